"""Pages to fields: where on a page numbers are to be read. LAYOUTS is the table of ways to look for them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import reduce

import cv2
import numpy as np

from digitdesk.engine.boxes.combs import find_boxes
from digitdesk.engine.boxes.frames import FRAMED, ONE_DIGIT, find_walls, without_frame
from digitdesk.engine.boxes.page_rules import SMALL, digit_height, level_rules, rules_to_write_on, upright_rules
from digitdesk.engine.boxes.ruled import find_ruled, masks
from digitdesk.engine.boxes.rules import LARGE, SOLID, Ruling, erase, reading_rows, shrunk
from digitdesk.engine.boxes.tables import SQUARE, SQUARES, are_squares, is_squared, parted
from digitdesk.engine.free_numbers import find_numbers
from digitdesk.engine.ink import FAINTEST, STRONG, above_pattern, faintest, ink_mask, threshold
from digitdesk.engine.types import SMALL_PICTURE, Box, Field, Gray, Page

RULED_REACH = 4
"""A box's line lies no farther than so many pixels from its inside."""
BROKEN = 0.1
"""Between the parts of a broken digit there is less paper than this share of its height."""
LOOP = 40
"""Loops of digits that are lower, in pixels, may seem straight."""
PATTERN = 0.2
"""More than this share of the paper around a frame is inked by a pattern, less by captions."""
LOW = 32
"""In cells with fewer rows of pixels lines are thin, and every pixel beside them counts."""
FRAME = 3
"""A frame is more than so many times as high as digits."""
NEAR = 0.25
"""A rule that is nearer to a box's line than this share of its height belongs to the box."""
DARKER = 1.5
"""What is so many times as dark as the lines on a page is none."""
SOME, CAPTION = 3, 0.7
"""Where so many numbers stand on rules, what stands on none and is lower than this share of them is print."""
LITTLE = 0.35
"""What is lower than this share of the boxes of a page is print."""
ROOM = 0.7
"""Boxes are at least so many times as high as most of what is written."""
GOOD, LARGEST, MOST_PIXELS = 48, 4, 12_000_000
"""Fields are enlarged to about so many pixels of height, at most so many times, to pages of at most so many pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """A page ready for cutting: its ink without rules, and its fields.

    `single`: a field is one digit; `boxed`: they are ruled boxes, or stand beside some; `faintest`: what has less
    contrast is no writing; `rules`: the ink that was taken away, uint8 [H, W], where any was.
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
    digits = digit_height(inked)
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
    fields = _numbered(parted(groups, clean))
    return Sheet(clean, fields, faintest=faintest(ink, mask), rules=cv2.subtract(ink, clean), boxed=True)


def _numbered(groups: Iterable[list[Box]]) -> tuple[Field, ...]:
    """Boxes, and combs as their cells, as fields."""
    return tuple(
        Field(str(number), reduce(Box.union, group), tuple(group) if len(group) > 1 else ())
        for number, group in enumerate(groups, 1)
    )


def _lines(page: Page, ink: Gray) -> Sheet:
    """Numbers written freely: neighbouring marks of one line form a field, wide gaps part fields."""
    inked, mask = masks(ink)
    digits = digit_height(inked)
    none = np.zeros_like(mask)
    clean = _without_lines(ink, mask, level_rules(mask, True, digits) & mask, none)
    clean = _without_lines(clean, mask, none, upright_rules(mask, digits) & mask)
    fields = _numbered([box] for box in find_numbers(ink_mask(clean, threshold(clean))))
    return Sheet(clean, fields, rules=cv2.subtract(ink, clean))


def _without_lines(ink: Gray, mask: Gray, level: Gray, upright: Gray) -> Gray:
    """Ink without lines, but with what is written on them and darker by far, as on squared paper."""
    lines = level | upright
    if not lines.any():
        return ink
    darker = cv2.compare(ink, DARKER * float(np.median(ink[lines > 0])), cv2.CMP_GT)
    return cv2.max(erase(ink, mask, level, upright), ink & darker)


@dataclass(frozen=True, slots=True, eq=False)
class _Small:
    """The ink of a page in a copy so many times smaller, in which its rules are found sooner: uint8 [h, w], 255."""

    mask: Gray
    factor: int


