"""Strips of composed numbers with their texts: what the sequence model is trained on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np

from digitdesk.engine.segment import find_marks
from digitdesk.engine.sequence import ALPHABET, SIGNS
from digitdesk.engine.strip import STRIDE, cut_strip
from digitdesk.engine.types import Gray
from trainer.data import Corpus, DigitSet
from trainer.nondigits import HERSHEY, LETTERS
from trainer.pens import Hand
from trainer.sampler import Sampler
from trainer.strings import Composed, Difficulty, compose, on_paper
from trainer.styles import STYLES, Style

Sample = tuple[Gray, str]

KINDS = {"mnist": 0.4, "pens": 0.3, "traces": 0.18, "scanned": 0.12}
"""Whose digits numbers are composed of; one writer, one set."""
LENGTHS = np.array([4, 5, 5, 5, 5, 4, 3, 2, 1, 1], float)
"""How often numbers have 1 to 10 digits."""
ZEROS = 0.25
"""So many numbers end in a run of zeros, as amounts do."""
AMOUNTS = 0.6
"""So many numbers begin as amounts do, with a 1 most often (Benford's law)."""
FOREIGN = 0.5
"""In so many numbers some of the digits are written in another country's style."""
LETTERS_ONLY = 0.03
"""So many strips hold letters, and their text is empty."""
WITH_PRINT = 0.8
"""Print before or behind a number is cut away with the rest of the form otherwise."""
HARD = Difficulty(heights=(14, 64), pens=4, junk=0.1, unit=0.05)


def strips(corpus: Corpus, seed: int) -> Iterator[Sample]:
    """Endless strips, uint8 [32, W], each with its text."""
    for number in composed_numbers(corpus, seed):
        sample = strip_of(number)
        if sample is not None:
            yield sample


def composed_numbers(
    corpus: Corpus, seed: int, styles: dict[int, list[Style]] = STYLES, how: Difficulty = HARD
) -> Iterator[Composed]:
    """Endless numbers, and a few words; drawn digits are in one of these styles."""
    rng = np.random.default_rng(seed)
    sampler, pens = Sampler(corpus, 1, seed), _Pens(corpus.train)
    kinds = [kind for kind in KINDS if kind in ("mnist", "pens") or sampler.has(kind)]
    shares = np.array([KINDS[kind] for kind in kinds])
    while True:
        if rng.random() < LETTERS_ONLY:
            number = letters(rng, how)
        else:
            hand = Hand(rng, styles)
            kind = str(rng.choice(kinds, p=shares / shares.sum()))
            if kind == "mnist":
                rank = rng.random()
                pen, raw = pens.width(rank), partial(pens.raw, rank)
            else:
                pen = rng.uniform(1.5, 8.0)
                raw = partial(_written, hand, pen=pen) if kind == "pens" else partial(sampler.raw, kind, pen=pen)
            foreign = set(rng.permutation(10)[: rng.integers(1, 4)].tolist()) if rng.random() < FOREIGN else set()
            number = _number(_Mixed(raw, hand, pen, foreign), rng, how)
        if number.owner.any():
            yield _cropped(number, rng)


Raw = Callable[..., tuple[Gray, int]]
"""(rng, digit or None) -> an image uint8 [H, W] and its label."""


def _written(hand: Hand, rng: np.random.Generator, digit: int | None = None, *, pen: float) -> tuple[Gray, int]:
    label = int(rng.integers(10)) if digit is None else digit
    return hand.write(label, rng, pen), label


@dataclass(frozen=True, slots=True)
class _Mixed:
    """A writer's digits, but those of some classes (`foreign`) drawn by another hand with the same pen."""

    raw: Raw
    hand: Hand
    pen: float
    foreign: set[int]

    def __call__(self, rng: np.random.Generator, digit: int | None = None) -> tuple[Gray, int]:
        image, label = self.raw(rng, digit)
        return _written(self.hand, rng, label, pen=self.pen) if label in self.foreign else (image, label)


def _cropped(number: Composed, rng: np.random.Generator) -> Composed:
    """Cut the picture anywhere around the number, but not through print: the stem of an N would be left, like a 1."""
    ys, xs = np.nonzero(number.owner)
    spare = rng.uniform(-0.03, 0.6, 4) * (int(ys.max() - ys.min()) + 1)
    top, bottom = int(max(0, ys.min() - spare[0])), int(ys.max() + 1 + max(1, spare[1]))
    left, right = int(max(0, xs.min() - spare[2])), int(xs.max() + 1 + max(1, spare[3]))
    if number.start:
        left = 0 if rng.random() < WITH_PRINT else min(number.start, int(xs.min()))
    if number.stop is not None and rng.random() >= WITH_PRINT:
        right = max(number.stop, int(xs.max()) + 1)
    elif number.stop is not None or number.text[-1:] in (*SIGNS,):
        right = number.ink.shape[1]
    crop = (slice(top, bottom), slice(left, right))
    ink, owner = np.ascontiguousarray(number.ink[crop]), np.ascontiguousarray(number.owner[crop])
    return Composed(ink, owner, number.value, number.text)


def strip_of(number: Composed) -> Sample | None:
    """The strip that the program would take; None where extraction loses a digit: there is no right answer then."""
    strip = cut_strip(number.ink, find_marks(number.ink, number.field))
    if strip is None:
        return None
    owned = np.bincount(number.owner.ravel(), minlength=2)[1:]
    kept = np.bincount(number.owner[strip.box.slices].ravel(), minlength=len(owned) + 1)[1 : len(owned) + 1]
    repeats = sum(a == b for a, b in pairwise(number.text))
    if (kept < 0.85 * owned).any() or strip.image.shape[1] // STRIDE < len(number.text) + repeats:
        return None
    return strip.image, number.text


def letters(rng: np.random.Generator, how: Difficulty = HARD) -> Composed:
    """A word instead of a number."""
    word = "".join(rng.choice(list(LETTERS), int(rng.integers(1, 9))))
    height = int(rng.integers(*how.heights))
    scale = height / 22
    ink = np.zeros((3 * height, round((len(word) + 1.5) * height)), np.uint8)
    font, pen = HERSHEY[rng.integers(len(HERSHEY))], max(1, int(height * rng.uniform(0.03, 0.12)))
    cv2.putText(ink, word, (height // 2, 2 * height), font, scale, 255, pen, cv2.LINE_AA)
    return Composed(on_paper(ink, height, rng, how), (ink > 50).astype(np.int8), "", "")


class _Pens:
    """Digits in the order of their strokes' width, so that a number can be written with one pen."""

    def __init__(self, digits: DigitSet) -> None:
        masks = (digits.images > 100).astype(np.uint8)
        widths = [cv2.distanceTransform(mask, cv2.DIST_L2, 3).max() for mask in masks]
        self._order = np.argsort(widths, kind="stable")
        self._widths = np.array(widths)[self._order]
        self._digits = digits

    def width(self, rank: float) -> float:
        """The width of the pen of that rank, in 1/72 of the paper: MNIST's digits are about 20 of 28 pixels high."""
        return float(2 * self._widths[round(rank * (len(self._widths) - 1))] * 72 * 0.7 / 20)

    def raw(self, pen: float, rng: np.random.Generator, digit: int | None = None) -> tuple[Gray, int]:
        """A digit, of this class if one is given, whose width is about that rank, 0 to 1, among all."""
        count = len(self._order)
        while True:
            place = int(np.clip(pen + rng.uniform(-0.03, 0.03), 0, 1) * (count - 1))
            index = int(self._order[place])
            label = int(self._digits.labels[index])
            if digit is None or label == digit:
                return self._digits.images[index], label


def _number(raw: Raw, rng: np.random.Generator, how: Difficulty) -> Composed:
    length = int(rng.choice(len(LENGTHS), p=LENGTHS / LENGTHS.sum())) + 1
    zeros = int(rng.integers(1, length + 1)) if rng.random() < ZEROS else 0
    wanted: list[int | None] = [None] * (length - zeros) + [0] * zeros
    if zeros < length and rng.random() < AMOUNTS:
        wanted[0] = int(10 ** rng.random())
    digits = iter(wanted + [None] * 100)

    def source(rng: np.random.Generator) -> tuple[Gray, int]:
        return raw(rng, next(digits))

    return compose(source, length, rng, how)


def write_pool(corpus: Corpus, seed: int, count: int, path: Path) -> None:
    """Write `count` strips to one file, to be read with `read_pool`."""
    if path.exists():
        return
    stream = strips(corpus, seed)
    found = [next(stream) for _ in range(count)]
    widths = np.array([image.shape[1] for image, _ in found], np.int32)
    new = path.with_suffix(".new.npz")
    np.savez(new, widths=widths, pixels=np.hstack([image for image, _ in found]), texts=np.array([t for _, t in found]))
    new.replace(path)


def read_pool(path: Path) -> list[Sample]:
    """Strips and texts as `write_pool` wrote them."""
    with np.load(path) as file:
        ends = np.cumsum(file["widths"])[:-1]
        return list(zip(np.split(file["pixels"], ends, axis=1), file["texts"].tolist(), strict=True))


def targets(text: str) -> list[int]:
    """The classes of a text's characters."""
    return [ALPHABET.index(sign) for sign in text]
