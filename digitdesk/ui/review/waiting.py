"""The queue as a list beside the reading at hand: fetched part by part, however long it is."""

from bisect import bisect_left

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from digitdesk.engine.types import Status
from digitdesk.store import Entry, Filter, Project, Review
from digitdesk.store.queue import PART
from digitdesk.ui.entries import REVIEWS, place_of, state_of, sure_of, value_of
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import AT_LEFT, AT_RIGHT, LOOKS, UNIT, quiet_colour, status_colour
from digitdesk.ui.words import translate

ROW = UNIT * 5
ENTRY = Qt.ItemDataRole.UserRole


class QueueModel(QAbstractListModel):
    """Readings in the order of doubt. What was decided stays in the list, so that one can go back to it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._entries: list[Entry] = []
        self._complete = True
        self.which = Filter()

    def show(self, project: Project | None, which: Filter) -> None:
        """Begin with the first part of what the filter lets through."""
        self.beginResetModel()
        self._project, self.which, self._entries, self._complete = project, which, [], project is None
        self.endResetModel()
        self.fetchMore()

    def entry(self, row: int) -> Entry:
        """The reading in this row."""
        return self._entries[row]

    def row_of(self, id: int) -> int | None:
        """Where a reading stands, if it was fetched."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == id), None)

    def renew(self, id: int) -> None:
        """A reading has changed: show it as it stands now."""
        row = self.row_of(id)
        if row is not None and self._project and (now := self._project.readings.get(id)):
            self._entries[row] = now
            self.dataChanged.emit(self.index(row), self.index(row))

    def bring(self, entry: Entry) -> int:
        """The row of this reading, put where it belongs, or on top where the list is not fetched so far."""
        if (row := self.row_of(entry.id)) is None:
            row = bisect_left(self._entries, _order(entry), key=_order) % max(1, len(self._entries))
            self.beginInsertRows(NOWHERE, row, row)
            self._entries.insert(row, entry)
            self.endInsertRows()
        return row

    def after(self, row: int, doubtful: bool = False) -> int | None:
        """The next row that waits for a decision; from the end back to those that were skipped."""
        place = row + 1
        while place < len(self._entries) or self._fetch():
            if self._waits(self._entries[place], doubtful):
                return place
            place += 1
        if self.which.review is not Review.OPEN:
            return None
        return next((n for n in range(max(0, row)) if self._waits(self._entries[n], doubtful)), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many were fetched."""
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Fetch the next part."""
        self._fetch()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The reading, and a sentence for tips and screen readers."""
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.value
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(
                    part for part in (entry.value, state_of(entry), sure_of(entry), place_of(entry)) if part
                )
            case _ if role == ENTRY:
                return entry
        return None

    def _waits(self, entry: Entry, doubtful: bool) -> bool:
        """Decided ones were seen, unless it is decided ones that are looked for."""
        wanted = self.which.review
        return (wanted is None or entry.review is wanted) and (not doubtful or entry.reading.status is Status.REVIEW)

    def _fetch(self) -> bool:
        """Fetch the next part; whether there was one."""
        if self._project is None or self._complete:
            return False
        part = self._project.queue.fields(self.which, self._entries[-1] if self._entries else None)
        self._complete = len(part) < PART
        if part:
            self.beginInsertRows(NOWHERE, len(self._entries), len(self._entries) + len(part) - 1)
            self._entries += part
            self.endInsertRows()
        return bool(part)


class QueueView(QListView):
    """The list; it takes no focus, the keys of the reading move in it."""

    def __init__(self, model: QueueModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Queue, the least sure first"))

    def sizeHint(self) -> QSize:
        """Wide enough for a number and a name."""
        return QSize(UNIT * 30, UNIT * 40)


class _Row(QStyledItemDelegate):
    """State and value with the confidence, the page below them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(UNIT * 24, ROW + UNIT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        palette = option.palette
        decided = entry.review is not Review.OPEN and bool(entry.value)  # where there is none, that says it already
        text = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text)
        area = option.rect.adjusted(UNIT, UNIT // 2, -UNIT, -UNIT // 2)
        top = QRect(area.x(), area.y(), area.width(), area.height() // 2)
        below = QRect(area.x(), top.bottom() + 1, area.width(), area.height() // 2)
        painter.save()
        painter.setPen(text if chosen else status_colour(entry.status, palette))
        painter.drawText(top, AT_LEFT, LOOKS[entry.status].symbol)
        painter.setPen(text)
        state = translate("results", REVIEWS[entry.review]) if decided else sure_of(entry)
        painter.drawText(top, AT_RIGHT, state)
        metrics = painter.fontMetrics()
        top.adjust(UNIT * 2, 0, -metrics.horizontalAdvance(state) - UNIT, 0)
        value = metrics.elidedText(value_of(entry), Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, AT_LEFT, value)
        painter.setPen(text if chosen else quiet_colour(palette))
        name = QFontMetrics(painter.font()).elidedText(
            place_of(entry), Qt.TextElideMode.ElideMiddle, below.width() - 16
        )
        painter.drawText(below.adjusted(UNIT * 2, 0, 0, 0), AT_LEFT, name)
        painter.restore()


def _order(entry: Entry) -> tuple[float, int]:
    return entry.reading.confidence, entry.id
