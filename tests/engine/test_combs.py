"""Cells that the search for closed boxes misses, and strokes that it takes for lines."""

from itertools import pairwise

import cv2
import numpy as np
import pytest

from digitdesk.engine.boxes import combs
from digitdesk.engine.boxes.rules import Ruling
from digitdesk.engine.classify import Model
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import Sheet, find_fields
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.segment import find_marks, segment
from digitdesk.engine.types import Box, Page, Status

CELL, TOP, HIGH = 46, 100, 56


def comb(value: str = "", cells: int = 6, combs: int = 3) -> np.ndarray:
    """Combs below each other, a number in the first one, on white paper."""
    gray = np.full((TOP + 100 * combs, 100 + CELL * cells), 255, np.uint8)
    for number in range(combs):
        top = TOP + 100 * number
        for cell in range(cells):
            cv2.rectangle(gray, (40 + CELL * cell, top), (40 + CELL * (cell + 1), top + HIGH), 90, 2)
    for cell, digit in enumerate(value):
        cv2.putText(gray, digit, (51 + CELL * cell, TOP + 44), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 4, cv2.LINE_AA)
    return gray


def sheet_of(gray: np.ndarray, layout: str = "boxes") -> Sheet:
    return find_fields(Page("page.png", 1, gray), extract_ink(gray), layout)


@pytest.mark.parametrize("wall", [0, 2, 6], ids=["first", "between", "last"])
def test_a_blot_on_a_wall_leaves_the_comb_whole(wall: int) -> None:
    gray = comb()
    cv2.circle(gray, (40 + CELL * wall, TOP + 28), 16, 0, -1)
    fields = sheet_of(gray).fields
    assert [len(field.cells) for field in fields] == [6, 6, 6]


def test_a_comb_without_its_first_wall_is_not_read_without_its_first_digit(model: Model) -> None:
    """It was accepted as 248 once."""
    gray = comb("5248")
    gray[TOP + 3 : TOP + 34, 38:43] = 255
    reading = read_page(Page("page.png", 1, gray), model, "boxes").readings[0]
    assert reading.value == "5248"


def test_bars_that_go_on_through_walls_are_no_line() -> None:
    """The bars of a 5 and a 7 side by side were taken away, and the 7 was accepted as a 1."""
    gray = comb()
    cv2.line(gray, (80, TOP + 16), (178, TOP + 16), 0, 4)
    cv2.line(gray, (172, TOP + 16), (150, TOP + 46), 0, 4)
    sheet = sheet_of(gray)
    assert [len(field.cells) for field in sheet.fields] == [6, 6, 6]
    assert (sheet.ink[TOP + 15 : TOP + 18, 140:170] > 100).all()


def test_a_digit_that_crosses_a_wall_is_whole() -> None:
    gray = comb("2")
    cv2.line(gray, (78, TOP + 14), (118, TOP + 14), 0, 4)
    cv2.line(gray, (118, TOP + 14), (104, TOP + 44), 0, 4)
    sheet = sheet_of(gray)
    lattice = segment(sheet.ink, find_marks(sheet.ink, sheet.fields[0]))
    assert [round(piece.width / 10) for piece in lattice.pieces] == [2, 4]


