"""Pages to fields: where on a page numbers are to be read. LAYOUTS is the table of ways to look for them."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from digitdesk.engine.combs import find_boxes
from digitdesk.engine.ink import FAINTEST, STRONG, faintest, ink_mask, threshold
from digitdesk.engine.rules import Ruling, erase, find_lines, reading_rows, thin_part
from digitdesk.engine.types import SMALL_PICTURE, Box, Field, Gray, Page

UNDERLINE = 2.5
"""A rule is at least so many times as long as the digits are high; their own strokes are shorter."""
LONG = 6.0
"""One that is worn is longer: the bars of digits side by side may seem a shorter one."""
WALL = 0.85
"""A wall is at least this share of the picture's height, and what stands beside it is lower."""
BORDER = 0.04
"""It begins no farther than this share of the height from the picture's side."""
SIDE = 0.15
"""And it ends no farther than this share of the height from the picture's side."""
SOLID = 0.85
"""So much of an underline is ink, however worn."""
RULED_REACH = 4
"""A box's line lies no farther than so many pixels from its inside."""
FRAMED = 0.5
"""Boxes take so much of the width of a picture that they were cut out with."""
BROKEN = 0.1
"""Between the parts of a broken digit there is less paper than this share of its height."""
ONE_DIGIT = 1.2
"""A digit is at most so many times as wide as high."""
LOW = 32
"""In cells with fewer rows of pixels lines are thin, and every pixel beside them counts."""
GOOD, LARGEST, MOST_PIXELS = 48, 4, 12_000_000
"""Fields are enlarged to about so many pixels of height, at most so many times, to pages of at most so many pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page ready for cutting: its ink without rules, and its fields.

    `single`: a field is one digit; `faintest`: the contrast under which there is no writing;
    `rules`: the ink that was taken away, uint8 [H, W], where any was.
    """

    ink: Gray
    fields: tuple[Field, ...]
    single: bool = False
    faintest: int = FAINTEST
    rules: Gray | None = None


def find_fields(page: Page, ink: Gray, layout: str) -> Sheet:
    """Look for fields in the way that `layout` names (a key of LAYOUTS). ink: uint8 [H, W], 255 = ink."""
    return LAYOUTS[layout](page, ink)


def magnification(sheet: Sheet) -> int:
    """By how much a page is to be enlarged so that its fields can be told from the lines around them; 1 mostly."""
    heights = [(field.cells[0] if field.cells else field.box).height for field in sheet.fields]
    if len(heights) < 2:
        return 1  # a picture of one number, or nothing
    room = (MOST_PIXELS / sheet.ink.size) ** 0.5
    return max(1, min(LARGEST, round(GOOD / float(np.median(heights))), int(room)))


def _digit(page: Page, ink: Gray) -> Sheet:
    return Sheet(ink, (Field("1", page.box),), single=True)


def _number(page: Page, ink: Gray) -> Sheet:
    """One number; a comb or a box that frames most of the page is taken away."""
    mask = ink_mask(ink, threshold(ink))
    groups, ruling = find_boxes(mask)
    frame = max(groups, key=lambda group: sum(cell.width for cell in group), default=[])
    if sum(cell.width for cell in frame) < FRAMED * page.box.width:
        frame = []  # loops of digits, no frame
    clean = _erase_rules(ink, mask, ruling if frame else None, digits=_digit_height(mask))
    walls = _walls(mask, clean)
    if walls.any():
        clean = erase(clean, mask, np.zeros_like(mask), walls & mask)
    cells = tuple(frame) if len(frame) > 1 else ()
    return Sheet(clean, (Field("1", page.box, cells),), rules=cv2.subtract(ink, clean))


def _boxes(page: Page, ink: Gray) -> Sheet:
    """Every ruled box, comb or table cell is a field."""
    mask = ink_mask(ink, threshold(ink))
    groups, ruling = find_boxes(mask)
    clean = _erase_rules(ink, mask, ruling)
    fields = [
        Field(str(number), _union(group), tuple(group) if len(group) > 1 else ())
        for number, group in enumerate(groups, 1)
    ]
    return Sheet(clean, tuple(fields), faintest=faintest(ink, mask), rules=cv2.subtract(ink, clean))


def _lines(page: Page, ink: Gray) -> Sheet:
    """Numbers written freely: neighbouring marks of one line form a field, wide gaps part fields."""
    mask = ink_mask(ink, threshold(ink))
    clean = _erase_rules(ink, mask, None, worn=True, digits=_digit_height(mask))
    marks = _marks(ink_mask(clean, threshold(clean)))
    fields = [box for row in reading_rows(marks) for box in _join(row)]
    numbered = tuple(Field(str(number), box) for number, box in enumerate(fields, 1))
    return Sheet(clean, numbered, rules=cv2.subtract(ink, clean))


def _auto(page: Page, ink: Gray) -> Sheet:
    """Boxes where there are any; else one digit or one number if that is all there is; else lines."""
    boxed = _boxes(page, ink)
    if _is_boxed(boxed, ink):
        return boxed
    lines = _lines(page, ink)
    boxes = [field.box for field in lines.fields]
    if len(boxes) > 2 or (len(reading_rows(boxes)) > 1 and not _is_broken(boxes)):
        return lines
    return _number(page, ink)


def _is_broken(boxes: list[Box]) -> bool:
    """Whether two boxes hold the parts of one digit, as of a 5 whose bar stands apart; between rows is more paper."""
    upper, lower = sorted(boxes, key=lambda box: box.y)
    whole = upper.union(lower)
    return lower.y - upper.bottom < BROKEN * whole.height and whole.width <= ONE_DIGIT * whole.height


