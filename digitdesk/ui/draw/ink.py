"""What is on the pad, with its history: every change can be undone."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitdesk.ui.draw.marks import Mark, Point


class Ink(QObject):
    """The marks on the pad."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.marks: tuple[Mark, ...] = ()
        """All marks, the oldest first."""
        self.extent: Point = (0.0, 0.0)
        """How far the marks reach to the right and down."""

    def add(self, mark: Mark, text: str) -> None:
        """Add a mark; `text` names the change in the history."""
        self.history.push(_Change(self, text, (*self.marks, mark)))

    def clear(self) -> None:
        """Take all marks away."""
        if self.marks:
            self.history.push(_Change(self, self.tr("Clear the pad"), ()))

    def put(self, marks: tuple[Mark, ...]) -> None:
        """Show these marks; for the history only."""
        self.marks = marks
        corners = [mark.corner for mark in marks]
        self.extent = max((x for x, _ in corners), default=0.0), max((y for _, y in corners), default=0.0)
        self.changed.emit()


class _Change(QUndoCommand):
    """From one state of the pad to the next; states share their marks."""

    def __init__(self, ink: Ink, text: str, after: tuple[Mark, ...]) -> None:
        super().__init__(text)
        self._ink, self._before, self._after = ink, ink.marks, after

    def redo(self) -> None:
        """Do it, or do it again."""
        self._ink.put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._ink.put(self._before)
