"""What was painted, as the content of a PNG or SVG file."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator


def to_png(image: QImage) -> bytes:
    """An image as a PNG file's content."""
    buffer = QBuffer()
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def to_svg(size: QSize, title: str, paint: Callable[[QPainter], None]) -> bytes:
    """What `paint` paints within this size as an SVG file's content: lines stay lines, sharp at any size."""
    buffer = QBuffer()
    drawing = QSvgGenerator()
    drawing.setOutputDevice(buffer)
    drawing.setTitle(title)
    drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
    drawing.setSize(size)
    painter = QPainter(drawing)
    paint(painter)
    painter.end()
    return bytes(buffer.data().data())
