"""Review by field, in the real window, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from digitdesk.engine.export.table import Options, value_of
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import Project, Review
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow
from digitdesk.ui.review.filters import CHOSEN, FILE, PAGE

K = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def review(window, fill):
    """The Review page on two pages of readings."""
    fill(window.batch.projects.current, [("123", 0.5), ("77", 0.95), ("", 1.0)], [("40", 0.7), ("8", 0.99)])
    window.actions_table["page_review"].trigger()
    return window.review


def standing(page) -> list[tuple[str, Review]]:
    return [(entry.value, entry.review) for entry in page._projects.current.readings.each()]


def test_an_empty_project_says_what_to_do_and_offers_the_samples(qtbot, window):
    window.actions_table["page_review"].trigger()
    assert window.review.stack.currentIndex() == 0
    texts = [button.text() for button in window.review.findChildren(QPushButton) if button.isVisible()]
    assert any("sa&mple" in text for text in texts)


def test_the_whole_queue_by_keys_alone(review, press, qtbot):
    assert review.fields.desk.text == "123"
    press(K.Key_Right, K.Key_7, K.Key_Return)
    assert review.fields.desk.text == "40"
    press(K.Key_N)
    assert review.fields.desk.text == "77"
    press(K.Key_Space, K.Key_Enter)
    press(K.Key_E)
    press(K.Key_Return)
    assert standing(review) == [
        ("173", Review.CONFIRMED),
        ("79", Review.CONFIRMED),
        ("", Review.BLANK),
        ("", Review.UNREADABLE),
        ("", Review.BLANK),
    ]
    assert review.fields.stack.currentWidget() is review.fields.end
    qtbot.waitUntil(lambda: review.count.text() == "0 to check")


def test_signs_are_typed_and_stay_where_digits_are_corrected(window, press):
    project = window.batch.projects.current
    (source,) = project.sources.add([(Path("/forms/a.png"), "a.png")])
    generation = project.readings.generation("fake", "form")
    read = tuple(
        Reading(Field(name, Box(9, 9, 90, 30)), "135", 0.5, Status.REVIEW, text="-13.5") for name in ("Fee", "Net")
    )
    project.readings.put(source.id, PageResult("a.png", 1, read), generation)
    window.actions_table["page_review"].trigger()
    assert "with its signs: -13.5" in window.review.fields.caption.text()
    press(K.Key_Right, K.Key_2, K.Key_Return)
    press(K.Key_4, K.Key_Comma, K.Key_7, K.Key_5, K.Key_Return)
    fee, net = (entry.standing for entry in project.readings.each())
    assert (fee.value, fee.text) == ("125", "-12.5")
    assert net.value == "4.75"
    options = Options(numbers={"Fee": 0, "Net": 0})
    assert [value_of(one, options) for one in (fee, net)] == [-12.5, 4.75]


def test_undo_and_redo_bring_the_reading_back_to_the_desk(review, press, window):
    press(K.Key_9, K.Key_Return)
    press(K.Key_Return)
    window.actions_table["undo"].trigger()
    assert (review.fields.desk.text, standing(review)[3]) == ("40", ("40", Review.OPEN))
    window.actions_table["undo"].trigger()
    assert review.fields.desk.text == "123"
    assert not window.actions_table["undo"].isEnabled()
    window.actions_table["redo"].trigger()
    assert standing(review)[0] == ("923", Review.CONFIRMED)
    assert "typed: 123 → 923" in review.fields.history.text


def test_what_was_done_is_undone_after_a_restart(review, press, window, qtbot, model):
    press(K.Key_9, K.Key_Return)
    window.close()
    again = MainWindow(lambda path: Loaded(model, ("auto",)))
    qtbot.addWidget(again)
    again.show()
    again.actions_table["page_review"].trigger()
    assert again.review.fields.desk.text == "40"
    again.actions_table["undo"].trigger()
    assert again.review.fields.desk.text == "123"
    assert standing(again.review)[0] == ("123", Review.OPEN)
    again.close()


def test_arrows_go_back_to_what_was_decided_and_skip(review, press):
    press(K.Key_Return)
    press(K.Key_Up)
    assert review.fields.desk.entry.review is Review.CONFIRMED
    press(K.Key_5, K.Key_Return)
    assert standing(review)[0] == ("523", Review.CONFIRMED)
    press(K.Key_Down)
    assert review.fields.desk.text == "77"
    press(K.Key_Return, K.Key_Return, K.Key_Return)
    assert review.fields.desk.text == "40"  # the one that was skipped


def test_the_next_doubtful_one(review, press):
    press(K.Key_D)
    assert review.fields.desk.text == "40"
    press(K.Key_D)
    assert review.fields.desk.text == "123"


def test_an_empty_text_is_not_taken_for_an_answer(review, press):
    press(K.Key_End, K.Key_Backspace, K.Key_Backspace, K.Key_Backspace, K.Key_Return)
    assert "E where nothing is written" in review.notice.text
    assert standing(review)[0] == ("123", Review.OPEN)


def test_the_filters(review, press):
    filters = review.filters
    filters.pages.setCurrentIndex(FILE)
    assert [review.fields.queue.entry(row).value for row in range(review.fields.queue.rowCount())] == ["123", "77", ""]
    filters.sure.setCurrentIndex(1)
    assert review.fields.queue.rowCount() == 1
    filters.everything.click()
    assert review.fields.queue.rowCount() == 5
    filters.fields.setCurrentIndex(filters.fields.findText("2"))
    assert [review.fields.queue.entry(row).value for row in range(review.fields.queue.rowCount())] == ["77", "8"]
    filters.choose()
    press(K.Key_Return)
    filters.states.setCurrentIndex(filters.states.findText("Confirmed"))
    assert [review.fields.queue.entry(row).value for row in range(review.fields.queue.rowCount())] == ["123"]


def values(review) -> list[str]:
    return [review.fields.queue.entry(row).value for row in range(review.fields.queue.rowCount())]


def ask_for_page(review) -> None:
    """As when the last entry of the list is taken."""
    review.filters.pages.setCurrentIndex(CHOSEN)
    review.filters.pages.closed.emit()


def test_a_page_is_chosen_by_a_part_of_its_name(review, press, qtbot):
    picker = review.filters.picker
    assert picker.isHidden()
    ask_for_page(review)
    qtbot.waitUntil(picker.hasFocus)
    assert (picker.text(), values(review)) == ("a.png", ["123", "77", ""])
    qtbot.waitUntil(lambda: picker._names.stringList() == ["a.png", "b.png"])
    qtbot.keyClick(picker, K.Key_B)
    qtbot.waitUntil(lambda: picker._names.stringList() == ["b.png"] and picker.list.isVisible())
    qtbot.keyClick(picker.list, K.Key_Return)
    qtbot.waitUntil(lambda: values(review) == ["40", "8"])
    assert picker.text() == "b.png"
    assert review.fields.reading.hasFocus()
    picker.setFocus()
    picker.selectAll()
    press(K.Key_X)
    qtbot.waitUntil(lambda: not picker._names.stringList())
    press(K.Key_Return)
    qtbot.waitUntil(lambda: "No page" in review.notice.text)
    assert values(review) == ["40", "8"]
    review.filters.everything.click()
    assert (len(values(review)), picker.isHidden()) == (5, True)


def test_a_page_is_taken_from_the_list_by_arrows(review, qtbot):
    picker = review.filters.picker
    ask_for_page(review)
    qtbot.waitUntil(picker.list.isVisible)
    for key in (K.Key_Down, K.Key_Down, K.Key_Return):
        qtbot.keyClick(picker.list, key)
    qtbot.waitUntil(lambda: values(review) == ["40", "8"])
    assert (picker.text(), picker.list.isVisible(), review.fields.reading.hasFocus()) == ("b.png", False, True)


def test_all_that_are_as_sure_are_accepted_at_once_and_taken_back_at_once(review, press, window, qtbot):
    press(K.Key_Down)
    press(K.Key_Return, modifier=SHIFT)
    qtbot.waitUntil(lambda: "4 fields that are at least 70.0% sure" in review.notice.text)
    next(button for button in review.notice.findChildren(QPushButton) if button.text() == "Accept them").click()
    qtbot.waitUntil(lambda: not review.acts.busy)
    assert [state for _, state in standing(review)].count(Review.ACCEPTED) == 4
    assert review.fields.isEnabled()
    window.actions_table["undo"].trigger()
    assert {state for _, state in standing(review)} == {Review.OPEN}


def test_all_that_are_as_sure_are_accepted_by_keys_alone(review, press, qtbot):
    press(K.Key_Down, K.Key_Down)
    press(K.Key_Return, modifier=SHIFT)
    qtbot.waitUntil(lambda: "3 fields" in review.notice.text)
    assert {state for _, state in standing(review)} == {Review.OPEN}
    press(K.Key_Return, modifier=SHIFT)
    qtbot.waitUntil(lambda: "Accepted 3 fields" in review.notice.text)
    assert [state for _, state in standing(review)].count(Review.ACCEPTED) == 3


def test_filters_are_gone_through_by_arrows_and_left_by_enter(review, press, qtbot):
    review.filters.states.setFocus()
    press(K.Key_Down)
    assert review.fields.queue.rowCount() == 2
    assert review.filters.states.hasFocus()
    press(K.Key_Return)
    assert review.fields.reading.hasFocus()


def test_an_answer_for_a_page_that_was_read_anew_is_not_lost_unsaid(review, press, fill):
    project = review._projects.current
    project.readings.put(1, PageResult("a.png", 1, ()), project.readings.generation("other", "lines"))
    press(K.Key_9, K.Key_Return)
    assert "read anew" in review.notice.text
    assert review.fields.desk.text == "40"


def test_what_is_being_typed_outlasts_a_look_at_another_page(review, press, window):
    press(K.Key_4)
    window.show_page("page_batch")
    window.show_page("page_review")
    assert review.fields.desk.text == "423"
    press(K.Key_5, K.Key_Return)
    assert standing(review)[0] == ("453", Review.CONFIRMED)


def test_the_page_is_shown_on_demand(window, fill, forms, press, qtbot):
    fill(window.batch.projects.current, [("123", 0.5), ("456", 0.6)], folder=forms)
    window.actions_table["page_review"].trigger()
    fields = window.review.fields
    assert fields.page.is_empty
    press(K.Key_P)
    qtbot.waitUntil(lambda: not fields.page.is_empty)
    assert len(fields.page._frames) == 2
    press(K.Key_Return)
    assert standing(window.review)[0] == ("123", Review.CONFIRMED)
    qtbot.waitUntil(lambda: fields.page._frames[1].pen().widthF() > fields.page._frames[0].pen().widthF())
    press(K.Key_P)
    assert fields.history.isVisible()


def test_a_page_that_is_gone_is_said_in_place(review, press, qtbot):
    press(K.Key_P)
    qtbot.waitUntil(lambda: review.notice.text != "")
    assert "a.png" in review.notice.text or "file" in review.notice.text
    press(K.Key_Return)
    assert standing(review)[0] == ("123", Review.CONFIRMED)


def test_a_reading_of_the_batch_table_is_reviewed_with_its_page(review, window, qtbot):
    entry = review._projects.current.readings.of_page(2, 1)[1]
    window.show_page("page_batch")
    window.batch._load()
    results, table = window.batch.results, window.batch.parts.table
    qtbot.waitUntil(lambda: results.rowCount() == 5)
    table.selectRow(4)
    table.setFocus()
    table.activated.emit(table.currentIndex())
    assert review.isVisible()
    assert review.fields.desk.entry.id == entry.id
    assert review.filters.pages.currentIndex() == PAGE
    assert review.fields.queue.rowCount() == 2


def test_a_long_name_does_not_widen_the_window(review, window):
    project, width = review._projects.current, window.minimumSizeHint().width()
    (source,) = project.sources.add([(Path("/long.png"), "longer_than_any_screen_" * 20 + ".png")])
    reading = Reading(Field("1", Box(0, 0, 9, 9)), "5", 0.1, Status.REVIEW, "", (), ())
    project.readings.put(source.id, PageResult(source.name, 1, (reading,)), 1)
    review.filters.choose()
    assert review.fields.desk.text == "5"
    window.actions_table["review_digits"].trigger()
    assert window.minimumSizeHint().width() == width


def test_another_project_takes_the_desk_over(review, press, window, tmp_path: Path, fill, qtbot):
    press(K.Key_4)
    with Project.open_or_create(tmp_path / "other.digitdesk") as other:
        fill(other, [("55", 0.3)])
    window.batch.projects.open(tmp_path / "other.digitdesk")
    qtbot.waitUntil(lambda: review.fields.desk.text == "55")
    press(K.Key_Return)
    assert standing(review) == [("55", Review.CONFIRMED)]


def test_the_batch_table_shows_what_was_decided(review, press, window, qtbot):
    batch = window.batch
    batch._load()
    qtbot.waitUntil(lambda: batch.results.rowCount() == 5)
    assert batch.results.entry(0).value == "123"
    assert batch.files.entry(0).worst is Status.REVIEW
    press(K.Key_9, K.Key_Return)
    assert batch.results.entry(0).value == "923"
    batch.projects.current.review.accept_many(0.0)
    review.fields.decided.emit(None)
    assert batch.files.entry(0).worst is Status.OK


def test_what_is_read_meanwhile_is_there_to_be_checked(review, press, window, fill, qtbot):
    """At its end the review said "Nothing more to check" for as long as it was shown."""
    while review.fields.desk.entry:
        press(K.Key_Return)
    qtbot.waitUntil(lambda: review.count.text() == "0 to check")
    fill(window.batch.projects.current, [("88", 0.3), ("66", 0.4)], folder=Path("/late"))
    window.batch.run.ended.emit("")
    qtbot.waitUntil(lambda: review.fields.desk.text == "88" and "2 to check" in review.count.text())
    fill(window.batch.projects.current, [("55", 0.2)], folder=Path("/later"))
    review.follow()
    qtbot.waitUntil(lambda: "3 to check" in review.count.text())
    assert review.fields.desk.text == "88"


def test_every_key_of_the_list_works_by_the_mouse_too_and_leaves_the_focus(review, window, qtbot):
    from digitdesk.ui.review.keys import KeyButton

    buttons = {button._cap: button for button in review.fields.findChildren(KeyButton)}
    before = QApplication.focusWidget()
    qtbot.mouseClick(buttons["Space"], Qt.MouseButton.LeftButton)
    assert review.fields.desk.text == "129"
    qtbot.mouseClick(buttons["E"], Qt.MouseButton.LeftButton)
    assert standing(review)[0] == ("", Review.BLANK)
    assert QApplication.focusWidget() is before


def multiply(project: Project, times: int) -> None:
    """So many copies of each reading, each with a confidence of its own and a digit."""
    copies = "WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < ?)"
    columns = "page, place, generation, field, x, y, width, height, cells, read, text, status, message, others, value"
    parts = ("place", "label", "confidence", "x", "y", "width", "height", "guess", "image")
    sure = "abs(random()) / 9223372036854775807.0"
    sql = f"{copies} INSERT INTO reading ({columns}, confidence) SELECT {columns}, {sure} FROM reading, copy"
    digits = f"""INSERT INTO digit (reading, {", ".join(parts)})
        SELECT reading.id, {", ".join(f"digit.{part}" for part in parts)}
        FROM reading, digit WHERE reading.id > ? AND digit.id = 1"""
    with project._file.change():
        last = len(project.readings)
        project._file.run(sql, (times,))
        project._file.run(digits, (last,))


def test_a_hundred_thousand_readings_never_hold_up_the_window(review, press, window, qtbot, never_held_up):
    window.show_page("page_batch")
    multiply(review._projects.current, 20_000)
    with never_held_up():
        window.show_page("page_review")
        qtbot.waitUntil(lambda: review.count.text() == "100,005 to check")
        filters, act = review.filters, window.actions_table
        for code in (K.Key_1, K.Key_Return, K.Key_E, K.Key_D, K.Key_Space, K.Key_Return, K.Key_Up):
            press(code)
            QApplication.processEvents()
        for step in (
            lambda: filters.states.setCurrentIndex(1),
            lambda: filters.fields.setCurrentIndex(2),
            filters.everything.click,
            act["undo"].trigger,
            act["review_trust"].trigger,
        ):
            step()
            QApplication.processEvents()
        qtbot.waitUntil(lambda: "of 100,003" in review.trust.sentence.text())
