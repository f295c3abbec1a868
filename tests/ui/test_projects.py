"""Projects are opened, searched for damage and closed beside the window."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt

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


@pytest.fixture
def slow_start(qtbot, model, stored, monkeypatch) -> Iterator[tuple[MainWindow, threading.Event]]:
    """A window that goes on with the stored project, on a drive that answers once the gate is open."""
    gate, find = threading.Event(), projects._find
    monkeypatch.setattr(projects, "_find", lambda path: gate.wait(20) and find(path))
    monkeypatch.setattr(projects, "SHORT", 0.01)
    QSettings().setValue("project", str(stored))
    window = MainWindow(lambda path: Loaded(model, ("auto",)))
    qtbot.addWidget(window)
    window.show()
    yield window, gate
    gate.set()
    window.close()


def test_the_window_opens_before_a_project_on_a_slow_drive(qtbot, slow_start, stored, forms):
    window, gate = slow_start
    page, act = window.batch, window.actions_table
    qtbot.waitUntil(lambda: "fake" in window.model_label.text())
    assert page.projects.opening
    assert "listing" in page.parts.count.text()
    assert not any(act[name].isEnabled() for name in ("read", "watch", "name_project", "copy_project", "forget"))
    window.open([forms / "a.png"])  # goes where the user will look for it
    empty = page.projects.path
    gate.set()
    qtbot.waitUntil(lambda: page.projects.path == stored and page.files.rowCount() == 21 and not page._listing)
    qtbot.waitUntil(lambda: page.results.rowCount() == 2000)
    assert act["watch"].isEnabled()
    qtbot.waitUntil(lambda: not empty.exists())
    assert page.projects.recent() == [stored]


def test_another_project_may_be_opened_while_the_last_one_hangs(qtbot, slow_start, tmp_path, stored):
    window, gate = slow_start
    (tmp_path / "bad.digitdesk").write_text("no project")
    window.open([tmp_path / "bad.digitdesk"])
    qtbot.waitUntil(lambda: "not a DigitDesk project" in window.batch.parts.notice.text)
    assert window.actions_table["watch"].isEnabled()
    fresh = window.batch.projects.path
    gate.set()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.batch.projects.path == fresh


def test_a_project_that_is_gone_is_said_at_the_start(qtbot, window, model, stored):
    QSettings().setValue("project", str(stored.with_name("gone.digitdesk")))
    again = MainWindow(lambda path: Loaded(model, ("auto",)))
    qtbot.addWidget(again)
    again.show()
    assert "There is no project" in again.batch.parts.notice.text
    again.close()


def test_what_cannot_be_kept_while_another_program_writes_is_said(qtbot, window, stored, tmp_path, monkeypatch):
    monkeypatch.setattr(projects, "PATIENCE", 0.05)
    window.open([stored])
    qtbot.waitUntil(lambda: window.batch.projects.path == stored and not window.batch._listing)
    window.actions_table["page_review"].trigger()
    fields, notice = window.review.fields, window.review.notice
    with Project(stored) as other, other._file.change():
        qtbot.keyClick(fields.reading, Qt.Key.Key_9)
        qtbot.keyClick(fields.reading, Qt.Key.Key_Return)
        assert "stored.digitdesk is being changed elsewhere" in notice.text
        assert fields.desk.text == "90"  # what was typed is still there
        window.batch.watching.watch(tmp_path)
        assert "is being changed elsewhere" in window.batch.parts.notice.text
        assert not window.actions_table["watch"].isChecked()
    qtbot.keyClick(fields.reading, Qt.Key.Key_Return)
    assert window.batch.projects.current.readings.get(1).value == "90"


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


@pytest.fixture
def changed_while_copied(monkeypatch) -> list[int]:
    """Somebody goes on deciding while a project is copied: so often as the list says, after each copy."""
    left, copy = [1], Project.save_copy

    def slow(project: Project, target: Path) -> None:
        copy(project, target)
        if left[0]:
            left[0] -= 1
            with Project(project.path) as again:
                again.set("decided", left[0])

    monkeypatch.setattr(Project, "save_copy", slow)
    return left


def test_what_is_decided_while_a_project_is_named_is_in_it(qtbot, window, tmp_path, changed_while_copied):
    """It went into the project without a name, which was removed then."""
    batch = window.batch
    batch.projects.name(tmp_path / "named")
    qtbot.waitUntil(lambda: batch.projects.is_named)
    assert batch.projects.current.get("decided") == 0


def test_a_project_that_never_rests_keeps_its_place_and_says_so(qtbot, window, tmp_path, changed_while_copied):
    changed_while_copied[0] = 10**6
    batch = window.batch
    batch.projects.name(tmp_path / "named")
    qtbot.waitUntil(lambda: "changes while it is copied" in batch.parts.notice.text)
    assert not batch.projects.is_named
    assert batch.projects.current.get("decided") > 0
    assert list(tmp_path.glob("named*")) == []


def test_a_name_may_have_a_dot_and_an_ending_any_case(qtbot, window, tmp_path):
    window.batch.projects.name(tmp_path / "Branch v1.2")
    qtbot.waitUntil(lambda: window.batch.projects.is_named)
    assert window.batch.projects.path == tmp_path / "Branch v1.2.digitdesk"
    other = tmp_path / "OTHER.DIGITDESK"
    Project.open_or_create(other).close()
    window.open([other])
    qtbot.waitUntil(lambda: window.batch.projects.path == other)
    assert window.batch.files.rowCount() == 0


@pytest.mark.parametrize("paused", [False, True])
def test_naming_a_project_reads_on_in_it(qtbot, window, model, forms, tmp_path, monkeypatch, paused):
    """Reading ended without a word."""
    batch, act = window.batch, window.actions_table
    window.open([forms])
    qtbot.waitUntil(lambda: act["read"].isEnabled() and not batch._listing)
    batch.parts.layouts.setCurrentIndex(batch.parts.layouts.findData("lines"))
    model.gate.clear()
    act["read"].trigger()
    qtbot.waitUntil(lambda: model.calls > 0)
    if paused:
        act["pause"].trigger()
    monkeypatch.setattr("digitdesk.ui.asking.ask_target", lambda *asked: tmp_path / "named.digitdesk")
    act["name_project"].trigger()
    model.gate.set()
    qtbot.waitUntil(lambda: batch.projects.is_named and not batch._listing)
    if not paused:
        qtbot.waitUntil(lambda: not batch.run.running and not act["read"].isEnabled())
        assert batch.projects.current.sources.pages_done() == 5
