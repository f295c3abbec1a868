"""Pages laid on their forms however they come, read under the form's names, and set aside where they do not fit."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import TemplateError
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.forms.designer import Wanted, design, render
from digitdesk.engine.forms.form_reading import read_fitted, read_form
from digitdesk.engine.forms.likeness import likeness, print_of, shrink
from digitdesk.engine.forms.matching import exact
from digitdesk.engine.forms.overlap import by_overlap
from digitdesk.engine.forms.propose import propose, written
from digitdesk.engine.forms.register import choose, fit_corners
from digitdesk.engine.forms.template import Blank, FormPage, Template, picture_of
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.look_over import look_over
from digitdesk.engine.types import Box, Field, Gray, Page, PageResult, Reading, Status

Laid = tuple[Gray, np.ndarray]
Places = tuple[tuple[float, float], ...]
Distort = Callable[[Gray], tuple[Gray, np.ndarray]]


def warped(gray: Gray, matrix: np.ndarray, ground: int = 255) -> tuple[Gray, np.ndarray]:
    return cv2.warpPerspective(gray, matrix, gray.shape[::-1], flags=cv2.INTER_AREA, borderValue=ground), matrix


def turned(degrees: float) -> Distort:
    def distort(gray: Gray) -> tuple[Gray, np.ndarray]:
        middle = gray.shape[1] / 2, gray.shape[0] / 2
        return warped(gray, np.vstack([cv2.getRotationMatrix2D(middle, degrees, 1), [0, 0, 1]]))

    return distort


def shifted(gray: Gray) -> tuple[Gray, np.ndarray]:
    return warped(gray, np.array([[1, 0, 61.5], [0, 1, -43.25], [0, 0, 1]]))


def smaller(gray: Gray) -> tuple[Gray, np.ndarray]:
    small = cv2.resize(gray, None, fx=0.9, fy=0.9, interpolation=cv2.INTER_AREA)
    return small, np.diag([small.shape[1] / gray.shape[1], small.shape[0] / gray.shape[0], 1.0])


def photographed(gray: Gray, places: Places = ((0.06, 0.05), (0.94, 0.02), (0.97, 0.96), (0.03, 0.98))) -> Laid:
    """From the side, on a dark table, in uneven light, as a JPEG. places: of the corners, as shares of the picture."""
    height, width = gray.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    photo, matrix = warped(
        gray, cv2.getPerspectiveTransform(corners, np.float32(places) * np.float32([width, height])), 60
    )
    light = np.linspace(0.7, 1.0, width)[None] * np.linspace(1.0, 0.85, height)[:, None]
    photo = np.clip(photo * light + np.random.default_rng(0).normal(0, 3, gray.shape), 0, 255).astype(np.uint8)
    return cv2.imdecode(cv2.imencode(".jpg", photo, [cv2.IMWRITE_JPEG_QUALITY, 80])[1], 0), matrix


def quarter(times: int) -> Distort:
    def distort(gray: Gray) -> tuple[Gray, np.ndarray]:
        height, width = gray.shape
        matrix = {
            1: [[0, 1, 0], [-1, 0, width], [0, 0, 1]],
            2: [[-1, 0, width], [0, -1, height], [0, 0, 1]],
            3: [[0, -1, height], [1, 0, 0], [0, 0, 1]],
        }[times]
        return np.ascontiguousarray(np.rot90(gray, times)), np.array(matrix, float)

    return distort


def faxed(gray: Gray) -> tuple[Gray, np.ndarray]:
    """200 dots an inch of 300, black and white."""
    small = cv2.resize(gray, None, fx=2 / 3, fy=2 / 3, interpolation=cv2.INTER_AREA)
    factor = small.shape[1] / gray.shape[1], small.shape[0] / gray.shape[0], 1.0
    return np.where(small < 150, 0, 255).astype(np.uint8), np.diag(factor)


DISTORTIONS: dict[str, Distort] = {
    "as it is": lambda gray: (gray, np.eye(3)),
    "turned 3 degrees": turned(3),
    "shifted": shifted,
    "90 per cent": smaller,
    "photographed": photographed,
    "upside down": quarter(2),
    "on its side": quarter(1),
    "faxed": faxed,
}


@pytest.fixture(scope="module")
def nist(shared: Path) -> tuple[Page, Template, dict[str, str]]:
    """The page, its template made of the boxes found on it, and what is written in its 28 fields of digits."""
    page = load_page(Source(shared / "real" / "hsf" / "hsf_page.png", "hsf.png"), 1)
    with (shared / "real" / "hsf" / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    found = propose(page)
    blanks = []
    for row in rows:
        box = Box(*(int(row[key]) for key in ("x", "y", "width", "height")))
        there = max(found.blanks, key=lambda blank: blank.box.common(box)).box
        count = len(row["value"])  # the form prints what is to be written above each box
        blanks.append(Blank(row["field"], there, shortest=count, longest=count))
    form = FormPage(found.width, found.height, tuple(blanks), found.picture)
    return page, Template("NIST", (form,)), {row["field"]: row["value"] for row in rows}


def corners(box: Box, matrix: np.ndarray) -> np.ndarray:
    edges = np.array([[[box.x, box.y], [box.right, box.y], [box.right, box.bottom], [box.x, box.bottom]]], float)
    return cv2.perspectiveTransform(edges, matrix)[0]


def farthest(template: Template, found: np.ndarray, true: np.ndarray) -> float:
    """How far a field's corner is from where it should be at most, as a share of the field's height."""
    worst = 0.0
    for blank in template.pages[0].blanks:
        right = corners(blank.box, true)
        away = np.linalg.norm(corners(blank.box, found) - right, axis=1).max()
        worst = max(worst, away / np.linalg.norm(right[2] - right[1]))
    return worst


@pytest.mark.parametrize("name", DISTORTIONS)
def test_the_nist_form_is_read_exactly_however_it_comes(
    nist: tuple[Page, Template, dict[str, str]], model: Model, name: str
) -> None:
    page, template, truth = nist
    gray, matrix = DISTORTIONS[name](page.gray)
    result = read_form(Page("a.png", 1, gray), model, [template])
    assert (result.form, result.form_page) == ("NIST", 1)
    assert result.turn == {"upside down": 2, "on its side": 1}.get(name, 0)
    assert {reading.field.name: reading.value for reading in result.readings} == truth
    for blank, reading in zip(template.blanks, result.readings, strict=True):
        low, high = corners(blank.box, matrix).min(axis=0), corners(blank.box, matrix).max(axis=0)
        box = reading.field.box
        assert np.abs([*(low - (box.x, box.y)), *(high - (box.right, box.bottom))]).max() < 12


METER = [Wanted("Meter", digits=8), Wanted("Reading", digits=6), Wanted("Remark", digits=9, comb=False)]
ITEMS = [Wanted(f"Item {number}", digits=4 + number % 3, comb=number % 2 == 0) for number in range(24)]


def designed(name: str, fields: list[Wanted]) -> tuple[Gray, Template]:
    pdf, template = design(name, fields)
    (gray,) = render(pdf)
    return gray, template


@pytest.fixture(scope="module")
def forms() -> dict[str, tuple[Gray, Template]]:
    return {"meter": designed("Meter reading", METER), "items": designed("Stock", ITEMS)}


@pytest.mark.parametrize("name", ["turned 3 degrees", "photographed", "on its side"])
def test_forms_whose_fields_all_look_the_same_are_laid_right(
    forms: dict[str, tuple[Gray, Template]], name: str
) -> None:
    gray, template = forms["items"]
    page, matrix = DISTORTIONS[name](gray)
    fit = choose(Page("a.png", 1, page), [forms["meter"][1], template])
    assert not fit.reason
    assert fit.template is template
    assert farthest(template, fit.matrix, matrix) < 0.15


def test_what_is_seen_of_a_field_is_said_once(forms: dict[str, tuple[Gray, Template]], model: Model) -> None:
    gray, template = forms["meter"][0].copy(), forms["meter"][1]
    box = template.blanks[2].box
    cv2.putText(gray, "483729105", (box.x + 20, box.bottom - 25), cv2.FONT_HERSHEY_SIMPLEX, 2.0, 40, 5)
    middle = (box.y + box.bottom) // 2
    cv2.line(gray, (box.x + 10, middle + 5), (box.x + 400, middle - 5), 40, 12)
    reading = read_form(Page("a.png", 1, gray), model, [template]).readings[2]
    assert reading.status is Status.REVIEW
    assert reading.message.count("It seems crossed out.") == 1


def test_a_sheet_that_touches_the_borders_of_its_picture_is_found(forms: dict[str, tuple[Gray, Template]]) -> None:
    gray, template = forms["items"]
    places = ((0.127, 0.029), (0.96, 0.091), (0.908, 1.0), (0.0, 0.949))
    small, known = shrink(photographed(gray, places)[0]), print_of(template.pages[0])
    assert max(likeness(small, known, exact(small, known, way)) for way in by_overlap(small, known)) > 0.8


@pytest.mark.parametrize("seed", range(3))
def test_a_grid_of_fields_is_not_laid_on_itself_upside_down(seed: int) -> None:
    gray, template = designed("Amounts", [Wanted(f"F{number}", digits=6) for number in range(12)])
    images, rng = load_evaluation(settings.evaluation_path()).images, np.random.default_rng(seed)
    for cell in (cell for blank in template.blanks for cell in blank.cells):
        digit = 255 - cv2.resize(images[rng.integers(len(images))], (90, 90), interpolation=cv2.INTER_CUBIC)
        part = gray[cell.y + 15 : cell.y + 105, cell.x + 1 : cell.x + 91]  # some run into the next cell
        np.minimum(part, digit, out=part)
    fit = choose(Page("a.png", 1, gray), [template])
    assert not fit.reason
    assert farthest(template, fit.matrix, np.eye(3)) < 0.15


def wrong_pages() -> dict[str, Gray]:
    rng = np.random.default_rng(3)
    grid = np.full((1400, 1000), 240, np.uint8)
    for row in range(10):
        for column in range(3):
            left, top = 90 + 290 * column, 120 + 115 * row
            cv2.rectangle(grid, (left, top), (left + 230, top + 60), 50, 2)
    return {
        "blank paper": np.full((1200, 900), 250, np.uint8),
        "noise": rng.integers(0, 256, (900, 700)).astype(np.uint8),
        "another form": grid,
        "a speck": np.zeros((3, 3), np.uint8),
    }


@pytest.mark.parametrize("name", wrong_pages())
def test_what_is_no_such_page_is_set_aside(forms: dict[str, tuple[Gray, Template]], model: Model, name: str) -> None:
    templates = [template for _, template in forms.values()]
    result = read_form(Page("a.png", 1, wrong_pages()[name]), model, templates)
    assert [(reading.status, reading.value) for reading in result.readings] == [(Status.ERROR, "")]
    assert "does not fit" in result.readings[0].message
    assert not result.form


@pytest.mark.parametrize("seed", range(4))
def test_noise_fits_nothing(forms: dict[str, tuple[Gray, Template]], seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (900, 700)).astype(np.uint8)
    assert choose(Page("a.png", 1, noise), [template for _, template in forms.values()]).confidence < 0.3


def test_a_page_of_another_form_is_set_aside(forms: dict[str, tuple[Gray, Template]]) -> None:
    page = Page("a.png", 1, turned(2)(forms["meter"][0])[0])
    assert "does not fit" in choose(page, [forms["items"][1]]).reason


LARGER = {
    "one comb more": [*METER, Wanted("Rooms", digits=5)],
    "one box more": [*METER, Wanted("Rooms", digits=5, comb=False)],
    "many more": [*METER, *[Wanted(f"Item {number}", digits=3 + number % 3) for number in range(9)]],
}


@pytest.mark.parametrize("name", LARGER)
@pytest.mark.parametrize("way", ["turned 3 degrees", "photographed", "faxed"])
def test_a_page_of_a_larger_form_is_not_read_as_the_smaller(
    forms: dict[str, tuple[Gray, Template]], name: str, way: str
) -> None:
    gray, larger = designed("Meter reading", LARGER[name])
    page = Page("a.png", 1, DISTORTIONS[way](gray)[0])
    smaller = forms["meter"][1]
    assert "boxes that the form lacks" in choose(page, [smaller]).reason
    fit = choose(page, [smaller, larger])
    assert (fit.template is larger, fit.reason) == (True, "")


def stamped(gray: Gray) -> Gray:
    """With two framed stamps, an accountant's among them, notes, and lines drawn by hand."""
    page = gray.copy()
    cv2.rectangle(page, (300, 1500), (1000, 1800), 90, 8)
    cv2.putText(page, "RECEIVED", (340, 1700), cv2.FONT_HERSHEY_SIMPLEX, 4, 90, 10)
    for row, column in np.ndindex(4, 3):
        left, top = 1200 + 240 * column, 1900 + 88 * row
        cv2.rectangle(page, (left, top), (left + 240, top + 88), 80, 4)
    for top in (900, 1000, 2700, 2800, 2900):
        cv2.line(page, (200, top), (1400, top + 14), 60, 5)
        cv2.putText(page, "ask 4711 again", (220, top - 20), cv2.FONT_HERSHEY_SCRIPT_SIMPLEX, 3, 60, 5)
    return page


