"""Marks painted by Qt: on the pad, into an image, into an SVG drawing."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from digitdesk.ui import painted
from digitdesk.ui.draw.marks import Curve, Mark, Pasted, Point

IMAGE_HEIGHT = 1000
"""Of a saved or copied drawing, in pixels."""


def paint(painter: QPainter, mark: Mark, ink: QColor, paper: QColor, area: QRectF | None = None) -> None:
    """Paint one mark; the painter's unit is that of the marks. area: what lies outside of it need not be painted."""
    if isinstance(mark, Pasted):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(mark.x, mark.y, mark.width, mark.height), _tinted(mark, ink))
        return
    for part in _parts(mark.curve, area):
        _paint_line(painter, part, paper if mark.erases else ink, mark.even)


def _parts(curve: Curve, area: QRectF | None) -> list[Curve]:
    """What of a curve reaches into the area: a long stroke is not painted anew with each of its points."""
    if area is None or len(curve) < 3:
        return [curve]
    ends, reach = curve[:, :2], curve[:, 2].max()
    first = np.minimum(ends[:-1], ends[1:]) - reach <= (area.right(), area.bottom())
    last = np.maximum(ends[:-1], ends[1:]) + reach >= (area.left(), area.top())
    near = (first & last).all(axis=1).astype(np.int8)
    turns = np.flatnonzero(np.diff(near, prepend=0, append=0)).tolist()
    return [curve[start : end + 1] for start, end in zip(turns[::2], turns[1::2], strict=True)]


def _paint_line(painter: QPainter, part: Curve, colour: QColor, even: bool) -> None:
    curve = part.tolist()
    places = [QPointF(x, y) for x, y, _ in curve]
    if len(places) == 1:
        places.append(places[0] + QPointF(1e-5, 0))  # a dot has a length, too
    if even:
        painter.setPen(_pen(colour, curve[0][2]))
        painter.drawPolyline(QPolygonF(places))
        return
    for start, end, (_, _, width) in zip(places[:-1], places[1:], curve[1:], strict=True):
        painter.setPen(_pen(colour, width))
        painter.drawLine(start, end)


def to_image(marks: tuple[Mark, ...], sheet: Point) -> QImage:
    """The sheet as an image, black on white."""
    image = QImage(_size(sheet), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    _paint_sheet(painter, marks, sheet)
    painter.end()
    return image


def to_svg(marks: tuple[Mark, ...], sheet: Point) -> bytes:
    """The sheet as an SVG file's content, black on white."""
    return painted.to_svg(_size(sheet), "DigitDesk", lambda painter: _paint_sheet(painter, marks, sheet))


DRAWING_KINDS = {".png": lambda marks, sheet: painted.to_png(to_image(marks, sheet)), ".svg": to_svg}
"""What a drawing can be saved as: a function from marks and sheet to the file's content."""


def _size(sheet: Point) -> QSize:
    return QSize(round(sheet[0] / sheet[1] * IMAGE_HEIGHT), IMAGE_HEIGHT)


def _paint_sheet(painter: QPainter, marks: tuple[Mark, ...], sheet: Point) -> None:
    white = QColor("white")
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(IMAGE_HEIGHT / sheet[1], IMAGE_HEIGHT / sheet[1])
    painter.fillRect(QRectF(0, 0, *sheet), white)
    for mark in marks:
        paint(painter, mark, QColor("black"), white)


def _tinted(pasted: Pasted, ink: QColor) -> QImage:
    """The image's ink in the colour of ink, its paper transparent."""
    height, width = pasted.ink.shape
    mask = np.ascontiguousarray(pasted.ink)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(ink)
    image.setAlphaChannel(QImage(mask.data, width, height, width, QImage.Format.Format_Alpha8))
    return image


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
