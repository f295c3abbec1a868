"""The blind audit: a random sample of the fields accepted unseen is read by a person who does not see what stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout

from digitdesk.store import Project
from digitdesk.ui.arranging import spaced
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.review.keys import AUDIT_KEYS, KeyList
from digitdesk.ui.review.typing_view import TypingView
from digitdesk.ui.theme import enlarge
from digitdesk.ui.words import whole

UNREADABLE = "?"
"""What is kept as the answer of a person who could not read a field."""


class AuditView(TypingView):
    """One field after the other, each with nothing but its picture."""

    answered = Signal()
    ended = Signal()
    """All are answered, or the rest is left for later."""

    def __init__(self, project: Project) -> None:
        super().__init__(AUDIT_KEYS, project, blind=True)
        self._audit = 0
        self.title, self.progress = QLabel(self.tr("What is written here?")), QuietLabel()
        enlarge(self.title, 1.4)
        column = spaced(QVBoxLayout(self))
        for widget in (self.title, self.progress):
            column.addWidget(widget)
        column.addWidget(self.reading, 1)
        column.addWidget(KeyList(self))

    def begin(self, project: Project, audit: int) -> None:
        """Ask for what this audit has not asked yet."""
        self._take_project(project)
        self._audit = audit
        self._next()

    def accept(self) -> None:
        """Keep what was typed."""
        if self.desk.text:
            self._answer(self.desk.text)
        else:
            self.failed.emit(self.tr("Type what you read, or press E where nothing is written, N if not readable."))

    def blank(self) -> None:
        """Nothing is written there."""
        self._answer("")

    def unreadable(self) -> None:
        """Nobody can read it."""
        self._answer(UNREADABLE)

    def leave(self) -> None:
        """The rest is for later."""
        self.ended.emit()

    def _answer(self, typed: str) -> None:
        if self.desk.entry:
            self._project.review.answer(self._audit, self.desk.entry.id, typed)
            self._next()
            self.answered.emit()

    def _next(self) -> None:
        entry = self._project.trust.next_sample(self._audit)
        if entry is None:
            self.desk.lay(None)
            self.ended.emit()
            return
        self.desk.lay(entry, hidden=True)
        self.reading.show_desk(self.desk, self._project.readings.crop(entry.id))
        measured = self._project.trust.measured(self._audit)
        text = self.tr("Field {number} of {size}. What the program read is not shown, so that it does not lead you.")
        self.progress.setText(text.format(number=whole(measured.answered + 1), size=whole(measured.size)))
