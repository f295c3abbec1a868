"""From pixels to fields and values, on pages drawn here: paper, boxes, rules, and the search for the best string."""

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.decode import Cut, decode
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.ink import extract_ink, ink_mask, threshold
from digitdesk.engine.layout import LAYOUTS, find_fields
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.paths import Paths
from digitdesk.engine.segment import Candidate, Lattice, find_marks, segment
from digitdesk.engine.types import Box, Field, Guess, Page, Status


def paper(height: int = 400, width: int = 600, shade: int = 255) -> np.ndarray:
    return np.full((height, width), shade, np.uint8)


def page(gray: np.ndarray) -> Page:
    return Page("page.png", 1, gray)


def turned(gray: np.ndarray, degrees: float) -> np.ndarray:
    size = gray.shape[1], gray.shape[0]
    matrix = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), degrees, 1)
    return cv2.warpAffine(gray, matrix, size, borderValue=255, flags=cv2.INTER_LINEAR)


def mask_of(gray: np.ndarray) -> np.ndarray:
    ink = extract_ink(gray)
    return ink_mask(ink, threshold(ink))


@pytest.mark.parametrize("stroke", [40, 120, 190], ids=["pen", "pale pen", "pencil"])
def test_ink_is_found_in_shadow_and_in_light(stroke: int) -> None:
    gray = paper(300, 500).astype(float)
    cv2.line(gray, (50, 150), (450, 150), stroke, 3)
    shadow = np.linspace(0.45, 1.0, 500)[None, :]
    noise = np.random.default_rng(0).normal(0, 3, gray.shape)
    mask = mask_of(np.clip(gray * shadow + noise, 0, 255).astype(np.uint8))
    assert (mask[149:152, 60:440] > 0).mean() > 0.95
    assert (mask[:140] > 0).mean() < 0.002


def test_grainy_empty_paper_has_no_ink() -> None:
    noise = np.random.default_rng(0).normal(200, 4, (300, 500))
    assert not mask_of(noise.astype(np.uint8)).any()


def boxed(columns: int, rows: int, pen: int = 2) -> np.ndarray:
    gray = paper()
    for row in range(rows):
        for column in range(columns):
            x, y = 30 + 130 * column, 40 + 80 * row
            cv2.rectangle(gray, (x, y), (x + 110, y + 50), 60, pen)
    return gray


