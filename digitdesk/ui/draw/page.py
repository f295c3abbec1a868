"""The Draw page: the pad at the left, what was read at the right, live while one draws."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from digitdesk import settings
from digitdesk.engine.export import write
from digitdesk.engine.types import Gray, Status
from digitdesk.settings import Settings
from digitdesk.ui import clipboard
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import spaced
from digitdesk.ui.buttons import tool_for
from digitdesk.ui.draw.desk import PadDesk
from digitdesk.ui.draw.ink import Ink
from digitdesk.ui.draw.keeping import KeepCommand, drawing_of
from digitdesk.ui.draw.marks import Mark, Point
from digitdesk.ui.draw.overlay import found_at
from digitdesk.ui.draw.pad import Pad
from digitdesk.ui.draw.painting import DRAWING_KINDS, to_image, to_svg
from digitdesk.ui.draw.panel import ReadingPanel
from digitdesk.ui.draw.reading import Drawn, load_image, paste, read_marks
from digitdesk.ui.draw.strip import Strip, tile
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.pictures import PicturesModel, to_gray
from digitdesk.ui.saving import ask_target, kind_of
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import plural
from digitdesk.ui.zooming import allow_zoom, follow_zoom

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

PEN_WIDTHS = (2, 14)
"""Thinnest and thickest pen, in hundredths of the pad's shorter side."""


