"""How things look: one rhythm, the palette's own roles, and a symbol, a word and a colour for each state."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from digitdesk.engine.status import Status
from digitdesk.ui.words import QT_TRANSLATE_NOOP, percents, translate

UNIT = 8
"""Distances are multiples of this, in device-independent pixels."""
AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""Where text stands in a line or a cell; numbers stand at the right."""


@dataclass(frozen=True, slots=True)
class Look:
    """A state as it is shown: never the colour alone."""

    symbol: str
    word: str
    on_light: str
    on_dark: str


LOOKS = {
    Status.OK: Look("✓", QT_TRANSLATE_NOOP("status", "ok"), "#00674f", "#4fd1a5"),
    Status.REVIEW: Look("?", QT_TRANSLATE_NOOP("status", "review"), "#8f4e00", "#f2b33d"),
    Status.BLANK: Look("○", QT_TRANSLATE_NOOP("status", "blank"), "#5a6067", "#b4bac0"),
    Status.ERROR: Look("✕", QT_TRANSLATE_NOOP("status", "error"), "#b3261e", "#ff9a90"),
}
"""Text colours with a contrast of at least 4.5 on white and on the dark palette's base."""

RIGHT = QColor("#2f74c0")
WRONG = QColor("#e08214")
"""Blue for right and orange for wrong: told apart in every common kind of colour blindness."""


SCHEMES = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


def use_colours(name: str) -> None:
    """Show the whole program in these colours (a key of SCHEMES)."""
    hints = QGuiApplication.styleHints()
    if hasattr(hints, "setColorScheme"):
        hints.setColorScheme(SCHEMES[name])
    obeyed = name == "system" or hints.colorScheme() == SCHEMES[name]
    QGuiApplication.setPalette(QPalette() if obeyed else _palette(dark=name == "dark"))


DARK = {
    "Base": "#1e1e1e",
    "AlternateBase": "#262626",
    "Button": "#525252",
    "ToolTipBase": "#3c3c3c",
    "Link": "#7ab8ec",
}
"""Far enough from the window's gray that an empty check box and a pressed button are seen."""


def _palette(dark: bool) -> QPalette:
    """For desktops that let no program choose."""
    palette = QPalette(QColor("#383838" if dark else "#efefef"))
    both = {"Highlight": "#2f74c0", "HighlightedText": "#ffffff", "Accent": "#2f74c0"}
    for role, colour in (both | (DARK if dark else {})).items():
        palette.setColor(QPalette.ColorRole[role], QColor(colour))
    for name in ("WindowText", "Text", "ButtonText") if dark else ():  # Qt's own can hardly be seen on dark
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[name], QColor("#a0a0a0"))
    return palette


def status_text(status: Status) -> str:
    """Symbol and word, in the user's language."""
    look = LOOKS[status]
    return f"{look.symbol} {translate('status', look.word)}"


def status_colour(status: Status, palette: QPalette) -> QColor:
    """The state's text colour on this palette."""
    look = LOOKS[status]
    return QColor(look.on_dark if is_dark(palette) else look.on_light)


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.color(QPalette.ColorRole.Text).lightness() > palette.color(QPalette.ColorRole.Base).lightness()


def mix(under: QColor, over: QColor, share: float) -> QColor:
    """`over` painted on `under` with this opacity, as one opaque colour."""
    parts = (
        round(low + (high - low) * share)
        for low, high in zip(under.getRgb()[:3], over.getRgb()[:3], strict=True)  # type: ignore[index]
    )
    return QColor(*parts)


def luminance(colour: QColor) -> float:
    """Relative luminance, 0 to 1. Source: WCAG 2.2."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])  # type: ignore[index]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, 1 to 21. Source: WCAG 2.2."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def text_on(background: QColor) -> QColor:
    """Black or white, whichever reads better."""
    return max((QColor("black"), QColor("white")), key=lambda colour: contrast(background, colour))


def enlarge(widget: QWidget, factor: float, bold: bool = False) -> None:
    """Scale a widget's font by a factor of the system's own size."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(font.pointSizeF() * factor)
    font.setBold(bold)
    widget.setFont(font)


def quiet_colour(palette: QPalette) -> QColor:
    """For text and icons that stand back; unlike the placeholder's, it keeps a contrast of 4.5."""
    return mix(palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.WindowText), 0.68)


def paint(widget: QWidget, role: QPalette.ColorRole, colour: QColor) -> None:
    """Give one role of a widget a colour; all others still follow the program's palette, and tell when it changes."""
    if widget.palette().color(role) != colour:
        palette = QPalette()
        palette.setColor(role, colour)
        widget.setPalette(palette)


def flood(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill an area, as QPainter.fillRect does; but that loads Qt's 171 ready-made gradients, and windows would wait."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)


def frame_focus(view: QAbstractScrollArea) -> None:
    """While it is painted: a frame in the accent colour within a view that hears the keys."""
    if view.hasFocus():
        painter = QPainter(view.viewport())
        painter.setPen(QPen(view.palette().color(QPalette.ColorRole.Accent), 2))
        painter.drawRect(view.viewport().rect().adjusted(1, 1, -1, -1))


def percent(share: float) -> str:
    """A share as text; what is not quite sure never reads as 100%."""
    if share >= 0.99995:
        return percents(1, 0)
    return percents(min(share, 0.999), 1)
