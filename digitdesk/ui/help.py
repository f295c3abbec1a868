"""The small windows of the Help menu; none stops the work."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from digitdesk import __version__, settings
from digitdesk.ui.actions import MENUS, TABLE, Actions, translated_menu
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT, enlarge
from digitdesk.ui.words import plain, translate

START_SIZE = QSize(UNIT * 96, UNIT * 72)


def shortcuts_window(parent: QWidget, actions: Actions) -> QDialog:
    """All shortcuts, by menu, from the table of actions."""
    window, column = _window(parent, translate("help", "Shortcuts"))
    form = QFormLayout()
    form.setHorizontalSpacing(UNIT * 4)
    for menu in MENUS:
        title = QLabel(plain(translated_menu(menu)))
        enlarge(title, 1.0, bold=True)
        form.addRow(title)
        for spec in TABLE:
            if spec.menu == menu and spec.shortcut:
                action = actions[spec.id]
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                form.addRow(QLabel(plain(action.text()).rstrip("…")), QLabel(keys))
    column.insertLayout(0, form)
    return window


def about_window(parent: QWidget, model: str) -> QDialog:
    """Version, model, and what the program promises."""
    window, column = _window(parent, translate("help", "About DigitDesk"))
    title = QLabel(f"DigitDesk {__version__}")
    enlarge(title, 1.6, bold=True)
    text = translate("help", "Reads handwritten digits on this computer. Nothing is sent anywhere.")
    for place, label in enumerate((title, QLabel(text), QuietLabel(model))):
        column.insertWidget(place, label)
    return window


def licences_window(parent: QWidget) -> QDialog:
    """The licences of DigitDesk and, in a bundle, of everything that it brings."""
    window, column = _window(parent, translate("help", "Licences"))
    text = QPlainTextEdit(settings.licences_path().read_text("utf-8"))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(window.windowTitle())
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    column.insertWidget(0, text)
    window.resize(START_SIZE)
    return window


def _window(parent: QWidget, title: str) -> tuple[QDialog, QVBoxLayout]:
    window = QDialog(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.setWindowTitle(title)
    column = QVBoxLayout(window)
    column.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
    column.setSpacing(UNIT)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(window.close)
    column.addSpacing(UNIT)
    column.addWidget(buttons)
    return window, column
