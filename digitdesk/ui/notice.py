"""Messages in place: what is wrong and what to do, without a dialog in the way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from digitdesk.engine.status import Status
from digitdesk.ui.buttons import icon_button
from digitdesk.ui.labels import StateLabel
from digitdesk.ui.theme import LOOKS, UNIT, enlarge, mix, paint, status_colour

Choices = Sequence[tuple[str, Callable[[], None]]]


class Notice(QFrame):
    """A line that appears where something needs saying, and goes when it is dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.ERROR
        self._symbol = StateLabel()
        enlarge(self._symbol, 1.2, bold=True)
        self._text = QLabel()
        self._text.setWordWrap(True)
        close = icon_button("close", self.tr("Dismiss this message"))
        close.clicked.connect(self.dismiss)
        self._buttons: list[QPushButton] = []
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT)
        row.setSpacing(UNIT)
        row.addWidget(self._symbol)
        row.addWidget(self._text, 1)
        row.addWidget(close)
        self.setAutoFillBackground(True)
        self.hide()

    @property
    def text(self) -> str:
        """What the notice says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, text: str, status: Status = Status.ERROR, choices: Choices = ()) -> None:
        """Show a message with the symbol and colour of a state, and a button for each choice (text, what it does)."""
        self._status = status
        self._offer(choices)
        self._symbol.tell(LOOKS[status].symbol, status)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._tint()
        self.show()

    def _offer(self, choices: Choices) -> None:
        while self._buttons:
            self._buttons.pop().deleteLater()
        for text, do in choices:
            button = QPushButton(text)
            button.clicked.connect(self.dismiss)
            button.clicked.connect(do)
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)

    def dismiss(self) -> None:
        """Take the message away."""
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        palette = QApplication.palette()
        back = mix(palette.color(QPalette.ColorRole.Base), status_colour(self._status, palette), 0.12)
        paint(self, QPalette.ColorRole.Window, back)
