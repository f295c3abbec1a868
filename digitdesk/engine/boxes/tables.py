"""What many cells of one size are, told by what is written in them: a table, combs one below another, squared paper.

In a table stands a value in each cell, in combs a digit, and on squared paper is written across the squares.
"""

from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.line_ink import pieces
from digitdesk.engine.ink import ink_mask, threshold
from digitdesk.engine.types import Box, Gray

NEAR = 0.25
"""Rows of one table stand no farther apart than this share of their height."""
SAME = 0.2
"""Their cells begin and end in the same columns but for this share of a cell."""
HIGH, BESIDE = 0.5, 0.25
"""A digit is at least this share as high as the highest mark of its cell, and shares less than this of its width with
the one before: parts of a broken digit stand one above the other."""
WALL = 0.05
"""What comes nearer to a wall than this share of the cell's height may be a part of it, or of the next digit."""
LEAST = 0.2
"""What is lower than this share of its cell is no digit."""
SEVERAL = 0.25
"""So much of the written cells hold several digits where each is a value; in a comb some are corrected."""
FEWEST = 3
"""And so many of them do; so many rows with a blank cell between digits are a table of single digits."""
SQUARES, FULL, FILLED = 200, 0.4, 0.75
"""Squared paper has at least so many squares, and so much of it is squares; writing and lines take the rest. Of a
table most is, its walls left out."""
SQUARE = 0.2
"""A square's sides differ by at most this share."""
ACROSS, MANY, EVEN = 0.6, 10, 0.9
"""Lines of squared paper take this share of its length, are so many, and so much of them have the same distance."""
PAPER = 0.85
"""Squares that take more than this of the page are its paper, however neatly one writes in them."""
BORDER, INSIDE = 0.1, 0.6
"""What is written in a cell ends farther from its lines than this share of its height, in so many of a table's
cells."""
SPECK = 0.02
"""Less ink than this share of a cell is no writing."""


def is_squared(cells: list[Box], mask: Gray) -> bool:
    """Whether cells are the squares of an exercise book: very many, all of one size, with no paper between them.

    mask: uint8 [H, W], the page's ink, with or without its lines; > 0 = ink.
    """
    if len(cells) < SQUARES:
        return False
    width, height = np.median([cell.width for cell in cells]), np.median([cell.height for cell in cells])
    alike = [cell for cell in cells if abs(cell.width - width) <= SQUARE * width]
    cells = [cell for cell in alike if abs(cell.height - height) <= SQUARE * height]
    across = np.ptp([cell.x for cell in cells]) / width + 1
    down = np.ptp([cell.y for cell in cells]) / height + 1
    if abs(width - height) > SQUARE * height or len(cells) < FULL * across * down:
        return False
    is_table = len(cells) >= FILLED * across * down and across * width * down * height <= PAPER * mask.size
    return not (is_table and _keeps_within(cells, mask))


def are_squares(level: Gray, upright: Gray) -> bool:
    """Whether a page's lines go all across it and down it at even distances, as on squared paper.

    level, upright: uint8 [H, W], 255 = line.
    """
    pitches = [_pitch(lines) for lines in (upright, cv2.transpose(level))]
    return min(pitches) > 0 and max(pitches) - min(pitches) <= SQUARE * min(pitches)


def _pitch(upright: Gray) -> float:
    """How far the upright lines of a page are from each other where they are many, long and even; else 0."""
    lines = [line for line in pieces(upright) if line.height >= ACROSS * len(upright)]
    steps = np.diff(sorted(line.x + line.width / 2 for line in lines))
    if len(steps) < MANY:
        return 0.0
    pitch = float(np.median(steps))
    even = np.abs(steps / pitch - np.round(steps / pitch)) <= SQUARE
    return pitch if even.mean() >= EVEN else 0.0


def _keeps_within(cells: list[Box], mask: Gray) -> bool:
    """Whether what is written in cells mostly ends before their lines."""
    inner = [cell.inset(max(2, round(BORDER * cell.height))).clipped(Box.around(mask)) for cell in cells]
    parts = [mask[box.slices] > 0 for box in inner]
    written = [part for part in parts if part.mean() > SPECK]
    within = sum(not (part[[0, -1]].any() or part[:, [0, -1]].any()) for part in written)
    return bool(written) and within >= INSIDE * len(written)


