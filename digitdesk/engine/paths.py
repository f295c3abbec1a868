"""The ways to read a lattice: the best strings, or the best way to read a given one."""

import heapq
import math
from dataclasses import dataclass
from itertools import pairwise

from digitdesk.engine.segment import Candidate, Lattice
from digitdesk.engine.types import NOT_A_DIGIT, Guess

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
HIGH = 0.7
"""A piece of at least this share of the digits' height may be a digit of its own."""
NO_WAY = -25.0
"""The score of a string that cannot be put together from the pieces."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way to read the pieces up to some place; `chosen` are candidates' numbers."""

    score: float = 0.0
    value: str = ""
    chosen: tuple[int, ...] = ()


class Paths:
    """The ways through a lattice, scored by what the digit model says of its candidates.

    Source: over-segmentation and search, as in C.-L. Liu et al., IEEE PAMI 24 (2002).
    """

    def __init__(self, lattice: Lattice, guesses: list[Guess]) -> None:
        """guesses belong to lattice.candidates."""
        self._length = len(lattice.pieces)
        self._skips = [0.0] * self._length
        self._digits = [0.0] * self._length
        self._spans = [(candidate.first, candidate.last) for candidate in lattice.candidates]
        self._steps: list[list[tuple[int, int, list[float], list[int]]]] = [[] for _ in range(self._length)]
        for number, (candidate, guess) in enumerate(zip(lattice.candidates, guesses, strict=True)):
            scores = _digit_scores(lattice, candidate, guess)
            likeliest = sorted(range(NOT_A_DIGIT), key=scores.__getitem__, reverse=True)[:LABELS_PER_CANDIDATE]
            self._steps[candidate.first].append((candidate.last, number, scores, likeliest))
            if candidate.last == candidate.first + 1:
                cost = _skip_score(lattice, candidate, guess)
                self._skips[candidate.first] = min(self._skips[candidate.first], cost)
                if candidate.box.height >= HIGH * lattice.height:
                    self._digits[candidate.first] = 1 - guess.probabilities[NOT_A_DIGIT]

    def best(self) -> list[Path]:
        """The best paths, different strings only, best first (Viterbi, n-best)."""
        reached: list[dict[str, Path]] = [{} for _ in range(self._length + 1)]
        reached[0][""] = Path()
        for place in range(self._length):
            for path in _first(reached[place]):
                _offer(reached[place + 1], path, self._skips[place], "", ())
                for last, number, scores, likeliest in self._steps[place]:
                    for digit in likeliest:
                        _offer(reached[last], path, scores[digit], str(digit), (number,))
        return _first(reached[-1])

    def left_out(self, path: Path) -> list[float]:
        """For the pieces as high as digits that this path passes over how sure it is that each is a digit, least first.

        Nothing for a string that no path reads.
        """
        if not path.chosen:
            return []
        read = {piece for number in path.chosen for piece in range(*self._spans[number])}
        return sorted(share for piece, share in enumerate(self._digits) if share and piece not in read)

    def spell(self, value: str) -> Path:
        """The best path that reads this string; without candidates if there is none."""
        best: list[list[tuple[float, tuple[int, ...]] | None]] = [
            [None] * (len(value) + 1) for _ in range(self._length + 1)
        ]
        best[0][0] = (0.0, ())
        for place in range(self._length):
            for done, way in enumerate(best[place]):
                if way is None or len(value) - done > self._length - place:  # too few pieces for what is left of it
                    continue
                score, chosen = way
                _keep(best[place + 1], done, score + self._skips[place], chosen)
                if done < len(value):
                    digit = int(value[done])
                    for last, number, scores, _ in self._steps[place]:
                        _keep(best[last], done + 1, score + scores[digit], chosen, (number,))
        found = best[-1][-1]
        return Path(found[0], value, found[1]) if found else Path(NO_WAY, value)


def _keep(
    ways: list[tuple[float, tuple[int, ...]] | None],
    done: int,
    score: float,
    chosen: tuple[int, ...],
    more: tuple[int, ...] = (),
) -> None:
    """Keep this way to read so many digits if it is the best so far."""
    other = ways[done]
    if other is None or score > other[0]:
        ways[done] = (score, chosen + more)


def _offer(reached: dict[str, Path], path: Path, score: float, more: str, chosen: tuple[int, ...]) -> None:
    """Keep the path with this step added if it is the best so far for its string."""
    value, total = path.value + more, path.score + score
    if value not in reached or total > reached[value].score:
        reached[value] = Path(total, value, path.chosen + chosen)


def _first(reached: dict[str, Path]) -> list[Path]:
    return heapq.nlargest(BEAM, reached.values(), key=lambda path: path.score)


def _digit_scores(lattice: Lattice, candidate: Candidate, guess: Guess) -> list[float]:
    """For each digit its score: the log-probability, weighted by the pieces it explains, and the shape's."""
    shape = _shape_score(lattice, candidate)
    weight = candidate.last - candidate.first
    return [weight * math.log(max(share, FLOOR)) + shape for share in guess.probabilities[:NOT_A_DIGIT]]


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
    if lattice.fixed and not lattice.field.cells:
        return math.log(max(guess.probabilities[NOT_A_DIGIT], FLOOR))
    high = min(max((candidate.box.height / lattice.height - 0.25) / 0.4, 0.0), 1.0)
    return -0.5 - SKIP * high * (1 - 0.6 * guess.probabilities[NOT_A_DIGIT])
