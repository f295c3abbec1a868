"""Numbers printed inside boxes, another in each ("1.", "2)", "Q3"), told from what is written beside them.

They stand in the same place in nearly all boxes of a column, as high and as low to the pixel, which no hand keeps to,
and are not as high and low as what stands beside them. Where they count up they are print; where nobody can read that,
the readings are to be looked at.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce
from itertools import product

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.classify import Model
from digitdesk.engine.layout import Sheet
from digitdesk.engine.print_in_boxes import MOST, Mark, as_high, marks_of, probabilities, without, without_print
from digitdesk.engine.segment import Marks
from digitdesk.engine.types import NOT_A_DIGIT, Box

FEWEST, SHARE = 3, 0.75
"""Boxes with printed numbers are so many, and so much of those in their columns, or of all that are as high."""
LEVEL, ASIDE = 0.02, 0.045
"""The numbers' upper and lower ends are the same but for this share of the boxes' height, or two pixels, their left or
their right ends but for the other: digits differ in the room beside them."""
POINT = 0.1
"""What is lower than this share of its box is a point, or a dash."""
COLUMN = 0.25
"""Boxes of one column begin in the same place, and are as wide, but for this share of their height."""
GAP, EVEN, RECURS = 0.8, 0.15, 0.5
"""What stands no farther from a number than this share of its height belongs to it, if it is as high and as low as the
first digits, or if marks that are as high, as low, as wide and as far, but for the other share, do in so much of the
boxes: a point, a bracket."""
EXACT = 0.05
"""Digits of one printed number are as high and as low but for this share of their height, or a pixel."""
FAR = 1e6
"""Farther than anything on a page."""
WRITTEN, ALIKE = 0.5, 0.2
"""Of the marks beside that are at least this share of the numbers' height, no more than the other share are as high
and as low as they: else they are the first digits of what is written."""
LOWER = 0.9
"""Print that nobody can count is told from a neat hand's first digits, and from a caption, by this: most of what is
beside it is higher, but for this share, and no lower than its middle."""
BEFORE, BEHIND, LONGEST = 4, 3, 3
"""A number has fewer letters and signs than these before and behind it, and so many digits at most."""
COUNT = 0.5
"""So much of the numbers count up from box to box, as the model reads them; at least three do."""
READ = 0.5
"""Where so much of them are read as numbers, though they do not count up, the readings are to be looked at."""
BESIDE = 0.2
"""In so much of the boxes something is written beside the numbers, and in two at least: else they may be what was
written."""


@dataclass(frozen=True, slots=True, eq=False)
class _Print:
    """What is the same print in boxes of one height: its marks in each, from left to right, by the fields' numbers.

    `columns`: all fields of their columns. `written`: those in which something else stands beside it. `is_low`: that
    is higher, and not below it.
    """

    heads: dict[int, list[Mark]]
    columns: list[int]
    written: set[int]
    is_low: bool


def without_printed(sheet: Sheet, marks: list[Marks], model: Model) -> tuple[Sheet, list[Marks]]:
    """A page's fields, which are boxes, and their marks, without what is printed in them.

    Marks that may be print still are said to be `printed`.
    """
    taken: dict[int, list[int]] = {}
    touched: set[int] = set()
    unsure: list[_Print] = []
    for group in as_high(marks):
        likely: list[_Print] = []
        for found in _prints(group, marks):
            texts = _texts(found, sheet, marks, model)
            told = _numbered(found, texts, marks)
            if told and len(found.written) >= max(2, BESIDE * len(found.heads)):
                taken |= {field: [mark.number for mark in found.heads[field]] for field in told}
                touched |= {field for field in found.columns if field not in told and _is_filled(found, marks[field])}
                break
            digits = [text.isdecimal() and len(text) <= LONGEST for text in texts.values()]
            if found.is_low and sum(digits) >= READ * len(digits):
                likely.append(found)
        else:
            unsure += likely
    sheet, rest = without_print(*without(taken, sheet, marks), model)
    for found in unsure:
        touched |= {field for field in found.written if _has_both(found.heads[field], rest[field])}
    return sheet, [replace(field, printed=number in touched) for number, field in enumerate(rest)]


def _prints(group: list[int], marks: list[Marks]) -> Iterator[_Print]:
    """What stands in the same place in nearly all boxes of some columns, unless it is as high as what is beside it."""
    found = marks_of(group, marks)
    if len(group) < FEWEST or not FEWEST <= len(found) <= MOST:
        return
    level = _level(found, marks)
    same = level & _aligned(found, marks)
    column = _same_column(group, marks)
    while first := _recurring(found, same, group, column, marks):
        heads = _whole(first, found, level)
        own = [mark in heads.get(mark.field, ()) for mark in found]
        heights = np.array([mark.box.height for mark in found])
        usual = np.median([mark.box.height for mark in first])
        beside = np.isin([mark.field for mark in found], [*heads]) & ~np.array(own) & (heights >= WRITTEN * usual)
        if level[found.index(first[0]), beside].sum() <= ALIKE * beside.sum():
            written = {mark.field for mark, is_beside in zip(found, beside, strict=True) if is_beside}
            tall = beside & (LOWER * heights >= usual)
            tops = [mark.box.y for mark, is_tall in zip(found, tall, strict=True) if is_tall]
            middle = np.median([mark.box.y + mark.box.height / 2 for mark in first])
            is_low = bool(tall.sum() > beside.sum() / 2 and np.median(tops) <= middle)
            columns = [field for field, row in zip(group, column, strict=True) if row[np.isin(group, [*heads])].any()]
            yield _Print(heads, columns, written, is_low)
        same[:, own] = False


def _near(ends: list[int], found: list[Mark], marks: list[Marks], share: float, least: float) -> NDArray[np.bool_]:
    """Which of these ends of marks differ by no more than a share of their boxes' height, or so little: bool [N, N]."""
    slack = np.array([max(least, share * marks[mark.field].field.box.height) for mark in found])
    return np.abs(np.subtract.outer(ends, ends)) <= slack


