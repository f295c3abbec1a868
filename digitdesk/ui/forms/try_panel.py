"""How a form does on filled pages: whether each fits, what was read, and what breaks a rule."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.export.table import PLAIN, Options, shown, value_of
from digitdesk.engine.types import Reading, Status
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import parted, spaced, to_read
from digitdesk.ui.buttons import button_for
from digitdesk.ui.forms.rescue_bar import RescueBar
from digitdesk.ui.forms.trying import Tried
from digitdesk.ui.labels import StateLabel
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import AT_RIGHT, LOOKS, UNIT, percent, status_colour, status_text

HEADINGS = 4


class TryPanel(QWidget):
    """The pages tried, and the values of the chosen one."""

    page_chosen = Signal(int)
    field_chosen = Signal(int)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._tried: Sequence[Tried] = ()
        self.summary = StateLabel()
        self.pages = QListWidget()
        self.values = QTableWidget(0, HEADINGS)
        self._both = parted(Qt.Orientation.Vertical, (UNIT * 16, UNIT * 44), self.pages, self.values)
        self.detail = StateLabel()
        self.rescue = RescueBar()
        self._arrange(actions)
        self._connect()
        self.show_pages((), False)

    def show_pages(self, tried: Sequence[Tried], busy: bool) -> None:
        """All pages tried so far; busy: more are to come."""
        self._tried = tried
        with QSignalBlocker(self.pages):
            row = max(self.pages.currentRow(), 0)
            self.pages.clear()
            for one in tried:
                self.pages.addItem(self._make_item(one))
            self.pages.setCurrentRow(min(row, len(tried) - 1))
        self._both.setVisible(bool(tried))
        self._tell_summary(busy)
        self._show_values(self.pages.currentRow())

    def choose_field(self, place: int) -> None:
        """Choose the row of this reading."""
        self.values.selectRow(place)

    @property
    def chosen(self) -> Tried | None:
        """The page that is shown."""
        row = self.pages.currentRow()
        return self._tried[row] if 0 <= row < len(self._tried) else None

    def _make_item(self, one: Tried) -> QListWidgetItem:
        status = Status.ERROR if one.trouble else Status.REVIEW if one.doubtful else Status.OK
        fits = self.tr("fits, {share}").format(share=percent(one.fit.confidence)) if one.fit else ""
        sure = self.tr("laid by hand") if one.asked.corners else fits
        told = self.tr("not read") if one.image is None else self.tr("does not fit") if one.trouble else sure
        item = QListWidgetItem(f"{LOOKS[status].symbol} {told}  ·  {one.asked.title}")
        item.setForeground(status_colour(status, self.palette()))
        item.setToolTip(one.trouble or f"{one.asked.title}: {told}")
        return item

    def _tell_summary(self, busy: bool) -> None:
        if not self._tried:
            hint = self.tr(
                "Show the form a few filled pages before you rely on it. Nothing is kept of what is tried here."
            )
            self.summary.tell(self.tr("Reading…") if busy else hint, None)
            return
        fits = sum(not one.trouble for one in self._tried)
        values = [reading for one in self._tried for reading in one.result.readings]
        doubtful = sum(len(one.doubtful) for one in self._tried)
        text = self.tr("{fits} of {pages} pages fit. {values} values, {doubtful} to be looked at.")
        told = text.format(fits=fits, pages=len(self._tried), values=len(values), doubtful=doubtful)
        all_well = fits == len(self._tried) and not doubtful
        status = Status.OK if all_well else Status.REVIEW if fits == len(self._tried) else Status.ERROR
        self.summary.tell(f"{LOOKS[status].symbol} {told}" + (self.tr(" Reading…") if busy else ""), status)

    def _show_values(self, row: int) -> None:
        one = self.chosen
        readings = one.result.readings if one else ()
        with QSignalBlocker(self.values):
            self.values.setRowCount(len(readings))
            for place, reading in enumerate(readings):
                self._fill_row(place, reading, one.types if one else PLAIN)
        self.values.setVisible(bool(readings))
        self.rescue.offer(bool(one and one.image and one.trouble))
        trouble = one.trouble if one else ""
        self.detail.complain(trouble)
        if readings:
            worst = next((at for at, reading in enumerate(readings) if reading.status is not Status.OK), 0)
            self.values.selectRow(worst)
            self._show_detail()

    def _fill_row(self, place: int, reading: Reading, types: Options) -> None:
        sure = percent(reading.confidence) if reading.value else ""
        value = shown(value_of(reading, types))
        for column, text in enumerate((reading.field.name, value, sure, status_text(reading.status))):
            cell = QTableWidgetItem(text)
            cell.setToolTip(localised(reading.message) or text)
            if column in (1, 2):
                cell.setTextAlignment(AT_RIGHT)
            if column == HEADINGS - 1:
                cell.setForeground(status_colour(reading.status, self.palette()))
            self.values.setItem(place, column, cell)

    def _show_detail(self) -> None:
        one, row = self.chosen, self.values.currentRow()
        if one and 0 <= row < len(one.result.readings):
            reading = one.result.readings[row]
            parts = (reading.field.name, reading.value, status_text(reading.status), localised(reading.message))
            self.detail.tell(" · ".join(part for part in parts if part), reading.status)
            self.field_chosen.emit(row)

    def _choose_page(self, row: int) -> None:
        self._show_values(row)
        self.page_chosen.emit(row)

    def _connect(self) -> None:
        self.pages.currentRowChanged.connect(self._choose_page)
        self.values.itemSelectionChanged.connect(self._show_detail)

    def _arrange(self, actions: Actions) -> None:
        self.pages.setAccessibleName(self.tr("Pages tried"))
        self.pages.setUniformItemSizes(True)
        self.pages.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        values = self.values
        to_read(values, self.tr("What was read on the page"))
        values.setHorizontalHeaderLabels([self.tr("Field"), self.tr("Value"), self.tr("Sure"), self.tr("Status")])
        values.verticalHeader().hide()
        values.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        values.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        values.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        values.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        column = spaced(QVBoxLayout(self), margin=UNIT)
        column.addWidget(button_for(actions["form_try"]))
        column.addWidget(self.summary)
        column.addWidget(self._both, 100)
        column.addWidget(self.detail)
        column.addWidget(self.rescue)
        column.addStretch(1)  # while there are no pages
