"""Cells to fields: neighbours that form a comb together, with the cells that the search for closed boxes missed.

A digit that stands on a wall, a break in a line or a low resolution leaves a cell open. Where the
others tell how wide cells are, the missing ones follow from the ink where their walls must be.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.alike import with_alike
from digitdesk.engine.boxes.line_ink import LINE, covered, find_wall, is_lined, thickness
from digitdesk.engine.boxes.open_boxes import open_cells, with_open_ends
from digitdesk.engine.boxes.outlines import with_outlines
from digitdesk.engine.boxes.rules import HIGH, Ruling, find_ruling, reading_rows
from digitdesk.engine.boxes.tables import is_squared
from digitdesk.engine.boxes.worn import NARROW, levelled, pitch_of, put_together, within_walls
from digitdesk.engine.types import SMALL_PICTURE, Box, Gray

SLIM = 0.4
"""And at least this share of its height wide."""
NEAR = 0.25
"""Neighbours are no farther apart than this share of their height."""
SINGLE, APART = 1.0, 0.5
"""Or than this if each is a box of its own, for one digit: at most so many times as wide as high."""
COMMON = 0.15
"""Two cells whose common wall is no thicker than this share of their height, or all ink, are a comb if nothing else is
near."""
ALIKE = 0.35
"""Cells of a comb differ in width by no more than this share."""
SLACK = 0.12
"""A wall may be this share of a cell's width away from where it is expected."""
WALL = 0.7
"""The share of a wall that must be there: digits cover some, breaks take some."""
BORDER = 0.1
"""Lines are this share of a cell's shorter side thick at most, on its inside."""
VOTES = 2
"""So many other rows overrule one."""
FAR = 4
"""So many times as far away as it is high, a cell may be twice as far beside where it is expected."""
HALF = 0.5
"""So much of a wall must be there where other rows have one."""
WHOLE = 0.97
"""So much of a wall is there that is not worn."""
CERTAIN = 0.8
"""The same for walls of which nothing else tells."""
EDGE = 16
"""Paper that is added around a small picture, in pixels: a box that was cut out has its lines at the edge."""


def find_boxes(mask: Gray) -> tuple[list[list[Box]], Ruling]:
    """The ruled boxes and combs of a picture, as `find_combs` gives them; of a small one, also those at its very edge.

    mask: its ink, uint8 [H, W], 255 = ink.
    """
    if min(mask.shape) >= SMALL_PICTURE:
        ruling = find_ruling(mask)
        if not is_squared(ruling.cells, mask):
            ruling = with_open_ends(with_outlines(ruling, mask), mask)
        return find_combs(ruling, mask)
    wide = cv2.copyMakeBorder(mask, EDGE, EDGE, EDGE, EDGE, cv2.BORDER_CONSTANT, value=0)
    groups, ruling = find_combs(find_ruling(wide), wide)
    picture = Box.around(mask)
    groups = [[cell.moved(-EDGE, -EDGE).clipped(picture) for cell in group] for group in groups]
    lines = (part[EDGE:-EDGE, EDGE:-EDGE] for part in (ruling.level, ruling.upright, ruling.loose))
    return groups, Ruling([cell for group in groups for cell in group], *lines)


def find_combs(ruling: Ruling, mask: Gray) -> tuple[list[list[Box]], Ruling]:
    """The cells of a page as fields in reading order, and the ruling, in which the lines that were missed are drawn.

    Three or more narrow neighbours alike are a comb, and two of which no other cell is a neighbour, as for a day; every
    other cell is a field of its own.
    mask: the page's ink, uint8 [H, W], 255 = ink.
    """
    if is_squared(ruling.cells, mask):
        return [[cell] for row in reading_rows(ruling.cells) for cell in row], ruling
    walls = cv2.dilate(mask, np.ones((1, 3), np.uint8))  # a skew line steps sideways
    cells = with_alike([*ruling.cells, *open_cells(ruling, walls)], mask)
    lines = cv2.dilate(mask, np.ones((3, 1), np.uint8))
    rows = _aligned(reading_rows(cells), walls, lines)
    groups = _with_pairs(put_together([_groups(row, walls, lines) for row in rows], lines), walls)
    groups = [within_walls(group, walls) for group in groups]
    for group in groups:
        _clear(group, ruling.level, ruling.upright)
        if len(group) > 1 or group[0] not in ruling.cells:
            _draw(group, walls, lines, ruling.level, ruling.upright)
    return groups, replace(ruling, cells=[cell for group in groups for cell in group])


