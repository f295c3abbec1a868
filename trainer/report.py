"""A run on one page: what went in, how it was trained, how good it is, how it fails; and a summary in Markdown."""

from pathlib import Path

import numpy as np

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from trainer import baselines, plots
from trainer.export import fields_of
from trainer.networks import load_network, parameters, recipe_file
from trainer.pages import evaluation_sections, html_table, markdown_table, write_page
from trainer.runs import recorded
from trainer.train import HISTORY

TABLES = {
    "compare": "Beside the baselines",
    "seeds": "Over seeds",
    "ablation": "What each part of the training brings",
    "int8": "With weights of 8 bits",
}
"""Tables that other commands record in the run, by their name there."""


def report(run: Path, folder: Path) -> tuple[Path, Path]:
    """Write report.html and report.md into an exported run; returns their paths. folder: the baselines'."""
    evaluation = load_evaluation(run / settings.evaluation_path().name)
    model = run / settings.model_path().name
    card = Model(model).card
    facts = [
        ["fact", "value"],
        *fields_of(card),
        ["bytes", str(model.stat().st_size)],
    ]
    measured = recorded(run)
    tables = [(heading, measured[name]) for name, heading in TABLES.items() if name in measured]
    sections = [("What it is", html_table(facts)), ("How it was trained", _training(run))]
    sections += [(heading, html_table(rows)) for heading, rows in tables]
    sections += evaluation_sections(evaluation)
    fitted = baselines.found(folder)
    if fitted:
        sections.append(("The baselines", html_table(baselines.table(fitted))))
    page, summary = run / "report.html", run / "report.md"
    write_page(page, f"{run.name}: report", sections)
    parts = [("What it is", facts), *tables, *([("The baselines", baselines.table(fitted))] if fitted else [])]
    text = "\n\n".join(f"## {heading}\n\n{markdown_table(rows)}" for heading, rows in parts)
    summary.write_text(f"# {run.name}\n\n{text}\n", "utf-8")
    return page, summary


def _training(run: Path) -> str:
    recipe = recipe_file(run)
    rows = [["setting", "value"], *([name, str(value)] for name, value in recipe.items())]
    words = f"<p>{parameters(load_network(run)):,} numbers were trained.</p>" if recipe else ""
    path = run / HISTORY
    if path.exists():
        history = np.loadtxt(path, delimiter=",", skiprows=1, ndmin=2)
        words += plots.embedded(plots.history_plot(history), "loss and validation over the epochs")
    return words + html_table(rows)
