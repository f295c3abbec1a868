"""The Confusion page: the matrix, the digits behind it, two evaluations side by side, own data put right, reports."""

import csv
import io
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QPushButton

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation, confusion, load_evaluation
from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.store import Project
from digitdesk.ui.bars import ROW
from digitdesk.ui.confusion.matrix import GOOD, SHORT, STRENGTH, MatrixModel, Scale, by_confusion
from digitdesk.ui.confusion.matrix_view import SMALLEST, _fitted
from digitdesk.ui.confusion.report import REPORTS
from digitdesk.ui.confusion.sources import answers
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.theme import RIGHT, WRONG, contrast, mix, text_on


@pytest.fixture
def page(qtbot, window, evaluation):
    window.show_page("page_confusion")
    _open(qtbot, window, evaluation)
    return window.confusion


@pytest.fixture
def parts(page):
    return page.parts


@pytest.fixture
def second(tmp_path, evaluation) -> Path:
    """Another model on the same digits: it reads the 3s right and one 7 as a 1."""
    first = load_evaluation(evaluation)
    shares = np.full_like(first.probabilities, 0.01)
    shares[np.arange(50), first.labels] = 0.9
    shares[35] = np.roll(shares[35], 4)
    path = tmp_path / "second.npz"
    Evaluation("Second", first.images, first.labels, shares).save(path)
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    """Three images of 7s that lie in the folders 7, 7 and 1: the fake model reads each as a 7."""
    for number, digit in enumerate("771"):
        (tmp_path / "own" / digit).mkdir(parents=True, exist_ok=True)
        image = np.zeros((28, 28), np.uint8)
        image[5:20, 10 + number] = 255
        Image.fromarray(image).save(tmp_path / "own" / digit / f"{number}.png")
    return tmp_path / "own"


def test_the_headline_tells_accuracy_and_interval(parts):
    assert parts.headline.text() == "94.00% read right"
    assert "3 of 50" in parts.detail.text()
    assert "95% interval 83.78% to 97.94%" in parts.detail.text()


def test_the_worst_cell_is_open_at_first_with_its_surest_digit_in_front(parts):
    assert _current(parts) == (3, 5)
    first, second = _spoken(parts)
    assert first.startswith("Number 15: a 3, read as 5")
    assert second.startswith("Number 16")
    assert parts.digits.caption.text() == "3 read as 5: 2 of 5 (40.0%)"
    assert "✓ 3" in parts.digits.bars.accessibleDescription()


def test_arrows_move_and_open_the_cells(qtbot, parts):
    view = parts.sides[0].view
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert parts.digits.caption.text() == "3 read as 3: 3 of 5 (60.0%)"
    assert len(_spoken(parts)) == 3


