"""The things that pass between rooms: pages, boxes, fields, digits, guesses, readings."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.status import RANKS as RANKS
from digitdesk.engine.status import Status as Status

Gray = NDArray[np.uint8]
"""An image uint8 [H, W]. Pages: 0 = black, 255 = white. Ink: 0 = paper, 255 = ink."""

NOT_A_DIGIT = 10
"""The class beside 0 to 9."""

SMALL_PICTURE = 400
"""Pictures with fewer pixels than this on their shorter side hold a number or two, larger ones are pages."""

AT_ONCE = 500
"""So many boxes are compared with all others at once: a page may have thousands."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the page; x and y are its upper left corner."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def around(cls, picture: NDArray[Any]) -> "Box":
        """The whole of a picture, [H, W]."""
        return cls(0, 0, picture.shape[1], picture.shape[0])

    @property
    def right(self) -> int:
        """The first column beyond the box."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The first row beyond the box."""
        return self.y + self.height

    @property
    def area(self) -> int:
        """In pixels."""
        return self.width * self.height

    @property
    def slices(self) -> tuple[slice, slice]:
        """Rows and columns, to index an image with."""
        return slice(self.y, self.bottom), slice(self.x, self.right)

    def moved(self, x: int, y: int) -> "Box":
        """The same box, shifted by x and y."""
        return Box(self.x + x, self.y + y, self.width, self.height)

    def inset(self, margin: int) -> "Box":
        """The box less a margin on all sides; at least one pixel remains."""
        width, height = max(1, self.width - 2 * margin), max(1, self.height - 2 * margin)
        return Box(self.x + margin, self.y + margin, width, height)

    def clipped(self, frame: "Box") -> "Box":
        """The part of the box that lies in the frame; at least one pixel of it."""
        x, y = min(max(self.x, frame.x), frame.right - 1), min(max(self.y, frame.y), frame.bottom - 1)
        width, height = max(1, min(self.right, frame.right) - x), max(1, min(self.bottom, frame.bottom) - y)
        return Box(x, y, width, height)

    def scaled(self, factor: float) -> "Box":
        """Where the box is in a copy of its page so many times as large; at least one pixel."""
        x, y = round(self.x * factor), round(self.y * factor)
        return Box(x, y, max(1, round(self.right * factor) - x), max(1, round(self.bottom * factor) - y))

    def centred_in(self, other: "Box") -> bool:
        """Whether its middle lies in the other."""
        x, y = self.x + self.width / 2, self.y + self.height / 2
        return other.x <= x < other.right and other.y <= y < other.bottom

    def holds(self, other: "Box") -> bool:
        """Whether the other lies in this one, all of it."""
        return self.common(other) == other.area

    def shares(self, other: "Box", part: float) -> bool:
        """Whether both cover more than this part of the smaller one."""
        return self.common(other) > part * min(self.area, other.area)

    def iou(self, other: "Box") -> float:
        """How much of what either covers both do (intersection over union), 0 to 1."""
        common = self.common(other)
        return common / max(self.area + other.area - common, 1)

    def common(self, other: "Box") -> int:
        """The area that both cover, in pixels; 0 where they do not meet."""
        width = min(self.right, other.right) - max(self.x, other.x)
        height = min(self.bottom, other.bottom) - max(self.y, other.y)
        return max(width, 0) * max(height, 0)

    def union(self, other: "Box") -> "Box":
        """The smallest box that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def turned(self, turn: int, frame: "Box") -> "Box":
        """The same place when the frame, whose corner is at 0, 0, was turned by so many right angles to the right."""
        box, width, height = self, frame.width, frame.height
        for _ in range(turn):
            box, width, height = Box(height - box.bottom, box.x, box.height, box.width), height, width
        return box


def in_parts(boxes: Sequence[Box]) -> Iterator[Sequence[Box]]:
    """As many boxes at a time as are compared with all others at once."""
    for start in range(0, len(boxes), AT_ONCE):
        yield boxes[start : start + AT_ONCE]


def common_areas(boxes: Sequence[Box], others: Sequence[Box]) -> NDArray[np.int64]:
    """The area that each of N boxes has in common with each of M others, in pixels: int64 [N, M]."""
    one, two = (
        np.array([(box.x, box.y, box.right, box.bottom) for box in some], np.int64).reshape(-1, 1, 4)
        for some in (boxes, others)
    )
    two = two.reshape(1, -1, 4)
    sides = np.minimum(one[..., 2:], two[..., 2:]) - np.maximum(one[..., :2], two[..., :2])
    return np.maximum(sides, 0).prod(axis=2)


def areas(boxes: Sequence[Box]) -> NDArray[np.int64]:
    """Of each, in pixels: int64 [N]."""
    return np.array([box.area for box in boxes], np.int64)


def shared(boxes: Sequence[Box], others: Sequence[Box], part: float = 0.0) -> NDArray[np.bool_]:
    """Which of N boxes share with which of M others more than this part of the smaller one: bool [N, M]."""
    found = [np.zeros((0, len(others)), np.bool_)]
    for some in in_parts(boxes):
        found.append(common_areas(some, others) > part * np.minimum.outer(areas(some), areas(others)))
    return np.concatenate(found)


def apart(boxes: Sequence[Box], others: Sequence[Box], part: float = 0.0) -> list[Box]:
    """Those boxes that share with none of the others more than this part of the smaller one."""
    return [box for box, taken in zip(boxes, np.any(shared(boxes, others, part), axis=1), strict=True) if not taken]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """One page as gray pixels; `source` names its file, `index` counts from 1."""

    source: str
    index: int
    gray: Gray
    dpi: float | None = None

    @property
    def box(self) -> Box:
        """The whole page."""
        return Box.around(self.gray)


@dataclass(frozen=True, slots=True)
class Field:
    """A place on a page that may hold one number. Cells are a comb's compartments, if it has any."""

    name: str
    box: Box
    cells: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """The model's answer for one candidate: eleven probabilities, the last for "not a digit"."""

    probabilities: tuple[float, ...]

    @property
    def digit(self) -> int:
        """The likeliest of 0 to 9."""
        return max(range(NOT_A_DIGIT), key=self.probabilities.__getitem__)

    @property
    def confidence(self) -> float:
        """The probability of `digit`."""
        return self.probabilities[self.digit]


