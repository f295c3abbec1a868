"""The Improve page: a model learns from what was corrected in the project, and reads it from then on."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.evaluate import confusion
from digitdesk.engine.types import Status
from digitdesk.store import Project
from digitdesk.ui.actions import Actions
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.improve.trying import Known, Tried, load_learned, look, try_out
from digitdesk.ui.improve.widgets import WHAT, ImproveWidgets
from digitdesk.ui.improve.words import doubt, notes, rows, verdict
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.sentences import localised

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


class ImprovePage(QWidget):
    """Improve on my forms."""

    chosen = Signal(object)
    """The model that reads the project from now on; None while it is being loaded."""
    wanted = Signal(object)
    """A reading (Entry) that is to be looked at."""

    def __init__(self, jobs: Jobs, actions: Actions, projects: Projects) -> None:
        super().__init__()
        self._jobs, self._actions, self._projects = jobs, actions, projects
        self._base: Model | None = None
        self._task: Task | None = None
        self._known: Known | None = None
        self.parts = ImproveWidgets(self, actions)
        self._looking = Latest(jobs, "", self._take_known, self.parts.notice.tell)
        self._loading = Latest(jobs, "", self.chosen.emit, self._miss)
        self._connect()
        self._clear()

    def set_model(self, base: "Model") -> None:
        """Start from this model; the project is read with it, or with what it has learned."""
        self._base = base
        self._choose()
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been reviewed since it was last seen."""
        super().showEvent(event)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said is said."""
        super().hideEvent(event)
        self.parts.notice.dismiss()

    def improve(self) -> None:
        """Learn from what was corrected."""
        if self._base is None or self._task:
            return
        project, base, name = self._projects.path, self._base, self._projects.title
        self.parts.notice.dismiss()
        self.parts.tell_rows(None)
        self.parts.tell_progress(0.0)
        work = lambda task: try_out(project, base, name, task)  # noqa: E731
        take = lambda tried: self._take(project, tried)  # noqa: E731
        self._task = self._jobs.start(self.tr("Learning"), work, take, self._fail, self.parts.tell_progress)
        self._refresh()

    def stop(self) -> None:
        """Give up learning; nothing is changed."""
        if self._task:
            self._task.cancel()
        self._end()

    def go_back(self) -> None:
        """Read the project with the model before this one again."""
        from digitdesk.adapting import models_before

        if self._keep(models_before):
            told = self.tr("The model before is used again; read the forms again to see it.")
            self.parts.notice.tell(told, Status.OK)

    def use(self) -> None:
        """Read the project with the model that is chosen in the list."""
        from digitdesk.adapting import models_with

        if item := self.parts.models.currentItem():
            self._keep(lambda project: models_with(project, item.data(WHAT)))

    def _keep(self, models: Callable[[Project], list[str]]) -> bool:
        """Keep in the project which models read it, and show that; where that cannot be done, say why."""
        from digitdesk.adapting import MODELS

        project = self._projects.current
        try:
            project.set(MODELS, models(project))
        except ProjectError as error:
            self.parts.notice.tell(localised(str(error)))
            return False
        self._choose()
        self._look()
        return True

    def _connect(self) -> None:
        act, parts = self._actions, self.parts
        act["improve"].triggered.connect(self.improve)
        parts.stop.clicked.connect(self.stop)
        parts.back.clicked.connect(self.go_back)
        parts.use.clicked.connect(self.use)
        parts.models.itemActivated.connect(self.use)
        parts.look.clicked.connect(lambda: self._want())
        parts.again.itemActivated.connect(lambda: self._want())
        self._projects.opened.connect(self._open)

    def _open(self) -> None:
        """Another project is open now."""
        if self._task:
            self.stop()
        self._clear()
        self._choose()
        if self.isVisible():
            self._look()

    def _clear(self) -> None:
        self._known = None
        self.parts.notice.dismiss()
        self.parts.tell_rows(None)
        self.parts.tell_progress(None)
        self.parts.list_entries("", [])
        self._refresh()

    def _choose(self) -> None:
        """Let the model that reads this project be known, at once where it is the bundled one."""
        if self._base is None:
            return
        self._loading.forget()
        project, base = self._projects.path, self._base
        if not self._projects.current.get("models", []):
            self.chosen.emit(base)
            return
        self.chosen.emit(None)
        self._loading.request(lambda task: load_learned(project, base))

    def _miss(self, message: str) -> None:
        self.chosen.emit(self._base)
        self.parts.notice.tell(message)

    def _look(self) -> None:
        project = self._projects.path
        self._looking.forget()
        self._looking.request(lambda task: look(project))

    def _take_known(self, known: Known) -> None:
        from digitdesk.engine.learning.adapt import NEEDED_DIGITS, NEEDED_PAGES

        self._known = known
        self.parts.tell_count(known.digits, known.pages, (NEEDED_DIGITS, NEEDED_PAGES))
        self.parts.list_models(known.lessons, known.chosen)
        self._refresh()

    def _take(self, project: Path, tried: Tried | None) -> None:
        """What came of learning."""
        self._end()
        if tried is None or project != self._projects.path:
            return
        text, status = verdict(tried.found, tried.lesson)
        choices = [(self.tr("Go back"), self.go_back)] if tried.lesson else []
        self.parts.notice.tell(text, status, choices)
        self.parts.tell_rows(rows(tried.found))
        self.parts.notes.setText(notes(tried.found))
        for matrix, part in zip(self.parts.matrices, (tried.found.trial.before, tried.found.trial.after), strict=True):
            matrix.show_counts(confusion(part.labels, part.predictions))
        suspects = [(suspect.entry, doubt(suspect)) for suspect in tried.found.suspects]
        self.parts.list_entries(self.tr("Corrections that may be wrong themselves: please look again"), suspects)
        if tried.lesson:
            self._choose()
        self._look()

    def _fail(self, message: str) -> None:
        self._end()
        self.parts.notice.tell(message)

    def _end(self) -> None:
        self._task = None
        self.parts.tell_progress(None)
        self._refresh()

    def _want(self) -> None:
        if item := self.parts.again.currentItem():
            self.wanted.emit(item.data(WHAT))

    def _has_readings(self) -> bool:
        """Whether there is something to learn from; of a damaged project the Batch page tells."""
        try:
            return self._projects.current.readings.any()
        except ProjectError:
            return False

    def _refresh(self) -> None:
        """Bring actions and the page up to date."""
        known, some = self._known, self._has_readings()
        self.parts.stack.setCurrentIndex(1 if some else 0)
        ready = self._base is not None and self._task is None and some
        self._actions["improve"].setEnabled(ready and bool(known and known.digits))
