"""A page with what was read on it: fields framed, values beside them, the chosen field in front."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QGraphicsItem, QGraphicsRectItem, QGraphicsScene, QGraphicsSimpleTextItem, QGraphicsView

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, Page, PageResult, Reading, Status
from digitdesk.engine.workers import load_page
from digitdesk.ui.theme import LOOKS, RIGHT

MAX_SIDE = 3000
"""Larger pages are shrunk for the screen, beside the window; boxes stay in the page's own pixels."""
STEP = 1.25
ZOOMS = (0.02, 12.0)


def load_picture(source: Source, index: int) -> tuple[QImage, Box]:
    """A page for the screen, and its true size. Runs beside the window."""
    page = load_page(source, index)
    return shrink(page), page.box


def shrink(page: Page) -> QImage:
    """The page as a gray image, no side longer than MAX_SIDE."""
    import cv2  # not at the top: the window's first paint does not wait for OpenCV

    gray = page.gray
    scale = MAX_SIDE / max(gray.shape)
    if scale < 1:
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    gray = np.ascontiguousarray(gray)
    height, width = gray.shape
    return QImage(gray.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


class PageView(QGraphicsView):
    """Shows one page; scene units are the page's pixels."""

    field_picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self._frames: list[QGraphicsRectItem] = []
        self._readings: Sequence[Reading] = ()
        self._fitted = True
        self.setAccessibleName(self.tr("The page, with what was read on it"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    @property
    def is_empty(self) -> bool:
        """Whether no page is shown."""
        return not self.scene().items()

    def show_page(self, image: QImage, size: Box, result: PageResult) -> None:
        """Show a page and its readings; a page of the same size keeps the zoom."""
        same = self.sceneRect() == QRectF(0, 0, size.width, size.height)
        self.clear()
        picture = self.scene().addPixmap(QPixmap.fromImage(image))
        picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        picture.setScale(size.width / image.width())
        self._readings = result.readings
        self._frames = [self._add_reading(reading) for reading in result.readings]
        self.scene().setSceneRect(0, 0, size.width, size.height)
        if self._fitted or not same:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self._frames, self._readings = [], ()
        self.scene().clear()
        self.scene().setSceneRect(QRectF())

    def choose(self, place: int) -> None:
        """Highlight one field and bring it to the middle."""
        for number, frame in enumerate(self._frames):
            self._paint_frame(frame, self._readings[number].status, number == place)
        if 0 <= place < len(self._frames) and not self._fitted:
            self.centerOn(self._frames[place])

    def fit(self) -> None:
        """Show the whole page."""
        self._fitted = True
        if not self.is_empty:
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self._fitted = False
        if not self.is_empty:
            scale = self.viewport().width() / self.sceneRect().width()
            self.setTransform(QTransform.fromScale(scale, scale))

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, within sense."""
        if ZOOMS[0] < self.transform().m11() * factor < ZOOMS[1]:
            self._fitted = False
            self.scale(factor, factor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page that was fitted stays so."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: object) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # type: ignore[attr-defined]
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)  # type: ignore[attr-defined]
        else:
            super().wheelEvent(event)  # type: ignore[arg-type]

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
        frame.setToolTip(f"{reading.value} {LOOKS[reading.status].word} {reading.message}".strip())
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
