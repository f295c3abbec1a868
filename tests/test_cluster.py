"""Pages read by workers of a Dask scheduler: the same rows, whatever happens to workers and scheduler."""

import csv
import json
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.__main__ import main
from digitdesk.engine.errors import InputError
from digitdesk.engine.forms.template import Blank, FormPage, Template, picture_of, save
from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, Status
from digitdesk.store import Project

ROOT = Path(__file__).resolve().parent.parent
PAGES = 20
LONG = 300
"""Seconds after which something hangs, also on a busy computer."""
pytest.importorskip("distributed", reason='needs the extra "cluster"')


class Farm:
    """A scheduler and workers of its own, each in a process, on this computer alone."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._file = folder, folder / "scheduler.json"
        self._running = [self._start("scheduler", "--host", "127.0.0.1", "--port", "0")]

    @property
    def address(self) -> str:
        deadline = time.monotonic() + LONG
        while not self._file.exists():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        return str(json.loads(self._file.read_text())["address"])

    def add_worker(self) -> subprocess.Popen[bytes]:
        self.address  # noqa: B018  it must be up
        self._running.append(self._start("worker", "--no-nanny", "--nthreads", "1", "--host", "127.0.0.1"))
        return self._running[-1]

    def lose_scheduler(self) -> None:
        self._running[0].kill()

    def close(self) -> None:
        for process in self._running:
            process.kill()
            process.wait()

    def _start(self, what: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard"]
        command += ["--scheduler-file", str(self._file), *arguments]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        with (self._folder / f"{what}.log").open("ab") as log:
            return subprocess.Popen(command, env=environment, cwd=self._folder, stdout=log, stderr=log)


@pytest.fixture(scope="module")
def farm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Farm]:
    made = Farm(tmp_path_factory.mktemp("farm"))
    made.add_worker()
    yield made
    made.close()


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Twenty pages in nineteen files, and one that is no image."""
    folder = tmp_path / "scans"
    folder.mkdir()
    pages = []
    for number in range(PAGES):
        pages.append(Image.new("L", (120, 90), 255))
        ImageDraw.Draw(pages[-1]).text((30, 10), str(number % 10), 0, ImageFont.load_default(64))
    for number, page in enumerate(pages[:-2]):
        page.save(folder / f"{number:02}.png")
    pages[-2].save(folder / "last.tif", save_all=True, append_images=pages[-1:])
    (folder / "bad.png").write_text("no image")
    return folder


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def pages_in(path: Path) -> int:
    with suppress(sqlite3.OperationalError), closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as opened:
        return int(opened.execute("SELECT count(*) FROM page").fetchone()[0])
    return 0  # not there yet, or without tables


