"""Numbers that are printed inside boxes, another in each, are no part of what is written beside them."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest

from digitdesk.engine.classify import Model
from digitdesk.engine.types import Gray, Status
from tests.engine.test_print_in_boxes import HIGH, VALUES, form, places, printed, read

FILLED = ("52", "31", "7", "48", "65", "2048")


def numbered(gray: Gray, text: str = "{}.", x: int = 10, size: int = 30, numbers: Sequence[int] = range(1, 7)) -> Gray:
    return printed(gray, [text.format(number) for number in numbers], x, 62, size)


def neat(values: Sequence[str], seed: int = 0, start: int = 14) -> Gray:
    """Numbers that all begin so far from the left, in digits of one height, but for a twentieth of it."""
    gray, rng = form([""] * 6), np.random.default_rng(seed)
    for (x, y), value in zip(places(), values, strict=True):
        left = x + start + rng.normal(0, 2)
        for place, digit in enumerate(value):
            size, base = 1.8 * (1 + rng.normal(0, 0.05)), y + 62 + rng.normal(0, 2)
            cv2.putText(gray, digit, (round(left + 40 * place), round(base)), 0, size, 0, 4, cv2.LINE_AA)
    return gray


@pytest.mark.parametrize(
    ("text", "x", "first"), [("{}.", 10, 1), ("{})", 8, 1), ("{}", 12, 8), ("({})", 8, 3), ("{}.", 245, 7)]
)
def test_numbers_that_count_up_are_print(text: str, x: int, first: int, model: Model) -> None:
    """ "3." and "57" were accepted as 357, and a box with nothing but its number was a 3."""
    readings = read(numbered(form(start=90 if x < 100 else 30), text, x, numbers=range(first, first + 6)), model)
    assert [reading.value for reading in readings] == list(VALUES)
    assert [reading.status is Status.BLANK for reading in readings] == [not value for value in VALUES]


def test_numbers_that_count_down_the_columns_are_print(model: Model) -> None:
    readings = read(numbered(form(start=90), numbers=(1, 4, 2, 5, 3, 6)), model)
    assert [reading.value for reading in readings] == list(VALUES)


def test_printed_numbers_that_do_not_count_up_are_to_be_looked_at(model: Model) -> None:
    """Nobody knows whether they belong to what is written."""
    for numbers in (35, 52, 38, 24, 96, 46), (2, 2, 2, 2, 2, 2):
        readings = read(numbered(neat(FILLED, start=100), "{}", numbers=numbers), model)
        assert all(reading.status is Status.REVIEW for reading in readings)


def test_a_number_that_hangs_together_with_writing_is_to_be_looked_at(model: Model) -> None:
    gray = numbered(neat(FILLED, start=100))
    x, y = places()[1]
    cv2.line(gray, (x + 22, y + 40), (x + 110, y + 40), 0, 3)
    readings = read(gray, model)
    assert readings[1].status is Status.REVIEW
    assert [reading.value for reading in readings[2:]] == list(FILLED[2:])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "values", [("152", "248", "307", "461", "529", "683"), ("31", "35", "38", "32", "39", "36"), ("1", *"23456")]
)
def test_a_neat_hand_is_left_alone(values: Sequence[str], seed: int, model: Model) -> None:
    """Its first digits stand one below the other, and may count up; so do those of the same height in all boxes."""
    readings = read(neat(values, seed), model)
    assert [reading.value for reading in readings] == list(values)
    assert not any("printed" in reading.message for reading in readings)


def test_numbers_that_count_up_with_nothing_beside_them_are_writing(model: Model) -> None:
    """Also where somebody wrote something beside one of them."""
    gray = numbered(form([""] * 6), "{}", size=60)
    assert all(reading.status is not Status.BLANK for reading in read(gray, model))
    gray = numbered(form(["", "", "52", "", "", ""], start=90), "{}", size=44)
    assert all(reading.status is not Status.BLANK for reading in read(gray, model))


def test_first_digits_in_the_same_place_of_some_boxes_are_writing(model: Model) -> None:
    """Where each box stands in a column of its own, a few of many may agree by chance."""
    gray = np.full((700, 1200), 255, np.uint8)
    for number in range(12):
        wide = 200 + 37 * (number * 5 % 7)
        x, y = 30 + 380 * (number % 3) + 9 * (number // 3) ** 2, 60 + 150 * (number // 3)
        cv2.rectangle(gray, (x, y), (x + min(wide, 290), y + HIGH), 60, 2)
        start = 20 if number % 3 == 0 else 24 + 7 * number
        for place, (digit, size) in enumerate(zip(str(352 + 53 * number), (1.4, 1.8, 1.8), strict=True)):
            base = y + 66 + place * (number * 7 % 11 - 5)
            cv2.putText(gray, digit, (x + start + 40 * place, base), 0, size, 0, 4, cv2.LINE_AA)
    assert not any("printed" in reading.message for reading in read(gray, model))
