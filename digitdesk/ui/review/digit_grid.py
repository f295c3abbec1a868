"""All digits that were read as the same one, as a grid: of however many, only what is seen is fetched and painted."""

from array import array
from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from digitdesk.store import DigitEntry, Project
from digitdesk.ui.pictures import NOWHERE, Index, Tiles, to_image
from digitdesk.ui.shelf import Shelf
from digitdesk.ui.theme import RIGHT, UNIT, WRONG, mix, percent
from digitdesk.ui.words import translate

GAP = 8
"""Pixels between two digits."""
MOVES = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip
DIGIT = Qt.ItemDataRole.UserRole


class DigitsModel(QAbstractListModel):
    """Digits of a project by their ids, which are all known; the rest is fetched when it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids = array("q")
        self._shelf: Shelf[DigitEntry] = Shelf(lambda ids: self._project.queue.digits_at(ids) if self._project else ())
        self.label = 0
        """What all of them were read as."""

    def show(self, project: Project | None, label: int, ids: Sequence[int]) -> None:
        """Show these."""
        self.beginResetModel()
        self._project, self.label, self._ids = project, label, array("q", ids)
        self._shelf.forget()
        self.endResetModel()

    def renew(self, seen: range) -> None:
        """Any of them may have changed; the rows that are seen are painted anew."""
        self._shelf.forget()
        if seen:
            self.dataChanged.emit(self.index(seen[0]), self.index(seen[-1]))

    def entry(self, row: int) -> DigitEntry | None:
        """The digit in this row as it stands now; None when it is gone."""
        return self._shelf.at(self._ids, row)

    def entries(self, rows: Iterable[int]) -> list[DigitEntry]:
        """The digits in these rows that are still there."""
        return [digit for row in rows if (digit := self.entry(row))]

    def waits(self, digit: DigitEntry) -> bool:
        """Whether nobody has looked at it yet."""
        return digit.label == self.label and not digit.checked

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The digit, and a sentence for screen readers."""
        if role not in (DIGIT, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        digit = self.entry(index.row())
        if role == DIGIT or digit is None:
            return digit
        return describe(digit, self.label)


class DigitGrid(Tiles):
    """The grid. Arrows move in it, with Shift they choose several; all other keys are for the page around it."""

    def __init__(self, model: DigitsModel) -> None:
        name = translate("DigitGrid", "Digits that were read as the same one, the least sure first")
        super().__init__(name, QSize(GAP, GAP))
        self.setModel(model)
        self.setItemDelegate(_Tile(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only what moves."""
        if event.key() in MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def on_screen(self) -> range:
        """The rows that are wholly seen."""
        view = self.viewport().rect()
        first = self.indexAt(QPoint(self.side // 2, 1)).row()
        if first < 0:
            return range(0)
        rows = range(first, min(first + self._a_screen(), self.model().rowCount()))
        seen = [row for row in rows if view.contains(self._cell(row))]
        return range(seen[0], seen[-1] + 1) if seen else rows

    def chosen(self) -> list[int]:
        """The rows that are chosen, or else the current one."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return rows or ([self.currentIndex().row()] if self.currentIndex().isValid() else [])

    def go(self, row: int, top: bool = False) -> None:
        """Make this the current digit, and bring it into view (or to the top)."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        hint = QAbstractItemView.ScrollHint
        self.scrollTo(index, hint.PositionAtTop if top else hint.EnsureVisible)

    def _cell(self, row: int) -> QRect:
        return self.visualRect(self.model().index(row, 0))

    def _a_screen(self) -> int:
        """As many cells as can be seen at all, in part or wholly."""
        view, cell = self.viewport().size(), self.gridSize()
        return (view.width() // cell.width() + 1) * (view.height() // cell.height() + 2)


class _Tile(QStyledItemDelegate):
    """A digit on white paper; one that was put right carries the right digit, one that was checked a tick."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        grid = self.parent()
        return grid.gridSize() if isinstance(grid, DigitGrid) else QSize()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        digit = index.data(DIGIT)
        if digit is None:
            return
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        gap = GAP // 2
        area = option.rect.adjusted(gap, gap, -gap, -gap)
        model = index.model()
        label = model.label if isinstance(model, DigitsModel) else digit.label
        painter.setOpacity(0.45 if digit.checked and digit.label == label else 1.0)
        painter.drawImage(area, to_image(digit.image))
        painter.setOpacity(1.0)
        self._paint_frame(painter, option, area)
        if digit.label != label:
            _paint_badge(painter, area, "?" if digit.label is None else str(digit.label), WRONG)
        elif digit.checked:
            _paint_badge(painter, area, "✓", RIGHT)
        painter.restore()

    def _paint_frame(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        palette, state = option.palette, option.state
        chosen, current = state & QStyle.StateFlag.State_Selected, state & QStyle.StateFlag.State_HasFocus
        accent = palette.color(QPalette.ColorRole.Accent)
        line = mix(palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text), 0.25)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent if chosen or current else line, 4 if current else 3 if chosen else 1))
        painter.drawRect(area)


def _paint_badge(painter: QPainter, area: QRect, text: str, colour: QColor) -> None:
    side = UNIT * 3 - 4
    badge = QRect(area.right() - side + 3, area.bottom() - side + 3, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour.darker(130))
    painter.drawRoundedRect(badge, 3, 3)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def describe(digit: DigitEntry, read: int) -> str:
    """A digit in words."""
    text = translate("digits", "Read as {digit}, {sure} sure").format(digit=read, sure=percent(digit.confidence))
    if digit.label != read:
        return text + translate("digits", "; now {digit}").format(digit="?" if digit.label is None else digit.label)
    return text + (translate("digits", "; checked") if digit.checked else "")
