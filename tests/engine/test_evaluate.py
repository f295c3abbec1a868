"""The figures are those of scikit-learn on the same digits."""

from pathlib import Path

import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine import evaluate
from digitdesk.engine.errors import InputError

metrics = pytest.importorskip("sklearn.metrics", reason="the train extra is not installed")


@pytest.fixture(scope="module")
def answers() -> evaluate.Evaluation:
    """3,000 digits read by a model that errs and doubts."""
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 10, 3000)
    logits = rng.normal(0, 1.5, (3000, 11)).astype(np.float32)
    logits[np.arange(3000), labels] += 5
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return evaluate.Evaluation("Made", np.zeros((3000, 28, 28), np.uint8), labels, shares)


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


def test_averages_equal_scikit_learn(answers: evaluate.Evaluation) -> None:
    averages = evaluate.average_scores(evaluate.confusion(answers.labels, answers.predictions))
    for row, average in zip(averages, ("macro", "weighted"), strict=True):
        scores = metrics.precision_recall_fscore_support(
            answers.labels, answers.predictions, labels=range(10), average=average, zero_division=0
        )
        assert np.allclose(row, scores[:3])


def test_the_reliability_diagram_equals_scikit_learn(answers: evaluate.Evaluation) -> None:
    from sklearn.calibration import calibration_curve

    found = evaluate.reliability(answers.confidence, answers.right, bins=10)
    share, mean = calibration_curve(answers.right, answers.confidence, n_bins=10, strategy="uniform")
    assert np.allclose(found.accuracy, share)
    assert np.allclose(found.confidence, mean)
    assert found.count.sum() == 3000


def test_risk_and_coverage_equal_scikit_learn(answers: evaluate.Evaluation) -> None:
    """Scikit-learn's precision of "this reading is right" at each threshold is one minus the risk."""
    coverage, risk, threshold = evaluate.risk_coverage(answers.confidence, answers.right)
    precision, _, thresholds = metrics.precision_recall_curve(answers.right, answers.confidence)
    assert np.allclose(1 - risk[::-1], precision[:-1])
    assert np.allclose(threshold[::-1], thresholds)
    assert np.allclose(coverage, [(answers.confidence >= level).mean() for level in threshold])
    assert coverage[-1] == 1.0


def test_no_digits_have_figures_too() -> None:
    none = np.zeros(0, np.float32), np.zeros(0, np.bool_)
    assert evaluate.reliability(*none).error == 0
    assert len(evaluate.risk_coverage(*none)[0]) == 0
    counts = evaluate.confusion(np.zeros(0, np.int64), np.zeros(0, np.int64))
    assert evaluate.average_scores(counts).tolist() == [[0, 0, 0], [0, 0, 0]]
    assert evaluate.accuracy_interval(counts)[0] == 0


@pytest.mark.parametrize(("first", "second"), [(0, 0), (3, 9), (40, 12), (1200, 1100)])
def test_two_models_are_compared_by_the_binomial_distribution(first: int, second: int) -> None:
    from scipy.stats import binomtest

    one = np.array([True] * first + [False] * second + [True] * 50)
    other = np.array([False] * first + [True] * second + [True] * 50)
    exact = binomtest(first, first + second).pvalue if first + second else 1.0
    assert evaluate.mcnemar(one, other) == pytest.approx(exact, rel=0.01)


def test_digits_of_a_cell_a_row_and_a_column(answers: evaluate.Evaluation) -> None:
    counts = evaluate.confusion(answers.labels, answers.predictions)
    for truth, reading in np.ndindex(*counts.shape):
        assert len(evaluate.find_digits(answers, truth, reading)) == counts[truth, reading]
    row = evaluate.find_digits(answers, truth=3)
    assert len(row) == counts[3].sum()
    right, sure = answers.right[row], answers.confidence[row]
    assert right.tolist() == sorted(right)
    assert sure[~right].tolist() == sorted(sure[~right], reverse=True)
    assert sure[right].tolist() == sorted(sure[right])
    assert len(evaluate.find_digits(answers, reading=3)) == counts[:, 3].sum()


def test_wrong_labels_are_suspected_first(answers: evaluate.Evaluation) -> None:
    sure = np.flatnonzero(answers.right & (answers.confidence > 0.99))[:5]
    wrong = answers
    for place in sure.tolist():
        wrong = wrong.with_truth(place, (int(answers.labels[place]) + 1) % 10)
    suspects = evaluate.likely_label_errors(wrong.labels, wrong.probabilities)
    before = evaluate.likely_label_errors(answers.labels, answers.probabilities)
    assert set(sure.tolist()) <= set(suspects[: len(suspects) // 2].tolist())
    assert len(suspects) == len(before) + 5
    assert answers.labels[sure[0]] != wrong.labels[sure[0]]


def test_only_truths_that_the_model_is_far_from_are_doubted() -> None:
    shares = np.zeros((4, 11), np.float32)
    shares[0, [3, 5]] = 0.05, 0.9  # far surer of another
    shares[1, [3, 5]] = 0.4, 0.55  # not far
    shares[2, [3, 5]] = 0.9, 0.05
    shares[3, [3, 10]] = 0.1, 0.9  # of no digit at all
    assert evaluate.likely_label_errors(np.full(4, 3), shares).tolist() == [0]


def test_a_part_of_the_digits_keeps_their_origins(answers: evaluate.Evaluation) -> None:
    origins = tuple(evaluate.Origin(f"{number}.png") for number in range(3000))
    some = evaluate.replace(answers, origins=origins).only(np.array([5, 7]))
    assert [origin.source for origin in some.origins] == ["5.png", "7.png"]
    assert some.labels.tolist() == answers.labels[[5, 7]].tolist()


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


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 broken"])
def test_what_is_no_evaluation_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "e.npz"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"e\.npz is not an evaluation"):
        evaluate.load_evaluation(path)


def test_a_missing_evaluation_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        evaluate.load_evaluation(tmp_path / "e.npz")


def test_an_evaluation_whose_parts_do_not_fit_is_refused(tmp_path: Path) -> None:
    images, shares = np.zeros((3, 28, 28), np.uint8), np.zeros((3, 11), np.float32)
    evaluate.Evaluation("Mine", images, np.array([1, 2]), shares).save(tmp_path / "e.npz")
    with pytest.raises(InputError, match="damaged"):
        evaluate.load_evaluation(tmp_path / "e.npz")


def test_one_digit_is_enough_for_all_figures_and_none_is_no_mistake() -> None:
    one = evaluate.confusion(np.array([3]), np.array([3]))
    assert evaluate.accuracy(one) == 1
    assert evaluate.precision_recall_f1(one)[3].tolist() == [1, 1, 1]
    assert evaluate.average_scores(one)[1].tolist() == [1, 1, 1]
    sure = evaluate.reliability(np.array([0.75], np.float32), np.array([True]))
    assert sure.error == pytest.approx(0.25)
    none = evaluate.confusion(np.zeros(0, np.int64), np.zeros(0, np.int64))
    assert evaluate.accuracy(none) == 0
    assert not evaluate.precision_recall_f1(none).any()
