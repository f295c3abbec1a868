"""The window of the settings, made from their table."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from digitdesk.settings import Settings
from digitdesk.ui.arranging import spaced
from digitdesk.ui.help.windows import SideWindow
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.preferences import TABLE, Preferences, Row
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import translate


class PreferencesWindow(SideWindow):
    """A line for each row of the table; what is changed counts at once."""

    def __init__(self, parent: QWidget, preferences: Preferences) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self.editors: dict[str, QComboBox | QDoubleSpinBox] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(UNIT * 3)
        form.setVerticalSpacing(UNIT * 2)
        for row in TABLE:
            editor = self.editors[row.name] = self._chooser(row) if row.choices else self._number(row)
            editor.setAccessibleName(translate("settings", row.text))
            editor.setAccessibleDescription(translate("settings", row.hint))
            label = QLabel(translate("settings", row.text))
            label.setBuddy(editor)
            hint = QuietLabel(translate("settings", row.hint))
            hint.setWordWrap(True)
            hint.setMinimumWidth(UNIT * 48)
            form.addRow(label, _over(editor, hint))
        self.column.addLayout(form)
        self.column.addStretch()
        self.add_button(self.tr("Restore defaults"), preferences.reset)
        preferences.changed.connect(self._show)
        self._show(preferences.current)

    def _chooser(self, row: Row) -> QComboBox:
        chooser = QComboBox()
        for value, text in row.choices.items():
            shown = translate(row.context, text)
            if can_show(shown):  # a language that no font of this computer knows would be boxes
                chooser.addItem(shown, value)
        chooser.currentIndexChanged.connect(lambda _: self._preferences.put(row.name, chooser.currentData()))
        return chooser

    def _number(self, row: Row) -> QDoubleSpinBox:
        number, scale = QDoubleSpinBox(), 100 if row.percent else 1
        number.setDecimals(int(row.percent))
        number.setSingleStep(0.5 if row.percent else 1)
        number.setSuffix(" %" if row.percent else "")
        number.setRange(*(bound * scale for bound in row.bounds))
        kind = type(getattr(Settings(), row.name))
        number.valueChanged.connect(lambda value: self._preferences.put(row.name, kind(value / scale)))
        return number

    def _show(self, settings: Settings) -> None:
        for row in TABLE:
            editor, value = self.editors[row.name], getattr(settings, row.name)
            with QSignalBlocker(editor):
                if isinstance(editor, QComboBox):
                    editor.setCurrentIndex(editor.findData(value))
                else:
                    editor.setValue(value * 100 if row.percent else value)


def can_show(text: str) -> bool:
    """Whether some font of this computer has all these letters."""
    metrics = QFontMetrics(QGuiApplication.font())
    return all(metrics.inFontUcs4(ord(letter)) for letter in text)


def _over(*widgets: QWidget) -> QVBoxLayout:
    column = spaced(QVBoxLayout(), UNIT // 2)
    for widget in widgets:
        column.addWidget(widget)
    return column
