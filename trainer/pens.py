"""Digits drawn with a pen that we move ourselves: styles that are rare in MNIST, in any hand and any pen.

Each style is a list of strokes; each stroke a list of points in a unit box (x to the right, y down).
A point given twice is a corner, elsewhere the stroke is smooth.
"""

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

Gray = NDArray[np.uint8]
Stroke = NDArray[np.float32]
Points = list[tuple[float, float]]

_RING: Points = [(0.55, 0.0), (0.15, 0.2), (0.08, 0.6), (0.4, 1.0), (0.85, 0.75), (0.9, 0.3), (0.5, 0.0)]
_BAR7: Points = [(0.05, 0.08), (0.9, 0.04), (0.9, 0.04)]

STYLES: dict[int, list[list[Points]]] = {
    0: [
        [_RING],
        [[*_RING, (0.2, 0.15)]],  # overshot
        [_RING, [(0.85, 0.05), (0.15, 0.95)]],  # slashed
        [[(0.65, 0.1), (0.4, 0.0), (0.1, 0.4), (0.3, 0.95), (0.8, 0.8), (0.85, 0.3), (0.5, 0.02), (0.95, 0.05)]],
    ],
    1: [
        [[(0.5, 0.0), (0.48, 0.5), (0.5, 1.0)]],
        [[(0.15, 0.3), (0.55, 0.0), (0.55, 0.0), (0.5, 0.5), (0.5, 1.0)]],  # upstroke
        [[(0.0, 0.6), (0.6, 0.0), (0.6, 0.0), (0.55, 0.5), (0.5, 1.0)]],  # long upstroke
        [[(0.2, 0.25), (0.55, 0.0), (0.55, 0.0), (0.5, 1.0)], [(0.2, 1.0), (0.8, 0.98)]],  # base
        [[(0.5, 0.0), (0.5, 1.0)], [(0.25, 1.0), (0.75, 1.0)]],
    ],
    2: [
        [[(0.1, 0.25), (0.5, 0.0), (0.85, 0.28), (0.5, 0.65), (0.08, 0.98), (0.08, 0.98), (0.9, 0.96)]],
        [[(0.1, 0.2), (0.55, 0.0), (0.8, 0.3), (0.3, 0.85), (0.08, 0.9), (0.2, 0.75), (0.55, 0.95), (0.95, 0.9)]],
        [[(0.15, 0.1), (0.8, 0.05), (0.8, 0.3), (0.1, 1.0), (0.1, 1.0), (0.9, 1.0)]],
        [[(0.1, 0.3), (0.45, 0.0), (0.75, 0.3), (0.1, 0.95), (0.1, 0.95), (0.5, 0.9), (0.95, 1.0)]],
    ],
    3: [
        [[(0.12, 0.12), (0.5, 0.0), (0.8, 0.22), (0.4, 0.46), (0.88, 0.72), (0.5, 1.0), (0.08, 0.88)]],
        [[(0.1, 0.02), (0.85, 0.02), (0.85, 0.02), (0.45, 0.4), (0.45, 0.4), (0.88, 0.7), (0.45, 1.0), (0.08, 0.9)]],
        [[(0.1, 0.1), (0.7, 0.05), (0.4, 0.45), (0.4, 0.45), (0.85, 0.65), (0.7, 0.95), (0.1, 0.95)]],
    ],
    4: [
        [[(0.35, 0.0), (0.08, 0.62), (0.08, 0.62), (0.95, 0.6)], [(0.7, 0.3), (0.66, 1.0)]],  # open
        [[(0.15, 0.0), (0.1, 0.5), (0.1, 0.5), (0.75, 0.5)], [(0.75, 0.0), (0.72, 1.0)]],  # open, square
        [[(0.15, 0.05), (0.12, 0.4), (0.4, 0.55), (0.78, 0.4)], [(0.8, 0.0), (0.75, 1.0)]],  # open, round
        [[(0.65, 0.0), (0.05, 0.65), (0.05, 0.65), (0.95, 0.65)], [(0.65, 0.0), (0.65, 1.0)]],  # closed
        [[(0.7, 1.0), (0.7, 0.0), (0.7, 0.0), (0.05, 0.6), (0.05, 0.6), (0.95, 0.62)]],
        [[(0.45, 0.0), (0.1, 0.7), (0.1, 0.7), (0.95, 0.68)], [(0.6, 0.45), (0.5, 1.0)]],
    ],
    5: [
        [[(0.2, 0.02), (0.15, 0.45), (0.6, 0.4), (0.88, 0.7), (0.5, 1.0), (0.08, 0.9)], [(0.2, 0.02), (0.85, 0.0)]],
        [[(0.85, 0.02), (0.22, 0.03), (0.22, 0.03), (0.15, 0.45), (0.15, 0.45), (0.85, 0.65), (0.5, 1.0), (0.08, 0.9)]],
        [
            [(0.95, 0.05), (0.3, 0.1), (0.3, 0.1), (0.25, 0.45), (0.7, 0.6), (0.6, 0.95), (0.1, 0.98)]
        ],  # one line, like S
        [[(0.05, 0.3), (0.3, 1.0), (0.3, 1.0), (0.45, 0.1), (0.95, 0.02)]],  # check mark
        [[(0.1, 0.25), (0.2, 0.55), (0.45, 0.8), (0.3, 1.0), (0.1, 0.95)], [(0.15, 0.2), (0.9, 0.05)]],
        [[(0.15, 0.1), (0.25, 0.5), (0.6, 0.7), (0.3, 1.0), (0.0, 0.9)], [(0.15, 0.1), (0.95, 0.1)]],
    ],
    6: [
        [[(0.75, 0.0), (0.25, 0.4), (0.15, 0.8), (0.5, 1.0), (0.85, 0.75), (0.55, 0.52), (0.2, 0.72)]],
        [[(0.45, 0.0), (0.15, 0.5), (0.25, 0.95), (0.7, 0.95), (0.8, 0.65), (0.45, 0.55), (0.18, 0.75)]],
        [[(0.8, 0.05), (0.4, 0.1), (0.1, 0.6), (0.4, 1.0), (0.85, 0.75), (0.5, 0.5), (0.15, 0.7)]],
    ],
    7: [
        [[*_BAR7, (0.5, 0.5), (0.35, 1.0)]],
        [[*_BAR7, (0.5, 0.5), (0.35, 1.0)], [(0.2, 0.5), (0.85, 0.48)]],  # crossed
        [[(0.08, 0.22), (0.1, 0.06), (0.1, 0.06), (0.9, 0.04), (0.9, 0.04), (0.55, 0.5), (0.45, 1.0)]],  # serif
        [[(0.08, 0.22), (0.1, 0.06), (0.1, 0.06), (0.9, 0.0), (0.5, 0.5), (0.4, 1.0)], [(0.15, 0.52), (0.9, 0.48)]],
        [[(0.05, 0.2), (0.3, 0.05), (0.6, 0.15), (0.95, 0.0), (0.95, 0.0), (0.55, 1.0)], [(0.3, 0.55), (0.95, 0.5)]],
    ],
    8: [
        [[(0.8, 0.15), (0.45, 0.0), (0.2, 0.22), (0.75, 0.65), (0.5, 1.0), (0.15, 0.78), (0.7, 0.35), (0.8, 0.12)]],
        [
            [(0.5, 0.0), (0.2, 0.2), (0.5, 0.45), (0.8, 0.2), (0.5, 0.0)],
            [(0.5, 0.45), (0.1, 0.75), (0.5, 1.0), (0.9, 0.75), (0.5, 0.45)],
        ],
        [
            [
                (0.6, 0.45),
                (0.25, 0.25),
                (0.5, 0.0),
                (0.8, 0.2),
                (0.5, 0.5),
                (0.12, 0.8),
                (0.5, 1.0),
                (0.85, 0.8),
                (0.5, 0.45),
            ]
        ],
        [
            [(0.9, 0.05), (0.4, 0.05), (0.25, 0.3), (0.8, 0.75), (0.4, 1.0), (0.15, 0.75), (0.85, 0.2)]
        ],  # open at the top
    ],
    9: [
        [[(0.82, 0.2), (0.45, 0.0), (0.12, 0.3), (0.45, 0.55), (0.82, 0.25), (0.82, 0.25), (0.75, 1.0)]],
        [
            [(0.8, 0.15), (0.4, 0.0), (0.15, 0.3), (0.5, 0.5), (0.8, 0.15), (0.85, 0.6), (0.6, 1.0), (0.15, 0.9)]
        ],  # hooked
        [[(0.85, 0.1), (0.45, 0.0), (0.15, 0.25), (0.45, 0.45), (0.85, 0.15), (0.55, 1.0)]],
        [
            [
                (0.8, 0.05),
                (0.3, 0.05),
                (0.15, 0.35),
                (0.5, 0.5),
                (0.8, 0.1),
                (0.8, 0.1),
                (0.8, 0.7),
                (0.3, 1.0),
                (0.0, 0.85),
            ]
        ],
    ],
}


