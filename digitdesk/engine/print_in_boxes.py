"""Print inside boxes, told from what is written there: a sign ("$", "kg") or a caption, the same in several boxes.

It stands in the same place in each, as near to a side and as far from the top, and it is no digit. What is written
never repeats itself so exactly; a digit that seemed to is left alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.classify import Model
from digitdesk.engine.layout import Sheet
from digitdesk.engine.normalise import normalise_all
from digitdesk.engine.segment import Marks, segment, usual_height
from digitdesk.engine.types import NOT_A_DIGIT, Box

ALIKE = 0.08
"""Boxes are as high as each other but for this share."""
FEWEST, SHARE = 3, 0.25
"""Print recurs in so many boxes, and in so much of those that are as high."""
SAME = 0.03
"""And in the same place but for this share of their height, or two pixels."""
DIGIT = 0.5
"""What recurs is print if the model thinks it a digit with less than this, in most of the boxes."""
TOGETHER = 0.8
"""A sign's other letters are in so much of the boxes that have the sign, in the same place."""
CAPTION = 0.3
"""A caption is lower than this share of its box; writing is higher."""
ABOVE, BELOW, GAP = 0.2, 0.4, 1.0
"""It goes on with marks no farther above and below its first letter than these shares of its height, so far apart."""
BESIDE, COMMON = 0.35, 0.4
"""What is no farther beside a letter than this share of its height, and has so much of it in common, may be one."""
MOST = 2000
"""No page has so many marks in its boxes; one that has is full of dust."""


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """A mark of a field: the field's number, its own number there from 1, its box within the field's."""

    field: int
    number: int
    box: Box


def without_print(sheet: Sheet, marks: list[Marks], model: Model) -> tuple[Sheet, list[Marks]]:
    """A page's fields, which are boxes, and their marks, without the print that stands in several of them."""
    printed: set[Mark] = set()
    for group in as_high(marks):
        printed |= _printed(group, sheet, marks, model)
    found = {field: [mark.number for mark in printed if mark.field == field] for field in {m.field for m in printed}}
    found = {field: numbers for field, numbers in found.items() if not _has_more(marks[field], numbers)}
    return without(found, sheet, marks)


def without(found: dict[int, list[int]], sheet: Sheet, marks: list[Marks]) -> tuple[Sheet, list[Marks]]:
    """The fields and their marks without these, by the fields' numbers and the marks' own, whose ink is taken away."""
    if not found:
        return sheet, marks
    ink, left = sheet.ink.copy(), list(marks)
    for field, numbers in found.items():
        area = marks[field].area.slices
        stays = np.isin(marks[field].labels, [0, *numbers], invert=True)
        near = cv2.dilate(np.isin(marks[field].labels, numbers).view(np.uint8), np.ones((7, 7), np.uint8))
        ink[area][(near > 0) & ~stays] = 0
        left[field] = _without(marks[field], numbers)
    return replace(sheet, ink=ink), left


def _has_more(marks: Marks, printed: list[int]) -> bool:
    """Whether something stands so close beside what seems print that it may belong to it: the o of "No." seems a 0."""
    letters = [marks.boxes[number - 1] for number in printed]
    others = [box for number, box in enumerate(marks.boxes, 1) if number not in printed]
    return any(_is_beside(letter, other) for letter in letters for other in others)


def _is_beside(letter: Box, other: Box) -> bool:
    gap = max(letter.x - other.right, other.x - letter.right)
    common = min(letter.bottom, other.bottom) - max(letter.y, other.y)
    return gap <= BESIDE * letter.height and common >= COMMON * letter.height


def as_high(marks: list[Marks]) -> Iterator[list[int]]:
    """The fields that are boxes of one height, where there are enough of them, by their numbers."""
    boxes = [number for number, field in enumerate(marks) if not field.field.cells]
    boxes.sort(key=lambda number: marks[number].field.box.height)
    group: list[int] = []
    for number in boxes:
        if group and marks[number].field.box.height > (1 + ALIKE) * marks[group[0]].field.box.height:
            yield group
            group = []
        group.append(number)
    yield group


def _printed(group: list[int], sheet: Sheet, marks: list[Marks], model: Model) -> set[Mark]:
    """The marks in boxes of one height that are print."""
    found = marks_of(group, marks)
    if len(group) < FEWEST or not FEWEST <= len(found) <= MOST:
        return set()
    same = _same_place(found, marks)
    fields = np.array([mark.field for mark in found])
    often = np.flatnonzero([len({*fields[row]}) >= max(FEWEST, SHARE * len(group)) for row in same])
    looked = np.flatnonzero(same[often].any(axis=0))
    shares = np.ones(len(found))
    shares[looked] = _digit_shares([found[number] for number in looked], sheet, marks, model)
    printed: set[Mark] = set()
    for sign in often:
        others = np.flatnonzero(same[sign])
        if np.median(shares[others]) >= DIGIT:
            continue
        first, homes = found[sign], {*fields[others]}
        mine = [number for number in np.flatnonzero(fields == first.field) if number != sign]
        common = [number for number in mine if len({*fields[same[number]]} & homes) >= TOGETHER * len(homes)]
        letters = _chain(first, [found[number] for number in common])
        low = _is_low(first, marks)
        if not low and all(len(marks[home].boxes) <= len(letters) for home in homes):
            continue  # the same number in all boxes, its digits touching
        printed |= {*letters}
        if low:
            rest = _line(first, [found[number] for number in mine])
            last = _digit_shares(rest[-1:], sheet, marks, model)
            if not (last >= model.card.review_threshold).any():  # else a number may have been written there
                printed |= {*rest}
        else:
            place = reduce(Box.union, (mark.box for mark in letters))
            for field in set(group) - homes:
                printed |= _filling(place, first.field, [mark for mark in found if mark.field == field], marks)
    return printed


