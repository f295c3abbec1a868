"""The Batch page: files at the left with their readings below, the chosen page at the right."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from digitdesk.engine.images import ENDINGS, Source
from digitdesk.engine.types import PageResult, Status
from digitdesk.settings import Settings, samples_path
from digitdesk.ui.actions import Actions
from digitdesk.ui.batch.page_view import load_picture
from digitdesk.ui.batch.results import Key, ResultsModel
from digitdesk.ui.batch.run import BatchRun, Order
from digitdesk.ui.batch.sources import SourcesModel, list_sources
from digitdesk.ui.batch.widgets import BatchWidgets
from digitdesk.ui.jobs import Jobs, Latest, Task

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

SAVE_FILTERS = "CSV (*.csv);;Excel (*.xlsx);;JSON (*.json)"


class BatchPage(QWidget):
    """Read whole folders of scans and keep a checked table."""

    changed = Signal()
    """What the actions may do has changed."""

    def __init__(self, jobs: Jobs, actions: Actions, defaults: Settings) -> None:
        super().__init__()
        self._jobs, self._actions, self._defaults = jobs, actions, defaults
        self._model: Model | None = None
        self._listing: list[Task] = []
        self._layout_read = ""
        self._shown: PageResult | None = None
        self.files = SourcesModel(self)
        self.results = ResultsModel(self)
        self.run = BatchRun(jobs, self)
        self.parts = BatchWidgets(self, actions, self.files, self.results)
        self._page_job = Latest(jobs, "", self._show_page, self._miss_page)
        self._connect()
        self._refresh()

    def set_model(self, model: "Model", layouts: Sequence[str]) -> None:
        """Read with this model; `layouts` are the engine's ways to find fields."""
        self._model = model
        self.parts.fill_layouts(layouts, self._defaults.layout)
        self._refresh()

    def add(self, paths: Sequence[Path]) -> None:
        """List the files given and those in the folders given."""
        if not paths:
            return
        self.parts.notice.dismiss()

        def end(result: object) -> None:
            self._listing.remove(task)
            self._refresh()

        def fail(message: str) -> None:
            end(None)
            self.parts.notice.tell(message)

        inputs = list(paths)
        title = self.tr("Listing files")
        task = self._jobs.start(title, lambda task: list_sources(inputs, task), end, fail, self._append)
        self._listing.append(task)
        self._refresh()

    def save(self, path: Path) -> None:
        """Write all readings so far to a file."""
        from digitdesk.engine.export import export  # not at the top: openpyxl is slow to import

        pages = list(self.results.pages.values())
        told = self.tr("Saved {count} readings to {path}").format(count=f"{len(self.results.rows):,}", path=path)
        self._jobs.start(
            self.tr("Saving"),
            lambda task: export(pages, path),
            lambda result: self.parts.notice.tell(told, Status.OK),
            self.parts.notice.tell,
        )

    def read(self) -> None:
        """Read what is not yet read; another layout than last time reads everything anew."""
        if not self._model or self.run.running:
            return
        layout = self.parts.layout_name()
        if layout != self._layout_read:
            self._drop_results()
        self._layout_read = layout
        done: Mapping[Key, PageResult] = dict(self.results.pages)
        self.parts.notice.dismiss()
        self.run.start(Order(tuple(self.files.sources), self._model, layout, self._defaults.jobs, done))

    def start_over(self) -> None:
        """Forget files and readings."""
        for task in self._listing:
            task.cancel()
        self._listing.clear()
        self._drop_results()
        self.files.clear()
        self.parts.notice.dismiss()
        self._refresh()

    def ask_folder(self) -> None:
        """Let the user choose a folder."""
        if name := QFileDialog.getExistingDirectory(self, self.tr("Open a folder of scans")):
            self.add([Path(name)])

    def ask_files(self) -> None:
        """Let the user choose files."""
        kinds = self.tr("Scans") + " (" + " ".join(f"*{ending}" for ending in ENDINGS) + ")"
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Open scans"), "", kinds)
        self.add([Path(name) for name in names])

    def ask_target(self) -> None:
        """Let the user choose where to save."""
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Save results as"), "digits.csv", SAVE_FILTERS)
        if name:
            path = Path(name)
            self.save(path if path.suffix else path.with_suffix(chosen[chosen.index("*") + 1 : -1]))

    def _connect(self) -> None:
        act, parts, run = self._actions, self.parts, self.run
        slots = {
            "open_folder": self.ask_folder,
            "open_files": self.ask_files,
            "open_samples": lambda: self.add([samples_path()]),
            "save": self.ask_target,
            "read": self.read,
            "stop": run.stop,
            "forget": self.start_over,
            "zoom_in": lambda: parts.page.zoom(1.25),
            "zoom_out": lambda: parts.page.zoom(0.8),
            "zoom_fit": parts.page.fit,
        }
        for name, slot in slots.items():
            act[name].triggered.connect(slot)
        run.page_read.connect(self._take)
        run.progressed.connect(self._tell_progress)
        run.started.connect(self._refresh)
        run.ended.connect(self._end)
        parts.table.selectionModel().currentRowChanged.connect(lambda index: self._choose_row(index))
        parts.list.selectionModel().currentChanged.connect(lambda index: self._choose_file(index))
        parts.page.field_picked.connect(self._pick_field)
        parts.layouts.currentIndexChanged.connect(self._refresh)

    def _append(self, found: list[Source]) -> None:
        self.files.append(found)
        if not self.parts.list.currentIndex().isValid():
            self.parts.list.setCurrentIndex(self.files.index(0))
        self._refresh()

    def _take(self, page: PageResult) -> None:
        first = not self.results.rows
        self.results.append(page)
        for reading in page.readings:
            self.files.mark(page.source, reading.status)
        if not page.readings:
            self.files.mark(page.source, Status.BLANK)
        if first and self.results.rows:
            self.parts.table.selectRow(0)

    def _end(self, message: str) -> None:
        if message:
            self.parts.notice.tell(message)
        self._refresh()

    def _drop_results(self) -> None:
        self.run.forget()
        self._page_job.forget()
        self._shown = None
        self.results.clear()
        self.parts.page.clear()

    def _choose_row(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.isValid():
            return
        row = self.results.rows[index.row()]
        self.parts.tell_reading(row)
        self.parts.list.setCurrentIndex(self.files.index(self.files.row_of(row.page.source)))
        if row.page is self._shown:
            self.parts.page.choose(row.place)
        else:
            self._ask_page(self.files.find(row.page.source), row.page)

    def _ask_page(self, source: Source, page: PageResult) -> None:
        self._shown = page
        self._page_job.forget()
        self._page_job.request(lambda task: (page, *load_picture(source, page.index)))

    def _show_page(self, loaded: tuple[PageResult, object, object]) -> None:
        page, image, size = loaded
        self.parts.page.show_page(image, size, page)  # type: ignore[arg-type]
        row = self.parts.table.currentIndex().row()
        if page.readings and row >= 0:
            self.parts.page.choose(self.results.rows[row].place)

    def _miss_page(self, message: str) -> None:
        self.parts.page.clear()

    def _choose_file(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.isValid():
            return
        source = self.files.sources[index.row()]
        row = self.results.first_row_of(source.name)
        if row is None:
            self._ask_page(source, PageResult(source.name, 1))
        elif self.parts.list.hasFocus():
            self.parts.table.selectRow(row)

    def _pick_field(self, place: int) -> None:
        row = self.parts.table.currentIndex().row()
        if row >= 0:
            self.parts.table.selectRow(row - self.results.rows[row].place + place)

    def _tell_progress(self) -> None:
        self.parts.tell_progress(self.run)
        if not self.run.running:  # the last count may come after the last page
            self._actions["read"].setEnabled(self._can_read())

    def _can_read(self) -> bool:
        progress, files = self.run.progress, len(self.files.sources)
        same = progress.files == files and self._layout_read == self.parts.layout_name()
        all_read = same and progress.exact and progress.pages == progress.total
        return bool(files and self._model and not self.run.running and not all_read)

    def _refresh(self) -> None:
        """Bring actions and texts up to date."""
        files, running = len(self.files.sources), self.run.running
        self.parts.show_state(files, bool(self._listing), self._model is not None, running)
        self._tell_progress()
        self._actions["read"].setEnabled(self._can_read())
        self._actions["stop"].setEnabled(running)
        self._actions["save"].setEnabled(bool(self.results.rows))
        self._actions["forget"].setEnabled(bool(files or self._listing))
        for name in ("zoom_in", "zoom_out", "zoom_fit"):
            self._actions[name].setEnabled(bool(self.results.rows))
        self.changed.emit()