@dataclass(frozen=True, slots=True, eq=False)
class Digit:
    """One digit found on a page: where it is, what the model saw (uint8 [28, 28]) and what it said."""

    box: Box
    image: Gray
    guess: Guess


@dataclass(frozen=True, slots=True)
class Other:
    """Another value that a field may have, and the probability of that."""

    value: str
    confidence: float


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was read in one field; for a page that could not be read, one reading without a field's box.

    `value` holds the digits, `text` also the signs . - / = among them (empty where nobody looked for
    signs), `others` the runners-up, likeliest first.
    """

    field: Field
    value: str
    confidence: float
    status: Status
    message: str = ""
    digits: tuple[Digit, ...] = ()
    others: tuple[Other, ...] = ()
    text: str = ""

    def with_signs(self, value: str) -> str:
        """Other digits with the signs that were read, where they were; empty where there are not as many digits."""
        if not value.isdecimal() or len(value) != sum(letter.isdecimal() for letter in self.text):
            return ""
        digits = iter(value)
        return "".join(next(digits) if letter.isdecimal() else letter for letter in self.text)

    def placed(self, place: Callable[[Box], Box]) -> "Reading":
        """The same, each box where this puts it."""
        cells = tuple(map(place, self.field.cells))
        digits = tuple(replace(digit, box=place(digit.box)) for digit in self.digits)
        return replace(self, field=replace(self.field, box=place(self.field.box), cells=cells), digits=digits)


@dataclass(frozen=True, slots=True)
class Crop:
    """A field cut out of its page with a margin, as a small gray JPEG; `box` is the part of the page it shows.

    Where the page does not stand upright, the JPEG's EXIF orientation says how the picture does.
    """

    box: Box
    jpeg: bytes


@dataclass(frozen=True, slots=True, eq=False)
class PageResult:
    """Everything read on one page, keyed by its file and number (from 1).

    `form` is the name of the template that it was laid on, `form_page` that one's page (from 1); 0: on none.
    `crops` are the fields cut out, one a reading, where somebody asked for them. By `turn` right angles to the
    right the page stands upright.
    """

    source: str
    index: int
    readings: tuple[Reading, ...] = field(default=())
    form: str = ""
    form_page: int = 0
    crops: tuple[Crop | None, ...] = ()
    turn: int = 0

    @property
    def leaf(self) -> "Leaf":
        """The same at a glance."""
        return Leaf(
            self.source, self.index, self.form, self.form_page, " ".join(one.value for one in self.readings).strip()
        )

    def upright(self, page: Box) -> tuple["Reading", ...]:
        """The readings where they stand when the whole page is turned upright."""
        return tuple(one.placed(lambda box: box.turned(self.turn, page)) for one in self.readings)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a batch at a glance: which page of which form it is (as in PageResult), and all that was read on it."""

    source: str
    index: int
    form: str = ""
    form_page: int = 0
    content: str = ""


def page_name(source: str, index: int) -> str:
    """A page as people call it: the file, and which page of it where that is not the first."""
    return source if index == 1 else f"{source} ({index})"
