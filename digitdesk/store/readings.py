"""What was read: kept page by page, read anew without touching what a person has decided, handed out again."""

from collections.abc import Iterator, Sequence

from digitdesk.engine.types import RANKS, Box, Crop, Digit, Leaf, PageResult, Reading, Status
from digitdesk.store.file import File, Row
from digitdesk.store.packing import (
    ENTRY,
    DigitEntry,
    Entry,
    Review,
    from_box,
    from_digit,
    from_reading,
    label_at,
    now,
    status_of,
    to_crop,
    to_digit,
    to_digit_entry,
    to_entry,
    unpacking,
)
from digitdesk.store.schema import PAGES_A_SOURCE, page_keys
from digitdesk.store.sources import State

SAME_PLACE = 0.5
"""Boxes that share this much (intersection over union) are the same field."""


class Readings:
    """All readings of the project."""

    def __init__(self, file: File) -> None:
        self._file = file

    def __len__(self) -> int:
        return int(self._file.value("SELECT count(*) FROM reading"))

    def any(self) -> bool:
        """Whether anything was read yet."""
        return self._file.one("SELECT 1 FROM reading LIMIT 1") is not None

    def generation(self, model: str, layout: str) -> int:
        """The number of this way of reading: a new one when model or layout are not those of the latest."""
        last = self._file.one("SELECT * FROM generation ORDER BY id DESC LIMIT 1")
        if last and (last["model"], last["layout"]) == (model, layout):
            return int(last["id"])
        with self._file.change():
            return self._file.run("INSERT INTO generation (model, layout, at) VALUES (?, ?, ?)", (model, layout, now()))

    def latest(self) -> tuple[str, str] | None:
        """Model and layout of the latest generation; None before the first."""
        row = self._file.one("SELECT model, layout FROM generation ORDER BY id DESC LIMIT 1")
        return (row["model"], row["layout"]) if row else None

    def put(self, source: int, result: PageResult, generation: int, missing: bool = False) -> list[Entry]:
        """Keep what was read on a page of this file, in one transaction; returns the page's entries.

        What an earlier generation read there gives way, but for what a person has decided: those
        readings stay, and new ones in the same places are dropped.
        missing: the file is not there any more, so it is read again when it is back.
        """
        page = source * PAGES_A_SOURCE + result.index
        with self._file.change():
            about = page, generation, result.form, result.form_page, result.turn
            self._file.run("INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?)", about)
            kept = self._make_room(page)
            for place, reading in enumerate(result.readings):
                if not any(_same_place(reading.field.box, box) for box in kept):
                    crop = result.crops[place] if result.crops else None
                    self._insert(page, place, generation, reading, crop)
            self._settle(source, result, missing)
        return self.of_page(source, result.index)

    def done(self, source: int, generation: int) -> set[int]:
        """The pages of this file that this generation has read."""
        keys = page_keys(source)
        rows = self._file.all("SELECT id FROM page WHERE id > ? AND id < ? AND generation = ?", (*keys, generation))
        return {row["id"] - keys[0] for row in rows}

    def pages(self) -> Iterator[tuple[int, Leaf]]:
        """All pages that were read, in their order: the key of each, and the page at a glance."""
        for row in self._file.each(_PAGES):
            number = row["id"] % PAGES_A_SOURCE
            yield row["id"], Leaf(row["name"], number, row["form"], row["form_page"], row["content"] or "")

    def get(self, id: int) -> Entry | None:
        """One reading; None when its page was read anew and it is gone."""
        row = self._file.one(f"{ENTRY} WHERE reading.id = ?", (id,))
        return to_entry(row) if row else None

    def of_page(self, source: int, page: int) -> list[Entry]:
        """The readings of a page, in their order."""
        key = source * PAGES_A_SOURCE + page
        return [to_entry(row) for row in self._file.all(f"{ENTRY} WHERE page = ? ORDER BY place, reading.id", (key,))]

    def at(self, ids: Sequence[int]) -> list[Entry]:
        """Readings by their ids, in no order; what is gone is left out."""
        marks = ",".join("?" * len(ids))
        return [to_entry(row) for row in self._file.all(f"{ENTRY} WHERE reading.id IN ({marks})", ids)]

    def ids(self) -> Iterator[tuple[int, int]]:
        """The page's key and the id of each reading, in the order of the pages: enough for a table of a million."""
        return ((row[0], row[1]) for row in self._file.each("SELECT page, id FROM reading ORDER BY page, place, id"))

    def each(self) -> Iterator[Entry]:
        """All readings in the order of the pages."""
        return map(to_entry, self._file.each(f"{ENTRY} ORDER BY page, place, reading.id"))

    def checked(self) -> Iterator[tuple[Entry, tuple[DigitEntry, ...], tuple[Digit, ...]]]:
        """The readings of which a person has seen digits, in the order of the pages, with their digits both ways."""
        for row in self._file.each(f"{ENTRY} WHERE checked <> 0 ORDER BY page, place, reading.id"):
            rows = self._file.all("SELECT * FROM digit WHERE reading = ? ORDER BY place", (row["id"],))
            yield to_entry(row), tuple(map(to_digit_entry, rows)), tuple(map(to_digit, rows))

    def count_checked(self) -> int:
        """How many readings there are of which a person has seen digits."""
        return int(self._file.value("SELECT count(*) FROM reading WHERE checked <> 0"))

    def digits(self, id: int) -> tuple[Digit, ...]:
        """The digits of a reading as the model saw them, in their order."""
        return tuple(map(to_digit, self._file.all("SELECT * FROM digit WHERE reading = ? ORDER BY place", (id,))))

    def crop(self, id: int) -> Crop | None:
        """The picture of a reading's field; None where there is none."""
        row = self._file.one("SELECT * FROM crop WHERE reading = ?", (id,))
        return to_crop(row) if row else None

    def fields(self) -> list[str]:
        """The names of all fields."""
        return [row[0] for row in self._file.all(_NAMES)]

    @unpacking
    def counts(self) -> dict[tuple[Review, Status], int]:
        """How many readings are in each state of review and status."""
        rows = self._file.all("SELECT review, status, count(*) FROM reading GROUP BY review, status")
        return {(Review(review), Status(status)): count for review, status, count in rows}

    def changed(self) -> int:
        """How many readings a person has given another value than the model."""
        return int(self._file.value("SELECT count(*) FROM reading WHERE review <> 'open' AND value <> read"))

    def _make_room(self, page: int) -> list[Box]:
        """Take away what no person has touched; returns the boxes of the rest."""
        self._file.run("DELETE FROM reading WHERE page = ? AND review = 'open' AND checked = 0", (page,))
        rows = self._file.all("SELECT x, y, width, height FROM reading WHERE page = ?", (page,))
        return [Box(*row) for row in rows]

    def _insert(self, page: int, place: int, generation: int, reading: Reading, crop: Crop | None) -> None:
        values = (page, place, generation, *from_reading(reading), reading.value)
        id = self._file.run(_READING, values)
        count = len(reading.digits)
        rows = [
            (id, place, *from_digit(digit, label_at(reading.value, count, place)))
            for place, digit in enumerate(reading.digits)
        ]
        self._file.run_all(_DIGIT, rows)
        if crop:
            self._file.run("INSERT INTO crop VALUES (?, ?, ?, ?, ?, ?)", (id, *from_box(crop.box), crop.jpeg))

    def _settle(self, source: int, result: PageResult, missing: bool) -> None:
        """Bring the file's row up to date."""
        row = self._file.one("SELECT * FROM source WHERE id = ?", (source,))
        assert row is not None
        keys = page_keys(source)
        done = self._file.value("SELECT count(*) FROM page WHERE id > ? AND id < ?", keys)
        worst = worst_of(self._file, source)
        bad = next((reading.message for reading in result.readings if reading.status is Status.ERROR), "")
        state = State.MISSING if missing else _state_of(row, done, bad)
        values = (done, worst, state, bad or row["message"] * (state == row["state"]), source)
        self._file.run("UPDATE source SET done = ?, worst = ?, state = ?, message = ? WHERE id = ?", values)


