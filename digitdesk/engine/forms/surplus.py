"""Boxes on a page that its form does not have: the page is of a larger form, which has all the print of the smaller.

Only ruled boxes tell: words, lines and marks beside the fields are written and stamped on true pages, too. A stamp's
frame is a box as well, but no comb, seldom as high as the form's own boxes, and there are few of them.
"""

from collections.abc import Iterator
from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.combs import find_boxes
from digitdesk.engine.forms.likeness import Matrix, Print, Small, laid
from digitdesk.engine.ink import ink_mask, threshold
from digitdesk.engine.types import Box, Gray

NEAR = 6
"""A box's lines are the form's where the form has print that is no farther away, in pixels of the small template."""
KNOWN = 0.5
"""A box is the form's own if so much of its outline is."""
WALLS = 0.85
"""So much of a box's left and right sides is ink in one column: letters between two lines are no walls."""
ALIKE = 0.12
"""Boxes are as high as others that differ by no more than this share."""
STAMPS, LARGEST = 2, 0.08
"""So many frames may be those of stamps and labels, each of no more than this share of the page."""


def is_of_larger_form(small: Small, template: Print, matrix: Matrix) -> bool:
    """Whether the page has boxes that neither the form has nor a stamp leaves: combs, high as the form's, large, many.

    matrix: from the template's small pixels to the page's.
    """
    found = list(_unknown(laid(small.ink, template, matrix), template))
    heights = [box.height for box in template.boxes]
    alike = any(abs(cells[0].height - high) <= ALIKE * high for cells in found for high in heights)
    if alike or any(len(cells) > 1 for cells in found):
        return True
    frames = _merged([cell for (cell,) in found])
    page = template.ink.shape[0] * template.ink.shape[1]
    return len(frames) > STAMPS or any(box.area > LARGEST * page for box in frames)


def _unknown(ink: Gray, template: Print) -> Iterator[list[Box]]:
    """The boxes and combs (as their cells) on a page laid on the template, neither there nor within its fields."""
    mask = ink_mask(ink, threshold(ink))
    page = Box.around(ink)
    known, walls = _known(template), cv2.dilate(mask, np.ones((1, 3), np.uint8))  # a skew wall steps sideways
    groups, _ = find_boxes(mask)
    for group in groups:
        box = reduce(Box.union, group).inset(-2).clipped(page)
        outline = np.zeros_like(mask)
        cv2.rectangle(outline, (box.x, box.y), (box.right - 1, box.bottom - 1), 1)
        within = any(field.common(box) > KNOWN * box.area for field in template.boxes)
        if not within and known[outline > 0].mean() < KNOWN and _is_walled(box, walls):
            yield group


def _is_walled(box: Box, walls: Gray) -> bool:
    """Whether straight upright lines close the box in on both sides."""
    inner = box.inset(4)
    sides = (walls[inner.y : inner.bottom, max(0, x - 4) : x + 5] for x in (box.x + 2, box.right - 3))
    return all(side.size and (side > 0).mean(axis=0).max() >= WALLS for side in sides)


def _known(template: Print) -> NDArray[np.bool_]:
    """Where the template has print, or close to it."""
    print_ = template.mask.copy()
    for box in template.boxes:
        cv2.rectangle(print_, (box.x, box.y), (box.right, box.bottom), 255)
    return cv2.dilate(print_, np.ones((2 * NEAR + 1, 2 * NEAR + 1), np.uint8)) > 0


def _merged(boxes: list[Box]) -> list[Box]:
    """Boxes that touch as one: a stamp may have several."""
    frames: list[Box] = []
    for box in boxes:
        touching = [frame for frame in frames if frame.common(box.inset(-NEAR))]
        frames = [frame for frame in frames if frame not in touching] + [reduce(Box.union, touching, box)]
    return frames