def _aligned(rows: list[list[Box]], walls: Gray, lines: Gray) -> list[list[Box]]:
    """Rows whose cells stand in the same columns as those of other rows, two of which overrule one.

    A digit's stroke may seem a wall that no other row has; a wall that other rows have may be worn, or covered.
    """
    return [_as_others([row for row in rows if row is not mine], mine, walls, lines) for mine in rows]


def _as_others(others: list[list[Box]], row: list[Box], walls: Gray, lines: Gray) -> list[Box]:
    cells: list[Box] = []
    parted = [(a.x, a.right, b.x, b.right) for other in others for a, b in pairwise(other)]
    seams = np.array(parted, np.int64).reshape(-1, 4)
    whole = [_widened(others, cell, [other for other in row if other != cell], walls, lines) for cell in row]
    for cell in sorted([*whole, *_missing(others, whole, lines)], key=lambda cell: cell.x):
        slack = max(3.0, 0.1 * cell.height)
        before = cells[-1] if cells else None
        if before and cell.x - before.right <= NEAR * cell.height:
            shared = _is_shared(others, cell.x, slack)
            if not shared and (_overruled(others, before, cell, slack) or _is_stroke(before, cell, walls)):
                cells[-1] = before.union(cell)
                continue
        for x in _columns(seams, cell, slack):
            wall = find_wall(walls, x, slack, cell.y, cell.bottom)
            if wall and wall[1] >= HALF and cell.x + 1 < wall[0] < cell.right - 2:
                cells.append(Box(cell.x, cell.y, wall[0] - 1 - cell.x, cell.height))
                cell = Box(wall[0] + 2, cell.y, cell.right - wall[0] - 2, cell.height)
        cells.append(cell)
    return cells


def _widened(others: list[list[Box]], cell: Box, neighbours: list[Box], walls: Gray, lines: Gray) -> Box:
    """A cell that begins or ends at a digit's stroke, as wide as others that end or begin where it does.

    Not where it would end in the midst of a neighbour.
    """
    slack = max(3.0, 0.1 * cell.height)
    beside = [other for row in others for other in row]
    for other in beside:
        if other.width <= cell.width + slack:
            continue
        if abs(other.right - cell.right) <= slack:
            mine, end, wide = cell.x, other.x, Box(other.x, cell.y, cell.right - other.x, cell.height)
        elif abs(other.x - cell.x) <= slack:
            mine, end, wide = cell.right, other.right, Box(cell.x, cell.y, other.right - cell.x, cell.height)
        else:
            continue
        if not _is_usual(other, beside, slack):
            continue
        wall = find_wall(walls, end, slack, cell.y, cell.bottom)
        theirs = find_wall(walls, end, slack, other.y, other.bottom)
        as_theirs = wall and theirs and wall[1] >= min(HALF, WALL * theirs[1])  # their ends may be open
        shared = any(min(abs(c.x - mine), abs(c.right - mine)) <= slack for c in beside)
        cut = any(c.x + slack < end < c.right - slack for c in neighbours)
        if as_theirs and not shared and not cut and is_lined([wide], lines):
            return wide
    return cell


def _missing(others: list[list[Box]], row: list[Box], lines: Gray) -> list[Box]:
    """Cells beside those of a row that other rows have, where the lines above and below go on."""
    found: list[Box] = []
    first = row[0]
    slack = max(3.0, 0.1 * first.height)
    beside = [cell for other in others for cell in other if abs(cell.height - first.height) <= 2 * slack < cell.width]
    grown = True
    while grown:
        mine = [*row, *found]
        gaps = _gaps(beside, mine)
        next_to = (gaps > -slack) & (np.abs(gaps).min(axis=1) <= NEAR * first.height)[:, None]
        spots = [
            Box(cell.x, first.y, cell.width, first.height)
            for cell, free in zip(beside, next_to.all(axis=1), strict=True)
            if free and _is_usual(cell, beside, slack)
        ]
        lined = [spot for spot in spots if is_lined([spot], lines)]
        found += lined[:1]
        grown = bool(lined)
    return found


