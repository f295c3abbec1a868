"""Reading into a project, for the command line and the window: what is not read yet, page by page; no Qt."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol

from digitdesk.engine import workers
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import with_crops
from digitdesk.engine.errors import PageError
from digitdesk.engine.forms.across import across_pages, judge_across
from digitdesk.engine.forms.form_reading import read_fitted
from digitdesk.engine.forms.register import Fit
from digitdesk.engine.images import Source
from digitdesk.engine.pipeline import Job, read_pages
from digitdesk.engine.types import Page, PageResult
from digitdesk.kept_forms import keep_forms
from digitdesk.listing import digest
from digitdesk.store import PAGES_A_SOURCE, Entry, Project, SourceEntry, State


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
    """Those who read: this computer, or others."""

    def read(self, pages: Iterable[tuple[Source, int]], is_cancelled: Callable[[], bool] = ...) -> Iterator[PageResult]:
        """What these pages hold, in their order; they are taken from `pages` only as they can be read."""


def read_project(
    project: Project,
    job: Job,
    jobs: int = 1,
    is_cancelled: Callable[[], bool] = lambda: False,
    crew: Crew | None = None,
) -> Iterator[PageRead]:
    """Read all that this model and layout have not read yet; each page is kept before it is told of.

    crew: those who read, where it is not this computer, `jobs` pages at a time.
    """
    generation = project.readings.generation(identity(job.model), job.way)
    keep_forms(project, job.templates)
    under_way: dict[str, SourceEntry] = {}
    pages = _pending(project, generation, under_way)
    cut = replace(job, crops=True)
    read = crew.read(pages, is_cancelled) if crew else read_pages(pages, cut, jobs, is_cancelled)
    for result in across_pages(read, job.templates, is_cancelled):
        source = under_way[result.source]
        missing = not result.crops and not source.path.is_file()
        entries = project.readings.put(source.id, result, generation, missing)
        yield PageRead(source, result.index, tuple(entries))


def read_by_hand(project: Project, job: Job, source: SourceEntry, index: int, lay: Callable[[Page], Fit]) -> PageRead:
    """Read one page as `lay` lays it, a person having said how, and keep it; PageError when it cannot be opened."""
    page = workers.load_page(Source(source.path, source.name), index)
    fit = lay(page)
    (result,) = judge_across([with_crops(read_fitted(page, job.model, fit), page)], fit.template)
    generation = project.readings.generation(identity(job.model), job.way)
    entries = project.readings.put(source.id, result, generation)
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