def _in_small(ink: Gray) -> _Small:
    factor = max(1, min(ink.shape) // LARGE)
    small = shrunk(ink, factor) if factor > 1 else ink
    return _Small(ink_mask(small, threshold(small)), factor)


def _auto(page: Page, ink: Gray) -> Sheet:
    """Boxes where there are any; else one digit or one number if that is all there is; else lines."""
    boxed = _boxes(page, ink)
    small = _in_small(ink)
    boxed = _without_frames(boxed, small)
    if _is_on_squares(boxed, ink):
        lines = _lines(page, ink if upright_rules(masks(ink)[1], None).any() else boxed.ink)  # fine ones are but boxes
        return replace(lines, rules=cv2.subtract(ink, lines.ink))
    if _is_boxed(boxed, ink):
        return _with_underlined(boxed, ink, small)
    lines = _without_captions(_lines(page, ink), small)
    boxes = [field.box for field in lines.fields]
    several = len(boxes) > 2 or (len(reading_rows(boxes)) > 1 and not _is_broken(boxes))
    is_page = min(ink.shape) >= SMALL_PICTURE and 0 < max((box.height for box in boxes), default=0) < SMALL * len(ink)
    return lines if several or is_page else _number(page, ink)


def _is_on_squares(sheet: Sheet, ink: Gray) -> bool:
    """Whether the boxes of a page are squares of its paper, all of them or those that nobody wrote across."""
    boxes = [field.box for field in sheet.fields]
    if not boxes or np.median([abs(box.width - box.height) / box.height for box in boxes]) > SQUARE:
        return False
    if len(boxes) >= SQUARES:
        return is_squared(boxes, ink_mask(sheet.ink, threshold(sheet.ink)))
    _, mask = masks(ink)
    return are_squares(level_rules(mask, True, None), upright_rules(mask, None))


def _without_frames(sheet: Sheet, small: _Small) -> Sheet:
    """A page's boxes without those around several rules to write on: they frame a part of the form."""
    digits = digit_height(small.mask) or 0
    high = [field for field in sheet.fields if not field.cells and field.box.height > FRAME * digits * small.factor]
    inside = ((field, field.box.scaled(1 / small.factor).inset(2 * RULED_REACH)) for field in high)
    frames = [field for field, box in inside if len(rules_to_write_on(small.mask[box.slices], digits)) > 1]
    return replace(sheet, fields=tuple(field for field in sheet.fields if field not in frames))


def _with_underlined(sheet: Sheet, ink: Gray, small: _Small) -> Sheet:
    """A page's boxes, and the numbers outside of them that stand on a rule; other marks there may be print."""
    boxes = [field.box for field in sheet.fields]
    least = LITTLE * float(np.median([box.height for box in boxes]))
    numbers = [number for number in _underlined(boxes, small) if number.height >= least]
    if not numbers:
        return sheet
    mask = _outside(boxes, ink_mask(ink, threshold(ink)))
    level = level_rules(mask, True, digit_height(mask)) & mask
    clean = erase(sheet.ink, mask, level, np.zeros_like(mask))
    return _with_fields(replace(sheet, ink=clean, rules=cv2.subtract(ink, clean)), numbers)


def _without_captions(sheet: Sheet, small: _Small) -> Sheet:
    """The numbers on a page where they stand on rules, and what else is about as high: captions are lower."""
    numbers = _underlined([], small)
    if len(numbers) < SOME:
        return sheet
    least = CAPTION * float(np.median([number.height for number in numbers]))
    high = [field for field in sheet.fields if field.box.height >= least]
    high = [field for field in high if not any(number.common(field.box) for number in numbers)]
    return _with_fields(replace(sheet, fields=tuple(high)), numbers)


def _with_fields(sheet: Sheet, boxes: list[Box]) -> Sheet:
    """A sheet with further fields, all in reading order."""
    groups = [[*field.cells] or [field.box] for field in sheet.fields] + [[box] for box in boxes]
    named = {group[0]: group for group in groups}
    return replace(sheet, fields=_numbered(named[box] for row in reading_rows([*named]) for box in row))


def _underlined(boxes: list[Box], small: _Small) -> list[Box]:
    """The numbers outside of a page's boxes that stand on a rule."""
    free = _outside([box.scaled(1 / small.factor) for box in boxes], small.mask)
    digits = digit_height(free)
    found = rules_to_write_on(free, digits)
    rules = [rule for rule in found if not any(_belongs(rule.scaled(small.factor), box) for box in boxes)]
    if not rules:
        return []
    clean = erase(free, free, level_rules(free, True, digits) & free, np.zeros_like(free))
    return [number.scaled(small.factor) for number in find_numbers(clean, rules)]


def _outside(boxes: list[Box], mask: Gray) -> Gray:
    """What is ink outside of boxes and their lines: uint8 [H, W], 255 = ink."""
    outside = mask.copy()
    for box in boxes:
        outside[_with_lines(box, mask).slices] = 0
    return outside


def _belongs(rule: Box, box: Box) -> bool:
    """Whether a rule is one of a box's lines, or lies along it."""
    level = rule.y + rule.height / 2
    near = min(abs(level - box.y), abs(level - box.bottom)) < NEAR * box.height
    return near and rule.x < box.right and box.x < rule.right


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
    return usual < LOW and ROOM * (digit_height(ink_mask(clean, threshold(clean))) or 0) > usual


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


def _erase_rules(ink: Gray, mask: Gray, ruling: Ruling | None, digits: float | None = None) -> Gray:
    """Take away the lines of boxes, which are used up, and every long horizontal rule.

    digits: how high they are, where that is known.
    """
    level, upright, ragged = level_rules(mask, False, digits), np.zeros_like(mask), 2
    if ruling and ruling.cells:
        level = np.bitwise_or(level, ruling.level, out=ruling.level)  # each is as large as the page
        upright = np.bitwise_and(ruling.upright, mask, out=ruling.upright)
        ragged = 1 if np.median([cell.height for cell in ruling.cells]) < LOW else 2
    level &= mask
    return erase(ink, mask, level, upright, ragged)


def _is_ruled(box: Box, ink: Gray) -> bool:
    """Whether straight lines run along all sides of a box; none do along a loop."""
    part = _with_lines(box, ink)
    lines = ink[part.slices] >= threshold(ink[part.slices])
    reach = 2 * RULED_REACH
    level, upright = (lines[:reach], lines[-reach:]), (lines[:, :reach], lines[:, -reach:])
    shares = [*(side.mean(axis=1).max() for side in level), *(side.mean(axis=0).max() for side in upright)]
    return bool(min(shares) >= SOLID)
