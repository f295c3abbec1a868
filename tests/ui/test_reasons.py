"""A drawing that is not read well says why, in words that tell what to do."""

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.types import Box, Digit, Field, Guess, Page, Reading, Status
from digitdesk.ui.draw.marks import Pasted, Stroke
from digitdesk.ui.draw.reading import Drawn, read_marks
from digitdesk.ui.draw.reasons import reason
from digitdesk.ui.loading import load_reader

SHEET = (1.4, 1.0)


@pytest.fixture(scope="module")
def model():
    return load_reader(settings.model_path()).model


def test_what_was_read_well_needs_no_reason(model):
    bar = Stroke(((0.7, 0.2, 0.05), (0.7, 0.5, 0.05), (0.7, 0.8, 0.05)))
    drawn = read_marks((bar,), SHEET, model)
    assert drawn.value == "1"
    assert reason(drawn) == ""


def test_a_faint_image_is_said_to_be_faint(model):
    faint = np.zeros((100, 100), np.uint8)
    faint[20:80, 48:52] = 15
    assert "too faint" in reason(read_marks((Pasted(faint, 0.2, 0.1, 0.8),), SHEET, model))


def test_a_pad_wiped_clean_is_said_to_be_empty(model):
    bar = ((0.7, 0.2, 0.05), (0.7, 0.8, 0.05))
    wiped = tuple((x, y, 0.3) for x, y, _ in bar)
    assert "empty again" in reason(read_marks((Stroke(bar), Stroke(wiped, erases=True)), SHEET, model))


@pytest.mark.parametrize(
    ("width", "height", "inked", "not_a_digit", "told"),
    [
        (8, 12, False, 0.1, "very small"),
        (100, 100, True, 0.1, "thinner pen"),
        (18, 18, "disc", 0.1, "thinner pen"),
        (20, 100, "bar", 0.05, "perhaps 7"),
        (200, 100, False, 0.1, "two digits"),
        (60, 100, False, 0.9, "does not look like a digit"),
        (60, 100, False, 0.05, "perhaps 7"),
    ],
)
def test_each_doubt_has_its_reason(width, height, inked, not_a_digit, told):
    image = np.zeros((28, 28), np.uint8)
    image[4:24, 4:24] = 255 if inked is True else np.eye(20, dtype=np.uint8) * 255
    if inked == "disc":
        image = cv2.circle(np.zeros_like(image), (14, 14), 9, 255, -1, cv2.LINE_AA)
    if inked == "bar":
        image[:, :12] = image[:, 16:] = 0
        image[4:24, 12:16] = 255
    rest = (1 - not_a_digit) / 10
    digit = Digit(Box(10, 10, width, height), image, Guess((*[rest] * 10, not_a_digit)))
    field = Field("1", Box(0, 0, 420, 300))
    reading = Reading(field, "1", 0.3, Status.REVIEW, "Not sure; perhaps 7.", (digit,))
    page = Page("drawing", 1, np.zeros((300, 420), np.uint8))
    assert told in reason(Drawn(page, (reading,), 300))


def test_ink_that_is_no_digit_is_said_to_be_none():
    page = Page("drawing", 1, np.zeros((300, 420), np.uint8))
    reading = Reading(Field("1", Box(0, 0, 420, 300)), "", 0.0, Status.REVIEW, "There is ink here.")
    assert "nothing like a digit" in reason(Drawn(page, (reading,), 300))
