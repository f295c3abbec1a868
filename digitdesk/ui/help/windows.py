"""The windows beside the main one: none stops the work, and each is there once."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from digitdesk.ui.theme import UNIT

Kind = TypeVar("Kind", bound="SideWindow")
BY_KEYS_TOO = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
"""How text to read is chosen; where the keys are is seen by its cursor."""


class SideWindow(QDialog):
    """Content above a row of buttons, the last of which closes it; the content goes into `column`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout()
        self.column.setSpacing(UNIT)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter is for the content
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(UNIT * 3, UNIT * 3, UNIT * 3, UNIT * 2)
        outer.setSpacing(UNIT * 2)
        outer.addLayout(self.column, 1)
        outer.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its wrapped texts are: on small screens Qt would begin lower, and cut them off."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self._outer.totalHeightForWidth(self.width())))

    def add_button(self, text: str, do: Callable[[], object]) -> None:
        """A button beside the one that closes."""
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(do)


def plain_text(text: str, name: str) -> QPlainTextEdit:
    """Text to read and to copy, every letter as wide as the others."""
    view = QPlainTextEdit(text)
    view.setReadOnly(True)
    view.setTextInteractionFlags(BY_KEYS_TOO)
    view.setTabChangesFocus(True)
    view.setAccessibleName(name)
    view.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    return view


def open_once(parent: QWidget, kind: type[Kind], *arguments: object) -> Kind:
    """Show the window of this kind that there is; make it (of its parent and the arguments) if there is none."""
    shown = parent.findChild(kind)
    window = shown or kind(parent, *arguments)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
