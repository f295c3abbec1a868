"""Forms as printers draw them: a box for each digit, round corners, dotted lines, tables without sides or walls."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.engine.classify import Model
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import find_fields
from digitdesk.engine.page_reading import lay_flat, read_page
from digitdesk.engine.types import Gray, Page, Reading, Status

VALUES = ("52", "48", "", "7", "2048", "31")
WIDE, HIGH = 220, 64


def paper(width: int = 900, height: int = 700) -> Gray:
    return np.full((height, width), 255, np.uint8)


def write(gray: Gray, value: str, x: int, base: int, pitch: int = 34) -> None:
    for place, digit in enumerate(value):
        at = (x + pitch * place, base)
        cv2.putText(gray, digit, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 4, cv2.LINE_AA)


def read(gray: Gray, model: Model) -> tuple[Reading, ...]:
    return read_page(Page("page.png", 1, gray), model).readings


def places() -> list[tuple[int, int]]:
    return [(60 + 280 * column, 100 + 130 * row) for row in range(2) for column in range(3)]


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


def rounded(gray: Gray, x: int, y: int) -> None:
    picture = Image.fromarray(gray)
    ImageDraw.Draw(picture).rounded_rectangle((x, y, x + WIDE, y + HIGH), 14, outline=60, width=2)
    gray[:] = np.asarray(picture)


def dotted(gray: Gray, x: int, y: int) -> None:
    for step in range(0, WIDE + 1, 4):
        gray[y : y + 2, x + step : x + step + 2] = gray[y + HIGH : y + HIGH + 2, x + step : x + step + 2] = 60
    for step in range(0, HIGH + 1, 4):
        gray[y + step : y + step + 2, x : x + 2] = gray[y + step : y + step + 2, x + WIDE : x + WIDE + 2] = 60


@pytest.mark.parametrize("frame", [rounded, dotted])
def test_boxes_without_corners_are_found(frame, model: Model) -> None:
    """Digits' strokes were taken for their sides."""
    gray = paper()
    for (x, y), value in zip(places(), VALUES, strict=True):
        frame(gray, x, y)
        write(gray, value, x + 20, y + 47)
    found = read(gray, model)
    assert [reading.value for reading in found] == list(VALUES)
    assert found[2].status is Status.BLANK
    for reading, (x, y) in zip(found, places(), strict=True):
        box = reading.field.box
        assert abs(box.x - x) < 6
        assert abs(box.y - y) < 6
        assert abs(box.width - WIDE) < 10
        assert abs(box.height - HIGH) < 10


def test_dotted_boxes_beside_others_are_found_on_a_fax(model: Model) -> None:
    """They were passed over with what was written in them: three pixels of paper between the dots were too many."""
    gray = paper()
    for number, ((x, y), value) in enumerate(zip(places(), VALUES, strict=True)):
        if number % 3:
            for side in (y, y + HIGH):
                gray[side, x : x + WIDE + 2] = np.where(np.arange(WIDE + 2) % 3 < 2, 0, 255)
            for side in (x, x + WIDE):
                gray[y : y + HIGH : 4, side : side + 2] = 0
        else:
            rounded(gray, x, y)
        write(gray, value, x + 20, y + 47)
    assert [reading.value for reading in read(gray, model)] == list(VALUES)


def test_loops_of_digits_are_no_boxes_on_a_large_scan(samples: Path) -> None:
    """A list of numbers came to nothing: the loops of its digits were boxes as high as each other."""
    with Image.open(samples / "stock-count.png") as page:
        gray = cv2.resize(np.asarray(page.convert("L")), None, fx=2, fy=2, interpolation=cv2.INTER_AREA)
    boxes = [field.box for field in lay_flat(Page("page.png", 1, gray)).sheet.fields]
    assert [box.height > 50 for box in boxes] == [True] * 39


def test_what_strokes_from_line_to_line_close_in_is_no_box(model: Model) -> None:
    gray = paper()
    for number, (x, y) in enumerate(places()):
        cv2.rectangle(gray, (x, y), (x + WIDE, y + HIGH), 60, 2)
        for stroke in (50 + 7 * number, 110 + 9 * number):
            cv2.line(gray, (x + stroke, y - 4), (x + stroke - 20, y + HIGH + 4), 0, 4)
    found = read(gray, model)
    assert len(found) == 6
    assert all(reading.field.box.width > 0.9 * WIDE for reading in found)