def parted(groups: list[list[Box]], clean: Gray) -> list[list[Box]]:
    """The fields of a page as their cells, the cells of tables that seem to be combs as fields of their own.

    A compartment holds one digit: where many of them hold several, they are none. And who fills in a comb leaves no
    compartment blank between two digits, unless all do, as for a separator.
    clean: uint8 [H, W], the page's contrast without its rules.
    """
    combs = [group for group in groups if len(group) > 1]
    if not combs:
        return groups
    marks = pieces(ink_mask(clean, threshold(clean)))
    tables = [comb for stack in _stacks(combs) if _is_table(stack, marks) for comb in stack]
    alone = [group for group in groups if len(group) == 1] + tables
    combs = [comb for comb in combs if comb not in tables]
    while found := [comb for comb in combs if _continues(comb, [cell for group in alone for cell in group])]:
        alone += found
        combs = [comb for comb in combs if comb not in found]
    return [part for group in groups for part in ([group] if group in combs else [[cell] for cell in group])]


def _continues(comb: list[Box], cells: list[Box]) -> bool:
    """Whether a comb is a row of the table of which these cells are: they stand above or below most of its own."""
    if not cells:
        return False
    x, right, y, bottom = np.array([(cell.x, cell.right, cell.y, cell.bottom) for cell in cells], np.int64).T

    def has_neighbour(cell: Box) -> bool:
        slack = SAME * cell.width
        column = (np.abs(x - cell.x) <= slack) & (np.abs(right - cell.right) <= slack)
        gap = np.minimum(np.abs(y - cell.bottom), np.abs(bottom - cell.y))
        return bool(np.any(column & (gap <= NEAR * cell.height)))

    return 2 * sum(map(has_neighbour, comb)) > len(comb)


def _stacks(combs: list[list[Box]]) -> list[list[list[Box]]]:
    """Combs that stand one below another, in the same columns, as the rows of a table do."""
    stacks: list[list[list[Box]]] = []
    for comb in sorted(combs, key=lambda comb: comb[0].y):
        for stack in stacks:
            if _goes_on(stack[-1], comb):
                stack.append(comb)
                break
        else:
            stacks.append([comb])
    return stacks


def _goes_on(above: list[Box], below: list[Box]) -> bool:
    first, other = above[0], below[0]
    if len(above) != len(below) or abs(other.y - first.bottom) > NEAR * first.height:
        return False
    slack = SAME * first.width
    return all(max(abs(a.x - b.x), abs(a.right - b.right)) <= slack for a, b in zip(above, below, strict=True))


def _is_table(stack: list[list[Box]], marks: list[Box]) -> bool:
    counts = _digits(stack, marks)
    several, written = (counts > 1).sum(), (counts > 0).sum()
    if several >= max(FEWEST, SEVERAL * written):
        return True
    used = (counts > 0)[:, (counts > 0).any(axis=0)]
    before, behind = np.cumsum(used, axis=1), np.cumsum(used[:, ::-1], axis=1)[:, ::-1]
    return bool(np.any(~used & (before > 0) & (behind > 0), axis=1).sum() >= FEWEST)


def _digits(stack: list[list[Box]], marks: list[Box]) -> NDArray[np.int64]:
    """How many digits stand side by side in each cell: int64 [rows, columns]."""
    whole = reduce(Box.union, (cell for row in stack for cell in row))
    near = [mark for mark in marks if mark.centred_in(whole)]

    def count(cell: Box) -> int:
        return _side_by_side([mark for mark in near if mark.centred_in(cell)], cell)

    return np.array([[count(cell) for cell in row] for row in stack])


def _side_by_side(marks: list[Box], cell: Box) -> int:
    """How many of a cell's marks are digits beside each other; what reaches its walls is doubtful."""
    highest = max((mark.height for mark in marks), default=0)
    high = [mark for mark in marks if mark.height >= max(HIGH * highest, LEAST * cell.height)]
    inner = cell.inset(max(2, round(WALL * cell.height)))
    if len(high) > 1:
        high = [mark for mark in high if inner.holds(mark)] or high[:1]
    count, end = 0, 0.0
    for mark in sorted(high, key=lambda mark: mark.x):
        if not count or mark.x >= end - BESIDE * mark.width:
            count += 1
        end = max(end, mark.right)
    return count
