"""What is shown of a reading: the annotated page, how each field was read, where the model looked, what teaches."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.annotate import COLOURS, annotate
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import Trust
from digitdesk.engine.crops import MAX_HEIGHT, with_crops
from digitdesk.engine.decode import spelled, trusted
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.explain import HEIGHT, LOOKS, WIDTH, explain
from digitdesk.engine.fields import read_field, see_sheet
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import find_fields
from digitdesk.engine.learning import teaching
from digitdesk.engine.learning.teaching import teaching_order
from digitdesk.engine.occlusion import occlusion_map
from digitdesk.engine.types import Box, Field, Other, Page, PageResult, Reading, Status


@pytest.fixture(scope="module")
def row(samples: Path) -> Page:
    """Two ruled boxes of a sample form, with 31 and 50538 in them."""
    page = load_page(Source(samples / "delivery-note.png", "delivery-note.png"), 1)
    return Page("row", 1, np.ascontiguousarray(page.gray[605:707, 395:775]), 150.0)


def reading(value: str, confidence: float, status: Status = Status.REVIEW) -> Reading:
    others = (Other("13", 0.2), Other("81", 0.1))
    return Reading(Field("Net", Box(10, 10, 60, 30)), value, confidence, status, "", (), others, value)


def test_an_annotated_page_keeps_its_pixels_but_for_frames_and_words(row: Page) -> None:
    result = PageResult("row", 1, (reading("31", 0.9, Status.OK), reading("", 1.0, Status.BLANK)))
    picture = annotate(row, result)
    assert picture.shape == (*row.gray.shape, 3)
    assert (picture[10, 40] == COLOURS[Status.BLANK]).all()
    same = (picture == row.gray[..., None]).all(axis=2)
    assert 0.9 < same.mean() < 1
    assert same[:, 200:].all()


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_that_lay_is_annotated_as_it_stands(row: Page, turn: int) -> None:
    lying = Page("row", 1, np.ascontiguousarray(np.rot90(row.gray, turn)), 150.0)
    stands = PageResult("row", 1, (reading("31", 0.9, Status.OK),))
    (lay,) = (one.placed(lambda box: box.turned(4 - turn, row.box)) for one in stands.readings)
    assert lay.field.box.clipped(lying.box) == lay.field.box
    assert (annotate(lying, PageResult("row", 1, (lay,), turn=turn)) == annotate(row, stands)).all()


def test_each_field_that_is_not_blank_is_explained_in_a_row(row: Page, model: Model) -> None:
    picture = explain(row, model)
    rows = (picture.shape[0] - 22) / (HEIGHT + 22)
    assert picture.shape[1] == len(LOOKS) * WIDTH
    assert rows == int(rows) >= 2
    blank = explain(Page("blank", 1, np.full((100, 380), 255, np.uint8), 150.0), model)
    assert blank.shape[0] == 22


def test_digits_that_the_pieces_do_not_give_are_looked_for_along_the_line(row: Page, model: Model) -> None:
    sheet = find_fields(row, extract_ink(row.gray), "auto")
    seen = next(one for one in see_sheet(sheet, model) if read_field(one, model).value == "50538")
    digits = spelled(seen.cut, seen.line, "505385053850538")
    assert len(digits) == 15
    assert [digit.box.x for digit in digits] == sorted(digit.box.x for digit in digits)
    area = seen.marks.area
    for digit in digits:
        assert digit.image.shape == (28, 28)
        assert sum(digit.guess.probabilities) == pytest.approx(1)
        assert area.common(digit.box) > 0
    taken = spelled(seen.cut, seen.line, "50538")
    assert [digit.guess.digit for digit in taken] == [5, 0, 5, 3, 8]


def test_a_field_is_cut_out_with_a_margin_and_never_too_large(row: Page) -> None:
    boxes = (Box(100, 20, 80, 40), Box(0, 0, 0, 0), Box(0, 0, 380, 100))
    readings = tuple(Reading(Field("Net", box), "1", 1.0, Status.OK) for box in boxes)
    small, none, large = with_crops(PageResult("row", 1, readings), row).crops
    assert none is None
    assert small
    assert small.box == Box(90, 10, 100, 60)
    assert cv2.imdecode(np.frombuffer(small.jpeg, np.uint8), 0).shape == (60, 100)
    assert large
    assert large.box == row.box
    assert cv2.imdecode(np.frombuffer(large.jpeg, np.uint8), 0).shape[0] == MAX_HEIGHT


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_field_of_a_page_that_lies_wrong_is_shown_upright(row: Page, turn: int) -> None:
    """Viewers and browsers turn pictures as their EXIF orientation says."""
    width, height = row.box.width, row.box.height
    box = Box(100, 20, 80, 40)
    place = {
        1: Box(20, width - 180, 40, 80),
        2: Box(width - 180, height - 60, 80, 40),
        3: Box(height - 60, 100, 40, 80),
    }[turn]
    lying = Page("row", 1, np.ascontiguousarray(np.rot90(row.gray, turn)))
    shown = []
    for page, field, turned in ((row, box, 0), (lying, place, turn)):
        reading = Reading(Field("Net", field), "1", 1.0, Status.OK)
        (crop,) = with_crops(PageResult("row", 1, (reading,), turn=turned), page).crops
        assert crop
        shown.append(cv2.imdecode(np.frombuffer(crop.jpeg, np.uint8), 0))
    assert shown[0].shape == shown[1].shape
    assert np.abs(shown[0].astype(int) - shown[1]).mean() < 6


def test_what_makes_a_digit_speaks_for_it(model: Model) -> None:
    found = load_evaluation(settings.evaluation_path())
    place = int(np.flatnonzero((found.labels == 4) & (found.predictions == 4))[0])
    seen = occlusion_map(model, found.images[place], 4)
    assert seen.shape == (28, 28)
    assert seen.max() > 1
    assert (seen[:3, :3] == 0).all()
    assert occlusion_map(model, np.zeros((28, 28), np.uint8), 4).max() == 0


def test_the_doubtful_and_unlike_teach_most() -> None:
    shares = np.zeros((4, 11), np.float32)
    shares[:, 0], shares[:, 1] = (0.99, 0.5, 0.5, 0.6), (0.01, 0.5, 0.5, 0.4)
    embedding = np.array([[9, 9], [5, 0], [5, 0.1], [0.5, 0]], np.float32)
    known = np.zeros((1, 2), np.float32)
    order = teaching_order(shares, embedding, known, 3).tolist()
    assert order[0] == 2  # as doubtful as 1, and a little farther from what is known
    assert order[1:] == [3, 0] or order[1:] == [0, 3]  # 1 is now known as good as
    assert teaching_order(shares, embedding, known[:0], 9).shape == (4,)


def test_any_number_of_known_digits_is_looked_at_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    shares, embedding, known = (rng.random(shape).astype(np.float32) for shape in ((30, 11), (30, 5), (70, 5)))
    whole = teaching_order(shares, embedding, known, 9).tolist()
    monkeypatch.setattr(teaching, "AT_ONCE", 8)
    assert teaching_order(shares, embedding, known, 9).tolist() == whole


def test_trust_moves_confidence_status_and_runners_up_together() -> None:
    sure = trusted(reading("31", 0.7), Trust(1.0, 2.0, 0.9))
    assert sure.confidence == pytest.approx(0.945, abs=0.001)
    assert (sure.status, sure.message) == (Status.OK, "")
    assert sum(other.confidence for other in sure.others) == pytest.approx(1 - sure.confidence)
    doubted = trusted(reading("31", 0.7, Status.OK), Trust(1.0, -2.0, 0.9))
    assert doubted.status is Status.REVIEW
    assert "perhaps 13, 81" in doubted.message
    blank = reading("", 1.0, Status.BLANK)
    assert trusted(blank, Trust(1.0, -2.0, 0.9)) is blank
