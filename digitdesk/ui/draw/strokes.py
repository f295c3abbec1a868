"""Strokes as they were drawn, and as a page that the engine reads.

Points are in heights of the empty pad: down from 0 to 1, across from 0 to the pad's width over
its height. So a stroke keeps its shape whatever becomes of the window.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Gray

Point = tuple[float, float]
Curve = NDArray[np.float32]

PAGE_SCALE = 400
"""Pixels of the page that is read, to one height of the pad."""
STEPS = 6
"""Straight pieces that stand for the curve between two points."""


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One line without lifting the pen; `width` in the points' unit."""

    points: tuple[Point, ...]
    width: float


def smooth(points: tuple[Point, ...]) -> Curve:
    """The curve through the middles of neighbouring points, float32 [N, 2], that the pad paints too.

    Each point between the ends is the control point of a quadratic Bezier curve.
    """
    raw = np.array(points, np.float32)
    if len(raw) < 3:
        return raw
    middles = (raw[:-1] + raw[1:]) / 2
    t = (np.arange(1, STEPS + 1, dtype=np.float32) / STEPS)[None, :, None]
    start, control, end = middles[:-1, None], raw[1:-1, None], middles[1:, None]
    curves = (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t**2 * end
    return np.concatenate([raw[:1], middles[:1], curves.reshape(-1, 2), raw[-1:]]).astype(np.float32)


def render(strokes: tuple[Stroke, ...], sheet: Point) -> Gray:
    """Strokes as a page: uint8 [H, W], black on white, PAGE_SCALE pixels to a unit.

    Drawn by OpenCV, so that neither theme nor screen can change what is read.
    """
    import cv2  # not at the top: the window's first paint does not wait for OpenCV

    page = np.full((max(1, round(sheet[1] * PAGE_SCALE)), max(1, round(sheet[0] * PAGE_SCALE))), 255, np.uint8)
    for stroke in strokes:
        fine = np.round(smooth(stroke.points) * PAGE_SCALE * 16).astype(np.int32)  # 4 bits below the pixel
        thickness = max(1, round(stroke.width * PAGE_SCALE))
        if len(fine) == 1:
            x, y = (int(value) for value in fine[0])
            cv2.circle(page, (x, y), thickness * 8, 0, -1, cv2.LINE_AA, shift=4)
        else:
            cv2.polylines(page, [fine.reshape(-1, 1, 2)], False, 0, thickness, cv2.LINE_AA, shift=4)
    return page
