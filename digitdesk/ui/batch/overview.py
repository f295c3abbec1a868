"""What only all pages of a project together show: filled forms as rows, and pages missing, double or extra."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QTimer

from digitdesk.engine.export.table import PLAIN
from digitdesk.engine.look_over import Remark, goes_on
from digitdesk.engine.types import Leaf, Status
from digitdesk.kept_forms import fields, remarks, typed
from digitdesk.store import PAGES_A_SOURCE, Project
from digitdesk.ui.batch.form_rows import FormRows, Sheets
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.batch.results import ResultsModel
from digitdesk.ui.batch.run import BatchRun
from digitdesk.ui.batch.widgets import BatchWidgets
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import translate, whole

KEPT = "row a form"
"""The project's setting: whether the table shows one row a form."""
BEAT = 2000
"""Milliseconds after which rows follow the reading of pages."""


class Overview(QObject):
    """Looks over the project beside the window. Without forms there is nothing to see, and no switch."""

    def __init__(
        self, jobs: Jobs, projects: Projects, parts: BatchWidgets, results: ResultsModel, run: BatchRun
    ) -> None:
        super().__init__(run)
        self._projects, self._parts, self._results = projects, parts, results
        self._remarks: list[Remark] = []
        self.rows = FormRows(self)
        self._job = Latest(jobs, "", self._take, parts.notice.tell)
        self._timer = QTimer(self, singleShot=True, interval=BEAT)
        self._timer.timeout.connect(lambda: self._look(told=False))
        parts.show_forms(self.rows)
        parts.forms_table.selectionModel().currentChanged.connect(self._choose)
        parts.table.selectionModel().currentRowChanged.connect(self._go_along)
        parts.by_form.clicked.connect(self._switch)
        projects.opened.connect(self._load)
        results.rowsInserted.connect(self._follow)
        run.ended.connect(self.look)
        self._load()

    def look(self) -> None:
        """Look now, and say what there is to be said of pages."""
        self._look(told=True)

    def _load(self) -> None:
        """Another project."""
        self._job.forget()
        self._timer.stop()
        self.rows.show(self._projects.current, Sheets())
        self._parts.by_form.setChecked(bool(self._projects.current.get(KEPT)))
        self._parts.by_form.hide()
        self._parts.choose_table(by_form=False)
        self.look()

    def _follow(self) -> None:
        """Pages were read: their rows are shown before long."""
        if not self._timer.isActive():
            self._timer.start()

    def _look(self, told: bool) -> None:
        self._timer.stop()
        project = self._projects.path
        self._job.request(lambda task: (*look_over_project(project), told))

    def _take(self, found: tuple[Sheets, list[Remark], bool]) -> None:
        sheets, self._remarks, told = found
        self.rows.show(self._projects.current, sheets)
        self._parts.by_form.setVisible(bool(sheets.fields))
        self._parts.choose_table(bool(sheets.fields) and self._parts.by_form.isChecked())
        self._parts.forms_table.resizeColumnsToContents()
        self._go_along(self._parts.table.currentIndex())
        if told and self._remarks and not self._parts.notice.text:
            self._tell(0)

    def _tell(self, number: int) -> None:
        """Say the remark of this number, and how to come to its page and to the next."""
        remark, count = self._remarks[number], len(self._remarks)
        told, text = localised(remark.text), translate("overview", "{remark} ({number} of {count})")
        if count > 1:
            told = text.format(remark=told, number=whole(number + 1), count=whole(count))
        choices = [(translate("overview", "Show the page"), lambda: self._show(number))]
        if count > 1:
            choices.append((translate("overview", "Next"), lambda: self._tell((number + 1) % count)))
        self._parts.notice.tell(told, Status.REVIEW, choices)

    def _show(self, number: int) -> None:
        page = self._remarks[number].page
        if source := self._projects.current.sources.find(page.source):
            self._select(source.id * PAGES_A_SOURCE + page.index)
        self._tell(number)

    def _select(self, page: int, id: int = 0) -> None:
        """Show this page (its key), with this reading or its first one."""
        if (row := self._results.row_of(page, id)) is not None:
            self._parts.table.selectRow(row)

    def _switch(self, by_form: bool) -> None:
        self._projects.keep(KEPT, by_form)
        self._parts.choose_table(by_form)
        self._go_along(self._parts.table.currentIndex())

    def _go_along(self, index: QModelIndex) -> None:
        """A reading was chosen elsewhere."""
        entry = self._results.entry(index.row()) if index.isValid() else None
        if entry and self._parts.by_form.isChecked():
            self._parts.forms_table.setCurrentIndex(self.rows.index_of(entry))

    def _choose(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index) if index.isValid() else None
        if entry:
            self._select(entry.key, entry.id)


def look_over_project(project: Path) -> tuple[Sheets, list[Remark]]:
    """Its forms, and what is to be said of their pages. Runs beside the window."""
    with Project(project, verify=False) as opened:
        if not (names := fields(opened)):
            return Sheets(), []
        forms: list[tuple[int, ...]] = []
        before = Leaf("", 0)
        for key, leaf in opened.readings.pages():
            if goes_on(before, leaf):
                forms[-1] += (key,)
            else:
                forms.append((key,))
            before = leaf
        return Sheets(forms, names, typed(opened, PLAIN)), remarks(opened)
