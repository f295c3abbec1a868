"""What the program may cut out that is not a digit: blanks, specks, rules, letters, halves, two in one, struck out."""

from pathlib import Path

import cv2
import matplotlib
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.normalise import normalise
from digitdesk.engine.types import Gray
from trainer.augment import SIZE, change_stroke, rewrite, soil, warp
from trainer.pens import draw, smooth
from trainer.striking import HELD_OUT, WAYS

LETTERS = "AEFHKMNPRTWXVLdefhkmnrtwxv"
"""Letters that nobody takes for a digit (no O, l, S, Z, B, g, q ...)."""
SIGNS = "+=#%&$@*?~-:"
HERSHEY = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_DUPLEX,
    cv2.FONT_HERSHEY_COMPLEX,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_PLAIN,
)
FONTS = ("DejaVuSans.ttf", "DejaVuSansMono.ttf", "STIXGeneral.ttf", "cmss10.ttf", "cmti10.ttf", "cmtt10.ttf")
"""Freely licensed fonts that come with matplotlib; others of them measure rejection (`heldout`)."""
STRIKES = [name for name in WAYS if name not in HELD_OUT]
HELD_OUT_FONT = cv2.FONT_HERSHEY_TRIPLEX
"""A font for measuring rejection; training never draws with it."""


