"""How the pages are laid out: what they all do in the same way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT, enlarge


def fill(page: QWidget, notice: Notice, body: QWidget) -> None:
    """All of a page is its body, below the messages."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(notice)
    column.addWidget(body, 1)


def heading(text: str) -> QLabel:
    """The title of a part of a page."""
    label = QLabel(text)
    enlarge(label, 1.2, bold=True)
    return label


def scrolled(widget: QWidget) -> QScrollArea:
    """A part that may be scrolled on a small screen: the window need not be larger for it.

    What is in it takes the keys, and brings itself into view.
    """
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def in_row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side, with room at the right; None: room there."""
    row = QHBoxLayout()
    row.setSpacing(UNIT)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    if None not in widgets:
        row.addStretch()
    return row
