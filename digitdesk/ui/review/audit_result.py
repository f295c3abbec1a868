"""What a blind audit has found: the share of wrong fields with its interval, and the disagreements to be settled."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.errors import DigitDeskError
from digitdesk.engine.types import Status
from digitdesk.store import Entry, Measured, Project, Review
from digitdesk.ui.arranging import spaced
from digitdesk.ui.entries import place_of
from digitdesk.ui.labels import StateLabel
from digitdesk.ui.pictures import crop_picture
from digitdesk.ui.review.audit_view import UNREADABLE
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import LOOKS, UNIT, enlarge, percent
from digitdesk.ui.words import plural, whole

PICTURE = UNIT * 5


class AuditResult(QWidget):
    """Hidden while there was no audit. Who is right where both disagree is settled here, or in the field itself."""

    opened = Signal(object)
    """A reading that is to be seen as a field."""
    failed = Signal(str)
    settled = Signal(object)
    """The ids of the readings that were put right; nothing where the person was mistaken."""

    def __init__(self) -> None:
        super().__init__()
        self._project: Project | None = None
        self._audit = 0
        self._found: list[tuple[Entry, str]] = []
        self.told = StateLabel()
        enlarge(self.told, 1.2)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Where you read something else"))
        self.list.setIconSize(QSize(PICTURE * 5, PICTURE))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.mine, self.theirs = QPushButton(self.tr("I am right")), QPushButton(self.tr("I mistyped"))
        self.field = QPushButton(self.tr("See the field"))
        self.mine.clicked.connect(self._keep_mine)
        self.theirs.clicked.connect(self._keep_theirs)
        self.field.clicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self.list.currentRowChanged.connect(self._refresh)
        self._arrange()

    def show_audit(self, project: Project, audit: int | None) -> None:
        """Show what this audit has found so far."""
        measured = project.trust.measured(audit) if audit is not None else Measured(0, 0, 0, 0)
        self.setVisible(measured.answered > 0)
        if audit is None or not measured.answered:
            return
        self._project, self._audit = project, audit
        self._found = project.trust.disagreements(audit)
        self.told.tell(self._in_words(measured), Status.REVIEW if measured.wrong else Status.OK)
        self._fill()

    def _in_words(self, measured: Measured) -> str:
        low, high = measured.interval
        text = plural.tr(
            "{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen "
            "it is {low} to {high} (95% interval).",
            "",
            measured.wrong,
        )
        return text.format(
            symbol=LOOKS[Status.REVIEW if measured.wrong else Status.OK].symbol,
            answered=whole(measured.answered),
            share=percent(measured.wrong / measured.answered),
            all=whole(measured.population),
            low=percent(low),
            high=percent(high),
        )

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for entry, typed in self._found:
            self.list.addItem(self._item(entry, typed))
        self._body.setVisible(bool(self._found))
        self.list.setCurrentRow(min(max(row, 0), len(self._found) - 1))

    def _item(self, entry: Entry, typed: str) -> QListWidgetItem:
        you = {"": self.tr("empty"), UNREADABLE: self.tr("not readable")}.get(typed, typed)
        text = self.tr("Accepted: {value} · you: {typed} · {place}")
        if _is_put_right(entry, typed):
            text = self.tr("✓ put right") + " · " + text
        item = QListWidgetItem(
            text.format(value=entry.reading.value or self.tr("empty"), typed=you, place=place_of(entry))
        )
        picture, _ = crop_picture(self._project.readings.crop(entry.id) if self._project else None)
        if not picture.isNull():
            picture = picture.scaledToHeight(PICTURE * 2, Qt.TransformationMode.SmoothTransformation)
            icon = QIcon(picture)
            icon.addPixmap(picture, QIcon.Mode.Selected)  # the selection must not tint it
            item.setIcon(icon)
        return item

    def _chosen(self) -> tuple[Entry, str] | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _refresh(self) -> None:
        chosen = self._chosen()
        self.mine.setEnabled(chosen is not None and not _is_put_right(*chosen))
        self.theirs.setEnabled(chosen is not None)
        self.field.setEnabled(chosen is not None)

    def _keep_mine(self) -> None:
        """The program was wrong: put the field right. It goes on counting as wrong."""
        if self._project and (chosen := self._chosen()):
            entry, typed = chosen
            review = self._project.review
            try:
                if typed == UNREADABLE:
                    review.unreadable([entry.id])
                elif typed:
                    review.type(entry.id, typed)
                else:
                    review.blank([entry.id])
            except DigitDeskError as error:
                self.failed.emit(localised(str(error)))
            self.settled.emit((entry.id,))

    def _keep_theirs(self) -> None:
        """The person was wrong: it does not count against the program."""
        if self._project and (chosen := self._chosen()):
            entry, _ = chosen
            try:
                self._project.review.concede(self._audit, entry.id)
            except DigitDeskError as error:
                self.failed.emit(localised(str(error)))
            self.settled.emit(())

    def _open(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen[0])

    def _arrange(self) -> None:
        self._body = QWidget()
        buttons = spaced(QHBoxLayout())
        for button in (self.mine, self.theirs, self.field):
            buttons.addWidget(button)
        buttons.addStretch()
        inner = spaced(QVBoxLayout(self._body))
        inner.addWidget(self.list, 1)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.told)
        column.addWidget(self._body, 1)


def _is_put_right(entry: Entry, typed: str) -> bool:
    """Whether the field says by now what the person read."""
    return typed == (UNREADABLE if entry.review is Review.UNREADABLE else entry.value)
