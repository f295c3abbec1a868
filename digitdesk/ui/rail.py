"""The navigation rail: one large button a page of the program, and below them those that are always at hand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout

from digitdesk.ui.arranging import spaced
from digitdesk.ui.theme import UNIT, flood, mix
from digitdesk.ui.words import plain


class Rail(QFrame):
    """Buttons for the pages, one of them checked."""

    def __init__(self, actions: Sequence[QAction], below: Sequence[QAction]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Pages"))
        column = spaced(QVBoxLayout(self), UNIT // 2, margin=UNIT)
        for action in actions:
            column.addWidget(_RailButton(action))
        column.addStretch()
        for action in below:
            column.addWidget(_RailButton(action))
        widest = max(self.fontMetrics().horizontalAdvance(action.iconText()) for action in (*actions, *below))
        self.setFixedWidth(max(UNIT * 12, widest + UNIT * 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground a little apart from the pages."""
        palette = self.palette()
        ground = mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.05)
        flood(QPainter(self), self.rect(), ground)


class _RailButton(QToolButton):
    """Icon over text; the checked one carries a bar in the accent colour, too."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setAccessibleName(plain(action.text()))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setIconSize(QSize(UNIT * 3, UNIT * 3))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Room around icon and text."""
        return super().sizeHint().expandedTo(QSize(0, UNIT * 8))

    def minimumSizeHint(self) -> QSize:
        """In a low window just icon and text."""
        return super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button as the style paints it, and the bar."""
        super().paintEvent(event)
        if self.isChecked():
            bar = self.rect().adjusted(0, UNIT, 0, -UNIT)
            bar.setWidth(UNIT // 2)
            flood(QPainter(self), bar, self.palette().color(QPalette.ColorRole.Accent))
