"""Fields to candidates: ink is cut into pieces, and neighbouring pieces are offered together as digits.

Cutting is generous (touching digits must come apart somewhere), the choice among the ways to put
pieces together is left to `decode`, which knows what the model thinks of each candidate.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.ink import DUST, FAINTEST, ink_mask, is_dust, threshold
from digitdesk.engine.types import Box, Field, Gray

Labels = NDArray[np.int32]

MAX_PIECES = 5
"""A digit is put together from so many pieces at most."""
CUT_INK = 0.7
"""A cut crosses no more ink than this share of the digits' height."""
CUT_APART = 0.16
"""Cuts lie at least this share of the digits' height apart."""
OBLIQUE = 0.5
"""What a cut's step to the side costs, in pixels of ink."""
ONE_CELL = 0.7
"""A mark with this share of its ink in one cell of a comb belongs to that cell."""
TOO_WIDE, TOO_FAR = 1.5, 0.5
"""A digit is at most so many times as wide as the digits are high, with so much paper between its pieces."""
NARROW = 0.8
"""A mark no wider than this share of its height is one digit at most."""
SMALLEST = 6
"""Nobody can read a digit that is smaller, in pixels: such marks are points, or the grain of the paper."""
MOST = 200
"""No number has more marks; of more, the smallest are the grain of the paper."""
SHADE, AROUND = 0.4, 16
"""A shadow has at least this share of its ink around it, in one part of its height in so many; strokes end sharply."""
SPECK = 0.12
"""Marks that are smaller in both directions than this share of the digits' height are specks."""


@dataclass(frozen=True, slots=True, eq=False)
class Marks:
    """The ink of a field before it is cut.

    `area` is what was looked at, `labels` (int32, of the area) number its connected marks from 1,
    `boxes` frame them on the page, `height` is that of the field's digits in pixels. `printed`: some
    of them may be print.
    """

    field: Field
    area: Box
    labels: Labels
    boxes: tuple[Box, ...]
    height: float
    printed: bool = False

    @property
    def is_one_digit(self) -> bool:
        """Whether there is a lone mark, as narrow as one digit."""
        return len(self.boxes) == 1 and self.boxes[0].width <= NARROW * self.boxes[0].height


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """Pieces `first` up to but not including `last`, as one possible digit; ink: uint8 [h, w] of its box."""

    first: int
    last: int
    box: Box
    ink: Gray


@dataclass(frozen=True, slots=True, eq=False)
class Lattice:
    """All ways to read a field: its pieces from left to right, and the candidates made of them.

    `height` is that of the field's digits in pixels, `pieces` the boxes on the page. `fixed` says
    that each piece is a digit of its own, no more and no less.
    """

    field: Field
    pieces: tuple[Box, ...]
    candidates: tuple[Candidate, ...]
    height: float
    fixed: bool = False


def find_marks(ink: Gray, field: Field, faintest: int = FAINTEST) -> Marks:
    """The connected ink of a field. ink: the page's, without rules, uint8 [H, W]; fainter is no writing."""
    area = _with_margin(field.box, ink.shape)
    crop = ink[area.slices]
    labels, boxes, height = _written(crop, field.box.moved(-area.x, -area.y), faintest)
    if boxes and _is_shade(crop, labels, height, faintest):
        labels, boxes = np.zeros_like(labels), []
    return Marks(field, area, labels, tuple(box.moved(area.x, area.y) for box in boxes), height)


def _written(crop: Gray, place: Box, faintest: int) -> tuple[Labels, list[Box], float]:
    """What is ink in a field, as `_components` tells it; where only dust is dark, what is fainter as well."""
    level = threshold(crop)
    found = _components(ink_mask(crop, max(level, faintest)), place)
    dark = (crop >= level).view(np.uint8)
    if not is_dust(dark, place.height):
        return found
    rest = crop[cv2.dilate(dark, np.ones((5, 5), np.uint8)) == 0]
    fainter = _components(ink_mask(crop, max(threshold(rest), faintest)), place)
    return fainter if fainter[2] >= DUST * place.height else found


