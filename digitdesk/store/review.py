"""What a person decides about readings: each act is one transaction, none is forgotten, all can be taken back."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from digitdesk.store.file import File, Row
from digitdesk.store.packing import Review, now, unpacking
from digitdesk.store.queue import Filter, where
from digitdesk.store.readings import worst_of
from digitdesk.store.schema import PAGES_A_SOURCE

Standing = tuple[str, Review, int]
"""Value, review and the digits checked (bit n for digit n)."""


LAST = 61
"""SQLite's integers have bits for so many places; the digits of longer readings share the last one."""
LARGE = 500
"""Readings; to change more of them at once takes longer than a window may stand still."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done: its kind (the name of what was asked for, "accept many"), and the readings changed.

    `of`: the kind of the act that it took back or did again; empty for others.
    """

    id: int
    at: str
    who: str
    kind: str
    readings: tuple[int, ...]
    of: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """One line of a reading's history, as it stands in the file for good."""

    at: str
    who: str
    kind: str
    field: str
    old_value: str
    old_review: Review
    new_value: str
    new_review: Review


AUDIT_KINDS = ("begin audit", "answer", "concede")
"""Acts that change no reading, but what is known of all."""


class Reviewing:
    """Acts on readings, in the name of `who`. Ids of readings that are gone are passed over."""

    def __init__(self, file: File, who: str) -> None:
        self._file = file
        self.who = who

    def accept(self, ids: Iterable[int]) -> Act | None:
        """These were seen, and are right as they stand."""
        return self._do("accept", ids, lambda row: (row["value"], Review.CONFIRMED, _all(row)))

    def type(self, id: int, value: str) -> Act | None:
        """This is what is written there."""
        return self._do("type", [id], lambda row: (value, Review.CONFIRMED, _all(row)))

    def blank(self, ids: Iterable[int]) -> Act | None:
        """Nothing is written there."""
        return self._do("blank", ids, lambda row: ("", Review.BLANK, _all(row)))

    def unreadable(self, ids: Iterable[int]) -> Act | None:
        """Something is written there that nobody can read."""
        return self._do("unreadable", ids, lambda row: ("", Review.UNREADABLE, _all(row)))

    def accept_many(self, threshold: float, which: Filter | None = None) -> Act | None:
        """Accept, unseen, all open readings that are at least so sure (and let through by the filter)."""
        condition, values = where(which or Filter())
        chosen = f"""FROM reading NOT INDEXED WHERE {condition} AND review = 'open' AND confidence >= ?
                     AND status <> 'error'"""  # one by one as they lie in the file: by an index it jumps about in it
        with self._file.change():
            if not self._file.one(f"SELECT 1 {chosen} LIMIT 1", (*values, threshold)):
                return None
            action = self._begin("accept many")
            new = f"value, '{Review.ACCEPTED}', checked"
            sql = f"INSERT INTO change SELECT ?, id, page, field, value, review, checked, {new} {chosen}"
            self._file.run(sql, (action, *values, threshold))
            return self._apply(action)

    def check_digits(self, digits: Sequence[int]) -> Act | None:
        """These digits (their ids) were seen, and are what they count as. A reading is confirmed with its last one."""
        seen = self._places(digits)
        return self._do("check digits", seen, lambda row: _checked(row, row["value"], seen[row["id"]]))

    def relabel(self, digits: Sequence[int], label: int) -> Act | None:
        """These digits (their ids) are in truth this one; the values that they stand in change with them."""
        seen = self._places(digits)

        def change(row: Row) -> Standing:
            value = "".join(
                str(label) if place in seen[row["id"]] else character for place, character in enumerate(row["value"])
            )
            return _checked(row, value, seen[row["id"]])

        return self._do("relabel", seen, change)

    def begin_audit(self, size: int, seed: int | None = None) -> int:
        """Draw a random sample of the fields accepted unseen; returns the audit's id."""
        ids = [row[0] for row in self._file.all("SELECT id FROM reading WHERE review = 'accepted'")]
        drawn = random.Random(seed).sample(ids, min(size, len(ids)))
        with self._file.change():
            sql = "INSERT INTO audit (at, who, population, action) VALUES (?, ?, ?, ?)"
            audit = self._file.run(sql, (now(), self.who, len(ids), self._begin("begin audit")))
            sql = "INSERT INTO sample SELECT ?, ?, id, value, NULL FROM reading WHERE id = ?"
            self._file.run_all(sql, [(audit, place, id) for place, id in enumerate(drawn)])
        return audit

    def answer(self, audit: int, reading: int, typed: str) -> Act | None:
        """What a person read there who was not shown what stands; empty for a blank field."""
        return self._put_down("answer", audit, reading, typed)

    def concede(self, audit: int, reading: int) -> Act | None:
        """The person looked again, and what was accepted is right."""
        return self._put_down("concede", audit, reading)

    def undo(self) -> Act | None:
        """Take back the last act that stands; None when there is none."""
        return self._move("done", "undone", "undo", "DESC", "old")

    def redo(self) -> Act | None:
        """Do again what was taken back last; None when there is nothing, or something was done since."""
        return self._move("undone", "done", "redo", "ASC", "new")

    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return self._file.one(_FIRST.format(order="DESC"), ("done",)) is not None

    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self._file.one(_FIRST.format(order="ASC"), ("undone",)) is not None

    def is_large(self, redo: bool = False) -> bool:
        """Whether the next undo (or redo) changes so many readings that it is done better beside the window."""
        row = self._file.one(_FIRST.format(order="ASC" if redo else "DESC"), ("undone" if redo else "done",))
        sql = "SELECT 1 FROM change WHERE action = ? LIMIT 1 OFFSET ?"
        return bool(row and self._file.one(sql, (row["id"], LARGE)))

    def history(self, id: int) -> list[Correction]:
        """All that was ever done to a reading, the first act first; undoing is an act, too."""
        return [_correction(row) for row in self._file.all(_HISTORY, (id,))]

    def _do(self, kind: str, ids: Iterable[int], change: Callable[[Row], Standing]) -> Act | None:
        """Change readings in one transaction; None when that changes nothing."""
        with self._file.change():
            rows = [row for id in ids if (row := self._file.one(_STANDING, (id,)))]
            changes = [((row["value"], row["review"], row["checked"]), change(row), row) for row in rows]
            changes = [(old, new, row) for old, new, row in changes if old != new]
            if not changes:
                return None
            action = self._begin(kind)
            lines = [(action, row["id"], row["page"], row["field"], *old, *new) for old, new, row in changes]
            self._file.run_all(_CHANGE, lines)
            return self._apply(action)

    def _put_down(self, kind: str, audit: int, reading: int, typed: str | None = None) -> Act | None:
        """Answer (None: with what was accepted) in one transaction; None when that changes nothing."""
        with self._file.change():
            sql = "SELECT place, typed, accepted FROM sample WHERE audit = ? AND reading = ?"
            row = self._file.one(sql, (audit, reading))
            new = row["accepted"] if row and typed is None else typed
            if row is None or row["typed"] == new:
                return None
            action = self._begin(kind)
            self._file.run(_ANSWER, (action, audit, row["place"], row["typed"], new))
            return self._apply(action)

    def _move(self, state: str, to: str, kind: str, order: str, side: str) -> Act | None:
        """Undo or redo the next act of which something is left."""
        with self._file.change():
            while row := self._file.one(_FIRST.format(order=order), (state,)):
                self._file.run("UPDATE action SET state = ? WHERE id = ?", (to, row["id"]))
                if self._file.one(_ANYTHING_LEFT, (row["id"],) * 3):
                    action = self._begin(kind, row["id"])
                    for turned in (_TURNED, _TURNED_ANSWER):
                        self._file.run(turned.format(side=side), (action, row["id"]))
                    return self._apply(action)
        return None

    def _begin(self, kind: str, target: int | None = None) -> int:
        """Write down that something is done; what was taken back before can then be done again no more."""
        if target is None:
            self._file.run("UPDATE action SET state = 'gone' WHERE state = 'undone'")
        sql = "INSERT INTO action (at, who, kind, target) VALUES (?, ?, ?, ?)"
        return self._file.run(sql, (now(), self.who, kind, target))

    def _apply(self, action: int) -> Act:
        """Change readings, digits and answers as it says; files show the worst of what stands then."""
        for sql in (_APPLY, _APPLY_DIGITS, _APPLY_ANSWER):
            self._file.run(sql, (action,))
        for (source,) in self._file.all(_SOURCES, (action,)):
            self._file.run("UPDATE source SET worst = ? WHERE id = ?", (worst_of(self._file, source), source))
        ids = tuple(row[0] for row in self._file.all("SELECT reading FROM change WHERE action = ?", (action,)))
        row = self._file.one(_ACT, (action,))
        assert row is not None
        return Act(action, row["at"], self.who, row["kind"], ids, row["of"] or "")

    def _places(self, digits: Sequence[int]) -> dict[int, set[int]]:
        """The readings in which these digits stand, with the digits' places in them."""
        places: dict[int, set[int]] = {}
        for id in digits:
            row = self._file.one("SELECT reading, place FROM digit WHERE id = ? AND label IS NOT NULL", (id,))
            if row:
                places.setdefault(row["reading"], set()).add(row["place"])
        return places


