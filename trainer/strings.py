"""Numbers composed from single digits on synthetic paper, with full truth: for training and for measuring.

The program's own segmenter cuts them, so that training sees exactly what reading sees: whole
digits, and the halves, pairs and remains that the segmenter offers beside them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.normalise import normalise
from digitdesk.engine.segment import Candidate, segment
from digitdesk.engine.types import NOT_A_DIGIT, Box, Field
from trainer.augment import DISCS, warp
from trainer.nondigits import looks_like_one

Gray = NDArray[np.uint8]
DigitSource = Callable[[np.random.Generator], tuple[Gray, int]]
"""Gives a digit's image, uint8 [H, W], and its label."""

NOBODY = 0
"""The owner of paper, dots, dashes and ligatures; digits count from 1."""


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How a number is written: gaps are shares of the digits' height, probabilities are per place.

    `deformation` and `pens` say how far the digits' shapes and strokes are changed (0 and 1: not at all).
    """

    touching: float = 0.4
    overlap: float = 0.2
    gap: float = 0.4
    ligature: float = 0.12
    dot: float = 0.15
    dash: float = 0.15
    rule: float = 0.1
    texture: float = 0.4
    heights: tuple[int, int] = (22, 60)
    deformation: float = 1.0
    pens: int = 5


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """ink: uint8 [H, W], 255 = ink; owner: int8 [H, W], whose ink a pixel is; value: the digits' text."""

    ink: Gray
    owner: NDArray[np.int8]
    value: str


