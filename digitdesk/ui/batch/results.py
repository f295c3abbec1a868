"""The table of readings: one row a field, filled while pages come in."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QGuiApplication

from digitdesk.engine.types import PageResult, Reading, Status
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import percent, status_colour, status_text
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

Key = tuple[str, int]
"""A page: its file's name and its number from 1."""


@dataclass(frozen=True, slots=True)
class Row:
    """A reading with the page it stands on, and its place there."""

    page: PageResult
    place: int

    @property
    def reading(self) -> Reading:
        """What was read."""
        return self.page.readings[self.place]

    @property
    def page_name(self) -> str:
        """The file, and the page where it is not the first."""
        name = self.page.source
        return name if self.page.index == 1 else f"{name} ({self.page.index})"


def _confidence(row: Row) -> str:
    reading = row.reading
    return percent(reading.confidence) if reading.value else ""


COLUMNS: tuple[tuple[str, Callable[[Row], str]], ...] = (
    (QT_TRANSLATE_NOOP("results", "Page"), lambda row: row.page_name),
    (QT_TRANSLATE_NOOP("results", "Field"), lambda row: row.reading.field.name),
    (QT_TRANSLATE_NOOP("results", "Value"), lambda row: row.reading.value),
    (QT_TRANSLATE_NOOP("results", "Sure"), _confidence),
    (QT_TRANSLATE_NOOP("results", "Status"), lambda row: status_text(row.reading.status)),
    (QT_TRANSLATE_NOOP("results", "Message"), lambda row: row.reading.message),
)
VALUE, SURE, STATUS = 2, 3, 4


class ResultsModel(QAbstractTableModel):
    """All readings, and the pages they came with."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pages: dict[Key, PageResult] = {}
        self.rows: list[Row] = []
        self._first: dict[str, int] = {}

    def append(self, page: PageResult) -> None:
        """Add a page's readings; a page that is here already is not added again."""
        if (page.source, page.index) in self.pages:
            return
        self.pages[page.source, page.index] = page
        start = len(self.rows)
        if page.readings:
            self._first.setdefault(page.source, start)
            self.beginInsertRows(NOWHERE, start, start + len(page.readings) - 1)
            self.rows += [Row(page, place) for place in range(len(page.readings))]
            self.endInsertRows()

    def clear(self) -> None:
        """Empty the table."""
        self.beginResetModel()
        self.pages, self.rows, self._first = {}, [], {}
        self.endResetModel()

    def first_row_of(self, source: str) -> int | None:
        """Where a file's readings begin; None while it has none."""
        return self._first.get(source)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many readings there are."""
        return 0 if parent.isValid() else len(self.rows)

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
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return COLUMNS[column][1](row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.reading.message or COLUMNS[column][1](row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole if column == STATUS or row.reading.status is Status.ERROR:
                return status_colour(row.reading.status, QGuiApplication.palette())
        return None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in (VALUE, SURE) else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
