"""The pad: what hand, pen, finger and eraser leave on it, and that the page read shows the same."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPainter, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from digitdesk.ui.draw.marks import PAGE_SCALE, Pasted, Stroke, render, smooth
from digitdesk.ui.draw.painting import paint


def test_strokes_keep_their_shape_when_the_window_shrinks(window, draw):
    pad = window.draw.pad
    draw(pad, (0.0, 0.0), (1.0, 1.0))
    wide = pad.sheet[0]
    pad.resize(pad.width() // 2, pad.height())
    assert pad.sheet[0] == pytest.approx(wide, rel=0.01)


@pytest.mark.parametrize("erases", [False, True])
@pytest.mark.parametrize("pressures", [(1.0,), (1.0, 1.0), (0.5, 1.5, 1.0), (1.0,) * 8, (0.4, 1.6) * 4])
def test_the_page_read_shows_the_same_ink_as_the_pad(pressures, erases):
    points = tuple((0.2 + 0.6 * k / 8, 0.3 + 0.4 * (k % 3) / 2, 0.06 * wide) for k, wide in enumerate(pressures))
    ground = Stroke(((0.5, 0.0, 0.9), (0.5, 1.0, 0.9)))
    marks = (ground, Stroke(points, erases=True)) if erases else (Stroke(points),)
    page = render(marks, (1.0, 1.0))
    assert page.shape == (PAGE_SCALE, PAGE_SCALE)
    assert page.dtype == np.uint8
    painted = _painted(marks)
    both, either = np.sum((page < 128) & (painted < 128)), np.sum((page < 128) | (painted < 128))
    assert both / either > 0.9


def test_an_image_lies_on_the_page_where_the_pad_shows_it():
    ink = np.zeros((20, 40), np.uint8)
    ink[5:15, 10:30] = 255
    marks = (Pasted(ink, 0.2, 0.3, 0.4),)
    page, painted = render(marks, (1.0, 1.0)), _painted(marks)
    both, either = np.sum((page < 128) & (painted < 128)), np.sum((page < 128) | (painted < 128))
    assert both / either > 0.9


def test_a_fine_image_makes_a_fine_page():
    marks = (Pasted(np.zeros((800, 800), np.uint8), 0.0, 0.0, 1.0),)
    assert render(marks, (1.0, 1.0)).shape == (800, 800)


def test_the_curve_begins_and_ends_where_the_pen_did():
    curve = smooth(((0.0, 0.0, 1.0), (0.5, 1.0, 1.0), (1.0, 0.0, 1.0), (1.5, 1.0, 2.0)))
    assert curve[0].tolist() == [0.0, 0.0, 1.0]
    assert curve[-1].tolist() == [1.5, 1.0, 2.0]


def test_a_dot_can_be_drawn(window, draw):
    draw(window.draw.pad, (0.5, 0.5), (0.5, 0.5))
    assert len(window.draw.ink.marks) == 1
    assert _is_dark(window.draw.pad, 0.5, 0.5)


def test_the_pad_shows_what_was_drawn_erased_and_taken_back(qtbot, window, draw):
    pad, act = window.draw.pad, window.actions_table
    draw(pad, (0.2, 0.5), (0.8, 0.5))
    act["eraser"].trigger()
    draw(pad, (0.5, 0.3), (0.5, 0.7), lift=False)
    assert _is_dark(pad, 0.3, 0.5)
    assert not _is_dark(pad, 0.5, 0.52)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton)
    assert not _is_dark(pad, 0.5, 0.52)
    act["undo"].trigger()
    assert _is_dark(pad, 0.5, 0.5)
    pad.resize(pad.width() - 60, pad.height() - 40)
    act["clear"].trigger()
    assert not _is_dark(pad, 0.3, 0.5)


def test_the_right_button_erases(qtbot, window, draw):
    pad = window.draw.pad
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    qtbot.mouseMove(pad, QPoint(90, 90))
    qtbot.mouseRelease(pad, Qt.MouseButton.RightButton, pos=QPoint(90, 90))
    assert [mark.erases for mark in window.draw.ink.marks] == [True]


def test_only_the_first_finger_draws(window):
    pad, device = window.draw.pad, QTest.createTouchDevice()
    _touch(pad, device, (0, "press", 50, 50))
    _touch(pad, device, (0, "move", 50, 100), (1, "press", 200, 200))
    _touch(pad, device, (0, "release", 50, 150), (1, "move", 210, 210))
    _touch(pad, device, (1, "release", 220, 220))
    (stroke,) = window.draw.ink.marks
    assert max(x for x, _, _ in stroke.points) * pad.scale == pytest.approx(50, abs=1)


def test_a_lost_touch_leaves_nothing_nor_what_was_read_of_it(qtbot, window):
    pad, panel = window.draw.pad, window.draw.panel
    for kind, share in ((QEvent.Type.TouchBegin, 0.2), (QEvent.Type.TouchUpdate, 0.8)):
        pad._follow(kind, QPointF(0.5 * pad.width(), share * pad.height()), False, 0.5)
    qtbot.waitUntil(lambda: panel.value.text() == "7")
    pad._follow(QEvent.Type.TouchCancel, QPointF(), False, 0.5)
    assert pad.marks == ()
    qtbot.waitUntil(lambda: panel.state.text() == "Nothing drawn yet")


def test_another_button_ends_a_stroke_and_loses_nothing(qtbot, window, draw):
    pad, ink = window.draw.pad, window.draw.ink
    draw(pad, (0.2, 0.2), (0.2, 0.8), lift=False)
    qtbot.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(300, 100))
    qtbot.mouseRelease(pad, Qt.MouseButton.RightButton, pos=QPoint(300, 100))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(300, 100))
    assert [mark.erases for mark in ink.marks] == [False, True]


def test_a_pen_that_is_pressed_harder_draws_broader_and_its_other_end_erases(window):
    _pen(window.draw.pad, [(50, 50, 0.1), (50, 80, 0.5), (50, 120, 1.0), (50, 150, 1.0)])
    _pen(window.draw.pad, [(20, 100, 0.5), (90, 100, 0.5)], QPointingDevice.PointerType.Eraser)
    drawn, erased = window.draw.ink.marks
    widths = [width for _, _, width in drawn.points]
    assert widths == sorted(widths)
    assert widths[-1] > 1.5 * widths[0]
    assert not drawn.erases
    assert erased.erases


def _is_dark(pad, x: float, y: float) -> bool:
    return pad.grab().toImage().pixelColor(round(x * pad.width()), round(y * pad.height())).lightness() < 128


@pytest.mark.parametrize("widths", [(0.05,), (0.02, 0.09)])
def test_a_part_of_a_stroke_is_painted_as_it_is_in_the_whole(widths):
    turns = np.linspace(0, 60, 900)
    places = zip(0.5 + 0.4 * np.sin(turns), 0.5 + 0.4 * np.sin(0.7 * turns + 1), strict=True)
    stroke = Stroke(tuple((float(x), float(y), widths[k % len(widths)]) for k, (x, y) in enumerate(places)))
    whole = _painted((stroke,))
    for left, top in ((0.0, 0.0), (0.3, 0.5), (0.62, 0.41)):
        area = QRectF(left, top, 0.1, 0.08)
        part = _painted((stroke,), area)
        rows, columns = (
            slice(round(PAGE_SCALE * a), round(PAGE_SCALE * (a + b))) for a, b in ((top, 0.08), (left, 0.1))
        )
        apart = part[rows, columns].astype(int) - whole[rows, columns]
        assert np.abs(apart).max() < 40  # at crossings: edges are smoothed once for each part
        assert (part < 128).sum() < (whole < 128).sum() / 2


def _touch(pad, device, *fingers: tuple[int, str, int, int]) -> None:
    """What the fingers do at one time: each its number, what it does, and where."""
    event = QTest.touchEvent(pad, device, False)
    for number, what, x, y in fingers:
        getattr(event, what)(number, QPoint(x, y), pad)
    event.commit()


def _pen(pad, points, end=QPointingDevice.PointerType.Pen) -> None:
    """Draw with a pen: points are x, y and pressure."""
    can = QInputDevice.Capability.Position | QInputDevice.Capability.Pressure
    device = QPointingDevice("pen", 1, QInputDevice.DeviceType.Stylus, end, can, 1, 1)
    kinds = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(points) - 1), QEvent.Type.TabletRelease]
    for kind, (x, y, pressure) in zip(kinds, [*points[:1], *points[1:], points[-1]], strict=True):
        place, button, keys = QPointF(x, y), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, device, place, place, pressure, 0, 0, 0, 0, 0, keys, button, button)
        QApplication.sendEvent(pad, event)


def _painted(marks: tuple[Stroke | Pasted, ...], area: QRectF | None = None) -> np.ndarray:
    """The marks as the pad paints them, on a page of the same size."""
    image = QImage(PAGE_SCALE, PAGE_SCALE, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(PAGE_SCALE, PAGE_SCALE)
    for mark in marks:
        paint(painter, mark, QColor("black"), QColor("white"), area)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(PAGE_SCALE, -1)[:, :PAGE_SCALE].copy()
