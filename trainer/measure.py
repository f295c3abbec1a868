"""How good a model is: the figures that evaluate, compare and report show, all from one evaluation."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.evaluate import (
    Evaluation,
    accuracy,
    accuracy_interval,
    calibration_error,
    confusion,
    precision_recall_f1,
    risk_coverage,
)
from digitdesk.engine.types import NOT_A_DIGIT

REFUSED = 0.005
"""Rejection is compared where so many of the digits are refused."""
LEAST = 1e-30
"""A probability that is none."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What one evaluation shows; all are shares, 0 to 1, but for `digits`, a count.

    per_digit: precision, recall and F1 of 0 to 9. area: the mean risk over all coverages.
    """

    title: str
    digits: int
    accuracy: float
    low: float
    high: float
    macro: tuple[float, float, float]
    per_digit: tuple[tuple[float, float, float], ...]
    calibration_error: float
    refused: float
    area: float


def figures(evaluation: Evaluation) -> Figures:
    """Measure one evaluation."""
    counts = confusion(evaluation.labels, evaluation.predictions)
    scores = precision_recall_f1(counts)
    low, high = accuracy_interval(counts)
    confidence, right = evaluation.confidence, evaluation.right
    coverage, risk, _ = risk_coverage(confidence, right)
    return Figures(
        title=evaluation.title,
        digits=len(evaluation.labels),
        accuracy=accuracy(counts),
        low=low,
        high=high,
        macro=tuple(scores.mean(axis=0).tolist()),
        per_digit=tuple(tuple(row) for row in scores.tolist()),
        calibration_error=calibration_error(confidence, right),
        refused=float(counts[:, NOT_A_DIGIT].sum() / max(counts.sum(), 1)),
        area=float(np.diff(coverage, prepend=0) @ risk),
    )


def passing(probabilities: NDArray[np.float32]) -> float:
    """The share of these (of things that are no digit) that a model reads as a digit all the same."""
    return float((probabilities.argmax(axis=1) != NOT_A_DIGIT).mean())


def passing_at(digits: NDArray[np.float32], others: NDArray[np.float32], refused: float = REFUSED) -> float:
    """The share of `others` that pass for digits where `refused` of the digits do not. Both: float32 [N, 11].

    A model with a class for what is no digit refuses by it: an image in doubt between two digits is one all the same.
    A model without refuses what it is least sure of.
    """
    knows = bool(digits[:, NOT_A_DIGIT].any() or others[:, NOT_A_DIGIT].any())
    likely, unlike = (_likeness(part, knows) for part in (digits, others))
    return float((unlike >= np.quantile(likely, refused)).mean())


def _likeness(probabilities: NDArray[np.float32], knows: bool) -> NDArray[np.float64]:
    """How much each image is like a digit, float64 [N]; knows: whether there is a class for what is none."""
    best = probabilities[:, :NOT_A_DIGIT].max(axis=1).astype(np.float64)
    return best / np.maximum(probabilities[:, NOT_A_DIGIT], LEAST) if knows else best


def text_report(measured: Figures) -> str:
    """The figures for a terminal: the classification report and one line each."""
    lines = [
        f"{measured.title}: {measured.digits} digits",
        f"accuracy {100 * measured.accuracy:.2f} % "
        f"(95 % interval {100 * measured.low:.2f} to {100 * measured.high:.2f})",
        f"expected calibration error {100 * measured.calibration_error:.2f} %, "
        f"digits refused {100 * measured.refused:.2f} %, mean risk over coverage {100 * measured.area:.3f} %",
        "",
        "digit  precision   recall       F1",
    ]
    rows = [*((str(digit), scores) for digit, scores in enumerate(measured.per_digit)), ("mean", measured.macro)]
    return "\n".join(lines + [f"{name:>5}" + "".join(f"{100 * score:10.2f}" for score in row) for name, row in rows])
