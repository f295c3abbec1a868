"""Pages of known forms to readings: laid on their template, without its print, under its names, by its rules."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from digitdesk.engine.boxes.ruled import masks
from digitdesk.engine.boxes.rules import erase, find_lines, thin_part
from digitdesk.engine.classify import Model
from digitdesk.engine.fields import read_field, see_sheet, with_comb_signs
from digitdesk.engine.forms.across import rules_within
from digitdesk.engine.forms.judging import Judge, judge
from digitdesk.engine.forms.register import Fit, choose
from digitdesk.engine.forms.template import Blank, FormPage, Kind, Template
from digitdesk.engine.geometry import Flat, Matrix
from digitdesk.engine.ink import extract_ink, faintest, ink_mask, threshold
from digitdesk.engine.layout import Sheet
from digitdesk.engine.types import Box, Field, Gray, Page, PageResult, Reading, Status

LARGEST = 2.0
"""A page is laid out at most so many times as large as the template's."""
BESIDE = 0.1
"""A box's lines are no farther than this share of its height from where they must be."""
LINE = 0.8
"""And take at least this share of its sides."""
REMAINS = 0.4
"""What is left of an upright line is at least this share of its height; smaller marks may be points."""
EXPLAINED = 0.8
"""A mark of which so much lies on print is print."""
BEYOND = 0.15
"""A field is cut off of which more than this share of its height lies beyond the page's edge."""


@dataclass(frozen=True, slots=True, eq=False)
class Level:
    """A page laid on its form: `flat` is as large as the page was, `scale` times as large as the template."""

    flat: Flat
    scale: float
    form: FormPage

    def box(self, box: Box) -> Box:
        """Where a box of the template is."""
        return box.scaled(self.scale)

    def cells(self, blank: Blank) -> tuple[Box, ...]:
        """Where a field's compartments are, or itself if it has none."""
        return tuple(self.box(cell) for cell in blank.cells) or (self.box(blank.box),)


def read_form(page: Page, model: Model, templates: Sequence[Template]) -> PageResult:
    """Read a page as the form that it is; one that is none of them becomes one reading with the reason."""
    fit = choose(page, templates)
    if fit.reason:
        nowhere = Reading(Field("", Box(0, 0, 0, 0)), "", fit.confidence, Status.ERROR, fit.reason)
        return PageResult(page.source, page.index, (nowhere,))
    return read_fitted(page, model, fit)


def read_fitted(page: Page, model: Model, fit: Fit) -> PageResult:
    """Read a page that lies as `fit` says; boxes are where they lie in the file."""
    level = lay(page.gray, fit.form, fit.matrix)
    sheet = to_sheet(level)
    seen = see_sheet(sheet, model)
    judges = [
        Judge(blank, field, read_field(field, model), model) for blank, field in zip(fit.form.blanks, seen, strict=True)
    ]
    judged = judge(judges, rules_within(fit.template, fit.number))
    signed = [
        with_comb_signs(reading, sheet, field, model) if blank.kind is Kind.DECIMAL and blank.cells else reading
        for blank, field, reading in zip(fit.form.blanks, seen, judged, strict=True)
    ]
    whole = tuple(_if_whole(level.flat.on_page(reading), page.box) for reading in signed)
    return PageResult(page.source, page.index, whole, fit.template.name, fit.number, turn=_turn(fit.matrix))


def _turn(matrix: Matrix) -> int:
    """By how many right angles to the right a page stands as its form does. matrix: form to page."""
    return round(-2 * float(np.arctan2(matrix[1, 0], matrix[0, 0])) / np.pi) % 4


def lay(gray: Gray, form: FormPage, matrix: Matrix) -> Level:
    """The page's pixels as the template's page has them, no smaller than they are. matrix: form to page."""
    edges = np.array([[[0, 0], [form.width, 0], [form.width, form.height], [0, form.height]]], float)
    corners = cv2.perspectiveTransform(edges, matrix)[0]
    sides = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    scale = float(min(LARGEST, (sides / (form.width, form.height, form.width, form.height)).max()))
    size = round(form.width * scale), round(form.height * scale)
    to_page = matrix @ np.diag([1 / scale, 1 / scale, 1.0])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    paper = float(np.median(gray[::8, ::8]))
    return Level(Flat(cv2.warpPerspective(gray, to_page, size, flags=flags, borderValue=paper), to_page), scale, form)