def _level(found: list[Mark], marks: list[Marks]) -> NDArray[np.bool_]:
    """Which marks are as high and as low in their boxes: bool [N, N]."""
    ends = [mark.box.y for mark in found], [mark.box.bottom for mark in found]
    return np.all([_near(end, found, marks, LEVEL, 2) for end in ends], axis=0)


def _aligned(found: list[Mark], marks: list[Marks]) -> NDArray[np.bool_]:
    """Which marks begin, or end, as far from one side of their boxes: bool [N, N]."""
    wide = [marks[mark.field].field.box.width for mark in found]
    ends = [mark.box.x for mark in found], [mark.box.right for mark in found]
    from_right = ([width - x for width, x in zip(wide, end, strict=True)] for end in ends)
    return np.any([_near(end, found, marks, ASIDE, 2) for end in (*ends, *from_right)], axis=0)


def _recurring(
    found: list[Mark], same: NDArray[np.bool_], group: list[int], column: NDArray[np.bool_], marks: list[Marks]
) -> list[Mark]:
    """A mark of each of nearly all boxes that stands in the same place there: of most boxes, the lowest; or none.

    same: which marks do, bool [N, N]. column: which fields of the group stand in one column, bool [G, G].
    """
    best: list[Mark] = []
    most = FEWEST - 1, 0
    high = np.array([mark.box.height >= POINT * marks[mark.field].field.box.height for mark in found])
    for row in same[high] & high:
        one = {found[number].field: found[number] for number in np.flatnonzero(row)}
        kept = _in_most(np.isin(group, [*one]), column)
        one = {field: one[field] for field, is_kept in zip(group, kept, strict=True) if is_kept}
        size = len(one), -sum(mark.box.height for mark in one.values())
        if size > most:
            best, most = [*one.values()], size
    return best


def _same_column(group: list[int], marks: list[Marks]) -> NDArray[np.bool_]:
    """Which fields of a group stand in one column: bool [G, G]."""
    places = np.array([(marks[field].field.box.x, marks[field].field.box.width) for field in group])
    reach = COLUMN * marks[group[0]].field.box.height
    return np.asarray((np.abs(places[:, None] - places) <= reach).all(axis=2))