def test_boxes_whose_corners_are_gone_are_found() -> None:
    gray = np.full((420, 600), 255, np.uint8)
    for number in range(8):
        x, y = 40 + 280 * (number % 2), 40 + 90 * (number // 2)
        cv2.rectangle(gray, (x, y), (x + 220, y + 60), 60, 2)
        if number % 3 == 0:
            gray[y - 3 : y + 10, x + 207 : x + 224] = 255
    assert len(sheet_of(gray).fields) == 8


def test_a_one_from_line_to_line_is_no_wall_where_no_other_row_has_one() -> None:
    gray = np.full((420, 400), 255, np.uint8)
    for row in range(4):
        cv2.rectangle(gray, (40, 40 + 90 * row), (340, 100 + 90 * row), 60, 2)
    cv2.line(gray, (120, 128), (120, 192), 60, 3)
    assert len(sheet_of(gray).fields) == 4


def test_a_one_beside_a_worn_wall_is_not_taken_for_it() -> None:
    """Of 178 the 1 was taken for the box's side, and 78 was accepted."""
    gray = np.full((420, 400), 255, np.uint8)
    for row in range(4):
        cv2.rectangle(gray, (40, 40 + 90 * row), (340, 100 + 90 * row), 60, 2)
    gray[134:158, 36:45] = 255
    cv2.line(gray, (56, 128), (56, 192), 60, 3)
    assert [field.box.x < 50 for field in sheet_of(gray).fields] == [True] * 4


def test_a_worn_wall_of_a_table_is_where_the_other_rows_have_theirs() -> None:
    gray = np.full((420, 500), 255, np.uint8)
    for row in range(4):
        for column in range(3):
            x, y = 40 + 140 * column, 40 + 80 * row
            cv2.rectangle(gray, (x, y), (x + 140, y + 80), 60, 2)
    gray[122:155, 178:184] = 255
    assert len(sheet_of(gray).fields) == 12


def test_the_pattern_of_the_paper_is_no_writing(model: Model) -> None:
    gray = np.full((420, 400), 235, np.uint8)
    x = np.arange(0, 400)
    for level in range(-60, 480, 7):
        points = np.stack([x, level + 9 * np.sin(x / 17)], 1).round().astype(np.int32)
        cv2.polylines(gray, [points], False, 205, 1, cv2.LINE_AA)
    for row in range(4):
        cv2.rectangle(gray, (40, 40 + 90 * row), (340, 100 + 90 * row), 60, 2)
    result = read_page(Page("page.png", 1, gray), model, "boxes")
    assert [reading.status for reading in result.readings] == [Status.BLANK] * 4


def test_a_digit_on_a_short_underline_is_found_without_it() -> None:
    gray = np.full((400, 620), 255, np.uint8)
    for row in range(3):
        y = 100 + 110 * row
        cv2.putText(gray, "472", (60, y), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 0, 4)
        cv2.line(gray, (50, y + 1), (190, y + 1), 90, 2)
    fields = sheet_of(gray, "lines").fields
    assert len(fields) == 3
    assert all(field.box.height < 50 for field in fields)


def test_the_bars_of_digits_side_by_side_are_no_underline() -> None:
    """97357 lost its bars, and was read as 91951."""
    gray = np.full((400, 620), 255, np.uint8)
    for row in range(3):
        for place in range(5):
            x, y = 60 + 34 * place, 100 + 110 * row
            cv2.line(gray, (x, y), (x + 22, y), 0, 4)
            cv2.line(gray, (x + 20, y), (x + 8, y + 40), 0, 4)
    ink = extract_ink(gray)
    assert (sheet_of(gray, "lines").ink > 100).sum() > 0.97 * (ink > 100).sum()


def test_a_comb_whose_next_wall_is_its_own_grows_no_more() -> None:
    walls, lines = np.zeros((60, 60), np.uint8), np.full((60, 60), 255, np.uint8)
    walls[10:40, [23, 29, 32, 36]] = 255
    cells = [Box(27, 10, 3, 30)]
    assert combs._grown(cells, walls, lines, -1)[-1] == cells[0]  # it went on for ever


def rows_of_boxes(rows: int = 4, thickness: int = 2) -> np.ndarray:
    gray = np.full((120 + 90 * rows, 700), 255, np.uint8)
    for row in range(rows):
        for x in (40, 370):
            cv2.rectangle(gray, (x, 40 + 90 * row), (x + 280, 100 + 90 * row), 60, thickness)
    return gray


def test_digits_that_stand_on_their_box_do_not_hide_it() -> None:
    """Where digits cross a line it was no thin line any more, and the box with its number was lost."""
    gray = rows_of_boxes()
    for place in range(8):
        cv2.ellipse(gray, (62 + 34 * place, 92), (13, 16), 0, 0, 360, 0, 9)
    assert [field.box.width > 250 for field in sheet_of(gray).fields] == [True] * 8


def test_a_box_worn_on_all_sides_is_found_by_those_of_its_size() -> None:
    gray = rows_of_boxes()
    gray[120:200, 90:150] = 255
    gray[140:159, 30:330] = 255
    assert len(sheet_of(gray).fields) == 8


def test_two_rows_of_a_table_with_a_worn_line_between_them_stay_two() -> None:
    """77015 above 52527 was read as one number."""
    gray = np.full((480, 500), 255, np.uint8)
    for row in range(5):
        for column in range(2):
            cv2.rectangle(gray, (40 + 200 * column, 40 + 80 * row), (240 + 200 * column, 120 + 80 * row), 60, 2)
    gray[195:206, 80:130] = 255
    gray[195:206, 190:210] = 255
    assert [field.box.height < 90 for field in sheet_of(gray).fields] == [True] * 10


def test_the_gap_between_two_boxes_is_no_box() -> None:
    gray = np.full((400, 600), 255, np.uint8)
    for row in range(4):
        for x in (40, 254):
            cv2.rectangle(gray, (x, 40 + 80 * row), (x + 200, 90 + 80 * row), 60, 2)
    assert len(sheet_of(gray).fields) == 8


def test_small_digits_are_read_on_a_larger_copy(model: Model) -> None:
    """Of boxes 19 pixels high the gaps between them and their captions were taken for boxes."""
    gray = np.full((900, 1400), 255, np.uint8)
    for row in range(4):
        for x in (100, 720):
            cv2.putText(gray, "Name and first name", (x, 90 + 200 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 60, 3)
            cv2.rectangle(gray, (x, 100 + 200 * row), (x + 560, 190 + 200 * row), 60, 5)
            cv2.putText(gray, "3852", (x + 30, 172 + 200 * row), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 0, 7, cv2.LINE_AA)
    small = cv2.resize(gray, None, fx=0.2, fy=0.2, interpolation=cv2.INTER_AREA)
    readings = read_page(Page("page.png", 1, small), model, "auto").readings
    assert [reading.value for reading in readings] == ["3852"] * 8
    assert all(abs(reading.field.box.height - 0.2 * 90) < 4 for reading in readings)


def test_cells_of_a_comb_follow_each_other() -> None:
    """A cell far to the left was taken for the next one once, and another for its own neighbour."""
    cells = [Box(217, 94, 12, 14), Box(230, 94, 12, 14), Box(82, 94, 15, 14)]
    blank = np.zeros((200, 400), np.uint8)
    groups, _ = combs.find_combs(Ruling([*cells, cells[0]], blank, blank, blank), blank)
    assert all(left.right <= right.x for group in groups for left, right in pairwise(group))


def test_rows_of_print_are_no_box_however_large_the_others_are() -> None:
    """Letters in two rows, a box's height apart, were taken for its lines."""
    gray = rows_of_boxes(3)
    below = np.full((300, 700), 255, np.uint8)
    for row in range(10):
        at = (30, 40 + 26 * row)
        cv2.putText(below, "UNBOUNDED HOUSEHOLDS ENDORSED", at, cv2.FONT_HERSHEY_TRIPLEX, 0.8, 40, 2, cv2.LINE_AA)
    fields = sheet_of(np.vstack([gray, below])).fields
    assert len(fields) == 6


def test_a_comb_with_a_worn_cell_is_one(model: Model) -> None:
    """Of 5248 in a comb whose second cell had all but gone, 48 was accepted."""
    gray = comb("5248")
    gray[TOP - 4 : TOP + 4, 90:118] = 255
    gray[TOP + 52 : TOP + 60, 98:128] = 255
    gray[TOP + 12 : TOP + 24, 83:90] = 255
    page = Page("page.png", 1, gray)
    assert [len(reading.field.cells) for reading in read_page(page, model, "boxes").readings] == [6, 6, 6]


def test_a_one_from_line_to_line_is_no_wall_of_a_comb(model: Model) -> None:
    """Of 18141 the last 1 was taken for a wall, and 1814 was accepted."""
    gray = comb("1814")
    cv2.line(gray, (258, TOP - 6), (246, TOP + HIGH), 0, 7, cv2.LINE_AA)
    reading = read_page(Page("page.png", 1, gray), model, "boxes").readings[0]
    assert len(reading.field.cells) == 6
    assert reading.value == "18141"


def test_a_one_on_a_wall_is_for_a_person(model: Model) -> None:
    gray = comb("48")
    cv2.line(gray, (40 + 3 * CELL + 5, TOP + 2), (40 + 3 * CELL + 1, TOP + HIGH - 2), 0, 8, cv2.LINE_AA)
    assert read_page(Page("page.png", 1, gray), model, "boxes").readings[0].status is Status.REVIEW


def test_a_page_whose_boxes_are_worn_but_for_one_is_boxed() -> None:
    """Their walls were accepted as 1s."""
    gray = rows_of_boxes()
    for row in range(4):
        for x in (40, 370):
            if (row, x) != (0, 40):
                gray[36 + 90 * row : 106 + 90 * row, x + 90 : x + 150] = 255
                gray[60 + 90 * row : 79 + 90 * row, x - 4 : x + 290] = 255
    assert len(sheet_of(gray, "auto").fields) == 8


def test_a_rule_that_all_digits_stand_on_is_taken_away() -> None:
    """It widened its number's field, and hid digits."""
    gray = np.full((400, 620), 255, np.uint8)
    for row in range(3):
        y = 100 + 110 * row
        cv2.putText(gray, "258", (60, y), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 0, 5)
        cv2.line(gray, (50, y + 2), (240, y + 2), 90, 6)
    fields = sheet_of(gray, "lines").fields
    assert [field.box.width < 130 for field in fields] == [True] * 3


def test_the_first_digit_of_a_line_may_be_in_parts() -> None:
    """Of 5124 the 5 was passed over, and 124 was accepted."""
    gray = np.full((300, 520), 255, np.uint8)
    cv2.putText(gray, "124", (120, 120), cv2.FONT_HERSHEY_SIMPLEX, 1.8, 0, 4)
    cv2.line(gray, (78, 86), (108, 84), 0, 4)
    cv2.line(gray, (80, 92), (80, 97), 0, 4)
    cv2.ellipse(gray, (86, 105), (12, 9), 0, -80, 90, 0, 4)
    (field,) = sheet_of(gray, "lines").fields
    assert field.box.x <= 80


def test_squared_paper_is_no_form(model: Model) -> None:
    """Each square was held against all others, for minutes; what is written across them are lines."""
    gray = np.full((480, 640), 250, np.uint8)
    gray[::20] = gray[:, ::20] = 185
    for row in range(3):
        cv2.putText(gray, "3852", (70, 110 + 140 * row), cv2.FONT_HERSHEY_SIMPLEX, 2, 30, 5, cv2.LINE_AA)
    readings = read_page(Page("page.png", 1, gray), model, "auto").readings
    assert len(readings) == 3
    assert all(reading.status is Status.REVIEW or reading.value == "3852" for reading in readings)


def boxes_in_rows(rows: list[list[tuple[int, int]]], high: int = 70, thick: int = 5) -> np.ndarray:
    """Boxes by their left and right walls, in rows below each other."""
    gray = np.full((120 + 130 * len(rows), 1100), 255, np.uint8)
    for number, row in enumerate(rows):
        for left, right in row:
            cv2.rectangle(gray, (left, 60 + 130 * number), (right, 60 + 130 * number + high), 0, thick)
    return gray


def found_in(gray: np.ndarray) -> list[tuple[int, int]]:
    """Left and right of all fields, to ten pixels."""
    boxes = [field.box for field in sheet_of(gray).fields]
    return [(round(box.x / 10), round(box.right / 10)) for box in boxes]


def walls_of(rows: list[list[tuple[int, int]]]) -> list[tuple[int, int]]:
    return [(round((left + 5) / 10), round((right - 4) / 10)) for row in rows for left, right in row]


def test_a_stroke_under_the_end_of_other_boxes_makes_no_box_across_the_paper_between_two() -> None:
    """A thick 7 in the second box stood where those above end: the first was read on into it."""
    rows = [[(60, 660), (760, 1040)], [(60, 660)], [(60, 360), (480, 1040)]]
    gray = boxes_in_rows(rows)
    cv2.line(gray, (658, 338), (655, 382), 0, 12)
    assert found_in(gray) == walls_of(rows)


def test_a_box_does_not_begin_at_the_wall_of_its_neighbour() -> None:
    """From there it was as large as other boxes, and the paper between them was in it."""
    rows = [[(60, 360), (460, 760)], [(60, 360), (460, 760)], [(300, 400), (525, 700)]]
    assert found_in(boxes_in_rows(rows)) == walls_of(rows)


def test_a_stroke_that_nearly_reaches_both_lines_divides_no_box() -> None:
    """The 3 of a small box was left out, and what followed it accepted."""
    rows = [[(60, 180), (240, 500)], [(60, 200), (300, 380)], [(100, 240), (300, 560)]]
    gray = boxes_in_rows(rows, high=40, thick=2)
    cv2.line(gray, (140, 298), (140, 315), 0, 3)  # a caption's
    cv2.line(gray, (140, 327), (141, 355), 0, 4)
    assert found_in(gray) == walls_of(rows)


def boxes_of_one(pen: int, apart: int, cells: int = 6) -> np.ndarray:
    """Rows of boxes for one digit each, so many pixels apart, "6" in the first of the first row, and two pairs."""
    gray = np.full((700, 720), 255, np.uint8)
    for top in range(TOP, 600, 100):
        for left in range(60, 60 + cells * (CELL + pen + apart), CELL + pen + apart):
            cv2.rectangle(gray, (left, top), (left + CELL, top + HIGH), 90, pen)
        for left in (500, 500 + CELL):
            cv2.rectangle(gray, (left, top), (left + CELL, top + HIGH), 90, pen)
    cv2.putText(gray, "6", (70, TOP + 44), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 0, 4, cv2.LINE_AA)
    return gray


@pytest.mark.parametrize("pen", [2, 5, 8])
def test_boxes_side_by_side_with_bold_lines_are_combs(model: Model, pen: int) -> None:
    """What was left of two lines side by side was read as 1s, in blank fields, too; a pair with a bold wall was two."""
    readings = read_page(Page("page.png", 1, boxes_of_one(pen, 3)), model).readings
    assert [len(reading.field.cells) for reading in readings] == [6, 2] * 5
    assert [reading.value for reading in readings] == ["6"] + [""] * 9
    assert {reading.status for reading in readings[1:]} == {Status.BLANK}


@pytest.mark.parametrize("seed", range(4))
def test_a_worn_line_of_two_side_by_side_leaves_no_one(model: Model, seed: int) -> None:
    """Where one of two lines between boxes was broken, the other was accepted as a 1 on faxes."""
    gray = boxes_of_one(2, 5)
    rng = np.random.default_rng(seed)
    for top in range(TOP, 600, 100):
        for left in range(60, 380, CELL + 7):
            x = left + CELL * int(rng.integers(2))  # of its left or its right line
            y = int(rng.integers(top + 4, top + HIGH - 16))
            gray[y : y + 12, x - 2 : x + 3] = 255
    readings = read_page(Page("page.png", 1, gray), model).readings
    assert [reading.value for reading in readings] == ["6"] + [""] * 9
