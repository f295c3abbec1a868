import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QImage, QPainter

from digitdesk.ui.draw.strokes import PAGE_SCALE, Stroke, render, smooth


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
    panel.seen.setCurrentIndex(panel.seen.model().index(0, 0))
    assert window.draw.pad._chosen == 0


def test_undo_redo_and_clear_are_actions_that_know_when_they_can(qtbot, window, draw):
    act, ink = window.actions_table, window.draw.ink
    assert not act["undo"].isEnabled()
    assert not act["clear"].isEnabled()
    draw(window.draw.pad, (0.2, 0.2), (0.2, 0.8))
    draw(window.draw.pad, (0.7, 0.2), (0.7, 0.8))
    both = ink.strokes
    act["undo"].trigger()
    assert ink.strokes == both[:1]
    act["redo"].trigger()
    assert ink.strokes == both
    act["clear"].trigger()
    assert ink.strokes == ()
    assert not act["clear"].isEnabled()
    act["undo"].trigger()
    assert ink.strokes == both
    window.show_page("page_batch")
    assert not act["undo"].isEnabled()


def test_it_is_read_while_the_pen_is_still_down(qtbot, window, draw):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8), lift=False)
    qtbot.waitUntil(lambda: window.draw.panel.value.text() == "7")
    assert window.draw.ink.strokes == ()


def test_a_result_that_comes_after_clear_is_dropped(qtbot, window, draw, model):
    model.gate.clear()
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    qtbot.waitUntil(lambda: model.calls == 1)
    window.actions_table["clear"].trigger()
    model.gate.set()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    assert window.draw.panel.value.text() != "7"


def test_a_pause_that_was_running_reads_nothing_after_clear(qtbot, window, draw, model):
    draw(window.draw.pad, (0.5, 0.2), (0.5, 0.8))
    window.actions_table["clear"].trigger()
    qtbot.wait(80)
    assert model.calls == 0


def test_strokes_keep_their_shape_when_the_window_shrinks(window, draw):
    pad = window.draw.pad
    draw(pad, (0.0, 0.0), (1.0, 1.0))
    wide = pad.sheet[0]
    pad.resize(pad.width() // 2, pad.height())
    assert pad.sheet[0] == pytest.approx(wide, rel=0.01)


@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_the_page_read_shows_the_same_ink_as_the_pad(count):
    points = tuple((0.2 + 0.6 * k / 8, 0.3 + 0.4 * (k % 3) / 2) for k in range(count))
    stroke = Stroke(points, 0.06)
    page = render((stroke,), (1.0, 1.0))
    assert page.shape == (PAGE_SCALE, PAGE_SCALE)
    assert page.dtype == np.uint8
    painted = _painted(stroke)
    both, either = np.sum((page < 128) & (painted < 128)), np.sum((page < 128) | (painted < 128))
    assert both / either > 0.9


def test_the_curve_begins_and_ends_where_the_pen_did():
    curve = smooth(((0.0, 0.0), (0.5, 1.0), (1.0, 0.0), (1.5, 1.0)))
    assert curve[0].tolist() == [0.0, 0.0]
    assert curve[-1].tolist() == [1.5, 1.0]


def test_a_dot_can_be_drawn_and_a_lost_touch_leaves_nothing(qtbot, window):
    pad = window.draw.pad
    pad._follow(QEvent.Type.TouchBegin, QPointF(50, 50))
    pad._follow(QEvent.Type.TouchCancel, QPointF())
    assert pad.strokes == ()
    pad._follow(QEvent.Type.TabletPress, QPointF(50, 50))
    pad._follow(QEvent.Type.TabletRelease, QPointF(50, 50))
    assert len(window.draw.ink.strokes) == 1
    pad.grab()


def test_nothing_drawn_is_said_in_words(window):
    assert window.draw.panel.state.text() == "Nothing drawn yet"


def _painted(stroke: Stroke) -> np.ndarray:
    """The stroke as the pad paints it, on a page of the same size."""
    from PySide6.QtGui import QColor

    from digitdesk.ui.draw.pad import _path, _pen

    image = QImage(PAGE_SCALE, PAGE_SCALE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PAGE_SCALE, PAGE_SCALE)
    painter.setPen(_pen(QColor("black"), stroke.width))
    painter.drawPath(_path(stroke.points))
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(PAGE_SCALE, -1)[:, :PAGE_SCALE].copy()
