"""The files of a project: listed, counted, compared, set aside."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from digitdesk.engine.places import Place, place
from digitdesk.engine.types import Status
from digitdesk.store.file import File, Row
from digitdesk.store.packing import unpacking
from digitdesk.store.schema import PAGES_A_SOURCE, page_keys

MANY = 500
"""So many ids are given to one statement: SQLite takes 999 at least."""


class State(StrEnum):
    """What became of a file."""

    WAITING = "waiting"
    READ = "read"
    ASIDE = "aside"
    """It cannot be read; the message says why."""
    MISSING = "missing"
    """It was there once; it is read as soon as it is there again."""
    TWIN = "twin"
    """Its content is that of an earlier file, and nobody has said yet whether to read it, too."""
    LEFT_OUT = "left out"
    """A person does not want it read."""


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A file as the project knows it.

    `twin` is the id of an earlier file with the same content; `content` is its hash, None while it was never opened.
    """

    id: int
    path: Place
    name: str
    size: int | None
    pages: int | None
    done: int
    state: State
    worst: Status | None
    message: str
    twin: int | None
    content: bytes | None


class Sources:
    """The files, in the order in which they were listed."""

    def __init__(self, file: File) -> None:
        self._file = file

    def __len__(self) -> int:
        return int(self._file.value("SELECT count(*) FROM source"))

    def add(self, found: Sequence[tuple[Place, str]]) -> list[SourceEntry]:
        """List files (path, name) in one transaction; returns those to be read: the new ones and those scanned anew.

        A path that is listed already is passed over, unless the file was set aside and has changed since; a name
        that is taken by another path gives way to the whole path.
        """
        new: list[SourceEntry] = []
        with self._file.change():
            for start in range(0, len(found), MANY):
                new += self._add_part(found[start : start + MANY])
        return new

    def _add_part(self, found: Sequence[tuple[Place, str]]) -> list[SourceEntry]:
        """A few statements for all, not some for each: the window's thread must not wait for its turn."""
        paths = {os.fsencode(path.absolute()): (path, legible(name)) for path, name in found}
        listed = self._known("path", list(paths))
        taken = self._known("name", [name for _, name in paths.values()])
        rows = []
        for key, (path, name) in paths.items():
            if key not in listed:
                shown = legible(path.absolute().as_posix()) if name in taken else name
                taken.add(shown)
                rows.append((key, shown, _size_of(path)))
        again = self._renew([path for key, (path, _) in paths.items() if key in listed])
        last = self._file.value("SELECT coalesce(max(id), 0) FROM source")
        self._file.run_all("INSERT INTO source (path, name, size) VALUES (?, ?, ?)", rows)
        new = self._file.all("SELECT * FROM source WHERE id > ? ORDER BY id", (last,))
        return self.at(again) + [_entry(row) for row in new]

    def _renew(self, paths: Sequence[Place]) -> list[int]:
        """Of these files, those that were set aside and have changed wait again; returns their ids."""
        wanted, changed = {path.absolute() for path in paths}, []
        for entry in self.rescanned() if wanted else ():
            if entry.path in wanted:
                keys = page_keys(entry.id)
                self._file.run(_FORGET_READINGS, keys)
                self._file.run(_FORGET_PAGES, keys)
                self._file.run(_RENEW, (_size_of(entry.path), *keys, entry.id))
                changed.append(entry.id)
        return changed

    def rescanned(self) -> list[SourceEntry]:
        """Files that were set aside, and are of another size than when they were listed."""
        rows = self._file.all("SELECT * FROM source WHERE state = 'aside' ORDER BY id")
        return [entry for entry in map(_entry, rows) if _size_of(entry.path) not in (None, entry.size)]

    def listed(self, paths: Sequence[Place]) -> set[Place]:
        """Those of these paths that are listed."""
        known: set[Place] = set()
        for start in range(0, len(paths), MANY):
            keys = {os.fsencode(path.absolute()): path for path in paths[start : start + MANY]}
            known.update(keys[key] for key in self._known("path", list(keys)))
        return known

    def _known(self, column: str, values: Sequence[object]) -> set[Any]:
        marks = ",".join("?" * len(values))
        return {row[0] for row in self._file.all(f"SELECT {column} FROM source WHERE {column} IN ({marks})", values)}

    def of_size(self, size: int) -> list[SourceEntry]:
        """Files that had so many bytes when they were listed."""
        return [_entry(row) for row in self._file.all("SELECT * FROM source WHERE size = ? ORDER BY id", (size,))]

    def unread_doubles(self) -> list[SourceEntry]:
        """Files that were not read because of others with the same content, whether somebody decided that or not."""
        return [_entry(row) for row in self._file.all(f"SELECT * FROM source WHERE {_UNREAD_DOUBLE} ORDER BY id")]

    def follow(self, moved: Sequence[tuple[int, Place, str]]) -> list[int]:
        """Files (id, path, name) lie elsewhere now: what was read in them, and decided about it, goes along.

        An unread double that is listed there gives way. Files that were set aside, or missing, wait to be read;
        returns the keys of the pages that have no row any more that says so. A name stays as long as it ends the
        path; one that is taken by another file gives way to the whole path.
        """
        with self._file.change():
            pages = [key for id, path, name in moved for key in self._follow(id, path, name)]
            if moved:
                self._file.run("UPDATE source SET twin = NULL WHERE twin NOT IN (SELECT id FROM source)")
        return pages

    def _follow(self, id: int, path: Place, name: str) -> list[int]:
        entry, there = self.get(id), os.fsencode(path.absolute())
        self._file.run(_GIVE_WAY, (there,))
        if self._file.value("SELECT 1 FROM source WHERE path = ?", (there,)):
            return []  # it was decided meanwhile that this one is read, too
        shown = entry.name if _ends(path, entry.name) else legible(name)
        if self._file.value("SELECT 1 FROM source WHERE name = ? AND id <> ?", (shown, id)):
            shown = legible(path.absolute().as_posix())
        self._file.run("UPDATE source SET path = ?, name = ? WHERE id = ?", (there, shown, id))
        return self._wait_again(id) if entry.state in (State.MISSING, State.ASIDE) else []

    def _wait_again(self, id: int) -> list[int]:
        """All pages are read anew; that they could not be read is forgotten: returns the keys of those that said so."""
        keys = page_keys(id)
        told = self._file.all(f"SELECT DISTINCT page {_ERRORS}", keys)
        self._file.run(f"DELETE {_ERRORS}", keys)
        self._file.run(_FORGET_PAGES, keys)
        self._file.run(_READ_LONG_AGO, keys)
        self._file.run(_WAIT, (*keys, id))
        return [row[0] for row in told]

    def get(self, id: int) -> SourceEntry:
        """One file; KeyError when there is none of this id."""
        row = self._file.one("SELECT * FROM source WHERE id = ?", (id,))
        if row is None:
            raise KeyError(id)
        return _entry(row)

    def at(self, ids: Sequence[int]) -> list[SourceEntry]:
        """Files by their ids, in the order of listing."""
        found = []
        for start in range(0, len(ids), MANY):
            part = ids[start : start + MANY]
            marks = ",".join("?" * len(part))
            found += self._file.all(f"SELECT * FROM source WHERE id IN ({marks}) ORDER BY id", part)
        return [_entry(row) for row in found]

    def each(self) -> Iterator[SourceEntry]:
        """All files, in the order of listing."""
        return map(_entry, self._file.each("SELECT * FROM source ORDER BY id"))

    def find(self, name: str) -> SourceEntry | None:
        """The file of this name."""
        row = self._file.one("SELECT * FROM source WHERE name = ?", (legible(name),))
        return _entry(row) if row else None

    def ids(self) -> list[int]:
        """The ids of all files, in the order of listing: enough for a list of a hundred thousand."""
        return [row[0] for row in self._file.all("SELECT id FROM source ORDER BY id")]

    def pages_done(self) -> int:
        """How many pages were read, but for files that went missing: those are read again."""
        return int(self._file.value("SELECT coalesce(sum(done), 0) FROM source WHERE state <> 'missing'"))

    def pages_known(self) -> tuple[int, int, int]:
        """Of the files that are read or to be read: how many there are, how many of those were counted, their pages."""
        row = self._file.one(_KNOWN)
        assert row is not None
        return row[0], row[1], row[2]

    @unpacking
    def counts(self) -> dict[State, int]:
        """How many files are in each state."""
        rows = self._file.all("SELECT state, count(*) FROM source GROUP BY state")
        return {State(row[0]): row[1] for row in rows}

    def pending(self, generation: int) -> Iterator[SourceEntry]:
        """What is to be read: files waiting, missing ones that are back, and pages of an earlier generation."""
        last = 0
        while part := self._file.all(_PENDING, (last, generation, MANY)):
            last = part[-1]["id"]
            for entry in map(_entry, part):
                if entry.state is not State.MISSING or entry.path.is_file():
                    yield entry

    def note_pages(self, id: int, pages: int, digest: bytes | None = None) -> None:
        """Note how many pages the file has, and the hash of its content."""
        with self._file.change():
            sql = "UPDATE source SET pages = ?, hash = coalesce(?, hash) WHERE id = ?"
            self._file.run(sql, (pages, digest, id))

    def mark(self, ids: Iterable[int], state: State, message: str = "") -> None:
        """Put files into a state: left out, waiting again, missing."""
        with self._file.change():
            sql = "UPDATE source SET state = ?, message = ? WHERE id = ?"
            self._file.run_all(sql, ((state, message, id) for id in ids))

    def remove(self, id: int) -> None:
        """Take a file out, with all that was read in it; what was done to it stays in the history."""
        keys = page_keys(id)
        with self._file.change():
            self._file.run("DELETE FROM reading WHERE page > ? AND page < ?", keys)
            self._file.run("DELETE FROM page WHERE id > ? AND id < ?", keys)
            self._file.run("DELETE FROM source WHERE id = ?", (id,))

    def same_size(self) -> list[SourceEntry]:
        """Files of which another has the same size and whose content is not known: they may be duplicates."""
        return [_entry(row) for row in self._file.all(_SAME_SIZE)]

    def note_content(self, id: int, digest: bytes) -> SourceEntry | None:
        """Note the hash of a file's content; returns the earlier file with the same content, if there is one.

        A file that waits then becomes a twin: it is not read until a person decides.
        """
        with self._file.change():
            self._file.run("UPDATE source SET hash = ? WHERE id = ?", (digest, id))
            first = self._file.value("SELECT min(id) FROM source WHERE hash = ?", (digest,))
            self._file.run(_TWINS, (first, digest, first))
        return self.get(first) if first != id else None

    def twins(self) -> list[SourceEntry]:
        """Files with the same content as an earlier one, about which nobody has decided."""
        return [_entry(row) for row in self._file.all("SELECT * FROM source WHERE state = 'twin' ORDER BY id")]

    def decide_twins(self, read: bool) -> int:
        """Read all twins like other files, or leave them all out; returns how many there were."""
        ids = [entry.id for entry in self.twins()]
        self.mark(ids, State.WAITING if read else State.LEFT_OUT)
        return len(ids)


