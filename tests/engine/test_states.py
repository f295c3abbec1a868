"""What is seen of a field besides its digits: crossed out, or going on outside."""

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.pipeline import read_page
from digitdesk.engine.states import CROSSED_OUT, ON_LINE, OVERFLOWING
from digitdesk.engine.types import Page, Reading, Status


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path(), settings.numbers_path())


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