@pytest.mark.parametrize("degrees", [-1.5, 0, 1.0])
@pytest.mark.parametrize("pen", [1, 2, 5])
def test_boxes_are_found_in_reading_order(degrees: float, pen: int) -> None:
    gray = turned(boxed(4, 3, pen), degrees)
    fields = find_fields(page(gray), extract_ink(gray), "boxes").fields
    assert len(fields) == 12
    assert [field.name for field in fields] == [str(number) for number in range(1, 13)]
    for number, field in enumerate(fields):
        x, y = 30 + 130 * (number % 4), 40 + 80 * (number // 4)
        assert abs(field.box.x - x) < 15
        assert abs(field.box.y - y) < 15


def test_a_comb_is_one_field_with_its_cells() -> None:
    gray = paper()
    for cell in range(7):
        cv2.rectangle(gray, (50 + 40 * cell, 100), (90 + 40 * cell, 150), 0, 2)
    cv2.putText(gray, "3", (100, 140), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 3)
    (field,) = find_fields(page(gray), extract_ink(gray), "boxes").fields
    assert len(field.cells) == 7


def test_a_panel_with_print_in_it_is_no_field() -> None:
    gray = boxed(3, 2)
    cv2.rectangle(gray, (20, 200), (580, 390), 0, 2)
    fields = find_fields(page(gray), extract_ink(gray), "boxes").fields
    assert len(fields) == 6


def test_a_stroke_through_a_rule_stays_whole() -> None:
    gray = paper(120, 300)
    cv2.line(gray, (0, 80), (299, 80), 90, 2)
    cv2.line(gray, (150, 20), (140, 110), 0, 5)
    sheet = find_fields(page(gray), extract_ink(gray), "number")
    mask = ink_mask(sheet.ink, 100)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    assert count == 2
    assert stats[1][3] >= 88
    assert stats[1][2] < 30  # the rule itself is gone


def test_free_lines_are_parted_at_wide_gaps() -> None:
    gray = paper()
    for y in (100, 250):
        cv2.putText(gray, "472", (40, y), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 4)
        cv2.putText(gray, "81", (380, y), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 4)
    fields = find_fields(page(gray), extract_ink(gray), "lines").fields
    assert len(fields) == 4
    assert fields[1].box.x > 350
    assert fields[2].box.y > 150


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("gray", [paper(), paper(1, 1), paper(1, 300), np.zeros((50, 50), np.uint8)])
def test_pages_without_writing_have_no_marks(layout: str, gray: np.ndarray) -> None:
    sheet = find_fields(page(gray), extract_ink(gray), layout)
    for field in sheet.fields:
        assert not segment(sheet.ink, find_marks(sheet.ink, field), sheet.single).pieces


def test_touching_digits_can_come_apart() -> None:
    gray = paper(100, 160)
    cv2.ellipse(gray, (50, 50), (24, 34), 0, 0, 360, 0, 4)
    cv2.ellipse(gray, (97, 50), (24, 34), 0, 0, 360, 0, 4)
    ink = extract_ink(gray)
    lattice = segment(ink, find_marks(ink, Field("1", Box(0, 0, 160, 100))))
    widths = [candidate.box.width for candidate in lattice.candidates]
    assert any(45 <= width <= 56 for width in widths)
    boxes = [candidate.box for candidate in lattice.candidates if 45 <= candidate.box.width <= 56]
    assert any(box.x < 40 for box in boxes)
    assert any(box.x > 60 for box in boxes)


def guess(digit: int, sure: float) -> Guess:
    rest = (1 - sure) / 10
    return Guess(tuple(sure if label == digit else rest for label in range(11)))


def lattice_of(*candidates: tuple[int, int, int], pieces: int, height: int = 40) -> Lattice:
    """candidates: (first, last, height); pieces stand 20 pixels apart."""
    boxes = tuple(Box(20 * place, 0, 20, height) for place in range(pieces))
    made = tuple(
        Candidate(first, last, Box(20 * first, 0, 20 * (last - first), high), np.zeros((high, 20), np.uint8))
        for first, last, high in candidates
    )
    return Lattice(Field("1", Box(0, 0, 100, 40)), boxes, made, 40.0)


def test_the_search_puts_pieces_together_where_the_model_says_so() -> None:
    lattice = lattice_of((0, 1, 40), (0, 2, 40), (1, 2, 40), (2, 3, 40), pieces=3)
    guesses = [guess(10, 0.9), guess(8, 0.98), guess(10, 0.9), guess(3, 0.97)]
    paths = Paths(lattice, guesses).best()
    assert paths[0].value == "83"
    assert paths[0].chosen == (1, 3)
    assert len({path.value for path in paths}) == len(paths)
    assert all(Paths(lattice, guesses).spell(path.value) == path for path in paths)
    assert not Paths(lattice, guesses).spell("1234").chosen


def test_a_low_dash_is_left_out() -> None:
    lattice = lattice_of((0, 1, 40), (1, 2, 5), pieces=2)
    assert Paths(lattice, [guess(4, 0.98), guess(1, 0.6)]).best()[0].value == "4"


def test_status_follows_the_threshold() -> None:
    lattice = lattice_of((0, 1, 40), pieces=1)
    images = np.zeros((1, 28, 28), np.uint8)
    assert decode(Cut(lattice, images, [guess(4, 0.98)]), 0.9).status is Status.OK
    doubtful = decode(Cut(lattice, images, [Guess((0, 0.3, 0, 0, 0, 0, 0, 0.65, 0, 0, 0.05))]), 0.9)
    assert (doubtful.status, doubtful.value) == (Status.REVIEW, "7")
    assert "1" in doubtful.message
    assert doubtful.others[0].value == "1"
    assert 0.2 < doubtful.others[0].confidence < doubtful.confidence


def test_an_empty_field_is_blank() -> None:
    reading = decode(Cut(lattice_of(pieces=0), np.zeros((0, 28, 28), np.uint8), []), 0.9)
    assert (reading.status, reading.value) == (Status.BLANK, "")


def test_walls_of_many_combs_leave_nothing_behind() -> None:
    """The lines' thickness is that of one line, however many there are on the page."""
    gray = paper()
    for row in range(5):
        for cell in range(8):
            x, y = 40 + 40 * cell, 40 + 70 * row
            cv2.rectangle(gray, (x, y), (x + 40, y + 46), 90, 2)
            cv2.putText(gray, str(cell), (x + 9, y + 36), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 0, 3)
    gray = turned(gray, -0.7)
    sheet = find_fields(page(gray), extract_ink(gray), "boxes")
    assert len(sheet.fields) == 5
    for field in sheet.fields:
        assert len(segment(sheet.ink, find_marks(sheet.ink, field)).pieces) == 8
        walls = [cell.x - 2 for cell in field.cells[1:]]
        level = field.box.y + field.box.height // 2
        assert not (sheet.ink[level - 12 : level + 12, walls] > 60).any()


def test_auto_tells_two_lines_from_one_number() -> None:
    gray = paper(300, 400)
    for y, text in ((100, "123"), (220, "456")):
        cv2.putText(gray, text, (60, y), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 4)
    assert len(find_fields(page(gray), extract_ink(gray), "auto").fields) == 2
    one = gray[:150]
    assert len(find_fields(page(one), extract_ink(one), "auto").fields) == 1


@pytest.mark.parametrize("size", [300, 600, 1400])
@pytest.mark.parametrize("pen", [0.05, 0.14])
def test_bold_strokes_of_a_large_drawing_are_ink(size: int, pen: float) -> None:
    """What is wide is not at once a shadow."""
    gray = paper(size, round(1.4 * size))
    corner = (round(0.75 * size), round(0.2 * size))
    cv2.line(gray, (round(0.3 * size), corner[1]), corner, 0, round(pen * size))
    cv2.line(gray, corner, (round(0.45 * size), round(0.85 * size)), 0, round(pen * size))
    mask = mask_of(gray)
    assert (mask[gray == 0] > 0).mean() > 0.98
    assert (mask[gray == 255] > 0).mean() < 0.01


def test_worn_boxes_are_whole_and_leave_nothing_behind() -> None:
    gray = boxed(4, 3)
    for x in (60, 90, 120):
        for shift in range(5):
            gray[:, x + shift :: 130] = 255
    for shift in range(5):
        gray[62 + shift :: 80] = 255
    sheet = find_fields(page(gray), extract_ink(gray), "boxes")
    assert len(sheet.fields) == 12
    assert not any(segment(sheet.ink, find_marks(sheet.ink, field)).pieces for field in sheet.fields)


@pytest.mark.parametrize("lean", [-0.2, 0.0, 0.3])
def test_a_lone_bar_is_a_one(lean: float) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    gray = paper(300, 400)
    cv2.line(gray, (round(200 + 80 * lean), 70), (round(200 - 80 * lean), 230), 0, 14)
    for layout in ("number", "lines", "auto"):
        assert [reading.value for reading in read_page(page(gray), model, layout).readings] == ["1"]


def picture(digit: int, side: int) -> np.ndarray:
    """The first of MNIST's test images of this digit, dark on white."""
    known = load_evaluation(settings.evaluation_path())
    return 255 - cv2.resize(known.images[known.labels == digit][0], (side, side), interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("lean", [14, 20, 26])
@pytest.mark.parametrize("digit", [4, 6, 9])
def test_a_straight_line_before_a_digit_is_a_one(digit: int, lean: int) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    gray = paper(120, 200)
    cv2.line(gray, (30 + lean, 20), (30, 92), 40, 5, cv2.LINE_AA)
    gray[6:106, 50 + lean : 150 + lean] = picture(digit, 100)
    assert [reading.value for reading in read_page(page(gray), model, "number").readings] == [f"1{digit}"]


@pytest.mark.parametrize("pen", [2, 5, 10])
@pytest.mark.parametrize("digit", [4, 6, 9])
def test_the_side_of_a_box_cut_out_with_a_number_is_no_one(digit: int, pen: int) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    gray = paper(120, 300)
    cv2.line(gray, (pen // 2, 0), (pen // 2, 119), 60, pen)
    cv2.line(gray, (0, 4), (299, 4), 60, 3)
    gray[12:112, 50:150] = picture(digit, 100)
    assert [reading.value for reading in read_page(page(gray), model, "number").readings] == [str(digit)]


@pytest.mark.parametrize("pen", [4, 9])
@pytest.mark.parametrize("digit", [3, 4, 6])
def test_a_one_nearly_as_high_as_its_picture_is_no_side_of_a_box(digit: int, pen: int) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    gray = paper(100, 130)
    cv2.line(gray, (14, 3), (14, 95), 60, pen)
    gray[8:92, 36:120] = picture(digit, 84)
    assert [reading.value for reading in read_page(page(gray), model, "number").readings] == [f"1{digit}"]


@pytest.mark.parametrize("step", [3, 5, 8])
def test_a_screen_of_dots_is_not_cut_into_thousands_of_digits(step: int) -> None:
    gray = paper(300, 900)
    gray[::step, ::step] = 190
    cv2.putText(gray, "42", (300, 200), cv2.FONT_HERSHEY_SIMPLEX, 4, 150, 6)
    sheet = find_fields(page(gray), extract_ink(gray), "number")
    lattice = segment(sheet.ink, find_marks(sheet.ink, sheet.fields[0]))
    assert len(lattice.pieces) < 400
    assert lattice.height > 40
