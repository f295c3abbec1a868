"""How people strike out what they have written: strokes over a box one high, whose upper left corner is at (0, 0)."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Strokes = list[NDArray[np.float64]]
"""The points of each, float64 [N, 2]."""


def line(width: float, rng: np.random.Generator) -> Strokes:
    """One stroke through the middle."""
    return [_through(width, rng.uniform(0.35, 0.65), rng.normal(0, 0.1), rng)]


def double(width: float, rng: np.random.Generator) -> Strokes:
    """Two of these."""
    level, lean = rng.uniform(0.25, 0.45), rng.normal(0, 0.1)
    return [_through(width, at, lean + rng.normal(0, 0.04), rng) for at in (level, level + rng.uniform(0.15, 0.35))]


def falling(width: float, rng: np.random.Generator) -> Strokes:
    """From the upper left to the lower right."""
    return [_through(width, 0.5, rng.uniform(0.8, 1.2), rng)]


def rising(width: float, rng: np.random.Generator) -> Strokes:
    """From the lower left to the upper right."""
    return [_through(width, 0.5, -rng.uniform(0.8, 1.2), rng)]


def cross(width: float, rng: np.random.Generator) -> Strokes:
    """Both."""
    return falling(width, rng) + rising(width, rng)


def wave(width: float, rng: np.random.Generator) -> Strokes:
    """A stroke that goes up and down a little."""
    x, y = _through(width, rng.uniform(0.4, 0.6), rng.normal(0, 0.08), rng, 80).T
    swing = rng.uniform(0.06, 0.2) * np.sin(2 * np.pi * x * rng.uniform(0.7, 1.8) + rng.uniform(0, 6))
    return [np.stack([x, y + swing], axis=1)]


def zigzag(width: float, rng: np.random.Generator) -> Strokes:
    """Up and down through all of its height."""
    count = max(4, round(width / rng.uniform(0.12, 0.3)))
    x = np.linspace(0, width, count) + rng.normal(0, 0.03, count)
    y = 0.5 + np.where(np.arange(count) % 2, 0.5, -0.5) * rng.uniform(0.7, 1.1, count)
    return [np.stack([x, y], axis=1)]


def hatching(width: float, rng: np.random.Generator) -> Strokes:
    """To and fro, from top to bottom."""
    count = int(rng.integers(5, 9))
    x = np.where(np.arange(count) % 2, 0, width) + rng.normal(0, 0.06, count)
    return [np.stack([x, np.linspace(0.15, 0.85, count) + rng.normal(0, 0.04, count)], axis=1)]


def coils(width: float, rng: np.random.Generator) -> Strokes:
    """Loops beside loops."""
    time = np.linspace(0, 1, 200)
    turns = 2 * np.pi * time * max(3.0, width / rng.uniform(0.15, 0.3))
    x = width * time + rng.uniform(0.15, 0.3) * np.cos(turns)
    return [np.stack([x, 0.5 + rng.uniform(0.35, 0.5) * np.sin(turns)], axis=1)]


def slashes(width: float, rng: np.random.Generator) -> Strokes:
    """Steep strokes beside each other, two at least."""
    count = max(2, round(width / rng.uniform(0.35, 0.6)))
    at = (np.arange(count) + 0.5) * width / count + rng.normal(0, 0.04, count)
    lean = rng.uniform(0.1, 0.35)
    return [np.array([(x - lean, 1 + rng.normal(0, 0.06)), (x + lean, rng.normal(0, 0.06))]) for x in at]


def _through(width: float, level: float, fall: float, rng: np.random.Generator, points: int = 2) -> NDArray[np.float64]:
    """A straight stroke through a number and somewhat beyond; fall: from its left end to its right."""
    share = np.linspace(-rng.uniform(0.02, 0.35) / width, 1 + rng.uniform(0.02, 0.35) / width, points)
    return np.stack([share * width, level + (share - 0.5) * fall], axis=1)


@dataclass(frozen=True, slots=True)
class Way:
    """A row of WAYS: its strokes for a width, and the digits that it leaves a digit, or which have such a stroke."""

    strokes: Callable[[float, np.random.Generator], Strokes]
    spared: tuple[int, ...] = ()


WAYS = {
    "line": Way(line, (4, 7)),
    "double": Way(double),
    "falling": Way(falling, (1, 4, 8)),
    "rising": Way(rising, (0, 1, 4, 7, 8)),
    "cross": Way(cross),
    "wave": Way(wave, (4, 7)),
    "zigzag": Way(zigzag),
    "coils": Way(coils),
    "hatching": Way(hatching),
    "slashes": Way(slashes),
}
HELD_OUT = ("hatching", "slashes")
"""Ways for measuring only; training never strikes out like this."""
