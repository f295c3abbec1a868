import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from digitdesk.engine.images import Source
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import State, result_of
from digitdesk.ui.batch import sources
from digitdesk.ui.batch.progress import Progress, duration
from digitdesk.ui.batch.results import STATUS
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.page_view import PageView, load_picture


@pytest.fixture
def listed(qtbot, window, forms):
    """The window with the five forms listed."""
    window.open([forms])
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled() and not window.batch._listing)
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    layouts = window.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("lines"))
    return window


def entries(window):
    results = window.batch.results
    return [results.entry(row) for row in range(results.rowCount())]


def read_to_end(qtbot, window):
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not window.batch.run.running)


def test_a_folder_is_read_and_a_bad_file_is_one_row(qtbot, listed):
    read_to_end(qtbot, listed)
    rows = entries(listed)
    bad = [row for row in rows if row.status is Status.ERROR]
    assert [row.name for row in bad] == ["c.png"]
    assert "not an image" in bad[0].reading.message
    assert [row.name for row in rows[2:4]] == ["b größe 数.png"] * 2
    assert {row.value for row in rows if row not in bad} == {"777"}
    assert listed.batch.run.text().startswith("5 of 5 pages, 8 fields")  # a file that cannot be read holds none


def test_what_was_read_to_its_end_is_counted(qtbot, listed, monkeypatch):
    """Reading may be done sooner than the files are counted; "5 of about 5 pages" stood there, for good if it was."""
    ended = threading.Event()

    def count_late(project, task):
        ended.wait(30)
        task.report((1, 2))

    monkeypatch.setattr("digitdesk.ui.batch.run.count_all", count_late)
    run = listed.batch.run
    read_to_end(qtbot, listed)
    assert run.text().startswith("5 of 5 pages")
    ended.set()
    qtbot.waitUntil(lambda: listed.jobs.running == 0)
    assert run.text().startswith("5 of 5 pages")


def test_files_that_are_listed_already_are_said_to_be(qtbot, listed, forms):
    before = listed.batch.files.rowCount()
    listed.open([forms])
    qtbot.waitUntil(lambda: listed.batch.parts.notice.text == "All of these files are in the list already.")
    assert listed.batch.files.rowCount() == before


def test_stop_acts_and_read_goes_on_with_the_rest(qtbot, listed, model, monkeypatch):
    listed.batch.defaults = type(listed.batch.defaults)(jobs=1)
    run = listed.batch.run
    read: list[str] = []
    run.page_read.connect(lambda page, source: read.append(source.name))
    run.page_read.connect(lambda page, source: len(read) == 2 and run.stop())
    listed.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not run.running)
    qtbot.waitUntil(lambda: listed.jobs.running == 0)
    before = len(read)
    assert read[:2] == ["a.png", "b größe 数.png"]
    assert before < 5
    assert listed.actions_table["read"].isEnabled()
    assert not listed.actions_table["stop"].isEnabled()
    calls = model.calls
    read_to_end(qtbot, listed)
    assert read == ["a.png", "b größe 数.png", "c.png", "d.png", "e.png"]
    assert len(entries(listed)) == 9
    assert model.calls - calls == 4 - before + ("c.png" in read[:before])  # nothing was read again, c cannot be


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_that_lies_in_its_file_is_shown_as_it_stands(qtbot, window, samples, tmp_path, turn):
    project = window.batch.projects.current
    results = []
    for name, lying in (("stands", 0), ("lies", turn)):
        path = tmp_path / f"{name}.png"
        with Image.open(samples / "stock-count.png") as form:
            form.rotate(90 * lying, expand=True).save(path)
            whole, left = Box(0, 0, *form.size), Box(0, 0, *form.rotate(90 * lying, expand=True).size)
        place = Box(100, 300, 160, 50).turned((4 - lying) % 4, whole)
        assert place.clipped(left) == place
        reading = Reading(Field("Net", place), "42", 0.9, Status.OK)
        (source,) = project.sources.add([(path, path.name)])
        result = PageResult(path.name, 1, (reading,), turn=lying)
        results.append((source.id, project.readings.put(source.id, result, project.readings.generation("m", "auto"))))
    assert [found[0].turn for _, found in results] == [0, turn]
    shown = []
    view = PageView()
    qtbot.addWidget(view)
    view.resize(500, 700)
    for source, found in results:
        entry = project.sources.get(source)
        view.show_page(*load_picture(Source(entry.path, entry.name), 1), result_of(found))
        shown.append(view.grab().toImage())
    assert shown[0] == shown[1]
    frame = view.mapFromScene(QPointF(180, 325))  # in the middle of the field, where it stands
    with qtbot.waitSignal(view.field_picked):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=frame)


