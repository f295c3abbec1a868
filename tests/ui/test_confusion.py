"""The Confusion page: the matrix, the digits behind it, two evaluations side by side, reports."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation, confusion, load_evaluation
from digitdesk.store import Project
from digitdesk.ui.confusion.report import REPORTS
from digitdesk.ui.confusion.sources import answers
from digitdesk.ui.theme import RIGHT


@pytest.fixture
def page(qtbot, window, evaluation, show_digits):
    window.show_page("page_confusion")
    show_digits(evaluation)
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


def test_a_missing_or_wrong_file_is_said_in_place(qtbot, window, tmp_path, evaluation, show_digits):
    page = window.confusion
    bad = tmp_path / "bad.npz"
    bad.write_bytes(b"no")
    page.open(bad)
    window.show_page("page_confusion")
    qtbot.waitUntil(lambda: "bad.npz is not" in page.parts.empty._hint.text())
    show_digits(evaluation)
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


def test_another_model_reads_the_same_digits(qtbot, window, tmp_path, show_digits):
    bundled = load_evaluation(settings.evaluation_path())
    bundled.only(np.arange(200)).save(tmp_path / "few.npz")
    window.show_page("page_confusion")
    show_digits(tmp_path / "few.npz")
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


def test_the_labels_of_an_evaluation_stay_as_they_are(qtbot, parts):
    qtbot.keyClick(parts.digits.bars, Qt.Key.Key_5)
    assert parts.headline.text() == "94.00% read right"


def test_the_lists_say_what_is_shown_whatever_was_chosen_meanwhile(
    qtbot, window, labelled, evaluation, second, model, show_digits
):
    window.show_page("page_confusion")
    show_digits(evaluation)
    page, (first, other) = window.confusion, window.confusion.parts.choosers
    model.gate.clear()
    page.open(labelled)
    _compare(qtbot, page, second)  # comes first
    assert first.currentText() == "own"
    model.gate.set()
    qtbot.waitUntil(lambda: [shown.title for shown in page.board.shown] == ["own", "Second"])
    assert (first.currentText(), other.currentText()) == ("own", "second")
    page.open(second)  # the same in both
    qtbot.waitUntil(lambda: [shown.title for shown in page.board.shown] == ["Second", "Second"])
    assert (first.currentText(), other.currentText()) == ("second", "second")
    page.open(labelled / "none.npz")
    qtbot.waitUntil(lambda: "There is no file" in page.parts.notice.text)
    assert first.currentText() == "second"


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


def test_what_is_dropped_is_opened(qtbot, window, drop, evaluation, labelled):
    window.show_page("page_confusion")
    for path, title in ((evaluation, "Test digits"), (labelled, "own")):
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


def test_titles_cannot_break_a_report(qtbot, window, evaluation, tmp_path, show_digits):
    from dataclasses import replace

    replace(load_evaluation(evaluation), title="<script>alert(1)</script>").save(tmp_path / "odd.npz")
    window.show_page("page_confusion")
    show_digits(tmp_path / "odd.npz")
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


def _compare(qtbot, page, path: Path) -> None:
    page.add(answers(path), 1)
    qtbot.waitUntil(lambda: len(page.board.shown) == 2)


def _current(parts) -> tuple[int, int]:
    return parts.sides[0].matrix.cell(parts.sides[0].view.currentIndex())


def _spoken(parts) -> list[str]:
    """The sentences of the digits in the grid, in their order."""
    samples = parts.digits.samples
    return [samples.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(samples.rowCount())]
