"""Our own icons: line drawings in resources/icons, tinted by the palette."""

from functools import cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from digitdesk import settings
from digitdesk.ui.theme import flood


class _Engine(QIconEngine):
    """Draws an icon when, and as large as, it is asked for: the window need not wait for those that nobody sees."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def clone(self) -> QIconEngine:
        """Another one like this."""
        return _Engine(self._name)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon in the palette's colour for this mode; `size` in pixels of the screen."""
        group, role = _TINTS.get(mode, _TINTS[QIcon.Mode.Normal])
        return pixmap(self._name, QGuiApplication.palette().color(group, role), min(size.width(), size.height()))

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The same, painted."""
        scale = painter.device().devicePixelRatioF()
        painter.drawPixmap(rect, self.pixmap(rect.size() * scale, mode, state))


_TINTS = {
    QIcon.Mode.Normal: (QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
    QIcon.Mode.Selected: (QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    QIcon.Mode.Disabled: (QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
}


def icon(name: str) -> QIcon:
    """The named icon in the colours of the palette."""
    return QIcon(_Engine(name))


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(settings.resources() / "icons" / "digitdesk.svg"))


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """The named icon in one colour, size x size."""
    image = QPixmap(size, size)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _drawing(name).render(painter)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    flood(painter, image.rect(), colour)
    painter.end()
    return image


@cache
def _drawing(name: str) -> QSvgRenderer:
    return QSvgRenderer(str(settings.resources() / "icons" / f"{name}.svg"))
