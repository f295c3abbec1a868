"""What the number model says of a strip, step by step, to numbers: search, score, places, signs.

Source: connectionist temporal classification, A. Graves et al., ICML 2006; prefix search as in
A. Hannun et al., arXiv:1408.2873.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

DIGITS = 10
SIGNS = ".-/="
"""What people write among digits: point or comma, minus or dash, slash, double dash."""
ALPHABET = "0123456789" + SIGNS
"""The number model's classes but the last, which is "nothing"."""
NOTHING = len(ALPHABET)
CLASSES = len(ALPHABET) + 1

BEAM = 8
"""So many beginnings of numbers are kept at each step."""
FAINT = 1e-3
"""Classes that are less likely at a step are not followed."""
SURE = -0.02
"""The log-probability of a way to read a strip above which no second look is needed."""
NEVER = -1e9

Steps = NDArray[np.float32]
"""Log-probabilities at each step: float32 [T, 11], the digits and then "no digit"."""


def digits_only(answers: NDArray[np.float32]) -> Steps:
    """The number model's answers, float32 [..., 15], with the signs counted as no digit: float32 [..., 11]."""
    other = np.logaddexp.reduce(answers[..., DIGITS:], axis=-1, keepdims=True)
    return np.concatenate([answers[..., :DIGITS], other], axis=-1)


def is_sure(answers: NDArray[np.float32]) -> bool:
    """Whether one way to read a strip leaves next to nothing to all others. answers: [T, 15]."""
    return float(answers.max(axis=1).sum()) > SURE


def mean(looks: NDArray[np.floating[Any]]) -> NDArray[np.floating[Any]]:
    """The mean of the first axis' probabilities, given and returned as their logarithms."""
    together: NDArray[np.floating[Any]] = np.logaddexp.reduce(looks, axis=0) - np.log(looks.dtype.type(len(looks)))
    return together


def search(steps: Steps) -> dict[str, float]:
    """The likeliest numbers with their log-probabilities, best first (prefix beam search)."""
    beam: dict[str, tuple[float, float]] = {"": (0.0, NEVER)}  # ending in nothing, ending in the last digit
    likely = steps > np.log(FAINT)
    for step, follow in zip(steps.tolist(), likely, strict=True):
        grown: dict[str, list[float]] = {}
        digits = np.flatnonzero(follow[:DIGITS]).tolist()
        for prefix, (empty, full) in beam.items():
            entry = grown.setdefault(prefix, [NEVER, NEVER])
            entry[0] = _add(entry[0], _add(empty, full) + step[DIGITS])
            if prefix:
                entry[1] = _add(entry[1], full + step[int(prefix[-1])])
            for digit in digits:
                longer = grown.setdefault(prefix + str(digit), [NEVER, NEVER])
                before = empty if prefix.endswith(str(digit)) else _add(empty, full)
                longer[1] = _add(longer[1], before + step[digit])
        best = sorted(grown.items(), key=lambda item: -_add(*item[1]))[:BEAM]
        beam = {prefix: (empty, full) for prefix, (empty, full) in best}
    return {prefix: _add(empty, full) for prefix, (empty, full) in beam.items()}


def scores(looks: Steps, values: Sequence[str]) -> NDArray[np.float64]:
    """The log-probability of each number (forward algorithm), the mean of several looks at the strip.

    looks: float32 [L, T, 11]; returns float64 [len(values)]. The looks must not be mixed step by step
    before: they see one digit in neighbouring steps, and of such a mixture each step leaves it out in part.
    """
    states, jumps = _states(values)
    last = np.zeros(states.shape, np.bool_)
    for value, ends in zip(values, last, strict=True):
        ends[max(2 * len(value) - 1, 0) : 2 * len(value) + 1] = True
    reached = np.full((len(looks), *states.shape), NEVER)
    reached[..., :2] = looks[:, 0][:, states[:, :2]]
    for step in range(1, looks.shape[1]):
        ways = reached.copy()
        ways[..., 1:] = np.logaddexp(ways[..., 1:], reached[..., :-1])
        ways[..., 2:] = np.where(jumps, np.logaddexp(ways[..., 2:], reached[..., :-2]), ways[..., 2:])
        reached = ways + looks[:, step][:, states]
    return np.asarray(mean(np.logaddexp.reduce(np.where(last, reached, NEVER), axis=-1)), np.float64)


def places(steps: Steps, value: str) -> list[tuple[int, int]]:
    """For each digit of a number the steps in which it is seen, first and last + 1 (Viterbi alignment)."""
    (states,), (jumps,) = _states([value])
    count = len(states)
    came = np.zeros((len(steps), count), np.int8)
    reached = np.full(count, NEVER)
    reached[:2] = steps[0, states[:2]]
    for number, step in enumerate(steps[1:, states], 1):
        ways = np.full((3, count), NEVER)
        ways[0] = reached
        ways[1, 1:] = reached[:-1]
        ways[2, 2:] = np.where(jumps, reached[:-2], NEVER)
        came[number] = ways.argmax(axis=0)
        reached = ways.max(axis=0) + step
    state = count - 1 if count == 1 or reached[-1] >= reached[-2] else count - 2
    spans: dict[int, list[int]] = {}
    for number in range(len(steps) - 1, -1, -1):
        if state % 2:
            spans.setdefault(state // 2, []).append(number)
        state -= int(came[number, state])
    return [(min(spans[digit]), max(spans[digit]) + 1) for digit in sorted(spans)]


def with_signs(answers: NDArray[np.float32], value: str) -> str:
    """The number with the signs among its digits, as far as they are likelier than nothing. answers: [T, 15]."""
    best = answers.argmax(axis=1)
    if not ((best >= DIGITS) & (best < NOTHING)).any():
        return value
    spans = places(digits_only(answers), value) if value else []
    edges = [0, *(edge for span in spans for edge in span), len(answers)]
    text = ""
    for number in range(len(spans) + 1):
        between = best[edges[2 * number] : edges[2 * number + 1]].tolist()
        seen = [now for before, now in pairwise([NOTHING, *between]) if now != before]
        text += "".join(ALPHABET[sign] for sign in seen if DIGITS <= sign < NOTHING)
        text += value[number : number + 1]
    return text


def _states(values: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """The classes nothing, digit, nothing, ... of each number, a row each, and where nothing may be left out."""
    states = np.full((len(values), 2 * max(map(len, values)) + 1), DIGITS)
    for value, row in zip(values, states, strict=True):
        row[1 : 2 * len(value) : 2] = [int(digit) for digit in value]
    jumps = (states[:, 2:] != DIGITS) & (states[:, 2:] != states[:, :-2])
    return states, jumps


def _add(a: float, b: float) -> float:
    """The logarithm of the sum of two numbers given by their logarithms."""
    high, low = (a, b) if a > b else (b, a)
    return high if high - low > 30 else high + math.log1p(math.exp(low - high))
