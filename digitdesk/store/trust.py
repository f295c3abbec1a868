"""How sure the project is: what must be checked for a wanted quality, and a blind audit that measures it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.evaluate import wilson_interval
from digitdesk.store.file import File
from digitdesk.store.packing import ENTRY, Entry, to_entry


@dataclass(frozen=True, slots=True)
class Plan:
    """To have at most the wanted share of errors: accept from `threshold` up, check the other `check` of `fields`.

    `expected` is the share of errors that the model itself expects among the accepted.
    """

    threshold: float
    check: int
    fields: int
    expected: float


class Outlook:
    """All open readings by confidence, so that a slider is answered at once."""

    def __init__(self, confidences: NDArray[np.float64]) -> None:
        """confidences: float64 [N], in any order."""
        self._sure = np.sort(confidences)[::-1]
        errors = np.cumsum(1 - self._sure)
        self._share = errors / np.arange(1, len(errors) + 1)  # grows: each next one is less sure

    def plan(self, wrong: float) -> Plan:
        """What to check for at most this share of errors (0.001: one in a thousand) among what is accepted."""
        fields = len(self._sure)
        accept = int(np.searchsorted(self._share, wrong + 1e-12, side="right"))
        while 0 < accept < fields and self._sure[accept - 1] == self._sure[accept]:
            accept -= 1  # equally sure ones are accepted together or not at all
        if not accept:
            return Plan(1.1, fields, fields, 0.0)
        return Plan(float(self._sure[accept - 1]), fields - accept, fields, float(self._share[accept - 1]))


@dataclass(frozen=True, slots=True)
class Measured:
    """What an audit has found so far: `wrong` of `answered`; `interval` holds the true share of errors in 95 %.

    `population` fields were accepted unseen when the sample of `size` was drawn.
    """

    population: int
    size: int
    answered: int
    wrong: int

    @property
    def interval(self) -> tuple[float, float]:
        """Lowest and highest share of errors, 0 to 1. Source: E. B. Wilson, JASA 22 (1927)."""
        return wilson_interval(self.wrong, self.answered)


class Trust:
    """Plans and audits; what is done in an audit is an act like any other (review.py)."""

    def __init__(self, file: File) -> None:
        self._file = file

    def outlook(self) -> Outlook:
        """All open readings of pages that could be read. Takes a second for a million: ask beside the window."""
        rows = self._file.all("SELECT confidence FROM reading WHERE review = 'open' AND status <> 'error'")
        return Outlook(np.fromiter((row[0] for row in rows), np.float64, len(rows)))

    def latest_audit(self) -> int | None:
        """The id of the last audit begun, and not taken back; None before the first."""
        audit: int | None = self._file.value(_LATEST)
        return audit

    def next_sample(self, audit: int) -> Entry | None:
        """The next reading to be typed without showing its value; None when all are answered."""
        row = self._file.one(f"{ENTRY} {_OPEN}", (audit,))
        return to_entry(row) if row else None

    def measured(self, audit: int) -> Measured:
        """The result so far."""
        row = self._file.one(_MEASURED, (audit,))
        return Measured(*row) if row else Measured(0, 0, 0, 0)

    def disagreements(self, audit: int) -> list[tuple[Entry, str]]:
        """Readings where the person read something else, with what they typed: one of both is to be settled."""
        rows = self._file.all(f"{ENTRY} {_WRONG}", (audit,))
        sql = "SELECT typed FROM sample WHERE audit = ? AND reading = ?"
        return [(to_entry(row), str(self._file.value(sql, (audit, row["id"])))) for row in rows]


_LATEST = """
SELECT max(audit.id) FROM audit LEFT JOIN action ON action.id = audit.action WHERE coalesce(state, 'done') = 'done'"""
_OPEN = """
JOIN sample ON sample.reading = reading.id WHERE audit = ? AND typed IS NULL ORDER BY sample.place LIMIT 1"""
_WRONG = "JOIN sample ON sample.reading = reading.id WHERE audit = ? AND typed <> accepted ORDER BY sample.place"
_MEASURED = """
SELECT population, count(sample.place), count(typed), coalesce(sum(typed <> accepted), 0)
FROM audit LEFT JOIN sample ON sample.audit = audit.id WHERE audit.id = ? GROUP BY audit.id"""
