"""The Confusion page with one's own digits: labelled folders, put right, and reviewed digits of projects."""

import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.store import Project
from digitdesk.ui.bars import ROW
from digitdesk.ui.main_window import MainWindow


def test_a_wrong_truth_is_put_right_and_taken_back(qtbot, window, labelled, show_digits):
    window.show_page("page_confusion")
    show_digits(labelled)
    parts = window.confusion.parts
    assert parts.headline.text() == "66.67% read right"
    assert _current(parts) == (1, 7)
    assert parts.digits.origin.text() == "1/2.png"
    qtbot.mouseClick(parts.digits.bars, Qt.MouseButton.LeftButton, pos=QPoint(60, round(7.5 * ROW)))
    assert parts.headline.text() == "100.00% read right"
    assert parts.sides[0].matrix.index(7, 7).data() == "3"
    qtbot.waitUntil(lambda: "1/2.png,1,,7" in _table(labelled))
    assert (labelled / "1" / "2.png").exists()
    window.actions_table["undo"].trigger()
    assert parts.headline.text() == "66.67% read right"
    qtbot.waitUntil(lambda: "1/2.png,1,,1" in _table(labelled))
    window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: "1/2.png,1,,7" in _table(labelled))
    assert not window.actions_table["redo"].isEnabled()


def test_a_truth_that_cannot_be_written_is_said(qtbot, window, labelled, show_digits):
    window.show_page("page_confusion")
    show_digits(labelled)
    shutil.rmtree(labelled)
    parts = window.confusion.parts
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: "cannot be written" in parts.notice.text)


def test_own_digits_are_filtered_by_what_they_differ_in(qtbot, window, labelled, show_digits):
    (labelled / "truth.csv").write_text("source,page,field,value\n7/0.png,1,left,7\n7/1.png,1,right,7\n", "utf-8")
    window.show_page("page_confusion")
    show_digits(labelled)
    parts = window.confusion.parts
    fields = parts.filters.lists["field"]
    assert parts.filters.isVisible()
    assert not parts.filters.lists["project"].isVisible()
    fields.setCurrentText("right")
    assert "0 of 1 digits" in parts.detail.text()
    fields.setCurrentIndex(0)
    parts.filters.word.setText("1/2")
    assert parts.headline.text() == "0.00% read right"
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_7)
    assert parts.headline.text() == "100.00% read right"
    parts.filters.word.clear()
    assert "0 of 3 digits" in parts.detail.text()
    parts.filters.word.setText("nowhere")
    assert parts.headline.text() == "No such digits"
    assert parts.detail.text() == "own: no digits."


@pytest.fixture
def project(tmp_path) -> Path:
    """Two fields: 77, confirmed as 17, and 78, of which nobody has looked at anything."""
    path = tmp_path / "forms.digitdesk"
    with Project.open_or_create(path, "Ada") as project:
        (source,) = project.sources.add([(tmp_path / "a.png", "a.png")])
        shares = {digit: tuple(0.9 if place == digit else 0.01 for place in range(11)) for digit in (7, 8)}
        readings = []
        for name, value in (("total", "77"), ("date", "78")):
            digits = [Digit(Box(0, 0, 9, 9), np.zeros((28, 28), np.uint8), Guess(shares[int(one)])) for one in value]
            readings.append(Reading(Field(name, Box(0, 0, 99, 9)), value, 0.9, Status.OK, "", tuple(digits)))
        generation = project.readings.generation("fake", "auto")
        (first, _) = project.readings.put(source.id, PageResult("a.png", 1, tuple(readings)), generation)
        project.review.type(first.id, "17")
    return path


def test_the_reviewed_digits_of_a_project_are_shown_with_what_that_means(qtbot, window, drop, project):
    window.show_page("page_confusion")
    assert drop(window.confusion, project)
    parts = window.confusion.parts
    qtbot.waitUntil(lambda: "reviewed digits" in parts.choosers[0].currentText() and parts.headline.text() != "")
    qtbot.waitUntil(lambda: parts.headline.text() == "50.00% read right")
    assert "Only the 2 of 4 digits that a person looked at" in parts.detail.text()
    assert _current(parts) == (1, 7)
    assert "a.png, field total" in parts.digits.origin.text()
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_7)
    assert parts.headline.text() == "100.00% read right"
    qtbot.waitUntil(lambda: _values(project) == ["77", "78"])
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: _values(project) == ["17", "78"])
    assert parts.headline.text() == "50.00% read right"


