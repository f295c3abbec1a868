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
from digitdesk.engine.segment import Candidate, find_marks, segment
from digitdesk.engine.types import NOT_A_DIGIT, Box, Field, Gray
from trainer.augment import DISCS, SIZE, add_stroke, warp
from trainer.nondigits import HERSHEY, looks_like_one
from trainer.papers import texture

DigitSource = Callable[[np.random.Generator], tuple[Gray, int]]
"""Gives a digit's image, uint8 [H, W], and its label."""

BEFORE, BEHIND = "$$$$$$#*:EFKNRT", ("kg", "cm", "km", "m", "EUR", "CHF", "%", "KM", "F", "$")
"""What is printed before and behind numbers."""
NOBODY = 0
"""The owner of paper, dots, dashes and ligatures; digits count from 1."""


@dataclass(frozen=True, slots=True)
class Difficulty:
    """How a number is written: lengths are shares of the digits' height, probabilities are per place.

    `wide`, `rule`, `texture`, `ending`, `junk`, `unit`, `low`, `straight` and `tidy` are probabilities per number;
    `junk`: print before it, `unit`: print behind it; `low`: the zeros that end it are written smaller; `straight`: its
    1s are straight lines; `tidy`: hardly any digit is deformed.
    `deformation` and `pens` say how far the digits' shapes and strokes are changed (0 and 1: not at all).
    """

    touching: float = 0.4
    overlap: float = 0.2
    gap: float = 0.4
    wide: float = 0.1
    ligature: float = 0.12
    point: float = 0.15
    dash: float = 0.04
    ending: float = 0.15
    junk: float = 0.05
    unit: float = 0.03
    low: float = 0.4
    stroke: float = 0.25
    rule: float = 0.15
    straight: float = 0.35
    tidy: float = 0.2
    texture: float = 0.5
    heights: tuple[int, int] = (22, 60)
    deformation: float = 1.0
    pens: int = 5


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """ink: uint8 [H, W], 255 = ink; owner: int8 [H, W], whose ink a pixel is.

    `value` is the digits' text, `text` holds the signs . - / = among them as well; print stands before the column
    `start` and from the column `stop` on, if anywhere.
    """

    ink: Gray
    owner: NDArray[np.int8]
    value: str
    text: str
    start: int = 0
    stop: int | None = None

    @property
    def field(self) -> Field:
        """The whole picture as a field."""
        return Field("", Box.around(self.ink))


def compose(source: DigitSource, length: int, rng: np.random.Generator, how: Difficulty) -> Composed:
    """Write a number of so many digits in one hand with one pen."""
    height = int(rng.integers(*how.heights, endpoint=True))
    glyphs, value = _glyphs(source, length, height, rng, how)
    sheet = _Sheet(sum(glyph.shape[1] for glyph in glyphs) + round((1.4 * length + 9) * height), height, rng, how)
    start = sheet.add_junk() if rng.random() < how.junk else 0
    for number, glyph in enumerate(glyphs, 1):
        sheet.add_digit(glyph, number, value[number - 1])
        if number < length:
            sheet.go_on(value[number - 1 : number + 1])
    if rng.random() < how.ending:
        sheet.add_ending()
    stop = sheet.add_unit() if rng.random() < how.unit else None
    ink, owner = sheet.finish()
    return Composed(on_paper(ink, height, rng, how), owner, value, sheet.text, start, stop)


