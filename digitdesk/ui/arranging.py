"""How the pages are laid out: what they all do in the same way."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT, enlarge

Layout = TypeVar("Layout", bound=QLayout)
MOST_CHOICES = 500
"""With more values than these nobody would look for one in a list."""


def fill(page: QWidget, notice: Notice, body: QWidget) -> None:
    """All of a page is its body, below the messages."""
    column = spaced(QVBoxLayout(page), 0)
    column.addWidget(notice)
    column.addWidget(body, 1)


def spaced(layout: Layout, spacing: int = UNIT, margin: int = 0) -> Layout:
    """A layout with so much room between its parts, and around all of them."""
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(spacing)
    return layout


def parted(across: Qt.Orientation, sizes: Sequence[int], *widgets: QWidget) -> QSplitter:
    """Widgets between which the room can be shared out anew; none of them can be made to vanish."""
    panes = QSplitter(across)
    for widget in widgets:
        panes.addWidget(widget)
    panes.setSizes(list(sizes))
    panes.setChildrenCollapsible(False)
    panes.setHandleWidth(UNIT)
    return panes


class ThinBar(QProgressBar):
    """A bar that shows how far something has come; what it says in words stands elsewhere."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(UNIT)

    def tell(self, done: int, total: int) -> None:
        """So much of so much. It is drawn when its window is: Qt's own would draw all that waits, at every step."""
        self.setUpdatesEnabled(False)
        self.setRange(0, max(total, 1))
        self.setValue(done)
        self.setUpdatesEnabled(True)


def to_read(view: QTableView, name: str) -> None:
    """A table to look at, not to write in: Tab leaves it, rows are told apart without a grid."""
    view.setAccessibleName(name)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().setDefaultSectionSize(UNIT * 3 + 2)
    view.horizontalHeader().setHighlightSections(False)


def offer_values(chooser: QComboBox, values: Sequence[str]) -> bool:
    """Offer these behind the first choice, which stands for all; what was chosen stays where it is still there.

    Returns whether there is something to choose; else the list is not seen.
    """
    before, some = chooser.currentText(), 1 < len(values) <= MOST_CHOICES
    with QSignalBlocker(chooser):
        while chooser.count() > 1:
            chooser.removeItem(1)
        chooser.addItems(values if some else [])
        chooser.setCurrentIndex(max(chooser.findText(before), 0))
    chooser.setVisible(some)
    return some


def heading(text: str) -> QLabel:
    """The title of a part of a page."""
    label = QLabel(text)
    enlarge(label, 1.2, bold=True)
    return label


def scrolled(widget: QWidget) -> QScrollArea:
    """A part that may be scrolled on a small screen: the window need not be larger for it.

    What is in it takes the keys, and brings itself into view.
    """
    area = QScrollArea()
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def in_row(*parts: QWidget | int | None) -> QHBoxLayout:
    """Widgets side by side; a number is so much room between them, None takes what is left."""
    row = spaced(QHBoxLayout())
    for part in parts:
        if part is None:
            row.addStretch(1)
        elif isinstance(part, int):
            row.addSpacing(part)
        else:
            row.addWidget(part)
    return row
