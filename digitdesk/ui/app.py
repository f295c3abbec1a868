"""Opens the window."""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from digitdesk import __version__
from digitdesk.ui.crash import Crashes
from digitdesk.ui.garbage import sweep_here
from digitdesk.ui.language import chosen, speak
from digitdesk.ui.main_window import MainWindow


def make_app() -> QApplication:
    """The one application object, with its names (they say where settings are kept)."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("DigitDesk")
    app.setOrganizationName("DigitDesk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("digitdesk")  # by it Linux finds the window's icon and groups the windows
    speak(app, chosen())
    sweep_here(app)
    return app


class Opener(QObject):
    """Opens what macOS hands to the running program: a file that was double-clicked or dropped on its icon."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events with files out of the application's queue."""
        if isinstance(event, QFileOpenEvent):
            self._window.open([Path(event.file())])
            return True
        return False


def run(paths: list[Path]) -> int:
    """Open the window with these files and folders in the Batch page; returns the exit code."""
    app = make_app()
    window = MainWindow(furnished=False)
    crashes = Crashes(window, window.keep)
    crashes.watch()
    window.furnished.connect(crashes.watch_threads)
    if sys.platform == "darwin":  # no other system hands files over so; and every event would go through Python
        app.installEventFilter(Opener(window))
    window.show()
    window.open(paths)  # once it has its pages
    return app.exec()
