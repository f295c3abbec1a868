"""Trying a form on filled pages before it is used."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitdesk.engine.forms.template import Template
from digitdesk.engine.places import Place
from digitdesk.ui.forms.corners import CornersView
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.try_panel import TryPanel
from digitdesk.ui.forms.trying import Asked, Tried, corners_of, pages_of, try_all
from digitdesk.ui.jobs import Jobs, Task
from digitdesk.ui.page_view import PageView

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


Key = tuple[Place, int]


class Trial(QObject):
    """Reads pages with the form on the desk; a form that has changed since is tried again on the same pages."""

    shown = Signal()
    """Something else is `present`."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, desk: Desk, panel: TryPanel) -> None:
        super().__init__(panel)
        self._jobs, self._desk, self._panel = jobs, desk, panel
        self._model: Model | None = None
        self._task: Task | None = None
        self._with: Template | None = None
        self._asked: dict[Key, Asked] = {}
        self._known: dict[Key, Tried] = {}
        self.view, self.corners = PageView(), CornersView()
        self.present: PageView | CornersView | None = None
        """What the middle of the page shows while one tries; none while there is nothing to see."""
        panel.page_chosen.connect(lambda row: self._show_page())
        panel.field_chosen.connect(self.view.choose)
        panel.rescue.begun.connect(self._begin_corners)
        panel.rescue.done.connect(self._use_corners)
        panel.rescue.left.connect(self._show_page)
        self.corners.done.connect(self._use_corners)
        self.corners.given_up.connect(self._show_page)
        self.view.field_picked.connect(panel.choose_field)

    def set_model(self, model: "Model") -> None:
        """Read with this model from now on."""
        self._model = model

    @property
    def ready(self) -> bool:
        """Whether pages can be tried now."""
        return self._model is not None and self._desk.state is not None

    @property
    def tried(self) -> list[Tried]:
        """The pages read so far, in the order in which they were asked for."""
        return [self._known[key] for key in self._asked if key in self._known]

    def forget(self) -> None:
        """Another form is on the desk: what was tried is of no use."""
        if self._task:
            self._task.cancel()
            self._task = None
        self._asked, self._known, self._with, self.present = {}, {}, None, None
        self._panel.show_pages((), False)

    def add(self, paths: Sequence[Path]) -> None:
        """Try these files, too."""

        def take(pages: Sequence[Asked]) -> None:
            for page in pages:
                self._asked.setdefault(key_of(page), page)
            self._run()

        self._jobs.start(self.tr("Opening"), lambda task: pages_of(paths), take, self.failed.emit)

    def again(self) -> None:
        """Try the same pages with the form as it is now, if it has changed since."""
        if self._asked and self._desk.state and self._desk.state.template is not self._with:
            self._run()

    def _run(self) -> None:
        """Read what was asked for and is not known yet."""
        state, model = self._desk.state, self._model
        if state is None or model is None:
            return
        if self._task:
            self._task.cancel()
        if state.template is not self._with:
            self._known.clear()
        template = self._with = state.template
        asked, known = tuple(self._asked.values()), {one.asked: one for one in self._known.values()}
        self._panel.show_pages(self.tried, True)
        self._task = self._jobs.start(
            self.tr("Trying the form"),
            lambda task: try_all(asked, known, template, model, task),
            lambda result: self._finish(""),
            self._finish,
            self._take,
        )

    def _take(self, tried: Tried) -> None:
        self._known[key_of(tried.asked)] = tried
        self._panel.show_pages(self.tried, True)
        if self._panel.chosen is tried:
            self._show_page()

    def _finish(self, trouble: str) -> None:
        self._task = None
        self._panel.show_pages(self.tried, False)
        if trouble:
            self.failed.emit(trouble)

    def _show_page(self) -> None:
        one = self._panel.chosen
        self._panel.rescue.show_dragging(False)
        self.present = self.view if one and one.image else None
        if one and one.image:
            self.view.show_page(one.image, one.size, one.result)
            self.view.choose(self._panel.values.currentRow())
        self.shown.emit()

    def _begin_corners(self) -> None:
        one, state = self._panel.chosen, self._desk.state
        if one and one.image and state:
            self.corners.begin(one.image, one.size, corners_of(one, state.at + 1))
            self.present = self.corners
            self._panel.rescue.show_dragging(True)
            self.shown.emit()
            self.corners.setFocus()

    def _use_corners(self) -> None:
        one, state = self._panel.chosen, self._desk.state
        if one and state:
            asked = replace(one.asked, corners=self.corners.corners, number=state.at + 1)
            self._asked[key_of(asked)] = asked
            self._run()


def key_of(asked: Asked) -> Key:
    """What tells pages apart, however they are laid."""
    return asked.source.path, asked.index
