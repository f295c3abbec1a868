"""The keys of the Review page: tables from which the views take what they do and the page what it lists."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from digitdesk.engine.errors import DigitDeskError
from digitdesk.ui.flow import FlowLayout
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import AT_LEFT, UNIT, mix, quiet_colour
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

K, T = Qt.Key, QT_TRANSLATE_NOOP
SHIFT = Qt.Modifier.SHIFT
LEAST_WIDTH = UNIT * 76
"""Of the list of keys. In a narrow one they would stand below each other, and be given the height for it in any."""
Codes = tuple[Qt.Key | QKeyCombination, ...]


@dataclass(frozen=True, slots=True)
class Key:
    """A key as it is written on the page, what it does in words, and the view's method that does it."""

    cap: str
    text: str
    codes: Codes = ()
    method: str = ""

    @property
    def shown(self) -> str:
        """The cap as keyboards of the user's language have it; signs are the same everywhere."""
        native = QKeySequence.SequenceFormat.NativeText
        return QKeySequence(self.cap).toString(native) if self.cap.isascii() else self.cap


ENTER: Codes = (K.Key_Return, K.Key_Enter)
DIGITS = Key("0 … 9", T("keys", "Type over"))
FIELD_KEYS = (
    Key("Enter", T("keys", "Accept, go on"), ENTER, "accept"),
    DIGITS,
    Key("Space", T("keys", "Other reading"), (K.Key_Space,), "runner_up"),
    Key("E", T("keys", "Empty"), (K.Key_E,), "blank"),
    Key("N", T("keys", "Not readable"), (K.Key_N,), "unreadable"),
    Key("← →", T("keys", "Cursor"), (K.Key_Left,), "left"),
    Key("", "", (K.Key_Right,), "right"),
    Key("", "", (K.Key_Home,), "home"),
    Key("", "", (K.Key_End,), "end_of_text"),
    Key("⌫", T("keys", "Rub out"), (K.Key_Backspace,), "erase"),
    Key("", "", (K.Key_Delete,), "delete"),
    Key("Esc", T("keys", "Start again"), (K.Key_Escape,), "restart"),
    Key("↑", T("keys", "Back"), (K.Key_Up,), "previous"),
    Key("↓", T("keys", "Skip"), (K.Key_Down,), "following"),
    Key("D", T("keys", "Next doubtful"), (K.Key_D,), "next_doubtful"),
    Key("P", T("keys", "Whole page"), (K.Key_P,), "toggle_page"),
    Key("Shift+Enter", T("keys", "Accept all as sure as this"), (SHIFT | K.Key_Return, SHIFT | K.Key_Enter), "offer"),
)
"""Keys without a cap belong to the one listed before them."""
DIGIT_KEYS = (
    Key("Enter", T("keys", "The others are right, go on"), ENTER, "confirm"),
    Key("0 … 9", T("keys", "It is this one")),
    Key("← → ↑ ↓", T("keys", "Move, with Shift choose several")),
    Key("+", T("keys", "Next digit"), (K.Key_Plus, SHIFT | K.Key_Plus), "next_label"),
    Key("-", T("keys", "Digit before"), (K.Key_Minus,), "previous_label"),
    Key("F", T("keys", "See its field"), (K.Key_F,), "show_field"),
)
AUDIT_KEYS = (
    Key("0 … 9", T("keys", "Type what you read")),
    Key("Enter", T("keys", "Keep it, go on"), ENTER, "accept"),
    Key("E", T("keys", "Empty"), (K.Key_E,), "blank"),
    Key("N", T("keys", "Not readable"), (K.Key_N,), "unreadable"),
    Key("← →", T("keys", "Cursor"), (K.Key_Left,), "left"),
    Key("", "", (K.Key_Right,), "right"),
    Key("⌫", T("keys", "Rub out"), (K.Key_Backspace,), "erase"),
    Key("", "", (K.Key_Delete,), "delete"),
    Key("Esc", T("keys", "Go on later"), (K.Key_Escape,), "leave"),
)


class KeyedView(QWidget):
    """A view that is worked by the keys of a table; digits, and what else is `typed`, go to `write`."""

    typed = "0123456789"

    failed = Signal(str)
    """What could not be done, in a sentence."""

    def __init__(self, keys: tuple[Key, ...]) -> None:
        super().__init__()
        self.keys = keys
        self._methods = {_combined(code): key.method for key in keys for code in key.codes}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the table says."""
        known = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        code = event.key() | (_SHIFT if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        if known:
            super().keyPressEvent(event)
        elif event.text() and event.text() in self.typed:
            self._try(lambda: self.write(event.text()))
        elif code in self._methods:
            self.press(self._methods[code])
        else:
            super().keyPressEvent(event)

    def press(self, method: str) -> None:
        """Do what a key does."""
        self._try(getattr(self, method))

    def write(self, digit: str) -> None:
        """Take a digit."""
        raise NotImplementedError

    def _try(self, work: Callable[[], None]) -> None:
        """What the project refuses is said."""
        try:
            work()
        except DigitDeskError as error:
            self.failed.emit(localised(str(error)))


class KeyList(QWidget):
    """The keys of a view, each with what it does; a click does the same."""

    def __init__(self, view: KeyedView) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Keys"))
        flow = FlowLayout(self, UNIT, LEAST_WIDTH)
        for key in view.keys:
            if key.cap:
                button = KeyButton(key)
                button.clicked.connect(lambda _, key=key: view.press(key.method) if key.method else None)
                flow.addWidget(button)


class KeyButton(QAbstractButton):
    """A key's cap with a word beside it. It takes no focus: the keys go on working."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._cap = key.shown
        self.setText(translate("keys", key.text))
        self.setAccessibleName(f"{self.text()} ({key.shown})")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if key.method:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """As wide as cap and word."""
        metrics = QFontMetrics(self.font())
        return QSize(self._cap_width() + UNIT // 2 + metrics.horizontalAdvance(self.text()) + UNIT // 2, UNIT * 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap as a small key, the word quietly beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        window, text = palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText)
        cap = self.rect().adjusted(1, 2, 0, -2)
        cap.setWidth(self._cap_width() - 2)
        painter.setPen(mix(window, text, 0.35))
        painter.setBrush(QColor(mix(window, text, 0.18 if self.isDown() else 0.06)))
        painter.drawRoundedRect(cap, 3, 3)
        painter.setPen(text)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._cap)
        painter.setPen(text if self.underMouse() and self.isEnabled() else quiet_colour(palette))
        painter.drawText(self.rect().adjusted(self._cap_width() + UNIT // 2, 0, 0, 0), AT_LEFT, self.text())

    def _cap_width(self) -> int:
        return max(UNIT * 3, QFontMetrics(self.font()).horizontalAdvance(self._cap) + UNIT * 2)


def _combined(code: Qt.Key | QKeyCombination) -> int:
    return code.toCombined() if isinstance(code, QKeyCombination) else int(code)


_SHIFT = _combined(SHIFT | K.Key_A) - int(K.Key_A)
