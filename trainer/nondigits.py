"""What the program may cut out that is not a digit: blanks, specks, rules, letters, halves, two in one."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.normalise import normalise
from trainer.augment import SIZE, rewrite
from trainer.pens import draw, smooth

Gray = NDArray[np.uint8]

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
HELD_OUT_FONT = cv2.FONT_HERSHEY_TRIPLEX
"""A font for measuring rejection; training never draws with it."""


class NonDigits:
    """Makes images that are no digit, from digits (uint8 [N, H, W], labels int64 [N]) and from nothing."""

    def __init__(self, images: Gray, labels: NDArray[np.int64]) -> None:
        self._images = images
        self._labels = labels
        self._font = ImageFont.load_default(48)
        self._kinds = (self.blank, self.rule, self.letter, self.scribble, self.half, self.pair, self.pair, self.specks)

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
        if rng.random() < 0.4:
            image = Image.new("L", (SIZE, SIZE))
            ImageDraw.Draw(image).text((SIZE / 2, SIZE / 2), sign, 255, self._font, anchor="mm")
            return rewrite(np.asarray(image), rng)
        return rewrite(hershey(sign, HERSHEY[rng.integers(len(HERSHEY))], rng), rng)

    def scribble(self, rng: np.random.Generator) -> Gray:
        """A crossed-out or meaningless stroke."""
        count = int(rng.integers(6, 16))
        points = rng.uniform(8, 64, (count, 2)).astype(np.float32)
        if rng.random() < 0.5:  # to and fro
            points[:, 0] = np.where(np.arange(count) % 2, 60, 12) + rng.normal(0, 4, count)
            points[:, 1] = np.linspace(14, 58, count) + rng.normal(0, 3, count)
        return normalise(draw([smooth(points)], SIZE, rng.uniform(1, 6)))

    def half(self, rng: np.random.Generator) -> Gray:
        """One side of a digit cut in two; sides that may pass for another digit are left out."""
        image = self._digit(rng, (0, 2, 3, 4, 5, 6, 8))
        x, _, width, _ = cv2.boundingRect(image)
        cut = x + int(width * rng.uniform(0.4, 0.6))
        part = image.copy()
        if rng.random() < 0.5:
            part[:, cut:] = 0
        else:
            part[:, :cut] = 0
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
