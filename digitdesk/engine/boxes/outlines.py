"""Boxes whose lines are not straight to the end: with round corners, or dotted. Their outlines close in an area."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.line_ink import sides, thickness
from digitdesk.engine.boxes.rules import Ruling, shrunk
from digitdesk.engine.types import Box, Gray, apart, areas, common_areas, shared

SIDE, GAPS = 400, (2, 3)
"""Outlines are looked for in a copy of the page whose shorter side has about so many pixels, over gaps of so many: the
wider ones for the dots of a fax, where digits would grow together with what is dotted more closely."""
LEAST, MOST = 8, 1000
"""Boxes have at least so many pixels a side there, and no page has more of them."""
SLIM = 0.3
"""And are at least this share of their height wide."""
FULL = 0.85
"""An outline fills so much of its box; a loop of a digit fills less."""
AS_OTHERS, LOOP = 0.7, 2
"""Over the wider gaps, boxes are at least this share of the others' height; no digit's loop is so many times as wide
as high."""
ALIKE, VOTES = 0.12, 2
"""So many boxes are as high as each other, but for this share: of letters with holes some are, too, but small ones."""
CORNER = 0.05
"""In the corners of a box with round ones so much of its height lies outside, across and down."""
AROUND, INKED = 0.25, 0.5
"""Around a box, within this share of its height, at most so much is ink."""
THICKEST = 8
"""Its lines are at most so many pixels thick."""
PAPER = 0.1
"""Around a cell in a frame is so much of its height of paper."""
SAME, OVER = 0.7, 0.1
"""A box and its outline have so much in common, others less than this."""


@dataclass(frozen=True, slots=True, eq=False)
class _Outline:
    """The inside of a box, what goes around it (int32 [N, 1, 2], x and y), whether it has round corners.

    factor: places are told to so many pixels.
    """

    box: Box
    around: NDArray[np.int32]
    round: bool
    factor: int


def with_outlines(ruling: Ruling, mask: Gray) -> Ruling:
    """The ruling with the boxes that were missed, instead of what strokes of digits divided them into.

    mask: uint8 [H, W], 255 = ink.
    """
    found = _outlines(mask, ruling.cells)
    if len(found) > MOST:
        return ruling  # the paper's pattern
    boxes = [one.box for one in found]
    common, inside, cells = common_areas(boxes, ruling.cells), areas(boxes)[:, None], areas(ruling.cells)
    covered = np.any(common >= SAME * np.maximum(inside, cells), axis=1)
    held = np.any(common >= SAME * inside, axis=1)  # found, or a part of a cell that strokes of digits close in
    known = [one for one, is_known in zip(found, covered, strict=True) if is_known]
    missed = [one for one, is_held in zip(found, held, strict=True) if not is_held and _is_thin(one.box, mask)]
    missed = [one for one in missed if not _is_frame(one.box, ruling.cells)]
    high = np.array([one.box.height for one in missed])
    alike = (np.abs(high[:, None] - high) <= ALIKE * high[:, None]).sum(axis=1)
    missed = [one for one, votes in zip(missed, alike, strict=True) if votes >= VOTES]
    if missed or any(one.round for one in known):
        _draw([*missed, *(one for one in known if one.round)], ruling.upright, mask)
    new = [one.box for one in missed]
    return replace(ruling, cells=[*apart(ruling.cells, new, OVER), *new])


def _is_frame(box: Box, cells: list[Box]) -> bool:
    """Whether a box is a frame around cells: around one of them is paper. Strokes that divide a box reach its lines."""
    return any(box.holds(cell.inset(-round(PAPER * cell.height))) for cell in cells)


def _draw(outlines: list[_Outline], upright: Gray, mask: Gray) -> None:
    """Add outlines to the lines, as thick as they are."""
    around = np.zeros_like(mask)
    for one in outlines:
        edge = one.box.y
        top = mask[max(0, edge - THICKEST) : edge + THICKEST, one.box.x : one.box.right]
        most = max(3, round(AROUND / 2 * one.box.height))
        first, last = thickness((top > 0).mean(axis=1), min(edge, THICKEST), most)
        cv2.drawContours(around, [one.around], -1, 255, 2 * (last - first + one.factor) - 1)
    upright |= around & mask


def _outlines(mask: Gray, cells: list[Box]) -> list[_Outline]:
    """All outlines; over the wider gap only those about as high as other boxes: digits' loops are low, and narrow."""
    factor = max(1, min(mask.shape) // SIDE)
    lines = shrunk(mask, factor)
    close, wide = (list(_closed_in(lines, gap, factor)) for gap in GAPS)
    others = [*cells, *(one.box for one in close if one.box.width >= LOOP * one.box.height)]
    least = AS_OTHERS * float(np.median([box.height for box in others])) if others else np.inf
    high = [one for one in wide if one.box.height >= least]
    taken = np.any(shared([one.box for one in high], [*cells, *(one.box for one in close)], OVER), axis=1)
    return close + [one for one, over in zip(high, taken, strict=True) if not over]


def _closed_in(lines: Gray, gap: int, factor: int) -> Iterator[_Outline]:
    closed = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((gap + 1, gap + 1), np.uint8))
    outlines, levels = cv2.findContours(closed, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    for line, (_, _, _, outer) in zip(outlines, () if levels is None else levels[0], strict=True):
        x, y, width, height = cv2.boundingRect(line)
        large = height >= LEAST and width >= max(LEAST, SLIM * height)
        if outer < 0 or not large or cv2.contourArea(line) < FULL * (width - 1) * (height - 1):
            continue
        inside = Box(x + 1, y + 1, width - 2, height - 2)
        box = inside.scaled(factor)
        corner = max(1.5, CORNER * height)
        ends = [(a, b) for a in (x + corner, x + width - 1 - corner) for b in (y + corner, y + height - 1 - corner)]
        is_round = all(cv2.pointPolygonTest(line, end, False) < 0 for end in ends)
        yield _Outline(box, factor * line.astype(np.int32) + factor // 2, is_round, factor)


def _is_thin(box: Box, mask: Gray) -> bool:
    """Whether thin lines go around a box; those around the hole of a letter are thick for it."""
    reach = max(3, round(AROUND * box.height))
    above, below, left, right = sides(mask, box, reach)
    outside = (above[:reach], below[-reach:], left[:reach], right[-reach:])
    return float(np.mean([(side > 0).mean() for side in outside if side.size])) <= INKED