def _is_shade(crop: Gray, labels: Labels, height: float, faintest: int) -> bool:
    """Whether marks are what is left of a shadow: fainter than writing on the whole, and nearly as dark around."""
    reach = 2 * max(2, round(height / AROUND)) + 1
    marks = (labels > 0).view(np.uint8)
    around = cv2.subtract(cv2.dilate(marks, np.ones((reach, reach), np.uint8)), marks)
    within = cv2.mean(crop, marks)[0]
    return within < faintest and cv2.mean(crop, around)[0] >= SHADE * within


def segment(ink: Gray, marks: Marks, single: bool = False) -> Lattice:
    """Cut the marks of a field. ink: the page's, uint8 [H, W]; single: all ink is one digit, or all but at the edge."""
    field, area, labels = marks.field, marks.area, marks.labels
    if single:
        labels = (labels > 0).astype(np.int32)
    elif field.cells:
        labels = _by_cell(labels, [cell.moved(-area.x, -area.y) for cell in field.cells])
    elif not marks.is_one_digit:
        labels = _cut_all(labels, marks.height)
    soft = _full_contrast(ink[area.slices])
    fixed = single or bool(field.cells)
    lattice = _lattice(field, area, soft, _ordered(labels), marks.height, fixed)
    if single and (own := _without_neighbours(marks)).any():
        other = _lattice(field, area, soft, _ordered(own), marks.height, fixed)
        lattice = replace(lattice, candidates=lattice.candidates + other.candidates)
    return lattice


def _without_neighbours(marks: Marks) -> Labels:
    """One digit without the marks at the picture's edge that stand beside it: what a cut has left of its neighbours.

    Where there are none, nothing: int32, all 0. The digit is the mark with the most ink.
    """
    labels, area = marks.labels, marks.area
    if len(marks.boxes) < 2:
        return np.zeros_like(labels)
    own = int(np.bincount(labels[labels > 0], minlength=len(marks.boxes) + 1).argmax())
    digit = marks.boxes[own - 1]
    beside = [number for number, box in enumerate(marks.boxes, 1) if _is_cut(box, area) and not box.centred_in(digit)]
    inside = np.ones(len(marks.boxes) + 1, np.bool_)
    inside[beside] = False
    return ((labels > 0) & inside[labels]).astype(np.int32) if beside else np.zeros_like(labels)


def _is_cut(box: Box, area: Box) -> bool:
    return box.x <= area.x or box.y <= area.y or box.right >= area.right or box.bottom >= area.bottom


def _with_margin(box: Box, shape: tuple[int, ...]) -> Box:
    """A little more than the box, since digits overflow; kept on the page."""
    margin = round(0.15 * box.height)
    left, top = max(0, box.x - margin), max(0, box.y - margin)
    return Box(left, top, min(shape[1], box.right + margin) - left, min(shape[0], box.bottom + margin) - top)


def _full_contrast(crop: Gray) -> Gray:
    """Ink stretched so that the darker strokes of the field become 255."""
    dark = np.percentile(crop[crop > 0], 95) if (crop > 0).any() else 255
    return cv2.convertScaleAbs(crop, alpha=255 / max(float(dark), 1))


