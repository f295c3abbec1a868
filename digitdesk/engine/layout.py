"""Pages to fields: where on a page numbers are to be read. LAYOUTS is the table of ways to look for them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise

import cv2
import numpy as np

from digitdesk.engine.combs import find_boxes
from digitdesk.engine.frames import FRAMED, ONE_DIGIT, find_walls, without_frame
from digitdesk.engine.ink import FAINTEST, STRONG, above_pattern, faintest, ink_mask, threshold
from digitdesk.engine.ruled import find_ruled, masks
from digitdesk.engine.rules import (
    SOLID,
    Ruling,
    erase,
    find_lines,
    reading_rows,
    solid,
    thin_part,
    unbroken,
)
from digitdesk.engine.tables import is_squared, parted
from digitdesk.engine.types import SMALL_PICTURE, Box, Field, Gray, Page

UNDERLINE = 2.5
"""A rule is at least so many times as long as the digits are high; their own strokes are shorter."""
LONG = 6.0
"""One that is worn is longer: the bars of digits side by side may seem a shorter one."""
RULED_REACH = 4
"""A box's line lies no farther than so many pixels from its inside."""
BROKEN = 0.1
"""Between the parts of a broken digit there is less paper than this share of its height."""
PART, BESIDE, FOOT = 0.2, 0.5, 0.25
"""A low mark at least so many times as wide as digits are high belongs to a number that stands so near, in heights;
one at the foot of a number is what is left of a rule."""
NEAR, LEFT, COLUMN = 0.5, 0.25, 3
"""So much paper, in heights of the digits, parts two columns; what stands in one begins as near as this, in so many
rows."""
LOOP = 40
"""Loops of digits that are lower, in pixels, may seem straight."""
PATTERN = 0.2
"""More than this share of the paper around a frame is inked by a pattern, less by captions."""
SMALL = 0.2
"""On a page what is written is lower than this share of it; what is higher fills a picture."""
LOW = 32
"""In cells with fewer rows of pixels lines are thin, and every pixel beside them counts."""
ROOM = 0.7
"""Boxes are at least so many times as high as most of what is written."""
GOOD, LARGEST, MOST_PIXELS = 48, 4, 12_000_000
"""Fields are enlarged to about so many pixels of height, at most so many times, to pages of at most so many pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page ready for cutting: its ink without rules, and its fields.

    `single`: a field is one digit; `boxed`: each is a ruled box; `faintest`: what has less contrast is no writing;
    `rules`: the ink that was taken away, uint8 [H, W], where any was.
    """

    ink: Gray
    fields: tuple[Field, ...]
    single: bool = False
    faintest: int = FAINTEST
    rules: Gray | None = None
    boxed: bool = False


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
    """One digit, without the box that it was cut out with."""
    clean = without_frame(ink)
    rules = cv2.subtract(ink, clean)
    return Sheet(clean, (Field("1", page.box),), single=True, faintest=above_pattern(clean), rules=rules)


def _number(page: Page, ink: Gray) -> Sheet:
    """One number; a comb or a box that frames most of the page is taken away."""
    inked, mask = masks(ink)
    groups, ruling = find_boxes(mask)
    frame = max(groups, key=lambda group: sum(cell.width for cell in group), default=[])
    if sum(cell.width for cell in frame) < FRAMED * page.box.width or _is_pattern(frame, mask):
        frame = []
    digits = _digit_height(inked)
    clean = _erase_rules(ink, mask, ruling if frame else None, digits=digits)
    if frame and not _are_boxes(frame, ink, clean):
        frame, clean = [], _erase_rules(ink, mask, None, digits=digits)
    walls = find_walls(mask, clean, is_digit=page.box.width < ONE_DIGIT * page.box.height)
    if walls.any():
        clean = erase(clean, mask, np.zeros_like(mask), walls & mask)
    cells = tuple(frame) if len(frame) > 1 else ()
    return Sheet(clean, (Field("1", page.box, cells),), faintest=above_pattern(clean), rules=cv2.subtract(ink, clean))


def _boxes(page: Page, ink: Gray) -> Sheet:
    """Every ruled box, comb or table cell is a field."""
    mask, groups, ruling = find_ruled(page.gray, ink)
    clean = _erase_rules(ink, mask, ruling)
    fields = [
        Field(str(number), reduce(Box.union, group), tuple(group) if len(group) > 1 else ())
        for number, group in enumerate(parted(groups, clean), 1)
    ]
    return Sheet(clean, tuple(fields), faintest=faintest(ink, mask), rules=cv2.subtract(ink, clean), boxed=True)


