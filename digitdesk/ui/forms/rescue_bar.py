"""The buttons below a page that does not fit its form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitdesk.engine.types import Status
from digitdesk.ui.arranging import spaced
from digitdesk.ui.labels import StateLabel
from digitdesk.ui.theme import UNIT


class RescueBar(QWidget):
    """Offers to drag the page's corners into place; while they are dragged, to read with them or to give up."""

    begun = Signal()
    done = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered = False
        self._hint = StateLabel()
        self.rescue, self.use, self.leave = (
            QPushButton(text)
            for text in (self.tr("Drag its corners into place"), self.tr("Read with these corners"), self.tr("Cancel"))
        )
        self.row = QHBoxLayout()
        """A widget that says more about how the page is laid may stand first."""
        self._arrange()
        for button, signal in ((self.rescue, self.begun), (self.use, self.done), (self.leave, self.left)):
            button.clicked.connect(signal)
        self.offer(False)

    def offer(self, can: bool) -> None:
        """Another page is shown, which can be rescued or not."""
        self._offered = can
        self.show_dragging(False)

    def show_dragging(self, on: bool) -> None:
        """Whether corners are being dragged."""
        self.rescue.setVisible(self._offered and not on)
        for widget in (self._hint, self.use, self.leave):
            widget.setVisible(on)

    def _arrange(self) -> None:
        told = self.tr("Drag the four corners to where those of the form are; the first is its upper left.")
        self._hint.tell(told, Status.REVIEW)
        self.row.setSpacing(UNIT)
        self.row.addStretch()
        for button in (self.leave, self.use, self.rescue):
            self.row.addWidget(button)
        column = spaced(QVBoxLayout(self), UNIT // 2)
        column.addWidget(self._hint)
        column.addLayout(self.row)