def _components(mask: Gray, box: Box) -> tuple[Labels, list[Box], float]:
    """Connected marks that belong to the field, renumbered, their boxes, and the usual height of its digits.

    Left out: marks whose middle lies outside the box, thin remains along its border, specks.
    """
    _, labels, stats, centres = cv2.connectedComponentsWithStats(mask, connectivity=8, ltype=cv2.CV_32S)
    keep = [i for i in range(1, len(stats)) if _belongs(stats[i].tolist(), centres[i], box)]
    readable = [i for i in keep if max(stats[i][2:4]) >= SMALLEST]
    if not readable:
        return np.zeros_like(labels), [], 0.0
    height = usual_height(stats[readable, 3].astype(float), stats[readable, 4])
    keep = [i for i in keep if max(stats[i][2:4]) >= SPECK * height and stats[i][4] >= (0.5 * SPECK * height) ** 2]
    if len(keep) > MOST:
        keep = sorted(sorted(keep, key=lambda i: -stats[i][4])[:MOST])
    table = np.zeros(len(stats), np.int32)
    table[keep] = np.arange(1, len(keep) + 1)
    return table[labels], [Box(*stats[i][:4].tolist()) for i in keep], height


def _belongs(stat: list[int], centre: NDArray[np.float64], box: Box) -> bool:
    x, y, width, height, area = stat
    inside = box.x <= centre[0] < box.right and box.y <= centre[1] < box.bottom
    edge = 0.08 * box.height
    flat = height < edge and (y < box.y + edge or y + height > box.bottom - edge) and area > 0
    upright = width < 0.5 * edge and (x < box.x + edge or x + width > box.right - edge) and height < 0.4 * box.height
    return inside and not flat and not upright


def usual_height(heights: NDArray[np.float64], areas: NDArray[np.integer]) -> float:
    """The height of digits: that of the mark in whose size class most of the ink lies. Both [N], in pixels."""
    order = np.argsort(heights)
    share = np.cumsum(areas[order]) / areas.sum()
    return float(heights[order][np.searchsorted(share, 0.5)])


