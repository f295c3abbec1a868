"""Digits drawn as strokes and put on the pad as images are read as well as scanned ones, by the same path."""

import csv
import gzip
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.occlusion import occlusion_map
from digitdesk.engine.types import Gray
from digitdesk.ui.draw.marks import Stroke
from digitdesk.ui.draw.reading import load_image, paste, read_marks
from digitdesk.ui.loading import load_reader
from digitdesk.ui.main_window import MainWindow

SHEET = (1.4, 1.0)
Line = list[tuple[int, int]]
AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (1, -1), (-1, -1), (-1, 1))


@pytest.fixture(scope="module")
def model() -> Model:
    """As the window loads it."""
    return load_reader(settings.model_path()).model


@pytest.fixture(scope="module")
def mnist(shared: Path) -> tuple[Gray, Gray]:
    """The first 150 test images and their labels."""
    images, labels = (
        np.frombuffer(gzip.decompress((shared / "mnist" / f"t10k-{name}.gz").read_bytes()), np.uint8)
        for name in ("images-idx3-ubyte", "labels-idx1-ubyte")
    )
    return images[16:].reshape(-1, 28, 28)[:150], labels[8:][:150]


def test_mnist_digits_drawn_as_strokes_are_read(mnist, model):
    right = [
        read_marks(_strokes(image, 0.3, 0.1, 0.8), SHEET, model).value == str(label)
        for image, label in zip(*mnist, strict=True)
    ]
    assert np.mean(right) >= 0.95


@pytest.mark.parametrize("width", [0.03, 0.055, 0.1])
@pytest.mark.parametrize("lean", [-0.08, 0.0, 0.08])
def test_a_lone_bar_is_a_1(model, lean, width):
    bar = Stroke(((0.7 - lean, 0.2, width), (0.7, 0.5, width), (0.7 + lean, 0.8, width)))
    assert read_marks((bar,), SHEET, model).value == "1"


def test_numbers_in_two_lines_are_read(mnist, model):
    images, labels = mnist
    right = 0
    for start in range(0, 120, 6):
        places = [(0.1 + 0.33 * column, 0.05 + 0.48 * row) for row in range(2) for column in range(3)]
        marks = sum((_strokes(images[start + k], x, y, 0.38) for k, (x, y) in enumerate(places)), ())
        text = "".join(map(str, labels[start : start + 6]))
        right += read_marks(marks, SHEET, model).text({}) == f"{text[:3]}\n{text[3:]}"
    assert right >= 14


def test_digits_drawn_with_a_mouse_are_read_as_images(shared, model):
    folder = shared / "real" / "hwd"
    with (folder / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))[::5]
    read = [read_marks((paste(load_image(folder / row["source"]), SHEET),), SHEET, model).value for row in rows]
    assert np.mean([value == row["value"] for value, row in zip(read, rows, strict=True)]) >= 0.98


def test_digits_drawn_with_the_mouse_in_the_window_are_read(qtbot, mnist):
    window = MainWindow(load_reader)
    qtbot.addWidget(window)
    window.show()
    window.show_page("page_draw")  # the first start shows the welcome
    page = window.draw
    qtbot.waitUntil(lambda: page.panel.state.text() == "Nothing drawn yet")
    right = 0
    for image, label in zip(*(part[:10] for part in mnist), strict=True):
        for line in _trace(_thin(image > 100)):
            _draw(qtbot, page.pad, line)
        qtbot.waitUntil(lambda: window.jobs.running == 0 and not page._pause.isActive())
        right += page.panel.value.text() == str(label)
        window.actions_table["clear"].trigger()
    window.close()
    assert right >= 9


def test_what_speaks_for_a_digit_is_its_own_ink(mnist, model):
    images, labels = mnist
    looked = occlusion_map(model, images[0], int(labels[0]))
    assert looked.shape == (28, 28)
    assert looked.dtype == np.float32
    assert looked.max() > 1
    assert np.array_equal(occlusion_map(model, np.zeros((28, 28), np.uint8), 3), np.zeros((28, 28)))
    far = looked[:2] if not images[0][:7].any() else looked[:0]
    assert not far.any()


def _draw(qtbot, pad, line: Line) -> None:
    """A line of image pixels, drawn with the mouse in the middle of the pad."""
    step = min(pad.width(), pad.height()) / 30
    places = [QPoint(round(pad.width() / 4 + column * step), round((row + 1) * step)) for row, column in line]
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(pad, place)
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=places[-1])


def _strokes(image: Gray, x: float, y: float, size: float) -> tuple[Stroke, ...]:
    """An MNIST image as the strokes of a pen, in a square of this size on the sheet."""
    step = size / 28
    return tuple(
        Stroke(tuple((x + (column + 0.5) * step, y + (row + 0.5) * step, 2.6 * step) for row, column in line))
        for line in _trace(_thin(image > 100))
    )


def _thin(mask: np.ndarray) -> np.ndarray:
    """Ink to lines of one pixel. Source: T. Zhang and C. Suen, CACM 27 (1984)."""
    mask = np.pad(mask, 1).astype(np.uint8)
    while True:
        before = mask.copy()
        for turn in (0, 1):
            n, ne, e, se, s, sw, w, nw = around = [
                np.roll(mask, step, (0, 1))
                for step in ((1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1), (0, 1), (1, 1))
            ]
            rises = sum((a == 0) & (b == 1) for a, b in zip(around, around[1:] + around[:1], strict=True))
            open_sides = (n * e * s, e * s * w) if turn == 0 else (n * e * w, n * s * w)
            total = n + ne + e + se + s + sw + w + nw
            edge = (mask == 1) & (total >= 2) & (total <= 6) & (rises == 1)
            mask[edge & (open_sides[0] == 0) & (open_sides[1] == 0)] = 0
        if np.array_equal(mask, before):
            return mask[1:-1, 1:-1] > 0


def _trace(lines: np.ndarray) -> list[Line]:
    """Lines of one pixel as strokes, each begun at an end and led on to where it meets others."""
    ink = {(int(row), int(column)) for row, column in np.argwhere(lines)}
    left, strokes = set(ink), []
    while left:
        start = min(left, key=lambda place: (len(_beside(place, left)), place))
        line = [*(_beside(start, ink - left)[:1]), start]
        left.discard(start)
        while ahead := _beside(line[-1], left):
            line.append(ahead[0])
            left.discard(ahead[0])
        line += [place for place in _beside(line[-1], ink) if place not in line[-3:]][:1]
        strokes.append(line)
    return strokes


def _beside(place: tuple[int, int], among: set[tuple[int, int]]) -> Line:
    near = ((place[0] + down, place[1] + across) for down, across in AROUND)
    return [neighbour for neighbour in near if neighbour in among]
