"""Import, review and export, ended at any moment as a power cut would: nothing told is lost, no file is half.

Reading is ended so in test_batch.py.
"""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import openpyxl
import pytest
from PIL import Image

from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.exports import export_checked, export_project
from digitdesk.store import Project, Review, State

KILLS = int(os.environ.get("DIGITDESK_KILLS", "3"))
"""How often; 50 for the thorough run."""
PAGES, FIELDS = 40, 25
FILES, TWINS = 1500, 60

REVIEWER = """
import random, sys
from pathlib import Path
from digitdesk.store import Filter, Project
chance = random.Random(int(sys.argv[2]))
with Project(Path(sys.argv[1]), "Ada") as project:
    while found := project.queue.fields(Filter(), limit=50):
        entry, value = chance.choice(found), str(chance.randrange(10**6))
        if chance.random() < 0.5:
            project.review.type(entry.id, value)
        else:
            project.review.accept([entry.id])
            value = entry.value
        print(entry.id, value, flush=True)
"""
IMPORTER = """
import sys
from pathlib import Path
from digitdesk.store import Project
from digitdesk.ui.batch.sources import find_twins, list_sources
class Task:
    def is_cancelled(self):
        return False
    def report(self, listed):
        print(*(entry.id for entry in listed.new), flush=True)
path = Path(sys.argv[1])
print("begun", flush=True)
Project.open_or_create(path).close()
list_sources(path, [Path(sys.argv[2])], Task())
find_twins(path, Task())
"""
EXPORTER = """
import sys
from pathlib import Path
from digitdesk.exports import export_checked, export_project
from digitdesk.store import Project
with Project(Path(sys.argv[1])) as project:
    print("begun", flush=True)
    folder, number = Path(sys.argv[2]), 0
    while True:
        for ending in sys.argv[3:]:
            export_project(project, folder / f"out{ending}")
        number += 1
        if not (folder / f"digits{number}").exists():
            export_checked(project, folder / f"digits{number}", "png")
"""
ENDINGS = (".csv", ".xlsx", ".json", ".html")


def filled(path: Path) -> None:
    """A thousand readings of one digit."""
    image, guess = np.full((28, 28), 9, np.uint8), Guess((0.05,) * 10 + (0.5,))
    with Project.open_or_create(path) as project:
        sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(PAGES)])
        generation = project.readings.generation("model", "auto")
        for source in sources:
            readings = []
            for place in range(FIELDS):
                box = Box(0, 40 * place, 90, 30)
                field, digit = Field(str(place), box), Digit(box, image, guess)
                readings.append(Reading(field, str(place % 10), 0.5, Status.REVIEW, "", (digit,)))
            project.readings.put(source.id, PageResult(source.name, 1, tuple(readings)), generation)


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Many files, each of a size of its own but for some that are there twice."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for number in range(FILES - TWINS):
        (folder / f"{number}.png").write_bytes(b"x" * number)
    for number in range(TWINS):
        (folder / f"{number}-again.png").write_bytes(b"x" * number)
    return folder


@pytest.fixture
def rooms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own for what is temporary, here and in the programs started."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def killed(chance: random.Random, script: str, *arguments: str | Path) -> list[str]:
    """Run a script, end it a moment after its first line; the whole lines that it has said."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    said = [process.stdout.readline()]
    time.sleep(chance.random() * 0.3)
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    return [line.rstrip("\n") for line in said if line.endswith("\n")]


def test_a_review_that_is_killed_keeps_every_act(tmp_path: Path) -> None:
    path, chance = tmp_path / "a.digitdesk", random.Random(7)
    confirmed: dict[int, str] = {}
    filled(path)
    for number in range(KILLS):
        said = [line.split(" ") for line in killed(chance, REVIEWER, path, number)]
        confirmed |= {int(id): value for id, value in said}
        with Project(path) as project:
            for id, value in confirmed.items():
                entry = project.readings.get(id)
                assert entry
                assert (entry.value, entry.review, entry.who) == (value, Review.CONFIRMED, "Ada")
                assert project.review.history(id)[-1].new_value == value
            done = {entry.id: entry.value for entry in project.readings.each() if entry.review is Review.CONFIRMED}
            assert len(done) <= len(confirmed) + 1  # one may have been kept that could not be told of any more
            confirmed = done


def test_an_import_that_is_killed_goes_on_and_lists_every_file_once(scans: Path, tmp_path: Path) -> None:
    path, chance = tmp_path / "a.digitdesk", random.Random(9)
    names = {file.name for file in scans.iterdir()}
    before: dict[int, str] = {}
    for _ in range(KILLS):
        told = {int(id) for line in killed(chance, IMPORTER, path, scans)[1:] for id in line.split()}
        with Project.open_or_create(path) as project:
            listed = {entry.id: entry.name for entry in project.sources.each()}
            assert told <= listed.keys()
            assert before.items() <= listed.items()  # neither lost nor listed anew
            before = listed
    done = subprocess.run([sys.executable, "-c", IMPORTER, path, scans], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    with Project(path) as project:
        entries = list(project.sources.each())
        assert before.items() <= {entry.id: entry.name for entry in entries}.items()
        assert sorted(entry.name for entry in entries) == sorted(names)
        assert project.sources.counts() == {State.WAITING: FILES - TWINS, State.TWIN: TWINS}


def test_an_export_that_is_killed_leaves_whole_files_and_nothing_beside_them(tmp_path: Path, rooms: Path) -> None:
    path, folder, chance = tmp_path / "a.digitdesk", tmp_path / "out", random.Random(8)
    folder.mkdir()
    filled(path)
    with Project(path, "Ada") as project:
        project.review.type(1, "0042")
        project.review.accept(range(2, 500))
    for _ in range(KILLS):
        killed(chance, EXPORTER, path, folder, *ENDINGS)
        assert {look(folder / f"out{ending}") for ending in ENDINGS} <= {None, PAGES * FIELDS}
        for made in folder.glob("digits*"):
            images = [Image.open(file).size for file in made.glob("?/*.png")]
            assert images == [(28, 28)] * 498
    with Project(path) as project:
        assert project.readings.get(1).value == "0042"
        for ending in ENDINGS:
            export_project(project, folder / f"out{ending}")
        export_checked(project, folder / f"digits{len(list(folder.glob('digits*'))) + 1}", "png")
    assert not list(folder.glob(".*"))
    assert not list(rooms.iterdir())


def look(path: Path) -> int | None:
    """How many readings a file has; None while there is none."""
    if not path.exists():
        return None
    match path.suffix:
        case ".csv":
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            assert rows[0]["value"] == "0042"
            return len(rows)
        case ".json":
            return len(json.loads(path.read_text("utf-8")))
        case ".xlsx":
            book = openpyxl.load_workbook(path, read_only=True)
            count = sum(1 for _ in book.active.iter_rows()) - 1
            book.close()
            return count
    page = path.read_text("utf-8")
    assert page.rstrip().endswith("</html>")
    return PAGES * FIELDS if f"<th scope=row>all</th><td>{PAGES * FIELDS:,}</td>" in page else 0
