"""What the models say of a field, in pieces and as a whole, to one reading and how sure it is."""

import math
from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import sequence
from digitdesk.engine.confidence import Trust
from digitdesk.engine.normalise import normalise
from digitdesk.engine.paths import FLOOR, NO_WAY, Path, Paths
from digitdesk.engine.segment import Lattice
from digitdesk.engine.strip import STRIDE, Strip
from digitdesk.engine.types import NOT_A_DIGIT, Box, Digit, Gray, Guess, Other, Reading, Status


@dataclass(frozen=True, slots=True)
class Weights:
    """How both views of a number are weighed, and how sure their agreement makes: fitted by the trainer.

    A number's score is `pieces` x that of its best path + `line` x its log-probability along the line
    + the log-probability that no mark which the path passes over is a digit;
    the log-odds of the best number against all others, x `slope` + `offset`, are those of being right.
    """

    pieces: float = 1.0
    line: float = 1.0
    slope: float = 1.0
    offset: float = 0.0


NONE = 0.9
"""Above this probability the digit model is sure that something is no digit."""
IN_FULL = 1.0
"""A line that counts for less never speaks alone, however sure it is."""


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A field seen as a whole: its strip and the number model's looks at it, float32 [L, T, 15] log-probabilities."""

    strip: Strip
    looks: NDArray[np.float32]

    @property
    def answers(self) -> NDArray[np.float32]:
        """What the looks say of each step together: float32 [T, 15]."""
        return sequence.mean(self.looks)


@dataclass(frozen=True, slots=True, eq=False)
class Cut:
    """A field seen in pieces: the lattice, and for its candidates uint8 [N, 28, 28] and the digit model's guesses."""

    lattice: Lattice
    images: Gray
    guesses: list[Guess]


def decode(
    cut: Cut,
    review_threshold: float,
    line: Line | None = None,
    weights: Weights = Weights(),
    more: Collection[str] = (),
) -> Reading:
    """The best reading of a field, from its pieces and, where there is one, from its line as a whole.

    `more` are values that are weighed besides those that the models find by themselves.

    Below the threshold (a probability) the status is review; without any ink it is blank.
    """
    field = cut.lattice.field
    if not cut.lattice.pieces:
        return Reading(field, "", 1.0, Status.BLANK, "Nothing is written here.")
    pieces = Paths(cut.lattice, cut.guesses)
    paths = rank(pieces, line, weights, more) if line else _with_more(pieces, more)
    best = paths[0]
    if not best.value:
        return Reading(field, "", 0.0, Status.REVIEW, "There is ink here, but no digit was found.")
    digits = _digits(cut, best, line)
    share = _certainty(paths, weights) if line else _share(paths)
    confidence = min(share, _no_print(digits)) if line else share * _all_digits(digits)
    others = _others(paths, confidence / share * (1 - share))
    text = sequence.with_signs(line.answers, best.value) if line else ""
    if confidence >= review_threshold:
        return Reading(field, best.value, confidence, Status.OK, "", digits, others, text)
    return Reading(field, best.value, confidence, Status.REVIEW, _doubt(others), digits, others, text)


def trusted(reading: Reading, trust: Trust) -> Reading:
    """The reading with the confidence that was found right for its kind of form; blank fields stay as they are."""
    if not reading.value:
        return reading
    confidence = trust.of(reading.confidence)
    left = (1 - confidence) / max(1 - reading.confidence, 1e-9)
    others = tuple(Other(other.value, min(1.0, other.confidence * left)) for other in reading.others)
    status = Status.OK if confidence >= trust.threshold else Status.REVIEW
    message = "" if status is Status.OK else _doubt(others)
    return replace(reading, confidence=confidence, status=status, message=message, others=others)


def spelled(cut: Cut, line: Line | None, value: str) -> tuple[Digit, ...]:
    """The digits of a field that is read as this value."""
    return _digits(cut, Paths(cut.lattice, cut.guesses).spell(value), line)


