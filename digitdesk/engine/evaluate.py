"""How good a model is: digits with their truth and a model's answers, and every figure that is made of them."""

import math
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.errors import InputError
from digitdesk.engine.types import NOT_A_DIGIT, Gray

Counts = NDArray[np.int64]
Places = NDArray[np.int64]
"""Which digits of an evaluation, by their number from 0."""
Progress = Callable[[int, int], bool]
"""Told how many of how many digits or files are read; answers whether to go on."""
SUSPICIOUS = 0.5
"""By so much the model must be surer of another digit before it doubts a label."""
MANY = 2000
"""So many digits that two models read differently are counted by the normal distribution."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a digit comes from; what is not known is empty."""

    source: str = ""
    page: int = 1
    field: str = ""
    place: int = 0
    """Among the digits of the field's value."""
    project: str = ""
    form: str = ""
    date: str = ""
    """ISO 8601, as far as it is known."""
    key: int = 0
    """By which its project knows it."""


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """Digits with their truth and a model's answers.

    images: uint8 [N, 28, 28]; labels: int64 [N], 0 to 9; probabilities: float32 [N, 11];
    origins: of each digit, or empty where they are not known; note: what must be known to trust the figures.
    """

    title: str
    images: Gray
    labels: NDArray[np.int64]
    probabilities: NDArray[np.float32]
    origins: tuple[Origin, ...] = ()
    note: str = ""

    @property
    def predictions(self) -> NDArray[np.int64]:
        """The likeliest class of each digit, int64 [N], 0 to 10 (10 = not a digit)."""
        return self.probabilities.argmax(axis=1)

    @property
    def confidence(self) -> NDArray[np.float32]:
        """The probability of each prediction, float32 [N]."""
        return self.probabilities.max(axis=1)

    @property
    def right(self) -> NDArray[np.bool_]:
        """Whether each prediction is the truth, bool [N]."""
        return self.predictions == self.labels

    def only(self, places: Places) -> "Evaluation":
        """These digits alone."""
        origins = tuple(self.origins[place] for place in places.tolist()) if self.origins else ()
        images, labels, shares = self.images[places], self.labels[places], self.probabilities[places]
        return replace(self, images=images, labels=labels, probabilities=shares, origins=origins)

    def with_truth(self, place: int, label: int) -> "Evaluation":
        """The same with another truth for one digit."""
        labels = self.labels.copy()
        labels[place] = label
        return replace(self, labels=labels)

    def save(self, path: Path) -> None:
        """Write a compressed .npz without pickled objects; probabilities are rounded to float16, origins are left."""
        np.savez_compressed(
            path,
            title=np.array(self.title),
            images=self.images,
            labels=self.labels.astype(np.uint8),
            probabilities=self.probabilities.astype(np.float16),
            note=np.array(self.note),
        )


def load_evaluation(path: Path) -> Evaluation:
    """Read what `Evaluation.save` wrote; InputError when the file is missing or something else."""
    if not path.is_file():
        raise InputError(f"There is no file {path}: look where it has gone, or choose another.")
    try:
        with np.load(path, allow_pickle=False) as data:
            evaluation = Evaluation(
                str(data["title"]),
                data["images"],
                data["labels"].astype(np.int64),
                data["probabilities"].astype(np.float32),
                note=str(data["note"]) if "note" in data else "",
            )
    except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
        raise InputError(f"{path.name} is not an evaluation that DigitDesk can open: choose another file.") from error
    if not _fits(evaluation):
        raise InputError(f"{path.name} is damaged: its digits, truths and answers do not belong together.")
    return evaluation


def _fits(evaluation: Evaluation) -> bool:
    count = len(evaluation.labels)
    shapes = evaluation.images.shape == (count, 28, 28), evaluation.probabilities.shape == (count, NOT_A_DIGIT + 1)
    return all(shapes) and bool(np.isin(evaluation.labels, range(NOT_A_DIGIT)).all())


def confusion(labels: NDArray[np.int64], predictions: NDArray[np.int64]) -> Counts:
    """Counts int64 [10, 11]: row = truth, column = reading, the last column "not a digit"."""
    cells = labels * (NOT_A_DIGIT + 1) + predictions
    return np.bincount(cells, minlength=110).reshape(10, 11)


def accuracy(counts: Counts) -> float:
    """The share on the diagonal; 0 for no digits."""
    return float(np.trace(counts) / max(counts.sum(), 1))


def accuracy_interval(counts: Counts) -> tuple[float, float]:
    """The 95 % interval of the accuracy."""
    return wilson_interval(int(np.trace(counts)), int(counts.sum()))


def wilson_interval(hits: int, total: int, z: float = 1.959964) -> tuple[float, float]:
    """The 95 % interval of a share, of which `hits` of `total` were seen. Source: E. B. Wilson, JASA 22 (1927)."""
    if not total:
        return 0.0, 1.0
    share = hits / total
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, centre - half), min(1.0, centre + half)