def compose(source: DigitSource, length: int, rng: np.random.Generator, how: Difficulty) -> Composed:
    """Write a number of so many digits in one hand with one pen."""
    height = int(rng.integers(*how.heights, endpoint=True))
    glyphs, value = _glyphs(source, length, height, rng, how)
    margin = height // 2
    width = sum(glyph.shape[1] for glyph in glyphs) + length * height + 2 * margin
    ink = np.zeros((height * 2 + 2 * margin, width), np.uint8)
    owner = np.zeros(ink.shape, np.int8)
    x = margin
    for number, glyph in enumerate(glyphs, 1):
        y = margin + height + height // 4 - glyph.shape[0] + round(rng.normal(0, 0.04) * height)
        place = (slice(y, y + glyph.shape[0]), slice(x, x + glyph.shape[1]))
        owner[place][(glyph > 50) & (glyph > ink[place])] = number
        np.maximum(ink[place], glyph, out=ink[place])
        x += max(1, glyph.shape[1] + round(_gap(rng, how) * height))
        if number < length:
            _add_signs(ink, x, margin + height + height // 4, height, rng, how)
    end = min(x + margin, width)
    ink, owner = ink[:, :end], owner[:, :end]
    return Composed(_on_paper(ink, height, rng, how), owner, value)


def labelled_candidates(composed: Composed) -> Iterator[tuple[Gray, int]]:
    """What the segmenter makes of it: uint8 [28, 28] with the digit that it is, or "not a digit".

    Candidates that are neither nearly whole nor clearly wrong are left out, and so are parts that
    look like a 1.
    """
    height, width = composed.ink.shape
    totals = np.bincount(composed.owner.ravel(), minlength=len(composed.value) + 1)
    for candidate in segment(composed.ink, Field("", Box(0, 0, width, height))).candidates:
        label, image = _label(candidate, composed, totals), normalise(candidate.ink)
        if label is not None and not (label == NOT_A_DIGIT and looks_like_one(image)):
            yield image, label


def _label(candidate: Candidate, composed: Composed, totals: NDArray[np.int64]) -> int | None:
    inside = candidate.ink > 0
    owners = np.bincount(composed.owner[candidate.box.slices][inside], minlength=len(totals))
    owners[NOBODY] = 0
    best = int(owners.argmax())
    foreign = owners.sum() - owners[best]
    recall = owners[best] / max(totals[best], 1)
    purity = 1 - foreign / max(owners.sum(), 1)
    if recall > 0.88 and purity > 0.9:
        return int(composed.value[best - 1])
    return NOT_A_DIGIT if recall < 0.72 or purity < 0.78 else None


def _glyphs(
    source: DigitSource, length: int, height: int, rng: np.random.Generator, how: Difficulty
) -> tuple[list[Gray], str]:
    """Digits of about one height, one slant and one pen."""
    shear = rng.normal(0, 0.2 * how.deformation)
    disc = DISCS[rng.integers(0, how.pens)]
    change = (cv2.erode, cv2.dilate, None)[rng.integers(3)]
    glyphs: list[Gray] = []
    value = ""
    while len(glyphs) < length:
        image, label = source(rng)
        paper = warp(image, rng, shear, how.deformation)
        changed = change(paper, disc) if change else paper
        if changed.sum(dtype=np.int64) < 0.25 * paper.sum(dtype=np.int64):
            changed = paper
        x, y, w, h = cv2.boundingRect((changed > 30).astype(np.uint8))
        if h < 10:
            continue
        scale = height * np.exp(rng.normal(0, 0.1)) / max(h, 0.7 * w)
        size = (max(2, round(w * scale)), min(max(4, round(h * scale)), 2 * height))
        glyphs.append(cv2.resize(changed[y : y + h, x : x + w], size, interpolation=cv2.INTER_AREA))
        value += str(label)
    return glyphs, value


def _gap(rng: np.random.Generator, how: Difficulty) -> float:
    return float(-rng.uniform(0, how.overlap) if rng.random() < how.touching else rng.uniform(0, how.gap))


def _add_signs(ink: Gray, x: int, base: int, height: int, rng: np.random.Generator, how: Difficulty) -> None:
    """Between two digits: the stroke that joins them, a dot or a comma, a dash."""
    pen = max(1, round(height * rng.uniform(0.04, 0.12)))
    dark = int(rng.integers(150, 256))
    if rng.random() < how.ligature:
        level = base - int(rng.uniform(0.0, 0.9) * height)
        reach = int(0.25 * height)
        rise = int(rng.normal(0, 0.1) * height)
        cv2.line(ink, (x - reach, level), (x + reach, level + rise), dark, pen, cv2.LINE_AA)
    if rng.random() < how.dot:
        tail = (x - int(rng.uniform(0, 0.1) * height), base + int(rng.uniform(-0.02, 0.22) * height))
        cv2.line(ink, (x, base - pen), tail, dark, pen + 1, cv2.LINE_AA)
    if rng.random() < how.dash / 4:
        level = base - height // 2
        cv2.line(ink, (x, level), (x + height // 3, level), dark, pen, cv2.LINE_AA)


def _on_paper(ink: Gray, height: int, rng: np.random.Generator, how: Difficulty) -> Gray:
    """Blur, rules below, the paper's pattern, noise and contrast, as extraction hands them on."""
    if rng.random() < 0.7:
        ink = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.4, 1.1) * height / 40)
    paper = ink.astype(np.float32) * rng.uniform(0.3, 1.0)
    if rng.random() < how.rule:
        level = ink.shape[0] // 2 + int(rng.uniform(0.4, 0.7) * height)
        strength = int(rng.integers(80, 255))
        cv2.line(paper, (0, level), (ink.shape[1], level + int(rng.integers(-2, 3))), strength, int(rng.integers(1, 3)))
    if rng.random() < how.texture:
        pattern = np.zeros(ink.shape, np.uint8)
        for _ in range(rng.integers(3, 14)):
            centre = (int(rng.integers(0, ink.shape[1])), int(rng.integers(-60, ink.shape[0] + 60)))
            cv2.circle(pattern, centre, int(rng.integers(10, 120)), 255, 1, cv2.LINE_AA)
        np.maximum(paper, pattern * rng.uniform(0.03, 0.17), out=paper)
    paper += rng.normal(0, rng.uniform(0, 9), ink.shape)
    return np.clip(paper, 0, 255).astype(np.uint8)