def _lines(page: Page, ink: Gray) -> Sheet:
    """Numbers written freely: neighbouring marks of one line form a field, wide gaps part fields."""
    inked, mask = masks(ink)
    clean = _erase_rules(ink, mask, None, worn=True, digits=_digit_height(inked))
    marks, parts = _marks(ink_mask(clean, threshold(clean)))
    fields = [_with_parts(box, parts) for row in _numbers(reading_rows(marks)) for box in row]
    numbered = tuple(Field(str(number), box) for number, box in enumerate(fields, 1))
    return Sheet(clean, numbered, rules=cv2.subtract(ink, clean))


def _auto(page: Page, ink: Gray) -> Sheet:
    """Boxes where there are any; else one digit or one number if that is all there is; else lines."""
    boxed = _boxes(page, ink)
    if is_squared([field.box for field in boxed.fields], ink_mask(boxed.ink, threshold(boxed.ink))):
        lines = _lines(page, boxed.ink)  # without the squares
        return replace(lines, rules=cv2.subtract(ink, lines.ink))
    if _is_boxed(boxed, ink):
        return boxed
    lines = _lines(page, ink)
    boxes = [field.box for field in lines.fields]
    several = len(boxes) > 2 or (len(reading_rows(boxes)) > 1 and not _is_broken(boxes))
    small = min(ink.shape) >= SMALL_PICTURE and 0 < max((box.height for box in boxes), default=0) < SMALL * len(ink)
    return lines if several or small else _number(page, ink)


def _is_broken(boxes: list[Box]) -> bool:
    """Whether two boxes hold the parts of one digit, as of a 5 whose bar stands apart; between rows is more paper."""
    upper, lower = sorted(boxes, key=lambda box: box.y)
    whole = upper.union(lower)
    return lower.y - upper.bottom < BROKEN * whole.height and whole.width <= ONE_DIGIT * whole.height


def _is_boxed(sheet: Sheet, ink: Gray) -> bool:
    """Whether the boxes that were found are some; in small pictures loops of digits seem boxes, too, but empty ones."""
    boxes = [field.box for field in sheet.fields]
    several = len(boxes) > 1 or any(field.cells for field in sheet.fields)
    if boxes and _are_too_low(boxes, sheet.ink):
        return False
    if min(ink.shape) >= SMALL_PICTURE:
        return several or any(_is_ruled(box, ink) for box in boxes)
    wide = sum(box.width for box in boxes) >= FRAMED * ink.shape[1]
    written = any(_is_written(box, sheet.ink) and _is_ruled(box, ink) for box in boxes)
    return written or (several and wide and _are_boxes(boxes, ink, sheet.ink))


def _are_too_low(boxes: list[Box], clean: Gray) -> bool:
    """Whether what is written on a page does not fit into boxes that are low: they are parts of printed letters."""
    usual = float(np.median([box.height for box in boxes]))
    return usual < LOW and ROOM * (_digit_height(ink_mask(clean, threshold(clean))) or 0) > usual


def _are_boxes(boxes: list[Box], ink: Gray, clean: Gray) -> bool:
    """Whether there is ink in some of these boxes, without their lines, or they are large; a lone one is straight."""
    written = any(_is_written(box, clean) for box in boxes)
    ruled = all(_is_ruled(box, ink) for box in boxes)
    return (written and (len(boxes) > 1 or ruled)) or (ruled and min(box.height for box in boxes) >= LOOP)


def _is_pattern(frame: list[Box], mask: Gray) -> bool:
    """Whether a frame is a part of a pattern that is printed on the paper: it goes on around the frame."""
    inside = _with_lines(reduce(Box.union, frame), mask)
    around = cv2.countNonZero(mask) - cv2.countNonZero(mask[inside.slices])
    return around > PATTERN * (mask.size - inside.area)


def _with_lines(box: Box, ink: Gray) -> Box:
    """A box with the lines around it, as far as they are on the page."""
    return box.inset(-RULED_REACH).clipped(Box.around(ink))


def _is_written(box: Box, clean: Gray) -> bool:
    return bool(clean[box.slices].max() >= STRONG)


LAYOUTS: dict[str, Callable[[Page, Gray], Sheet]] = {
    "auto": _auto,
    "digit": _digit,
    "number": _number,
    "lines": _lines,
    "boxes": _boxes,
}


