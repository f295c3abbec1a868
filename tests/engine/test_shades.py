"""Fields that nothing closes in but the edge of a shade, and shades that are no fields."""

import cv2
import numpy as np
import pytest

from digitdesk.engine.classify import Model
from digitdesk.engine.forms.propose import propose
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Gray, Page, Reading, Status

VALUES = ("52", "", "7", "48", "", "2048", "31", "6")
WIDE, HIGH = 240, 70


def places() -> list[tuple[int, int]]:
    return [(80 + 340 * column, 90 + 130 * row) for row in range(4) for column in range(2)]


def form(ground: int, field: int, values: tuple[str, ...] = VALUES, noise: float = 2.0) -> Gray:
    """Eight fields of one shade of gray on another, with captions, blurred and with grain as from a scanner."""
    gray = np.full((700, 760), ground, np.uint8)
    for (x, y), value in zip(places(), values, strict=True):
        gray[y : y + HIGH, x : x + WIDE] = field
        cv2.putText(gray, "Amount", (x, y - 8), cv2.FONT_HERSHEY_SIMPLEX, 0.5, 60, 1, cv2.LINE_AA)
        write(gray, value, x + 20, y + 50)
    grain = np.random.default_rng(0).normal(0, noise, gray.shape)
    return np.clip(cv2.GaussianBlur(gray, (0, 0), 0.8) + grain, 0, 255).astype(np.uint8)


def write(gray: Gray, value: str, x: int, base: int) -> None:
    for place, digit in enumerate(value):
        cv2.putText(gray, digit, (x + 36 * place, base), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 20, 4, cv2.LINE_AA)


def read(gray: Gray, model: Model) -> tuple[Reading, ...]:
    return read_page(Page("page.png", 1, gray), model).readings


@pytest.mark.parametrize(("ground", "field"), [(255, 225), (250, 180), (225, 255), (190, 250)])
def test_fields_without_lines_are_found_by_their_shade(ground: int, field: int, model: Model) -> None:
    """They were read as lines: no blank one was told, and none had its place."""
    readings = read(form(ground, field), model)
    assert [reading.value for reading in readings] == list(VALUES)
    assert [reading.status is Status.BLANK for reading in readings] == [not value for value in VALUES]
    for reading, (x, y) in zip(readings, places(), strict=True):
        box = reading.field.box
        assert max(abs(box.x - x), abs(box.y - y), abs(box.right - x - WIDE), abs(box.bottom - y - HIGH)) <= 6


def test_a_highlighter_on_some_lines_of_a_list_makes_no_boxes(model: Model) -> None:
    gray = np.full((700, 760), 255, np.uint8)
    values = ["52", "31", "7", "48", "65", "2048"]
    for row, value in enumerate(values):
        if row % 3 == 0:
            gray[70 + 100 * row : 140 + 100 * row, 80:400] = 200
        write(gray, value, 100, 120 + 100 * row)
    assert [reading.value for reading in read(gray, model)] == values


def test_rows_with_every_other_shaded_are_read_one_by_one(model: Model) -> None:
    gray = np.full((760, 760), 255, np.uint8)
    values = [["52", "31"], ["7", "48"], ["65", "2048"], ["24", "6"], ["17", "95"], ["8", "36"], ["41", "29"]]
    for row, pair in enumerate(values):
        if row % 2 == 0:
            gray[60 + 90 * row : 150 + 90 * row, 60:700] = 220
        for column, value in enumerate(pair):
            write(gray, value, 100 + 320 * column, 120 + 90 * row)
    assert [reading.value for reading in read(gray, model)] == [value for pair in values for value in pair]


def test_an_empty_form_with_shaded_fields_is_proposed_with_them() -> None:
    proposed = propose(Page("form.png", 1, form(255, 215, ("",) * 8)))
    assert [(round(blank.box.x, -1), round(blank.box.y, -1)) for blank in proposed.blanks] == [
        (round(x, -1), round(y, -1)) for x, y in places()
    ]
    assert proposed.empty
