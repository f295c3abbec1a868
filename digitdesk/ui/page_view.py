"""A page with what was read on it: fields framed, values beside them, the chosen field in front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QMouseEvent, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QGraphicsSimpleTextItem

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, PageResult, Reading, Status
from digitdesk.engine.workers import load_page
from digitdesk.ui.paper import PaperView, shrink
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import LOOKS, RIGHT, status_text


def load_picture(source: Source, index: int) -> tuple[QImage, Box]:
    """A page for the screen, and its true size. Runs beside the window."""
    page = load_page(source, index)
    return shrink(page), page.box


class PageView(PaperView):
    """Shows one page and what was read on it."""

    field_picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.be_called(self.tr("The page, with what was read on it"))
        self._frames: list[QGraphicsRectItem] = []
        self._readings: Sequence[Reading] = ()

    def show_page(self, image: QImage, size: Box, result: PageResult) -> None:
        """Show a page, upright, and its readings; a page of the same size keeps the zoom."""
        self.show_picture(image.transformed(QTransform().rotate(90 * result.turn)), size.turned(result.turn, size))
        self._readings = result.upright(size)
        self._frames = [self._add_reading(reading) for reading in self._readings]

    def clear(self) -> None:
        """Show nothing."""
        self._frames, self._readings = [], ()
        super().clear()

    def choose(self, place: int) -> None:
        """Highlight one field and bring it to the middle."""
        for number, frame in enumerate(self._frames):
            self._paint_frame(frame, self._readings[number].status, number == place)
        if 0 <= place < len(self._frames) and not self.fitted:
            self.centerOn(self._frames[place])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a field picks it."""
        for item in self.items(event.position().toPoint()):
            if item in self._frames:
                self.field_picked.emit(self._frames.index(item))
                break
        super().mousePressEvent(event)

    def _add_reading(self, reading: Reading) -> QGraphicsRectItem:
        for digit in reading.digits:
            thin = _frame(digit.box, RIGHT, 1)
            thin.setOpacity(0.55)
            self.scene().addItem(thin)
        colour = _paper_colour(reading.status)
        frame = _frame(reading.field.box, colour, 2)
        frame.setToolTip(f"{reading.value} {status_text(reading.status)} {localised(reading.message)}".strip())
        self.scene().addItem(frame)
        self.scene().addItem(_label(reading, colour))
        return frame

    def _paint_frame(self, frame: QGraphicsRectItem, status: Status, chosen: bool) -> None:
        pen = QPen(_paper_colour(status), 4 if chosen else 2)
        pen.setCosmetic(True)
        frame.setPen(pen)
        tint = QColor(_paper_colour(status))
        tint.setAlphaF(0.14)
        frame.setBrush(QBrush(tint) if chosen else QBrush(Qt.BrushStyle.NoBrush))
        frame.setZValue(1 if chosen else 0)


def _paper_colour(status: Status) -> QColor:
    """Paper is white under every palette."""
    return QColor(LOOKS[status].on_light)


def _frame(box: Box, colour: QColor, width: float) -> QGraphicsRectItem:
    item = QGraphicsRectItem(box.x, box.y, box.width, box.height)
    pen = QPen(colour, width)
    pen.setCosmetic(True)
    item.setPen(pen)
    return item


def _label(reading: Reading, colour: QColor) -> QGraphicsItem:
    """Value and symbol under the field's left corner, in the page's scale."""
    look, box = LOOKS[reading.status], reading.field.box
    text = f"{reading.value} {look.symbol}".strip()
    item = QGraphicsSimpleTextItem(text)
    font = QFont()
    font.setBold(True)
    font.setPixelSize(max(8, min(round(box.height * 0.42), 48)))
    item.setFont(font)
    item.setBrush(colour)
    item.setPos(box.x, box.bottom + 1)
    return item
