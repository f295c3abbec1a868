"""One table of all models on the same digits: accuracy, McNemar's test, size, speed, rejection."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from digitdesk.engine.classify import BATCH, Model
from digitdesk.engine.evaluate import Evaluation, load_evaluation, mcnemar
from trainer import baselines
from trainer.data import DigitSet
from trainer.heldout import held_out
from trainer.measure import Figures, figures, passing_at
from trainer.runs import progress

SIGNIFICANT = 0.05
TIMED = 8 * BATCH
"""So many digits are read for the clock, in the program's batches."""
ROUNDS = 3
Reader = Callable[[NDArray[np.uint8]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Row:
    """A model in the table. p: McNemar against the best baseline (1 for itself); passed: held-out non-digits
    that pass where 0.5 % of the digits are refused, by kind; speed: digits per second as a ratio to the first row.
    """

    name: str
    measured: Figures
    p: float
    bytes: int
    passed: dict[str, float]
    speed: float


@dataclass(frozen=True, slots=True, eq=False)
class Rival:
    """A model or baseline on its way into the table; `answer` reads images, uint8 [N, 28, 28] -> [N, 11]."""

    name: str
    evaluation: Evaluation
    bytes: int
    answer: Reader


def rivals(folder: Path) -> list[Evaluation]:
    """The evaluations of all baselines in a folder; FileNotFoundError unless all of BASELINES are there."""
    there = {fitted.name for fitted in baselines.found(folder)}
    missing = [name for name in baselines.BASELINES if name not in there]
    if missing:
        raise FileNotFoundError(f"{folder} lacks the baselines {', '.join(missing)}: run `baselines` first.")
    return [load_evaluation(folder / f"{name}.npz") for name in baselines.BASELINES]


def weakness(evaluation: Evaluation, others: Sequence[Evaluation]) -> list[str]:
    """Why a model may not be published: a sentence for each baseline that it does not beat significantly.

    It must beat each, so that no correction for several tests is due.
    """
    reasons = []
    for other in others:
        if not np.array_equal(other.labels, evaluation.labels):
            raise ValueError(f"{other.title} was measured on other digits: run `baselines` again.")
        p = mcnemar(evaluation.right, other.right)
        if p >= SIGNIFICANT or evaluation.right.sum() <= other.right.sum():
            reasons.append(
                f"{100 * evaluation.right.mean():.2f} % right is not significantly better than "
                f"{100 * other.right.mean():.2f} % of {other.title} (McNemar p = {p:.2g})."
            )
    return reasons


def compare(models: dict[str, Path], folder: Path, test: DigitSet) -> list[Row]:
    """A row for each model and for each baseline fitted into `folder`, measured on the test digits."""
    some = [_model(name, path, test) for name, path in progress(models.items(), "models", len(models))] + [
        _baseline(fitted, folder, test) for fitted in progress(baselines.found(folder), "baselines")
    ]
    best = max(some[len(models) :] or some, key=lambda rival: rival.evaluation.right.sum())
    others = held_out(test)
    speeds = _speeds([rival.answer for rival in some], test.images[:TIMED])
    return [
        Row(
            rival.name,
            figures(rival.evaluation),
            mcnemar(rival.evaluation.right, best.evaluation.right),
            rival.bytes,
            {kind: passing_at(rival.evaluation.probabilities, rival.answer(images)) for kind, images in others.items()},
            speed / speeds[0],
        )
        for rival, speed in zip(some, speeds, strict=True)
    ]


def _model(name: str, path: Path, test: DigitSet) -> Rival:
    model = Model(path)
    evaluation = Evaluation(name, test.images, test.labels, model.probabilities(test.images))
    return Rival(name, evaluation, path.stat().st_size, model.probabilities)


def _baseline(fitted: baselines.Fitted, folder: Path, test: DigitSet) -> Rival:
    model = baselines.load(folder, fitted.name)
    evaluation = load_evaluation(folder / f"{fitted.name}.npz")
    if not np.array_equal(evaluation.labels, test.labels):
        raise ValueError(f"{evaluation.title} was measured on other digits: run `baselines` again.")
    return Rival(fitted.title, evaluation, fitted.bytes, lambda images: baselines.probabilities(model, images))


def _speeds(readers: Sequence[Reader], images: NDArray[np.uint8]) -> list[float]:
    """Digits per second of each on one core, in turns: the best of some rounds."""
    best = [0.0] * len(readers)
    with threadpool_limits(1):
        for _ in range(ROUNDS):
            for number, read in enumerate(readers):
                started = time.perf_counter()
                for start in range(0, len(images), BATCH):
                    read(images[start : start + BATCH])
                best[number] = max(best[number], len(images) / (time.perf_counter() - started))
    return best


def table(rows: Sequence[Row]) -> list[list[str]]:
    """The rows as text, the first line the columns' names."""
    kinds = list(rows[0].passed)
    head = ["model", "right %", "95 % interval", "McNemar p", "precision %", "recall %", "F1 %", "MB", "speed"]
    return [[*head, *(f"{kind} pass %" for kind in kinds)], *(_cells(row) for row in rows)]


def _cells(row: Row) -> list[str]:
    measured = row.measured
    return [
        row.name,
        f"{100 * measured.accuracy:.2f}",
        f"{100 * measured.low:.2f} to {100 * measured.high:.2f}",
        f"{row.p:.1e}",
        *(f"{100 * score:.2f}" for score in measured.macro),
        f"{row.bytes / 1e6:.2f}",
        f"{row.speed:.3g}",
        *(f"{100 * share:.1f}" for share in row.passed.values()),
    ]
