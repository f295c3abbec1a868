"""What can be done to the fields of a form: each edit takes a page or a form and answers with another; no Qt.

Fields are named by their places in the reading order, which is the order of `FormPage.blanks`.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import reduce
from itertools import pairwise

from digitdesk.engine.forms.template import Blank, FormPage, Template
from digitdesk.engine.types import Box

Places = tuple[int, ...]
Shift = tuple[int, int]

SMALLEST = 6
"""No field is narrower or lower than this, in pixels of the page."""
MOST_CELLS = 60


def added(page: FormPage, blank: Blank, after: int | None = None) -> tuple[FormPage, Places]:
    """One more field, read after the field at this place, or last."""
    place = len(page.blanks) if after is None else after + 1
    blanks = (*page.blanks[:place], fitted(page, blank), *page.blanks[place:])
    return replace(page, blanks=blanks), (place,)


def changed(page: FormPage, places: Places, change: Callable[[Blank], Blank]) -> FormPage:
    """The same change to each of these fields."""
    blanks = tuple(change(blank) if place in places else blank for place, blank in enumerate(page.blanks))
    return replace(page, blanks=blanks)


def moved(page: FormPage, places: Places, shift: Shift) -> FormPage:
    """These fields together by (x, y) pixels, as far as the page reaches."""
    around, (x, y) = bounds(page, places), shift
    x = min(max(x, -around.x), page.width - around.right)
    y = min(max(y, -around.y), page.height - around.bottom)
    return changed(page, places, lambda blank: _moved(blank, x, y))


def resized(page: FormPage, place: int, box: Box) -> FormPage:
    """The field in another box; its compartments are stretched with it."""
    return changed(page, (place,), lambda blank: fitted(page, _stretched(blank, box)))


def removed(page: FormPage, places: Places) -> FormPage:
    """Without these fields."""
    return replace(page, blanks=tuple(blank for place, blank in enumerate(page.blanks) if place not in places))


def merged(page: FormPage, places: Places) -> tuple[FormPage, Places]:
    """One field in the place of several; boxes side by side become the compartments of one comb."""
    parts = [page.blanks[place] for place in sorted(places)]
    side_by_side = sorted(parts, key=lambda blank: blank.box.x)
    cells = tuple(cell for blank in side_by_side for cell in blank.cells or (blank.box,))
    if not _in_a_row([blank.box for blank in parts]):
        cells = ()
    whole = replace(parts[0], box=bounds(page, places), cells=cells, shortest=0, longest=len(cells))
    rest = removed(page, tuple(sorted(places)[1:]))
    return changed(rest, (min(places),), lambda _: whole), (min(places),)


def split(page: FormPage, place: int, names: Callable[[str], str]) -> tuple[FormPage, Places]:
    """A comb into its compartments, any other field into two halves; `names` makes a name that is still free."""
    blank = page.blanks[place]
    boxes = blank.cells or compartments(blank.box, 2)
    first = replace(blank, box=boxes[0], cells=(), shortest=0, longest=1 if blank.cells else 0, rules=())
    parts = [first, *(replace(first, box=box, name=names(blank.name)) for box in boxes[1:])]
    blanks = (*page.blanks[:place], *parts, *page.blanks[place + 1 :])
    return replace(page, blanks=blanks), tuple(range(place, place + len(parts)))


def copied(page: FormPage, places: Places, shift: Shift, names: Callable[[str], str]) -> tuple[FormPage, Places]:
    """The same fields once more, (x, y) pixels away and read after them; nothing where the page ends."""
    around = bounds(page, places).moved(*shift)
    if around.x < 0 or around.y < 0 or around.right > page.width or around.bottom > page.height:
        return page, places
    copies = [_moved(replace(page.blanks[place], name=names(page.blanks[place].name)), *shift) for place in places]
    last = max(places) + 1
    blanks = (*page.blanks[:last], *copies, *page.blanks[last:])
    return replace(page, blanks=blanks), tuple(range(last, last + len(copies)))


def reordered(page: FormPage, places: Places, step: int) -> tuple[FormPage, Places]:
    """These fields earlier (-1) or later (1) in the reading order, the others around them."""
    order = list(range(len(page.blanks)))
    for place in sorted(places, reverse=step > 0):
        if 0 <= (to := order.index(place) + step) < len(order) and order[to] not in places:
            order.insert(to, order.pop(order.index(place)))
    return arranged(page, order), tuple(sorted(order.index(place) for place in places))


def arranged(page: FormPage, order: Sequence[int]) -> FormPage:
    """The fields in another reading order; order: the present places of all of them."""
    return replace(page, blanks=tuple(page.blanks[place] for place in order))


def with_page(template: Template, at: int, page: FormPage) -> Template:
    """The form with another page in this place (from 0)."""
    return replace(template, pages=(*template.pages[:at], page, *template.pages[at + 1 :]))


def named_apart(page: FormPage, template: Template) -> FormPage:
    """The page with names that no page of the form has yet."""
    taken, blanks = names_of(template), []
    for blank in page.blanks:
        blanks.append(replace(blank, name=free_name(blank.name, taken)))
        taken.add(blanks[-1].name)
    return replace(page, blanks=tuple(blanks))


def names_of(template: Template) -> set[str]:
    """The names of all fields of all pages."""
    return {blank.name for page in template.pages for blank in page.blanks}


def free_name(wish: str, taken: set[str]) -> str:
    """The name itself, or with the next number at its end that is free: "Row 1" gives "Row 2"."""
    if wish not in taken:
        return wish
    found = re.fullmatch(r"(.*?)(\d*)", wish)
    stem, number = (found[1], int(found[2] or 1)) if found else (wish, 1)
    stem = stem if not stem or stem.endswith(" ") or (found and found[2]) else f"{stem} "
    while (name := f"{stem}{number}") in taken:
        number += 1
    return name


def is_unnamed(blank: Blank) -> bool:
    """Whether nobody gave the field a name yet: found fields are numbered."""
    return blank.name.isdecimal()


def bounds(page: FormPage, places: Places) -> Box:
    """The smallest box around these fields."""
    return reduce(Box.union, (page.blanks[place].box for place in places))


def compartments(box: Box, count: int) -> tuple[Box, ...]:
    """A box in so many parts of the same width, from left to right."""
    edges = [box.x + round(box.width * part / count) for part in range(count + 1)]
    return tuple(Box(left, box.y, right - left, box.height) for left, right in pairwise(edges))


def combed(blank: Blank, count: int) -> Blank:
    """The field with so many compartments of the same width; fewer than two: none."""
    if count == len(blank.cells) or (count < 2 and not blank.cells):
        return blank
    cells = compartments(blank.box, count) if count > 1 else ()
    return replace(blank, cells=cells, longest=len(cells), shortest=min(blank.shortest, len(cells)))


def fitted(page: FormPage, blank: Blank) -> Blank:
    """The field within its page, and no smaller than can be seen."""
    box = blank.box
    width, height = max(box.width, SMALLEST), max(box.height, SMALLEST)
    x, y = min(max(box.x, 0), page.width - width), min(max(box.y, 0), page.height - height)
    x, y = max(x, 0), max(y, 0)
    return _stretched(blank, Box(x, y, min(width, page.width - x), min(height, page.height - y)))


def _moved(blank: Blank, x: int, y: int) -> Blank:
    return replace(blank, box=blank.box.moved(x, y), cells=tuple(cell.moved(x, y) for cell in blank.cells))


def _stretched(blank: Blank, box: Box) -> Blank:
    old = blank.box
    if box == old:
        return blank
    across, down = box.width / max(old.width, 1), box.height / max(old.height, 1)
    cells = []
    for cell in blank.cells:
        left, right = (box.x + round((x - old.x) * across) for x in (cell.x, cell.right))
        top, bottom = (box.y + round((y - old.y) * down) for y in (cell.y, cell.bottom))
        cells.append(Box(left, top, right - left, bottom - top).clipped(box))
    return replace(blank, box=box, cells=tuple(cells))


def _in_a_row(boxes: Sequence[Box]) -> bool:
    """Whether the middle of each lies within the height of all others, and none overlaps its neighbour by half."""
    row = sorted(boxes, key=lambda box: box.x)
    level = all(one.y < other.y + other.height / 2 < one.bottom for one in row for other in row)
    return level and all(left.x + left.width / 2 < right.x for left, right in pairwise(row))
