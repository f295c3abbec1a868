"""A folder in which scans arrive, for the command line and the window: what is complete goes into a project; no Qt."""

import os
from contextlib import suppress
from pathlib import Path

from digitdesk.engine.errors import InputError, PageError
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.places import Place
from digitdesk.engine.workers import load_page
from digitdesk.listing import Listed, Listing
from digitdesk.store import Project, SourceEntry

POLL = 5.0
"""Seconds between two looks: network drives do not tell of new files."""
SETTLED = 2.0
"""A file is complete when size and time have stayed the same for so many seconds, and it can be read."""
PATIENCE = 60.0
"""What has stayed the same for so many seconds is taken as it is: reading it says what is wrong."""

Shape = tuple[int, int]
"""Size in bytes and time of change in nanoseconds."""


class Watch:
    """Looks into a folder and its subfolders, again and again; each file is taken once, unless it is scanned anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._taken: set[Place] = set()
        self._growing: dict[Place, tuple[Shape, float]] = {}
        """What each file looked like, and since when it does."""

    @property
    def waiting(self) -> int:
        """How many files have arrived that are not known to be complete yet."""
        return len(self._growing)

    def look(self, project: Project, now: float) -> list[SourceEntry]:
        """Put the files that are complete by now (seconds of any clock) into the project.

        Returns those new to it, and those that it knew at other places, which are gone. InputError where the folder
        cannot be seen.
        """
        if not self.folder.is_dir():
            raise InputError(f"The folder {self.folder} cannot be seen: DigitDesk goes on looking for it.")
        again = {entry.path for entry in project.sources.rescanned()}
        self._taken -= again
        fresh = self._fresh()
        self._taken |= project.sources.listed([source.path for source in fresh]) - again
        fresh = [source for source in fresh if source.path not in self._taken]
        here = {source.path for source in fresh}
        self._growing = {path: seen for path, seen in self._growing.items() if path in here}
        complete = [source for source in fresh if self._is_complete(source, now)]
        listed = Listing(project).add(complete) if complete else Listed()
        for source in complete:
            self._growing.pop(source.path)
            self._taken.add(source.path)
        return [*listed.new, *listed.moved]

    def _fresh(self) -> list[Source]:
        with suppress(InputError):  # raised at the end where there is nothing yet
            return [source for source in find_sources([self.folder]) if source.path not in self._taken]
        return []

    def _is_complete(self, source: Source, now: float) -> bool:
        try:
            found = os.stat(source.path)
        except OSError:
            return False  # renamed or taken away meanwhile
        shape = found.st_size, found.st_mtime_ns
        before, since = self._growing.get(source.path, (None, now))
        if shape != before:
            self._growing[source.path] = shape, now
            return False
        return now - since >= PATIENCE or (now - since >= SETTLED and _is_readable(source))


def _is_readable(source: Source) -> bool:
    """Whether its first page can be decoded: half a picture, or one that a scanner still holds on to, cannot."""
    try:
        load_page(source, 1)
    except PageError:
        return False
    return True
