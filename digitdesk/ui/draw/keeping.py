"""Drawings with their right value, kept as a labelled folder: the Confusion page counts them, trainers can use them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QUndoCommand

from digitdesk.engine.types import Gray
from digitdesk.ui.draw.reading import Drawn
from digitdesk.ui.jobs import Jobs

MARGIN = 0.25
"""Paper left around one of several numbers, in shares of its height."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """One number as it is kept: a page uint8 [H, W], and what it says."""

    name: str
    gray: Gray
    value: str


def kept_from(drawn: Drawn, label: str) -> tuple[Kept, ...]:
    """The numbers of a drawing with the values in `label`; nothing where these are not one for each number."""
    values = label.split()
    if not all(value.isascii() and value.isdecimal() for value in values):
        return ()
    stamp = f"drawing-{datetime.now():%Y%m%d-%H%M%S-%f}"
    if len(values) == 1:
        return (Kept(f"{stamp}.png", drawn.page.gray, values[0]),)
    if len(values) != len(drawn.readings):
        return ()
    crops = [_crop(drawn, number) for number in range(len(values))]
    return tuple(
        Kept(f"{stamp}-{number}.png", crop, value)
        for number, (crop, value) in enumerate(zip(crops, values, strict=True), 1)
    )


def _crop(drawn: Drawn, number: int) -> Gray:
    """One number out of several, with some paper around it."""
    box = drawn.readings[number].field.box
    margin = round(MARGIN * box.height)
    top, left = max(0, box.y - margin), max(0, box.x - margin)
    return drawn.page.gray[top : box.bottom + margin, left : box.right + margin]


class KeepCommand(QUndoCommand):
    """Puts numbers into the collection; Undo takes them out again."""

    def __init__(self, jobs: Jobs, folder: Path, kept: tuple[Kept, ...], told: Callable[[bool, str], None]) -> None:
        """told: hears whether the numbers are in the collection now, and the message of what went wrong."""
        super().__init__()
        self._jobs, self._folder, self._kept, self._told = jobs, folder, kept, told

    def redo(self) -> None:
        """Keep them."""

        def work(task: object) -> None:
            from digitdesk.engine.truth import keep  # not at the top: it brings openpyxl

            for one in self._kept:
                keep(self._folder, one.name, one.gray, one.value)

        self._start(work, True)

    def undo(self) -> None:
        """Take them out."""

        def work(task: object) -> None:
            from digitdesk.engine.truth import take_out

            for one in self._kept:
                take_out(self._folder, one.name)

        self._start(work, False)

    def _start(self, work: Callable[[object], None], kept: bool) -> None:
        told = self._told
        self._jobs.in_order.start(work, lambda result: told(kept, ""), lambda message: told(not kept, message))
