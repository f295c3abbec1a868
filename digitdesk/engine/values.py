"""What was written, as a number, a date or text: the meaning of digits and of the signs among them."""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

ORDERS = ("dmy", "mdy", "ymd")
"""In which order day, month and year are written."""
PIVOT = 69
"""Two-digit years from here on are those of 1900, as POSIX has it."""


class Kind(StrEnum):
    """What a field holds."""

    DIGITS = "digits"
    """As they are written, leading zeros too."""
    DECIMAL = "decimal"
    """A number, perhaps with a minus and a decimal point."""
    DATE = "date"
    ID = "id"
    """Digits that name something: a check digit belongs to them."""
    CHOICE = "choice"
    """One digit of a few."""


@dataclass(frozen=True, slots=True)
class Value:
    """A field's digits, and what they mean as a number and as a date; None: they mean none."""

    digits: str
    number: Decimal | None = None
    day: date | None = None


def understand(kind: Kind, digits: str, text: str = "", places: int = 0, order: str = "dmy") -> Value:
    """The meaning of digits. `text` has the signs too; `places` digits stand behind a printed point."""
    signed = text if re.sub(r"\D", "", text) == digits else digits  # a person has changed the digits since
    if kind is Kind.DATE:
        return Value(digits, to_number(digits), to_day(signed, order))
    return Value(digits, to_number(signed if kind is Kind.DECIMAL else digits, places))


def to_number(text: str, places: int = 0) -> Decimal | None:
    """The number that the text stands for: -1.5, 1.234.567 (thousands), 12.- or 12= (no cents)."""
    sign, rest = ("-", text[1:]) if text.startswith("-") else ("", text)
    rest = rest.rstrip("-=.")
    if re.fullmatch(r"\d{1,3}(\.\d{3}){2,}", rest):
        rest = rest.replace(".", "")
    if not re.fullmatch(r"\d*(\.\d+)?", rest) or not rest:
        return None
    number = Decimal(sign + rest)
    return number.scaleb(-places) if places and "." not in rest else number


def to_day(text: str, order: str = "dmy") -> date | None:
    """The day that the text stands for, with signs between its parts or with 6 or 8 digits; None if there is none."""
    parts = [part for part in re.split(r"\D+", text) if part]
    if len(parts) != 3:
        digits = "".join(parts)
        if len(digits) not in (6, 8):
            return None
        widths = [len(digits) - 4 if letter == "y" else 2 for letter in order]
        parts = [digits[sum(widths[:place]) : sum(widths[: place + 1])] for place in range(3)]
    named = dict(zip(order, parts, strict=True))
    if len(named["y"]) not in (2, 4) or max(len(named["d"]), len(named["m"])) > 2:
        return None
    year = int(named["y"])
    if len(named["y"]) == 2:
        year += 1900 if year >= PIVOT else 2000
    try:
        return date(year, int(named["m"]), int(named["d"]))
    except ValueError:
        return None