def _in_most(some: NDArray[np.bool_], column: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Those of some fields that are most of their columns, or all of them if they are most of all: bool [G]."""
    if some.mean() >= SHARE:
        return some
    sizes = column.sum(axis=1)
    return np.asarray(some & (sizes >= FEWEST) & (column[:, some].sum(axis=1) >= SHARE * sizes))


def _whole(first: list[Mark], found: list[Mark], level: NDArray[np.bool_]) -> dict[int, list[Mark]]:
    """One mark of each number with the others of it, from left to right. level: which are as high and low, [N, N]."""
    heads = {mark.field: [mark] for mark in first}
    fields = np.array([mark.field for mark in found])
    high = float(np.median([mark.box.height for mark in first]))
    starts = {mark.field: mark.box for mark in first}
    digit = np.array([mark.field in starts and _is_level(mark.box, starts[mark.field]) for mark in found])
    as_wide = np.abs(np.subtract.outer(*2 * [[mark.box.width for mark in found]])) <= EVEN * high
    while True:
        own = np.array([mark in heads.get(mark.field, ()) for mark in found])
        gaps = np.array([_gap(mark, heads.get(mark.field, [])) for mark in found])
        close = ~own & (np.abs(gaps) <= GAP * high)
        as_far = own | (np.abs(np.subtract.outer(gaps, np.where(close, gaps, np.inf))) <= EVEN * high)
        known = level & as_wide & as_far
        often = [len({*fields[row]}) >= RECURS * len(heads) for row in known]
        more = np.flatnonzero(close & (digit | often))
        if not len(more):
            return {field: sorted(head, key=lambda mark: mark.box.x) for field, head in heads.items()}
        for number in more:
            heads[found[number].field].append(found[number])


def _is_level(one: Box, other: Box) -> bool:
    return max(abs(one.y - other.y), abs(one.bottom - other.bottom)) <= max(1, EXACT * other.height)


def _gap(mark: Mark, head: list[Mark]) -> float:
    """How far a mark stands behind the others of a number, or, less than 0, before them; far where there are none."""
    if not head:
        return FAR
    before, behind = min(one.box.x for one in head), max(one.box.right for one in head)
    return min(mark.box.right - before, 0) if mark.box.x < before else max(mark.box.x - behind, 0)


def _texts(found: _Print, sheet: Sheet, marks: list[Marks], model: Model) -> dict[int, str]:
    """What the model reads of the print in each field, without points: "-" is no digit."""
    heads = [mark for head in found.heads.values() for mark in head]
    likeliest = probabilities(heads, sheet, marks, model).argmax(axis=1).tolist()
    texts = dict.fromkeys(found.heads, "")
    for mark, digit in zip(heads, likeliest, strict=True):
        texts[mark.field] += str(digit) if digit != NOT_A_DIGIT else "-"
    return {field: text.strip("-") for field, text in texts.items()}


def _numbered(found: _Print, texts: dict[int, str], marks: list[Marks]) -> set[int]:
    """The fields in which the print holds the number that is to be there, counted from box to box; none if none are."""
    orders = list(_orders(found.columns, marks))
    alone = {field for field, head in found.heads.items() if _is_alone(head, marks[field])}
    told: set[int] = set()
    for before in range(BEFORE):
        for behind in range(BEHIND):
            parts = {field: text[before : len(text) - behind] for field, text in texts.items()}
            numbers = {f: _numbers(part) for f, part in parts.items() if part.isdecimal() and len(part) <= LONGEST}
            for lines in orders:
                expected, agreeing = _counted(numbers, lines)
                if agreeing >= max(2, COUNT * len(texts)):
                    long = {field: len(str(number)) + before + behind for field, number in expected.items()}
                    short = {
                        f for f in alone if len(texts[f]) < long[f] and (not texts[f] or str(expected[f]) in texts[f])
                    }
                    told = max(told, short | {f for f in texts if len(texts[f]) == long.get(f)}, key=len)
    return told


def _numbers(text: str) -> set[int]:
    """What numbers a text may be: a printed 1 without a foot is taken for a 7."""
    return {int("".join(letters)) for letters in product(*("17" if letter == "7" else letter for letter in text))}


def _is_alone(head: list[Mark], field: Marks) -> bool:
    """Whether nothing else stands as near as the parts of a number do to each other."""
    own = reduce(Box.union, (mark.box for mark in head)).moved(field.field.box.x, field.field.box.y)
    reach = round(GAP * own.height)
    place = Box(own.x - reach, own.y, own.width + 2 * reach, own.height)
    return sum(box.common(place) > 0 for box in field.boxes) == len(head)


def _orders(fields: list[int], marks: list[Marks]) -> Iterator[list[list[int]]]:
    """The ways to count boxes, as lines of them: each column down, and all as they are read."""
    columns: list[list[int]] = []
    for field in sorted(fields, key=lambda field: marks[field].field.box.x):
        box = marks[field].field.box
        if columns and box.x - marks[columns[-1][0]].field.box.x <= COLUMN * box.height:
            columns[-1].append(field)
        else:
            columns.append([field])
    yield [sorted(column, key=lambda field: marks[field].field.box.y) for column in columns]
    yield [sorted(fields)]


def _counted(numbers: dict[int, set[int]], lines: list[list[int]]) -> tuple[dict[int, int], int]:
    """What number each field is to have if those that were read count up along these lines, and how many of them do.

    The first of each line is not counted. numbers: what each may be read as.
    """
    expected: dict[int, int] = {}
    agreeing = 0
    for line in lines:
        starts = Counter(number - place for place, field in enumerate(line) for number in numbers.get(field, ()))
        for start, times in starts.most_common(1):
            agreeing += times - 1
            expected |= {field: start + place for place, field in enumerate(line)}
    return expected, agreeing


def _is_filled(found: _Print, field: Marks) -> bool:
    """Whether something stands in a field where the print does in most."""
    prints = [reduce(Box.union, (mark.box for mark in head)) for head in found.heads.values()]
    usual = np.median([(box.x, box.y, box.width, box.height) for box in prints], axis=0)
    place = Box(*usual.astype(int).tolist()).moved(field.field.box.x, field.field.box.y)
    return any(box.common(place) for box in field.boxes)


def _has_both(head: list[Mark], field: Marks) -> bool:
    """Whether a field still has what may be print, and something else."""
    own = {mark.box.moved(field.field.box.x, field.field.box.y) for mark in head}
    left = [box for box in own.intersection(field.boxes) if box.height >= POINT * field.field.box.height]
    return bool(left) and len(left) < len(field.boxes)
