"""The watched folder in the window: new scans are read as they arrive."""

import shutil

import pytest

from digitdesk import watch as rules
from digitdesk.engine.types import Status
from digitdesk.ui.batch import watching
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow


@pytest.fixture
def quick(monkeypatch):
    """No test waits for seconds."""
    for module in (rules, watching):
        monkeypatch.setattr(module, "SETTLED", 0.05)
        monkeypatch.setattr(module, "POLL", 0.2)


@pytest.fixture
def inbox(tmp_path):
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def values(window) -> list[str]:
    return [entry.value for entry in window.batch.projects.current.readings.each()]


def test_new_scans_are_read_as_they_arrive_also_after_a_restart(qtbot, window, model, forms, inbox, quick):
    page = window.batch
    page.watching.watch(inbox)
    assert window.actions_table["watch"].isChecked()
    assert page.parts.count.text() == "0 files · watching inbox"
    assert page.parts.stack.currentIndex() == 1
    shutil.copy(forms / "a.png", inbox)
    qtbot.waitUntil(lambda: len(values(window)) == 2 and not page.run.running)
    shutil.copy(forms / "d.png", inbox)
    qtbot.waitUntil(lambda: len(values(window)) == 4 and not page.run.running)
    window.close()
    shutil.copy(forms / "e.png", inbox)
    again = MainWindow(lambda path: Loaded(model, ("auto", "lines")))
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.batch.results.rowCount() == 6)
    again.actions_table["watch"].trigger()
    assert again.batch.watching.folder is None
    assert again.batch.projects.current.get("watch") is None
    again.close()


def test_what_arrives_while_others_are_read_is_read_too(qtbot, window, model, forms, inbox, quick):
    shutil.copy(forms / "a.png", inbox)
    window.batch.watching.watch(inbox)
    model.gate.clear()
    qtbot.waitUntil(lambda: model.calls > 0)
    shutil.copy(forms / "d.png", inbox)
    qtbot.waitUntil(lambda: window.batch.files.rowCount() == 2)
    model.gate.set()
    qtbot.waitUntil(lambda: len(values(window)) == 4 and not window.batch.run.running)


def test_after_stop_nothing_is_read_until_something_arrives(qtbot, window, model, forms, inbox, quick):
    for name in ("a.png", "d.png"):
        shutil.copy(forms / name, inbox)
    window.batch.defaults = type(window.batch.defaults)(jobs=1)
    model.gate.clear()
    window.batch.watching.watch(inbox)
    qtbot.waitUntil(lambda: model.calls > 0 and window.batch.files.rowCount() == 2)
    window.actions_table["stop"].trigger()
    model.gate.set()
    qtbot.waitUntil(lambda: not window.batch.run.running)
    qtbot.wait(600)
    assert not window.batch.run.running
    shutil.copy(forms / "e.png", inbox)
    qtbot.waitUntil(lambda: len(values(window)) == 6)


def test_a_scan_that_came_twice_is_shown_and_the_user_chooses(qtbot, window, forms, inbox, quick):
    shutil.copy(forms / "a.png", inbox)
    window.batch.watching.watch(inbox)
    qtbot.waitUntil(lambda: len(values(window)) == 2)
    shutil.copy(forms / "a.png", inbox / "again.png")
    qtbot.waitUntil(lambda: "same content" in window.batch.parts.notice.text)
    assert len(values(window)) == 2


def test_a_bad_scan_is_read_once_it_is_dropped_again(qtbot, window, forms):
    page = window.batch
    window.open([forms])
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled() and not page._listing)
    page.parts.layouts.setCurrentIndex(page.parts.layouts.findData("lines"))
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not page.run.running)
    assert not window.actions_table["read"].isEnabled()
    shutil.copy(forms / "a.png", forms / "c.png")
    (forms / "c.png").write_bytes((forms / "a.png").read_bytes() + b"c")
    window.open([forms])
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled())
    assert page.files.rowCount() == 5
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: len(values(window)) == 10 and not page.run.running)
    assert page.results.rowCount() == 10
    assert page.files.entry(2).worst is not Status.ERROR


def test_a_folder_out_of_sight_is_said_in_place(qtbot, window, inbox, quick):
    window.batch.watching.watch(inbox)
    away = inbox.with_name("away")
    inbox.rename(away)
    qtbot.waitUntil(lambda: "inbox cannot be seen" in window.batch.parts.count.text())
    assert "goes on looking" in window.batch.parts.count.toolTip()
    away.rename(inbox)
    qtbot.waitUntil(lambda: "watching inbox" in window.batch.parts.count.text())


def test_another_project_watches_nothing_of_this_one(qtbot, window, forms, inbox, quick):
    window.batch.watching.watch(inbox)
    window.open([forms / "a.png"])
    qtbot.waitUntil(lambda: window.batch.files.rowCount() == 1)
    window.actions_table["forget"].trigger()
    assert window.batch.watching.folder is None
    assert not window.actions_table["watch"].isChecked()
    shutil.copy(forms / "d.png", inbox)
    qtbot.wait(500)
    assert window.batch.files.rowCount() == 0
