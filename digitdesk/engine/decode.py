"""Candidates and the model's guesses to the best string: a search over all ways to read a field."""

import math
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import sequence
from digitdesk.engine.normalise import normalise
from digitdesk.engine.segment import Candidate, Lattice
from digitdesk.engine.strip import STRIDE, Strip
from digitdesk.engine.types import NOT_A_DIGIT, Box, Digit, Gray, Guess, Other, Reading, Status

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


NO_WAY = -25.0
"""The score of a number that cannot be put together from the pieces, and the least along the line."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way to read the pieces up to some place; `chosen` are candidates' numbers."""

    score: float = 0.0
    value: str = ""
    chosen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Weights:
    """How both views of a number are weighed, and how sure their agreement makes: fitted by the trainer.

    A number's score is `pieces` x that of its best path + `line` x its log-probability along the line;
    the log-odds of the best number against all others, x `slope` + `offset`, are those of being right.
    """

    pieces: float = 1.0
    line: float = 1.0
    slope: float = 1.0
    offset: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A field seen as a whole: its strip and the number model's answers, float32 [T, 15] log-probabilities."""

    strip: Strip
    answers: NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A field seen in pieces: the lattice, and for its candidates uint8 [N, 28, 28] and the digit model's guesses."""

    lattice: Lattice
    images: Gray
    guesses: list[Guess]


def decode(cut: Cut, review_threshold: float, line: Line | None = None, weights: Weights = Weights()) -> Reading:
    """The best reading of a field, from its pieces and, where there is one, from its line as a whole.

    Below the threshold (a probability) the status is review; without any ink it is blank.
    Source: over-segmentation and search, as in C.-L. Liu et al., IEEE PAMI 24 (2002).
    """
    field = cut.lattice.field
    if not cut.lattice.pieces:
        return Reading(field, "", 1.0, Status.BLANK, "Nothing is written here.")
    paths = search(cut.lattice, cut.guesses)
    if line:
        paths = rank(cut, paths, line, weights)
    best = paths[0]
    if not best.value:
        return Reading(field, "", 0.0, Status.REVIEW, "There is ink here, but no digit was found.")
    digits = _digits(cut, best, line)
    confidence = _certainty(paths, weights) if line else _confidence(paths, digits)
    others = _others(paths, confidence)
    text = sequence.with_signs(line.answers, best.value) if line else ""
    if confidence >= review_threshold:
        return Reading(field, best.value, confidence, Status.OK, "", digits, others, text)
    return Reading(field, best.value, confidence, Status.REVIEW, _doubt(others), digits, others, text)


def rank(cut: Cut, paths: list[Path], line: Line, weights: Weights) -> list[Path]:
    """The numbers that either view finds, scored by both, best first."""
    steps = sequence.digits_only(line.answers)
    along = sequence.search(steps)
    across = {path.value: path for path in paths}
    for value in along.keys() - across.keys():
        across[value] = _spell(cut, value)
    scored = []
    for value, path in across.items():
        seen = max(NO_WAY, along[value] if value in along else sequence.score(steps, value))
        scored.append(replace(path, score=weights.pieces * path.score + weights.line * seen))
    return sorted(scored, key=lambda path: -path.score)


def _spell(cut: Cut, value: str) -> Path:
    """The best path that reads this number; one without candidates if there is none."""
    paths = search(cut.lattice, cut.guesses, value)
    return paths[0] if paths else Path(NO_WAY, value)


def _digits(cut: Cut, path: Path, line: Line | None) -> tuple[Digit, ...]:
    """The digits of the path; if the pieces do not give it, what the line shows at their places."""
    if line and not path.chosen:
        steps = sequence.digits_only(line.answers)
        return tuple(_seen(line, steps, span) for span in sequence.places(steps, path.value))
    return tuple(Digit(cut.lattice.candidates[i].box, cut.images[i], cut.guesses[i]) for i in path.chosen)


