"""The export panel, as people use it: with keys and buttons, on real files."""

import csv
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from digitdesk.engine.idx import read_idx
from digitdesk.engine.types import Status
from digitdesk.ui.actions import MENUS
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow


@pytest.fixture
def read(qtbot, window, forms):
    """The window with the five forms read; the panel is open, its target in the forms' parent folder."""
    window.open([forms])
    qtbot.waitUntil(lambda: window.actions_table["read"].isEnabled() and not window.batch._listing)
    layouts = window.batch.parts.layouts
    layouts.setCurrentIndex(layouts.findData("lines"))
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not window.batch.run.running)
    window.actions_table["save"].trigger()
    window.batch.parts.export.target.setText(str(forms.parent / "out.xlsx"))
    return window


def choose(box, data) -> None:
    assert box.findData(data) >= 0
    box.setCurrentIndex(box.findData(data))


def export(qtbot, window) -> str:
    """Press the button; what is told then."""
    window.batch.parts.notice.dismiss()
    qtbot.mouseClick(window.batch.parts.export.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.batch.parts.notice.text != "")
    return window.batch.parts.notice.text


def answer(window, text: str) -> None:
    buttons = window.batch.parts.notice.findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_end_of_an_export_is_not_told_in_another_project(qtbot, read):
    panel = read.batch.parts.export
    path = Path(panel.target.text())
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    read.actions_table["forget"].trigger()
    qtbot.waitUntil(lambda: path.exists() and not read.jobs.running)
    assert read.batch.parts.notice.text == ""


def test_from_a_dropped_folder_to_a_sheet(qtbot, read, tmp_path):
    panel = read.batch.parts.export
    assert panel.isVisible()
    assert read.focusWidget() is panel.kinds
    read.batch.projects.current.review.type(1, "0042")
    choose(panel.rows, "page")
    for name in ("review", "pictures"):
        qtbot.mouseClick(panel.checks[name], Qt.MouseButton.LeftButton)
    assert export(qtbot, read) == "9 readings are in out.xlsx"
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    head, first, *rest = sheet.iter_rows(values_only=True)
    assert head[:4] == ("source", "page", "1", "1 review")
    assert first[:4] == ("a.png", 1, "0042", "confirmed")
    assert [row[0] for row in rest] == ["b größe 数.png", "c.png", "d.png", "e.png"]
    assert len(sheet._images) == 8
    assert {button.text() for button in read.batch.parts.notice.findChildren(QPushButton)} == {
        "Open the file",
        "Open the folder",
    }


def test_where_no_program_opens_a_file_it_is_said_where_it_lies(qtbot, read, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "digitdesk.ui.batch.exporting.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile())
    )
    export(qtbot, read)
    answer(read, "Open the file")
    assert opened == [str(tmp_path / "out.xlsx")]
    assert str(tmp_path / "out.xlsx") in read.batch.parts.notice.text


def test_the_panel_follows_the_format_and_the_format_the_name(qtbot, read):
    panel = read.batch.parts.export
    assert not panel.checks["confidence"].isEnabled()
    choose(panel.kinds, "coco")
    assert Path(panel.target.text()).name == "out"
    assert panel.rows.isHidden()
    assert "checked" in panel.hint.toolTip()
    choose(panel.kinds, ".csv")
    assert Path(panel.target.text()).name == "out.csv"
    assert not panel.checks["pictures"].isEnabled()
    panel.target.setFocus()
    panel.target.selectAll()
    qtbot.keyClicks(panel.target, "/tmp/x.v2.json")
    qtbot.keyClick(panel.target, Qt.Key.Key_Tab)
    assert panel.kind == ".json"
    choose(panel.kinds, ".csv")
    assert panel.target.text() == "/tmp/x.v2.csv"
    panel.target.clear()
    assert not panel.go.isEnabled()