_PENDING = f"""
SELECT * FROM source WHERE id > ? AND state IN ('waiting', 'missing', 'read', 'aside') AND (
    state IN ('waiting', 'missing')
    OR EXISTS (SELECT 1 FROM page WHERE page.id > source.id * {PAGES_A_SOURCE}
               AND page.id < (source.id + 1) * {PAGES_A_SOURCE} AND page.generation <> ?)
) ORDER BY id LIMIT ?"""
_KNOWN = """
SELECT count(*), count(coalesce(pages, iif(state = 'aside', 1, NULL))),
    coalesce(sum(coalesce(pages, iif(state = 'aside', 1, NULL))), 0)
FROM source WHERE state NOT IN ('twin', 'left out')"""
_FORGET_READINGS = "DELETE FROM reading WHERE page > ? AND page < ? AND review = 'open' AND checked = 0"
_FORGET_PAGES = """
DELETE FROM page WHERE id > ? AND id < ? AND NOT EXISTS (SELECT 1 FROM reading WHERE reading.page = page.id)"""
_RENEW = """
UPDATE source SET state = 'waiting', size = ?, hash = NULL, pages = NULL, worst = '', message = '',
    done = (SELECT count(*) FROM page WHERE page.id > ? AND page.id < ?) WHERE id = ?"""
