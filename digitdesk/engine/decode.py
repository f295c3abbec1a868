"""Candidates and the model's guesses to the best string: a search over all ways to read a field."""

import math
from dataclasses import dataclass
from itertools import pairwise

from digitdesk.engine.segment import Candidate, Lattice
from digitdesk.engine.types import NOT_A_DIGIT, Digit, Gray, Guess, Reading, Status

BEAM = 8
"""So many different strings are kept at each place."""
LABELS_PER_CANDIDATE = 3
FLOOR = 1e-4
"""No probability counts for less: one candidate alone must not veto a reading."""


LOW, TOO_LOW = 14.0, 0.6
"""How much a digit's score falls for each height that it lacks to this share of the usual one."""
GAP = 6.0
"""How much a digit's score falls for each height of paper between its pieces."""
SKIP = 14.0
"""How much a high piece costs that is left out."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way to read the pieces up to some place; `chosen` are candidates' numbers."""

    score: float = 0.0
    value: str = ""
    chosen: tuple[int, ...] = ()


def decode(lattice: Lattice, images: Gray, guesses: list[Guess], review_threshold: float) -> Reading:
    """The best reading of a field. images: uint8 [N, 28, 28] and guesses belong to lattice.candidates.

    Below the threshold (a probability) the status is review; without any ink it is blank.
    Source: over-segmentation and search, as in C.-L. Liu et al., IEEE PAMI 24 (2002).
    """
    if not lattice.pieces:
        return Reading(lattice.field, "", 1.0, Status.BLANK, "Nothing is written here.")
    paths = search(lattice, guesses)
    best = paths[0]
    digits = tuple(Digit(lattice.candidates[i].box, images[i], guesses[i]) for i in best.chosen)
    if not best.value:
        return Reading(lattice.field, "", 0.0, Status.REVIEW, "There is ink here, but no digit was found.")
    confidence = _confidence(paths, [guesses[i] for i in best.chosen])
    sure = confidence >= review_threshold
    message = "" if sure else _doubt(paths)
    return Reading(lattice.field, best.value, confidence, Status.OK if sure else Status.REVIEW, message, digits)


def search(lattice: Lattice, guesses: list[Guess]) -> list[Path]:
    """The best paths through the lattice, different strings only, best first (Viterbi, n-best)."""
    starts: dict[int, list[int]] = {}
    for number, candidate in enumerate(lattice.candidates):
        starts.setdefault(candidate.first, []).append(number)
    reached: list[list[Path]] = [[] for _ in range(len(lattice.pieces) + 1)]
    reached[0] = [Path()]
    for place in range(len(lattice.pieces)):
        paths = reached[place] = _best(reached[place])
        for number in starts[place]:
            candidate, guess = lattice.candidates[number], guesses[number]
            if candidate.last == place + 1:
                skip = _skip_score(lattice, candidate, guess)
                reached[place + 1] += [Path(path.score + skip, path.value, path.chosen) for path in paths]
            for digit, score in _digit_scores(lattice, candidate, guess):
                reached[candidate.last] += [
                    Path(path.score + score, path.value + str(digit), (*path.chosen, number)) for path in paths
                ]
    return _best(reached[-1])


def _best(paths: list[Path]) -> list[Path]:
    """The best path of each string, the best strings first."""
    found: dict[str, Path] = {}
    for path in sorted(paths, key=lambda path: -path.score):
        found.setdefault(path.value, path)
    return list(found.values())[:BEAM]


def _digit_scores(lattice: Lattice, candidate: Candidate, guess: Guess) -> list[tuple[int, float]]:
    """The likeliest digits with their scores: log-probabilities, weighted by the pieces they explain."""
    shape = _shape_score(lattice, candidate)
    weight = candidate.last - candidate.first
    ranked = sorted(range(NOT_A_DIGIT), key=lambda digit: -guess.probabilities[digit])[:LABELS_PER_CANDIDATE]
    return [(digit, weight * math.log(max(guess.probabilities[digit], FLOOR)) + shape) for digit in ranked]


def _shape_score(lattice: Lattice, candidate: Candidate) -> float:
    """Digits of one number are about equally high, and their parts lie close together."""
    if lattice.fixed:
        return 0.0
    low = max(0.0, TOO_LOW - candidate.box.height / lattice.height)
    pieces = lattice.pieces[candidate.first : candidate.last]
    gaps = [max(0, right.x - left.right) for left, right in pairwise(pieces)]
    return -LOW * low - GAP * sum(gaps) / lattice.height


def _skip_score(lattice: Lattice, candidate: Candidate, guess: Guess) -> float:
    """What it costs to leave a piece out as a dot, a dash or dirt: little for small ones, much for high ones."""
    if lattice.fixed:
        return math.log(max(guess.probabilities[NOT_A_DIGIT], FLOOR))
    high = min(max((candidate.box.height / lattice.height - 0.25) / 0.4, 0.0), 1.0)
    return -0.5 - SKIP * high * (1 - 0.6 * guess.probabilities[NOT_A_DIGIT])


def _confidence(paths: list[Path], guesses: list[Guess]) -> float:
    """The best string's share of all readings found, less the chance that a part of it is no digit."""
    share = 1 / sum(math.exp(path.score - paths[0].score) for path in paths)
    return share * math.prod(1 - guess.probabilities[NOT_A_DIGIT] for guess in guesses)


def _doubt(paths: list[Path]) -> str:
    others = [path.value for path in paths[1:3] if path.value and paths[0].score - path.score < 4]
    return f"Not sure; perhaps {' or '.join(others)}." if others else "Not sure."
