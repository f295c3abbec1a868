"""The table of filled forms: one row a form, its fields as columns; only the rows that are seen are in memory."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication

from digitdesk.engine.export.table import PLAIN, Options, shown, value_of
from digitdesk.engine.types import RANKS, Status
from digitdesk.store import PAGES_A_SOURCE, Entry, Project
from digitdesk.ui.entries import message_of, page_of
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import AT_LEFT, AT_RIGHT, LOOKS, status_colour, status_text
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

KEPT = 500
"""Rows kept in memory."""
HEADS = (QT_TRANSLATE_NOOP("results", "Page"), QT_TRANSLATE_NOOP("results", "Status"))
"""The columns before those of the fields."""
PAGE, STATUS = 0, 1


@dataclass(frozen=True, slots=True)
class Sheets:
    """The filled forms of a project: the keys of the pages of each, and the fields of all forms, in their order.

    `types` say which of the fields are numbers and days.
    """

    forms: Sequence[tuple[int, ...]] = ()
    fields: Sequence[str] = ()
    types: Options = PLAIN


class FormRows(QAbstractTableModel):
    """All forms of a project in the order of their pages; a page that fits no form is a row of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._sheets = Sheets()
        self._known: dict[int, dict[str, Entry]] = {}

    def show(self, project: Project, sheets: Sheets) -> None:
        """Show these forms of this project."""
        self.beginResetModel()
        self._project, self._sheets, self._known = project, sheets, {}
        self.endResetModel()

    def forget(self) -> None:
        """Readings were changed elsewhere: fetch them again when they are seen."""
        self._known.clear()

    def entry(self, index: Index) -> Entry | None:
        """The reading of a cell; of those before the fields the one that speaks for the whole row."""
        entries = self._row(index.row())
        if index.column() >= len(HEADS):
            return entries.get(self._sheets.fields[index.column() - len(HEADS)])
        return max(entries.values(), key=lambda entry: RANKS.index(entry.status), default=None)

    def index_of(self, entry: Entry) -> QModelIndex:
        """The cell of a reading; none where its form is not shown."""
        row = bisect_right(self._sheets.forms, entry.key, key=lambda form: form[0]) - 1
        name = entry.reading.field.name
        if row < 0 or entry.key not in self._sheets.forms[row]:
            return QModelIndex()
        return self.index(row, len(HEADS) + self._sheets.fields.index(name) if name in self._sheets.fields else STATUS)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many forms there are."""
        return 0 if parent.isValid() else len(self._sheets.forms)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """One for each field, and those before them."""
        return 0 if parent.isValid() else len(HEADS) + len(self._sheets.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the fields."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("results", HEADS[section]) if section < len(HEADS) else self._sheets.fields[section - len(HEADS)]
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A value, with the symbol of its state where somebody should look at it."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole):
            return None
        entry = self.entry(index)
        if entry is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index, entry)
            case Qt.ItemDataRole.ToolTipRole:
                return message_of(entry) or self._text(index, entry)
        told = index.column() != PAGE and entry.status is not Status.OK
        return status_colour(entry.status, QGuiApplication.palette()) if told else None

    def _text(self, index: Index, entry: Entry) -> str:
        if index.column() == PAGE:
            return page_of(next(iter(self._row(index.row()).values())))
        if index.column() == STATUS:
            return status_text(entry.status)
        doubtful = entry.status in (Status.REVIEW, Status.ERROR)
        value = shown(value_of(entry.standing, self._sheets.types))
        return f"{LOOKS[entry.status].symbol} {value}" if doubtful else value

    def _row(self, row: int) -> dict[str, Entry]:
        """The readings of a form by the names of their fields."""
        if row not in self._known and self._project:
            pages = (divmod(key, PAGES_A_SOURCE) for key in self._sheets.forms[row])
            entries = (entry for page in pages for entry in self._project.readings.of_page(*page))
            self._known[row] = {entry.reading.field.name: entry for entry in entries}
            while len(self._known) > KEPT:
                del self._known[next(iter(self._known))]
        return self._known.get(row, {})


def _alignment(column: int) -> Qt.AlignmentFlag:
    return AT_RIGHT if column > STATUS else AT_LEFT