def marks_of(group: list[int], marks: list[Marks]) -> list[Mark]:
    """All marks of some fields, field by field."""
    return [
        Mark(field, number, box.moved(-marks[field].field.box.x, -marks[field].field.box.y))
        for field in group
        for number, box in enumerate(marks[field].boxes, 1)
    ]


def _chain(first: Mark, others: list[Mark]) -> list[Mark]:
    """A sign's first letter with those that stand beside it, and beside those."""
    letters = [first]
    for letter in letters:
        letters += [one for one in others if one not in letters and _is_beside(letter.box, one.box)]
    return letters


def _same_place(found: list[Mark], marks: list[Marks]) -> NDArray[np.bool_]:
    """Which marks are in the same place of their boxes and as wide, seen from the left or from the right: bool [N, N].

    The first letters of captions may be of any width.
    """
    boxes = [marks[mark.field].field.box for mark in found]
    slack = np.array([max(2.0, SAME * box.height) for box in boxes])
    low = np.array([_is_low(mark, marks) for mark in found])

    def near(ends: list[int]) -> NDArray[np.bool_]:
        return np.abs(np.subtract.outer(ends, ends)) <= slack

    level = near([mark.box.y for mark in found]) & near([mark.box.bottom for mark in found])
    as_wide = near([mark.box.width for mark in found]) | (low[:, None] & low)
    left = near([mark.box.x for mark in found])
    right = near([box.width - mark.box.right for mark, box in zip(found, boxes, strict=True)])
    return level & as_wide & (left | right)


def _filling(place: Box, home: int, others: list[Mark], marks: list[Marks]) -> set[Mark]:
    """Those marks of another field that fill the place of a sign: its letters may hang together in one, and not here.

    home: the field in which the place was found.
    """
    wider = marks[others[0].field].field.box.width - marks[home].field.box.width if others else 0
    slack = round(max(2.0, SAME * marks[home].field.box.height))
    for there in (place, place.moved(wider, 0)):
        least, most = there.inset(slack), there.inset(-slack)
        inside = [mark for mark in others if mark.box.clipped(most) == mark.box]
        if inside and reduce(Box.union, (mark.box for mark in inside)).clipped(least) == least:
            return set(inside)
    return set()


def _is_low(mark: Mark, marks: list[Marks]) -> bool:
    """Whether a mark is as low for its box as captions are."""
    return mark.box.height < CAPTION * marks[mark.field].field.box.height


def _digit_shares(some: list[Mark], sheet: Sheet, marks: list[Marks], model: Model) -> NDArray[np.float64]:
    """How much the model thinks each mark a digit, the likeliest: float64 [N]."""
    return probabilities(some, sheet, marks, model)[:, :NOT_A_DIGIT].max(axis=1).astype(float)


def probabilities(some: list[Mark], sheet: Sheet, marks: list[Marks], model: Model) -> NDArray[np.float32]:
    """What the model says of each mark alone: float32 [N, 11]."""
    pictures = []
    for mark in some:
        field = marks[mark.field]
        alone = np.where(field.labels == mark.number, 1, 0).astype(np.int32)
        lattice = segment(sheet.ink, replace(field, labels=alone, boxes=(field.boxes[mark.number - 1],)), single=True)
        pictures.append(lattice.candidates[0].ink)
    return model.probabilities(normalise_all(pictures))


def _line(first: Mark, others: list[Mark]) -> list[Mark]:
    """What follows a caption's first letter in its line, to the right."""
    high, end, line = first.box.height, first.box.right, []
    for mark in sorted(others, key=lambda mark: mark.box.x):
        above, below = first.box.y - mark.box.y, mark.box.bottom - first.box.bottom
        if mark.box.x > first.box.x and above <= ABOVE * high and below <= BELOW * high:
            if mark.box.x - end > GAP * high:
                break
            line.append(mark)
            end = max(end, mark.box.right)
    return line


def _without(marks: Marks, numbers: list[int]) -> Marks:
    """Marks without some of them."""
    kept = [number for number in range(1, len(marks.boxes) + 1) if number not in numbers]
    table = np.zeros(len(marks.boxes) + 1, np.int32)
    table[kept] = np.arange(1, len(kept) + 1)
    labels, boxes = table[marks.labels], tuple(marks.boxes[number - 1] for number in kept)
    areas = np.bincount(labels.ravel(), minlength=len(boxes) + 1)[1:]
    height = usual_height(np.array([box.height for box in boxes], float), areas) if boxes else 0.0
    return replace(marks, labels=labels, boxes=boxes, height=height)
