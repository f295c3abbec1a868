"""Batches that are kept in a project: gone on with after any end, never read twice, a person's word kept."""

import csv
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.__main__ import main
from digitdesk.store import Project, Review, State

COMMAND = [sys.executable, "-m", "digitdesk", "batch"]
KILLS = int(os.environ.get("DIGITDESK_KILLS", "3"))
"""How often a batch is killed at a random moment; 50 for the thorough run."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Eight pages in seven files, one of them no image."""
    made = tmp_path / "scans"
    made.mkdir()
    pages = [_page(str(number)) for number in (0, 2, 2, 3, 4, 5, 6, 8)]
    for number, page in enumerate(pages[:5]):
        page.save(made / f"{number}.png")
    pages[5].save(made / "5.tif", save_all=True, append_images=pages[6:])
    (made / "bad.png").write_text("no image")
    return made


def _page(text: str) -> Image.Image:
    image = Image.new("L", (120, 90), 255)
    ImageDraw.Draw(image).text((30, 10), text, 0, ImageFont.load_default(64))
    return image


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def batch(folder: Path, *more: str | Path) -> int:
    return main(["batch", str(folder), "--layout", "digit", *map(str, more)])


def test_a_project_gives_the_same_table_and_is_not_read_twice(folder: Path, tmp_path: Path, monkeypatch) -> None:
    project, plain, kept = tmp_path / "a.digitdesk", tmp_path / "plain.csv", tmp_path / "kept.csv"
    assert batch(folder, "--output", plain) == 1
    assert batch(folder, "--output", kept, "--project", project) == 1
    assert table(kept) == table(plain)
    assert [row["value"] for row in table(kept)][:5] == ["0", "2", "2", "3", "4"]
    monkeypatch.setattr("digitdesk.engine.pipeline.read_page", None)
    again = tmp_path / "again.csv"
    assert batch(folder, "--output", again, "--project", project, "--resume") == 1
    assert table(again) == table(plain)


def test_what_a_person_decided_is_in_the_table(folder: Path, tmp_path: Path) -> None:
    project, output = tmp_path / "a.digitdesk", tmp_path / "out.csv"
    batch(folder, "--project", project)
    with Project(project, "Ada") as opened:
        opened.review.type(1, "0042")
        opened.review.unreadable([2])
        opened.review.blank([3])
    batch(folder, "--project", project, "--resume", "--output", output)
    assert [(row["value"], row["status"]) for row in table(output)[:3]] == [
        ("0042", "ok"),
        ("", "error"),
        ("", "blank"),
    ]
    assert (
        main(
            ["batch", str(folder), "--layout", "number", "--project", str(project), "--resume", "--output", str(output)]
        )
        == 1
    )
    assert table(output)[0]["value"] == "0042"


def test_a_field_has_its_picture_and_its_digits(folder: Path, tmp_path: Path) -> None:
    batch(folder, "--project", tmp_path / "a.digitdesk")
    with Project(tmp_path / "a.digitdesk") as project:
        (entry,) = project.readings.of_page(1, 1)
        crop = project.readings.crop(entry.id)
        assert crop
        assert crop.jpeg.startswith(b"\xff\xd8")
        assert len(project.readings.digits(entry.id)) == len(entry.value) == 1
        assert project.sources.get(1).pages == 1
        bad = project.sources.find("bad.png")
        assert bad
        assert (bad.state, "not an image" in bad.message) == (State.ASIDE, True)


def test_a_project_is_not_overwritten_by_mistake(folder: Path, tmp_path: Path, capsys) -> None:
    project = tmp_path / "a.digitdesk"
    batch(folder, "--project", project)
    content = project.read_bytes()
    assert batch(folder, "--project", project) == 2
    assert "--resume" in capsys.readouterr().err
    assert project.read_bytes() == content
    assert batch(folder, "--resume") == 2
    assert "--project" in capsys.readouterr().err
    (tmp_path / "letter.txt").write_text("Dear project")
    assert batch(folder, "--resume", "--project", tmp_path / "letter.txt") == 2
    assert (tmp_path / "letter.txt").read_text() == "Dear project"


def test_a_file_that_went_missing_is_read_when_it_is_back(folder: Path, tmp_path: Path) -> None:
    project, output, away = tmp_path / "a.digitdesk", tmp_path / "out.csv", tmp_path / "0.png"
    with Project.open_or_create(project) as opened:
        opened.sources.add([(folder / "0.png", "0.png")])
    (folder / "0.png").rename(away)
    assert batch(folder, "--project", project, "--resume", "--output", output) == 1
    assert "not there" in table(output)[0]["message"]
    away.rename(folder / "0.png")
    batch(folder, "--project", project, "--resume", "--output", output)
    assert (table(output)[0]["source"], table(output)[0]["value"]) == ("0.png", "0")


def test_killed_at_any_moment_it_goes_on_and_nothing_confirmed_is_lost(folder: Path, tmp_path: Path) -> None:
    project, output = tmp_path / "a.digitdesk", tmp_path / "out.csv"
    for number in range(KILLS):  # so that something is left to read till the last
        _page(str(number % 10)).save(folder / f"more {number}.png")
    arguments = [*COMMAND, str(folder), "--layout", "digit", "--jobs", "2", "--project", str(project), "--resume"]
    chance, confirmed = random.Random(5), {}
    read_before: dict[str, int] = {}
    for _ in range(KILLS):
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if chance.random() < 0.8:  # a moment after the first page, where it matters most; else any moment
            before = len(read_before)
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline and process.poll() is None and pages_in(project) <= before:
                time.sleep(0.02)
        time.sleep(chance.random() * 0.15)
        process.kill()
        process.wait()
        with Project.open_or_create(project, "Ada") as opened:
            ids = {entry.name + str(entry.page): entry.id for entry in opened.readings.each()}
            assert {name: ids[name] for name in read_before} == read_before  # neither lost nor read again
            read_before = ids
            for id, value in confirmed.items():
                entry = opened.readings.get(id)
                assert (entry.value, entry.review) == (value, Review.CONFIRMED)
            for id in [id for id in ids.values() if id not in confirmed][:1]:
                opened.review.type(id, confirmed.setdefault(id, f"00{id}"))
    done = subprocess.run([*arguments, "--output", str(output)], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr  # 0 once a person has settled the bad file, too
    assert len(table(output)) == 9 + KILLS
    assert {row["value"] for row in table(output)} >= set(confirmed.values())


def pages_in(path: Path) -> int:
    if not path.exists() or not path.stat().st_size:
        return 0
    with Project.open_or_create(path) as project:
        return len(project.readings)