def _by_cell(labels: Labels, cells: list[Box]) -> Labels:
    """Each comb cell's ink as one piece; marks that belong to no single cell are divided at the walls."""
    walls = [(left.right + right.x) // 2 for left, right in pairwise(cells)]
    cell_of = np.searchsorted(walls, np.arange(labels.shape[1]), side="right") + 1
    result = np.where(labels > 0, cell_of[None, :], 0).astype(np.int32)
    for number, home in _homes(labels, result, cells[0].height).items():
        result[labels == number] = home
    for number in range(1, len(cells) + 1):
        rows = np.flatnonzero((result == number).any(axis=1))
        if len(rows) and rows[-1] - rows[0] < 0.2 * cells[0].height:
            result[result == number] = 0  # what is left of a wall or a rule
    return result


def _homes(labels: Labels, cell_of: Labels, height: int) -> dict[int, int]:
    """The marks that belong to one cell whole, though they may cross its walls, and that cell.

    Those that lie in it mostly, and those that only reach into cells with a digit of their own.
    """
    shares = {number: np.bincount(cell_of[labels == number]) for number in range(1, int(labels.max(initial=0)) + 1)}
    homes = {number: int(share.argmax()) for number, share in shares.items()}
    high = {number: cv2.boundingRect((labels == number).astype(np.uint8))[3] >= 0.4 * height for number in shares}
    kept = {}
    for number, share in shares.items():
        others = [cell for cell in np.flatnonzero(share).tolist() if cell != homes[number]]
        taken = {homes[other] for other in shares if other != number and high[other]}
        if share.max() >= ONE_CELL * share.sum() or (set(others) <= taken and homes[number] not in taken):
            kept[number] = homes[number]
    return kept


def _cut_all(labels: Labels, height: float) -> Labels:
    """Cut every mark that is wide enough to hold more than one digit."""
    result = np.zeros_like(labels)
    total = 0
    for number in range(1, int(labels.max()) + 1):
        x, y, w, h = cv2.boundingRect((labels == number).astype(np.uint8))
        window = (slice(y, y + h), slice(x, x + w))
        mark = labels[window] == number
        parts = _cut(mark, height) if w >= 0.6 * height and h >= 0.4 * height else mark.astype(np.int32)
        result[window][mark] = parts[mark] + total
        total = int(result.max())
    return result


def _cut(mark: NDArray[np.bool_], height: float) -> Labels:
    """Divide one mark along its cheapest cuts from top to bottom: labels from 1, left to right."""
    seams = _seams(mark, height)
    columns = np.arange(mark.shape[1])
    parts = np.ones(mark.shape, np.int32)
    for seam in seams:
        parts += columns[None, :] >= seam[:, None]
    parts[~mark] = 0
    return parts


def _seams(mark: NDArray[np.bool_], height: float) -> list[NDArray[np.int32]]:
    """Cuts that cross little ink, at most 45 degrees oblique, well apart: each int32 [h], x for each row."""
    rows, columns = mark.shape
    cost = np.full((rows, columns + 2), np.inf, np.float32)  # with a wall on either side
    cost[:, 1:-1] = np.where(mark, 1.0, 0.02)
    for above, here in pairwise(cost):
        least = np.minimum(above[:-2], above[2:])
        least += OBLIQUE
        here[1:-1] += np.minimum(least, above[1:-1], out=least)
    left, straight, right = cost[:-1, :-2] + OBLIQUE, cost[:-1, 1:-1], cost[:-1, 2:] + OBLIQUE
    came = np.zeros((rows, columns), np.int8)
    came[1:] = np.where(right < np.minimum(left, straight), 1, np.where(left <= straight, -1, 0))
    cost = cost[:, 1:-1]
    seams = _follow(came)
    middles = seams.mean(axis=0)
    chosen: list[int] = []
    margin = CUT_APART * height
    for column in np.argsort(cost[-1], kind="stable").tolist():
        if cost[-1][column] > CUT_INK * height or len(chosen) >= columns / (0.25 * height):
            break
        apart = all(abs(middles[column] - middles[other]) > margin for other in chosen)
        if margin < middles[column] < columns - margin and apart:
            chosen.append(column)
    return [seams[:, column] for column in sorted(chosen, key=lambda column: float(middles[column]))]


def _follow(came: NDArray[np.int8]) -> NDArray[np.int32]:
    """The way back to the top from each column of the last row: int32 [h, w], x for each row."""
    seams = np.empty(came.shape, np.int32)
    seams[-1] = np.arange(came.shape[1])
    for row in range(len(came) - 1, 0, -1):
        seams[row - 1] = seams[row] + came[row, seams[row]]
    return seams


def _ordered(labels: Labels) -> list[tuple[Box, NDArray[np.bool_]]]:
    """Pieces from left to right by their middle: box in the crop and mask of that box."""
    pieces = []
    for number in range(1, int(labels.max(initial=0)) + 1):
        x, y, w, h = cv2.boundingRect((labels == number).astype(np.uint8))
        if w:
            box = Box(x, y, w, h)
            pieces.append((box, labels[box.slices] == number))
    return sorted(pieces, key=lambda piece: piece[0].x + piece[0].width / 2)


def _lattice(
    field: Field,
    area: Box,
    soft: Gray,
    pieces: list[tuple[Box, NDArray[np.bool_]]],
    height: float,
    fixed: bool,
) -> Lattice:
    candidates = []
    for first in range(len(pieces)):
        box = pieces[first][0]
        for last in range(first + 1, len(pieces) + 1):
            added = pieces[last - 1][0]
            far = added.x - box.right > TOO_FAR * height
            box = box.union(added)
            if last - first > 1 and (fixed or far or last - first > MAX_PIECES or box.width > TOO_WIDE * height):
                break
            ink = np.zeros((box.height, box.width), np.uint8)
            for place, mask in pieces[first:last]:
                inner = place.moved(-box.x, -box.y).slices
                ink[inner][mask] = soft[place.slices][mask]
            candidates.append(Candidate(first, last, box.moved(area.x, area.y), ink))
    boxes = tuple(box.moved(area.x, area.y) for box, _ in pieces)
    return Lattice(field, boxes, tuple(candidates), height, fixed)
