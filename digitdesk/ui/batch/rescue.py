"""A page of the project that does not fit its form: laid by its four corners, and read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from digitdesk.engine.template import Template
from digitdesk.engine.types import Box, Status
from digitdesk.store import Entry
from digitdesk.ui.batch.page_view import PageView
from digitdesk.ui.forms.corners import CornersView
from digitdesk.ui.forms.trying import Corners, inner_corners
from digitdesk.ui.labels import StateLabel
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
        self.page, self.corners = page, CornersView()
        self.hint, self.form = StateLabel(), QComboBox()
        self.rescue, self.use, self.leave = (
            QPushButton(text)
            for text in (self.tr("Drag its corners into place"), self.tr("Read with these corners"), self.tr("Cancel"))
        )
        self._stack = QStackedWidget()
        self._arrange()
        self.rescue.clicked.connect(self.begin)
        self.use.clicked.connect(self._finish)
        self.leave.clicked.connect(self.end)
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
        self.form.clear()
        for template in templates:
            for number in range(1, len(template.pages) + 1):
                page = self.tr("{form}, page {number}").format(form=template.name, number=number)
                self.form.addItem(page if len(template.pages) > 1 else template.name, (template, number))
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
        template, number = self.form.currentData()
        sheet = Sheet(template, number, self.corners.corners)
        self.end()
        self.laid.emit(sheet)

    def _show(self, dragging: bool) -> None:
        can = self._image is not None and self.form.count() > 0
        self._stack.setCurrentWidget(self.corners if dragging else self.page)
        self.hint.setVisible(dragging)
        self.rescue.setVisible(can and not dragging)
        for button in (self.use, self.leave):
            button.setVisible(dragging)
        self.form.setVisible(dragging and self.form.count() > 1)

    def _arrange(self) -> None:
        told = self.tr("Drag the four corners to where those of the form are; the first is its upper left.")
        self.hint.tell(told, Status.REVIEW)
        self.form.setAccessibleName(self.tr("The form, and its page"))
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.corners)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.hint, 100)
        row.addStretch(1)  # while there is no hint
        for widget in (self.form, self.leave, self.use, self.rescue):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT // 2)
        column.addWidget(self._stack, 1)
        column.addLayout(row)


def can_be_laid(entries: Sequence[Entry]) -> bool:
    """Whether a page has but one reading, which says that all of it does not fit."""
    return len(entries) == 1 and entries[0].status is Status.ERROR and not entries[0].reading.field.box.width
