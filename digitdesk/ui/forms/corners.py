"""A page that did not fit: its four corners are dragged to where the form's are."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsView

from digitdesk.engine.types import Box
from digitdesk.ui.forms.keys import ARROWS
from digitdesk.ui.forms.trying import Corners
from digitdesk.ui.paper import PaperView
from digitdesk.ui.theme import WRONG

HANDLE, REACH = 9.0, 22.0
"""Radius of a corner as it is painted, and within which it is taken, in pixels of the screen."""
FAR = 20


class CornersView(PaperView):
    """Shows a page with four corners, numbered clockwise from the upper left one of the form."""

    done = Signal()
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.be_called(self.tr("The page, with the four corners of the form"))
        keys = self.tr("Keys 1 to 4 choose a corner, arrows move it, with Ctrl farther; Enter reads, Esc gives up.")
        self.setAccessibleDescription(keys)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.setMouseTracking(True)
        self._points: list[QPointF] = []
        self._at, self._held = 0, False

    @property
    def corners(self) -> Corners:
        """Where they are, in pixels of the page."""
        return tuple((point.x(), point.y()) for point in self._points)

    def begin(self, image: QImage, size: Box, corners: Corners) -> None:
        """Show this page, with the corners here."""
        self.show_picture(image, size)
        self._points = [QPointF(x, y) for x, y in corners]
        self._at, self._held = 0, False
        margin = max(size.width, size.height) / 12  # corners may lie beyond the page's edges
        self.setSceneRect(QRectF(0, 0, size.width, size.height).adjusted(-margin, -margin, margin, margin))
        self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the corner under the mouse."""
        place, far = self._nearest(event.position())
        if event.button() == Qt.MouseButton.LeftButton and far <= REACH:
            self._at, self._held = place, True
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The corner follows."""
        if self._held:
            self._put(self.mapToScene(event.position().toPoint()))
        near = self._held or self._nearest(event.position())[1] <= REACH
        self.viewport().setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._held = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The same by keys."""
        key, text = Qt.Key(event.key()), event.text()
        if key in ARROWS and self._points:
            far = FAR if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            self._put(self._points[self._at] + QPointF(*ARROWS[key]) * far)
        elif text and text in "1234":
            self._at = int(text) - 1
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        elif key == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def drawForeground(self, painter: QPainter, rect: object) -> None:
        """The sheet between the corners, its top said in words, and the corners."""
        if not self._points:
            return
        painter.save()
        painter.resetTransform()
        points = [self.viewportTransform().map(point) for point in self._points]
        tint = QColor(WRONG)
        tint.setAlphaF(0.12)
        painter.setPen(QPen(WRONG, 2))
        painter.setBrush(tint)
        painter.drawPolygon(QPolygonF(points))
        font = QFont(painter.font())
        font.setPixelSize(12)
        font.setBold(True)
        painter.setFont(font)
        for place, point in enumerate(points):
            chosen = place == self._at
            painter.setPen(QPen(WRONG.darker(160), 3 if chosen else 1.5))
            painter.setBrush(QColor("white") if chosen else WRONG)
            painter.drawEllipse(point, HANDLE, HANDLE)
            spot = QRectF(point.x() - HANDLE, point.y() - HANDLE, 2 * HANDLE, 2 * HANDLE)
            painter.setPen(QColor("black"))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(place + 1))
        self._write_top(painter, points)
        painter.restore()

    def _write_top(self, painter: QPainter, points: list[QPointF]) -> None:
        text = self.tr("top of the form")
        middle, metrics = (points[0] + points[1]) / 2, painter.fontMetrics()
        plate = QRectF(0, 0, metrics.horizontalAdvance(text) + 12, metrics.height() + 2)
        plate.moveCenter(middle)
        painter.fillRect(plate, QColor("white"))
        painter.setPen(WRONG.darker(190))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)

    def _nearest(self, at: QPointF) -> tuple[int, float]:
        """The corner nearest the mouse and how far that is, in pixels of the screen."""
        far = [(self.viewportTransform().map(point) - at).manhattanLength() for point in self._points]
        return (far.index(min(far)), min(far)) if far else (0, REACH + 1)

    def _put(self, point: QPointF) -> None:
        around = self.sceneRect()
        x = min(max(point.x(), around.left()), around.right())
        y = min(max(point.y(), around.top()), around.bottom())
        self._points[self._at] = QPointF(x, y)
        self.viewport().update()
