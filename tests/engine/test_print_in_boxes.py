"""Signs, units and captions that are printed inside boxes are no part of what is written there."""

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.classify import Model
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Gray, Page, Reading, Status

VALUES = ("52", "", "7", "48", "", "2048")
WIDE, HIGH = 300, 90


def form(values: Sequence[str] = VALUES, start: int = 60) -> Gray:
    """Two columns of boxes, a number in each, its left end so many pixels from the box's."""
    gray = np.full((700, 800), 255, np.uint8)
    for (x, y), value in zip(places(), values, strict=True):
        cv2.rectangle(gray, (x, y), (x + WIDE, y + HIGH), 60, 2)
        for place, digit in enumerate(value):
            at = (x + start + place * 36 + 3 * len(value), y + 68)
            cv2.putText(gray, digit, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 4, cv2.LINE_AA)
    return gray


def places() -> list[tuple[int, int]]:
    return [(60 + 360 * column, 80 + 150 * row) for row in range(3) for column in range(2)]


def printed(gray: Gray, words: Sequence[str], x: int, base: int, size: int) -> Gray:
    """The same with words in each box, their left end and their base line so far from its upper left corner."""
    page = Image.fromarray(gray)
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(size)
    for (left, top), word in zip(places(), words, strict=True):
        draw.text((left + x, top + base), word, 70, font, anchor="ls")
    return np.array(page)


def read(gray: Gray, model: Model) -> tuple[Reading, ...]:
    return read_page(Page("page.png", 1, gray), model).readings


@pytest.mark.parametrize(("sign", "x"), [("$", 10), ("No.", 10), ("kg", 250), ("m", 260)])
def test_a_sign_in_every_box_is_no_part_of_its_number(sign: str, x: int, model: Model) -> None:
    """ "$" was read as a 5 or an 8, and no box with nothing but a sign was told blank."""
    readings = read(printed(form(), [sign] * 6, x, 66, 34), model)
    assert [reading.value for reading in readings] == list(VALUES)
    assert [reading.status is Status.BLANK for reading in readings] == [not value for value in VALUES]


def test_a_sign_is_print_in_the_boxes_that_have_it(model: Model) -> None:
    readings = read(printed(form(), ["$", "", "$", "", "$", ""], 10, 66, 34), model)
    assert [reading.value for reading in readings] == list(VALUES)


def test_captions_of_any_words_are_print(model: Model) -> None:
    words = ("Amount", "Number of pieces", "Room", "Account", "Name, first name", "Weight")
    readings = read(printed(form(), words, 8, 22, 16), model)
    assert [reading.value for reading in readings] == list(VALUES)
    assert [reading.status is Status.BLANK for reading in readings] == [not value for value in VALUES]


def test_what_is_written_under_captions_that_drift_stays(model: Model) -> None:
    """Each was near its neighbour's place, but the first not near the last's: the number went with the middle one."""
    values = ("52", "31", "7", "48", "65", "2048")
    gray = form(values)
    for place, x in enumerate((8, 10, 12)):
        gray = printed(gray, ["Amount" if place == number else "" for number in range(6)], x, 22, 16)
    readings = read(gray, model)
    assert readings[1].value == "31"
    assert all(reading.status is not Status.BLANK for reading in readings)


def test_digits_in_the_same_place_are_writing(model: Model) -> None:
    readings = read(form(["7"] * 6), model)
    assert [reading.value for reading in readings] == ["7"] * 6


def test_a_number_that_is_the_same_in_all_boxes_is_writing(model: Model) -> None:
    """Its digits touch, so that no mark is a digit."""
    readings = read(printed(form([""] * 6), ["3852"] * 6, 60, 66, 50), model)
    assert all(reading.status is not Status.BLANK for reading in readings)
    gray = form([""] * 6)
    for x, y in places():
        for place, digit in enumerate("38"):
            at = (x + 60 + 22 * place, y + 68)
            cv2.putText(gray, digit, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 6, cv2.LINE_AA)
    assert all(reading.status is not Status.BLANK for reading in read(gray, model))


def test_what_stands_in_few_boxes_is_writing(model: Model) -> None:
    """Nobody is to miss it: two crosses are no print."""
    readings = read(printed(form(), ["", "X", "", "", "X", ""], 100, 66, 40), model)
    assert readings[1].status is not Status.BLANK
    assert readings[4].status is not Status.BLANK


def test_a_small_number_beside_a_caption_is_not_taken_for_print(model: Model) -> None:
    words = ("Room", "Room 12", "Amount", "Account", "Room 48", "Weight")
    readings = read(printed(form(), words, 8, 22, 18), model)
    assert readings[1].status is Status.REVIEW
    assert readings[4].status is Status.REVIEW
