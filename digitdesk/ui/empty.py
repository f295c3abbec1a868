"""What an empty page says: what to do first, with the buttons to do it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitdesk.ui.buttons import button_for
from digitdesk.ui.icons import pixmap
from digitdesk.ui.theme import UNIT, enlarge, quiet


class EmptyState(QWidget):
    """An icon, a title, a hint and buttons for actions, in the middle of a page."""

    def __init__(self, icon: str, title: str, hint: str, actions: Iterable[QAction]) -> None:
        super().__init__()
        self._icon = icon
        self._picture = QLabel()
        self._title = QLabel(title)
        enlarge(self._title, 1.6)
        self._hint = quiet(QLabel(hint))
        self._hint.setWordWrap(True)
        self._hint.setMaximumWidth(UNIT * 60)
        self._hint.setMinimumWidth(UNIT * 40)
        column = QVBoxLayout(self)
        column.setSpacing(UNIT * 2)
        column.addStretch(2)
        for label in (self._picture, self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._buttons(actions))
        column.addStretch(3)

    def tell(self, title: str, hint: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._hint.setText(hint)

    def showEvent(self, event: object) -> None:
        """Draw the icon in the palette's colour."""
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        image = pixmap(self._icon, colour, UNIT * 16)
        image.setDevicePixelRatio(2)
        self._picture.setPixmap(image)

    def _buttons(self, actions: Iterable[QAction]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addStretch()
        for action in actions:
            row.addWidget(button_for(action))
        row.addStretch()
        return row
