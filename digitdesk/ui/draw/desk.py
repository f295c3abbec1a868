"""The place of the pad: it is seen whole, or larger than its place and moved by the scroll bars."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea

from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.zooming import zoomed_by_wheel

MOST = 4.0
MOST_PIXELS = 24_000_000
"""Of the screen: the pad keeps a picture of itself, which takes four bytes for each."""


class PadDesk(QScrollArea):
    """Shows the pad, whole at first."""

    def __init__(self, pad: Pad) -> None:
        super().__init__()
        self._pad, self._zoom = pad, 1.0
        self.setWidget(pad)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(pad.minimumSizeHint())

    def sizeHint(self) -> QSize:
        """That of the pad."""
        return self._pad.sizeHint()

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, the middle staying where it is."""
        whole = self.maximumViewportSize()
        pixels = max(1.0, whole.width() * whole.height() * self.devicePixelRatioF() ** 2)
        most = max(1.0, min(MOST, (MOST_PIXELS / pixels) ** 0.5))
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [(bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep()) for bar in bars]
        self._zoom = min(max(self._zoom * factor, 1.0), most)
        self._place()
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def fit(self) -> None:
        """Show all of it."""
        self._zoom = 1.0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pad follows."""
        super().resizeEvent(event)
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if not zoomed_by_wheel(self, event):
            super().wheelEvent(event)

    def _place(self) -> None:
        self._pad.resize(self.maximumViewportSize() * self._zoom)
