"""A long batch is read by processes: the same results, whatever becomes of one of them, and none of them stays."""

import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.engine import readers, workers
from digitdesk.engine.classify import Model
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.template import Blank, FormPage, Template, picture_of
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.readers import Order, Readers
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status

ROOT = Path(__file__).resolve().parents[2]
NO_ORDER = Order("", None, "auto", (), False)
ODD = """
import ctypes, os, sys, time
sys.path.insert(0, {root!r})
from digitdesk.engine import readers
from digitdesk.engine.types import PageResult
def read(source, index):
    name = source.path.name
    with open({log!r}, "a") as log: print(os.getpid(), name, file=log)
    if name == "hang": time.sleep(100)
    if name == "segfault": ctypes.string_at(0)
    if name == "once" and open({log!r}).read().count("once") == 1: os._exit(1)
    return PageResult(source.name, index, form=name.upper())
sys.exit(readers.serve(lambda order: read))
"""
"""A reader that does as the name of a file says."""


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "SOON", 0.0)


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Readers]:
    code = ODD.format(root=str(ROOT), log=str(tmp_path / "log"))
    monkeypatch.setattr(readers, "PROGRAM", [sys.executable, "-c", code])
    with Readers(not_here, NO_ORDER, told_instead, jobs=2) as found:
        yield found


def not_here(source: Source, index: int) -> PageResult:
    raise AssertionError("read here")


def told_instead(source: Source, index: int, told: str) -> PageResult:
    return PageResult(source.name, index, form=told)


def begun(tmp_path: Path) -> list[tuple[str, str]]:
    """The process and the file of each page that was begun."""
    return [tuple(line.split()) for line in (tmp_path / "log").read_text().splitlines()]  # type: ignore[misc]


def read(crew: Readers, *files: str) -> list[str]:
    asked = [crew.begin(Source(Path(name), name), 1) for name in files]
    results = [one.result(timeout=60) for one in asked]
    assert [one.source for one in results] == [*files]
    return [one.form for one in results]


def summary(pages: Iterable[PageResult]) -> list[object]:
    """All that was read, as far as it can be compared."""
    found: list[object] = []
    for page in pages:
        found.append((page.source, page.index, page.form, page.crops))
        for one in page.readings:
            found.append((one.field, one.value, one.confidence, one.status, one.message, one.others, one.text))
            found += [(digit.box, digit.image.tobytes(), digit.guess) for digit in one.digits]
    return found


def test_the_same_is_read_in_processes_as_here(model: Model, tmp_path: Path) -> None:
    for number, path in enumerate(sorted(settings.samples_path().glob("*.png"))):
        (tmp_path / f"{number}\udcff.png").write_bytes(path.read_bytes())
    (tmp_path / "broken.png").write_bytes(b"no picture")
    sources = [*find_sources([tmp_path])]
    here = summary(read_sources(sources, Job(model, crops=True), jobs=1))
    assert summary(read_sources(sources, Job(model, crops=True), jobs=2)) == here


def test_forms_are_told_to_processes(model: Model) -> None:
    source = Source(settings.samples_path() / "exam-scores.png", "exam-scores.png")
    (page,) = read_sources([source], Job(model))
    picture = cv2.imread(str(source.path), cv2.IMREAD_GRAYSCALE)
    wrong = Rule("range", {"least": 1000})
    blanks = tuple(Blank(f"f{n}", one.field.box, rules=(wrong,)) for n, one in enumerate(page.readings))
    form = FormPage(picture.shape[1], picture.shape[0], blanks, picture_of(picture))
    job = Job(model, templates=(Template("Scores", (form,), (Rule("equation", {"text": "[f0] = [f1]"}),)),))
    here = summary(read_sources([source], job, jobs=1))
    assert "1000" in str(here)
    assert summary(read_sources([source], job, jobs=2)) == here


