"""Python's garbage is collected on the window's thread alone."""

import gc

from PySide6.QtCore import QObject, QTimer

SWEEP = 1000
"""Milliseconds from one look for garbage to the next."""


def sweep_here(parent: QObject) -> None:
    """From now on Python's garbage is collected on this thread alone, by a timer of `parent`.

    Else it would be on whichever thread happens to need memory; Qt objects that die there can crash the program.
    """
    gc.disable()
    timer = QTimer(parent, interval=SWEEP)
    timer.timeout.connect(_sweep)
    timer.start()


def _sweep() -> None:
    """As Python itself would: the oldest of the generations that have grown enough."""
    due = [grown > enough for grown, enough in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    for generation in (2, 1, 0):
        if due[generation]:
            gc.collect(generation)
            return
