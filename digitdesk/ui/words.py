"""Text for translation that stands in tables, outside of any QObject.

`pyside6-lupdate` finds both functions by their names.
"""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table; it is translated where it is shown. (Qt's own is annotated as giving an object.)"""
    return text


def translate(context: str, text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate(context, text)
