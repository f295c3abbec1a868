"""Rules in words, one row each; a rule is made or changed in a few lines below, which its row of the table names."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.forms.checks import Check, Relation, Rule, Setting, words
from digitdesk.engine.forms.lists import ENDINGS
from digitdesk.engine.forms.vetting import fault
from digitdesk.engine.values import ORDERS
from digitdesk.ui.arranging import spaced
from digitdesk.ui.asking import ask_file
from digitdesk.ui.buttons import icon_button
from digitdesk.ui.forms.rule_texts import made, row_of, to_text
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import UNIT

Rules = tuple[Rule, ...]


class RulesEditor(QWidget):
    """Shows rules and hands changed ones to `keep`; a rule that says nothing sensible is not kept but explained."""

    def __init__(self, table: Mapping[str, Check | Relation], title: str, keep: Callable[[Rules], None]) -> None:
        super().__init__()
        self._table, self._keep = table, keep
        self._owner: object = None
        self._rules: Rules = ()
        self._names: tuple[str, ...] = ()
        self._place = -1
        self.rows = QVBoxLayout()
        self.form = QWidget()
        self.trouble = StateLabel()
        self.add = QToolButton()
        self._inputs: dict[str, QWidget] = {}
        self._check = ""
        self._arrange(title)

    def show_rules(self, owner: object, rules: Rules, names: tuple[str, ...]) -> None:
        """Show these rules of that owner; names: those of all fields of the form."""
        if (owner, rules, names) != (self._owner, self._rules, self._names):
            self._owner, self._rules, self._names = owner, rules, names
            self.close_form()
            self._fill_rows()

    def begin(self, check: str, place: int = -1) -> None:
        """Ask for the settings of a new rule, or of the one at this place; one without settings is kept at once."""
        self.close_form()
        self._check, self._place = check, place
        if not self._table[check].settings:
            self._take(made(check, {}))
            return
        self._fill_form(self._rules[place] if place >= 0 else Rule(check))
        self.form.show()
        next(iter(self._inputs.values())).setFocus()

    def finish(self) -> None:
        """Keep the rule as typed, or say what is wrong with it."""
        rule = made(self._check, {name: _text(widget) for name, widget in self._inputs.items()})
        if why := fault(rule, self._names):
            self.trouble.complain(localised(why))
            self.trouble.show()
        else:
            self._take(rule)

    def close_form(self) -> None:
        """Ask nothing any more."""
        self.form.hide()
        self.trouble.hide()

    def _take(self, rule: Rule) -> None:
        rules = list(self._rules)
        if self._place >= 0:
            rules[self._place] = rule
        elif rule not in rules:
            rules.append(rule)
        self.close_form()
        self._keep(tuple(rules))

    def _remove(self, place: int) -> None:
        self._keep((*self._rules[:place], *self._rules[place + 1 :]))

    def _fill_rows(self) -> None:
        _empty(self.rows)
        for place, rule in enumerate(self._rules):
            self.rows.addWidget(self._make_row(place, rule))

    def _make_row(self, place: int, rule: Rule) -> QWidget:
        said = localised(words(rule))
        text = QPushButton(said)
        text.setFlat(True)
        text.setStyleSheet(f"text-align: left; padding: {UNIT // 2}px;")
        text.setToolTip(self.tr("{rule}. Click to change it").format(rule=said))
        text.setAccessibleName(self.tr("Change the rule: {rule}").format(rule=said))
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        text.clicked.connect(lambda: self.begin(rule.check, place))
        drop = icon_button("close", self.tr("Take this rule out"))
        drop.setAccessibleName(self.tr("Take out the rule: {rule}").format(rule=said))
        drop.clicked.connect(lambda: self._remove(place))
        line = QWidget()
        row = spaced(QHBoxLayout(line), UNIT // 2)
        row.addWidget(text, 1)
        row.addWidget(drop)
        return line

    def _fill_form(self, rule: Rule) -> None:
        layout = self.form.layout()
        assert isinstance(layout, QFormLayout)
        while layout.rowCount():
            layout.removeRow(0)
        row = row_of(rule)
        title = QLabel(localised(row.title))
        title.setWordWrap(True)
        layout.addRow(title)
        self._inputs = {}
        for setting in row.settings:
            value = rule.settings.get(setting.name)
            widget = self._make_input(setting, "" if value is None else to_text(value))
            widget.setAccessibleName(localised(setting.about))
            self._inputs[setting.name] = widget
            caption = QLabel(localised(setting.about))
            caption.setWordWrap(True)
            layout.addRow(caption, self._with_button(widget) if setting.kind == "file" else widget)
        layout.addRow(self._make_buttons())

    def _make_input(self, setting: Setting, text: str) -> QWidget:
        choices = {"field": self._names, "order": tuple(ORDERS)}.get(setting.kind)
        if choices is None:
            line = QLineEdit(text)
            line.returnPressed.connect(self.finish)
            return line
        chooser = QComboBox()
        chooser.addItems(choices)
        chooser.setCurrentIndex(max(chooser.findText(text), 0))
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(8)
        return chooser

    def _with_button(self, line: QWidget) -> QWidget:
        assert isinstance(line, QLineEdit)
        browse = icon_button("folder", self.tr("Choose the file"))

        def ask() -> None:
            for path in ask_file(self, self.tr("Choose a list"), self.tr("Lists"), ENDINGS):
                line.setText(str(path))

        browse.clicked.connect(ask)
        both = QWidget()
        row = spaced(QHBoxLayout(both), UNIT // 2)
        row.addWidget(line, 1)
        row.addWidget(browse)
        return both

    def _make_buttons(self) -> QWidget:
        done, leave = QPushButton(self.tr("Keep the rule")), QPushButton(self.tr("Cancel"))
        done.clicked.connect(self.finish)
        leave.clicked.connect(self.close_form)
        both = QWidget()
        row = spaced(QHBoxLayout(both))
        row.addStretch()
        row.addWidget(leave)
        row.addWidget(done)
        return both

    def _arrange(self, title: str) -> None:
        menu = QMenu(self.add)
        for check, row in self._table.items():
            menu.addAction(localised(row.title)).triggered.connect(lambda _, check=check: self.begin(check))
        self.add.setText(self.tr("Add a rule"))
        self.add.setAccessibleName(self.tr("Add a rule"))
        self.add.setMenu(menu)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        head = QHBoxLayout()
        head.addWidget(QuietLabel(title), 1)
        head.addWidget(self.add)
        layout = QFormLayout(self.form)
        layout.setContentsMargins(UNIT, 0, 0, 0)
        layout.setVerticalSpacing(UNIT // 2)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.rows.setSpacing(0)
        column = spaced(QVBoxLayout(self), UNIT // 2)
        column.addLayout(head)
        column.addLayout(self.rows)
        column.addWidget(self.form)
        column.addWidget(self.trouble)
        self.close_form()


def _text(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()  # type: ignore[attr-defined]


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