class NonDigits:
    """Makes images that are no digit, from digits (uint8 [N, H, W], labels int64 [N]) and from nothing."""

    def __init__(self, images: Gray, labels: NDArray[np.int64]) -> None:
        self._images = images
        self._labels = labels
        self._fonts = [font_named(name, 48) for name in FONTS]
        self._kinds = (
            *(self.blank, self.rule, self.letter, self.letter, self.scribble, self.loops, self.half, self.half),
            *(self.pair, self.pair, self.specks, self.struck, self.struck, self.struck),
        )

    def make(self, rng: np.random.Generator) -> Gray:
        """One non-digit of a random kind: uint8 [28, 28], normalised as the program does."""
        image = self._kinds[rng.integers(len(self._kinds))](rng)
        return self.make(rng) if looks_like_one(image) else image

    def blank(self, rng: np.random.Generator) -> Gray:
        """Paper: nothing, or its noise."""
        if rng.random() < 0.3:
            return np.zeros((28, 28), np.uint8)
        noise = rng.normal(0, 1, (SIZE, SIZE)).astype(np.float32)
        noise = cv2.GaussianBlur(noise, (0, 0), rng.uniform(0.6, 3))
        return normalise(np.where(noise > np.quantile(noise, rng.uniform(0.7, 0.98)), 255, 0).astype(np.uint8))

    def specks(self, rng: np.random.Generator) -> Gray:
        """A few dots and blots."""
        paper = np.zeros((SIZE, SIZE), np.uint8)
        for _ in range(rng.integers(1, 6)):
            at, axes = rng.integers(12, 60, 2), rng.integers(1, 7, 2)
            cv2.ellipse(paper, at.tolist(), axes.tolist(), float(rng.uniform(0, 180)), 0, 360, 255, -1)
        return normalise(paper)

    def rule(self, rng: np.random.Generator) -> Gray:
        """A horizontal rule, the corner of a box, or a cross of rules; never a lone vertical bar, which is a 1."""
        paper = np.zeros((SIZE, SIZE), np.uint8)
        width = int(rng.integers(1, 6))
        level, side = (int(v) for v in rng.integers(10, 60, 2))
        cv2.line(paper, (int(rng.integers(0, 30)), level), (int(rng.integers(45, 72)), level), 255, width)
        if rng.random() < 0.6:
            cv2.line(paper, (side, int(rng.integers(0, 20))), (side, int(rng.integers(50, 72))), 255, width)
        return rewrite(paper, rng)

    def letter(self, rng: np.random.Generator) -> Gray:
        """A letter or a sign."""
        sign = str(rng.choice(list(LETTERS + SIGNS)))
        if rng.random() < 0.6:
            return rewrite(typeset(sign, self._fonts[rng.integers(len(self._fonts))]), rng)
        return rewrite(hershey(sign, HERSHEY[rng.integers(len(HERSHEY))], rng), rng)

    def scribble(self, rng: np.random.Generator) -> Gray:
        """A crossed-out or meaningless stroke."""
        count = int(rng.integers(6, 16))
        points = rng.uniform(8, 64, (count, 2)).astype(np.float32)
        if rng.random() < 0.5:  # to and fro
            points[:, 0] = np.where(np.arange(count) % 2, 60, 12) + rng.normal(0, 4, count)
            points[:, 1] = np.linspace(14, 58, count) + rng.normal(0, 3, count)
        return normalise(draw([smooth(points)], SIZE, rng.uniform(1, 6)))

    def loops(self, rng: np.random.Generator) -> Gray:
        """Coils, as a pen draws that goes round and round while the hand wanders."""
        turns = float(rng.uniform(3.5, 7))
        time = np.linspace(0, 1, round(40 * turns))[:, None]
        angle = 2 * np.pi * turns * time + rng.uniform(0, 2 * np.pi)
        size = smooth(rng.uniform(0.5, 1.2, (5, 2)).astype(np.float32), len(time) // 4 + 1)[: len(time)]
        wandering = smooth(rng.normal(0, 1.2, (4, 2)).astype(np.float32), len(time) // 3 + 1)[: len(time)]
        way = np.concatenate([np.cos(angle), np.sin(angle)], axis=1) * size + wandering
        way = (way - way.min(axis=0)) / np.ptp(way, axis=0).max() * (SIZE - 16) + 8
        return normalise(draw([way.astype(np.float32)], SIZE, rng.uniform(1, 4)))

    def half(self, rng: np.random.Generator) -> Gray:
        """One side of a digit cut in two, straight or in a bow; sides that may pass for a digit are left out."""
        image = self._digit(rng, (0, 4, 5, 6))
        x, y, width, height = cv2.boundingRect(image)
        rows, columns = np.mgrid[0 : image.shape[0], 0 : image.shape[1]]
        bow = rng.normal(0, 0.15) * width * (1 - (2 * (rows - y) / height - 1) ** 2)
        side = columns < x + width * rng.uniform(0.4, 0.6) + bow
        part = np.where(side if rng.random() < 0.5 else ~side, image, 0).astype(np.uint8)
        if not 0.25 < part.sum(dtype=np.int64) / image.sum(dtype=np.int64) < 0.55:
            return self.half(rng)
        return rewrite(part, rng) if rng.random() < 0.5 else normalise(part)

    def pair(self, rng: np.random.Generator) -> Gray:
        """Two digits side by side or touching, or a digit and half of its neighbour."""
        left, right = (_trim(self._digit(rng)) for _ in range(2))
        if rng.random() < 0.35:
            half = max(3, int(right.shape[1] * rng.uniform(0.4, 0.7)))
            right = right[:, :half]
        gap = int(rng.integers(-4, 5))
        paper = np.zeros((28, max(left.shape[1] + right.shape[1] + gap, left.shape[1], right.shape[1])), np.uint8)
        drop = rng.integers(0, 28 - max(left.shape[0], right.shape[0]) + 1, 2)
        paper[drop[0] : drop[0] + left.shape[0], : left.shape[1]] = left
        place = paper[drop[1] : drop[1] + right.shape[0], -right.shape[1] :]
        np.maximum(place, right, out=place)
        side = max(paper.shape)
        square = np.zeros((side, side), np.uint8)
        top, start = (side - paper.shape[0]) // 2, (side - paper.shape[1]) // 2
        square[top : top + paper.shape[0], start : start + paper.shape[1]] = paper
        return rewrite(square, rng)

    def struck(self, rng: np.random.Generator) -> Gray:
        """A digit that somebody struck out, with about the same pen."""
        way = WAYS[str(rng.choice(STRIKES))]
        digit = self._digit(rng, tuple(set(range(10)) - set(way.spared)))
        paper = np.pad(change_stroke(warp(digit, rng), rng), SIZE // 4)
        ink = (paper > 100).astype(np.uint8)
        left, top, width, height = cv2.boundingRect(ink)
        if not height:
            return self.struck(rng)
        pen = 1.7 * float(cv2.distanceTransform(ink, cv2.DIST_L2, 3).max()) * rng.uniform(0.6, 1.3)
        strokes = [(points * height + (left, top)).astype(np.float32) for points in way.strokes(width / height, rng)]
        both = np.maximum(paper, draw(strokes, len(paper), pen))
        return normalise(soil(cv2.resize(both, (SIZE, SIZE), interpolation=cv2.INTER_AREA), rng))

    def _digit(self, rng: np.random.Generator, among: tuple[int, ...] | None = None) -> Gray:
        while True:
            index = int(rng.integers(len(self._images)))
            if among is None or self._labels[index] in among:
                return self._images[index]


def looks_like_one(image: Gray) -> bool:
    """Whether this (uint8 [28, 28]) is an upright bar: wherever it came from, it must be read as a 1."""
    points = cv2.findNonZero((image > 64).astype(np.uint8))
    if points is None:
        return False
    _, sides, _ = cv2.minAreaRect(points)
    _, _, width, height = cv2.boundingRect(points)
    return height > width and min(sides) < 0.33 * max(sides)


def font_named(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A font that comes with matplotlib, in pixels."""
    return ImageFont.truetype(str(Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name), size)


def typeset(sign: str, font: ImageFont.FreeTypeFont) -> Gray:
    """A character in a font: uint8 [72, 72]."""
    image = Image.new("L", (SIZE, SIZE))
    ImageDraw.Draw(image).text((SIZE / 2, SIZE / 2), sign, 255, font, anchor="mm")
    return np.asarray(image)


def hershey(sign: str, font: int, rng: np.random.Generator) -> Gray:
    """A character in one of OpenCV's vector fonts: uint8 [72, 72]."""
    paper = np.zeros((SIZE, SIZE), np.uint8)
    scale = rng.uniform(1.2, 1.8)
    (width, height), _ = cv2.getTextSize(sign, font, scale, 2)
    origin = ((SIZE - width) // 2, (SIZE + height) // 2)
    cv2.putText(paper, sign, origin, font, scale, 255, int(rng.integers(1, 5)), cv2.LINE_AA)
    return paper


def _trim(image: Gray) -> Gray:
    x, y, width, height = cv2.boundingRect(image)
    return image[y : y + height, x : x + width]
