"""`digitdesk --self-test`: whether this copy of DigitDesk is whole, found out by using it.

It reads the sample forms, exports them and works the window (in memory, unless QT_QPA_PLATFORM names a
screen), all in a temporary folder: nothing of the user's is read or changed. Installers run it before they
are published; a user can run it when something seems to be missing.
"""

import csv
import json
import os
import platform
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QSettings, Qt, qVersion
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from digitdesk import __version__, settings
from digitdesk.engine.types import PageResult
from digitdesk.store import Project
from digitdesk.ui.app import make_app
from digitdesk.ui.help import licences_window
from digitdesk.ui.main_window import MainWindow

LEAST_RIGHT = 0.95
"""A whole copy reads nearly all of the sample forms' values; how well it reads is for others to measure."""
PATIENCE = 120.0
"""Seconds to wait for the window; a slow computer needs a tenth of that."""


class Trouble(Exception):
    """What is wrong with this copy, in a sentence."""


class SelfTest:
    """The checks in their order; later ones use what earlier ones made."""

    def __init__(self, folder: Path, picture: Path | None) -> None:
        self._folder, self._picture = folder, picture
        self._calls: list[str] = []
        self._pages: list[PageResult] = []
        sys.addaudithook(self._notice_call)

    def run(self) -> bool:
        """Run all checks, tell each result on standard output; whether all went well."""
        results = [self._try(title, check) for title, check in self._checks()]  # all, whatever the first ones say
        return all(results)

    def _checks(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (
            ("reads the sample forms", self._read),
            ("exports", self._export),
            ("has fonts", self._write_text),
            ("opens and reads in the window", self._use_window),
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

    def _read(self) -> str:
        from digitdesk.engine.classify import Model
        from digitdesk.engine.images import find_sources
        from digitdesk.engine.pipeline import Job, read_sources

        model = Model(settings.model_path(), settings.numbers_path())
        self._pages = list(read_sources(find_sources([settings.samples_path()]), Job(model), jobs=2))
        return _compare(self._pages)

    def _export(self) -> str:
        from digitdesk.engine.export import EXPORTERS, export, records_of

        expected = sum(len(page.readings) for page in self._pages)
        for ending in EXPORTERS:
            path = self._folder / f"values{ending}"
            export(records_of(self._pages), path)
            if ending in COUNTS and (found := COUNTS[ending](path)) != expected:
                raise Trouble(f"{path.name} has {found} rows instead of {expected}")
        return f"{expected} rows as {', '.join(EXPORTERS)}"

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
            window.open([_empty_project(self._folder / "forms.digitdesk"), settings.samples_path()])
            _wait(window.actions_table["read"].isEnabled, "the model or the sample forms were not loaded")
            window.actions_table["read"].trigger()
            _wait(lambda: not window.batch.run.running and bool(window.batch.results.rowCount()), "nothing was read")
            told = _compare(_standing(window.batch.projects.current))
            for helper in (licences_window(window), window):
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


def _standing(project: Project) -> list[PageResult]:
    """The pages of a project as they were read."""
    groups = groupby(project.readings.each(), lambda entry: (entry.name, entry.page))
    return [PageResult(*key, tuple(entry.standing for entry in entries)) for key, entries in groups]


def _compare(pages: list[PageResult]) -> str:
    """How many of the true values were read on their pages; Trouble if too few."""
    with (settings.samples_path() / "truth.csv").open(encoding="utf-8", newline="") as file:
        truth = Counter((row["source"], row["value"]) for row in csv.DictReader(file) if row["value"])
    read = Counter((page.source, reading.value) for page in pages for reading in page.readings)
    right, total = (truth & read).total(), truth.total()
    told = f"{right} of {total} values right on {len(pages)} pages"
    if right < LEAST_RIGHT * total:
        raise Trouble(told)
    return told


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


def _csv_rows(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def _xlsx_rows(path: Path) -> int:
    with ZipFile(path) as book:
        return book.read("xl/worksheets/sheet1.xml").count(b"<row ") - 1


def _json_rows(path: Path) -> int:
    return len(json.loads(path.read_text("utf-8")))


COUNTS: dict[str, Callable[[Path], int]] = {".csv": _csv_rows, ".xlsx": _xlsx_rows, ".json": _json_rows}
"""How the rows of an exported file are counted; a format without a row here must only be written."""
