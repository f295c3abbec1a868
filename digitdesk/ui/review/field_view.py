"""Review by field: one reading large, the queue beside it, worked by keys alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box
from digitdesk.store import Entry, Filter, Project, Review, result_of
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import spaced
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.entries import message_of, place_of, state_of
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.page_view import PageView, load_picture
from digitdesk.ui.review.history import HistoryView
from digitdesk.ui.review.keys import FIELD_KEYS, KeyList
from digitdesk.ui.review.typing_view import TypingView
from digitdesk.ui.review.waiting import QueueModel, QueueView
from digitdesk.ui.theme import UNIT, percent


class FieldView(TypingView):
    """The reading at hand, its queue, its history, and its page on demand."""

    typed = "0123456789-.,/"
    """Signs, too: a minus or a decimal point counts in fields that hold numbers."""
    decided = Signal(object)
    """The ids of the readings that were just decided."""
    moved = Signal(object)
    """The reading at hand now, or None."""
    offered = Signal(float)
    """All that are at least so sure might be accepted."""

    def __init__(self, jobs: Jobs, actions: Actions, project: Project) -> None:
        super().__init__(FIELD_KEYS, project)
        self.queue = QueueModel(self)
        self.list = QueueView(self.queue)
        self.caption, self.others = StateLabel(), QuietLabel()
        self.history = HistoryView()
        self.page = PageView()
        self._page_job = Latest(jobs, "", self._show_page, self._miss_page)
        hint = self.tr("Choose another state above to see decided fields again, or export the table.")
        self.end = EmptyState(
            "review", self.tr("Nothing more to check"), hint, [actions["review_trust"], actions["save"]]
        )
        hint = self.tr("Let the model learn from it now, or look what teaches most next.")
        self.taught = EmptyState(
            "improve", self.tr("What teaches most is checked"), hint, [actions["page_improve"], actions["teach"]]
        )
        self.stack = QStackedWidget()
        self.list.selectionModel().currentChanged.connect(self._lay)
        self._arrange()

    def open(self, project: Project, which: Filter, anew: bool = True) -> None:
        """Begin with the first reading that this filter lets through; else stay, and keep what was being typed."""
        same = project is self._project and not anew
        entry, typed = (self.desk.entry, (self.desk.text, self.desk.place)) if same else (None, ("", 0))
        self._take_project(project)
        self.queue.show(project, which)
        row = self.queue.row_of(entry.id) if entry else None
        self._go(0 if row is None else row)
        if row is not None:
            self.desk.text, self.desk.place = typed
            self.reading.refresh()

    def close_project(self) -> None:
        """The project goes: the list must not ask it for more."""
        self.queue.show(None, Filter())

    def renew(self, id: int) -> None:
        """This one was changed by undo, redo or elsewhere: lay it on the desk."""
        self.queue.renew(id)
        if entry := self._project.readings.get(id):
            self._go(self.queue.bring(entry))

    def accept(self) -> None:
        """Keep what stands there, go on."""
        if self.desk.entry and not self._decide(self.desk.enter()):
            self.failed.emit(self.tr("Type the digits first, or press E where nothing is written, N if not readable."))

    def write(self, digit: str) -> None:
        """Type over; a comma is a decimal point."""
        super().write("." if digit == "," else digit)

    def blank(self) -> None:
        """Nothing is written there."""
        self._decide(self.desk.blank())

    def unreadable(self) -> None:
        """Nobody can read it."""
        self._decide(self.desk.unreadable())

    def runner_up(self) -> None:
        """The model's next reading."""
        self._edit(self.desk.runner_up)

    def restart(self) -> None:
        """As it was before it was typed over."""
        self._edit(self.desk.restart)

    def previous(self) -> None:
        """Back to the reading before, decided or not."""
        self._go(max(0, self._row - 1))

    def following(self) -> None:
        """On to the next one, without deciding."""
        if self._row + 1 >= self.queue.rowCount():
            self.queue.fetchMore()
        self._go(min(self._row + 1, self.queue.rowCount() - 1))

    def next_doubtful(self) -> None:
        """On to the next one that the program doubts."""
        row = self.queue.after(self._row, doubtful=True)
        if row is None:
            self.failed.emit(self.tr("There is no other doubtful field in this selection."))
        else:
            self._go(row)

    def toggle_page(self) -> None:
        """Show the whole page, or the history again."""
        shown = self.below.currentWidget() is self.page
        self.below.setCurrentWidget(self.history if shown else self.page)
        self._left.setStretchFactor(self.below, 1 if shown else 4)
        self._ask_page()

    def offer(self) -> None:
        """Perhaps all that are at least as sure as this one are to be accepted."""
        if self.desk.entry:
            self.offered.emit(self.desk.entry.reading.confidence)

    @property
    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _decide(self, done: bool) -> bool:
        """After a decision: on to the next reading."""
        entry = self.desk.entry
        if not done or entry is None:
            return False
        if self._project.readings.get(entry.id) is None:
            self.open(self._project, self.queue.which)
            self.failed.emit(self.tr("That page was read anew meanwhile: its readings wait in the queue again."))
            return True
        self.queue.renew(entry.id)
        self._go_on()
        self.decided.emit((entry.id,))
        return True

    def _go_on(self) -> None:
        row = self.queue.after(self._row)
        if row is None and self.queue.which.review is Review.OPEN:
            self.queue.show(self._project, self.queue.which)  # what was read meanwhile
            row = 0
        self._go(self._row if row is None else row)

    def _go(self, row: int) -> None:
        """Choose a row; where there is none, say that it is done."""
        some = bool(self.queue.rowCount())
        end = self.taught if self.queue.which.only else self.end
        self.stack.setCurrentWidget(self.work if some else end)
        if some:
            index = self.queue.index(row)
            again = index == self.list.currentIndex()
            self.list.setCurrentIndex(index)
            if again:
                self._lay(index)
        else:
            self._lay(QModelIndex())

    def _lay(self, index: QModelIndex | QPersistentModelIndex) -> None:
        entry = self.queue.entry(index.row()) if index.isValid() else None
        self.desk.lay(entry)
        self.reading.show_desk(self.desk, self._project.readings.crop(entry.id) if entry else None)
        if entry:
            said = "" if entry.review is Review.OPEN and entry.reading.others else message_of(entry)
            signs = entry.standing.text
            written = self.tr("with its signs: {text}").format(text=signs) if signs != entry.value else ""
            parts = (state_of(entry), place_of(entry), written, said)
            self.caption.tell(" · ".join(part for part in parts if part), entry.status)
            self.others.setText(self._tell_others(entry))
            self.history.tell(self._project.review.history(entry.id))
        self._ask_page()
        self.moved.emit(entry)

    def _tell_others(self, entry: Entry) -> str:
        others = [f"{other.value} ({percent(other.confidence)})" for other in entry.reading.others[:4]]
        return self.tr("Or perhaps {others}").format(others=" · ".join(others)) if others else ""

    def _ask_page(self) -> None:
        entry = self.desk.entry
        self._page_job.forget()
        if entry is None or self.below.currentWidget() is not self.page:
            return
        path = self._project.sources.get(entry.source).path
        source, number = Source(path, entry.name), entry.page
        self._page_job.request(lambda task: (entry, *load_picture(source, number)))

    def _show_page(self, loaded: tuple[Entry, QImage, Box]) -> None:
        entry, image, size = loaded
        entries = self._project.readings.of_page(entry.source, entry.page)
        self.page.show_page(image, size, result_of(entries))
        self.page.fit_width()
        self.page.choose(next((n for n, other in enumerate(entries) if other.id == entry.id), -1))

    def _miss_page(self, message: str) -> None:
        self.page.clear()
        self.failed.emit(message)

    def _arrange(self) -> None:
        self.below = QStackedWidget()
        self.below.addWidget(self.history)
        self.below.addWidget(self.page)
        for widget in (self.history, self.page):
            widget.setMinimumHeight(UNIT * 4)
        for label in (self.caption, self.others):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a name must not widen all
        left = self._left = QVBoxLayout()
        left.setSpacing(UNIT)
        left.addWidget(self.caption)
        left.addWidget(self.reading, 2)
        left.addWidget(self.others)
        left.addWidget(self.below, 1)
        row = spaced(QHBoxLayout(), UNIT * 2)
        row.addLayout(left, 1)
        row.addWidget(self.list)
        self.work = QWidget()
        column = spaced(QVBoxLayout(self.work))
        column.addLayout(row, 1)
        column.addWidget(KeyList(self))
        for page in (self.work, self.end, self.taught):
            self.stack.addWidget(page)
        outer = spaced(QVBoxLayout(self))
        outer.addWidget(self.stack)
