"""A page of the project that does not fit its form: laid by its four corners, and read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from digitdesk.engine.forms.template import Template
from digitdesk.engine.types import Box, Status
from digitdesk.store import Entry
from digitdesk.ui.arranging import spaced
from digitdesk.ui.forms.corners import CornersView
from digitdesk.ui.forms.rescue_bar import RescueBar
from digitdesk.ui.forms.trying import Corners, inner_corners
from digitdesk.ui.page_view import PageView
from digitdesk.ui.theme import UNIT


@dataclass(frozen=True, slots=True)
class Sheet:
    """Page `number` (from 1) of a form, and where its corners lie on a page, clockwise from its upper left."""

    template: Template
    number: int
    corners: Corners


class PagePane(QWidget):
    """The page, and below it what helps where it fits no form."""

    laid = Signal(object)
    """A Sheet."""

    def __init__(self, page: PageView) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._size = Box(0, 0, 1, 1)
        self._choices: list[tuple[Template, int]] = []
        self.page, self.corners = page, CornersView()
        self.bar, self.form = RescueBar(), QComboBox()
        self._stack = QStackedWidget()
        self._arrange()
        self.bar.begun.connect(self.begin)
        self.bar.done.connect(self._finish)
        self.bar.left.connect(self.end)
        self.corners.done.connect(self._finish)
        self.corners.given_up.connect(self.end)
        self.offer(None, Box(0, 0, 1, 1), ())

    @property
    def paper(self) -> PageView | CornersView:
        """What is seen of both."""
        return self.corners if self._stack.currentWidget() is self.corners else self.page

    def offer(self, image: QImage | None, size: Box, templates: tuple[Template, ...]) -> None:
        """Another page is shown; it can be rescued if there is an image of it and a form to lay it on."""
        self._image, self._size = image, size
        self._choices = [(form, number) for form in templates for number in range(1, len(form.pages) + 1)]
        self.form.clear()
        for form, number in self._choices:
            page = self.tr("{form}, page {number}").format(form=form.name, number=number)
            self.form.addItem(page if len(form.pages) > 1 else form.name)
        self.bar.offer(image is not None and bool(templates))
        self.end()

    def begin(self) -> None:
        """Show the corners."""
        if self._image:
            self.corners.begin(self._image, self._size, inner_corners(self._size))
            self._show(dragging=True)
            self.corners.setFocus()

    def end(self) -> None:
        """Show the page again."""
        self._show(dragging=False)

    def _finish(self) -> None:
        template, number = self._choices[self.form.currentIndex()]
        sheet = Sheet(template, number, self.corners.corners)
        self.end()
        self.laid.emit(sheet)

    def _show(self, dragging: bool) -> None:
        self._stack.setCurrentWidget(self.corners if dragging else self.page)
        self.bar.show_dragging(dragging)
        self.form.setVisible(dragging and self.form.count() > 1)

    def _arrange(self) -> None:
        self.form.setAccessibleName(self.tr("The form, and its page"))
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.corners)
        self.bar.row.insertWidget(0, self.form)
        column = spaced(QVBoxLayout(self), UNIT // 2)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bar)


def can_be_laid(entries: Sequence[Entry]) -> bool:
    """Whether a page has but one reading, which says that all of it does not fit."""
    return len(entries) == 1 and entries[0].status is Status.ERROR and not entries[0].reading.field.box.width
