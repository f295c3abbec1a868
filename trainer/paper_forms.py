"""Pages composed from single digits, with full truth: forms as they come from printers, hands, scanners and phones.

For measuring only; `strings` composes what training sees, with other papers, gaps and pens. All
lengths are shares of the digits' height in pixels, which is the page's only scale.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.types import Box, Gray
from trainer.data import DigitSet
from trainer.papers import PAPERS, Paper, into_file, moved

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
SIGNS, UNITS = ("$", "No.", "Fr."), ("kg", "%", "m")


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


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """A page uint8 [H, W, 3] and its truth; `layout` is the way in which its fields are to be found."""

    image: Gray
    entries: tuple[Entry, ...]
    layout: str


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


def boxes(sheet: Sheet) -> None:
    """Three columns of boxes with captions; numbers are left out, crossed out, or leave their box."""
    _caption_above(sheet, 1.0, 1.2)
    wide = sheet.hand.longest + 0.9
    for row in range(8):
        for column in range(3):
            x, y, value = 1 + column * (wide + 1.2), 2 + row * 2.7, sheet.number()
            _caption_above(sheet, x, y - 0.15)
            frame(sheet, x, y, wide, 1.6)
            drop = 0.4 if sheet.rng.random() < sheet.hand.overflow else 0.0
            end = sheet.write(value, x + sheet.rng.uniform(0.2, 0.35), y + 0.8 + drop)
            crossed = bool(value) and sheet.rng.random() < 0.06
            if crossed:
                sheet.cross_out(x + 0.2, y + 0.8, end)
            sheet.enter(value, (x, y, wide, 1.6), crossed)


def combs(sheet: Sheet) -> None:
    """Two columns of combs, a digit to a cell."""
    cells, cell = max(5, sheet.hand.longest), 1.15
    for row in range(8):
        for column in range(2):
            x, y, value = 1 + column * (cells * cell + 1.5), 2 + row * 2.7, sheet.number()
            _caption_above(sheet, x, y - 0.15)
            frame(sheet, x, y, cells * cell, 1.5)
            for wall in range(1, cells):
                sheet.line(x + wall * cell, y, 0, 1.5)
            sheet.write(value, x, y + 0.75, cell)
            sheet.enter(value, (x, y, cells * cell, 1.5))


def table(sheet: Sheet, walls: Iterable[int] = range(4)) -> None:
    """Rows and columns that share their rules; walls: before which columns, and behind the last, there is one."""
    wide, high = sheet.hand.longest + 0.9, 1.7
    for row in range(10):
        sheet.line(1, 2 + row * high, 3 * wide, 0)
    for column in walls:
        sheet.line(1 + column * wide, 2, 0, 9 * high)
    for row in range(9):
        for column in range(3):
            x, y, value = 1 + column * wide, 2 + row * high, sheet.number()
            sheet.write(value, x + 0.3, y + 0.85)
            sheet.enter(value, (x, y, wide, high))


def underlines(sheet: Sheet) -> None:
    """Numbers on rules, without boxes; nothing tells of a blank one, so there are none."""
    wide = sheet.hand.longest + 0.6
    for row in range(9):
        for column in range(2):
            x, y, value = 1 + column * (wide + 2.5), 2 + row * 2.4, sheet.number() or "7"
            sheet.line(x - 0.3, y + 1.55, wide + 0.3, 0)
            before = sheet.written.copy()
            sheet.write(value, x + 0.1, y + 1.0)
            box = cv2.boundingRect(sheet.written - before)
            sheet.entries.append(Entry(value, Box(*box)))  # what is written: no box tells where else to look


def outlined(sheet: Sheet) -> None:
    """Two columns of boxes with round corners, and one of dotted boxes."""
    wide, high = sheet.hand.longest + 0.9, 1.6
    for row in range(8):
        for column in range(3):
            x, y, value = 1 + column * (wide + 1.2), 2 + row * 2.7, sheet.number()
            if column < 2:
                sheet.rounded(x, y, wide, high)
            else:
                sheet.dots(x, y, wide, high)
            sheet.write(value, x + 0.3, y + high / 2)
            sheet.enter(value, (x, y, wide, high))


def labelled(sheet: Sheet) -> None:
    """Boxes with print in them: a column with captions, one with a sign before the number, one with a unit behind."""
    wide, high = sheet.hand.longest + 2.2, 2.1
    sign, unit = str(sheet.rng.choice(SIGNS)), str(sheet.rng.choice(UNITS))
    for row in range(8):
        for column in range(3):
            x, y, value = 1 + column * (wide + 1), 1 + row * 2.8, sheet.number()
            start, middle = x + sheet.rng.uniform(0.2, 0.5), y + high / 2
            frame(sheet, x, y, wide, high)
            if column == 0:
                sheet.caption(x + 0.15, y + 0.55)
                middle += 0.3
            elif column == 1:
                sheet.words(sign, x + 0.15, middle + 0.35, 0.8)
                start += 1.2
            else:
                sheet.words(unit, x + wide - 1.1, middle + 0.35, 0.8)
            sheet.write(value, start, middle)
            sheet.enter(value, (x, y, wide, high))


def singles(sheet: Sheet) -> None:
    """Numbers with a box for each digit, and a day and a month beside them."""
    cells, pitch, high = max(4, sheet.hand.longest), 1.4, 1.5
    for row in range(8):
        x, y, value = 1.0, 2 + row * 2.7, sheet.number()
        for cell in range(cells):
            frame(sheet, x + cell * pitch, y, 1.2, high)
        sheet.write(value, x, y + high / 2, pitch)
        sheet.enter(value, (x, y, cells * pitch - 0.2, high))
        x += cells * pitch + 1.5
        for part in (f"{sheet.rng.integers(1, 29):02}", f"{sheet.rng.integers(1, 13):02}"):
            frame(sheet, x, y, 2.3, high)
            sheet.line(x + 1.15, y, 0, high)
            sheet.write(part, x, y + high / 2, 1.15)
            sheet.enter(part, (x, y, 2.3, high))
            x += 3


def amount(sheet: Sheet) -> None:
    """One number on a piece cut from a page, with a rule or a frame's side at its edges."""
    value, middle = sheet.number() or "10", sheet.size[1] / 2
    end = sheet.write(value, sheet.rng.uniform(0.25, 0.8), middle)
    edge = sheet.rng.uniform(0.0, 0.1)
    if sheet.rng.random() < 0.5:
        sheet.line(0, sheet.size[1] - edge, sheet.size[0], 0)
    if sheet.rng.random() < 0.3:
        sheet.line(edge, 0, 0, sheet.size[1])
    if sheet.rng.random() < 0.3:
        sheet.line(0, edge, sheet.size[0], 0)
    if sheet.rng.random() < 0.4:
        sheet.line(end, middle, sheet.rng.uniform(0.3, 0.6), 0)  # a trailing dash
    sheet.enter(value, (0, 0, *sheet.size))