def _gaps(cells: Sequence[Box], others: Sequence[Box]) -> NDArray[np.int64]:
    """How far each of N cells stands to the left or right of each of M others, negative for overlap: int64 [N, M]."""
    (x, right), (x2, right2) = (
        np.array([(cell.x, cell.right) for cell in some], np.int64).reshape(-1, 2).T for some in (cells, others)
    )
    return np.maximum(np.subtract.outer(x, right2), np.subtract.outer(x2, right).T)


def _overruled(others: list[list[Box]], left: Box, right: Box, slack: float) -> bool:
    """Whether other rows have one cell in the place of these two."""
    both = Box(left.x, left.y, right.right - left.x, left.height)
    return _is_usual(both, [cell for row in others for cell in row], slack)


def _is_shared(others: list[list[Box]], wall: float, slack: float) -> bool:
    """Whether a cell of another row begins at a wall."""
    return any(abs(cell.x - wall) <= slack for row in others for cell in row)


def _is_stroke(left: Box, right: Box, walls: Gray) -> bool:
    """Whether a digit's stroke parts two cells, which are not alike as in a comb: no wall but this one has gaps."""
    top, bottom = max(left.y, right.y), min(left.bottom, right.bottom)
    if _follows(left, right) or bottom - top < HIGH * max(left.height, right.height):
        return False
    places = (left.x, (left.right + right.x) / 2, right.right)
    found = [find_wall(walls, x, NEAR / 4 * left.height, top, bottom) for x in places]
    first, between, last = (wall[1] if wall else 0.0 for wall in found)
    return between < WHOLE <= min(first, last)


def _is_usual(place: Box, cells: list[Box], slack: float) -> bool:
    """Whether enough of these cells begin and end, from left to right, where a place does.

    From row to row a camera that was held askew moves them to one side.
    """
    reach = [slack * (1 + min(1.0, abs(cell.y - place.y) / (FAR * place.height))) for cell in cells]
    ends = ((abs(cell.x - place.x), abs(cell.right - place.right)) for cell in cells)
    return sum(max(off) <= near for off, near in zip(ends, reach, strict=True)) >= VOTES


def _columns(seams: NDArray[np.int64], cell: Box, slack: float) -> list[float]:
    """Where at least two other rows have a wall between two cells that together stand in this one's place.

    seams: where two neighbours in another row begin and end, int64 [N, 4].
    """
    start, before, behind, stop = seams.T
    near = (behind - before <= NEAR * cell.height) & (start >= cell.x - slack) & (stop <= cell.right + slack)
    found = (before + behind)[near & (cell.x + slack < behind) & (behind < cell.right - slack)] / 2
    groups: list[list[float]] = []
    for x in sorted(found.tolist()):
        if groups and x - groups[-1][-1] <= slack:
            groups[-1].append(x)
        else:
            groups.append([x])
    return [float(np.median(group)) for group in groups if len(group) >= VOTES]


def _groups(row: list[Box], walls: Gray, lines: Gray) -> list[list[Box]]:
    """The fields of one row of cells; those as narrow as a digit tell first what belongs together."""
    left = sorted(row, key=lambda cell: (cell.width > NARROW * cell.height, cell.x))
    groups = []
    while left:
        comb = _comb(left, walls, lines)
        comb = levelled(comb) if len(comb) > 2 else left[:1]
        left = [
            cell for cell in left[1:] if not any(cell.centred_in(other) or other.centred_in(cell) for other in comb)
        ]
        groups.append(comb)
    joined = [cell for group in groups if len(group) > 1 for cell in group]  # a comb may have grown over a lone cell
    groups = [group for group in groups if len(group) > 1 or not any(group[0].centred_in(cell) for cell in joined)]
    return sorted(groups, key=lambda group: group[0].x)


def _with_pairs(groups: list[list[Box]], walls: Gray) -> list[list[Box]]:
    """The same with combs of two cells, which have a wall in common and stand apart from all others."""
    cells = [cell for group in groups for cell in group]
    joined: list[list[Box]] = []
    for group in groups:
        if joined and len(joined[-1]) == len(group) == 1 and _are_pair(joined[-1][0], group[0], cells, walls):
            joined[-1] += group
        else:
            joined.append([*group])
    return joined


def _are_pair(left: Box, right: Box, cells: list[Box], walls: Gray) -> bool:
    wide, high, wall = max(left.width, right.width), left.height, right.x - left.right
    if not _follows(left, right) or wide > SINGLE * high or wall > NEAR * high:
        return False
    if wall > COMMON * high:
        between = walls[max(left.y, right.y) : min(left.bottom, right.bottom), left.right : right.x]
        if not between.size or (between > 0).mean() < WHOLE:
            return False  # paper is between them
    around = left.union(right).inset(-round(NEAR * high))
    return not any(cell.common(around) for cell in cells if cell is not left and cell is not right)


