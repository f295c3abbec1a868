"""The pad: takes strokes from mouse, pen and finger, and images that are dropped; paints them sharp on any screen."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEventPoint,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitdesk.engine.images import ENDINGS
from digitdesk.ui.draw.ink import Ink
from digitdesk.ui.draw.marks import Mark, Nib, Point
from digitdesk.ui.draw.overlay import Found, paint_found, paint_frame, paint_hint, paint_rubber
from digitdesk.ui.draw.painting import paint
from digitdesk.ui.draw.pen import PLAIN, Hand
from digitdesk.ui.draw.sheet import Sheet
from digitdesk.ui.theme import UNIT

RUBBER = 2.5
"""The eraser's width, in widths of the pen."""
IMAGE_ENDINGS = tuple(ending for ending in ENDINGS if ending != ".pdf")
"""Of files that are put on the pad; documents go to the Batch page."""


class Pad(QWidget):
    """A sheet to draw on; `drawn_on` comes with every new point, the finished stroke goes to the ink."""

    drawn_on = Signal()
    image_dropped = Signal(object)
    """A QImage, or the Path of an image file."""

    def __init__(self, ink: Ink, pen_width: float) -> None:
        super().__init__()
        self.pen_width = pen_width
        """Share of the sheet's shorter side."""
        self.erasing = False
        self._ink, self._hand, self._sheet = ink, Hand(), Sheet()
        self._found: Sequence[Found] = ()
        self._chosen, self._finger = -1, -1
        self._dragged_over = False
        self._pointer: QPointF | None = None
        self.setAccessibleName(self.tr("Drawing pad"))
        hint = self.tr("Draw a digit or a whole number with mouse, pen or finger, or paste or drop an image")
        self.setAccessibleDescription(hint)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        ink.changed.connect(self.update)

    @property
    def scale(self) -> float:
        """Widget pixels to one unit of the strokes: the whole height, or less where old strokes need more room."""
        right, down = self._ink.extent
        return min(self.height() / max(1.0, down), self.width() / max(right, 1e-6))

    @property
    def sheet(self) -> Point:
        """Width and height of the pad in the strokes' unit."""
        return self.width() / self.scale, self.height() / self.scale

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, with the stroke being drawn."""
        live = self._hand.stroke
        return (*self._ink.marks, live) if live else self._ink.marks

    def show_found(self, found: Sequence[Found], chosen: int) -> None:
        """Frame the digits that were read, one of them as chosen."""
        if (found, chosen) != (self._found, self._chosen):
            self._found, self._chosen = found, chosen
            self.update()

    def set_erasing(self, on: bool) -> None:
        """Take the eraser into the hand, or the pen again."""
        self.erasing = on
        self.setCursor(Qt.CursorShape.BlankCursor if on else Qt.CursorShape.CrossCursor)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a number."""
        return QSize(UNIT * 70, UNIT * 44)

    def minimumSizeHint(self) -> QSize:
        """Room for a digit."""
        return QSize(UNIT * 24, UNIT * 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke; the right button erases."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._begin(event.position(), event.button() == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._extend(event.position())
        self._point_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._end()

    def leaveEvent(self, event: QEvent) -> None:
        """The eraser is seen only over the pad."""
        self._point_at(None)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen, at its finer resolution and with its pressure; its other end erases."""
        can_press = QPointingDevice.Capability.Pressure in event.pointingDevice().capabilities()
        pressure = event.pressure() if can_press else PLAIN
        erases = event.pointerType() == QPointingDevice.PointerType.Eraser
        self._follow(event.type(), event.position(), erases, pressure)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """The same with the first finger; further fingers are not heard."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        points = {point.id(): point for point in event.points()}
        if event.type() == QEvent.Type.TouchBegin:
            self._finger = next(iter(points), -1)
        if finger := points.get(self._finger):
            lifted = finger.state() == QEventPoint.State.Released
            self._follow(QEvent.Type.TouchEnd if lifted else event.type(), finger.position(), False, PLAIN)
        elif event.type() == QEvent.Type.TouchCancel:
            self._follow(event.type(), QPointF(), False, PLAIN)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One image may be dropped here; files and folders beside it go to the window."""
        if _image_in(event.mimeData()) is not None:
            self._drag(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._drag(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the image on the pad."""
        self._drag(False)
        self.take(event.mimeData())
        event.acceptProposedAction()

    def take(self, data: QMimeData | None) -> bool:
        """Put the image of a drop or a clipboard on the pad; whether there is one. None: an empty clipboard."""
        image = _image_in(data) if data else None
        if image is not None:
            self.image_dropped.emit(image)
        return image is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper and marks, the stroke under way, boxes, frame, eraser."""
        painter = QPainter(self)
        palette, scale = self.palette(), self.scale
        ink, paper = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
        picture = self._sheet.picture(self._ink.marks, self.size(), scale, self.devicePixelRatioF(), ink, paper)
        painter.drawPixmap(0, 0, picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        live = self._hand.stroke
        if live:
            painter.save()
            painter.scale(scale, scale)
            seen = event.rect()
            area = QRectF(seen.x() / scale, seen.y() / scale, seen.width() / scale, seen.height() / scale)
            paint(painter, live, ink, paper, area)
            painter.restore()
        for place, found in enumerate(self._found):
            paint_found(painter, palette, found, scale, place == self._chosen)
        if not live and not self._ink.marks:
            text = self.tr("Draw a digit or a whole number here,\nor paste or drop an image")
            paint_hint(painter, palette, self.rect().adjusted(UNIT, UNIT, -UNIT, -UNIT), text)
        paint_frame(painter, palette, self.rect(), self._dragged_over)
        if self._pointer and self._rubber_shown:
            paint_rubber(painter, palette, self._pointer, self._rubber_width() * scale / 2)

    def _follow(self, kind: QEvent.Type, position: QPointF, erases: bool, pressure: float) -> None:
        match kind:
            case QEvent.Type.TabletPress | QEvent.Type.TouchBegin:
                self._begin(position, erases, pressure)
            case QEvent.Type.TabletMove | QEvent.Type.TouchUpdate:
                self._extend(position, pressure)
                self._point_at(position)
            case QEvent.Type.TabletRelease | QEvent.Type.TouchEnd:
                self._end()
            case QEvent.Type.TouchCancel:
                self._hand.lift()
                self._ink.changed.emit()  # what was read of it goes, too

    def _begin(self, position: QPointF, erases: bool, pressure: float = PLAIN) -> None:
        self._end()  # of another button or finger
        erases = erases or self.erasing
        width = self._rubber_width() if erases else self.pen_width * min(self.sheet)
        self._hand.put_down(self._unit(position), width, erases, pressure)
        self._point_at(position)
        self.update()
        self.drawn_on.emit()

    def _extend(self, position: QPointF, pressure: float = PLAIN) -> None:
        if self._hand.move(self._unit(position), pressure):
            self._refresh_tip()
            self.drawn_on.emit()

    def _end(self) -> None:
        if stroke := self._hand.lift():
            self._ink.add(stroke, self.tr("Erase") if stroke.erases else self.tr("Draw a stroke"))

    def _refresh_tip(self) -> None:
        """Only where the last points are: a frame is painted the faster for it."""
        stroke = self._hand.stroke
        if stroke:
            self.update(self._around(stroke.points[-4:]).toAlignedRect())

    def _around(self, points: Sequence[Nib]) -> QRectF:
        reach = max(width for _, _, width in points) * self.scale + 2
        xs, ys = [x * self.scale for x, _, _ in points], [y * self.scale for _, y, _ in points]
        return QRectF(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).adjusted(-reach, -reach, reach, reach)

    def _point_at(self, position: QPointF | None) -> None:
        old, self._pointer = self._pointer, position
        if self._rubber_shown:
            for place in (old, position):
                if place is not None:
                    spot = (place.x() / self.scale, place.y() / self.scale, self._rubber_width())
                    self.update(self._around([spot]).toAlignedRect())

    def _drag(self, over: bool) -> None:
        self._dragged_over = over
        self.update()

    @property
    def _rubber_shown(self) -> bool:
        return self.erasing or bool(self._hand.stroke and self._hand.erases)

    def _rubber_width(self) -> float:
        return RUBBER * self.pen_width * min(self.sheet)

    def _unit(self, position: QPointF) -> Point:
        wide, high = self.sheet
        return min(max(position.x() / self.scale, 0.0), wide), min(max(position.y() / self.scale, 0.0), high)


def _image_in(data: QMimeData) -> QImage | Path | None:
    """The image in a drop or a clipboard, or the path of its file; None for anything else, or more than one."""
    urls = [url for url in data.urls() if url.isLocalFile()]
    if len(urls) == 1 and urls[0].toLocalFile().lower().endswith(IMAGE_ENDINGS):
        return Path(urls[0].toLocalFile())
    if data.hasImage() and not urls:
        image = data.imageData()
        return image if isinstance(image, QImage) else None
    return None
