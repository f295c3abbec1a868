"""Pages that lie crooked or were photographed from the side: laid flat for reading, and places mapped back."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.ink import FINE, SHADOW
from digitdesk.engine.streaks import without_streaks
from digitdesk.engine.types import SMALL_PICTURE, Box, Gray, Reading

SIDE = 1000
"""Longer side of the picture in which lines and the paper's edges are looked for."""
SEGMENT = 25
"""Shorter straight edges than this, in pixels of that picture, are those of writing and print."""
STEEPEST, LEAST = 15.0, 0.4
"""Degrees up to which a page may be turned, and under which it is left as it is."""
ERRORS = 2.0, 0.5
"""The error of the gradient that is reckoned with, in levels of gray: for plain lines, and for pale ones."""
PAPER_SHARE = 0.05, 0.97
"""The sheet of a photographed page takes at least and at most these shares of the picture."""
DARKER = 40
"""So much darker than the sheet is the table on which it was photographed."""
SLIP = 0.3
"""A sheet that takes less of the picture is a slip of paper, of which more is asked (`_is_slip`)."""
LARGE, FRAMED = 100, 0.75
"""Slips are seen in pictures of at least so many pixels a side (smaller ones show a digit), of which they take at most
this share: what is darker around more is the line of a box."""
BLACK = 0.5
"""A slip lies on a table with at most this share of its light; shadows have more."""
ALONE = 0.2
"""Nothing beside a slip is bright and larger than this share of it."""
CONVEX = 0.9
"""A slip fills so much of the hull of its outline."""
WITHIN = 0.5
"""Its writing is looked for farther from its edge than this share of half its shorter side."""
DIMMER = 12
"""A slip of paper is so much darker than white ground, at least; less is not told from ink by its shade."""
EDGE = 2
"""So many pixels of that picture on either side of such a slip's edge may be neither paper nor ground."""
LEAST_FRAMED = 48
"""A picture with such a slip in it has at least so many pixels a side."""
EVEN = 0.5
"""At least this share of it is of one shade: a thick stroke is darkest in its middle."""

Matrix = NDArray[np.float64]
Outline = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Flat:
    """A page laid flat: its pixels, uint8 [H, W], and the homography from them to the page as it lies in the file."""

    gray: Gray
    to_page: Matrix | None = None

    def on_page(self, reading: Reading) -> Reading:
        """A reading of the flat page with its boxes where they lie on the page itself."""
        return reading if self.to_page is None else reading.placed(self._box)

    def cropped(self, part: Box) -> "Flat":
        """A part of the same page."""
        back = np.array([[1, 0, part.x], [0, 1, part.y], [0, 0, 1]], float)
        return Flat(np.ascontiguousarray(self.gray[part.slices]), self._from(back))

    def enlarged(self, factor: int) -> "Flat":
        """The same page with so many times as many pixels a side."""
        gray = cv2.resize(self.gray, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        return Flat(gray, self._from(np.diag([1 / factor, 1 / factor, 1])))

    def _from(self, back: Matrix) -> Matrix:
        """From the pixels of a picture to the page; back: from them to this one's."""
        return back if self.to_page is None else self.to_page @ back

    def _box(self, box: Box) -> Box:
        """The smallest upright box around the place of this one."""
        corners = np.array([[box.x, box.y], [box.right, box.y], [box.right, box.bottom], [box.x, box.bottom]], float)
        places = cv2.perspectiveTransform(corners[None], self.to_page)[0]
        (left, top), (right, bottom) = np.floor(places.min(axis=0)).astype(int), np.ceil(places.max(axis=0)).astype(int)
        return Box(int(left), int(top), int(right - left), int(bottom - top))


def flatten(gray: Gray, touching: bool = False) -> Flat:
    """Lay a page flat: the sheet cut out of a photograph, then its ruled lines made level.

    touching: also a sheet that touches several of the picture's borders, which may be what a shadow leaves of a page.
    """
    gray = without_streaks(gray)
    flat, to_page = gray, None
    small = _small(gray)
    sheet = _sheet(gray, small, touching, slip=min(gray.shape) < SMALL_PICTURE) or _dim_slip(gray, small)
    if sheet is not None:
        size, to_page = sheet
        flat = cv2.warpPerspective(gray, to_page, size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        small = _small(flat)
    angle = _skew(small) if min(flat.shape) >= SMALL_PICTURE else 0.0  # nothing tells that of a small one
    if abs(angle) < LEAST:
        return Flat(flat, to_page)
    height, width = flat.shape
    turn = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), -angle, 1), [0, 0, 1]])
    paper = float(np.median(flat[::8, ::8]))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    level = cv2.warpPerspective(flat, turn, (width, height), flags=flags, borderValue=paper)
    return Flat(level, turn if to_page is None else to_page @ turn)


