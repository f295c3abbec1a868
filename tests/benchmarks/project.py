"""How quick a large project is: python tests/benchmarks/project.py [READINGS [FILES]].

Figures of the project's file are the median of five; those of the window say how long its thread was busy without
a break at the worst (0.1 s can be felt) while it opens the project, exports it, lists FILES new files, and starts
again with it. Exports are told with the most memory that was taken so far, by all that went before them, too.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice, pairwise
from pathlib import Path
from statistics import median
from threading import Thread
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program
from PySide6.QtCore import QSettings, QTimer

from digitdesk.engine.export import Options
from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.exports import export_project
from digitdesk.store import Filter, Project
from digitdesk.ui.app import make_app
from digitdesk.ui.main_window import MainWindow

FIELDS = 50
"""Readings on a page."""


def fill(project: Project, readings: int) -> None:
    """Pages of 50 fields, one digit each, with confidences as they come: most are sure."""
    chance = np.random.default_rng(1)
    image = np.zeros((28, 28), np.uint8)
    pages = readings // FIELDS
    sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(pages)])
    generation = project.readings.generation("model", "auto")
    for source in sources:
        found = []
        for place, doubt in enumerate(chance.exponential(0.02, FIELDS).clip(0, 1)):
            label, sure = place % 10, float(1 - doubt)
            guess = Guess(tuple(sure if digit == label else (1 - sure) / 10 for digit in range(11)))
            box = Box(0, place * 40, 100, 30)
            status = Status.OK if sure > 0.97 else Status.REVIEW
            found.append(Reading(Field(str(place), box), str(label), sure, status, "", (Digit(box, image, guess),)))
        project.readings.put(source.id, PageResult(source.name, 1, tuple(found)), generation)


def tell(title: str, work: Callable[[], object]) -> None:
    """Print the median time of five runs in milliseconds."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    print(f"{title:45} {1000 * median(times):10.1f} ms", flush=True)


def tell_once(title: str, work: Callable[[], object]) -> None:
    """Print the time of one run in seconds: for what is done beside the window."""
    begun = time.perf_counter()
    work()
    print(f"{title:45} {time.perf_counter() - begun:10.1f} s", flush=True)


def peak() -> int:
    """The most memory that this process has taken so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> (20 if sys.platform == "darwin" else 10)


def ask(project: Project) -> None:
    """What the window and the reviewer ask for."""
    queue, review, path = project.queue, project.review, project.path
    middle = queue.fields(Filter(least=0.98), limit=1)[0]
    tell("open", lambda: Project(path).close())
    tell("first 200 of the queue", lambda: queue.fields(Filter()))
    tell("next doubtful, from the middle", lambda: queue.fields(Filter(), middle, 1))
    tell("next 200 from the middle", lambda: queue.fields(Filter(), middle))
    tell("pages with 99 in their names", lambda: queue.pages("99"))
    tell("first 200 of one field", lambda: queue.fields(Filter(field="7")))
    tell("readings of one page", lambda: queue.fields(Filter(source=7)))
    tell("count those of one page", lambda: queue.count(Filter(source=7)))
    tell("between two confidences", lambda: queue.fields(Filter(least=0.5, most=0.6)))
    tell("count the queue", lambda: queue.count(Filter()))
    tell("first 200 sevens", lambda: queue.digits(7))
    tell("ids of all sevens", lambda: queue.digit_ids(7))
    tell("accept one", lambda: review.accept([queue.fields(Filter(), limit=1)[0].id]))
    tell("undo and redo", lambda: (review.undo(), review.redo()))
    tell("outlook of all (beside the window)", project.trust.outlook)
    outlook = project.trust.outlook()
    tell("plan for the slider", lambda: outlook.plan(0.001))
    tell("all states", project.readings.counts)
    first = [id for _, id in islice(project.readings.ids(), 200)]
    tell("200 rows of the table", lambda: project.readings.at(first))


def export_all(project: Project, folder: Path) -> None:
    """Every kind of table."""
    for ending in (".csv", ".json", ".xlsx"):
        for rows in ("field", "page"):
            path = folder / f"out{ending}"
            tell_once(f"{ending}, one row a {rows}", lambda: export_project(project, path, Options(rows)))  # noqa: B023
            print(f"{path.stat().st_size >> 20:52} MiB, {peak()} MiB of memory", flush=True)
    tell_once("report", lambda: export_project(project, folder / "out.html"))


def accept_while_another_waits(path: Path) -> None:
    """A large act, and a small one that is begun while it is under way."""

    def wait() -> None:
        with Project(path, verify=False) as other:
            time.sleep(1)
            tell_once("accept one meanwhile", lambda: other.review.accept([1]))

    with Project(path) as project:
        waiting = Thread(target=wait)
        waiting.start()
        tell_once("accept all that are 99 % sure", lambda: project.review.accept_many(0.99))
        waiting.join()


def use_window(path: Path, files: int) -> None:
    """Open the project in the window, and list more files."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(path.parent))
    os.environ["DIGITDESK_DATA"] = str(path.parent)
    app = make_app()
    window = MainWindow()
    window.show()
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.thread_time()))
    timer.start(2)

    def follow(title: str, is_done: Callable[[], bool]) -> None:
        beats[:] = [time.thread_time()]
        begun = time.perf_counter()
        while not is_done() or window.batch._listing:
            app.processEvents()
            time.sleep(0.0005)
        busy = max(b - a for a, b in pairwise(beats))
        print(f"{title:45} {time.perf_counter() - begun:10.1f} s, at most {1000 * busy:.0f} ms busy", flush=True)

    with Project(path) as project:
        readings, listed = len(project.readings), len(project.sources)
    window.open([path])
    follow("open in the window", lambda: window.batch.results.rowCount() == readings)
    panel = window.batch.parts.export
    panel.target.setText(str(path.with_name("window.csv")))
    panel.go.click()
    follow("export to CSV in the window", lambda: bool(window.batch.parts.notice.text))
    many = (Source(Path(f"/more/{number}.png"), f"more/{number}.png") for number in range(files))
    with patch("digitdesk.ui.batch.sources.find_sources", lambda inputs, pass_over: many):
        window.open([path.parent])
        follow(f"list {files:,} files", lambda: window.batch.files.rowCount() == listed + files)
    window.close()
    begun = time.thread_time()
    window = MainWindow()
    window.show()
    print(
        f"{'start with it, until the window stands':45} {1000 * (time.thread_time() - begun):10.0f} ms busy", flush=True
    )
    follow("fill its lists", lambda: window.batch.results.rowCount() == readings)
    window.close()


def main() -> None:
    """Fill a project, then do what the window does."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    files = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.digitdesk"
        with Project.open_or_create(path) as project:
            begun = time.perf_counter()
            fill(project, count)
            print(f"{count:,} readings filled in {time.perf_counter() - begun:.0f} s, {path.stat().st_size >> 20} MiB")
            ask(project)
            export_all(project, Path(folder))
        use_window(path, files)
        accept_while_another_waits(path)


if __name__ == "__main__":
    main()
