"""Crooked and photographed pages: laid flat, read as before, and their boxes where they lie in the file."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.geometry import flatten, is_photographed, skew
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Box, Gray, Page, Status


def form(width: int = 900, height: int = 1200) -> Gray:
    gray = np.full((height, width), 235, np.uint8)
    for y in range(150, 1000, 120):
        for x in range(100, 700, 170):
            cv2.rectangle(gray, (x, y), (x + 150, y + 70), 60, 2)
    return gray


def turn(gray: Gray, degrees: float) -> tuple[Gray, np.ndarray]:
    size = gray.shape[1], gray.shape[0]
    matrix = np.vstack([cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), degrees, 1), [0, 0, 1]])
    return cv2.warpPerspective(gray, matrix, size, borderValue=235), matrix


def photo(gray: Gray, table: int = 50) -> tuple[Gray, np.ndarray]:
    size = gray.shape[1], gray.shape[0]
    corners = np.array([[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]], np.float32)
    places = (corners * 0.8 + (90, 110) + [[20, 0], [-30, 15], [10, 0], [-25, -20]]).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners, places)
    return cv2.warpPerspective(gray, matrix, size, borderValue=table), matrix


def through(matrix: np.ndarray, box: Box) -> Box:
    corners = np.array([[box.x, box.y], [box.right, box.y], [box.right, box.bottom], [box.x, box.bottom]], float)
    places = cv2.perspectiveTransform(corners[None], matrix)[0]
    (left, top), (right, bottom) = places.min(axis=0), places.max(axis=0)
    return Box(round(left), round(top), round(right - left), round(bottom - top))


@pytest.mark.parametrize("degrees", [-9.0, -2.0, -0.5, 0.0, 1.0, 5.0, 12.0])
def test_the_angle_of_a_form_is_measured(degrees: float) -> None:
    assert skew(turn(form(), -degrees)[0]) == pytest.approx(degrees, abs=0.15)


@pytest.mark.parametrize("degrees", [-6.0, 1.0, 4.0])
def test_the_angle_of_a_form_in_a_pale_colour_is_measured(degrees: float) -> None:
    pale = turn(np.maximum(form(), 223), -degrees)[0]
    grain = np.random.default_rng(0).normal(0, 0.7, pale.shape)
    assert skew(np.round(pale + grain).astype(np.uint8)) == pytest.approx(degrees, abs=0.2)


def test_without_lines_a_page_is_left_as_it_is() -> None:
    rng = np.random.default_rng(0)
    gray = np.clip(rng.normal(230, 5, (900, 700)), 0, 255).astype(np.uint8)
    for _ in range(40):
        x, y = rng.integers(50, 600, 2).tolist()
        cv2.putText(gray, str(rng.integers(10)), (x, y), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 20, 2)
    assert flatten(gray).gray is gray


def test_small_pictures_are_left_as_they_are() -> None:
    gray = turn(form(), 5)[0][300:500, 200:600]
    assert flatten(gray).gray is gray


def test_a_photographed_sheet_is_cut_out() -> None:
    flat = flatten(photo(form())[0])
    assert flat.to_page is not None
    assert np.percentile(flat.gray, 2) >= 50  # no table is left but at the very edge
    assert (flat.gray > 200).mean() > 0.85


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize("table", [20, 70])
def test_a_slip_of_paper_on_a_table_is_read(tmp_path: Path, scale: int, table: int) -> None:
    """It was taken for bright writing on black, or for a part of the page."""
    rng = np.random.default_rng(0)
    gray = rng.normal(table, 4, (220 * scale, 400 * scale)).clip(0, 255).astype(np.uint8)
    gray[80 * scale : 140 * scale, 110 * scale : 290 * scale] = 215
    spot, size = (130 * scale, 126 * scale), 1.3 * scale
    cv2.putText(gray, "3752", spot, cv2.FONT_HERSHEY_SIMPLEX, size, 30, 3 * scale, cv2.LINE_AA)
    cv2.imwrite(str(tmp_path / "slip.png"), gray)
    page = load_page(Source(tmp_path / "slip.png", "slip.png"), 1)
    (reading,) = read_page(page, Model(settings.model_path(), settings.numbers_path())).readings
    assert reading.value == "3752"
    assert abs(reading.field.box.x - 110 * scale) < 25 * scale


def on_white(paper: int, scale: int, angle: float) -> Gray:
    """A number on a slip of paper on white ground, upright or turned."""
    gray = np.random.default_rng(0).normal(252, 2, (220 * scale, 400 * scale)).clip(0, 255).astype(np.uint8)
    gray[80 * scale : 140 * scale, 110 * scale : 290 * scale] = paper
    spot, size = (130 * scale, 126 * scale), 1.3 * scale
    cv2.putText(gray, "2648", spot, cv2.FONT_HERSHEY_SIMPLEX, size, 30, 3 * scale, cv2.LINE_AA)
    turn = cv2.getRotationMatrix2D((200 * scale, 110 * scale), angle, 1)
    return cv2.warpAffine(gray, turn, gray.shape[::-1], borderMode=cv2.BORDER_CONSTANT, borderValue=252)


@pytest.mark.parametrize("scale", [1, 4])
@pytest.mark.parametrize("angle", [0, 5])
@pytest.mark.parametrize("paper", [150, 215])
def test_a_slip_of_paper_on_white_is_read(paper: int, scale: int, angle: float) -> None:
    """Its paper seemed ink, with its edge around the number, so that nothing was accepted."""
    page = Page("slip", 1, on_white(paper, scale, angle))
    (reading,) = read_page(page, Model(settings.model_path(), settings.numbers_path())).readings
    assert (reading.value, reading.status) == ("2648", Status.OK)
    assert abs(reading.field.box.x - 110 * scale) < 25 * scale


def test_what_stands_beside_a_panel_stays() -> None:
    gray = on_white(200, 1, 0)
    assert flatten(gray).gray.shape == (55, 175)
    cv2.putText(gray, "1", (30, 120), cv2.FONT_HERSHEY_SIMPLEX, 1, 120, 2, cv2.LINE_AA)
    assert flatten(gray).gray is gray


@pytest.mark.parametrize("scale", [1, 2, 3, 4, 10, 20])
def test_a_thick_stroke_is_no_slip_of_paper(scale: int) -> None:
    """Neither bright on black nor dark on white."""
    for image in load_evaluation(settings.evaluation_path()).images[:300]:
        large = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        assert not is_photographed(large)
        assert flatten(255 - large).gray.shape == large.shape


def test_a_shadow_is_no_table() -> None:
    gray = form()
    gray[:, 450:] = (gray[:, 450:] * 0.5).astype(np.uint8)
    assert flatten(gray).gray.shape == gray.shape


def test_the_shade_of_a_sharp_shadow_is_no_ink(samples: Path) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    page = load_page(Source(samples / "exam-scores.png", "exam-scores.png"), 1)
    gray = page.gray.copy()
    gray[:, 400:] = (gray[:, 400:] * 0.5).astype(np.uint8)
    shadowed = read_page(Page("", 1, gray), model).readings
    plain = read_page(page, model).readings
    assert len(shadowed) == len(plain)
    assert sum(one.value != other.value for one, other in zip(shadowed, plain, strict=True)) <= 2  # the edge's own


@pytest.mark.parametrize("distort", [lambda gray: turn(gray, 4), photo], ids=["turned", "photographed"])
def test_boxes_are_those_of_the_page_in_the_file(samples: Path, distort) -> None:
    model = Model(settings.model_path(), settings.numbers_path())
    page = load_page(Source(samples / "exam-scores.png", "exam-scores.png"), 1)
    gray, matrix = distort(page.gray)
    readings = read_page(Page("", 1, gray), model).readings
    with (samples / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        truth = [row for row in csv.DictReader(file) if row["source"] == "exam-scores.png"]
    assert len(readings) == len(truth)
    right = 0
    for row, reading in zip(truth, readings, strict=True):
        expected = through(matrix, Box(*(int(row[key]) for key in ("x", "y", "width", "height"))))
        box = reading.field.box
        assert abs(box.x + box.width / 2 - expected.x - expected.width / 2) < 8
        assert abs(box.y + box.height / 2 - expected.y - expected.height / 2) < 8
        assert all(box.x - 20 <= digit.box.x <= box.right + 20 for digit in reading.digits)
        right += reading.value == row["value"]
    assert right >= 0.95 * len(truth)
