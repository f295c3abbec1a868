"""The two lists of the Batch page, as widgets."""

from PySide6.QtCore import QAbstractItemModel, QLocale, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionHeader,
    QTableView,
)

from digitdesk.ui.arranging import to_read
from digitdesk.ui.theme import UNIT

WIDTHS = (15, 10, 12, 8, 11, 5)
"""Of the table's columns, in units; the last one takes the rest, too."""


def files_view(model: QAbstractItemModel, name: str) -> QListView:
    """The files, all rows of one height so that many thousands cost nothing."""
    view = QListView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setUniformItemSizes(True)
    view.setSpacing(1)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    return view


def results_view(model: QAbstractItemModel, name: str) -> QTableView:
    """The readings; one row is chosen at a time."""
    view = _table(name)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    for column, width in enumerate(WIDTHS):
        view.setColumnWidth(column, width * UNIT)
    view.horizontalHeader().setStretchLastSection(True)
    return view


def forms_view(name: str) -> QTableView:
    """The forms, one a row; one cell is chosen at a time."""
    view = _table(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    view.horizontalHeader().setResizeContentsPrecision(0)  # of the rows that are seen
    return view


class _Roomy(QStyledItemDelegate):
    """Text with room to both sides: a number ends before the words of the next column begin."""

    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return f" {value} "


class _RoomyHeader(QHeaderView):
    """Column titles with the same room: those above numbers end before the next one begins."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)  # as a table's own

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, place: int) -> None:
        """The title as it is painted."""
        super().initStyleOptionForIndex(option, place)
        option.text = f" {option.text} "

    def sectionSizeFromContents(self, place: int) -> QSize:
        """Room for it."""
        return super().sectionSizeFromContents(place) + QSize(self.fontMetrics().horizontalAdvance("  "), 0)


def _table(name: str) -> QTableView:
    """A table to look at, its rows of one height; one thing is chosen at a time."""
    view = QTableView()
    view.setHorizontalHeader(_RoomyHeader(view))
    to_read(view, name)
    view.setItemDelegate(_Roomy(view))
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setAlternatingRowColors(True)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.horizontalHeader().setMinimumSectionSize(UNIT * 5)
    return view
