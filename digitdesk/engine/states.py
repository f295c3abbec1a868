"""What a person sees at a glance besides the digits: a number crossed or blotted out, ink that leaves its field."""

from collections.abc import Iterator
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.ink import FAINTEST
from digitdesk.engine.segment import Marks
from digitdesk.engine.types import Box, Gray, Reading, Status

STRUCK = 0.8
"""A line through so much of a number's width strikes it out."""
LEAN = 0.6
"""At most so steep, as rise over run."""
EDGE = 0.15
"""A line within this share of a number's height from its upper or lower end goes beside it, not through."""
LEAST = 20
"""In a digit with fewer rows of pixels a line is not told from its strokes."""
LONG, MIDDLE, BEYOND, BOTH = 0.6, 0.3, 0.13, 0.2
"""A line strikes a lone digit out that is so much of its width long, lies at least this share of its height from its
upper and lower end, goes beyond it on both sides by this share, and has this share of its ink above and below it."""
PARALLEL = 0.2
"""Lines whose slopes differ by no more strike a digit out together."""
BOLDEST = 0.36
"""A pen that is so thick for a digit's width leaves no room for a line."""
OWN = 1.3
"""A line takes so many widths of the pen with it."""
CROSSED_OUT = "It seems crossed out."
OVERFLOWING = "Ink goes beyond the field."
ON_LINE = "A digit lies on a printed line."
BLOT = "It seems a blot, or a hole."
SMALL = "It is small for its field: it may be printed."
LITTLE = 0.35
"""What is written in a box is at least this share of it high; print in it may be lower."""
ROUND, FILLED, STOUTEST = 0.6, 0.72, 0.8
"""A blot's shorter side is this share of the longer one; it fills this share of its box, and is as thick as this share
of its shorter side: a bold pen's digit is one of these at most."""
MANY, STOUT, STOUTER = 4, 0.15, 1.6
"""In combs of so many cells walls are compared, within this share of a cell's width: one is so many times as thick."""
CORNER, SLIM = 0.15, 0.5
"""A box's side is at most so many times as wide as high, and comes as close to the end of a line as this share."""
TOUCH = 0.75
"""A digit lies on a line that it touches along this share of the digits' height; a stroke across touches it less."""

Line = tuple[int, int, int, int]
"""Where a line begins, x and y, and where it ends, to the right of that."""


def told(reading: Reading, marks: Marks, rules: Gray | None) -> Reading:
    """The reading with what is seen of its field besides, which makes it doubtful.

    rules: the ink that was taken away from the page as printed lines, uint8 [H, W].
    """
    if reading.status not in (Status.OK, Status.REVIEW) or not marks.boxes:
        return reading
    if is_crossed_out(marks) if len(reading.value) > 1 else is_struck(marks, reading.value):
        seen = CROSSED_OUT
    elif is_blotted(marks):
        seen = BLOT
    elif is_overflowing(marks):
        seen = OVERFLOWING
    elif marks.printed or is_small(marks):
        seen = SMALL
    elif rules is not None and (
        lies_on_line(marks, rules) or hides_in_wall(marks, rules) or makes_corner(marks, rules)
    ):
        seen = ON_LINE
    else:
        return reading
    return replace(reading, status=Status.REVIEW, message=f"{seen} {reading.message}".strip())


def is_crossed_out(marks: Marks) -> bool:
    """Whether a straight line runs through nearly all of a number."""
    number = _ink(marks)
    width = number.shape[1]
    if width < 1.6 * marks.height:
        return False
    if max(box.width for box in marks.boxes) < STRUCK * width:
        return False  # a line would hold the digits together
    return any(_lines_through(number, STRUCK * width, 0.03 * width, EDGE))


def is_struck(marks: Marks, value: str) -> bool:
    """Whether a straight line runs through a lone digit and beyond it; a 4 has such a line of its own."""
    if len(marks.boxes) > 1 or value == "4" or marks.boxes[0].height < LEAST:
        return False
    digit = _ink(marks)
    height, width = digit.shape
    depth = _depths(digit)
    pen = 2 * float(np.percentile(depth[depth > 0], 90))
    if pen > BOLDEST * width:
        return False  # any line runs through it
    lines = list(_lines_through(digit, LONG * width, 0.05 * width, MIDDLE))
    for line in lines:
        parallel = [other for other in lines if abs(_slope(other) - _slope(line)) <= PARALLEL]
        if any(_is_beyond(digit, line, gone, pen, BEYOND * height) for gone in ([line], parallel)):
            return True
    return False


def _is_beyond(digit: Gray, line: Line, gone: list[Line], pen: float, reach: float) -> bool:
    """Whether a line goes beyond the rest of a digit on both sides, and has ink above and below it.

    gone: the lines that are not of the rest: it, and those beside it where somebody struck out twice.
    """
    left, start, right, _ = line
    slope, far = _slope(line), digit.shape[1]
    erased = digit.copy()
    for other in gone:
        x, y, fall = other[0], other[1], _slope(other)
        ends = (x - far, round(y - far * fall)), (x + 2 * far, round(y + 2 * far * fall))
        cv2.line(erased, *ends, 0, max(1, round(OWN * pen)))
    columns = np.flatnonzero((erased > 0).sum(axis=0) >= 0.5 * pen)
    rows, across = np.nonzero(erased)
    if not len(columns):
        return False
    above = float((rows < start + (across - left) * slope).mean())
    return min(above, 1 - above) >= BOTH and min(columns[0] - left, right - columns[-1]) >= reach


