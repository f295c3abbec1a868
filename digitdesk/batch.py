"""Reading into a project, for the command line and the window: what is not read yet, page by page; no Qt."""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Protocol

from digitdesk.engine import workers
from digitdesk.engine.across import across_pages, judge_across
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import cut_crops
from digitdesk.engine.errors import PageError
from digitdesk.engine.form_reading import read_fitted
from digitdesk.engine.images import Source
from digitdesk.engine.pipeline import Job, in_order
from digitdesk.engine.places import Place, here
from digitdesk.engine.register import Fit
from digitdesk.engine.types import Crop, Page, PageResult
from digitdesk.kept_forms import keep_forms
from digitdesk.store import PAGES_A_SOURCE, Entry, Project, SourceEntry, State

CHUNK = 1 << 20

Crops = tuple[Crop | None, ...]
"""One a reading, None for those without a place on the page; none where the page could not be read."""


@dataclass(frozen=True, slots=True)
class PageRead:
    """A page that was read and is in the project now; `source` is its file as it stood before."""

    source: SourceEntry
    page: int
    entries: tuple[Entry, ...]

    @property
    def key(self) -> int:
        """The page's key."""
        return self.source.id * PAGES_A_SOURCE + self.page


class Crew(Protocol):
    """Those who read: threads of this program, or computers elsewhere."""

    def read(
        self, pages: Iterable[tuple[Source, int]], is_cancelled: Callable[[], bool] = ...
    ) -> Iterator[tuple[PageResult, Crops]]:
        """What these pages hold, in their order; they are taken from `pages` only as they can be read."""


@dataclass(frozen=True, slots=True)
class Threads:
    """So many threads of this program."""

    job: Job
    jobs: int = 1

    def read(
        self, pages: Iterable[tuple[Source, int]], is_cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[tuple[PageResult, Crops]]:
        """As `pipeline.read_pages`, with each field cut out."""
        with ThreadPoolExecutor(self.jobs, "read") as executor:
            begin = lambda source, index: executor.submit(read_and_cut, self.job, source, index)  # noqa: E731
            yield from in_order(pages, begin, 2 * self.jobs, is_cancelled)


def read_and_cut(job: Job, source: Source, index: int) -> tuple[PageResult, Crops]:
    """Read page `index` and cut out its fields: all that a project keeps of it."""
    cut: Crops = ()

    def on_page(page: Page, result: PageResult) -> None:
        nonlocal cut
        cut = cut_crops(page, result)
        if job.on_page:
            job.on_page(page, result)

    return replace(job, on_page=on_page).read(source, index), cut


def read_project(
    project: Project,
    job: Job,
    jobs: int = 1,
    is_cancelled: Callable[[], bool] = lambda: False,
    crew: Crew | None = None,
) -> Iterator[PageRead]:
    """Read all that this model and layout have not read yet; each page is kept before it is told of.

    crew: those who read, where it is not `jobs` threads.
    """
    generation = project.readings.generation(identity(job.model), job.way)
    keep_forms(project, job.templates)
    under_way: dict[str, SourceEntry] = {}
    pages = _pending(project, generation, under_way)
    read = (crew or Threads(job, jobs)).read(pages, is_cancelled)
    for result, crops in across_pages(read, job.templates, is_cancelled):
        source = under_way[result.source]
        missing = not crops and not source.path.is_file()
        entries = project.readings.put(source.id, result, generation, crops, missing)
        yield PageRead(source, result.index, tuple(entries))


def read_by_hand(project: Project, job: Job, source: SourceEntry, index: int, lay: Callable[[Page], Fit]) -> PageRead:
    """Read one page as `lay` lays it, a person having said how, and keep it; PageError when it cannot be opened."""
    page = workers.load_page(Source(source.path, source.name), index)
    fit = lay(page)
    (result,) = judge_across([read_fitted(page, job.model, fit)], fit.template)
    generation = project.readings.generation(identity(job.model), job.way)
    entries = project.readings.put(source.id, result, generation, cut_crops(page, result))
    return PageRead(source, index, tuple(entries))


def identity(model: Model) -> str:
    """What tells one model from another: readings of the same model and layout are not made twice."""
    return " + ".join(str(part.card.version) for part in (model, model.numbers) if part)


def _pending(project: Project, generation: int, under_way: dict[str, SourceEntry]) -> Iterator[tuple[Source, int]]:
    for entry in project.sources.pending(generation):
        under_way[entry.name] = entry
        try:
            count = workers.count_pages(entry.path)
            project.sources.note_pages(entry.id, count, digest(entry.path))
        except PageError:
            count = 1  # reading it says what is wrong
        done = set() if entry.state is State.MISSING else project.readings.done(entry.id, generation)
        for page in range(1, count + 1):
            if page not in done:
                yield Source(entry.path, entry.name), page


def digest(path: Place) -> bytes:
    """BLAKE2b of a file's content, 16 bytes; PageError when it cannot be read."""
    made = blake2b(digest_size=16)
    try:
        with open(here(path), "rb") as file:
            while part := file.read(CHUNK):
                made.update(part)
    except OSError as error:
        raise PageError(f"The file cannot be read ({error.strerror}): look where it has gone.") from error
    return made.digest()
