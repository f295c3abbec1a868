"""One digit's ink to the 28x28 image that the model reads: the only place that knows MNIST's geometry."""

from collections.abc import Iterable

import cv2
import numpy as np
from numpy.typing import NDArray

Gray = NDArray[np.uint8]

SIZE = 28
"""Side of the model's input image, in pixels."""
BOX = 20
"""The longest side of the ink, in pixels."""
CENTRE = 14.0
"""Where the ink's centre of mass lies on both axes, counting pixels from 0 (measured over MNIST)."""


def normalise(ink: Gray) -> Gray:
    """Scale and centre one digit as MNIST does.

    ink: uint8 [H, W], 0 = paper, 255 = ink; everything that is not 0 belongs to the digit.
    Returns uint8 [28, 28]: longest side 20, centre of mass at (14, 14) to the nearest pixel,
    darkest pixel 255. An image without ink gives an all-zero result.
    Source: Y. LeCun, C. Cortes, C. Burges, "The MNIST database of handwritten digits".
    """
    image = np.zeros((SIZE, SIZE), np.uint8)
    x, y, width, height = cv2.boundingRect(ink)
    if not width or not height:
        return image
    small = _resize(ink[y : y + height, x : x + width])
    moments = cv2.moments(small)
    mass = moments["m00"] or 1.0  # ink so faint that scaling rounded it away
    left = _offset(moments["m10"] / mass, small.shape[1])
    top = _offset(moments["m01"] / mass, small.shape[0])
    image[top : top + small.shape[0], left : left + small.shape[1]] = small
    return image


def normalise_all(inks: Iterable[Gray]) -> Gray:
    """Normalise many digits: uint8 [N, 28, 28], N may be 0."""
    images = [normalise(ink) for ink in inks]
    return np.stack(images) if images else np.zeros((0, SIZE, SIZE), np.uint8)


def _resize(crop: Gray) -> Gray:
    height, width = crop.shape
    scale = BOX / max(height, width)
    if scale != 1.0:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        crop = cv2.resize(crop, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    peak = max(int(crop.max()), 1)
    return cv2.convertScaleAbs(crop, alpha=255 / peak) if peak < 255 else crop


def _offset(centre: float, length: int) -> int:
    """Where a strip of this length starts so that its centre of mass falls on CENTRE, kept inside."""
    return min(max(round(CENTRE - centre), 0), SIZE - length)
