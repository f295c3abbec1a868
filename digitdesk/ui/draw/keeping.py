"""The drawing with its right value becomes one of the drawings that the user keeps; Undo takes it out again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

from digitdesk.ui.draw.reading import Drawn
from digitdesk.ui.jobs import Jobs

if TYPE_CHECKING:
    from digitdesk.drawings import Drawing
    from digitdesk.engine.classify import Model


def drawing_of(drawn: Drawn, label: str) -> "Drawing | None":
    """The drawing with the values in `label`; None where these are neither one number nor one for each."""
    from digitdesk.drawings import Drawing, as_one  # not at the top: it brings OpenCV

    values = tuple(label.split())
    if not all(value.isascii() and value.isdecimal() for value in values):
        return None
    page = replace(drawn.page, source=f"{datetime.now():%Y-%m-%d %H-%M-%S.%f}"[:-3] + ".png")
    if len(values) == 1:
        return Drawing(page, (as_one(page, drawn.readings),), values)
    return Drawing(page, drawn.readings, values) if values and len(values) == len(drawn.readings) else None


class KeepCommand(QUndoCommand):
    """Puts a drawing into the collection; Undo takes it out again."""

    def __init__(
        self, jobs: Jobs, path: Path, drawing: "Drawing", model: "Model", told: Callable[[bool, str], None]
    ) -> None:
        """told: hears whether the drawing is in the collection now, and the message of what went wrong."""
        super().__init__()
        self._jobs, self._path, self._drawing, self._model, self._told = jobs, path, drawing, model, told

    def redo(self) -> None:
        """Keep it."""
        from digitdesk.drawings import keep

        self._start(lambda task: keep(self._path, self._drawing, self._model), True)

    def undo(self) -> None:
        """Take it out."""
        from digitdesk.drawings import take_out

        self._start(lambda task: take_out(self._path, self._drawing.page.source), False)

    def _start(self, work: Callable[[object], None], kept: bool) -> None:
        told = self._told
        self._jobs.in_order.start(work, lambda result: told(kept, ""), lambda message: told(not kept, message))
