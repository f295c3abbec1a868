"""A project of forms of two pages: each form a row, and what is missing or belongs nowhere is said page by page."""

from pathlib import Path

import numpy as np
import pytest

from digitdesk.engine.forms.template import Blank, FormPage, Kind, Template, picture_of
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.kept_forms import KEPT, keep_forms
from digitdesk.store import Project

FRONT, BACK = ("Meter", "Day"), ("Rooms",)
KINDS = {"Day": Kind.DATE, "Rooms": Kind.DECIMAL}


def reading(place: int, name: str, value: str, status: Status = Status.OK) -> Reading:
    return Reading(Field(name, Box(10, 40 * place, 160, 30)), value, 0.9, status)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Front and back of one form, a page that fits none, and the front of another, with a doubtful value."""
    picture = picture_of(np.full((60, 40), 255, np.uint8))
    pages = tuple(
        FormPage(
            40, 60, tuple(Blank(name, Box(1, 1, 9, 9), kind=KINDS.get(name, Kind.DIGITS)) for name in names), picture
        )
        for names in (FRONT, BACK)
    )
    nowhere = Reading(Field("", Box(0, 0, 0, 0)), "", 0.1, Status.ERROR, "The page does not fit the form.")
    results = (
        (reading(0, "Meter", "483920"), reading(1, "Day", "03112025")),
        (reading(0, "Rooms", "007"),),
        (nowhere,),
        (reading(0, "Meter", "571046", Status.REVIEW), reading(1, "Day", "01022026")),
    )
    path = tmp_path / "meters.digitdesk"
    with Project.open_or_create(path) as opened:
        keep_forms(opened, [Template("Meter", pages)])
        sources = opened.sources.add([(tmp_path / f"{name}.png", f"{name}.png") for name in "abcd"])
        generation = opened.readings.generation("fake", "form Meter")
        for source, readings, number in zip(sources, results, (1, 2, 0, 1), strict=True):
            form = "Meter" if number else ""
            opened.readings.put(source.id, PageResult(source.name, 1, readings, form, number), generation)
    return path


@pytest.fixture
def opened(qtbot, window, project):
    window.show_page("page_batch")
    window.open([project])
    qtbot.waitUntil(lambda: not window.batch.parts.by_form.isHidden() and window.batch.results.rowCount() == 6)
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    return window.batch


def press(batch, text: str) -> None:
    next(button for button in batch.parts.notice._buttons if button.text() == text).click()


def cells(batch) -> list[list[object]]:
    rows = batch.overview.rows
    return [[rows.index(row, column).data() for column in range(rows.columnCount())] for row in range(rows.rowCount())]


def test_each_form_is_a_row_with_typed_values(opened):
    opened.parts.by_form.click()
    assert opened.parts.tables.currentWidget() is opened.parts.forms_table
    assert cells(opened) == [
        ["a.png", "✓ ok", "483920", "2025-11-03", "7"],
        ["c.png", "✕ error", None, None, None],
        ["d.png", "? review", "? 571046", "2026-02-01", None],
    ]


def test_a_number_is_shown_with_the_zeros_that_were_written(opened):
    opened.parts.by_form.click()
    rooms = opened.overview.rows.entry(opened.overview.rows.index(0, 4)).id
    opened.projects.current.review.type(rooms, "12.50")
    opened.overview.rows.forget()
    assert cells(opened)[0][4] == "12.50"


def test_a_cell_and_its_reading_are_chosen_together(qtbot, opened):
    opened.parts.by_form.click()
    table, rows = opened.parts.forms_table, opened.overview.rows
    table.setCurrentIndex(rows.index(2, 3))
    assert opened.results.entry(opened.parts.table.currentIndex().row()).value == "01022026"
    opened.parts.table.selectRow(2)
    assert table.currentIndex().data() == "7"
    opened.parts.table.selectRow(3)
    assert (table.currentIndex().row(), table.currentIndex().data()) == (1, "✕ error")


def test_what_was_decided_elsewhere_is_seen(opened):
    opened.parts.by_form.click()
    assert cells(opened)[2][2] == "? 571046"
    id = opened.overview.rows.entry(opened.overview.rows.index(2, 2)).id
    opened.projects.current.review.type(id, "571040")
    opened.overview.rows.forget()
    assert cells(opened)[2][1:3] == ["✓ ok", "571040"]


def test_pages_missing_and_extra_are_said_and_shown(opened):
    notice = opened.parts.notice
    assert notice.text == "c.png belongs to none of the forms. (1 of 2)"
    press(opened, "Show the page")
    assert opened.results.entry(opened.parts.table.currentIndex().row()).name == "c.png"
    press(opened, "Next")
    assert notice.text == 'The form "Meter" that begins with d.png lacks page 2. (2 of 2)'
    press(opened, "Show the page")
    assert opened.results.entry(opened.parts.table.currentIndex().row()).name == "d.png"


def test_a_project_without_forms_has_no_such_rows(qtbot, window, project):
    with Project(project) as changed:
        changed.set(KEPT, {})
    window.open([project])
    qtbot.waitUntil(lambda: window.batch.results.rowCount() == 6)
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.batch.parts.by_form.isHidden()
    assert window.batch.parts.tables.currentWidget() is window.batch.parts.table
    assert not window.batch.parts.notice.text
