"""A page while it is filled in: what is printed on it, what is written there by which hand, and where.

All lengths are shares of the digits' height in pixels, which is the page's only scale.
"""

import math
from dataclasses import dataclass, field

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.types import Box, Gray
from trainer.data import DigitSet
from trainer.papers import Paper
from trainer.striking import Way

CAPTIONS = (
    "Name and first name",
    "Amount 2025",
    "No. of pieces",
    "Date (DD/MM)",
    "Box 17",
    "Account",
    "Kg",
    "Total 100 %",
)


@dataclass(frozen=True, slots=True)
class Hand:
    """How numbers are written: longest number, share of digits that touch, unevenness of height and place."""

    longest: int
    touching: float
    uneven: float
    overflow: float = 0.0


HANDS = {
    "easy": Hand(4, 0.0, 0.03),
    "moderate": Hand(6, 0.15, 0.08, 0.05),
    "hard": Hand(10, 0.45, 0.14, 0.2),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A field's truth: what is written, in which box of the page; a crossed-out value counts no more."""

    value: str
    box: Box
    crossed: bool = False


@dataclass(slots=True)
class Sheet:
    """A page while it is filled in: `printed` and `written` say how much ink is where, uint8 [H, W]."""

    size: tuple[float, float]
    digits: DigitSet
    hand: Hand
    paper: Paper
    rng: np.random.Generator
    entries: list[Entry] = field(default_factory=list)
    printed: Gray = field(init=False)
    written: Gray = field(init=False)

    def __post_init__(self) -> None:
        shape = round(self.size[1] * self.paper.height), round(self.size[0] * self.paper.height)
        self.printed, self.written = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)

    @property
    def pen(self) -> int:
        """Thickness of a rule in pixels."""
        return max(1, round(self.paper.rule * self.paper.height / 40))

    def number(self) -> str:
        """What someone writes: mostly a number, at times nothing."""
        length = int(self.rng.integers(1, self.hand.longest, endpoint=True))
        return "" if self.rng.random() < 0.15 else "".join(map(str, self.rng.integers(0, 10, length)))

    def line(self, x: float, y: float, width: float, height: float) -> None:
        """Print a level or upright rule, worn where the paper says so."""
        unit = self.paper.height
        start, end = (round(x * unit), round(y * unit)), (round((x + width) * unit), round((y + height) * unit))
        cv2.line(self.printed, start, end, 255, self.pen)
        length = max(abs(end[0] - start[0]), abs(end[1] - start[1]))
        gap = 0.12 * unit
        for _ in range(round(self.paper.breaks * length / gap)):
            share = self.rng.uniform(0.05, 0.95)
            middle = np.array(start) + share * (np.array(end) - np.array(start))
            left, top = np.maximum(0, (middle - gap / 2).astype(int))
            self.printed[top : top + round(gap), left : left + round(gap)] //= 10

    def frame(self, x: float, y: float, width: float, height: float) -> None:
        """Print a box."""
        for level in (y, y + height):
            self.line(x, level, width, 0)
        for upright in (x, x + width):
            self.line(upright, y, 0, height)

    def dots(self, x: float, y: float, width: float, height: float) -> None:
        """Print a dotted box."""
        unit = self.paper.height
        across, down = np.arange(0, width, 0.12), np.arange(0, height, 0.12)
        level = [(x + step, end) for step in across for end in (y, y + height)]
        upright = [(end, y + step) for step in down for end in (x, x + width)]
        for left, top in level + upright:
            cv2.circle(self.printed, (round(left * unit), round(top * unit)), max(1, self.pen // 2), 255, -1)

    def rounded(self, x: float, y: float, width: float, height: float) -> None:
        """Print a box with round corners."""
        layer, unit = Image.fromarray(self.printed), self.paper.height
        ends = [round(length * unit) for length in (x, y, x + width, y + height)]
        ImageDraw.Draw(layer).rounded_rectangle(ends, 0.35 * unit, outline=255, width=self.pen)
        self.printed = np.array(layer)

    def caption(self, x: float, y: float) -> None:
        """Print some words above (x, y)."""
        self.words(str(self.rng.choice(CAPTIONS)), x, y, 0.38)

    def words(self, words: str, x: float, y: float, size: float) -> None:
        """Print these words above (x, y)."""
        layer = Image.fromarray(self.printed)
        font = ImageFont.load_default(max(7, size * self.paper.height))
        ImageDraw.Draw(layer).text((x * self.paper.height, y * self.paper.height), words, 255, font, anchor="lb")
        self.printed = np.array(layer)

    def write(self, value: str, x: float, y: float, pitch: float = 0.0) -> float:
        """Write a number, its left end at x, around y; pitch: that of a comb's cells. Returns its right end."""
        unit, at = self.paper.height, x
        grow = math.exp(self.rng.normal(0, self.hand.uneven))
        for place, digit in enumerate(value):
            glyph = self._glyph(int(digit), unit * grow * math.exp(self.rng.normal(0, self.hand.uneven)))
            width = glyph.shape[1] / unit
            left = x + place * pitch + (pitch - width) * self.rng.uniform(0.35, 0.65) if pitch else at
            self._put(glyph, left, y + self.rng.normal(0, self.hand.uneven))
            touching = self.rng.random() < self.hand.touching
            at = left + width + (-self.rng.uniform(0.02, 0.12) if touching else self.rng.uniform(0.1, 0.3))
        return at

    def cross_out(self, x: float, y: float, right: float) -> None:
        """Strike a number through, twice."""
        unit, pen = self.paper.height, max(1, round(0.08 * self.paper.height))
        for lean in self.rng.normal(0, 0.3, 2):
            ends = [(round(a * unit), round(b * unit)) for a, b in ((x - 0.1, y + lean), (right, y - lean))]
            cv2.line(self.written, *ends, 255, pen, cv2.LINE_AA)

    def strike(self, before: Gray, way: Way) -> None:
        """Strike out what was written since, in that way. before: `written` as it was then."""
        x, y, width, height = cv2.boundingRect(self.written - before)
        for stroke in way.strokes(width / height, self.rng):
            points = np.round((stroke * height + (x, y)) * 16).astype(np.int32)
            pen = max(1, round(0.08 * self.paper.height))
            cv2.polylines(self.written, [points], False, 255, pen, cv2.LINE_AA, 4)

    def enter(self, value: str, box: tuple[float, float, float, float], crossed: bool = False) -> None:
        """Note the truth of a field: left, top, width and height."""
        x, y, width, height = (round(length * self.paper.height) for length in box)
        self.entries.append(Entry(value, Box(x, y, width, height), crossed))

    def _glyph(self, digit: int, height: float) -> Gray:
        image = self.digits.images[self.rng.choice(np.flatnonzero(self.digits.labels == digit))]
        x, y, w, h = cv2.boundingRect((image > 60).astype(np.uint8))
        factor = height / max(h, 0.7 * w)
        size = max(2, round(w * factor)), max(3, round(h * factor))
        large = cv2.resize(image[y : y + h, x : x + w], size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
        smooth = cv2.GaussianBlur(large, (0, 0), max(0.3, 0.4 * factor))
        return np.clip((smooth - 110) * max(1.5, 0.8 * factor) + 128, 0, 255).astype(np.uint8)

    def _put(self, glyph: Gray, x: float, y: float) -> None:
        left = max(0, round(x * self.paper.height))
        top = max(0, round(y * self.paper.height - glyph.shape[0] / 2))
        place = self.written[top : top + glyph.shape[0], left : left + glyph.shape[1]]
        np.maximum(place, glyph[: place.shape[0], : place.shape[1]], out=place)
