"""The clipboard: an image in several forms, for whichever the other program takes."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

OURS = "application/x-digitdesk"
"""Marks what this program put there."""


def put(image: QImage, forms: dict[str, bytes]) -> None:
    """Put an image on the clipboard, with further forms of it by their media types."""
    data = QMimeData()
    data.setImageData(image)
    for kind, content in {**forms, OURS: b""}.items():
        data.setData(kind, content)
    QGuiApplication.clipboard().setMimeData(data)


def settle() -> None:
    """Before the program ends: leave the image alone there.

    Data made in Python would be destroyed after Python is gone, and take the program down with it.
    """
    clipboard = QGuiApplication.clipboard()
    data: QMimeData | None = clipboard.mimeData()  # None where the clipboard is empty, whatever Qt's annotation says
    if data and data.hasFormat(OURS):
        clipboard.setImage(clipboard.image())
