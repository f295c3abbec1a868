"""A page on the screen: shown whole or at any zoom, moved with the hand; for the views of all pages."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView

from digitdesk.engine.types import Box, Page
from digitdesk.ui.theme import frame_focus
from digitdesk.ui.zooming import zoomed_by_wheel

MAX_SIDE = 3000
"""Larger pages are shrunk for the screen, beside the window; boxes stay in the page's own pixels."""
ZOOMS = (0.02, 12.0)


def shrink(page: Page) -> QImage:
    """The page as a gray image, no side longer than MAX_SIDE."""
    import cv2  # not at the top: the window's first paint does not wait for OpenCV

    gray = page.gray
    scale = MAX_SIDE / max(gray.shape)
    if scale < 1:
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    gray = np.ascontiguousarray(gray)
    height, width = gray.shape
    return QImage(gray.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


class PaperView(QGraphicsView):
    """Shows one page; scene units are the page's pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setScene(QGraphicsScene(self))
        self.fitted = True
        """Whether the whole page is shown, also when the view changes its size."""
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def be_called(self, name: str) -> None:
        """Name it for screen readers, and the paper in it, which takes the keys."""
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)

    @property
    def is_empty(self) -> bool:
        """Whether no page is shown."""
        return not self.scene().items()

    def show_picture(self, image: QImage, size: Box) -> None:
        """Show a page of this size; one of the same size keeps the zoom."""
        same = self.sceneRect() == QRectF(0, 0, size.width, size.height)
        self.clear()
        picture = self.scene().addPixmap(QPixmap.fromImage(image))
        picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        picture.setScale(size.width / image.width())
        self.scene().setSceneRect(0, 0, size.width, size.height)
        if self.fitted or not same:
            self.fit()

    def clear(self) -> None:
        """Show nothing."""
        self.scene().clear()
        self.scene().setSceneRect(QRectF())

    def fit(self) -> None:
        """Show the whole page."""
        self.fitted = True
        if not self.is_empty:
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def fit_width(self) -> None:
        """Show the page as wide as the view."""
        self.fitted = False
        if not self.is_empty:
            scale = self.viewport().width() / self.sceneRect().width()
            self.setTransform(QTransform.fromScale(scale, scale))

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller, within sense."""
        if ZOOMS[0] < self.transform().m11() * factor < ZOOMS[1]:
            self.fitted = False
            self.scale(factor, factor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, and whether the keys are heard here."""
        super().paintEvent(event)
        frame_focus(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A page that was fitted stays so."""
        super().resizeEvent(event)
        if self.fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if not zoomed_by_wheel(self, event):
            super().wheelEvent(event)
