"""Numbers that stand on a rule, beside boxes and in frames."""

import cv2
import numpy as np

from digitdesk.engine.classify import Model
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page

FONT = cv2.FONT_HERSHEY_SIMPLEX


def page() -> np.ndarray:
    return np.full((900, 1000), 255, np.uint8)


def caption(gray: np.ndarray, text: str, x: int, y: int) -> None:
    cv2.putText(gray, text, (x, y), cv2.FONT_HERSHEY_COMPLEX, 0.6, 0, 1, cv2.LINE_AA)


def underlined(gray: np.ndarray, value: str, x: int, y: int) -> None:
    """A number on a rule, the caption before it."""
    caption(gray, "Amount", x - 130, y)
    cv2.line(gray, (x, y + 8), (x + 260, y + 8), 0, 2)
    cv2.putText(gray, value, (x + 40, y), FONT, 1.4, 0, 3, cv2.LINE_AA)


def boxed(gray: np.ndarray, value: str, x: int, y: int) -> None:
    caption(gray, "No. 12", x, y - 8)
    cv2.rectangle(gray, (x, y), (x + 220, y + 64), 0, 2)
    cv2.putText(gray, value, (x + 40, y + 48), FONT, 1.4, 0, 3, cv2.LINE_AA)


def values(gray: np.ndarray, model: Model) -> list[str]:
    return [reading.value for reading in read_page(Page("page.png", 1, gray), model).readings]


def test_numbers_on_rules_beside_boxes_are_read(model: Model) -> None:
    """Where a page had one box, what stood outside of it was passed over without a word; captions still are."""
    gray = page()
    caption(gray, "Repair order 2025", 80, 50)
    for row, (left, right) in enumerate([("427", "38"), ("2504", "617"), ("33", "742")]):
        boxed(gray, left, 80, 120 + 160 * row)
        underlined(gray, right, 620, 168 + 160 * row)
    assert values(gray, model) == ["427", "38", "2504", "617", "33", "742"]


def test_captions_beside_numbers_on_rules_are_not_read(model: Model) -> None:
    """They were listed as values to be looked at, some accepted; what is as high as the numbers still is read."""
    gray = page()
    for row, value in enumerate(["427", "2504", "33", "617"]):
        underlined(gray, value, 300, 150 + 120 * row)
    cv2.putText(gray, "742", (340, 700), FONT, 1.4, 0, 3, cv2.LINE_AA)
    assert values(gray, model) == ["427", "2504", "33", "617", "742"]


def test_a_frame_around_rules_is_no_box(model: Model) -> None:
    """All that stood in it was one value."""
    gray = page()
    cv2.rectangle(gray, (60, 40), (940, 620), 0, 3)
    for row, value in enumerate(["427", "2504", "33", "617"]):
        underlined(gray, value, 300, 150 + 120 * row)
    assert values(gray, model) == ["427", "2504", "33", "617"]


def test_a_large_box_with_a_number_that_is_struck_out_stays_a_box(model: Model) -> None:
    """Its line is no rule to write on."""
    gray = page()
    for row in range(3):
        cv2.rectangle(gray, (300, 80 + 260 * row), (760, 300 + 260 * row), 0, 3)
        cv2.putText(gray, "427", (440, 210 + 260 * row), FONT, 1.4, 0, 3, cv2.LINE_AA)
    cv2.line(gray, (430, 192), (560, 196), 0, 3)
    readings = read_page(Page("page.png", 1, gray), model).readings
    assert [abs(reading.field.box.width - 460) < 20 for reading in readings] == [True] * 3
