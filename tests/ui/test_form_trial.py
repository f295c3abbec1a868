"""A form is tried on filled pages before it is used: pages are turned, photographed, of another form, or broken."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from digitdesk import settings
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.designer import Wanted, design, render
from digitdesk.engine.forms.template import Blank, FormPage, Template, picture_of
from digitdesk.engine.types import Box, Status
from digitdesk.ui.forms.scans import scan


@pytest.fixture(autouse=True)
def own_forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Never the forms of whoever runs the tests."""
    monkeypatch.setattr(settings, "forms_path", lambda: tmp_path / "forms kept")
    return tmp_path / "forms kept"


@pytest.fixture(scope="module")
def delivery_note(samples) -> Template:
    """The sample delivery note with the fields that were found on it."""
    return Template("Delivery note", (scan(samples / "delivery-note.png", 1).page,))


@pytest.fixture
def trial(window, delivery_note):
    """The Forms page with a form that is to be tried."""
    window.show_page("page_forms")
    window.forms.keeper.begin(delivery_note)
    window.forms.parts.side.setCurrentWidget(window.forms.parts.trying)
    return window.forms.trial


def try_on(qtbot, window, trial, *paths: Path):
    count = len(trial.tried) + len(paths)
    trial.add(paths)
    qtbot.waitUntil(lambda: len(trial.tried) == count)
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    return trial.tried


def test_a_page_that_fits_shows_its_values_and_one_that_does_not_says_why(qtbot, window, trial, samples, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no image")
    fits, other, bad = try_on(qtbot, window, trial, samples / "delivery-note.png", samples / "stock-count.png", broken)
    assert not fits.trouble
    assert len(fits.result.readings) == 13
    assert "does not fit" in other.trouble
    assert "not an image" in bad.trouble
    panel = window.forms.parts.trying
    assert "1 of 3 pages fit" in panel.summary.text()
    assert window.forms.parts.middle.currentWidget() is trial.view
    assert panel.values.rowCount() == 13
    panel.values.selectRow(2)
    assert trial.view._frames[2].pen().widthF() > trial.view._frames[0].pen().widthF()
    panel.pages.setCurrentRow(1)
    assert "does not fit" in panel.detail.text()
    assert panel.rescue.rescue.isVisible()
    panel.pages.setCurrentRow(2)
    assert not panel.rescue.rescue.isVisible()


def test_a_changed_form_is_tried_again(qtbot, window, trial, samples):
    (before,) = try_on(qtbot, window, trial, samples / "delivery-note.png")
    parts = window.forms.parts
    parts.side.setCurrentIndex(0)
    assert parts.middle.currentWidget() is parts.canvas
    window.forms.desk.choose(0)
    window.forms.desk.rename("Customer number")
    parts.side.setCurrentWidget(parts.trying)
    qtbot.waitUntil(lambda: bool(trial.tried) and trial.tried[0] is not before, timeout=30000)
    assert trial.tried[0].result.readings[0].field.name == "Customer number"


def test_rules_between_pages_are_weighed_on_the_pages_tried(qtbot, window, trial, tmp_path):
    (front, one), (back, two) = (design(name, [Wanted(name, digits=n)]) for name, n in (("Start", 6), ("Return", 3)))
    paths = [tmp_path / "1 front.png", tmp_path / "2 back.png"]
    for path, pdf, form in zip(paths, (front, back), (one, two), strict=True):
        (sheet,) = render(pdf)
        for cell in form.blanks[0].cells:
            cv2.putText(sheet, "7", (cell.x + 15, cell.bottom - 20), cv2.FONT_HERSHEY_SIMPLEX, 2.4, 40, 6)
        path.write_bytes(cv2.imencode(".png", sheet)[1].tobytes())
    rule = Rule("equation", {"text": "[Start] < [Return]"})
    window.forms.keeper.begin(Template("Loan", (*one.pages, *two.pages), (rule,)))
    window.forms.parts.side.setCurrentWidget(window.forms.parts.trying)
    (first,) = try_on(qtbot, window, trial, paths[0])
    assert "could not be checked" in first.result.readings[0].message
    both = try_on(qtbot, window, trial, paths[1])
    assert [page.result.form_page for page in both] == [1, 2]
    for page in both:
        (reading,) = page.result.readings
        assert (reading.status, reading.message) == (Status.REVIEW, "[Start] < [Return] must hold.")
    assert "2 to be looked at" in window.forms.parts.trying.summary.text()


def test_a_page_that_does_not_fit_is_laid_by_its_corners(qtbot, window, trial, tmp_path):
    """A page without the form's print, as where it was written on plain paper: nothing tells how it lies."""
    blank = np.full((600, 400), 255, np.uint8)
    cv2.rectangle(blank, (40, 60), (240, 120), 0, 2)
    cv2.putText(blank, "Number of visitors", (40, 50), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 1)
    form = FormPage(400, 600, (Blank("Number", Box(40, 60, 200, 60)),), picture_of(blank))
    window.forms.keeper.begin(Template("Bare", (form,)))
    window.forms.parts.side.setCurrentWidget(window.forms.parts.trying)
    page = np.full((900, 800), 255, np.uint8)
    cv2.putText(page, "5", (300, 212), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 5)
    path = tmp_path / "page.png"
    path.write_bytes(cv2.imencode(".png", page)[1].tobytes())
    (one,) = try_on(qtbot, window, trial, path)
    assert one.trouble
    panel, view = window.forms.parts.trying, trial.corners
    panel.rescue.rescue.click()
    assert window.forms.parts.middle.currentWidget() is view
    sheet = ((200, 100), (600, 100), (600, 700), (200, 700))  # the form lies in the page's middle
    for place, corner in enumerate(sheet):
        start = view.mapFromScene(QPointF(*view.corners[place]))
        end = view.mapFromScene(QPointF(*corner))
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(view.viewport(), (start + end) / 2)
        QTest.mouseMove(view.viewport(), end)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert np.allclose(view.corners, sheet, atol=4)
    QTest.keyClick(view, Qt.Key.Key_4)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.corners[3][0] == pytest.approx(180, abs=4)
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(trial.tried) and bool(trial.tried[0].asked.corners), timeout=30000)
    (reading,) = trial.tried[0].result.readings
    assert (reading.field.name, reading.value) == ("Number", "7")  # the fake model calls everything a 7
    assert reading.field.box.common(Box(240, 160, 200, 60)) > 0.9 * 200 * 60
    assert "by hand" in panel.pages.item(0).text()


