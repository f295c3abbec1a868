"""Eleven bars: how sure the model is of each digit, and of "not a digit"."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitdesk.engine.types import NOT_A_DIGIT, Guess
from digitdesk.ui.theme import UNIT, percent, quiet_colour

ROW = UNIT * 3


class Bars(QWidget):
    """One guess as bars with numbers, the likeliest emphasised."""

    def __init__(self) -> None:
        super().__init__()
        self._guess: Guess | None = None
        self.setAccessibleName(self.tr("How sure the model is of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_guess(self, guess: Guess | None) -> None:
        """Show this guess; None empties the bars."""
        self._guess = guess
        shares = guess.probabilities if guess else ()
        told = (f"{self._label(place)}: {percent(share)}" for place, share in enumerate(shares) if share >= 0.001)
        self.setAccessibleDescription(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Eleven rows."""
        return QSize(UNIT * 32, ROW * (NOT_A_DIGIT + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, bar and number of each class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._margins()
        shares = self._guess.probabilities if self._guess else (0.0,) * (NOT_A_DIGIT + 1)
        best = max(range(len(shares)), key=shares.__getitem__) if self._guess else -1
        for place, share in enumerate(shares):
            row = QRectF(0, place * ROW, self.width(), ROW)
            self._paint_row(painter, row, left, right, place, share, place == best)

    def _margins(self) -> tuple[int, int]:
        """Room for the longest label and the longest number, in bold."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        return metrics.horizontalAdvance(self._label(NOT_A_DIGIT)) + UNIT, metrics.horizontalAdvance("99.9%") + UNIT

    def _paint_row(
        self, painter: QPainter, row: QRectF, left: float, right: float, place: int, share: float, best: bool
    ) -> None:
        palette = self.palette()
        track = row.adjusted(left, UNIT * 0.75, -right, -UNIT * 0.75)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent if best else QPalette.ColorRole.Mid))
        if share >= 0.0005:
            track.setWidth(max(track.width() * share, 2))
            painter.drawRoundedRect(track, 3, 3)
        font = painter.font()
        font.setBold(best)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText) if best else quiet_colour(palette))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, row.y(), left - UNIT, ROW), middle, self._label(place))
        if self._guess:
            painter.drawText(row, middle, percent(share))

    def _label(self, place: int) -> str:
        return self.tr("not a digit") if place == NOT_A_DIGIT else str(place)
