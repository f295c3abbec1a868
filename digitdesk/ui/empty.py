"""What an empty page says: what to do first, with the buttons to do it."""

from collections.abc import Iterable
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitdesk.ui.arranging import spaced
from digitdesk.ui.buttons import button_for
from digitdesk.ui.icons import pixmap
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT, enlarge, quiet_colour

MOST_IN_A_ROW = 3


class EmptyState(QWidget):
    """An icon, a title, a hint and buttons for actions, in the middle of a page."""

    def __init__(self, icon: str, title: str, hint: str, actions: Iterable[QAction]) -> None:
        super().__init__()
        self._icon = icon
        self._picture = QLabel()
        self._picture.setMinimumSize(UNIT * 8, UNIT * 8)  # its room is asked for before it is seen
        self._title = QLabel(title)
        enlarge(self._title, 1.6)
        self._hint = QuietLabel(hint)
        self._hint.setWordWrap(True)
        self._hint.setFixedWidth(UNIT * 56)
        column = QVBoxLayout(self)
        column.setSpacing(UNIT * 2)
        column.addStretch(2)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addLayout(_centred(label))
        column.addLayout(self._buttons(actions))
        column.addStretch(3)

    def tell(self, title: str, hint: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._hint.setText(hint)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon in the palette's colour."""
        image = pixmap(self._icon, quiet_colour(self.palette()), UNIT * 16)
        image.setDevicePixelRatio(2)
        self._picture.setPixmap(image)

    def _buttons(self, actions: Iterable[QAction]) -> QVBoxLayout:
        """At most three in a row: in some languages they are long."""
        rows, buttons = QVBoxLayout(), [button_for(action) for action in actions]
        rows.setSpacing(UNIT)
        each = ceil(len(buttons) / max(1, ceil(len(buttons) / MOST_IN_A_ROW)))
        for first in range(0, len(buttons), max(1, each)):
            row = spaced(QHBoxLayout())
            row.addStretch()
            for button in buttons[first : first + each]:
                row.addWidget(button)
            row.addStretch()
            rows.addLayout(row)
        return rows


def _centred(label: QLabel) -> QHBoxLayout:
    """Not by an alignment in the column: that would not give a wrapped text its height."""
    row = QHBoxLayout()
    row.addStretch()
    row.addWidget(label)
    row.addStretch()
    return row
