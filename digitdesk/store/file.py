"""The project file itself: opened or refused, asked, and changed in transactions."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.unfinished import beside
from digitdesk.store.schema import APPLICATION, TABLES, UPGRADES, VERSION

PATIENCE = 120.0
"""Seconds to wait while others write: to accept a million readings at once takes that long on a slow disk."""
QUICK = 64 << 20
"""Files up to this many bytes are checked through and through when opened."""
MAGIC = b"SQLite format 3\0"

Row = sqlite3.Row
Values = Sequence[Any]


class File:
    """A connection to a project file; one thread uses it, which may have it from the one that opened it.

    Each change is one transaction, on the disk when `change` ends. Other threads open the file for
    themselves: readers never wait, writers wait for each other. All errors are ProjectErrors.
    """

    def __init__(self, path: Path, verify: bool = True, patience: float = PATIENCE) -> None:
        """Open a project that is there; a file that is damaged, newer or something else is left as it is.

        patience: seconds for which a change waits while others write.
        """
        self.path = path
        refuse_foreign(path)
        with explained(path):
            self._base = _connect(path, "rw", patience)
        try:
            with explained(path):
                self._check(verify)
                self._prepare()
                self._upgrade()
        except BaseException:
            self._base.close()
            raise

    def all(self, sql: str, values: Values = ()) -> list[Row]:
        """All rows of a query."""
        with explained(self.path):
            return self._base.execute(sql, values).fetchall()

    def each(self, sql: str, values: Values = ()) -> Iterator[Row]:
        """The rows of a query one by one, for tables that do not fit into memory."""
        with explained(self.path):
            yield from self._base.execute(sql, values)

    def one(self, sql: str, values: Values = ()) -> Row | None:
        """The first row of a query, or None."""
        with explained(self.path):
            row: Row | None = self._base.execute(sql, values).fetchone()
            return row

    def value(self, sql: str, values: Values = ()) -> Any:
        """The first value of the first row, or None."""
        row = self.one(sql, values)
        return row[0] if row else None

    def run(self, sql: str, values: Values = ()) -> int:
        """Within `change`: run a statement; returns the new row's id."""
        with explained(self.path):
            return self._base.execute(sql, values).lastrowid or 0

    def run_all(self, sql: str, rows: Iterable[Values]) -> None:
        """Within `change`: run a statement for each row."""
        with explained(self.path):
            self._base.executemany(sql, rows)

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction: all of it is kept, or nothing."""
        with explained(self.path):
            self._base.execute("BEGIN IMMEDIATE")
        try:
            yield
            with explained(self.path):
                self._base.execute("COMMIT")
        except BaseException:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All queries see the file as it is now, whatever others write meanwhile."""
        with explained(self.path):
            self._base.execute("BEGIN")
            self._base.execute("SELECT 1 FROM sqlite_schema")  # it would begin only with the first query
        try:
            yield
        finally:
            self._base.execute("ROLLBACK")

    def copy(self, target: Path) -> None:
        """Write a copy of all that was committed; the target is replaced once the copy is whole."""
        if target.with_name(target.name + "-wal").exists():  # its last changes would be put into the copy
            raise ProjectError(f"{target.name} is a project in use: close it, or choose another name.")
        part = beside(target)
        try:
            with explained(target):
                part.touch()
                into = _connect(part, "rwc")
                try:
                    self._base.backup(into)
                    into.execute("PRAGMA journal_mode=DELETE")
                finally:
                    into.close()
                os.replace(part, target)
        finally:
            part.unlink(missing_ok=True)

    def changes(self) -> tuple[int, int]:
        """Numbers that are others after any change, those of other connections and our own. Source: SQLite, PRAGMAs."""
        return int(self.value("PRAGMA data_version")), self._base.total_changes

    def close(self) -> None:
        """Let go of the file; the last to do so leaves no files beside it."""
        self._base.close()

    def _check(self, verify: bool) -> None:
        version = self.value("PRAGMA user_version")
        if self.value("PRAGMA application_id") != APPLICATION:
            raise ProjectError(f"{self.path.name} is not a DigitDesk project, or is damaged: choose another file.")
        if version > VERSION:
            raise ProjectError(
                f"{self.path.name} was made by a newer DigitDesk and was left as it is: install the newest one."
            )
        if version < min(UPGRADES):
            raise damaged(self.path)
        expected = self.value("PRAGMA page_count") * self.value("PRAGMA page_size")
        logged = self.path.with_name(self.path.name + "-wal").exists()
        size = self.path.stat().st_size
        if (not logged and size < expected) or (
            verify and size <= QUICK and self.value("PRAGMA quick_check(1)") != "ok"
        ):
            raise damaged(self.path)

    def _prepare(self) -> None:
        self._base.execute("PRAGMA journal_mode=WAL")  # on drives that cannot, SQLite keeps its rollback journal
        self._base.execute("PRAGMA synchronous=FULL")  # a commit is on the disk, also after a power cut
        self._base.execute("PRAGMA fullfsync=ON")  # macOS needs to be told twice
        self._base.execute("PRAGMA foreign_keys=ON")
        self._base.execute("PRAGMA cache_size=-65536")  # 64 MiB: large changes go through all indices

    def _upgrade(self) -> None:
        """Give an older file the tables of today, version by version."""
        if self.value("PRAGMA user_version") == VERSION:
            return
        with self.change():  # asked again within it: another thread may have been quicker
            for version in range(self.value("PRAGMA user_version"), VERSION):
                self._base.execute(UPGRADES[version])
            self._base.execute(f"PRAGMA user_version={VERSION}")


