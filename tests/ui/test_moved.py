"""Scans that were moved or renamed while the project was closed: the same files, read and decided as before."""

import pytest

from digitdesk.engine.types import Status
from digitdesk.store import State
from digitdesk.ui.batch.page import BatchPage


@pytest.fixture
def batch(qtbot, window) -> BatchPage:
    layouts = window.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("lines"))
    return window.batch


@pytest.fixture
def add(qtbot, window):
    """Add a folder, and wait until it is listed and compared."""

    def wait(folder):
        window.open([folder])
        qtbot.waitUntil(lambda: window.jobs.running == 0 and not window.batch._listing)

    return wait


@pytest.fixture
def read(qtbot, window):
    def wait():
        window.actions_table["read"].trigger()
        qtbot.waitUntil(lambda: not window.batch.run.running and window.jobs.running == 0)

    return wait


def states(batch):
    return {entry.name: entry.state for entry in batch.projects.current.sources.each()}


def rows(batch):
    return [batch.results.entry(row) for row in range(batch.results.rowCount())]


def test_a_renamed_folder_is_the_same_folder(batch, forms, add, read, model):
    """Everything was read a second time, and the table held all of it twice."""
    add(forms)
    read()
    project = batch.projects.current
    first = rows(batch)[0]
    project.review.type(first.id, "0042")
    before, calls = [row.id for row in rows(batch) if row.status is not Status.ERROR], model.calls
    moved = forms.rename(forms.with_name("forms of june"))
    add(moved)
    assert batch.parts.notice.text == "5 files lie elsewhere now: what was read and decided there is kept."
    assert [entry.path for entry in project.sources.each()] == sorted(moved.iterdir())
    assert batch.files.rowCount() == 5
    read()  # the broken one, which waits again
    assert model.calls == calls
    assert [row.id for row in rows(batch) if row.status is not Status.ERROR] == before
    assert project.readings.get(first.id).value == "0042"
    assert [row.name for row in rows(batch) if row.status is Status.ERROR] == ["c.png"]


def test_a_folder_that_was_looked_for_in_vain_is_read_where_it_is_found(batch, forms, add, read):
    """A row of error for each file stood there for ever, beside those of the same files at their new place."""
    (forms / "c.png").unlink()
    add(forms)
    moved = forms.rename(forms.with_name("elsewhere"))
    read()
    assert set(states(batch).values()) == {State.MISSING}
    assert {row.status for row in rows(batch)} == {Status.ERROR}
    add(moved)
    assert rows(batch) == []
    assert batch.files.rowCount() == 4
    read()
    assert set(states(batch).values()) == {State.READ}
    assert [row.value for row in rows(batch)] == ["777"] * 8


def test_what_was_not_read_yet_is_no_double_of_itself(batch, forms, add, read):
    """Of the same size, so compared when they were listed: found elsewhere, they were left out as doubles of files
    that are gone."""
    add(forms)  # a, b, d and e are of the same size
    assert all(entry.content for entry in batch.projects.current.sources.each() if entry.name != "c.png")
    moved = forms.rename(forms.with_name("elsewhere"))
    add(moved)
    assert set(states(batch).values()) == {State.WAITING}
    read()
    assert [row.value for row in rows(batch) if row.value] == ["777"] * 8
    assert len(rows(batch)) == 9


def test_what_is_found_nowhere_keeps_its_row_with_the_reason(batch, forms, add, read):
    add(forms)
    moved = forms.rename(forms.with_name("elsewhere"))
    (moved / "b größe 数.png").unlink()
    add(moved)
    read()
    assert states(batch)["b größe 数.png"] is State.MISSING
    (row,) = [row for row in rows(batch) if row.name.startswith("b")]
    assert "not there any more" in row.reading.message
    assert len(rows(batch)) == 8


def test_a_double_left_out_gives_way_once_what_it_doubled_is_gone(batch, forms, add, read):
    add(forms)
    copy = forms.with_name("copy")
    copy.mkdir()
    (copy / "a.png").write_bytes((forms / "a.png").read_bytes())
    add(copy)
    assert batch.projects.current.sources.decide_twins(read=False) == 1
    (forms / "a.png").unlink()
    add(copy)
    assert batch.files.rowCount() == 5
    assert batch.files.entry(0).path == copy / "a.png"
    read()
    assert [row.value for row in rows(batch) if row.name == "a.png"] == ["777"] * 2


def test_a_copy_is_still_asked_about_while_the_first_is_there(batch, forms, add, read):
    add(forms)
    read()
    copy = forms.with_name("copy")
    copy.mkdir()
    (copy / "a.png").write_bytes((forms / "a.png").read_bytes())
    add(copy)
    assert "1 file has the same content as another" in batch.parts.notice.text
    assert batch.files.entry(0).path == forms / "a.png"


def test_the_page_in_view_is_shown_from_its_new_place(qtbot, batch, forms, add, read):
    add(forms)
    read()
    moved = forms.rename(forms.with_name("elsewhere"))
    batch.parts.table.selectRow(2)
    qtbot.waitUntil(lambda: "not there any more" in batch.parts.detail.text())
    add(moved)
    qtbot.waitUntil(lambda: batch.view.at is not None and "not there" not in batch.parts.detail.text())
