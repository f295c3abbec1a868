"""What only a whole batch of forms shows: pages that are missing, come twice, or belong to no form."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from digitdesk.engine.types import Leaf

TELLING = 6
"""Two pages with fewer digits than this may agree by chance."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said of a page."""

    page: Leaf
    text: str


def look_over(pages: Iterable[Leaf], lengths: Mapping[str, int]) -> list[Remark]:
    """What is missing, double or extra among pages of forms, in their order. lengths: how many pages each form has."""
    told: list[Remark] = []
    known: dict[tuple[str, int, str], Leaf] = {}
    begun: list[Leaf] = []
    for page in pages if lengths else ():
        if not page.form:
            told.append(Remark(page, f"{_name(page)} belongs to none of the forms."))
            continue
        if _is_telling(page):
            twin = known.setdefault((page.form, page.form_page, page.content), page)
            said = f"{_name(page)} holds the same as {_name(twin)}: one of them may be double."
            told += [Remark(page, said)] * (twin is not page)
        if begun and not goes_on(begun[-1], page):
            told += _missing(begun, lengths)
            begun = []
        begun.append(page)
    return told + list(_missing(begun, lengths))


def goes_on(before: Leaf, page: Leaf) -> bool:
    """Whether a page belongs to the same filled form as the one before it: it is a later page of that form."""
    return bool(page.form) and page.form == before.form and page.form_page > before.form_page


def _missing(pages: list[Leaf], lengths: Mapping[str, int]) -> Iterator[Remark]:
    """What one form lacks whose pages these are."""
    if not pages:
        return
    there = {page.form_page for page in pages}
    length = lengths.get(pages[0].form, 0)
    if lacking := [str(number) for number in range(1, length + 1) if number not in there]:
        form, first = pages[0].form, _name(pages[0])
        yield Remark(pages[0], f'The form "{form}" that begins with {first} lacks page {", ".join(lacking)}.')


def _is_telling(page: Leaf) -> bool:
    return len(re.sub(r"\D", "", page.content)) >= TELLING


def _name(page: Leaf) -> str:
    return page.source if page.index == 1 else f"{page.source}, page {page.index}"
