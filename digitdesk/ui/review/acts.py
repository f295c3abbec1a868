"""Acts on many readings, and undo and redo: small ones here and now, large ones beside the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from digitdesk.engine.errors import DigitDeskError
from digitdesk.store import Act, Filter, Project
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.jobs import Jobs, Task
from digitdesk.ui.sentences import localised

Doing = Callable[[Project], Act | None]


class Acts(QObject):
    """One at a time; while `busy`, the project is being changed and no one else should decide anything."""

    done = Signal(object)
    """The Act; None where nothing was to be done."""
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, jobs: Jobs, projects: Projects, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._projects = jobs, projects
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        """Whether a large act is under way."""
        return self._task is not None

    def undo(self) -> None:
        """Take back what was done last."""
        self._step(self.tr("Undoing"), redo=False)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self.tr("Redoing"), redo=True)

    def accept_many(self, threshold: float, which: Filter) -> None:
        """Accept, unseen, all open readings of the filter that are at least so sure."""
        self._start(self.tr("Accepting"), lambda project: project.review.accept_many(threshold, which))

    def forget(self) -> None:
        """Another project is open now; what runs for the old one comes to its end unheard."""
        if self._task:
            self._task.cancel()
            self._end()

    def _step(self, title: str, redo: bool) -> None:
        if self.busy:
            return
        review = self._projects.current.review
        try:
            if review.is_large(redo):
                self._start(title, lambda project: project.review.redo() if redo else project.review.undo())
            else:
                self.done.emit(review.redo() if redo else review.undo())
        except DigitDeskError as error:
            self.failed.emit(localised(str(error)))

    def _start(self, title: str, doing: Doing) -> None:
        if self.busy:
            return
        path, who = self._projects.path, self._projects.current.review.who

        def work(task: Task) -> Act | None:
            with Project(path, who, verify=False) as project:
                return doing(project)

        def done(act: Act | None) -> None:
            self._end()
            self.done.emit(act)

        def fail(message: str) -> None:
            self._end()
            self.failed.emit(message)

        self._task = self._jobs.start(title, work, done, fail)
        self.busy_changed.emit(True)

    def _end(self) -> None:
        self._task = None
        self.busy_changed.emit(False)
