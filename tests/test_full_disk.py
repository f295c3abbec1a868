"""A full disk: a sentence, no traceback, what was there before stays, and reading goes on where there is room."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.store import Project

PAGES = 12
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a small disk of its own")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a disk of 200 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a disk here")
    yield folder
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Twelve pages of one digit each."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(PAGES):
        page = Image.new("L", (120, 90), 255)
        ImageDraw.Draw(page).text((30, 10), str(number % 10), 0, ImageFont.load_default(64))
        page.save(folder / f"{number:02}.png")
    return folder


def batch(*arguments: str | Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "digitdesk", "batch", "--layout", "digit", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def fill(disk: Path) -> None:
    size = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    (disk / "rest").write_bytes(bytes(size))


def test_a_project_keeps_what_was_read_and_goes_on_once_there_is_room(disk: Path, scans: Path, tmp_path: Path) -> None:
    project = disk / "a.digitdesk"
    done = batch(scans, "--project", project)
    assert done.returncode == 2
    assert done.stderr.startswith("digitdesk: The disk is full")
    assert "Traceback" not in done.stderr
    elsewhere, output = tmp_path / "a.digitdesk", tmp_path / "out.csv"
    for part in disk.iterdir():
        (tmp_path / part.name).write_bytes(part.read_bytes())
    assert batch(scans, "--project", elsewhere, "--resume", "--output", output).returncode == 0
    with Project(elsewhere) as opened:
        assert len(opened.readings) == PAGES


@pytest.mark.parametrize("ending", ["csv", "json", "xlsx"])
def test_a_table_that_has_no_room_leaves_the_old_one(disk: Path, scans: Path, ending: str) -> None:
    output = disk / f"out.{ending}"
    assert batch(scans / "01.png", "--output", output).returncode == 0
    before = output.read_bytes()
    fill(disk)
    done = batch(scans / "02.png", "--output", output)
    assert done.returncode == 2
    assert done.stderr.strip().splitlines() == [
        f"digitdesk: {output} cannot be written (No space left on device): choose another place."
    ]
    assert output.read_bytes() == before
    assert sorted(part.name for part in disk.iterdir()) == sorted([output.name, "rest"])


def test_a_page_whose_picture_has_no_room_says_so(disk: Path, scans: Path, tmp_path: Path) -> None:
    fill(disk)
    output = tmp_path / "out.csv"
    assert batch(scans / "01.png", "--annotate", disk / "seen", "--output", output).returncode == 2
    assert "cannot be written" in output.read_text("utf-8-sig")
    assert "report it" not in output.read_text("utf-8-sig")
