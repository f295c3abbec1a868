"""Wrong truths that were put right: shown at once, written one after the other beside the window, undoable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitdesk.engine.evaluate import Origin
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.words import translate

Write = Callable[[Origin, int], None]


class Fixes(QObject):
    """The corrections of this page, with their history."""

    fixed = Signal(object, int)
    """An Origin, and what is really written there."""

    def __init__(self, jobs: Jobs, tell: Callable[[str], None]) -> None:
        super().__init__()
        self.history = QUndoStack(self)
        self._jobs, self._tell = jobs, tell

    def fix(self, write: Write, origin: Origin, before: int, after: int) -> None:
        """This digit is `after`, not `before`."""
        self.history.push(_Fix(self, write, origin, before, after))

    def put(self, write: Write, origin: Origin, label: int) -> None:
        """Show and write a truth; for the history only."""
        self.fixed.emit(origin, label)
        self._jobs.in_order.start(lambda task: write(origin, label), lambda result: None, self._tell)


class _Fix(QUndoCommand):
    """One digit's truth, before and after."""

    def __init__(self, fixes: Fixes, write: Write, origin: Origin, before: int, after: int) -> None:
        super().__init__(translate("confusion", "Another truth"))
        self._fixes, self._write, self._origin = fixes, write, origin
        self._before, self._after = before, after

    def redo(self) -> None:
        """Put it right, or do so again."""
        self._fixes.put(self._write, self._origin, self._after)

    def undo(self) -> None:
        """Take it back."""
        self._fixes.put(self._write, self._origin, self._before)