def test_doubtful_values_are_marked_unless_wanted_otherwise(qtbot, read, model, tmp_path):
    model.card.review_threshold = 0.99
    choose(read.batch.parts.layouts, "number")
    read.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not read.batch.run.running)
    panel = read.batch.parts.export
    choose(panel.kinds, ".csv")
    export(qtbot, read)
    values = [row["value"] for row in read_csv(tmp_path / "out.csv") if row["status"] == Status.REVIEW]
    assert values
    assert all(value.endswith("?") for value in values)
    choose(panel.doubts, "refuse")
    assert "doubtful and not checked yet" in export(qtbot, read)
    choose(panel.doubts, "keep")
    answer(read, "Try again")  # what failed is tried again as it was, not as the panel stands by now
    qtbot.waitUntil(lambda: "doubtful and not checked" in read.batch.parts.notice.text)
    assert export(qtbot, read).endswith("readings are in out.csv")
    assert not any(row["value"].endswith("?") for row in read_csv(tmp_path / "out.csv"))


def test_a_file_that_is_there_is_replaced_only_when_the_user_says_so(qtbot, read, tmp_path):
    target = tmp_path / "out.xlsx"
    target.write_text("precious")
    assert "exists already" in export(qtbot, read)
    assert target.read_text() == "precious"
    answer(read, "Replace it")
    qtbot.waitUntil(lambda: "readings are in" in read.batch.parts.notice.text)
    assert "readings are in" in export(qtbot, read)  # its own file is written again without a question


def test_a_locked_file_says_what_to_do_and_is_tried_again(qtbot, read, tmp_path, monkeypatch):
    """As Windows answers while Excel holds the file."""

    def locked(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    with monkeypatch.context() as patched:
        patched.setattr("os.replace", locked)
        assert "close it there and try again" in export(qtbot, read)
    answer(read, "Try again")
    qtbot.waitUntil(lambda: "readings are in" in read.batch.parts.notice.text)
    assert (tmp_path / "out.xlsx").is_file()


def test_an_export_can_be_stopped_and_leaves_nothing(qtbot, read, tmp_path, monkeypatch):
    import threading

    from digitdesk import exports

    panel, gate = read.batch.parts.export, threading.Event()
    original = exports.to_record

    def slow(*arguments: object) -> object:
        gate.wait(5)
        return original(*arguments)

    monkeypatch.setattr(exports, "to_record", slow)
    monkeypatch.setattr(exports, "BEAT", 1)
    qtbot.mouseClick(panel.go, Qt.MouseButton.LeftButton)
    assert panel.bar.isVisible()
    assert not panel.go.isEnabled()
    qtbot.mouseClick(panel._stop, Qt.MouseButton.LeftButton)
    gate.set()
    qtbot.waitUntil(lambda: read.jobs.running == 0)
    assert panel.go.isEnabled()
    assert not panel.bar.isVisible()
    assert not list(tmp_path.glob("*out*"))


def test_checked_digits_and_a_report_go_out_too(qtbot, read, tmp_path):
    panel = read.batch.parts.export
    choose(panel.kinds, "idx")
    assert "No digits have been checked" in export(qtbot, read)
    read.batch.projects.current.review.accept([1])
    assert export(qtbot, read) == "3 digits are in out"
    assert read_idx(tmp_path / "out" / "digits-labels-idx1-ubyte.gz").tolist() == [7, 7, 7]
    choose(panel.kinds, ".html")
    assert export(qtbot, read) == "9 readings are in out.html"
    assert "seen and confirmed" in (tmp_path / "out.html").read_text("utf-8")


def test_alt_opens_the_menus_while_the_panel_is_shown(window):
    panel = window.batch.parts.export
    texts = [part.text() for kind in (QLabel, QCheckBox, QPushButton) for part in panel.findChildren(kind)]
    letters = {text[text.index("&") + 1].lower() for text in texts if "&" in text}
    menus = {title[title.index("&") + 1].lower() for title in MENUS.values()}
    assert len(letters) > 8
    assert not letters & menus


def test_what_was_chosen_is_there_after_a_restart_and_escape_closes(qtbot, read, model):
    panel = read.batch.parts.export
    choose(panel.kinds, ".csv")
    choose(panel.rows, "page")
    panel.numbers.setText("1, total")
    panel.checks["signs"].setChecked(True)
    before = panel.order()
    export(qtbot, read)
    read.close()
    window = MainWindow(lambda path: Loaded(model, ("auto", "lines")))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.batch._listing)
    again = window.batch.parts.export
    assert again.order() == before
    assert again.isHidden()
    window.actions_table["save"].trigger()
    qtbot.keyClick(again.kinds, Qt.Key.Key_Escape)
    assert again.isHidden()
    window.close()
