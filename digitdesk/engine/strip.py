"""Fields to strips: a number's ink in one height, as the sequence model reads it; the only place that knows it."""

from dataclasses import dataclass

import cv2
import numpy as np

from digitdesk.engine.ink import FAINTEST, threshold
from digitdesk.engine.segment import Marks
from digitdesk.engine.types import Box, Gray

HEIGHT = 32
"""Height of the sequence model's input, in pixels."""
STRIDE = 4
"""Pixels of the strip for each step of the sequence model; widths are multiples of it."""
REACH = 1.1
"""So many digit heights above and below the middle of the line are looked at, at most."""
BESIDE = 0.8
"""So many digit heights beside the first and last mark are looked at, for what extraction left out."""
WIDEST = 1600
VIEWS = ((-0.2, 0.95), (0.2, 0.95), (0.0, 0.88), (0.0, 1.1))
"""How a strip is looked at again when it was not read for sure: slanted by, and as high as, these shares."""


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """image: uint8 [32, W], 0 = paper, 255 = ink, W a multiple of 4; `box` is what it shows of the page."""

    image: Gray
    box: Box


def cut_strip(ink: Gray, marks: Marks) -> Strip | None:
    """The strip of a field's number: its ink, neither cut nor thresholded.

    None where there is no number: nothing, or a lone mark as narrow as one digit, which the digit
    model knows better. ink: the page's without rules, uint8 [H, W].
    """
    if not marks.boxes or marks.is_one_digit:
        return None
    box = _band(marks).clipped(marks.area)
    crop = ink[box.slices]
    strong = crop[crop >= threshold(crop)]
    dark = float(np.percentile(strong, 75)) if strong.size else 255.0
    crop = np.where(crop >= FAINTEST // 2, crop, 0).astype(np.uint8)
    width = min(WIDEST, max(STRIDE, round(box.width * HEIGHT / box.height / STRIDE) * STRIDE))
    small = cv2.resize(crop, (width, HEIGHT), interpolation=cv2.INTER_AREA)
    return Strip(cv2.convertScaleAbs(small, alpha=255 / max(dark, 1.0)), box)


def view(image: Gray, slant: float, size: float) -> Gray:
    """A strip uint8 [32, W] slanted and stretched upright about its middle line: what stands at an x stays there."""
    height, width = image.shape
    matrix = np.array([[1, slant, -slant * height / 2], [0, size, (1 - size) * height / 2]], np.float32)
    return cv2.warpAffine(image, matrix, (width, height))


def _band(marks: Marks) -> Box:
    """The line of writing: the extent of its high marks, but not of what sticks out far."""
    boxes, height = marks.boxes, marks.height
    high = [box for box in boxes if box.height >= 0.5 * height] or list(boxes)
    weights = np.array([box.width for box in high], float)
    centres = np.array([box.y + box.height / 2 for box in high])
    order = np.argsort(centres)
    middle = float(centres[order][np.searchsorted(np.cumsum(weights[order]), weights.sum() / 2)])
    top = max(min(box.y for box in high), middle - REACH * height)
    bottom = min(max(box.bottom for box in high), middle + REACH * height)
    margin = max(1.0, 0.06 * (bottom - top))
    left = min(box.x for box in boxes) - BESIDE * height
    right = max(box.right for box in boxes) + BESIDE * height
    return Box(round(left), round(top - margin), round(right - left), round(bottom - top + 2 * margin))
