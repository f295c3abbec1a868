"""Boxes that are not quite closed: their lines do not meet, or they end a table without sides."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from digitdesk.engine.boxes.line_ink import find_wall, pieces
from digitdesk.engine.boxes.rules import REACH, Ruling
from digitdesk.engine.types import Box, Gray, apart

WALL = 0.5
"""So much of a wall must be there where two level lines end."""
LEAST, MOST = 0.5, 12.0
"""The last cell of a row is at least and at most so many times as wide as high."""
SLACK = 0.25
"""Lines are where they should be, and end at the same place, within this share of the cells' height."""
VOTES = 3
"""So many rows are a table."""
INSIDE = 0.1
"""Lines lie at most this share of a cell's height on its inside."""
WRITTEN = 0.7
"""What people write there is at least this share as high as what they write in the other cells; print is lower."""


def open_cells(ruling: Ruling, walls: Gray) -> list[Box]:
    """Boxes whose lines do not quite meet: two level lines of one length, as far apart as in the other boxes."""
    if len(ruling.cells) < 2:
        return []
    height = float(np.median([cell.height for cell in ruling.cells]))
    left = cv2.subtract(ruling.loose, cv2.dilate(ruling.level, np.ones((7, 1), np.uint8)))
    lines = [box for box in pieces(left) if box.width >= height and box.height < 0.3 * height]
    cells: list[Box] = []
    for top in lines:
        for bottom in lines:
            if not 0.8 * height < bottom.y - top.bottom < 1.25 * height:
                continue
            cell = _between(top, bottom, height, walls)
            if cell and not any(cell.common(other) for other in (*ruling.cells, *cells)):
                cells.append(cell)
    return cells


def _between(top: Box, bottom: Box, height: float, walls: Gray) -> Box | None:
    """The box between two lines if they end at the same places, with ink for the most part of a wall there."""
    if max(abs(top.x - bottom.x), abs(top.right - bottom.right)) > 0.3 * height:
        return None
    ends = ((top.x + bottom.x) / 2, (top.right + bottom.right) / 2)
    found = [find_wall(walls, end, 0.2 * height, top.bottom, bottom.y) for end in ends]
    if any(wall is None or wall[1] < WALL for wall in found):
        return None
    start, stop = (wall[0] for wall in found if wall)
    return Box(start + 2, top.bottom, stop - start - 3, bottom.y - top.bottom)


def with_open_ends(ruling: Ruling, mask: Gray) -> Ruling:
    """The ruling with the cells at the ends of its rows that nobody closed, where numbers are written in them.

    mask: uint8 [H, W], 255 = ink.
    """
    if len(ruling.cells) < VOTES:
        return ruling
    high = float(np.median([cell.height for cell in ruling.cells]))
    lines = [line for line in pieces(ruling.loose) if line.width >= high]
    columns = [column for right in (True, False) for column in _columns(_ends(ruling.cells, lines, right))]
    columns = [column for column in columns if len(column) >= VOTES]
    least = WRITTEN * _written_height(ruling.cells, mask) if columns else 0.0
    ends = [cell for column in columns if _written_height(column, mask) > least for cell in column]
    return replace(ruling, cells=[*ruling.cells, *ends])


def _ends(cells: Sequence[Box], lines: Sequence[Box], right: bool) -> list[Box]:
    """What lies between the lines above and below a cell beyond its right or left side, if both go on equally far."""
    found = []
    for cell in cells:
        slack = SLACK * cell.height
        side = cell.right if right else cell.x
        above, below = (_end(lines, side, level, right, slack) for level in (cell.y, cell.bottom))
        if above is None or below is None or abs(above - below) > slack:
            continue
        start, stop = sorted((side, (above + below) // 2))
        end = Box(start + REACH * right, cell.y, stop - start - REACH, cell.height)  # without the wall
        if LEAST * cell.height <= end.width <= MOST * cell.height:
            found.append(end)
    return apart(found, cells)


def _end(lines: Sequence[Box], side: int, level: int, right: bool, slack: float) -> int | None:
    """Where the line near this height ends that goes on beyond this column."""
    near = [line for line in lines if line.x <= side <= line.right and line.y - slack <= level <= line.bottom + slack]
    best = min(near, key=lambda line: abs(line.y + line.height / 2 - level), default=None)
    return None if best is None else best.right if right else best.x


def _columns(ends: Iterable[Box]) -> list[list[Box]]:
    """Those that begin and end at the same places."""
    columns: list[list[Box]] = []
    for end in ends:
        slack = SLACK * end.height
        for column in columns:
            if max(abs(end.x - column[0].x), abs(end.right - column[0].right)) <= slack:
                column.append(end)
                break
        else:
            columns.append([end])
    return columns


def _written_height(cells: Sequence[Box], mask: Gray) -> float:
    """How high the highest marks in these cells are, mostly; 0 where they are blank."""
    inner = [cell.inset(round(INSIDE * cell.height)) for cell in cells]
    heights = [max((mark.height for mark in pieces(mask[cell.slices])), default=0) for cell in inner]
    return float(np.median([height for height in heights if height > REACH] or [0]))