def test_another_layout_reads_everything_anew(qtbot, listed):
    read_to_end(qtbot, listed)
    layouts = listed.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("digit"))
    read_to_end(qtbot, listed)
    assert len(entries(listed)) == 5
    assert {row.value for row in entries(listed)} == {"7", ""}


def test_another_model_reads_anew_but_keeps_what_a_person_decided(qtbot, listed, model):
    read_to_end(qtbot, listed)
    typed, blank, other = (row.id for row in entries(listed)[:3])
    review = listed.batch.projects.current.review
    review.type(typed, "0042")
    review.blank([blank])
    model.card.version = "newer"
    listed.batch.set_model(model, ("lines",))
    read_to_end(qtbot, listed)
    rows = entries(listed)
    assert len(rows) == 9
    assert [(row.id, row.value) for row in rows[:2]] == [(typed, "0042"), (blank, "")]
    assert rows[2].value == "777"
    assert rows[2].id != other  # read by the newer model
    assert review.undo().readings == (blank,)


def test_every_page_of_a_tiff_and_of_a_pdf_is_read(qtbot, window, forms, drop, tmp_path):
    page = Image.open(forms / "a.png")
    folder = tmp_path / "many pages"
    folder.mkdir()
    page.save(folder / "three.tif", save_all=True, append_images=[page, page])
    page.save(folder / "two.pdf", save_all=True, append_images=[page])
    assert drop(window, folder)
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled() and not window.batch._listing)
    read_to_end(qtbot, window)
    pages = {(row.name, row.page) for row in entries(window) if row.status is not Status.ERROR}
    assert pages == {("three.tif", 1), ("three.tif", 2), ("three.tif", 3), ("two.pdf", 1), ("two.pdf", 2)}


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
    for row, place in ((listed.batch.results.rowCount() - 1, 4), (1, 0)):
        table.selectRow(row)
        assert files.currentIndex().row() == place
        assert table.currentIndex().row() == row


def test_a_page_that_cannot_be_shown_leaves_no_other_page_in_its_place(qtbot, listed):
    read_to_end(qtbot, listed)
    page = listed.batch.parts.page
    qtbot.waitUntil(lambda: not page.is_empty)
    row = next(n for n, row in enumerate(entries(listed)) if row.name == "c.png")
    listed.batch.parts.table.selectRow(row)
    qtbot.waitUntil(lambda: page.is_empty)
    assert "not an image" in listed.batch.parts.detail.text()


def test_a_page_whose_file_is_gone_says_so(qtbot, listed, forms):
    read_to_end(qtbot, listed)
    qtbot.waitUntil(lambda: not listed.batch.parts.page.is_empty)
    (forms / "d.png").unlink()
    row = next(n for n, row in enumerate(entries(listed)) if row.name == "d.png")
    listed.batch.parts.table.selectRow(row)
    qtbot.waitUntil(lambda: "not there any more" in listed.batch.parts.detail.text())
    assert listed.batch.parts.page.is_empty
    listed.batch.parts.table.selectRow(row + 1)
    qtbot.waitUntil(lambda: "✕ The file is not there any more" in listed.batch.parts.detail.text())
    listed.batch.parts.table.selectRow(0)
    qtbot.waitUntil(lambda: not listed.batch.parts.page.is_empty)
    assert "✕" not in listed.batch.parts.detail.text()


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
    qtbot.waitUntil(lambda: window.batch.files.rowCount() == 5)


def test_listing_many_files_never_holds_up_the_window(qtbot, window, monkeypatch, never_held_up):
    many = (Source(Path(f"/scans/{n}.png"), f"{n}.png") for n in range(100_000))
    monkeypatch.setattr(sources, "find_sources", lambda inputs, pass_over: many)
    with never_held_up():
        window.open([Path("/scans")])
        qtbot.waitUntil(lambda: window.batch.files.rowCount() == 100_000, timeout=60000)
        qtbot.waitUntil(lambda: not window.batch._listing)
    assert "100,000 files" in window.batch.parts.count.text()


def test_reading_never_holds_up_the_window(qtbot, listed, forms, never_held_up):
    page = (forms / "a.png").read_bytes()
    for number in range(60):
        (forms / f"more {number}.png").write_bytes(page + bytes([number]))
    listed.open([forms])
    qtbot.waitUntil(lambda: listed.batch.files.rowCount() == 65 and not listed.batch._listing)
    with never_held_up():
        read_to_end(qtbot, listed)
    assert listed.batch.results.rowCount() == 2 * 64 + 1