def until_read(path: Path, pages: int) -> None:
    deadline = time.monotonic() + LONG
    while pages_in(path) < pages:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def start_batch(*arguments: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "digitdesk", "batch", "--layout", "digit", *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def assert_nothing_was_read_twice(project: Path) -> None:
    with Project(project) as opened:  # a reading that replaces another has another id
        assert [entry.id for entry in opened.readings.each()] == list(range(1, PAGES + 2))


def test_a_worker_lost_in_the_middle_costs_nothing(farm: Farm, scans: Path, tmp_path: Path) -> None:
    plain, project, output = tmp_path / "plain.csv", tmp_path / "a.digitdesk", tmp_path / "out.csv"
    assert main(["batch", str(scans), "--layout", "digit", "--output", str(plain)]) == 1
    doomed = farm.add_worker()
    batch = start_batch(scans, "--project", project, "--output", output, "--scheduler", farm.address)
    until_read(project, 3)
    doomed.kill()
    assert pages_in(project) < PAGES + 1
    _, said = batch.communicate(timeout=LONG)
    assert (batch.returncode, "Traceback" in said) == (1, False), said
    assert table(output) == table(plain)
    assert_nothing_was_read_twice(project)


def test_forms_are_brought_to_the_workers(farm: Farm, tmp_path: Path) -> None:
    form, page, plain, output = (tmp_path / name for name in ("a.ddform", "a.png", "plain.csv", "out.csv"))
    gray = np.full((700, 500), 255, np.uint8)
    for y in range(50, 650, 100):
        cv2.rectangle(gray, (50, y), (250, y + 60), 0, 2)
    blanks = tuple(Blank(f"field {y}", Box(50, y, 200, 60)) for y in range(50, 650, 100))
    save(Template("a form", (FormPage(500, 700, blanks, picture_of(gray), empty=True),)), form)
    cv2.putText(gray, "1234", (70, 100), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 0, 3)
    Image.fromarray(gray).save(page)
    what = ["batch", str(page), "--template", str(form), "--output"]
    assert main([*what, str(plain)]) == 0
    assert main([*what, str(output), "--scheduler", farm.address]) == 0
    assert [row["field"] for row in table(output)] == [blank.name for blank in blanks]
    assert table(output) == table(plain)


def test_workers_of_another_version_are_told_of(farm: Farm, scans: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("digitdesk.cluster.__version__", "0.0.1")
    assert main(["batch", str(scans), "--scheduler", farm.address]) == 2
    assert "install the same" in capsys.readouterr().err


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1:1", "nonsense", "", "http://127.0.0.1:1"])
def test_no_scheduler_is_a_sentence(address: str, scans: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr("digitdesk.cluster.PATIENCE", 0.5)
    assert main(["batch", str(scans), "--scheduler", address]) == 2
    assert f"No scheduler answers at {address}" in capsys.readouterr().err


def test_without_the_extra_it_is_said_how_to_get_it(scans: Path, capsys, monkeypatch) -> None:
    monkeypatch.delitem(sys.modules, "digitdesk.cluster", raising=False)
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["batch", str(scans), "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert "digitdesk[cluster]" in capsys.readouterr().err


def test_what_draws_here_is_not_asked_of_others(scans: Path, tmp_path: Path, capsys) -> None:
    assert main(["batch", str(scans), "--scheduler", "tcp://127.0.0.1:1", "--annotate", str(tmp_path / "a")]) == 2
    assert "--annotate" in capsys.readouterr().err


class Answer:
    """What Dask's future says, when it is asked again and again."""

    def __init__(self, *answers: Exception, status: str = "running") -> None:
        self._answers, self.client = list(answers), SimpleNamespace(status=status)

    def result(self, timeout: float) -> object:
        raise self._answers.pop(0)


def test_a_page_that_ends_its_workers_is_set_aside() -> None:
    from distributed import KilledWorker

    from digitdesk.cluster import Sent

    answer = Answer(TimeoutError(), OSError(), KilledWorker("page", None, 3))
    result = Sent(Source(Path("a.png"), "a.png"), 2, answer).result()
    assert (result.source, result.index, result.crops) == ("a.png", 2, ())
    assert result.readings[0].status is Status.ERROR
    assert "several workers" in result.readings[0].message


def test_a_page_whose_connection_broke_is_not_waited_for() -> None:
    from digitdesk.cluster import Sent

    with pytest.raises(InputError, match="scheduler was lost"):
        Sent(Source(Path("a.png"), "a.png"), 1, Answer(OSError(), status="connecting")).result()


def test_a_scheduler_lost_in_the_middle_keeps_what_was_read(farm: Farm, scans: Path, tmp_path: Path) -> None:
    """The last in this file: nobody else can use the farm afterwards."""
    plain, project, output = tmp_path / "plain.csv", tmp_path / "a.digitdesk", tmp_path / "out.csv"
    again = [scans, "--project", project, "--resume"]
    assert main(["batch", str(scans), "--layout", "digit", "--output", str(plain)]) == 1
    batch = start_batch(*again, "--scheduler", farm.address)
    until_read(project, 3)
    farm.lose_scheduler()
    _, said = batch.communicate(timeout=LONG)
    assert (batch.returncode, "Traceback" in said) == (2, False), said
    assert said.startswith("digitdesk: The scheduler was lost")
    assert 3 <= pages_in(project) < PAGES + 1
    assert start_batch(*again, "--output", output).wait(LONG) == 1
    assert table(output) == table(plain)
    assert_nothing_was_read_twice(project)
