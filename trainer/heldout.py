"""Things that are no digit, of kinds that training never draws: for measuring what passes as a digit."""

from collections.abc import Callable

import cv2
import numpy as np

from digitdesk.engine.normalise import normalise, normalise_all
from digitdesk.engine.types import Gray
from trainer.augment import SIZE
from trainer.data import DigitSet
from trainer.nondigits import HELD_OUT_FONT, LETTERS, font_named, hershey, looks_like_one, typeset
from trainer.pens import draw

FONTS = ("DejaVuSerif.ttf", "DejaVuSans-Oblique.ttf", "STIXGeneralItalic.ttf", "cmr10.ttf")
"""Freely licensed fonts that come with matplotlib; training draws with others."""
EACH = 250
LOOPS = ((3, 2), (3, 4), (4, 3), (5, 2), (5, 3), (5, 4))
"""How often a scribble goes to and fro, and up and down: not as often, nor twice as often, which draws a 0 or an 8."""


def held_out(digits: DigitSet, seed: int = 5) -> dict[str, Gray]:
    """By kind, uint8 [EACH, 28, 28]; whatever looks like an upright bar is left out, since it may be a 1."""
    return {kind: normalise_all(_unlike_one(make, digits, seed)) for kind, make in KINDS.items()}


def _unlike_one(make: Callable[[DigitSet, np.random.Generator], Gray], digits: DigitSet, seed: int) -> list[Gray]:
    rng = np.random.default_rng(seed)
    made: list[Gray] = []
    while len(made) < EACH:
        ink = make(digits, rng)
        if not looks_like_one(normalise(ink)):
            made.append(ink)
    return made


def _letter(digits: DigitSet, rng: np.random.Generator) -> Gray:
    """A letter that nobody takes for a digit."""
    letter = str(rng.choice(list(LETTERS)))
    number = int(rng.integers(len(FONTS) + 1))
    if number == len(FONTS):
        return hershey(letter, HELD_OUT_FONT, rng)
    return typeset(letter, font_named(FONTS[number], int(rng.integers(36, 56))))


def _scribble(digits: DigitSet, rng: np.random.Generator) -> Gray:
    """Loops over loops, as somebody makes to get the ink flowing."""
    time = np.linspace(0, 2 * np.pi, 120)
    across, upright = LOOPS[rng.integers(len(LOOPS))]
    x = np.cos(across * time) * 14 + np.linspace(-14, 14, 120) * rng.uniform(0.4, 1)
    y = np.sin(upright * time + rng.uniform(0, 3)) * 20
    return draw([(np.stack([x, y], axis=1) + SIZE / 2).astype(np.float32)], SIZE, rng.uniform(1.5, 4))


def _slant_half(digits: DigitSet, rng: np.random.Generator) -> Gray:
    """What a slanted cut leaves of a digit, half of its ink at most; of a 2 or a 4 that would be a 2 or a 1."""
    rows, columns = np.mgrid[0:28, 0:28]
    places = np.flatnonzero(np.isin(digits.labels, (0, 5)))
    while True:
        image = digits.images[rng.choice(places)]
        side = (columns - 14) + (rows - 14) * rng.choice([-1, 1]) * rng.uniform(0.15, 0.4) > 0
        half = np.where(side, image, 0).astype(np.uint8)
        if 0.3 < half.sum() / image.sum() < 0.5:
            return half


def _triple(digits: DigitSet, rng: np.random.Generator) -> Gray:
    """Three digits written into one another."""
    paper = np.zeros((28, 60), np.uint8)
    for x in (0, 15, 30):
        image = digits.images[rng.integers(len(digits.images))]
        np.maximum(paper[:, x : x + 28], image, out=paper[:, x : x + 28])
    return paper


def _stain(digits: DigitSet, rng: np.random.Generator) -> Gray:
    """A halftone of dots, or hatching: paper that somebody printed on."""
    paper = np.zeros((SIZE, SIZE), np.uint8)
    step = int(rng.integers(7, 16))
    if rng.random() < 0.5:
        for y in range(step, SIZE - step, step):
            for x in range(step, SIZE - step, step):
                cv2.circle(paper, (x, y), int(rng.integers(1, 3)), 255, -1)
    else:
        for x in range(-SIZE, SIZE, step):
            cv2.line(paper, (x, SIZE), (x + SIZE, 0), 255, int(rng.integers(1, 3)))
    return paper


KINDS: dict[str, Callable[[DigitSet, np.random.Generator], Gray]] = {
    "letters": _letter,
    "scribbles": _scribble,
    "halves": _slant_half,
    "triples": _triple,
    "stains": _stain,
}
