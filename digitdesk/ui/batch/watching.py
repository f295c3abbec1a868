"""The project's watched folder: new scans are put into the project as they arrive."""

from pathlib import Path
from time import monotonic

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from digitdesk.store import Project
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.sources import find_twins
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.watch import POLL, SETTLED, Watch

KEPT = "watch"
"""The project's setting that names the folder."""


class Watching(QObject):
    """Looks when the system tells of a change, soon again while files are growing, and now and then in any case."""

    arrived = Signal(list, int)
    """The ids of new files of the project, and how many files wait for a decision because they are duplicates."""
    changed = Signal()
    """Another folder, or it went out of sight, or came back."""

    def __init__(self, jobs: Jobs, projects: Projects, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projects = projects
        self._watch: Watch | None = None
        self.trouble = ""
        """Why the folder cannot be seen; empty while it can."""
        self._look_job = Latest(jobs, "", self._take, self._miss)
        self._system = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._system.directoryChanged.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched; None while there is none."""
        return self._watch.folder if self._watch else None

    def load(self) -> None:
        """Go on as the project has it."""
        kept = self._projects.current.get(KEPT)
        self._begin(Path(kept) if kept else None)

    def watch(self, folder: Path | None) -> None:
        """Watch this folder for the present project, also when it is opened again; None: no more."""
        if self._projects.keep(KEPT, str(folder.absolute()) if folder else None):
            self._begin(folder)
        else:
            self.changed.emit()

    def look(self) -> None:
        """Look now, beside the window."""
        if self._watch:
            watch, project = self._watch, self._projects.path
            self._look_job.request(lambda task: _look(watch, project, task))

    def _begin(self, folder: Path | None) -> None:
        self._look_job.forget()
        self._timer.stop()
        if shown := self._system.directories():
            self._system.removePaths(shown)
        self._watch, self.trouble = Watch(folder) if folder else None, ""
        self.look()
        self.changed.emit()

    def _take(self, found: tuple[list[int], int, int]) -> None:
        ids, growing, twins = found
        self._look_again(SETTLED if growing else POLL)
        self._tell("")
        if self._watch and str(self._watch.folder) not in self._system.directories():
            self._system.addPath(str(self._watch.folder))  # it can be seen by now
        if ids:
            self.arrived.emit(ids, twins)

    def _miss(self, message: str) -> None:
        self._look_again(POLL)
        self._tell(message)

    def _look_again(self, seconds: float) -> None:
        self._timer.start(round(seconds * 1000))

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self.changed.emit()


def _look(watch: Watch, project: Path, task: Task) -> tuple[list[int], int, int]:
    """The ids of new files, how many are not complete yet, and how many twins wait for a decision."""
    with Project(project, verify=False) as opened:
        new = [entry.id for entry in watch.look(opened, monotonic())]
    return new, watch.waiting, find_twins(project, task) if new else 0