def turned(gray: Gray, turn: int) -> Flat:
    """Lay a page flat that is turned to the right by so many right angles (1 to 3) before."""
    height, width = gray.shape
    quarter = [[0, 1, 0], [-1, 0, height]], [[-1, 0, width], [0, -1, height]], [[0, -1, width], [1, 0, 0]]
    to_page = np.array([*quarter[turn - 1], [0, 0, 1]], float)
    flat = flatten(np.ascontiguousarray(np.rot90(gray, -turn)))
    return Flat(flat.gray, to_page if flat.to_page is None else to_page @ flat.to_page)


def skew(gray: Gray) -> float:
    """By how many degrees the page's ruled lines fall to the right; 0 where there are too few."""
    return _skew(_small(gray))


def _skew(small: Gray) -> float:
    """The same of the picture in which lines are looked for: plain ones, and where there are too few, pale ones.

    Source: the line segment detector LSD, R. Grompone von Gioi et al., Image Processing On Line (2012).
    """
    return next((angle for error in ERRORS if (angle := _common_angle(small, error)) is not None), 0.0)


def _common_angle(small: Gray, error: float) -> float | None:
    """The angle that most of the lines have; None where there are too few."""
    found = cv2.createLineSegmentDetector(cv2.LSD_REFINE_NONE, quant=error).detect(small)[0]
    if found is None:
        return None
    x1, y1, x2, y2 = found.reshape(-1, 4).astype(float).T
    lengths = np.hypot(x2 - x1, y2 - y1)
    angles = (np.degrees(np.arctan2(y2 - y1, x2 - x1)) + 45) % 90 - 45
    lengths[(np.abs(angles) > STEEPEST) | (lengths < SEGMENT)] = 0
    bins = np.arange(-STEEPEST, STEEPEST + 0.2, 0.2)
    votes, _ = np.histogram(angles, bins, weights=lengths)
    peak = float(bins[np.convolve(votes, np.ones(3), "same").argmax()] + 0.1)
    near = np.abs(angles - peak) < 0.4
    return float(np.average(angles[near], weights=lengths[near])) if lengths[near].sum() >= small.shape[1] else None


def _small(gray: Gray) -> Gray:
    return resized(gray, SIDE) if max(gray.shape) > SIDE else gray


def resized(gray: Gray, side: int) -> Gray:
    """A copy of a picture, uint8 [H, W], whose longer side has so many pixels, and the shorter at least one."""
    scale = side / max(gray.shape)
    height, width = (max(1, round(scale * length)) for length in gray.shape)
    return cv2.resize(gray, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)


def _sheet(gray: Gray, small: Gray, touching: bool, slip: bool) -> tuple[tuple[int, int], Matrix] | None:
    """The bright four-cornered sheet on a darker ground: its size laid flat, and where that lies in the picture.

    slip: a slip of paper at most, however much of the picture it takes.
    """
    fine = max(small.shape) / SIDE
    _, bright = cv2.threshold(cv2.GaussianBlur(small, (0, 0), 4 * fine), 0, 255, cv2.THRESH_OTSU)
    bright = cv2.morphologyEx(bright, cv2.MORPH_OPEN, np.ones((max(3, round(9 * fine)),) * 2, np.uint8))
    outlines, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not outlines:
        return None
    outlines = sorted(outlines, key=cv2.contourArea, reverse=True)
    corners, share = _corners(outlines[0]), cv2.contourArea(cv2.convexHull(outlines[0])) / small.size
    if corners is None or not PAPER_SHARE[0] < share < PAPER_SHARE[1]:
        return None
    if not touching and _cut_off(corners, small):
        return None
    inside = cv2.fillConvexPoly(np.zeros_like(small), corners, 1) > 0
    paper, table = float(np.median(small[inside])), float(np.median(small[~inside]))
    if paper - table < DARKER:
        return None
    if (slip or share < SLIP) and not (table <= BLACK * paper and _is_slip(outlines, small, inside, table, paper)):
        return None
    return _laid(corners, gray.shape[1] / small.shape[1])


