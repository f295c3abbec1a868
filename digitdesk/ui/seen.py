"""The 28 x 28 pixels that the model sees, large, and which of them made it decide."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from digitdesk.engine.types import Gray
from digitdesk.ui.pictures import to_pixmap
from digitdesk.ui.theme import RIGHT, WRONG

PIXEL = 5
"""Side of one of the model's pixels."""
STRONGEST = 0.85
"""How opaque the strongest pixel of the map is laid over the digit."""


class SeenView(QWidget):
    """One digit's image, exact to the pixel; a map of where the model looked can be laid over it."""

    def __init__(self) -> None:
        super().__init__()
        self._image: Gray | None = None
        self._map: NDArray[np.float32] | None = None
        self.setAccessibleName(self.tr("The digit as the model sees it, 28 by 28 pixels"))
        self.setFixedSize(self.sizeHint())

    def show_image(self, image: Gray | None, looked: NDArray[np.float32] | None = None) -> None:
        """Show uint8 [28, 28] with a map float32 [28, 28]: blue where it is positive, orange where negative."""
        self._image, self._map = image, looked
        self.update()

    def sizeHint(self) -> QSize:
        """28 pixels, each a square, and the frame."""
        return QSize(28 * PIXEL + 2, 28 * PIXEL + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pixels on white paper, as in every theme: they are data."""
        painter = QPainter(self)
        area = self.rect().adjusted(1, 1, -1, -1)
        if self._image is None:
            painter.fillRect(area, self.palette().color(QPalette.ColorRole.Base))
        else:
            painter.drawPixmap(area, to_pixmap(self._image, PIXEL))
            if self._map is not None:
                painter.drawImage(area, _colours(self._map, self._image))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRect(0, 0, self.width() - 1, self.height() - 1))


def _colours(looked: NDArray[np.float32], image: Gray) -> QImage:
    """The map as an image to lay over the digit's ink: colour by sign, opacity by strength."""
    strength = np.abs(looked) / max(float(np.abs(looked).max()), 1e-6) * (image / 255)
    blue, orange = (np.array([c.red(), c.green(), c.blue()], np.uint8) for c in (RIGHT, WRONG))
    pixels = np.empty((*looked.shape, 4), np.uint8)
    pixels[..., :3] = np.where(looked[..., None] >= 0, blue, orange)
    pixels[..., 3] = np.round(strength * STRONGEST * 255)
    height, width = looked.shape
    return QImage(pixels.data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
