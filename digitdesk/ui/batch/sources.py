"""The list of files: found in a task, shown in parts, with what became of each."""

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QAbstractListModel, QObject, Qt
from PySide6.QtGui import QGuiApplication

from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.types import Status
from digitdesk.ui.jobs import Task
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import LOOKS, status_colour, status_text

CHUNK = 500
"""Files handed to the window at a time: few enough to be shown without a pause."""
BEAT = 0.2
"""Seconds after which fewer are handed over, so that a slow disk shows progress, too."""


def list_sources(inputs: Sequence[Path], task: Task) -> None:
    """Find the files and report them in chunks (list[Source]). Runs beside the window."""
    chunk: list[Source] = []
    begun = monotonic()
    try:
        for source in find_sources(inputs):
            chunk.append(source)
            if len(chunk) >= CHUNK or monotonic() - begun > BEAT:
                task.report(chunk)
                chunk, begun = [], monotonic()
            if task.is_cancelled():
                return
    finally:  # an input that is missing does not take back what was found before it
        task.report(chunk)


class SourcesModel(QAbstractListModel):
    """The files in their order; a file's name is its key, and no file is listed twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: list[Source] = []
        self._rows: dict[str, int] = {}
        self._states: dict[str, Status] = {}

    def find(self, name: str) -> Source:
        """The file of a page result."""
        return self.sources[self._rows[name]]

    def row_of(self, name: str) -> int:
        """Where a file stands in the list."""
        return self._rows[name]

    def append(self, found: Sequence[Source]) -> None:
        """Add files; one whose name is taken by another file is named by its whole path."""
        new: dict[str, Source] = {}
        for source in found:
            taken = new.get(source.name) or (self.find(source.name) if source.name in self._rows else None)
            if taken and taken.path != source.path:
                source = Source(source.path, source.path.absolute().as_posix())
            if source.name not in self._rows:
                new[source.name] = source
        if new:
            start = len(self.sources)
            self.beginInsertRows(NOWHERE, start, start + len(new) - 1)
            self._rows.update((name, start + place) for place, name in enumerate(new))
            self.sources.extend(new.values())
            self.endInsertRows()

    def clear(self) -> None:
        """Empty the list."""
        self.beginResetModel()
        self.sources, self._rows, self._states = [], {}, {}
        self.endResetModel()

    def mark(self, name: str, status: Status) -> None:
        """Note what became of a page of this file; the worst of its pages is shown."""
        ranks = (Status.BLANK, Status.OK, Status.REVIEW, Status.ERROR)
        known = self._states.get(name, status)
        self._states[name] = max(known, status, key=ranks.index)
        index = self.index(self._rows[name])
        self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many files there are."""
        return 0 if parent.isValid() else len(self.sources)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A file's name with the symbol of its state."""
        source = self.sources[index.row()]
        status = self._states.get(source.name)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{LOOKS[status].symbol if status else '·'}  {source.name}"
            case Qt.ItemDataRole.ToolTipRole:
                return str(source.path)
            case Qt.ItemDataRole.AccessibleTextRole:
                state = status_text(status) if status else self.tr("not read yet")
                return f"{source.name}, {state}"
            case Qt.ItemDataRole.ForegroundRole if status:
                return status_colour(status, QGuiApplication.palette())
        return None
