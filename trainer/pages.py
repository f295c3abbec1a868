"""One HTML page with everything inside it: no other file, no script, no network."""

from collections.abc import Sequence
from html import escape
from pathlib import Path

from digitdesk.engine.evaluate import Evaluation, confusion
from trainer import plots
from trainer.measure import figures

STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #222;
       background: #fff; }
h1, h2 { line-height: 1.2; margin: 2.5rem 0 .5rem; } h1 { margin-top: 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .9rem; }
.wide { overflow-x: auto; }
th, td { padding: .25rem .6rem; text-align: right; border-bottom: 1px solid #ddd; white-space: nowrap; }
th { white-space: normal; vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
.plots { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; } .plots img { max-width: 100%; }
.digits { display: grid; grid-template-columns: repeat(var(--columns), 4.5rem); gap: .5rem; }
.digits figure { margin: 0; } .digits figcaption { font-size: .7rem; line-height: 1.2; }
.digits img { width: 100%; image-rendering: pixelated; border: 1px solid #ddd; }
pre { background: #f5f5f5; padding: .75rem; overflow-x: auto; font-size: .85rem; }
"""
SHOWN = 100
"""So many misread digits are shown at most."""


def write_page(path: Path, title: str, sections: Sequence[tuple[str, str]]) -> None:
    """Write the page; sections: heading and HTML of each."""
    body = "".join(f"<section><h2>{escape(heading)}</h2>{content}</section>" for heading, content in sections)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style><h1>{escape(title)}</h1>{body}</html>\n",
        "utf-8",
    )


def html_table(rows: Sequence[Sequence[str]]) -> str:
    """A table; the first row holds the columns' names."""
    head, *body = [[escape(cell) for cell in row] for row in rows]
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body)
    return f'<div class="wide"><table><tr>{"".join(f"<th>{cell}</th>" for cell in head)}</tr>{lines}</table></div>'


def markdown_table(rows: Sequence[Sequence[str]]) -> str:
    """The same for Markdown."""
    head, *body = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *body])


def evaluation_sections(evaluation: Evaluation) -> list[tuple[str, str]]:
    """How good a model is and how it fails, in plots, tables and pictures."""
    measured = figures(evaluation)
    name = evaluation.title
    scores = [
        ["digit", "precision %", "recall %", "F1 %"],
        *([str(digit), *(f"{100 * score:.2f}" for score in row)] for digit, row in enumerate(measured.per_digit)),
        ["mean", *(f"{100 * score:.2f}" for score in measured.macro)],
    ]
    summary = (
        f"<p>{measured.digits} digits, <strong>{100 * measured.accuracy:.2f} % right</strong> (95 % interval "
        f"{100 * measured.low:.2f} to {100 * measured.high:.2f}); expected calibration error "
        f"{100 * measured.calibration_error:.2f} %; {100 * measured.refused:.2f} % of the digits are refused.</p>"
    )
    matrix = plots.embedded(plots.confusion_plot(confusion(evaluation.labels, evaluation.predictions)), "confusion")
    curves = plots.embedded(plots.reliability_plot(evaluation), "reliability diagram") + plots.embedded(
        plots.risk_plot([evaluation]), "risk-coverage curve"
    )
    return [
        (f"{name}: how good", summary + f'<div class="plots">{html_table(scores)}{matrix}</div>'),
        (f"{name}: how far to trust it", f'<div class="plots">{curves}</div>'),
        (f"{name}: misread, the surest first", misread(evaluation)),
    ]


def misread(evaluation: Evaluation) -> str:
    """Pictures of the misread digits with their truth, the reading and its confidence."""
    confidence, wrong = evaluation.confidence, (~evaluation.right).nonzero()[0]
    worst = wrong[(-confidence[wrong]).argsort(kind="stable")][:SHOWN]
    said = [*map(str, range(10)), "none"]
    captions = [
        f"{evaluation.labels[n]}, read {said[evaluation.predictions[n]]} ({100 * confidence[n]:.0f} %)" for n in worst
    ]
    more = f"<p>{len(wrong)} in all, {len(worst)} shown.</p>"
    return more + plots.grid([evaluation.images[n] for n in worst], captions)
