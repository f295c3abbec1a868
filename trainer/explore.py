"""What is in MNIST: counts, mean digits, stroke widths, slants, the unusual, and what train and test share."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from sklearn.neighbors import NearestNeighbors

from digitdesk.engine.types import Gray
from trainer import plots
from trainer.data import DigitSet
from trainer.pages import html_table, write_page

Floats = NDArray[np.float64]
COMPONENTS = 40
NEIGHBOURS = 5
DUPLICATE = 4.0
"""Root mean square difference of gray values below which two digits count as near-duplicates."""


@dataclass(frozen=True, slots=True, eq=False)
class Twins:
    """A test digit and the most like training digit: their places, and the RMS difference of their gray values."""

    test: int
    train: int
    difference: float


def stroke_width(image: Gray) -> float:
    """Mean width of the stroke in pixels: twice the distance from the ridge of the ink to its edge; 0 without ink."""
    large = cv2.resize(image, None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    ink = (large > 127).astype(np.uint8)
    inside = cv2.distanceTransform(ink, cv2.DIST_L2, 5)
    ridge = (inside > 0) & (inside >= cv2.dilate(inside, np.ones((3, 3), np.uint8)))
    return float(2 * inside[ridge].mean() / 4) if ridge.any() else 0.0


def slant(image: Gray) -> float:
    """The lean to the right in degrees, by the second moments of the ink; 0 without ink."""
    moments = cv2.moments(image)
    return float(np.degrees(np.arctan2(-moments["mu11"], moments["mu02"]))) if moments["mu02"] else 0.0


def unusual(digits: DigitSet, count: int, seed: int) -> list[NDArray[np.int64]]:
    """Per digit the places of the images farthest from their nearest others of the same digit, farthest first."""
    features = PCA(COMPONENTS, random_state=seed).fit_transform(_flat(digits.images))
    places = [np.flatnonzero(digits.labels == digit) for digit in range(10)]
    found = []
    for some in places:
        search = NearestNeighbors(n_neighbors=min(NEIGHBOURS + 1, len(some)), algorithm="brute").fit(features[some])
        distances, _ = search.kneighbors(features[some])
        found.append(some[np.argsort(-distances[:, 1:].mean(axis=1))[:count]])
    return found


def twins(train: DigitSet, test: DigitSet, seed: int) -> list[Twins]:
    """Each test digit with the training digit most like it, the likest first; sought in PCA's space."""
    pca = PCA(COMPONENTS, random_state=seed).fit(_flat(train.images))
    search = NearestNeighbors(n_neighbors=1, algorithm="brute").fit(pca.transform(_flat(train.images)))
    nearest = search.kneighbors(pca.transform(_flat(test.images)), return_distance=False)[:, 0]
    gaps = test.images.astype(np.float32) - train.images[nearest]
    differences = np.sqrt((gaps**2).mean(axis=(1, 2)))
    return [Twins(int(n), int(nearest[n]), float(differences[n])) for n in np.argsort(differences, kind="stable")]


def explore(train: DigitSet, test: DigitSet, path: Path, seed: int) -> None:
    """Write the report on both sets as one self-contained HTML page."""
    write_page(
        path,
        "MNIST, looked at",
        [
            ("How many", _counts(train, test)),
            ("The mean of each digit", plots.grid(_means(train), [str(digit) for digit in range(10)])),
            ("Strokes and slants", _shapes(train)),
            ("A sample", _sample(train, seed)),
            ("The most unusual of each digit", _unusual(train, seed)),
            ("Test digits that are almost in the training set", _twins(train, test, seed)),
        ],
    )


def _flat(images: Gray) -> NDArray[np.float32]:
    return images.reshape(len(images), -1).astype(np.float32)


def _means(digits: DigitSet) -> list[Gray]:
    return [digits.images[digits.labels == digit].mean(axis=0).astype(np.uint8) for digit in range(10)]


def _counts(train: DigitSet, test: DigitSet) -> str:
    counts = [np.bincount(digits.labels, minlength=10).tolist() for digits in (train, test)]
    rows = [
        ["", *map(str, range(10)), "all"],
        *([name, *map(str, row), str(sum(row))] for name, row in zip(("train", "test"), counts, strict=True)),
    ]
    return html_table(rows) + plots.embedded(plots.bars_plot(counts[0], "training images"), "training images")


def _shapes(digits: DigitSet) -> str:
    def by_digit(measure: NDArray[np.float64]) -> list[Floats]:
        return [measure[digits.labels == digit] for digit in range(10)]

    widths = by_digit(np.array([stroke_width(image) for image in digits.images]))
    slants = by_digit(np.array([slant(image) for image in digits.images]))
    return (
        '<div class="plots">'
        + plots.embedded(plots.distributions_plot(widths, "stroke width in pixels"), "stroke width")
        + plots.embedded(plots.distributions_plot(slants, "slant to the right in degrees"), "slant")
        + "</div>"
    )


def _sample(digits: DigitSet, seed: int) -> str:
    rng = np.random.default_rng(seed)
    places = [rng.choice(np.flatnonzero(digits.labels == digit), 12) for digit in range(10)]
    return plots.grid([digits.images[n] for row in places for n in row], columns=12)


def _unusual(digits: DigitSet, seed: int) -> str:
    words = "<p>Far from all others of their digit: odd hands, and perhaps wrong labels.</p>"
    return words + plots.grid([digits.images[n] for row in unusual(digits, 10, seed) for n in row])


def _twins(train: DigitSet, test: DigitSet, seed: int) -> str:
    found = twins(train, test, seed)
    alike = sum(pair.difference < DUPLICATE for pair in found)
    shown = found[:20]
    pictures = [np.hstack([test.images[pair.test], train.images[pair.train]]) for pair in shown]
    captions = [f"{test.labels[pair.test]} and {train.labels[pair.train]}: {pair.difference:.1f}" for pair in shown]
    return (
        f"<p>{alike} of {len(found)} test digits differ from a training digit by less than {DUPLICATE:.0f} gray "
        "values (root mean square). The likest pairs, test digit first:</p>" + plots.grid(pictures, captions)
    )
