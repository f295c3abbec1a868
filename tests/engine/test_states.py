"""What is seen of a field besides its digits: crossed out, or going on outside."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.segment import find_marks
from digitdesk.engine.states import BLOT, CROSSED_OUT, ON_LINE, OVERFLOWING, is_struck
from digitdesk.engine.types import Box, Field, Page, Reading, Status


def form(*values: str) -> np.ndarray:
    gray = np.full((80 + 110 * len(values), 420), 255, np.uint8)
    for row, value in enumerate(values):
        cv2.rectangle(gray, (40, 40 + 110 * row), (360, 120 + 110 * row), 90, 2)
        cv2.putText(gray, value, (60, 102 + 110 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.7, 0, 4, cv2.LINE_AA)
    return gray


def read(gray: np.ndarray, model: Model) -> tuple[Reading, ...]:
    return read_page(Page("page.png", 1, gray), model, "boxes").readings


@pytest.mark.parametrize("lean", [-18, 0, 18])
def test_a_number_struck_through_is_for_a_person(model: Model, lean: int) -> None:
    gray = form("3852", "3852", "11", "777")
    cv2.line(gray, (52, 84 + lean), (212, 80 - lean), 0, 4, cv2.LINE_AA)
    struck, *others = read(gray, model)
    assert struck.status is Status.REVIEW
    assert struck.message.startswith(CROSSED_OUT)
    assert not any(CROSSED_OUT in other.message for other in others)


def test_a_lone_digit_struck_through_is_for_a_person(model: Model) -> None:
    """One of them was accepted with 100 %; the bar of a 7 and that of a 4 strike nothing out."""
    gray = form("3", "4", "7", "0")
    cv2.line(gray, (48, 90), (110, 78), 0, 4, cv2.LINE_AA)
    cv2.line(gray, (66, 302), (90, 302), 0, 4, cv2.LINE_AA)
    struck, *others = read(gray, model)
    assert (struck.status, struck.value) == (Status.REVIEW, "3")
    assert struck.message.startswith(CROSSED_OUT)
    assert not any(CROSSED_OUT in other.message for other in others)


@pytest.mark.parametrize(("twice", "least"), [(False, 0.95), (True, 0.8)])
def test_written_digits_are_told_from_struck_ones(twice: bool, least: float) -> None:
    found, rng = load_evaluation(settings.evaluation_path()), np.random.default_rng(0)
    plain, struck = [], []
    for image, label in zip(found.images[:1000], found.labels[:1000].tolist(), strict=True):
        ink = cv2.copyMakeBorder(cv2.resize(image, None, fx=3, fy=3), 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=0)
        plain.append(is_struck(find_marks(ink, Field("1", Box(0, 0, 144, 144))), str(label)))
        x, y, width, height = cv2.boundingRect(np.where(ink > 100, 255, 0).astype(np.uint8))
        level, rise = y + round(height * rng.uniform(0.4, 0.6)), round(height * rng.uniform(-0.25, 0.25))
        over = round(height * rng.uniform(0.15, 0.35))
        pen, apart = int(rng.integers(4, 9)), round(height * rng.uniform(0.12, 0.16))
        for y in (level - apart, level + apart) if twice else (level,):
            cv2.line(ink, (x - over, y + rise), (x + width + over, y - rise), 255, pen)
        if label != 4:
            struck.append(is_struck(find_marks(ink, Field("1", Box(0, 0, 144, 144))), str(label)))
    assert np.mean(plain) < 0.005
    assert np.mean(struck) > least


def test_a_blot_without_any_paper_in_it_is_struck_by_nothing() -> None:
    """It was looked through for a line as thick as a number can be, which ended the page."""
    for height, width in ((20, 20), (30, 300), (200, 300)):
        ink = cv2.copyMakeBorder(np.full((height, width), 255, np.uint8), *[20] * 4, cv2.BORDER_CONSTANT, value=0)
        assert not is_struck(find_marks(ink, Field("1", Box(0, 0, width + 40, height + 40))), "1")


@pytest.mark.parametrize("height", [16, 48, 96])
def test_what_is_left_of_a_shadow_is_no_ink(height: int) -> None:
    """Its edge was read as a 6. A pencil's stroke as faint as that, or in it, stays, and so does a blurred one."""
    places = np.arange(200)
    hump = np.exp(-(((places - 100) / height) ** 2) / 2)
    shadow = (45 * hump[:, None] * hump[None]).astype(np.uint8)
    field, grain = Field("1", Box(0, 0, 200, 200)), 40
    assert not find_marks(shadow, field, grain).boxes
    stroke = cv2.putText(np.zeros_like(shadow), "6", (70, 130), cv2.FONT_HERSHEY_SIMPLEX, 3.0, 45, 8, cv2.LINE_AA)
    assert find_marks(stroke, field, grain).boxes
    assert find_marks(shadow + stroke, field, grain).boxes
    assert find_marks(cv2.GaussianBlur(stroke, (0, 0), 4), field).boxes


