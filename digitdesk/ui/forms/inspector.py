"""The chosen fields in words: name, what they hold, how many digits, whether they must be filled in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from digitdesk.engine.forms.template import Blank, Kind
from digitdesk.ui.arranging import spaced
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.kinds import KINDS, kind_text
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.theme import UNIT

MOST_DIGITS, MOST_PLACES = 40, 9


class Inspector(QWidget):
    """What is known of the chosen fields; a change is made to all of them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("As it is to stand over the column"))
        self.trouble = StateLabel()
        self.kind = QComboBox()
        self.shortest, self.longest = _spin(MOST_DIGITS, self.tr("any")), _spin(MOST_DIGITS, self.tr("any"))
        self.cells = _spin(edits.MOST_CELLS, self.tr("none"))
        self.places = _spin(MOST_PLACES, self.tr("as written"))
        self.required = QCheckBox(self.tr("Must be &filled in"))
        self.hint = QuietLabel()
        for kind in KINDS:
            self.kind.addItem(kind_text(kind), kind)
        self._arrange()
        self._connect()
        self._show()

    def begin_name(self, text: str) -> None:
        """Take the cursor to the name; text begins a new one."""
        self.name.setFocus()
        if text:
            self.name.setText(text)
        else:
            self.name.selectAll()

    def _connect(self) -> None:
        desk = self._desk
        desk.changed.connect(self._show)
        desk.chosen_changed.connect(self._show)
        self.name.returnPressed.connect(self._go_on)
        self.name.editingFinished.connect(self._rename)
        self.name.textEdited.connect(lambda text: self._tell_trouble(text))
        self.kind.activated.connect(lambda _: self._set(self.tr("Kind"), kind=Kind(self.kind.currentData())))
        self.shortest.valueChanged.connect(self._set_shortest)
        self.longest.valueChanged.connect(self._set_longest)
        self.places.valueChanged.connect(lambda count: self._set(self.tr("Decimals"), places=count))
        self.required.clicked.connect(lambda on: self._set(self.tr("Must be filled in"), required=on))
        self.cells.valueChanged.connect(self._set_cells)

    def _show(self) -> None:
        blanks = self._desk.blanks
        self.setEnabled(bool(blanks))
        one = blanks[0] if len(blanks) == 1 else None
        self.name.setEnabled(one is not None)
        self.name.setText(one.name if one and not edits.is_unnamed(one) else "")
        self.trouble.hide()
        self._tell_count(len(blanks))
        self._rows.setRowVisible(self.places, _common(blanks, "kind") is Kind.DECIMAL)
        if not blanks:
            return
        shown: tuple[tuple[QWidget, Callable[[Any], object], Any], ...] = (
            (self.kind, lambda kind: self.kind.setCurrentIndex(self.kind.findData(kind)), _common(blanks, "kind")),
            (self.shortest, self.shortest.setValue, _common(blanks, "shortest") or 0),
            (self.longest, self.longest.setValue, _common(blanks, "longest") or 0),
            (self.places, self.places.setValue, _common(blanks, "places") or 0),
            (self.cells, self.cells.setValue, len(_common(blanks, "cells") or blanks[0].cells)),
            (self.required, self.required.setChecked, all(blank.required for blank in blanks)),
        )
        for widget, show, value in shown:
            with QSignalBlocker(widget):
                show(value)
        self._rows.setRowVisible(self._digits, _common(blanks, "kind") not in (Kind.DATE, Kind.CHOICE))

    def _tell_count(self, count: int) -> None:
        none = self.tr("Choose a field, or drag over the form to draw one.")
        many = self.tr("{count} fields are chosen: a change is made to all of them.").format(count=count)
        self.hint.setText("" if count == 1 else many if count else none)
        self.hint.setVisible(count != 1)

    def _set(self, text: str, **values: Any) -> None:
        self._desk.change(text, lambda blank: replace(blank, **values), key="-".join(values))

    def _set_shortest(self, count: int) -> None:
        def change(blank: Blank) -> Blank:
            return replace(blank, shortest=count, longest=max(blank.longest, count) if blank.longest else 0)

        self._desk.change(self.tr("Number of digits"), change, key="digits")

    def _set_longest(self, count: int) -> None:
        def change(blank: Blank) -> Blank:
            return replace(blank, longest=count, shortest=min(blank.shortest, count) if count else blank.shortest)

        self._desk.change(self.tr("Number of digits"), change, key="digits")

    def _set_cells(self, count: int) -> None:
        self._desk.change(self.tr("Compartments"), lambda blank: edits.combed(blank, count), key="cells")

    def _rename(self) -> None:
        name, blanks = self.name.text().strip(), self._desk.blanks
        if len(blanks) == 1 and name and name != blanks[0].name and not self._taken(name):
            self._desk.rename(name)

    def _go_on(self) -> None:
        """Enter: the next field wants a name."""
        taken, chosen = self._taken(self.name.text().strip()), self._desk.chosen
        self._rename()
        if len(chosen) == 1 and not taken and self._desk.page and chosen[0] + 1 < len(self._desk.page.blanks):
            self._desk.choose(chosen[0] + 1)
            self.begin_name("")

    def _taken(self, name: str) -> bool:
        state, blanks = self._desk.state, self._desk.blanks
        return bool(state and blanks and name != blanks[0].name and name in edits.names_of(state.template))

    def _tell_trouble(self, text: str) -> None:
        taken = self._taken(text.strip())
        told = self.tr("Another field is called {name}: choose a name of its own.").format(name=text.strip())
        self.trouble.complain(told if taken else "")
        self.trouble.setVisible(taken)

    def _arrange(self) -> None:
        self.hint.setWordWrap(True)
        digits = QWidget()
        self._digits = digits
        row = spaced(QHBoxLayout(digits))
        row.addWidget(self.shortest)
        row.addWidget(QuietLabel(self.tr("to")))
        row.addWidget(self.longest)
        row.addStretch()
        self._rows = QFormLayout()
        self._rows.setHorizontalSpacing(UNIT * 2)
        self._rows.setVerticalSpacing(UNIT // 2)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        lines: tuple[tuple[str, QWidget, str], ...] = (
            (self.tr("Na&me"), self.name, self.tr("Name of the field")),
            (self.tr("&Holds"), self.kind, self.tr("What the field holds")),
            (self.tr("Di&gits"), digits, self.tr("Number of digits")),
            (self.tr("De&cimals"), self.places, self.tr("Digits behind a printed decimal point")),
            (self.tr("Com&partments"), self.cells, self.tr("Compartments of a comb: one digit each")),
        )
        for label, widget, name in lines:
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            self._rows.addRow(label, widget)
        self.shortest.setAccessibleName(self.tr("Digits at least"))
        self.longest.setAccessibleName(self.tr("Digits at most"))
        self._rows.addRow("", self.required)
        column = spaced(QVBoxLayout(self), UNIT // 2)
        column.addWidget(self.hint)
        column.addLayout(self._rows)
        column.addWidget(self.trouble)


def _spin(most: int, none: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(0, most)
    spin.setSpecialValueText(none)
    spin.setMinimumWidth(UNIT * 9)
    return spin


def _common(blanks: tuple[Blank, ...], name: str) -> Any:
    """What all of these have; None where they differ."""
    values = {getattr(blank, name) for blank in blanks}
    return values.pop() if len(values) == 1 else None
