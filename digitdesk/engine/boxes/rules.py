"""Ruled lines: where they are, the cells they close in, and how to take them away without hurting digits."""

from dataclasses import dataclass

import cv2
import numpy as np

from digitdesk.engine.boxes.bars import Bars
from digitdesk.engine.boxes.line_ink import sides
from digitdesk.engine.boxes.runs import drawn, regions, runs
from digitdesk.engine.types import Box, Gray, apart, areas, common_areas, in_parts

HIGH = 0.8
"""A wall is at least this share of the usual cell high."""
SCALES = (1, 2, 4)
"""Multiples of the shortest wall that are tried: the longer, the wider the breaks in lines that are bridged."""
LARGE = 1200
"""A page whose shorter side has twice as many pixels is looked at in half its size, and so on: lines are long."""
CLOSE = 3
"""A stroke that crosses a line comes as close as this to it on both sides, in pixels."""
REACH = 4
"""Lines meet where they come as close as this to each other, in pixels."""
SOLID = 0.85
"""So much of an underline is ink, however worn."""
MIN_FILL = 0.7
"""Share of its bounding box that a cell's inside must fill: more than a ring or an L does."""
BETWEEN = 0.25
"""Cells that stand nearer to each other than this share of their height have level lines in common."""
THERE, BESIDE = 0.4, 0.1
"""So much of each side of a cell is ink, within this share of its height."""


@dataclass(frozen=True, slots=True, eq=False)
class Ruling:
    """The insides of all ruled boxes, in no order, and the lines that close them in: uint8 [H, W], 255 = line.

    `loose`: all that seem level lines, also those that close nothing in.
    """

    cells: list[Box]
    level: Gray
    upright: Gray
    loose: Gray


