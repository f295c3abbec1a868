"""Scans that arrive in a folder: taken once, when they are whole."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitdesk import batch_command
from digitdesk import watch as rules
from digitdesk.__main__ import main
from digitdesk.engine.errors import InputError
from digitdesk.store import Project, State
from digitdesk.watch import PATIENCE, SETTLED, Watch


@pytest.fixture
def content(tmp_path: Path) -> bytes:
    path = tmp_path / "page.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (90, 120), np.uint8)).save(path)
    return path.read_bytes()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inbox"
    made.mkdir()
    return made


@pytest.fixture
def project(tmp_path: Path):
    with Project.open_or_create(tmp_path / "a.digitdesk") as opened:
        yield opened


def names(found) -> list[str]:
    return [entry.name for entry in found]


def test_a_file_is_taken_once_and_only_when_it_is_whole(folder: Path, project: Project, content: bytes) -> None:
    watch = Watch(folder)
    assert watch.look(project, 0) == []  # an empty folder is no mistake
    (folder / "sub").mkdir()
    scan = folder / "sub" / "a.png"
    scan.write_bytes(content[:100])
    assert watch.look(project, 1) == []
    scan.write_bytes(content[:200])
    assert watch.look(project, 1 + SETTLED) == []  # it has grown
    assert watch.look(project, 1 + 2 * SETTLED) == []  # it stands still, but is half a picture
    assert watch.waiting == 1
    scan.write_bytes(content)
    assert watch.look(project, 20) == []
    assert names(watch.look(project, 20 + SETTLED)) == ["sub/a.png"]
    assert watch.look(project, 100) == []
    assert (watch.waiting, len(project.sources)) == (0, 1)
    assert Watch(folder).look(project, 0) == []


def test_what_stays_broken_is_taken_in_the_end_so_that_it_is_told(folder: Path, project: Project) -> None:
    watch = Watch(folder)
    (folder / "broken.png").write_bytes(b"half a pict")
    (folder / "empty.png").touch()
    (folder / "notes.txt").write_text("not a scan")
    (folder / ".hidden.png").touch()
    assert watch.look(project, 0) == watch.look(project, PATIENCE - 1) == []
    assert names(watch.look(project, PATIENCE)) == ["broken.png", "empty.png"]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a file that may not be read")
def test_a_file_that_may_not_be_read_yet_waits(folder: Path, project: Project, content: bytes) -> None:
    watch = Watch(folder)
    (folder / "a.png").write_bytes(content)
    (folder / "a.png").chmod(0)
    assert watch.look(project, 0) == watch.look(project, 10) == []
    (folder / "a.png").chmod(0o600)
    assert names(watch.look(project, 20)) == ["a.png"]


def test_a_file_with_an_old_time_is_not_taken_at_once(folder: Path, project: Project, content: bytes) -> None:
    """Copying programs set the time of the original before all is there."""
    (folder / "a.png").write_bytes(content)
    os.utime(folder / "a.png", (1, 1))
    assert Watch(folder).look(project, 0) == []


def test_a_folder_out_of_sight_is_said_and_found_again(folder: Path, project: Project, content: bytes) -> None:
    watch, away = Watch(folder), folder.with_name("away")
    (folder / "a.png").write_bytes(content)
    watch.look(project, 0)
    folder.rename(away)
    with pytest.raises(InputError, match="cannot be seen"):
        watch.look(project, 10)
    away.rename(folder)
    assert names(watch.look(project, 20)) == ["a.png"]


def test_the_command_reads_what_arrives_until_it_is_ended(
    folder: Path, tmp_path: Path, content: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.png").write_bytes(content)
    output, seen = tmp_path / "out.csv", []
    output.mkdir()  # it cannot be written yet, as if it were open in Excel

    def wait(seconds: float) -> None:
        """What happens while the command sleeps."""
        seen.append(len(output.read_text("utf-8-sig").splitlines()) - 1 if output.is_file() else None)
        if len(seen) == 2:
            output.rmdir()
            (folder / "b.png").write_bytes(content + b" ")
        if len(seen) == 4:
            raise KeyboardInterrupt

    monkeypatch.setattr(rules, "SETTLED", 0)
    monkeypatch.setattr(batch_command.time, "sleep", wait)
    project = ["--project", str(tmp_path / "a.digitdesk"), "--output", str(output)]
    assert main(["batch", str(folder), "--layout", "digit", "--watch", *project]) == 0
    assert seen == [None, None, 1, 2]
    told = capsys.readouterr().err
    assert "out.csv cannot be written" in told
    assert "2 pages, 0 with errors" in told


def test_a_bad_scan_is_read_once_it_is_scanned_again(folder: Path, tmp_path: Path, content: bytes) -> None:
    """By its watched folder, or by adding it once more."""
    path, output = tmp_path / "a.digitdesk", tmp_path / "out.csv"
    command = ["batch", str(folder), "--layout", "digit", "--project", str(path), "--output", str(output), "--resume"]
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(content[:200])
    assert main(command) == 2
    with Project(path) as project:
        watch = Watch(folder)
        assert watch.look(project, 0) == watch.look(project, PATIENCE) == []
        (folder / "a.png").write_bytes(content)
        assert watch.look(project, 100) == []
        assert names(watch.look(project, 110)) == ["a.png"]
        assert [entry.state for entry in project.sources.each()] == [State.WAITING, State.ASIDE]
    assert main(command) == 1
    (folder / "b.png").write_bytes(content + b" ")
    assert main(command) == 0
    assert "error" not in output.read_text("utf-8-sig")
