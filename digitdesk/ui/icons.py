"""Our own icons: line drawings in resources/icons, tinted by the palette."""

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digitdesk import settings

SIZES = (16, 20, 24, 32, 48, 64, 96)
_TINTS = (
    (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
)


def icon(name: str) -> QIcon:
    """The named icon in the colours of the present palette; ask again when the palette changes."""
    result = QIcon()
    palette = QGuiApplication.palette()
    shapes = [_shape(name, size) for size in SIZES]  # each once: the window waits for its icons
    for mode, group, role in _TINTS:
        for shape in shapes:
            result.addPixmap(_tinted(shape, palette.color(group, role)), mode)
    return result


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(settings.resources() / "icons" / "digitdesk.svg"))


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """The named icon in one colour, size x size."""
    return _tinted(_shape(name, size), colour)


def _shape(name: str, size: int) -> QPixmap:
    image = QPixmap(size, size)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _drawing(name).render(painter)
    painter.end()
    return image


def _tinted(shape: QPixmap, colour: QColor) -> QPixmap:
    """The same with this colour wherever there is ink."""
    image = QPixmap(shape)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), colour)
    painter.end()
    return image


@cache
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(settings.resources() / "icons" / f"{name}.svg"))
