"""How much ink there is where a line should be. walls and lines: a page's ink, thickened for skew, uint8 [H, W]."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Box, Gray

LINE = 0.6
"""The share of a line above and below that must be there: digits cover some, breaks take some."""


def pieces(mask: Gray) -> list[Box]:
    """The boxes of all connected ink, from above; as OpenCV's connected components, in a quarter of the time."""
    outlines, levels = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    outer = [
        outline for outline, level in zip(outlines, () if levels is None else levels[0], strict=True) if level[3] < 0
    ]
    return sorted((Box(*cv2.boundingRect(outline)) for outline in outer), key=lambda box: (box.y, box.x))


def sides(mask: Gray, box: Box, reach: int) -> list[Gray]:
    """A page's pixels so far around the upper, lower, left and right side of a box, as if all sides were level.

    Each [2 x reach, length], less what lies beyond the page.
    """
    page = Box.around(mask)
    level = [Box(box.x, y - reach, box.width, 2 * reach).clipped(page) for y in (box.y, box.bottom)]
    upright = [Box(x - reach, box.y, 2 * reach, box.height).clipped(page) for x in (box.x, box.right)]
    return [*(mask[edge.slices] for edge in level), *(mask[edge.slices].T for edge in upright)]


def find_wall(walls: Gray, x: float, slack: float, top: int, bottom: int) -> tuple[int, float] | None:
    """The column near x with the most ink between top and bottom, and how much of it is ink; None off the page."""
    left, right = round(x - max(2.0, slack)), round(x + max(2.0, slack)) + 1
    if left < 0 or right > walls.shape[1]:
        return None
    shares = (walls[top:bottom, left:right] > 0).mean(axis=0)
    best = np.flatnonzero(shares >= shares.max() - 1e-6)
    return left + int(best[len(best) // 2]), float(shares.max())


def covered(lines: Gray, y: float, slack: float, left: int, right: int) -> float:
    """How much of the row near y with the most ink between left and right is ink."""
    top, bottom = max(0, round(y - max(3.0, slack))), round(y + max(3.0, slack)) + 1
    part = lines[top:bottom, left:right]
    return float((part > 0).mean(axis=1).max()) if part.size else 0.0


def is_lined(comb: list[Box], lines: Gray) -> bool:
    """Whether straight lines close a comb in above and below; the loops of zeros in a row have none."""
    edges = (float(np.median([cell.y for cell in comb])), float(np.median([cell.bottom for cell in comb])))
    slack = 0.05 * comb[0].height
    return min(covered(lines, level, slack, comb[0].x, comb[-1].right) for level in edges) >= LINE


def thickness(shares: NDArray[np.float64], at: int, most: int) -> tuple[int, int]:
    """From where to where there is a line at that place: its neighbours that are inked about as much.

    Not farther than `most`: a bold digit may fill what the line closes in.
    """
    near = range(max(0, at - 3), min(len(shares), at + 4))
    first = last = max(near, key=lambda place: (shares[place], -abs(place - at)))
    while first > max(0, at - most) and shares[first - 1] >= LINE:
        first -= 1
    while last < min(len(shares) - 1, at + most) and shares[last + 1] >= LINE:
        last += 1
    return first, last + 1
