"""Whether DigitDesk stays the same however long it works. Run by hand, from the checkout:

    python tests/benchmarks/soak.py pages 20000     # reads so many small pages in one run, some of them damaged
    python tests/benchmarks/soak.py window 120      # opens, uses and closes the window at random, for so many minutes

Prints memory, handles and threads as it goes, and at the end how memory grew over the second half: the slope of a
straight line through it. Qt draws into memory, and all that is written lies in a temporary folder.
"""

import csv
import gc
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source
from digitdesk.engine.pipeline import Job, read_pages
from digitdesk.engine.types import Status
from digitdesk.store import Project
from digitdesk.ui.app import make_app
from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.jobs import RESTED
from digitdesk.ui.main_window import MainWindow

LOOKS = 40
"""So often it looks at itself."""
MARGIN = 4
"""Pixels around a number that is cut out of a form: its box comes along."""
USED = (
    "page_draw", "page_batch", "page_review", "page_confusion", "page_forms", "read", "read", "pause", "pause", "stop",
    "zoom_in", "zoom_out", "zoom_fit", "undo", "redo", "clear", "eraser", "review_fields", "review_digits",
    "review_trust", "forget", "open_samples",
)  # fmt: skip
"""Actions that ask nothing."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the program holds at a moment: resident memory in bytes, with that of its workers; handles; threads."""

    memory: int
    handles: int
    threads: int

    @classmethod
    def now(cls) -> "Look":
        """Linux only: it reads /proc."""
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        memory = sum(resident(process) for process in ("self", *children))
        return cls(memory, len(os.listdir("/proc/self/fd")), threading.active_count())

    def __str__(self) -> str:
        return f"{self.memory / 2**20:7.1f} MiB, {self.handles} handles, {self.threads} threads"


def resident(process: str) -> int:
    """Bytes; 0 for a process that has just ended."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
    except OSError:
        return 0


def report(places: list[float], looks: list[Look], unit: str) -> None:
    """The slope of memory over the second half, and whether handles and threads are as many as in its beginning."""
    half = len(looks) // 2
    slope = np.polyfit(places[half:], [look.memory for look in looks[half:]], 1)[0]
    print(f"from {looks[half]} to {looks[-1]}")
    print(f"slope of memory over the second half: {slope:+.0f} bytes a {unit}")


def soak_pages(count: int, folder: Path) -> None:
    """Read so many pages in one run."""
    files = pieces(folder)
    pages = ((files[number % len(files)], 1) for number in range(count))
    job = Job(Model(settings.model_path(), settings.numbers_path()), "number")
    places: list[float] = []
    looks, bad = [], 0
    begun = time.perf_counter()
    for number, result in enumerate(read_pages(pages, job, os.cpu_count() or 1), 1):
        bad += any(reading.status is Status.ERROR for reading in result.readings)
        if number % max(1, count // LOOKS) == 0:
            places.append(number)
            looks.append(Look.now())
            print(f"{number:7} pages, {bad} set aside, {time.perf_counter() - begun:.0f} s: {looks[-1]}", flush=True)
    report(places, looks, "page")


def pieces(folder: Path, margin: int = MARGIN) -> list[Source]:
    """The numbers of the sample forms, cut out; every tenth broken off: read in a twentieth of a form's time."""
    made: list[Source] = []
    with (settings.samples_path() / "truth.csv").open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            x, y, width, height = (int(row[name]) for name in ("x", "y", "width", "height"))
            path = folder / f"{len(made):03}.png"
            with Image.open(settings.samples_path() / row["source"]) as form:
                form.convert("L").crop((x - margin, y - margin, x + width + margin, y + height + margin)).save(path)
            if len(made) % 10 == 9:
                path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
            made.append(Source(path, path.name))
    return made


def let(app: QApplication, seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Let the window work for so long, or until this is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and not until():
        app.processEvents()
        time.sleep(0.002)


def prepare(folder: Path) -> QApplication:
    """The program, with all that it keeps in this folder."""
    os.environ["DIGITDESK_DATA"] = str(folder)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    return make_app()


def opened(project: Path, *scans: Path) -> MainWindow:
    """A window with this project and these scans."""
    Project.open_or_create(project).close()
    window = MainWindow()
    window.show()
    window.open([project, *scans])
    return window


def close(app: QApplication, window: MainWindow) -> None:
    """To the last of it."""
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.processEvents()


def soak_window(minutes: int, folder: Path) -> None:
    """Open the window, use it at random and close it at a random moment, again and again."""
    app, chance = prepare(folder), random.Random(1)
    places: list[float] = []
    looks, rounds, begun, told = [], 0, time.perf_counter(), 0.0
    while (passed := time.perf_counter() - begun) < 60 * minutes:
        one_round(app, chance, folder / f"{rounds}.digitdesk")
        rounds += 1
        if rounds == 1 or passed - told >= 60 * minutes / LOOKS:
            places.append(rounds)
            looks.append(resting(app, folder / "resting.digitdesk"))
            told = time.perf_counter() - begun
            print(f"{rounds:6} windows, {passed:.0f} s: {looks[-1]}", flush=True)
    report(places, looks, "window")


def resting(app: QApplication, project: Path) -> Look:
    """What the program holds when a window is left alone for a while."""
    gc.collect()  # the windows closed so far: in use there is one
    window = opened(project)
    let(app, 3 + RESTED / 1000)
    look = Look.now()
    close(app, window)
    return look


def one_round(app: QApplication, chance: random.Random, project: Path) -> None:
    """One window from its opening to its end."""
    window = opened(project, settings.samples_path())
    for wait in steps(window, chance):
        let(app, wait)
    close(app, window)


def steps(window: MainWindow, chance: random.Random) -> Iterator[float]:
    """What somebody might do, and how long they wait after each; in a fifth of all cases they close it at once."""
    yield chance.choice((0.0, 0.3, 0.8, 0.8, 0.8))
    for _ in range(chance.randrange(25)):
        if chance.random() < 0.3:
            stroke(window.draw.pad, chance)
        else:
            action = window.actions_table[chance.choice(USED)]
            if action.isEnabled():
                action.trigger()
        yield chance.expovariate(8)


def stroke(pad: Pad, chance: random.Random) -> None:
    """Draw a line from one place of the pad to another."""
    kinds = (QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * 8, QEvent.Type.MouseButtonRelease)
    for kind in kinds:
        place, left = QPointF(chance.random() * pad.width(), chance.random() * pad.height()), Qt.MouseButton.LeftButton
        keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(pad, QMouseEvent(kind, place, pad.mapToGlobal(place), left, left, keys))


def main() -> None:
    """What, and how many or how long."""
    what, much = sys.argv[1], float(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        {"pages": soak_pages, "window": soak_window}[what](int(much), Path(folder))


if __name__ == "__main__":
    main()