_NAMES = """
WITH RECURSIVE name(field) AS (
    SELECT min(field) FROM reading
    UNION ALL SELECT (SELECT min(field) FROM reading WHERE field > name.field) FROM name WHERE name.field IS NOT NULL
) SELECT field FROM name WHERE field IS NOT NULL AND field <> ''"""
"""A step through the index for each name, not for each reading."""
_PAGES = f"""
SELECT page.id, form, form_page, name, (
    SELECT trim(group_concat(value, ' '))
    FROM (SELECT value FROM reading WHERE reading.page = page.id ORDER BY place, reading.id)
) AS content FROM page JOIN source ON source.id = page.id / {PAGES_A_SOURCE} ORDER BY page.id"""
_STANDINGS = "SELECT DISTINCT review, status FROM reading WHERE page > ? AND page < ?"
_READING = f"""
INSERT INTO reading (page, place, generation, field, x, y, width, height, cells, read, text, confidence, status,
                     message, others, value) VALUES ({", ".join("?" * 16)})"""
_DIGIT = f"""
INSERT INTO digit (reading, place, label, confidence, x, y, width, height, guess, image)
VALUES ({", ".join("?" * 10)})"""


@unpacking
def worst_of(file: File, source: int) -> Status:
    """The worst that stands on a file's pages now; a person's word counts for more than the model's."""
    rows = file.all(_STANDINGS, page_keys(source))
    return max((status_of(Review(row[0]), Status(row[1])) for row in rows), key=RANKS.index, default=Status.BLANK)


def _state_of(row: Row, done: int, bad: str) -> State:
    if done < (row["pages"] or 1):
        return State.WAITING
    return State.ASIDE if bad and done == 1 else State.READ


def _same_place(one: Box, other: Box) -> bool:
    return one == other or one.iou(other) >= SAME_PLACE
