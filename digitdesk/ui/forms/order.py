"""The fields of a page in their reading order: chosen, named and put in another order."""

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from digitdesk.engine.forms.template import Blank
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.keys import begins_name
from digitdesk.ui.forms.kinds import describe
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import translate

PLACE = Qt.ItemDataRole.UserRole


class FieldList(QListWidget):
    """One row a field; dragging a row changes the reading order."""

    naming_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(self.tr("Fields in reading order"))
        self.setToolTip(self.tr("Drag a row, or press Alt+Up and Alt+Down, to read the field earlier or later"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSpacing(1)
        self.setMinimumHeight(UNIT * 12)
        self.itemSelectionChanged.connect(self._choose)
        self.model().rowsMoved.connect(self._rearrange, Qt.ConnectionType.QueuedConnection)
        self.itemActivated.connect(lambda item: self.naming_asked.emit(""))
        desk.changed.connect(self.refill)
        desk.chosen_changed.connect(self._show_chosen)

    def refill(self) -> None:
        """Show the fields of the desk's page."""
        with QSignalBlocker(self):
            self.clear()
            for place, blank in enumerate(self._desk.page.blanks if self._desk.page else ()):
                item = QListWidgetItem(_row(place, blank))
                item.setData(PLACE, place)
                item.setToolTip(_row(place, blank))
                self.addItem(item)
        self._show_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin a name, as on the form itself; they do not look for rows."""
        if self._desk.chosen and begins_name(event):
            self.naming_asked.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _show_chosen(self) -> None:
        with QSignalBlocker(self):
            self.clearSelection()
            for place in self._desk.chosen:
                if item := self.item(place):
                    item.setSelected(True)
            if self._desk.chosen and (last := self.item(self._desk.chosen[-1])):
                self.setCurrentItem(last, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollToItem(last)

    def _choose(self) -> None:
        self._desk.choose(*(index.row() for index in self.selectedIndexes()))

    def _rearrange(self) -> None:
        """Rows were dragged. (Queued: the list still moves them.)"""
        order = [self.item(row).data(PLACE) for row in range(self.count())]
        if self._desk.page and sorted(order) == list(range(len(self._desk.page.blanks))):
            self._desk.arrange(order)


def _row(place: int, blank: Blank) -> str:
    name = translate("kinds", "not named yet") if edits.is_unnamed(blank) else blank.name
    return f"{place + 1:\N{FIGURE SPACE}>2}   {name}  ·  {describe(blank)}"
