"""A small last stage behind a model: what it learns from corrections, fitted with numpy alone."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import NOT_A_DIGIT

Floats = NDArray[np.float64]
Shares = NDArray[np.float32]
CLASSES = NOT_A_DIGIT + 1
LEAST = 1e-9
"""No probability of the model counts for less: its logarithm stays finite."""
CAUTION = 0.1
"""What a change costs: half of this for each square of a weight."""
TEMPERATURES = tuple(np.geomspace(0.5, 4, 61).tolist())
DOUBT = 8.0
"""How much more than 1 a temperature must explain, for each square of its logarithm."""
MEMORY = 8
"""Steps that the optimiser remembers."""
FLAT = 3e-4
"""The optimiser stops where no slope is steeper than this share of the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Stage:
    """Added behind a model: probabilities = softmax((log(p) + embedding @ weight + bias) / temperature).

    p: the model's own probabilities, not less than LEAST; weight: float64 [D, 11]; bias: float64 [11].
    """

    weight: Floats
    bias: Floats
    temperature: float = 1.0

    def scores(self, shares: Shares, embedding: Shares) -> Floats:
        """What the softmax is taken of, float64 [N, 11], for the model's probabilities [N, 11] and embedding [N, D]."""
        logits = np.log(np.maximum(shares, LEAST)) + embedding @ self.weight + self.bias
        return np.asarray(logits / self.temperature, np.float64)

    def probabilities(self, shares: Shares, embedding: Shares) -> Shares:
        """float32 [N, 11]."""
        return softmax(self.scores(shares, embedding))


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Digits with their truth, as a model sees them: p float32 [N, 11], embedding float32 [N, D], labels int64 [N]."""

    shares: Shares
    embedding: Shares
    labels: NDArray[np.int64]

    def only(self, places: NDArray[np.int64] | NDArray[np.bool_]) -> "Known":
        """These alone."""
        return Known(self.shares[places], self.embedding[places], self.labels[places])


def fit_stage(taught: Known, shares: Shares, embedding: Shares, anchor: float) -> Stage:
    """The stage that explains the taught digits best and changes least what the model says of prototypes.

    shares float32 [M, 11] and embedding float32 [M, D] are what the model says of the prototypes. It minimises the
    taught digits' negative log-likelihood + `anchor` x the prototypes' mean cross-entropy with what the model says
    + CAUTION / 2 x the squared weights, on embeddings scaled to the prototypes' mean, deviation and a length of 1.
    """
    spread = embedding.std(axis=0, dtype=np.float64)
    mean = embedding.mean(axis=0, dtype=np.float64)
    scale = 1 / ((spread + 1e-3 * spread.max(initial=1e-6)) * np.sqrt(len(mean)))
    both = np.concatenate([taught.embedding, embedding])
    inputs = np.column_stack([(both - mean) * scale, np.ones(len(both))])
    base = np.log(np.maximum(np.concatenate([taught.shares, shares]), LEAST)).astype(np.float64)
    truth = np.concatenate([np.eye(CLASSES)[taught.labels], shares])
    weights = np.repeat([1.0, anchor / len(shares)], [len(taught.labels), len(shares)])

    def loss(flat: Floats) -> tuple[float, Floats]:
        stage = flat.reshape(-1, CLASSES)
        likely = log_softmax(base + inputs @ stage)
        value = -float(weights @ (likely * truth).sum(axis=1)) + CAUTION / 2 * float(flat @ flat)
        slope = inputs.T @ (weights[:, None] * (np.exp(likely) - truth)) + CAUTION * stage
        return value, slope.ravel()

    found = minimise(loss, np.zeros(inputs.shape[1] * CLASSES)).reshape(-1, CLASSES)
    weight = found[:-1] * scale[:, None]
    return Stage(weight, found[-1] - mean @ weight)


def fit_temperature(scores: Floats, labels: NDArray[np.int64]) -> float:
    """By what to divide scores [N, 11] so that they explain the labels best. Source: Guo et al., ICML 2017."""
    rows = np.arange(len(labels))

    def loss(degree: float) -> float:
        return DOUBT * math.log(degree) ** 2 - float(log_softmax(scores / degree)[rows, labels].sum())

    return min(TEMPERATURES, key=loss)


def softmax(scores: Floats) -> Shares:
    """float32 [N, 11]: the softmax of each row."""
    return np.exp(log_softmax(scores)).astype(np.float32)


def log_softmax(scores: Floats) -> Floats:
    """float64 [N, 11]: the logarithms of the softmax of each row."""
    scores = scores - scores.max(axis=1, keepdims=True)
    return np.asarray(scores - np.log(np.exp(scores).sum(axis=1, keepdims=True)), np.float64)


def minimise(loss: Callable[[Floats], tuple[float, Floats]], start: Floats, steps: int = 100) -> Floats:
    """Where a smooth convex function is least; `loss` gives value and gradient.

    Source: L-BFGS, J. Nocedal, S. Wright, Numerical Optimization (2006), algorithm 7.4, with halved steps.
    """
    place, (value, slope) = start, loss(start)
    enough = FLAT * float(np.abs(slope).max())
    past: deque[tuple[Floats, Floats]] = deque(maxlen=MEMORY)
    for _ in range(steps):
        if float(np.abs(slope).max()) <= enough:
            break
        way = -_newton(slope, past)
        size = 1.0 if past else 1 / max(1.0, float(np.linalg.norm(slope)))
        downhill = float(slope @ way)
        while True:
            there = place + size * way
            value_there, slope_there = loss(there)
            if value_there <= value + 1e-4 * size * downhill:
                break
            size /= 2
            if size < 1e-10:
                return place
        moved, turned = there - place, slope_there - slope
        if float(moved @ turned) > 0:
            past.append((moved, turned))
        place, value, slope = there, value_there, slope_there
    return place


def _newton(slope: Floats, past: "deque[tuple[Floats, Floats]]") -> Floats:
    """The slope, bent by what the last steps showed of the curvature."""
    way, shares = slope.copy(), []
    for moved, turned in reversed(past):
        share = float(moved @ way) / float(moved @ turned)
        way -= share * turned
        shares.append(share)
    if past:
        moved, turned = past[-1]
        way *= float(moved @ turned) / float(turned @ turned)
    for (moved, turned), share in zip(past, reversed(shares), strict=True):
        way += (share - float(turned @ way) / float(moved @ turned)) * moved
    return way
