import csv
import itertools
import threading
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.ui.batch import sources
from digitdesk.ui.batch.progress import Progress, duration
from digitdesk.ui.batch.sources import SourcesModel


@pytest.fixture
def listed(qtbot, window, forms):
    """The window with the five forms listed."""
    window.open([forms])
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled() and not window.batch._listing)
    layouts = window.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("lines"))
    return window


def read_to_end(qtbot, window):
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not window.batch.run.running, timeout=15000)


def test_a_folder_is_read_and_a_bad_file_is_one_row(qtbot, listed):
    read_to_end(qtbot, listed)
    rows = listed.batch.results.rows
    assert len(listed.batch.results.pages) == 5
    bad = [row for row in rows if row.reading.status is Status.ERROR]
    assert [row.page.source for row in bad] == ["c.png"]
    assert "not an image" in bad[0].reading.message
    assert "b größe 数.png" in {row.page.source for row in rows}
    assert {row.reading.value for row in rows if row not in bad} == {"777"}
    assert listed.batch.run.text().startswith("5 of 5 pages, 9 fields")


def test_stop_acts_and_read_goes_on_with_the_rest(qtbot, listed, model, monkeypatch):
    listed.batch._defaults = type(listed.batch._defaults)(jobs=1)
    run = listed.batch.run
    read: list[str] = []
    run.page_read.connect(lambda page: read.append(page.source))
    run.page_read.connect(lambda page: len(read) == 2 and run.stop())
    listed.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not run.running)
    qtbot.waitUntil(lambda: listed.jobs.running == 0)
    assert read == ["a.png", "b größe 数.png"]
    assert listed.actions_table["read"].isEnabled()
    assert not listed.actions_table["stop"].isEnabled()
    calls = model.calls
    read_to_end(qtbot, listed)
    assert read == ["a.png", "b größe 数.png", "c.png", "d.png", "e.png"]
    assert len(listed.batch.results.pages) == 5
    assert model.calls - calls == 2  # a and b were not read again, c cannot be


def test_another_layout_reads_everything_anew(qtbot, listed):
    read_to_end(qtbot, listed)
    layouts = listed.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("digit"))
    read_to_end(qtbot, listed)
    assert len(listed.batch.results.rows) == 5
    assert {row.reading.value for row in listed.batch.results.rows} == {"7", ""}


def test_a_page_is_shown_before_it_is_read(qtbot, listed):
    page = listed.batch.parts.page
    qtbot.waitUntil(lambda: not page.is_empty)
    assert page._frames == []
    read_to_end(qtbot, listed)
    qtbot.waitUntil(lambda: len(page._frames) == 2)


def test_choosing_a_row_shows_its_page_and_its_field(qtbot, listed):
    read_to_end(qtbot, listed)
    table, page = listed.batch.parts.table, listed.batch.parts.page
    table.selectRow(1)
    qtbot.waitUntil(lambda: len(page._frames) == 2)
    assert page._frames[1].pen().widthF() > page._frames[0].pen().widthF()
    with qtbot.waitSignal(page.field_picked):
        centre = page.mapFromScene(page._frames[0].rect().center())
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert table.currentIndex().row() == 0
    assert page._frames[0].pen().widthF() > page._frames[1].pen().widthF()


def test_the_list_follows_the_chosen_reading(qtbot, listed):
    read_to_end(qtbot, listed)
    table, files = listed.batch.parts.table, listed.batch.parts.list
    for row, place in ((len(listed.batch.results.rows) - 1, 4), (1, 0)):
        table.selectRow(row)
        assert files.currentIndex().row() == place
        assert table.currentIndex().row() == row


def test_a_page_that_cannot_be_shown_leaves_no_other_page_in_its_place(qtbot, listed):
    read_to_end(qtbot, listed)
    page = listed.batch.parts.page
    qtbot.waitUntil(lambda: not page.is_empty)
    row = next(n for n, row in enumerate(listed.batch.results.rows) if row.page.source == "c.png")
    listed.batch.parts.table.selectRow(row)
    qtbot.waitUntil(lambda: page.is_empty)
    assert "not an image" in listed.batch.parts.detail.text()


def test_zoom_changes_the_scale_and_fit_brings_it_back(qtbot, listed):
    read_to_end(qtbot, listed)
    page = listed.batch.parts.page
    qtbot.waitUntil(lambda: not page.is_empty)
    page.fit()
    fitted = page.transform().m11()
    listed.actions_table["zoom_in"].trigger()
    assert page.transform().m11() > fitted
    listed.actions_table["zoom_fit"].trigger()
    assert page.transform().m11() == pytest.approx(fitted, rel=0.1)