def _is_boxed(sheet: Sheet, ink: Gray) -> bool:
    """Whether the boxes that were found are some; in small pictures loops of digits seem boxes, too, but empty ones."""
    boxes = [field.box for field in sheet.fields]
    ruled = [box for box in boxes if _is_ruled(box, ink)]
    several = len(boxes) > 1 or any(field.cells for field in sheet.fields)
    if min(ink.shape) >= SMALL_PICTURE:
        return several or bool(ruled)
    written = [box for box in ruled if sheet.ink[box.slices].max() >= STRONG]
    return bool(written) or (several and sum(box.width for box in boxes) >= FRAMED * ink.shape[1])


LAYOUTS: dict[str, Callable[[Page, Gray], Sheet]] = {
    "auto": _auto,
    "digit": _digit,
    "number": _number,
    "lines": _lines,
    "boxes": _boxes,
}


def _erase_rules(ink: Gray, mask: Gray, ruling: Ruling | None, worn: bool = False, digits: float | None = None) -> Gray:
    """Take away the lines of boxes and every long horizontal rule; digits: how high they are, where that is known."""
    height, width = mask.shape
    length = round(max(1.2 * min(height, 80), min(0.35 * width, 200), LONG * (digits or 0)))
    thin = thin_part(mask, max(3, min(height, width, 80) // 8))
    level = find_lines(thin, length, False, worn) if length <= width else np.zeros_like(mask)
    if digits:
        short = round(max(UNDERLINE * digits, 40))
        level |= _solid(find_lines(thin, short, False, worn), thin) if short <= width else np.zeros_like(mask)
    upright, ragged = np.zeros_like(mask), 2
    if ruling and ruling.cells:
        level, upright = level | ruling.level, ruling.upright
        ragged = 1 if np.median([cell.height for cell in ruling.cells]) < LOW else 2
    return erase(ink, mask, level & mask, upright & mask, ragged)


def _is_ruled(box: Box, ink: Gray) -> bool:
    """Whether straight lines run along all sides of a box; none do along a loop."""
    part = box.inset(-RULED_REACH).clipped(Box(0, 0, ink.shape[1], ink.shape[0]))
    lines = ink[part.slices] >= threshold(ink[part.slices])
    reach = 2 * RULED_REACH
    level, upright = (lines[:reach], lines[-reach:]), (lines[:, :reach], lines[:, -reach:])
    shares = [*(side.mean(axis=1).max() for side in level), *(side.mean(axis=0).max() for side in upright)]
    return bool(min(shares) >= SOLID)


def _walls(mask: Gray, clean: Gray) -> Gray:
    """The sides of a box that a number was cut out with: uint8 [H, W], 255 = line.

    They stand at the picture's very sides, run all through it, and are higher than all between them; a 1 stands
    farther inside, begins and ends in the picture, and is about as high as its neighbours.
    """
    height, width = mask.shape
    lines = find_lines(thin_part(mask, max(3, height // 5), True), round(WALL * height), True)
    reach = max(3, round(SIDE * height))
    lines[:, reach : width - reach] = 0
    lines = _solid(lines.T, mask.T).T if lines.any() else lines
    for side, ink in ((lines[:, :reach], mask[:, :reach]), (lines[:, ::-1][:, :reach], mask[:, ::-1][:, :reach])):
        columns = np.flatnonzero(cv2.dilate(side, np.ones((1, 5), np.uint8)).any(axis=0))
        is_wall = columns.size and columns[0] <= BORDER * height and ink[:, columns].any(axis=1).mean() >= WALL
        side[:] *= is_wall
    alone = not (lines[:, :reach].any() and lines[:, width - reach :].any())
    if not lines.any() or (alone and width < ONE_DIGIT * height):  # a lone one may be the digit's own stem
        return np.zeros_like(lines)
    beside = cv2.dilate(lines, np.ones((1, 5), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.where(beside == 0, clean & mask, 0))
    tallest = max((row[cv2.CC_STAT_HEIGHT] for row in stats[1:]), default=0)
    return lines if tallest < WALL * height else np.zeros_like(lines)


def _solid(lines: Gray, mask: Gray) -> Gray:
    """Those of some level lines that ink covers for the most part: the bars of digits side by side are no line."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    solid = np.zeros(count, np.uint8)
    for number, (x, y, width, height, _) in enumerate(stats.tolist()):
        line = labels[y : y + height, x : x + width] == number
        inked = (line & (mask[y : y + height, x : x + width] > 0)).any(axis=0)
        solid[number] = 255 if number and inked.mean() >= SOLID else 0
    return solid[labels]


def _digit_height(mask: Gray) -> float | None:
    """About how high the digits of a page are: as most marks that are rather high than long."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    heights = [h for _, _, w, h, _ in stats[1:].tolist() if h >= 10 and w <= 1.5 * h]
    return float(np.percentile(heights, 70)) if heights else None


def _marks(mask: Gray) -> list[Box]:
    """Connected ink of the size of digits (or several grown together); specks and panels left out."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = [Box(x, y, w, h) for x, y, w, h, _ in stats[1:].tolist() if h >= 10]
    if not boxes:
        return []
    usual = float(np.percentile([box.height for box in boxes], 70))
    return [box for box in boxes if 0.4 * usual <= box.height <= 3 * usual and box.width <= 12 * usual]


def _join(row: list[Box]) -> list[Box]:
    """Marks of a row to numbers: a gap wider than the digits are high parts two numbers."""
    usual = float(np.median([box.height for box in row]))
    numbers = [row[0]]
    for box in row[1:]:
        if box.x - numbers[-1].right <= 1.0 * usual:
            numbers[-1] = numbers[-1].union(box)
        else:
            numbers.append(box)
    return numbers


def _union(boxes: list[Box]) -> Box:
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.union(box)
    return whole
