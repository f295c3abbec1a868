"""The field as it was scanned, large, and below its digits what Enter would keep, and how sure each is."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitdesk.engine.types import Box, Crop, Status
from digitdesk.ui.pictures import crop_picture
from digitdesk.ui.review.desk import Desk
from digitdesk.ui.theme import UNIT, mix, percent, quiet_colour, status_colour

TALLEST, LARGEST = 220, 4.0
"""Of the crop on the screen: its height in pixels, and how far its own pixels are stretched."""
CELL = UNIT * 11
"""Height of the digits below it."""
DOUBT = 0.95
"""Digits less sure than this are marked; only a help for the eye."""


class ReadingView(QWidget):
    """Shows what lies on a desk; with `blind`, only what was typed."""

    def __init__(self, blind: bool = False) -> None:
        super().__init__()
        self._desk: Desk | None = None
        self._crop: Crop | None = None
        self._picture, self._turn = QPixmap(), 0
        self._blind = blind
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(UNIT * 40, UNIT * 17)
        self.setAccessibleName(self.tr("The field, and what Enter keeps"))

    def show_desk(self, desk: Desk | None, crop: Crop | None) -> None:
        """Show the reading on this desk with its picture."""
        self._desk, self._crop = desk, crop
        self._picture, self._turn = crop_picture(crop)
        self.refresh()

    def refresh(self) -> None:
        """Something was typed."""
        desk = self._desk
        self.setAccessibleDescription(" ".join(desk.text) if desk else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a large crop and its digits."""
        return QSize(UNIT * 80, TALLEST + CELL + UNIT * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Crop above, digits below."""
        if self._desk is None or self._desk.entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = self._picture_area()
        self._paint_picture(painter, area)
        for place, cell in enumerate(self._cells(area)):
            self._paint_cell(painter, cell, place)

    def _picture_area(self) -> QRectF:
        """Where the crop stands: in the middle, as large as fits."""
        if self._picture.isNull():
            return QRectF(UNIT, 0, self.width() - 2 * UNIT, UNIT * 8)
        width, height = self._picture.width(), self._picture.height()
        room = min(TALLEST, self.height() - CELL - UNIT)
        scale = min(LARGEST, (self.width() - 4 * UNIT) / width, room / height)
        return QRectF((self.width() - width * scale) / 2, 1, width * scale, height * scale)

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        palette = self.palette()
        if self._picture.isNull():
            painter.setPen(quiet_colour(palette))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("No picture of this field was kept."))
            return
        painter.drawPixmap(area, self._picture, QRectF(self._picture.rect()))
        painter.setPen(mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.3))
        painter.drawRect(area)
        boxes = self._boxes()
        if self._desk and self._desk.place < len(boxes):
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
            painter.drawRoundedRect(self._on_screen(boxes[self._desk.place], area).adjusted(-2, -2, 2, 2), 3, 3)

    def _boxes(self) -> Sequence[Box]:
        """Where the characters stand on the page; nothing where the text has not one for each digit."""
        desk = self._desk
        if not desk or not self._crop or self._blind or len(desk.text) != len(desk.digits):
            return ()
        return [digit.box for digit in desk.digits]

    def _on_screen(self, box: Box, area: QRectF) -> QRectF:
        assert self._crop is not None
        place = box.moved(-self._crop.box.x, -self._crop.box.y)
        shown = self._crop.box
        place = place.turned(self._turn, shown)
        scale = area.width() / max(1, shown.turned(self._turn, shown).width)
        left, top = area.x() + place.x * scale, area.y() + place.y * scale
        return QRectF(left, top, place.width * scale, place.height * scale)

    def _cells(self, area: QRectF) -> list[QRectF]:
        """A cell for each character and one for the cursor behind them: below the digits where there is room for it."""
        desk = self._desk
        assert desk is not None
        count = len(desk.text) + (desk.place == len(desk.text))
        top, least = area.bottom() + UNIT, UNIT * 6.0
        centres = [self._on_screen(box, area).center().x() for box in self._boxes()]
        if any(right - left < least for left, right in pairwise(centres)):
            centres = []
        if centres and count > len(centres):
            centres.append(centres[-1] + least)
        if not centres:
            wide = min(least, (self.width() - UNIT) / max(1, count))
            start = (self.width() - wide * count) / 2
            centres = [start + wide * (place + 0.5) for place in range(count)]
            least = wide
        return [QRectF(centre - least / 2 + 1, top, least - 2, CELL - UNIT) for centre in centres]

    def _paint_cell(self, painter: QPainter, cell: QRectF, place: int) -> None:
        desk, palette = self._desk, self.palette()
        assert desk is not None
        if place == desk.place:
            accent = palette.color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(accent, 2 if self.hasFocus() else 1))
            painter.setBrush(mix(palette.color(QPalette.ColorRole.Window), accent, 0.12))
            painter.drawRoundedRect(cell, 4, 4)
        if place >= len(desk.text):
            return
        painter.setFont(_scaled(self.font(), 2.6))
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        digit, note = QRectF(cell), QRectF(cell)
        digit.setHeight(cell.height() * 0.66)
        note.setTop(digit.bottom())
        painter.drawText(digit, Qt.AlignmentFlag.AlignCenter, desk.text[place])
        if not self._blind:
            self._paint_note(painter, note, desk.sure(place))

    def _paint_note(self, painter: QPainter, area: QRectF, sure: float | None) -> None:
        """How sure the digit is; nothing for one that was typed."""
        if sure is None:
            return
        palette = self.palette()
        doubtful = sure < DOUBT
        painter.setFont(_scaled(self.font(), 0.9, bold=doubtful))
        painter.setPen(status_colour(Status.REVIEW, palette) if doubtful else quiet_colour(palette))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, percent(sure))


def _scaled(font: QFont, factor: float, bold: bool = False) -> QFont:
    scaled = QFont(font)
    scaled.setPointSizeF(font.pointSizeF() * factor)
    scaled.setBold(bold)
    return scaled