def precision_recall_f1(counts: Counts) -> NDArray[np.float64]:
    """Per digit, float64 [10, 3]: precision, recall, F1; 0 where undefined, as in scikit-learn."""
    right = np.diag(counts).astype(np.float64)
    precision = right / np.maximum(counts[:, :10].sum(axis=0), 1)
    recall = right / np.maximum(counts.sum(axis=1), 1)
    both = precision + recall
    return np.stack([precision, recall, 2 * precision * recall / np.where(both > 0, both, 1)], axis=1)


def average_scores(counts: Counts) -> NDArray[np.float64]:
    """Precision, recall and F1 over all digits, float64 [2, 3]: their mean, and weighted by how many were written."""
    scores, written = precision_recall_f1(counts), counts.sum(axis=1)
    return np.stack([scores.mean(axis=0), written @ scores / max(written.sum(), 1)])


@dataclass(frozen=True, slots=True, eq=False)
class Reliability:
    """How far confidence can be believed: per bin that holds any digits its mean confidence, accuracy and count."""

    confidence: NDArray[np.float64]
    accuracy: NDArray[np.float64]
    count: Counts

    @property
    def error(self) -> float:
        """Expected calibration error. Source: Guo et al., ICML 2017."""
        return float((self.count * np.abs(self.confidence - self.accuracy)).sum() / max(self.count.sum(), 1))


def reliability(confidence: NDArray[np.float32], right: NDArray[np.bool_], bins: int = 15) -> Reliability:
    """Confidence [N] against the share that is right [N], in bins of equal width; their upper edges belong to them."""
    which = np.searchsorted(np.linspace(0, 1, bins + 1)[1:-1], confidence)
    count = np.bincount(which, minlength=bins)
    filled = count > 0
    means = [np.bincount(which, values, minlength=bins)[filled] / count[filled] for values in (confidence, right)]
    return Reliability(means[0], means[1], count[filled])


def calibration_error(confidence: NDArray[np.float32], right: NDArray[np.bool_], bins: int = 15) -> float:
    """Expected calibration error over equal-width bins. Source: Guo et al., ICML 2017."""
    return reliability(confidence, right, bins).error


def risk_coverage(
    confidence: NDArray[np.float32], right: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float32]]:
    """What is gained by reading only what is sure: coverage, risk and threshold, each [M], coverage rising.

    Accepting all digits whose confidence is at least the threshold accepts the share `coverage` of them, and the
    share `risk` of those is wrong. Source: Y. Geifman and R. El-Yaniv, NeurIPS 2017.
    """
    order = np.argsort(-confidence, kind="stable")
    sure, wrong = confidence[order], np.cumsum(~right[order])
    ends = np.flatnonzero(np.append(sure[1:] != sure[:-1], True)) if len(sure) else np.zeros(0, np.int64)
    return (ends + 1) / max(len(sure), 1), wrong[ends] / (ends + 1), sure[ends]


def find_digits(evaluation: Evaluation, truth: int | None = None, reading: int | None = None) -> Places:
    """The digits of a cell, or, without truth or reading, of a column, a row, everything.

    Wrong ones come first, the surest in front (the likeliest mistakes of the labels); then the right ones, the
    least sure in front.
    """
    there = np.ones(len(evaluation.labels), np.bool_)
    if truth is not None:
        there &= evaluation.labels == truth
    if reading is not None:
        there &= evaluation.predictions == reading
    places = np.flatnonzero(there)
    right, sure = evaluation.right[places], evaluation.confidence[places]
    return places[np.lexsort((np.where(right, sure, -sure), right))]


def likely_label_errors(labels: NDArray[np.int64], probabilities: NDArray[np.float32]) -> Places:
    """Digits whose truth is probably wrong, the likeliest first: the model is far surer of another digit.

    Source: ranking by margin, C. Northcutt, L. Jiang, I. Chuang, "Confident Learning", JAIR 70 (2021).
    """
    numbers = np.arange(len(labels))
    others = probabilities[:, :NOT_A_DIGIT].copy()
    others[numbers, labels] = 0
    margin = probabilities[numbers, labels] - others.max(axis=1, initial=0)
    suspects = np.flatnonzero(margin <= -SUSPICIOUS)
    return suspects[np.argsort(margin[suspects], kind="stable")]


def mcnemar(one_right: NDArray[np.bool_], other_right: NDArray[np.bool_]) -> float:
    """How likely chance alone makes two models differ so on the same digits: the exact two-sided p.

    Source: Q. McNemar, Psychometrika 12 (1947), with the binomial distribution itself.
    """
    first, second = int((one_right & ~other_right).sum()), int((other_right & ~one_right).sum())
    total, fewer = first + second, min(first, second)
    tail = sum(math.comb(total, k) for k in range(fewer + 1))
    return min(1.0, float(2 * tail / 2**total)) if total < MANY else _normal_p(first, second)


def _normal_p(first: int, second: int) -> float:
    """The same for large numbers, by the normal distribution with continuity correction."""
    return math.erfc(max(abs(first - second) - 1, 0) / math.sqrt(2 * (first + second)))