def test_a_click_opens_a_cell(qtbot, parts):
    view = parts.sides[0].view
    place = view.visualRect(parts.sides[0].matrix.index(9, 10)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert parts.digits.caption.text().startswith("9 read as not a digit: 1 of 5")
    assert parts.digits.samples.index(0).data().startswith("9 → ∅")


@pytest.mark.parametrize(
    ("keys", "caption", "count"),
    [
        (Qt.KeyboardModifier.ShiftModifier, "All 5 digits written as 3", 5),
        (Qt.KeyboardModifier.ControlModifier, "All 7 digits read as 5", 7),
    ],
)
def test_keys_open_a_whole_row_or_column_with_the_errors_first(qtbot, parts, keys, caption, count):
    qtbot.keyClick(parts.sides[0].view, Qt.Key.Key_Space, keys)
    assert parts.digits.caption.text() == caption
    assert len(_spoken(parts)) == count
    assert "a 3, read as 5" in _spoken(parts)[0]


def test_headers_open_a_whole_row_or_column(qtbot, parts):
    for header, caption in ((parts.sides[0].view.verticalHeader(), "written as 9"),
                            (parts.sides[0].view.horizontalHeader(), "read as not a digit")):  # fmt: skip
        last = header.count() - 1
        middle = header.sectionViewportPosition(last) + header.sectionSize(last) // 2
        place = QPoint(5, middle) if header.orientation() == Qt.Orientation.Vertical else QPoint(middle, 5)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert caption in parts.digits.caption.text()


def test_all_errors_and_doubtful_truths_are_listed(parts):
    assert parts.errors.text() == "All errors (3)"
    parts.errors.click()
    assert [text.split(",")[0] for text in _spoken(parts)] == ["Number 15: a 3", "Number 49: a 9", "Number 16: a 3"]
    assert parts.suspects.text() == "Likely wrong truths (2)"
    parts.suspects.click()
    assert [text.split(",")[0] for text in _spoken(parts)] == ["Number 15: a 3", "Number 16: a 3"]


def test_the_digits_can_be_sorted_by_confidence(parts):
    parts.errors.click()
    parts.digits.order.setCurrentIndex(2)
    assert _spoken(parts)[0].startswith("Number 16")
    parts.digits.order.setCurrentIndex(1)
    assert _spoken(parts)[-1].startswith("Number 16")


def test_the_numbers_can_be_counts_or_shares(parts):
    cell = parts.sides[0].matrix.index(3, 5)
    assert cell.data() == "2"
    parts.scales.button(1).click()
    assert cell.data() == "40.0"
    parts.scales.button(2).click()
    assert cell.data() == "28.6"


def test_sorting_puts_the_most_confused_digits_first_and_keeps_what_is_open(parts):
    parts.sorted.click()
    view, matrix = parts.sides[0].view, parts.sides[0].matrix
    assert [matrix.headerData(row, Qt.Orientation.Vertical) for row in range(3)] == ["3", "5", "9"]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (0, 1)
    assert _current(parts) == (3, 5)
    assert matrix.index(0, 1).data() == "2"


def test_single_errors_show_beside_thousands_that_are_right():
    counts = np.diag(np.full(10, 1000)).astype(np.int64)
    counts = np.hstack([counts, np.zeros((10, 1), np.int64)])
    counts[2, 7], counts[4, 9] = 1, 12
    model = MatrixModel()
    model.show_counts(counts)
    assert model.index(2, 7).data(STRENGTH) >= 0.3
    assert model.index(4, 9).data(STRENGTH) == 1.0
    assert model.index(0, 5).data(STRENGTH) == 0.0
    assert model.index(0, 5).data() == "·"
    model.set_scale(Scale.ROWS)
    assert model.index(2, 7).data() == "0.1"
    assert by_confusion(counts)[:4] == (4, 9, 2, 7)


def test_a_difference_tells_better_from_worse():
    base, counts = np.zeros((10, 11), np.int64), np.zeros((10, 11), np.int64)
    base[0, 0], base[0, 6], base[1, 1] = 8, 2, 5
    counts[0, 0], counts[0, 6], counts[1, 1] = 9, 1, 5
    model = MatrixModel()
    model.show_counts(counts, base)
    assert [model.index(0, column).data() for column in (0, 1, 6)] == ["+1", "·", "\N{MINUS SIGN}1"]
    assert model.index(0, 0).data(GOOD)
    assert model.index(0, 6).data(GOOD)
    model.show_counts(base, counts)
    assert not model.index(0, 0).data(GOOD)
    assert not model.index(0, 6).data(GOOD)
    model.show_counts(10 * counts, base)  # other digits: shares are compared
    assert model.index(0, 0).data() == "+10.0"


def test_no_share_is_told_as_all_or_nothing_that_is_not():
    counts = np.zeros((10, 11), np.int64)
    counts[0, 0], counts[0, 6], counts[1, 1] = 9999, 1, 7
    model = MatrixModel()
    model.set_scale(Scale.ROWS)
    model.show_counts(counts)
    cells = [model.index(*place) for place in ((0, 0), (0, 6), (1, 1))]
    assert [cell.data() for cell in cells] == ["99.9", "<0.1", "100.0"]
    assert [cell.data(SHORT) for cell in cells] == ["99", "<1", "100"]


@pytest.mark.parametrize(("room", "text"), [(60, "1,130"), (30, "1130"), (24, "1130"), (7, "1K")])
def test_a_number_is_written_as_small_as_it_must_be_and_then_shorter(qtbot, room, text):
    image = QImage(100, 40, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    font = painter.font()
    font.setPixelSize(14)
    painter.setFont(font)
    written, size = _fitted(painter, "1,130", "1K", room)
    painter.end()
    assert written == text
    assert size == 0 or SMALLEST <= size < 14


@pytest.mark.parametrize("base", ["#ffffff", "#1e1e1e", "#000000"])
@pytest.mark.parametrize("colour", [RIGHT, WRONG])
def test_every_cell_is_legible(base, colour):
    for share in np.linspace(0, 1, 50):
        back = mix(QColor(base), colour, float(share))
        assert contrast(back, text_on(back)) >= 4.5


def test_a_missing_or_wrong_file_is_said_in_place(qtbot, window, tmp_path, evaluation):
    page = window.confusion
    bad = tmp_path / "bad.npz"
    bad.write_bytes(b"no")
    page.open(bad)
    window.show_page("page_confusion")
    qtbot.waitUntil(lambda: "bad.npz is not" in page.parts.empty._hint.text())
    _open(qtbot, window, evaluation)
    page.open(tmp_path / "none.npz")
    qtbot.waitUntil(lambda: "There is no file" in page.parts.notice.text)
    assert page.parts.choosers[0].currentText() == "evaluation"
    assert page.parts.headline.text() == "94.00% read right"


def test_scores_stand_beside_the_matrix_with_their_averages(parts):
    assert parts.scores.index(3, 1).data() == "60.00%"
    assert parts.scores.index(5, 0).data() == "71.43%"
    assert parts.scores.index(0, 3).data() == "5"
    assert parts.scores.headerData(10, Qt.Orientation.Vertical) == "Mean"
    assert parts.scores.index(10, 1).data() == "94.00%"
    assert parts.scores.index(11, 3).data() == "50"


def test_curves_are_painted_and_told(parts):
    reliability, risk = parts.plots
    assert "% calibration error" in reliability.accessibleDescription()
    assert "% of the surest 95% wrong" in risk.accessibleDescription()
    parts.tabs.setCurrentIndex(2)
    blue = QColor(RIGHT)
    for plot in parts.plots:
        image = plot.grab().toImage()
        colours = {image.pixelColor(x, y).hue() for x in range(image.width()) for y in range(image.height())}
        assert blue.hue() in colours


def test_two_evaluations_are_compared_side_by_side(qtbot, page, parts, second):
    _compare(qtbot, page, second)
    assert parts.sides[1].isVisible()
    assert parts.difference.isVisible()
    assert parts.headline.text() == "94.00% and 98.00% read right"
    assert "p = 0.6" in parts.detail.text()
    assert parts.difference.matrix.index(3, 5).data() == "\N{MINUS SIGN}2"
    assert parts.difference.matrix.index(7, 0).data() == "+1"
    assert parts.scores.index(3, 1).data() == "60.00%  +40.00"
    view = parts.difference.view
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(parts.difference.matrix.index(3, 5)).center()
    )
    assert parts.digits.caption.text() == "3 read as 5: 2 in the first, 0 in the second"
    assert parts.digits.samples.index(0).data().startswith("3 → 5 | 3")
    parts.choosers[1].setCurrentIndex(0)
    assert not parts.sides[1].isVisible()
    assert parts.headline.text() == "94.00% read right"


def test_another_model_reads_the_same_digits(qtbot, window, tmp_path):
    bundled = load_evaluation(settings.evaluation_path())
    bundled.only(np.arange(200)).save(tmp_path / "few.npz")
    window.show_page("page_confusion")
    _open(qtbot, window, tmp_path / "few.npz")
    window.confusion.compare_model(settings.model_path())
    qtbot.waitUntil(lambda: len(window.confusion.board.shown) == 2)
    one, other = window.confusion.board.shown
    assert other.title == "MNIST test, read by digits"
    assert np.allclose(one.probabilities, other.probabilities, atol=2e-3)
    assert "p = 1 " in window.confusion.parts.detail.text()


def test_a_file_that_is_no_model_is_said_in_place(qtbot, page, parts, tmp_path):
    (tmp_path / "no.onnx").write_bytes(b"no model")
    page.compare_model(tmp_path / "no.onnx")
    qtbot.waitUntil(lambda: "not an ONNX model" in parts.notice.text)
    assert parts.choosers[1].currentText() == "nothing"


def test_a_wrong_truth_is_put_right_and_taken_back(qtbot, window, folder):
    window.show_page("page_confusion")
    _open(qtbot, window, folder)
    parts = window.confusion.parts
    assert parts.headline.text() == "66.67% read right"
    assert _current(parts) == (1, 7)
    assert parts.digits.origin.text() == "1/2.png"
    qtbot.mouseClick(parts.digits.bars, Qt.MouseButton.LeftButton, pos=QPoint(60, round(7.5 * ROW)))
    assert parts.headline.text() == "100.00% read right"
    assert parts.sides[0].matrix.index(7, 7).data() == "3"
    qtbot.waitUntil(lambda: "1/2.png,1,,7" in _table(folder))
    assert (folder / "1" / "2.png").exists()
    window.actions_table["undo"].trigger()
    assert parts.headline.text() == "66.67% read right"
    qtbot.waitUntil(lambda: "1/2.png,1,,1" in _table(folder))
    window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: "1/2.png,1,,7" in _table(folder))
    assert not window.actions_table["redo"].isEnabled()


