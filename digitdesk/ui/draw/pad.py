"""The pad: takes strokes from mouse, pen and finger, and paints them as vectors."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitdesk.engine.types import Box
from digitdesk.ui.draw.ink import Ink
from digitdesk.ui.draw.strokes import PAGE_SCALE, Point, Stroke
from digitdesk.ui.theme import UNIT, quiet_colour

NEAR = 0.002
"""Points closer than this to the last one say nothing new."""


class Pad(QWidget):
    """A sheet to draw on; `drawn_on` comes with every new point, the finished stroke goes to the ink."""

    drawn_on = Signal()

    def __init__(self, ink: Ink, pen_width: float) -> None:
        super().__init__()
        self.pen_width = pen_width
        """Share of the sheet's shorter side."""
        self._ink = ink
        self._paths: list[tuple[QPainterPath, float]] = []
        self._points: list[Point] = []
        self._boxes: Sequence[Box] = ()
        self._chosen = -1
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(self.tr("Draw a digit or a whole number with mouse, pen or finger"))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        ink.changed.connect(self._rebuild)

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
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, with the one being drawn."""
        return (*self._ink.strokes, self._current()) if self._points else self._ink.strokes

    def show_boxes(self, boxes: Sequence[Box], chosen: int) -> None:
        """Frame the digits that were read (in pixels of the page), one of them as chosen."""
        self._boxes, self._chosen = boxes, chosen
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a number."""
        return QSize(UNIT * 70, UNIT * 50)

    def minimumSizeHint(self) -> QSize:
        """Room for a digit."""
        return QSize(UNIT * 24, UNIT * 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """The same with a pen, at the pen's finer resolution."""
        self._follow(event.type(), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """The same with the first finger; further fingers are not heard."""
        if isinstance(event, QTouchEvent):
            self._follow(event.type(), event.points()[0].position() if event.points() else QPointF())
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper, hint, boxes, ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        painter.scale(self.scale, self.scale)
        self._paint_boxes(painter)
        colour = self.palette().color(QPalette.ColorRole.Text)
        live = [(_path(self._points), self._current().width)] if self._points else []
        for path, width in self._paths + live:
            painter.setPen(_pen(colour, width))
            painter.drawPath(path)

    def _paint_paper(self, painter: QPainter) -> None:
        palette = self.palette()
        painter.setPen(palette.color(QPalette.ColorRole.Mid))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), UNIT / 2, UNIT / 2)
        if not self._ink.strokes and not self._points:
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * 1.4)
            painter.setFont(font)
            painter.setPen(quiet_colour(palette))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            place = self.rect().adjusted(UNIT, UNIT, -UNIT, -UNIT)
            painter.drawText(place, flags, self.tr("Draw a digit or a whole number here"))

    def _paint_boxes(self, painter: QPainter) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for place, box in enumerate(self._boxes):
            colour = QColor(accent)
            colour.setAlphaF(1.0 if place == self._chosen else 0.55)
            pen = QPen(colour, 2 if place == self._chosen else 1)
            pen.setCosmetic(True)
            painter.setPen(pen)
            edges = (value / PAGE_SCALE for value in (box.x, box.y, box.width, box.height))
            painter.drawRect(QRectF(*edges))

    def _follow(self, kind: QEvent.Type, position: QPointF) -> None:
        match kind:
            case QEvent.Type.TabletPress | QEvent.Type.TouchBegin:
                self._begin(position)
            case QEvent.Type.TabletMove | QEvent.Type.TouchUpdate:
                self._extend(position)
            case QEvent.Type.TabletRelease | QEvent.Type.TouchEnd:
                self._end()
            case QEvent.Type.TouchCancel:
                self._points.clear()
                self.update()

    def _begin(self, position: QPointF) -> None:
        self._points = [self._unit(position)]
        self._tell()

    def _extend(self, position: QPointF) -> None:
        if not self._points:
            return
        point, last = self._unit(position), self._points[-1]
        if abs(point[0] - last[0]) + abs(point[1] - last[1]) > NEAR:
            self._points.append(point)
            self._tell()

    def _end(self) -> None:
        if self._points:
            stroke = self._current()
            self._points = []
            self._ink.add(stroke)

    def _tell(self) -> None:
        self.update()
        self.drawn_on.emit()

    def _unit(self, position: QPointF) -> Point:
        wide, high = self.sheet
        return min(max(position.x() / self.scale, 0.0), wide), min(max(position.y() / self.scale, 0.0), high)

    def _current(self) -> Stroke:
        return Stroke(tuple(self._points), self.pen_width * min(self.sheet))

    def _rebuild(self) -> None:
        self._paths = [(_path(stroke.points), stroke.width) for stroke in self._ink.strokes]
        self.update()


def _path(points: Sequence[Point]) -> QPainterPath:
    """The same curve as strokes.smooth."""
    places = [QPointF(*point) for point in points]
    path = QPainterPath(places[0])
    if len(places) > 2:
        path.lineTo((places[0] + places[1]) / 2)
    for here, there in pairwise(places[1:]):
        path.quadTo(here, (here + there) / 2)
    path.lineTo(places[-1] if len(places) > 1 else places[0] + QPointF(1e-5, 0))  # a dot has a length, too
    return path


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
