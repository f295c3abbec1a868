"""The Draw page: what was drawn, dropped or pasted is read, shown, corrected, copied and saved."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from digitdesk import settings
from digitdesk.store import Project, Review
from digitdesk.ui.bars import ROW
from digitdesk.ui.draw.painting import IMAGE_HEIGHT
from digitdesk.ui.draw.reading import paste
from digitdesk.ui.pictures import to_gray


def test_a_drawn_line_is_read_and_its_digit_is_shown(qtbot, window, draw):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "7")
    assert "ok" in window.draw.panel.state.text()
    assert window.draw.panel.chosen == 0
    assert "7: 95.0%" in window.draw.panel.bars.accessibleDescription()


def test_two_digits_make_a_number_and_either_can_be_chosen(qtbot, window, draw):
    draw(window.draw.pad, (0.2, 0.2), (0.2, 0.8))
    draw(window.draw.pad, (0.7, 0.2), (0.7, 0.8))
    panel = window.draw.panel
    qtbot.waitUntil(lambda: panel.value.text() == "77")
    assert panel.chosen == 1
    window.draw.strip.setCurrentIndex(window.draw.strip.model().index(0, 0))
    assert panel.chosen == 0
    assert window.draw.pad._chosen == 0


def test_undo_redo_and_clear_are_actions_that_know_when_they_can(qtbot, window, draw):
    act, ink = window.actions_table, window.draw.ink
    assert not act["undo"].isEnabled()
    assert not act["clear"].isEnabled()
    draw(window.draw.pad, (0.2, 0.2), (0.2, 0.8))
    draw(window.draw.pad, (0.7, 0.2), (0.7, 0.8))
    both = ink.marks
    act["undo"].trigger()
    assert ink.marks == both[:1]
    act["redo"].trigger()
    assert ink.marks == both
    act["clear"].trigger()
    assert ink.marks == ()
    assert not act["clear"].isEnabled()
    act["undo"].trigger()
    assert ink.marks == both
    window.show_page("page_batch")
    assert not act["undo"].isEnabled()


def test_it_is_read_while_the_pen_is_still_down(qtbot, window, draw):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8), lift=False)
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "7")
    assert window.draw.ink.marks == ()


def test_a_result_that_comes_after_clear_is_dropped(qtbot, window, draw, model):
    model.gate.clear()
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    qtbot.waitUntil(lambda: model.calls == 1)
    window.actions_table["clear"].trigger()
    model.gate.set()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.draw.panel.value.text() != "7"


def test_the_end_of_a_stroke_is_read_without_waiting_for_an_earlier_reading(qtbot, window, draw, model):
    model.gate.clear()
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8), lift=False)
    qtbot.waitUntil(lambda: model.calls == 1)
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    qtbot.waitUntil(lambda: model.calls == 2)
    model.gate.set()
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "7")


def test_what_was_read_at_the_last_point_is_not_read_again_when_the_pen_is_lifted(qtbot, window, draw, model):
    page = window.draw
    draw(page.pad, (0.5, 0.2), (0.5, 0.8), lift=False)
    qtbot.waitUntil(lambda: page.panel.value.text() == "7" and not window.jobs.running and not page._pause.isActive())
    calls = model.calls
    qtbot.mouseRelease(page.pad, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(page.ink.marks) == 1 and not window.jobs.running)
    assert (page.panel.value.text(), model.calls) == ("7", calls)
    draw(page.pad, (0.2, 0.2), (0.2, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "77")
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: page.panel.value.text() == "7")


def test_nothing_drawn_is_said_in_words(window):
    assert window.draw.panel.state.text() == "Nothing drawn yet"


def test_what_is_erased_is_not_read_and_comes_back(qtbot, window, draw):
    panel, pad = window.draw.panel, window.draw.pad
    draw(pad, (0.3, 0.2), (0.3, 0.8))
    draw(pad, (0.7, 0.2), (0.7, 0.8))
    qtbot.waitUntil(lambda: panel.value.text() == "77")
    window.actions_table["eraser"].trigger()
    draw(pad, (0.7, 0.1), (0.7, 0.9))
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    draw(pad, (0.3, 0.1), (0.3, 0.9))
    qtbot.waitUntil(lambda: "empty again" in panel.state.text())
    window.actions_table["undo"].trigger()
    window.actions_table["undo"].trigger()
    qtbot.waitUntil(lambda: panel.value.text() == "77")


def test_a_click_on_a_bar_corrects_the_chosen_digit(qtbot, window, draw):
    draw(window.draw.pad, (0.2, 0.2), (0.2, 0.8))
    draw(window.draw.pad, (0.7, 0.2), (0.7, 0.8))
    panel = window.draw.panel
    qtbot.waitUntil(lambda: panel.value.text() == "77")
    qtbot.mouseClick(panel.bars, Qt.MouseButton.LeftButton, pos=QPoint(60, round(1.5 * ROW)))
    assert panel.value.text() == "71"
    assert "corrected" in panel.state.text()
    assert panel.label.text() == "71"
    assert window.draw.strip.model().index(1, 0).data() == "1"
    assert "✓ 1" in panel.bars.accessibleDescription()
    qtbot.keyClick(panel.bars, Qt.Key.Key_4)
    assert panel.value.text() == "74"
    qtbot.keyClick(panel.bars, Qt.Key.Key_7)
    assert "corrected" not in panel.state.text()


def test_arrows_and_enter_correct_too(qtbot, window, draw):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    panel = window.draw.panel
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    panel.bars.setFocus()
    qtbot.keyClick(panel.bars, Qt.Key.Key_Down)
    qtbot.keyClick(panel.bars, Qt.Key.Key_Return)
    assert panel.value.text() == "8"


def test_lines_are_read_line_by_line(qtbot, window, draw):
    pad = window.draw.pad
    for x, y in ((0.2, 0.1), (0.32, 0.1), (0.2, 0.6)):
        draw(pad, (x, y), (x, y + 0.3))
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "77\n7")
    assert window.draw.panel.label.text() == "77 7"


def test_where_the_model_looked_is_shown_on_demand(qtbot, window, draw):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    panel = window.draw.panel
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    assert panel.legend.text() == ""
    panel.looked.click()
    qtbot.waitUntil(lambda: "speaks for a 7" in panel.legend.text())
    panel.looked.click()
    assert panel.legend.text() == ""


def test_an_image_is_pasted_or_dropped_and_read(qtbot, window, drop, tmp_path):
    page, panel = window.draw, window.draw.panel
    image = QImage(60, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.fillRect(28, 10, 5, 40, Qt.GlobalColor.black)
    painter.end()
    QGuiApplication.clipboard().setImage(image)
    window.actions_table["paste"].trigger()
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    page.ink.clear()
    path = tmp_path / "größe.png"
    assert image.save(str(path))
    assert drop(page.pad, path)
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    assert len(page.ink.marks) == 1


def test_white_digits_on_black_are_turned_over():
    dark = np.zeros((50, 40), np.uint8)
    dark[10:40, 18:22] = 255
    ink = paste(dark, (1.4, 1.0)).ink
    assert np.array_equal(ink, paste(255 - dark, (1.4, 1.0)).ink)
    assert ink[0, 0] == 0
    assert ink[20, 20] == 255


def test_what_is_no_image_is_said_in_place(qtbot, window, tmp_path):
    for empty in (QGuiApplication.clipboard().clear, lambda: QGuiApplication.clipboard().setText("no image")):
        empty()
        window.draw.notice.dismiss()
        window.actions_table["paste"].trigger()
        assert "no image on the clipboard" in window.draw.notice.text
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no image")
    window.draw.put_image(bad)
    qtbot.waitUntil(lambda: "not an image" in window.draw.notice.text)
    assert window.draw.ink.marks == ()


@pytest.mark.parametrize("names", [["folder"], ["form.pdf"], ["a.png", "b.png"]])
def test_folders_documents_and_many_files_are_left_to_the_batch(window, drop, tmp_path, names):
    assert not drop(window.draw.pad, *(tmp_path / name for name in names))


def test_the_drawing_is_copied_and_saved(qtbot, window, draw, tmp_path):
    page = window.draw
    draw(page.pad, (0.5, 0.2), (0.5, 0.8))
    window.actions_table["copy"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.imageData().height() == IMAGE_HEIGHT
    assert b"<svg" in bytes(data.data("image/svg+xml").data())
    for name in ("d.png", "d.svg"):
        page.save(tmp_path / name)
        qtbot.waitUntil(lambda name=name: name in page.notice.text)
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    renderer = QSvgRenderer(str(tmp_path / "d.svg"))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    for gray in (to_gray(image), to_gray(QImage(str(tmp_path / "d.png")))):
        middle = gray[gray.shape[0] // 2]
        assert middle[0] == 255
        assert middle[len(middle) // 4 : -len(middle) // 4].min() < 50


@pytest.mark.parametrize(("name", "told"), [("no/d.png", "cannot be written"), ("d.jpg", "must end in one of")])
def test_a_drawing_that_cannot_be_saved_says_why(qtbot, window, draw, tmp_path, name, told):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    window.draw.save(tmp_path / name)
    qtbot.waitUntil(lambda: told in window.draw.notice.text)
    assert list(tmp_path.glob("d*")) == []


@pytest.mark.parametrize("name", ["undo", "clear", "copy", "save_drawing"])
def test_nothing_can_be_done_with_an_empty_pad_nor_from_another_page(window, draw, name):
    action = window.actions_table[name]
    assert not action.isEnabled()
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    assert action.isEnabled()
    window.show_page("page_batch")
    assert not action.isEnabled()
    window.show_page("page_draw")
    assert action.isEnabled()


def test_a_drawing_is_kept_with_its_right_value_and_counts_in_the_confusion_page(qtbot, window, draw):
    page, act = window.draw, window.actions_table
    for x in (0.2, 0.35):
        draw(page.pad, (x, 0.2), (x, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "77")
    page.panel.choose(0)
    page.panel.correct(1)
    act["keep"].trigger()
    qtbot.waitUntil(lambda: "Kept as 17; the Confusion page counts it" in page.notice.text)
    assert _kept() == ["17"]
    window.show_page("page_confusion")
    confusion = window.confusion
    confusion.parts.choosers[0].setCurrentText("Kept drawings")
    qtbot.waitUntil(lambda: _detail(window).startswith("Kept drawings: 50.00%"))
    window.show_page("page_draw")
    act["undo"].trigger()
    qtbot.waitUntil(lambda: "out of the kept drawings" in page.notice.text)
    assert _kept() == []
    assert [path.name for path in settings.kept_path().parent.iterdir()] == [settings.kept_path().name]
    act["redo"].trigger()
    qtbot.waitUntil(lambda: "Kept as 17" in page.notice.text)
    assert _kept() == ["17"]
    page.panel.label.setText("77")
    act["keep"].trigger()
    qtbot.waitUntil(lambda: "Kept as 77" in page.notice.text)
    window.show_page("page_confusion")
    qtbot.waitUntil(lambda: "75.00% read right" in _detail(window))  # shown anew, though nobody chose it again


def test_lines_are_kept_number_by_number(qtbot, window, draw):
    page = window.draw
    for x, y in ((0.2, 0.1), (0.32, 0.1), (0.2, 0.6)):
        draw(page.pad, (x, y), (x, y + 0.3))
    qtbot.waitUntil(lambda: page.panel.value.text() == "77\n7")
    page.panel.label.setText("71 4")
    qtbot.keyClick(page.panel.label, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Kept as 71 4" in page.notice.text)
    assert _kept() == ["71", "4"]


def test_a_value_of_another_length_is_kept_and_said_not_to_count(qtbot, window, draw):
    page = window.draw
    draw(page.pad, (0.2, 0.2), (0.2, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "7")
    page.panel.label.setText("17")
    window.actions_table["keep"].trigger()
    qtbot.waitUntil(lambda: "the Confusion page does not count it" in page.notice.text)
    assert _kept() == ["17"]


def test_kept_drawings_are_a_project_that_is_shown_and_follows(qtbot, window, draw):
    page, act = window.draw, window.actions_table
    act["open_kept"].trigger()
    assert "No drawing was kept yet" in page.notice.text
    draw(page.pad, (0.2, 0.2), (0.2, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "7")
    act["keep"].trigger()
    qtbot.waitUntil(lambda: "Kept as 7" in page.notice.text)
    show = next(one for one in page.notice.findChildren(QPushButton) if one.text() == "Show the kept drawings")
    qtbot.mouseClick(show, Qt.MouseButton.LeftButton)
    batch = window.batch
    qtbot.waitUntil(lambda: batch.results.rowCount() == 1)
    assert window.pages.currentWidget() is batch
    assert batch.projects.title == "Kept drawings"
    qtbot.waitUntil(lambda: batch.parts.page.scene().items() != [])
    window.show_page("page_draw")
    act["keep"].trigger()
    qtbot.waitUntil(lambda: batch.results.rowCount() == 2)
    act["undo"].trigger()
    qtbot.waitUntil(lambda: batch.results.rowCount() == 1)


@pytest.mark.parametrize("label", ["", "seven", "1 2 3", "²"])
def test_a_value_that_cannot_belong_to_the_drawing_is_not_kept(qtbot, window, draw, tmp_path, label):
    page = window.draw
    draw(page.pad, (0.2, 0.2), (0.2, 0.8))
    qtbot.waitUntil(lambda: page.panel.value.text() == "7")
    page.panel.label.setText(label)
    window.actions_table["keep"].trigger()
    assert "Write what was drawn first" in page.notice.text
    assert not settings.kept_path().exists()


def test_a_drawing_that_cannot_be_kept_says_why(qtbot, window, draw, tmp_path):
    settings.kept_path().parent.write_text("no folder")
    draw(window.draw.pad, (0.2, 0.2), (0.2, 0.8))
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "7")
    window.actions_table["keep"].trigger()
    qtbot.waitUntil(lambda: "cannot be made" in window.draw.notice.text)


def _kept() -> list[str]:
    """What the kept drawings say."""
    with Project(settings.kept_path()) as project:
        return [entry.value for entry in project.readings.each() if entry.review is Review.CONFIRMED]


def _detail(window) -> str:
    return window.confusion.parts.detail.text()
