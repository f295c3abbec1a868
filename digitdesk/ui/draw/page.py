"""The Draw page: the pad at the left, what was read at the right, live while one draws."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from digitdesk.engine.types import Reading
from digitdesk.settings import Settings
from digitdesk.ui.actions import Actions
from digitdesk.ui.buttons import tool_for
from digitdesk.ui.draw.ink import Ink
from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.draw.panel import ReadingPanel
from digitdesk.ui.draw.reading import read_strokes
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

PACE = 30
"""Milliseconds between two readings while the pen moves."""
PEN_WIDTHS = (2, 14)
"""Thinnest and thickest pen, in hundredths of the pad's shorter side."""


class DrawPage(QWidget):
    """Draw a digit or a number and see it read."""

    def __init__(self, jobs: Jobs, actions: Actions, defaults: Settings) -> None:
        super().__init__()
        self._model: Model | None = None
        self._actions, self._hint = actions, ""
        self.ink = Ink(self)
        self.pad = Pad(self.ink, defaults.pen_width)
        self.panel = ReadingPanel()
        self.notice = Notice()
        self.pen = self._make_pen_slider(defaults.pen_width)
        self._latest = Latest(jobs, "", self._show, self.notice.tell)
        self._pause = QTimer(self, interval=PACE, singleShot=True)
        self._pause.timeout.connect(self._read)
        self._connect()
        self._arrange()
        self.set_hint(self.tr("The model is loading…"))

    def set_model(self, model: "Model") -> None:
        """Read with this model from now on."""
        self._model = model
        self.set_hint(self.tr("Nothing drawn yet"))
        self._read()

    def set_hint(self, text: str) -> None:
        """Say why nothing is read now."""
        self._hint = text
        self.panel.show_reading(None, text)

    def _connect(self) -> None:
        self.pad.drawn_on.connect(self._soon)
        self.ink.changed.connect(self._changed)
        self.pen.valueChanged.connect(lambda value: setattr(self.pad, "pen_width", value / 100))
        self.panel.digit_chosen.connect(self._frame)
        self._actions["undo"].triggered.connect(self.ink.history.undo)
        self._actions["redo"].triggered.connect(self.ink.history.redo)
        self._actions["clear"].triggered.connect(self.ink.clear)

    def _changed(self) -> None:
        """A stroke was added, taken back or brought back."""
        if self.ink.strokes:
            self._soon()
        else:
            self._latest.forget()
            self.set_hint(self._hint)

    def _soon(self) -> None:
        """Read at the next beat: at most one reading every PACE milliseconds."""
        if not self._pause.isActive():
            self._pause.start()

    def _read(self) -> None:
        model, strokes, sheet = self._model, self.pad.strokes, self.pad.sheet
        if model and strokes:
            self._latest.request(lambda task: read_strokes(strokes, sheet, model))

    def _show(self, reading: Reading | None) -> None:
        self.notice.dismiss()
        self.panel.show_reading(reading, self.tr("Nothing to read yet"))

    def _frame(self, chosen: int) -> None:
        self.pad.show_boxes([digit.box for digit in self.panel.digits], chosen)

    def _make_pen_slider(self, width: float) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*PEN_WIDTHS)
        slider.setValue(round(width * 100))
        slider.setFixedWidth(UNIT * 16)
        slider.setAccessibleName(self.tr("Pen width"))
        slider.setToolTip(self.tr("Width of the pen"))
        return slider

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(UNIT * 3)
        row.addWidget(self.pad, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT)
        column.addLayout(self._make_tools())
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        for name in ("undo", "redo", "clear"):
            row.addWidget(tool_for(self._actions[name]))
        row.addStretch()
        row.addWidget(QuietLabel(self.tr("Pen")))
        row.addWidget(self.pen)
        row.addSpacing(UNIT * 41)  # the panel's width, so that the pen ends where the pad does
        return row
