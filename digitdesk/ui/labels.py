"""Labels in a colour of their own, which follow the palette: quiet ones, and ones that tell a state."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from digitdesk.engine.types import Status
from digitdesk.ui.theme import quiet_colour, status_colour


class QuietLabel(QLabel):
    """A label that stands back, still legible."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._tint()

    def colour(self, palette: QPalette) -> QColor:
        """The text's colour on this palette."""
        return quiet_colour(palette)

    def _tint(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self.colour(palette))
        self.setPalette(palette)


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

    def colour(self, palette: QPalette) -> QColor:
        """The state's colour on this palette."""
        return status_colour(self._status, palette) if self._status else quiet_colour(palette)
