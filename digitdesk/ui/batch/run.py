"""One batch: reading what the project does not hold yet; Pause, Stop and Read go on where it was left."""

from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitdesk.store import Project, SourceEntry
from digitdesk.ui.batch.progress import Progress, count_all, standing
from digitdesk.ui.jobs import Jobs, Latest, Task

if TYPE_CHECKING:
    from digitdesk.batch import PageRead
    from digitdesk.engine.classify import Model
    from digitdesk.engine.forms.template import Template
    from digitdesk.engine.pipeline import Job
    from digitdesk.ui.batch.rescue import Sheet


@dataclass(slots=True)
class Order:
    """What is to be read, and how. `paused` and `stopped` are asked for while it runs."""

    project: Path
    model: "Model"
    layout: str
    jobs: int
    templates: "tuple[Template, ...]" = ()
    """The forms that its pages are; where there are some, the layout does not count."""
    paused: bool = False
    stopped: bool = False

    @property
    def way(self) -> tuple[str, str]:
        """The model and the way to find fields, as a project knows them."""
        from digitdesk.batch import identity

        return identity(self.model), self.job().way

    def job(self) -> "Job":
        """The same for the engine."""
        from digitdesk.engine.pipeline import Job  # not at the top: it brings OpenCV

        return Job(self.model, self.layout, templates=self.templates)


def read_all(order: Order, task: Task) -> None:
    """Read and report page by page (PageRead, and its file as it stands now), in order. Runs beside the window."""
    from digitdesk.batch import read_project  # not at the top: it brings OpenCV

    def is_stopped() -> bool:
        while order.paused and not order.stopped and not task.is_cancelled():
            sleep(0.05)
        return order.stopped or task.is_cancelled()

    with Project(order.project, verify=False) as project:
        for page in read_project(project, order.job(), order.jobs, is_stopped):
            task.report((page, project.sources.get(page.source.id)))


def read_laid(order: Order, source: int, page: int, sheet: "Sheet", task: Task) -> "tuple[PageRead, SourceEntry]":
    """Read this page of a file as it was laid by hand. Runs beside the window."""
    from digitdesk.batch import read_by_hand
    from digitdesk.engine.forms.register import fit_corners

    with Project(order.project, verify=False) as project:
        lay = lambda page: fit_corners(page, sheet.template, sheet.number, sheet.corners)  # noqa: E731
        read = read_by_hand(project, order.job(), project.sources.get(source), page, lay)
        return read, project.sources.get(source)


class BatchRun(QObject):
    """Starts, pauses, stops and follows a batch."""

    page_read = Signal(object, object)
    """The page (PageRead), and its file as it stands now (SourceEntry)."""
    progressed = Signal()
    started = Signal()
    ended = Signal(str)
    """With a message where something went wrong, else empty."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading: Task | None = None
        self._counting: Task | None = None
        self._order: Order | None = None
        self.progress = Progress(0)
        self._standing = Latest(jobs, "", self._take_standing, _nothing)

    @property
    def running(self) -> bool:
        """Whether pages are being read."""
        return self._reading is not None

    @property
    def paused(self) -> bool:
        """Whether reading waits to be resumed."""
        return self.running and self._order is not None and self._order.paused

    @property
    def stopping(self) -> bool:
        """Whether the pages under way are the last."""
        return self.running and self._order is not None and self._order.stopped

    def start(self, order: Order, files: int, done: int, fields: int) -> None:
        """Read what has not been read of so many files; `done` pages and `fields` were read before."""
        self._order = order
        self.progress = Progress(files, pages=done, fields=fields, pages_before=done)
        work = lambda task: count_all(order.project, task)  # noqa: E731
        self._counting = self._jobs.start("", work, _nothing, _nothing, self._count)
        self._reading = self._jobs.start(
            self.tr("Reading"), lambda task: read_all(order, task), self._finish, self._end, self._take
        )
        self.started.emit()

    def pause(self, paused: bool) -> None:
        """Wait after the pages under way, or go on."""
        if self._order and self.running:
            self._order.paused = paused
            self.progress.pause(paused, monotonic())
            self.progressed.emit()

    def stop(self) -> None:
        """Begin no further page; those under way come to nothing, and are read next time."""
        if self._order:
            self._order.stopped = True
        if self._counting:
            self._counting.cancel()
        self.progressed.emit()

    def forget(self) -> None:
        """Stop, hear no more of it, and count from nothing."""
        for task in (self._reading, self._counting):
            if task:
                task.cancel()
        self._reading = self._counting = None
        self._standing.forget()
        self.progress = Progress(0)

    def look(self, project: Path) -> None:
        """Its files are listed: see how far it has come before."""
        if not self.running:
            self._standing.request(lambda task: standing(project))

    def text(self) -> str:
        """How far it has come, in words."""
        told = self.progress.text(monotonic(), self.running)
        goes_on = self.progress.begun_only and not self.running
        return self.tr("{progress}; Read (F5) goes on").format(progress=told) if goes_on else told

    def _take_standing(self, progress: Progress) -> None:
        if not self.running:
            self.progress = progress
            self.progressed.emit()

    def _take(self, told: "tuple[PageRead, SourceEntry]") -> None:
        page, source = told
        self.progress.add(sum(entry.reading.field.box.width > 0 for entry in page.entries))
        self.page_read.emit(page, source)
        self.progressed.emit()

    def _count(self, counted: tuple[int, int]) -> None:
        self.progress.counted = counted
        self.progressed.emit()

    def _finish(self, result: object) -> None:
        if self._counting and not self.stopping:  # all was read, and thus counted
            self._counting.cancel()
            self.progress.settle()
        self._end("")

    def _end(self, message: str) -> None:
        self._reading = None
        self.ended.emit(message)


def _nothing(result: object) -> None:
    """Counting has reported all it knows."""
