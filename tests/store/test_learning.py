"""What a model can learn from a project: what people have seen, and nothing else."""

from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.store import Filter, Project


def entry(project: Project, value: str):
    return next(one for one in project.queue.fields(Filter(), limit=10) if one.value == value)


def test_nothing_is_learned_from_what_nobody_has_seen(filled: Project) -> None:
    filled.review.accept_many(0.0)
    assert filled.learning.count() == (0, 0)
    assert list(filled.learning.digits()) == []


def test_a_correction_teaches_its_digits(filled: Project) -> None:
    filled.review.type(entry(filled, "123").id, "173")
    assert [seen.label for seen in filled.learning.digits()] == [1, 7, 3]
    assert filled.learning.count() == (3, 1)
    assert [one.value for one in filled.learning.fields()] == ["173"]


def test_what_was_read_in_a_blank_field_is_no_digit(filled: Project) -> None:
    filled.review.blank([entry(filled, "40").id])
    filled.review.unreadable([entry(filled, "7").id])
    assert [seen.label for seen in filled.learning.digits()] == [NOT_A_DIGIT, NOT_A_DIGIT]
    assert [one.value for one in filled.learning.fields()] == [""]


def test_what_is_open_comes_least_sure_first(filled: Project) -> None:
    filled.review.type(entry(filled, "77").id, "77")
    assert [seen.label for seen in filled.learning.open()] == [1, 2, 3, 7, 4, 0]
    assert all(seen.image.shape == (28, 28) for seen in filled.learning.open())