def find_lines(mask: Gray, length: int, vertical: bool, worn: bool = False) -> Gray:
    """Straight lines of at least `length` pixels: uint8 [H, W], 255 = line.

    A line may be broken: it is put together from runs of half that length, over gaps of a quarter;
    a worn one from runs of an eighth, over gaps of half.
    """

    run, gap = (max(5, length // 8), length // 2) if worn else (max(3, length // 2), length // 4)
    thick = Bars(mask, vertical).beside(0, 1)  # a skew line steps sideways
    return thick.open(run).close(gap + 1).open(length).mask


def solid(lines: Gray, mask: Gray) -> Gray:
    """Those of some level lines that ink covers for the most part: the bars of digits side by side are no line."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(lines, connectivity=8)
    solid = np.zeros(count, np.uint8)
    for number, (x, y, width, height, _) in enumerate(stats.tolist()):
        line = labels[y : y + height, x : x + width] == number
        inked = (line & (mask[y : y + height, x : x + width] > 0)).any(axis=0)
        solid[number] = 255 if number and inked.mean() >= SOLID else 0
    return solid[labels]


def unbroken(mask: Gray, length: int) -> Gray:
    """The ink of level lines without a break, whatever stands on them: uint8 [H, W], 255 = line."""
    thick = Bars(mask, vertical=False).beside(0, 1)  # a skew line steps sideways
    return mask & thick.open(length).mask


def thin_part(mask: Gray, thickness: int, vertical: bool = False) -> Gray:
    """The ink that is at most so many pixels thick across the line: rules, but no blots and no crossing strokes."""
    bar = np.ones((1, thickness + 1) if vertical else (thickness + 1, 1), np.uint8)
    return cv2.subtract(mask, cv2.morphologyEx(mask, cv2.MORPH_OPEN, bar))


def find_ruling(mask: Gray) -> Ruling:
    """All ruled boxes, combs and tables of a straight page. mask: 255 = ink.

    A first look takes every straight stroke for a line that ends at others; a second one knows how
    high the cells are and takes only lines of that length, so that digits no longer divide them.
    """
    factor = max(1, min(mask.shape) // 70 // 12)
    small = shrunk(mask, factor)
    side = max(8, min(min(small.shape) // 70, 60))
    found = max((_closed(small, scale * side, 2 * scale * side, side).cells for scale in SCALES), key=len)
    if not found:
        return Ruling([], *np.zeros((3, *mask.shape), np.uint8))
    usual = HIGH * float(np.median([cell.height for cell in found]))
    narrow = HIGH * float(np.median(_side_by_side([cell for cell in found if cell.height >= usual])))
    vertical, horizontal = round(factor * usual), max(2 * factor * side, round(factor * min(usual, narrow)))
    fine = max(1, min(mask.shape) // LARGE)
    page = shrunk(mask, fine)
    ruling = _closed(page, vertical // fine, horizontal // fine, factor * side // fine)
    scale = factor / fine
    first = [cell.scaled(scale) for cell in found]
    narrower = [cell for cell in first if cell.width < horizontal // fine]
    high = [cell for cell in narrower if scale * usual <= cell.height <= scale * usual / HIGH**2]
    lost = apart(high, ruling.cells)
    if lost:
        short = max(factor * side // fine, round(HIGH * min(cell.width for cell in lost)))
        ruling = _with(ruling, lost, _closed(page, vertical // fine, short, factor * side // fine))
    return ruling if fine == 1 else _enlarged(ruling, fine, mask)


def _with(ruling: Ruling, lost: list[Box], closer: Ruling) -> Ruling:
    """A ruling with the cells that were too narrow for its lines, and those of a closer look around them."""
    narrow = [cell for cell in closer.cells if any(cell.inset(-REACH).holds(other) for other in lost)]
    level, upright = ruling.level.copy(), ruling.upright.copy()
    for cell in narrow:
        around = cell.inset(-2 * REACH).clipped(Box.around(level)).slices
        level[around] |= closer.level[around]
        upright[around] |= closer.upright[around]
    return Ruling([*ruling.cells, *narrow], level, upright, ruling.loose)


def _side_by_side(cells: list[Box]) -> list[int]:
    """How wide the cells of combs and table rows are together, and how wide lone ones are: so long are level lines."""
    widths: list[int] = []
    for row in reading_rows(cells):
        first = before = row[0]
        for cell in row[1:]:
            if cell.x - before.right > BETWEEN * cell.height:
                widths.append(before.right - first.x)
                first = cell
            before = cell
        widths.append(before.right - first.x)
    return widths


def _enlarged(ruling: Ruling, factor: int, mask: Gray) -> Ruling:
    """What was found in a copy `factor` times smaller, on the page itself."""

    def large(lines: Gray) -> Gray:
        grown = np.zeros_like(mask)
        height, width = factor * lines.shape[0], factor * lines.shape[1]
        rows = cv2.merge([lines] * factor).reshape(-1, width)
        for y in range(factor):
            grown[y:height:factor, :width] = rows
        return grown

    cells = [cell.scaled(factor) for cell in ruling.cells]
    return Ruling(cells, large(ruling.level), large(ruling.upright), large(ruling.loose))


def shrunk(mask: Gray, factor: int) -> Gray:
    """A copy `factor` times smaller in which every line is left."""
    height, width = mask.shape[0] // factor, mask.shape[1] // factor
    block = np.ones((factor, factor), np.uint8)
    darkest = cv2.dilate(mask[: height * factor, : width * factor], block, anchor=(0, 0))
    return np.ascontiguousarray(darkest[::factor, ::factor])


def _closed(mask: Gray, vertical: int, horizontal: int, side: int) -> Ruling:
    """Areas of at least side x side pixels that are closed in by lines of at least these lengths."""
    height, width = mask.shape
    thickest = max(8, vertical // 4)
    through = thin_part(unbroken(mask, 2 * horizontal), thickest)  # where a digit stands on a line its ink is thick
    level = loose = find_lines(thin_part(mask, thickest) | through, horizontal, vertical=False, worn=True)
    upright = find_lines(thin_part(mask, thickest, vertical=True), vertical, vertical=True, worn=True)
    for _ in range(2):
        upright = cv2.transpose(_between_lines(cv2.transpose(upright), cv2.transpose(level), vertical))
        if not upright.any():
            return Ruling([], upright, upright, loose)
        level = _between_lines(level, upright, horizontal)
    lines = cv2.dilate(level | upright, np.ones((3, 3), np.uint8))
    cells = []
    for x, y, w, h, area in regions(cv2.bitwise_not(lines)):
        framed = x > 0 and y > 0 and x + w < width and y + h < height
        if framed and min(w, h) >= side and h >= 0.8 * vertical and area >= MIN_FILL * w * h:
            cells.append(Box(x - 1, y - 1, w + 2, h + 2))
    cells = [cell for cell in cells if is_closed(cell, mask)]
    return Ruling(_sensible(cells), level, upright, loose)


def is_closed(cell: Box, mask: Gray) -> bool:
    """Whether there is ink along all sides of a cell: lines that were put together over a gap have none there."""
    around = sides(mask, cell, max(3, round(BESIDE * cell.height)))
    return min(float((side.max(axis=0) > 0).mean()) for side in around) >= THERE


def _between_lines(lines: Gray, across: Gray, length: int) -> Gray:
    """The (level) lines from the first to the last line across that they meet; strokes of digits meet none or one."""
    count, labels = cv2.connectedComponents(lines, connectivity=8, ltype=cv2.CV_32S)
    meeting = lines & cv2.dilate(across, np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8))
    y, start, stop = runs(meeting)
    first = np.full(count, lines.shape[1])
    last = np.full_like(first, -1)
    np.minimum.at(first, labels[y, start], start)
    np.maximum.at(last, labels[y, start], stop)
    first[last - first <= length] = lines.shape[1]
    y, start, stop = runs(lines)
    label = labels[y, start]
    kept = drawn(y, np.maximum(start, first[label]), np.minimum(stop, last[label]), lines.shape)
    return cv2.dilate(kept, np.ones((1, 2 * REACH + 1), np.uint8))


def _sensible(cells: list[Box]) -> list[Box]:
    """Without frames around other cells, and without panels much higher than the cells beside them."""
    inner: list[Box] = []
    for some in in_parts(cells):
        held = (common_areas(some, cells) == areas(cells)).sum(axis=1)
        inner += [cell for cell, count in zip(some, held, strict=True) if count == 1]  # it holds itself
    if len(inner) < 3:
        return inner
    usual = float(np.median([cell.height for cell in inner]))
    return [cell for cell in inner if 0.4 * usual <= cell.height <= 3 * usual]


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


def erase(ink: Gray, mask: Gray, level: Gray, upright: Gray, ragged: int = 2) -> Gray:
    """Ink without the level and the upright lines, strokes that cross them kept whole.

    A pixel of a line stays where ink that is no line touches it on both sides, that is where a
    stroke goes through. All uint8 [H, W]; mask, level and upright: 255 = ink, line. `ragged` pixels
    on either side of a printed line go with it.
    """
    around = np.ones((2 * ragged + 1, 2 * ragged + 1), np.uint8)
    level = cv2.dilate(level, around)
    upright = cv2.dilate(upright, around)
    ways = Bars(level, vertical=True), Bars(upright, vertical=False)
    lines = cv2.bitwise_or(level, upright)
    strokes = cv2.subtract(mask, lines, dst=level)
    crossed = [_crossed(Bars(strokes, bars.vertical), bars) for bars in ways]
    del level, upright, strokes  # each as large as the page
    for bars in crossed:
        cv2.subtract(lines, bars.mask, dst=lines)
    return cv2.subtract(ink, lines)


def _crossed(strokes: Bars, lines: Bars) -> Bars:
    """Where lines have strokes close on one side and, across all of their thickness, close on the other."""
    across = min(lines.thickness, 16) + CLOSE
    before = (strokes.grow(CLOSE, 0) & lines).grow(across, 0)
    after = (strokes.grow(0, CLOSE) & lines).grow(0, across)
    slant = 2  # a slanting stroke leaves beside where it enters
    return before.beside(slant, slant) & after.beside(slant, slant) & lines
