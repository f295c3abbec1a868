"""The whole way from corrected readings to a model that reads the same forms better, on real pages."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import cli, settings
from digitdesk.adapting import chosen_model, collect, go_back, improve, keep, target_in
from digitdesk.batch import read_project
from digitdesk.engine.adapt import Memory, load_memory
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.pipeline import Job
from digitdesk.store import Filter, Project

PAGES, ROWS, COLUMNS, CELL = 6, 6, 5, 60


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path(), settings.numbers_path())


@pytest.fixture(scope="module")
def memory() -> Memory:
    whole = load_memory(settings.prototypes_path(), settings.evaluation_path())
    return Memory(whole.images[::3], whole.tested[6000:], whole.truth[6000:], whole.others)


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory, model: Model) -> Path:
    """A project of six forms, filled in by someone who writes all digits the other way round; the truth is in it."""
    folder = tmp_path_factory.mktemp("forms")
    found = load_evaluation(settings.evaluation_path())
    truth: dict[tuple[str, int, int], str] = {}
    digits = iter(zip(found.images[:, :, ::-1], found.labels, strict=True))
    for number in range(PAGES):
        page = np.full(((ROWS + 2) * CELL * 2, (COLUMNS + 2) * CELL * 2), 255, np.uint8)
        for row in range(ROWS):
            for column in range(COLUMNS):
                image, label = next(digits)
                x, y = (column + 1) * CELL * 2, (row + 1) * CELL * 2
                cv2.rectangle(page, (x, y), (x + CELL, y + CELL), 0, 1)
                ink = cv2.resize(np.ascontiguousarray(image), (42, 42), interpolation=cv2.INTER_CUBIC)
                page[y + 9 : y + 51, x + 9 : x + 51] = 255 - ink
                truth[f"{number}.png", x, y] = str(label)
        cv2.imwrite(str(folder / f"{number}.png"), page)
    path = folder / "forms.digitdesk"
    with Project.open_or_create(path) as project:
        project.sources.add([(folder / f"{number}.png", f"{number}.png") for number in range(PAGES)])
        assert sum(len(page.entries) for page in read_project(project, Job(model, "boxes"))) == PAGES * ROWS * COLUMNS
        project.set("truth", [[*place, value] for place, value in truth.items()])
    return path


@pytest.fixture
def forms(read: Path, tmp_path: Path) -> Path:
    """A copy of it for each test."""
    path = tmp_path / "forms.digitdesk"
    with Project(read) as project:
        project.save_copy(path)
    return path


def right_value(truth: list, entry) -> str:
    box = entry.reading.field.box
    return next(v for name, x, y, v in truth if name == entry.name and abs(box.x - x) < 20 and abs(box.y - y) < 20)


def errors(project: Project) -> int:
    truth = project.get("truth")
    return sum(entry.reading.value != right_value(truth, entry) for entry in project.readings.each())


def review(project: Project, pages: int) -> None:
    """A person goes through the first pages and types what is there."""
    truth = project.get("truth")
    for entry in project.queue.fields(Filter(), limit=1000):
        if int(entry.name[0]) < pages:
            project.review.type(entry.id, right_value(truth, entry))


def test_reviewed_forms_teach_a_model_that_reads_the_rest_better(forms, model, memory, tmp_path):
    with Project(forms) as project:
        review(project, 5)
        before = [entry for entry in project.readings.each() if entry.name == "5.png"]
        truth = project.get("truth")
        wrong = sum(entry.value != right_value(truth, entry) for entry in before)
    told: list[float] = []
    found = improve(forms, model, memory, lambda done: told.append(done) is None)
    assert found is not None
    assert found.learned
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert found.fields.after.right.sum() > found.fields.before.right.sum()
    assert found.fields.pages == 5
    target = target_in(tmp_path / "models", "my forms")
    lesson = keep(forms, found, model, target, "my forms")
    assert 100 < lesson.digits <= 5 * ROWS * COLUMNS  # some were read as nothing at all
    assert chosen_model(forms) == target
    learned = Model(target, settings.numbers_path())
    with Project(forms) as project:
        assert len(list(read_project(project, Job(learned, "boxes")))) == PAGES
        fifth = [entry for entry in project.readings.each() if entry.name == "5.png"]
        assert sum(entry.value != right_value(truth, entry) for entry in fifth) < wrong
        assert all(
            entry.value == right_value(truth, entry) for entry in project.readings.each() if entry.name != "5.png"
        )
    assert go_back(forms) is None
    assert chosen_model(forms) is None
    assert target.is_file()


def test_too_few_corrections_say_how_many_are_missing(forms, model, memory):
    with Project(forms) as project:
        review(project, 1)
        digits, pages = project.learning.count()
        assert digits <= 30
        assert pages == 1
    with pytest.raises(InputError, match="more reviewed digits are needed"):
        improve(forms, model, memory)


def test_stopping_changes_nothing(forms, model, memory):
    with Project(forms) as project:
        review(project, 5)
    assert improve(forms, model, memory, lambda done: False) is None
    assert chosen_model(forms) is None


def test_a_wrong_correction_is_listed(forms, model, memory):
    with Project(forms) as project:
        review(project, 5)
        truth = project.get("truth")
        zero = next(entry for entry in project.readings.each() if right_value(truth, entry) == "0")
        project.review.type(zero.id, "1")
    found = improve(forms, model, memory)
    assert found is not None
    assert (zero.id, 1, 0) in [(suspect.entry.id, suspect.said, suspect.read) for suspect in found.suspects]


def test_pages_that_are_gone_are_told_of(forms, model, memory, tmp_path):
    with Project(forms) as project:
        review(project, 5)
        ids = [source.id for source in project.sources.each()]
        with project._file.change():
            project._file.run("UPDATE source SET path = ? || id WHERE id >= ?", (bytes(tmp_path / "gone"), min(ids)))
    found = improve(forms, model, memory)
    assert found is not None
    assert (found.fields.pages, found.fields.gone) == (0, 5)


def test_what_was_read_in_blank_fields_is_no_digit(forms):
    with Project(forms) as project:
        first, second = project.queue.fields(Filter(least=0.5), limit=2)
        project.review.blank([first.id])
        project.review.unreadable([second.id])
        reviewed = collect(project)
        assert reviewed.labels.tolist() == [10]


def test_the_command_says_what_came_of_it(forms, memory, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(settings, "models_path", lambda: tmp_path / "models")
    monkeypatch.setattr("digitdesk.adapt_command.load_memory", lambda *paths: memory)
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
