"""Boxes that the search for closed areas misses: as large as others of their page, with lines on all four sides.

A digit that covers a corner, or breaks in a line, leave a box open. Where others tell how large boxes
are, it is enough that most of its four sides is there.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.line_ink import sides
from digitdesk.engine.boxes.rules import shrunk
from digitdesk.engine.types import Box, Gray, apart

VOTES, WIDE = 2, 2.0
"""So many boxes of one size make others of that size likely, or a single one so many times as wide as high."""
SLACK = 0.08
"""Boxes of one size differ by this share of their height at most."""
SIDE, SIDES = 0.55, 0.7
"""The share of each side that must be there, and of all four in the mean."""
OPEN, WALL = 0.5, 0.8
"""Where a box is open above and below for more than this share of its height, next to so much of a wall, it is two
boxes and the paper between them."""
LINE, PIECE = 0.4, 64
"""A line has so much more ink than what lies beside it, in pieces of about so many pixels."""
COARSE = 32
"""Boxes are looked for in a copy of the page in which they are about so many pixels high."""
MOST = 12
"""So many sizes of boxes are looked for, the most frequent first."""
REACH = 4
"""A line is as near as this to where it should be, in pixels."""
LARGER = 1.5
"""A cell so many times as large as a box may be two boxes between which the line was missed."""
OVER = 0.1
"""Boxes do not share more than this part of the smaller one."""
FILL, HALF = 0.8, 0.6
"""So much of a box is filled by the boxes in it, or by less is left empty."""


def with_alike(cells: list[Box], mask: Gray) -> list[Box]:
    """The cells of a page and those as large as others that were missed.

    A cell gives way to several that fill it together, or to one of a more frequent size that it fills by half.
    mask: uint8 [H, W], 255 = ink.
    """
    groups = _by_size(cells)
    kept = list(cells)
    for number, group in enumerate(groups[:MOST]):
        alone = len(group) < VOTES and group[0].width < WIDE * group[0].height
        if alone or any(_is_slice(group, other) for other in groups[:number]):
            continue
        rare = [cell for other in groups[number + 1 :] if VOTES * len(other) <= len(group) for cell in other]
        width, height = _median([cell.width for cell in group]), _median([cell.height for cell in group])
        large = [cell for cell in cells if cell.area >= LARGER * width * height]
        firm = [cell for cell in kept if cell not in rare and cell not in large]
        places = apart(list(_places(mask, width, height)), firm, OVER)
        for cell in (*rare, *large):
            over = [place for place in places if place.shares(cell, OVER)]
            if over and not (_fill(cell, over) or (cell in rare and _is_part(cell, over[0], rare))):
                places = [place for place in places if place not in over]
        kept = apart(kept, places, OVER) + places
    return kept


def _is_slice(group: list[Box], other: list[Box]) -> bool:
    """Whether boxes may be parts of others, cut off by upright strokes: as high, narrower and much rarer."""
    one, two = group[0], other[0]
    alike = abs(one.height - two.height) <= max(2.0, SLACK * two.height)
    return alike and one.width < two.width and 2 * VOTES * len(group) <= len(other)


def _fill(cell: Box, places: list[Box]) -> bool:
    """Whether several places fill a cell together, between which a line was missed."""
    return len(places) > 1 and sum(place.common(cell) for place in places) >= FILL * cell.area


def _is_part(cell: Box, place: Box, rare: list[Box]) -> bool:
    """Whether a cell is but a part of a place that cells like it leave half empty."""
    inside = cell.common(place) >= FILL * cell.area
    return inside and sum(other.common(place) for other in rare) < HALF * place.area


def _by_size(cells: list[Box]) -> list[list[Box]]:
    """Boxes of about one width and height together, the most frequent size first."""
    left, groups = list(cells), []
    while left:
        first, slack = left[0], max(2.0, SLACK * left[0].height)
        groups.append([c for c in left if max(abs(c.width - first.width), abs(c.height - first.height)) <= slack])
        left = [cell for cell in left if cell not in groups[-1]]
    return sorted(groups, key=len, reverse=True)


def _median(lengths: Sequence[int]) -> int:
    return round(float(np.median(lengths)))


def _places(mask: Gray, width: int, height: int) -> Iterator[Box]:
    """Where a box of that size has its sides, the best first, none over another."""
    factor = max(1, height // COARSE)
    wide, high = width // factor, height // factor
    score = _score(shrunk(mask, factor), wide, high)
    while score.size:
        _, best, _, (x, y) = cv2.minMaxLoc(score)
        if best == 0:
            return
        top, left = max(0, y - 3), max(0, x - 3)
        rows, columns = np.nonzero(score[top : y + 4, left : x + 4] == best)
        score[y, x] = 0  # what is cleared below may not reach it where boxes are very slim
        x, y = left + 1 + round(float(columns.mean())), top + 1 + round(float(rows.mean()))
        place = Box(factor * x, factor * y, width, height)
        if _is_ruled(mask, place, 2 * factor + 6):
            yield place
        score[max(0, y - high) : y + high, max(0, x - wide) : x + wide] = 0


def _is_ruled(mask: Gray, box: Box, reach: int) -> bool:
    """Whether the ink along a box's sides is lines, with paper on either side; rows of printed letters are none."""
    above, below, *upright = (side > 0 for side in sides(mask, box, reach))
    level = np.any(above, axis=0) | np.any(below, axis=0)
    return all(_share(side) >= LINE for side in (above, below, *upright)) and not _is_two(mask, box, level)


def _is_two(mask: Gray, box: Box, level: NDArray[np.bool_]) -> bool:
    """Whether a box holds the wall of another and paper beside it. level: where its upper or lower side is."""
    closed = np.flatnonzero(np.pad(level, 1, constant_values=True))
    widest = int(np.diff(closed).argmax())
    start, stop = closed[widest : widest + 2].tolist()
    if stop - start <= OPEN * box.height:
        return False
    inside = (mask[box.inset(REACH).slices] > 0).mean(axis=0)
    return any(float(inside[max(0, end - 2 * REACH) : end + REACH].max(initial=0)) >= WALL for end in (start, stop))


def _share(side: NDArray[np.bool_]) -> float:
    """How much more ink the row of a side with the most has than its rows mostly have: bool [rows, length].

    It is looked at in short pieces, since a line may be a little skew.
    """
    pieces = np.array_split(side, max(1, side.shape[1] // PIECE), axis=1)
    shares = [piece.mean(axis=1) for piece in pieces]
    return float(np.mean([share.max() - np.median(share) for share in shares]))


def _score(mask: Gray, width: int, height: int) -> Gray:
    """For each pixel the share (of 255) of the sides that are inked of the box that begins right and below of it.

    0 where a side, or all together, have too little ink.
    """
    if mask.shape[0] < height + 2 or mask.shape[1] < width + 2:
        return np.zeros((0, 0), np.uint8)
    lines, walls = cv2.dilate(mask, np.ones((3, 1), np.uint8)), cv2.dilate(mask, np.ones((1, 3), np.uint8))
    level = cv2.boxFilter(lines, -1, (width, 1), anchor=(0, 0))[:, 1:-width]
    upright = cv2.boxFilter(walls, -1, (1, height), anchor=(0, 0))[1:-height]
    sides = (level[: -height - 1], level[height + 1 :], upright[:, : -width - 1], upright[:, width + 1 :])
    least = np.minimum(np.minimum(sides[0], sides[1]), np.minimum(sides[2], sides[3]))
    mean = sum((side // 4 for side in sides), np.zeros_like(least))
    least[(least < 255 * SIDE) | (mean < 255 * SIDES - len(sides))] = 0
    return least
