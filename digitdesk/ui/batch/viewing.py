"""The page in view: it follows the file or the reading that is chosen, and shows what was read on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QImage

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box
from digitdesk.store import Entry, result_of
from digitdesk.ui.batch.forms import FormChoice
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.rescue import can_be_laid
from digitdesk.ui.batch.results import ResultsModel
from digitdesk.ui.batch.sources import SourcesModel
from digitdesk.ui.batch.widgets import BatchWidgets
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.page_view import load_picture

if TYPE_CHECKING:
    from digitdesk.batch import PageRead

NOWHERE = Box(0, 0, 1, 1)


class PageInView(QObject):
    """Keeps files, readings and page in step."""

    def __init__(
        self,
        jobs: Jobs,
        projects: Projects,
        parts: BatchWidgets,
        files: SourcesModel,
        results: ResultsModel,
        forms: FormChoice,
    ) -> None:
        super().__init__(parts.pane)
        self._projects, self._parts, self._files, self._results, self._forms = projects, parts, files, results, forms
        self.at: tuple[int, int] | None = None
        """The file's id and the page's number; None while nothing is shown."""
        self._job = Latest(jobs, "", self._show, self._miss)
        parts.table.selectionModel().currentRowChanged.connect(self._choose_row)
        parts.list.selectionModel().currentChanged.connect(self._choose_file)
        parts.page.field_picked.connect(self._pick_field)

    def clear(self) -> None:
        """Show nothing."""
        self._job.forget()
        self._miss("")

    def look_again(self) -> None:
        """Files lie elsewhere now: the page that is chosen may be there again."""
        if self.at is None:
            self._choose_row(self._parts.table.currentIndex())
        if self.at is None:
            self._choose_file(self._parts.list.currentIndex())

    def take(self, page: "PageRead") -> None:
        """A page was read: list its readings; where it is in view, or the first of all, show them on it."""
        new = self.at == (page.source.id, page.page) or not self._results.rowCount()
        self._results.put(page.key, page.entries)
        if page.entries and new:
            self.at = None
            self._parts.table.selectRow(self._results.first_row_of(page.source.id) or 0)

    def _choose_row(self, index: QModelIndex) -> None:
        entry = self._results.entry(index.row()) if index.isValid() else None
        if entry is None:
            return
        self._parts.tell_reading(entry)
        if (row := self._files.row_of(entry.source)) is not None:
            self._parts.list.setCurrentIndex(self._files.index(row))
        if self.at == (entry.source, entry.page):
            self._parts.page.choose(self._results.place_of(index.row()))
        else:
            path = self._projects.current.sources.get(entry.source).path
            self._ask(Source(path, entry.name), entry.source, entry.page)

    def _choose_file(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        source = self._files.entry(index.row())
        row = self._results.first_row_of(source.id)
        if row is None:
            self._ask(Source(source.path, source.name), source.id, 1)
        elif self._parts.list.hasFocus():
            self._parts.table.selectRow(row)

    def _pick_field(self, place: int) -> None:
        if (row := self._parts.table.currentIndex().row()) >= 0:
            self._parts.table.selectRow(row - self._results.place_of(row) + place)

    def _ask(self, source: Source, id: int, number: int) -> None:
        self.at = (id, number)
        self._job.forget()
        self._job.request(lambda task: (id, number, *load_picture(source, number)))

    def _show(self, loaded: tuple[int, int, QImage, Box]) -> None:
        source, number, image, size = loaded
        entries: list[Entry] = self._projects.current.readings.of_page(source, number)
        self._parts.page.show_page(image, size, result_of(entries))
        self._parts.pane.offer(image, size, self._forms.templates if can_be_laid(entries) else ())
        if entries and (row := self._parts.table.currentIndex().row()) >= 0:
            self._parts.page.choose(self._results.place_of(row))

    def _miss(self, message: str) -> None:
        self.at = None
        self._parts.page.clear()
        self._parts.tell_page(message)
        self._parts.pane.offer(None, NOWHERE, ())
