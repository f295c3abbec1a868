"""From pages to readings: one page, or many at once in their order, whatever happens to single ones."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import sequence, workers
from digitdesk.engine.classify import Model, NumberModel
from digitdesk.engine.decode import Cut, Line, decode, trusted
from digitdesk.engine.errors import PageError
from digitdesk.engine.geometry import flatten
from digitdesk.engine.images import Source
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import Sheet, find_fields
from digitdesk.engine.normalise import normalise_all
from digitdesk.engine.segment import Marks, find_marks, segment
from digitdesk.engine.states import told
from digitdesk.engine.strip import VIEWS, cut_strip, view
from digitdesk.engine.types import Box, Field, Gray, Page, PageResult, Reading, Status


@dataclass(frozen=True, slots=True)
class Job:
    """How pages are read; `on_page` is called in the worker with each page and its result, to draw or store it."""

    model: Model
    layout: str = "auto"
    on_page: Callable[[Page, PageResult], None] | None = None

    def read(self, source: Source, index: int) -> PageResult:
        """Load and read page `index`; what goes wrong with it becomes a reading with status error."""
        try:
            page = workers.load_page(source, index)
            result = read_page(page, self.model, self.layout)
            if self.on_page:
                self.on_page(page, result)
            return result
        except PageError as error:
            return failed(source.name, index, str(error))
        except Exception as error:  # one bad page must never end a batch
            return failed(source.name, index, f"DigitDesk could not read this page ({error!r}): please report it.")


def read_page(page: Page, model: Model, layout: str = "auto") -> PageResult:
    """Lay a page flat, find its fields, cut out their digits, classify all in one go and decode each field."""
    flat = flatten(page.gray)
    level = replace(page, gray=flat.gray)
    sheet = find_fields(level, extract_ink(level.gray), layout)
    marks = [find_marks(sheet.ink, field, sheet.faintest) for field in sheet.fields]
    cuts = cut_fields(sheet, marks, model)
    lines = see_fields(sheet, marks, model.numbers)
    readings = [
        decode(cut, model.card.review_threshold)
        if line is None or model.numbers is None
        else decode(cut, model.numbers.card.review_threshold, line, model.numbers.card.weights)
        for cut, line in zip(cuts, lines, strict=True)
    ]
    if trust := model.card.trust:
        readings = [trusted(reading, trust) for reading in readings]
    readings = [told(reading, field, sheet.rules) for reading, field in zip(readings, marks, strict=True)]
    return PageResult(page.source, page.index, tuple(flat.on_page(reading) for reading in readings))


def cut_fields(sheet: Sheet, marks: list[Marks], model: Model) -> list[Cut]:
    """The fields in pieces, the candidates of all of them classified together."""
    lattices = [segment(sheet.ink, field, sheet.single) for field in marks]
    pictures = normalise_all(candidate.ink for lattice in lattices for candidate in lattice.candidates)
    guesses = model.classify(pictures)
    ends = list(accumulate(len(lattice.candidates) for lattice in lattices))
    return [
        Cut(lattice, pictures[end - len(lattice.candidates) : end], guesses[end - len(lattice.candidates) : end])
        for lattice, end in zip(lattices, ends, strict=True)
    ]


def see_fields(sheet: Sheet, marks: list[Marks], numbers: NumberModel | None) -> list[Line | None]:
    """The fields as lines; None for those whose digits lie apart already, or without a number model."""
    if numbers is None or sheet.single:
        return [None] * len(marks)
    strips = [None if field.field.cells else cut_strip(sheet.ink, field) for field in marks]
    answers = iter(_look(numbers, [strip.image for strip in strips if strip]))
    return [Line(strip, next(answers)) if strip else None for strip in strips]


def _look(numbers: NumberModel, images: list[Gray]) -> list[NDArray[np.float32]]:
    """What the number model says of each strip; of doubtful ones the mean of several looks."""
    answers = numbers.read(images)
    unsure = [number for number, answer in enumerate(answers) if not sequence.is_sure(answer)]
    looks = [numbers.read([view(images[number], *how) for number in unsure]) for how in VIEWS]
    for place, number in enumerate(unsure):
        answers[number] = sequence.mean([answers[number], *(look[place] for look in looks)])
    return answers


def failed(source: str, index: int, message: str) -> PageResult:
    """The result of a page that could not be read: one reading that says why."""
    nowhere = Field("", Box(0, 0, 0, 0))
    return PageResult(source, index, (Reading(nowhere, "", 0.0, Status.ERROR, message),))


def read_sources(
    sources: Iterable[Source], job: Job, jobs: int = 1, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[PageResult]:
    """Read all pages of these files, as `read_pages` does."""
    return read_pages(_pages_of(sources), job, jobs, is_cancelled)


def read_pages(
    pages: Iterable[tuple[Source, int]], job: Job, jobs: int = 1, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[PageResult]:
    """Read pages (a file, and a number from 1) on `jobs` threads and yield their results in order.

    At most 2 x `jobs` pages are under way, so memory stays bounded. Once `is_cancelled` answers
    true no further page is begun, and the results of those under way are dropped.
    """
    with ThreadPoolExecutor(jobs, "read") as executor:
        under_way: deque[Future[PageResult]] = deque()
        try:
            for source, index in pages:
                under_way.append(executor.submit(job.read, source, index))
                while len(under_way) > 2 * jobs or (under_way and under_way[0].done()):
                    result = under_way.popleft().result()
                    if is_cancelled():
                        return
                    yield result
                if is_cancelled():
                    return
            while under_way:
                result = under_way.popleft().result()
                if is_cancelled():
                    return
                yield result
        finally:
            for future in under_way:
                future.cancel()


def _pages_of(sources: Iterable[Source]) -> Iterator[tuple[Source, int]]:
    for source in sources:
        try:
            count = workers.count_pages(source.path)
        except PageError:
            count = 1  # reading it says what is wrong
        for index in range(1, count + 1):
            yield source, index
