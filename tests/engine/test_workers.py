"""A file that brings its decoder down costs that page; workers stay, are replaced, and leave nobody behind."""

import gc
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.engine import images, workers
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import PageError
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import Status

HOSTILE = """
import ctypes, os, sys, time
from digitdesk.engine import images, workers
def load(path, index):
    with open({log!r}, "a") as log: print(path.name, file=log)
    if path.name.startswith("segfault"): ctypes.string_at(0)
    if path.name.startswith("hang"): time.sleep(100)
    if path.name.startswith("once") and open({log!r}).read().count(path.name) == 1: os._exit(1)
    if path.name.startswith("chatter"): os.write(1, b"what a nice image")
    if path.name.startswith("write"): path.with_suffix(".new").write_text("mine")
    if path.name.startswith("lie"): os.write(ANSWERS, b'{{"shape": [1000000, 1000000], "dpi": null}}\\n')
    if path.name.startswith("memory"): bytearray(8 << 30)
    return images._load_raster(path, index)
images.FORMATS = (images.Format((".png",), lambda path: 1, load),)
dup = os.dup
def noted(fd):
    global ANSWERS
    ANSWERS = dup(fd)
    return ANSWERS
os.dup = noted
if not {bound}: workers._give_up_rights = lambda: None
sys.exit(workers.serve())
"""
"""A worker whose decoder is as bad as decoders can be."""


def picture(path: Path) -> Source:
    Image.new("L", (50, 40), 200).save(path)
    return Source(path, path.name)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log"
    path.touch()
    return path