def test_a_truth_that_cannot_be_written_is_said(qtbot, window, folder):
    window.show_page("page_confusion")
    _open(qtbot, window, folder)
    shutil.rmtree(folder)
    parts = window.confusion.parts
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: "cannot be written" in parts.notice.text)


def test_the_labels_of_an_evaluation_stay_as_they_are(qtbot, parts):
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_5)
    assert parts.headline.text() == "94.00% read right"


def test_own_digits_are_filtered_by_what_they_differ_in(qtbot, window, folder):
    (folder / "truth.csv").write_text("source,page,field,value\n7/0.png,1,left,7\n7/1.png,1,right,7\n", "utf-8")
    window.show_page("page_confusion")
    _open(qtbot, window, folder)
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


def test_the_lists_say_what_is_shown_whatever_was_chosen_meanwhile(qtbot, window, folder, evaluation, second, model):
    window.show_page("page_confusion")
    _open(qtbot, window, evaluation)
    page, (first, other) = window.confusion, window.confusion.parts.choosers
    model.gate.clear()
    page.open(folder)
    _compare(qtbot, page, second)  # comes first
    assert first.currentText() == "own"
    model.gate.set()
    qtbot.waitUntil(lambda: [shown.title for shown in page.board.shown] == ["own", "Second"])
    assert (first.currentText(), other.currentText()) == ("own", "second")
    page.open(second)  # the same in both
    qtbot.waitUntil(lambda: [shown.title for shown in page.board.shown] == ["Second", "Second"])
    assert (first.currentText(), other.currentText()) == ("second", "second")
    page.open(folder / "none.npz")
    qtbot.waitUntil(lambda: "There is no file" in page.parts.notice.text)
    assert first.currentText() == "second"


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


