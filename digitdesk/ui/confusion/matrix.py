"""The confusion matrix: rows are the truth, columns the reading, each cell opens its digits."""

from enum import Enum

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from digitdesk.engine.evaluate import Counts
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import RIGHT, UNIT, WRONG, mix, quiet_colour, text_on

SHARE = Qt.ItemDataRole.UserRole + 1
"""How strongly a cell is coloured, 0 to 1."""


class Scale(Enum):
    """What the cells' numbers say."""

    COUNTS = "counts"
    ROWS = "rows"
    COLUMNS = "columns"


class MatrixModel(QAbstractTableModel):
    """Counts int64 [10, 11] as text, colour and speech."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts = np.zeros((NOT_A_DIGIT, NOT_A_DIGIT + 1), np.int64)
        self._scale = Scale.COUNTS

    def show_counts(self, counts: Counts) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self._counts = counts
        self.endResetModel()

    def set_scale(self, scale: Scale) -> None:
        """Counts, or shares of the row or the column."""
        self._scale = scale
        self.dataChanged.emit(self.index(0, 0), self.index(NOT_A_DIGIT - 1, NOT_A_DIGIT))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits."""
        return 0 if parent.isValid() else NOT_A_DIGIT

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits, and "not a digit"."""
        return 0 if parent.isValid() else NOT_A_DIGIT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The digits; what is not a digit."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("not a\ndigit") if section == NOT_A_DIGIT else str(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("Truth") if orientation == Qt.Orientation.Vertical else self.tr("Reading")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's number, colour strength and sentence."""
        truth, reading = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(truth, reading)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.sentence(truth, reading)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return self._strength(truth, reading) if role == SHARE else None

    def sentence(self, truth: int, reading: int) -> str:
        """For example "3 read as 5: 4 of 1,010 (0.4 %)"."""
        count, total = int(self._counts[truth, reading]), int(self._counts[truth].sum())
        name = self.tr("not a digit") if reading == NOT_A_DIGIT else str(reading)
        text = self.tr("{truth} read as {reading}: {count} of {total} ({share})")
        share = f"{count / max(total, 1):.1%}"
        return text.format(truth=truth, reading=name, count=f"{count:,}", total=f"{total:,}", share=share)

    def _text(self, truth: int, reading: int) -> str:
        count = int(self._counts[truth, reading])
        if not count:
            return "·"
        if self._scale is Scale.COUNTS:
            return f"{count:,}"
        part = self._counts[truth] if self._scale is Scale.ROWS else self._counts[:, reading]
        share = 100 * count / part.sum()
        return f"{share:.1f}" if share >= 0.05 else "<0.1"

    def _strength(self, truth: int, reading: int) -> float:
        """The diagonal by its share of the row, errors on a scale of their own where one already shows."""
        count = self._counts[truth, reading]
        if not count:
            return 0.0
        if truth == reading:
            return 0.25 + 0.6 * float(count / self._counts[truth].sum()) ** 4
        errors = self._counts * (1 - np.eye(*self._counts.shape, dtype=np.int64))
        return 0.3 + 0.7 * float(np.log1p(count) - np.log(2)) / max(float(np.log1p(errors.max()) - np.log(2)), 1e-9)


class _Cell(QStyledItemDelegate):
    """Paints a cell: blue where the reading was right, orange where it was wrong."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Colour, number, and a frame around the chosen one."""
        palette = QGuiApplication.palette()
        base, strength = palette.color(QPalette.ColorRole.Base), index.data(SHARE)
        back = mix(base, RIGHT if index.row() == index.column() else WRONG, strength)
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.fillRect(rect, back)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 3))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setPen(text_on(back) if strength else quiet_colour(palette))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


class MatrixView(QTableView):
    """The matrix: arrows move from cell to cell."""

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Confusion matrix: rows are the truth, columns the reading"))
        self.setItemDelegate(_Cell(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(UNIT * 3)
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setMinimumWidth(UNIT * 4)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a laptop, large enough for the numbers."""
        return QSize(UNIT * 52, UNIT * 40)