def test_telling_progress_draws_nothing_at_once(qtbot, listed):
    bar = listed.batch.parts.bar
    bar.show()
    qtbot.waitUntil(bar.isVisible)
    qtbot.wait(50)
    drawn = []
    bar.paintEvent = drawn.append
    bar.tell(30, 65)
    assert (bar.value(), bar.maximum(), drawn) == (30, 65, [])
    qtbot.waitUntil(lambda: bool(drawn))


def test_start_over_empties_the_page(qtbot, listed):
    read_to_end(qtbot, listed)
    listed.actions_table["forget"].trigger()
    assert not listed.batch.files.rowCount()
    assert not listed.batch.results.rowCount()
    assert listed.batch.parts.stack.currentIndex() == 0


def test_progress_is_honest_about_what_it_knows():
    progress = Progress(files=40, begun=0.0)
    for _ in range(12):
        progress.add(8)
    assert progress.text(now=12.0) == "12 of about 40 pages, 96 fields, 60 pages a minute, 30 s left"
    progress.counted = (40, 132)
    assert progress.text(now=12.0) == "12 of 132 pages, 96 fields, 60 pages a minute, 2 min left"
    progress.pause(True, now=12.0)
    assert progress.text(now=99.0) == "12 of 132 pages, 96 fields, paused"
    progress.pause(False, now=100.0)
    assert progress.text(now=100.0) == "12 of 132 pages, 96 fields, 60 pages a minute, 2 min left"
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


def again(qtbot, model) -> MainWindow:
    window = MainWindow(lambda path: Loaded(model, ("auto", "digit", "number", "lines", "boxes")))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "fake" in window.model_label.text() and not window.batch._listing)
    return window


def test_everything_is_there_after_a_restart_and_nothing_is_read_again(qtbot, listed, model):
    read_to_end(qtbot, listed)
    listed.batch.projects.current.review.type(1, "0042")
    listed.close()
    calls = model.calls
    window = again(qtbot, model)
    assert [entry.value for entry in entries(window)][:2] == ["0042", "777"]
    assert window.batch.files.rowCount() == 5
    assert window.batch.parts.layout_name() == "lines"
    assert not window.actions_table["read"].isEnabled()
    assert model.calls == calls
    window.close()


def test_a_paused_batch_waits_and_goes_on(qtbot, listed, model):
    listed.batch.defaults = type(listed.batch.defaults)(jobs=1)
    run = listed.batch.run
    run.page_read.connect(lambda page, source: source.name == "a.png" and listed.actions_table["pause"].trigger())
    listed.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: run.paused)
    qtbot.wait(300)
    calls, text = model.calls, run.text()
    assert "paused" in text
    qtbot.wait(200)
    assert model.calls == calls < 4
    listed.actions_table["pause"].trigger()
    qtbot.waitUntil(lambda: not run.running, timeout=15000)
    assert len(entries(listed)) == 9
    assert not listed.actions_table["pause"].isChecked()


@pytest.mark.parametrize(("choice", "read"), [("Leave out", 3), ("Read, too", 5)])
def test_files_of_the_same_content_are_shown_and_the_user_chooses(qtbot, window, forms, choice, read):
    for name in ("x.png", "y.png"):
        (forms / name).write_bytes((forms / "a.png").read_bytes())
    for name in ("d.png", "e.png"):
        (forms / name).unlink()
    window.open([forms])
    notice = window.batch.parts.notice
    qtbot.waitUntil(lambda: "2 files have the same content" in notice.text)
    twins = [entry for entry in map(window.batch.files.entry, range(7 - 2)) if entry.state is State.TWIN]
    assert [entry.name for entry in twins] == ["x.png", "y.png"]
    next(button for button in notice.findChildren(QPushButton) if button.text() == choice).click()
    assert notice.text == ""
    read_to_end(qtbot, window)
    assert len({entry.name for entry in entries(window)}) == read


