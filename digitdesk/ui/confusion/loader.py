"""Loads evaluations beside the window, at most one for each side of the page; a later choice replaces an earlier."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitdesk.ui.confusion.sources import Source
from digitdesk.ui.jobs import Jobs, Task

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

STEPS = 200
"""So many reports of progress at the most."""


class Loader(QObject):
    """What is being loaded, for side 0 or 1."""

    loaded = Signal(int, object, object)
    failed = Signal(int, str)
    progressed = Signal(str, int, int)
    stopped = Signal(int)
    idle = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks: dict[int, Task] = {}

    def load(self, side: int, source: Source, model: "Model | None") -> None:
        """Load for this side, and drop what was being loaded for it."""
        if side in self._tasks:
            self._tasks.pop(side).cancel()
        end = self._end
        self._tasks[side] = self._jobs.start(
            self.tr("Opening {title}").format(title=source.title),
            lambda task: source.load(model, _reporter(task)),  # type: ignore[arg-type]
            lambda evaluation: end(side, lambda: self.loaded.emit(side, source, evaluation)),
            lambda message: end(side, lambda: self.failed.emit(side, message)),
            lambda told: self.progressed.emit(source.title, *told),
        )

    def stop(self) -> None:
        """Drop all that is being loaded."""
        for side, task in list(self._tasks.items()):
            task.cancel()
            self._end(side, lambda side=side: self.stopped.emit(side))  # type: ignore[misc]

    def _end(self, side: int, tell: Callable[[], None]) -> None:
        self._tasks.pop(side, None)
        if not self._tasks:
            self.idle.emit()
        tell()


def _reporter(task: Task) -> Callable[[int, int], bool]:
    """Report now and then; answers whether to go on."""

    def report(done: int, total: int) -> bool:
        if done == total or done % max(total // STEPS, 1) == 0:
            task.report((done, total))
        return not task.is_cancelled()

    return report