def _erase_rules(ink: Gray, mask: Gray, ruling: Ruling | None, worn: bool = False, digits: float | None = None) -> Gray:
    """Take away the lines of boxes, which are used up, and every long horizontal rule.

    digits: how high they are, where that is known.
    """
    level, upright, ragged = _level(mask, worn, digits), np.zeros_like(mask), 2
    if ruling and ruling.cells:
        level = np.bitwise_or(level, ruling.level, out=ruling.level)  # each is as large as the page
        upright = np.bitwise_and(ruling.upright, mask, out=ruling.upright)
        ragged = 1 if np.median([cell.height for cell in ruling.cells]) < LOW else 2
    level &= mask
    return erase(ink, mask, level, upright, ragged)


def _level(mask: Gray, worn: bool, digits: float | None) -> Gray:
    """Long horizontal rules: uint8 [H, W], 255 = line."""
    height, width = mask.shape
    length = round(max(1.2 * min(height, 80), min(0.35 * width, 200), LONG * (digits or 0)))
    thin = thin_part(mask, max(3, min(height, width, 80) // 8))
    level = find_lines(thin, length, False, worn) if length <= width else np.zeros_like(mask)
    if digits:
        short = round(max(UNDERLINE * digits, 40))
        inked = thin | unbroken(mask, short) if worn else thin  # digits may stand on it
        level |= solid(find_lines(thin, short, False, worn), inked) if short <= width else np.zeros_like(mask)
    return level


def _is_ruled(box: Box, ink: Gray) -> bool:
    """Whether straight lines run along all sides of a box; none do along a loop."""
    part = _with_lines(box, ink)
    lines = ink[part.slices] >= threshold(ink[part.slices])
    reach = 2 * RULED_REACH
    level, upright = (lines[:reach], lines[-reach:]), (lines[:, :reach], lines[:, -reach:])
    shares = [*(side.mean(axis=1).max() for side in level), *(side.mean(axis=0).max() for side in upright)]
    return bool(min(shares) >= SOLID)


def _digit_height(mask: Gray) -> float | None:
    """About how high the digits of a page are: as most marks that are rather high than long, if there are any such."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    marks = [(h, w <= 1.5 * h) for _, _, w, h, _ in stats[1:].tolist() if h >= 10]
    heights = [h for h, is_high in marks if is_high] or [h for h, _ in marks]
    return float(np.percentile(heights, 70)) if heights else None


def _marks(mask: Gray) -> tuple[list[Box], list[Box]]:
    """Connected ink as high as digits (or several grown together), and what is lower; specks and panels left out."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = [Box(x, y, w, h) for x, y, w, h, _ in stats[1:].tolist() if max(w, h) >= 10]
    usual = float(np.percentile([box.height for box in boxes if box.height >= 10] or [0], 70))
    if not usual:
        return [], []
    fitting = [box for box in boxes if box.height <= 3 * usual and box.width <= 12 * usual]
    marks = [box for box in fitting if box.height >= max(10.0, 0.4 * usual)]
    return marks, [box for box in fitting if box.height < 0.4 * usual and PART * usual <= box.width <= usual]


def _with_parts(number: Box, parts: list[Box]) -> Box:
    """A number with the low marks in its line that stand beside it: parts of a broken digit, or signs."""
    grown = number
    for _ in range(2):
        for part in parts:
            level = number.y <= part.y + part.height / 2 < number.bottom - FOOT * number.height
            gap = max(part.x - grown.right, grown.x - part.right)
            if level and gap <= BESIDE * number.height:
                grown = grown.union(part)
    return grown


def _numbers(rows: list[list[Box]]) -> list[list[Box]]:
    """Marks of rows to numbers: a gap wider than digits are high parts two, a narrower one where a column begins.

    One does where several rows have paper in the same place, and a number behind it.
    """
    gaps = [[(a.right, b.x) for a, b in pairwise(_join(row, lambda start, stop, slack: False))] for row in rows]

    def parts(start: int, stop: int, slack: float) -> bool:
        return sum(any(a <= start and abs(stop - b) <= slack for a, b in wide) for wide in gaps) >= COLUMN

    return [_join(row, parts) for row in rows]


def _join(row: list[Box], parts: Callable[[int, int, float], bool]) -> list[Box]:
    usual = float(np.median([box.height for box in row]))
    numbers = [row[0]]
    for box in row[1:]:
        gap = box.x - numbers[-1].right
        if gap > usual or (gap > NEAR * usual and parts(numbers[-1].right, box.x, LEFT * usual)):
            numbers.append(box)
        else:
            numbers[-1] = numbers[-1].union(box)
    return numbers
