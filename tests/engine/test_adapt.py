"""Learning from corrections: better where it can be, refused where it is not, and nothing forgotten."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import Trust, believed, fit_trust, is_earned, lowest_threshold
from digitdesk.engine.errors import InputError, ModelError
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.learning.adapt import Point, Reviewed, adapt, load_memory, outlook, split
from digitdesk.engine.learning.learned import learned_models, lesson_metadata, read_lesson, write_learned
from digitdesk.engine.learning.onnxfile import metadata_of, read_parts, with_metadata, write_parts
from digitdesk.engine.learning.stage import Known, fit_stage, minimise


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


def digits(count: int, mirrored: bool, per_page: int = 10) -> Reviewed:
    """MNIST test digits, as they are or in a hand that writes all of them the other way round."""
    found = load_evaluation(settings.evaluation_path())
    images = found.images[:count, :, ::-1] if mirrored else found.images[:count]
    numbers = np.arange(count)
    return Reviewed(np.ascontiguousarray(images), found.labels[:count], numbers // per_page, numbers)


@pytest.fixture(scope="module")
def trial(model, small_memory):
    return adapt(model, digits(200, mirrored=True), small_memory)


def test_a_strange_hand_is_learned_and_mnist_is_not_forgotten(trial):
    assert trial.kept
    assert trial.after.right.mean() > trial.before.right.mean() + 0.2
    assert trial.chance < 0.001
    assert trial.mnist[1] >= trial.mnist[0] - 0.001 * trial.mnist_digits
    assert trial.others[1] >= trial.others[0] - 0.03 * trial.others_count


def test_no_page_is_tested_by_a_stage_that_has_seen_it(trial, model):
    taught = digits(200, mirrored=True)
    shares, embedding = model.see(taught.images)
    assert set().union(*(fold.pages for fold in trial.folds)) == set(taught.pages.tolist())
    for fold in trial.folds:
        there = np.isin(taught.pages, list(fold.pages))
        held_out = fold.stage.probabilities(shares[there], embedding[there])
        assert np.allclose(held_out, trial.after.probabilities[there], atol=1e-5)
        assert not np.allclose(trial.stage.probabilities(shares[there], embedding[there]), held_out, atol=1e-3)


def test_a_hand_that_is_read_well_already_changes_nothing(model, small_memory):
    trial = adapt(model, digits(60, mirrored=False), small_memory)
    assert not trial.kept
    assert "without learning" in trial.reasons[0] or "chance" in trial.reasons[0]


def test_labels_at_random_are_refused(model, small_memory):
    taught = digits(60, mirrored=False)
    noise = np.random.default_rng(0).permutation(taught.labels)
    trial = adapt(model, Reviewed(taught.images, noise, taught.pages, taught.ids), small_memory)
    assert not trial.kept


def test_too_little_says_how_much_is_missing(model, small_memory):
    with pytest.raises(InputError, match="10 more reviewed digits are needed"):
        adapt(model, digits(40, mirrored=True), small_memory)
    with pytest.raises(InputError, match="too few pages"):
        adapt(model, digits(60, mirrored=True, per_page=30), small_memory)


@pytest.mark.parametrize("size", [0, 1, 2, 17])
def test_the_file_answers_as_the_stage_does(trial, model, tmp_path: Path, size: int):
    path = tmp_path / "mine.onnx"
    taught = digits(200, mirrored=True)
    told = lesson_metadata(model.card.version, "Café forms", "2026-11-21T09:30", trial, taught, True)
    write_learned(model.path, path, trial.stage, Trust(0.9, -0.1, 0.97), told)
    learned = Model(path)
    images = taught.images[:size]
    assert np.allclose(learned.probabilities(images), trial.stage.probabilities(*model.see(images)), atol=1e-5)
    assert np.allclose(learned.embed(images), model.embed(images), atol=1e-5)
    assert learned.card.trust == Trust(0.9, -0.1, 0.97)
    assert learned.card.version != model.card.version
    assert learned.card.accuracy == pytest.approx(trial.mnist[1] / trial.mnist_digits)


def test_a_learned_model_tells_how_it_came_about(trial, model, tmp_path: Path):
    path = tmp_path / "mine.onnx"
    told = lesson_metadata(model.card.version, "Café", "2026-11-21T09:30", trial, digits(200, mirrored=True), True)
    write_learned(model.path, path, trial.stage, None, told)
    (tmp_path / "other.onnx").write_bytes(b"\xff\xff no model")
    (lesson,) = learned_models(tmp_path)
    assert (lesson.name, lesson.at, lesson.digits) == ("Café", "2026-11-21T09:30", 200)
    assert lesson.after > lesson.before
    assert read_lesson(model.path) is None
    with pytest.raises(ModelError, match="learned already"):
        write_learned(path, tmp_path / "again.onnx", trial.stage)


def test_onnx_finds_no_fault_with_the_file(trial, model, tmp_path: Path):
    onnx = pytest.importorskip("onnx", reason="the train extra is not installed")
    write_learned(model.path, tmp_path / "m.onnx", trial.stage)
    onnx.checker.check_model(onnx.load(tmp_path / "m.onnx"), full_check=True)


def test_a_file_taken_apart_and_put_together_is_the_same():
    data = settings.model_path().read_bytes()
    assert write_parts(read_parts(data)) == data
    told = metadata_of(data)
    assert metadata_of(with_metadata(data, {"version": "ü", "new": "x"})) == told | {"version": "ü", "new": "x"}
    with pytest.raises(ValueError, match=r"early|wire|number"):
        list(read_parts(data[:-1]))


@given(st.lists(st.integers(0, 12), min_size=1, max_size=60))
def test_pages_stay_whole(pages: list[int]):
    part = split(np.array(pages))
    for page in set(pages):
        assert len(set(part[np.array(pages) == page].tolist())) == 1


def test_the_optimiser_finds_the_least():
    matrix = np.diag([1.0, 10.0, 100.0])
    matrix[0, 1] = matrix[1, 0] = 0.5
    found = minimise(lambda x: (float(x @ matrix @ x / 2 - x.sum()), matrix @ x - 1), np.zeros(3))
    assert np.allclose(found, np.linalg.solve(matrix, np.ones(3)), atol=1e-4)


def test_a_stage_that_was_taught_nothing_new_changes_nothing(model, small_memory):
    """What the model says of the prototypes is its own truth: without corrections the best change is none."""
    shares, embedding = model.see(small_memory.images)
    stage = fit_stage(Known(shares[:0], embedding[:0], np.zeros(0, np.int64)), shares, embedding, 1e4)
    assert np.abs(stage.probabilities(shares, embedding) - shares).max() < 1e-3


def test_confidence_that_promises_too_much_is_put_right():
    rng = np.random.default_rng(0)
    true = rng.beta(4, 1, 2000)
    said = 1 / (1 + ((1 - true) / true) ** 2.0)  # twice the log-odds
    right = rng.random(2000) < true
    trust = fit_trust(said, right)
    assert trust.slope == pytest.approx(0.5, abs=0.08)
    assert abs(believed(said, trust).mean() - right.mean()) < 0.02
    assert is_earned(said, right, np.arange(2000) % 5)
    assert not is_earned(true, right, np.arange(2000) % 5)
    accepted = believed(said, trust) >= trust.threshold
    assert (~right[accepted]).mean() <= 0.003 if accepted.any() else trust.threshold == 1.0


def test_a_curve_that_is_flat_says_that_it_is_enough():
    rng = np.random.default_rng(0)
    same = rng.random(2000) < 0.9
    assert outlook([Point(50, same), Point(100, same), Point(200, same)]).is_enough
    rising = [Point(number, np.arange(1000) < 1000 - errors) for number, errors in ((50, 400), (100, 200), (200, 100))]
    promised = outlook(rising)
    assert promised.more == pytest.approx(5.0)
    assert not promised.is_enough


def test_prototypes_that_are_missing_are_told_of(tmp_path: Path):
    with pytest.raises(InputError, match="install DigitDesk again"):
        load_memory(tmp_path / "none.npz", settings.evaluation_path())


def test_equal_confidences_are_accepted_together_or_not_at_all() -> None:
    confidence = np.repeat([0.99, 0.9, 0.8], 1000)
    wrong = np.zeros(3000, np.bool_)
    wrong[1950:2000] = True  # the last of those that are equally sure, as they happen to lie
    assert lowest_threshold(confidence, 0.001, wrong) == 0.99
    assert lowest_threshold(confidence, 0.02, wrong) == 0.8
    assert lowest_threshold(confidence, 0.02, wrong, np.repeat([0.0, 0.0, 1.0], 1000)) == 0.99
    assert lowest_threshold(np.linspace(1, 0, 1000), 0.0015, np.arange(1000) >= 950) == pytest.approx(49 / 999)
    assert lowest_threshold(np.array([0.5]), 0.001, np.array([True])) == 1