def _with_more(pieces: Paths, more: Collection[str]) -> list[Path]:
    """The best paths, and those of these values where the pieces give them, best first."""
    best = {path.value: path for path in pieces.best()}
    added = [path for value in more if value not in best and (path := pieces.spell(value)).chosen]
    return sorted([*best.values(), *added], key=lambda path: -path.score)


def rank(pieces: Paths, line: Line, weights: Weights, more: Collection[str] = ()) -> list[Path]:
    """The numbers that either view finds, and these, scored by both, best first."""
    found = both_views(pieces, line, more, alone=weights.line >= IN_FULL)
    scored = [
        replace(path, score=weights.pieces * path.score + weights.line * seen + left) for path, seen, left in found
    ]
    return sorted(scored, key=lambda path: -path.score)


def _left_out(pieces: Paths, path: Path, answers: NDArray[np.float32]) -> float:
    """The log-probability that no mark which this path passes over is a digit; slashes look like one and are none.

    answers: float32 [T, 15], what the looks at the line say together.
    """
    shares = pieces.left_out(path)
    if not shares:
        return 0.0
    slashes = sequence.with_signs(answers, path.value).count("/")
    return sum(math.log(max(1 - share, FLOOR)) for share in shares[: len(shares) - slashes])


def both_views(
    pieces: Paths, line: Line, more: Collection[str] = (), alone: bool = True
) -> list[tuple[Path, float, float]]:
    """Each number that either view finds, and each of `more`, with three things that speak for it.

    Its best path in pieces, its log-probability along the line, and that of what the path passes over being no digit.
    Where the line is sure, and may speak `alone`, nothing else is looked for in the pieces.
    """
    answers = line.answers
    sure = alone and sequence.is_sure(answers)
    across = {} if sure else {path.value: path for path in pieces.best()}
    values = list(dict.fromkeys([*across, *sequence.search(sequence.digits_only(answers)), *more]))
    seen = np.maximum(NO_WAY, sequence.scores(sequence.digits_only(line.looks), values)).tolist()
    paths = [across[value] if value in across else pieces.spell(value) for value in values]
    return [(path, score, _left_out(pieces, path, answers)) for path, score in zip(paths, seen, strict=True)]


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


def _share(paths: list[Path]) -> float:
    """The best string's share of all readings found."""
    return 1 / sum(math.exp(path.score - paths[0].score) for path in paths)


def _all_digits(digits: tuple[Digit, ...]) -> float:
    """The probability that no part of a string is no digit."""
    return math.prod(1 - digit.guess.probabilities[NOT_A_DIGIT] for digit in digits)


def log_odds(scores: list[float]) -> float:
    """The first score's log-odds against all others."""
    others = sum(math.exp(score - scores[0]) for score in scores[1:])
    return -math.log(max(others, 1e-9))


def _certainty(paths: list[Path], weights: Weights) -> float:
    """The probability that the best number is right."""
    return 1 / (1 + math.exp(-(weights.slope * log_odds([path.score for path in paths]) + weights.offset)))


def _no_print(digits: tuple[Digit, ...]) -> float:
    """At most how sure a line is when the digit model is sure that one of its digits is none: a letter, a "$"."""
    doubt = max(digit.guess.probabilities[NOT_A_DIGIT] for digit in digits)
    return 1 - doubt if doubt > NONE else 1.0


def _others(paths: list[Path], left: float) -> tuple[Other, ...]:
    """The runners-up divide what is left to them."""
    shares = [math.exp(path.score - paths[0].score) for path in paths[1:]]
    part = left / max(sum(shares), 1e-9)
    return tuple(Other(path.value, share * part) for path, share in zip(paths[1:], shares, strict=True) if path.value)


def _doubt(others: tuple[Other, ...]) -> str:
    likely = [other.value for other in others[:2] if other.confidence > 0.01]
    return f"Not sure; perhaps {', '.join(likely)}." if likely else "Not sure."