def _dim_slip(gray: Gray, small: Gray) -> tuple[tuple[int, int], Matrix] | None:
    """The same of a slip of paper on white ground, on which there is nothing else: its paper would seem ink."""
    if min(small.shape) < LEAST_FRAMED:
        return None
    step = max(1, min(small.shape) // FINE)
    fine = small[::step, ::step]
    closed = cv2.morphologyEx(fine, cv2.MORPH_CLOSE, np.ones((min(fine.shape) // SHADOW,) * 2, np.uint8))
    if int(closed.max()) - int(closed.min()) < DIMMER:
        return None
    level, _ = cv2.threshold(closed, 0, 255, cv2.THRESH_OTSU)
    dim = cv2.erode(np.where(small <= level, np.uint8(255), np.uint8(0)), np.ones((2 * EDGE + 1,) * 2, np.uint8))
    outlines, _ = cv2.findContours(dim, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    outline = max(outlines, key=cv2.contourArea, default=None)
    corners = None if outline is None else _corners(outline)
    if corners is None or not PAPER_SHARE[0] < cv2.contourArea(corners) / small.size < PAPER_SHARE[1]:
        return None
    inside = cv2.fillConvexPoly(np.zeros_like(small), corners, 1)
    outside = cv2.dilate(inside, np.ones((6 * EDGE + 1,) * 2, np.uint8)) == 0
    if not outside.any():
        return None
    ground, paper = float(np.median(small[outside])), float(np.median(small[inside > 0]))
    plain = (cv2.blur(small, (3, 3))[outside] > ground - DIMMER).all()
    sheet = small[inside > 0]
    written = (sheet < paper - DARKER).any() and (np.abs(sheet - paper) < DARKER / 2).mean() > EVEN
    return _laid(corners, gray.shape[1] / small.shape[1]) if ground - paper >= DIMMER and plain and written else None


def _corners(outline: Outline) -> NDArray[np.int32] | None:
    """The four corners of what has so many: int32 [4, 2]."""
    hull = cv2.convexHull(outline)
    corners = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True).reshape(-1, 2)
    return corners.astype(np.int32) if len(corners) == 4 else None


def _laid(corners: NDArray[np.int32], scale: float) -> tuple[tuple[int, int], Matrix]:
    """The size of a sheet laid flat, and where that lies in a picture so many times as large as that of its corners."""
    around = _clockwise(corners.astype(np.float32)) * scale
    sides = np.linalg.norm(around - np.roll(around, -1, axis=0), axis=1)
    width, height = round(float(sides[0] + sides[2]) / 2), round(float(sides[1] + sides[3]) / 2)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    return (width, height), cv2.getPerspectiveTransform(flat, around)


def _is_slip(outlines: Sequence[Outline], picture: Gray, inside: NDArray[np.bool_], table: float, paper: float) -> bool:
    """Whether the first of what is bright, the largest first, is a slip of paper: a bright stroke has no ink on it."""
    first, *others = map(cv2.contourArea, outlines)
    alone = first >= CONVEX * cv2.contourArea(cv2.convexHull(outlines[0])) and max(others, default=0) <= ALONE * first
    depth = cv2.distanceTransform(inside.view(np.uint8), cv2.DIST_L2, 3)
    written = (picture[depth > WITHIN * depth.max()] < (table + paper) / 2).any()
    return bool(alone and min(picture.shape) >= LARGE and inside.mean() <= FRAMED and written)


def is_photographed(gray: Gray) -> bool:
    """Whether a picture shows a sheet of paper on a dark ground, and no bright writing."""
    return _sheet(gray, _small(gray), touching=False, slip=True) is not None


def _cut_off(corners: NDArray[np.int32], picture: Gray) -> bool:
    """Whether the sheet reaches the picture's border on more than one side: a shadow's edge, not a table's."""
    low, high = corners.min(axis=0), corners.max(axis=0)
    width, height = picture.shape[1], picture.shape[0]
    gaps = [low[0], low[1], width - 1 - high[0], height - 1 - high[1]]
    return sum(gap <= 2 for gap in gaps) > 1


def _clockwise(corners: NDArray[np.float32]) -> NDArray[np.float32]:
    """Four corners from the upper left one on."""
    sums, differences = corners.sum(axis=1), corners[:, 1] - corners[:, 0]
    return corners[[sums.argmin(), differences.argmin(), sums.argmax(), differences.argmax()]]
