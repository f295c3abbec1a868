"""Engine types to rows of the project file and back."""

import json
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from functools import wraps
from typing import ParamSpec, TypeVar

import numpy as np

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.types import Box, Crop, Digit, Field, Gray, Guess, Other, PageResult, Reading, Status
from digitdesk.store.file import Row
from digitdesk.store.schema import PAGES_A_SOURCE

P = ParamSpec("P")
R = TypeVar("R")

SIDE = 28
"""Pixels of a digit's image to each side."""


class Review(StrEnum):
    """What a person made of a reading."""

    OPEN = "open"
    ACCEPTED = "accepted"
    """Together with others, unseen."""
    CONFIRMED = "confirmed"
    """Seen: accepted as it was, or typed."""
    BLANK = "blank"
    """Nothing is written there."""
    UNREADABLE = "unreadable"
    """Something is, and nobody can read it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A reading in the project. `reading` is the model's, without its digits; `value` is what stands now.

    `source` is the file's id, `name` its name, `page` counts from 1; `who` and `at` (UTC, ISO 8601)
    say who reviewed it last, and are empty while it is open; `form`, `form_page` and `turn` are its page's, as in
    PageResult.
    """

    id: int
    source: int
    name: str
    page: int
    reading: Reading
    value: str
    review: Review
    who: str
    at: str
    form: str = ""
    form_page: int = 0
    turn: int = 0

    @property
    def key(self) -> int:
        """Its page's key: keys stand in the order of the pages."""
        return self.source * PAGES_A_SOURCE + self.page

    @property
    def status(self) -> Status:
        """What stands now: a person's word counts for more than the model's."""
        return status_of(self.review, self.reading.status)

    @property
    def standing(self) -> Reading:
        """The reading as it stands now, with a person's value and status where there is one."""
        text = self.reading.with_signs(self.value) or self.value
        if self.review is Review.OPEN:
            return replace(self.reading, value=self.value, text=text)
        told = "A person could not read it." if self.review is Review.UNREADABLE else ""
        return replace(self.reading, value=self.value, text=text, status=self.status, message=told)


def status_of(review: Review, status: Status) -> Status:
    """What stands of a reading: a person's word, else the model's."""
    return _REVIEWED.get(review, status)


def result_of(entries: Sequence[Entry]) -> PageResult:
    """What stands on a page now; entries: all that it has."""
    if not entries:
        return PageResult("", 1)
    page, readings = entries[0], tuple(entry.standing for entry in entries)
    return PageResult(page.name, page.page, readings, page.form, page.form_page, turn=page.turn)


@dataclass(frozen=True, slots=True, eq=False)
class DigitEntry:
    """A digit in the project: `label` is what it counts as now, None where the value does not say.

    `reading` is the id of its reading, `place` its number in it from 0, `confidence` the model's,
    `checked` whether a person has seen it; image: uint8 [28, 28], 255 = ink.
    """

    id: int
    reading: int
    place: int
    label: int | None
    confidence: float
    checked: bool
    image: Gray


_REVIEWED = {
    Review.ACCEPTED: Status.OK,
    Review.CONFIRMED: Status.OK,
    Review.BLANK: Status.BLANK,
    Review.UNREADABLE: Status.ERROR,
}

ENTRY = f"""
SELECT reading.*, source.name AS name, form, form_page, turn
FROM reading JOIN source ON source.id = reading.page / {PAGES_A_SOURCE} LEFT JOIN page ON page.id = reading.page"""
"""The rows that `to_entry` takes."""


def now() -> str:
    """The time as it is written down: UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def unpacking(convert: Callable[P, R]) -> Callable[P, R]:
    """A function that makes something of rows: what no DigitDesk wrote there means that the file is damaged."""

    @wraps(convert)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return convert(*args, **kwargs)
        except (ValueError, TypeError, IndexError, zlib.error) as error:  # IndexError: a column has another name
            raise ProjectError("The project is damaged: open a copy of it instead. It was not changed.") from error

    return checked


@unpacking
def to_entry(row: Row) -> Entry:
    """A row of ENTRY."""
    source, page = divmod(row["page"], PAGES_A_SOURCE)
    review = Review(row["review"])
    reading, value, who, at = to_reading(row), row["value"], row["who"], row["at"]
    form, form_page, turn = row["form"] or "", row["form_page"] or 0, int(row["turn"] or 0) % 4
    return Entry(row["id"], source, row["name"], page, reading, value, review, who, at, form, form_page, turn)


def to_reading(row: Row, digits: Iterable[Digit] = ()) -> Reading:
    """The model's reading in a row of the table `reading`."""
    cells = tuple(Box(*cell) for cell in json.loads(row["cells"]))
    field = Field(row["field"], to_box(row), cells)
    others = tuple(Other(value, confidence) for value, confidence in json.loads(row["others"]))
    status = Status(row["status"])
    return Reading(field, row["read"], row["confidence"], status, row["message"], tuple(digits), others, row["text"])


def from_reading(reading: Reading) -> tuple[object, ...]:
    """field, x, y, width, height, cells, read, text, confidence, status, message, others."""
    box = reading.field.box
    cells = json.dumps([from_box(cell) for cell in reading.field.cells])
    others = json.dumps([(other.value, round(other.confidence, 6)) for other in reading.others])
    place = (reading.field.name, *from_box(box), cells)
    return (*place, reading.value, reading.text, reading.confidence, reading.status, reading.message, others)


def to_box(row: Row) -> Box:
    """The box in a row with x, y, width and height."""
    return Box(row["x"], row["y"], row["width"], row["height"])


def from_box(box: Box) -> tuple[int, int, int, int]:
    """x, y, width, height."""
    return int(box.x), int(box.y), int(box.width), int(box.height)


@unpacking
def to_digit(row: Row) -> Digit:
    """The digit in a row of the table `digit`."""
    guess = Guess(tuple(np.frombuffer(row["guess"], "<f4").tolist()))
    return Digit(to_box(row), to_image(row["image"]), guess)


def from_digit(digit: Digit, label: int | None) -> tuple[object, ...]:
    """label, confidence, x, y, width, height, guess, image."""
    shares = digit.guess.probabilities
    confidence = float(shares[digit.guess.digit if label is None else label])
    guess = np.asarray(shares, "<f4").tobytes()
    return (label, confidence, *from_box(digit.box), guess, from_image(digit.image))


def to_image(data: bytes) -> Gray:
    """uint8 [28, 28] from its packed form."""
    return np.frombuffer(zlib.decompress(data), np.uint8).reshape(SIDE, SIDE)


def from_image(image: Gray) -> bytes:
    """Packed: two thirds smaller, and quicker than PNG."""
    return zlib.compress(np.ascontiguousarray(image).tobytes(), 6)


@unpacking
def to_digit_entry(row: Row) -> DigitEntry:
    """A digit with its place in the project."""
    image, checked = to_image(row["image"]), bool(row["checked"])
    return DigitEntry(row["id"], row["reading"], row["place"], row["label"], row["confidence"], checked, image)


@unpacking
def to_crop(row: Row) -> Crop:
    """A row of the table `crop`."""
    return Crop(to_box(row), row["jpeg"])


def label_at(value: str, digits: int, place: int) -> int | None:
    """The digit that stands at this place of the value; None where the value has not one for each."""
    return int(value[place]) if len(value) == digits and value[place].isdecimal() else None
