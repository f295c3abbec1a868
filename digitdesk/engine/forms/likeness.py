"""Pages in small, as registration sees them, and how well a page's print lies on a template's.

The measure is independent of how the page was laid: it asks how much of the template's print meets
ink, part by part, against how much would by chance when shifted a little; and the same of the boxes.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.forms.template import FormPage
from digitdesk.engine.geometry import resized
from digitdesk.engine.ink import extract_ink, faintest, ink_mask, threshold
from digitdesk.engine.types import Box, Gray

SIDE = 1000
"""Pixels of the longer side of a template as it is compared with pages."""
PAGE_SIDE = 1300
"""Of a page: the sheet may fill only a part of a photograph."""
NEAR = 2
"""Print meets ink that is so many pixels away, at SIDE."""
THIN = 63
"""A line one pixel thin that lies between two pixels once the page is laid is no fainter than this in both."""
SHIFTS = tuple((x, y) for x in (-17, -9, 9, 17) for y in (-13, 7))
"""Shifts in pixels after which what still meets, meets by chance."""
TILES = 6
"""The template is divided into so many rows and columns of parts."""
LEAST_PRINT = 60
"""A part with fewer pixels of print says nothing."""
LEAST_FRAME = 30
"""Nor does a field that has less around it."""
WORST_PARTS, WORST_BOXES = 0.1, 0.05
"""This share of the parts and of the boxes may be hidden: by a stamp, a fold, a torn corner."""
FEWEST_PARTS = 3
LEAST_TELLING = 0.3
"""Where less than this share does not meet by chance, as on a page full of noise, what meets tells little."""
LEAST_SEEN = 0.75
"""At least this share of the template's print must lie on the page, not beyond its edges."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Small:
    """A page in small: its pixels and its ink, uint8 [h, w], what of it is print or writing (255), and its scale."""

    gray: Gray
    ink: Gray
    mask: Gray
    scale: float

    @property
    def to_small(self) -> Matrix:
        """From the page's pixels to those of the small one."""
        return np.diag([self.scale, self.scale, 1.0])


@dataclass(frozen=True, slots=True, eq=False)
class Print(Small):
    """A template's page in small; `boxes` are its fields there, and its ink and mask hold nothing inside of them."""

    boxes: tuple[Box, ...]


def shrink(gray: Gray, side: int = PAGE_SIDE) -> Small:
    """A page, uint8 [H, W], in small."""
    scale = side / max(gray.shape)
    small = resized(gray, side)
    ink = extract_ink(small)
    level = threshold(ink)
    level = min(level, faintest(ink, ink_mask(ink, level)))  # print may be paler than what is written
    return Small(small, ink, ink_mask(ink, level), scale)


def print_of(page: FormPage) -> Print:
    """The template's page in small, made once."""
    boxes = tuple(cell for blank in page.blanks for cell in (blank.cells or (blank.box,)))
    return _print(page.picture, page.width, boxes)


@lru_cache(maxsize=64)
def _print(picture: bytes, width: int, boxes: tuple[Box, ...]) -> Print:
    gray = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_GRAYSCALE)
    small = shrink(gray, SIDE)
    scale = small.ink.shape[1] / width
    places = tuple(box.scaled(scale) for box in boxes)
    ink, mask = small.ink.copy(), small.mask.copy()
    for place in places:
        inside = place.inset(2).slices
        ink[inside] = mask[inside] = 0
    return Print(small.gray, ink, mask, scale, places)


def laid(picture: Gray, template: Print, matrix: Matrix) -> Gray:
    """What a small page's picture shows at each of the small template's pixels, to which the matrix leads from there.

    Both uint8 [h, w]; 0 beyond the page.
    """
    height, width = template.ink.shape
    flags = cv2.WARP_INVERSE_MAP | cv2.INTER_LINEAR
    return cv2.warpPerspective(picture, matrix, (width, height), flags=flags)


def likeness(small: Small, template: Print, matrix: Matrix) -> float:
    """How well the page lies on the template, 0 to 1: that of its worst parts and boxes, but for a few, less what
    of the print lies beyond the page's edges.

    A part's is the share of its print that meets ink, less what meets by chance.
    matrix: from the template's small pixels to the page's.
    """
    there = (laid(small.mask, template, matrix) > THIN).astype(np.uint8)
    near = cv2.dilate(there, np.ones((2 * NEAR + 1, 2 * NEAR + 1), np.uint8)) > 0
    seen = (template.mask > 0) & (laid(np.full_like(small.mask, 255), template, matrix) > 0)
    whole = float(seen.sum() / max(int((template.mask > 0).sum()), 1))
    if whole < LEAST_SEEN:
        return 0.0
    chance = float(np.mean([(seen & _shifted(near, x, y)).sum() for x, y in SHIFTS])) / max(int(seen.sum()), 1)
    met = seen & near
    parts = _rows(_shares(met, seen, _tiles(met.shape), LEAST_PRINT), chance, WORST_PARTS)
    around = [box.inset(-4).clipped(Box.around(met)) for box in template.boxes]
    boxes = _rows(_shares(met, seen, around, LEAST_FRAME), chance, WORST_BOXES)
    return float(np.clip(whole * min(parts, boxes), 0, 1))


def _rows(shares: NDArray[np.float64], chance: float, worst: float) -> float:
    """The likeness of all but the worst, beyond chance; too few parts tell nothing of a page, no boxes nothing bad."""
    if len(shares) < FEWEST_PARTS:
        return 0.0 if worst == WORST_PARTS else 1.0
    return float((np.quantile(shares, worst) - chance) / max(1 - chance, LEAST_TELLING))


def _tiles(shape: tuple[int, ...]) -> list[Box]:
    rows, columns = (np.linspace(0, length, TILES + 1).astype(int).tolist() for length in shape)
    return [
        Box(left, top, right - left, bottom - top)
        for top, bottom in pairwise(rows)
        for left, right in pairwise(columns)
    ]


def _shares(met: NDArray[np.bool_], print_: NDArray[np.bool_], places: list[Box], least: int) -> NDArray[np.float64]:
    """Which share of the print in these places meets; those with less print than `least` pixels are left out."""
    both = (cv2.integral(mask.astype(np.uint8)) for mask in (met, print_))
    edges = np.array([(box.x, box.y, box.right, box.bottom) for box in places], int).reshape(-1, 4).T
    left, top, right, bottom = edges
    hits, all_ = (sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left] for sums in both)
    return hits[all_ >= least] / all_[all_ >= least]


def _shifted(mask: NDArray[np.bool_], x: int, y: int) -> NDArray[np.bool_]:
    return np.roll(mask, (y, x), axis=(0, 1))
