"""What nobody has caught: the work is saved, it is noted in the log, and the user is told."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from digitdesk.engine.errors import DigitDeskError


class Crashes(QObject):
    """Hears of every error that nobody has caught, on whatever thread. What tells of it is loaded only then."""

    _happened = Signal(str)

    def __init__(self, window: QWidget, save: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._save = window, save
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)  # no window opens while one is painted

    def watch(self) -> None:
        """Begin to hear."""
        sys.excepthook = self._hear

    def watch_threads(self) -> None:
        """Hear of those on other threads, too."""
        from digitdesk.ui.help.log import start_log
        from digitdesk.ui.jobs import hear_threads

        start_log()
        hear_threads(self._hear)

    def _hear(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """On the thread of the error."""
        import logging
        import traceback

        logging.getLogger(__name__).error("nobody has caught this", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)  # who has started it from a terminal sees it there, too
        if issubclass(kind, Exception):
            self._happened.emit("".join(traceback.format_exception(kind, error, trace)))

    def _tell(self, details: str) -> None:
        """On the window's thread."""
        from digitdesk.ui.help.crash import CrashWindow

        shown = self._window.findChild(CrashWindow)
        if shown:
            shown.add(details)
        else:
            CrashWindow(self._window, details, self._saved()).show()

    def _saved(self) -> str:
        """Save the work; why that failed, or nothing."""
        try:
            self._save()
        except DigitDeskError as error:
            from digitdesk.ui.sentences import localised

            return localised(str(error))
        except Exception as error:  # whatever has failed, the user is told
            return repr(error)
        return ""
