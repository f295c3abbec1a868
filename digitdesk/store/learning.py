"""What a model can learn from a project: the digits that people have looked at, and those that nobody has yet."""

from collections.abc import Iterator
from dataclasses import dataclass

from digitdesk.engine.types import NOT_A_DIGIT, Gray
from digitdesk.store.file import File, Row
from digitdesk.store.packing import ENTRY, Entry, Review, to_entry, to_image


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A digit with the key of its page and the id of its reading; `label` 0 to 9, or 10 where no digit is.

    image: uint8 [28, 28], 255 = ink.
    """

    id: int
    reading: int
    page: int
    label: int
    image: Gray


class Learning:
    """Digits to learn from."""

    def __init__(self, file: File) -> None:
        self._file = file

    def digits(self) -> Iterator[Seen]:
        """All digits whose truth a person has said, in the order of the pages.

        What was read in a field that is blank in truth is no digit; what nobody can read says nothing.
        """
        return map(_to_seen, self._file.each(f"{_DIGITS} WHERE {_TAUGHT} ORDER BY page, digit.id"))

    def open(self) -> Iterator[Seen]:
        """All digits that nobody has looked at, of readings that are still open; `label` is the model's.

        The least sure come first.
        """
        return map(_to_seen, self._file.each(f"{_DIGITS} WHERE {_OPEN} ORDER BY digit.confidence, digit.id"))

    def count(self) -> tuple[int, int]:
        """How many digits there are to learn from, and on how many pages."""
        row = self._file.one(f"SELECT count(*), count(DISTINCT page) FROM {_TABLES} WHERE {_TAUGHT}")
        return (int(row[0]), int(row[1])) if row else (0, 0)

    def fields(self) -> Iterator[Entry]:
        """All readings whose value a person has seen and said, in the order of the pages; blank ones, too."""
        values = (Review.CONFIRMED, Review.BLANK)
        sql = f"{ENTRY} WHERE review IN (?, ?) AND status <> 'error' ORDER BY page, place, reading.id"
        return map(to_entry, self._file.each(sql, values))


_TABLES = "digit JOIN reading ON reading.id = digit.reading"
_DIGITS = f"SELECT digit.id, digit.reading, reading.page, digit.label, digit.image FROM {_TABLES}"
_TAUGHT = """
(digit.checked = 1 AND digit.label IS NOT NULL AND reading.review <> 'unreadable' OR reading.review = 'blank')"""
_OPEN = "reading.review = 'open' AND digit.checked = 0 AND digit.label IS NOT NULL"


def _to_seen(row: Row) -> Seen:
    label = NOT_A_DIGIT if row["label"] is None else row["label"]
    return Seen(row["id"], row["reading"], row["page"], label, to_image(row["image"]))
