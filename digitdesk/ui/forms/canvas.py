"""The page of a form with its fields: chosen, drawn, moved and resized by mouse or keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QGraphicsView

from digitdesk.engine.types import Box
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.grips import GRIPS, Hold, Point, grip_at, take
from digitdesk.ui.forms.keys import ARROWS, begins_name
from digitdesk.ui.forms.painting import GRIP, paint_field, paint_grip, paint_name, paint_number
from digitdesk.ui.paper import PaperView

STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
FAR = 10
"""So many pixels with Ctrl."""
CLICK = 5
"""A field that is drawn smaller than this, in pixels of the screen, was a click."""
CURSORS = {
    (0, 0): Qt.CursorShape.SizeFDiagCursor,
    (2, 2): Qt.CursorShape.SizeFDiagCursor,
    (2, 0): Qt.CursorShape.SizeBDiagCursor,
    (0, 2): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeVerCursor,
    (1, 2): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeHorCursor,
    (2, 1): Qt.CursorShape.SizeHorCursor,
}
Chosen = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Canvas(PaperView):
    """Shows the desk's page; the middle button moves the paper."""

    naming_asked = Signal(str)
    """The chosen field wants a name, which begins with this."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._hold: Hold | None = None
        self._at: Point = (0.0, 0.0)
        self._pan: QPointF | None = None
        self.be_called(self.tr("The form, with its fields"))
        hint = self.tr("Click a field to choose it, drag over bare paper to draw one. Arrows move the chosen field.")
        self.setAccessibleDescription(hint)
        self.setDragMode(QGraphicsView.DragMode.NoDrag)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        desk.changed.connect(self._refresh)
        desk.chosen_changed.connect(self._show_chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a grip, a field or bare paper; the middle button takes the paper itself."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = event.position()
        if event.button() != Qt.MouseButton.LeftButton or self._desk.page is None:
            return
        self._at = self._point(event)
        self._hold = take(self._boxes(), self._desk.chosen, self._at, GRIP / self.transform().m11())
        place = self._hold.place
        if place >= 0 and event.modifiers() & Chosen:
            self._hold = None
            self._desk.toggle(place)
        elif place >= 0 and place not in self._desk.chosen:
            self._desk.choose(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what letting go would do."""
        if self._pan is not None:
            moved, self._pan = event.position() - self._pan, event.position()
            self.fitted = False
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - round(by))
        elif self._hold:
            self._at = self._point(event)
            self.viewport().update()
        else:
            self._show_cursor(self._point(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it."""
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pan = None
        elif event.button() == Qt.MouseButton.LeftButton and self._hold:
            hold, self._hold = self._hold, None
            self._let_go(hold, self._point(event))
            self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Name the field."""
        if self._desk.chosen:
            self.naming_asked.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move (with Shift: resize, with Ctrl: far); Page Up and Down choose; letters begin a name."""
        key = Qt.Key(event.key())
        if key in ARROWS and self._desk.chosen:
            self._nudge(ARROWS[key], event.modifiers())
        elif key in STEPS:
            self._desk.step(STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self._give_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._desk.chosen:
            self.naming_asked.emit("")
        elif self._desk.chosen and begins_name(event):
            self.naming_asked.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """It went elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def middle(self) -> Box:
        """A box in the middle of what is seen, for a field that is made by keys."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect() & self.sceneRect()
        width, height = seen.width() / 5, seen.height() / 16
        at = seen.center() - QPointF(width / 2, height / 2)
        return Box(round(at.x()), round(at.y()), round(width), round(height))

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:
        """The fields, in the screen's pixels."""
        page = self._desk.page
        if page is None or self.is_empty:
            return
        painter.save()
        painter.resetTransform()
        frames = [self._on_screen(box) for box in self._previewed()]
        for place, (blank, frame) in enumerate(zip(page.blanks, frames, strict=True)):
            cells = [self._on_screen(cell) for cell in blank.cells] if frame == self._on_screen(blank.box) else []
            paint_field(painter, frame, cells, not edits.is_unnamed(blank), place in self._desk.chosen)
        for place, (blank, frame) in enumerate(zip(page.blanks, frames, strict=True)):
            paint_number(painter, frame, place + 1, frames)
            if not edits.is_unnamed(blank):
                paint_name(painter, frame, blank.name, _room(frame, frames))
        if len(self._desk.chosen) == 1:
            self._paint_grips(painter, self._previewed()[self._desk.chosen[0]])
        if self._hold and self._hold.place < 0:
            paint_field(painter, self._on_screen(self._hold.drawn(self._at)), (), True, True)
        painter.restore()

    def _paint_grips(self, painter: QPainter, box: Box) -> None:
        for grip in GRIPS:
            paint_grip(painter, self.viewportTransform().map(QPointF(*grip_at(box, grip))))

    def _refresh(self) -> None:
        self._hold = None
        self.viewport().update()

    def _show_chosen(self) -> None:
        self.viewport().update()
        if self._desk.chosen and self._desk.page and not self.fitted and not self._hold:
            around = edits.bounds(self._desk.page, self._desk.chosen)
            self.ensureVisible(QRectF(around.x, around.y, around.width, around.height))
        self.setStatusTip(", ".join(blank.name for blank in self._desk.blanks))

    def _give_up(self) -> None:
        if self._hold:
            self._hold = None
            self.viewport().update()
        else:
            self._desk.choose()

    def _let_go(self, hold: Hold, at: Point) -> None:
        if hold.place >= 0 and hold.grip:
            self._desk.resize(hold.place, hold.pulled(self._boxes()[hold.place], at))
        elif hold.place >= 0:
            self._desk.move(hold.shift(at))
        else:
            box = hold.drawn(at)
            if min(box.width, box.height) * self.transform().m11() < CLICK:
                self._desk.choose()
            else:
                self._desk.add(box)

    def _nudge(self, arrow: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        far = FAR if keys & Qt.KeyboardModifier.ControlModifier else 1
        x, y = arrow[0] * far, arrow[1] * far
        if not keys & Qt.KeyboardModifier.ShiftModifier:
            self._desk.move((x, y), key="nudge")
        elif len(self._desk.chosen) == 1:
            box = self._desk.blanks[0].box
            self._desk.resize(self._desk.chosen[0], Box(box.x, box.y, box.width + x, box.height + y), key="stretch")

    def _previewed(self) -> list[Box]:
        """All boxes as they would be when the mouse let go now."""
        boxes, hold = self._boxes(), self._hold
        if hold is None or hold.place < 0:
            return boxes
        if hold.grip:
            boxes[hold.place] = hold.pulled(boxes[hold.place], self._at)
            return boxes
        shift = hold.shift(self._at)
        return [box.moved(*shift) if place in self._desk.chosen else box for place, box in enumerate(boxes)]

    def _show_cursor(self, at: Point) -> None:
        hold = take(self._boxes(), self._desk.chosen, at, GRIP / self.transform().m11())
        inside = Qt.CursorShape.SizeAllCursor if hold.place in self._desk.chosen else Qt.CursorShape.PointingHandCursor
        bare = Qt.CursorShape.CrossCursor if hold.place < 0 else inside
        self.viewport().setCursor(CURSORS[hold.grip] if hold.grip else bare)

    def _boxes(self) -> list[Box]:
        return [blank.box for blank in self._desk.page.blanks] if self._desk.page else []

    def _point(self, event: QMouseEvent) -> Point:
        """Where on the page, in its pixels; never beyond its edges."""
        at, page = self.mapToScene(event.position().toPoint()), self.sceneRect()
        return min(max(at.x(), page.left()), page.right()), min(max(at.y(), page.top()), page.bottom())

    def _on_screen(self, box: Box) -> QRectF:
        return self.viewportTransform().mapRect(QRectF(box.x, box.y, box.width, box.height))


def _room(frame: QRectF, frames: Sequence[QRectF]) -> float:
    """How far a name above this field may reach: to the next field's label in the same row."""
    level = [other.left() for other in frames if abs(other.top() - frame.top()) < 14 and other.left() > frame.left()]
    return min(level, default=frame.left() + 260) - frame.left() - 4
