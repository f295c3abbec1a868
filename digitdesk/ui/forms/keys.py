"""Keys that mean the same wherever fields and corners are shown."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
"""Which way they point: across and down."""
PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""What may be held while one simply types."""


def begins_name(event: QKeyEvent) -> bool:
    """Whether this is the first letter of a field's name."""
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not event.modifiers() & ~PLAIN