@pytest.mark.parametrize("way", ["as it is", "turned 3 degrees", "photographed", "faxed"])
def test_stamps_and_notes_make_no_other_form(forms: dict[str, tuple[Gray, Template]], way: str) -> None:
    gray, template = forms["meter"]
    fit = choose(Page("a.png", 1, DISTORTIONS[way](stamped(gray))[0]), [template])
    assert not fit.reason


def test_a_page_of_two_forms_that_are_the_same_is_set_aside(forms: dict[str, tuple[Gray, Template]]) -> None:
    gray, template = forms["meter"]
    twin = replace(template, name="Copy")
    assert "fits both" in choose(Page("a.png", 1, gray), [template, twin]).reason


def test_a_template_without_print_fits_nothing(forms: dict[str, tuple[Gray, Template]]) -> None:
    form = FormPage(800, 600, (Blank("a", Box(9, 9, 90, 40)),), picture_of(np.full((600, 800), 255, np.uint8)))
    bare = Template("bare", (form,))
    assert choose(Page("a.png", 1, forms["meter"][0]), [bare]).reason


def test_a_form_that_looks_the_same_upside_down_must_be_upright() -> None:
    gray = wrong_pages()["another form"]
    gray = np.minimum(gray, gray[::-1, ::-1])
    template = Template("grid", (propose(Page("a.png", 1, gray)),))
    assert not choose(Page("a.png", 1, gray), [template]).reason
    assert "upside down" in choose(Page("a.png", 1, quarter(1)(gray)[0]), [template]).reason


