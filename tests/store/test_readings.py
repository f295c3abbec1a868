"""What was read, asked for in all the ways that the window and the command line need."""

import sqlite3
from pathlib import Path

import pytest

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.types import Status
from digitdesk.store import Project, Review


def test_an_empty_project_says_so(project: Project) -> None:
    assert not project.readings.any()
    assert project.readings.latest() is None
    assert len(project.readings) == 0
    assert project.get("form", "none") == "none"


def test_readings_are_counted_by_what_became_of_them(filled: Project) -> None:
    assert filled.readings.any()
    assert filled.readings.latest() == ("model 1", "auto")
    first, second, *_ = [id for _, id in filled.readings.ids()]
    filled.review.accept([first])
    filled.review.type(second, "124")
    assert filled.readings.counts() == {
        (Review.CONFIRMED, Status.OK): 1,
        (Review.CONFIRMED, Status.REVIEW): 1,
        (Review.OPEN, Status.REVIEW): 2,
    }
    assert filled.readings.changed() == 1
    assert [entry.value for entry in filled.readings.at([second, 99])] == ["124"]


def test_what_a_person_has_seen_comes_with_its_digits_both_ways(filled: Project) -> None:
    _, second, *_ = [id for _, id in filled.readings.ids()]
    filled.review.type(second, "173")
    assert filled.readings.count_checked() == 1
    ((entry, said, seen),) = filled.readings.checked()
    assert (entry.reading.value, entry.value) == ("123", "173")
    assert [digit.label for digit in said] == [1, 7, 3]
    assert [digit.guess.digit for digit in seen] == [1, 2, 3]
    assert [digit.guess for digit in filled.readings.digits(entry.id)] == [digit.guess for digit in seen]


def test_a_snapshot_sees_nothing_of_what_others_write(filled: Project) -> None:
    with filled.snapshot(), Project(filled.path, "Bob") as other:
        other.review.accept([id for _, id in other.readings.ids()])
        assert filled.readings.counts() == {(Review.OPEN, Status.OK): 1, (Review.OPEN, Status.REVIEW): 3}
    assert set(filled.readings.counts()) == {(Review.CONFIRMED, Status.OK), (Review.CONFIRMED, Status.REVIEW)}


def test_a_change_that_fails_leaves_nothing_behind(filled: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    first = next(filled.readings.each())
    monkeypatch.setattr(filled._file, "run_all", fail)
    with pytest.raises((ProjectError, sqlite3.OperationalError)):
        filled.sources.mark([1], filled.sources.get(2).state, "half done")
    monkeypatch.undo()
    assert filled.sources.get(1).message == ""
    filled.review.accept([first.id])  # the file can be written again
    assert filled.readings.at([first.id])[0].review is Review.CONFIRMED


def test_a_copy_goes_nowhere_that_cannot_be(filled: Project, tmp_path: Path) -> None:
    filled.save_copy(tmp_path / "copy.digitdesk")
    with Project(tmp_path / "copy.digitdesk") as copy:
        assert [entry.value for entry in copy.readings.each()] == ["77", "123", "40", "7"]
    with pytest.raises(ProjectError):
        filled.save_copy(tmp_path / "no such folder" / "copy.digitdesk")
