"""What the Batch page is made of, and how it is arranged."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitdesk.store import Entry
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import ThinBar, fill, parted, spaced
from digitdesk.ui.batch.export_panel import ExportPanel
from digitdesk.ui.batch.rescue import PagePane
from digitdesk.ui.batch.results import ResultsModel
from digitdesk.ui.batch.run import BatchRun
from digitdesk.ui.batch.sources import SourcesModel
from digitdesk.ui.batch.tables import files_view, forms_view, results_view
from digitdesk.ui.buttons import button_for, offer, tool_for
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.entries import message_of
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.page_view import PageView
from digitdesk.ui.preferences import LAYOUT_NAMES
from digitdesk.ui.theme import UNIT, status_text
from digitdesk.ui.words import plural, translate


class BatchWidgets:
    """The widgets of the Batch page; the page itself decides what they do."""

    def __init__(self, page: QWidget, actions: Actions, files: SourcesModel, results: ResultsModel) -> None:
        self._host = page
        self.notice = Notice()
        self.list = files_view(files, translate("batch", "Files"))
        self.table = results_view(results, translate("batch", "Readings"))
        self.forms_table = forms_view(translate("batch", "Forms"))
        self.tables = QStackedWidget()
        self.by_form = QCheckBox(translate("batch", "One row a form"))
        self.by_form.setToolTip(
            translate("batch", "The fields of a form side by side, those of all its pages in one row")
        )
        self.by_form.hide()
        self.page = PageView()
        self.pane = PagePane(self.page)
        self.detail = StateLabel()
        self.layouts = QComboBox()
        self.layouts.setAccessibleName(translate("batch", "Layout of the pages"))
        self.layouts.setToolTip(translate("batch", "How the numbers stand on a page"))
        self.bar = ThinBar(translate("batch", "Progress"))
        self.progress = _yielding_label()
        self.project = QToolButton()
        self.project_menu = QMenu(self.project)
        self.project.setMenu(self.project_menu)
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.project.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.project.setAutoRaise(True)
        self._project_actions = [actions[name] for name in ("open_project", "name_project", "copy_project", "forget")]
        self.count = QuietLabel()
        self._watched = ""
        self.export = ExportPanel()
        hint = translate("batch", "Drop a folder of scans here, or open one. DigitDesk finds the numbers on each page.")
        begin = [actions[name] for name in ("open_folder", "open_files", "open_samples")]
        self.empty = EmptyState("batch", translate("batch", "No scans yet"), hint, begin)
        self.stack = QStackedWidget()
        self.fill_layouts(["auto"], "auto")
        offer(self.list, actions, "read", "open_folder", "open_files", "watch")
        offer(self.table, actions, "read", "page_review", "save")
        offer(self.page, actions, "zoom_in", "zoom_out", "zoom_fit")
        self._arrange(actions)

    def fill_layouts(self, names: Sequence[str], chosen: str) -> None:
        """Offer these layouts; where they are offered already, the choice stays."""
        if list(names) == [self.layouts.itemData(place) for place in range(len(names))]:
            return
        self.layouts.clear()
        for name in names:
            self.layouts.addItem(translate("layouts", LAYOUT_NAMES.get(name, name.title())), name)
        self.layouts.setCurrentIndex(max(0, self.layouts.findData(chosen)))

    def choose_layout(self, name: str) -> None:
        """Choose this layout, if it is offered."""
        if (place := self.layouts.findData(name)) >= 0:
            self.layouts.setCurrentIndex(place)

    def tell_project(self, title: str, named: bool, path: str) -> None:
        """Which project this is; everything in it is kept at once."""
        self.project.setText(title if len(title) <= 28 else f"{title[:27]}…")
        self.project.setAccessibleName(translate("batch", "Project {title}").format(title=title))
        hint = translate("batch", "Everything is kept in this project as you work.")
        self.project.setToolTip(f"{hint}\n{path}" if named else hint)

    def fill_recent(self, paths: Sequence[Path], open_it: Callable[[Path], None]) -> None:
        """What can be done with projects, and those opened before."""
        self.project_menu.clear()
        self.project_menu.addActions(self._project_actions)
        if paths[1:]:
            self.project_menu.addSection(translate("batch", "Recent"))
        for path in paths[1:]:
            action = self.project_menu.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _, path=path: open_it(path))

    def tell_watched(self, folder: Path | None, trouble: str) -> None:
        """Which folder is watched, and whether it can be seen; `show_state` shows it."""
        shown = (
            translate("batch", "watching {folder}") if not trouble else translate("batch", "{folder} cannot be seen")
        )
        self._watched = shown.format(folder=folder.name or folder) if folder else ""
        self.count.setToolTip(trouble or (str(folder) if folder else ""))

    def layout_name(self) -> str:
        """The chosen layout's name in the engine's table."""
        return str(self.layouts.currentData())

    def show_state(self, files: int, listing: bool, ready: bool, running: bool) -> None:
        """The empty state or the work; how many files there are."""
        self.stack.setCurrentIndex(1 if files or listing or self._watched else 0)
        text = plural.tr("%Ln files", "", files)
        text = translate("batch", "{files}, still listing…").format(files=text) if listing else text
        self.count.setText(" · ".join(part for part in (text, self._watched) if part))
        self.layouts.setEnabled(ready and not running)

    def tell_progress(self, run: BatchRun) -> None:
        """Bar and words."""
        total = run.progress.total
        self.bar.setVisible(run.running)
        self.bar.tell(run.progress.pages, total)
        begin = translate("batch", "Read (F5) reads them") if self._unread() and not run.running else ""
        self.progress.setText(begin or (run.text() if total else ""))
        self.progress.setVisible(bool(self.progress.text()))

    def _unread(self) -> bool:
        """Whether there are files, and nothing was read in them yet."""
        return bool(self.list.model().rowCount()) and not self.table.model().rowCount()

    def show_forms(self, rows: QAbstractItemModel) -> None:
        """The forms of the project, each as a row."""
        self.forms_table.setModel(rows)

    def choose_table(self, by_form: bool) -> None:
        """One row a form, or one a field."""
        self.tables.setCurrentWidget(self.forms_table if by_form else self.table)

    def tell_reading(self, entry: Entry) -> None:
        """The chosen reading in words, above its page."""
        parts = (entry.reading.field.name, entry.value, status_text(entry.status), message_of(entry))
        self.detail.tell(" · ".join(part for part in parts if part), entry.status)

    def tell_page(self, message: str) -> None:
        """Why the chosen page cannot be shown, where its reading does not say that already."""
        if message not in self.detail.text():
            self.detail.complain(message)

    def _arrange(self, actions: Actions) -> None:
        work = QWidget()
        column = spaced(QVBoxLayout(work), margin=UNIT * 2)
        column.addLayout(self._tools(actions))
        column.addWidget(self.export)
        column.addWidget(self._panes(actions), 1)
        column.addWidget(self.progress)
        column.addWidget(self.bar)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        fill(self._host, self.notice, self.stack)

    def _tools(self, actions: Actions) -> QHBoxLayout:
        row = spaced(QHBoxLayout())
        row.addWidget(self.project)
        for name in ("open_folder", "open_files", "watch"):
            row.addWidget(tool_for(actions[name], text=False))
        row.addSpacing(UNIT)
        row.addWidget(self.layouts)
        row.addWidget(button_for(actions["read"]))
        row.addWidget(tool_for(actions["pause"], text=False))
        row.addWidget(button_for(actions["stop"]))
        row.addStretch(1)
        row.addWidget(button_for(actions["save"]))
        return row

    def _panes(self, actions: Actions) -> QSplitter:
        for table in (self.table, self.forms_table):
            self.tables.addWidget(table)
        lists = (_titled(self.count, self.list), _titled(self.by_form, self.tables))
        left = parted(Qt.Orientation.Vertical, (UNIT * 18, UNIT * 60), *lists)
        tools = QHBoxLayout()
        tools.addWidget(self.detail, 1)
        for name in ("zoom_out", "zoom_in", "zoom_fit"):
            tools.addWidget(tool_for(actions[name], text=False))
        return parted(Qt.Orientation.Horizontal, (UNIT * 62, UNIT * 50), left, _titled(tools, self.pane))


def _yielding_label() -> QLabel:
    """It makes do with the room there is: no text widens the window."""
    label = QLabel()
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setWordWrap(True)
    return label


def _titled(title: QWidget | QHBoxLayout, body: QWidget) -> QWidget:
    pane = QWidget()
    column = spaced(QVBoxLayout(pane), UNIT // 2)
    if isinstance(title, QWidget):
        column.addWidget(title)
    else:
        column.addLayout(title)
    column.addWidget(body, 1)
    return pane
