"""Which readings and digits to look at next: least sure first, filtered, part by part however many there are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from digitdesk.engine.types import Status
from digitdesk.store.file import File
from digitdesk.store.packing import ENTRY, DigitEntry, Entry, Review, to_digit_entry, to_entry
from digitdesk.store.schema import PAGES_A_SOURCE

PART = 200
"""Readings or digits handed out at a time."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which readings are meant; what is None or empty lets everything through.

    `source` is a file's id, `page` a number in it, `least` and `most` bound the confidence (both
    inclusive), `statuses` are the model's; `only` are readings by their ids, in the order in which
    they are wanted. Pages that could not be read have no fields to look at; name Status.ERROR to get their readings.
    """

    review: Review | None = Review.OPEN
    statuses: tuple[Status, ...] = (Status.OK, Status.REVIEW, Status.BLANK)
    field: str | None = None
    source: int | None = None
    page: int | None = None
    least: float = 0.0
    most: float = 1.0
    only: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page with fields to look at: its file's id and name, and its number in it from 1."""

    source: int
    name: str
    page: int


class Queue:
    """The readings and digits of a project in the order of doubt."""

    def __init__(self, file: File) -> None:
        self._file = file

    def fields(self, which: Filter, after: Entry | None = None, limit: int = PART) -> list[Entry]:
        """The next readings after this one, least sure first. `after` need not fit the filter any more."""
        condition, values = where(which)
        if which.only:
            rows = self._file.all(f"{ENTRY} WHERE {condition}", values)
            places = {id: place for place, id in enumerate(which.only)}
            reached = places.get(after.id, -1) if after else -1
            entries = sorted(map(to_entry, rows), key=lambda entry: places[entry.id])
            return [entry for entry in entries if places[entry.id] > reached][:limit]
        beyond = (after.reading.confidence, after.id) if after else (-1.0, 0)
        sql = f"""{_through(ENTRY, which)} WHERE {condition} AND (confidence, reading.id) > (?, ?)
                  ORDER BY confidence, reading.id LIMIT ?"""
        return [to_entry(row) for row in self._file.all(sql, (*values, *beyond, limit))]

    def count(self, which: Filter) -> int:
        """How many readings the filter lets through."""
        condition, values = where(which)
        counted = _through("SELECT count(*) FROM reading", which)
        return int(self._file.value(f"{counted} WHERE {condition}", values))

    def pages(self, text: str = "", limit: int = PART) -> list[PageEntry]:
        """The first pages whose names hold this text: that of the file, and "(2)" behind it from page 2 on."""
        found = self._file.all(_PAGES, (f"%{_literal(text)}%", limit))
        return [PageEntry(key // PAGES_A_SOURCE, name, key % PAGES_A_SOURCE) for key, name in found]

    def digits(
        self, label: int, checked: bool = False, after: DigitEntry | None = None, limit: int = PART
    ) -> list[DigitEntry]:
        """The next digits that count as `label`, least sure first."""
        beyond = (after.confidence, after.id) if after else (-1.0, 0)
        sql = """SELECT * FROM digit WHERE label = ? AND checked = ? AND (confidence, id) > (?, ?)
                 ORDER BY confidence, id LIMIT ?"""
        return [to_digit_entry(row) for row in self._file.all(sql, (label, checked, *beyond, limit))]

    def digit_ids(self, label: int, checked: bool = False, limit: int = -1) -> list[int]:
        """The ids of all digits that count as `label`, least sure first, for a grid that jumps; see `digits_at`.

        limit: so many at most; below 0 all.
        """
        sql = "SELECT id FROM digit WHERE label = ? AND checked = ? ORDER BY confidence, id LIMIT ?"
        return [row[0] for row in self._file.all(sql, (label, checked, limit))]

    def digits_at(self, ids: Sequence[int]) -> list[DigitEntry]:
        """These digits, in the order of the ids; what is gone is left out."""
        marks = ",".join("?" * len(ids))
        rows = {row["id"]: row for row in self._file.all(f"SELECT * FROM digit WHERE id IN ({marks})", ids)}
        return [to_digit_entry(rows[id]) for id in ids if id in rows]

    def digit_counts(self) -> dict[int, tuple[int, int]]:
        """For each label: digits not checked yet, and checked ones."""
        counts = {label: [0, 0] for label in range(10)}
        sql = "SELECT label, checked, count(*) FROM digit WHERE label IS NOT NULL GROUP BY label, checked"
        for label, checked, count in self._file.all(sql):
            counts[label][checked] = count
        return {label: (open, checked) for label, (open, checked) in counts.items()}


_PAGES = f"""
SELECT page.id, name FROM page JOIN source ON source.id = page.id / {PAGES_A_SOURCE}
WHERE name || iif(page.id % {PAGES_A_SOURCE} = 1, '', ' (' || (page.id % {PAGES_A_SOURCE}) || ')') LIKE ? ESCAPE '\\'
AND EXISTS (SELECT 1 FROM reading WHERE reading.page = page.id AND status <> 'error')
ORDER BY page.id LIMIT ?"""


def _literal(text: str) -> str:
    """Text that LIKE takes as it stands."""
    return "".join(f"\\{character}" if character in "%_\\" else character for character in text)


def _through(select: str, which: Filter) -> str:
    """The query, told to go by the page where one is asked for: SQLite would go through all readings, by doubt."""
    return select.replace("FROM reading", "FROM reading INDEXED BY reading_in_order") if which.source else select


def where(which: Filter) -> tuple[str, list[Any]]:
    """A filter as a condition on the table `reading`, and its values."""
    parts: list[tuple[str, list[Any]]] = []
    if which.review:
        parts.append(("reading.review = ?", [which.review]))
    if which.statuses:
        parts.append((f"reading.status IN ({','.join('?' * len(which.statuses))})", list(which.statuses)))
    if which.field is not None:
        parts.append(("reading.field = ?", [which.field]))
    if which.source is not None:
        first = which.source * PAGES_A_SOURCE
        low, high = (which.page, which.page) if which.page else (0, PAGES_A_SOURCE - 1)
        parts.append(("reading.page BETWEEN ? AND ?", [first + low, first + high]))
    if which.least > 0:
        parts.append(("reading.confidence >= ?", [which.least]))
    if which.only:
        parts.append((f"reading.id IN ({','.join('?' * len(which.only))})", list(which.only)))
    if which.most < 1:
        parts.append(("reading.confidence <= ?", [which.most]))
    return " AND ".join(text for text, _ in parts) or "1", [value for _, values in parts for value in values]
