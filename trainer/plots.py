"""Plots for the reports: matplotlib figures as SVG or PNG inside the page, in colours that all can tell apart."""

import base64
import io
from collections.abc import Sequence

import matplotlib
import numpy as np
from matplotlib.figure import Figure
from numpy.typing import NDArray
from PIL import Image

from digitdesk.engine.evaluate import Counts, Evaluation, reliability, risk_coverage
from digitdesk.engine.types import Gray

BLUE, ORANGE, GREY = "#0072B2", "#D55E00", "#777777"
"""Source: M. Okabe, K. Ito, "Color Universal Design", 2008."""
matplotlib.rcParams.update(
    {
        "svg.hashsalt": "digitdesk",
        "svg.fonttype": "none",
        "font.family": "sans-serif",
        "font.size": 9,
        "axes.spines.top": False,
        "axes.spines.right": False,
    }
)


def embedded(figure: Figure, words: str) -> str:
    """The figure as an <img> with everything in it; words: what a screen reader says."""
    stream = io.BytesIO()
    figure.savefig(stream, format="svg", bbox_inches="tight", metadata={"Date": None})
    return f'<img alt="{words}" src="data:image/svg+xml;base64,{base64.b64encode(stream.getvalue()).decode()}">'


def confusion_plot(counts: Counts) -> Figure:
    """Truth by reading, as numbers; the mistakes are shaded by how many."""
    figure = Figure(figsize=(6, 5))
    axes = figure.subplots()
    shade = counts.astype(float)
    np.fill_diagonal(shade, np.nan)
    axes.imshow(shade, cmap="Oranges", vmin=0, vmax=max(np.nanmax(shade), 1) * 1.4)
    for row in range(counts.shape[0]):
        for column in range(counts.shape[1]):
            if counts[row, column]:
                weight = "normal" if row == column else "bold"
                axes.text(column, row, counts[row, column], ha="center", va="center", fontsize=8, weight=weight)
    axes.set_xticks(range(11), [*map(str, range(10)), "none"])
    axes.set_yticks(range(10))
    axes.set(xlabel="read as", ylabel="truth")
    return figure


def reliability_plot(evaluation: Evaluation) -> Figure:
    """Confidence against the share that is right, and below it how many digits have that confidence."""
    found = reliability(evaluation.confidence, evaluation.right)
    mean, share, count = found.confidence, found.accuracy, found.count
    figure = Figure(figsize=(4.2, 4.2))
    above, below = figure.subplots(2, 1, height_ratios=(3, 1), sharex=True)
    above.plot([0, 1], [0, 1], color=GREY, linestyle=":", label="perfectly calibrated")
    error = 1.96 * np.sqrt(np.maximum(share * (1 - share), 1 / (4 * count)) / count)
    above.errorbar(mean, share, error, color=BLUE, marker="o", linewidth=1, label="measured (95 %)")
    above.set(ylabel="share that is right", ylim=(0, 1.02))
    above.legend(loc="upper left", frameon=False)
    below.bar(mean, count, 0.04, color=BLUE)
    below.set(xlabel="confidence", ylabel="digits", yscale="log", xlim=(0, 1.02))
    return figure


def risk_plot(evaluations: Sequence[Evaluation]) -> Figure:
    """How many of the surest digits are wrong."""
    figure = Figure(figsize=(4.2, 4.2))
    axes = figure.subplots()
    for evaluation, colour, style in zip(evaluations, (BLUE, ORANGE, GREY), ("-", "--", ":"), strict=False):
        coverage, risk, _ = risk_coverage(evaluation.confidence, evaluation.right)
        axes.plot(100 * coverage, 100 * risk, style, color=colour, label=evaluation.title)
    axes.set(xlabel="accepted %", ylabel="wrong among the accepted %", ylim=(0, None))
    axes.legend(loc="upper left", frameon=False)
    return figure


def history_plot(history: NDArray[np.float64]) -> Figure:
    """Loss and validation over the epochs; history: rows of epoch, loss, validation (a share)."""
    figure = Figure(figsize=(8, 3))
    left, right = figure.subplots(1, 2)
    left.plot(history[:, 0], history[:, 1], color=BLUE)
    left.set(xlabel="epoch", ylabel="training loss", yscale="log")
    right.plot(history[:, 0], 100 * (1 - history[:, 2]), color=BLUE)
    right.set(xlabel="epoch", ylabel="validation digits misread %", yscale="log")
    figure.tight_layout()
    return figure


def distributions_plot(values: Sequence[NDArray[np.float64]], what: str) -> Figure:
    """A violin for each digit; values: one array a digit."""
    figure = Figure(figsize=(5, 3))
    axes = figure.subplots()
    for part in axes.violinplot(list(values), range(len(values)), showmedians=True, showextrema=False)["bodies"]:  # type: ignore[attr-defined]
        part.set_facecolor(BLUE)
    axes.set(xlabel="digit", ylabel=what)
    axes.set_xticks(range(len(values)))
    return figure


def bars_plot(counts: Sequence[int], what: str) -> Figure:
    """A bar with its number for each digit."""
    figure = Figure(figsize=(5, 3))
    axes = figure.subplots()
    axes.bar_label(axes.bar(range(len(counts)), counts, color=BLUE), fontsize=8)
    axes.set(xlabel="digit", ylabel=what)
    axes.set_xticks(range(len(counts)))
    return figure


def grid(images: Sequence[Gray], captions: Sequence[str] = (), columns: int = 10) -> str:
    """Digits side by side as HTML, dark on light as on paper, each with its caption."""
    words = captions or [""] * len(images)
    cells = "".join(
        f"<figure>{picture(image, word)}<figcaption>{word}</figcaption></figure>"
        for image, word in zip(images, words, strict=True)
    )
    return f'<div class="digits" style="--columns: {columns}">{cells}</div>'


def picture(image: Gray, words: str) -> str:
    """One image uint8 [H, W] (255 = ink) as an <img> with its pixels inside."""
    stream = io.BytesIO()
    Image.fromarray(255 - image).save(stream, "PNG")
    return f'<img alt="{words}" src="data:image/png;base64,{base64.b64encode(stream.getvalue()).decode()}">'
