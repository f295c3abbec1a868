"""Review and export, ended at any moment as a power cut would: nothing confirmed is lost, no file is half."""

import csv
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import openpyxl

from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import Project, Review

KILLS = int(os.environ.get("DIGITDESK_KILLS", "3"))
"""How often; 50 for the thorough run."""
PAGES, FIELDS = 40, 25

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
EXPORTER = """
import sys
from pathlib import Path
from digitdesk.exports import export_project
from digitdesk.store import Project
with Project(Path(sys.argv[1])) as project:
    print("begun", flush=True)
    while True:
        for target in sys.argv[2:]:
            export_project(project, Path(target))
            print(target, flush=True)
"""


def filled(path: Path) -> None:
    """A thousand readings."""
    with Project.open_or_create(path) as project:
        sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(PAGES)])
        generation = project.readings.generation("model", "auto")
        for source in sources:
            readings = tuple(
                Reading(Field(str(place), Box(0, 40 * place, 90, 30)), f"0{place}", 0.5, Status.REVIEW)
                for place in range(FIELDS)
            )
            project.readings.put(source.id, PageResult(source.name, 1, readings), generation)


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


def test_an_export_that_is_killed_leaves_whole_files_and_the_project_as_it_was(tmp_path: Path) -> None:
    path, chance = tmp_path / "a.digitdesk", random.Random(8)
    table, sheet = tmp_path / "out.csv", tmp_path / "out.xlsx"
    filled(path)
    with Project(path, "Ada") as project:
        project.review.type(1, "0042")
    for _ in range(KILLS):
        killed(chance, EXPORTER, path, table, sheet)
        if table.exists():
            with table.open(encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file))
            assert len(rows) == PAGES * FIELDS
            assert rows[0]["value"] == "0042"
        if sheet.exists():
            book = openpyxl.load_workbook(sheet, read_only=True)
            assert sum(1 for _ in book.active.iter_rows()) == PAGES * FIELDS + 1
            book.close()
        with Project(path) as project:
            assert project.readings.get(1).value == "0042"
    assert table.exists()
