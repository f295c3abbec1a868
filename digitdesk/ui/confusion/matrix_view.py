"""The matrix on the screen and on paper: blue where it speaks for the model, orange where it speaks against it."""

from math import floor

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui.confusion.matrix import GOOD, SHORT, STRENGTH, MatrixModel
from digitdesk.ui.pictures import Index
from digitdesk.ui.theme import RIGHT, UNIT, WRONG, mix, quiet_colour, text_on

SMALLEST = 8
"""Pixels: no number is written smaller than this."""


class MatrixView(QTableView):
    """The matrix: arrows move from cell to cell; a header, or a key, opens a whole row or column."""

    picked = Signal(object, object)
    """Truth and reading of what is to be opened; None stands for all of them."""

    def __init__(self, model: MatrixModel, name: str) -> None:
        super().__init__()
        self._matrix = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cell(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(UNIT)
            header.setHighlightSections(True)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setMinimumWidth(UNIT * 4)
        self.verticalHeader().sectionClicked.connect(lambda row: self.picked.emit(model.truth(row), None))
        self.horizontalHeader().sectionClicked.connect(lambda column: self.picked.emit(None, model.reading(column)))
        self.selectionModel().currentChanged.connect(self._open)
        self.clicked.connect(self._open)

    def frame(self, truth: int, reading: int) -> None:
        """Go to a cell without opening it."""
        with QSignalBlocker(self.selectionModel()):
            self.setCurrentIndex(self._matrix.index_of(truth, reading))
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        """Small enough for three side by side."""
        return QSize(UNIT * 30, UNIT * 24)

    def sizeHint(self) -> QSize:
        """Room for the numbers."""
        return QSize(UNIT * 60, UNIT * 50)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Space opens the row, Ctrl+Space the column, as in a spreadsheet."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            truth, reading = self._matrix.cell(index)
            keys = event.modifiers()
            if keys & Qt.KeyboardModifier.ShiftModifier:
                self.picked.emit(truth, None)
            elif keys & Qt.KeyboardModifier.ControlModifier:
                self.picked.emit(None, reading)
            else:
                self.picked.emit(truth, reading)
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(*self._matrix.cell(index))


class _Cell(QStyledItemDelegate):
    """Paints a cell, and a frame around the chosen one."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Colour, number, frame."""
        palette = QGuiApplication.palette()
        painter.save()
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        paint_cell(painter, rect, index, palette)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            heard = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 4 if heard else 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


def paint_cell(painter: QPainter, rect: QRectF, index: Index, palette: QPalette) -> None:
    """One cell in its colour, with its number, as small as it must be to fit."""
    strength, text = index.data(STRENGTH), str(index.data())
    back = cell_colour(palette.color(QPalette.ColorRole.Base), index.data(GOOD), strength)
    painter.fillRect(rect, back)
    painter.setPen(text_on(back) if strength else quiet_colour(palette))
    text, size = _fitted(painter, text, str(index.data(SHORT)), rect.width())
    if size:
        smaller = QFont(painter.font())
        smaller.setPixelSize(size)
        painter.setFont(smaller)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _fitted(painter: QPainter, text: str, short: str, room: float) -> tuple[str, int]:
    """The text that fits, and the size in pixels to write it in; 0: in that of the painter."""
    usual, wide = QFontInfo(painter.font()).pixelSize(), painter.fontMetrics().horizontalAdvance
    if wide(text) <= room:
        return text, 0
    comma = QLocale().groupSeparator()
    text, short = text.replace(comma, ""), short.replace(comma, "")
    if usual * room < SMALLEST * wide(text):
        text = short
    size = floor(usual * room / max(wide(text), 1))
    return text, 0 if size >= usual else max(size, SMALLEST)


def cell_colour(base: QColor, good: bool, strength: float) -> QColor:
    """What a cell is filled with."""
    return mix(base, RIGHT if good else WRONG, strength)


def paint_matrix(painter: QPainter, area: QRectF, model: MatrixModel, palette: QPalette) -> None:
    """The whole matrix with its headers, without a screen's frame around a chosen cell."""
    wide, high = area.width() / (NOT_A_DIGIT + 2), area.height() / (NOT_A_DIGIT + 1)

    def place(row: int, column: int) -> QRectF:
        return QRectF(area.x() + column * wide, area.y() + row * high, wide, high)

    font, centre = painter.font(), Qt.AlignmentFlag.AlignCenter
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    for column in range(NOT_A_DIGIT + 1):
        painter.drawText(place(0, column + 1), centre, str(model.headerData(column, Qt.Orientation.Horizontal)))
    for row in range(NOT_A_DIGIT):
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(place(row + 1, 0), centre, str(model.headerData(row, Qt.Orientation.Vertical)))
        for column in range(NOT_A_DIGIT + 1):
            cell = place(row + 1, column + 1).adjusted(1, 1, -1, -1)
            paint_cell(painter, cell, model.index(row, column), palette)
            painter.setFont(font)
