"""How a page lies on its scan: upside down or sideways, small on a large one."""

import csv
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk.engine import page_reading
from digitdesk.engine.classify import Model
from digitdesk.engine.geometry import flatten
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.ink import extract_ink
from digitdesk.engine.layout import find_fields
from digitdesk.engine.page_reading import lay_flat, read_page, read_upright
from digitdesk.engine.types import Box, Gray, Page, Status

FORM = "meter-readings.png"


@pytest.fixture(scope="module")
def form(samples: Path) -> Page:
    return load_page(Source(samples / FORM, FORM), 1)


def lying(page: Page, turn: int) -> Page:
    """The page as a scanner saw it that drew it in turned to the left by so many right angles."""
    return Page(page.source, page.index, np.ascontiguousarray(np.rot90(page.gray, turn)))


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_page_turned_by_right_angles_is_read_as_upright(form: Page, model: Model, samples: Path, turn: int) -> None:
    """Of the sample forms turned so 7, 16 and 7 fields were accepted with what stands in none."""
    with (samples / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        truth = [row for row in csv.DictReader(file) if row["source"] == FORM]
    readings = read_page(lying(form, turn), model).readings
    assert [reading.value for reading in readings] == [row["value"] for row in truth]
    assert sum(reading.status is Status.OK for reading in readings) > 0.6 * len(truth)
    for reading, row in zip(readings, truth, strict=True):
        box = Box(*(round(float(row[key])) for key in ("x", "y", "width", "height")))
        assert reading.field.box.common(box.turned(4 - turn, form.box)) > 0.7 * box.width * box.height


def test_a_photographed_page_is_laid_flat_and_turned(form: Page, model: Model) -> None:
    height, width = form.gray.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    seen = corners * 0.85 + np.array([[90, 60], [60, 90], [110, 120], [70, 80]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, seen)
    photo = cv2.warpPerspective(lying(form, 2).gray, matrix, (width, height), borderValue=60)
    assert flatten(photo).to_page is not None
    values = [reading.value for reading in read_page(Page("photo.jpg", 1, photo), model).readings]
    assert values == [reading.value for reading in read_page(form, model).readings]


def test_an_upright_page_is_laid_once(form: Page, model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[int] = []

    def counted(page: Page, layout: str = "auto", turn: int = 0) -> page_reading.FlatPage:
        turns.append(turn)
        return lay_flat(page, layout, turn)

    monkeypatch.setattr(page_reading, "lay_flat", counted)
    read_page(form, model)
    assert turns == [0]
    read_page(lying(form, 2), model)
    assert turns == [0, 0, 2]


def test_a_page_of_scribbles_stays_as_it_lies(model: Model) -> None:
    rng, gray = np.random.default_rng(0), np.full((900, 700), 255, np.uint8)
    for x, y in rng.integers(60, 600, (30, 2)).tolist():
        cv2.polylines(gray, [rng.integers((x, y), (x + 60, y + 60), (9, 2), np.int32)], False, 0, 3)
    page = Page("scribbles.png", 1, gray)
    assert read_upright(page, model)[0].flat.to_page is None


def test_a_page_is_not_turned_for_some_of_its_fields(model: Model) -> None:
    """Half of it was struck out, and every second field was asked: upside down, none of these was struck out."""
    rng, gray = np.random.default_rng(0), np.full((1000, 800), 255, np.uint8)
    for number in range(24):
        x, y = 60 + 180 * (number % 4), 60 + 150 * (number // 4)
        cv2.rectangle(gray, (x, y), (x + 140, y + 90), 60, 2)
        if number % 2:
            cv2.putText(gray, "08"[number // 2 % 2], (x + 45, y + 70), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 0, 5, cv2.LINE_AA)
        else:
            points = np.stack([np.linspace(x + 30, x + 110, 9), y + 45 + 25 * rng.choice([-1, 1], 9)], axis=1)
            cv2.polylines(gray, [points.astype(np.int32)], False, 0, 5, cv2.LINE_AA)
    laid, result = read_upright(Page("struck.png", 1, gray), model)
    assert (laid.turn, len(result.readings)) == (0, 24)


def on_a_scan(gray: Gray, width: int, height: int, x: int, y: int) -> Page:
    """A picture as it lies on a larger scan, with its upper left corner there."""
    scan = np.full((height, width), np.median(gray), np.uint8)
    scan[y : y + gray.shape[0], x : x + gray.shape[1]] = gray
    return Page("scan.png", 1, scan)


def test_a_small_form_on_a_large_scan_is_read(form: Page, model: Model) -> None:
    """Lines were looked for that are long on the scan: none of this form's fields was read."""
    half = cv2.resize(form.gray, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    height, width = half.shape
    scan = on_a_scan(half, 5 * width, 5 * height, width, 3 * height)
    there, here = read_page(scan, model).readings, read_page(form, model).readings
    assert [reading.value for reading in there] == [reading.value for reading in here]
    for one, other in zip(there, here, strict=True):
        box = one.field.box.moved(-width, -3 * height)
        assert Box(2 * box.x, 2 * box.y, 2 * box.width, 2 * box.height).shares(other.field.box, 0.7)


@pytest.mark.parametrize("dust", [2, 5])
@pytest.mark.parametrize("place", [(60, 40), (900, 40), (1000, 2000), (600, 900)])
def test_a_lone_number_is_read_wherever_it_stands_on_a_page(
    samples: Path, model: Model, place: tuple[int, int], dust: int
) -> None:
    """In the upper half of an empty page with a speck of dust it was told that nothing is written."""
    with (samples / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        row = next(row for row in csv.DictReader(file) if row["source"] == "exam-scores.png" and row["value"])
    x, y, width, height = (round(float(row[key])) for key in ("x", "y", "width", "height"))
    gray = load_page(Source(samples / "exam-scores.png", "exam-scores.png"), 1).gray
    number = gray[y + 6 : y + height - 6, x + 6 : x + width - 6]
    page = on_a_scan(number, 1654, 2339, *place)
    page.gray[2200 : 2200 + dust, 1500 : 1500 + dust] = 0
    (reading,) = read_page(page, model).readings
    assert (reading.value, reading.status) == (row["value"], Status.OK)
    assert reading.field.box.width < 500


@pytest.mark.parametrize("seed", [10, 42])
def test_boxes_that_lie_sideways_come_to_an_end(seed: int) -> None:
    """Cells of a row that stand at other heights were levelled away from the first, which was begun with for ever."""
    rng, gray = np.random.default_rng(seed), np.full((860, 1000), 255, np.uint8)
    for row in range(6):
        x, wide = 40, 70 * int(rng.integers(1, 6))
        while x + wide <= 960:
            cv2.rectangle(gray, (x, 60 + 110 * row), (x + wide, 120 + 110 * row), 0, 3)
            x, wide = x + wide + int(rng.integers(40, 120)), 70 * int(rng.integers(1, 6))
    page = Page("sideways.png", 1, np.ascontiguousarray(np.rot90(gray)))
    assert find_fields(page, extract_ink(page.gray), "boxes").fields
