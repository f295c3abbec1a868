"""Masks as runs, the pieces of their rows: far fewer than pixels where lines are looked at."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Gray

Places = NDArray[np.int64]


def runs(mask: Gray) -> tuple[Places, Places, Places]:
    """The ink, row by row: of each run the row, its first column and the one behind its last, int64 [N] each.

    mask: uint8 [H, W], 0 and one other value.
    """
    wide = cv2.copyMakeBorder(mask, 0, 0, 1, 1, cv2.BORDER_CONSTANT, value=0)
    y, x = np.divmod(np.flatnonzero(wide[:, 1:] != wide[:, :-1]), mask.shape[1] + 1)
    return y[::2], x[::2], x[1::2]


def drawn(y: Places, start: Places, stop: Places, shape: tuple[int, ...]) -> Gray:
    """A picture uint8 of that shape with these runs, 255; those that end before they begin are left out."""
    lengths = np.maximum(stop - start, 0)
    before = np.cumsum(lengths) - lengths
    picture = np.zeros(shape, np.uint8)
    picture.reshape(-1)[np.repeat(y * shape[1] + start - before, lengths) + np.arange(lengths.sum())] = 255
    return picture


def regions(mask: Gray) -> list[tuple[int, int, int, int, int]]:
    """x, y, width, height and area of all that hangs together by more than its corners.

    As OpenCV's connectedComponentsWithStats, in a third of the time.
    """
    count, labels = cv2.connectedComponents(mask, connectivity=4)
    y, start, stop = runs(mask)
    label = labels[y, start]
    first = np.full((2, count), max(mask.shape))
    end = np.zeros_like(first)
    for axis, (low, high) in enumerate(((start, stop), (y, y + 1))):
        np.minimum.at(first[axis], label, low)
        np.maximum.at(end[axis], label, high)
    areas = np.bincount(label, stop - start, count).astype(int)
    return [(x, y, w, h, area) for x, y, w, h, area in np.vstack([first, end - first, areas]).T[1:].tolist()]
