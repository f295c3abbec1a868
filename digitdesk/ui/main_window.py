"""The one window: rail, pages, menus and the status bar."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitdesk import settings
from digitdesk.engine.errors import DigitDeskError
from digitdesk.engine.status import Status
from digitdesk.ui.actions import FIRSTS, MENUS, PAGES, REVIEWS, translated_menu
from digitdesk.ui.arranging import spaced
from digitdesk.ui.icons import app_icon
from digitdesk.ui.notice import Notice
from digitdesk.ui.rail import Rail
from digitdesk.ui.remembering import keep_panes, restore_geometry, restore_panes
from digitdesk.ui.rooms import ROOMS, WELCOME, Rooms
from digitdesk.ui.theme import UNIT, use_colours
from digitdesk.ui.words import percents
from digitdesk.ui.zooming import ZOOMS

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model
    from digitdesk.ui.loading import Loaded

START_SIZE = (UNIT * 140, UNIT * 90)
BELOW = ("settings", "help")
"""On the rail, below the pages."""
TOPICS = {"review_trust": "sure"} | {name: name.removeprefix("page_") for name in PAGES}
"""The page of the guide that explains a page of the program, or one of its views."""


class MainWindow(Rooms):
    """Draw, Batch, Review, Confusion, Forms and Improve in one window.

    The frame is seen first (rail, menus, status bar), with the welcome where that is shown; any other page that is
    shown comes a moment later, then all others.
    """

    furnished = Signal()
    """The pages are there."""

    def __init__(self, load: "Callable[[Path], Loaded] | None" = None, furnished: bool = True) -> None:
        """load: the model and what else reading needs; not furnished: the pages come once the window was seen."""
        super().__init__()
        self._load, self._begun, self._furnished, self._shown = load, False, False, ""
        self._waiting: list[Path] = []
        """What was to be opened before there were pages."""
        self.setWindowTitle("DigitDesk")
        self.setWindowIcon(app_icon())
        if self.preferences.current.colours != "system":
            use_colours(self.preferences.current.colours)
        self.notice = Notice()
        self.model: Model | None = None
        """Reads the project."""
        self.model_label = QLabel(self.tr("The model is loading…"))
        self.activity, self._titles = QLabel(), ""
        self._group = QActionGroup(self)
        self.setAcceptDrops(True)
        self._arrange()
        self._make_menus()
        self._restore()
        self._steps = self._furnish()
        if furnished:
            deque(self._steps, maxlen=0)
        elif self._room() == WELCOME:
            self._turn_to(WELCOME)

    def _furnish(self) -> Iterator[None]:
        """Make all pages, that which is shown first, and let them work together; between two steps the window lives."""
        shown = self._room()
        for room in sorted(ROOMS, key=lambda room: room != shown):
            yield from self.make(room)
            if room == shown:
                self._turn_to(room)
                self.pages.repaint()
            yield
        from digitdesk.ui.help.menu import connect_windows

        self._connect()
        connect_windows(self)
        restore_panes(self.pages)
        self._furnished = True
        self._turn_to(self._room())
        self.furnished.emit()

    def open(self, paths: list[Path]) -> None:
        """Put files and folders into the Batch page; a form is opened on the Forms page."""
        if not self._furnished:
            self._waiting += paths
            return
        from digitdesk.engine.forms.template import ENDING as FORM_ENDING

        forms = [path for path in paths if path.suffix.lower() == FORM_ENDING]
        if forms:
            self.show_page("page_forms")
            self.forms.open_form(forms[-1])
        if scans := [path for path in paths if path not in forms]:
            self.show_page("page_batch")
            self.batch.add(scans)

    def show_page(self, name: str) -> None:
        """Show the page of this action; where it is not there yet, once it is."""
        self.actions_table[name].setChecked(True)
        if self._furnished:
            self._turn_to(self._room())

    def show_welcome(self) -> None:
        """Show three ways to begin; no page is chosen."""
        self._group.setExclusive(False)
        for name in PAGES:
            self.actions_table[name].setChecked(False)
        self._group.setExclusive(True)
        self._turn_to(WELCOME)

    def topic(self) -> str:
        """The page of the guide that explains what is shown."""
        shown = self.pages.currentWidget() is self.review and self.actions_table["review_trust"].isChecked()
        return TOPICS.get("review_trust" if shown else self._checked(), "start")

    def keep(self) -> None:
        """Write what is not written yet; all else is in the project already."""
        if self._furnished:
            self.forms.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders may be dropped on any page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They go to the Batch page."""
        self.open([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The model loads once the window was seen."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        """The frame was seen."""
        if self._furnished:
            self._load_model()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Take the next step towards all pages."""
        if not self.isVisible():  # closed meanwhile
            return
        with self._telling():
            for _ in self._steps:
                QTimer.singleShot(0, self._go_on)
                return
            self.open(self._waiting)
            self._load_model()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell of what keeps pages from being made: a folder that may not be written to."""
        try:
            yield
        except DigitDeskError as error:
            from digitdesk.ui.sentences import localised

            self.notice.tell(localised(str(error)))

    def changeEvent(self, event: QEvent) -> None:
        """Icons follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.actions_table.retint()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Cancel all work, wait for it, go."""
        from digitdesk.ui import clipboard

        if "batch" in vars(self):
            deque(self._steps, maxlen=0)  # what is half made is made whole, and closed as always
        if not self._furnished:
            return
        store = QSettings()
        store.setValue("geometry", self.saveGeometry())
        store.setValue("page", self._checked())
        keep_panes(self.pages)
        self.hide()
        for history in (self.draw.ink.history, self.confusion.fixes.history, self.forms.desk.history):
            history.blockSignals(True)  # its destructor would call into a window half gone
        self.keep()
        self.jobs.close()
        clipboard.settle()
        self.review.close_project()
        self.batch.close_project()
        event.accept()

    def _turn_to(self, room: str) -> None:
        if self._shown != room:
            self._shown = room
            shared = (*self.actions_table.in_menu("edit"), *(self.actions_table[zoom] for zoom in ZOOMS))
            for action in shared:  # each page says itself which of them it knows
                action.setEnabled(False)
            self.pages.setCurrentWidget(getattr(self, room))

    def _checked(self) -> str:
        """The action of the page that is shown; empty where it is the welcome."""
        return next((name for name in PAGES if self.actions_table[name].isChecked()), "")

    def _room(self) -> str:
        """The attribute with the page that is shown, or will be once it is there."""
        return self._checked().removeprefix("page_") or WELCOME

    def _load_model(self) -> None:
        from digitdesk.ui.loading import load_reader

        path, load = settings.model_path(), self._load or load_reader
        self.jobs.start("", lambda task: load(path), self._have_model, self._miss_model)

    def _have_model(self, loaded: "Loaded") -> None:
        self._layouts = loaded.layouts
        self.draw.set_model(loaded.model)
        self.improve.set_model(loaded.model)
        self.confusion.set_model(loaded.model)
        self.forms.set_model(loaded.model)

    def _choose_model(self, model: "Model | None") -> None:
        """This model reads the project from now on; None: it is still loading."""
        self.model = self.review.teaching.model = model
        if model:
            text = self.tr("Model {version}, {accuracy} right on the MNIST test images")
            self.model_label.setText(text.format(version=model.card.version, accuracy=percents(model.card.accuracy, 2)))
        self.batch.set_model(model, self._layouts)

    def _miss_model(self, message: str) -> None:
        self.model_label.setText(self.tr("No model"))
        self.notice.tell(message)
        self.draw.set_hint(self.tr("Nothing can be read without a model"))

    def _arrange(self) -> None:
        body = QWidget()
        row = spaced(QHBoxLayout(body), 0)
        row.addWidget(Rail(*([self.actions_table[name] for name in names] for names in (PAGES, BELOW))))
        column = spaced(QVBoxLayout(), 0)
        column.addWidget(self.notice)
        column.addWidget(self.pages, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(body)
        self.activity.setContentsMargins(UNIT, 0, UNIT, 0)
        self.model_label.setContentsMargins(UNIT, 0, UNIT, 0)
        self.statusBar().addWidget(self.activity)
        self.statusBar().addPermanentWidget(self.model_label)

    def _make_menus(self) -> None:
        for name in MENUS:
            menu = self.menuBar().addMenu(translated_menu(name))
            for action in self.actions_table.in_menu(name):
                if action.objectName() in FIRSTS:
                    menu.addSeparator()
                menu.addAction(action)
        for name in PAGES:
            self._group.addAction(self.actions_table[name])
            self.actions_table[name].triggered.connect(lambda _, name=name: self.show_page(name))
        self.actions_table["quit"].triggered.connect(self.close)

    def _connect(self) -> None:
        act = self.actions_table
        for name in ("open_folder", "open_files", "open_samples", "save"):
            act[name].triggered.connect(lambda: self.show_page("page_batch"), Qt.ConnectionType.QueuedConnection)
        act["open_evaluation"].triggered.connect(lambda: self.show_page("page_confusion"))
        for name in (*REVIEWS, "teach"):
            act[name].triggered.connect(lambda: self.show_page("page_review"))
        self.improve.chosen.connect(self._choose_model)
        self.improve.wanted.connect(self.review.review_field)
        self.review.decided.connect(self.batch.results.forget)
        self.review.decided.connect(self.batch.files.forget)
        self.review.decided.connect(self.batch.overview.rows.forget)
        self.review.decided.connect(lambda: self.confusion.offer_project(self.batch.projects.path))
        self.draw.kept.connect(self._follow_kept)
        act["open_kept"].triggered.connect(self._open_kept)
        self.batch.parts.table.activated.connect(self._review_row)
        for name in ("form_new", "form_open", "form_sample", "form_design"):
            act[name].triggered.connect(lambda: self.show_page("page_forms"), Qt.ConnectionType.QueuedConnection)
        self.preferences.changed.connect(self._use)
        self.draw.pen_chosen.connect(lambda width: self.preferences.put("pen_width", width))
        self.jobs.activity_changed.connect(self._tell_activity)
        self.batch.run.progressed.connect(lambda: self._tell_activity())
        self.batch.run.ended.connect(lambda: self._tell_activity())
        for news in (self.batch.run.page_read, self.batch.run.ended):
            news.connect(lambda: self.review.follow())

    def _use(self, chosen: settings.Settings) -> None:
        """The settings have changed."""
        use_colours(chosen.colours)
        self.draw.use(chosen)
        if chosen.layout != self.batch.defaults.layout and not self.batch.projects.current.readings.latest():
            self.batch.parts.choose_layout(chosen.layout)
        self.batch.defaults = chosen

    def _open_kept(self) -> None:
        """The kept drawings are a project like any other."""
        if settings.kept_path().is_file():
            self.open([settings.kept_path()])
        else:
            self.draw.notice.tell(self.tr("No drawing was kept yet: draw a number, then press Keep."), Status.BLANK)
            self.show_page("page_draw")

    def _follow_kept(self) -> None:
        """Other pages that show the kept drawings show them anew."""
        path = settings.kept_path()
        self.confusion.offer_project(path)
        if self.batch.projects.path == path:
            self.batch.projects.open(path)

    def _review_row(self, index: QModelIndex) -> None:
        """Enter or a double click on a reading in the table: review it."""
        entry = self.batch.results.entry(index.row())
        if entry and entry.reading.field.box.width:
            self.review.review_field(entry)

    def _tell_activity(self, titles: str | None = None) -> None:
        if titles is not None:
            self._titles = titles
        reading = self.batch.run.running and self._titles
        self.activity.setText(f"{self._titles}: {self.batch.run.text()}" if reading else self._titles)

    def _restore(self) -> None:
        store = QSettings()
        self.resize(*START_SIZE)
        restore_geometry(self)
        page = str(store.value("page", ""))
        if page in PAGES:
            self.actions_table[page].setChecked(True)
