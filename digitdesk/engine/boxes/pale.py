"""Lines that are printed paler than what is written, in gray or in a drop-out colour: long, straight ridges.

And the edges of fields that are shaded, or white on a shaded form, without any line: there a shade changes in a ridge.
"""

from collections.abc import Callable
from itertools import product

import cv2
import numpy as np

from digitdesk.engine.boxes.rules import LARGE, find_lines, shrunk
from digitdesk.engine.ink import percentiles
from digitdesk.engine.types import SMALL_PICTURE, Gray

PALE, RARE = 12, 0.0002
"""Contrast (of 255) that such a line has somewhere; where less of the paper than this share has it, there is none."""
SHORT, THICK = 25, 100
"""Lines are at least this part of the page's shorter side long, and at most this part thick."""
GRAIN, ABOVE = 90, (2.0, 2.0)
"""They stand out by more than so many times the paper's own grain (this percentile of it), and so much."""
CREST = 0.5
"""And have this share of the contrast that there is next to them: what has less is the edge of something darker."""
KNOWN = 0.7
"""Lines of which more than this share is ink already are left out."""
PEN, STEP = 60, 2
"""Strokes are thinner than this part of the page's shorter side; a shade changes within twice so many pixels."""
INK = 60
"""More contrast than this says no more: a dot of ink in the grain is not the beginning of a line."""


def with_pale_lines(ink: Gray, mask: Gray) -> Gray:
    """What is ink on a page, and the lines on it that are too pale for ink: uint8 [H, W], 255 = ink.

    ink, mask: uint8 [H, W], contrast, and 255 where it is ink for sure. Pictures of one number stay as they are.
    """
    return _with_ridges(mask, ink, lambda small, inked: (small, cv2.transpose(small)))


def with_shade_edges(gray: Gray, mask: Gray) -> Gray:
    """What is ink on a page, and the edges of what is printed in a shade: uint8 [H, W], 255 = ink.

    gray, mask: uint8 [H, W], the page, and 255 where it is ink. Pictures of one number stay as they are.
    """
    return _with_ridges(mask, gray, _steps)


def _with_ridges(mask: Gray, picture: Gray, look: Callable[[Gray, Gray], tuple[Gray, Gray]]) -> Gray:
    """What is ink, and ridges of what `look` makes of the picture (in small) and of its ink.

    It gives a picture for the level ones, and a transposed one for those that are upright.
    """
    if min(picture.shape) < SMALL_PICTURE:
        return mask
    factor = max(1, min(picture.shape) // LARGE)
    inked = shrunk(mask, factor)
    height, width = (factor * side for side in inked.shape)
    small = cv2.resize(picture[:height, :width], inked.shape[::-1], interpolation=cv2.INTER_AREA)
    paper = cv2.bitwise_not(cv2.dilate(inked, np.ones((5, 5), np.uint8)))
    level, upright = look(small, inked)
    found = []
    for seen, known, plain in (level, inked, paper), (upright, cv2.transpose(inked), cv2.transpose(paper)):
        marked = cv2.bitwise_and(cv2.compare(seen, PALE, cv2.CMP_GE), plain)
        if cv2.countNonZero(marked) <= RARE * cv2.countNonZero(paper):
            return mask
        found.append(_ridges(seen, known, plain))
    pale = found[0] | found[1].T
    both = mask.copy()
    for y, x in product(range(factor), repeat=2):  # no further picture as large as the page
        both[y:height:factor, x:width:factor] |= pale
    return both


def _steps(gray: Gray, inked: Gray) -> tuple[Gray, Gray]:
    """How much the shade changes where ink is left out, from above to below: uint8 [H, W]; across: [W, H]."""
    sides = (max(5, min(gray.shape) // part | 1) for part in (THICK, PEN))
    without_lines, without_ink = (cv2.morphologyEx(gray, cv2.MORPH_CLOSE, np.ones((s, s), np.uint8)) for s in sides)
    near = cv2.dilate(inked, np.ones((5, 5), np.uint8))
    smooth = cv2.medianBlur(np.where(near > 0, without_ink, without_lines), 5)
    return _step(smooth), _step(cv2.transpose(smooth))


def _step(smooth: Gray) -> Gray:
    padded = cv2.copyMakeBorder(smooth, STEP, STEP, 0, 0, cv2.BORDER_REPLICATE)
    return cv2.absdiff(padded[: -2 * STEP], padded[2 * STEP :])


def _ridges(ink: Gray, inked: Gray, paper: Gray) -> Gray:
    """Level lines that stand out from the ink above and below them, which may be a printed ground.

    Those that are ink already, for the most part, are left out: most are strokes of digits.
    """
    length, thick = min(ink.shape) // SHORT, max(5, min(ink.shape) // THICK | 1)
    across = np.ones((thick, 1), np.uint8)
    ridge = cv2.morphologyEx(ink, cv2.MORPH_TOPHAT, across)
    mean = cv2.blur(cv2.min(ridge, INK), (length // 2, 1))  # along a line the grain evens out
    (grain,) = percentiles(cv2.calcHist([mean], [0], paper, [256], [0, 256]).ravel(), (GRAIN,))
    level = ABOVE[0] * grain + ABOVE[1]
    crest = cv2.max(cv2.convertScaleAbs(cv2.dilate(ridge, across), alpha=CREST), level / 2)
    lines = find_lines(
        cv2.bitwise_and(cv2.compare(mean, level, cv2.CMP_GE), cv2.compare(ridge, crest, cv2.CMP_GE)), length, False
    )
    _, labels = cv2.connectedComponents(lines, connectivity=8)
    at = np.flatnonzero(lines)
    label = labels.ravel()[at]
    known = np.bincount(label, inked.ravel()[at] > 0) > KNOWN * np.bincount(label)
    lines.ravel()[at[known[label]]] = 0
    return lines
