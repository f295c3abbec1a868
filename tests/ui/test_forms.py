"""A form is made from a sample by clicks and keys, kept, shared and opened again."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QFile, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPushButton, QToolButton

from digitdesk import settings
from digitdesk.engine.forms.template import Kind, Template, load
from digitdesk.engine.types import Box
from digitdesk.ui.forms.scans import scan
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def own_forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Never the forms of whoever runs the tests."""
    monkeypatch.setattr(settings, "forms_path", lambda: tmp_path / "forms kept")
    return tmp_path / "forms kept"


@pytest.fixture
def forms(window):
    window.show_page("page_forms")
    return window.forms


@pytest.fixture(scope="module")
def delivery_note(samples) -> Template:
    """The sample delivery note with the fields that were found on it."""
    return Template("delivery-note", (scan(samples / "delivery-note.png", 1).page,))


@pytest.fixture
def made(forms, delivery_note):
    """The page with a form made of the sample delivery note."""
    forms.keeper.begin(delivery_note)
    return forms


def spot(forms, x: float, y: float) -> QPoint:
    """A place of the form's page in the view."""
    return forms.parts.canvas.mapFromScene(QPointF(x, y))


def middle_of(forms, place: int) -> QPoint:
    box = forms.desk.page.blanks[place].box
    return spot(forms, box.x + box.width / 2, box.y + box.height / 2)


def click(forms, place: int, keys=NONE) -> None:
    QTest.mouseClick(forms.parts.canvas.viewport(), LEFT, keys, middle_of(forms, place))


def drag(forms, start: QPoint, end: QPoint) -> None:
    view = forms.parts.canvas.viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, NONE, end)


def type_name(forms, text: str) -> None:
    """Letters typed on the form begin a name; Enter ends it."""
    QTest.keyClicks(forms.parts.canvas, text[0])
    QTest.keyClicks(forms.parts.inspector.name, text[1:])
    QTest.keyClick(forms.parts.inspector.name, Qt.Key.Key_Return)


def act(window, name: str) -> None:
    assert window.actions_table[name].isEnabled(), name
    window.actions_table[name].trigger()


def test_the_boxes_of_a_scan_are_found_and_writing_is_said(qtbot, window, forms):
    act(window, "form_sample")
    qtbot.waitUntil(lambda: forms.desk.state is not None, timeout=30000)
    assert [len(blank.cells) for blank in forms.desk.page.blanks[:4]] == [7, 9, 8, 0]
    assert len(forms.desk.page.blanks) == 13
    assert "writing in 13 of the 13 fields" in forms.parts.notice.text
    assert forms.parts.fields.count() == 13
    assert not forms.desk.page.empty
    (print_,) = forms.parts.notice._buttons
    print_.click()
    assert forms.desk.page.empty
    act(window, "undo")
    assert not forms.desk.page.empty


def test_fields_are_named_by_clicking_and_typing(made):
    click(made, 0)
    assert made.desk.chosen == (0,)
    type_name(made, "Customer number")
    click(made, 1)
    type_name(made, "Order number")
    assert [blank.name for blank in made.desk.page.blanks[:3]] == ["Customer number", "Order number", "3"]
    assert "Customer number" in made.parts.fields.item(0).text()


def test_enter_goes_on_to_the_next_field(made):
    click(made, 0)
    made.parts.inspector.begin_name("")
    for name in ("Customer number", "Order number", "Date", "Date"):
        QTest.keyClicks(made.parts.inspector.name, name)
        QTest.keyClick(made.parts.inspector.name, Qt.Key.Key_Return)
    assert [blank.name for blank in made.desk.page.blanks[:4]] == ["Customer number", "Order number", "Date", "4"]
    assert made.desk.chosen == (3,)  # there is a Date already


def test_a_name_that_is_taken_is_refused_in_place(made):
    click(made, 0)
    type_name(made, "Number")
    click(made, 1)
    type_name(made, "Number")
    assert "own" in made.parts.inspector.trouble.text()
    assert made.desk.page.blanks[1].name == "2"


