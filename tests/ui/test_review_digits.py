"""Review by digit, in the real window."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.store import Filter, Review

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def digits(qtbot, window, fill):
    """Review by digit, on four 7s in three readings and a few others."""
    fill(window.batch.projects.current, [("77", 0.95), ("17", 0.6), ("5", 0.7)], [("7", 0.8)])
    window.actions_table["review_digits"].trigger()
    view = window.review.digits
    qtbot.waitUntil(lambda: view.labels.button(7).text() == "7\n4")
    view.labels.button(7).click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 4)
    return view


def values(view) -> list[str]:
    return [entry.value for entry in view._project.readings.each()]


def reviews(view) -> list[Review]:
    return [entry.review for entry in view._project.readings.each()]


def sure(view) -> list[float]:
    return [round(view.model.entry(row).confidence, 2) for row in range(view.model.rowCount())]


def test_all_digits_read_as_the_same_stand_on_one_screen_least_sure_first(digits):
    assert sure(digits) == [0.6, 0.8, 0.95, 0.95]
    assert digits.grid.on_screen() == range(4)
    assert "Which of these are not 7" in digits.hint.text()
    assert "in 17" in digits.detail.text()


def test_a_wrong_one_is_typed_over_and_enter_confirms_the_others(digits, press, qtbot):
    press(K.Key_Right, K.Key_1)
    assert values(digits) == ["77", "17", "5", "1"]
    assert digits.grid.currentIndex().row() == 2
    press(K.Key_Return)
    assert reviews(digits) == [Review.CONFIRMED, Review.OPEN, Review.OPEN, Review.CONFIRMED]
    assert [entry.value for entry in digits._project.queue.fields(Filter())] == ["17", "5"]
    qtbot.waitUntil(lambda: "All that was read as 7 is checked" in digits.hint.text())
    assert digits.labels.button(7).text() == "7\n✓"
    press(K.Key_F)
    assert not digits.grid.currentIndex().isValid()  # nothing left, and no key stumbles over that
    press(K.Key_5, K.Key_Return)


def test_a_click_goes_to_a_digit_and_shift_chooses_several(digits, press, qtbot):
    viewport = digits.grid.viewport()
    middle = digits.grid.visualRect(digits.model.index(2)).center()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=middle)
    press(K.Key_Right, modifier=SHIFT)
    press(K.Key_1)
    assert values(digits) == ["11", "17", "5", "7"]


def test_undo_and_redo_show_what_they_changed(digits, press, qtbot, window):
    press(K.Key_Right, K.Key_Right, K.Key_3)
    assert values(digits)[0] == "37"
    window.actions_table["undo"].trigger()
    assert values(digits)[0] == "77"
    qtbot.waitUntil(lambda: digits.model.entry(digits.grid.currentIndex().row()).reading == 1)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: digits.model.rowCount() == 0)
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: digits.model.rowCount() == 4)
    assert set(reviews(digits)) == {Review.OPEN}
    window.actions_table["redo"].trigger()
    qtbot.waitUntil(lambda: digits.model.rowCount() == 0)


def test_keys_are_for_the_grid_also_where_no_field_is_left_to_check(qtbot, window, fill, press):
    fill(window.batch.projects.current, [("77", 0.5)])
    act, review = window.actions_table, window.review
    act["review_fields"].trigger()
    press(K.Key_Return)
    qtbot.waitUntil(lambda: review.fields.stack.currentWidget() is review.fields.end)
    act["page_draw"].trigger()
    act["review_fields"].trigger()
    assert not review.fields.reading.hasFocus()  # it is hidden
    act["review_digits"].trigger()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    qtbot.wait(20)
    assert review.digits.grid.hasFocus()


def test_plus_and_minus_change_the_digit(digits, press, qtbot):
    press(K.Key_Minus, K.Key_Minus)
    qtbot.waitUntil(lambda: digits.model.rowCount() == 1)
    assert digits.model.label == 5
    assert digits.labels.checkedId() == 5
    press(K.Key_Plus)
    qtbot.waitUntil(lambda: "Nothing was read as 6" in digits.hint.text())


def test_a_digit_is_seen_in_its_field(digits, press, window):
    press(K.Key_F)
    fields = window.review.fields
    assert fields.isVisible()
    assert fields.desk.text == "17"
    assert window.actions_table["review_fields"].isChecked()


def test_the_grid_is_read_out(digits):
    text = digits.model.data(digits.model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Read as 7, 60.0% sure"


def many(project, count: int) -> None:
    """One page of sevens after the other, ten fields of ten on each."""
    generation = project.readings.generation("fake", "lines")
    images = np.random.default_rng(1).integers(0, 255, (100, 28, 28), np.uint8)
    for source in project.sources.add([(Path(f"/{n}.png"), f"{n}.png") for n in range(count // 100)]):
        shares = [tuple(0.9 if place == 7 else 0.01 for place in range(11))] * 100
        found = [Digit(Box(n, 0, 9, 9), images[n], Guess(shares[n])) for n in range(100)]
        fields = [Field(str(n), Box(0, 20 * n, 999, 9)) for n in range(10)]
        readings = (
            Reading(field, "7" * 10, 0.9, Status.OK, "", tuple(found[10 * n : 10 * n + 10]))
            for n, field in enumerate(fields)
        )
        project.readings.put(source.id, PageResult(source.name, 1, tuple(readings)), generation)


def test_ten_thousand_digits_scroll_smoothly_and_a_screen_is_confirmed_at_once(qtbot, window, press, never_held_up):
    many(window.batch.projects.current, 10_000)
    with never_held_up():
        window.actions_table["review_digits"].trigger()
        view = window.review.digits
        view.choose(7)
        qtbot.waitUntil(lambda: view.model.rowCount() == 10_000)
        bar = view.grid.verticalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 10_000)
        for step in range(0, bar.maximum(), bar.maximum() // 40):
            bar.setValue(step)
            QApplication.processEvents()
        bar.setValue(0)
        QApplication.processEvents()
        screen = view.grid.on_screen()
        assert len(screen) > 20
        view.grid.setFocus()
        press(K.Key_Return)
    assert view.grid.currentIndex().row() == screen.stop
    assert view.grid.indexAt(QPoint(32, 8)).row() == screen.stop
    assert window.batch.projects.current.queue.digit_counts()[7] == (10_000 - len(screen), len(screen))
