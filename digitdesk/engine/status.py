"""The states of a field. In a file of their own, without numpy: the window shows them before numpy is loaded."""

from enum import StrEnum


class Status(StrEnum):
    """What became of a field: read, doubtful, empty, or not readable at all."""

    OK = "ok"
    REVIEW = "review"
    BLANK = "blank"
    ERROR = "error"


RANKS = (Status.BLANK, Status.OK, Status.REVIEW, Status.ERROR)
"""The worst last: a file or page shows the worst of its readings."""