def test_a_field_is_drawn_moved_and_resized_with_the_mouse(made):
    page = made.desk.page
    drag(made, spot(made, 0.6 * page.width, 0.10 * page.height), spot(made, 0.9 * page.width, 0.14 * page.height))
    assert made.desk.chosen == (13,)
    drawn = made.desk.blanks[0].box
    assert drawn.width == pytest.approx(0.3 * page.width, abs=4)
    drag(made, middle_of(made, 13), middle_of(made, 13) + QPoint(0, 20))
    moved = made.desk.blanks[0].box
    assert (moved.x, moved.width) == (drawn.x, drawn.width)
    assert moved.y > drawn.y
    drag(made, spot(made, moved.right, moved.bottom), spot(made, moved.right - 40, moved.bottom))
    assert made.desk.blanks[0].box.width == pytest.approx(moved.width - 40, abs=4)
    for _ in range(3):
        made.desk.history.undo()
    assert made.desk.page == page


def test_everything_goes_by_keys(qtbot, window, made):
    canvas = made.parts.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert made.desk.chosen == (1,)
    box = made.desk.blanks[0].box
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert made.desk.blanks[0].box == Box(box.x + 1, box.y + 10, box.width - 1, box.height)
    act(window, "form_earlier")
    assert made.desk.chosen == (0,)
    act(window, "form_split")
    assert len(made.desk.chosen) == 9
    act(window, "form_merge")
    act(window, "form_below")
    act(window, "form_delete")
    act(window, "form_field")
    assert len(made.desk.page.blanks) == 14
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert made.desk.chosen == ()
    while made.desk.history.canUndo():
        act(window, "undo")
    assert len(made.desk.page.blanks) == 13
    assert made.desk.page.blanks[1].box == box


def test_several_fields_are_set_at_once(made):
    click(made, 3)
    click(made, 4, Qt.KeyboardModifier.ControlModifier)
    assert made.desk.chosen == (3, 4)
    inspector = made.parts.inspector
    inspector.kind.setCurrentIndex(inspector.kind.findData(Kind.DECIMAL))
    inspector.kind.activated.emit(inspector.kind.currentIndex())
    inspector.places.setValue(2)
    inspector.required.click()
    assert all(blank.kind is Kind.DECIMAL for blank in made.desk.blanks)  # Qt hands back a mere text
    assert {(blank.kind, blank.places, blank.required) for blank in made.desk.blanks} == {(Kind.DECIMAL, 2, True)}
    assert not inspector.name.isEnabled()


def test_a_rule_is_made_in_words_and_a_wrong_one_explained(made):
    click(made, 3)
    rules = made.parts.field_rules
    rules.begin("range")
    least, most = (rules._inputs[name] for name in ("least", "most"))
    QTest.keyClicks(least, "one")
    rules.finish()
    assert "number" in rules.trouble.text()
    assert made.desk.blanks[0].rules == ()
    click(made, 4)
    assert not rules.form.isVisible()  # what was begun for one field is not kept for another
    click(made, 3)
    rules.begin("range")
    least, most = (rules._inputs[name] for name in ("least", "most"))
    QTest.keyClicks(least, "1")
    QTest.keyClicks(most, "50")
    QTest.keyClick(most, Qt.Key.Key_Return)
    (rule,) = made.desk.blanks[0].rules
    assert (rule.check, rule.settings) == ("range", {"least": 1, "most": 50})
    assert any("from 1 to 50" in button.text() for button in rules.findChildren(QPushButton))


def test_a_form_is_kept_as_one_works_and_opened_where_it_was_left(qtbot, window, made, own_forms):
    path = own_forms / "delivery-note.ddform"
    click(made, 0)
    type_name(made, "Customer number")
    window.close()
    assert load(path).pages[0].blanks[0].name == "Customer number"
    again = MainWindow(lambda path: Loaded(made._model, ("auto",)))
    qtbot.addWidget(again)
    again.show()
    again.show_page("page_forms")
    qtbot.waitUntil(lambda: again.forms.desk.state is not None, timeout=30000)
    assert again.forms.desk.page.blanks[0].name == "Customer number"
    again.close()


def test_a_form_gets_another_name_and_its_file_with_it(qtbot, window, made, own_forms):
    made.keeper.flush()
    made.parts.name.setText("Delivery / Größe")
    made.parts.name.editingFinished.emit()
    qtbot.waitUntil(lambda: [path.name for path in own_forms.glob("*")] == ["Delivery - Größe.ddform"])
    assert load(own_forms / "Delivery - Größe.ddform").name == "Delivery / Größe"
    act(window, "undo")
    qtbot.waitUntil(lambda: [path.name for path in own_forms.glob("*")] == ["delivery-note.ddform"])


