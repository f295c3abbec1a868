"""`digitdesk --self-test`: whether this copy of DigitDesk is whole, found out by using it.

It does what `checkup` lists, and works the window (in memory, unless QT_QPA_PLATFORM names a screen), all in a
temporary folder: nothing of the user's is read or changed. Installers run it before they are published; a user can
run it when something seems to be missing.
"""

import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, qVersion
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from digitdesk import __version__, settings
from digitdesk.checkup import Checkup, Trouble, compare, standing
from digitdesk.store import Project
from digitdesk.ui.app import make_app
from digitdesk.ui.help.about import LicencesWindow
from digitdesk.ui.main_window import MainWindow

PATIENCE = 120.0
"""Seconds to wait for the window; a slow computer needs a tenth of that."""


class SelfTest:
    """The checks in their order; later ones use what earlier ones made."""

    def __init__(self, folder: Path, picture: Path | None) -> None:
        self._folder, self._picture = folder, picture
        self._calls: list[str] = []
        self._project = folder / "forms.digitdesk"
        sys.addaudithook(self._notice_call)

    def run(self) -> bool:
        """Run all checks, tell each result on standard output; whether all went well."""
        results = [self._try(title, check) for title, check in self._checks()]  # all, whatever the first ones say
        return all(results)

    def _checks(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        whole = Checkup(self._folder)
        return (
            ("reads the sample forms", whole.read),
            ("writes tables", whole.export),
            ("opens all kinds of files", whole.decode),
            ("reads a form", whole.use_form),
            ("watches a folder", whole.watch),
            ("can learn", whole.remember),
            ("has fonts", self._write_text),
            ("opens and reads in the window", self._use_window),
            ("writes a project", lambda: whole.export_project(self._project)),
            ("calls nobody", self._stay_offline),
        )

    def _try(self, title: str, check: Callable[[], str]) -> bool:
        started = time.monotonic()
        try:
            told, well = check(), True
        except Trouble as trouble:
            told, well = str(trouble), False
        except Exception:  # the log must tell of all checks, and of what broke
            told, well = traceback.format_exc(), False
        print(f"{'ok    ' if well else 'FAILED'}  {title}: {told} ({time.monotonic() - started:.1f} s)", flush=True)
        return well

    def _write_text(self) -> str:
        """Without a font all text is boxes, and nothing else would tell."""
        font = QGuiApplication.font()
        missing = [sign for sign in "Read 0123456789" if not QFontMetrics(font).inFont(sign)]
        if missing or _painted("1", font) == _painted("8", font):
            raise Trouble("there is no font that text could be shown in: install one, for example DejaVu")
        return QFontInfo(font).family()

    def _use_window(self) -> str:
        window = MainWindow()
        window.show()
        try:
            _wait(window.isVisible, "it was not shown")
            window.open([_empty_project(self._project), settings.samples_path()])
            _wait(window.actions_table["read"].isEnabled, "the model or the sample forms were not loaded")
            window.actions_table["read"].trigger()
            _wait(lambda: not window.batch.run.running and bool(window.batch.results.rowCount()), "nothing was read")
            told = compare(standing(window.batch.projects.current))
            for helper in (LicencesWindow(window), window):
                helper.show()
                QApplication.processEvents()
            self._save(window.grab().toImage())
        finally:
            window.close()
        return f"{told}, on {QGuiApplication.platformName()}"

    def _save(self, image: QImage) -> None:
        if self._picture and not image.save(str(self._picture)):
            raise Trouble(f"the picture {self._picture} could not be written")

    def _stay_offline(self) -> str:
        if self._calls:
            raise Trouble(f"a connection was asked for: {', '.join(self._calls)}")
        return "no connection was opened or name looked up"

    def _notice_call(self, event: str, arguments: tuple[object, ...]) -> None:
        """Python tells every use of a socket here. Source: the table of audit events in Python's documentation."""
        if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
            self._calls.append(f"{event} {arguments[1:]}")


def self_test(picture: Path | None = None) -> int:
    """Run it, with a picture of the window if a path is given; 0 when all is well, else 1."""
    kind = "bundle" if getattr(sys, "frozen", False) else "package"
    parts = (f"DigitDesk {__version__} ({kind})", f"Python {platform.python_version()}", f"Qt {qVersion()}")
    print(*parts, platform.platform(), sep=", ")
    with tempfile.TemporaryDirectory(prefix="digitdesk-", ignore_cleanup_errors=True) as folder:
        os.environ["DIGITDESK_DATA"] = folder  # the user's projects and settings stay as they are
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_app()
        well = SelfTest(Path(folder), picture).run()
        app.processEvents()
    print("All is well." if well else "Something is missing or broken: install DigitDesk again.")
    return 0 if well else 1


def _empty_project(path: Path) -> Path:
    Project.open_or_create(path).close()
    return path


def _wait(condition: Callable[[], bool], otherwise: str) -> None:
    """Let the window work until the condition holds; Trouble if that takes too long."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise Trouble(f"{otherwise} within {PATIENCE:.0f} seconds")
        QApplication.processEvents()
        time.sleep(0.005)


def _painted(text: str, font: QFont) -> QImage:
    image = QImage(64, 64, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image