def test_four_corners_lay_a_page(forms: dict[str, tuple[Gray, Template]], model: Model) -> None:
    gray, template = forms["meter"]
    photo, matrix = photographed(gray)
    page = Page("a.png", 1, photo)
    slips = np.array([[8, -6], [-5, 9], [7, 7], [-9, 4]])
    dragged = corners(Box(0, 0, gray.shape[1], gray.shape[0]), matrix) + slips
    fit = fit_corners(page, template, 1, [(float(x), float(y)) for x, y in dragged])
    assert farthest(template, fit.matrix, matrix) < 0.1
    readings = read_fitted(page, model, fit).readings
    assert [(reading.field.name, reading.status) for reading in readings] == [
        (wanted.name, Status.BLANK) for wanted in METER
    ]


def test_print_within_a_field_is_not_read(forms: dict[str, tuple[Gray, Template]], model: Model) -> None:
    gray, template = forms["meter"]
    form, box = template.pages[0], template.blanks[2].box
    printed = gray.copy()
    cv2.putText(printed, "1 2", (box.x + 30, box.bottom - 20), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 0, 6)
    known = replace(template, pages=(replace(form, picture=picture_of(printed)),))
    assert read_form(Page("a.png", 1, printed), model, [template]).readings[2].value == "12"
    assert read_form(Page("a.png", 1, turned(1)(printed)[0]), model, [known]).readings[2].status is Status.BLANK


