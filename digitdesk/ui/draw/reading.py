"""The drawing is read as any page is: the work that runs beside the window."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from digitdesk.engine.types import Box, Digit, Gray, Page, Reading, Status
from digitdesk.ui.draw.marks import Mark, Pasted, Point, page_scale, render

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

FILL = 0.9
"""The share of the pad that an image fills."""
COARSE = 2
"""Every so many pixels of the page tell whether it has several lines."""
PART = 0.4
"""Marks less high than this share of the highest are parts of a digit, or specks."""
LINE, GAP = "\n", " "
"""What stands between two lines, and between two numbers of a line."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawn:
    """What was read on the pad: the page as the engine saw it, one reading a number, in reading order."""

    page: Page
    readings: tuple[Reading, ...]
    scale: float
    """Pixels of the page to one unit of the marks."""

    @property
    def digits(self) -> tuple[Digit, ...]:
        """The digits of all readings."""
        return tuple(digit for reading in self.readings for digit in reading.digits)

    @property
    def value(self) -> str:
        """All digits as text, without what stands between the numbers."""
        return "".join(reading.value for reading in self.readings)

    def text(self, right: Mapping[int, int]) -> str:
        """The value in its lines; `right` holds digits that are known better, by their place among `digits`."""
        characters = iter(str(right.get(place, digit)) for place, digit in enumerate(self.value))
        numbers = ("".join(next(characters) for _ in reading.value) for reading in self.readings)
        return "".join(part for pair in zip(self._breaks(), numbers, strict=True) for part in pair)

    def _breaks(self) -> Iterator[str]:
        """What stands before each number."""
        yield ""
        for one, other in pairwise(reading.field.box for reading in self.readings):
            yield LINE if other.y + other.height / 2 > one.bottom else GAP


def read_marks(marks: tuple[Mark, ...], sheet: Point, model: "Model") -> Drawn:
    """Read what stands on the pad: one number, or several lines.

    Digits are mostly drawn apart, and then read best one by one (96.0 against 94.3 % of 300 MNIST digits drawn
    as strokes; a lone bar is no 1 to the number model). A number in doubt may touch: it is read as a whole, too.
    """
    from digitdesk.engine.fields import see_lines, see_pieces  # not at the top: it brings OpenCV
    from digitdesk.engine.page_reading import lay_flat

    page = Page("drawing", 1, render(marks, sheet))
    flat = lay_flat(page, "lines" if _has_lines(page) else "number")
    pieces = see_pieces(flat.sheet, model)
    drawn = Drawn(page, flat.decode(pieces, model).readings, page_scale(marks))
    if len(drawn.value) > 1 and any(reading.status is not Status.OK for reading in drawn.readings):
        lines = see_lines(flat.sheet, pieces, model.numbers)
        drawn = Drawn(page, flat.decode(lines, model).readings, drawn.scale)
    return drawn


def paste(gray: Gray, sheet: Point) -> Pasted:
    """An image (uint8 [H, W]) as ink in the middle of the sheet; white on black is turned over."""
    from digitdesk.engine.images import dark_on_light
    from digitdesk.engine.ink import extract_ink

    ink = extract_ink(dark_on_light(gray))
    rows, columns = ink.shape
    height = FILL * min(sheet[1], sheet[0] * rows / columns)
    return Pasted(ink, (sheet[0] - height * columns / rows) / 2, (sheet[1] - height) / 2, height)


def load_image(path: Path) -> Gray:
    """The first page of an image file, uint8 [H, W]; PageError says what is wrong with it."""
    from digitdesk.engine.images import Source
    from digitdesk.engine.workers import load_page

    return load_page(Source(path, path.name), 1).gray


def _has_lines(page: Page) -> bool:
    """Whether the digits stand in more than one row; parts of digits that are much lower than the rest do not count."""
    import cv2

    from digitdesk.engine.boxes.rules import reading_rows

    small = (page.gray[::COARSE, ::COARSE] < 128).astype(np.uint8)
    boxes = [Box(x, y, w, h) for x, y, w, h, _ in cv2.connectedComponentsWithStats(small)[2][1:].tolist()]
    usual = max((box.height for box in boxes), default=0)
    return len(reading_rows([box for box in boxes if box.height >= PART * usual])) > 1
