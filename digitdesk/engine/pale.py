"""Lines that are printed paler than what is written, in gray or in a drop-out colour: long, straight ridges."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.rules import LARGE, find_lines, shrunk
from digitdesk.engine.types import SMALL_PICTURE, Gray

PALE, RARE = 12, 0.002
"""Contrast (of 255) that such a line has somewhere; where less of the paper than this share has it, there is none."""
SHORT, THICK = 25, 100
"""Lines are at least this part of the page's shorter side long, and at most this part thick."""
GRAIN, ABOVE = 90, (2.0, 2.0)
"""They stand out by more than so many times the paper's own grain (this percentile of it), and so much."""
INK = 60
"""More contrast than this says no more: a dot of ink in the grain is not the beginning of a line."""


def with_pale_lines(ink: Gray, mask: Gray) -> Gray:
    """What is ink on a page, and the lines on it that are too pale for ink: uint8 [H, W], 255 = ink.

    ink, mask: uint8 [H, W], contrast, and 255 where it is ink for sure. Pictures of one number stay as they are.
    """
    if min(ink.shape) < SMALL_PICTURE:
        return mask
    factor = max(1, min(ink.shape) // LARGE)
    inked = shrunk(mask, factor)
    height, width = (factor * side for side in inked.shape)
    small = cv2.resize(ink[:height, :width], inked.shape[::-1], interpolation=cv2.INTER_AREA)
    thick = max(5, min(small.shape) // THICK | 1)
    paper = cv2.dilate(inked, np.ones((thick, thick), np.uint8)) == 0  # what is beside ink is its own pale edge
    if np.count_nonzero(small[paper] >= PALE) <= RARE * np.count_nonzero(paper):
        return mask
    pale = (_ridges(small, paper, thick, vertical=False) | _ridges(small, paper, thick, vertical=True)) * paper
    both = mask.copy()
    both[:height, :width] |= pale.repeat(factor, axis=0).repeat(factor, axis=1)
    return both


def _ridges(ink: Gray, paper: NDArray[np.bool_], thick: int, vertical: bool) -> Gray:
    """Level or upright lines that stand out from the ink on both sides of them, which may be a printed ground."""
    length = min(ink.shape) // SHORT
    across, along = ((1, thick), (1, length // 2)) if vertical else ((thick, 1), (length // 2, 1))
    ridge = cv2.morphologyEx(np.minimum(ink, INK), cv2.MORPH_TOPHAT, np.ones(across, np.uint8))
    mean = cv2.blur(ridge, along)  # along a line the grain evens out
    level = ABOVE[0] * float(np.percentile(mean[paper], GRAIN)) + ABOVE[1]
    lines = ((mean >= level) & (ridge >= level / 2)).view(np.uint8)
    return find_lines(lines, length, vertical)
