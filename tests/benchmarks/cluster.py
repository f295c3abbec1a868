"""What reading on a cluster costs beside reading: python tests/benchmarks/cluster.py [PAGES [WORKERS]].

A scheduler and so many workers (2) on this computer read pieces of the sample forms (100), into a project; then
threads of this program read as many. Printed, by what the processors worked and not by the time that passed: how
much each part works for a page, less what it works while there is nothing to do, and the bytes of a result. The
writer waits for the disk, too: that is told as it passed.
"""

import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from PIL import Image

from digitdesk import cluster, settings
from digitdesk.batch import Crew, read_project
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source
from digitdesk.engine.pipeline import Job
from digitdesk.store import Project

ROOT = Path(__file__).resolve().parent.parent.parent
PIECE = 400
"""Side of the pages, in pixels: they are read so quickly that what is beside reading shows."""
IDLE = 10.0
"""Seconds in which nothing is read."""
PATIENCE = 300.0
"""Seconds for a scheduler to start, and for its first worker: on a busy computer it takes a minute to import Dask."""
T = TypeVar("T")
Processes = list["subprocess.Popen[bytes]"]


def start(what: str, folder: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    """A scheduler or a worker, on this computer alone."""
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard", "--host", "127.0.0.1"]
    command += ["--scheduler-file", str(folder / "scheduler.json"), *arguments]
    log = (folder / "log").open("ab")
    return subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=log, stderr=log)


def worked(process: int) -> float:
    """Seconds that a process and its children have worked; Linux only: it reads /proc."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ticks = 0
    for one in (str(process), *children):
        ticks += sum(map(int, Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def read(scans: Path, project: Path, job: Job, crew: Crew | None) -> float:
    """Read all into a new project; the seconds that keeping the pages took, as they passed."""
    kept = 0.0
    with Project.open_or_create(project) as opened:
        opened.sources.add([(path, path.name) for path in sorted(scans.iterdir())])
        put = opened.readings.put

        def timed(*arguments: object) -> object:
            nonlocal kept
            begun = time.perf_counter()
            try:
                return put(*arguments)  # type: ignore[arg-type]
            finally:
                kept += time.perf_counter() - begun

        opened.readings.put = timed  # type: ignore[method-assign, assignment]
        for _ in read_project(opened, job, crew=crew):
            pass
    return kept


def measure(pages: int, workers: int, folder: Path) -> None:
    """On the cluster and then here."""
    scans, job = folder / "scans", Job(Model(settings.model_path(), settings.numbers_path()))
    scans.mkdir()
    forms = [Image.open(form).convert("L") for form in sorted(settings.samples_path().glob("*.png"))]
    for number in range(pages):
        form, top = forms[number % len(forms)], number * PIECE // 2 % (forms[0].height - PIECE)
        form.crop((0, top, PIECE, top + PIECE)).save(scans / f"{number:05}.png")
    told = start("scheduler", folder, "--port", "0")
    begun = time.monotonic()
    while not (folder / "scheduler.json").exists():
        if told.poll() is not None or time.monotonic() - begun > PATIENCE:
            told.kill()
            raise SystemExit(f"There is no scheduler: {(folder / 'log').read_text()[-2000:]}")
        time.sleep(0.1)
    hands = [start("worker", folder, "--no-nanny", "--nthreads", "1") for _ in range(workers)]
    try:
        address = json.loads((folder / "scheduler.json").read_text())["address"]
        cluster.PATIENCE = PATIENCE
        with cluster.Cluster(address, job) as crew:
            scheduler, readers, client = parts(told.pid, hands)
            idle, _ = spent((scheduler, readers, client), lambda: time.sleep(IDLE))
            busy, kept = spent((scheduler, readers, client), lambda: read(scans, folder / "a.digitdesk", job, crew))
            there = [
                max(0.0, (one.work - other.work / other.passed * one.passed) / pages)
                for one, other in zip(busy, idle, strict=True)
            ]
    finally:
        for process in (told, *hands):
            process.kill()
            process.wait()
    (here,), _ = spent((client,), lambda: read(scans, folder / "b.digitdesk", job, None))
    report(pages, there, here.work / pages, kept / pages)
    cut = replace(job, crops=True)
    sizes = [len(pickle.dumps(cut.read(Source(path, path.name), 1))) for path in sorted(scans.iterdir())[:20]]
    print(f"a result has {sum(sizes) / len(sizes):,.0f} bytes")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds of work and seconds that passed meanwhile."""

    work: float
    passed: float


def spent(clocks: tuple[Callable[[], float], ...], work: Callable[[], T]) -> tuple[list[Spent], T]:
    """What each part has worked while this was done, and its result."""
    begun, before = time.perf_counter(), [clock() for clock in clocks]
    result = work()
    passed = time.perf_counter() - begun
    return [Spent(clock() - then, passed) for clock, then in zip(clocks, before, strict=True)], result


def parts(told: int, hands: Processes) -> tuple[Callable[[], float], Callable[[], float], Callable[[], float]]:
    """What the scheduler, the workers and this program have worked so far."""
    return (
        lambda: worked(told),
        lambda: sum(worked(process.pid) for process in hands),
        time.process_time,
    )


def report(pages: int, there: list[float], here: float, kept: float) -> None:
    """Milliseconds a page, and where it ends."""
    scheduler, readers, client = there
    print(f"{pages} pages; milliseconds of work a page:")
    print(f"threads of one program, all in all {1000 * here:.1f}")
    print(f"on the cluster: workers {1000 * readers:.1f}, scheduler {1000 * scheduler:.1f}, writer {1000 * client:.1f}")
    print(f"that is {sum(there) / here:.3f} times as much; the writer's disk took {1000 * kept:.1f} as it passed")


def main() -> None:
    """As the arguments say."""
    pages, workers = (int(sys.argv[1]) if sys.argv[1:] else 100), (int(sys.argv[2]) if sys.argv[2:] else 2)
    with tempfile.TemporaryDirectory() as folder:
        measure(pages, workers, Path(folder))


if __name__ == "__main__":
    main()
