"""A way to lay a page on a template by all of its print at once: for forms whose parts all look the same."""

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.forms.likeness import Matrix, Print, Small
from digitdesk.engine.geometry import flatten
from digitdesk.engine.types import Gray

COARSE, FINE = 128, 256
"""Pixels of the template's longer side in the two looks."""
SCALES = np.exp(np.arange(np.log(0.6), np.log(1.4), 0.035))
"""Of the template to the level page, where 1 is: equally long."""
FINER = np.exp(np.arange(-0.02, 0.021, 0.008))

Picture = NDArray[np.float32]


def by_overlap(small: Small, template: Print) -> Iterator[Matrix]:
    """A way to lie for each of the four ways up, the likeliest first: from the template's pixels to the page's.

    The page is laid level, then shifted and scaled to where its print overlaps most with the template's.
    """
    if not template.mask.any():
        return
    for level, back in _levels(small):
        turned = [np.ascontiguousarray(np.rot90(level, -quarter)) for quarter in range(4)]
        rough = [_best(page, template, COARSE, max(page.shape) / max(template.ink.shape) * SCALES) for page in turned]
        for quarter in sorted(range(4), key=lambda quarter: -rough[quarter][0]):
            _, matrix = _best(turned[quarter], template, FINE, rough[quarter][1][0, 0] * FINER)
            turn = _quarter_turn(quarter, level.shape[1], level.shape[0])
            yield back @ np.linalg.inv(turn) @ matrix


def _best(page: Gray, template: Print, side: int, scales: Picture) -> tuple[float, Matrix]:
    return max((_place(page, template, side, float(scale)) for scale in scales), key=lambda way: way[0])


def _levels(small: Small) -> Iterator[tuple[Gray, Matrix]]:
    """The page's mask laid level, and where its pixels lie in the small page.

    Where there is a sheet that the picture cuts off, perhaps, then also as that sheet.
    """
    whole, touching = flatten(small.gray), flatten(small.gray, touching=True)
    for flat in (whole, touching) if touching.gray.shape != whole.gray.shape else (whole,):
        if flat.to_page is None:
            yield small.mask, np.eye(3)
            continue
        height, width = flat.gray.shape
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        yield cv2.warpPerspective(small.mask, flat.to_page, (width, height), flags=flags), flat.to_page


def _place(level: Gray, template: Print, side: int, scale: float) -> tuple[float, Matrix]:
    """Where the template, so many times as large, overlaps most with the page, and by how much.

    Found by correlating both; pixels outside of either are paper.
    """
    shrink = side / max(template.ink.shape)
    spectrum, shape, norm = _spectrum(template, side)
    size = max(1, round(level.shape[1] * shrink / scale)), max(1, round(level.shape[0] * shrink / scale))
    page = _soft(cv2.resize(level, size, interpolation=cv2.INTER_AREA))[: shape[0], : shape[1]]
    padded = np.zeros(shape, np.float32)
    padded[: page.shape[0], : page.shape[1]] = page
    both = cv2.mulSpectrums(cv2.dft(padded, flags=cv2.DFT_COMPLEX_OUTPUT), spectrum, 0, conjB=True)
    overlap = cv2.dft(both, flags=cv2.DFT_INVERSE | cv2.DFT_SCALE | cv2.DFT_REAL_OUTPUT)
    y, x = (int(place) for place in np.unravel_index(int(overlap.argmax()), shape))
    worth = float(overlap[y, x]) / (norm * max(float(np.linalg.norm(page)), 1e-6))
    x, y = x - shape[1] * (x > shape[1] // 2), y - shape[0] * (y > shape[0] // 2)
    return worth, np.array([[scale, 0, x * scale / shrink], [0, scale, y * scale / shrink], [0, 0, 1.0]])


@lru_cache(maxsize=32)
def _spectrum(template: Print, side: int) -> tuple[Picture, tuple[int, int], float]:
    """The template's, in a square that is large enough for the page beside it; that square's shape; its norm."""
    shrink = side / max(template.ink.shape)
    picture = _soft(cv2.resize(template.mask, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))
    whole = cv2.getOptimalDFTSize(round(2 * side))
    padded = np.zeros((whole, whole), np.float32)
    padded[: picture.shape[0], : picture.shape[1]] = picture
    return cv2.dft(padded, flags=cv2.DFT_COMPLEX_OUTPUT), (whole, whole), float(np.linalg.norm(picture))


def _soft(mask: Gray) -> Picture:
    return cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 1.0)


def _quarter_turn(quarter: int, width: int, height: int) -> Matrix:
    """Turns a page of that size clockwise by so many right angles, its corner back at the origin."""
    turns = (
        [[1, 0, 0], [0, 1, 0]],
        [[0, -1, height], [1, 0, 0]],
        [[-1, 0, width], [0, -1, height]],
        [[0, 1, 0], [-1, 0, width]],
    )
    return np.array([*turns[quarter], [0, 0, 1]], float)
