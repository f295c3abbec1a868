"""The boxes of a page with what closes them in: dark lines, pale ones, or nothing but the edges of a shade."""

import numpy as np

from digitdesk.engine.boxes.combs import find_boxes
from digitdesk.engine.boxes.line_ink import pieces
from digitdesk.engine.boxes.pale import with_pale_lines, with_shade_edges
from digitdesk.engine.boxes.rules import Ruling, is_closed
from digitdesk.engine.boxes.tables import is_squared
from digitdesk.engine.ink import ink_mask, threshold
from digitdesk.engine.types import Box, Gray, apart, shared

SAME = 0.12
"""The sides of two boxes that are one lie within this share of its height, and so much of two others is common."""
MORE = 2
"""Edges of shades count where they make so many times as many boxes as lines do."""
SMALLEST, HIGHEST, AS_HIGH = 10, 95, 0.7
"""What is written is, in pixels, at least so high, and this share of the highest marks (this percentile)."""
HELD, MOSTLY = 0.7, 0.5
"""And where they hold so much of what is written, so much of each mark."""

Found = tuple[Gray, list[list[Box]], Ruling]
"""What is ink and line on a page, uint8 [H, W], 255; its boxes and combs as their cells; and their lines."""


def find_ruled(gray: Gray, ink: Gray) -> Found:
    """The boxes and combs of a page. gray, ink: uint8 [H, W], the page and its contrast."""
    lined = _lined(ink)
    shaded = or_shaded(gray, lined)
    return shaded if shaded is lined or _hold_most(_cells(shaded[1]), lined[0]) else lined


def masks(ink: Gray) -> tuple[Gray, Gray]:
    """What is ink, and that with the lines that are paler: uint8 [H, W], 255."""
    inked = ink_mask(ink, threshold(ink))
    return inked, with_pale_lines(ink, inked)


def or_shaded(gray: Gray, lined: Found) -> Found:
    """What was found by lines, or by the edges of what is shaded if that is more by far."""
    mask, groups, _ = lined
    edged = with_shade_edges(gray, mask)
    if edged is mask:
        return lined
    shaded, edges = find_boxes(edged)
    return (edged, shaded, edges) if len(_cells(shaded)) > MORE * len(_cells(groups)) else lined


def _cells(groups: list[list[Box]]) -> list[Box]:
    return [cell for group in groups for cell in group]


def _hold_most(cells: list[Box], inked: Gray) -> bool:
    """Whether cells hold most of what is as high as writing, or nothing at all.

    Bands, headings and the strokes of a highlighter hold some.
    """
    marks = [mark for mark in pieces(inked) if mark.height >= SMALLEST]
    least = AS_HIGH * float(np.percentile([mark.height for mark in marks] or [0], HIGHEST))
    held = np.any(shared([mark for mark in marks if mark.height >= least], cells, MOSTLY), axis=1)
    return bool(not held.any() or held.sum() >= HELD * len(held))


def _lined(ink: Gray) -> Found:
    """What is ink on a page, its boxes and combs, and their lines; pale ones only where they box in what is written.

    Where they do not, they are of the back of the sheet, or of another.
    """
    inked, mask = masks(ink)  # each is as large as the page, as are the lines
    groups, ruling = find_boxes(mask)
    cells = _cells(groups)
    if mask is inked or all(is_closed(cell, inked) for cell in cells):
        return inked, groups, ruling
    if is_squared(cells, mask):
        return mask, groups, ruling
    plain = _cells(find_boxes(inked)[0])
    if _box_more(plain, cells, inked) if plain else _hold_most(cells, inked):
        return mask, groups, ruling
    del mask, ruling
    return inked, *find_boxes(inked)


def _box_more(plain: list[Box], cells: list[Box], inked: Gray) -> bool:
    """Whether boxes with pale lines hold more of what is written than those without, few of which they spoil."""
    lost = [cell for cell in plain if not any(_is_same(cell, other) for other in cells)]
    free = apart(cells, plain, SAME)
    border = max(2, round(SAME * float(np.median([cell.height for cell in plain]))))
    written = sum(bool(inked[cell.inset(border).slices].any()) for cell in free)
    return 2 * written > len(free) and 2 * written >= len(lost) if free else not lost


def _is_same(one: Box, other: Box) -> bool:
    """Whether two boxes have their sides in the same places."""
    slack = max(3.0, SAME * one.height)
    ends = (one.x - other.x, one.right - other.right, one.y - other.y, one.bottom - other.bottom)
    return max(map(abs, ends)) <= slack