def _seen(line: Line, steps: sequence.Steps, span: tuple[int, int]) -> Digit:
    """The digit seen in some steps: half a strip's height to both sides of their middle at most."""
    image, box = line.strip.image, line.strip.box
    middle = (span[0] + span[1]) * STRIDE // 2
    reach = max(image.shape[0] // 3, (span[1] - span[0]) * STRIDE // 2)
    left, right = max(0, middle - reach), min(image.shape[1], middle + reach)
    scale = box.width / image.shape[1]
    probabilities = np.exp(steps[span[0] : span[1]].mean(axis=0))
    guess = Guess(tuple((probabilities / probabilities.sum()).tolist()))
    place = Box(box.x + round(left * scale), box.y, max(1, round((right - left) * scale)), box.height)
    return Digit(place, normalise(np.ascontiguousarray(image[:, left:right])), guess)


def search(lattice: Lattice, guesses: list[Guess], value: str | None = None) -> list[Path]:
    """The best paths through the lattice, different strings only, best first (Viterbi, n-best).

    value: only paths that read this; the list is empty if there are none.
    """
    starts: dict[int, list[int]] = {}
    for number, candidate in enumerate(lattice.candidates):
        starts.setdefault(candidate.first, []).append(number)
    reached: list[list[Path]] = [[] for _ in range(len(lattice.pieces) + 1)]
    reached[0] = [Path()]
    for place in range(len(lattice.pieces)):
        paths = reached[place] = _best(reached[place], BEAM if value is None else len(value) + 1)
        for number in starts[place]:
            candidate, guess = lattice.candidates[number], guesses[number]
            if candidate.last == place + 1:
                skip = _skip_score(lattice, candidate, guess)
                reached[place + 1] += [Path(path.score + skip, path.value, path.chosen) for path in paths]
            scores = _digit_scores(lattice, candidate, guess)
            for path in paths:
                follow = _likeliest(guess) if value is None else [int(d) for d in value[len(path.value) :][:1]]
                reached[candidate.last] += [
                    Path(path.score + scores[digit], path.value + str(digit), (*path.chosen, number))
                    for digit in follow
                ]
    return [path for path in _best(reached[-1], BEAM) if value is None or path.value == value]


def _best(paths: list[Path], count: int) -> list[Path]:
    """The best path of each string, the best strings first."""
    found: dict[str, Path] = {}
    for path in sorted(paths, key=lambda path: -path.score):
        found.setdefault(path.value, path)
    return list(found.values())[:count]


def _likeliest(guess: Guess) -> list[int]:
    return sorted(range(NOT_A_DIGIT), key=lambda digit: -guess.probabilities[digit])[:LABELS_PER_CANDIDATE]


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
    if lattice.fixed:
        return math.log(max(guess.probabilities[NOT_A_DIGIT], FLOOR))
    high = min(max((candidate.box.height / lattice.height - 0.25) / 0.4, 0.0), 1.0)
    return -0.5 - SKIP * high * (1 - 0.6 * guess.probabilities[NOT_A_DIGIT])


def _confidence(paths: list[Path], digits: tuple[Digit, ...]) -> float:
    """The best string's share of all readings found, less the chance that a part of it is no digit."""
    share = 1 / sum(math.exp(path.score - paths[0].score) for path in paths)
    return share * math.prod(1 - digit.guess.probabilities[NOT_A_DIGIT] for digit in digits)


def log_odds(scores: list[float]) -> float:
    """The first score's log-odds against all others."""
    others = sum(math.exp(score - scores[0]) for score in scores[1:])
    return -math.log(max(others, 1e-9))


def _certainty(paths: list[Path], weights: Weights) -> float:
    """The probability that the best number is right."""
    return 1 / (1 + math.exp(-(weights.slope * log_odds([path.score for path in paths]) + weights.offset)))


def _others(paths: list[Path], confidence: float) -> tuple[Other, ...]:
    """The runners-up share what the best number's confidence leaves."""
    shares = [math.exp(path.score - paths[0].score) for path in paths[1:]]
    left = (1 - confidence) / max(sum(shares), 1e-9)
    return tuple(Other(path.value, share * left) for path, share in zip(paths[1:], shares, strict=True) if path.value)


def _doubt(others: tuple[Other, ...]) -> str:
    likely = [other.value for other in others[:2] if other.confidence > 0.01]
    return f"Not sure; perhaps {' or '.join(likely)}." if likely else "Not sure."