class DrawPage(QWidget):
    """Draw a digit or a number and see it read."""

    kept = Signal()
    """The drawings that the user keeps are others now."""
    pen_chosen = Signal(float)
    """The pen's width, as a share of the pad's shorter side."""

    def __init__(self, jobs: Jobs, actions: Actions, defaults: Settings) -> None:
        super().__init__()
        self._model: Model | None = None
        self._jobs, self._actions, self._hint = jobs, actions, ""
        self.ink = Ink(self)
        self.pad = Pad(self.ink, defaults.pen_width)
        self.desk = PadDesk(self.pad)
        self.panel = ReadingPanel(actions)
        self.notice = Notice()
        self.pen = self._make_pen_slider(defaults.pen_width)
        self._tiles = PicturesModel(self)
        self.strip = Strip(self._tiles)
        self._live = Latest(jobs, "", self._show, self.notice.tell)
        self._final = Latest(jobs, "", self._show, self.notice.tell)  # need not wait for a reading while the pen moved
        self._asked: tuple[tuple[Mark, ...], Point] | None = None
        """What was read last, or is being read."""
        self._looking = Latest(jobs, "", self.panel.show_map, self.notice.tell)
        self._pause = QTimer(self, interval=0, singleShot=True)  # once for all points that have come by then
        self._pause.timeout.connect(lambda: self._read(self._live))
        self._connect()
        self._arrange()
        self.set_hint(self.tr("The model is loading…"))

    def set_model(self, model: "Model") -> None:
        """Read with this model from now on."""
        self._model = model
        self.set_hint(self.tr("Nothing drawn yet"))
        self._read(self._final)

    def set_hint(self, text: str) -> None:
        """Say why nothing is read now."""
        self._hint = text
        self._show(None)

    def use(self, settings: Settings) -> None:
        """Work by these settings from now on."""
        self.pad.pen_width = settings.pen_width
        with QSignalBlocker(self.pen):
            self.pen.setValue(round(settings.pen_width * 100))

    def put_image(self, image: QImage | Path) -> None:
        """Put an image on the pad, in the middle and as large as fits."""
        sheet = self.pad.sheet
        gray: Path | Gray = image if isinstance(image, Path) else to_gray(image)

        def load(task: object) -> object:
            return paste(load_image(gray) if isinstance(gray, Path) else gray, sheet)

        add = self.tr("Put an image on the pad")
        self.notice.dismiss()
        self._jobs.start(self.tr("Opening the image"), load, lambda mark: self.ink.add(mark, add), self.notice.tell)

    def paste(self) -> None:
        """Put the clipboard's image on the pad."""
        if not self.pad.take(QGuiApplication.clipboard().mimeData()):
            self.notice.tell(self.tr("There is no image on the clipboard: copy one and try again."))

    def keep(self) -> None:
        """Put the drawing, with the value that stands beside it, into the user's collection."""
        drawn, label = self.panel.drawn, self.panel.label.text()
        drawing = drawing_of(drawn, label) if drawn else None
        if drawing is None or self._model is None:
            count = max(len(drawn.readings), 1) if drawn else 1
            text = plural.tr(
                "Write what was drawn first: digits only, a space between two numbers (%Ln were found).", "", count
            )
            self.notice.tell(text, Status.REVIEW)
            return
        counted = self.tr("Kept as {value}; the Confusion page counts it.")
        alone = self.tr("Kept as {value}. Another number of digits was found, so the Confusion page does not count it.")
        here = (counted if drawing.counts else alone).format(value=" ".join(drawing.values))
        gone = self.tr("Taken out of the kept drawings again.")
        show = ((self.tr("Show the kept drawings"), self._actions["open_kept"].trigger),)

        def told(is_kept: bool, message: str) -> None:
            self.kept.emit()
            if message:
                self.notice.tell(message)
            else:
                self.notice.tell(here if is_kept else gone, Status.OK, show if is_kept else ())

        path = settings.kept_path()
        self.ink.history.push(KeepCommand(self._jobs, path, drawing, self._model, told))

    def copy(self) -> None:
        """Put the drawing on the clipboard, as an image and as SVG."""
        marks, sheet = self.ink.marks, self.pad.sheet
        clipboard.put(to_image(marks, sheet), {"image/svg+xml": to_svg(marks, sheet)})

    def save(self, path: Path) -> None:
        """Write the drawing to a PNG or SVG file."""
        marks, sheet = self.ink.marks, self.pad.sheet
        told = self.tr("Saved the drawing to {path}").format(path=path)

        def save(task: object) -> None:
            write(path, kind_of(path, DRAWING_KINDS)(marks, sheet))

        self._jobs.start(self.tr("Saving"), save, lambda result: self.notice.tell(told, Status.OK), self.notice.tell)

    def ask_save(self) -> None:
        """Let the user choose where to save the drawing."""
        if path := ask_target(self, self.tr("Save the drawing as"), "drawing.png", DRAWING_KINDS):
            self.save(path)

    def showEvent(self, event: QShowEvent) -> None:
        """The actions of this page are those of what is on the pad."""
        super().showEvent(event)
        self._refresh_actions()

    def hideEvent(self, event: QHideEvent) -> None:
        """A drawing that is not seen is not saved."""
        super().hideEvent(event)
        self._actions["save_drawing"].setEnabled(False)

    def _connect(self) -> None:
        self.pad.drawn_on.connect(self._pause.start)
        self.pad.image_dropped.connect(self.put_image)
        self.ink.changed.connect(self._changed)
        self.pen.valueChanged.connect(lambda value: self._choose_pen(value / 100))
        self.strip.selectionModel().currentChanged.connect(lambda index: self._choose_tile(index.row()))
        self.panel.digit_chosen.connect(self._follow_choice)
        self.panel.looked_at.connect(self._look)
        slots = {
            "undo": self.ink.history.undo,
            "redo": self.ink.history.redo,
            "clear": self.ink.clear,
            "copy": self.copy,
            "paste": self.paste,
            "keep": self.keep,
            "save_drawing": self.ask_save,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _, slot=slot: slot() if self.isVisible() else None)
        follow_zoom(self, self._actions, lambda: self.desk)
        self._actions["eraser"].toggled.connect(self.pad.set_erasing)
        for signal in (self.ink.history.canUndoChanged, self.ink.history.canRedoChanged):
            signal.connect(self._refresh_actions)

    def _choose_pen(self, width: float) -> None:
        self.pad.pen_width = width
        self.pen_chosen.emit(width)

    def _refresh_actions(self) -> None:
        if not self.isVisible():
            return
        history, marks = self.ink.history, bool(self.ink.marks)
        can = {
            "undo": history.canUndo(),
            "redo": history.canRedo(),
            "clear": marks,
            "save_drawing": marks,
            "eraser": True,
            "paste": True,
            "copy": marks,
            "keep": self.panel.drawn is not None,
        }
        for name, able in can.items():
            self._actions[name].setEnabled(able)
        allow_zoom(self, self._actions, True)

    def _changed(self) -> None:
        """A mark was added, taken back or brought back; one whose last point was seen already needs no new look."""
        self._refresh_actions()
        self._pause.stop()
        if self._asked == (self.pad.marks, self.pad.sheet) and not self._live.waits:
            return
        self._live.forget()
        self._final.forget()
        self._read(self._final)
        if not self.ink.marks:
            self.set_hint(self._hint)

    def _read(self, reader: Latest) -> None:
        model, marks, sheet = self._model, self.pad.marks, self.pad.sheet
        self._asked = (marks, sheet) if model else None
        if model and marks:
            reader.request(lambda task: read_marks(marks, sheet, model))

    def _show(self, drawn: Drawn | None) -> None:
        self.panel.show_drawn(drawn, self._hint)
        self._refresh_actions()

    def _follow_choice(self, chosen: int) -> None:
        """Frame the digits on the pad, picture them below it, and mark the chosen one in both."""
        digits, names = self.panel.digits, self.panel.names
        scale = self.panel.drawn.scale if self.panel.drawn else 1.0
        found = [found_at(digit.box, scale, name) for digit, name in zip(digits, names, strict=True)]
        self.pad.show_found(found, chosen)
        self._tiles.show_all([tile(digit, name) for digit, name in zip(digits, names, strict=True)])
        selection = self.strip.selectionModel()
        selection.setCurrentIndex(self._tiles.index(chosen), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._look()

    def _look(self) -> None:
        """Where the model looked, once somebody wants to know and the pen is up."""
        self._looking.forget()
        self.panel.show_map(None)
        model, place = self._model, self.panel.chosen
        if not (model and self.panel.looked.isChecked() and place >= 0):
            return
        image, digit = self.panel.digits[place].image, int(self.panel.names[place])

        def look(task: object) -> object:
            from digitdesk.engine.occlusion import occlusion_map

            return occlusion_map(model, image, digit)

        self._looking.request(look)

    def _choose_tile(self, place: int) -> None:
        if place >= 0 and place != self.panel.chosen:
            self.panel.choose(place)

    def _make_pen_slider(self, width: float) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(*PEN_WIDTHS)
        slider.setValue(round(width * 100))
        slider.setFixedWidth(UNIT * 14)
        slider.setAccessibleName(self.tr("Pen width"))
        slider.setToolTip(self.tr("Width of the pen"))
        return slider

    def _arrange(self) -> None:
        left = spaced(QVBoxLayout())
        left.addLayout(self._make_tools())
        left.addWidget(self.desk, 1)
        left.addWidget(self.strip)
        row = spaced(QHBoxLayout(), UNIT * 3)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        column = spaced(QVBoxLayout(self), margin=UNIT * 2)
        column.addWidget(self.notice)
        column.addLayout(row, 1)

    def _make_tools(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), UNIT // 2)
        for name in ("undo", "redo"):
            row.addWidget(tool_for(self._actions[name], text=False))
        for name in ("clear", "eraser"):
            row.addWidget(tool_for(self._actions[name]))
        row.addSpacing(UNIT)
        for name in ("paste", "copy", "save_drawing"):
            row.addWidget(tool_for(self._actions[name], text=False))
        row.addStretch()
        row.addWidget(QuietLabel(self.tr("Pen")))
        row.addSpacing(UNIT // 2)
        row.addWidget(self.pen)
        return row