@pytest.mark.parametrize("share", [0.12, 0.2, 0.4])
def test_a_form_in_a_pale_colour_is_known_when_it_is_filled_in(
    forms: dict[str, tuple[Gray, Template]], model: Model, share: float
) -> None:
    """On the empty form print is all there is; beside what is written it was too pale to count."""
    gray, template = forms["meter"]
    pale = np.round(255 - (255.0 - gray) * share).astype(np.uint8)
    form = propose(Page("a.png", 1, pale))
    assert (len(form.blanks), form.empty) == (len(template.blanks), True)
    for blank in form.blanks:
        for cell in blank.cells or (blank.box,):
            cv2.putText(pale, "4", (cell.x + 12, cell.bottom - 20), cv2.FONT_HERSHEY_SIMPLEX, 1.8, 30, 5, cv2.LINE_AA)
    readings = read_form(Page("a.png", 1, turned(2)(pale)[0]), model, [Template("pale", (form,))]).readings
    assert [reading.value for reading in readings] == ["4" * max(1, len(blank.cells)) for blank in form.blanks]


def test_a_blank_sheet_is_told_from_one_with_writing(forms: dict[str, tuple[Gray, Template]]) -> None:
    gray, template = forms["meter"]
    sheet = turned(2)(gray)[0]
    assert propose(Page("a.png", 1, sheet)).empty
    box = template.blanks[2].box
    cv2.putText(gray := gray.copy(), "47", (box.x + 30, box.bottom - 20), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 40, 6)
    form = propose(Page("a.png", 1, turned(2)(gray)[0]))
    assert (form.empty, written(form)) == (False, ["3"])


