"""Forms as files in the user's folder: saved while one works on them, named as the form is."""

import re
from collections.abc import Set
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal

from digitdesk import settings
from digitdesk.engine.errors import TemplateError
from digitdesk.engine.forms.template import ENDING, Template, load, save
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.jobs import Jobs

PAUSE = 400
"""Milliseconds after a change until it is written: not each step of a key held down."""


class Keeper(QObject):
    """Keeps the desk's form in its file; every change is there a moment later, and at the latest at closing."""

    failed = Signal(str)

    def __init__(self, jobs: Jobs, desk: Desk) -> None:
        super().__init__(desk)
        self._jobs, self._desk = jobs, desk
        self.path: Path | None = None
        self._given: set[Path] = set()
        """Files that may not be written yet."""
        self._name = ""
        self._kept: Template | None = None
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self.flush)
        desk.changed.connect(self._notice)

    def begin(self, template: Template) -> None:
        """Work on a new form, in a file of its own."""
        self.flush()
        self.path, self._name, self._kept = self._free(template.name), template.name, None
        self._desk.open(template)

    def go_on(self, path: Path, template: Template) -> None:
        """Work on the form that was loaded from this file of the user's folder."""
        self.flush()
        self.path, self._name, self._kept = path, template.name, template
        self._desk.open(template)
        QSettings().setValue("form", str(path))

    def leave(self) -> None:
        """Work on none."""
        self.flush()
        self.path = self._kept = None
        self._desk.open(None)
        QSettings().remove("form")

    def flush(self) -> None:
        """Write what was changed, now; the file is called as the form is."""
        self._pause.stop()
        state, old = self._desk.state, self.path
        if state is None or old is None or state.template is self._kept:
            return
        template = self._kept = state.template
        if template.name != self._name:
            self.path, self._name = self._free(template.name, old), template.name
        path = self.path or old
        work = lambda task: _write(template, path, old)  # noqa: E731
        self._jobs.in_order.start(work, lambda done: self._given.discard(path), self._fail)
        QSettings().setValue("form", str(path))

    def take_in(self, path: Path) -> tuple[Path, Template]:
        """A form that someone sent, as one of the user's own: its file, and what is in it. Runs beside the window."""
        template = load(path)
        if path.parent.absolute() == settings.forms_path().absolute():
            return path, template
        own = self._free(template.name)
        _write(template, own, own)
        return own, template

    def _free(self, name: str, present: Path | None = None) -> Path:
        path = free_path(name, self._given - {present}, present)
        self._given.add(path)
        return path

    def _notice(self) -> None:
        if self._desk.state and self._desk.state.template is not self._kept:
            self._pause.start()

    def _fail(self, message: str) -> None:
        self._kept = None  # the next change tries again
        self.failed.emit(message)


def forms() -> list[Path]:
    """The user's forms by their names."""
    return sorted(settings.forms_path().glob(f"*{ENDING}"), key=lambda path: path.stem.casefold())


def free_path(name: str, taken: Set[Path | None] = frozenset(), present: Path | None = None) -> Path:
    """A file for a form of this name in the user's folder: none that is there or taken, but `present` may stay."""
    stem = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", name).strip(" .")[:80] or "Form"
    number, path = 1, settings.forms_path() / f"{stem}{ENDING}"
    while path in taken or (path.exists() and path != present):
        number += 1
        path = settings.forms_path() / f"{stem} {number}{ENDING}"
    return path


def _write(template: Template, path: Path, old: Path) -> None:
    """Write a form; what it was before lies in `old`, and goes once the new one is there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        save(template, path)
        if old != path:
            old.unlink(missing_ok=True)
    except OSError as error:
        raise TemplateError(f"{path} cannot be written ({error.strerror}): choose another place.") from error
