"""The pictures of the README and of the guide, taken from the program itself: `python packaging/screens.py`.

A window in memory works on the sample forms, in a folder of its own, and is pictured at each task. Pictures keep 96
colours, so that all of them together stay small.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
SIZE = (1120, 700)
COLOURS = 96
REVIEWED = 12
"""Values accepted before the pages that tell what became of it."""
PATIENCE = 300.0
"""Seconds that a busy computer may take for one step."""
STROKES = (
    ((0.14, 0.3), (0.2, 0.22), (0.27, 0.28), (0.25, 0.42), (0.13, 0.66), (0.3, 0.66)),
    ((0.4, 0.24), (0.56, 0.24), (0.5, 0.42), (0.44, 0.68)),
    ((0.74, 0.26), (0.68, 0.38), (0.66, 0.56), (0.74, 0.66), (0.82, 0.56), (0.76, 0.48), (0.67, 0.54)),
)
"""A 2, a 7 and a 6, in shares of the pad."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QEvent, QPointF, QSettings, Qt  # noqa: E402
from PySide6.QtGui import QMouseEvent  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from digitdesk.ui.app import make_app  # noqa: E402
from digitdesk.ui.language import speak  # noqa: E402
from digitdesk.ui.main_window import MainWindow  # noqa: E402


def wait(condition: Callable[[], object]) -> None:
    """Let the window work until this holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(condition)
        QApplication.processEvents()
        time.sleep(0.01)
    settle()


def settle(seconds: float = 0.6) -> None:
    """Let it paint."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def draw(window: MainWindow) -> None:
    """Write a number on the pad with the mouse."""
    pad, left = window.draw.pad, Qt.MouseButton.LeftButton
    for stroke in STROKES:
        points = [QPointF(x * pad.width(), y * pad.height()) for x, y in _smooth(stroke)]
        kinds = [QEvent.Type.MouseButtonPress, *[QEvent.Type.MouseMove] * (len(points) - 2)]
        for kind, point in zip([*kinds, QEvent.Type.MouseButtonRelease], points, strict=True):
            event = QMouseEvent(kind, point, pad.mapToGlobal(point), left, left, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(pad, event)
    wait(lambda: window.draw.panel.drawn and len(window.draw.panel.digits) == len(STROKES))


def _smooth(points: tuple[tuple[float, float], ...], steps: int = 8) -> Iterator[tuple[float, float]]:
    """A curve through these points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        for step in range(steps):
            t = step / steps
            yield tuple(  # type: ignore[misc]
                0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t**2 + (3 * q - p - 3 * r + s) * t**3)
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )
    yield points[-1]


def show_tasks(window: MainWindow) -> Iterator[str]:
    """Bring the window to one task after the other; the name of its picture each time."""
    act = window.actions_table
    yield "welcome"
    window.show_page("page_draw")
    settle()
    draw(window)
    yield "draw"
    act["open_samples"].trigger()
    wait(act["read"].isEnabled)
    act["read"].trigger()
    wait(lambda: not window.batch.run.running and window.batch.results.rowCount() > 100)
    yield "batch"
    act["save"].trigger()
    window.batch.parts.export.target.setText("delivery notes.xlsx")
    settle()
    yield "export"
    window.batch.parts.export.hide()
    for name, picture in (("review_fields", "review"), ("review_trust", "sure")):
        act[name].trigger()
        settle(2)
        yield picture
    act["review_fields"].trigger()
    for _ in range(REVIEWED):
        window.review.fields.accept()
        settle(0.1)
    act["form_sample"].trigger()
    wait(lambda: window.forms.desk.state is not None)
    for place, text in enumerate(("Customer", "Order", "Delivered on")):
        window.forms.desk.choose(place)
        window.forms.desk.rename(text)
    window.forms.parts.notice.dismiss()
    settle()
    yield "forms"
    window.show_page("page_confusion")
    wait(lambda: window.confusion.board.shown)
    yield "confusion"
    window.show_page("page_improve")
    settle(2)
    yield "improve"


def main(folder: Path = HELP) -> None:
    """Write all pictures into a folder."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        os.environ["DIGITDESK_DATA"] = data
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, data)
        app = make_app()
        app.setStyle("Fusion")
        speak(app, "en")
        window = MainWindow()
        window.preferences.put("colours", "light")
        window.resize(*SIZE)
        window.show()
        wait(lambda: window.model)
        for name in show_tasks(window):
            path = folder / f"{name}.png"
            window.grab().save(str(path))
            with Image.open(path) as image:
                image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
            print(f"{path.name}: {path.stat().st_size:,} bytes")
        window.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
