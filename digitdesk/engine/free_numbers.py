"""Numbers written freely: marks that stand beside each other in one line, on a rule or on none."""

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np

from digitdesk.engine.boxes.rules import reading_rows
from digitdesk.engine.types import Box, Gray

PART, BESIDE, FOOT = 0.2, 0.5, 0.25
"""A low mark at least so many times as wide as digits are high belongs to a number that stands so near, in heights;
one at the foot of a number is what is left of a rule."""
NEAR, LEFT, COLUMN = 0.5, 0.25, 3
"""So much paper, in heights of the digits, parts two columns; what stands in one begins as near as this, in so many
rows."""
ABOVE, BELOW = 0.6, 0.4
"""What stands on a rule ends no farther above and below it than these shares of its height."""


def find_numbers(mask: Gray, rules: list[Box] | None = None) -> list[Box]:
    """The numbers on a page from above, as the marks of which they consist.

    mask: uint8 [H, W], its ink without rules, 255; rules: only what stands on one of these, where they are given.
    """
    marks, parts = _marks(mask)
    if rules is not None:
        marks = [mark for mark in marks if any(_stands_on(mark, rule) for rule in rules)]
    return [_with_parts(box, parts) for row in _numbers(reading_rows(marks)) for box in row]


def _stands_on(mark: Box, rule: Box) -> bool:
    level = rule.y + rule.height / 2
    near = level - ABOVE * mark.height <= mark.bottom <= level + BELOW * mark.height
    return near and rule.x <= mark.x + mark.width / 2 <= rule.right


def _marks(mask: Gray) -> tuple[list[Box], list[Box]]:
    """Connected ink as high as digits (or several grown together), and what is lower; specks and panels left out."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = [Box(x, y, w, h) for x, y, w, h, _ in stats[1:].tolist() if max(w, h) >= 10]
    usual = float(np.percentile([box.height for box in boxes if box.height >= 10] or [0], 70))
    if not usual:
        return [], []
    fitting = [box for box in boxes if box.height <= 3 * usual and box.width <= 12 * usual]
    marks = [box for box in fitting if box.height >= max(10.0, 0.4 * usual)]
    return marks, [box for box in fitting if box.height < 0.4 * usual and PART * usual <= box.width <= usual]


def _with_parts(number: Box, parts: list[Box]) -> Box:
    """A number with the low marks in its line that stand beside it: parts of a broken digit, or signs."""
    grown = number
    for _ in range(2):
        for part in parts:
            level = number.y <= part.y + part.height / 2 < number.bottom - FOOT * number.height
            gap = max(part.x - grown.right, grown.x - part.right)
            if level and gap <= BESIDE * number.height:
                grown = grown.union(part)
    return grown


def _numbers(rows: list[list[Box]]) -> list[list[Box]]:
    """Marks of rows to numbers: a gap wider than digits are high parts two, a narrower one where a column begins.

    One does where several rows have paper in the same place, and a number behind it.
    """
    gaps = [[(a.right, b.x) for a, b in pairwise(_join(row, lambda start, stop, slack: False))] for row in rows]

    def parts(start: int, stop: int, slack: float) -> bool:
        return sum(any(a <= start and abs(stop - b) <= slack for a, b in wide) for wide in gaps) >= COLUMN

    return [_join(row, parts) for row in rows]


def _join(row: list[Box], parts: Callable[[int, int, float], bool]) -> list[Box]:
    usual = float(np.median([box.height for box in row]))
    numbers = [row[0]]
    for box in row[1:]:
        gap = box.x - numbers[-1].right
        if gap > usual or (gap > NEAR * usual and parts(numbers[-1].right, box.x, LEFT * usual)):
            numbers.append(box)
        else:
            numbers[-1] = numbers[-1].union(box)
    return numbers
