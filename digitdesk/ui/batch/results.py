"""The table of readings: one row a field; only the rows that are seen are in memory."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QGuiApplication

from digitdesk.engine.types import Status
from digitdesk.store import PAGES_A_SOURCE, Entry, Project
from digitdesk.ui.entries import message_of, page_of, state_of, sure_of
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.sentences import localised
from digitdesk.ui.shelf import Shelf
from digitdesk.ui.theme import AT_LEFT, AT_RIGHT, status_colour
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

COLUMNS: tuple[tuple[str, Callable[[Entry], str]], ...] = (
    (QT_TRANSLATE_NOOP("results", "Page"), page_of),
    (QT_TRANSLATE_NOOP("results", "Field"), lambda entry: entry.reading.field.name),
    (QT_TRANSLATE_NOOP("results", "Value"), lambda entry: entry.value),
    (QT_TRANSLATE_NOOP("results", "Sure"), sure_of),
    (QT_TRANSLATE_NOOP("results", "Status"), state_of),
    (QT_TRANSLATE_NOOP("results", "Message"), message_of),
)
VALUE, SURE, STATUS = 2, 3, 4
SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.ForegroundRole)
"""What needs the reading; views ask for more than that, a million times."""


class ResultsModel(QAbstractTableModel):
    """All readings of a project, in the order of the pages: ids for all, the rest for those that are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._pages, self._ids = array("q"), array("q")
        self._shelf: Shelf[Entry] = Shelf(lambda ids: self._project.readings.at(ids) if self._project else ())

    def show(self, project: Project) -> None:
        """Begin with no rows of this project."""
        self.beginResetModel()
        self._project, self._pages, self._ids = project, array("q"), array("q")
        self._shelf.forget()
        self.endResetModel()

    def load(self, keys: Sequence[tuple[int, int]]) -> None:
        """Add rows at the end: the key of the page and the id of each."""
        if keys:
            self.beginInsertRows(NOWHERE, len(self._ids), len(self._ids) + len(keys) - 1)
            self._pages.extend(page for page, _ in keys)
            self._ids.extend(id for _, id in keys)
            self.endInsertRows()

    def put(self, page: int, entries: Sequence[Entry]) -> None:
        """The rows of a page (its key), in place of those that it had."""
        first, last = bisect_left(self._pages, page), bisect_right(self._pages, page)
        if last > first:
            self.beginRemoveRows(NOWHERE, first, last - 1)
            self._shelf.forget(self._ids[first:last])
            del self._pages[first:last], self._ids[first:last]
            self.endRemoveRows()
        if entries:
            self.beginInsertRows(NOWHERE, first, first + len(entries) - 1)
            self._pages[first:first] = array("q", [page] * len(entries))
            self._ids[first:first] = array("q", [entry.id for entry in entries])
            self._shelf.keep(entries)
            self.endInsertRows()

    def entry(self, row: int) -> Entry | None:
        """The reading of a row; None when it is gone from the project."""
        return self._shelf.at(self._ids, row)

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """Readings (None: any of them) were changed elsewhere: fetch them again when they are seen."""
        self._shelf.forget(ids)

    def first_row_of(self, source: int) -> int | None:
        """Where a file's readings begin; None while it has none."""
        row = bisect_left(self._pages, source * PAGES_A_SOURCE)
        return row if row < len(self._pages) and self._pages[row] // PAGES_A_SOURCE == source else None

    def row_of(self, page: int, id: int = 0) -> int | None:
        """Where a reading stands, or where its page (its key) begins; None where there is no such row."""
        first, last = bisect_left(self._pages, page), bisect_right(self._pages, page)
        rows = (row for row in range(first, last) if not id or self._ids[row] == id)
        return next(rows, None)

    def place_of(self, row: int) -> int:
        """The number of a row's reading on its page, from 0."""
        return row - bisect_left(self._pages, self._pages[row])

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many readings there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as COLUMNS has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The columns' names."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translate("results", COLUMNS[section][0])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, colour and alignment of a cell."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        entry = self.entry(index.row()) if role in SHOWN else None
        match role:
            case Qt.ItemDataRole.DisplayRole if entry:
                return COLUMNS[column][1](entry)
            case Qt.ItemDataRole.ToolTipRole if entry:
                return localised(entry.reading.message) or COLUMNS[column][1](entry)
            case Qt.ItemDataRole.ForegroundRole if entry and (column == STATUS or entry.status is Status.ERROR):
                return status_colour(entry.status, QGuiApplication.palette())
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    return AT_RIGHT if column in (VALUE, SURE) else AT_LEFT
