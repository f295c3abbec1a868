"""What the Forms page is made of, and how it is arranged."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.forms.checks import CHECKS, RELATIONS
from digitdesk.engine.forms.template import Blank
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import fill, parted, scrolled, spaced
from digitdesk.ui.buttons import offer, tool_for
from digitdesk.ui.forms.canvas import Canvas
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.inspector import Inspector
from digitdesk.ui.forms.order import FieldList
from digitdesk.ui.forms.rules_editor import Rules, RulesEditor
from digitdesk.ui.forms.start import StartView
from digitdesk.ui.forms.try_panel import TryPanel
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import translate

SIDE = UNIT * 46
"""Width of the panel beside the form."""


class FormsWidgets:
    """The widgets of the Forms page; the page itself decides what they do."""

    def __init__(self, page: QWidget, actions: Actions, desk: Desk) -> None:
        self._host, self._desk = page, desk
        self.notice = Notice()
        self.start = StartView(actions)
        self.canvas = Canvas(desk)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("forms", "Name of the form"))
        self.name.setToolTip(translate("forms", "Name of the form"))
        self.name.setMinimumWidth(UNIT * 14)
        self.name.setMaximumWidth(UNIT * 28)
        self.sheets = QComboBox()
        self.sheets.setAccessibleName(translate("forms", "Page of the form"))
        self.fields = FieldList(desk)
        self.inspector = Inspector(desk)
        self.field_rules = RulesEditor(CHECKS, translate("forms", "Rules"), self._keep_field_rules)
        self.form_rules = RulesEditor(RELATIONS, translate("forms", "Rules between fields"), self._keep_form_rules)
        self.trying = TryPanel(actions)
        self.side = QTabWidget()
        self.side.setAccessibleName(translate("forms", "Fields, rules and trial of the form"))
        self.middle = QStackedWidget()
        self.stack = QStackedWidget()
        edits = ("form_name", "form_merge", "form_split", "form_below", "form_right", "form_earlier", "form_later")
        for view in (self.canvas, self.fields):
            offer(view, actions, *edits, "form_delete")
        self._arrange(actions)

    @property
    def is_trying(self) -> bool:
        """Whether the form is tried now, and not edited."""
        return self.side.currentWidget() is self.trying

    def show_rules(self) -> None:
        """Those of the chosen field, and those between fields."""
        state, blanks = self._desk.state, self._desk.blanks
        names = tuple(blank.name for blank in state.template.blanks) if state else ()
        self.field_rules.setVisible(len(blanks) == 1)
        owner = (state.at, *state.chosen) if state else None
        self.field_rules.show_rules(owner, blanks[0].rules if len(blanks) == 1 else (), names)
        self.form_rules.show_rules(None, state.template.rules if state else (), names)

    def show_sheets(self, count: int, at: int) -> None:
        """Which page of how many."""
        with QSignalBlocker(self.sheets):
            self.sheets.clear()
            for number in range(count):
                self.sheets.addItem(translate("forms", "Page {number}").format(number=number + 1))
            self.sheets.setCurrentIndex(at)
        self.sheets.setVisible(count > 1)

    def _keep_field_rules(self, rules: Rules) -> None:
        def change(blank: Blank) -> Blank:
            return replace(blank, rules=rules)

        self._desk.change(translate("forms", "Rules"), change)

    def _keep_form_rules(self, rules: Rules) -> None:
        if self._desk.state:
            template = replace(self._desk.state.template, rules=rules)
            self._desk.edit_form(translate("forms", "Rules between fields"), template)

    def _arrange(self, actions: Actions) -> None:
        both = parted(Qt.Orientation.Horizontal, (UNIT * 90, SIDE), self.middle, self.side)
        both.setStretchFactor(0, 1)
        both.setStretchFactor(1, 0)
        self.middle.addWidget(self.canvas)
        self.side.setDocumentMode(True)
        self.side.setMinimumWidth(UNIT * 38)
        self.side.addTab(self._field_tab(), translate("forms", "&Fields"))
        self.side.addTab(self._rules_tab(), translate("forms", "&Between fields"))
        self.side.addTab(self.trying, translate("forms", "&Try it"))
        work = QWidget()
        column = spaced(QVBoxLayout(work), margin=UNIT * 2)
        column.addLayout(self._tools(actions))
        column.addWidget(both, 1)
        self.stack.addWidget(self.start)
        self.stack.addWidget(work)
        fill(self._host, self.notice, self.stack)

    def _tools(self, actions: Actions) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), UNIT // 2)
        row.addWidget(tool_for(actions["form_close"], text=False))
        row.addWidget(self.name, 1)
        row.addWidget(self.sheets)
        row.addWidget(tool_for(actions["form_page"], text=False))
        for group in (
            ("undo", "redo"),
            ("form_field", "form_merge", "form_split", "form_below", "form_right", "form_delete"),
            ("zoom_out", "zoom_in", "zoom_fit"),
        ):
            row.addSpacing(UNIT)
            for name in group:
                row.addWidget(tool_for(actions[name], text=False))
        row.addStretch(1)
        row.addWidget(tool_for(actions["form_share"]))
        return row

    def _field_tab(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, UNIT, UNIT, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.inspector)
        column.addWidget(self.field_rules)
        column.addStretch()
        return _padded(parted(Qt.Orientation.Vertical, (UNIT * 26, UNIT * 40), self.fields, _on_page(inner)))

    def _rules_tab(self) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, UNIT, 0)
        column.setSpacing(UNIT)
        hint = QuietLabel(translate("forms", "A page that breaks one of these goes to review, with the rule in words."))
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addWidget(self.form_rules)
        column.addStretch()
        return _padded(_on_page(inner))


def _on_page(inner: QWidget) -> QScrollArea:
    """A part that is scrolled up and down only, on the page's own ground."""
    area = scrolled(inner)
    area.viewport().setAutoFillBackground(False)
    inner.setAutoFillBackground(False)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _padded(inner: QWidget) -> QWidget:
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(UNIT, UNIT, UNIT, UNIT)
    column.addWidget(inner)
    return pane
