"""Filled pages read with a form that is still being made; nothing of it is kept. Runs beside the window."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from digitdesk.engine.errors import PageError
from digitdesk.engine.export.table import PLAIN, Options
from digitdesk.engine.forms.template import Template
from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, PageResult, Reading, Status, page_name
from digitdesk.engine.workers import count_pages, load_page
from digitdesk.ui.jobs import Task
from digitdesk.ui.paper import shrink
from digitdesk.ui.sentences import localised

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model
    from digitdesk.engine.forms.register import Fit

Corners = tuple[tuple[float, float], ...]
MOST_PAGES = 12
"""Of one file: trying is not reading."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A page to be tried: of this file, from 1. With `corners` (clockwise from the form's upper left, in the page's
    pixels) it is laid by them, on page `number` of the form.
    """

    source: Source
    index: int
    corners: Corners = ()
    number: int = 1

    @property
    def title(self) -> str:
        """The file, and the page where it is not the first."""
        return page_name(self.source.name, self.index)


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """A page that was read on trial: `alone`, and with what the form's other pages say of it (`result`).

    `trouble`: why it could not be read, or does not fit; `fit`: how it lies; `image`: none where it cannot be opened.
    """

    asked: Asked
    image: QImage | None
    size: Box
    alone: PageResult
    result: PageResult
    trouble: str = ""
    fit: "Fit | None" = None

    @property
    def doubtful(self) -> tuple[Reading, ...]:
        """What a person would have to look at."""
        return tuple(one for one in self.result.readings if one.status in (Status.REVIEW, Status.ERROR))

    @property
    def types(self) -> Options:
        """Which of its fields are numbers and days."""
        form = self.fit.template if self.fit else None
        return Options(numbers=form.numbers, dates=form.dates) if form else PLAIN


def pages_of(paths: Sequence[Path]) -> list[Asked]:
    """The pages of these files; one that cannot be opened counts as one page, and reading it says why."""
    pages = []
    for path in paths:
        try:
            count = min(count_pages(path), MOST_PAGES)
        except PageError:
            count = 1
        pages += [Asked(Source(path, path.name), index) for index in range(1, count + 1)]
    return pages


def try_all(
    asked: Sequence[Asked], known: Mapping[Asked, Tried], template: Template, model: "Model", task: Task
) -> None:
    """Read those of these pages that are not known yet, and report each (Tried); again where another page matters."""
    tried: list[Tried] = []
    for one in asked:
        if task.is_cancelled():
            return
        tried.append(known.get(one) or try_page(one, template, model))
        task.report(tried[-1])
    for again in _weighed(tried, template):
        task.report(again)


def _weighed(tried: Sequence[Tried], template: Template) -> Iterator[Tried]:
    """The pages that rules between fields on different pages change; a form's pages follow one another."""
    from digitdesk.engine.forms.across import across_pages  # not at the top: it brings OpenCV

    for result, one in zip(across_pages([one.alone for one in tried], [template]), tried, strict=True):
        if result is not one.result:
            yield replace(one, result=result)


def try_page(asked: Asked, template: Template, model: "Model") -> Tried:
    """Lay a page on the form, by its corners where they are given, and read it."""
    from digitdesk.engine.forms.form_reading import read_fitted  # not at the top: they bring OpenCV
    from digitdesk.engine.forms.register import fit_corners, register

    nothing = PageResult(asked.source.name, asked.index)
    try:
        page = load_page(asked.source, asked.index)
    except PageError as error:
        return Tried(asked, None, Box(0, 0, 1, 1), nothing, nothing, localised(str(error)))
    by_hand = asked.corners
    fit = fit_corners(page, template, asked.number, by_hand) if by_hand else register(page, template)
    result = nothing if fit.reason else read_fitted(page, model, fit)
    return Tried(asked, shrink(page), page.box, result, result, localised(fit.reason), fit)


def corners_of(tried: Tried, number: int) -> Corners:
    """Where the corners of the form's page `number` lie on a page as far as that is known, else near the page's own."""
    page, fit = tried.size, tried.fit
    around = inner_corners(page)
    if fit is None or fit.number != number:
        return around
    form, matrix = fit.form, fit.matrix.tolist()
    corners = tuple(
        _mapped(matrix, x, y) for x, y in ((0, 0), (form.width, 0), (form.width, form.height), (0, form.height))
    )
    near = page.inset(-min(page.width, page.height) // 5)
    seen = all(near.x <= x <= near.right and near.y <= y <= near.bottom for x, y in corners)
    return corners if seen else around


def inner_corners(page: Box) -> Corners:
    """Corners a little within the page's own, where they can be taken hold of."""
    inner = page.inset(min(page.width, page.height) // 20)
    return (inner.x, inner.y), (inner.right, inner.y), (inner.right, inner.bottom), (inner.x, inner.bottom)


def _mapped(matrix: Sequence[Sequence[float]], x: float, y: float) -> tuple[float, float]:
    across, down, depth = (row[0] * x + row[1] * y + row[2] for row in matrix)
    return (across / depth, down / depth) if depth > 0 else (float("inf"), float("inf"))
