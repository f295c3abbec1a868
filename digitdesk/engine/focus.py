"""Pictures out of focus: how wide the edges of what is on them are, and an unsharp mask where they are too wide."""

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import SMALL_PICTURE, Gray

SOFT, CUT_SOFT = 1.8, 2.4
"""Edges as wide as this everywhere are out of focus (a standard deviation, in pixels): of a page, and of a number cut
out, whose pen may be soft; scanned ones have about 1."""
GRAIN, RADIUS, AMOUNT = 0.35, 0.8, 2.2
"""The grain is taken out within this share of the edges' width, and an unsharp mask is as wide as that share of it, and
so strong: with more, a lens's blur leaves two edges of one."""
BANDS, ROWS = 8, 64
"""Edges are looked for in so many bands of a picture, of so many rows."""
REACH = 10
"""An edge's contrast is looked for within so many pixels."""
CLEAR, SHARE = 40, 0.5
"""It is at least this (of 255), and this share of the strongest of the picture."""
STEEP, LEAST = 0.06, 4
"""The slope of an edge is at least this share of its contrast, and this (of 255, a pixel)."""
USUAL, ENOUGH = 75, 30
"""This percentile of the slopes of so many edges tells how wide they are: some are of what is soft in itself."""
WAYS = 4
"""Directions in which edges are measured apart: what moved is blurred in one, where no such mask helps."""


def in_focus(gray: Gray) -> Gray:
    """The picture, uint8 [H, W], sharpened if all of it is out of focus."""
    width = edge_width(gray)
    if width is None or width < (SOFT if min(gray.shape) >= SMALL_PICTURE else CUT_SOFT):
        return gray
    calm, soft = (cv2.GaussianBlur(gray, (0, 0), share * width) for share in (GRAIN, RADIUS))
    return cv2.addWeighted(calm, 1 + AMOUNT, soft, -AMOUNT, 0, dst=soft)


def edge_width(gray: Gray) -> float | None:
    """How wide the edges are in the direction in which they are sharpest; None where there are too few.

    Returns the standard deviation, in pixels, of the Gaussian that makes such an edge of a step: at its steepest it
    rises by its contrast divided by that and the square root of two pi.
    """
    bands = [gray]
    if len(gray) > BANDS * ROWS:
        starts = np.linspace(0, len(gray) - ROWS, BANDS).round().astype(int)
        bands = [gray[start : start + ROWS] for start in starts]
    edges = [_edges(cv2.GaussianBlur(band, (3, 3), 0)) for band in bands]
    slope, contrast, way = (np.concatenate(parts) for parts in zip(*edges, strict=True))
    if not contrast.size:
        return None
    clear = contrast >= max(CLEAR, SHARE * float(contrast.max()))
    slope, way = slope[clear] / contrast[clear], way[clear]
    steep = [slope[way == number] for number in range(WAYS)]
    steepest = [float(np.percentile(some, USUAL)) for some in steep if some.size >= ENOUGH]
    return 1 / (max(steepest) * math.sqrt(2 * math.pi)) if steepest else None


def _edges(gray: Gray) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.int64]]:
    """Where the slope is greatest around: it, the contrast there, and in which of the WAYS it rises, [N] each."""
    around = np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)
    contrast = cv2.subtract(cv2.dilate(gray, around), cv2.erode(gray, around))
    across, down = (cv2.Sobel(gray, cv2.CV_32F, *way, ksize=1, scale=0.5) for way in ((1, 0), (0, 1)))
    square = across * across + down * down  # exact, as roots are not: along a straight edge all slopes are the same
    crest = np.flatnonzero((square >= LEAST**2) & (square >= cv2.dilate(square, np.ones((5, 5), np.uint8))))
    slope, contrast = np.sqrt(square.ravel()[crest]), contrast.ravel()[crest].astype(np.float32)
    steep = slope >= STEEP * contrast
    way = np.round(np.arctan2(down.ravel()[crest], across.ravel()[crest]) * (WAYS / math.pi)).astype(np.int64) % WAYS
    return slope[steep], contrast[steep], way[steep]