_UNREAD_DOUBLE = "done = 0 AND twin IS NOT NULL AND state IN ('twin', 'left out')"
_GIVE_WAY = f"DELETE FROM source WHERE path = ? AND {_UNREAD_DOUBLE}"
_ERRORS = "FROM reading WHERE page > ? AND page < ? AND review = 'open' AND checked = 0 AND status = 'error'"
_READ_LONG_AGO = "UPDATE page SET generation = (SELECT min(id) FROM generation) WHERE id > ? AND id < ?"
_WAIT = """
UPDATE source SET state = 'waiting', pages = NULL, worst = '', message = '',
    done = (SELECT count(*) FROM page WHERE page.id > ? AND page.id < ?) WHERE id = ?"""
_SAME_SIZE = """
SELECT * FROM source WHERE hash IS NULL AND size IN (SELECT size FROM source GROUP BY size HAVING count(*) > 1)
ORDER BY id"""
_TWINS = """
UPDATE source SET twin = ?, state = CASE state WHEN 'waiting' THEN 'twin' ELSE state END WHERE hash = ? AND id > ?
AND twin IS NULL"""


def legible(name: str) -> str:
    """A name that every file and database can hold: bytes that are no text are written out."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _ends(path: Place, name: str) -> bool:
    return f"/{legible(path.absolute().as_posix())}".endswith(f"/{name}")


def _size_of(path: Place) -> int | None:
    if not isinstance(path, Path):
        return None  # asking for each would take longer than listing them all
    try:
        return path.stat().st_size
    except OSError:
        return None


@unpacking
def _entry(row: Row) -> SourceEntry:
    worst = Status(row["worst"]) if row["worst"] else None
    path, state = place(os.fsdecode(row["path"])), State(row["state"])
    counts = row["size"], row["pages"], row["done"]
    return SourceEntry(row["id"], path, row["name"], *counts, state, worst, row["message"], row["twin"], row["hash"])