@pytest.fixture
def hostile(log: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Workers that fail by the name of the file; they write a log, so they keep the right to write."""
    yield from _replaced(monkeypatch, HOSTILE.format(log=str(log), bound=False))


@pytest.fixture
def bound(log: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same with all the limits of real workers, and without the log."""
    yield from _replaced(monkeypatch, HOSTILE.format(log=os.devnull, bound=True))


def _replaced(monkeypatch: pytest.MonkeyPatch, code: str) -> Iterator[None]:
    workers._decoders.close()
    monkeypatch.setattr(workers, "COMMAND", [sys.executable, "-c", code])
    yield
    workers._decoders.close()


def test_a_page_is_the_same_from_a_worker(samples: Path) -> None:
    source = Source(samples / "exam-scores.png", "exam-scores.png")
    here, there = images.load_page(source, 1), workers.load_page(source, 1)
    assert np.array_equal(here.gray, there.gray)
    assert (here.source, here.index, here.dpi) == (there.source, there.index, there.dpi)
    assert workers.count_pages(source.path) == 1


def test_what_is_wrong_with_a_file_is_said_as_before(tmp_path: Path) -> None:
    path = tmp_path / "größe\udcff 数.png"
    try:
        path.write_text("no image")
    except (OSError, UnicodeError):
        pytest.skip("this system has no such names")
    with pytest.raises(PageError, match="not an image"):
        workers.load_page(Source(path, "a"), 1)
    with pytest.raises(PageError, match="not there"):
        workers.count_pages(tmp_path / "gone.png")


@pytest.mark.parametrize(
    ("name", "told"), [("segfault", "decoder break off, twice"), ("lie", "decoder break off, twice")]
)
@pytest.mark.usefixtures("hostile")
def test_a_file_that_kills_its_worker_is_tried_twice_and_explained(
    tmp_path: Path, log: Path, name: str, told: str
) -> None:
    with pytest.raises(PageError, match=told) as caught:
        workers.load_page(picture(tmp_path / f"{name}.png"), 1)
    assert str(caught.value).endswith("again.")
    assert log.read_text().split() == [f"{name}.png"] * 2


@pytest.mark.usefixtures("hostile")
def test_a_page_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SECONDS", 0.6)
    begun = time.monotonic()
    with pytest.raises(PageError, match="more than 1 seconds, twice"):
        workers.load_page(picture(tmp_path / "hang.png"), 1)
    assert time.monotonic() - begun < 20


@pytest.mark.usefixtures("hostile")
def test_what_is_under_way_can_be_broken_off(tmp_path: Path, log: Path) -> None:
    with ThreadPoolExecutor() as executor:
        asked = executor.submit(workers.load_page, picture(tmp_path / "hang.png"), 1)
        while not log.read_text():
            time.sleep(0.01)
        workers.abort()
        with pytest.raises(PageError, match="stopped"):
            asked.result(10)
    assert log.read_text().split() == ["hang.png"]
    assert workers.load_page(picture(tmp_path / "well.png"), 1).gray.shape == (40, 50)


@pytest.mark.usefixtures("hostile")
def test_a_worker_that_is_lost_by_chance_is_replaced(tmp_path: Path, log: Path) -> None:
    assert workers.load_page(picture(tmp_path / "once.png"), 1).gray.shape == (40, 50)
    assert log.read_text().split() == ["once.png"] * 2
    (idle,) = workers._decoders.idle
    idle._process.kill()
    assert workers.load_page(picture(tmp_path / "well.png"), 1).gray.shape == (40, 50)


@pytest.mark.usefixtures("hostile")
def test_what_a_library_prints_is_no_answer(tmp_path: Path) -> None:
    assert (workers.load_page(picture(tmp_path / "chatter.png"), 1).gray == 200).all()


@pytest.mark.usefixtures("bound")
@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit a process so")
def test_a_worker_has_little_memory_and_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(PageError, match="too large for this computer's memory"):
        workers.load_page(picture(tmp_path / "memory.png"), 1)
    assert workers.load_page(picture(tmp_path / "well.png"), 1).gray.shape == (40, 50)
    with pytest.raises(PageError):
        workers.load_page(picture(tmp_path / "write.png"), 1)
    assert not (tmp_path / "write.new").stat().st_size


@pytest.mark.usefixtures("hostile")
def test_the_rest_of_the_batch_is_read(tmp_path: Path) -> None:
    for name in ("a", "segfault", "b", "lie", "c", "once"):
        picture(tmp_path / f"{name}.png")
    results = list(read_sources(find_sources([tmp_path]), Job(Model(settings.model_path()), "digit"), jobs=2))
    bad = {result.source for result in results if result.readings[0].status is Status.ERROR}
    assert [result.source for result in results] == ["a.png", "b.png", "c.png", "lie.png", "once.png", "segfault.png"]
    assert bad == {"lie.png", "segfault.png"}


def test_a_worker_ends_with_the_program_that_asks(tmp_path: Path) -> None:
    source = picture(tmp_path / "a.png")
    code = (
        "import os; from pathlib import Path; from digitdesk.engine import workers;"
        f"workers.count_pages(Path({str(source.path)!r}));"
        "print(workers._decoders.idle[0]._process.pid, flush=True); os._exit(1)"
    )
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    deadline = time.monotonic() + 10
    while _runs(int(asked.stdout)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _runs(int(asked.stdout))


def _runs(process: int) -> bool:
    if not sys.platform.startswith("linux"):
        pytest.skip("looks into /proc")
    stat = Path(f"/proc/{process}/stat")
    return stat.exists() and stat.read_text().rpartition(")")[2].split()[0] != "Z"


def test_one_worker_is_started_ahead_however_often_that_is_asked() -> None:
    workers._decoders.close()
    for _ in range(3):
        workers.start()
    assert len(workers._decoders.idle) == 1


def test_closing_leaves_no_process_and_no_handle(tmp_path: Path) -> None:
    source = picture(tmp_path / "a.png")
    workers._decoders.close()
    gc.collect()
    before = len(os.listdir("/proc/self/fd")) if sys.platform.startswith("linux") else 0
    workers.load_page(source, 1)
    (idle,) = workers._decoders.idle
    workers._decoders.close()
    assert idle._process.poll() is not None
    if before:
        assert len(os.listdir("/proc/self/fd")) == before