@pytest.mark.parametrize("turn", [0.0, 1.0])
def test_numbers_at_the_ends_of_a_table_without_sides_are_read(model: Model, turn: float) -> None:
    """Only what stood between two walls was; names that are printed in such a column are no numbers."""
    gray = paper(1000, 800)
    rows = [("17", "320"), ("5", "48"), ("", "7"), ("24", ""), ("8", "105")]
    for row in range(len(rows) + 1):
        cv2.line(gray, (60, 120 + 90 * row), (860, 120 + 90 * row), 60, 2)
    for x in (400, 620):
        cv2.line(gray, (x, 120), (x, 570), 60, 2)
    for row, (middle, last) in enumerate(rows):
        cv2.putText(gray, "Room", (80, 175 + 90 * row), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 60, 2, cv2.LINE_AA)
        write(gray, middle, 420, 182 + 90 * row)
        write(gray, last, 640, 182 + 90 * row)
    matrix = cv2.getRotationMatrix2D((500, 400), turn, 1)
    found = read(cv2.warpAffine(gray, matrix, (1000, 800), borderValue=255), model)
    assert [reading.value for reading in found] == [value for row in rows for value in row]
    assert sum(reading.status is Status.BLANK for reading in found) == 2


@pytest.mark.parametrize("thick", [2, 6])
def test_a_digit_from_line_to_line_does_not_begin_a_cell_of_a_table_without_sides(thick: int, model: Model) -> None:
    """The cell began at the stroke of a 7, and what is left of 37 was told blank."""
    gray = paper()
    for row, value in enumerate(("52", "48", "37", "61", "24")):
        y = 100 + 70 * row
        cv2.line(gray, (60, y), (840, y), 60, thick)
        for x in (80, 350, 620):
            write(gray, value, x, y + 52)
    cv2.line(gray, (60, 450), (840, 450), 60, thick)
    for x in (320, 590):
        cv2.line(gray, (x, 100), (x, 450), 60, thick)
    cv2.line(gray, (150, 236), (146, 312), 0, 6)
    found = read(gray, model)
    assert [reading.field.box.x < 70 for reading in found[::3]] == [True] * 5
    assert [reading.value for reading in found[3:6]] == ["48"] * 3


def test_a_digit_from_line_to_line_does_not_begin_a_box_on_a_photo(model: Model) -> None:
    """Boxes that a camera had moved to one side from row to row told nothing of each other."""
    gray = paper(1000, 900)
    for row, value in ((0, "52"), (1, "37"), (3, "61"), (4, "24"), (5, "75")):
        for x in (100 - round(3.5 * row), 560 - round(3.5 * row)):
            y = 80 + 120 * row
            cv2.rectangle(gray, (x, y), (x + 360, y + 60), 60, 2)
            write(gray, value, x + 20, y + 46)
    cv2.line(gray, (198, 198), (194, 264), 0, 6)
    found = read(gray, model)
    assert [reading.field.box.width > 340 for reading in found] == [True] * 10


def test_numbers_near_each_other_in_two_columns_stay_two(model: Model) -> None:
    """They were accepted as one number."""
    gray = paper(760, 700)
    rows = [("17", "320"), ("5248", "48"), ("31", "7"), ("24", "105"), ("8", "52")]
    for row, (left, right) in enumerate(rows):
        cv2.line(gray, (60, 95 + 90 * row), (600, 95 + 90 * row), 60, 2)
        write(gray, left, 80, 80 + 90 * row)
        write(gray, right, 226, 80 + 90 * row)
    assert [reading.value for reading in read(gray, model)] == [value for row in rows for value in row]


def test_the_holes_of_letters_are_no_boxes(model: Model) -> None:
    """None of the numbers was read on a small picture with captions in such print."""
    gray = paper(480, 1000)
    font = ImageFont.load_default(22)
    picture = Image.fromarray(gray)
    for row, caption in enumerate(("Reading:", "Pieces:", "Weight net:", "Room:") * 2):
        ImageDraw.Draw(picture).text((40, 130 + 96 * row), caption, 90, font, anchor="lb")
    gray = np.array(picture)
    values = ("15", "961", "3174", "96", "5", "78", "284", "24")
    for row, value in enumerate(values):
        cv2.line(gray, (180, 134 + 96 * row), (420, 134 + 96 * row), 90, 2)
        write(gray, value, 220, 122 + 96 * row)
    assert set(values) <= {reading.value for reading in read(gray, model)}


