"""Tables without sides: the cells beyond the last wall of their rows, between lines that end at the same place."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from digitdesk.engine.line_ink import pieces
from digitdesk.engine.rules import REACH, Ruling
from digitdesk.engine.types import Box, Gray

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


def with_open_ends(ruling: Ruling, mask: Gray) -> Ruling:
    """The ruling with the cells at the ends of its rows that nobody closed, where numbers are written in them.

    mask: uint8 [H, W], 255 = ink.
    """
    if len(ruling.cells) < VOTES:
        return ruling
    lines = pieces(ruling.loose)
    columns = [column for right in (True, False) for column in _columns(_ends(ruling.cells, lines, right))]
    columns = [column for column in columns if len(column) >= VOTES]
    least = WRITTEN * _written_height(ruling.cells, mask) if columns else 0.0
    ends = [cell for column in columns if _written_height(column, mask) > least for cell in column]
    return replace(ruling, cells=[*ruling.cells, *ends])


def _ends(cells: Sequence[Box], lines: Sequence[Box], right: bool) -> Iterator[Box]:
    """What lies between the lines above and below a cell beyond its right or left side, if both go on equally far."""
    for cell in cells:
        slack = SLACK * cell.height
        side = cell.right if right else cell.x
        above, below = (_end(lines, side, level, right, slack) for level in (cell.y, cell.bottom))
        if above is None or below is None or abs(above - below) > slack:
            continue
        start, stop = sorted((side, (above + below) // 2))
        end = Box(start + REACH, cell.y, stop - start - REACH, cell.height)
        beside = any(end.common(other) for other in cells)
        if LEAST * cell.height <= end.width <= MOST * cell.height and not beside:
            yield end


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