def test_projects_are_named_copied_opened_and_found_again(qtbot, listed, tmp_path):
    projects = listed.batch.projects
    read_to_end(qtbot, listed)
    unnamed = projects.path
    projects.name(tmp_path / "forms")
    qtbot.waitUntil(lambda: projects.is_named)
    assert (projects.title, projects.path) == ("forms", tmp_path / "forms.digitdesk")
    qtbot.waitUntil(lambda: not unnamed.exists())  # on a thread
    qtbot.waitUntil(lambda: len(entries(listed)) == 9)
    projects.save_copy(tmp_path / "copy", lambda result: None)
    qtbot.waitUntil(lambda: listed.jobs.running == 0)
    listed.actions_table["forget"].trigger()
    assert listed.batch.results.rowCount() == 0
    assert projects.recent()[1] == tmp_path / "forms.digitdesk"
    listed.open([tmp_path / "copy.digitdesk"])
    qtbot.waitUntil(lambda: len(entries(listed)) == 9)


def test_a_bad_project_is_refused_in_place_and_the_present_one_stays(qtbot, listed, tmp_path):
    (tmp_path / "bad.digitdesk").write_text("no project")
    listed.open([tmp_path / "bad.digitdesk"])
    qtbot.waitUntil(lambda: "not a DigitDesk project" in listed.batch.parts.notice.text)
    assert listed.batch.files.rowCount() == 5


def test_a_damaged_last_project_is_said_at_the_start(qtbot, listed, model):
    path = listed.batch.projects.path
    listed.close()
    path.write_bytes(path.read_bytes()[:6000])
    window = again(qtbot, model)
    assert "damaged" in window.batch.parts.notice.text
    assert window.batch.projects.path != path
    assert path.stat().st_size == 6000
    window.close()


def test_the_titles_of_the_columns_do_not_touch(qtbot, listed):
    """That of the numbers ended where that of the states began: "SureStatus"."""
    read_to_end(qtbot, listed)
    header = listed.batch.parts.table.horizontalHeader()
    edge = header.sectionViewportPosition(STATUS)
    picture = header.grab().toImage()
    empty = edge + header.sectionSize(STATUS) - 8  # behind the short word

    def column(x):
        return [picture.pixel(x, y) for y in range(2, picture.height() - 2)]

    assert all(column(x) == column(empty) for x in (*range(edge - 6, edge - 2), *range(edge + 2, edge + 6)))


def test_a_project_that_was_left_half_read_says_how_far_it_has_come(qtbot, listed):
    """Nothing stood there but the button that would have gone on."""
    listed.batch.defaults = type(listed.batch.defaults)(jobs=1)
    run, parts = listed.batch.run, listed.batch.parts
    stop = run.page_read.connect(lambda page, source: run.stop())
    listed.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not run.running and listed.jobs.running == 0)
    run.page_read.disconnect(stop)
    read = len({entry.source for entry in entries(listed)})
    assert 0 < read < 5
    half = listed.batch.projects.path
    listed.actions_table["forget"].trigger()
    assert parts.progress.text() == ""
    listed.open([half])
    qtbot.waitUntil(lambda: listed.batch.projects.path == half and parts.progress.text().startswith(f"{read} of"))
    fields = sum(entry.status is not Status.ERROR for entry in entries(listed))
    assert parts.progress.text().endswith(f" 5 pages, {fields} fields; Read (F5) goes on")
    read_to_end(qtbot, listed)
    assert parts.progress.text() == "5 of 5 pages, 8 fields"
    listed.actions_table["forget"].trigger()
    listed.open([half])
    qtbot.waitUntil(lambda: parts.progress.text() == "5 of 5 pages, 8 fields")


def test_files_that_cannot_be_read_at_all_are_said_to_be_left_out(qtbot, window, forms):
    """Beside what else is to be said: that two files are the same."""
    for name in ("f.heic", "g.HEIC", "h.cr2"):
        (forms / name).write_bytes(b"a picture of a kind that nobody reads here")
    (forms / "z.png").write_bytes((forms / "a.png").read_bytes())
    window.open([forms])
    told = "3 files were left out, for DigitDesk cannot read .cr2, .heic: save them as JPEG or PDF."
    same = "1 file has the same content as another. Read it, too?"
    qtbot.waitUntil(lambda: window.batch.parts.notice.text == f"{told} {same}")
    assert window.batch.files.rowCount() == 6


def test_a_folder_of_nothing_that_can_be_read_says_what_is_in_it(qtbot, window, tmp_path):
    (tmp_path / "phone").mkdir()
    (tmp_path / "phone" / "a.heic").write_bytes(b"a picture")
    window.open([tmp_path / "phone"])
    told = "1 file was left out, for DigitDesk cannot read .heic: save it as JPEG or PDF."
    qtbot.waitUntil(lambda: "holds no images" in window.batch.parts.notice.text)
    assert window.batch.parts.notice.text.endswith(told)
