"""How quick the Review page is in a large project: python tests/benchmarks/review.py [READINGS].

Times are what a person waits for, by the clock; `busy` is how long the window's thread worked without a break at
the worst (0.1 s can be felt). Nothing is asserted: all of it depends on the machine.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import cv2
import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitdesk.engine.types import Box, Crop, Digit, Field, Guess, Other, PageResult, Reading, Status
from digitdesk.store import PAGES_A_SOURCE, Filter, Project
from digitdesk.ui.app import make_app
from digitdesk.ui.main_window import MainWindow

FIELDS = 50
"""Readings on a page."""
KEYS = 100
K = Qt.Key


def main() -> None:
    """Fill a project and review it in one window."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIGITDESK_DATA"] = folder
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "large.digitdesk"
        with Project.open_or_create(path) as project:
            begun = time.perf_counter()
            fill(project, count // FIELDS)
            told = f"{len(project.readings):,} readings of two digits"
            print(f"{told}, filled in {time.perf_counter() - begun:.0f} s, {path.stat().st_size >> 20} MiB")
        app = make_app()
        QSettings().setValue("project", str(path))
        window = MainWindow()
        window.resize(1400, 900)
        window.show()
        Review(app, window).run()
        window.close()


def fill(project: Project, pages: int) -> None:
    """The same page so many times, each reading with a confidence of its own: most are sure."""
    files = [(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(pages)]
    first, *_ = project.sources.add(files)
    generation = project.readings.generation("model", "auto")
    jpeg = cv2.imencode(".jpg", np.full((48, 160), 220, np.uint8))[1].tobytes()
    readings = tuple(make(place) for place in range(FIELDS))
    crops = tuple(Crop(reading.field.box, jpeg) for reading in readings)
    project.readings.put(first.id, PageResult(first.name, 1, readings, crops=crops), generation)
    named = "field, x, y, width, height, cells, read, text, status, message, others, value, place, generation"
    parts = ["place", "label", "confidence", "x", "y", "width", "height", "guess", "image"]
    statements = (
        f"""INSERT INTO page (id, generation)
            SELECT id * {PAGES_A_SOURCE} + 1, {generation} FROM source WHERE id > {first.id}""",
        f"""INSERT INTO reading (page, confidence, {named}) SELECT page.id,
            1 - pow(abs(random()) / 9223372036854775807.0, 8), {named.replace("generation", "reading.generation")}
            FROM page, reading WHERE page.id > {first.id * PAGES_A_SOURCE + 1}""",
        f"""INSERT INTO digit (reading, {", ".join(parts)})
            SELECT reading.id, {", ".join(f"digit.{part}" for part in parts)}
            FROM reading JOIN digit ON digit.reading = reading.place + 1 WHERE reading.id > {FIELDS}""",
    )
    with project._file.change():
        for statement in statements:
            project._file.run(statement)


def make(place: int) -> Reading:
    """A field of two digits."""
    box = Box(0, place * 40, 160, 36)
    label = place % 10
    shares = tuple(0.9 if digit == label else 0.01 for digit in range(11))
    image = np.random.default_rng(place).integers(0, 255, (28, 28), np.uint8)
    digits = tuple(Digit(Box(30 * n, place * 40, 25, 30), image, Guess(shares)) for n in range(2))
    status = Status.REVIEW if place % 5 == 0 else Status.OK
    return Reading(Field(str(place), box), f"{label}{label}", 0.9, status, "", digits, (Other("1", 0.01),))


class Review:
    """What a reviewer does, one thing after the other."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window, self.page = app, window, window.review
        self.beats = [time.thread_time()]
        self.timer = QTimer()
        self.timer.timeout.connect(lambda: self.beats.append(time.thread_time()))
        self.timer.start(2)

    def run(self) -> None:
        """By field, by digit, how sure, and all at once."""
        act, page = self.window.actions_table, self.page
        self.wait(lambda: not self.window.batch._listing)
        self.follow("open the page", act["page_review"].trigger, lambda: page.count.text() != "")
        self.press("accept, go on", K.Key_Return)
        self.press("type a digit", K.Key_7)
        self.press("next doubtful", K.Key_D)
        self.follow("undo", act["undo"].trigger)
        filters = page.filters
        self.follow("only doubtful ones", lambda: filters.states.setCurrentIndex(1))
        self.follow("only one field", lambda: filters.fields.setCurrentIndex(7))
        self.follow("only sure ones", lambda: filters.sure.setCurrentIndex(5))
        self.follow("all again", filters.everything.click)
        self.follow("only this page", lambda: filters.pages.setCurrentIndex(2))
        self.follow("all again", filters.everything.click)
        digits = page.digits
        self.follow("by digit", act["review_digits"].trigger, lambda: digits.model.rowCount() > 0)
        told = f"all that was read as 7 ({page._projects.current.queue.digit_counts()[7][0]:,})"
        self.follow(told, lambda: digits.choose(7), lambda: digits.model.rowCount() > 0)
        bar = digits.grid.verticalScrollBar()
        self.wait(lambda: bar.maximum() > 0)
        self.press("scroll a screen", K.Key_PageDown)
        self.press("confirm a screen", K.Key_Return, 20)
        trust = page.trust
        self.follow("how sure", act["review_trust"].trigger, lambda: trust.plan is not None)
        self.follow("move the slider", lambda: trust.slider.setValue(3))
        assert trust.plan is not None
        accept = f"accept {page._projects.current.queue.count(Filter(least=trust.plan.threshold)):,} unseen"
        self.follow(accept, trust.accept.click, lambda: not page.acts.busy)
        self.follow("undo that", act["undo"].trigger, lambda: not page.acts.busy)

    def press(self, title: str, key: Qt.Key, times: int = KEYS) -> None:
        """Press a key so many times; the window paints after each."""
        taken = []
        self.beats[:] = [time.thread_time()]
        for _ in range(times):
            begun = time.perf_counter()
            QTest.keyClick(self.app.focusWidget() or self.window, key)
            self.app.processEvents()
            taken.append(1000 * (time.perf_counter() - begun))
        print(f"{title:42} {median(taken):8.1f} ms, at most {max(taken):6.0f} ms", flush=True)

    def follow(self, title: str, do: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do something and wait for its end."""
        self.beats[:] = [time.thread_time()]
        begun = time.perf_counter()
        do()
        self.app.processEvents()
        self.wait(until)
        taken = 1000 * (time.perf_counter() - begun)
        self.wait(lambda: self.window.jobs.running == 0)
        busy = 1000 * max(b - a for a, b in pairwise([*self.beats, time.thread_time()]))
        print(f"{title:42} {taken:8.1f} ms, {busy:6.0f} ms busy at most", flush=True)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until this holds."""
        while not until():
            self.app.processEvents()
            time.sleep(0.0005)


if __name__ == "__main__":
    main()
