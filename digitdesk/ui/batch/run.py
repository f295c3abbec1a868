"""One batch: reading the files listed, page by page; Stop and Read go on where it was left."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitdesk.engine.images import Source
from digitdesk.engine.types import PageResult
from digitdesk.ui.batch.progress import Progress, count_all
from digitdesk.ui.batch.results import Key
from digitdesk.ui.jobs import Jobs, Task

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read, how, and what was read before."""

    sources: tuple[Source, ...]
    model: "Model"
    layout: str
    jobs: int
    done: Mapping[Key, PageResult] = field(default_factory=dict)


def read_all(order: Order, task: Task) -> None:
    """Read and report page by page (PageResult), in order. Runs beside the window."""
    from digitdesk.engine.pipeline import Job, read_sources  # not at the top: it brings OpenCV

    class Resumed(Job):
        """Hands out what was read before, and reads the rest."""

        __slots__ = ()

        def read(self, source: Source, index: int) -> PageResult:
            return order.done.get((source.name, index)) or Job.read(self, source, index)

    job = Resumed(order.model, order.layout)
    for page in read_sources(order.sources, job, order.jobs, task.is_cancelled):
        task.report(page)


class BatchRun(QObject):
    """Starts, stops and follows a batch."""

    page_read = Signal(object)
    progressed = Signal()
    started = Signal()
    ended = Signal(str)
    """With a message where something went wrong, else empty."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._reading: Task | None = None
        self._counting: Task | None = None
        self.progress = Progress(0)

    @property
    def running(self) -> bool:
        """Whether pages are being read."""
        return self._reading is not None

    def start(self, order: Order) -> None:
        """Read what has not been read."""
        before = self.progress
        fields = sum(len(page.readings) for page in order.done.values())
        self.progress = Progress(len(order.sources), pages=len(order.done), fields=fields, pages_before=len(order.done))
        if before.exact and before.files == self.progress.files:
            self.progress.counted = before.counted
        else:
            self._counting = self._jobs.start(
                "", lambda task: count_all(order.sources, task), _nothing, _nothing, self._count
            )
        self._reading = self._jobs.start(
            self.tr("Reading"), lambda task: read_all(order, task), self._finish, self._end, self._take(order)
        )
        self.started.emit()

    def stop(self) -> None:
        """Begin no further page; what is under way is read again next time."""
        for task in (self._reading, self._counting):
            if task:
                task.cancel()
        if self._reading:
            self._end("")

    def forget(self) -> None:
        """Stop, and start counting from nothing."""
        self.stop()
        self.progress = Progress(0)

    def text(self) -> str:
        """How far it has come, in words."""
        return self.progress.text(monotonic(), self.running)

    def _take(self, order: Order) -> Callable[[PageResult], None]:
        def take(page: PageResult) -> None:
            if (page.source, page.index) not in order.done:
                self.progress.add(page)
                self.page_read.emit(page)
                self.progressed.emit()

        return take

    def _count(self, counted: tuple[int, int]) -> None:
        self.progress.counted = counted
        self.progressed.emit()

    def _finish(self, result: object) -> None:
        self._end("")

    def _end(self, message: str) -> None:
        self._reading = None
        self.ended.emit(message)


def _nothing(result: object) -> None:
    """Counting has reported all it knows."""
