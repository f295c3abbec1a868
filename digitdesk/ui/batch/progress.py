"""How far a batch has come, in words."""

from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from digitdesk.engine.errors import PageError
from digitdesk.engine.places import Place
from digitdesk.engine.types import Status
from digitdesk.engine.workers import count_pages
from digitdesk.store import Project, State
from digitdesk.ui.jobs import Task
from digitdesk.ui.words import decimal, plural, translate, whole


def count_all(project: Path, task: Task) -> None:
    """Count the pages of all files to be read and report (files, pages) so far. Runs beside the window."""
    files, pages, told = 0, 0, monotonic()
    with Project(project, verify=False) as opened:
        for source in opened.sources.each():
            if task.is_cancelled():
                return
            if source.state in (State.TWIN, State.LEFT_OUT):
                continue
            files, pages = files + 1, pages + (source.pages or _count(source.path))
            if monotonic() - told > 0.3:
                task.report((files, pages))
                told = monotonic()
    task.report((files, pages))


def _count(path: Place) -> int:
    try:
        return count_pages(path)
    except PageError:
        return 1  # it gets one row, which says what is wrong


def standing(project: Path) -> "Progress":
    """How far a project has come that nobody reads just now. Runs beside the window."""
    with Project(project, verify=False) as opened:
        files, counted, pages = opened.sources.pages_known()
        done = opened.sources.pages_done()
        fields = sum(count for (_, status), count in opened.readings.counts().items() if status is not Status.ERROR)
    return Progress(files, (counted, pages), done, fields, pages_before=done)


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
    paused_at: float | None = None

    @property
    def total(self) -> int:
        """All pages, as far as they are known."""
        files, pages = self.counted
        return max(self.pages, pages + self.files - files)

    @property
    def exact(self) -> bool:
        """Whether every file was counted."""
        return self.counted[0] == self.files

    @property
    def begun_only(self) -> bool:
        """Whether some pages were read, and others are still to come."""
        return 0 < self.pages < self.total

    def add(self, fields: int) -> None:
        """Another page was read."""
        self.pages += 1
        self.fields += fields

    def settle(self) -> None:
        """All was read: there are so many pages as were, whether they had all been counted or not."""
        self.counted = self.files, self.pages

    def pause(self, paused: bool, now: float) -> None:
        """The clock of the pace stands still meanwhile."""
        if paused:
            self.paused_at = now
        elif self.paused_at is not None:
            self.begun += now - self.paused_at
            self.paused_at = None

    def pace(self, now: float) -> float | None:
        """Pages a second so far; None while it is too early to say."""
        read, spent = self.pages - self.pages_before, (self.paused_at or now) - self.begun
        return read / spent if read >= 3 and spent > 1 else None

    def text(self, now: float | None = None, running: bool = True) -> str:
        """For example "12 of 40 pages, 96 fields, 30 pages a minute, 1 min left"."""
        exact = plural.tr("{done} of %Ln pages", "", self.total)
        about = plural.tr("{done} of about %Ln pages", "", self.total)
        parts = [(exact if self.exact else about).format(done=whole(self.pages))]
        parts.append(plural.tr("%Ln fields", "", self.fields))
        pace = self.pace(monotonic() if now is None else now) if running else None
        if self.paused_at is not None and running:
            parts.append(translate("progress", "paused"))
        elif pace:
            parts.append(plural.tr("%Ln pages a minute", "", round(pace * 60)))
            parts.append(duration((self.total - self.pages) / pace))
        return ", ".join(parts)


def duration(seconds: float) -> str:
    """The time left, no finer than it can be known."""
    if seconds < 55:
        return translate("progress", "{count} s left").format(count=max(5, round(seconds / 5) * 5))
    if seconds < 55 * 60:
        return translate("progress", "{count} min left").format(count=max(1, round(seconds / 60)))
    return translate("progress", "{count} h left").format(count=decimal(seconds / 3600, 1))
