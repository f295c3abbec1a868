"""New forms from a list of fields: a page to print, as PDF, and the template that reads it from the first day."""

import ctypes
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from digitdesk.engine.errors import TemplateError
from digitdesk.engine.forms.template import Blank, FormPage, Kind, Template, check_names, picture_of
from digitdesk.engine.types import Box, Gray

WIDTH, HEIGHT = 210.0, 297.0
"""A4; this and all lengths below are in millimetres."""
MARGIN, MARK, MARK_EDGE = 22.0, 5.0, 9.0
"""Around the fields; side of the marks in the corners, and how far they are from the paper's edges."""
CELL, HIGH, GAP = 7.0, 9.5, 8.0
"""Width of a compartment, height of a field, room between two fields of a row."""
PITCH, TOP = 19.0, 46.0
"""From one row of fields to the next; where the first one is."""
TITLE, CAPTION = 16.0, 9.0
"""Letters, in points."""
TITLE_LETTER, CAPTION_LETTER = 3.4, 1.9
"""The room that each takes, in the names that people give."""
DOT = 1.2
"""Side of the decimal point."""
RULE = 0.8
"""Thickness of the rules, in points."""
POINTS = 72 / 25.4
PIXELS = 300 / 25.4
"""The template's pages have 300 pixels an inch."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field to be: `digits` it has room for; with `comb` each in a compartment of its own."""

    name: str
    kind: Kind = Kind.DIGITS
    digits: int = 6
    comb: bool = True
    places: int = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in millimetres from the page's upper left corner; `filled` with black, or lined."""

    x: float
    y: float
    width: float
    height: float
    filled: bool = False

    def box(self) -> Box:
        """Its inside in pixels of the template."""
        left, top = round(self.x * PIXELS), round(self.y * PIXELS)
        return Box(
            left, top, round((self.x + self.width) * PIXELS) - left, round((self.y + self.height) * PIXELS) - top
        )


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text whose foot is at `y`, in millimetres; `size` in points."""

    x: float
    y: float
    text: str
    size: float


@dataclass(slots=True)
class _Leaf:
    """One page while it is laid out."""

    frames: list[Frame] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)
    blanks: list[Blank] = field(default_factory=list)


def design(name: str, fields: Sequence[Wanted]) -> tuple[bytes, Template]:
    """The form as PDF, ready to print, and its template; TemplateError when a field does not go on the page."""
    if not fields:
        raise TemplateError("The form has no fields: name one at least.")
    if not name.strip():
        raise TemplateError("The form has no name: give it one.")
    check_names([wanted.name for wanted in fields])
    _check_length(name, TITLE_LETTER)
    for wanted in fields:
        _check_length(wanted.name, CAPTION_LETTER)
    for text in (name, *(wanted.name for wanted in fields)):
        _check_letters(text)
    leaves = _lay_out(name, fields)
    pdf = _to_pdf(leaves)
    pages = tuple(
        FormPage(gray.shape[1], gray.shape[0], tuple(leaf.blanks), picture_of(gray), empty=True)
        for leaf, gray in zip(leaves, render(pdf), strict=True)
    )
    return pdf, Template(name, pages)


def _check_length(name: str, letter: float) -> None:
    """TemplateError when a name would run over the page's edge, its letters taking so much room each."""
    most = int((WIDTH - 2 * MARGIN) / letter)
    if len(name) > most:
        raise TemplateError(f'The name "{name[:20]}…" is too long for the page: give it at most {most} letters.')


def _lay_out(name: str, fields: Sequence[Wanted]) -> list[_Leaf]:
    """Fields in rows from the left, rows from the top, page after page."""
    leaves = [_new_leaf(name)]
    x, y = MARGIN, TOP
    for wanted in fields:
        width = CELL * wanted.digits
        room = max(width, CAPTION_LETTER * len(wanted.name))  # a caption may be longer than its field
        if width > WIDTH - 2 * MARGIN or wanted.digits < 1:
            most = int((WIDTH - 2 * MARGIN) / CELL)
            raise TemplateError(f'"{wanted.name}" must have 1 to {most} digits to go on the page: change their number.')
        if x > MARGIN and x + room > WIDTH - MARGIN:
            x, y = MARGIN, y + PITCH
        if y + HIGH > HEIGHT - MARGIN:
            leaves.append(_new_leaf(f"{name} ({len(leaves) + 1})"))
            x, y = MARGIN, TOP
        _put(leaves[-1], wanted, x, y)
        x += room + GAP
    return leaves


