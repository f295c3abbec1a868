"""The window stopped, paused, closed and killed at random moments of all that it does. Run by hand, from the checkout:

    python tests/benchmarks/stops.py 500

So often in all; the windows are processes of their own, one after the other on the same projects, drawn into memory.
After each of them its project is looked into: what it had told of (files listed, pages read, fields decided, exports)
must be there, nothing twice, and every exported file whole. Afterwards the last project is read and exported to its
end. Prints how often what was done while what was under way, and what was found.
"""

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import openpyxl
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from soak import close, let, opened, pieces, prepare

from digitdesk.store import Project, Review
from digitdesk.ui.main_window import MainWindow

FOLDERS = 5
"""Imports of a project; then comes another project."""
PATIENCE = 120.0
"""Seconds after which something hangs."""
RATE = 5.0
"""Interruptions come after a fifth of a second, on the average: pages are read and tables written within that."""
ENDINGS = (".csv", ".json", ".html", ".xlsx")
WORKS = ("import", "read", "review", "export")
INTERRUPTIONS = {"read": ("stop", "pause"), "review": ("undo",), "export": ("stop",)}
"""Besides closing and killing, which are done to all."""


class Life:
    """One window from its start to its end; all that it tells goes to standard output, a line each."""

    def __init__(self, folder: Path, project: Path, seed: int) -> None:
        self.folder, self.chance = folder, random.Random(seed)
        self.app = prepare(folder)
        self.window: MainWindow = opened(project)
        self.act, self.batch, self.review = self.window.actions_table, self.window.batch, self.window.review
        self.wait(lambda: bool(self.window.model) and not self.batch._listing)
        self.batch.run.page_read.connect(lambda page, source: say("read", source.id, page.page))
        self.imported = len(self.batch.projects.current.sources)

    def wait(self, until: Callable[[], bool]) -> None:
        """Until this is so; what takes longer than patience hangs."""
        let(self.app, PATIENCE, until)
        assert until(), "it hangs"

    def run(self, end: str) -> None:
        """Some things that are stopped or paused, and then one at which the window is closed or killed."""
        for _ in range(self.chance.randrange(6)):
            work = self.chance.choices(list(INTERRUPTIONS), (3, 1, 1))[0]
            self.begin(work)
            self.pass_time()
            what = self.chance.choice(INTERRUPTIONS[work])
            self.interrupt(what)
            say("act", what, work)
        work = self.chance.choice(WORKS)
        self.begin(work)
        say("end", work)
        if end == "close":
            self.pass_time()
            close(self.app, self.window)
            say("act", "close", work)
        else:
            self.pass_time(PATIENCE)

    def begin(self, work: str) -> None:
        """Begin something, with what it needs done before."""
        {"import": self.imports, "read": self.reads, "review": self.reviews, "export": self.exports}[work]()

    def imports(self) -> None:
        """The next folder of scans."""
        say("listed", len(self.batch.projects.current.sources))
        left = [scans for scans in sorted(self.folder.glob("scans*")) if not self.has(scans)]
        if left:
            self.window.open([left[0]])

    def has(self, scans: Path) -> bool:
        """Whether its first and last file are listed."""
        files = sorted(scans.iterdir())
        return len(self.batch.projects.current.sources.listed([files[0], files[-1]])) == 2

    def reads(self) -> None:
        """What is not read yet, or the next folder."""
        if not self.act["read"].isEnabled():
            self.imports()
            self.wait(lambda: not self.batch._listing)
        if self.act["read"].isEnabled():
            self.act["read"].trigger()

    def some_readings(self) -> None:
        """At least a page's."""
        if not self.batch.projects.current.readings.any():
            self.reads()
            self.wait(lambda: self.batch.projects.current.readings.any() or not self.batch.run.running)

    def reviews(self) -> None:
        """Keys, as pass_time presses them."""
        self.some_readings()
        self.act["review_fields"].trigger()
        self.wait(lambda: self.review.fields.desk.entry is not None or not self.review.fields.isVisible())
        self.review.fields.take_focus()

    def exports(self) -> None:
        """A file of the next kind."""
        self.some_readings()
        self.wait(lambda: self.batch.exporting._task is None)
        self.act["save"].trigger()
        panel, ending = self.batch.parts.export, self.chance.choice(ENDINGS)
        panel.kinds.setCurrentIndex(panel.kinds.findData(ending))
        path = self.folder / "out" / f"out{ending}"
        panel.target.setText(str(path))
        panel.agree(path)
        panel.go.click()

    def pass_time(self, longest: float = 3.0) -> None:
        """A random while, or the longest; if fields are reviewed, with a key every 20 ms."""
        end = time.monotonic() + (min(longest, self.chance.expovariate(RATE)) if longest < PATIENCE else longest)
        while time.monotonic() < end:
            if self.review.isVisible() and (entry := self.review.fields.desk.entry):
                self.decide(entry.id)
            let(self.app, 0.02)

    def decide(self, id: int) -> None:
        """Accept a field, or type something and accept that, by keys."""
        typed = str(self.chance.randrange(10)) if self.chance.random() < 0.3 else ""
        QTest.keyClicks(self.window.focusWidget(), typed)
        QTest.keyClick(self.window.focusWidget(), Qt.Key.Key_Return)
        entry = self.batch.projects.current.readings.get(id)
        if entry and entry.review is Review.CONFIRMED:
            say("kept", id, entry.value)

    def interrupt(self, what: str) -> None:
        """Stop, pause and go on, or take back."""
        run, exporting = self.batch.run, self.batch.exporting
        if what == "undo":
            say("undone")
            self.act["undo"].trigger()
            self.wait(lambda: not self.review.acts.busy)
        elif what == "pause":
            for _ in range(2):
                self.act["pause"].trigger()
                self.pass_time()
        else:
            self.act["stop"].trigger()
            exporting.stop()
            self.wait(lambda: not run.running and exporting._task is None)