def create(path: Path) -> None:
    """Make an empty project where there is no file yet; ProjectError where there is one."""
    if path.exists() and path.stat().st_size:
        raise ProjectError(f"{path.name} exists already: open it, or choose another name.")
    with explained(path):
        base = _connect(path, "rwc")
        try:  # one transaction: after a crash there is a whole project, or an empty file
            base.executescript(
                f"BEGIN; PRAGMA application_id={APPLICATION}; PRAGMA user_version={VERSION}; {TABLES} COMMIT;"
            )
        finally:
            base.close()


def is_unwritten(path: Path) -> bool:
    """Whether there is no project at this place yet: no file, or one whose making was cut off."""
    if not path.exists() or path.stat().st_size == 0:
        return True
    if not path.with_name(path.name + "-journal").exists() or not _begins_like_sqlite(path):
        return False
    with explained(path):
        base = _connect(path, "rw")
        try:
            return bool(base.execute("PRAGMA page_count").fetchone()[0] == 0)
        finally:
            base.close()


def refuse_foreign(path: Path) -> None:
    """ProjectError where there is no file, or one that was never a project."""
    if not path.is_file():
        raise ProjectError(f"There is no project {path}: look where it has gone.")
    with explained(path):
        if not _begins_like_sqlite(path):
            raise ProjectError(f"{path.name} is not a DigitDesk project, or is damaged: choose another file.")


def damaged(path: Path) -> ProjectError:
    """What is said of a file that is broken inside."""
    return ProjectError(f"The project {path.name} is damaged: open a copy of it instead. It was not changed.")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turns what SQLite and the system raise into sentences for the user."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.ProgrammingError | sqlite3.IntegrityError):
            raise  # a mistake of ours
        raise _sentence(path, error) from error
    except UnicodeDecodeError as error:  # SQLite quotes names that are damaged
        raise damaged(path) from error
    except OSError as error:
        raise ProjectError(f"{path} cannot be used ({error.strerror}): choose another place.") from error


def _sentence(path: Path, error: sqlite3.Error) -> ProjectError:
    told = str(error).lower()
    for words, sentence in _REASONS:
        if any(word in told for word in words):
            return ProjectError(sentence.format(name=path.name))
    return ProjectError(f"{path.name} cannot be used ({error}): please report it.")


_REASONS = (
    (
        ("malformed", "not a database", "could not decode", "unsupported file format"),
        "The project {name} is damaged: open a copy of it instead. It was not changed.",
    ),
    (("disk is full",), "The disk is full: make room, then go on. What was done before is kept in {name}."),
    (
        ("locked", "busy"),
        "{name} is being changed elsewhere: wait until that is done, or close it there, and try again. "
        "Nothing was lost.",
    ),
    (("readonly", "read-only"), "{name} may not be changed: copy it to a place where you may write."),
    (("unable to open",), "{name} cannot be opened or made there: choose another place."),
    (("disk i/o",), "The disk with {name} does not answer as it should: check the drive, then open the project again."),
)
"""Words in SQLite's message, and what the user is told; the first that fits counts."""


def _connect(path: Path, mode: str, patience: float = PATIENCE) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    base = sqlite3.connect(uri, timeout=patience, isolation_level=None, uri=True, check_same_thread=False)
    base.row_factory = Row
    return base


def _begins_like_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC
