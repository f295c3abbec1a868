"""The log: one small file in the program's own folder, for when something goes wrong. It never leaves the computer."""

import faulthandler
import logging
import platform
from contextlib import suppress
from logging.handlers import RotatingFileHandler

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices

from digitdesk import __version__, settings

LARGEST = 1 << 20
"""Bytes; then it is put aside, and the one put aside before goes."""


def start_log() -> None:
    """Write what is logged to the file from now on; where it cannot be written the program does without."""
    path = settings.log_path()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=1, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        faults = path.with_name("faults.txt").open("a", encoding="utf-8")  # left open: it is for the moment of a crash
        faulthandler.enable(faults)
    logging.getLogger("digitdesk").setLevel(logging.INFO)
    made_of = (f"DigitDesk {__version__}", f"Python {platform.python_version()}", f"Qt {qVersion()}")
    logging.getLogger(__name__).info("%s, %s", ", ".join(made_of), platform.platform())


def show_log() -> None:
    """Open the log in whatever shows text here."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(settings.log_path())))