def test_reviewed_digits_are_filtered_by_form_page_and_date(qtbot, window, tmp_path, show_digits):
    path, seven = tmp_path / "forms.digitdesk", tuple(0.9 if place == 7 else 0.01 for place in range(11))
    with Project.open_or_create(path, "Ada") as project:
        (source,) = project.sources.add([(tmp_path / "a.pdf", "a.pdf")])
        generation = project.readings.generation("fake", "form")
        for page, (form, value) in enumerate((("Delivery note", "7"), ("Delivery note", "1"), ("Exam", "7")), 1):
            digit = Digit(Box(0, 0, 9, 9), np.zeros((28, 28), np.uint8), Guess(seven))
            reading = Reading(Field("total", Box(0, 0, 99, 9)), "7", 0.9, Status.OK, "", (digit,))
            (entry,) = project.readings.put(source.id, PageResult("a.pdf", page, (reading,), form, page), generation)
            project.review.type(entry.id, value)
    window.show_page("page_confusion")
    show_digits(path)
    parts = window.confusion.parts
    lists = parts.filters.lists
    assert {key for key, chooser in lists.items() if chooser.isVisible()} == {"form", "page"}
    lists["form"].setCurrentText("Delivery note")
    assert "1 of 2 digits" in parts.detail.text()
    lists["page"].setCurrentText("2")
    assert parts.headline.text() == "0.00% read right"
    assert "Delivery note" in parts.digits.origin.text()
    lists["page"].setCurrentIndex(0)
    lists["form"].setCurrentText("Exam")
    assert parts.headline.text() == "100.00% read right"


def test_several_projects_are_shown_together_and_filtered_by_project(qtbot, window, drop, project, tmp_path):
    (tmp_path / "june").mkdir()
    twin, empty = tmp_path / "june" / project.name, tmp_path / "new.digitdesk"
    shutil.copy(project, twin)
    with Project(twin) as changed:
        changed.review.type(1, "77")
    Project.open_or_create(empty).close()
    window.show_page("page_confusion")
    assert drop(window.confusion, project, twin, empty)
    parts = window.confusion.parts
    qtbot.waitUntil(lambda: parts.headline.text() == "75.00% read right")
    assert "Only the 4 of 8 digits" in parts.detail.text()
    assert "Nothing was reviewed yet in: new." in parts.detail.text()
    projects = parts.filters.lists["project"]
    assert projects.isVisible()
    projects.setCurrentText(str(tmp_path / "forms"))
    assert parts.headline.text() == "50.00% read right"
    assert _current(parts) == (1, 7)
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_7)
    assert parts.headline.text() == "100.00% read right"
    qtbot.waitUntil(lambda: _values(project) == ["77", "78"])
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: _values(project) == ["17", "78"])
    assert _values(twin) == ["77", "78"]


def test_a_folder_waits_for_the_model(qtbot, labelled, model):
    from digitdesk.ui.loading import Loaded

    gate = threading.Event()
    window = MainWindow(lambda path: gate.wait(10) and Loaded(model, ("auto",)))
    qtbot.addWidget(window)
    window.show()
    window.show_page("page_confusion")
    window.confusion.open(labelled)
    assert "model is still loading" in window.confusion.parts.notice.text
    gate.set()
    qtbot.waitUntil(lambda: [shown.title for shown in window.confusion.board.shown] == ["own"])
    window.close()


def test_reading_a_folder_shows_progress_and_stops(qtbot, window, labelled, model):
    window.show_page("page_confusion")
    qtbot.waitUntil(lambda: bool(window.confusion.board.shown))
    for number in range(3, 40):
        Image.fromarray(np.full((40, 40), 255, np.uint8)).save(labelled / "7" / f"{number}.png")
    parts = window.confusion.parts
    model.gate.clear()
    window.confusion.open(labelled)
    qtbot.waitUntil(parts.progress.isVisible)
    parts.progress.findChild(QPushButton).click()
    model.gate.set()
    assert not parts.progress.isVisible()
    assert "Stopped" in parts.notice.text
    assert parts.choosers[0].currentText() == "MNIST test images"
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.confusion.board.shown[0].title == "MNIST test images"


def _current(parts) -> tuple[int, int]:
    return parts.sides[0].matrix.cell(parts.sides[0].view.currentIndex())


def _values(project: Path) -> list[str]:
    with Project(project) as opened:
        return [entry.value for entry in opened.readings.each()]


def _table(folder: Path) -> str:
    path = folder / "truth.csv"
    return path.read_text("utf-8-sig") if path.exists() else ""
