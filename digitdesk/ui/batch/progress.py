"""How far a batch has come, in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import monotonic

from digitdesk.engine.errors import PageError
from digitdesk.engine.images import Source, count_pages
from digitdesk.engine.types import PageResult
from digitdesk.ui.jobs import Task
from digitdesk.ui.words import translate


def count_all(sources: Sequence[Source], task: Task) -> None:
    """Count the pages of all files and report (files counted, pages so far). Runs beside the window."""
    pages, told = 0, monotonic()
    for place, source in enumerate(sources, 1):
        if task.is_cancelled():
            return
        try:
            pages += count_pages(source.path)
        except PageError:
            pages += 1  # it gets one row, which says what is wrong
        if monotonic() - told > 0.3 or place == len(sources):
            task.report((place, pages))
            told = monotonic()


@dataclass(slots=True)
class Progress:
    """Counts of one batch. The total is a guess of one page a file until all files were counted."""

    files: int
    counted: tuple[int, int] = (0, 0)
    pages: int = 0
    fields: int = 0
    begun: float = field(default_factory=monotonic)
    pages_before: int = 0
    """Pages that were read before the last start, which say nothing about the pace."""

    @property
    def total(self) -> int:
        """All pages, as far as they are known."""
        files, pages = self.counted
        return max(self.pages, pages + self.files - files)

    @property
    def exact(self) -> bool:
        """Whether every file was counted."""
        return self.counted[0] == self.files

    def add(self, page: PageResult) -> None:
        """Another page was read."""
        self.pages += 1
        self.fields += len(page.readings)

    def seconds_left(self, now: float) -> float | None:
        """An estimate from the pace so far; None while it is too early to say."""
        read, spent = self.pages - self.pages_before, now - self.begun
        return spent / read * (self.total - self.pages) if read >= 3 and spent > 1 else None

    def text(self, now: float | None = None, running: bool = True) -> str:
        """For example "12 of 40 pages, 96 fields, 1 min left"."""
        exact = translate("progress", "{done} of {total} pages")
        about = translate("progress", "{done} of about {total} pages")
        one, many = translate("progress", "1 field"), translate("progress", "{count} fields")
        parts = [(exact if self.exact else about).format(done=f"{self.pages:,}", total=f"{self.total:,}")]
        parts.append(one if self.fields == 1 else many.format(count=f"{self.fields:,}"))
        left = self.seconds_left(monotonic() if now is None else now) if running else None
        return ", ".join(parts if left is None else [*parts, duration(left)])


def duration(seconds: float) -> str:
    """The time left, no finer than it can be known."""
    if seconds < 55:
        return translate("progress", "{count} s left").format(count=max(5, round(seconds / 5) * 5))
    if seconds < 55 * 60:
        return translate("progress", "{count} min left").format(count=max(1, round(seconds / 60)))
    return translate("progress", "{count} h left").format(count=round(seconds / 3600, 1))
