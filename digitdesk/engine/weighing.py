"""How much a number as a whole counts against its single digits on one kind of form, fitted to known numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from digitdesk.engine.decode import Cut, Line, Weights, both_views
from digitdesk.engine.learning.stage import Floats, minimise
from digitdesk.engine.paths import Paths

NEEDED_NUMBERS = 50
"""With fewer known numbers their views are not weighed anew."""
PRIOR = 4.0
"""How much more than the weights so far others must explain, for each square of what they differ by."""


@dataclass(frozen=True, slots=True, eq=False)
class Views:
    """What speaks for each of K values that a field may have, and which one is right: scores float64 [K, 3]."""

    scores: Floats
    truth: int


def views_of(cut: Cut, line: Line, truth: str) -> Views:
    """Both views of a field that holds this number."""
    found = both_views(Paths(cut.lattice, cut.guesses), line, [truth], alone=False)
    scores = np.array([(path.score, seen, left) for path, seen, left in found], np.float64)
    return Views(scores, [path.value for path, *_ in found].index(truth))


def fit_weights(numbers: Sequence[Views], start: Weights, prior: float = PRIOR) -> Weights:
    """The weights of pieces and line under which the truths are likeliest, near `start`, of which the rest stays."""

    def loss(change: Floats) -> tuple[float, Floats]:
        factors = np.array([start.pieces + change[0], start.line + change[1], 1.0])
        value, slope = prior / 2 * float(change @ change), prior * change
        for number in numbers:
            scores = number.scores @ factors
            shares = np.exp(scores - scores.max())
            value -= float(np.log(shares[number.truth] / shares.sum()))
            slope = slope + shares @ number.scores[:, :2] / shares.sum() - number.scores[number.truth, :2]
        return value, slope

    pieces, line = minimise(loss, np.zeros(2)).tolist()
    return replace(start, pieces=max(0.0, start.pieces + pieces), line=max(0.0, start.line + line))
