"""What a review costs a person, against typing everything: python tests/benchmarks/review_effort.py [FORMS].

A clerk who makes no mistakes goes through the sample forms (turned, faxed, in shadow, in pencil, photographed) in the
real window, with real keys, in each of the ways that the Review page offers. Their time is added up by the
keystroke-level model: S. K. Card, T. P. Moran, A. Newell, "The keystroke-level model for user performance time
with interactive systems", Communications of the ACM 23 (1980), 396-410. The model says nothing of looking for the odd
one among many; for that stands the slope of a search among letters in which nothing leaps to the eye, where the target
is absent: J. M. Wolfe, "What can 1 million trials tell us about visual search?", Psychological Science 9 (1998), 33-39.

Not counted: getting the paper, turning it, finding the next field on it, typing errors; all of it would speak
against typing. Fields that the program did not find at all are typed in every way; they are told of, and not counted.
"""

import csv
import importlib.util
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import with_crops
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Box, Page
from digitdesk.store import Entry, Filter, Project
from digitdesk.ui.app import make_app
from digitdesk.ui.main_window import MainWindow

HERE = Path(__file__).resolve().parent
SECONDS = {"key": 0.28, "point": 1.10, "hand": 0.40, "think": 1.35, "look": 0.05}
"""K (an average typist), P, H and M of the model; the search's slope, a digit."""
HOW = ("as it is", "turned 1 degree", "turned 3 degrees", "fax", "shadow", "pencil", "photo")
WRONG = 1000
"""With the slider at one wrong field in so many."""
K = Qt.Key


