"""Digits drawn with a pen that we move ourselves: styles that are rare in MNIST, in any hand and any pen."""

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from digitdesk.engine.types import Gray
from trainer.styles import STYLES, Style

Stroke = NDArray[np.float32]

USUAL = 0.85
"""So often a hand writes a digit in the style that it has for it."""


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


class Hand:
    """Someone who writes each digit in one style mostly, and all of them about as wide and as steadily.

    styles: for each digit those to choose from.
    """

    def __init__(self, rng: np.random.Generator, styles: dict[int, list[Style]] = STYLES) -> None:
        self._styles = styles
        self._usual = {digit: int(rng.integers(len(ways))) for digit, ways in styles.items()}
        self._width = rng.uniform(0.35, 1.0)
        self._wobble = rng.uniform(0.01, 0.06)
        self._reach = rng.uniform(0.0, 0.12)

    def write(self, digit: int, rng: np.random.Generator, pen: float | None = None, size: int = 72) -> Gray:
        """One digit, with any pen or one of this width: uint8 [size, size], 255 = ink."""
        ways = self._styles[digit]
        style = ways[self._usual[digit] if rng.random() < USUAL else rng.integers(len(ways))]
        aspect = self._width * np.exp(rng.normal(0, 0.1))
        strokes = []
        for points in style:
            moved = jitter(np.array(points, np.float32), self._wobble, rng)
            longer = _reaching(moved, rng.normal(0, self._reach, 2))
            strokes.append(smooth(longer * (aspect, 1.0)) * (size * 0.7) + size * 0.15)
        return draw(strokes, size, pen or rng.uniform(1.0, 9.0))


def pen_digit(digit: int, rng: np.random.Generator, pen: float | None = None, size: int = 72) -> Gray:
    """One digit in a random style and hand, with any pen or one of this width: uint8 [size, size], 255 = ink."""
    return Hand(rng).write(digit, rng, pen, size)


def _reaching(points: NDArray[np.float32], amounts: NDArray[np.float64]) -> NDArray[np.float32]:
    """The stroke begun and ended a little earlier or later, in the direction that it had."""
    longer = points.copy()
    for end, inner, amount in ((0, 1, amounts[0]), (-1, -2, amounts[1])):
        way = points[end] - points[inner]
        length = float(np.linalg.norm(way))
        if length > 0.05:
            longer[end] += way / length * np.clip(amount, -0.3 * length, 0.35)
    return longer


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
