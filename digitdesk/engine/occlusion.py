"""Where the model looked: how much each part of a digit's ink speaks for a reading."""

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.classify import Model
from digitdesk.engine.types import Gray

PATCH = 5
"""Side of the square of paper that is laid over the digit, in the model's pixels: about two strokes wide."""
LEAST = 1e-4
"""Probabilities are kept this far from 0 and 1: beyond it they differ only in noise."""


def occlusion_map(model: Model, image: Gray, digit: int) -> NDArray[np.float32]:
    """What each pixel's ink does for this class: float32 [28, 28], the mean loss of log-odds while it is covered.

    image: uint8 [28, 28], 255 = ink; digit: 0 to 10. Positive: without this ink the model would be less sure
    of the digit; negative: surer; 0: there is no ink nearby.
    Source: occlusion sensitivity, M. Zeiler and R. Fergus, ECCV 2014.
    """
    inked = np.lib.stride_tricks.sliding_window_view(image > 0, (PATCH, PATCH)).any(axis=(2, 3))
    places = np.argwhere(inked)
    covered = np.repeat(image[None], len(places) + 1, axis=0)
    for number, (y, x) in enumerate(places):
        covered[number, y : y + PATCH, x : x + PATCH] = 0
    odds = _log_odds(model.probabilities(covered)[:, digit])
    loss, times = np.zeros(image.shape, np.float32), np.zeros(image.shape, np.float32)
    for (y, x), now in zip(places, odds[:-1], strict=True):
        loss[y : y + PATCH, x : x + PATCH] += odds[-1] - now
        times[y : y + PATCH, x : x + PATCH] += 1
    return (loss / np.maximum(times, 1)).astype(np.float32)


def _log_odds(shares: NDArray[np.float32]) -> NDArray[np.float32]:
    kept = np.clip(shares, LEAST, 1 - LEAST)
    return np.log(kept / (1 - kept))