def test_reviewed_digits_are_filtered_by_form_page_and_date(qtbot, window, tmp_path):
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
    _open(qtbot, window, path)
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


def test_a_project_without_reviewed_digits_says_what_to_do(qtbot, page, parts, tmp_path):
    path = tmp_path / "new.digitdesk"
    Project.open_or_create(path).close()
    page.offer_project(path)
    page.offer_project(path)
    parts.choosers[0].setCurrentText("new, reviewed digits")
    qtbot.waitUntil(lambda: "No digit of new was reviewed yet" in parts.notice.text)
    assert parts.headline.text() == "94.00% read right"
    path.unlink()
    page.open(path)
    qtbot.waitUntil(lambda: "There is no project" in parts.notice.text)


def test_a_folder_waits_for_the_model(qtbot, folder, model):
    from digitdesk.ui.loading import Loaded

    gate = threading.Event()
    window = MainWindow(lambda path: gate.wait(10) and Loaded(model, ("auto",)))
    qtbot.addWidget(window)
    window.show()
    window.show_page("page_confusion")
    window.confusion.open(folder)
    assert "model is still loading" in window.confusion.parts.notice.text
    gate.set()
    qtbot.waitUntil(lambda: [shown.title for shown in window.confusion.board.shown] == ["own"])
    window.close()


def test_reading_a_folder_shows_progress_and_stops(qtbot, window, folder, model):
    window.show_page("page_confusion")
    qtbot.waitUntil(lambda: bool(window.confusion.board.shown))
    for number in range(3, 40):
        Image.fromarray(np.full((40, 40), 255, np.uint8)).save(folder / "7" / f"{number}.png")
    parts = window.confusion.parts
    model.gate.clear()
    window.confusion.open(folder)
    qtbot.waitUntil(parts.progress.isVisible)
    parts.progress.findChild(QPushButton).click()
    model.gate.set()
    assert not parts.progress.isVisible()
    assert "Stopped" in parts.notice.text
    assert parts.choosers[0].currentText() == "MNIST test images"
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.confusion.board.shown[0].title == "MNIST test images"


