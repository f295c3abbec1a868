"""What all views share in which digits are typed over: the cursor's keys."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent

from digitdesk.store import Project
from digitdesk.ui.review.desk import Desk
from digitdesk.ui.review.keys import Key, KeyedView
from digitdesk.ui.review.reading_view import ReadingView


class TypingView(KeyedView):
    """A desk, and the picture of what lies on it."""

    def __init__(self, keys: tuple[Key, ...], project: Project, blind: bool = False) -> None:
        super().__init__(keys)
        self._project = project
        self.desk = Desk(project)
        self.reading = ReadingView(blind)

    def write(self, digit: str) -> None:
        """Type over."""
        self._edit(lambda: self.desk.write(digit))

    def left(self) -> None:
        """The cursor to the left."""
        self._edit(lambda: self.desk.move(-1))

    def right(self) -> None:
        """The cursor to the right."""
        self._edit(lambda: self.desk.move(1))

    def home(self) -> None:
        """The cursor to the first digit."""
        self._edit(lambda: self.desk.move(-len(self.desk.text)))

    def end_of_text(self) -> None:
        """The cursor behind the last digit."""
        self._edit(lambda: self.desk.move(len(self.desk.text)))

    def erase(self) -> None:
        """Rub out before the cursor."""
        self._edit(self.desk.erase)

    def delete(self) -> None:
        """Rub out under the cursor."""
        self._edit(self.desk.delete)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are for the reading."""
        super().showEvent(event)
        self.take_focus()

    def take_focus(self) -> None:
        """The keys are for the reading, where it is seen: a hidden one would take them, too, and accept unseen."""
        if self.reading.isVisible():
            self.reading.setFocus()

    def _take_project(self, project: Project) -> None:
        """Work on this project from now on."""
        if project is not self._project:
            self._project, self.desk = project, Desk(project)

    def _edit(self, change: Callable[[], None]) -> None:
        change()
        self.reading.refresh()