def say(*words: object) -> None:
    """At once, to whoever has started this window."""
    print(*words, flush=True)


class Told:
    """What the windows of a project have told of."""

    def __init__(self) -> None:
        self.read: set[tuple[int, int]] = set()
        self.kept: dict[int, str] = {}
        self.listed = 0

    def hear(self, lines: list[list[str]]) -> None:
        """The lines of a window."""
        for what, *rest in lines:
            if what == "read":
                self.read.add((int(rest[0]), int(rest[1])))
            elif what == "kept":
                self.kept[int(rest[0])] = rest[1]
            elif what == "undone" and self.kept:
                self.kept.popitem()  # that, or nothing, was taken back
            elif what == "listed":
                self.listed = max(self.listed, int(rest[0]))

    def look_into(self, path: Path) -> None:
        """All of it is there, and nothing twice."""
        with Project(path) as project:
            entries = list(project.readings.each())
            keys = Counter((entry.source, entry.page, entry.reading.field.name) for entry in entries)
            pages = {(entry.source, entry.page) for entry in entries}
            assert max(keys.values(), default=1) == 1, "read twice"
            assert len(project.sources) >= self.listed, "files lost"
            assert self.read <= pages, f"pages lost: {self.read - pages}"
            assert len({entry.path for entry in project.sources.each()}) == len(project.sources), "listed twice"
            for id, value in self.kept.items():
                entry = project.readings.get(id)
                assert entry, f"field {id} lost"
                assert (entry.value, entry.review) == (value, Review.CONFIRMED), f"{value} of field {id} lost"


def look_at(folder: Path) -> None:
    """Every exported file is whole."""
    for path in folder.glob("out.*"):
        if path.suffix == ".csv":
            rows = list(csv.reader(path.open(encoding="utf-8-sig", newline="")))
            assert all(len(row) == len(rows[0]) for row in rows)
        elif path.suffix == ".json":
            json.loads(path.read_text("utf-8"))
        elif path.suffix == ".xlsx":
            openpyxl.load_workbook(path, read_only=True).close()
        else:
            assert path.read_text("utf-8").rstrip().endswith("</html>")


def one_life(folder: Path, project: Path, seed: int) -> tuple[list[list[str]], str]:
    """Start a window, and kill it if that is its end; the lines that it told, and what went wrong."""
    chance = random.Random(-seed)
    end = chance.choice(("close", "kill"))
    command = [sys.executable, __file__, "--life", str(folder), str(project), str(seed), end]
    with (folder / "errors.txt").open("w+") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        assert process.stdout
        lines = []
        for line in process.stdout:
            if not line.endswith("\n"):
                continue
            lines.append(line.split())
            if end == "kill" and lines[-1][0] == "end":
                time.sleep(min(3.0, chance.expovariate(RATE)))
                process.kill()
        code = process.wait(PATIENCE)
        errors.seek(0)
        said = errors.read()
    if end == "kill" and lines and code == -9:
        lines.append(["act", "kill", next(line[1] for line in reversed(lines) if line[0] == "end")])
        code = 0
    return lines, said if code or "Traceback" in said or "QThread" in said else ""


def finish(folder: Path, project: Path) -> None:
    """Read and export what is left: nothing that was begun is in the way."""
    life = Life(folder, project, 0)
    life.reads()
    life.wait(lambda: not life.batch.run.running)
    for ending in ENDINGS:
        life.chance = random.Random()
        life.chance.choice = lambda *_, ending=ending: ending  # type: ignore[method-assign]
        life.exports()
        life.wait(lambda: life.batch.exporting._task is None)
    close(life.app, life.window)
    left = [path.name for path in (folder / "out").iterdir()]
    assert sorted(left) == sorted(f"out{ending}" for ending in ENDINGS), left


def main() -> None:
    """So many interruptions."""
    count, acts, lives, found = int(sys.argv[1]), Counter[tuple[str, str]](), 0, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "out").mkdir()
        for number in range(FOLDERS):
            scans = folder / f"scans{number}"
            scans.mkdir()
            pieces(scans, 3 + number)
        project, told = folder / "0.digitdesk", Told()
        while acts.total() < count:
            lives += 1
            lines, trouble = one_life(folder, project, lives)
            acts.update((line[1], line[2]) for line in lines if line[0] == "act")
            told.hear(lines)
            try:
                told.look_into(project)
                look_at(folder / "out")
            except Exception as error:
                trouble += f"{type(error).__name__}: {error}"
            if trouble:
                found.append(trouble)
                print(f"window {lives}: {trouble}", flush=True)
            if lives % 10 == 0:
                print(f"{acts.total():4} in {lives} windows: {dict(acts)}", flush=True)
            with Project(project) as kept:
                if len(kept.sources) and kept.sources.pages_done() > 0.9 * len(kept.sources) and told.listed > 300:
                    project, told = folder / f"{lives}.digitdesk", Told()
        last = [sys.executable, __file__, "--finish", str(folder), str(project)]
        done = subprocess.run(last, stdout=subprocess.DEVNULL, check=False)
        print(
            f"{acts.total()} in {lives} windows, {len(found)} found, the last went on to its end: {not done.returncode}"
        )
        for (what, work), times in sorted(acts.items()):
            print(f"{what:6} at {work:7} {times}")


if __name__ == "__main__":
    if sys.argv[1] == "--life":
        Life(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4])).run(sys.argv[5])
    elif sys.argv[1] == "--finish":
        finish(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        main()
