"""How fields are painted on their page, in device pixels: legible at every zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from digitdesk.ui.theme import RIGHT

GRIP = 7.0
"""Side of a grip."""
PAPER = QColor("white")
"""Pages are white under every palette."""


def paint_field(painter: QPainter, frame: QRectF, cells: Sequence[QRectF], named: bool, chosen: bool) -> None:
    """Frame and compartments; what has no name yet is dashed, what is chosen is thick and tinted."""
    tint = QColor(RIGHT)
    tint.setAlphaF(0.26 if chosen else 0.09)
    pen = QPen(RIGHT, 2.5 if chosen else 1.5, Qt.PenStyle.SolidLine if named else Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(tint)
    painter.drawRect(frame)
    painter.setPen(QPen(RIGHT, 1, Qt.PenStyle.DotLine))
    for cell in cells[1:]:
        painter.drawLine(QPointF(cell.left(), frame.top()), QPointF(cell.left(), frame.bottom()))


def paint_number(painter: QPainter, frame: QRectF, number: int, others: Sequence[QRectF]) -> None:
    """The place in the reading order on a plate left of the field, where print is rare; within it where others lie."""
    metrics = QFontMetricsF(_bold(painter))
    plate = QRectF(0, 0, metrics.horizontalAdvance(str(number)) + 6, metrics.height())
    plate.moveTopRight(frame.topLeft())
    if any(other.intersects(plate) for other in others if other is not frame):
        plate.moveTopLeft(frame.topLeft())
    if plate.height() > frame.height() + 4:
        return  # so small that nothing would be seen of the field
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(RIGHT)
    painter.drawRect(plate)
    painter.setPen(PAPER)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, str(number))


def paint_name(painter: QPainter, frame: QRectF, name: str, room: float) -> None:
    """The name over the field, in at most so many device pixels."""
    metrics = QFontMetricsF(_bold(painter))
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    if len(text) < min(3, len(name)):
        return
    back = QRectF(frame.left() - 1, frame.top() - metrics.height(), metrics.horizontalAdvance(text) + 6, 0)
    back.setHeight(metrics.height())
    paper = QColor(PAPER)
    paper.setAlphaF(0.88)
    painter.fillRect(back, paper)
    painter.setPen(RIGHT.darker(150))
    painter.drawText(back.adjusted(3, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def _bold(painter: QPainter) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setBold(True)
    painter.setFont(font)
    return font


def paint_grip(painter: QPainter, at: QPointF) -> None:
    """A square to pull at."""
    painter.setPen(QPen(RIGHT, 1.5))
    painter.setBrush(PAPER)
    painter.drawRect(QRectF(at.x() - GRIP / 2, at.y() - GRIP / 2, GRIP, GRIP))
