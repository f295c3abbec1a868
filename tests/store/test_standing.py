"""What stands: a person's word before the model's, in readings and in their digits."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from digitdesk.engine.types import PageResult, Reading, Status
from digitdesk.store import Project
from digitdesk.store.packing import label_at


def test_a_persons_word_stands_for_the_models(filled: Project) -> None:
    before = [entry.reading for entry in filled.readings.each()]
    assert [entry.standing.status for entry in filled.readings.each()] == [reading.status for reading in before]
    ids = [entry.id for entry in filled.readings.each()]
    filled.review.type(ids[0], "99")
    filled.review.unreadable(ids[1:2])
    filled.review.blank(ids[2:3])
    stands = [entry.standing for entry in filled.readings.each()]
    assert [(reading.value, reading.status, reading.message) for reading in stands[:3]] == [
        ("99", Status.OK, ""),
        ("", Status.ERROR, "A person could not read it."),
        ("", Status.BLANK, ""),
    ]
    assert (stands[3].value, stands[3].message) == (before[3].value, before[3].message)


def test_keys_of_pages_stand_in_their_order(filled: Project) -> None:
    entries = list(filled.readings.each())
    assert [entry.key for entry in entries] == [2**20 + 1] * 3 + [2 * 2**20 + 1]
    assert {(entry.form, entry.form_page) for entry in entries} == {("", 0)}  # none was laid on a form
    assert list(filled.readings.ids()) == [(entry.key, entry.id) for entry in entries]


@pytest.mark.parametrize(
    ("value", "digits", "labels"), [("70", 2, [7, 0]), ("7", 2, [None, None]), ("7?", 2, [7, None]), ("", 1, [None])]
)
def test_digits_have_labels_where_the_value_has_one_for_each(value: str, digits: int, labels: list[int | None]) -> None:
    assert [label_at(value, digits, place) for place in range(digits)] == labels


@pytest.mark.parametrize(("typed", "text"), [("12", "1.2"), ("123", "123")])
def test_a_correction_of_as_many_digits_keeps_the_signs(
    project: Project, reading: Callable[..., Reading], typed: str, text: str
) -> None:
    (source,) = project.sources.add([(Path("/scans/a.png"), "a.png")])
    page = PageResult("a.png", 1, (replace(reading("77"), text="7.7"),))
    project.readings.put(source.id, page, project.readings.generation("model 1", "auto"))
    (entry,) = project.readings.each()
    assert entry.standing.text == "7.7"
    project.review.type(entry.id, typed)
    (entry,) = project.readings.each()
    assert (entry.standing.value, entry.standing.text) == (typed, text)


def test_a_digit_is_as_sure_as_what_it_counts_as(project: Project, reading: Callable[..., Reading]) -> None:
    """Alone it may look like another; and where the value says nothing of it, it is as sure as what it looks like."""
    (source,) = project.sources.add([(Path("/scans/a.png"), "a.png")])
    other, missing = replace(reading("1", 0.9), value="7"), replace(reading("1", 0.9, "2"), value="")
    generation = project.readings.generation("model 1", "auto")
    project.readings.put(source.id, PageResult("a.png", 1, (other, missing)), generation)
    digits = project.queue.digits_at([1, 2])
    assert [(digit.label, round(digit.confidence, 4)) for digit in digits] == [(7, 0.01), (None, 0.9)]