def test_a_field_beyond_the_edge_is_to_be_looked_at(forms: dict[str, tuple[Gray, Template]], model: Model) -> None:
    gray, template = forms["items"]
    cut = np.ascontiguousarray(gray[:, : template.blanks[2].box.x + 40])
    readings = read_form(Page("a.png", 1, cut), model, [template]).readings
    if len(readings) == 1:
        assert "does not fit" in readings[0].message
    else:
        assert "beyond the page's edge" in readings[2].message


def test_designed_fields_that_do_not_go_on_a_page_are_refused() -> None:
    for fields, why in (
        ([], "no fields"),
        ([Wanted("a", digits=99)], "1 to 23 digits"),
        ([Wanted("数")], "Western"),
        ([Wanted("a")] * 2, "Two"),
    ):
        with pytest.raises(TemplateError, match=why):
            design("Form", fields)
    _, long = design("Form", [Wanted(f"Field {number}", digits=9) for number in range(40)])
    assert [len(page.blanks) for page in long.pages] == [24, 16]


def page_of(source: str, number: int, *values: str) -> PageResult:
    fields = [Field(str(place), Box(0, 0, 9, 9)) for place in range(len(values))]
    readings = tuple(Reading(field, value, 1.0, Status.OK) for field, value in zip(fields, values, strict=True))
    return PageResult(source, 1, readings, "Stock" if number else "", number)


def test_a_batch_tells_of_missing_double_and_extra_pages(forms: dict[str, tuple[Gray, Template]]) -> None:
    page = forms["items"][1].pages[0]
    template = Template("Stock", (page, page))
    batch = [
        page_of("a1", 1, "1234567"),
        page_of("a2", 2, "99"),
        page_of("b2", 2, "1"),
        page_of("x", 0),
        page_of("c1", 1, "1234567"),
        page_of("c2", 2, "99"),
    ]
    leaves, lengths = [page.leaf for page in batch], {template.name: len(template.pages)}
    assert [remark.text for remark in look_over(leaves, lengths)] == [
        "x belongs to none of the forms.",
        "c1 holds the same as a1: one of them may be double.",
        'The form "Stock" that begins with b2 lacks page 1.',
    ]
    assert look_over(leaves[:2], lengths) == []


@pytest.mark.parametrize(
    ("name", "field", "told"),
    [
        (" ", "Number", "The form has no name: give it one."),
        (
            "Title " * 20,
            "Number",
            'The name "Title Title Title Ti…" is too long for the page: give it at most 48 letters.',
        ),
        ("Form", "Caption " * 20, "is too long for the page: give it at most 87 letters."),
    ],
)
def test_names_go_on_the_page(name: str, field: str, told: str) -> None:
    """A long one ran over the edge of the paper, and a form without one was printed."""
    with pytest.raises(TemplateError) as error:
        design(name, [Wanted(field)])
    assert told in str(error.value)
    design("T" * 48, [Wanted("C" * 87)])
