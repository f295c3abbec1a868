"""How well whole pages are read: composed pages through the program, scored field by field."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path

from PIL import Image

from digitdesk.engine.annotate import annotate
from digitdesk.engine.classify import Model
from digitdesk.engine.images import to_gray
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page, Reading, Status
from trainer.data import DigitSet
from trainer.paper_forms import FORMS, Composed, compose
from trainer.sheets import HANDS, Entry

OVERLAP = 0.6
"""A field is found where a reading's box and the true one share so much of their common area."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of fields: all, found, with a number, of them exact, blank ones, of them told, and so on.

    `false` are readings with a value where there is no field; `crossed_passed` are numbers that were
    crossed out and are accepted nevertheless, `missed` are numbers told blank, which nobody looks at again.
    """

    fields: int = 0
    found: int = 0
    numbers: int = 0
    exact: int = 0
    accepted: int = 0
    accepted_right: int = 0
    missed: int = 0
    blanks: int = 0
    blanks_told: int = 0
    crossed: int = 0
    crossed_passed: int = 0
    false: int = 0

    def __add__(self, other: "Score") -> "Score":
        return Score(*(getattr(self, row.name) + getattr(other, row.name) for row in fields(self)))


def score(page: Composed, readings: Iterable[Reading]) -> Score:
    """Hold the readings of a page against its truth."""
    left, total = list(readings), Score()
    for entry in page.entries:
        best = max(left, key=lambda reading: reading.field.box.iou(entry.box), default=None)
        if best is not None and best.field.box.iou(entry.box) >= OVERLAP:
            left.remove(best)
        else:
            best = None
        total += _score_one(entry, best)
    return total + Score(false=sum(bool(reading.value) for reading in left))


def _score_one(entry: Entry, reading: Reading | None) -> Score:
    found = reading is not None
    accepted = reading is not None and reading.status is Status.OK
    if entry.crossed:
        return Score(1, found, crossed=1, crossed_passed=accepted)
    if not entry.value:
        told = reading is not None and reading.status is Status.BLANK
        return Score(1, found, blanks=1, blanks_told=told)
    exact = reading is not None and reading.value == entry.value
    missed = reading is not None and reading.status is Status.BLANK
    return Score(1, found, 1, exact, accepted, accepted and exact, missed)


def run(
    model: Model, digits: DigitSet, count: int, seed: int, papers: Iterable[str], keep: Path | None = None
) -> Iterator[tuple[tuple[str, str, str], Score]]:
    """The form, hand and paper, and the score, of `count` pages of each; `keep` is a folder for pictures of them."""
    for form in FORMS:
        for hand in HANDS:
            for paper in papers:
                pages = count * 12 if form == "amount" else count
                total = Score()
                for number in range(pages):
                    composed = compose(form, hand, paper, digits, seed + number)
                    page = Page(f"{form}-{hand}-{paper}-{number}", 1, to_gray(Image.fromarray(composed.image)))
                    result = read_page(page, model, composed.layout)
                    total += score(composed, result.readings)
                    if keep:
                        keep.mkdir(parents=True, exist_ok=True)
                        Image.fromarray(annotate(page, result)).save(keep / f"{page.source}.png")
                yield (form, hand, paper), total


def line(name: str, total: Score) -> str:
    """One line of the table."""
    return (
        f"{name:12} {total.fields:6d} {_percent(total.found, total.fields)} {_percent(total.exact, total.numbers)}"
        f" {_percent(total.accepted, total.numbers)} {_percent(total.accepted_right, total.accepted)}"
        f" {total.missed:6d} {_percent(total.blanks_told, total.blanks)}"
        f" {total.crossed_passed:4d}/{total.crossed:<4d} {total.false:6d}"
    )


HEAD = f"{'':12} fields   found   exact  accept   right missed   blank  crossed  false"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:7.2f}" if whole else "      -"
