"""How good a model is: confusion counts, precision, recall, F1, calibration, and the digits behind each cell."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.errors import InputError
from digitdesk.engine.types import NOT_A_DIGIT, Gray

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Evaluation:
    """Digits with their truth and a model's answers.

    images: uint8 [N, 28, 28]; labels: int64 [N], 0 to 9; probabilities: float32 [N, 11].
    """

    title: str
    images: Gray
    labels: NDArray[np.int64]
    probabilities: NDArray[np.float32]

    @property
    def predictions(self) -> NDArray[np.int64]:
        """The likeliest class of each digit, int64 [N], 0 to 10 (10 = not a digit)."""
        return self.probabilities.argmax(axis=1)

    def save(self, path: Path) -> None:
        """Write a compressed .npz without pickled objects; probabilities are rounded to float16."""
        np.savez_compressed(
            path,
            title=np.array(self.title),
            images=self.images,
            labels=self.labels.astype(np.uint8),
            probabilities=self.probabilities.astype(np.float16),
        )


def load_evaluation(path: Path) -> Evaluation:
    """Read what `Evaluation.save` wrote; InputError when the file is missing or something else."""
    try:
        with np.load(path, allow_pickle=False) as data:
            evaluation = Evaluation(
                str(data["title"]),
                data["images"],
                data["labels"].astype(np.int64),
                data["probabilities"].astype(np.float32),
            )
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise InputError(f"{path.name} is not an evaluation that DigitDesk can open: choose another file.") from error
    return evaluation


def confusion(labels: NDArray[np.int64], predictions: NDArray[np.int64]) -> Counts:
    """Counts int64 [10, 11]: row = truth, column = reading, the last column "not a digit"."""
    cells = labels * (NOT_A_DIGIT + 1) + predictions
    return np.bincount(cells, minlength=110).reshape(10, 11)


def accuracy(counts: Counts) -> float:
    """The share on the diagonal; 0 for no digits."""
    return float(np.trace(counts) / max(counts.sum(), 1))


def accuracy_interval(counts: Counts, z: float = 1.959964) -> tuple[float, float]:
    """The 95 % interval of the accuracy. Source: E. B. Wilson, JASA 22 (1927)."""
    total = max(int(counts.sum()), 1)
    share = accuracy(counts)
    centre = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * np.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return float(max(0.0, centre - half)), float(min(1.0, centre + half))


def precision_recall_f1(counts: Counts) -> NDArray[np.float64]:
    """Per digit, float64 [10, 3]: precision, recall, F1; 0 where undefined, as in scikit-learn."""
    right = np.diag(counts).astype(np.float64)
    precision = right / np.maximum(counts[:, :10].sum(axis=0), 1)
    recall = right / np.maximum(counts.sum(axis=1), 1)
    both = precision + recall
    return np.stack([precision, recall, 2 * precision * recall / np.where(both > 0, both, 1)], axis=1)


def calibration_error(confidence: NDArray[np.float32], right: NDArray[np.bool_], bins: int = 15) -> float:
    """Expected calibration error over equal-width bins. Source: Guo et al., ICML 2017."""
    which = np.minimum((confidence * bins).astype(int), bins - 1)
    gaps = [abs(confidence[which == b].mean() - right[which == b].mean()) * (which == b).sum() for b in set(which)]
    return float(sum(gaps) / max(len(right), 1))