_STANDING = """
SELECT *, (SELECT count(*) FROM digit WHERE digit.reading = reading.id) AS digits FROM reading WHERE id = ?"""
_FIRST = "SELECT id FROM action WHERE state = ? AND target IS NULL ORDER BY id {order} LIMIT 1"
_LEFT = "FROM change JOIN reading ON reading.id = change.reading WHERE action = ?"
_LEFT_ANSWER = """
FROM answer JOIN sample USING (audit, place) JOIN reading ON reading.id = sample.reading WHERE action = ?"""
_ANYTHING_LEFT = f"""
SELECT 1 {_LEFT} UNION ALL SELECT 1 {_LEFT_ANSWER} UNION ALL SELECT 1 FROM audit WHERE action = ? LIMIT 1"""
_TURNED = f"""
INSERT INTO change SELECT ?, reading.id, reading.page, reading.field, value, review, checked,
    CASE WHEN {{side}}_review = 'open' AND {{side}}_checked = 0 THEN read ELSE {{side}}_value END,
    {{side}}_review, {{side}}_checked {_LEFT}"""
"""How readings stood before or after an act; an open one stands as the model has read it by now."""
_TURNED_ANSWER = f"INSERT INTO answer SELECT ?, answer.audit, answer.place, typed, {{side}}_typed {_LEFT_ANSWER}"
_CHANGE = "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_ANSWER = "INSERT INTO answer VALUES (?, ?, ?, ?, ?)"
_APPLY = """
UPDATE reading SET value = new_value, review = new_review, checked = new_checked,
    who = CASE new_review WHEN 'open' THEN '' ELSE action.who END,
    at = CASE new_review WHEN 'open' THEN '' ELSE action.at END
FROM change JOIN action ON action.id = change.action
WHERE change.action = ? AND reading.id = change.reading"""
_APPLY_DIGITS = f"""
UPDATE digit SET
    label = CASE WHEN length(value) = (SELECT count(*) FROM digit AS other WHERE other.reading = reading.id)
                 AND substr(value, digit.place + 1, 1) BETWEEN '0' AND '9'
            THEN CAST(substr(value, digit.place + 1, 1) AS INTEGER) END,
    checked = (reading.checked >> min(digit.place, {LAST})) & 1
FROM change JOIN reading ON reading.id = change.reading
WHERE change.action = ? AND digit.reading = reading.id AND (old_value, old_checked) <> (new_value, new_checked)"""
_APPLY_ANSWER = """
UPDATE sample SET typed = new_typed FROM answer
WHERE answer.action = ? AND sample.audit = answer.audit AND sample.place = answer.place"""
_SOURCES = f"SELECT DISTINCT page / {PAGES_A_SOURCE} FROM change WHERE action = ?"
_ACT = """
SELECT action.at, action.kind, target.kind AS of FROM action LEFT JOIN action AS target ON target.id = action.target
WHERE action.id = ?"""
_HISTORY = """
SELECT at, who, kind, change.* FROM change JOIN action ON action.id = change.action
WHERE reading = ? ORDER BY action.id"""


def _all(row: Row) -> int:
    """Every digit of the reading is checked."""
    return int((1 << min(row["digits"], LAST + 1)) - 1)


@unpacking
def _checked(row: Row, value: str, seen: set[int]) -> Standing:
    checked = row["checked"]
    for place in seen:
        checked |= 1 << min(place, LAST)
    whole = checked == _all(row)
    return value, Review.CONFIRMED if whole else Review(row["review"]), checked


@unpacking
def _correction(row: Row) -> Correction:
    return Correction(
        row["at"],
        row["who"],
        row["kind"],
        row["field"],
        row["old_value"],
        Review(row["old_review"]),
        row["new_value"],
        Review(row["new_review"]),
    )