def to_sheet(level: Level) -> Sheet:
    """What is written on a form, and its fields."""
    ink = extract_ink(level.flat.gray)
    _, mask = masks(ink)
    lines = _lines(level, mask, upright=False), _lines(level, mask, upright=True)
    clean = erase(ink, mask, *lines)
    _take_remains(clean, mask, level)
    rules = cv2.subtract(ink, clean)
    if level.form.empty:
        _take_print(clean, level)
    fields = tuple(
        Field(blank.name, level.box(blank.box), level.cells(blank) if blank.cells else ())
        for blank in level.form.blanks
    )
    return Sheet(clean, fields, faintest=faintest(ink, mask), rules=rules)


def _lines(level: Level, mask: Gray, upright: bool) -> Gray:
    """The lines of the fields' boxes, near where they must be: uint8 [H, W], 255 = line."""
    places = [level.cells(blank) for blank in level.form.blanks]
    if not places:
        return np.zeros_like(mask)
    near = np.zeros_like(mask)
    for cells in places:
        for cell in cells:
            _draw_sides(near, cell, upright)
    whole = [cells[0].union(cells[-1]) for cells in places]
    shortest = min(box.height if upright else box.width for box in whole)
    thickest = max(3, round(0.25 * min(box.height for box in whole)))
    found = find_lines(thin_part(mask & near, thickest, upright), max(8, round(LINE * shortest)), upright, worn=True)
    return found & near & mask


def _take_remains(ink: Gray, mask: Gray, level: Level) -> None:
    """Take what is left of boxes out of the ink: whatever is about as high and lies on or just outside their lines."""
    cells = [cell for blank in level.form.blanks for cell in level.cells(blank)]
    page = Box.around(ink)
    near = np.zeros_like(mask)
    for cell in cells:
        near[cell.inset(-2 * _reach(cell)).clipped(page).slices] = 1
    for cell in cells:
        near[cell.inset(_reach(cell)).clipped(page).slices] = 0
    _, labels, stats, _ = cv2.connectedComponentsWithStats(((ink > 0) & (mask > 0)).astype(np.uint8))
    inside = np.bincount(labels[near > 0], minlength=len(stats))
    lowest = REMAINS * min((cell.height for cell in cells), default=0)
    gone = (inside == stats[:, cv2.CC_STAT_AREA]) & (stats[:, cv2.CC_STAT_HEIGHT] >= lowest)
    gone[0] = False
    ink[gone[labels]] = 0


def _reach(cell: Box) -> int:
    return max(3, round(BESIDE * cell.height))


def _draw_sides(near: Gray, cell: Box, upright: bool) -> None:
    """Mark where the upright or level sides of a cell may be."""
    reach = _reach(cell)
    start, end = (cell.x, cell.right) if upright else (cell.y, cell.bottom)
    for side in (start, end):
        if upright:
            near[max(0, cell.y - reach) : cell.bottom + reach, max(0, side - reach) : side + reach + 1] = 255
        else:
            near[max(0, side - reach) : side + reach + 1, max(0, cell.x - reach) : cell.right + reach] = 255


def _take_print(ink: Gray, level: Level) -> None:
    """Take what is printed within the fields out of the ink: words, signs, a decimal point."""
    picture = extract_ink(level.form.gray())
    size = ink.shape[1], ink.shape[0]
    printed = cv2.resize(ink_mask(picture, threshold(picture)), size, interpolation=cv2.INTER_LINEAR)
    reach = max(3, round(0.004 * max(ink.shape)))
    printed = cv2.dilate(printed, np.ones((reach, reach), np.uint8))
    for blank in level.form.blanks:
        place = level.box(blank.box).clipped(Box(0, 0, *size)).slices
        part = ink[place]
        _, labels, stats, _ = cv2.connectedComponentsWithStats((part >= threshold(part)).astype(np.uint8))
        on_print = np.bincount(labels[printed[place] > 127], minlength=len(stats))
        gone = on_print >= EXPLAINED * stats[:, cv2.CC_STAT_AREA]
        gone[0] = False
        part[cv2.dilate(gone[labels].astype(np.uint8), np.ones((5, 5), np.uint8)) > 0] = 0


def _if_whole(reading: Reading, page: Box) -> Reading:
    """A reading; to be looked at if its field lies beyond the page's edge in part."""
    box = reading.field.box
    margin = round(BEYOND * box.height)
    if page.holds(box.inset(margin)):
        return reading
    clipped = replace(reading.field, box=box.clipped(page))
    told = "This field lies beyond the page's edge: scan the page whole."
    return replace(reading, field=clipped, status=Status.REVIEW, message=told)