def test_corners_can_be_given_up(qtbot, window, trial, samples):
    try_on(qtbot, window, trial, samples / "stock-count.png")
    panel = window.forms.parts.trying
    panel.rescue.rescue.click()
    QTest.keyClick(trial.corners, Qt.Key.Key_Escape)
    assert window.forms.parts.middle.currentWidget() is trial.view
    assert panel.rescue.rescue.isVisible()
    QTest.mousePress(trial.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))  # as any page


def test_a_form_is_designed_printed_and_ready_to_read(qtbot, window, trial, tmp_path):
    window.actions_table["form_design"].trigger()
    designer = window.forms.designer
    assert window.forms.parts.stack.currentWidget() is designer
    QTest.keyClicks(designer.name, "Meter round")
    designer.table.cellWidget(0, 0).setText("Meter number")
    designer.add_row("Reading", digits=5)
    designer.add_row("")
    qtbot.waitUntil(designer.make.isEnabled, timeout=20000)
    qtbot.waitUntil(lambda: len(designer._designed[1].blanks) == 2, timeout=20000)
    target = tmp_path / "round.pdf"
    designer.save(target)
    qtbot.waitUntil(lambda: window.forms.desk.state is not None)
    assert target.read_bytes().startswith(b"%PDF")
    template = window.forms.desk.state.template
    assert [(blank.name, blank.longest) for blank in template.blanks] == [("Meter number", 6), ("Reading", 5)]
    assert template.name == "Meter round"
    assert "round.pdf" in window.forms.parts.notice.text


def test_a_design_that_cannot_be_printed_is_explained(qtbot, window, trial):
    window.actions_table["form_design"].trigger()
    designer = window.forms.designer
    qtbot.waitUntil(designer.make.isEnabled, timeout=20000)
    designer.table.cellWidget(0, 0).setText("数字")
    qtbot.waitUntil(lambda: "printed" in designer.trouble.text(), timeout=20000)
    assert not designer.make.isEnabled()


def test_a_project_is_read_as_a_form_and_remembers_it(qtbot, window, trial, samples, own_forms):
    desk, batch = window.forms.desk, window.batch
    desk.choose(0)
    desk.rename("Customer number")
    window.forms.keeper.flush()
    qtbot.waitUntil(lambda: (own_forms / "Delivery note.ddform").is_file())
    window.open([samples / "delivery-note.png", samples / "stock-count.png"])
    layouts = batch.parts.layouts
    place = layouts.findText("Form: Delivery note")
    layouts.setCurrentIndex(place)
    layouts.activated.emit(place)
    qtbot.waitUntil(window.actions_table["read"].isEnabled, timeout=20000)
    window.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not batch.run.running, timeout=60000)
    entries = [batch.results.entry(row) for row in range(batch.results.rowCount())]
    assert [entry.reading.field.name for entry in entries[:2]] == ["Customer number", "2"]
    assert "does not fit" in entries[-1].reading.message
    assert not window.actions_table["read"].isEnabled()
    batch.parts.table.selectRow(0)
    qtbot.waitUntil(lambda: not batch.parts.page.is_empty)
    assert not batch.parts.pane.bar.rescue.isVisible()
    batch.parts.table.selectRow(13)
    qtbot.waitUntil(batch.parts.pane.bar.rescue.isVisible)
    batch.parts.pane.bar.rescue.click()
    QTest.keyClick(batch.parts.pane.corners, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: batch.results.rowCount() == 26, timeout=30000)
    assert batch.results.entry(13).reading.field.name == "Customer number"
    path = batch.projects.path
    batch.projects.start_new()
    qtbot.waitUntil(lambda: batch.projects.path != path)
    assert layouts.currentText() == "Form: Delivery note"  # the next batch is mostly of the same kind
    layouts.setCurrentIndex(0)
    layouts.activated.emit(0)
    batch.projects.open(path)
    qtbot.waitUntil(lambda: layouts.currentText() == "Form: Delivery note")
    qtbot.waitUntil(lambda: batch.forms.ready)
    assert not window.actions_table["read"].isEnabled()
