"""What was read on the pad: the value, how sure it is, the chosen digit as the model sees it, and its bars."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from digitdesk.engine.types import Digit, Status
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import scrolled, spaced
from digitdesk.ui.bars import Bars
from digitdesk.ui.buttons import tool_for
from digitdesk.ui.draw.reading import Drawn
from digitdesk.ui.draw.reasons import reason
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.seen import SeenView
from digitdesk.ui.theme import UNIT, enlarge, percent, status_text

LARGE = 3.6
"""The value's size, in sizes of usual text; long numbers and several lines are set smaller."""
FITS = 26.0
"""So many characters of usual size are as wide as the panel."""
MOST_LINES = 3
"""More lines are told as one: there is no room for them."""
ORDER = (Status.OK, Status.BLANK, Status.REVIEW, Status.ERROR)
"""From good to bad: of several readings the worst is told."""


class ReadingPanel(QWidget):
    """The reading of the pad; one digit is chosen and shown in full."""

    digit_chosen = Signal(int)
    looked_at = Signal()
    """The map of where the model looked is wanted, or not any more."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.drawn: Drawn | None = None
        self.chosen = -1
        """Which digit is shown in full; -1 for none."""
        self._right: dict[int, int] = {}
        self.value, self.state = QLabel(), StateLabel()
        self.label = QLineEdit()
        self.seen, self.looked, self.legend = SeenView(), QToolButton(), QuietLabel()
        self.bars = Bars(self.tr("Click the right digit to correct the reading"))
        self._title = QuietLabel()
        self.bars.picked.connect(self.correct)
        self.looked.toggled.connect(self.looked_at)
        self._arrange(actions)
        self.show_drawn(None, "")

    @property
    def digits(self) -> tuple[Digit, ...]:
        """All digits that were read."""
        return self.drawn.digits if self.drawn else ()

    @property
    def names(self) -> str:
        """The digits as they are called now, corrections included."""
        value = self.drawn.value if self.drawn else ""
        return "".join(str(self._right.get(place, digit)) for place, digit in enumerate(value))

    def show_drawn(self, drawn: Drawn | None, hint: str) -> None:
        """Show a reading, its last digit chosen; without one, say `hint`."""
        self.drawn, self._right = drawn, {}
        self._tell(hint)
        self.choose(len(self.digits) - 1)

    def choose(self, place: int) -> None:
        """Show this digit in full."""
        self.chosen = place if 0 <= place < len(self.digits) else -1
        self._show_chosen()
        self.digit_chosen.emit(self.chosen)

    def correct(self, digit: int) -> None:
        """The chosen digit is this one, whatever was read; picking what was read takes a correction back."""
        if self.chosen < 0 or self.drawn is None:
            return
        self._right[self.chosen] = digit
        if self.drawn.value[self.chosen] == str(digit):
            del self._right[self.chosen]
        self._tell("")
        self._show_chosen()
        self.digit_chosen.emit(self.chosen)

    def show_map(self, looked: object) -> None:
        """Lay a map (float32 [28, 28]) over the chosen digit; None takes it away."""
        digit = self.digits[self.chosen] if self.chosen >= 0 else None
        self.seen.show_image(digit.image if digit else None, looked)  # type: ignore[arg-type]
        name = self.names[self.chosen] if digit else ""
        text = self.tr("Blue ink speaks for a {digit}, orange ink against it.").format(digit=name)
        self.legend.setText(text if looked is not None else "")

    def _tell(self, hint: str) -> None:
        text = self.drawn.text(self._right) if self.drawn else ""
        lines = text.splitlines() or [""]
        if len(lines) > MOST_LINES:
            lines = [" ".join(lines)]
        longest = max(1, *map(len, lines))
        enlarge(self.value, max(1.0, min(LARGE / len(lines), FITS / longest)), bold=True)
        self.value.setText("\n".join(lines) or ("\N{EN DASH}" if self.drawn else ""))
        self.state.tell(*self._state(hint))
        self.label.setText(" ".join(text.split()))
        self.label.setEnabled(self.drawn is not None)

    def _state(self, hint: str) -> tuple[str, Status | None]:
        """What is said below the value."""
        if self.drawn is None:
            return hint, None
        if self._right:
            return self.tr("✎ corrected by you"), None
        readings = self.drawn.readings
        status = max((reading.status for reading in readings), key=ORDER.index, default=Status.BLANK)
        why = reason(self.drawn)
        if not self.drawn.value:
            return f"{status_text(status)} · {why}", status
        sure = self.tr("{share} sure").format(share=percent(min(reading.confidence for reading in readings)))
        return " · ".join(part for part in (status_text(status), sure, why) if part), status

    def _show_chosen(self) -> None:
        digit = self.digits[self.chosen] if self.chosen >= 0 else None
        self.bars.show_guess(digit.guess if digit else None, self._right.get(self.chosen, -1))
        self.looked.setEnabled(digit is not None)
        self.show_map(None)
        many = self.tr("How sure of digit {place} of {count}").format(place=self.chosen + 1, count=len(self.digits))
        self._title.setText(many if len(self.digits) > 1 else self.tr("How sure of each digit"))

    def _arrange(self, actions: Actions) -> None:
        self.value.setAccessibleName(self.tr("What was read"))
        enlarge(self.value, LARGE, bold=True)
        self.value.setFixedHeight(self.value.fontMetrics().height())
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state.setAccessibleName(self.tr("How sure the reading is"))
        self.state.setMinimumHeight(2 * self.state.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = spaced(QVBoxLayout(self))
        column.addWidget(self.value)
        column.addWidget(self.state)
        column.addLayout(self._make_keep(actions))
        column.addSpacing(UNIT)
        column.addWidget(scrolled(self._make_details()), 1)
        self.setFixedWidth(UNIT * 38)

    def _make_details(self) -> QWidget:
        """What one looks at now and then: in a low window it is scrolled."""
        details = QWidget()
        column = spaced(QVBoxLayout(details))
        column.addWidget(QuietLabel(self.tr("What the model sees")))
        column.addLayout(self._make_seen())
        column.addSpacing(UNIT)
        column.addWidget(self._title)
        column.addWidget(self.bars)
        column.addStretch()
        return details

    def _make_keep(self, actions: Actions) -> QHBoxLayout:
        self.label.setAccessibleName(self.tr("What was really drawn"))
        self.label.setToolTip(self.tr("Correct this where the reading is wrong, then keep the drawing"))
        self.label.setPlaceholderText(self.tr("Right value"))
        self.label.returnPressed.connect(actions["keep"].trigger)
        row = spaced(QHBoxLayout())
        row.addWidget(self.label, 1)
        row.addWidget(tool_for(actions["keep"]))
        row.addWidget(tool_for(actions["open_kept"], text=False))
        return row

    def _make_seen(self) -> QHBoxLayout:
        self.looked.setText(self.tr("Where it looked"))
        self.looked.setCheckable(True)
        self.looked.setToolTip(self.tr("Colour the ink by what it does for the reading"))
        self.legend.setWordWrap(True)
        beside = spaced(QVBoxLayout())
        beside.addWidget(self.looked)
        beside.addWidget(self.legend)
        beside.addStretch()
        row = spaced(QHBoxLayout(), UNIT * 2)
        row.addWidget(self.seen)
        row.addLayout(beside, 1)
        return row
