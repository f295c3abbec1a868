"""What only a whole batch of forms shows: pages that are missing, come twice, or belong to no form."""

from collections.abc import Iterable, Sequence

from digitdesk.engine.template import Template
from digitdesk.engine.types import PageResult

TELLING = 6
"""Two pages with fewer digits than this may agree by chance."""


def look_over(results: Iterable[PageResult], templates: Sequence[Template]) -> list[str]:
    """Sentences about pages of these forms, in their order: what is missing, double or extra."""
    lengths = {template.name: len(template.pages) for template in templates}
    told: list[str] = []
    known: dict[tuple[object, ...], PageResult] = {}
    begun: list[PageResult] = []
    for page in results if lengths else ():
        if not page.form:
            told.append(f"{_name(page)} belongs to none of the forms.")
            continue
        if twin := known.setdefault(_content(page), page) if _telling(page) else None:
            told += [f"{_name(page)} holds the same as {_name(twin)}: one of them may be double."] * (twin is not page)
        if begun and (begun[-1].form != page.form or page.form_page <= begun[-1].form_page):
            told += _missing(begun, lengths)
            begun = []
        begun.append(page)
    return told + _missing(begun, lengths)


def _missing(pages: list[PageResult], lengths: dict[str, int]) -> list[str]:
    """What one form lacks whose pages these are."""
    if not pages:
        return []
    there = {page.form_page for page in pages}
    lacking = [str(number) for number in range(1, lengths[pages[0].form] + 1) if number not in there]
    form = f'The form "{pages[0].form}" that begins with {_name(pages[0])}'
    return [f"{form} lacks page {' and '.join(lacking)}."] if lacking else []


def _content(page: PageResult) -> tuple[object, ...]:
    return page.form, page.form_page, tuple(reading.value for reading in page.readings)


def _telling(page: PageResult) -> bool:
    return sum(len(reading.value) for reading in page.readings) >= TELLING


def _name(page: PageResult) -> str:
    return page.source if page.index == 1 else f"{page.source}, page {page.index}"
