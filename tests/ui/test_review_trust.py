"""How sure: the slider, accepting by it, and the blind audit, in the real window."""

import pytest
from PySide6.QtCore import Qt

from digitdesk.store import Review
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow

K = Qt.Key


@pytest.fixture
def trust(qtbot, window, fill):
    """How sure, on forty sure readings and three doubtful ones."""
    sure = [(str(n), 0.9995) for n in range(10, 50)]
    fill(window.batch.projects.current, sure, [("7", 0.5), ("8", 0.9), ("9", 0.7)])
    window.actions_table["review_trust"].trigger()
    view = window.review.trust
    qtbot.waitUntil(lambda: view.plan is not None)
    return view


def accept(qtbot, window) -> None:
    window.review.trust.accept.click()
    qtbot.waitUntil(lambda: not window.review.acts.busy)


def answer(press, view, value: str) -> None:
    press(*(getattr(K, f"Key_{digit}") for digit in value), K.Key_Return)


def test_the_slider_says_in_plain_words_what_is_to_be_checked(trust, press):
    assert trust.sentence.text() == "At most 1 wrong field in 1,000: you will check 3 of 43."
    assert "The other 40 are at least 99.9% sure" in trust.meaning.text()
    press(*[K.Key_Left] * 9)
    assert trust.sentence.text() == "At most 1 wrong field in 10: you will check 0 of 43."
    press(K.Key_End)
    assert trust.sentence.text() == "Nothing is left to the program: you will check 43 of 43."
    assert not trust.accept.isEnabled()


def test_accepting_by_the_slider_leaves_the_rest_to_be_checked(trust, window, qtbot):
    accept(qtbot, window)
    reviews = [entry.review for entry in window.batch.projects.current.readings.each()]
    assert (reviews.count(Review.ACCEPTED), reviews.count(Review.OPEN)) == (40, 3)
    assert "Accepted 40 fields" in window.review.notice.text
    qtbot.waitUntil(lambda: "you will check 3 of 3" in trust.sentence.text())
    trust.check.click()
    assert window.review.fields.desk.text == "7"
    window.actions_table["undo"].trigger()
    assert window.review.fields.queue.rowCount() == 43


def test_an_audit_needs_something_that_was_accepted_unseen(trust, window, qtbot):
    trust.begin.click()
    qtbot.waitUntil(lambda: "nothing to audit" in window.review.notice.text)
    assert trust.stack.currentIndex() == 0


@pytest.fixture
def audit(trust, window, qtbot):
    """An audit of all forty fields, just begun."""
    accept(qtbot, window)
    trust.begin.click()
    qtbot.waitUntil(lambda: trust.stack.currentIndex() == 1)
    return trust.audit


def test_an_audit_is_blind(audit):
    assert audit.desk.entry.value
    assert audit.desk.text == ""
    assert audit.reading.accessibleDescription() == ""
    assert "Field 1 of 40" in audit.progress.text()


def test_an_audit_measures_the_error_and_who_is_right_is_settled(audit, trust, press, window):
    project = window.batch.projects.current
    for number in range(40):
        value = audit.desk.entry.value
        wrong = number in (3, 5)
        answer(press, audit, value[:-1] + str((int(value[-1]) + 1) % 10) if wrong else value)
    assert trust.stack.currentIndex() == 0
    assert "2 of 40 audited fields are wrong: 5.0%" in trust.result.told.text()
    assert "1.4% to 16.5% (95% interval)" in trust.result.told.text()
    assert trust.result.list.count() == 2
    entry, typed = trust.result._found[0]
    trust.result.mine.click()
    assert project.readings.get(entry.id).value == typed
    assert "✓ put right" in trust.result.list.item(0).text()
    assert not trust.result.mine.isEnabled()
    assert trust.result.list.count() == 2  # it was wrong, and goes on counting as that
    trust.result.list.setCurrentRow(1)
    trust.result.theirs.click()
    assert "1 of 40 audited fields is wrong: 2.5%" in trust.result.told.text()
    trust.result.list.setCurrentRow(0)
    trust.result.field.click()
    assert window.review.fields.desk.entry.id == entry.id


def test_an_audit_goes_on_where_it_was_left(audit, trust, press):
    answer(press, audit, audit.desk.entry.value)
    press(K.Key_E)
    press(K.Key_N)
    press(K.Key_Escape)
    assert trust.stack.currentIndex() == 0
    assert "2 of 3 audited fields are wrong" in trust.result.told.text()
    assert "you: empty" in trust.result.list.item(0).text()
    assert "you: not readable" in trust.result.list.item(1).text()
    assert trust.begin.text() == "Go on with the audit"
    trust.begin.click()
    assert "Field 4 of 40" in audit.progress.text()


def test_nothing_typed_is_no_answer(audit, press, window):
    press(K.Key_Return)
    assert "Type what you read" in window.review.notice.text
    assert "Field 1 of 40" in audit.progress.text()


def test_answers_are_taken_back_and_given_again_also_after_a_restart(audit, trust, press, window, qtbot, model):
    act, wrong = window.actions_table, ["0", "", "?"]
    for key in (K.Key_0, K.Key_E, K.Key_N):
        press(key, *[K.Key_Return] * (key == K.Key_0))
    act["undo"].trigger()
    assert "Field 3 of 40" in audit.progress.text()
    assert audit.desk.text == ""  # it is blind still
    act["redo"].trigger()
    assert "Field 4 of 40" in audit.progress.text()
    act["review_fields"].trigger()
    act["undo"].trigger()  # what it takes back is shown, wherever one is
    assert trust.isVisible()
    assert "Field 3 of 40" in audit.progress.text()
    assert audit.reading.hasFocus()
    window.close()
    again = MainWindow(lambda path: Loaded(model, ("auto",)))
    qtbot.addWidget(again)
    again.show()
    act, trust = again.actions_table, again.review.trust
    act["review_trust"].trigger()
    act["redo"].trigger()
    assert "Field 4 of 40" in trust.audit.progress.text()
    found = trust._project.trust.disagreements(1)
    assert [typed for _, typed in found] == wrong
    for _ in range(3):
        act["undo"].trigger()
    assert "Field 1 of 40" in trust.audit.progress.text()
    act["undo"].trigger()
    assert trust.stack.currentIndex() == 0
    assert trust.begin.text() == "Begin a blind audit"
    assert trust.result.isHidden()
    act["undo"].trigger()
    assert "40 fields have changed" in again.review.notice.text
    again.close()


def test_giving_in_is_taken_back(audit, trust, press, window):
    press(K.Key_E, K.Key_Escape)
    trust.result.theirs.click()
    assert "0 of 1 audited fields are wrong" in trust.result.told.text()
    window.actions_table["undo"].trigger()
    assert "1 of 1 audited fields is wrong" in trust.result.told.text()
    assert trust.stack.currentIndex() == 0
