"""Forms printed in gray or in a pale colour: their lines are lines, however pale."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.boxes.pale import with_pale_lines
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.ink import extract_ink, ink_mask, threshold
from digitdesk.engine.page_reading import lay_flat, read_page
from digitdesk.engine.types import Gray, Page


def printed_pale(gray: Gray, share: float) -> Gray:
    """What is printed is left this share of its contrast; what is written, which is darker, all."""
    contrast = 255.0 - gray
    return np.round(255 - contrast * np.interp(contrast, (110, 170), (share, 1))).astype(np.uint8)


def form(light: int, grain: float) -> Gray:
    """Twelve boxes in this shade, with a dark 7 in every other, on paper with so much grain."""
    gray = np.full((900, 700), 235, np.uint8)
    for number in range(12):
        x, y = 80 + number % 3 * 200, 100 + number // 3 * 180
        cv2.rectangle(gray, (x, y), (x + 150, y + 80), light, 2)
        if number % 2:
            cv2.polylines(gray, [np.array([[x + 50, y + 20], [x + 85, y + 20], [x + 60, y + 65]])], False, 20, 6)
    noise = np.random.default_rng(0).normal(0, grain, gray.shape)
    return np.clip(cv2.GaussianBlur(gray, (0, 0), 0.7) + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("share", [0.2, 0.5])
@pytest.mark.parametrize("name", ["exam-scores.png", "delivery-note.png"])
def test_a_form_in_a_pale_colour_is_read_as_in_black(samples: Path, name: str, share: float) -> None:
    """Lines just under the contrast that parts ink from paper were found in part: fields lost, parts accepted."""
    model = Model(settings.model_path(), settings.numbers_path())
    gray = load_page(Source(samples / name, name), 1).gray
    values = [reading.value for reading in read_page(Page("", 1, gray), model).readings]
    assert [reading.value for reading in read_page(Page("", 1, printed_pale(gray, share)), model).readings] == values


@pytest.mark.parametrize(("light", "grain"), [(220, 1), (200, 3), (170, 3), (140, 5), (90, 5)])
def test_boxes_are_found_in_any_shade(light: int, grain: float) -> None:
    fields = lay_flat(Page("", 1, form(light, grain)), "boxes").sheet.fields
    assert len(fields) == 12
    assert all(150 >= field.box.width >= 130 and 80 >= field.box.height >= 60 for field in fields)


@pytest.mark.parametrize("grain", [1, 5, 12])
def test_the_grain_of_paper_is_no_line(grain: float) -> None:
    ink = extract_ink(form(235, grain))
    mask = ink_mask(ink, threshold(ink))
    assert np.count_nonzero(with_pale_lines(ink, mask)) <= 1.01 * np.count_nonzero(mask)


def test_a_clean_page_and_a_picture_of_one_number_stay_as_they_are() -> None:
    for gray in (form(20, 0), form(200, 0)[:120, :300]):
        ink = extract_ink(gray)
        mask = ink_mask(ink, threshold(ink))
        assert with_pale_lines(ink, mask) is mask


def test_pale_edges_of_a_page_do_not_hide_what_its_digits_stand_on() -> None:
    """Taken for digits they made these seem so high that underlines, ten digits long, were left."""
    gray = np.full((900, 700), 235, np.uint8)
    for number in range(4):
        y = 150 + 180 * number
        cv2.putText(gray, "7", (200, y), cv2.FONT_HERSHEY_SIMPLEX, 1.6, 20, 4, cv2.LINE_AA)
        cv2.line(gray, (190, y), (310, y), 70, 2)
    for x in (3, 8, 691, 696):
        cv2.line(gray, (x, 40), (x, 860), 215, 2)
    sheet = lay_flat(Page("", 1, gray), "lines").sheet
    assert len(sheet.fields) == 4
    assert all(field.box.width < 1.5 * field.box.height for field in sheet.fields)  # without its line


@pytest.mark.parametrize("share", [0.1, 0.2, 0.3])
def test_what_shows_through_from_the_back_of_a_form_draws_no_boxes(samples: Path, share: float) -> None:
    """Of the sample forms 9 values were accepted wrong, and fields with writing taken for blank ones."""
    model = Model(settings.model_path(), settings.numbers_path())
    name = "delivery-note.png"
    gray = load_page(Source(samples / name, name), 1).gray
    back = cv2.GaussianBlur(np.ascontiguousarray(gray[:, ::-1]), (0, 0), 1.5)
    both = np.clip(gray - share * (255.0 - back), 0, 255).astype(np.uint8)
    expected = [reading.value for reading in read_page(Page(name, 1, gray), model).readings]
    assert [reading.value for reading in read_page(Page(name, 1, both), model).readings] == expected
