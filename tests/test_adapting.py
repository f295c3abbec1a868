"""The whole way from corrected readings to a model that reads the same forms better, on real pages."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from digitdesk import cli, settings
from digitdesk.adapting import chosen_model, collect, go_back, improve, keep, target_in
from digitdesk.batch import read_project
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.pipeline import Job
from digitdesk.engine.types import Status
from digitdesk.store import Entry, Filter, Project, Review


@pytest.fixture
def forms(strange_forms: Any, tmp_path: Path) -> Path:
    return strange_forms.copy(tmp_path / "forms.digitdesk")


@pytest.fixture
def review(strange_forms: Any) -> Callable[[Project, int], None]:
    return strange_forms.review


@pytest.fixture
def right_value(strange_forms: Any) -> Callable[[Entry], str]:
    return strange_forms.value


def test_reviewed_forms_teach_a_model_that_reads_the_rest_better(
    forms, model, small_memory, tmp_path, review, right_value
):
    with Project(forms) as project:
        review(project, 5)
        before = [entry for entry in project.readings.each() if entry.name == "5.png"]
        wrong = sum(entry.value != right_value(entry) for entry in before)
    told: list[float] = []
    found = improve(forms, model, small_memory, lambda done: told.append(done) is None)
    assert found is not None
    assert found.learned
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert found.fields.after.right.sum() > found.fields.before.right.sum()
    assert found.fields.pages == 5
    target = target_in(tmp_path / "models", "my forms")
    lesson = keep(forms, found, model, target, "my forms")
    assert 100 < lesson.digits <= 150  # some were read as nothing at all
    assert chosen_model(forms) == target
    learned = Model(target, settings.numbers_path())
    with Project(forms) as project:
        assert len(list(read_project(project, Job(learned, "boxes")))) == 6
        fifth = [entry for entry in project.readings.each() if entry.name == "5.png"]
        assert sum(entry.value != right_value(entry) for entry in fifth) < wrong
        assert all(entry.value == right_value(entry) for entry in project.readings.each() if entry.name != "5.png")
    assert go_back(forms) is None
    assert chosen_model(forms) is None
    assert target.is_file()


def test_too_few_corrections_say_how_many_are_missing(forms, model, small_memory, review):
    with Project(forms) as project:
        review(project, 1)
        digits, pages = project.learning.count()
        assert digits <= 30
        assert pages == 1
    with pytest.raises(InputError, match="more reviewed digits are needed"):
        improve(forms, model, small_memory)


def test_stopping_changes_nothing(forms, model, small_memory, review):
    with Project(forms) as project:
        review(project, 5)
    assert improve(forms, model, small_memory, lambda done: False) is None
    assert chosen_model(forms) is None


def test_a_wrong_correction_is_listed(forms, model, small_memory, review, right_value):
    with Project(forms) as project:
        review(project, 5)
        zero = next(entry for entry in project.readings.each() if right_value(entry) == "0")
        project.review.type(zero.id, "1")
    found = improve(forms, model, small_memory)
    assert found is not None
    doubts = {suspect.entry.id: (suspect.place, suspect.said, suspect.read) for suspect in found.suspects}
    assert doubts[zero.id] == (0, "1", "0")


def test_a_value_with_a_digit_too_many_is_listed(samples, model, small_memory, tmp_path):
    path = tmp_path / "samples.digitdesk"
    with Project.open_or_create(path) as project:
        sheets = [*sorted(samples.glob("*.png")), Path(shutil.copy(samples / "stock-count.png", tmp_path / "two.png"))]
        project.sources.add([(sheet, sheet.name) for sheet in sheets])
        for _ in read_project(project, Job(model)):
            pass
        for entry in project.queue.fields(Filter(), limit=1000):
            project.review.accept([entry.id])
        wrong = project.queue.fields(Filter(review=Review.CONFIRMED, statuses=(Status.OK,)), limit=1000)[-1]
        project.review.type(wrong.id, wrong.value + "7")
    found = improve(path, model, small_memory)
    assert found is not None
    doubts = {suspect.entry.id: (suspect.place, suspect.said, suspect.read) for suspect in found.suspects}
    assert doubts[wrong.id] == (None, wrong.value + "7", wrong.value)


def test_pages_that_are_gone_are_told_of(forms, model, small_memory, tmp_path, review):
    with Project(forms) as project:
        review(project, 5)
        ids = [source.id for source in project.sources.each()]
        with project._file.change():
            project._file.run("UPDATE source SET path = ? || id WHERE id >= ?", (bytes(tmp_path / "gone"), min(ids)))
    found = improve(forms, model, small_memory)
    assert found is not None
    assert (found.fields.pages, found.fields.gone) == (0, 5)


def test_what_was_read_in_blank_fields_is_no_digit(forms):
    with Project(forms) as project:
        first, second = project.queue.fields(Filter(least=0.5), limit=2)
        project.review.blank([first.id])
        project.review.unreadable([second.id])
        reviewed = collect(project)
        assert reviewed.labels.tolist() == [10]


def test_the_command_says_what_came_of_it(forms, small_memory, tmp_path, monkeypatch, capsys, review):
    monkeypatch.setattr(settings, "models_path", lambda: tmp_path / "models")
    monkeypatch.setattr("digitdesk.adapt_command.load_memory", lambda *paths: small_memory)
    assert cli.run(["adapt", str(forms)]) == 2
    assert "50 more reviewed digits are needed" in capsys.readouterr().err
    with Project(forms) as project:
        review(project, 5)
    assert cli.run(["adapt", str(forms), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "reviewed digits on 5 pages; 50 on 5 are needed" in said
    assert "Nothing was changed." in said
    assert not (tmp_path / "models").exists()
    output = tmp_path / "mine.onnx"
    assert cli.run(["adapt", str(forms), "--output", str(output)]) == 0
    assert chosen_model(forms) == output
    assert cli.run(["adapt", str(forms), "--back"]) == 0
    assert "the model that came with DigitDesk" in capsys.readouterr().out
