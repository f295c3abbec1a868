"""Labels in a colour of their own, which follow the palette: quiet ones, and ones that tell a state."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from digitdesk.engine.status import Status
from digitdesk.ui.theme import LOOKS, paint, quiet_colour, status_colour


class QuietLabel(QLabel):
    """A label that stands back, still legible."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def colour(self, palette: QPalette) -> QColor:
        """The text's colour on this palette."""
        return quiet_colour(palette)

    def _tint(self) -> None:
        paint(self, QPalette.ColorRole.WindowText, self.colour(QApplication.palette()))


class NameLabel(QuietLabel):
    """A quiet label on one line that makes do with the room there is: what is cut off stands in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, name: str) -> None:
        """Show this name."""
        self._name = name
        self.setToolTip(name)
        self.setAccessibleName(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of it as fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, self.width()))


class StateLabel(QuietLabel):
    """A label in the colour of a state; the text brings symbol and word. Quiet while there is no state."""

    def __init__(self) -> None:
        self._status: Status | None = None
        super().__init__()
        self.setWordWrap(True)

    def tell(self, text: str, status: Status | None) -> None:
        """Say this, in this state's colour."""
        self._status = status
        self.setText(text)
        self._tint()

    def complain(self, message: str) -> None:
        """Say what is wrong; nothing where nothing is."""
        self.tell(f"{LOOKS[Status.ERROR].symbol} {message}" if message else "", Status.ERROR)

    def colour(self, palette: QPalette) -> QColor:
        """The state's colour on this palette."""
        return status_colour(self._status, palette) if self._status else quiet_colour(palette)
