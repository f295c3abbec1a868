"""How fast the Draw and the Confusion page are. Run by hand, from the checkout:

    python tests/benchmarks/draw_and_confusion.py

Prints what a person waits for: from the pen's last point to the result, a frame of the pad while one draws, and
opening 60,000 evaluated digits, with the memory that takes. Behind each time stands what the processor worked for
it: on a busy computer that is the figure that tells. Nothing is asserted: all of it depends on the machine.
"""

import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program
from PySide6.QtCore import QEvent, QEventLoop, QPointF, QSettings, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation, load_evaluation
from digitdesk.ui.app import make_app
from digitdesk.ui.draw.marks import Stroke
from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.main_window import MainWindow

DIGITS = 60_000
BEAT = 1 / 125
"""Seconds between two places that a mouse tells of."""
Places = list[tuple[float, float]]
"""Where the pen goes, in shares of the pad's height."""


def main() -> None:
    """Measure all of it in one window."""
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_app()
        window = MainWindow()
        window.resize(1600, 1000)
        window.show()
        wait(app, lambda: window.draw._model is not None)
        window.show_page("page_draw")
        measure_strokes(app, window, "last point of a 7 to result", seven)
        measure_strokes(app, window, "of a line in doubt", wave)
        measure_strokes(app, window, "of twenty seconds of scribble", scribble, numbers=1)
        measure_frames(app, window)
        measure_opening(app, window, Path(folder))
        window.close()


def measure_strokes(
    app: QApplication, window: MainWindow, what: str, shape: Callable[[float], Places], numbers: int = 10
) -> None:
    """From the last point of a stroke to the value of all of it beside the pad, for one to three such shapes.

    The points come as often as a mouse tells them, and the button is let go as soon as it can be.
    """
    page, times = window.draw, []
    for number in range(3 * numbers):
        if number % 3 == 0:
            page.ink.clear()
        places = shape(0.15 + 0.3 * (number % 3))
        send(page.pad, QEvent.Type.MouseButtonPress, places[0])
        for place in places[1:-1]:
            send(page.pad, QEvent.Type.MouseMove, place)
            pause(app)
        start = clock()
        send(page.pad, QEvent.Type.MouseMove, places[-1])
        pause(app)
        send(page.pad, QEvent.Type.MouseButtonRelease, places[-1])
        wait(app, lambda: not window.jobs.running and not page._pause.isActive())
        times.append(since(start))
    tell(f"{what} (now {page.panel.value.text()!r})", times, "ms, at most 50 wanted")


def seven(left: float) -> Places:
    """A 7 of two straight lines."""
    across = [(left + 0.004 * k, 0.25) for k in range(40)]
    return across + [(left + 0.16 - 0.002 * k, 0.25 + 0.01 * k) for k in range(50)]


def wave(left: float) -> Places:
    """A line that is no digit."""
    return [(left + 0.05 * np.sin(k / 6), 0.2 + 0.006 * k) for k in range(100)]


def scribble(left: float) -> Places:
    """What a mouse tells in twenty seconds, 125 times a second."""
    turns = np.linspace(0, 1, 2500)
    down, across = 0.5 + 0.4 * np.sin(turns * 34), left + 0.12 + 0.12 * np.sin(turns * 22) * np.cos(turns * 3)
    return list(zip(across.tolist(), down.tolist(), strict=True))


def measure_frames(app: QApplication, window: MainWindow) -> None:
    """Painting the pad while a stroke grows to twenty seconds, as a mouse at 125 Hz makes it, among two hundred."""
    page, times = window.draw, []
    page.ink.clear()
    rng = np.random.default_rng(0)
    marks = []
    for _ in range(200):
        walk = np.cumsum(rng.normal(0, 0.01, (80, 2)), axis=0) + rng.uniform(0.2, 0.9, 2)
        marks.append(Stroke(tuple((float(x), float(y), 0.03) for x, y in np.clip(walk, 0, 1))))
    page.ink.put(tuple(marks))
    app.processEvents()
    places = scribble(0.5)
    send(page.pad, QEvent.Type.MouseButtonPress, places[0])
    for place in places[1:]:
        send(page.pad, QEvent.Type.MouseMove, place)
        page._pause.stop()  # painting alone
        start = clock()
        if live := page.pad._hand.stroke:
            page.pad.repaint(page.pad._around(live.points[-4:]).toAlignedRect())
        times.append(since(start))
    send(page.pad, QEvent.Type.MouseButtonRelease, places[-1])
    tell("frame of the pad", times, f"ms at {page.pad.width()} x {page.pad.height()} pixels, at most 16 wanted")


def measure_opening(app: QApplication, window: MainWindow, folder: Path) -> None:
    """From asking for a file of 60,000 evaluated digits to the matrix, scores, curves and grid on the screen."""
    test = load_evaluation(settings.evaluation_path())
    some = np.arange(DIGITS) % len(test.labels)
    Evaluation("Many", test.images[some], test.labels[some], test.probabilities[some]).save(folder / "many.npz")
    del test, some
    window.show_page("page_confusion")
    wait(app, lambda: bool(window.confusion.board.shown))
    before, start = memory(), clock()
    window.confusion.open(folder / "many.npz")
    wait(app, lambda: len(window.confusion.board.shown[0].labels) == DIGITS)
    app.processEvents()
    tell(f"opening {DIGITS:,} digits", [since(start)], "ms, at most 1000 wanted")
    print(f"memory for them: {memory() - before:.0f} MB")


def pause(app: QApplication) -> None:
    """Let the window work until a mouse would tell its next place."""
    end = time.perf_counter() + BEAT
    while (left := end - time.perf_counter()) > 0:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, max(1, round(1000 * left)))


def send(pad: Pad, kind: QEvent.Type, place: tuple[float, float]) -> None:
    """A mouse event at a place in shares of the pad's height."""
    at = QPointF(place[0] * pad.height(), place[1] * pad.height())
    left, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(pad, QMouseEvent(kind, at, pad.mapToGlobal(at), left, left, keys))


def wait(app: QApplication, is_there: Callable[[], bool]) -> None:
    """Let the window work until it is there; gives up after a minute."""
    end = time.monotonic() + 60
    while not is_there():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)  # as the program itself waits
        if time.monotonic() > end:
            raise TimeoutError("what was waited for did not come")


def memory() -> float:
    """What the process holds now, in MB (where the system does not say: the most it ever held)."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def clock() -> np.ndarray:
    """The time, and what the processor has worked for this program, in milliseconds."""
    return 1000 * np.array([time.perf_counter(), time.process_time()])


def since(start: np.ndarray) -> np.ndarray:
    """Both since then."""
    return clock() - start


def tell(what: str, times: list[np.ndarray], unit: str) -> None:
    """Median, 95th percentile and the slowest; then the processor's median."""
    waited, worked = np.array(times).T
    middle, most = np.percentile(waited, [50, 95])
    print(
        f"{what}: median {middle:.1f}, 95 % within {most:.1f}, slowest {waited.max():.1f} {unit}; "
        f"processor {np.median(worked):.1f}"
    )


if __name__ == "__main__":
    main()
