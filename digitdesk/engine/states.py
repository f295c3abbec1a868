"""What a person sees at a glance besides the digits: a number crossed out, ink that leaves its field."""

from dataclasses import replace

import cv2
import numpy as np

from digitdesk.engine.ink import FAINTEST
from digitdesk.engine.segment import Marks
from digitdesk.engine.types import Gray, Reading, Status

STRUCK = 0.8
"""A line through so much of a number's width strikes it out."""
LEAN = 0.6
"""At most so steep, as rise over run."""
EDGE = 0.15
"""A line within this share of a number's height from its upper or lower end goes beside it, not through."""
CROSSED_OUT = "It seems crossed out."
OVERFLOWING = "Ink goes beyond the field."
ON_LINE = "A digit lies on a printed line."
MANY, STOUT, STOUTER = 4, 0.15, 1.6
"""In combs of so many cells walls are compared, within this share of a cell's width: one is so many times as thick."""
TOUCH = 0.75
"""A digit lies on a line that it touches along this share of the digits' height; a stroke across touches it less."""


def told(reading: Reading, marks: Marks, rules: Gray | None) -> Reading:
    """The reading with what is seen of its field besides, which makes it doubtful.

    rules: the ink that was taken away from the page as printed lines, uint8 [H, W].
    """
    if reading.status not in (Status.OK, Status.REVIEW) or not marks.boxes:
        return reading
    if len(reading.value) > 1 and is_crossed_out(marks):
        seen = CROSSED_OUT
    elif is_overflowing(marks):
        seen = OVERFLOWING
    elif rules is not None and (lies_on_line(marks, rules) or hides_in_wall(marks, rules)):
        seen = ON_LINE
    else:
        return reading
    return replace(reading, status=Status.REVIEW, message=f"{seen} {reading.message}".strip())


def is_crossed_out(marks: Marks) -> bool:
    """Whether a straight line runs through nearly all of a number."""
    mask = np.where(marks.labels > 0, 255, 0).astype(np.uint8)
    x, y, width, height = cv2.boundingRect(mask)
    if width < 1.6 * marks.height:
        return False
    if max(box.width for box in marks.boxes) < STRUCK * width:
        return False  # a line would hold the digits together
    number = mask[y : y + height, x : x + width]
    reach = STRUCK * width
    gap = max(2, round(0.03 * width))
    lines = cv2.HoughLinesP(number, 1, np.pi / 180, round(0.9 * reach), minLineLength=reach, maxLineGap=gap)
    if lines is None:
        return False
    ends = lines.reshape(-1, 4).astype(float)
    run, rise = np.abs(ends[:, 2] - ends[:, 0]), np.abs(ends[:, 3] - ends[:, 1])
    middle = (ends[:, 1] + ends[:, 3]) / 2
    through = (middle > EDGE * height) & (middle < (1 - EDGE) * height)
    return bool(((run >= reach) & (rise <= LEAN * run) & through).any())


def is_overflowing(marks: Marks) -> bool:
    """Whether a digit is cut where the program stops looking, around its box."""
    if marks.area == marks.field.box:
        return False  # a picture cut out by someone else
    edges = (marks.labels[0], marks.labels[-1], marks.labels[:, 0], marks.labels[:, -1])
    cut = set().union(*(np.unique(edge).tolist() for edge in edges)) - {0}
    return any(marks.boxes[number - 1].height >= 0.5 * marks.height for number in cut)


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
