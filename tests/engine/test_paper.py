"""Coloured paper: what a highlighter went over, and what is printed in gray, is read as if it were white."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.ink import FAINTEST, above_pattern, extract_ink
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Box, Gray, Page, Status

Place = tuple[Box, str]


def fields(samples: Path, name: str) -> list[Place]:
    with (samples / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] == name]
    return [(Box(*(int(row[key]) for key in ("x", "y", "width", "height"))), row["value"]) for row in rows]


def highlighted(gray: Gray, boxes: list[Box], light: float) -> Gray:
    """With a broad pen, which takes all but this share of the light, drawn across these boxes and beyond."""
    pen = np.zeros(gray.shape, np.uint8)
    for box in boxes:
        middle = box.y + box.height // 2
        cv2.line(pen, (box.x - 6, middle - 3), (box.right + 6, middle + 3), 255, round(0.8 * box.height), cv2.LINE_AA)
    return np.round(gray * (1 - (1 - light) * (pen / 255.0))).astype(np.uint8)


@pytest.mark.parametrize("scale", [1, 2])
@pytest.mark.parametrize("light", [0.66, 0.8, 0.9])
def test_highlighted_numbers_are_read(samples: Path, light: float, scale: int) -> None:
    """Their shade seemed ink: half of the fields were lost, and others accepted with a 1 that a stroke's end made."""
    page = load_page(Source(samples / "exam-scores.png", "exam-scores.png"), 1)
    places = fields(samples, page.source)
    gray = highlighted(page.gray, [box for box, _ in places[::2]], light)
    gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    readings = read_page(Page("", 1, gray), Model(settings.model_path(), settings.numbers_path())).readings
    assert [reading.value for reading in readings] == [value for _, value in places]
    assert sum(reading.status is Status.REVIEW for reading in readings) <= 8


def test_paper_printed_in_gray_is_paper_and_bold_digits_are_ink() -> None:
    gray = np.full((900, 700), 250, np.uint8)
    gray[300:360] = 215
    cv2.putText(gray, "66 88", (100, 345), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 60, 3, cv2.LINE_AA)
    cv2.putText(gray, "66 88", (100, 645), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 100, 11, cv2.LINE_AA)
    ink = extract_ink(gray)
    assert ink[300:360, 400:].max() == 0
    for rows in (slice(290, 370), slice(590, 660)):
        written = gray[rows] < 120
        assert ink[rows][written].min() > 100


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_number_cut_out_is_read_where_a_pen_went_over_half_of_it(scale: int) -> None:
    """It was read, but never accepted: the pen's stroke seemed ink, and its end a digit's."""
    gray = np.full((64, 200), 250, np.uint8)
    cv2.putText(gray, "2648", (20, 48), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 40, 3, cv2.LINE_AA)
    gray = highlighted(gray, [Box(90, 5, 80, 54)], 0.7)
    gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
    (reading,) = read_page(Page("", 1, gray), Model(settings.model_path(), settings.numbers_path())).readings
    assert (reading.value, reading.status) == ("2648", Status.OK)


def waves(shape: tuple[int, int], apart: int) -> Gray:
    """Two families of waves as bank notes have them, 0 where they are: uint8."""
    rows, columns = shape
    pattern = np.full(shape, 255, np.uint8)
    x = np.arange(0, columns + 4, 4)
    for high, period in ((7.0, 34.0), (3.0, 52.0)):
        for level in range(-apart, rows + apart, apart):
            points = np.stack([x, level + high * np.sin(2 * np.pi * x / period)], 1).round().astype(np.int32)
            cv2.polylines(pattern, [points], False, 0, 1, cv2.LINE_AA)
    return pattern


def on_waves(text: str, apart: int, width: int) -> Page:
    gray = 250 - (255 - waves((150, width), apart)) // 4
    cv2.putText(gray, text, (60, 100), cv2.FONT_HERSHEY_SIMPLEX, 1.7, 120, 4, cv2.LINE_AA)
    return Page("", 1, gray)


@pytest.mark.parametrize("apart", [4, 5, 6, 7, 10])
def test_a_pattern_around_a_number_is_no_ink_and_no_comb(apart: int) -> None:
    """It was read as 32022: the waves were ink; or as 646411: where they cross they close in rows of cells."""
    model = Model(settings.model_path(), settings.numbers_path())
    (reading,) = read_page(on_waves("31421", apart, 320), model, "number").readings
    assert (reading.value, reading.status) == ("31421", Status.OK)


@pytest.mark.parametrize("apart", [4, 5, 6, 7, 10])
def test_a_pattern_around_a_digit_is_no_ink(apart: int) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    values = [read_page(on_waves(digit, apart, 150), model, "digit").readings[0].value for digit in "23456789"]
    assert values == list("23456789")


@pytest.mark.parametrize("margin", [30, 2])
@pytest.mark.parametrize("dots", [1, 4])
def test_a_faint_number_with_dust_on_it_is_not_blank(margin: int, dots: int) -> None:
    """Specks of toner, black where a pencil is gray, were taken for all the ink that there is."""
    gray = np.full((40 + 2 * margin, 190), 250, np.uint8)
    cv2.putText(gray, "2648", (20, margin + 38), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 190, 3, cv2.LINE_AA)
    for x in range(30, 30 + 40 * dots, 40):
        cv2.circle(gray, (x, margin + 7), 2, 20, -1)
    (reading,) = read_page(Page("", 1, gray), Model(settings.model_path(), settings.numbers_path()), "number").readings
    assert reading.value == "2648"


def test_a_pencil_number_beside_dark_print_is_no_pattern() -> None:
    gray = np.full((100, 420), 250, np.uint8)
    cv2.putText(gray, "$", (20, 68), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 30, 3, cv2.LINE_AA)
    cv2.putText(gray, "26487531", (70, 68), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 160, 3, cv2.LINE_AA)
    assert above_pattern(extract_ink(gray)) == FAINTEST