def draw(strokes: list[Stroke], size: int, width: float) -> Gray:
    """Draw strokes as a round pen does.

    strokes: float32 [K, 2] each, x and y in pixels; width: the pen's, in pixels.
    Returns uint8 [size, size], 255 = ink, anti-aliased.
    """
    canvas = np.zeros((size, size), np.uint8)
    for stroke in strokes:
        points = np.round(stroke * 16).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(canvas, [points], False, 255, max(1, round(width)), cv2.LINE_AA, 4)
    return canvas


def smooth(points: NDArray[np.float32], steps: int = 8) -> Stroke:
    """A smooth curve through the points, [K, 2] -> [about K * steps, 2]; repeated points stay corners."""
    corners = np.flatnonzero((np.diff(points, axis=0) == 0).all(axis=1))
    return np.concatenate([_spline(part, steps) for part in np.split(points, corners + 1)])


def _spline(points: NDArray[np.float32], steps: int) -> Stroke:
    if len(points) < 3:
        return points
    lengths = np.maximum(np.linalg.norm(np.diff(points, axis=0), axis=1), 1e-3) ** 0.5  # centripetal
    knots = np.concatenate([[0.0], np.cumsum(lengths)])
    at = np.linspace(0, knots[-1], len(points) * steps)
    curve: Stroke = CubicSpline(knots, points)(at).astype(np.float32)
    return curve