def test_a_form_always_has_a_name_and_one_that_can_be_shown(made):
    """An empty one was dropped without a word, and any number of letters was taken."""
    made.parts.name.setText("  ")
    made.parts.name.editingFinished.emit()
    assert made.parts.notice.text == "A form needs a name: it keeps the one it had."
    assert made.parts.name.text() == made.desk.state.template.name == "delivery-note"
    made.parts.name.setText("Meter " * 50)
    made.parts.name.editingFinished.emit()
    assert made.parts.notice.text == "A name has at most 80 letters: the rest was left out."
    assert made.parts.name.text() == made.desk.state.template.name == ("Meter " * 50)[:80].strip()


def test_a_form_is_shared_and_taken_in(qtbot, window, made, tmp_path, own_forms):
    sent = tmp_path / "sent.ddform"
    made.share(sent)
    qtbot.waitUntil(lambda: "sent.ddform" in made.parts.notice.text)
    act(window, "form_close")
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert made.parts.stack.currentIndex() == 0
    window.open([sent])
    qtbot.waitUntil(lambda: made.desk.state is not None, timeout=30000)
    assert made.keeper.path == own_forms / "delivery-note 2.ddform"
    assert made.keeper.path.is_file()


def test_a_second_form_of_the_same_name_leaves_the_first_alone(made, delivery_note, own_forms):
    made.keeper.begin(delivery_note)
    made.keeper.begin(delivery_note)
    assert made.keeper.path == own_forms / "delivery-note 3.ddform"


def test_the_list_of_forms_opens_and_removes(qtbot, window, made, own_forms, monkeypatch):
    act(window, "form_close")
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    window.show_page("page_draw")
    window.show_page("page_forms")
    start = made.parts.start
    assert start.list.count() == 1
    start.list.setCurrentRow(0)
    QTest.keyClick(start.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: made.desk.state is not None, timeout=30000)
    act(window, "form_close")
    monkeypatch.setattr(QFile, "moveToTrash", lambda path: Path(path).unlink() or True)  # not that of the tester
    start.list.setCurrentRow(0)
    start.drop.click()
    assert not list(own_forms.iterdir())
    assert not start.list.isVisible()
    assert "trash" in made.parts.notice.text


def test_a_broken_form_is_said_in_place(qtbot, forms, tmp_path):
    broken = tmp_path / "broken.ddform"
    broken.write_text("{")
    forms.open_form(broken)
    qtbot.waitUntil(lambda: "broken.ddform" in forms.parts.notice.text)
    assert forms.desk.state is None


def test_a_form_has_several_pages(qtbot, window, made, samples):
    made.add_pages([(samples / "stock-count.png", 1)])
    qtbot.waitUntil(lambda: len(made.desk.state.template.pages) == 2, timeout=30000)
    names = [blank.name for blank in made.desk.state.template.blanks]
    assert len(set(names)) == len(names)
    assert made.parts.sheets.currentIndex() == 1
    made.parts.sheets.setCurrentIndex(0)
    assert made.desk.state.at == 0
    act(window, "form_drop_page")
    assert len(made.desk.state.template.pages) == 1
    act(window, "undo")
    assert len(made.desk.state.template.pages) == 2


def test_rows_are_dragged_into_another_reading_order(qtbot, made):
    model = made.parts.fields.model()
    box = made.desk.page.blanks[0].box
    assert model.moveRow(model.index(0, 0).parent(), 0, model.index(0, 0).parent(), 3)
    qtbot.waitUntil(lambda: made.desk.page.blanks[2].box == box)


def test_a_page_without_boxes_can_still_be_a_form(qtbot, forms, tmp_path):
    path = tmp_path / "plain.png"
    path.write_bytes(cv2.imencode(".png", np.full((500, 400), 255, np.uint8))[1].tobytes())
    forms.make(path)
    qtbot.waitUntil(lambda: forms.desk.state is not None, timeout=30000)
    assert forms.desk.page.blanks == ()
    drag(forms, spot(forms, 50, 50), spot(forms, 200, 100))
    assert len(forms.desk.page.blanks) == 1


def test_every_control_has_a_name(made):
    made.parts.field_rules.begin("range")
    for kind in (QLineEdit, QComboBox, QAbstractSpinBox, QToolButton):
        for control in made.findChildren(kind):
            inner = control.objectName().startswith("qt_") or isinstance(
                control.parent(), (QAbstractSpinBox, QComboBox)
            )
            assert inner or control.accessibleName() or getattr(control, "text", str)(), control
