"""A folder of pages with a truth.csv: read as the program reads, digit by digit beside its truth."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import Evaluation
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.pipeline import read_page
from digitdesk.engine.types import Box, Digit, PageResult, Reading
from trainer.runs import progress

TRUTH = "truth.csv"
LAYOUTS = {True: "digit", False: "auto"}
"""By whether all values of the folder have one digit."""


@dataclass(frozen=True, slots=True, eq=False)
class FolderResult:
    """What was read in a folder: values, those read exactly, and the digits of values of the right length."""

    values: int
    exact: int
    evaluation: Evaluation


def read_folder(model: Model, folder: Path, layout: str = "") -> FolderResult:
    """Read the pages that truth.csv names (columns source, value and, for several values a page, a box).

    Digits are put beside their truth where as many were found as there are; `values` and `exact` count all.
    layout: how the pages are laid out; without it "digit" where all values have one digit, else "auto".
    """
    with (folder / TRUTH).open(newline="", encoding="utf-8-sig") as file:
        truth = list(csv.DictReader(file))
    if not truth or not {"source", "value"} <= set(truth[0]):
        raise ValueError(f"{folder / TRUTH} must have the columns source and value, and a row for each value.")
    layout = layout or LAYOUTS[all(len(row["value"]) <= 1 for row in truth)]
    pages: dict[tuple[str, int], PageResult] = {}
    pairs: list[tuple[int, Digit]] = []
    exact = 0
    for row in progress(truth, folder.name):
        place = row["source"], int(row.get("page") or 1)
        if place not in pages:
            page = load_page(Source(folder / place[0], place[0]), place[1])
            pages[place] = read_page(page, model, layout)
        reading = _reading(pages[place].readings, row)
        exact += (reading.value if reading else "") == row["value"]
        if reading and len(reading.digits) == len(row["value"]):
            pairs += zip(map(int, row["value"]), reading.digits, strict=True)
    return FolderResult(len(truth), exact, _evaluation(folder.name, pairs))


def _reading(readings: tuple[Reading, ...], row: dict[str, str]) -> Reading | None:
    """The reading that covers most of the row's box; without a box, the page's longest."""
    if not readings:
        return None
    if not row.get("width"):
        return max(readings, key=lambda reading: len(reading.digits))
    box = Box(*(int(row[key]) for key in ("x", "y", "width", "height")))
    best = max(readings, key=lambda reading: reading.field.box.common(box))
    return best if best.field.box.common(box) else None


def _evaluation(title: str, pairs: list[tuple[int, Digit]]) -> Evaluation:
    return Evaluation(
        title,
        np.array([digit.image for _, digit in pairs], np.uint8).reshape(-1, 28, 28),
        np.array([label for label, _ in pairs], np.int64),
        np.array([digit.guess.probabilities for _, digit in pairs], np.float32).reshape(-1, 11),
    )
