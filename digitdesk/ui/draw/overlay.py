"""What the pad shows over the ink: boxes of the digits read, the hint on an empty sheet, frame and eraser."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen

from digitdesk.engine.types import Box
from digitdesk.ui.theme import UNIT, mix, quiet_colour

MARGIN = 4
"""Pixels between a digit and its box."""


@dataclass(frozen=True, slots=True)
class Found:
    """A digit to frame on the pad: its place in the marks' unit, and how it was read."""

    x: float
    y: float
    width: float
    height: float
    label: str


def found_at(box: Box, scale: float, label: str) -> Found:
    """A digit's box, in pixels of the page, on the pad. scale: pixels to the marks' unit."""
    return Found(box.x / scale, box.y / scale, box.width / scale, box.height / scale, label)


def paint_found(painter: QPainter, palette: QPalette, found: Found, scale: float, chosen: bool) -> None:
    """A faint box around a digit, and how it was read at the box's corner."""
    accent = palette.color(QPalette.ColorRole.Accent)
    colour = accent if chosen else mix(palette.color(QPalette.ColorRole.Base), accent, 0.45)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2 if chosen else 1))
    edges = (value * scale for value in (found.x, found.y, found.width, found.height))
    box = QRectF(*edges).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
    painter.drawRoundedRect(box, 3, 3)
    font = painter.font()
    font.setBold(chosen)
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorRole.Text) if chosen else quiet_colour(palette))
    high = painter.fontMetrics().height()
    above = box.top() - high - 1
    top = above if above > 1 else box.bottom() + 1
    painter.drawText(QRectF(box.left() + 1, top, UNIT * 4, high), Qt.AlignmentFlag.AlignLeft, found.label)


def paint_hint(painter: QPainter, palette: QPalette, area: QRect, text: str) -> None:
    """What to do, in the middle of an empty sheet."""
    font = painter.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    painter.setFont(font)
    painter.setPen(quiet_colour(palette))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def paint_frame(painter: QPainter, palette: QPalette, area: QRect, dragged_over: bool) -> None:
    """The sheet's edge; broad while something is dragged over it that may be dropped."""
    colour = palette.color(QPalette.ColorRole.Accent if dragged_over else QPalette.ColorRole.Mid)
    width = 3 if dragged_over else 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width))
    painter.drawRect(QRectF(area).adjusted(width / 2, width / 2, -width / 2, -width / 2))


def paint_rubber(painter: QPainter, palette: QPalette, middle: QPointF, radius: float) -> None:
    """The eraser: as large as what it takes away."""
    painter.setBrush(QColor(128, 128, 128, 60))
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1))
    painter.drawEllipse(middle, radius, radius)
