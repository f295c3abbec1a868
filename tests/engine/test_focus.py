"""Pictures out of focus are told from scanned and from moved ones, and sharpened."""

import csv
from functools import cache

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.focus import SOFT, edge_width, in_focus
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Gray, Page, Status

FORM = "exam-scores.png"


@cache
def form() -> Gray:
    return load_page(Source(settings.samples_path() / FORM, FORM), 1).gray


def photographed(blur: float, grain: float = 4.0) -> Gray:
    """The form out of focus, with a sensor's noise, as a JPEG."""
    soft = cv2.GaussianBlur(form(), (0, 0), blur) if blur else form()
    noisy = 20 + 0.85 * soft + np.random.default_rng(0).normal(0, grain, soft.shape)
    coded = cv2.imencode(".jpg", np.clip(noisy, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 75])[1]
    return cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)


def moved(length: int, degrees: float) -> Gray:
    """The form under a camera that moved so many pixels."""
    line = np.zeros((length, length), np.float32)
    line[length // 2] = 1
    turn = cv2.getRotationMatrix2D((length // 2, length // 2), degrees, 1)
    way = cv2.warpAffine(line, turn, (length, length))
    return cv2.filter2D(form(), -1, way / way.sum())


@pytest.mark.parametrize("blur", [2.0, 3.0, 4.0])
def test_edges_are_as_wide_as_the_blur(blur: float) -> None:
    width = edge_width(photographed(blur))
    assert width is not None
    assert SOFT <= width == pytest.approx(blur, rel=0.3)


def test_a_picture_is_measured_alike_each_time() -> None:
    """Wherever its pixels lay in memory roots of one square came out differently, and so did what is steepest."""
    rng, kept = np.random.default_rng(0), []
    for blur in (0.0, 1.5, 3.0):
        page = photographed(blur, grain=1.0)
        widths = set()
        for _ in range(12):
            kept = [np.empty(int(size), np.uint8) for size in rng.integers(1, 300_000, 5)]
            widths.add(edge_width(page))
        assert len(widths) == 1
    assert kept


@pytest.mark.parametrize("length", [5, 11, 15])
@pytest.mark.parametrize("degrees", [0.0, 30.0, 90.0])
def test_a_camera_that_moved_is_not_out_of_focus(length: int, degrees: float) -> None:
    page = moved(length, degrees)
    assert in_focus(page) is page


@pytest.mark.parametrize("scale", [0.33, 0.5, 1.0, 2.0])
def test_a_sharp_page_stays_as_it_is_in_any_size(scale: float) -> None:
    page = cv2.resize(photographed(0), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    assert in_focus(page) is page


def test_a_number_cut_out_may_have_been_written_with_a_soft_pen() -> None:
    """Of 500 hard composed numbers four were misread for being sharpened."""
    number = np.ascontiguousarray(form()[-390:])
    soft = cv2.GaussianBlur(number, (0, 0), 2.0)
    assert in_focus(soft) is soft
    lost = cv2.GaussianBlur(number, (0, 0), 4.0)
    assert in_focus(lost) is not lost


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (700, 3), (900, 900)])
def test_where_there_is_nothing_there_is_no_edge(shape: tuple[int, int]) -> None:
    assert edge_width(np.full(shape, 200, np.uint8)) is None


def test_a_page_out_of_focus_is_read() -> None:
    """Of its 45 fields 42 were right and 27 accepted: loops had grown together, and 8s were read as 1s."""
    with (settings.samples_path() / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        truth = [row["value"] for row in csv.DictReader(file) if row["source"] == FORM]
    model = Model(settings.model_path(), settings.numbers_path())
    readings = read_page(Page(FORM, 1, photographed(3.0)), model).readings
    assert [reading.value for reading in readings] == truth
    assert sum(reading.status is Status.OK for reading in readings) > 32