def _comb(row: list[Box], walls: Gray, lines: Gray) -> list[Box]:
    """The comb that the first cell of a row belongs to; the cell alone if it belongs to none."""
    run = [row[0]]
    for cell in row[1:]:
        if not _follows(run[-1], cell):
            break
        run.append(cell)
    first = run[0]
    if first.width > NARROW * first.height:
        return _divided(first, walls)
    comb = _grown(_grown(run, walls, lines, 1), walls, lines, -1)
    return comb if is_lined(comb, lines) else run


def _follows(left: Box, right: Box) -> bool:
    wide = max(left.width, right.width)
    gap = APART if wide <= SINGLE * left.height else NEAR
    near = abs(right.x - left.right) <= gap * left.height and abs(right.y - left.y) <= NEAR * left.height
    return near and abs(right.width - left.width) <= ALIKE * wide and wide <= NARROW * left.height


def _grown(cells: list[Box], walls: Gray, lines: Gray, way: int) -> list[Box]:
    """A comb with the cells that follow on one side (way: 1 to the right, -1 to the left) as far as lines go on."""
    pitch = pitch_of(cells)
    cells = list(cells)
    while True:
        end = cells[-1] if way > 0 else cells[0]
        wall = end.right if way > 0 else end.x
        found = find_wall(walls, wall + way * pitch, SLACK * pitch, end.y, end.bottom)
        if found is None or found[1] < WALL or abs(found[0] - wall) <= max(2.0, pitch / 2):  # no farther: the same wall
            return cells
        start, stop = sorted((wall, found[0]))
        if min(covered(lines, level, 0.1 * end.height, start, stop) for level in (end.y, end.bottom)) < LINE:
            return cells
        cell = Box(start + 1, end.y, max(1, stop - start - 2), end.height)
        cells = [*cells, cell] if way > 0 else [cell, *cells]


def _divided(frame: Box, walls: Gray) -> list[Box]:
    """A frame as the comb that it is when walls stand in it at even distances; else the frame alone."""
    most = int(frame.width / (SLIM * frame.height))
    inked = (walls[frame.y : frame.bottom] > 0).mean(axis=0)
    for count in range(most, 2, -1):
        pitch = frame.width / count
        if pitch > NARROW * frame.height:
            break
        edges = [frame.x]
        for number in range(1, count):
            wall = find_wall(walls, frame.x + number * pitch, SLACK * pitch, frame.y, frame.bottom)
            if wall is None or wall[1] < CERTAIN:  # so it is with the first in nearly all frames
                break
            edges.append(sum(thickness(inked, wall[0], round(pitch / 4))) // 2)  # it may be two lines side by side
        else:
            return [Box(a + 1, frame.y, max(1, b - a - 2), frame.height) for a, b in pairwise([*edges, frame.right])]
    return [frame]


def _clear(comb: list[Box], level: Gray, upright: Gray) -> None:
    """No line goes through a cell: what seems one is a digit's stroke."""
    border = max(2, round(BORDER * min(comb[0].width, comb[0].height)))
    level[comb[0].y + border : comb[0].bottom - border, comb[0].x : comb[-1].right] = 0
    for cell in comb:
        upright[cell.y : cell.bottom, cell.x + border : cell.right - border] = 0


def _draw(comb: list[Box], walls: Gray, lines: Gray, level: Gray, upright: Gray) -> None:
    """Add the lines that close in a comb's cells, as thick as they are."""
    left, right, top, bottom = comb[0].x, comb[-1].right, comb[0].y, comb[0].bottom
    most = max(4, round(SLACK * (bottom - top)))
    for y in (top, bottom):
        first, last = thickness((lines[:, left:right] > 0).mean(axis=1), y, most)
        level[first:last, left:right] = 255
    inked = (walls[top:bottom] > 0).mean(axis=0)
    for x in (side for cell in comb for side in (cell.x - 1, cell.right)):
        first, last = thickness(inked, x, most)
        upright[top:bottom, first:last] = 255
    for before, behind in pairwise(comb):
        upright[top:bottom, before.right : behind.x] = 255
