"""The pages of the window, each made when it is first asked for: importing them takes longer than showing the frame."""

from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from digitdesk.ui.actions import PAGES, Actions
from digitdesk.ui.preferences import Preferences

if TYPE_CHECKING:
    from digitdesk.ui.batch.page import BatchPage
    from digitdesk.ui.confusion.page import ConfusionPage
    from digitdesk.ui.draw.page import DrawPage
    from digitdesk.ui.forms.page import FormsPage
    from digitdesk.ui.help.welcome import Welcome
    from digitdesk.ui.improve.page import ImprovePage
    from digitdesk.ui.jobs import Jobs
    from digitdesk.ui.review.page import ReviewPage

Page = TypeVar("Page", bound=QWidget)
WELCOME = "welcome"
"""The page that is shown while no other is chosen."""
ROOMS = (*(name.removeprefix("page_") for name in PAGES), WELCOME)
"""The pages by their attributes, in the order in which they lie."""
ABOUT_PROJECT = ("batch", "review", "improve")
"""Those that show the batch's project."""
PROJECT_PARTS = ("digitdesk.store", "digitdesk.engine.forms.template", "digitdesk.exports", "digitdesk.ui.batch.page")
"""What these need and what takes longest to import, in parts."""


class Rooms(QMainWindow):
    """A window with these pages, and what they have in common."""

    def __init__(self) -> None:
        super().__init__()
        self.actions_table = Actions(self)
        self.preferences = Preferences(self)
        self.pages = QStackedWidget()

    @cached_property
    def jobs(self) -> "Jobs":
        """All work beside the window."""
        from digitdesk.ui.jobs import Jobs

        return Jobs(self)

    @cached_property
    def draw(self) -> "DrawPage":
        """The pad, and what is read on it."""
        from digitdesk.ui.draw.page import DrawPage

        return self._put("draw", DrawPage(self.jobs, self.actions_table, self.preferences.current))

    @cached_property
    def batch(self) -> "BatchPage":
        """The project's files and readings."""
        from digitdesk.ui.batch.page import BatchPage

        return self._put("batch", BatchPage(self.jobs, self.actions_table, self.preferences.current))

    @cached_property
    def review(self) -> "ReviewPage":
        """The project's doubtful readings."""
        from digitdesk.ui.review.page import ReviewPage

        return self._put("review", ReviewPage(self.jobs, self.actions_table, self.batch.projects))

    @cached_property
    def confusion(self) -> "ConfusionPage":
        """How well a model reads."""
        from digitdesk.ui.confusion.page import ConfusionPage

        return self._put("confusion", ConfusionPage(self.jobs, self.actions_table))

    @cached_property
    def forms(self) -> "FormsPage":
        """The user's forms."""
        from digitdesk.ui.forms.page import FormsPage

        return self._put("forms", FormsPage(self.jobs, self.actions_table))

    @cached_property
    def improve(self) -> "ImprovePage":
        """Learning from the project's corrections."""
        from digitdesk.ui.improve.page import ImprovePage

        return self._put("improve", ImprovePage(self.jobs, self.actions_table, self.batch.projects))

    @cached_property
    def welcome(self) -> "Welcome":
        """Three ways to begin."""
        from digitdesk.ui.help.welcome import Welcome

        return self._put(WELCOME, Welcome(self.actions_table))

    def make(self, room: str) -> Iterator[None]:
        """Make a page if it is not there yet, in steps between which the window lives: imports, then the page."""
        parts = PROJECT_PARTS if room in ABOUT_PROJECT else ()
        own = () if room == WELCOME else (f"digitdesk.ui.{room}.page",)
        for module in (*parts, *own):
            import_module(module)
            yield
        getattr(self, room)

    def _put(self, room: str, page: Page) -> Page:
        """Put a page that was just made in its place among those that are there."""
        self.pages.insertWidget(sum(other in vars(self) for other in ROOMS[: ROOMS.index(room)]), page)
        return page
