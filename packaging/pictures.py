"""The program's icon in the forms that the systems want, drawn from its one SVG."""

import io
import os
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).resolve().parent.parent / "resources" / "icons" / "digitdesk.svg"
LINUX = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC = (16, 32, 64, 128, 256, 512, 1024)


def draw(size: int) -> Image.Image:
    """The icon, size x size, with transparency."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data())))


def write_icons(folder: Path) -> None:
    """Write digitdesk.ico, digitdesk.icns and icons/SIZE.png into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication.instance() or QGuiApplication([])
    (folder / "icons").mkdir(parents=True, exist_ok=True)
    drawn = {size: draw(size) for size in sorted({*LINUX, *WINDOWS, *MAC})}
    for size in LINUX:
        drawn[size].save(folder / "icons" / f"{size}.png", optimize=True)
    sizes = [(size, size) for size in WINDOWS]
    drawn[256].save(folder / "digitdesk.ico", sizes=sizes, append_images=[drawn[size] for size in WINDOWS])
    drawn[1024].save(folder / "digitdesk.icns", append_images=[drawn[size] for size in MAC])
    del app