def _slope(line: Line) -> float:
    """How far a line falls, as a share of how far it goes to the right."""
    left, start, right, end = line
    return (end - start) / (right - left)


def _depths(mark: Gray) -> NDArray[np.float32]:
    """How far from paper each pixel of a mark is, which goes up to the edges of its picture: float32 [h + 2, w + 2]."""
    return cv2.distanceTransform(cv2.copyMakeBorder(mark, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0), cv2.DIST_L2, 3)


def _ink(marks: Marks) -> Gray:
    """All marks in a picture no larger than they are, uint8 [h, w], 255 = ink."""
    mask = np.where(marks.labels > 0, 255, 0).astype(np.uint8)
    x, y, width, height = cv2.boundingRect(mask)
    return mask[y : y + height, x : x + width]


def _lines_through(mask: Gray, reach: float, gap: float, edge: float) -> Iterator[Line]:
    """Straight lines of that length at least, from left to right, less a share of the height from above and below."""
    height = mask.shape[0]
    votes = max(6, round(0.9 * reach))
    lines = cv2.HoughLinesP(mask, 1, np.pi / 180, votes, minLineLength=reach, maxLineGap=max(2, round(gap)))
    for x, y, right, end in () if lines is None else lines.reshape(-1, 4).tolist():
        through = edge * height < (y + end) / 2 < (1 - edge) * height
        if right - x >= reach and abs(end - y) <= LEAN * (right - x) and through:
            yield x, y, right, end


def is_blotted(marks: Marks) -> bool:
    """Whether a mark as high as a digit is filled in: a punched hole seems a 0, a digit that was blotted out any."""
    for number, box in enumerate(marks.boxes, 1):
        shorter = min(box.width, box.height)
        if shorter >= ROUND * max(box.width, box.height) and box.height >= max(0.5 * marks.height, LEAST):
            mark = marks.labels[box.moved(-marks.area.x, -marks.area.y).slices] == number
            if mark.mean() >= FILLED and 2 * _depths(mark.view(np.uint8)).max() >= STOUTEST * shorter:
                return True
    return False


def is_overflowing(marks: Marks) -> bool:
    """Whether a digit is cut where the program stops looking, around its box."""
    if marks.area == marks.field.box:
        return False  # a picture cut out by someone else
    edges = (marks.labels[0], marks.labels[-1], marks.labels[:, 0], marks.labels[:, -1])
    cut = set().union(*(np.unique(edge).tolist() for edge in edges)) - {0}
    return any(marks.boxes[number - 1].height >= 0.5 * marks.height for number in cut)


def is_small(marks: Marks) -> bool:
    """Whether all that stands in a box is low for it, as captions are."""
    if marks.area == marks.field.box:
        return False  # a picture cut out by someone else
    return max(box.height for box in marks.boxes) < LITTLE * marks.field.box.height


def lies_on_line(marks: Marks, rules: Gray) -> bool:
    """Whether a digit runs along a line that was taken away, so that a part of it may be gone as well."""
    beside = cv2.dilate(rules[marks.area.slices], np.ones((3, 3), np.uint8)) >= FAINTEST
    if not beside.any():
        return False
    touching = np.where(beside, marks.labels, 0)
    lengths = [int((touching == number).any(axis=axis).sum()) for number in np.unique(touching)[1:] for axis in (0, 1)]
    return max(lengths, default=0) >= TOUCH * marks.height


def hides_in_wall(marks: Marks, rules: Gray) -> bool:
    """Whether a wall of a comb is much thicker than the others: a 1 that stands on it went with it."""
    cells = marks.field.cells
    if len(cells) < MANY:
        return False
    reach = max(2, round(STOUT * cells[0].width))
    bands = [rules[cell.y : cell.bottom, max(0, cell.right - reach) : cell.right + reach] for cell in cells[:-1]]
    inked = np.array([(band >= FAINTEST).sum() / max(len(band), 1) for band in bands])
    return bool(inked.max() > STOUTER * np.median(inked) + 1)


def makes_corner(marks: Marks, rules: Gray) -> bool:
    """Whether a number begins or ends with an upright line that meets the end of a level one: it seems a 1."""
    ends = (min(marks.boxes, key=lambda box: box.x), False), (max(marks.boxes, key=lambda box: box.right), True)
    return any(_is_side(box, marks, rules[:, ::-1] if last else rules, last) for box, last in ends)


def _is_side(box: Box, marks: Marks, rules: Gray, last: bool) -> bool:
    """Whether a mark with which a number begins is the side of a box. rules: turned over if it is the `last`."""
    if box.width > SLIM * box.height or box.height < marks.height / 2:
        return False
    number = marks.boxes.index(box) + 1
    reach = max(4, round(CORNER * box.height))
    ys, xs = np.nonzero(marks.labels == number)
    for end in (ys.min(), ys.max()):
        x = int(xs[np.abs(ys - end) <= 2].mean()) + marks.area.x
        x = rules.shape[1] - 1 - x if last else x
        y = int(end) + marks.area.y
        line = rules[max(0, y - reach) : y + reach + 1].max(axis=0) >= FAINTEST
        outside, inside = line[max(0, x - 4 * reach) : max(0, x - reach)], line[x + reach : x + box.height]
        if inside.size and inside.mean() > STRUCK and not outside.any() and line[max(0, x - reach) : x + reach].any():
            return True
    return False
