"""What was read on the pad: the value, how sure it is, and what the model saw."""

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digitdesk.engine.types import Digit, Reading, Status
from digitdesk.ui.draw.bars import Bars
from digitdesk.ui.labels import QuietLabel, StateLabel
from digitdesk.ui.pictures import Picture, PicturesModel, PicturesView
from digitdesk.ui.theme import UNIT, enlarge, percent, status_text

TILE = 56
"""Side of a digit's picture: 28 pixels, each shown as 2 x 2."""

LARGE = 4.0
"""The value's size, in sizes of usual text; long numbers are set smaller."""


class ReadingPanel(QWidget):
    """The reading of the pad; one digit is chosen, and its bars are shown."""

    digit_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.digits: tuple[Digit, ...] = ()
        self.value = QLabel()
        self.value.setAccessibleName(self.tr("What was read"))
        enlarge(self.value, LARGE, bold=True)
        self.value.setFixedHeight(self.value.fontMetrics().height())
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.state = StateLabel()
        self.state.setAccessibleName(self.tr("How sure the reading is"))
        self.bars = Bars()
        self._pictures = PicturesModel(self)
        self.seen = PicturesView(self.tr("What the model sees"), TILE, QSize(TILE + UNIT * 2, TILE + UNIT * 3))
        self.seen.setModel(self._pictures)
        self.seen.setFixedHeight(TILE + UNIT * 6)
        self.seen.setWrapping(False)
        self.seen.selectionModel().currentChanged.connect(lambda index: self._choose(index.row()))
        self._bars_title = QuietLabel()
        self._arrange()
        self.show_reading(None, "")

    @property
    def chosen(self) -> int:
        """Which digit's bars are shown; -1 for none."""
        return self.seen.currentIndex().row()

    def show_reading(self, reading: Reading | None, hint: str) -> None:
        """Show a reading; without one, say `hint`."""
        self.digits = reading.digits if reading else ()
        self.value.setText(reading.value or "\N{EN DASH}" if reading else "")
        self.state.tell(self._sentence(reading) if reading else hint, reading.status if reading else None)
        value = reading.value if reading else ""
        enlarge(self.value, min(LARGE, 28 / max(len(value), 1)), bold=True)
        self._pictures.show_all([self._tile(*pair) for pair in zip(self.digits, value, strict=True)])
        last = self._pictures.index(len(self.digits) - 1)
        self.seen.selectionModel().setCurrentIndex(last, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._choose(len(self.digits) - 1)

    def _sentence(self, reading: Reading) -> str:
        if reading.status is Status.BLANK:
            return status_text(reading.status)
        sure = self.tr("{share} sure").format(share=percent(reading.confidence))
        return " · ".join(part for part in (status_text(reading.status), sure, reading.message) if part)

    def _tile(self, digit: Digit, name: str) -> Picture:
        share = percent(digit.guess.probabilities[int(name)])
        return Picture(digit.image, name, self.tr("{digit}, {share} sure").format(digit=name, share=share))

    def _choose(self, place: int) -> None:
        digit = self.digits[place] if 0 <= place < len(self.digits) else None
        self.bars.show_guess(digit.guess if digit else None)
        many = self.tr("How sure of digit {place} of {count}").format(place=place + 1, count=len(self.digits))
        self._bars_title.setText(many if len(self.digits) > 1 else self.tr("How sure of each digit"))
        self.digit_chosen.emit(place)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.value)
        column.addWidget(self.state)
        column.addSpacing(UNIT)
        column.addWidget(QuietLabel(self.tr("What the model sees")))
        column.addWidget(self.seen)
        column.addSpacing(UNIT)
        column.addWidget(self._bars_title)
        column.addWidget(self.bars)
        column.addStretch()
        self.setFixedWidth(UNIT * 38)
