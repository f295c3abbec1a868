"""A project: its files, what was read in them, and what people made of it, in one file that survives anything."""

import getpass
import json
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from digitdesk.store.file import PATIENCE, File, create, is_unwritten
from digitdesk.store.learning import Learning
from digitdesk.store.queue import Queue
from digitdesk.store.readings import Readings
from digitdesk.store.review import Reviewing
from digitdesk.store.sources import Sources
from digitdesk.store.trust import Trust

ENDING = ".digitdesk"


class Project:
    """An open project. One thread uses it, which may have it from the one that opened it; other threads open
    the same path for themselves.

    Whatever a method changes is on the disk when it returns. All errors are ProjectErrors.
    """

    def __init__(self, path: Path, who: str = "", verify: bool = True, patience: float = PATIENCE) -> None:
        """Open an existing project.

        who: the reviewer's name; verify: look through the file for damage; patience: seconds for which a change
        waits while others write.
        """
        self.path = path
        self._file = File(path, verify, patience)
        self.sources = Sources(self._file)
        self.readings = Readings(self._file)
        self.queue = Queue(self._file)
        self.review = Reviewing(self._file, who or user_name())
        self.trust = Trust(self._file)
        self.learning = Learning(self._file)

    @classmethod
    def open_or_create(cls, path: Path, who: str = "", patience: float = PATIENCE) -> Self:
        """Open the project at this path; where there is none yet, make an empty one."""
        if is_unwritten(path):
            create(path)
        return cls(path, who, patience=patience)

    def get(self, name: str, default: Any = None) -> Any:
        """A setting of the project."""
        text = self._file.value("SELECT value FROM setting WHERE name = ?", (name,))
        return default if text is None else json.loads(text)

    def set(self, name: str, value: Any) -> None:
        """Keep a setting: anything that JSON can hold."""
        with self._file.change():
            sql = "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
            self._file.run(sql, (name, json.dumps(value)))

    def snapshot(self) -> AbstractContextManager[None]:
        """Within it all is seen as it is now, whatever others write meanwhile; nothing can be changed."""
        return self._file.snapshot()

    def save_copy(self, target: Path) -> None:
        """Write a copy of the whole project, as it is now."""
        self._file.copy(target)

    def changes(self) -> tuple[int, int]:
        """Numbers that are others after any change to the file, by this connection or another."""
        return self._file.changes()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def user_name() -> str:
    """Who works at this computer, as far as it can tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
