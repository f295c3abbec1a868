import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from digitdesk.engine.evaluate import confusion, load_evaluation
from digitdesk.ui.confusion.matrix import SHARE, MatrixModel, Scale
from digitdesk.ui.confusion.samples import Samples
from digitdesk.ui.theme import RIGHT, WRONG, contrast, mix, text_on


@pytest.fixture
def page(qtbot, window, evaluation):
    window.show_page("page_confusion")
    window.confusion.open(evaluation)
    qtbot.waitUntil(lambda: window.confusion.stack.currentIndex() == 1)
    return window.confusion


def test_the_headline_tells_accuracy_and_interval(page):
    assert page.headline.text() == "94.00% read right"
    assert "3 of 50" in page.detail.text()
    assert "95% interval 83.78% to 97.94%" in page.detail.text()


def test_the_worst_cell_is_open_at_first_with_its_surest_digit_in_front(page):
    assert (page.view.currentIndex().row(), page.view.currentIndex().column()) == (3, 5)
    assert page.samples.rowCount() == 2
    first, second = (page.samples.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1))
    assert first.startswith("Number 15: a 3, read as 5")
    assert second.startswith("Number 16")
    assert page.caption.text() == "3 read as 5: 2 of 5 (40.0%), surest first"


def test_arrows_move_and_open_the_cells(qtbot, page):
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert page.samples.rowCount() == 3
    assert page.caption.text() == "3 read as 3: 3 of 5 (60.0%), least sure first"


def test_a_click_opens_a_cell(qtbot, page):
    place = page.view.visualRect(page.matrix.index(9, 10)).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.caption.text().startswith("9 read as not a digit: 1 of 5")
    assert page.samples.index(0).data().startswith("9 → ∅")


def test_the_numbers_can_be_counts_or_shares(page):
    cell = page.matrix.index(3, 5)
    assert cell.data() == "2"
    page.scales.buttons()[1].click()
    assert cell.data() == "40.0"
    page.scales.buttons()[2].click()
    assert cell.data() == "28.6"


def test_single_errors_show_beside_thousands_that_are_right():
    counts = np.diag(np.full(10, 1000)).astype(np.int64)
    counts = np.hstack([counts, np.zeros((10, 1), np.int64)])
    counts[2, 7], counts[4, 9] = 1, 12
    model = MatrixModel()
    model.show_counts(counts)
    assert model.index(2, 7).data(SHARE) >= 0.3
    assert model.index(4, 9).data(SHARE) == 1.0
    assert model.index(0, 5).data(SHARE) == 0.0
    assert model.index(0, 5).data() == "·"
    model.set_scale(Scale.ROWS)
    assert model.index(2, 7).data() == "0.1"


@pytest.mark.parametrize("base", ["#ffffff", "#1e1e1e", "#000000"])
@pytest.mark.parametrize("colour", [RIGHT, WRONG])
def test_every_cell_is_legible(base, colour):
    for share in np.linspace(0, 1, 50):
        back = mix(QColor(base), colour, float(share))
        assert contrast(back, text_on(back)) >= 4.5


def test_samples_agree_with_the_counts(evaluation):
    loaded = load_evaluation(evaluation)
    counts = confusion(loaded.labels, loaded.predictions)
    for truth, reading in np.ndindex(*counts.shape):
        assert len(Samples(loaded, truth, reading)) == counts[truth, reading]


def test_a_missing_or_wrong_file_is_said_in_place(qtbot, window, tmp_path, evaluation):
    window.show_page("page_confusion")
    bad = tmp_path / "bad.npz"
    bad.write_bytes(b"no")
    window.confusion.open(bad)
    qtbot.waitUntil(lambda: "bad.npz is not" in window.confusion.empty._hint.text())
    window.confusion.open(evaluation)
    qtbot.waitUntil(lambda: window.confusion.stack.currentIndex() == 1)
    window.confusion.open(bad)
    qtbot.waitUntil(lambda: "bad.npz" in window.confusion.notice.text)
    assert window.confusion.stack.currentIndex() == 1


def test_scores_stand_beside_the_matrix(page):
    assert page.scores.index(3, 1).data() == "60.00%"
    assert page.scores.index(5, 0).data() == "71.43%"
    assert page.scores.index(0, 3).data() == "5"
