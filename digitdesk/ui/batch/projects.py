"""The project that the window works on: there always is one, and everything is in it at once."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal

from digitdesk import settings
from digitdesk.engine.errors import ProjectError
from digitdesk.store import ENDING, Project
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.sentences import localised

RECENT = 8
TRIES = 5
"""So often a project is copied anew because it has changed meanwhile."""
SHORT = 0.04
"""Seconds in which a project on a drive of this computer is open; for slower ones the window does not wait."""
PATIENCE = 1.0
"""Seconds for which the window stands still while others write, before it says so; a page is kept in far less."""


class Projects(QObject):
    """Opens, names and remembers projects. `current` belongs to the window's thread; tasks open `path` themselves.

    Projects are opened, looked through for damage and closed beside the window: large ones, and those on network
    drives, take their time.
    """

    opened = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.trouble = ""
        """Why the project of last time could not be opened; empty if it could."""
        self._asked = 0
        """How often something was opened: only the latest counts."""
        self._waiting: list[Callable[[], None]] = []
        self.opening = False
        """Whether the project of last time is still being opened; `current` is an empty one till then."""
        self.current: Project
        self._open_last()

    @property
    def path(self) -> Path:
        """Where the project lies."""
        return self.current.path

    @property
    def is_named(self) -> bool:
        """Whether the user gave it a name and place."""
        return self.path.parent != settings.projects_path()

    @property
    def title(self) -> str:
        """What the project is called in the window."""
        return self.path.stem if self.is_named else self.tr("Unnamed project")

    def open(self, path: Path, then: Callable[[], None] = lambda: None) -> None:
        """Work on this project as soon as it is open, and do what is to come then; the present one stays till then.

        It stays for good if that fails, or something else is opened meanwhile.
        """
        self._asked += 1
        asked = self._asked

        def take(project: Project) -> None:
            if asked == self._asked:
                self._take(project)
                then()
            else:
                project.close()

        def fail(message: str) -> None:
            if asked == self._asked:
                if self.opening:
                    self.start_new()
                self.failed.emit(message)

        self._jobs.start(self.tr("Opening"), lambda task: Project(path, patience=PATIENCE), take, fail)

    def when_open(self, then: Callable[[], None]) -> None:
        """Do this now, or once it is known which project is gone on with."""
        if self.opening:
            self._waiting.append(then)
        else:
            then()

    def keep(self, name: str, value: object) -> bool:
        """Keep a setting of the project; where that cannot be done now, say why. Whether it was done."""
        try:
            self.current.set(name, value)
        except ProjectError as error:
            self.failed.emit(localised(str(error)))
            return False
        return True

    def start_new(self) -> None:
        """Begin an empty project; the present one stays where it is, and can be opened again."""
        self._asked += 1
        try:
            self._take(_new())
        except ProjectError as error:
            self.failed.emit(localised(str(error)))

    def name(self, target: Path, then: Callable[[], None] = lambda: None) -> None:
        """Give the project a name and place, go on there, and do what is to come then."""
        self._asked += 1
        self._move(_with_ending(target), self._asked, then, TRIES)

    def save_copy(self, target: Path, done: Callable[[object], None]) -> None:
        """Write a copy; work goes on in the present one."""
        path, target = self.path, _with_ending(target)
        self._jobs.start(self.tr("Saving the project"), lambda task: _copy(path, target), done, self.failed.emit)

    def recent(self) -> list[Path]:
        """Projects opened before, the latest first; those that are gone are left out."""
        kept: Any = QSettings().value("recent", [])
        names = [kept] if isinstance(kept, str) else kept or []  # a list of one comes back as its item
        return [path for path in map(Path, names) if path.is_file()]

    def close(self) -> None:
        """Let go of the file."""
        _drop(self.current)

    def _move(self, target: Path, asked: int, then: Callable[[], None], tries: int) -> None:
        """Go on in a copy once there is one that lacks nothing: people decide while it is made."""
        old, before, unnamed = self.current, self.current.changes(), not self.is_named

        def work(task: object) -> Project:
            _copy(old.path, target)
            return Project(target, patience=PATIENCE)

        def take(project: Project) -> None:
            if asked != self._asked:
                project.close()
            elif old.changes() == before:
                self._take(project)
                if unnamed:
                    self._jobs.start("", lambda task: _remove(old.path), lambda _: None, self.failed.emit)
                then()
            else:
                project.close()
                if tries > 1:
                    self._move(target, asked, then, tries - 1)
                else:
                    self._give_up(target)

        self._jobs.start(self.tr("Saving the project"), work, take, self.failed.emit)

    def _give_up(self, target: Path) -> None:
        _remove(target)
        self.failed.emit(self.tr("The project changes while it is copied: wait a moment, and name it again."))

    def _open_last(self) -> None:
        """Go on with the project of last time: at once where it opens quickly, else as soon as it is open."""
        last = str(QSettings().value("project") or "")
        if not last:
            self._begin(_new())
            return
        asked, path = self._asked, Path(last)

        def take(project: Project | None) -> None:
            if asked != self._asked:
                if project:
                    project.close()
                return
            self._begin(project or _new())
            if project:
                self._look_through(path)

        def fail(message: str) -> None:
            if asked == self._asked:
                self.trouble = message
                self._begin(_new())
                self.failed.emit(message)

        task = self._jobs.start(self.tr("Opening"), lambda task: _find(path), take, fail)
        self._jobs.wait(task, SHORT)
        if not hasattr(self, "current"):
            self.opening, self.current = True, _new()

    def _begin(self, project: Project) -> None:
        """Work on the first project that counts."""
        if self.opening:
            self._take(project)
        else:
            self.current = project
            self._remember(project)

    def _look_through(self, path: Path) -> None:
        """The window does not wait until a project was searched for damage."""

        def fail(message: str) -> None:
            if self.path == path:
                self.start_new()
                self.failed.emit(message)

        self._jobs.start("", lambda task: Project(path).close(), lambda _: None, fail)

    def _take(self, project: Project) -> None:
        old, self.current = self.current, project
        self.opening = False
        self._remember(project)
        self._jobs.start("", lambda task: _drop(old), lambda _: None, self.failed.emit)
        self.opened.emit()
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()

    def _remember(self, project: Project) -> None:
        store, path = QSettings(), str(project.path.absolute())
        store.setValue("project", path)
        store.setValue("recent", [path, *(str(other) for other in self.recent() if str(other) != path)][:RECENT])


def _drop(project: Project) -> None:
    """Close a project; an empty one without a name leaves nothing behind."""
    empty = project.path.parent == settings.projects_path() and not len(project.sources)
    project.close()
    if empty:
        _remove(project.path)


def _copy(path: Path, target: Path) -> None:
    with Project(path, verify=False) as project:
        project.save_copy(target)


def _with_ending(target: Path) -> Path:
    """A project's name may have a dot in it."""
    return target if target.suffix.lower() == ENDING else target.with_name(target.name + ENDING)


def _remove(path: Path) -> None:
    with suppress(OSError):  # a task may still hold it; it is then listed among the recent ones
        path.unlink(missing_ok=True)


def _find(path: Path) -> Project | None:
    """The project of last time; None for one without a name that is gone, which held nothing."""
    if path.parent == settings.projects_path() and not path.exists():
        return None
    return Project(path, verify=False, patience=PATIENCE)


def _new() -> Project:
    """An empty project in the program's own folder, named by the time."""
    folder = settings.projects_path()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ProjectError(f"The folder {folder} cannot be made ({error.strerror}): make it yourself.") from error
    return Project.open_or_create(folder / f"{datetime.now():%Y-%m-%d %H%M%S.%f}{ENDING}", patience=PATIENCE)
