"""The Batch page: files at the left with their readings below, the chosen page at the right; all of it in a project."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QWidget

from digitdesk.engine.images import Source
from digitdesk.engine.types import PageResult, Status
from digitdesk.settings import Settings, samples_path
from digitdesk.store import ENDING, Entry, Project, SourceEntry, State
from digitdesk.ui.actions import Actions
from digitdesk.ui.batch.asking import ask_files, ask_folder, ask_project
from digitdesk.ui.batch.page_view import load_picture
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.results import ResultsModel
from digitdesk.ui.batch.run import BatchRun, Order
from digitdesk.ui.batch.sources import SourcesModel, find_twins, list_sources
from digitdesk.ui.batch.widgets import BatchWidgets
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.saving import ask_target

if TYPE_CHECKING:
    from digitdesk.batch import PageRead
    from digitdesk.engine.classify import Model

KINDS = (".csv", ".xlsx", ".json")
AT_ONCE = 5000
"""Rows handed to the table at a time when a project is opened."""


class BatchPage(QWidget):
    """Read whole folders of scans and keep a checked table."""

    changed = Signal()
    """What the actions may do has changed."""

    def __init__(self, jobs: Jobs, actions: Actions, defaults: Settings) -> None:
        super().__init__()
        self._jobs, self._actions, self._defaults = jobs, actions, defaults
        self._model: Model | None = None
        self._listing: list[Task] = []
        self._shown: tuple[int, int] | None = None
        self._page: list[Entry] = []
        self.projects = Projects(jobs, self)
        self.files = SourcesModel(self)
        self.results = ResultsModel(self)
        self.run = BatchRun(jobs, self)
        self.parts = BatchWidgets(self, actions, self.files, self.results)
        self._page_job = Latest(jobs, "", self._show_page, self._miss_page)
        self._connect()
        self._load()
        if self.projects.trouble:
            self.parts.notice.tell(self.projects.trouble)

    def set_model(self, model: "Model", layouts: Sequence[str]) -> None:
        """Read with this model; `layouts` are the engine's ways to find fields."""
        self._model = model
        latest = self.projects.current.readings.latest()
        self.parts.fill_layouts(layouts, latest[1] if latest else self._defaults.layout)
        self._refresh()

    def add(self, paths: Sequence[Path]) -> None:
        """Put files, and those in folders, into the project; a project is opened."""
        for path in paths:
            if path.suffix == ENDING and path.is_file():
                self.projects.open(path)
        inputs = [path for path in paths if path.suffix != ENDING]
        if inputs:
            self.parts.notice.dismiss()
            project = self.projects.path
            self._list(self.tr("Listing files"), lambda task: list_sources(project, inputs, task), self._compare)

    def save(self, path: Path) -> None:
        """Write all readings as they stand now to a file."""
        project = self.projects.path
        told = self.tr("Saved {count} readings to {path}").format(count=f"{self.results.rowCount():,}", path=path)

        def work(task: Task) -> None:
            from digitdesk.exports import export_project

            with Project(project, verify=False) as opened:
                export_project(opened, path)

        def done(result: object) -> None:
            self.parts.notice.tell(told, Status.OK)

        self._jobs.start(self.tr("Saving"), work, done, self.parts.notice.tell)

    def read(self) -> None:
        """Read what is not yet read; with another layout or model, all that no person has decided."""
        if self._model and not self.run.running:
            self.parts.notice.dismiss()
            readings, layout = self.projects.current.readings, self.parts.layout_name()
            order = Order(self.projects.path, self._model, layout, self._defaults.jobs)
            again = readings.latest() not in (None, (_identity(self._model), layout))
            done = 0 if again else self.projects.current.sources.pages_done()
            counts = self.projects.current.sources.counts()
            files = sum(count for state, count in counts.items() if state not in (State.TWIN, State.LEFT_OUT))
            self.run.start(order, files, done, 0 if again else self.results.rowCount())

    def ask_target(self) -> None:
        """Let the user choose where to save the readings."""
        if path := ask_target(self, self.tr("Save results as"), "digits.csv", KINDS):
            self.save(path)

    def ask_name(self) -> None:
        """Let the user give the project a name and place."""
        if path := ask_target(self, self.tr("Name the project"), f"forms{ENDING}", [ENDING]):
            self.projects.name(path)

    def ask_copy(self) -> None:
        """Let the user choose where a copy of the project goes."""
        if path := ask_target(self, self.tr("Save a copy of the project"), f"copy{ENDING}", [ENDING]):
            told = self.tr("The copy is {path}").format(path=path)
            self.projects.save_copy(path, lambda result: self.parts.notice.tell(told, Status.OK))

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
            "name_project": self.ask_name,
            "copy_project": self.ask_copy,
            "save": self.ask_target,
            "read": self.read,
            "stop": run.stop,
            "forget": self.projects.start_new,
            "zoom_in": lambda: parts.page.zoom(1.25),
            "zoom_out": lambda: parts.page.zoom(0.8),
            "zoom_fit": parts.page.fit,
        }
        for name, slot in slots.items():
            act[name].triggered.connect(slot)
        act["pause"].triggered.connect(run.pause)
        self.projects.opened.connect(self._load)
        self.projects.failed.connect(parts.notice.tell)
        parts.project_menu.aboutToShow.connect(lambda: parts.fill_recent(self.projects.recent(), self.projects.open))
        run.page_read.connect(self._take)
        run.progressed.connect(self._tell_progress)
        run.started.connect(self._refresh)
        run.ended.connect(self._end)
        parts.table.selectionModel().currentRowChanged.connect(lambda index: self._choose_row(index))
        parts.list.selectionModel().currentChanged.connect(lambda index: self._choose_file(index))
        parts.page.field_picked.connect(self._pick_field)
        parts.layouts.currentIndexChanged.connect(self._refresh)

    def _load(self) -> None:
        """Show the project as it was left."""
        for task in self._listing:
            task.cancel()
        self._listing.clear()
        self.run.forget()
        self._page_job.forget()
        self._shown, self._page = None, []
        project = self.projects.current
        self.files.show(project)
        self.results.show(project)
        self.parts.page.clear()
        self.parts.notice.dismiss()
        self.parts.tell_project(self.projects.title, self.projects.is_named, str(self.projects.path))
        if latest := project.readings.latest():
            self.parts.choose_layout(latest[1])
        if self.files.rowCount():
            path = self.projects.path
            self._list(self.tr("Opening"), lambda task: _load_rows(path, task), self._compare, self._load_rows)
            self.parts.list.setCurrentIndex(self.files.index(0))
        self._refresh()

    def _list(
        self, title: str, work: Callable[[Task], object], then: Callable[[], None], take: Callable | None = None
    ) -> None:
        """Run a task that fills one of the lists."""

        def end(result: object) -> None:
            self._listing.remove(task)
            then()
            self._refresh()

        def fail(message: str) -> None:
            end(None)
            self.parts.notice.tell(message)

        task = self._jobs.start(title, work, end, fail, take or self._append)
        self._listing.append(task)
        self._refresh()

    def _compare(self) -> None:
        """Look for files with the same content, once the list is complete."""
        project = self.projects.path

        def tell(count: int) -> None:
            if count and project == self.projects.path:
                self._offer_twins(count)

        work = self.tr("Comparing files")
        self._jobs.start(work, lambda task: find_twins(project, task), tell, self.parts.notice.tell)

    def _offer_twins(self, count: int) -> None:
        self.files.update(self.projects.current.sources.twins())
        one = self.tr("1 file has the same content as another. Read it, too?")
        many = self.tr("{count} files have the same content as others. Read them, too?")
        text = one if count == 1 else many.format(count=f"{count:,}")
        choices = (
            (self.tr("Leave out"), lambda: self._decide(False)),
            (self.tr("Read, too"), lambda: self._decide(True)),
        )
        self.parts.notice.tell(text, Status.REVIEW, choices)
        self._refresh()

    def _decide(self, read: bool) -> None:
        sources = self.projects.current.sources
        ids = [entry.id for entry in sources.twins()]
        sources.decide_twins(read)
        self.files.update(sources.at(ids))
        self._refresh()

    def _append(self, found: list[int]) -> None:
        self.files.append(found)
        if found and not self.parts.list.currentIndex().isValid():
            self.parts.list.setCurrentIndex(self.files.index(0))
        self._refresh()

    def _load_rows(self, keys: list[tuple[int, int]]) -> None:
        first = not self.results.rowCount()
        self.results.load(keys)
        if first and keys:
            self.parts.table.selectRow(0)

    def _take(self, page: "PageRead", source: SourceEntry) -> None:
        chosen = self._shown == (page.source.id, page.page)
        first = not self.results.rowCount()
        self.results.put(page.key, page.entries)
        self.files.update([source])
        self._actions["save"].setEnabled(bool(self.results.rowCount()))
        if page.entries and (first or chosen):
            self._shown = None
            self.parts.table.selectRow(self.results.first_row_of(page.source.id) or 0)

    def _end(self, message: str) -> None:
        if message:
            self.parts.notice.tell(message)
        self._refresh()

    def _choose_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = self.results.entry(index.row()) if index.isValid() else None
        if entry is None:
            return
        self.parts.tell_reading(entry)
        if (row := self.files.row_of(entry.source)) is not None:
            self.parts.list.setCurrentIndex(self.files.index(row))
        if self._shown == (entry.source, entry.page):
            self.parts.page.choose(self.results.place_of(index.row()))
        else:
            path = self.projects.current.sources.get(entry.source).path
            self._ask_page(Source(path, entry.name), entry.source, entry.page)

    def _ask_page(self, source: Source, id: int, number: int) -> None:
        self._shown = (id, number)
        self._page_job.forget()
        self._page_job.request(lambda task: ((id, number), *load_picture(source, number)))

    def _show_page(self, loaded: tuple[tuple[int, int], object, object]) -> None:
        key, image, size = loaded
        self._page = self.projects.current.readings.of_page(*key)
        name = self._page[0].name if self._page else ""
        result = PageResult(name, key[1], tuple(entry.standing for entry in self._page))
        self.parts.page.show_page(image, size, result)  # type: ignore[arg-type]
        row = self.parts.table.currentIndex().row()
        if self._page and row >= 0:
            self.parts.page.choose(self.results.place_of(row))

    def _miss_page(self, message: str) -> None:
        self.parts.page.clear()

    def _choose_file(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.isValid():
            return
        source = self.files.entry(index.row())
        row = self.results.first_row_of(source.id)
        if row is None:
            self._ask_page(Source(source.path, source.name), source.id, 1)
        elif self.parts.list.hasFocus():
            self.parts.table.selectRow(row)

    def _pick_field(self, place: int) -> None:
        row = self.parts.table.currentIndex().row()
        if row >= 0:
            self.parts.table.selectRow(row - self.results.place_of(row) + place)

    def _tell_progress(self) -> None:
        self.parts.tell_progress(self.run)
        self._actions["stop"].setEnabled(self.run.running and not self.run.stopping)

    def _can_read(self) -> bool:
        if not self._model or self.run.running or self._listing:
            return False
        latest = self.projects.current.readings.latest()
        same = latest in (None, (_identity(self._model), self.parts.layout_name()))
        counts = self.projects.current.sources.counts()
        return bool(counts.get(State.WAITING) or counts.get(State.MISSING) or (counts and not same))

    def _refresh(self) -> None:
        """Bring actions and texts up to date."""
        files, running = self.files.rowCount(), self.run.running
        self.parts.show_state(files, bool(self._listing), self._model is not None, running)
        self._tell_progress()
        self._actions["read"].setEnabled(self._can_read())
        self._actions["pause"].setEnabled(running)
        self._actions["pause"].setChecked(self.run.paused)
        self._actions["save"].setEnabled(bool(self.results.rowCount()))
        self._actions["forget"].setEnabled(bool(files or self._listing))
        for name in ("zoom_in", "zoom_out", "zoom_fit"):
            self._actions[name].setEnabled(bool(files))
        self.changed.emit()


def _identity(model: "Model") -> str:
    from digitdesk.batch import identity  # not at the top: it brings OpenCV

    return identity(model)


def _load_rows(project: Path, task: Task) -> None:
    """Report page and id of all readings in parts. Runs beside the window."""
    with Project(project, verify=False) as opened:
        part: list[tuple[int, int]] = []
        for key in opened.readings.ids():
            part.append(key)
            if len(part) == AT_ONCE:
                if task.is_cancelled():
                    return
                task.report(part)
                part = []
        task.report(part)
