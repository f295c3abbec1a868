"""Zoom: the actions and Ctrl with the wheel are for what the page that is seen shows."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from digitdesk.ui.zooming import TILES, USUAL, next_tile


def test_the_pad_is_drawn_on_at_any_zoom(qtbot, window, draw):
    page, act = window.draw, window.actions_table
    whole = page.pad.size()
    act["zoom_in"].trigger()
    act["zoom_in"].trigger()
    assert page.pad.width() == pytest.approx(whole.width() * 1.25**2, abs=2)
    bar = page.desk.horizontalScrollBar()
    assert bar.value() == pytest.approx(bar.maximum() / 2, abs=2)
    draw(page.pad, (0.5, 0.2), (0.5, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "7")
    (mark,) = page.ink.marks
    assert (mark.points[0][1], mark.points[-1][1]) == pytest.approx((0.2, 0.8), abs=0.01)
    act["zoom_fit"].trigger()
    assert page.pad.size() == whole
    act["zoom_out"].trigger()
    assert page.pad.size() == whole


def test_the_pad_grows_no_larger_than_its_picture_may_be(window):
    for _ in range(20):
        window.actions_table["zoom_in"].trigger()
    pad, place = window.draw.pad.size(), window.draw.desk.maximumViewportSize()
    assert pad.width() <= 4 * place.width() + 1
    assert pad.width() * pad.height() * window.devicePixelRatioF() ** 2 < 25_000_000


def test_a_zoomed_pad_follows_the_window(window):
    window.actions_table["zoom_in"].trigger()
    window.resize(1200, 800)
    QApplication.processEvents()
    place, pad = window.draw.desk.maximumViewportSize(), window.draw.pad.size()
    assert (pad.width(), pad.height()) == pytest.approx((place.width() * 1.25, place.height() * 1.25), abs=1)


def test_the_digits_of_a_cell_come_in_several_sizes(qtbot, window, evaluation):
    window.show_page("page_confusion")
    window.confusion.open(evaluation)
    qtbot.waitUntil(lambda: [shown.title for shown in window.confusion.board.shown] == ["Test digits"])
    grid, act = window.confusion.parts.digits.grid, window.actions_table
    assert grid.iconSize().width() == USUAL
    wide = grid.gridSize().width()
    act["zoom_in"].trigger()
    assert grid.iconSize().width() > USUAL
    assert grid.gridSize().width() - wide == grid.iconSize().width() - USUAL
    picture = grid.model().index(0).data(Qt.ItemDataRole.DecorationRole)
    assert picture.availableSizes()[0].width() >= grid.iconSize().width()
    for _ in range(2):
        _wheel(grid, -120)
    assert grid.iconSize().width() < USUAL
    act["zoom_fit"].trigger()
    assert grid.iconSize().width() == USUAL


def test_the_digits_to_review_come_in_several_sizes(qtbot, window, fill):
    fill(window.batch.projects.current, [("777", 0.9), ("77", 0.8)])
    act = window.actions_table
    act["review_digits"].trigger()
    grid = window.review.digits.grid
    window.review.digits.choose(7)
    qtbot.waitUntil(lambda: grid.model().rowCount() == 5)
    act["zoom_in"].trigger()
    larger = grid.visualRect(grid.model().index(0, 0)).width()
    assert larger > USUAL + 8
    assert grid.on_screen() == range(5)
    _wheel(grid, -120)
    assert grid.visualRect(grid.model().index(0, 0)).width() < larger


def test_zoom_belongs_to_the_page_that_is_seen(qtbot, window):
    act, paper = window.actions_table, window.batch.parts.page
    before = paper.transform()
    assert act["zoom_in"].isEnabled()
    act["zoom_in"].trigger()
    assert paper.transform() == before
    for page in ("page_improve", "page_batch", "page_review", "page_forms"):
        window.show_page(page)  # nothing is shown there yet
        assert not act["zoom_in"].isEnabled()
    window.show_page("page_draw")
    assert act["zoom_in"].isEnabled()


def test_sizes_end_where_the_table_ends():
    assert next_tile(TILES[-1], 1.25) == TILES[-1]
    assert next_tile(TILES[0], 0.8) == TILES[0]


def _wheel(view, turned: int) -> None:
    """The wheel is turned over a view while Ctrl is held."""
    place, none = QPointF(20, 20), Qt.MouseButton.NoButton
    keys, phase = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(place, view.mapToGlobal(place), QPoint(), QPoint(0, turned), none, keys, phase, False)
    QApplication.sendEvent(view.viewport(), event)
