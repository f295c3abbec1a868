"""Zoom: its actions belong to the page that is seen, and to what is shown there; digits come in a few sizes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from digitdesk.ui.actions import Actions

STEP = 1.25
ZOOMS = ("zoom_in", "zoom_out", "zoom_fit")
TILES = (28, 42, 56, 84, 112, 168)
"""Sides of a digit's picture in a grid."""
USUAL = 56


class Zoomable(Protocol):
    """What can be shown larger and smaller, or as it usually is."""

    def zoom(self, factor: float) -> None:
        """Larger with a factor above 1, else smaller."""

    def fit(self) -> None:
        """As it usually is."""


def follow_zoom(page: QWidget, actions: Actions, shown: Callable[[], Zoomable]) -> None:
    """While this page is seen the actions are for what `shown` answers."""

    def connect(name: str, do: Callable[[Zoomable], None]) -> None:
        actions[name].triggered.connect(lambda: do(shown()) if page.isVisible() else None)

    connect("zoom_in", lambda it: it.zoom(STEP))
    connect("zoom_out", lambda it: it.zoom(1 / STEP))
    connect("zoom_fit", lambda it: it.fit())


def allow_zoom(page: QWidget, actions: Actions, on: bool) -> None:
    """Whether there is something to zoom, while this page is seen."""
    for name in ZOOMS if page.isVisible() else ():
        actions[name].setEnabled(on)


def zoomed_by_wheel(it: Zoomable, event: QWheelEvent) -> bool:
    """With Ctrl the wheel zooms; whether it did."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    it.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
    return True


def next_tile(side: int, factor: float) -> int:
    """The next larger or smaller size of a digit's picture; the same where there is none."""
    if factor > 1:
        return min((tile for tile in TILES if tile > side), default=side)
    return max((tile for tile in TILES if tile < side), default=side)
