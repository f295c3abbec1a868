"""Buttons for the actions of the table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from digitdesk.ui.actions import Actions
from digitdesk.ui.icons import icon
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import plain


def offer(widget: QWidget, actions: Actions, *names: str) -> None:
    """A context menu with these actions."""
    widget.addActions([actions[name] for name in names])
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def button_for(action: QAction) -> QPushButton:
    """A push button that does, says and shows what the action does."""
    button = QPushButton()

    def follow() -> None:
        button.setText(action.text())
        button.setIcon(action.icon())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(plain(action.text()))
        button.setEnabled(action.isEnabled())

    follow()
    action.changed.connect(follow)
    button.clicked.connect(action.trigger)
    return button


def icon_button(name: str, told: str) -> QToolButton:
    """A small button with this icon; what it does is said in its tip, and by screen readers."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setToolTip(told)
    button.setAccessibleName(told)
    return button


def tool_for(action: QAction, text: bool = True) -> QToolButton:
    """A tool button for an action of the table."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setIconSize(QSize(UNIT * 2 + 4, UNIT * 2 + 4))
    button.setAccessibleName(plain(action.text()))
    if text:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