def test_the_zoom_is_kept_from_page_to_page_and_the_field_comes_to_the_middle(qtbot, listed):
    read_to_end(qtbot, listed)
    page, table = listed.batch.parts.page, listed.batch.parts.table
    qtbot.waitUntil(lambda: not page.is_empty)
    page.zoom(6.0)
    zoomed = page.transform().m11()
    before = page._frames[0]
    table.selectRow(3)
    qtbot.waitUntil(lambda: bool(page._frames) and page._frames[0] is not before)
    assert page.transform().m11() == zoomed
    middle = page.mapToScene(page.viewport().rect().center())
    assert page._frames[1].rect().adjusted(-20, -20, 20, 20).contains(middle)


def test_results_are_saved_and_a_failure_is_said_in_place(qtbot, listed, tmp_path):
    read_to_end(qtbot, listed)
    target = tmp_path / "out.csv"
    listed.batch.save(target)
    qtbot.waitUntil(lambda: "Saved" in listed.batch.parts.notice.text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 9
    assert rows[0]["value"] == "777"
    listed.batch.save(tmp_path / "missing" / "out.csv")
    qtbot.waitUntil(lambda: "no folder" in listed.batch.parts.notice.text)


def test_an_empty_or_missing_folder_is_said_in_place(qtbot, window, tmp_path):
    (tmp_path / "empty").mkdir()
    window.open([tmp_path / "empty"])
    qtbot.waitUntil(lambda: "holds no images" in window.batch.parts.notice.text)
    window.open([tmp_path / "gone"])
    qtbot.waitUntil(lambda: "no file or folder" in window.batch.parts.notice.text)
    assert window.batch.parts.stack.currentIndex() == 0


def test_files_can_be_dropped(qtbot, window, forms):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(forms))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none))
    qtbot.waitUntil(lambda: len(window.batch.files.sources) == 5)


def test_listing_many_files_never_holds_up_the_window(qtbot, window, monkeypatch):
    many = [Source(Path(f"/scans/{n}.png"), f"{n}.png") for n in range(100_000)]
    monkeypatch.setattr(sources, "find_sources", lambda inputs: iter(many))
    beats, timer = [monotonic()], QTimer()
    timer.timeout.connect(lambda: beats.append(monotonic()))
    timer.start(5)
    window.open([Path("/scans")])
    qtbot.waitUntil(lambda: len(window.batch.files.sources) == 100_000, timeout=20000)
    qtbot.waitUntil(lambda: not window.batch._listing)
    assert max(b - a for a, b in itertools.pairwise(beats)) < 0.1
    assert "100,000 files" in window.batch.parts.count.text()


def test_start_over_empties_the_page(qtbot, listed):
    read_to_end(qtbot, listed)
    listed.actions_table["forget"].trigger()
    assert not listed.batch.files.sources
    assert not listed.batch.results.rows
    assert listed.batch.parts.stack.currentIndex() == 0


def test_files_of_the_same_name_are_told_apart_and_none_is_listed_twice():
    model = SourcesModel()
    model.append([Source(Path("/a/1.png"), "1.png")])
    model.append([Source(Path("/b/1.png"), "1.png"), Source(Path("/a/1.png"), "1.png")])
    assert [source.path for source in model.sources] == [Path("/a/1.png"), Path("/b/1.png")]
    assert len({source.name for source in model.sources}) == 2


def test_a_file_shows_the_worst_of_its_pages():
    model = SourcesModel()
    model.append([Source(Path("/a/1.pdf"), "1.pdf")])
    for status in (Status.OK, Status.REVIEW, Status.OK):
        model.mark("1.pdf", status)
    assert model.index(0).data().startswith("?")


def test_progress_is_honest_about_what_it_knows():
    progress = Progress(files=40, begun=0.0)
    page = PageResult("a", 1, (Reading(Field("1", Box(0, 0, 1, 1)), "1", 1.0, Status.OK),) * 8)
    for _ in range(12):
        progress.add(page)
    assert progress.text(now=12.0) == "12 of about 40 pages, 96 fields, 30 s left"
    progress.counted = (40, 132)
    assert progress.text(now=12.0) == "12 of 132 pages, 96 fields, 2 min left"
    assert progress.text(now=12.0, running=False) == "12 of 132 pages, 96 fields"


@pytest.mark.parametrize(("seconds", "text"), [(1, "5 s left"), (58, "1 min left"), (5400, "1.5 h left")])
def test_time_left_is_no_finer_than_it_can_be_known(seconds, text):
    assert duration(seconds) == text


def test_closing_while_reading_ends_cleanly(qtbot, listed, model):
    model.gate.clear()
    listed.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: model.calls > 0)
    threading.Timer(0.2, model.gate.set).start()
    assert listed.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("read")]
