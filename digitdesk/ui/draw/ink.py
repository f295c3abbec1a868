"""What is on the pad, with its history: every change can be undone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitdesk.ui.draw.strokes import Point, Stroke


class Ink(QObject):
    """The strokes on the pad."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self._strokes: tuple[Stroke, ...] = ()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """All strokes, the oldest first."""
        return self._strokes

    @property
    def extent(self) -> Point:
        """How far the strokes reach to the right and down."""
        points = [point for stroke in self._strokes for point in stroke.points]
        return max((x for x, _ in points), default=0.0), max((y for _, y in points), default=0.0)

    def add(self, stroke: Stroke) -> None:
        """Add a stroke."""
        self.history.push(_Change(self, self.tr("Draw a stroke"), (*self._strokes, stroke)))

    def clear(self) -> None:
        """Take all strokes away."""
        if self._strokes:
            self.history.push(_Change(self, self.tr("Clear the pad"), ()))

    def put(self, strokes: tuple[Stroke, ...]) -> None:
        """Show these strokes; for the history only."""
        self._strokes = strokes
        self.changed.emit()


class _Change(QUndoCommand):
    """From one state of the pad to the next; states share their strokes."""

    def __init__(self, ink: Ink, text: str, after: tuple[Stroke, ...]) -> None:
        super().__init__(text)
        self._ink, self._before, self._after = ink, ink.strokes, after

    def redo(self) -> None:
        """Do it, or do it again."""
        self._ink.put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._ink.put(self._before)
