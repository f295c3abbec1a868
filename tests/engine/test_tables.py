"""Tables, combs and squared paper have the same cells: what is written in them tells which they are."""

import cv2
import numpy as np
import pytest

from digitdesk.engine.classify import Model
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import Sheet, find_fields
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page, Status

CELL, LEFT, TOP = 60, 120, 110


def grid(rows: list[list[str]], cell: int = CELL, gap: int = 0, scale: float = 0.9) -> np.ndarray:
    """Square cells in rows below each other, a value in each."""
    step = cell + gap
    gray = np.full((2 * TOP + step * len(rows), 2 * LEFT + cell * len(rows[0])), 255, np.uint8)
    for row, values in enumerate(rows):
        for column, value in enumerate(values):
            x, y = LEFT + cell * column, TOP + step * row
            cv2.rectangle(gray, (x, y), (x + cell, y + cell), 0, 2)
            (width, height), _ = cv2.getTextSize(value, cv2.FONT_HERSHEY_SIMPLEX, scale, 3)
            place = (x + (cell - width) // 2, y + (cell + height) // 2)
            cv2.putText(gray, value, place, cv2.FONT_HERSHEY_SIMPLEX, scale, 0, 3, cv2.LINE_AA)
    return gray


def sheet_of(gray: np.ndarray) -> Sheet:
    return find_fields(Page("page.png", 1, gray), extract_ink(gray), "auto")


def cells_of(gray: np.ndarray) -> list[int]:
    """How many compartments each field has; 0 for a box."""
    return [len(field.cells) for field in sheet_of(gray).fields]


def test_square_cells_with_several_digits_are_a_table() -> None:
    """Each row was read as one comb, as 12, 7, 85 in three compartments, all to be looked at."""
    assert cells_of(grid([["12", "7", "85"], ["40", "", "61"], ["9", "33", "28"]])) == [0] * 9


def test_single_digits_with_blank_cells_between_them_are_a_table() -> None:
    """A row with 7, nothing and 2 was accepted as 72."""
    rows = [["7", "", "2", "4"], ["", "5", "1", "8"], ["3", "6", "", "9"], ["1", "", "8", ""], ["2", "4", "", "7"]]
    assert cells_of(grid(rows)) == [0] * 20


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param([["5", "2", "4", "8"]] * 3, id="filled"),
        pytest.param([["", "", "4", "8"], ["", "7", "2", "1"], ["5", "2", "4", "8"]], id="right"),
        pytest.param([["4", "8", "", ""], ["7", "2", "1", ""], ["5", "2", "", ""]], id="left"),
        pytest.param([["0", "1", "", "2", "5"], ["3", "1", "", "1", "2"], ["2", "9", "", "0", "3"]], id="parted"),
        pytest.param([["5", "2", "4", "8"], ["6", "12", "3", "1"], ["5", "2", "4", "7"]], id="corrected"),
    ],
)
def test_combs_one_below_another_stay_combs(rows: list[list[str]]) -> None:
    assert cells_of(grid(rows)) == [len(rows[0])] * len(rows)


def test_a_large_table_of_single_digits_is_no_squared_paper() -> None:
    """From 200 cells on it was: neighbours were joined, and 6 beside 1 accepted as 61."""
    random = np.random.default_rng(1)
    rows = [[str(random.integers(10)) if random.random() < 0.8 else "" for _ in range(20)] for _ in range(12)]
    assert cells_of(grid(rows, cell=40, scale=0.7)) == [0] * 240


def test_boxes_in_frames_of_one_size_are_found() -> None:
    """Each frame was a box, and the numbers in it one value."""
    gray = np.full((900, 1000), 255, np.uint8)
    for frame in (40, 460):
        cv2.rectangle(gray, (60, frame), (940, frame + 380), 0, 3)
        for row in range(3):
            y = frame + 70 + 100 * row
            cv2.rectangle(gray, (300, y), (560, y + 64), 0, 2)
            cv2.putText(gray, "472", (340, y + 48), cv2.FONT_HERSHEY_SIMPLEX, 1.4, 0, 3, cv2.LINE_AA)
    boxes = [field.box for field in sheet_of(gray).fields]
    assert [(round(box.x, -1), round(box.width, -1)) for box in boxes] == [(300, 260)] * 6


@pytest.mark.parametrize("line", [150, 205], ids=["as dark", "paler"])
def test_pencil_on_squared_paper(line: int, model: Model) -> None:
    """Upright lines were read as 1s, and numbers passed over, since some squares were found that nobody wrote in."""
    gray = np.full((1200, 900), 250, np.uint8)
    gray[::40] = gray[1::40] = gray[:, ::40] = gray[:, 1::40] = line
    values = ["427", "85", "3052", "96", "2743"]
    for row, value in enumerate(values):
        cv2.putText(gray, value, (205, 190 + 200 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.9, 120, 5, cv2.LINE_AA)
    readings = read_page(Page("page.png", 1, gray), model).readings
    assert len(readings) == len(values)
    assert all(r.value == value or r.status is Status.REVIEW for r, value in zip(readings, values, strict=True))