class _Sheet:
    """Where a number is written from left to right: its ink, who owns it, its text so far."""

    def __init__(self, width: int, height: int, rng: np.random.Generator, how: Difficulty) -> None:
        self.margin = height // 2
        self.ink = np.zeros((2 * height + 2 * self.margin, width), np.uint8)
        self.owner = np.zeros(self.ink.shape, np.int8)
        self.text = ""
        self._height, self._rng, self._how = height, rng, how
        self._x = self.margin
        self._pen = max(1, round(height * rng.uniform(0.03, 0.12)))
        self._dark = int(rng.integers(150, 256))
        self._wide = rng.uniform(0.3, 1.2) if rng.random() < how.wide else 0.0

    @property
    def _base(self) -> int:
        return self.margin + self._height + self._height // 4

    def add_digit(self, glyph: Gray, number: int, digit: str) -> None:
        """Write a digit; the line need not be quite straight."""
        y = max(0, self._base - glyph.shape[0] + round(self._rng.normal(0, 0.04) * self._height))
        place = (slice(y, y + glyph.shape[0]), slice(self._x, self._x + glyph.shape[1]))
        self.owner[place][(glyph > 50) & (glyph > self.ink[place])] = number
        np.maximum(self.ink[place], glyph, out=self.ink[place])
        self._x += glyph.shape[1]
        self.text += digit

    def go_on(self, neighbours: str) -> None:
        """To the next digit: the gap, and what may stand in it."""
        rng, how, height = self._rng, self._how, self._height
        before = self._x
        if rng.random() < how.point:
            self._add_point()
        elif rng.random() < how.dash:
            self._add_dash() if rng.random() < 0.6 else self._add_slash()
        else:
            self._x += round((_gap(rng, how) + self._wide) * height)
        self._x = max(self._x, before - round(how.overlap * height), self.margin)
        if rng.random() < how.ligature * (2 if neighbours == "00" else 1):
            self._join(before)

    def add_ending(self) -> None:
        """What people write after an amount, so that nobody adds to it."""
        self._x += round(self._rng.uniform(0.05, 0.6) * self._height)
        for sign in str(self._rng.choice(["-", "=", "/-", ".-", ".", "--"], p=[0.3, 0.2, 0.1, 0.1, 0.2, 0.1])):
            {"-": self._add_dash, "=": self._add_equals, "/": self._add_slash, ".": self._add_point}[sign]()

    def add_junk(self) -> int:
        """A currency sign or a letter before the number, with no place in the text; gives the column where it ends."""
        self._print(str(self._rng.choice(list(BEFORE))))
        self._x += round(self._rng.uniform(0.05, 0.5) * self._height)
        return self._x

    def add_unit(self) -> int:
        """A unit behind the number, with no place in the text; gives the column where it begins."""
        self._x += round(self._rng.uniform(0.2, 0.6) * self._height)
        start = self._x
        self._print(str(self._rng.choice(BEHIND)))
        return start

    def _print(self, text: str) -> None:
        font = int(self._rng.choice(HERSHEY)) + (cv2.FONT_ITALIC if self._rng.random() < 0.3 else 0)
        size, pen = self._height / 22 * self._rng.uniform(0.6, 1.1), max(1, self._pen - int(self._rng.integers(0, 2)))
        cv2.putText(self.ink, text, (self._x, self._base), font, size, self._dark, pen, cv2.LINE_AA)
        self._x += cv2.getTextSize(text, font, size, pen)[0][0]

    def finish(self) -> tuple[Gray, NDArray[np.int8]]:
        """The ink and its owners, the line written uphill or downhill a little."""
        end = min(self._x + self.margin, self.ink.shape[1])
        ink, owner = np.ascontiguousarray(self.ink[:, :end]), np.ascontiguousarray(self.owner[:, :end])
        rise = float(np.clip(self._rng.normal(0, 0.03), -0.06, 0.06))
        if abs(rise) * end < 1:
            return ink, owner
        matrix = np.array([[1.0, 0.0, 0.0], [rise, 1.0, -rise * end / 2]])
        size = (end, ink.shape[0])
        return cv2.warpAffine(ink, matrix, size), cv2.warpAffine(owner.view(np.uint8), matrix, size, flags=0).view(
            np.int8
        )

    def _add_point(self) -> None:
        rng, height = self._rng, self._height
        at = (
            self._x + round(rng.uniform(0.02, 0.15) * height),
            self._base - self._pen + round(rng.normal(0.02, 0.05) * height),
        )
        tail = (
            at[0] - round(rng.uniform(0, 0.18) * height),
            at[1] + round(rng.uniform(0, 0.4) * height * (rng.random() < 0.5)),
        )
        self._line(at, tail, self._pen + 1)
        self._x = at[0] + round(rng.uniform(0.05, 0.3) * height)
        self.text += "."

    def _add_dash(self) -> None:
        height = self._height
        self._x += round(self._rng.uniform(0.08, 0.3) * height)
        level = self._base - round(self._rng.uniform(0.3, 0.6) * height)
        end = self._x + round(self._rng.uniform(0.25, 0.9) * height)
        self._line((self._x, level), (end, level + round(self._rng.normal(0, 0.06) * height)))
        self._x = end + round(self._rng.uniform(0.05, 0.3) * height)
        self.text += "-"

    def _add_equals(self) -> None:
        start = self._x
        self._add_dash()
        end, apart = self._x, round(self._rng.uniform(0.15, 0.3) * self._height)
        self._line(
            (start + apart // 2, self._base - apart),
            (end, self._base - apart - round(self._rng.normal(0, 0.05) * self._height)),
        )
        self.text = self.text[:-1] + "="

    def _add_slash(self) -> None:
        height = self._height
        lean = round(self._rng.uniform(0.35, 0.8) * height)
        over = round(self._rng.uniform(0.05, 0.3) * height)
        self._line((self._x, self._base + over), (self._x + lean, self._base - height - over))
        self._x += round(lean * self._rng.uniform(0.5, 1.0))
        self.text += "/"

    def _join(self, before: int) -> None:
        """A stroke from the last digit to the next, straight or sagging."""
        rng, height = self._rng, self._height
        reach = rng.uniform(0.1, 0.35, 2) * height
        level = self._base - rng.uniform(0.0, 1.0) * height
        rise, sag = rng.normal(0, 0.1, 2) * height
        x = np.linspace(before - reach[0], self._x + reach[1], 9)
        along = np.linspace(-1, 1, 9)
        y = level + rise * along + sag * (1 - along**2)
        points = np.round(np.stack([x, y], 1)).astype(np.int32).reshape(-1, 1, 2)
        cv2.polylines(self.ink, [points], False, self._dark, self._pen, cv2.LINE_AA)

    def _line(self, start: tuple[int, int], end: tuple[int, int], pen: int | None = None) -> None:
        cv2.line(self.ink, start, end, self._dark, pen or self._pen, cv2.LINE_AA)


def labelled_candidates(composed: Composed) -> Iterator[tuple[Gray, int]]:
    """What the segmenter makes of it: uint8 [28, 28] with the digit that it is, or "not a digit".

    Candidates that are neither nearly whole nor clearly wrong are left out, and so are parts that
    look like a 1.
    """
    totals = np.bincount(composed.owner.ravel(), minlength=len(composed.value) + 1)
    for candidate in segment(composed.ink, find_marks(composed.ink, composed.field)).candidates:
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
    deformation = how.deformation * (0.2 if rng.random() < how.tidy else 1.0)
    shear = rng.normal(0, 0.2 * how.deformation)
    straight = rng.random() < how.straight
    disc = DISCS[rng.integers(0, how.pens)]
    change = (cv2.erode, cv2.dilate, None)[rng.integers(3)]
    glyphs: list[Gray] = []
    value = ""
    while len(glyphs) < length:
        image, label = source(rng)
        paper = warp(image, rng, shear, deformation)
        if rng.random() < how.stroke:
            paper = add_stroke(paper, label, rng)
        changed = change(paper, disc) if change else paper
        if changed.sum(dtype=np.int64) < 0.25 * paper.sum(dtype=np.int64):
            changed = paper
        if straight and label == 1:
            changed = _straight_line(changed, shear, rng)
        x, y, w, h = cv2.boundingRect((changed > 30).astype(np.uint8))
        if h < 10:
            continue
        scale = height * np.exp(rng.normal(0, 0.1)) / max(h, 0.7 * w)
        size = (max(2, round(w * scale)), min(max(4, round(h * scale)), 2 * height))
        glyphs.append(cv2.resize(changed[y : y + h, x : x + w], size, interpolation=cv2.INTER_AREA))
        value += str(label)
    return (_lowered(glyphs, value, rng) if rng.random() < how.low else glyphs), value


def _straight_line(glyph: Gray, shear: float, rng: np.random.Generator) -> Gray:
    """A 1 as quick writers and rulers make it, with the same pen or a lighter hand: uint8 [72, 72].

    No deformed digit is as straight; a model that never saw it takes it for something printed.
    """
    width = 2 * float(cv2.distanceTransform((glyph > 100).astype(np.uint8), cv2.DIST_L2, 3).max())
    pen = max(1, round(width * rng.uniform(0.4, 1.1)))
    line = np.zeros((SIZE, SIZE), np.uint8)
    lean = (shear + rng.normal(0.05, 0.12)) * 25
    ends = np.round(np.array([[SIZE / 2 + lean, 11], [SIZE / 2 - lean, 61]]) * 16).astype(int)
    cv2.line(line, ends[0].tolist(), ends[1].tolist(), 255, min(pen, 12), cv2.LINE_AA, 4)
    return line


def _lowered(glyphs: list[Gray], value: str, rng: np.random.Generator) -> list[Gray]:
    """Two or more zeros at the end are often smaller than the digits before them."""
    first = len(value.rstrip("0"))
    if not 0 < first < len(value) - 1:
        return glyphs
    scale = rng.uniform(0.5, 0.9)
    small = [cv2.resize(glyph, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) for glyph in glyphs[first:]]
    return [*glyphs[:first], *small]


def _gap(rng: np.random.Generator, how: Difficulty) -> float:
    return float(-rng.uniform(0, how.overlap) if rng.random() < how.touching else rng.uniform(0, how.gap))


def on_paper(ink: Gray, height: int, rng: np.random.Generator, how: Difficulty) -> Gray:
    """Blur, rules, the paper's pattern, noise and contrast, as extraction hands them on."""
    if rng.random() < 0.7:
        ink = cv2.GaussianBlur(ink, (0, 0), rng.uniform(0.4, 1.1) * height / 40)
    paper = ink.astype(np.float32) * rng.uniform(0.3, 1.0)
    rows, columns = ink.shape
    pen = int(rng.integers(1, max(2, height // 16) + 1))
    if rng.random() < how.rule:
        side = -1 if rng.random() < 0.25 else 1
        level = rows // 2 + side * int(rng.uniform(0.4, 0.75) * height)
        cv2.line(paper, (0, level), (columns, level + int(rng.integers(-2, 3))), float(rng.integers(80, 255)), pen)
    if rng.random() < how.texture:
        np.maximum(paper, texture((rows, columns), rng) * rng.uniform(0.03, 0.22), out=paper)
    paper += rng.normal(0, rng.uniform(0, 9), ink.shape)
    return np.clip(paper, 0, 255).astype(np.uint8)
