"""What a picture holds, found out: one digit, one number, boxes or rows, dark on light or light on dark."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.images import Source, dark_on_light, load_page
from digitdesk.engine.layout import _are_boxes
from digitdesk.engine.page_reading import lay_flat, read_page
from digitdesk.engine.types import Box, Page, Status

Gray = np.ndarray


@pytest.fixture(scope="module")
def clear() -> list[list[Gray]]:
    """For each digit a few of MNIST's test digits that are read for sure, ink 255, cut to their ink."""
    evaluation = load_evaluation(settings.evaluation_path())
    sure = evaluation.probabilities.max(axis=1) > 0.9999
    right = evaluation.probabilities.argmax(axis=1) == evaluation.labels
    return [
        [cut(evaluation.images[place]) for place in np.flatnonzero(sure & right & (evaluation.labels == digit))[:8]]
        for digit in range(10)
    ]


def cut(image: Gray) -> Gray:
    x, y, w, h = cv2.boundingRect((image > 60).astype(np.uint8))
    return image[y : y + h, x : x + w]


def number(clear: list[list[Gray]], value: str, height: int = 40, number: int = 0) -> Gray:
    """Digits side by side, black on white, without a margin."""
    parts = []
    for place, digit in enumerate(value):
        image = clear[int(digit)][(number + place) % 8]
        width = max(1, round(image.shape[1] * height / image.shape[0]))
        parts += [cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC), np.zeros((height, height // 5))]
    return (255 - np.hstack(parts[:-1])).astype(np.uint8)


def placed(gray: Gray, height: int, width: int, x: int, y: int) -> Gray:
    page = np.full((height, width), 255, np.uint8)
    page[y : y + gray.shape[0], x : x + gray.shape[1]] = gray
    return page


def boxed(gray: Gray, room: int = 14, pen: int = 2, margin: int = 0) -> Gray:
    """In a box, with some paper around it."""
    frame = cv2.copyMakeBorder(gray, room, room, room, room, cv2.BORDER_CONSTANT, value=255)
    frame = cv2.copyMakeBorder(frame, pen, pen, pen, pen, cv2.BORDER_CONSTANT, value=30)
    return cv2.copyMakeBorder(frame, margin, margin, margin, margin, cv2.BORDER_CONSTANT, value=255)


def comb(clear: list[list[Gray]], value: str, cells: int, margin: int, side: int = 56) -> Gray:
    gray = np.full((side + 2 * margin + 3, side * cells + 2 * margin + 3), 255, np.uint8)
    for cell in range(cells):
        x = margin + 1 + side * cell
        cv2.rectangle(gray, (x, margin + 1), (x + side, margin + 1 + side), 30, 2)
    for cell, digit in enumerate(value):
        image = number(clear, digit, 36, cell)
        x, y = margin + 1 + side * cell + (side - image.shape[1]) // 2, margin + 11
        gray[y : y + 36, x : x + image.shape[1]] = image
    return gray


def read(gray: Gray, model: Model, layout: str = "auto") -> list[str]:
    return [reading.value for reading in read_page(Page("page.png", 1, gray), model, layout).readings]


def test_white_on_black_is_read_as_black_on_white(model: Model, clear: list[list[Gray]], tmp_path: Path) -> None:
    """A folder of MNIST's digits as pictures was not read at all once."""
    for digit in range(10):
        for place, image in enumerate(clear[digit][:3]):
            path = tmp_path / f"{digit}-{place}.png"
            Image.fromarray(cv2.copyMakeBorder(image, 4, 4, 6, 6, cv2.BORDER_CONSTANT, value=0)).save(path)
            page = load_page(Source(path, path.name), 1)
            reading = read_page(page, model, "digit").readings[0]
            assert (reading.value, reading.status) == (str(digit), Status.OK)


def test_a_blackboard_is_read(model: Model, clear: list[list[Gray]]) -> None:
    board = 255 - placed(number(clear, "4711", 90), 600, 900, 200, 200) * 0.6
    assert read(dark_on_light(board.astype(np.uint8)), model) == ["4711"]


def test_a_light_sheet_and_light_fields_stay_as_they_are(clear: list[list[Gray]]) -> None:
    sheet = placed(number(clear, "4711", 60), 420, 420, 60, 60)
    table = cv2.copyMakeBorder(sheet, 200, 200, 200, 200, cv2.BORDER_CONSTANT, value=40)
    assert dark_on_light(table) is table
    form = np.full((600, 800), 110, np.uint8)
    for row in range(5):
        form[60 + 100 * row : 120 + 100 * row, 80:700] = placed(number(clear, "4711", 40), 60, 620, 20, 10)
    assert dark_on_light(form) is form
    bold = cv2.erode(number(clear, "8", 60), np.ones((3, 3), np.uint8))
    assert dark_on_light(bold) is bold


@pytest.mark.parametrize("ink", [0, 255], ids=["black", "white"])
def test_writing_on_nothing_is_dark_on_light(ink: int, clear: list[list[Gray]], tmp_path: Path) -> None:
    alpha = 255 - placed(number(clear, "5"), 60, 60, 15, 10)
    Image.fromarray(np.dstack([np.full((60, 60, 3), ink, np.uint8), alpha])).save(tmp_path / "a.png")
    assert np.abs(load_page(Source(tmp_path / "a.png", "a.png"), 1).gray.astype(int) - (255 - alpha)).max() <= 1


@pytest.mark.parametrize("margin", [0, 1, 20])
def test_a_comb_alone_is_one_number(margin: int, model: Model, clear: list[list[Gray]]) -> None:
    """Its walls were accepted as 1s once: with a margin, since it was the only one; without, since it was cut off."""
    assert read(comb(clear, "0125098", 9, margin), model) == ["0125098"]


@pytest.mark.parametrize("margin", [0, 30])
@pytest.mark.parametrize("value", ["4", "824", "061148"])
def test_a_box_alone_is_one_number(value: str, margin: int, model: Model, clear: list[list[Gray]]) -> None:
    assert read(boxed(number(clear, value), margin=margin), model) == [value]


def test_a_box_alone_on_a_page_is_its_field(model: Model, clear: list[list[Gray]]) -> None:
    """Its sides were read as 1s once, and its captions as numbers."""
    gray = placed(boxed(number(clear, "7305")), 1100, 800, 100, 200)
    cv2.putText(gray, "Reading of the meter", (100, 170), cv2.FONT_HERSHEY_SIMPLEX, 1, 0, 2)
    cv2.putText(gray, "Please write clearly", (100, 700), cv2.FONT_HERSHEY_SIMPLEX, 1, 0, 2)
    assert read(gray, model) == ["7305"]


def test_boxes_higher_than_wide_are_found(model: Model, clear: list[list[Gray]]) -> None:
    """They were passed over once, without a word."""
    one, many = boxed(number(clear, "4", 50)), boxed(number(clear, "771", 50))
    assert one.shape[0] > one.shape[1]
    gray = placed(one, 140, 420, 20, 20)
    gray[20 : 20 + many.shape[0], 160 : 160 + many.shape[1]] = many
    assert read(gray, model) == ["4", "771"]
    page = placed(gray, 1100, 900, 100, 200)
    page[220 : 220 + many.shape[0], 600 : 600 + many.shape[1]] = many
    assert read(page, model) == ["4", "771", "771"]


def test_loops_of_digits_are_no_boxes(model: Model, clear: list[list[Gray]]) -> None:
    assert read(placed(number(clear, "6080", 30), 46, 150, 8, 8), model) == ["6080"]


def test_what_zeros_close_in_is_no_box() -> None:
    """Touching zeros were taken for a box, of which they were the lines."""
    loop, ruled = np.zeros((100, 100), np.uint8), np.zeros((100, 100), np.uint8)
    cv2.ellipse(loop, (50, 50), (32, 32), 0, 0, 360, 255, 4)
    cv2.rectangle(ruled, (18, 18), (82, 82), 255, 4)
    box, nothing = Box(21, 21, 59, 59), np.zeros((100, 100), np.uint8)
    assert _are_boxes([box], ruled, nothing)
    assert not _are_boxes([box], loop, nothing)
    assert not _are_boxes([box], loop, loop)
    low = [Box(x, 10, 20, 20) for x in (10, 40)]
    assert not _are_boxes(low, np.full((40, 80), 255, np.uint8), np.zeros((40, 80), np.uint8))


def test_a_digit_as_wide_as_its_picture_keeps_its_bar(model: Model, clear: list[list[Gray]]) -> None:
    """7s were accepted as 1s once: their bars were taken for rules."""
    for place in range(8):
        image = cv2.copyMakeBorder(number(clear, "7", 20, place), 0, 0, 1, 1, cv2.BORDER_CONSTANT, value=255)
        assert read(image, model) == ["7"]


@pytest.mark.parametrize("layout", ["number", "lines"])
def test_bars_side_by_side_are_no_rule(layout: str, clear: list[list[Gray]]) -> None:
    for value in ("77", "757", "7575", "25272"):
        for place in range(8):
            gray = placed(number(clear, value, 40, place), 60, 260, 2, 10)
            sheet = lay_flat(Page("page.png", 1, gray), layout).sheet
            assert sheet.rules is not None
            assert (sheet.rules > 60).sum() < 20


def test_the_parts_of_a_broken_digit_are_no_rows(model: Model, clear: list[list[Gray]]) -> None:
    gray = placed(number(clear, "5", 70), 110, 100, 20, 20)
    gray[33:36] = 255  # the bar stands apart
    assert len(read(gray, model)) == 1
    rows = np.vstack([placed(number(clear, value), 60, 160, 10, 10) for value in ("47", "29")])
    assert read(rows, model) == ["47", "29"]


@pytest.mark.parametrize("sides", ["tblr", "l", "b", "lb", "tr"])
def test_a_digit_is_read_without_the_box_it_was_cut_out_with(sides: str, model: Model, clear: list[list[Gray]]) -> None:
    """With lines along its sides next to none was read once."""
    for digit in range(10):
        gray = placed(number(clear, str(digit), 40), 64, 64, 14, 12)
        for side in sides:
            rows = {"t": slice(0, 2), "b": slice(62, 64)}.get(side, slice(None))
            columns = {"l": slice(0, 2), "r": slice(62, 64)}.get(side, slice(None))
            gray[rows, columns] = 40
        for layout in ("digit", "number"):
            assert read(gray, model, layout) == [str(digit)]


def test_a_digit_cut_to_its_ink_loses_nothing(clear: list[list[Gray]]) -> None:
    """Bars and stems along the picture's sides are the digit's own."""
    for digit in range(10):
        for place in range(8):
            for height in (20, 60):
                sheet = lay_flat(Page("page.png", 1, number(clear, str(digit), height, place)), "digit").sheet
                assert sheet.rules is not None
                assert not sheet.rules.any()


def test_what_a_cut_has_left_of_neighbours_is_passed_over(model: Model, clear: list[list[Gray]]) -> None:
    """Half of such digits were not read once."""
    left, right = number(clear, "3")[:, -8:], number(clear, "6")[:, :8]
    for digit in range(10):
        own = number(clear, str(digit))
        gray = placed(own, 56, own.shape[1] + 28, 14, 8)
        gray[6:46, :8], gray[10:50, -8:] = left, right
        assert read(gray, model, "digit") == [str(digit)]


@pytest.mark.parametrize("layout", ["number", "auto"])
def test_a_lone_digit_is_not_cut(layout: str, model: Model, clear: list[list[Gray]]) -> None:
    """A third of them went to review, since halves of them may be digits as well."""
    for digit in range(10):
        for place in range(8):
            image = number(clear, str(digit), 40, place)
            if image.shape[1] <= 0.75 * image.shape[0]:
                page = Page("page.png", 1, placed(image, 64, image.shape[1] + 24, 12, 12))
                (reading,) = read_page(page, model, layout).readings
                assert (reading.value, reading.status) == (str(digit), Status.OK)


@pytest.mark.parametrize(("before", "behind"), [("$", ""), ("EUR", ""), ("", "kg"), ("", "%"), ("#", "cm")])
def test_print_beside_a_number_is_no_part_of_it(
    before: str, behind: str, model: Model, clear: list[list[Gray]]
) -> None:
    """A "$" before a number was read as a 5, and accepted."""
    right = accepted = 0
    for place, value in enumerate(("535", "48", "1903", "726", "60", "2519", "874", "31")):
        written = number(clear, value, 44, place)
        sheet = placed(written, 100, written.shape[1] + 400, 200, 28)
        (width, _), _ = cv2.getTextSize(before, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 2)
        cv2.putText(sheet, before, (180 - width, 70), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 2, cv2.LINE_AA)
        at = (220 + written.shape[1], 70)
        cv2.putText(sheet, behind, at, cv2.FONT_HERSHEY_SIMPLEX, 1.3, 0, 2, cv2.LINE_AA)
        (reading,) = read_page(Page("", 1, sheet), model, "number").readings
        right += reading.value == value
        accepted += reading.status is Status.OK
        assert reading.value == value or reading.status is Status.REVIEW
    assert right >= 7
    assert accepted >= 4