def test_a_number_that_leaves_its_box_says_so(model: Model) -> None:
    gray = form("3852", "3852")
    cv2.putText(gray, "9", (270, 146), cv2.FONT_HERSHEY_SIMPLEX, 3.0, 0, 5, cv2.LINE_AA)
    over, within = read(gray, model)
    assert over.status is Status.REVIEW
    assert over.message.startswith(OVERFLOWING)
    assert OVERFLOWING not in within.message


def test_a_digit_along_a_printed_line_says_so(model: Model) -> None:
    """The base of a 2 went with the line, and it was accepted as a 7."""
    gray = form("1", "3852")
    for start, end in (((92, 60), (130, 70)), ((130, 70), (92, 119)), ((92, 119), (140, 119))):
        cv2.line(gray, start, end, 0, 5, cv2.LINE_AA)
    along, apart = read(gray, model)
    assert along.status is Status.REVIEW
    assert along.message.startswith(ON_LINE)
    assert ON_LINE not in apart.message


@pytest.mark.parametrize(("x", "side", "beyond"), [(30, (24, 300), (4, 300)), (230, (50, 236), (50, 290))])
def test_the_side_of_a_box_that_meets_its_line_is_not_accepted_as_a_one(
    model: Model, x: int, side: tuple[int, int], beyond: tuple[int, int]
) -> None:
    """In a strip seen from aside it is not upright; 1835 was accepted for 835. Where the line goes on it is a 1."""
    readings = []
    for left, right in (side, beyond):
        gray = np.full((64, 320), 250, np.uint8)
        cv2.putText(gray, "835", (90, 46), cv2.FONT_HERSHEY_SIMPLEX, 1.3, 40, 3, cv2.LINE_AA)
        cv2.line(gray, (x + 4, 12), (x - 2, 58), 60, 3, cv2.LINE_AA)
        cv2.line(gray, (left, 60), (right, 56), 60, 2, cv2.LINE_AA)
        readings += read_page(Page("", 1, gray), model, "number").readings
    assert [reading.value for reading in readings] == ["1835" if x < 90 else "8351"] * 2
    assert [reading.status for reading in readings] == [Status.REVIEW, Status.OK]
    assert readings[0].message == ON_LINE


@pytest.mark.parametrize("radius", [12, 20, 40])
def test_a_hole_or_a_blot_is_not_accepted_as_a_zero(model: Model, radius: int) -> None:
    """A punched hole was a 0, with certainty."""
    readings = []
    for thick in (cv2.FILLED, max(3, radius // 4)):
        gray = np.full((4 * radius, 4 * radius), 250, np.uint8)
        cv2.ellipse(gray, (2 * radius, 2 * radius), (radius, round(1.1 * radius)), 0, 0, 360, 40, thick, cv2.LINE_AA)
        readings += read_page(Page("", 1, gray), model, "number").readings
    assert [(reading.value, reading.status, reading.message) for reading in readings] == [
        ("0", Status.REVIEW, BLOT),
        ("0", Status.OK, ""),
    ]


def test_a_bold_narrow_digit_is_struck_by_nothing(samples: Path, model: Model) -> None:
    """The small 9 of a sample form seemed crossed out: a line runs anywhere through so few and thick strokes."""
    reading = read_page(load_page(Source(samples / "exam-scores.png", "exam-scores.png"), 1), model).readings[3]
    assert (reading.value, reading.status) == ("9", Status.OK)
