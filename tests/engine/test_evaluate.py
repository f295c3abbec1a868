"""The figures are those of scikit-learn on the same digits."""

from pathlib import Path

import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine import evaluate
from digitdesk.engine.errors import InputError

metrics = pytest.importorskip("sklearn.metrics", reason="the train extra is not installed")


def test_counts_and_scores_equal_scikit_learn() -> None:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 10, 3000)
    predictions = np.where(rng.random(3000) < 0.9, labels, rng.integers(0, 11, 3000))
    counts = evaluate.confusion(labels, predictions)
    assert np.array_equal(counts, metrics.confusion_matrix(labels, predictions, labels=range(11))[:10])
    assert evaluate.accuracy(counts) == pytest.approx(metrics.accuracy_score(labels, predictions))
    scores = metrics.precision_recall_fscore_support(labels, predictions, labels=range(10), zero_division=0)
    assert np.allclose(evaluate.precision_recall_f1(counts), np.stack(scores[:3], axis=1))


def test_the_interval_is_wilsons() -> None:
    counts = np.zeros((10, 11), np.int64)
    counts[3, 3], counts[3, 5] = 9, 1
    low, high = evaluate.accuracy_interval(counts)
    assert (low, high) == (pytest.approx(0.5958, abs=1e-3), pytest.approx(0.9821, abs=1e-3))


def test_calibration_error_of_an_honest_and_a_boastful_model() -> None:
    rng = np.random.default_rng(0)
    confidence = rng.uniform(0.5, 1, 20_000).astype(np.float32)
    honest = rng.random(20_000) < confidence
    assert evaluate.calibration_error(confidence, honest) < 0.015
    assert evaluate.calibration_error(np.full(1000, 0.99, np.float32), rng.random(1000) < 0.5) > 0.4


def test_the_bundled_evaluation_belongs_to_the_bundled_model() -> None:
    from digitdesk.engine.classify import Model

    evaluation = evaluate.load_evaluation(settings.evaluation_path())
    model = Model(settings.model_path())
    assert len(evaluation.labels) == 10_000
    counts = evaluate.confusion(evaluation.labels, evaluation.predictions)
    assert evaluate.accuracy(counts) == pytest.approx(model.card.accuracy, abs=2e-4)
    some = slice(0, 500)
    assert np.allclose(model.probabilities(evaluation.images[some]), evaluation.probabilities[some], atol=2e-3)


def test_an_evaluation_survives_saving(tmp_path: Path) -> None:
    images = np.zeros((3, 28, 28), np.uint8)
    probabilities = np.eye(11, dtype=np.float32)[[1, 2, 10]]
    evaluate.Evaluation("Mine", images, np.array([1, 2, 3]), probabilities).save(tmp_path / "e.npz")
    loaded = evaluate.load_evaluation(tmp_path / "e.npz")
    assert loaded.title == "Mine"
    assert loaded.predictions.tolist() == [1, 2, 10]


@pytest.mark.parametrize("content", [None, b"no archive", b"PK\x03\x04 broken"])
def test_what_is_no_evaluation_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "e.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(InputError, match=r"e\.npz"):
        evaluate.load_evaluation(path)
