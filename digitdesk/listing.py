"""Files put into a project, for the command line and the window: new ones, and known ones that lie elsewhere now."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from digitdesk.engine.errors import PageError
from digitdesk.engine.images import Source
from digitdesk.engine.places import Place, here
from digitdesk.store import PAGES_A_SOURCE, Entry, Project, SourceEntry, State

CHUNK = 1 << 20
"""Bytes of a file that are in memory while its content is compared."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What became of files that were found.

    `new` are to be read, `moved` were known and lie there now; `dropped` are ids of unread doubles of those, which
    are in the list no more. `pages` have lost the row that said that the file was not there: their keys, and what is
    left on them. `passed` are the endings of files that looked like scans and were left out: nobody reads such here.
    """

    new: tuple[SourceEntry, ...] = ()
    moved: tuple[SourceEntry, ...] = ()
    dropped: tuple[int, ...] = ()
    pages: tuple[tuple[int, tuple[Entry, ...]], ...] = ()
    passed: tuple[str, ...] = ()


class Listing:
    """Lists files in a project, part by part.

    A folder may have been moved or renamed since it was listed. A file that is gone and one that is found with the
    same content are one file: all that was read in it and decided about it goes along to the new place.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._last = max(project.sources.ids(), default=0)
        """What is listed later was seen just now, and cannot be gone."""
        self._gone: dict[int, list[SourceEntry]] = {}
        self._folders: dict[Path, frozenset[str]] = {}
        """The names in folders; nothing for a folder that is gone, too."""

    def add(self, found: Sequence[Source]) -> Listed:
        """Put these files into the project; where they were known at another place, they are found again."""
        moved = list(self._moved(found))
        pages = self._project.sources.follow([(id, source.path, source.name) for id, source, _ in moved])
        new = self._project.sources.add([(source.path, source.name) for source in found])
        left = [(key, tuple(self._project.readings.of_page(*divmod(key, PAGES_A_SOURCE)))) for key in pages]
        entries = self._project.sources.at([id for id, _, _ in moved])
        dropped = [double for *_, double in moved if double]
        return Listed(tuple(new), tuple(entries), tuple(dropped), tuple(left))

    def _moved(self, found: Sequence[Source]) -> Iterator[tuple[int, Source, int | None]]:
        """Known files that lie here now: the id of each, where it lies, and the id of its unread double there."""
        listed = self._project.sources.listed([source.path for source in found])
        doubles = {entry.path: entry.id for entry in self._project.sources.unread_doubles()} if listed else {}
        for source in found:
            double = doubles.get(source.path.absolute())
            if (source.path not in listed or double) and (known := self._known(source.path, double)):
                yield known.id, source, double

    def _known(self, path: Place, double: int | None) -> SourceEntry | None:
        """The file that is gone and was this one, if there is any."""
        if not isinstance(path, Path):
            return None  # asking for each would take longer than reading it anew
        try:
            gone = [entry for entry in self._gone_of(path.stat().st_size) if entry.id != double]
            content = digest(path) if gone else b""
        except (OSError, PageError):
            return None  # reading it says what is wrong
        fitting = [entry for entry in gone if self._is_same(entry, content, path)]
        if not fitting:
            return None
        best = max(fitting, key=lambda entry: (entry.path.name == path.name, entry.done, -entry.id))
        self._gone[path.stat().st_size].remove(best)
        return best

    def _gone_of(self, size: int) -> list[SourceEntry]:
        """The files of so many bytes that are not where they were."""
        if size not in self._gone:
            entries = self._project.sources.of_size(size)
            self._gone[size] = [entry for entry in entries if entry.id <= self._last and self._is_gone(entry.path)]
        return self._gone[size]

    def _is_gone(self, path: Place) -> bool:
        """A folder is looked through once: on a network drive each question takes its time."""
        if not isinstance(path, Path):
            return False
        if path.parent not in self._folders:
            try:
                self._folders[path.parent] = frozenset(os.listdir(path.parent))
            except OSError:
                self._folders[path.parent] = frozenset()
        try:
            return path.name not in self._folders[path.parent] and not path.is_file()
        except OSError:
            return False  # it may not be looked at, which does not mean that it is gone

    def _is_same(self, entry: SourceEntry, content: bytes, path: Path) -> bool:
        """A file that was never opened is known by its name and size, where its whole folder is gone."""
        if entry.content is not None:
            return entry.content == content
        unread = not entry.done or entry.state in (State.MISSING, State.ASIDE)
        return unread and entry.path.name == path.name and not self._folders[Path(entry.path).parent]


def digest(path: Place) -> bytes:
    """BLAKE2b of a file's content, 16 bytes; PageError when it cannot be read."""
    made = blake2b(digest_size=16)
    try:
        with open(here(path), "rb") as file:
            while part := file.read(CHUNK):
                made.update(part)
    except OSError as error:
        raise PageError(f"The file cannot be read ({error.strerror}): look where it has gone.") from error
    return made.digest()
