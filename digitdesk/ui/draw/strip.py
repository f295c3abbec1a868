"""The digits that were read, side by side below the pad: one of them is chosen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from digitdesk.engine.types import Digit
from digitdesk.ui.pictures import Picture, PicturesModel, PicturesView
from digitdesk.ui.theme import UNIT, percent, quiet_colour
from digitdesk.ui.words import translate


class Strip(PicturesView):
    """A row of pictures; it says what will stand here while there are none."""

    def __init__(self, tiles: PicturesModel) -> None:
        super().__init__(translate("strip", "The digits that were read"), tiles, QSize(UNIT * 2, UNIT * 3))
        self.setFixedHeight(self.side + UNIT * 6)
        self.setWrapping(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pictures, or the hint."""
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(quiet_colour(self.palette()))
            text = self.tr("Each digit that is read appears here")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, text)


def tile(digit: Digit, name: str) -> Picture:
    """A digit as the model sees it, under its name."""
    share = percent(digit.guess.probabilities[int(name)])
    spoken = translate("strip", "{digit}, {share} sure").format(digit=name, share=share)
    return Picture(digit.image, name, spoken)
