"""Draws the sample forms: paper as a clerk knows it, filled in with digits from MNIST's training images.

Sizes are in millimetres; a page is drawn at twice its resolution and then scanned: scaled
down, turned a little, shaded and grained. The truth of every field goes beside the pages.
"""

import csv
import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.types import Gray
from trainer.data import DigitSet

SCALE = 2
"""Pages are drawn at so many times their resolution."""
TRUTH = ("source", "page", "field", "value", "x", "y", "width", "height")
Area = tuple[float, float, float, float]
"""Left, top, width and height in millimetres."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is written in a field, and where; an empty value is a blank field."""

    value: str
    area: Area


@dataclass(frozen=True, slots=True)
class Scan:
    """How a form got into the computer: its resolution, turn in degrees, share of shadow, and ink (0 = black)."""

    dpi: int = 150
    turn: float = 0.0
    shadow: float = 0.05
    ink: int = 60


class Pen:
    """Writes numbers in one hand: of a digit's plainer images it takes the nearest in thickness and slant."""

    def __init__(self, digits: DigitSet, rng: np.random.Generator, thickness: float, slant: float) -> None:
        self._digits, self._rng = digits, rng
        self._want = (thickness, slant)
        self._places = [np.flatnonzero(digits.labels == digit) for digit in range(10)]
        self._means = [digits.images[places].mean(axis=0) for places in self._places]

    def write(self, value: str, height: int) -> list[Gray]:
        """One image for each digit, uint8 [h, w], 255 = ink, about `height` pixels high."""
        return [self._one(int(digit), height) for digit in value]

    def _one(self, digit: int, height: int) -> Gray:
        image = min(self._plain(digit), key=self._strangeness)
        factor = height * self._rng.uniform(0.92, 1.05) / 20  # MNIST's digits are 20 pixels high
        large = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        smooth = cv2.GaussianBlur(large, (0, 0), 0.45 * factor).astype(np.float32)
        edged = np.clip((smooth - 120) * 4 + 128, 0, 255).astype(np.uint8)  # as sharp as a pen
        x, y, w, h = cv2.boundingRect((edged > 40).astype(np.uint8))
        return edged[y : y + h, x : x + w]

    def _plain(self, digit: int) -> list[Gray]:
        """Some images of a digit, in one piece and not too far from the usual shape: a form's hand is a tidy one."""
        some = self._digits.images[self._rng.choice(self._places[digit], min(240, len(self._places[digit])), False)]
        order = np.argsort([float(np.abs(image - self._means[digit]).sum()) for image in some], kind="stable")
        tidy = [image for image in some[order][: len(some) // 3 + 1] if cv2.connectedComponents(image)[0] == 2]
        return tidy or list(some)

    def _strangeness(self, image: Gray) -> float:
        thickness, slant = _hand(image)
        return abs(thickness - self._want[0]) / 0.6 + abs(slant - self._want[1]) / 0.15


def _hand(image: Gray) -> tuple[float, float]:
    """Stroke width in pixels (area over length of outline) and slant (tangent from the upright)."""
    mask = (image > 100).astype(np.uint8)
    outline = max(1, int((mask - cv2.erode(mask, np.ones((3, 3), np.uint8))).sum()))
    moments = cv2.moments(image)
    return 2 * int(mask.sum()) / outline, -moments["mu11"] / max(moments["mu02"], 1.0)


@dataclass(slots=True)
class Sheet:
    """A form while it is drawn. size: width and height in millimetres."""

    size: tuple[float, float]
    pen: Pen
    rng: np.random.Generator
    scan: Scan
    entries: list[Entry] = field(default_factory=list)
    image: Image.Image = field(init=False)

    def __post_init__(self) -> None:
        self.image = Image.new("L", (self.pixels(self.size[0]), self.pixels(self.size[1])), 255)

    def pixels(self, length: float) -> int:
        """Millimetres in pixels of the drawing."""
        return round(length * self.scan.dpi * SCALE / 25.4)

    def text(self, x: float, y: float, words: str, points: float = 9, gray: int = 70) -> None:
        """Print words, their left end and baseline at (x, y)."""
        font = ImageFont.load_default(self.pixels(points * 25.4 / 72))
        ImageDraw.Draw(self.image).text((self.pixels(x), self.pixels(y)), words, gray, font, anchor="ls")

    def rule(self, x: float, y: float, width: float, gray: int = 150, thickness: float = 0.2) -> None:
        """Print a level line."""
        corners = [self.pixels(part) for part in (x, y, x + width, y)]
        ImageDraw.Draw(self.image).line(corners, gray, self.pixels(thickness))

    def box(self, area: Area, value: str, digit: float = 5.5) -> None:
        """Print a box with a number in it; digit: its height."""
        self._frame(area)
        glyphs = self.pen.write(value, self.pixels(digit))
        width = sum(glyph.shape[1] for glyph in glyphs) + self.pixels(0.9) * max(0, len(glyphs) - 1)
        room = self.pixels(area[2]) - width
        self._put(glyphs, self.pixels(area[0]) + round(room * self.rng.uniform(0.35, 0.6)), area, 0.9)
        self.entries.append(Entry(value, area))

    def comb(self, x: float, y: float, cells: int, value: str, cell: float = 7.0, digit: float = 5.2) -> None:
        """Print a box divided into cells (width `cell`, height 1.25 times that), a digit in each from the left."""
        height = 1.25 * cell
        self._frame((x, y, cells * cell, height))
        for number in range(1, cells):
            wall = [self.pixels(part) for part in (x + number * cell, y, x + number * cell, y + height)]
            ImageDraw.Draw(self.image).line(wall, 110, self.pixels(0.3))
        for number, glyph in enumerate(self.pen.write(value, self.pixels(digit))):
            room = self.pixels(cell) - glyph.shape[1]
            left = self.pixels(x + number * cell) + round(room * self.rng.uniform(0.4, 0.6))
            self._put([glyph], left, (x + number * cell, y, cell, height), 0)
        self.entries.append(Entry(value, (x, y, cells * cell, height)))

    def free(self, x: float, baseline: float, value: str, digit: float = 6.5) -> None:
        """Write a number on a line, without a box; its area is that of the ink."""
        glyphs = self.pen.write(value, self.pixels(digit))
        per_mm = self.pixels(100) / 100
        tall = max(glyph.shape[0] for glyph in glyphs) / per_mm + 1.2
        width = self._put(glyphs, self.pixels(x), (x, baseline - tall, 0, tall), 1.0)
        self.entries.append(Entry(value, (x - 0.3, baseline - tall, width / per_mm + 0.6, tall)))

    def _frame(self, area: Area) -> None:
        x, y, width, height = area
        corners = [self.pixels(part) for part in (x, y, x + width, y + height)]
        ImageDraw.Draw(self.image).rectangle(corners, outline=110, width=self.pixels(0.3))

    def _put(self, glyphs: list[Gray], left: int, area: Area, gap: float) -> int:
        """Write glyphs from `left` on, standing in the middle of the area's height; returns the width in pixels."""
        start = left
        for glyph in glyphs:
            room = self.pixels(area[3]) - glyph.shape[0]
            top = self.pixels(area[1]) + round(room / 2 + self.rng.normal(0, 0.25) * self.pixels(1))
            ink = Image.new("L", (glyph.shape[1], glyph.shape[0]), self.scan.ink)
            self.image.paste(ink, (left, top), Image.fromarray(glyph))
            left += glyph.shape[1] + round(self.pixels(gap) * self.rng.uniform(0.7, 1.3))
        return left - start


def exam_scores(sheet: Sheet) -> None:
    """Ruled boxes: four marks and their sum for each candidate, one of whom was absent."""
    sheet.text(14, 18, "Mathematics II: written examination", 15, 40)
    sheet.text(14, 25, "Marks per task (0-25) and their sum. Leave the row empty for absent candidates.", 8)
    lefts = [56.0, 72.5, 89.0, 105.5, 124.0]
    for left, words in zip(lefts, ("Task 1", "Task 2", "Task 3", "Task 4", "Sum"), strict=True):
        sheet.text(left + 1, 36, words, 8)
    names = "Ahrens, M.|Bellini, G.|Castel, R.|Dvorak, P.|Eriksen, S.|Fontaine, L.|Grieg, T.|Horvat, A.|Ito, K."
    for number, name in enumerate(names.split("|")):
        top = 39 + number * 15.5
        sheet.text(14, top + 7.2, name, 10)
        sheet.rule(14, top + 12.7, 38)
        marks = [int(mark) for mark in sheet.rng.integers(3, 26, 4)]
        absent = number == 5
        for left, mark in zip(lefts, [*marks, sum(marks)], strict=True):
            sheet.box((left, top, 14 if left < 120 else 18, 11), "" if absent else str(mark))
    sheet.text(14, 190, "Examiner", 8)
    sheet.rule(30, 190, 45)
    sheet.text(84, 190, "Date", 8)
    sheet.rule(94, 190, 40)


def meter_readings(sheet: Sheet) -> None:
    """Combs: a meter's number and reading for each flat; readings leave cells empty, one is missing."""
    sheet.text(12, 18, "Meter readings, 12 Station Road", 15, 40)
    sheet.text(12, 25, "One digit in each cell, from the left. Whole cubic metres only.", 8)
    for number in range(7):
        top = 38 + number * 22.5
        floor = ("Ground floor left", "Ground floor right", "First floor left", "First floor right")
        place = (*floor, "Second floor left", "Second floor right", "Attic")[number]
        sheet.text(12, top - 1.8, f"Meter number  ({place})", 8)
        sheet.text(84, top - 1.8, "Reading", 8)
        meter = "".join(str(digit) for digit in sheet.rng.integers(0, 10, 8))
        reading = "" if number == 4 else str(sheet.rng.integers(10 ** (3 + number % 3), 10 ** (4 + number % 3)))
        sheet.comb(12, top, 8, meter)
        sheet.comb(84, top, 7, reading)


def stock_count(sheet: Sheet) -> None:
    """Numbers written freely on ruled lines, three columns, as in a notebook."""
    sheet.text(14, 12, "Stock count, rows A to M:  article  /  shelf  /  pieces", 7, 90)
    for line in range(17):
        baseline = 26 + line * 10.5
        sheet.rule(8, baseline, 132, 165)
        if line in (0, 14, 15, 16):
            continue
        for left, low, high in ((16.0, 10_000, 100_000), (66.0, 100, 1000), (104.0, 1, 2000)):
            value = str(sheet.rng.integers(low, high))
            sheet.free(left + sheet.rng.uniform(0, 4), baseline, value)


def delivery_note(sheet: Sheet) -> None:
    """Combs and boxes mixed: dates and identity numbers; photographed rather than scanned."""
    sheet.text(14, 20, "Delivery note", 20, 40)
    sheet.text(14, 27, "Northern Seed Exchange. Please fill in with a dark pen", 8)
    for number, (words, cells, low) in enumerate(
        (("Customer number", 7, 1_000_000), ("Order number", 9, 100_000_000), ("Date of delivery (DDMMYYYY)", 8, 0))
    ):
        top = 40 + number * 19
        sheet.text(14, top - 1.8, words, 8)
        date = f"{sheet.rng.integers(1, 29):02}{sheet.rng.integers(1, 13):02}2025"
        sheet.comb(14, top, cells, str(sheet.rng.integers(low, 10 * low)) if low else date, 8)
    sheet.text(14, 103, "Item", 8)
    sheet.text(70, 103, "Boxes", 8)
    sheet.text(92, 103, "Weight in grams", 8)
    for number, item in enumerate(("Barley, two-row", "Oats, naked", "Rye, perennial", "Wheat, emmer", "Flax, blue")):
        top = 106 + number * 15
        sheet.text(14, top + 7, item, 10)
        sheet.box((70, top, 16, 11), str(sheet.rng.integers(1, 40)))
        sheet.box((92, top, 34, 11), str(sheet.rng.integers(800, 60_000)))


@dataclass(frozen=True, slots=True)
class Form:
    """A row of FORMS: what to draw, on what size of paper (mm), in what hand, scanned how."""

    draw: Callable[[Sheet], None]
    size: tuple[float, float]
    thickness: float
    slant: float
    scan: Scan


A5 = (148.0, 210.0)
FORMS = {
    "exam-scores": Form(exam_scores, A5, 2.9, 0.15, Scan(turn=0.6, ink=45)),
    "meter-readings": Form(meter_readings, A5, 3.2, 0.0, Scan(turn=-0.8, ink=70)),
    "stock-count": Form(stock_count, A5, 2.8, 0.25, Scan(turn=0.35, ink=55)),
    "delivery-note": Form(delivery_note, A5, 3.0, 0.1, Scan(turn=1.0, shadow=0.28, ink=50)),
}


def make_samples(folder: Path, digits: DigitSet, seed: int = 0) -> None:
    """Write FORMS as PNG files and truth.csv into `folder`; the same pages for the same seed."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.csv").open("w", encoding="utf-8", newline="") as file:
        truth = csv.writer(file, lineterminator="\n")
        truth.writerow(TRUTH)
        for number, (name, form) in enumerate(FORMS.items()):
            rng = np.random.default_rng([seed, number])
            sheet = Sheet(form.size, Pen(digits, rng, form.thickness, form.slant), rng, form.scan)
            form.draw(sheet)
            page, boxes = _scanned(sheet)
            dpi = (form.scan.dpi, form.scan.dpi)
            Image.fromarray(page).save(folder / f"{name}.png", dpi=dpi, optimize=True)
            for place, (entry, box) in enumerate(zip(sheet.entries, boxes, strict=True), 1):
                truth.writerow((f"{name}.png", 1, place, entry.value, *box))


def _scanned(sheet: Sheet) -> tuple[Gray, list[tuple[int, int, int, int]]]:
    """The page uint8 [H, W] (255 = white) and the box of each entry in its pixels: x, y, width, height."""
    drawn = np.asarray(sheet.image)
    width, height = drawn.shape[1] // SCALE, drawn.shape[0] // SCALE
    small = cv2.resize(drawn, (width, height), interpolation=cv2.INTER_AREA)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), sheet.scan.turn, 1)
    turned = cv2.warpAffine(small, turn, (width, height), flags=cv2.INTER_CUBIC, borderValue=255)
    paper = _paper((height, width), sheet.scan.shadow, sheet.rng)
    page = paper * (cv2.GaussianBlur(turned, (0, 0), 0.5).astype(np.float32) / 255)
    steps = np.round(page / 4) * 4  # fewer shades make a smaller file
    return np.clip(steps, 0, 255).astype(np.uint8), [_box(sheet, entry.area, turn) for entry in sheet.entries]


def _paper(shape: tuple[int, int], shadow: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Empty paper: light gray, darker towards the lower right by `shadow`, with a fine grain."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]]
    slope = np.clip(0.6 * columns / shape[1] + 0.6 * rows / shape[0] - 0.2, 0, 1) ** 2
    grain = cv2.GaussianBlur(rng.normal(0, 4, shape), (0, 0), 1.2)
    return (246 * (1 - shadow * slope) + grain).astype(np.float32)


def _box(sheet: Sheet, area: Area, turn: NDArray[np.float64]) -> tuple[int, int, int, int]:
    """The upright box around an area that was turned with the page."""
    x, y, width, height = (length * sheet.scan.dpi / 25.4 for length in area)
    corners = np.array([[x, y, 1], [x + width, y, 1], [x, y + height, 1], [x + width, y + height, 1]])
    turned = corners @ turn.T
    left, top = (math.floor(value) for value in turned.min(axis=0))
    right, bottom = (math.ceil(value) for value in turned.max(axis=0))
    return left, top, right - left, bottom - top