def frame(sheet: Sheet, x: float, y: float, width: float, height: float) -> None:
    """Print a box."""
    for level in (y, y + height):
        sheet.line(x, level, width, 0)
    for upright in (x, x + width):
        sheet.line(upright, y, 0, height)


def _caption_above(sheet: Sheet, x: float, y: float) -> None:
    if sheet.rng.random() < 0.7:
        sheet.caption(x, y)


@dataclass(frozen=True, slots=True)
class Form:
    """A row of FORMS: what to draw, its size for a hand (in digit heights), and the layout that finds its fields."""

    draw: Callable[[Sheet], None]
    size: Callable[[Hand], tuple[float, float]]
    layout: str


FORMS = {
    "boxes": Form(boxes, lambda hand: (3 * (hand.longest + 2.1) + 1, 24), "auto"),
    "combs": Form(combs, lambda hand: (2 * (1.15 * max(5, hand.longest) + 1.5) + 1, 24), "auto"),
    "table": Form(table, lambda hand: (3 * (hand.longest + 0.9) + 2, 19), "auto"),
    "underlines": Form(underlines, lambda hand: (2 * (hand.longest + 3.1) + 1, 25), "lines"),
    "outlined": Form(outlined, lambda hand: (3 * (hand.longest + 2.1) + 1, 24), "auto"),
    "labelled": Form(labelled, lambda hand: (3 * (hand.longest + 3.2) + 1, 24), "auto"),
    "singles": Form(singles, lambda hand: (1.4 * max(4, hand.longest) + 9.5, 24), "auto"),
    "open table": Form(partial(table, walls=(1, 2)), lambda hand: (3 * (hand.longest + 0.9) + 2, 19), "auto"),
    "amount": Form(amount, lambda hand: (hand.longest + 2, 1.6), "number"),
}


def compose(form: str, hand: str, paper: str, digits: DigitSet, seed: int) -> Composed:
    """A page of that form, filled in by that hand, on that paper: keys of FORMS, HANDS and PAPERS."""
    rng = np.random.default_rng([seed, *map(ord, form + hand + paper)])
    row, how = FORMS[form], HANDS[hand]
    sheet = Sheet(row.size(how), digits, how, PAPERS[paper], rng)
    row.draw(sheet)
    image, matrix = into_file(sheet.printed, sheet.written, sheet.paper, rng)
    entries = tuple(replace(entry, box=moved(entry.box, matrix)) for entry in sheet.entries)
    return Composed(image, entries, row.layout)
