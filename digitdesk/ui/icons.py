"""Our own icons: line drawings in resources/icons, tinted by the palette."""

from functools import cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digitdesk import settings

SIZES = (16, 20, 24, 32, 48, 64, 96)
INK = "#000000"
"""The colour that every icon is drawn in, and that a tint replaces."""

_TINTS = (
    (QIcon.Mode.Normal, QIcon.State.Off, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    (QIcon.Mode.Normal, QIcon.State.On, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    (QIcon.Mode.Selected, QIcon.State.Off, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    (QIcon.Mode.Disabled, QIcon.State.Off, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
)


def icon(name: str) -> QIcon:
    """The named icon in the colours of the present palette; ask again when the palette changes."""
    result = QIcon()
    palette = QGuiApplication.palette()
    for mode, state, group, role in _TINTS:
        for size in SIZES:
            result.addPixmap(pixmap(name, palette.color(group, role), size), mode, state)
    return result


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """The named icon in one colour, size x size."""
    image = QPixmap(size, size)
    image.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name).replace(INK, colour.name())
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return image


@cache
def _drawing(name: str) -> str:
    return (settings.resources() / "icons" / f"{name}.svg").read_text("utf-8")
