"""Pages composed from single digits, with full truth: forms as they come from printers, hands, scanners and phones.

For measuring only; `strings` composes what training sees, with other papers, gaps and pens.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial

import cv2
import numpy as np

from digitdesk.engine.types import Box, Gray
from trainer.data import DigitSet
from trainer.papers import PAPERS, into_file, moved
from trainer.sheets import HANDS, Entry, Hand, Sheet
from trainer.striking import WAYS

SIGNS, UNITS = ("$", "No.", "Fr."), ("kg", "%", "m")


@dataclass(frozen=True, slots=True, eq=False)
class Composed:
    """A page uint8 [H, W, 3] and its truth; `layout` is the way in which its fields are to be found."""

    image: Gray
    entries: tuple[Entry, ...]
    layout: str


def boxes(sheet: Sheet) -> None:
    """Three columns of boxes with captions; numbers are left out, crossed out, or leave their box."""
    _caption_above(sheet, 1.0, 1.2)
    wide = sheet.hand.longest + 0.9
    for row in range(8):
        for column in range(3):
            x, y, value = 1 + column * (wide + 1.2), 2 + row * 2.7, sheet.number()
            _caption_above(sheet, x, y - 0.15)
            sheet.frame(x, y, wide, 1.6)
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
            sheet.frame(x, y, cells * cell, 1.5)
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
            sheet.frame(x, y, wide, high)
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
            sheet.frame(x + cell * pitch, y, 1.2, high)
        sheet.write(value, x, y + high / 2, pitch)
        sheet.enter(value, (x, y, cells * pitch - 0.2, high))
        x += cells * pitch + 1.5
        for part in (f"{sheet.rng.integers(1, 29):02}", f"{sheet.rng.integers(1, 13):02}"):
            sheet.frame(x, y, 2.3, high)
            sheet.line(x + 1.15, y, 0, high)
            sheet.write(part, x, y + high / 2, 1.15)
            sheet.enter(part, (x, y, 2.3, high))
            x += 3


def struck(sheet: Sheet) -> None:
    """Three columns of boxes; every other number is struck out, in ten ways."""
    wide = sheet.hand.longest + 1.4
    for row in range(8):
        for column in range(3):
            x, y, value = 1 + column * (wide + 1.2), 1 + row * 2.7, sheet.number() or "5"
            sheet.frame(x, y, wide, 1.6)
            before = sheet.written.copy()
            sheet.write(value, x + sheet.rng.uniform(0.3, 0.8), y + 0.8)
            crossed = (row + column) % 2 == 0
            if crossed:
                ways = [way for way in WAYS.values() if len(value) > 1 or int(value) not in way.spared]
                sheet.strike(before, ways[sheet.rng.integers(len(ways))])
            sheet.enter(value, (x, y, wide, 1.6), crossed)


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
    "struck": Form(struck, lambda hand: (3 * (hand.longest + 2.6) + 1, 22), "auto"),
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
