"""The review desk on a real project file."""

from digitdesk.store import Project, Review
from digitdesk.ui.review.desk import Desk


def test_steps_from_the_least_sure_and_keeps_each_decision(filled: Project) -> None:
    desk = Desk(filled)
    seen = []
    while desk.entry:
        seen.append(desk.entry.value)
        desk.enter()
    assert seen == ["123", "7", "40", "77"]
    assert {entry.review for entry in filled.readings.each()} == {Review.CONFIRMED}


def test_digits_type_over_and_undo_brings_the_reading_back(filled: Project) -> None:
    desk = Desk(filled)
    first = desk.entry
    assert first
    desk.move(1)
    desk.write("9")
    desk.enter()
    kept = filled.readings.get(first.id)
    assert kept
    assert (kept.value, kept.review) == ("193", Review.CONFIRMED)
    desk.undo()
    assert desk.entry
    assert (desk.entry.id, desk.text, desk.entry.review) == (first.id, "123", Review.OPEN)


def test_the_runner_up_is_one_step_away_and_blank_and_unreadable_go_on(filled: Project) -> None:
    desk = Desk(filled)
    desk.runner_up()
    assert desk.text == "1"
    desk.blank()
    desk.unreadable()
    reviews = [entry.review for entry in filled.queue.fields(desk.which.__class__(review=None))]
    assert reviews == [Review.BLANK, Review.UNREADABLE, Review.OPEN, Review.OPEN]


def test_a_reading_that_was_rubbed_out_is_not_kept_as_it_is(filled: Project) -> None:
    desk = Desk(filled)
    first = desk.entry
    desk.move(3)
    for _ in range(3):
        desk.erase()
    desk.enter()
    assert desk.entry is first
    assert not filled.review.can_undo()
