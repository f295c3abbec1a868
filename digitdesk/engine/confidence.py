"""How far a field's confidence can be believed on one kind of form, and from where on it is accepted."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.learning.stage import Floats, minimise

EXTREME = 1e-6
"""No confidence counts as nearer to 0 or 1 than this."""
PRIOR = 4.0
"""How much more than a slope of 1 and an offset of 0 must explain, for each square of what they differ by."""
WRONG_PER_ACCEPTED = 0.003
"""Of the fields accepted without review at most this share may be wrong."""
NEEDED_FIELDS = 50
"""With fewer reviewed fields nothing can be said of a kind of form."""
EARNED = 2.0
"""What two numbers must explain to be worth it, as a log-likelihood. Source: H. Akaike, IEEE TAC 19 (1974)."""


@dataclass(frozen=True, slots=True)
class Trust:
    """A field's log-odds x slope + offset are those of being right; from `threshold` on it is accepted.

    The defaults believe what is said, and accept nothing else than before: they stand for no change.
    """

    slope: float = 1.0
    offset: float = 0.0
    threshold: float = 1.0

    @property
    def numbers(self) -> tuple[float, float, float]:
        """Slope, offset, threshold."""
        return self.slope, self.offset, self.threshold

    def of(self, confidence: float) -> float:
        """What to believe of this confidence."""
        return float(believed(np.array([confidence]), self)[0])


def fit_trust(confidence: Floats, right: NDArray[np.bool_]) -> Trust:
    """The trust that explains best which fields were right; confidence float64 [N], right bool [N].

    Source: J. Platt, Advances in Large Margin Classifiers (1999), towards no change instead of 1/2.
    """
    odds, truth = log_odds(confidence), right.astype(np.float64)

    def loss(two: Floats) -> tuple[float, Floats]:
        scores = (1 + two[0]) * odds + two[1]
        value = float(np.logaddexp(0, scores).sum() - truth @ scores) + PRIOR / 2 * float(two @ two)
        off = 1 / (1 + np.exp(-scores)) - truth
        return value, np.array([off @ odds, off.sum()]) + PRIOR * two

    slope, offset = minimise(loss, np.zeros(2))
    found = Trust(max(1 + float(slope), 0.05), float(offset))
    sure = believed(confidence, found)
    return Trust(found.slope, found.offset, lowest_threshold(sure, WRONG_PER_ACCEPTED, 1 - sure, ~right))


def is_earned(confidence: Floats, right: NDArray[np.bool_], part: NDArray[np.int64]) -> bool:
    """Whether a trust fitted to the other parts explains each part better than no change; part: int64 [N]."""
    gained = 0.0
    for number in np.unique(part):
        there = part == number
        trust = fit_trust(confidence[~there], right[~there])
        gained += _likelihood(believed(confidence[there], trust), right[there])
        gained -= _likelihood(confidence[there], right[there])
    return gained > EARNED


def believed(confidence: Floats, trust: Trust) -> Floats:
    """What to believe of these confidences."""
    return np.asarray(1 / (1 + np.exp(-(trust.slope * log_odds(confidence) + trust.offset))), np.float64)


def log_odds(confidence: Floats) -> Floats:
    """The logarithm of p / (1 - p)."""
    bounded = np.clip(confidence, EXTREME, 1 - EXTREME)
    return np.asarray(np.log(bounded) - np.log1p(-bounded), np.float64)


def lowest_threshold(confidence: Floats, most: float, *wrong: Floats | NDArray[np.bool_]) -> float:
    """The lowest confidence from which on at most that share is wrong, by each of these counts; 1 where there is none.

    wrong: float64 [N], how likely each is wrong, or bool [N]. Equal confidences are accepted together.
    """
    order = np.argsort(-confidence, kind="stable")
    ordered = confidence[order]
    last = np.flatnonzero(np.append(ordered[1:] != ordered[:-1], True)) if len(order) else np.zeros(0, np.int64)
    fine = [np.cumsum(count[order], dtype=np.float64)[last] / (last + 1) <= most for count in wrong]
    lowest = last[np.all(fine, axis=0)]
    return float(ordered[lowest[-1]]) if len(lowest) else 1.0


def _likelihood(confidence: Floats, right: NDArray[np.bool_]) -> float:
    bounded = np.clip(confidence, EXTREME, 1 - EXTREME)
    return float(np.log(np.where(right, bounded, 1 - bounded)).sum())
