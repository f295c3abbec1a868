"""From a scan of a form to a first template page: the boxes, combs and lines found on it, as fields yet unnamed."""

from dataclasses import replace
from functools import reduce

import cv2
import numpy as np

from digitdesk.engine.boxes.combs import find_boxes
from digitdesk.engine.boxes.ruled import masks, or_shaded
from digitdesk.engine.boxes.rules import find_lines, reading_rows, thin_part
from digitdesk.engine.fields import see_marks
from digitdesk.engine.forms.form_reading import Level, to_sheet
from digitdesk.engine.forms.template import Blank, FormPage, picture_of
from digitdesk.engine.geometry import Flat, flatten
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.types import Box, Gray, Page

SHORTEST_LINE = 0.04
"""A line to write on takes at least this share of the page's width."""
LINE_HEIGHT = 0.025
"""A field on a line is so high, as a share of the page's height, where no box says how high fields are."""


def propose(page: Page) -> FormPage:
    """The page laid flat, with all boxes, combs and lines to write on as fields "1", "2", ... in reading order."""
    gray = flatten(page.gray).gray
    ink = extract_ink(gray)
    _, mask = masks(ink)
    mask, groups, _ = or_shaded(gray, (mask, *find_boxes(mask)))
    boxes = {reduce(Box.union, group): tuple(group) if len(group) > 1 else () for group in groups}
    for box in _on_lines(mask, list(boxes)):
        boxes[box] = ()
    ordered = [box for row in reading_rows(list(boxes)) for box in row]
    blanks = tuple(_blank(str(number), box, boxes[box]) for number, box in enumerate(ordered, 1))
    form = FormPage(gray.shape[1], gray.shape[0], blanks, picture_of(gray))
    return replace(form, empty=bool(blanks) and not written(form))


def written(form: FormPage) -> list[str]:
    """The names of the fields that are not empty on the form's picture: there is handwriting in them, or print."""
    picture = form.gray()
    level = Level(Flat(picture, np.eye(3)), picture.shape[1] / form.width, replace(form, empty=False))
    return [one.field.name for one in see_marks(to_sheet(level)) if one.boxes]


def _blank(name: str, box: Box, cells: tuple[Box, ...]) -> Blank:
    """A comb holds no more digits than it has cells."""
    return Blank(name, box, cells, longest=len(cells))


def _on_lines(mask: Gray, boxes: list[Box]) -> list[Box]:
    """The room above each level line that stands alone, as high as the boxes are, or as there is room."""
    height, width = mask.shape
    usual = int(np.median([box.height for box in boxes])) if boxes else max(1, round(LINE_HEIGHT * height))
    shortest = max(60, round(SHORTEST_LINE * width))
    level = find_lines(thin_part(mask, max(3, usual // 8)), shortest, vertical=False)
    upright = find_lines(mask, usual, vertical=True)
    _, _, stats, _ = cv2.connectedComponentsWithStats(level, connectivity=8)
    lines = [Box(x, y, w, h) for x, y, w, h, _ in stats[1:].tolist() if w >= shortest]
    found: list[Box] = []
    for line in sorted(lines, key=lambda line: line.y):
        room = Box(line.x, line.y - usual, line.width, usual)
        taken = any(_near(line, box) for box in boxes) or any(room.common(box) for box in found)
        if room.y >= 0 and not taken and _alone(line, mask) and not _framed(line, upright):
            found.append(room)
    return found


def _near(line: Box, box: Box) -> bool:
    """Whether the line is one of the box's own, or lies in it."""
    return line.common(box.inset(-max(6, box.height // 4))) > 0.3 * line.area


def _alone(line: Box, mask: Gray) -> bool:
    """Whether the line is whole, with little ink close above and below: the feet of printed words are no line."""
    rows = mask[max(0, line.y - 3 - line.height) : line.bottom + 3 + line.height, line.x : line.right] > 0
    share = rows.mean(axis=1)
    return bool(share.max() > 0.8 and share[0] < 0.3 and share[-1] < 0.3 and line.height < 0.05 * line.width)


def _framed(line: Box, upright: Gray) -> bool:
    """Whether upright lines meet both of its ends: the side of a panel, nothing to write on."""
    around = line.inset(-8).clipped(Box.around(upright))
    part = upright[around.slices]
    return bool(part[:, :24].any() and part[:, -24:].any())
