"""The list of files: found in a task, kept in the project, shown in parts, with what became of each."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtGui import QGuiApplication

from digitdesk.engine.errors import PageError
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.types import Status
from digitdesk.listing import Listed, Listing, digest
from digitdesk.store import Project, SourceEntry, State
from digitdesk.ui.jobs import Task
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.sentences import localised
from digitdesk.ui.shelf import Shelf
from digitdesk.ui.theme import LOOKS, status_colour, status_text
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = TypeVar("T")

SHOWN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ForegroundRole,
)
AT_ONCE = 5000
"""Files or rows handed to the window at a time when a project is opened."""
CHUNK = 500
"""Files handed to the window at a time: few enough to be shown without a pause."""
BEAT = 0.2
"""Seconds after which fewer are handed over, so that a slow disk shows progress, too."""

STATES = {
    State.WAITING: ("·", QT_TRANSLATE_NOOP("sources", "not read yet")),
    State.ASIDE: (LOOKS[Status.ERROR].symbol, QT_TRANSLATE_NOOP("sources", "cannot be read")),
    State.MISSING: ("!", QT_TRANSLATE_NOOP("sources", "not there any more; read again when it is back")),
    State.TWIN: ("=", QT_TRANSLATE_NOOP("sources", "same content as {twin}")),
    State.LEFT_OUT: ("-", QT_TRANSLATE_NOOP("sources", "left out")),
}
"""Symbol and words of files that were not simply read."""


def load_lists(project: Path, task: Task) -> None:
    """Report the ids of all files, then page and id of all readings, in parts (files, readings).

    Runs beside the window.
    """
    with Project(project, verify=False) as opened:
        for files in batched(opened.sources.ids(), AT_ONCE):
            task.report((files, []))
        for rows in batched(opened.readings.ids(), AT_ONCE):
            if task.is_cancelled():
                return
            task.report(([], rows))


def batched(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of so many items each; the last may be shorter. (Python 3.12 brings its own.)"""
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def list_sources(project: Path, inputs: Sequence[Path], task: Task) -> None:
    """Find files, put them into the project and report what became of them (Listed). Runs beside the window."""
    with Project(project, verify=False) as opened:
        listing, passed = Listing(opened), list[str]()
        try:
            for chunk in _in_chunks(find_sources(inputs, passed.append)):
                if task.is_cancelled():
                    return
                task.report(listing.add(chunk))
        finally:
            task.report(Listed(passed=tuple(passed)))


def find_twins(project: Path, task: Task) -> int:
    """Compare the contents of files of the same size; returns how many wait for a decision. Runs beside the window."""
    with Project(project, verify=False) as opened:
        for entry in opened.sources.same_size():
            if task.is_cancelled():
                break
            try:
                opened.sources.note_content(entry.id, digest(entry.path))
            except PageError:
                continue  # reading it says what is wrong
        return len(opened.sources.twins())


def _in_chunks(found: Iterator[Source]) -> Iterator[list[Source]]:
    """What was found before an input that is missing is not taken back by it."""
    chunk: list[Source] = []
    begun = monotonic()
    try:
        for source in found:
            chunk.append(source)
            if len(chunk) >= CHUNK or monotonic() - begun > BEAT:
                yield chunk
                chunk, begun = [], monotonic()
    except Exception:
        yield chunk
        raise
    yield chunk


class SourcesModel(QAbstractListModel):
    """The files of the project in their order: ids for all, the rest for those that are seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._ids = array("q")
        self._shelf: Shelf[SourceEntry] = Shelf(lambda ids: self._project.sources.at(ids) if self._project else ())

    def show(self, project: Project) -> None:
        """Begin with no files of this project."""
        self.beginResetModel()
        self._project, self._ids = project, array("q")
        self._shelf.forget()
        self.endResetModel()

    def append(self, ids: Sequence[int]) -> None:
        """Files were added to the project, or wait again to be read."""
        new = [id for id in ids if self.row_of(id) is None]
        if len(new) < len(ids):
            self._shelf.forget(ids)
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))
        if new and self._ids and new[0] < self._ids[-1]:  # two lists were made at once: sorted into each other
            self.beginResetModel()
            self._ids = array("q", sorted([*self._ids, *new]))
            self.endResetModel()
        elif new:
            self.beginInsertRows(NOWHERE, len(self._ids), len(self._ids) + len(new) - 1)
            self._ids.extend(new)
            self.endInsertRows()

    def drop(self, ids: Iterable[int]) -> None:
        """Files are in the project no more."""
        for id in ids:
            if (row := self.row_of(id)) is not None:
                self.beginRemoveRows(NOWHERE, row, row)
                del self._ids[row]
                self._shelf.forget([id])
                self.endRemoveRows()

    def entry(self, row: int) -> SourceEntry:
        """The file of a row."""
        entry = self._shelf.at(self._ids, row)
        assert entry  # those that are taken out of the project are dropped here, too
        return entry

    def row_of(self, id: int) -> int | None:
        """Where a file stands in the list."""
        row = bisect_left(self._ids, id)  # they are listed in the order of their ids
        return row if row < len(self._ids) and self._ids[row] == id else None

    def update(self, entries: Sequence[SourceEntry]) -> None:
        """Something has become of these files."""
        self._shelf.keep(entries)
        for entry in entries:
            if (row := self.row_of(entry.id)) is not None:
                self.dataChanged.emit(self.index(row), self.index(row))

    def forget(self) -> None:
        """What stands on their pages was changed elsewhere: fetch them again when they are seen."""
        self._shelf.forget()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many files there are."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A file's name with the symbol of its state."""
        if role not in SHOWN:
            return None
        entry = self.entry(index.row())
        status = self._status(entry)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                symbol = STATES[entry.state][0] if entry.state in STATES and not _partly(entry) else ""
                return f"{symbol or LOOKS[status or Status.BLANK].symbol}  {entry.name}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"{entry.path}\n{self._words(entry)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.name}, {self._words(entry)}"
            case Qt.ItemDataRole.ForegroundRole if status:
                return status_colour(status, QGuiApplication.palette())
        return None

    def _words(self, entry: SourceEntry) -> str:
        if entry.message:
            return localised(entry.message)
        if entry.state not in STATES or _partly(entry):
            return status_text(entry.worst or Status.BLANK)
        words = translate("sources", STATES[entry.state][1])
        row = self.row_of(entry.twin) if entry.twin else None
        return words.format(twin=self.entry(row).name if row is not None else "")

    def _status(self, entry: SourceEntry) -> Status | None:
        if entry.state in (State.ASIDE, State.MISSING):
            return Status.ERROR
        if entry.state in (State.TWIN, State.LEFT_OUT):
            return Status.REVIEW if entry.state is State.TWIN else Status.BLANK
        return entry.worst


def _partly(entry: SourceEntry) -> bool:
    """Whether some of its pages were read, and the rest is still to come."""
    return entry.state is State.WAITING and entry.worst is not None