def main() -> None:
    """Read the forms once, then review a copy of the project in each way."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 28
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIGITDESK_DATA"] = folder
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder) / "read.digitdesk"
        truth = read(path, count)
        app = make_app()
        window = MainWindow()
        window.resize(1400, 900)
        window.show()
        ways: dict[str, Callable[[Clerk], None]] = {
            "typing everything": Clerk.type_all,
            "queue, every field": Clerk.go_through,
            f"queue, slider at 1 in {WRONG:,}": Clerk.accept_and_go_through,
            "grid, then the queue": Clerk.look_over,
        }
        print(f"{'':28} fields seen  keys a form  s per 100 forms  wrong fields left of {len(truth):,}")
        for name, way in ways.items():
            clerk = Clerk(app, window, path, truth)
            way(clerk)
            clerk.tell(name, count)
        window.close()


def read(path: Path, count: int) -> dict[int, str]:
    """Read so many forms into a project; returns what is written in the field of each reading ("" for nothing)."""
    model = Model(settings.model_path(), settings.numbers_path())
    truth: dict[int, str] = {}
    missed = 0
    with Project.open_or_create(path) as project:
        generation = project.readings.generation("model", "auto")
        for number, (page, rows) in enumerate(islice(cycle(forms()), count)):
            (source,) = project.sources.add([(Path(f"/scans/{number}.png"), f"{number}.png")])
            result = read_page(Page(source.name, 1, page), model, "auto")
            entries = project.readings.put(source.id, with_crops(result, Page(source.name, 1, page)), generation)
            missed += compare(entries, rows, truth)
    print(f"{count} forms read, {len(truth):,} fields found, {missed} with a value not found")
    return truth


def forms() -> Iterator[tuple[np.ndarray, list[tuple[str, Box]]]]:
    """The sample forms in each kind of distortion: pixels, and the values with their places."""
    spec = importlib.util.spec_from_file_location("pages", HERE / "pages.py")
    assert spec
    assert spec.loader
    pages = importlib.util.module_from_spec(spec)
    sys.modules["pages"] = pages
    spec.loader.exec_module(pages)
    with (settings.samples_path() / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    for how in HOW:
        for name in sorted({row["source"] for row in rows}):
            gray, matrix = pages.DISTORTIONS[how](load_page(Source(settings.samples_path() / name, name), 1).gray)
            yield gray, [(row["value"], pages.moved(row, matrix)) for row in rows if row["source"] == name]


def compare(entries: list[Entry], rows: list[tuple[str, Box]], truth: dict[int, str]) -> int:
    """Put the values to the readings of a page; returns how many values have none."""
    free, missed = list(entries), 0
    for value, box in rows:
        best = max(free, key=lambda entry: box.common(entry.reading.field.box), default=None)
        if best and box.common(best.reading.field.box) * 2 > min(area(box), area(best.reading.field.box)):
            free.remove(best)
            truth[best.id] = value
        else:
            missed += bool(value)
    truth.update((entry.id, "") for entry in free)
    return missed


def area(box: Box) -> int:
    """Width times height."""
    return box.width * box.height


class Clerk:
    """Knows what is written everywhere, and does what is to be done with the fewest keys."""

    def __init__(self, app: QApplication, window: MainWindow, path: Path, truth: dict[int, str]) -> None:
        self.app, self.window, self.truth = app, window, truth
        self.done: Counter[str] = Counter()
        self.seen = 0
        copy = path.with_name(f"copy{time.monotonic_ns()}.digitdesk")
        with Project(path) as project:
            project.save_copy(copy)
        window.batch.projects.open(copy)
        self.wait(lambda: window.batch.projects.path == copy and not window.jobs.running)
        self.project = window.batch.projects.current

    def type_all(self) -> None:
        """Without the program: look, type, Enter."""
        for id, value in self.truth.items():
            self.done.update(think=1, key=len(value) + 1)
            self.seen += 1
            self.project.review.type(id, value)

    def go_through(self) -> None:
        """Every field that is open, the least sure first."""
        self.window.actions_table["review_fields"].trigger()
        view = self.window.review.fields
        while (entry := view.desk.entry) and view.stack.currentWidget() is not view.end:
            self.decide(entry)

    def accept_and_go_through(self) -> None:
        """First the slider, then what is left."""
        self.window.actions_table["review_trust"].trigger()
        trust = self.window.review.trust
        self.wait(lambda: trust.plan is not None and not self.window.jobs.running)
        self.done.update(think=2, point=2, key=2, hand=2)  # the slider stands there already: read, click, click
        trust.accept.click()
        self.wait(lambda: not self.window.jobs.running)
        self.go_through()

    def look_over(self) -> None:
        """Screen by screen of the same digit, then what has no digits or not all of them checked."""
        self.window.actions_table["review_digits"].trigger()
        view = self.window.review.digits
        for label in range(10):
            view.choose(label)
            self.done.update(think=1, key=1)
            self.wait(lambda: not self.window.jobs.running)
            while any(map(view.model.waits, view.model.entries(view.grid.on_screen()))):
                self.check_screen()
        self.go_through()

    def check_screen(self) -> None:
        """Find the wrong ones, click and type; Enter for the others."""
        view = self.window.review.digits
        rows = view.grid.on_screen()
        digits = view.model.entries(rows)
        self.done.update(think=1, look=sum(map(view.model.waits, digits)))
        for row, digit in zip(rows, digits, strict=True):
            entry = self.project.readings.get(digit.reading)
            right = self.truth[digit.reading]
            if entry and len(right) == len(entry.value) and int(right[digit.place]) != digit.label:
                view.grid.go(row)
                self.done.update(point=1, key=1, hand=2, think=1)
                self.press(getattr(K, f"Key_{right[digit.place]}"))
        view.grid.go(rows.start)
        self.press(K.Key_Return)
        self.wait(lambda: not self.window.jobs.running)

    def decide(self, entry: Entry) -> None:
        """One field: Enter if it is right, else the fewest keys that make it so."""
        right, others = self.truth[entry.id], [other.value for other in entry.reading.others]
        self.seen += 1
        self.done.update(think=1)
        if not right and entry.value:
            self.press(K.Key_E)
        elif right == entry.value:
            self.press(K.Key_Return)
        elif right in others and others.index(right) + 1 < len(right):
            self.press(*[K.Key_Space] * (others.index(right) + 1), K.Key_Return)
        else:
            keys = [getattr(K, f"Key_{digit}") for digit in right]
            self.press(*keys, *[K.Key_Delete] * (len(entry.value) - len(right)), K.Key_Return)

    def press(self, *keys: Qt.Key) -> None:
        """Real keys, in the real window."""
        for key in keys:
            QTest.keyClick(self.app.focusWidget() or self.window, key)
        self.done.update(key=len(keys))
        self.app.processEvents()

    def tell(self, name: str, count: int) -> None:
        """What it cost, and what is still wrong."""
        taken = sum(SECONDS[what] * times for what, times in self.done.items())
        wrong = sum(entry.value != self.truth[entry.id] for entry in self.project.readings.each())
        left = self.project.queue.count(Filter())
        assert not left or name.startswith("typing"), f"{left} fields were not decided"
        keys = self.done["key"] / count
        print(f"{name:28} {self.seen:11,}  {keys:11.1f}  {100 * taken / count:15,.0f}  {wrong}", flush=True)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until this holds."""
        while not until():
            self.app.processEvents()
            time.sleep(0.001)


if __name__ == "__main__":
    main()
