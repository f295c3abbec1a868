"""Combs that came apart: a worn part between them is put back, a cell that two of them claim belongs to one."""

from dataclasses import replace
from functools import reduce
from itertools import combinations, pairwise

import numpy as np

from digitdesk.engine.boxes.line_ink import covered
from digitdesk.engine.types import Box, Gray, shared

Comb = list[Box]

ALIKE = 0.2
"""Cells differ in width, and a gap from so many whole cells, by no more than this share of a cell."""
NARROW = 1.3
"""A comb's cell is at most so many times as wide as high."""
MISSING = 3
"""So many cells in a row may be worn."""
SLICE = 0.8
"""A cell narrower than this share of the others is a part of one."""
TWIN = 0.25
"""Cells that share more than this part of the smaller one are one cell, found twice."""
AS_MUCH = 0.7
"""Of two lines side by side the one has at least so much of the other's ink."""
FEW = 4
"""In combs of fewer cells no wall is the usual one."""
ASTRAY, SHARE, ENDS = 0.12, 0.5, 0.2
"""A wall stands no farther from its place than this share of a cell, and so much of it is ink, at its ends, too: so far
digits seldom go."""
LEFT = 0.25
"""So much of the lines above and below them is left; between two combs there is nothing of them."""


def put_together(rows: list[list[Comb]], lines: Gray) -> list[Comb]:
    """The combs and lone cells of all rows, in reading order. lines: the page's ink, uint8 [H, W], 255 = ink."""
    return [_regular(comb) for row in _without_twins(rows) for comb in _joined(row, lines)]


def _regular(comb: Comb) -> Comb:
    """A comb without a wall that stands in the midst of one of its cells: it is a digit's stroke."""
    pitch = pitch_of(comb)
    cells = comb[:1]
    for cell in comb[1:]:
        last = cells[-1]
        slices = max(last.width, cell.width) < SLICE * pitch
        if slices and abs(cell.right - last.x - np.median([c.width for c in comb])) <= ALIKE * pitch:
            cells[-1] = last.union(cell)
        else:
            cells.append(cell)
    return cells


def pitch_of(comb: Comb) -> float:
    """From wall to wall."""
    return float(np.median(np.diff([cell.x for cell in comb]))) if len(comb) > 1 else float(comb[0].width)


def _without_twins(rows: list[list[Comb]]) -> list[list[Comb]]:
    """The same without the cells that were found twice; those of longer combs stay."""
    combs = sorted((comb for row in rows for comb in row), key=len, reverse=True)
    frames = [reduce(Box.union, comb) for comb in combs]
    taken: list[Comb] = []
    free: dict[int, Comb] = {}
    for comb, meets in zip(combs, shared(frames, frames), strict=True):
        rivals = [cell for number in np.flatnonzero(meets[: len(taken)]) for cell in taken[number]]
        mine = free[id(comb)] = []
        for cell in comb:
            if not any(cell.shares(rival, TWIN) for rival in (*rivals, *mine[-1:])):
                mine.append(cell)
        taken.append(mine)
    left = [[free[id(comb)] for comb in row if free[id(comb)]] for row in rows]
    return [sorted(row, key=lambda comb: comb[0].x) for row in left]


def _joined(row: list[Comb], lines: Gray) -> list[Comb]:
    for place, (left, right) in enumerate(pairwise(row)):
        between = _between(left, right, lines)
        if between is not None:
            whole = levelled([*left, *between, *right])
            return _joined([*row[:place], whole, *row[place + 2 :]], lines)
    return row


def _between(left: Comb, right: Comb, lines: Gray) -> Comb | None:
    """The cells that are missing between two parts of one comb; None if they are none."""
    before, after = left[-1], right[0]
    longer = max(left, right, key=len)
    width, height = before.width, before.height
    if len(longer) < 2 or max(width, after.width) > NARROW * height or abs(width - after.width) > ALIKE * width:
        return None
    pitch = pitch_of(longer)
    count = round((after.x - before.x) / pitch) - 1
    if not 0 <= count <= MISSING or abs(after.x - before.x - (count + 1) * pitch) > ALIKE * pitch:
        return None
    slack = 0.1 * height + abs(after.y - before.y)
    if count and min(covered(lines, y, slack, before.right, after.x) for y in (before.y, before.bottom)) < LEFT:
        return None
    return [Box(round(before.x + number * pitch), before.y, width, height) for number in range(1, count + 1)]


def levelled(comb: Comb) -> Comb:
    """The cells as high as most of them are: a stroke that runs on through walls may seem a line."""
    top = round(float(np.median([cell.y for cell in comb])))
    bottom = round(float(np.median([cell.bottom for cell in comb])))
    return [Box(cell.x, top, cell.width, bottom - top) for cell in comb]


def within_walls(comb: Comb, walls: Gray) -> Comb:
    """The cells of a comb without the walls that seem to be in them, where two lines stand side by side.

    Walls stand at even distances; what is ink beside most of them belongs to all.
    """
    if len(comb) < FEW:
        return comb
    numbers = np.arange(len(comb) - 1)
    middles = np.array([(left.right + right.x) / 2 for left, right in pairwise(comb)])
    pitch = float(np.median([(middles[j] - middles[i]) / (j - i) for i, j in combinations(numbers, 2)]))
    places = np.rint(np.median(middles - pitch * numbers) + pitch * numbers).astype(int)
    reach = round(pitch / 3)
    off = np.abs(middles - places).max() > ASTRAY * pitch
    if off or places[0] - reach <= comb[0].x or places[-1] + reach >= comb[-1].right:
        return comb
    left = comb[0].x
    here = walls[comb[0].y : comb[0].bottom, left : comb[-1].right] > 0
    end = max(1, round(ENDS * len(here)))
    inked = np.stack([part.mean(axis=0) for part in (here, here[:end], here[-end:])])
    around = [inked[:, place - left - reach : place - left + reach + 1] for place in places]
    whole, above, below = np.median(around, axis=0)
    wall = np.flatnonzero((whole >= max(SHARE, AS_MUCH * whole.max())) & (np.minimum(above, below) >= SHARE)) - reach
    if not len(wall):
        return comb
    lefts = [left, *(places + wall[-1]).tolist()]
    rights = [*(places + wall[0] + 1).tolist(), comb[-1].right]
    sides = [(max(cell.x, start), min(cell.right, stop)) for cell, start, stop in zip(comb, lefts, rights, strict=True)]
    cells = [replace(cell, x=start, width=stop - start) for cell, (start, stop) in zip(comb, sides, strict=True)]
    return cells if min(cell.width for cell in cells) > 0 else comb