def _new_leaf(title: str) -> _Leaf:
    """A page with its title and a mark in each corner; the lower right one is hollow, so that the page has a top."""
    far_x, far_y = WIDTH - MARK_EDGE - MARK, HEIGHT - MARK_EDGE - MARK
    places = [(MARK_EDGE, MARK_EDGE, True), (far_x, MARK_EDGE, True), (MARK_EDGE, far_y, True), (far_x, far_y, False)]
    marks = [Frame(x, y, MARK, MARK, filled) for x, y, filled in places]
    return _Leaf(marks, [Words(MARGIN, 30.0, title, TITLE)])


def _put(leaf: _Leaf, wanted: Wanted, x: float, y: float) -> None:
    whole = Frame(x, y, CELL * wanted.digits, HIGH)
    cells = [Frame(x + CELL * place, y, CELL, HIGH) for place in range(wanted.digits)] if wanted.comb else []
    leaf.frames += cells or [whole]
    leaf.words.append(Words(x, y - 1.5, wanted.name, CAPTION))
    if wanted.places and wanted.comb:
        wall = x + CELL * (wanted.digits - wanted.places)
        leaf.frames.append(Frame(wall - DOT / 2, y + HIGH - DOT, DOT, DOT, filled=True))
    boxes = tuple(cell.box() for cell in cells) if len(cells) > 1 else ()
    blank = Blank(wanted.name, whole.box(), boxes, wanted.kind, longest=wanted.digits, places=wanted.places)
    leaf.blanks.append(blank)


def _to_pdf(leaves: list[_Leaf]) -> bytes:
    import pypdfium2 as pdfium
    import pypdfium2.raw as raw

    document = pdfium.PdfDocument.new()
    try:
        font = raw.FPDFText_LoadStandardFont(document, b"Helvetica")
        for leaf in leaves:
            page = document.new_page(WIDTH * POINTS, HEIGHT * POINTS)
            for frame in leaf.frames:
                _draw(raw, page, frame)
            for words in leaf.words:
                _write(raw, document, page, font, words)
            page.gen_content()
        content = io.BytesIO()
        document.save(content)
        return content.getvalue()
    finally:
        document.close()


def _draw(raw: Any, page: Any, frame: Frame) -> None:
    low = (HEIGHT - frame.y - frame.height) * POINTS  # PDF counts from the bottom
    shape = raw.FPDFPageObj_CreateNewRect(frame.x * POINTS, low, frame.width * POINTS, frame.height * POINTS)
    raw.FPDFPageObj_SetStrokeColor(shape, 0, 0, 0, 255)
    raw.FPDFPageObj_SetFillColor(shape, 0, 0, 0, 255)
    raw.FPDFPageObj_SetStrokeWidth(shape, RULE)
    raw.FPDFPath_SetDrawMode(shape, raw.FPDF_FILLMODE_ALTERNATE if frame.filled else raw.FPDF_FILLMODE_NONE, 1)
    raw.FPDFPage_InsertObject(page, shape)


def _write(raw: Any, document: Any, page: Any, font: Any, words: Words) -> None:
    line = raw.FPDFPageObj_CreateTextObj(document, font, words.size)
    letters = ctypes.create_string_buffer(words.text.encode("utf-16-le") + b"\0\0")
    raw.FPDFText_SetText(line, ctypes.cast(letters, raw.FPDF_WIDESTRING))
    raw.FPDFPageObj_Transform(line, 1, 0, 0, 1, words.x * POINTS, (HEIGHT - words.y) * POINTS)
    raw.FPDFPage_InsertObject(page, line)


def _check_letters(text: str) -> None:
    """The fonts that every PDF reader has hold Western letters only."""
    strange = sorted({letter for letter in text if not letter.isprintable() or not letter.encode("cp1252", "ignore")})
    if strange:
        raise TemplateError(f'"{text}" has letters that cannot be printed ({" ".join(strange)}): use Western ones.')


def render(pdf: bytes) -> list[Gray]:
    """The pages of a PDF as they will be printed: uint8 [3508, 2480]."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(pdf)
    try:
        pages = [page.render(scale=PIXELS / POINTS, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    return [np.array(page.convert("L")) for page in pages]
