"""The confusion matrix by itself: its colours, its numbers, what its cells tell."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from digitdesk.ui.confusion.matrix import GOOD, SHORT, STRENGTH, MatrixModel, Scale, by_confusion
from digitdesk.ui.confusion.matrix_view import SMALLEST, _fitted
from digitdesk.ui.theme import RIGHT, WRONG, contrast, mix, text_on


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
