"""The box, or what is left of it, with which a digit or a number was cut out of its form."""

import cv2
import numpy as np

from digitdesk.engine.boxes.combs import find_boxes
from digitdesk.engine.boxes.rules import erase, find_lines, solid, thin_part
from digitdesk.engine.ink import ink_mask, threshold
from digitdesk.engine.types import Gray

WALL = 0.85
"""A wall is at least this share of the picture's height, and what stands beside it is lower."""
BORDER = 0.04
"""It begins no farther than this share of the height from the picture's side."""
SIDE = 0.15
"""And it ends no farther than this share of the height from the picture's side."""
FRAMED = 0.5
"""Boxes take so much of the width of a picture that they were cut out with."""
ONE_DIGIT = 1.2
"""A digit is at most so many times as wide as high."""
HIGH = 0.3
"""What is left when the lines are gone is a digit if it is at least this share of the picture's height."""


def without_frame(ink: Gray) -> Gray:
    """The ink of a digit, uint8 [H, W], without the box that it was cut out with, whole or in part."""
    mask = ink_mask(ink, threshold(ink))
    if not _has_lines(mask):
        return ink
    groups, ruling = find_boxes(mask)
    clean = ink
    if any(cell.width >= FRAMED * mask.shape[1] for group in groups for cell in group):
        clean = erase(ink, mask, ruling.level & mask, ruling.upright & mask)
    upright = find_walls(mask, clean, is_digit=True)
    level = find_walls(mask.T, clean.T, is_digit=True).T
    if level.any() or upright.any():
        clean = erase(clean, mask, level & mask, upright & mask)
    marks = cv2.connectedComponentsWithStats(cv2.bitwise_and(mask, clean))[2][1:]
    return clean if marks.size and marks[:, cv2.CC_STAT_HEIGHT].max() >= HIGH * mask.shape[0] else ink


def _has_lines(mask: Gray) -> bool:
    """Whether ink runs along a side of the picture, for more than half of it."""
    height, width = mask.shape
    rows, columns = (mask > 0).mean(axis=1), (mask > 0).mean(axis=0)
    sides = rows[: height // 4], rows[-(height // 4) :], columns[: width // 4], columns[-(width // 4) :]
    return max(float(side.max(initial=0)) for side in sides) > 0.5


def find_walls(mask: Gray, clean: Gray, is_digit: bool) -> Gray:
    """The sides of a box that a number was cut out with: uint8 [H, W], 255 = line.

    They stand at the picture's very sides, run all through it, and are higher than all between them; a 1 stands
    farther inside, begins and ends in the picture, and is about as high as its neighbours. Beside a digit alone it may
    be its stem, which hangs together with the rest of it.
    """
    height, width = mask.shape
    lines = find_lines(thin_part(mask, max(3, height // 5), True), round(WALL * height), True)
    reach = max(3, round(SIDE * height))
    lines[:, reach : width - reach] = 0
    lines = solid(lines.T, mask.T).T if lines.any() else lines
    for side, ink in ((lines[:, :reach], mask[:, :reach]), (lines[:, ::-1][:, :reach], mask[:, ::-1][:, :reach])):
        columns = np.flatnonzero(cv2.dilate(side, np.ones((1, 5), np.uint8)).any(axis=0))
        is_wall = columns.size and columns[0] <= BORDER * height and ink[:, columns].any(axis=1).mean() >= WALL
        side[:] *= is_wall
    if not lines.any():
        return lines
    beside = cv2.dilate(lines, np.ones((1, 5), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(np.where(beside == 0, clean & mask, 0))
    marks = [number for number in range(1, len(stats)) if not _is_edge(stats[number].tolist(), height, width)]
    tallest = max((stats[number][cv2.CC_STAT_HEIGHT] for number in marks), default=0)
    near = labels[cv2.dilate(beside, np.ones((3, 3), np.uint8)) > 0]
    is_stem = is_digit and (tallest < HIGH * height or bool(np.isin(near, marks).any()))
    return lines if tallest < WALL * height and not is_stem else np.zeros_like(lines)


def _is_edge(stat: list[int], height: int, width: int) -> bool:
    """Whether a mark is a line along the picture's upper or lower side."""
    _, y, w, h, _ = stat
    at_side = y <= BORDER * height or y + h >= (1 - BORDER) * height
    return at_side and w >= WALL * width - 4 and h <= SIDE * height
