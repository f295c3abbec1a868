"""Ruled lines: where they are, the cells they close in, and how to take them away without hurting digits."""

from itertools import pairwise

import cv2
import numpy as np

from digitdesk.engine.types import Box, Gray

LARGE = 2000
"""Pages with more pixels than this on their shorter side are looked at in half their size: lines are long."""
LINE_SHARES = 0.6, 0.8
"""An upright line is at least this share of the usual cell's height long, at a second and a third look."""
MIN_FILL = 0.7
"""Share of its bounding box that a cell's inside must fill: more than a ring or an L does."""


def find_lines(mask: Gray, length: int, vertical: bool) -> Gray:
    """Straight lines of at least `length` pixels: uint8 [H, W], 255 = line.

    A line may be broken: it is put together from runs of half that length, over gaps of a quarter.
    """

    def bar(size: int) -> Gray:
        return np.ones((size, 1) if vertical else (1, size), np.uint8)

    thick = cv2.dilate(mask, np.ones((1, 2) if vertical else (2, 1), np.uint8))  # a skew line steps sideways
    runs = cv2.morphologyEx(thick, cv2.MORPH_OPEN, bar(max(3, length // 2)))
    joined = cv2.morphologyEx(runs, cv2.MORPH_CLOSE, bar(length // 4 + 1))
    return cv2.morphologyEx(joined, cv2.MORPH_OPEN, bar(length))


def thin_part(mask: Gray, thickness: int) -> Gray:
    """The ink that is at most so many pixels high: rules, but no blots and no upright strokes."""
    return cv2.subtract(mask, cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((thickness + 1, 1), np.uint8)))


def find_cells(mask: Gray) -> list[Box]:
    """The insides of all ruled boxes, combs and tables, in no order. mask: 255 = ink.

    A first look takes every straight stroke for a line; a second and a third one know how high the
    cells are and take only lines of about that length, so that strokes of digits no longer divide
    them. The strictest look only fills in what the other left open: not all cells are equally high.
    """
    if min(mask.shape) > LARGE:
        half = cv2.dilate(mask, np.ones((2, 2), np.uint8), anchor=(0, 0))[::2, ::2]
        return [
            Box(2 * cell.x - 2, 2 * cell.y - 2, 2 * cell.width + 3, 2 * cell.height + 3) for cell in find_cells(half)
        ]
    side = max(12, min(min(mask.shape) // 70, 60))
    cells = _closed(mask, side, 2 * side, side)
    if not cells:
        return []
    usual = float(np.median([cell.height for cell in cells]))
    lengths = [max(side, round(share * usual)) for share in LINE_SHARES]
    cells, strict = (_closed(mask, length, max(2 * side, lengths[0]), lengths[0]) for length in lengths)
    return cells + [cell for cell in strict if not any(_overlap(cell, other) for other in cells)]


def _closed(mask: Gray, vertical: int, horizontal: int, smallest: int) -> list[Box]:
    """Areas closed in by lines of at least these lengths, at least `smallest` wide and high."""
    height, width = mask.shape
    lines = find_lines(mask, horizontal, vertical=False) | find_lines(mask, vertical, vertical=True)
    lines = cv2.dilate(lines, np.ones((3, 3), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(255 - lines, connectivity=4)
    cells = []
    for x, y, w, h, area in stats[1:count].tolist():
        framed = x > 0 and y > 0 and x + w < width and y + h < height
        if framed and min(w, h) >= smallest and area >= MIN_FILL * w * h:
            cells.append(Box(x - 1, y - 1, w + 2, h + 2))
    return _sensible(cells)


def _sensible(cells: list[Box]) -> list[Box]:
    """Without frames around other cells, and without panels much higher than the cells beside them."""
    inner = [cell for cell in cells if not any(_holds(cell, other) for other in cells if other is not cell)]
    if len(inner) < 3:
        return inner
    usual = float(np.median([cell.height for cell in inner]))
    return [cell for cell in inner if 0.4 * usual <= cell.height <= 3 * usual]


def _holds(outer: Box, inner: Box) -> bool:
    return outer.x <= inner.x and outer.y <= inner.y and outer.right >= inner.right and outer.bottom >= inner.bottom


def _overlap(one: Box, other: Box) -> bool:
    width = min(one.right, other.right) - max(one.x, other.x)
    height = min(one.bottom, other.bottom) - max(one.y, other.y)
    return width > 0 and height > 0 and width * height > 0.2 * min(one.width * one.height, other.width * other.height)


def group_combs(cells: list[Box]) -> list[list[Box]]:
    """Cells in reading order; neighbours that form a comb (three or more alike, one digit wide) together."""
    groups = [part for row in reading_rows(cells) for part in _split_row(row)]
    return groups


def reading_rows(boxes: list[Box]) -> list[list[Box]]:
    """Boxes as rows from the top, each from the left: a box joins a row when it overlaps half of its height."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: (box.y + box.height / 2, box.x)):
        for row in reversed(rows):
            overlap = min(box.bottom, row[-1].bottom) - max(box.y, row[-1].y)
            if overlap > 0.5 * min(box.height, row[-1].height):
                row.append(box)
                break
        else:
            rows.append([box])
    return [sorted(row, key=lambda box: box.x) for row in rows]


def _split_row(row: list[Box]) -> list[list[Box]]:
    runs = [[row[0]]]
    for left, right in pairwise(row):
        near = right.x - left.right <= 0.25 * left.height
        alike = abs(right.width - left.width) <= 0.35 * max(left.width, right.width)
        narrow = max(left.width, right.width) <= 1.3 * left.height
        if near and alike and narrow:
            runs[-1].append(right)
        else:
            runs.append([right])
    return [part for run in runs for part in ([run] if len(run) >= 3 else [[cell] for cell in run])]


def erase(ink: Gray, mask: Gray, level: Gray, upright: Gray) -> Gray:
    """Ink without the level and the upright lines, strokes that cross them kept whole.

    A pixel of a line stays where ink that is no line touches it on both sides, that is where a
    stroke goes through. All uint8 [H, W]; mask, level and upright: 255 = ink, line.
    """
    around = np.ones((5, 5), np.uint8)  # the ragged edge of a printed line goes with it
    level, upright = cv2.dilate(level, around), cv2.dilate(upright, around)
    strokes = cv2.subtract(mask, level | upright)
    crossed = (level & _between(strokes, level)) | (upright & _between(strokes.T, upright.T).T)
    return np.where(((level | upright) > 0) & (crossed == 0), 0, ink).astype(np.uint8)


def _between(strokes: Gray, lines: Gray) -> Gray:
    """255 where strokes lie both above and below, no farther than the (level) lines are thick."""
    runs = int(np.count_nonzero(lines[1:] > lines[:-1]) + np.count_nonzero(lines[0]))
    thickness = round(int(np.count_nonzero(lines)) / max(runs, 1))
    reach = np.ones((min(thickness, 16) + 2, 1), np.uint8)
    above = cv2.dilate(strokes, reach, anchor=(0, len(reach) - 1))
    below = cv2.dilate(strokes, reach, anchor=(0, 0))
    beside = np.ones((1, 5), np.uint8)  # a slanting stroke leaves the line beside where it enters
    return cv2.bitwise_and(cv2.dilate(above, beside), cv2.dilate(below, beside))
