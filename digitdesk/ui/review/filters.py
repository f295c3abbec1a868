"""Which readings are gone through: by page, field, state and confidence."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from digitdesk.engine.types import Status
from digitdesk.store import Entry, Filter, PageEntry, Review
from digitdesk.ui.arranging import offer_values, spaced
from digitdesk.ui.entries import page_of
from digitdesk.ui.review.page_picker import PagePicker
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
READ = Filter().statuses


@dataclass(frozen=True, slots=True)
class State:
    """A choice in the list of states."""

    text: str
    review: Review | None
    statuses: tuple[Status, ...] = READ
    teaching: bool = False
    """Whether only those that teach most are meant, in their order."""


STATES = (
    State(T("filters", "To check"), Review.OPEN),
    State(T("filters", "To check: doubtful"), Review.OPEN, (Status.REVIEW,)),
    State(T("filters", "To check: sure"), Review.OPEN, (Status.OK,)),
    State(T("filters", "To check: blank"), Review.OPEN, (Status.BLANK,)),
    State(T("filters", "To check: what teaches most"), Review.OPEN, teaching=True),
    State(T("filters", "Accepted unseen"), Review.ACCEPTED),
    State(T("filters", "Confirmed"), Review.CONFIRMED),
    State(T("filters", "Empty"), Review.BLANK),
    State(T("filters", "Not readable"), Review.UNREADABLE),
    State(T("filters", "In any state"), None),
)
SURE = (
    (T("filters", "However sure"), 0.0, 1.0),
    (T("filters", "Less than 50% sure"), 0.0, 0.5),
    (T("filters", "Less than 90% sure"), 0.0, 0.9),
    (T("filters", "Less than 99% sure"), 0.0, 0.99),
    (T("filters", "At least 90% sure"), 0.9, 1.0),
    (T("filters", "At least 99% sure"), 0.99, 1.0),
)
PAGES = (
    T("filters", "All pages"),
    T("filters", "Only this file"),
    T("filters", "Only this page"),
    T("filters", "Another page…"),
)
ALL, FILE, PAGE, CHOSEN = range(4)


class Chooser(QComboBox):
    """A list that says when its pop-up is gone: then the keys are for the reading again."""

    closed = Signal()

    def hidePopup(self) -> None:
        """Something was chosen, or not."""
        super().hidePopup()
        self.closed.emit()


class Filters(QWidget):
    """Lists, and a line for a page's name, that make a Filter."""

    changed = Signal()
    taught = Signal()
    """What teaches most was chosen, and is to be found."""
    left = Signal()
    """Whoever chose is done with it."""

    def __init__(self, picker: PagePicker) -> None:
        super().__init__()
        self._at: Entry | PageEntry | None = None
        self._teaching: tuple[int, ...] = ()
        self.picker = picker
        self.states = self._make(self.tr("State of the fields"), [translate("filters", state.text) for state in STATES])
        self.pages = self._make(self.tr("Pages"), [translate("filters", text) for text in PAGES])
        self.fields = self._make(self.tr("Fields"), [self.tr("All fields")])
        self.sure = self._make(self.tr("Confidence"), [translate("filters", text) for text, _, _ in SURE])
        self.everything = QToolButton()
        self.everything.setText(self.tr("Show all"))
        self.everything.setToolTip(self.tr("Back to all that is to be checked"))
        self.everything.setAutoRaise(True)
        self.everything.setEnabled(False)
        self.everything.clicked.connect(lambda: self.choose())
        self.states.activated.connect(lambda place: self.taught.emit() if STATES[place].teaching else None)
        row = spaced(QHBoxLayout(self))
        for widget in (self.states, self.pages, self.picker, self.fields, self.sure, self.everything):
            row.addWidget(widget)
        row.addStretch()
        self.picker.hide()
        for chooser in (self.states, self.fields, self.sure):
            chooser.closed.connect(self.left, Qt.ConnectionType.QueuedConnection)
        self.pages.closed.connect(self._leave_pages, Qt.ConnectionType.QueuedConnection)
        self.picker.picked.connect(self._pick)
        self.picker.left.connect(self.left)

    @property
    def which(self) -> Filter:
        """What is chosen."""
        state, (_, least, most) = STATES[self.states.currentIndex()], SURE[self.sure.currentIndex()]
        field = self.fields.currentText() if self.fields.currentIndex() > 0 else None
        only = self._teaching if state.teaching else ()
        which = Filter(state.review, state.statuses, field, least=least, most=most, only=only)
        return self._on_page(which, self.pages.currentIndex())

    def offer_fields(self, names: list[str]) -> None:
        """List the names of fields; one that was chosen stays where it is still there."""
        offer_values(self.fields, names)

    def stand_at(self, entry: Entry | None) -> None:
        """Which reading "this page" means, while all pages are shown."""
        if self.pages.currentIndex() == ALL:
            self._at = entry
            self.pages.setEnabled(entry is not None)

    def choose(self, state: int = 0, pages: int = ALL, at: Entry | None = None) -> None:
        """Choose a state and pages (those of `at`), and leave the rest open."""
        self._at = at or self._at
        for chooser, place in ((self.states, state), (self.pages, pages), (self.fields, 0), (self.sure, 0)):
            with QSignalBlocker(chooser):
                chooser.setCurrentIndex(place)
        self._tell()

    def teach(self, ids: tuple[int, ...]) -> None:
        """Show these readings in this order: they teach most."""
        self._teaching = ids
        self.choose(next(place for place, state in enumerate(STATES) if state.teaching))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape lead back to the reading; arrows go through the lists."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_page(self, which: Filter, pages: int) -> Filter:
        if pages == ALL or self._at is None:
            return which
        return replace(which, source=self._at.source, page=None if pages == FILE else self._at.page)

    def _pick(self, page: PageEntry) -> None:
        self._at = page
        self._tell()
        self.left.emit()

    def _leave_pages(self) -> None:
        if self.pages.currentIndex() == CHOSEN:
            self.picker.begin()
        else:
            self.left.emit()

    def _tell(self) -> None:
        self.picker.setText(page_of(self._at) if self._at else "")
        self.picker.setVisible(self.pages.currentIndex() == CHOSEN)
        self.everything.setEnabled(self.which != Filter())
        self.changed.emit()

    def _make(self, name: str, texts: list[str]) -> Chooser:
        chooser = Chooser()
        chooser.addItems(texts)
        chooser.setAccessibleName(name)
        chooser.setToolTip(name)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        chooser.currentIndexChanged.connect(lambda: self._tell())
        return chooser
