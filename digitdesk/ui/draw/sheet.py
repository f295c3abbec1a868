"""The pad's finished marks, painted once and kept: a new stroke costs no more on a full pad than on an empty one."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from digitdesk.ui.draw.marks import Mark
from digitdesk.ui.draw.painting import paint


class Sheet:
    """A picture of paper and marks; it follows size, scale, colours and marks, and does only what is new."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._look: tuple[object, ...] = ()
        self._marks: tuple[Mark, ...] = ()

    def picture(
        self, marks: tuple[Mark, ...], size: QSize, scale: float, dots: float, ink: QColor, paper: QColor
    ) -> QPixmap:
        """The marks, `scale` pixels to their unit, on a screen with `dots` of its own pixels to each."""
        look = (size, scale, dots, ink.rgb(), paper.rgb())
        if look != self._look or self._marks != marks[: len(self._marks)]:
            self._picture = QPixmap(size * dots)
            self._picture.setDevicePixelRatio(dots)
            self._picture.fill(paper)
            self._look, self._marks = look, ()
        new = marks[len(self._marks) :]
        if new:
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            for mark in new:
                paint(painter, mark, ink, paper)
            painter.end()
        self._marks = marks
        return self._picture
