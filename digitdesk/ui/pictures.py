"""Small pictures of digits in a grid: a model of any length, drawn only where it is seen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractListModel, QBuffer, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QImageIOHandler, QImageReader, QPainter, QPalette, QPixmap, QWheelEvent
from PySide6.QtWidgets import QListView

from digitdesk.engine.types import Crop, Gray
from digitdesk.ui.theme import UNIT
from digitdesk.ui.zooming import USUAL, next_tile, zoomed_by_wheel

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TURNS = {
    QImageIOHandler.Transformation.TransformationRotate90: 1,
    QImageIOHandler.Transformation.TransformationRotate180: 2,
    QImageIOHandler.Transformation.TransformationRotate270: 3,
}


def crop_picture(crop: Crop | None) -> tuple[QPixmap, int]:
    """A field cut out of its page, upright, and by how many right angles it was turned to the right; null for none."""
    if crop is None:
        return QPixmap(), 0
    buffer = QBuffer()
    buffer.setData(crop.jpeg)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    turn = TURNS.get(reader.transformation(), 0)
    return QPixmap.fromImage(reader.read()), turn


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A digit's image (uint8 [28, 28], 255 = ink) with a caption, and a sentence for screen readers."""

    image: Gray
    caption: str
    spoken: str


class PicturesModel(QAbstractListModel):
    """Pictures as list items."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: Sequence[Picture] = ()
        self.side = USUAL
        """How large a picture is shown: it is made twice as fine, for screens that are."""

    def show_all(self, pictures: Sequence[Picture]) -> None:
        """Replace what is shown; a sequence that makes its items when asked stays lazy."""
        self.beginResetModel()
        self._pictures = pictures
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many pictures there are."""
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Caption, image and spoken text of one picture."""
        picture = self._pictures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return picture.caption
            case Qt.ItemDataRole.DecorationRole:
                return _icon(picture.image, 2 * self.side // picture.image.shape[0])
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return picture.spoken
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None


class Tiles(QListView):
    """Pictures that flow from left to right, and can be shown larger and smaller; arrows move in them."""

    def __init__(self, name: str, around: QSize) -> None:
        """around: room for the margins and the caption of each picture."""
        super().__init__()
        self.side, self._around = USUAL, around
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.show_side(USUAL)

    def zoom(self, factor: float) -> None:
        """The next size."""
        self.show_side(next_tile(self.side, factor))

    def fit(self) -> None:
        """The usual size."""
        self.show_side(USUAL)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if not zoomed_by_wheel(self, event):
            super().wheelEvent(event)

    def show_side(self, side: int) -> None:
        """Show pictures of this size."""
        self.side = side
        self.setIconSize(QSize(side, side))
        self.setGridSize(QSize(side, side) + self._around)
        self.verticalScrollBar().setSingleStep(self.gridSize().height())
        self.scrollTo(self.currentIndex())


class PicturesView(Tiles):
    """The pictures of a model, with their captions."""

    def __init__(self, name: str, pictures: PicturesModel, around: QSize) -> None:
        super().__init__(name, around)
        self._pictures = pictures
        self.setModel(pictures)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setViewportMargins(0, UNIT, 0, 0)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # of the margin
        self.setAutoFillBackground(True)

    def show_side(self, side: int) -> None:
        """They are made as fine as they are shown."""
        super().show_side(side)
        if self.model():
            self._pictures.side = side


def _icon(image: Gray, scale: int) -> QIcon:
    """The same when chosen: the selection must not tint what the model sees."""
    picture = to_pixmap(image, scale)
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)
    return result


def to_pixmap(image: Gray, scale: int) -> QPixmap:
    """The exact pixels, black ink on white paper, each one scale x scale."""
    picture = to_image(image)
    return QPixmap.fromImage(picture.scaled(picture.size() * scale))


def to_image(image: Gray) -> QImage:
    """Black ink on white paper, pixel for pixel."""
    paper = np.ascontiguousarray(255 - image)
    height, width = paper.shape
    return QImage(paper.data, width, height, width, QImage.Format.Format_Grayscale8).copy()


def to_gray(image: QImage) -> Gray:
    """Any image as uint8 [H, W], on white paper where it is transparent."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    gray = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
