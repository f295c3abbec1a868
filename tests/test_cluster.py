"""Pages read by workers of a Dask scheduler: the same rows, whatever happens to workers and scheduler."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.__main__ import main
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source
from digitdesk.engine.types import Status
from digitdesk.store import Project

ROOT = Path(__file__).resolve().parent.parent
PAGES = 40
needs_dask = pytest.importorskip("distributed", reason='needs the extra "cluster"')


class Farm:
    """A scheduler and workers of its own, each in a process, on this computer alone."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._file = folder, folder / "scheduler.json"
        self._running = [self._start("scheduler", "--host", "127.0.0.1", "--port", "0")]

    @property
    def address(self) -> str:
        deadline = time.monotonic() + 60
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


@pytest.fixture
def farm(tmp_path: Path) -> Iterator[Farm]:
    folder = tmp_path / "farm"
    folder.mkdir()
    made = Farm(folder)
    yield made
    made.close()


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Forty pages in thirty-nine files, and one that is no image."""
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
    if not path.exists() or not path.stat().st_size:
        return 0
    with Project.open_or_create(path) as project:
        return len(project.readings)


def until_read(path: Path, pages: int) -> None:
    deadline = time.monotonic() + 60
    while pages_in(path) < pages:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_lost_worker_costs_nothing_and_a_lost_scheduler_what_was_not_read(
    farm: Farm, scans: Path, tmp_path: Path
) -> None:
    plain, project, output = tmp_path / "plain.csv", tmp_path / "a.digitdesk", tmp_path / "out.csv"
    what = [str(scans), "--layout", "digit", "--output"]
    assert main(["batch", *what, str(plain)]) == 1
    rows = table(plain)
    assert len(rows) == PAGES + 1

    doomed, _ = farm.add_worker(), farm.add_worker()
    there = [*what, str(output), "--project", str(project), "--resume", "--scheduler", farm.address]
    batch = subprocess.Popen([sys.executable, "-m", "digitdesk", "batch", *there], stderr=subprocess.PIPE, text=True)
    until_read(project, 3)
    os.kill(doomed.pid, signal.SIGKILL)
    assert pages_in(project) < len(rows)
    _, said = batch.communicate(timeout=120)
    assert (batch.returncode, "Traceback" in said) == (1, False), said
    assert table(output) == rows
    with Project(project) as opened:  # no page was read twice: no reading was replaced by another
        assert [entry.id for entry in opened.readings.each()] == list(range(1, len(rows) + 1))
