"""How the window was left: its size and place, how its pages are parted, and the folder that was looked into last."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget


def keep_panes(pages: QStackedWidget) -> None:
    """Remember the widths and heights of all panes; of those that were not seen, what was remembered before stays."""
    for name, splitter in _splitters(pages):
        if all(splitter.sizes()):
            QSettings().setValue(name, ",".join(map(str, splitter.sizes())))


def restore_panes(pages: QStackedWidget) -> None:
    """Part the pages as they were left."""
    for name, splitter in _splitters(pages):
        sizes = str(QSettings().value(name, "")).split(",")
        if len(sizes) == splitter.count() and all(size.isdecimal() for size in sizes):
            splitter.setSizes([int(size) for size in sizes])


def restore_geometry(window: QMainWindow) -> None:
    """Size, place, and whether it fills the screen."""
    kept: Any = QSettings().value("geometry")
    if kept is not None:
        window.restoreGeometry(kept)


def keep_folder(folder: Path) -> None:
    """Remember where a dialog for files ended."""
    QSettings().setValue("folder", str(folder))


def last_folder() -> str:
    """Where the next one begins; at first at home, wherever the program may have been started."""
    kept = str(QSettings().value("folder", ""))
    return kept if kept and Path(kept).is_dir() else str(Path.home())


def _splitters(pages: QStackedWidget) -> list[tuple[str, QSplitter]]:
    """Each with the name it is remembered by: its page's, and its number there."""
    every = (pages.widget(place) for place in range(pages.count()))
    return [
        (f"panes/{type(page).__name__}{number}", splitter)
        for page in every
        if page
        for number, splitter in enumerate(page.findChildren(QSplitter))
    ]