def test_processes_stay_for_the_next_page_and_end_with_the_batch(odd: Readers, tmp_path: Path) -> None:
    names = [f"page{number}" for number in range(20)]
    assert read(odd, *names) == [name.upper() for name in names]
    used = {process for process, _ in begun(tmp_path)}
    assert 1 <= len(used) <= 2
    odd.__exit__(None, None, None)
    assert not [process for process in used if Path(f"/proc/{process}").exists()]


def test_a_page_that_brings_its_reader_down_twice_is_set_aside(odd: Readers) -> None:
    told = "The page made its reader break off, twice, and was set aside: export or scan it again."
    assert read(odd, "a", "segfault", "once", "b") == ["A", told, "ONCE", "B"]


def test_an_answer_that_breaks_off_is_none() -> None:
    whole = readers._message(PageResult("a", 1))
    assert readers._heard(BytesIO(whole), PageResult).source == "a"
    for length in range(len(whole)):
        with pytest.raises(OSError, match="ended"):
            readers._heard(BytesIO(whole[:length]), PageResult)


def test_names_and_numbers_of_all_kinds_are_told() -> None:
    """Names that are no text ended the whole batch, and numbers of numpy's."""
    box = Box(*np.arange(4))
    said = PageResult("", 1, (Reading(Field("a\udcff", box), "7", np.float64(0.5), Status.OK, "\udc80"),))
    (heard,) = readers._heard(BytesIO(readers._message(said)), PageResult).readings
    assert (heard.field, heard.confidence, heard.message) == (Field("a\udcff", Box(0, 1, 2, 3)), 0.5, "\udc80")
    order = Order("\udcff/digits.onnx", None, "auto", (), False)
    assert readers._heard(BytesIO(readers._message(order)), Order) == order


def test_a_page_that_takes_too_long_is_set_aside(odd: Readers, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read(odd, "well") == ["WELL"]
    monkeypatch.setattr(readers, "SECONDS", 2.0)
    assert "took more than 2 seconds" in read(odd, "hang")[0]


def test_what_is_read_is_broken_off_when_nobody_waits_for_it(odd: Readers, tmp_path: Path) -> None:
    asked = odd.begin(Source(Path("hang"), "hang"), 1)
    while not (tmp_path / "log").exists():
        time.sleep(0.01)
    workers.abort()
    assert "stopped" in asked.result(timeout=20).form
    assert len(begun(tmp_path)) == 1


def test_what_draws_and_what_is_short_is_read_here(
    tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "PROGRAM", ["/no/such/program"])
    for name in ("a.png", "b.png"):
        Image.new("L", (50, 40), 200).save(tmp_path / name)
    sources, drawn = [*find_sources([tmp_path])], []
    job = Job(model, "digit", lambda page, result: drawn.append(page.source))
    assert len([*read_sources(sources, job, jobs=2)]) == len(drawn) == 2
    (told, _) = read_sources(sources, Job(model, "digit"), jobs=2)
    assert "no room for a further process" in told.readings[0].message
    monkeypatch.setattr(readers, "SOON", 60.0)
    results = read_sources(sources, Job(model, "digit"), jobs=2)
    assert {page.readings[0].status for page in results} == {Status.BLANK}


@pytest.mark.skipif(sys.platform != "linux", reason="looks at processes as Linux shows them")
def test_no_reader_outlives_the_program(tmp_path: Path) -> None:
    odd = ODD.format(root=str(ROOT), log=str(tmp_path / "log"))
    code = f"""
import os, sys; from pathlib import Path
from digitdesk.engine import readers; from digitdesk.engine.images import Source
readers.SOON, readers.PROGRAM = 0.0, [sys.executable, "-c", {odd!r}]
crew = readers.Readers(None, readers.Order("", None, "auto", (), False), None, 2)
crew.begin(Source(Path("a"), "a"), 1).result()
os.kill(os.getpid(), 9)
"""
    subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT)
    ((process, _),) = begun(tmp_path)
    deadline = time.monotonic() + 20
    while Path(f"/proc/{process}/exe").exists():
        assert time.monotonic() < deadline
        time.sleep(0.05)