def pen_digit(digit: int, rng: np.random.Generator, pen: float | None = None, size: int = 72) -> Gray:
    """One digit in a random style and hand, with any pen or one of this width: uint8 [size, size], 255 = ink."""
    style = STYLES[digit][rng.integers(len(STYLES[digit]))]
    aspect = rng.uniform(0.35, 1.0)
    wobble = rng.uniform(0.01, 0.06)
    strokes = []
    for points in style:
        moved = jitter(np.array(points, np.float32), wobble, rng)
        strokes.append(smooth(moved * (aspect, 1.0)) * (size * 0.7) + size * 0.15)
    return draw(strokes, size, pen or rng.uniform(1.0, 9.0))


def jitter(points: NDArray[np.float32], amount: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Move each point a little; points given twice stay together, so that a corner stays a corner."""
    moved = (points + rng.normal(0, amount, points.shape)).astype(np.float32)
    same = np.flatnonzero((np.diff(points, axis=0) == 0).all(axis=1))
    moved[same + 1] = moved[same]
    return moved


def trace_digit(
    points: NDArray[np.float32], rng: np.random.Generator, pen: float | None = None, size: int = 72
) -> Gray:
    """A recorded pen trace (float32 [8, 2], unit box) drawn with any pen: uint8 [size, size], 255 = ink."""
    moved = points * (rng.uniform(0.5, 1.0), 1.0)
    return draw([smooth(moved.astype(np.float32)) * (size * 0.7) + size * 0.15], size, pen or rng.uniform(1.0, 9.0))