def cells(gray: Gray, x: int, y: int, count: int) -> None:
    for cell in range(count):
        cv2.rectangle(gray, (x + 50 * cell, y), (x + 50 * (cell + 1), y + 60), 60, 2)


def test_the_cells_of_a_day_and_a_month_are_combs(model: Model) -> None:
    """Each of their digits was a field."""
    gray = paper()
    for row, date in enumerate((("17", "05", "2024"), ("31", "12", "1948"))):
        for x, part in zip((60, 200, 340), date, strict=True):
            cells(gray, x, 100 + 120 * row, len(part))
            write(gray, part, x + 12, 144 + 120 * row, 50)
    assert [reading.value for reading in read(gray, model)] == ["17", "05", "2024", "31", "12", "1948"]


def test_two_narrow_columns_of_a_table_are_fields_of_their_own(model: Model) -> None:
    gray = paper()
    for row, marks in enumerate(("25", "48", "71", "32")):
        cells(gray, 60, 100 + 60 * row, 2)
        write(gray, marks, 72, 144 + 60 * row, 50)
    assert [reading.value for reading in read(gray, model)] == list("25487132")


def test_print_alone_in_a_box_is_for_a_person(model: Model) -> None:
    """A caption's digits were accepted where nothing was written."""
    gray = paper()
    for number, (x, y) in enumerate(places()):
        cv2.rectangle(gray, (x, y), (x + WIDE, y + HIGH), 60, 2)
        write(gray, "48" if number else "", x + 100, y + 50)
    cv2.putText(gray, "31", (70, 120), cv2.FONT_HERSHEY_SIMPLEX, 0.55, 0, 2, cv2.LINE_AA)
    first, *others = read(gray, model)
    assert (first.status, "small for its field" in first.message) == (Status.REVIEW, True)
    assert [reading.value for reading in others] == ["48"] * 5


def test_a_bold_digit_that_fills_its_cell_is_no_line(model: Model) -> None:
    """It was taken away with the walls that it touches, and the number accepted without it."""
    gray = paper()
    for row in range(3):
        cells(gray, 60, 100 + 120 * row, 2)
        write(gray, "48", 72, 144 + 120 * row, 50)
    gray[103:158, 63:109] = 255
    cv2.ellipse(gray, (85, 128), (20, 24), 0, 0, 360, 0, 11, cv2.LINE_AA)
    assert read(gray, model)[0].value == "08"


def mess(seed: int) -> Gray:
    """Boxes, combs, lines and numbers anywhere, of any size, over each other."""
    rng = np.random.default_rng(seed)
    gray = paper(*rng.integers(300, 1200, 2).tolist())
    for kind, x, y, width, height, pen, shade in rng.integers(
        (0, -20, -20, 8, 8, 1, 0), (4, *gray.shape[::-1], 300, 120, 8, 200), (int(rng.integers(1, 80)), 7)
    ).tolist():
        if kind < 2:
            for cell in range(1 + 5 * kind):
                start = x + cell * width // 3
                cv2.rectangle(gray, (start, y), (start + width // (1 + 2 * kind), y + height), shade, pen)
        elif kind == 2:
            cv2.line(gray, (x, y), (x + width, y + height - 60), shade, pen)
        else:
            cv2.putText(gray, str(width), (x, y), cv2.FONT_HERSHEY_SIMPLEX, height / 30, shade, pen)
    return gray


@pytest.mark.parametrize("seed", [*range(40), 236, 2228])
@pytest.mark.filterwarnings("error")
def test_fields_are_looked_for_in_any_mess_of_lines(seed: int) -> None:
    """The search for cells that other rows have went on for ever, where narrow ones stand side by side.

    A cell was parted at its own side, into one without width.
    """
    gray = mess(seed)
    assert find_fields(Page("page.png", 1, gray), extract_ink(gray), "auto").fields is not None
