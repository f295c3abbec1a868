"""Lines that run through a whole page: dust on a scanner's glass, folds of a letter. No line of a form does."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import SMALL_PICTURE, Gray

THIN = 90
"""Such a line is thinner than this part of the page's shorter side."""
DARKER = 0.06
"""It takes at least this share of the paper's light,"""
THROUGH = 0.85
"""in at least this share of all rows,"""
ENDS, AT_ENDS = 0.02, 0.6
"""and in most of its first and last ones: of so many of all, this share."""
REST = 0.15
"""What differs by less than this share from the paper beside it, once it has its light again, is paper."""
MEETING = 2
"""Where so many lines end at one of them it stays: it may be a table's, and all stay if there are two of the kind."""
FOLDS = 3
"""More level lines than these are those of lined paper."""
ROWS = 300
"""About so many rows are looked at."""

Line = tuple[int, int]
"""The first column of an upright line, and the one after its last."""
Profile = NDArray[np.float32]


def without_streaks(gray: Gray) -> Gray:
    """The page, uint8 [H, W], with the light given back that such lines took; ink under them stays darker than paper.

    Where there are upright and level ones it is a table that was cut out of its page, and stays as it is.
    """
    if min(gray.shape) < SMALL_PICTURE:
        return gray
    upright, level = _lines(gray), _lines(gray.T)
    if bool(upright) == bool(level) or len(level) > FOLDS:
        return gray
    page, lines = (gray, upright) if upright else (gray.T, level)
    through = [line for line in lines if not _is_side(page, line)]
    if len(lines) - len(through) > 1:
        return gray
    lighter = page.copy()
    usual, paper = _profile(page)
    for start, stop in through:
        around = slice(start - 2, stop + 2)
        gains = paper[around] / np.maximum(usual[around], 1)
        strip = np.minimum(page[:, around] * gains, 255)
        beside = np.maximum(page[:, [start - 3]], page[:, [min(stop + 2, page.shape[1] - 1)]])
        lighter[:, around] = np.rint(np.where(np.abs(strip - beside) < REST * beside, beside, strip))
    return lighter if upright else np.ascontiguousarray(lighter.T)


def _lines(gray: Gray) -> list[Line]:
    """Upright lines through the whole page."""
    usual, paper = _profile(gray)
    darker, reach = usual < (1 - DARKER) * paper, _reach(gray)
    darker[:reach] = darker[-reach:] = False
    edges = np.flatnonzero(np.diff(darker.astype(np.int8))) + 1
    return [(a, b) for a, b in edges.reshape(-1, 2).tolist() if _runs_through(_rows(gray), (a, b), reach)]


def _profile(gray: Gray) -> tuple[Profile, Profile]:
    """How light each column is mostly, and how light it would be without thin lines: float32 [W] each."""
    usual = np.median(_rows(gray), axis=0).astype(np.float32)
    return usual, cv2.morphologyEx(usual[None], cv2.MORPH_CLOSE, np.ones((1, 2 * _reach(gray) + 1), np.uint8))[0]


def _rows(gray: Gray) -> Gray:
    return gray[:: max(1, len(gray) // ROWS)]


def _reach(gray: Gray) -> int:
    return max(3, min(gray.shape) // THIN)


def _runs_through(rows: Gray, line: Line, reach: int) -> bool:
    """Whether what is dark in these columns is so from the first row to the last."""
    start, stop = line
    beside = np.minimum(rows[:, start - reach], rows[:, min(stop + reach, rows.shape[1]) - 1])
    seen = rows[:, start:stop].min(axis=1) < (1 - DARKER / 2) * beside
    written = beside < 0.8 * np.median(beside)
    end = max(3, round(ENDS * len(rows)))
    at_ends = min(float(part.mean()) for part in (seen[:end], seen[-end:]))
    return float((seen | written).mean()) >= THROUGH and at_ends >= AT_ENDS


def _is_side(gray: Gray, line: Line) -> bool:
    """Whether lines across end at this one."""
    (start, stop), reach = line, _reach(gray)
    left, right = gray[:, max(0, start - 4 * reach) : start - 2], gray[:, stop + 2 : stop + 4 * reach]
    light = 0.85 * float(np.median(left))
    dark, empty = [], []
    for side in (left, right):
        dark.append(side.max(axis=1) < light)
        around = cv2.erode(side.min(axis=1)[:, None], np.ones((2 * reach + 1, 1), np.uint8))  # lines may be skew
        empty.append(around[:, 0] >= light)
    ends = (dark[0] & empty[1]) | (dark[1] & empty[0])
    return int((np.diff(ends.astype(np.int8), prepend=0) == 1).sum()) >= MEETING
