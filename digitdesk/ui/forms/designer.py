"""A new form from a list of fields: what is typed is seen at once as it will be printed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.export.files import write
from digitdesk.engine.forms.template import Kind, Template
from digitdesk.engine.types import Box
from digitdesk.ui.arranging import in_row, parted, spaced
from digitdesk.ui.buttons import icon_button
from digitdesk.ui.forms.kinds import KINDS, kind_text
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.paper import PaperView
from digitdesk.ui.saving import ask_target
from digitdesk.ui.theme import UNIT, enlarge

if TYPE_CHECKING:
    from digitdesk.engine.forms.designer import Wanted

NAME, KIND, DIGITS, PLACES, COMB, DROP = range(6)
WIDTHS = {KIND: 24, DIGITS: 8, PLACES: 10, COMB: 8, DROP: 4}
"""In units; the name takes the rest."""
USUAL_DIGITS = {Kind.DATE: 8, Kind.CHOICE: 1}
MOST_DIGITS, MOST_PLACES = 23, 9
PAUSE = 250
"""Milliseconds without a change until the page is drawn anew."""

Designed = tuple[bytes, Template]


class Designer(QWidget):
    """Rows of fields at the left, the page at the right."""

    made = Signal(object, object)
    """The Template, and the Path of the PDF to print."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._designed: Designed | None = None
        self.name, self.table, self.trouble = QLineEdit(), QTableWidget(0, 6), StateLabel()
        self.add, self.make, self.leave = (
            QPushButton(text) for text in (self.tr("Add a &field"), self.tr("&Make the form…"), self.tr("Cancel"))
        )
        self.page = PaperView()
        self._latest = Latest(jobs, "", self._show, self._tell)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._draw)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Start with an empty list."""
        self.table.setRowCount(0)
        self.name.setText(self.tr("New form"))
        self.add_row(self.tr("Number"))
        self.name.setFocus()
        self.name.selectAll()

    def add_row(self, name: str = "", digits: int = 6) -> None:
        """One more field."""
        row = self.table.rowCount()
        self.table.insertRow(row)
        line, kind, count, places, comb = QLineEdit(name), QComboBox(), QSpinBox(), QSpinBox(), QCheckBox()
        line.setFrame(False)
        for one in KINDS:
            kind.addItem(kind_text(one), one)
        count.setRange(1, MOST_DIGITS)
        count.setValue(digits)
        places.setRange(0, MOST_PLACES)
        places.setEnabled(False)
        comb.setChecked(True)
        drop = icon_button("close", self.tr("Take this field out"))
        drop.clicked.connect(lambda: self._drop(drop))
        kind.activated.connect(lambda _: self._follow_kind(kind, count, places))
        for signal in (line.textChanged, kind.currentIndexChanged, count.valueChanged, places.valueChanged):
            signal.connect(self._pause.start)
        comb.toggled.connect(self._pause.start)
        names = (
            self.tr("Name of the field"),
            self.tr("What the field holds"),
            self.tr("Number of digits"),
            self.tr("Digits behind a printed decimal point"),
            self.tr("Each digit in a compartment of its own"),
            drop.toolTip(),
        )
        for column, (widget, told) in enumerate(zip((line, kind, count, places, comb, drop), names, strict=True)):
            widget.setAccessibleName(told)
            widget.setToolTip(told)
            self.table.setCellWidget(row, column, widget)
        line.setFocus()
        self._pause.start()

    def save(self, path: Path) -> None:
        """Write the PDF and hand over the form."""
        if self._designed:
            pdf, template = self._designed
            done = self.tr("Saving")
            self._jobs.start(
                done, lambda task: write(path, pdf), lambda _: self.made.emit(template, path), self.failed.emit
            )

    def wanted(self) -> "list[Wanted]":
        """The fields as they are written down; rows without a name are left out."""
        from digitdesk.engine.forms.designer import Wanted  # not at the top: it brings OpenCV

        rows = []
        for row in range(self.table.rowCount()):
            line, kind, count, places, comb = (self.table.cellWidget(row, column) for column in range(DROP))
            assert isinstance(line, QLineEdit)
            assert isinstance(kind, QComboBox)
            assert isinstance(count, QSpinBox)
            assert isinstance(places, QSpinBox)
            assert isinstance(comb, QCheckBox)
            if name := line.text().strip():
                rows.append(Wanted(name, Kind(kind.currentData()), count.value(), comb.isChecked(), places.value()))
        return rows

    def _follow_kind(self, kind: QComboBox, count: QSpinBox, places: QSpinBox) -> None:
        chosen = Kind(kind.currentData())
        count.setValue(USUAL_DIGITS.get(chosen, count.value()))
        places.setEnabled(chosen is Kind.DECIMAL)
        places.setValue(2 if chosen is Kind.DECIMAL else 0)

    def _drop(self, button: QToolButton) -> None:
        rows = [row for row in range(self.table.rowCount()) if self.table.cellWidget(row, DROP) is button]
        for row in rows:
            self.table.removeRow(row)
        self._pause.start()

    def _draw(self) -> None:
        name, wanted = self.name.text().strip(), self.wanted()

        def work(task: object) -> Designed:
            from digitdesk.engine.forms.designer import design

            return design(name, wanted)

        self._latest.forget()
        self._latest.request(work)

    def _show(self, designed: Designed) -> None:
        self._designed = designed
        page = designed[1].pages[0]
        self.page.show_picture(QImage.fromData(page.picture), Box(0, 0, page.width, page.height))
        pages = len(designed[1].pages)
        self.trouble.tell(self.tr("The form has {count} pages.").format(count=pages) if pages > 1 else "", None)
        self.make.setEnabled(True)

    def _tell(self, message: str) -> None:
        self._designed = None
        self.trouble.complain(message)
        self.make.setEnabled(False)

    def _ask(self) -> None:
        if path := ask_target(self, self.tr("Save the form to print"), f"{self.name.text().strip()}.pdf", [".pdf"]):
            self.save(path)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.add_row())
        self.make.clicked.connect(self._ask)
        self.leave.clicked.connect(self.left)
        self.name.textChanged.connect(self._pause.start)

    def _arrange(self) -> None:
        self.name.setAccessibleName(self.tr("Name of the form"))
        self.page.be_called(self.tr("The form as it will be printed"))
        self.table.setAccessibleName(self.tr("Fields of the form"))
        headings = (self.tr("Field"), self.tr("Holds"), self.tr("Digits"), self.tr("Decimals"), self.tr("In boxes"), "")
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.horizontalHeader().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            self.table.setColumnWidth(place, width * UNIT)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(UNIT * 4)
        self.table.setTabKeyNavigation(False)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in its cells takes the keys
        self.table.setShowGrid(False)
        self.make.setEnabled(False)
        title = QLabel(self.tr("A form to print"))
        enlarge(title, 1.4)
        top = spaced(QHBoxLayout())
        top.addWidget(QuietLabel(self.tr("Name")))
        top.addWidget(self.name, 1)
        left = QWidget()
        column = spaced(QVBoxLayout(left))
        column.addWidget(title)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.trouble)
        column.addLayout(in_row(self.add, None, self.leave, self.make))
        both = parted(Qt.Orientation.Horizontal, (UNIT * 80, UNIT * 60), left, self.page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        outer.addWidget(both)
