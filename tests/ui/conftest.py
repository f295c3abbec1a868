"""A window with a model that answers at once, and pages to read."""

import gc
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import pairwise
from pathlib import Path
from time import thread_time
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, QSettings, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from digitdesk import batch, settings  # noqa: F401  batch as the program's own loader does
from digitdesk.engine import readers
from digitdesk.engine.evaluate import Evaluation
from digitdesk.engine.types import Box, Crop, Digit, Field, Gray, Guess, Other, PageResult, Reading, Status
from digitdesk.store import Project
from digitdesk.ui import language
from digitdesk.ui.batch import projects
from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def reading_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """However long it takes: no other process can have a FakeModel."""
    monkeypatch.setattr(readers, "SOON", math.inf)


class FakeModel:
    """Calls everything a 7; a gate can hold it up, as a slow computer would."""

    def __init__(self) -> None:
        self.card = SimpleNamespace(version="fake", accuracy=0.99, data_hash="0" * 64, review_threshold=0.5, trust=None)
        self.path, self.numbers = Path("fake.onnx"), None
        self.gate = threading.Event()
        self.gate.set()
        self._asked: list[int] = []  # shared with copies of the model

    @property
    def calls(self) -> int:
        return len(self._asked)

    def classify(self, images: Gray) -> list[Guess]:
        return [Guess(tuple(row)) for row in self.probabilities(images).tolist()]

    def probabilities(self, images: Gray) -> np.ndarray:
        self._asked.append(len(images))
        self.gate.wait(10)
        return np.array([[0.95 if place == 7 else 0.005 for place in range(11)]] * len(images)).reshape(-1, 11)


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is waited for takes as long as it takes: a busy computer fails no test."""
    monkeypatch.setitem(QtBot.waitUntil.__kwdefaults__, "timeout", 60_000)
    monkeypatch.setattr(projects, "SHORT", 60)


@pytest.fixture(autouse=True, scope="session")
def english(qapp: QApplication) -> None:
    """Whatever the computer speaks, and however it writes numbers."""
    language.computer = QLocale.c
    language.speak(qapp, "en")


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never the settings and collections of whoever runs the tests."""
    monkeypatch.setattr(settings, "kept_path", lambda: tmp_path / "kept" / "Kept drawings.digitdesk")
    monkeypatch.setattr(settings, "projects_path", lambda: tmp_path / "projects")
    monkeypatch.setattr(settings, "models_path", lambda: tmp_path / "models")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def own_garbage() -> Iterator[None]:
    """As in the program: no thread of a task collects what a test, perhaps a failed one, has left of its window."""
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture
def model() -> FakeModel:
    return FakeModel()


@pytest.fixture
def window(qtbot, model: FakeModel) -> Iterator[MainWindow]:
    """The whole window, shown, with the fake model loaded."""
    shown = MainWindow(lambda path: Loaded(model, ("auto", "digit", "number", "lines", "boxes")))
    qtbot.addWidget(shown)
    shown.resize(1024, 700)
    shown.show_page("page_draw")
    shown.show()
    qtbot.waitUntil(lambda: "fake" in shown.model_label.text())
    yield shown
    model.gate.set()
    shown.close()


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    """A folder of five pages with two lines of digits each, a broken file among them; one name is not ASCII."""
    folder = tmp_path / "forms"
    folder.mkdir()
    page = np.full((300, 400), 255, np.uint8)
    for y, text in ((100, "1 2 3"), (220, "4 5 6")):
        cv2.putText(page, text, (40, y), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 5, cv2.LINE_AA)
    data = cv2.imencode(".png", page)[1].tobytes()
    for name in ("a.png", "b größe 数.png", "d.png", "e.png"):
        (folder / name).write_bytes(data + name[0].encode())  # the same page, but not the same content
    (folder / "c.png").write_bytes(b"this is not an image")
    return folder


@pytest.fixture
def evaluation(tmp_path: Path) -> Path:
    """Fifty digits, five of each; two 3s read as 5, one 9 as not a digit."""
    labels = np.repeat(np.arange(10), 5)
    answers = labels.copy()
    answers[[15, 16]], answers[49] = 5, 10
    shares = np.full((50, 11), 0.01, np.float32)
    shares[np.arange(50), answers] = 0.9
    shares[16, 5] = 0.6
    images = np.zeros((50, 28, 28), np.uint8)
    images[np.arange(50), 0, np.arange(50) % 28] = 255
    path = tmp_path / "evaluation.npz"
    Evaluation("Test digits", images, labels, shares).save(path)
    return path


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    """Three images of 7s that lie in the folders 7, 7 and 1: the fake model reads each as a 7."""
    for number, digit in enumerate("771"):
        (tmp_path / "own" / digit).mkdir(parents=True, exist_ok=True)
        image = np.zeros((28, 28), np.uint8)
        image[5:20, 10 + number] = 255
        cv2.imwrite(str(tmp_path / "own" / digit / f"{number}.png"), image)
    return tmp_path / "own"


