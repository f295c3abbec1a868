"""Projects are opened, searched for damage and closed beside the window."""

import threading
from pathlib import Path

import pytest

from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import Project
from digitdesk.ui.batch import projects
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A project of 2,000 readings; half a megabyte."""
    path = tmp_path / "stored.digitdesk"
    with Project.open_or_create(path) as project:
        sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(20)])
        generation = project.readings.generation("model", "auto")
        for source in sources:
            readings = tuple(
                Reading(Field(str(place), Box(0, 40 * place, 90, 30)), f"0{place}", 0.5, Status.REVIEW, "x" * 90)
                for place in range(100)
            )
            project.readings.put(source.id, PageResult(source.name, 1, readings), generation)
    return path


def test_a_slow_drive_does_not_hold_up_the_window(qtbot, window, stored, monkeypatch):
    gate = threading.Event()

    def slow(path: Path, *more: object, **others: object) -> Project:
        gate.wait(10)
        return Project(path, *more, **others)

    monkeypatch.setattr(projects, "Project", slow)
    window.open([stored])
    qtbot.wait(50)
    assert window.batch.projects.path != stored
    gate.set()
    qtbot.waitUntil(lambda: window.batch.results.rowCount() == 2000)


def test_only_the_project_asked_for_last_is_opened(qtbot, window, stored, tmp_path, monkeypatch):
    gate = threading.Event()
    other = tmp_path / "other.digitdesk"
    Project.open_or_create(other).close()

    def slow(path: Path, *more: object, **others: object) -> Project:
        if path == stored:
            gate.wait(5)
        return Project(path, *more, **others)

    monkeypatch.setattr(projects, "Project", slow)
    window.open([stored])
    window.open([other])
    qtbot.waitUntil(lambda: window.batch.projects.path == other)
    gate.set()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.batch.projects.path == other


def test_damage_that_is_found_later_is_said_and_nothing_is_changed(qtbot, window, model, stored):
    window.open([stored])
    qtbot.waitUntil(lambda: window.batch.projects.path == stored and not window.batch._listing)
    window.close()
    content = bytearray(stored.read_bytes())
    content[200_000:212_288] = bytes(12_288)  # in the middle, where opening alone does not look
    stored.write_bytes(content)
    again = MainWindow(lambda path: Loaded(model, ("auto",)))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: "damaged" in again.batch.parts.notice.text)
    qtbot.waitUntil(lambda: again.batch.projects.path != stored)
    again.close()
    assert stored.read_bytes() == bytes(content)


def test_files_dropped_together_with_a_project_go_into_it(qtbot, window, stored, forms):
    window.open([forms / "a.png", stored])
    qtbot.waitUntil(lambda: window.batch.files.rowCount() == 21)
    assert window.batch.projects.path == stored
    assert window.batch.files.entry(20).name == "a.png"
