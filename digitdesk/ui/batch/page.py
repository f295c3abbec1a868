"""The Batch page: files at the left with their readings below, the chosen page at the right; all of it in a project."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from digitdesk.engine.types import Status
from digitdesk.listing import Listed
from digitdesk.settings import Settings, samples_path
from digitdesk.store import ENDING, SourceEntry, State
from digitdesk.ui.actions import Actions
from digitdesk.ui.asking import ask_copy, ask_files, ask_folder, ask_name, ask_project
from digitdesk.ui.batch.adding import Added
from digitdesk.ui.batch.exporting import Exporting
from digitdesk.ui.batch.forms import FormChoice
from digitdesk.ui.batch.overview import Overview
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.rescue import Sheet
from digitdesk.ui.batch.results import ResultsModel
from digitdesk.ui.batch.run import BatchRun, Order, read_laid
from digitdesk.ui.batch.sources import SourcesModel, list_sources, load_lists
from digitdesk.ui.batch.twins import Twins
from digitdesk.ui.batch.viewing import PageInView
from digitdesk.ui.batch.watching import Watching
from digitdesk.ui.batch.widgets import BatchWidgets
from digitdesk.ui.jobs import Jobs, Task
from digitdesk.ui.zooming import allow_zoom, follow_zoom

if TYPE_CHECKING:
    from digitdesk.batch import PageRead
    from digitdesk.engine.classify import Model


AS_A_WHOLE = ("watch", "name_project", "copy_project")
"""What is done with the project itself: not before it is open."""


class BatchPage(QWidget):
    """Read whole folders of scans and keep a checked table."""

    changed = Signal()
    """What the actions may do has changed."""

    def __init__(self, jobs: Jobs, actions: Actions, defaults: Settings) -> None:
        super().__init__()
        self._jobs, self._actions, self.defaults = jobs, actions, defaults
        self._model: Model | None = None
        self._listing: list[Task] = []
        self._fresh = False
        """Whether scans have arrived that nobody has begun to read."""
        self._going_on = False
        """Whether reading goes on as soon as the lists are complete."""
        self._once_ended: Callable[[], None] | None = None
        """What waits for the reading to come to its end."""
        self.projects = Projects(jobs, self)
        self.files = SourcesModel(self)
        self.results = ResultsModel(self)
        self.run = BatchRun(jobs, self)
        self.parts = BatchWidgets(self, actions, self.files, self.results)
        self.forms = FormChoice(jobs, self.parts.layouts)
        self.overview = Overview(jobs, self.projects, self.parts, self.results, self.run)
        self.twins = Twins(jobs, self.projects, self.parts.notice, self)
        self.watching = Watching(jobs, self.projects, self)
        self.exporting = Exporting(jobs, self.projects, self.parts.export, self.parts.notice)
        self.view = PageInView(jobs, self.projects, self.parts, self.files, self.results, self.forms)
        self._connect()
        self._load()
        if self.projects.trouble:
            self.parts.notice.tell(self.projects.trouble)

    def set_model(self, model: "Model | None", layouts: Sequence[str]) -> None:
        """Read with this model (None: wait for it); `layouts` are the engine's ways to find fields."""
        self._model = model
        latest = self.projects.current.readings.latest()
        self.parts.fill_layouts(layouts, latest[1] if latest else self.defaults.layout)
        self.forms.show(self.projects.current)
        self._refresh()
        self._read_fresh()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files, and those in folders, into the project; a project is opened, and the files go there."""
        projects = [path for path in paths if path.suffix.lower() == ENDING]
        inputs = [path for path in paths if path not in projects]
        if projects:
            self.projects.open(projects[-1], lambda: self.add(inputs))
        elif inputs:
            self.projects.when_open(lambda: self._find(inputs))

    def read(self) -> None:
        """Read what is not yet read; with another layout or model, all that no person has decided."""
        if self._model and not self.run.running:
            self.parts.notice.dismiss()
            self.forms.keep(self.projects)
            order = self._order(self._model)
            again = self.projects.current.readings.latest() not in (None, self.forms.way(order))
            done = 0 if again else self.projects.current.sources.pages_done()
            counts = self.projects.current.sources.counts()
            files = sum(count for state, count in counts.items() if state not in (State.TWIN, State.LEFT_OUT))
            fields = self.results.rowCount() - counts.get(State.ASIDE, 0)  # those have a row that says why
            self.run.start(order, files, done, 0 if again else fields)

    def showEvent(self, event: QShowEvent) -> None:
        """Forms may have been made or changed since it was last seen."""
        super().showEvent(event)
        self.forms.offer()
        self._refresh()

    def close_project(self) -> None:
        """The window closes."""
        self.projects.close()

    def _connect(self) -> None:
        act, parts, run = self._actions, self.parts, self.run
        slots: dict[str, Callable[[], None]] = {
            "open_folder": lambda: self.add(ask_folder(self)),
            "open_files": lambda: self.add(ask_files(self)),
            "open_samples": lambda: self.add([samples_path()]),
            "open_project": lambda: self.add(ask_project(self)),
            "name_project": lambda: ask_name(self, self._name),
            "copy_project": lambda: ask_copy(self, self._copy),
            "save": parts.export.open,
            "read": self.read,
            "stop": self._stop,
            "forget": self.projects.start_new,
        }
        for name, slot in slots.items():
            act[name].triggered.connect(slot)
        follow_zoom(self, act, lambda: parts.pane.paper)
        act["pause"].triggered.connect(run.pause)
        act["watch"].triggered.connect(self._watch)
        self.twins.changed.connect(self._show_twins)
        self.watching.arrived.connect(self._arrive)
        self.watching.changed.connect(self._tell_watched)
        self.projects.opened.connect(self._load)
        self.projects.failed.connect(parts.notice.tell)
        parts.project_menu.aboutToShow.connect(lambda: parts.fill_recent(self.projects.recent(), self.projects.open))
        run.page_read.connect(self._take)
        run.progressed.connect(self._tell_progress)
        run.started.connect(self._refresh)
        run.ended.connect(self._end)
        parts.pane.laid.connect(self._read_laid)
        parts.layouts.activated.connect(lambda: self.forms.keep(self.projects))
        self.forms.changed.connect(self._refresh)
        self.forms.failed.connect(parts.notice.tell)

    def _load(self) -> None:
        """Show the project as it was left."""
        for task in self._listing:
            task.cancel()
        self._listing.clear()
        self.run.forget()
        self._once_ended = None
        project = self.projects.current
        self.files.show(project)
        self.results.show(project)
        self.view.clear()
        self.parts.notice.dismiss()
        self.parts.tell_project(self.projects.title, self.projects.is_named, str(self.projects.path))
        if latest := project.readings.latest():
            self.parts.choose_layout(latest[1])
        self.forms.show(project)
        self.exporting.load()
        path = self.projects.path
        if len(project.sources):
            self._list(self.tr("Opening"), lambda task: load_lists(path, task), self._begin, self._load_part)
        else:
            self._begin()

    def _find(self, inputs: Sequence[Path]) -> None:
        self.parts.notice.dismiss()
        project, added = self.projects.path, Added()

        def take(part: Listed) -> None:
            added.take(part)
            self._take_listed(part)

        def compare() -> None:
            self.twins.compare(added.tell(self.parts.notice))

        self._list(self.tr("Listing files"), lambda task: list_sources(project, inputs, task), compare, take)

    def _begin(self) -> None:
        """The lists are complete."""
        self.twins.compare()
        self.watching.load()
        self._fresh = self.watching.folder is not None  # what was left waiting is read, too

    def _list(
        self, title: str, work: Callable[[Task], object], then: Callable[[], None], take: Callable | None = None
    ) -> None:
        """Run a task that fills one of the lists."""

        def end(result: object) -> None:
            self._listing.remove(task)
            then()
            self.run.look(self.projects.path)
            self._refresh()
            self._read_fresh()

        def fail(message: str) -> None:
            end(None)
            self.parts.notice.tell(message)

        task = self._jobs.start(title, work, end, fail, take or self._append)
        self._listing.append(task)
        self._refresh()

    def _show_twins(self, ids: list[int]) -> None:
        self.files.update(self.projects.current.sources.at(ids))
        self._refresh()

    def _arrive(self, ids: list[int], twins: int) -> None:
        """Scans have come into the watched folder."""
        self._append(ids)
        self.twins.offer(twins)
        self._fresh = True
        self._read_fresh()

    def _read_fresh(self) -> None:
        """Read what has arrived, unless something else is done just now: then when that has come to its end."""
        if (self._going_on or (self._fresh and self.watching.folder)) and self._can_read():
            self._fresh = self._going_on = False
            self.read()

    def _name(self, path: Path) -> None:
        """Name the project; what is being read is read on there."""
        if not self.run.running:
            self.projects.name(path)
            return
        paused = self.run.paused
        self._stop()
        self._once_ended = lambda: self.projects.name(path, lambda: None if paused else self._go_on())

    def _go_on(self) -> None:
        self._going_on = True
        self._read_fresh()

    def _copy(self, path: Path) -> None:
        told = self.tr("The copy is {path}").format(path=path)
        self.projects.save_copy(path, lambda _: self.parts.notice.tell(told, Status.OK))

    def _watch(self, on: bool) -> None:
        chosen = ask_folder(self) if on else []
        self.watching.watch(chosen[0] if chosen else None)

    def _tell_watched(self) -> None:
        self._actions["watch"].setChecked(self.watching.folder is not None)
        self.parts.tell_watched(self.watching.folder, self.watching.trouble)
        self._refresh()

    def _append(self, found: list[int]) -> None:
        self.files.append(found)
        if found and not self.parts.list.currentIndex().isValid():
            self.parts.list.setCurrentIndex(self.files.index(0))
        self._refresh()

    def _take_listed(self, part: Listed) -> None:
        """Files were found, some of them at another place than before."""
        self.files.drop(part.dropped)
        for key, entries in part.pages:
            self.results.put(key, entries)
        self._append([entry.id for entry in (*part.new, *part.moved)])
        if part.moved:
            self.results.forget()  # they may have another name
            self.view.look_again()

    def _load_part(self, part: tuple[list[int], list[tuple[int, int]]]) -> None:
        ids, keys = part
        self._append(ids)
        first = not self.results.rowCount()
        self.results.load(keys)
        if first and keys:
            self.parts.table.selectRow(0)

    def _take(self, page: "PageRead", source: SourceEntry) -> None:
        self.view.take(page)
        self.files.update([source])
        self._actions["save"].setEnabled(bool(self.results.rowCount()))

    def _stop(self) -> None:
        self._fresh = self._going_on = False
        self.run.stop()

    def _end(self, message: str) -> None:
        if message:
            self.parts.notice.tell(message)
        self._refresh()
        then, self._once_ended = self._once_ended, None
        (then or self._read_fresh)()

    def _tell_progress(self) -> None:
        self.parts.tell_progress(self.run)
        self._actions["stop"].setEnabled(self.run.running and not self.run.stopping)

    def _can_read(self) -> bool:
        if not self._model or self.run.running or self._listing or not self.forms.ready:
            return False
        latest = self.projects.current.readings.latest()
        same = latest in (None, self.forms.way(self._order(self._model)))
        counts = self.projects.current.sources.counts()
        return bool(counts.get(State.WAITING) or counts.get(State.MISSING) or (counts and not same))

    def _refresh(self) -> None:
        """Bring actions and texts up to date."""
        files, running, opening = self.files.rowCount(), self.run.running, self.projects.opening
        self.parts.show_state(files, opening or bool(self._listing), self._model is not None, running)
        self._tell_progress()
        states = {"read": self._can_read(), "pause": running, "forget": bool(files or self._listing)}
        states |= {"save": bool(self.results.rowCount())} | dict.fromkeys(AS_A_WHOLE, not opening)
        for name, possible in states.items():
            self._actions[name].setEnabled(possible)
        self._actions["pause"].setChecked(self.run.paused)
        allow_zoom(self, self._actions, bool(files))
        self.changed.emit()

    def _order(self, model: "Model") -> Order:
        path, layout = self.projects.path, self.parts.layout_name()
        return Order(path, model, layout, self.defaults.jobs, self.forms.templates)

    def _read_laid(self, sheet: Sheet) -> None:
        """The page in view was laid on its form by hand."""
        if self.view.at and self._model:
            work = partial(read_laid, self._order(self._model), *self.view.at, sheet)
            self._jobs.start(self.tr("Reading"), work, lambda read: self._take(*read), self.parts.notice.tell)