@pytest.fixture
def show_digits(qtbot, window) -> Callable[[Path], None]:
    """Open an evaluation, a folder or a project on the Confusion page, and wait for it."""

    def show(path: Path) -> None:
        window.confusion.open(path)
        side = window.confusion.parts.sides[0]
        qtbot.waitUntil(lambda: side.source is not None and side.source.paths == (path,))

    return show


@pytest.fixture
def draw() -> Callable[..., None]:
    """Draw a line on a pad with the mouse, from one point to another, in shares of its size."""

    def line(pad: Pad, start: tuple[float, float], end: tuple[float, float], lift: bool = True) -> None:
        places = [
            QPointF(
                (start[0] + (end[0] - start[0]) * t / 10) * pad.width(),
                (start[1] + (end[1] - start[1]) * t / 10) * pad.height(),
            )
            for t in range(11)
        ]
        _send(pad, QEvent.Type.MouseButtonPress, places[0])
        for place in places[1:]:
            _send(pad, QEvent.Type.MouseMove, place)
        if lift:
            _send(pad, QEvent.Type.MouseButtonRelease, places[-1])

    return line


@pytest.fixture
def drop() -> Callable[..., bool]:
    """Drag files over a widget and let them go there if the widget takes them; whether it did."""

    def let_go(widget: QWidget, *paths: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, keys)
        enter.setAccepted(False)
        widget.dragEnterEvent(enter)
        if enter.isAccepted():
            widget.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, keys))
        return enter.isAccepted()

    return let_go


def _send(pad: Pad, kind: QEvent.Type, place: QPointF) -> None:
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, pad.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pad, event)


@pytest.fixture
def press(qtbot, window):
    """Press keys on whatever has the focus."""

    def keys(*codes, modifier=Qt.KeyboardModifier.NoModifier):
        for code in codes:
            qtbot.keyClick(window.focusWidget(), code, modifier)

    return keys


Found = tuple[str, float]
"""A value, and how sure the model is of it."""


@pytest.fixture
def fill() -> Callable[..., None]:
    """Put readings into a project: pages a.png, b.png, ... of these values; every digit is as sure as its value."""

    def put(project: Project, *pages: list[Found], folder: Path = Path("/scans")) -> None:
        generation = project.readings.generation("fake", "lines")
        sources = project.sources.add(
            [(folder / f"{name}.png", f"{name}.png") for name, _ in zip("abcdef", pages, strict=False)]
        )
        for source, values in zip(sources, pages, strict=True):
            readings = tuple(_reading(place, value, sure) for place, (value, sure) in enumerate(values))
            crops = tuple(Crop(reading.field.box.inset(-4), JPEG) for reading in readings)
            project.readings.put(source.id, PageResult(source.name, 1, readings, crops=crops), generation)

    return put


JPEG = cv2.imencode(".jpg", np.full((48, 160), 200, np.uint8))[1].tobytes()


def _reading(place: int, value: str, sure: float) -> Reading:
    field = Field(str(place + 1), Box(10, 40 * place, 160, 30))
    digits = tuple(_digit(int(label), sure, 10 + 30 * n, 40 * place) for n, label in enumerate(value))
    status = Status.OK if sure >= 0.9 else Status.REVIEW
    others = (Other(value[:-1] + "9", (1 - sure) / 2),) if value else ()
    return Reading(field, value, sure, status if value else Status.BLANK, "", digits, others, value)


def _digit(label: int, sure: float, x: int, y: int) -> Digit:
    shares = tuple(sure if place == label else (1 - sure) / 10 for place in range(11))
    return Digit(Box(x, y, 25, 28), np.full((28, 28), label * 20, np.uint8), Guess(shares))


@pytest.fixture
def never_held_up() -> Callable[[], AbstractContextManager[None]]:
    """`with never_held_up():` the window is free again within 0.1 s of its own work: waiting says nothing."""

    @contextmanager
    def watched() -> Iterator[None]:
        gc.collect()
        gc.freeze()  # the test runner's own heap would be searched for garbage half a second long
        beats, timer = [thread_time()], QTimer()
        timer.timeout.connect(lambda: beats.append(thread_time()))
        timer.start(1)
        try:
            yield
        finally:
            timer.stop()
            gc.unfreeze()
        assert max(after - before for before, after in pairwise(beats)) < 0.1

    return watched