def test_what_is_dropped_is_opened(qtbot, window, drop, evaluation, folder):
    window.show_page("page_confusion")
    for path, title in ((evaluation, "Test digits"), (folder, "own")):
        assert drop(window.confusion, path)
        qtbot.waitUntil(lambda title=title: title in [shown.title for shown in window.confusion.board.shown])
    assert drop(window.confusion, settings.model_path())
    qtbot.waitUntil(lambda: len(window.confusion.board.shown) == 2)
    assert not drop(window.confusion, Path("scan.png"))


@pytest.mark.parametrize("both", [False, True])
def test_reports_hold_what_is_shown(qtbot, page, parts, second, tmp_path, both):
    if both:
        _compare(qtbot, page, second)
    for ending in REPORTS:
        path = tmp_path / f"report{ending}"
        page.save(path)
        qtbot.waitUntil(lambda path=path: path.name in parts.notice.text)
    rows = list(csv.reader(io.StringIO((tmp_path / "report.csv").read_text("utf-8-sig"))))
    assert rows[4] == ["Test digits", "3", "0", "0", "0", "3", "0", "2", "0", "0", "0", "0", "0"]
    assert len(rows) == (21 if both else 11)
    text = (tmp_path / "report.html").read_text("utf-8")
    assert "94.00% read right" in text
    assert text.count("<figure>") == (4 if both else 3)
    assert ("Second" in text) == both
    assert "http://" not in text.replace("http://www.w3.org/", "")
    assert QImage(str(tmp_path / "report.png")).width() == 2400
    assert not QImage(str(tmp_path / "report.svg")).isNull()
    page.save(tmp_path / "report.doc")
    qtbot.waitUntil(lambda: "must end in one of" in parts.notice.text)


def test_titles_cannot_break_a_report(qtbot, window, evaluation, tmp_path):
    from dataclasses import replace

    replace(load_evaluation(evaluation), title="<script>alert(1)</script>").save(tmp_path / "odd.npz")
    window.show_page("page_confusion")
    _open(qtbot, window, tmp_path / "odd.npz")
    assert b"<script>" not in REPORTS[".html"](window.confusion.board.shown)


def test_matrix_and_counts_go_to_the_clipboard(window, page):
    window.actions_table["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert not data.imageData().isNull()
    assert "Test digits\t3\t0\t0\t0\t3\t0\t2" in data.text()


def test_undo_belongs_to_the_page_that_is_seen(qtbot, window, draw, page):
    window.show_page("page_draw")
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    window.show_page("page_confusion")
    assert not window.actions_table["undo"].isEnabled()
    window.actions_table["undo"].trigger()
    assert len(window.draw.ink.marks) == 1


def test_counts_and_grid_agree_in_every_cell(parts, evaluation):
    loaded = load_evaluation(evaluation)
    counts = confusion(loaded.labels, loaded.predictions)
    for truth, reading in np.ndindex(*counts.shape):
        parts.sides[0].view.picked.emit(truth, reading)
        assert parts.digits.samples.rowCount() == counts[truth, reading]


def _open(qtbot, window: MainWindow, path: Path) -> None:
    window.confusion.open(path)
    source = window.confusion.parts.sides[0]
    qtbot.waitUntil(lambda: source.source is not None and source.source.paths == (path,))


def _compare(qtbot, page, path: Path) -> None:
    page.add(answers(path), 1)
    qtbot.waitUntil(lambda: len(page.board.shown) == 2)


def _current(parts) -> tuple[int, int]:
    return parts.sides[0].matrix.cell(parts.sides[0].view.currentIndex())


def _spoken(parts) -> list[str]:
    """The sentences of the digits in the grid, in their order."""
    samples = parts.digits.samples
    return [samples.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(samples.rowCount())]


def _values(project: Path) -> list[str]:
    with Project(project) as opened:
        return [entry.value for entry in opened.readings.each()]


def _table(folder: Path) -> str:
    path = folder / "truth.csv"
    return path.read_text("utf-8-sig") if path.exists() else ""
