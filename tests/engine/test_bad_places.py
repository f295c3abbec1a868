"""Whatever a file is called, wherever it lies and whatever becomes of it: it is read or said, and so is the rest."""

import io
import os
import sys
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.engine import workers
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import DigitDeskError, PageError
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import Status

OURS = "please report"
"""What the program says of mistakes of its own."""


def image() -> bytes:
    file = io.BytesIO()
    Image.new("L", (50, 40), 200).save(file, "PNG")
    return file.getvalue()


IMAGE = image()


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


NAMES = (
    "größe 数字 🙂", "a\u202etxt.exe", "e\u0301 and é", " spaces ", "-rf", "--help", "new\nline", "tab\t",
    "a'b\"c`$(x);&|", "%s%n{0}", "CON", "..hidden", "x" * 251, "数" * 83, "\u200b", "=1+1", "C:\\evil", "dot.",
    "\udcff\udcfe",
)  # fmt: skip


def test_every_name_that_a_system_allows_is_read(tmp_path: Path, model: Model) -> None:
    written = 0
    for name in NAMES:
        try:
            (tmp_path / f"{name}.png").write_bytes(IMAGE)
            written += 1
        except (OSError, ValueError):
            continue  # this system does not allow it
    deep = tmp_path / ("long" * 20) / ("longer" * 20) / ("longest" * 20)
    deep.mkdir(parents=True)
    (deep / "page.png").write_bytes(IMAGE)
    results = list(read_sources(find_sources([tmp_path]), Job(model, "digit"), jobs=2))
    assert len(results) == written - 1 + 1  # one name hides its file
    assert not [result for result in results if result.readings[0].status is Status.ERROR]


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX files")
def test_what_is_no_file_is_said_and_the_rest_is_read(tmp_path: Path, model: Model) -> None:
    (tmp_path / "good.png").write_bytes(IMAGE)
    (tmp_path / "loop.png").symlink_to(tmp_path / "loop.png")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "endless.png").symlink_to("/dev/zero")
    (tmp_path / "secret.png").symlink_to("/etc/passwd")
    (tmp_path / "dangling.png").symlink_to(tmp_path / "gone.png")
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    results = list(read_sources(find_sources([tmp_path]), Job(model, "digit"), jobs=2))
    told = {
        result.source: result.readings[0].message for result in results if result.readings[0].status is Status.ERROR
    }
    assert {result.source for result in results} - set(told) == {"good.png"}
    assert len(told) == 5
    assert all(message.endswith(".") and OURS not in message for message in told.values())


@pytest.mark.parametrize("given", ["x" * 5000, "a\0b", "x" * 300 + ".png"])
def test_impossible_names_are_said(given: str) -> None:
    with pytest.raises(DigitDeskError) as caught:
        list(find_sources([Path(given)]))
    assert str(caught.value).endswith(".")
    with pytest.raises(PageError):
        workers.load_page(Source(Path(given), "a"), 1)


def test_files_that_vanish_while_it_reads_are_said(tmp_path: Path, model: Model) -> None:
    for number in range(12):
        (tmp_path / f"{number:02}.png").write_bytes(IMAGE)
    results = read_sources(find_sources([tmp_path]), Job(model, "digit"))
    first = list(islice(results, 1))
    for path in tmp_path.glob("1*.png"):
        path.unlink()
    rest = list(results)
    assert len(first + rest) == 12
    assert [result.source for result in rest if "not there" in result.readings[0].message] == ["10.png", "11.png"]


def test_folders_that_may_not_be_read_are_said(tmp_path: Path, model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    locked, list_folder = tmp_path / "b" / "locked", os.scandir
    locked.mkdir(parents=True)
    (tmp_path / "a.png").write_bytes(IMAGE)

    def scandir(path: str | Path) -> object:
        if Path(path) == locked:  # root may read all, and tests are run by root, too
            raise PermissionError(13, "Permission denied", str(path))
        return list_folder(path)

    monkeypatch.setattr(os, "scandir", scandir)
    results = list(read_sources(find_sources([tmp_path]), Job(model, "digit")))
    assert [result.source for result in results] == ["a.png", "b/locked"]
    assert "permissions" in results[1].readings[0].message
    with pytest.raises(DigitDeskError, match="permissions"):
        list(find_sources([locked]))
