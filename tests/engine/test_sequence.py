"""Step by step answers to numbers: the search, the scores and the places, against PyTorch and against all ways."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitdesk.engine.sequence import CLASSES, NOTHING, digits_only, places, scores, search, with_signs


def steps_of(text: str, rng: np.random.Generator, certainty: float = 8.0) -> np.ndarray:
    """Answers [T, 15] in which the text is written, a space standing for nothing."""
    alphabet = "0123456789.-/= "
    logits = rng.normal(0, 1, (len(text), CLASSES))
    for row, sign in zip(logits, text, strict=True):
        row[alphabet.index(sign)] += certainty
    return (logits - np.logaddexp.reduce(logits, axis=1, keepdims=True)).astype(np.float32)


def test_scores_are_those_of_pytorch() -> None:
    torch = pytest.importorskip("torch")
    rng = np.random.default_rng(0)
    values = ["", "7", "77", "1002", "31415"]
    steps = digits_only(steps_of(" " * 14, rng, 0.0))
    for value, found in zip(values, scores(steps[None], values), strict=True):
        target = torch.tensor([[int(digit) for digit in value]], dtype=torch.long).reshape(1, -1)
        loss = torch.nn.functional.ctc_loss(
            torch.from_numpy(steps)[:, None], target, torch.tensor([14]), torch.tensor([len(value)]), 10, "sum"
        )
        assert found == pytest.approx(-float(loss), abs=1e-3)


def test_the_search_finds_the_likeliest_number_and_its_score() -> None:
    rng = np.random.default_rng(1)
    steps = digits_only(steps_of("1 22", rng, 4.0))
    numbers = ["".join(map(str, digits)) for length in range(4) for digits in product(range(10), repeat=length)]
    likely = scores(steps[None], numbers)
    best = numbers[int(likely.argmax())]
    found = search(steps)
    assert next(iter(found)) == best
    assert found[best] == pytest.approx(likely.max(), abs=0.05)


def test_looks_that_see_a_digit_in_neighbouring_steps_leave_it_in() -> None:
    rng = np.random.default_rng(3)
    looks = digits_only(np.stack([steps_of(text, rng, 12.0) for text in ("  7  2 ", " 7  2  ")]))
    likely = np.exp(scores(looks, ["72", "7", "2"]))
    assert likely[0] > 0.99
    assert likely[1:].sum() < 0.01


@given(st.text("0123456789", min_size=1, max_size=8), st.integers(0, 1000))
def test_a_clear_number_is_read_and_each_digit_has_its_place(value: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    text = "".join(digit * int(rng.integers(1, 3)) + " " * int(rng.integers(1, 4)) for digit in value)
    steps = digits_only(steps_of(text, rng, 12.0))
    assert next(iter(search(steps))) == value
    spans = places(steps, value)
    assert [text[first] for first, _ in spans] == list(value)
    assert all(first < last for first, last in spans)
    assert [first for first, _ in spans] == sorted(first for first, _ in spans)


def test_signs_are_told_but_no_digits() -> None:
    answers = steps_of(" 1 2 . 5 00 -  ", np.random.default_rng(2), 12.0)
    value = next(iter(search(digits_only(answers))))
    assert value == "1250"
    assert with_signs(answers, value) == "12.50-"
    assert with_signs(steps_of("  =  ", np.random.default_rng(2), 12.0), "") == "="
    assert NOTHING == 14
