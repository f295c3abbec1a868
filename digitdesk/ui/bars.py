"""Eleven bars: how sure the model is of each digit, and of "not a digit"; the right one can be picked."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitdesk.engine.types import NOT_A_DIGIT, Guess
from digitdesk.ui.digits import digit_name
from digitdesk.ui.theme import AT_RIGHT, UNIT, mix, percent, quiet_colour

ROW = round(UNIT * 2.5)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
PICKS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Bars(QWidget):
    """One guess as bars with numbers, the likeliest emphasised. A click, Enter or a digit's key picks a digit."""

    picked = Signal(int)

    def __init__(self, hint: str) -> None:
        """hint: what picking a digit does."""
        super().__init__()
        self._guess: Guess | None = None
        self._right, self._at = -1, -1
        self._hint, self._can_pick = hint, True
        self.setAccessibleName(self.tr("How sure the model is of each digit"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.allow_picking(True)

    def allow_picking(self, on: bool) -> None:
        """Whether a digit can be picked now."""
        self._can_pick = on
        self.setToolTip(self._hint if on else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)

    def show_guess(self, guess: Guess | None, right: int = -1) -> None:
        """Show this guess; None empties the bars. right: the digit known to be the right one, if it is known."""
        self._guess, self._right = guess, right
        self.setCursor(Qt.CursorShape.PointingHandCursor if guess and self._can_pick else Qt.CursorShape.ArrowCursor)
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        """Eleven rows."""
        return QSize(UNIT * 32, ROW * (NOT_A_DIGIT + 1))

    def minimumSizeHint(self) -> QSize:
        """Never less than all rows."""
        return QSize(UNIT * 22, ROW * (NOT_A_DIGIT + 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the digit of this row."""
        self._pick(self._row_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row a click would pick."""
        self._go_to(self._row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at."""
        self._go_to(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrows start at the likeliest digit."""
        super().focusInEvent(event)
        if self._guess and self._at < 0:
            self._go_to(self._guess.digit)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is pointed at."""
        super().focusOutEvent(event)
        self._go_to(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter picks; a digit's key picks that digit."""
        if event.key() in STEPS and self._guess:
            self._go_to((self._at + STEPS[Qt.Key(event.key())]) % NOT_A_DIGIT)
        elif event.key() in PICKS:
            self._pick(self._at)
        elif event.text().isdecimal() and event.text().isascii():
            self._pick(int(event.text()))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Label, bar and number of each class."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._margins()
        shares = self._guess.probabilities if self._guess else (0.0,) * (NOT_A_DIGIT + 1)
        best = max(range(len(shares)), key=shares.__getitem__) if self._guess else -1
        for place, share in enumerate(shares):
            row = QRectF(0, place * ROW, self.width(), ROW)
            if self._guess and self._can_pick and place == self._at:
                self._paint_pointed(painter, row)
            self._paint_row(painter, row, left, right, place, share, place == best)

    def _paint_pointed(self, painter: QPainter, row: QRectF) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(accent, 1) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(mix(self.palette().color(QPalette.ColorRole.Window), accent, 0.15))
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def _paint_row(
        self, painter: QPainter, row: QRectF, left: float, right: float, place: int, share: float, best: bool
    ) -> None:
        palette = self.palette()
        track = row.adjusted(left, UNIT * 0.7, -right, -UNIT * 0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Text), 0.08))
        painter.drawRoundedRect(track, 3, 3)
        painter.setBrush(palette.color(QPalette.ColorRole.Accent) if best else quiet_colour(palette))
        if share >= 0.0005:
            track.setWidth(max(track.width() * share, 2))
            painter.drawRoundedRect(track, 3, 3)
        font = painter.font()
        font.setBold(best or place == self._right)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText) if font.bold() else quiet_colour(palette))
        painter.drawText(QRectF(0, row.y(), left - UNIT, ROW), AT_RIGHT, self._label(place))
        if self._guess:
            painter.drawText(row.adjusted(0, 0, -UNIT / 2, 0), AT_RIGHT, percent(share))

    def _margins(self) -> tuple[int, int]:
        """Room for the longest label and the longest number, in bold."""
        font = self.font()
        font.setBold(True)
        metrics = QFontMetrics(font)
        left = metrics.horizontalAdvance(self._label(NOT_A_DIGIT)) + round(UNIT * 1.5)
        return left, metrics.horizontalAdvance("99.9%") + round(UNIT * 1.5)

    def _label(self, place: int) -> str:
        return f"✓ {digit_name(place)}" if place == self._right else digit_name(place)

    def _describe(self) -> None:
        shares = self._guess.probabilities if self._guess else ()
        told = (f"{self._label(place)}: {percent(share)}" for place, share in enumerate(shares) if share >= 0.001)
        self.setAccessibleDescription(", ".join(told))

    def _row_at(self, y: float) -> int:
        row = int(y // ROW)
        return row if 0 <= row < NOT_A_DIGIT else -1

    def _go_to(self, row: int) -> None:
        if row != self._at:
            self._at = row
            self.update()

    def _pick(self, row: int) -> None:
        if self._guess and self._can_pick and row >= 0:
            self.picked.emit(row)
