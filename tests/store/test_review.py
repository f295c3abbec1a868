"""What reviewers do, undo and count on."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import Filter, Measured, Outlook, Project, Review


def standing(project: Project) -> list[tuple[str, Review]]:
    return [(entry.value, entry.review) for entry in project.readings.each()]


def test_the_queue_begins_with_the_least_sure(filled: Project) -> None:
    first = filled.queue.fields(Filter(), limit=2)
    rest = filled.queue.fields(Filter(), first[-1])
    assert [entry.value for entry in first + rest] == ["123", "7", "40", "77"]


def test_a_queue_may_have_an_order_of_its_own(filled: Project) -> None:
    ids = {entry.value: entry.id for entry in filled.readings.each()}
    which = Filter(only=(ids["77"], ids["123"], ids["40"]))
    first = filled.queue.fields(which, limit=1)
    rest = filled.queue.fields(which, first[-1])
    assert [entry.value for entry in first + rest] == ["77", "123", "40"]
    (elsewhere,) = filled.queue.fields(Filter(source=2))
    assert len(filled.queue.fields(which, elsewhere)) == 3  # from the beginning after one that is not among them
    filled.review.accept([ids["123"]])
    assert [entry.value for entry in filled.queue.fields(which)] == ["77", "40"]
    assert filled.queue.count(which) == 2


@pytest.mark.parametrize(
    ("which", "values"),
    [
        (Filter(field="2"), ["123"]),
        (Filter(source=2), ["7"]),
        (Filter(source=1, page=2), []),
        (Filter(statuses=(Status.OK,)), ["77"]),
        (Filter(least=0.6, most=0.7), ["7", "40"]),
        (Filter(review=Review.CONFIRMED), []),
        (Filter(review=None, statuses=()), ["123", "7", "40", "77"]),
    ],
)
def test_filters(filled: Project, which: Filter, values: list[str]) -> None:
    assert [entry.value for entry in filled.queue.fields(which)] == values
    assert filled.queue.count(which) == len(values)


def test_a_decision_leaves_the_queue_and_its_history_tells_all(filled: Project) -> None:
    doubtful = filled.queue.fields(Filter())[0]
    filled.review.type(doubtful.id, "128")
    filled.review.blank([doubtful.id])
    filled.review.undo()
    assert filled.queue.count(Filter()) == 3
    entry = filled.readings.get(doubtful.id)
    assert (entry.value, entry.review, entry.who, entry.status) == ("128", Review.CONFIRMED, "Ada", Status.OK)
    assert entry.reading.value == "123"
    told = [(line.kind, line.old_value, line.new_value) for line in filled.review.history(doubtful.id)]
    assert told == [("type", "123", "128"), ("blank", "128", ""), ("undo", "", "128")]
    assert all(line.at.startswith("20") for line in filled.review.history(doubtful.id))


def test_undo_and_redo_outlast_a_restart(filled: Project) -> None:
    states = [standing(filled)]
    for act in (
        lambda: filled.review.accept([1, 2]),
        lambda: filled.review.type(2, "5"),
        lambda: filled.review.unreadable([3]),
    ):
        act()
        states.append(standing(filled))
    filled.close()
    with Project(filled.path, "Bob") as again:
        for state in states[-2::-1]:
            assert again.review.undo()
            assert standing(again) == state
        assert again.review.undo() is None
    with Project(filled.path, "Bob") as again:
        for state in states[1:]:
            assert again.review.redo()
            assert standing(again) == state
        assert again.review.redo() is None
        again.review.undo()
        again.review.blank([4])
        assert not again.review.can_redo()


def test_many_are_accepted_at_once_and_taken_back_at_once(filled: Project) -> None:
    act = filled.review.accept_many(0.65)
    assert act
    assert len(act.readings) == 2
    assert filled.queue.count(Filter(review=Review.ACCEPTED)) == 2
    filled.review.undo()
    assert filled.queue.count(Filter()) == 4
    assert filled.review.accept_many(0.99) is None


def test_it_is_known_what_can_be_undone_and_whether_it_is_large(filled: Project, monkeypatch) -> None:
    monkeypatch.setattr("digitdesk.store.review.LARGE", 2)
    review = filled.review

    def known() -> tuple[bool, bool, bool, bool]:
        return review.can_undo(), review.can_redo(), review.is_large(), review.is_large(redo=True)

    assert known() == (False, False, False, False)
    review.accept([1])
    assert known() == (True, False, False, False)
    review.accept_many(0.0)  # the other three
    assert known() == (True, False, True, False)
    review.undo()
    assert known() == (True, True, False, True)


def test_plans_are_about_what_is_open(filled: Project) -> None:
    assert filled.trust.outlook().plan(1.0).fields == 4
    filled.review.accept([1, 2])
    assert filled.trust.outlook().plan(1.0).fields == 2
    assert filled.trust.measured(1) == Measured(0, 0, 0, 0)  # no audit was begun
    assert filled.trust.measured(1).interval == (0.0, 1.0)


def test_the_same_digit_grid(filled: Project) -> None:
    sevens = filled.queue.digits(7)
    assert [digit.confidence for digit in sevens] == pytest.approx([0.6, 0.95, 0.95])
    assert filled.queue.digit_ids(7) == [digit.id for digit in sevens]
    assert [digit.id for digit in filled.queue.digits_at([sevens[2].id, sevens[0].id])] == [sevens[2].id, sevens[0].id]
    assert sevens[0].image.shape == (28, 28)
    filled.review.check_digits([sevens[1].id])
    assert filled.readings.get(sevens[1].reading).review is Review.OPEN
    filled.review.relabel([sevens[2].id], 1)
    entry = filled.readings.get(sevens[1].reading)
    assert (entry.value, entry.review) == ("71", Review.CONFIRMED)
    assert filled.queue.digit_counts()[7] == (1, 1)
    assert [digit.id for digit in filled.queue.digits(1, checked=True)] == [sevens[2].id]
    filled.review.undo()
    assert filled.queue.digit_counts()[7] == (2, 1)
    assert filled.readings.get(sevens[1].reading).value == "77"


def test_a_value_of_another_length_leaves_no_wrong_labels(filled: Project) -> None:
    filled.review.type(2, "12")
    assert not any(filled.queue.digits(label, checked) for label in (1, 2, 3) for checked in (False, True))
    filled.review.type(2, "456")
    assert [len(filled.queue.digits(label, checked=True)) for label in (4, 5, 6)] == [1, 1, 1]


def test_the_digits_of_a_very_long_reading_are_checked_and_put_right(project: Project, reading) -> None:
    (source,) = project.sources.add([(Path("/long.png"), "long.png")])
    page = PageResult("long.png", 1, (reading("7" * 70),))
    project.readings.put(source.id, page, project.readings.generation("m", "auto"))
    sevens = [digit.id for digit in project.queue.digits(7)]
    project.review.relabel([sevens[69]], 1)
    assert project.readings.get(1).value == "7" * 69 + "1"
    project.review.check_digits(sevens[:69])
    assert project.readings.get(1).review is Review.CONFIRMED
    assert project.queue.digits(7) == []


def test_a_page_that_could_not_be_read_is_not_accepted(filled: Project) -> None:
    bad = PageResult("b.png", 2, (Reading(Field("", Box(0, 0, 0, 0)), "", 0.0, Status.ERROR, "No."),))
    filled.readings.put(2, bad, filled.readings.generation("model 1", "auto"))
    assert filled.queue.count(Filter()) == 4
    assert filled.queue.count(Filter(statuses=(Status.ERROR,))) == 1
    assert len(filled.review.accept_many(0.0).readings) == 4


def test_so_many_are_to_be_checked() -> None:
    outlook = Outlook(np.array([0.5, 0.9, 0.999, 1.0, 0.9999]))
    plan = outlook.plan(0.001)
    assert (plan.threshold, plan.check, plan.fields) == (0.999, 2, 5)
    assert plan.expected == pytest.approx(0.0011 / 3)
    assert outlook.plan(0.0).check == 4
    assert outlook.plan(1.0).check == 0
    assert Outlook(np.array([])).plan(0.1).check == 0


def test_equally_sure_ones_are_accepted_together_or_not_at_all() -> None:
    plan = Outlook(np.array([1.0, 0.9, 0.9, 0.9])).plan(0.05)
    assert (plan.threshold, plan.check) == (1.0, 3)


@given(st.lists(st.floats(0, 1), max_size=50), st.floats(0, 1))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_plan_keeps_its_word(confidences: list[float], wrong: float) -> None:
    plan = Outlook(np.array(confidences)).plan(wrong)
    accepted = [confidence for confidence in confidences if confidence >= plan.threshold]
    assert len(accepted) == len(confidences) - plan.check
    if accepted:
        assert sum(1 - confidence for confidence in accepted) / len(accepted) <= wrong + 1e-9


def test_a_blind_audit_measures_the_error(project: Project, reading) -> None:
    for source in project.sources.add([(Path(f"/{n}.png"), f"{n}.png") for n in range(20)]):
        project.readings.put(
            source.id,
            PageResult(source.name, 1, (reading("5"),)),
            1 if source.id > 1 else project.readings.generation("m", "auto"),
        )
    project.review.accept_many(0.5)
    audit = project.review.begin_audit(10, seed=1)
    assert project.trust.latest_audit() == audit
    asked = []
    while entry := project.trust.next_sample(audit):
        asked.append(entry.id)
        project.review.answer(audit, entry.id, "6" if len(asked) == 3 else "5")
    measured = project.trust.measured(audit)
    assert (measured.population, measured.size, measured.answered, measured.wrong) == (20, 10, 10, 1)
    assert measured.interval == pytest.approx((0.0179, 0.4042), abs=1e-3)
    assert len(set(asked)) == 10
    assert sorted(asked) != asked
    ((entry, typed),) = project.trust.disagreements(audit)
    assert (entry.id, typed) == (asked[2], "6")


def test_what_was_done_in_an_audit_is_taken_back_and_done_again_after_a_restart(filled: Project) -> None:
    def known(project: Project) -> tuple[object, ...]:
        audit = project.trust.latest_audit()
        sample = audit and project.trust.next_sample(audit)
        return (audit, sample and sample.id, audit and project.trust.measured(audit))

    filled.review.accept_many(0.5)
    states = [known(filled)]
    for act in (
        lambda: filled.review.begin_audit(2, seed=1),
        lambda: filled.review.answer(1, filled.trust.next_sample(1).id, "0"),
        lambda: filled.review.answer(1, filled.trust.next_sample(1).id, ""),
        lambda: filled.review.concede(1, filled.trust.disagreements(1)[0][0].id),
    ):
        assert act()
        states.append(known(filled))
    filled.close()
    with Project(filled.path, "Bob") as again:
        for state, kind in zip(states[-2::-1], ("concede", "answer", "answer", "begin audit"), strict=True):
            act = again.review.undo()
            assert (act.kind, act.of, act.readings) == ("undo", kind, ())
            assert known(again) == state
    with Project(filled.path, "Bob") as again:
        for state in states[1:]:
            assert again.review.redo()
            assert known(again) == state
        assert again.review.redo() is None
        for _ in range(4):
            again.review.undo()
        assert again.review.undo().of == "accept many"
        assert again.review.accept([1])
        assert again.trust.latest_audit() is None


def test_an_answer_whose_page_was_read_anew_is_passed_over_by_undo(filled: Project, reading) -> None:
    filled.review.accept_many(0.5)
    audit = filled.review.begin_audit(4, seed=1)
    for _ in range(4):
        filled.review.answer(audit, filled.trust.next_sample(audit).id, "0")
    left = filled.trust.disagreements(audit)[0][0]
    filled.sources.remove(3 - left.source)
    while filled.review.undo().of == "answer":
        pass
    assert filled.trust.latest_audit() is None


def test_the_queue_of_one_page_costs_no_more_in_a_large_project(project: Project, reading) -> None:
    def add(pages: int) -> None:
        first = len(project.sources)
        names = [f"{number}.png" for number in range(first, first + pages)]
        for source in project.sources.add([(Path("/scans") / name, name) for name in names]):
            readings = tuple(reading("7", 0.5 + place / 100, str(place), 200 * place) for place in range(20))
            project.readings.put(source.id, PageResult(source.name, 1, readings), generation)

    def work() -> int:
        """How many hundreds of steps SQLite takes."""
        steps: list[None] = []
        project._file._base.set_progress_handler(lambda: steps.append(None), 100)
        which = Filter(source=2)
        assert len(project.queue.fields(which)) == project.queue.count(which) == 20
        project._file._base.set_progress_handler(None, 0)
        return len(steps)

    generation = project.readings.generation("model", "auto")
    add(3)
    before = work()
    add(60)
    assert work() <= before + 2


def test_pages_are_found_by_a_part_of_their_names(project: Project, reading) -> None:
    names = ["scan_1.tif", "scan21.tif", "100%.png", "bad.png"]
    sources = project.sources.add([(Path("/s") / name, name) for name in names])
    generation = project.readings.generation("m", "auto")
    for source, number in ((0, 1), (0, 2), (1, 1), (2, 1)):
        project.readings.put(sources[source].id, PageResult(names[source], number, (reading("7"),)), generation)
    nowhere = Reading(Field("", Box(0, 0, 0, 0)), "", 0.0, Status.ERROR)
    project.readings.put(sources[3].id, PageResult("bad.png", 1, (nowhere,)), generation)
    found = {text: [(page.name, page.page) for page in project.queue.pages(text)] for text in ("", "_1", "(2", "0%")}
    assert found == {
        "": [("scan_1.tif", 1), ("scan_1.tif", 2), ("scan21.tif", 1), ("100%.png", 1)],
        "_1": [("scan_1.tif", 1), ("scan_1.tif", 2)],
        "(2": [("scan_1.tif", 2)],
        "0%": [("100%.png", 1)],
    }
    assert len(project.queue.pages(limit=2)) == 2


def test_a_file_shows_the_worst_of_what_stands_now(filled: Project) -> None:
    """It said "review" for ever, however much of it was decided."""

    def worst() -> list[Status | None]:
        return [source.worst for source in filled.sources.at([1, 2])]

    assert worst() == [Status.REVIEW, Status.REVIEW]
    filled.review.accept([2])
    assert worst() == [Status.REVIEW, Status.REVIEW]
    filled.review.type(3, "41")
    assert worst() == [Status.OK, Status.REVIEW]
    filled.review.unreadable([4])
    assert worst() == [Status.OK, standing_of(filled, 4)]
    filled.review.undo()
    filled.review.undo()
    assert worst() == [Status.REVIEW, Status.REVIEW]
    filled.review.accept_many(0.0)
    assert worst() == [Status.OK, Status.OK]


def standing_of(project: Project, id: int) -> Status:
    return project.readings.get(id).status
