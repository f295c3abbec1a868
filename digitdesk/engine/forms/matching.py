"""Ways to lay a page on a template by the features of its print, and how each is made exact.

Sources: ORB, E. Rublee et al., ICCV 2011; features vote for how a page lies, D. Lowe, IJCV 60 (2004), 7.3;
MAGSAC++, D. Barath et al., CVPR 2020; optical flow in pyramids, J.-Y. Bouguet, Intel 2001.
"""

from collections.abc import Iterator
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.forms.likeness import SIDE, Matrix, Print, Small, laid
from digitdesk.engine.types import Gray

FEATURES = 2500
NEAREST = 3
"""A feature may be one of so many: forms repeat themselves."""
ANGLE, OCTAVES, PLACE = 30.0, 0.5, 0.12
"""Votes are counted together that differ by no more in degrees, in scale, and in place as a share of the page."""
PEAKS = 6
"""So many ways to lie are tried, those with the most votes first."""
FEWEST = 12
"""Fewer features or corners than these that agree say nothing."""
CORNERS = 400
"""So many corners of the template's print are followed to make a fit exact."""
BORDER = 6
"""So near the lines of a field what is on the page is followed, in pixels; farther inside is handwriting."""
ROUNDS = 3
FARTHEST = 4.0
"""Matches that are farther apart than this once laid, in pixels, do not agree."""

Points = NDArray[np.float32]


class Features:
    """The features of a small page: where they are, float32 [N, 2], their angle in degrees and their size."""

    def __init__(self, small: Small) -> None:
        orb = cv2.ORB_create(FEATURES, 1.2, 8, 31, 0, 2, cv2.ORB_HARRIS_SCORE, 31, 12)
        found, self.described = orb.detectAndCompute(cv2.GaussianBlur(small.ink, (0, 0), 1.0), None)
        self.places: Points = np.array([point.pt for point in found], np.float32).reshape(-1, 2)
        self.angles = np.array([point.angle for point in found])
        self.sizes = np.array([point.size for point in found])


@lru_cache(maxsize=64)
def features_of(template: Print) -> Features:
    """Those of a template, found once."""
    return Features(template)


def by_features(features: Features, template: Print) -> Iterator[Matrix]:
    """The likeliest ways to lie, from the template's small pixels to the page's.

    Each pair of features that look alike votes for an angle, a scale and a place of the page.
    """
    known = features_of(template)
    if known.described is None or features.described is None or len(features.described) < FEWEST:
        return
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(known.described, features.described, k=NEAREST)
    matches = [match for row in pairs for match in row]
    one, other = ([getattr(match, name) for match in matches] for name in ("queryIdx", "trainIdx"))
    votes = _votes(known, features, one, other, template)
    for agree in _peaks(votes):
        matrix = _homography(known.places[one][agree], features.places[other][agree])
        if matrix is not None:
            yield matrix


def _votes(known: Features, seen: Features, one: list[int], other: list[int], template: Print) -> NDArray[np.float64]:
    """Of each pair: angle, scale, and where the template's middle comes to lie, in units of a bin: float64 [N, 4]."""
    angles = (seen.angles[other] - known.angles[one]) % 360
    scales = seen.sizes[other] / known.sizes[one]
    height, width = template.ink.shape
    arms = (np.array([width / 2, height / 2]) - known.places[one]) * scales[:, None]
    cos, sin = np.cos(np.radians(angles)), np.sin(np.radians(angles))
    middles = seen.places[other] + np.stack(
        [cos * arms[:, 0] - sin * arms[:, 1], sin * arms[:, 0] + cos * arms[:, 1]], 1
    )
    return np.column_stack([angles / ANGLE, np.log2(scales) / OCTAVES, middles / (PLACE * SIDE)])


def _peaks(votes: NDArray[np.float64]) -> Iterator[NDArray[np.bool_]]:
    """Which votes belong together, the most first."""
    left = np.ones(len(votes), bool)
    for _ in range(PEAKS):
        bins, counts = np.unique(np.round(votes[left]).astype(int), axis=0, return_counts=True)
        if not len(counts) or counts.max() < FEWEST // 2:
            return
        away = votes - bins[counts.argmax()]
        round_ = 360 / ANGLE
        away[:, 0] = (away[:, 0] + round_ / 2) % round_ - round_ / 2
        agree = (np.abs(away) <= 1).all(axis=1)
        yield agree
        left &= ~agree


def _homography(here: Points, there: Points) -> Matrix | None:
    """The perspective that lays most of these points on those."""
    if len(here) < FEWEST:
        return None
    cv2.setRNGSeed(0)
    matrix, agree = cv2.findHomography(here, there, cv2.USAC_MAGSAC, FARTHEST, maxIters=3000, confidence=0.999)
    return matrix if matrix is not None and int(agree.sum()) >= FEWEST else None


def exact(small: Small, template: Print, matrix: Matrix) -> Matrix:
    """The same fit made exact: corners of the template's print are followed to where the page has them."""
    image = _soft(template.ink)
    here = _corners(template)
    if not len(here):
        return matrix
    for number in range(ROUNDS):
        there, found, _ = cv2.calcOpticalFlowPyrLK(
            image,
            _soft(np.where(_inside(template), 0, laid(small.ink, template, matrix))),
            here,
            None,
            winSize=(25, 25),
            maxLevel=3 - number,
        )
        good = found.ravel() == 1
        change = _homography(here[good].reshape(-1, 2), there[good].reshape(-1, 2))
        if change is None:
            return matrix
        matrix = matrix @ change
        matrix /= matrix[2, 2]
    return matrix


@lru_cache(maxsize=64)
def _inside(template: Print) -> NDArray[np.bool_]:
    """Where the template's fields are, their lines' surroundings left out: handwriting there would be followed, too."""
    inside = np.zeros(template.ink.shape, bool)
    for box in template.boxes:
        inside[box.inset(BORDER).slices] = True
    return inside


@lru_cache(maxsize=64)
def _corners(template: Print) -> Points:
    found = cv2.goodFeaturesToTrack(_soft(template.ink), CORNERS, 0.02, 12)
    return np.zeros((0, 1, 2), np.float32) if found is None else found


def _soft(ink: Gray) -> Gray:
    return cv2.GaussianBlur(ink, (0, 0), 1.2)
