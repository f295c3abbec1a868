"""From files to readings: many pages at once in their order, whatever happens to single ones."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeVar

from digitdesk.engine import readers, workers
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import with_crops
from digitdesk.engine.errors import PageError
from digitdesk.engine.forms.form_reading import read_form
from digitdesk.engine.forms.template import Template
from digitdesk.engine.images import Source
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.readers import Order, Readers
from digitdesk.engine.types import Box, Field, Page, PageResult, Reading, Status

FORM = "form "
"""What the name of a way to find fields begins with where it is by templates."""
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Job:
    """How pages are read; `on_page` is called on the thread that reads with each page and its result, to draw it.

    With templates, pages are read as the forms that they are, and the layout does not count. With `crops`, the
    fields are cut out.
    """

    model: Model
    layout: str = "auto"
    on_page: Callable[[Page, PageResult], None] | None = None
    templates: tuple[Template, ...] = ()
    crops: bool = False

    @property
    def way(self) -> str:
        """A name for how fields are found: another layout, or a template that was changed, has another."""
        return FORM + " ".join(template.mark for template in self.templates) if self.templates else self.layout

    @property
    def order(self) -> Order:
        """The same for another process."""
        model, numbers = self.model, self.model.numbers
        return Order(str(model.path), str(numbers.path) if numbers else None, self.layout, self.templates, self.crops)

    @classmethod
    def ordered(cls, order: Order) -> "Job":
        """What another process asks for; ModelError where the models are not there any more."""
        model = Model(Path(order.model), Path(order.numbers) if order.numbers else None)
        return cls(model, order.layout, None, order.templates, order.crops)

    def read(self, source: Source, index: int) -> PageResult:
        """Load and read page `index`; what goes wrong with it becomes a reading with status error."""
        try:
            page = workers.load_page(source, index)
            if self.templates:
                result = read_form(page, self.model, self.templates)
            else:
                result = read_page(page, self.model, self.layout)
            if self.on_page:
                self.on_page(page, result)
            return with_crops(result, page) if self.crops else result
        except PageError as error:
            return failed(source.name, index, str(error))
        except Exception as error:  # one bad page must never end a batch
            return failed(source.name, index, f"DigitDesk could not read this page ({error!r}): please report it.")


def failed(source: str, index: int, message: str) -> PageResult:
    """The result of a page that could not be read: one reading that says why."""
    nowhere = Field("", Box(0, 0, 0, 0))
    return PageResult(source, index, (Reading(nowhere, "", 0.0, Status.ERROR, message),))


def serve() -> int:
    """Read the pages that another process of this program asks for."""
    return readers.serve(lambda order: Job.ordered(order).read)


def read_sources(
    sources: Iterable[Source], job: Job, jobs: int = 1, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[PageResult]:
    """Read all pages of these files, as `read_pages` does."""
    return read_pages(pages_of(sources), job, jobs, is_cancelled)


def read_pages(
    pages: Iterable[tuple[Source, int]], job: Job, jobs: int = 1, is_cancelled: Callable[[], bool] = lambda: False
) -> Iterator[PageResult]:
    """Read `jobs` pages (a file, and a number from 1) at a time and yield their results in order.

    At most 2 x `jobs` pages are under way, so memory stays bounded. Once `is_cancelled` answers
    true no further page is begun, and the results of those under way are dropped.
    """
    if job.on_page:  # it draws here
        with ThreadPoolExecutor(jobs, "read") as threads:
            begin = lambda source, index: threads.submit(job.read, source, index)  # noqa: E731
            yield from in_order(pages, begin, 2 * jobs, is_cancelled)
    else:
        lost = lambda source, index, told: failed(source.name, index, told)  # noqa: E731
        with Readers(job.read, job.order, lost, jobs) as crew:
            yield from in_order(pages, crew.begin, 2 * jobs, is_cancelled)


class Promise(Protocol[T_co]):
    """A page that is being read, as the futures of concurrent.futures are."""

    def done(self) -> bool:
        """Whether `result` need not wait."""

    def result(self) -> T_co:
        """What was read."""

    def cancel(self) -> bool:
        """Do not begin to read it any more; false where that is too late."""


def in_order(
    pages: Iterable[tuple[Source, int]],
    begin: Callable[[Source, int], Promise[T]],
    most: int,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[T]:
    """What `begin` promises of each page, in the order of the pages, with at most so many under way.

    Once `is_cancelled` answers true no further page is begun, and those under way are dropped.
    """
    under_way: deque[Promise[T]] = deque()
    try:
        for source, index in pages:
            under_way.append(begin(source, index))
            while len(under_way) > most or (under_way and under_way[0].done()):
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
        for promise in under_way:
            promise.cancel()


def pages_of(sources: Iterable[Source]) -> Iterator[tuple[Source, int]]:
    """Each page of these files, as it is asked for; a file that cannot be opened counts as one page."""
    for source in sources:
        try:
            count = workers.count_pages(source.path)
        except PageError:
            count = 1  # reading it says what is wrong
        for index in range(1, count + 1):
            yield source, index
