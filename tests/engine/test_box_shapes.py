"""Boxes as printers draw them."""

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Gray, Page, Reading, Status


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path(), settings.numbers_path())


def paper(width: int = 900, height: int = 700) -> Gray:
    return np.full((height, width), 255, np.uint8)


def write(gray: Gray, value: str, x: int, base: int, pitch: int = 34) -> None:
    for place, digit in enumerate(value):
        at = (x + pitch * place, base)
        cv2.putText(gray, digit, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 4, cv2.LINE_AA)


def read(gray: Gray, model: Model) -> tuple[Reading, ...]:
    return read_page(Page("page.png", 1, gray), model).readings


def test_a_box_for_each_digit_is_a_comb(model: Model) -> None:
    """Their gaps were too wide for one: each digit was a field."""
    gray = paper()
    for row, value in enumerate(("5248", "", "31")):
        for cell in range(6):
            x, y = 60 + 60 * cell, 100 + 110 * row
            cv2.rectangle(gray, (x, y), (x + 46, y + 58), 60, 3)
        write(gray, value, 70, 144 + 110 * row, 60)
    found = read(gray, model)
    assert [(reading.value, len(reading.field.cells)) for reading in found] == [("5248", 6), ("", 6), ("31", 6)]
    assert found[1].status is Status.BLANK


def test_boxes_for_numbers_stay_fields_of_their_own(model: Model) -> None:
    gray = paper()
    for x, value in zip((60, 170, 280, 390), ("12", "7", "", "25"), strict=True):
        cv2.rectangle(gray, (x, 100), (x + 86, 100 + 64), 60, 3)
        write(gray, value, x + 10, 148)
    assert [reading.value for reading in read(gray, model)] == ["12", "7", "", "25"]
