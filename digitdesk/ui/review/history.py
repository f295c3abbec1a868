"""What was ever done to a reading: who, when, the old value and the new one."""

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from digitdesk.store import Correction, Review
from digitdesk.ui.entries import REVIEWS
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
SHORT = QLocale.FormatType.ShortFormat
DEEDS = {
    "accept": T("history", "accepted"),
    "type": T("history", "typed"),
    "blank": T("history", "called it empty"),
    "unreadable": T("history", "called it not readable"),
    "accept many": T("history", "accepted it unseen, with others"),
    "check digits": T("history", "checked its digits"),
    "relabel": T("history", "put a digit right"),
    "undo": T("history", "took that back"),
    "redo": T("history", "did it again"),
}
"""A word for each kind of act."""


def in_words(line: Correction) -> str:
    """One line of the history."""
    when = QLocale().toString(QDateTime.fromString(line.at, Qt.DateFormat.ISODateWithMs).toLocalTime(), SHORT)
    deed = translate("history", DEEDS.get(line.kind, line.kind))
    before = _standing(line.old_value, line.old_review)
    after = _standing(line.new_value, line.new_review)
    change = f": {before} → {after}" if before != after else ""
    return f"{when} · {line.who} {deed}{change}"


def _standing(value: str, review: Review) -> str:
    """A value, or why there is none."""
    word = translate("results", REVIEWS[review]) if review in (Review.BLANK, Review.UNREADABLE) else ""
    return value or word or translate("results", "empty")


class HistoryView(QScrollArea):
    """The history of the reading at hand, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QuietLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setContentsMargins(0, UNIT // 2, 0, UNIT // 2)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("History of this field"))
        self.tell(())

    @property
    def text(self) -> str:
        """All lines."""
        return self._label.text()

    def tell(self, lines: Sequence[Correction]) -> None:
        """Show these lines."""
        nothing = self.tr("No one has decided anything here yet.")
        self._label.setText("\n".join(in_words(line) for line in reversed(lines)) or nothing)
        self.setAccessibleDescription(self._label.text())
