"""A page without a template to readings: laid flat and the right way up, its fields found and read."""

from dataclasses import dataclass, replace

import cv2
import numpy as np

from digitdesk.engine.classify import Model
from digitdesk.engine.fields import Seen, read_field, see_sheet
from digitdesk.engine.geometry import Flat, flatten, turned
from digitdesk.engine.ink import FAINTEST, extract_ink
from digitdesk.engine.layout import Sheet, find_fields, magnification
from digitdesk.engine.states import told
from digitdesk.engine.types import SMALL_PICTURE, Box, Gray, Page, PageResult, Reading

TURNS = (2, 1, 3)
"""The right angles by which a page may lie wrong: upside down most often."""
FEW, SOME = 4, 12
"""Fewer fields tell nothing of how a page lies; so many are enough."""
DOUBTFUL, SURER = 0.9, 0.1
"""The model is surer than this of digits that stand upright, and by so much more than of those that do not."""
BLOCK, SPECK = 8, 24
"""Marks are looked for in blocks of so many pixels a side; of a block a speck of dust takes less (of 255)."""
LITTLE, AROUND = 0.75, 0.1
"""All that is on a page takes less than this share of its width and height, with so much of its length around it."""


@dataclass(frozen=True, slots=True, eq=False)
class FlatPage:
    """A page laid flat with the fields that were found on it: any model can read it.

    turn: by so many right angles it was turned to the right.
    """

    page: Page
    flat: Flat
    sheet: Sheet
    turn: int = 0

    def read(self, model: Model) -> PageResult:
        """Cut out the digits of all fields, classify them in one go and decode each field."""
        return self.decode(see_sheet(self.sheet, model), model)

    def decode(self, seen: list[Seen], model: Model) -> PageResult:
        """The readings of fields that the model has seen, in their places on the page."""
        readings = [told(read_field(field, model), field.marks, field.rules) for field in seen]
        places = tuple(map(self.flat.on_page, readings))
        return PageResult(self.page.source, self.page.index, places, turn=self.turn)


def read_page(page: Page, model: Model, layout: str = "auto") -> PageResult:
    """Lay a page flat, find its fields and read them."""
    return read_upright(page, model, layout)[1]


def read_upright(page: Page, model: Model, layout: str = "auto") -> tuple[FlatPage, PageResult]:
    """The same, and the page as it was laid: turned, where its digits are doubtful as it lies and surer so."""
    laid = lay_flat(page, layout)
    result = laid.read(model)
    sure = _sureness(result.readings)
    if sure is None or sure >= DOUBTFUL:
        return laid, result
    for way in (lay_flat(page, layout, turn) for turn in TURNS):
        fields = way.sheet.fields
        some = replace(way.sheet, fields=fields[:: max(1, len(fields) // SOME)])
        if _is_surer(replace(way, sheet=some).read(model), sure) and _is_surer(whole := way.read(model), sure):
            return way, whole
    return laid, result


def _is_surer(result: PageResult, sure: float) -> bool:
    found = _sureness(result.readings)
    return found is not None and found >= max(DOUBTFUL, sure + SURER)


def lay_flat(page: Page, layout: str = "auto", turn: int = 0) -> FlatPage:
    """Lay a page flat and find its fields, on a larger copy where they are small.

    turn: by so many right angles it is turned to the right before.
    """
    flat = flatten(page.gray) if not turn else turned(page.gray, turn)
    ink = extract_ink(flat.gray)
    if part := _marked_part(ink):
        flat = flat.cropped(part)
        ink = extract_ink(flat.gray)
    sheet = _find_fields(page, flat, ink, layout)
    factor = magnification(sheet)
    if factor > 1:
        flat = flat.enlarged(factor)
        sheet = _find_fields(page, flat, extract_ink(flat.gray), layout)
    return FlatPage(page, flat, sheet, turn)


def _find_fields(page: Page, flat: Flat, ink: Gray, layout: str) -> Sheet:
    return find_fields(replace(page, gray=flat.gray), ink, layout)


def _marked_part(ink: Gray) -> Box | None:
    """Where all that is on a page stands if that takes little of it, as a card does of a large scan; else None."""
    if min(ink.shape) * LITTLE < SMALL_PICTURE:
        return None
    height, width = (side // BLOCK for side in ink.shape)
    marks = cv2.inRange(ink[: BLOCK * height, : BLOCK * width], FAINTEST, 255)
    blocks = cv2.resize(marks, (width, height), interpolation=cv2.INTER_AREA)
    x, y, across, down = (BLOCK * part for part in cv2.boundingRect(cv2.inRange(blocks, SPECK, 255)))
    margin = round(AROUND * max(across, down))
    left, wide = _with_margin(x, across, margin, ink.shape[1])
    top, high = _with_margin(y, down, margin, ink.shape[0])
    little = across and wide < LITTLE * ink.shape[1] and high < LITTLE * ink.shape[0]
    return Box(left, top, wide, high) if little else None


def _with_margin(start: int, length: int, margin: int, whole: int) -> tuple[int, int]:
    """Start and length with this on both sides; what is left is a page, too, and no small picture."""
    wide = max(SMALL_PICTURE, length + 2 * margin)
    return max(0, min(start + (length - wide) // 2, whole - wide)), wide


def _sureness(readings: tuple[Reading, ...]) -> float | None:
    """How sure the model is of a page's digits, in the mean of its fields, 0 to 1; None where there are too few."""
    shares = [np.mean([digit.guess.confidence for digit in reading.digits]) for reading in readings if reading.digits]
    return float(np.mean(shares)) if len(shares) >= FEW else None
