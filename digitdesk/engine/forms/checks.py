"""Rules for what is written in fields: CHECKS are those for one field, RELATIONS those between several.

Check digits: Luhn, ISO/IEC 7812-1 annex B; EAN and ISBN-13, GS1 General Specifications 7.9;
modulo 11 with weights from 2 up, as ISBN-10 (ISO 2108:1992) and many account numbers have it.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, DecimalException
from itertools import cycle
from pathlib import Path
from typing import Any

from digitdesk.engine.forms import equations
from digitdesk.engine.forms.lists import read_column, read_pairs
from digitdesk.engine.values import Value

Settings = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Rule:
    """A row of CHECKS or RELATIONS by name, and its settings as plain JSON."""

    check: str
    settings: Settings = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a check wants to know: `kind` is a name of vetting's KINDS; `about` is its caption."""

    name: str
    kind: str
    about: str
    needed: bool = False


@dataclass(frozen=True, slots=True)
class Check:
    """A row of CHECKS: `title` for choosing it, `holds` of a value that is not empty, `words` for what must be."""

    title: str
    holds: Callable[[Value, Settings], bool]
    words: Callable[[Settings], str]
    settings: tuple[Setting, ...] = ()


@dataclass(frozen=True, slots=True)
class Relation:
    """A row of RELATIONS: `fields` are the names it is about; `holds` of their values (an empty one has no digits)."""

    title: str
    fields: Callable[[Settings, tuple[str, ...]], tuple[str, ...]]
    holds: Callable[[Mapping[str, Value], Settings], bool]
    words: Callable[[Settings], str]
    settings: tuple[Setting, ...]


def _in_range(value: Value, settings: Settings) -> bool:
    least, most = settings.get("least"), settings.get("most")
    number = value.number
    return number is not None and (least is None or number >= exact(least)) and (most is None or number <= exact(most))


def _range_words(settings: Settings) -> str:
    least, most = settings.get("least"), settings.get("most")
    if least is not None and most is not None:
        return f"must be from {least} to {most}"
    return f"must be {least} or more" if least is not None else f"must be {most} or less"


def _in_steps(value: Value, settings: Settings) -> bool:
    if value.number is None:
        return False
    try:
        return (value.number - exact(settings.get("start", 0))) % exact(settings["step"]) == 0
    except DecimalException:  # the number has more steps than a Decimal has digits
        return False


def _long_enough(value: Value, settings: Settings) -> bool:
    most = settings.get("most", 0)
    return settings.get("least", 0) <= len(value.digits) and (not most or len(value.digits) <= most)


def _length_words(settings: Settings) -> str:
    least, most = settings.get("least", 0), settings.get("most", 0)
    if least == most:
        return f"must have {least} digits"
    if not most:
        return f"must have {least} digits or more"
    return f"must have {least} to {most} digits" if least else f"must have {most} digits or less"


def _is_date(value: Value, settings: Settings) -> bool:
    earliest, latest = settings.get("earliest"), settings.get("latest")
    if value.day is None or (earliest and value.day < day_of(earliest)):
        return False
    return not latest or value.day <= day_of(latest)


def day_of(text: str) -> date:
    """A day as 2025-12-31, or today; ValueError if it is neither."""
    return date.today() if text == "today" else date.fromisoformat(text)


def _date_words(settings: Settings) -> str:
    names = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
    parts = names[settings.get("order", "dmy")]
    earliest, latest = settings.get("earliest"), settings.get("latest")
    if earliest and latest:
        return f"must be a date ({parts}), not before {earliest}, not after {latest}"
    if earliest:
        return f"must be a date ({parts}), not before {earliest}"
    return f"must be a date ({parts}), not after {latest}" if latest else f"must be a date ({parts})"


def _luhn(value: Value, settings: Settings) -> bool:
    total = 0
    for place, digit in enumerate(map(int, reversed(value.digits))):
        total += digit if place % 2 == 0 else 2 * digit - 9 * (digit > 4)
    return total % 10 == 0


def _mod11(value: Value, settings: Settings) -> bool:
    """The last digit, and the others from the right weighed 2, 3, ... up to the highest, add up to a multiple of 11."""
    weights = cycle(range(2, settings.get("highest", 7) + 1))
    digits = [int(digit) for digit in reversed(value.digits)]
    return (digits[0] + sum(weight * digit for weight, digit in zip(weights, digits[1:], strict=False))) % 11 == 0


def _ean(value: Value, settings: Settings) -> bool:
    weighed = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(value.digits)))
    return len(value.digits) in (8, 12, 13, 14) and weighed % 10 == 0


def _weights(value: Value, settings: Settings) -> bool:
    weights: Sequence[int] = settings["weights"]
    if len(value.digits) != len(weights):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(weights, value.digits, strict=True))
    return total % int(settings["modulus"]) == settings.get("remainder", 0)


def listed(settings: Settings) -> tuple[str, ...]:
    """The values that a list allows; InputError where it cannot be read."""
    if "values" in settings:
        return tuple(settings["values"])
    return read_column(settings["list"], settings.get("column", ""))


def _list_words(settings: Settings) -> str:
    if "values" in settings:
        return f"must be one of {', '.join(settings['values'])}"
    return f"must be on the list {Path(settings['list']).name}"


CHECKS: dict[str, Check] = {
    "range": Check(
        "Lies between two numbers",
        _in_range,
        _range_words,
        (Setting("least", "number", "At least"), Setting("most", "number", "At most")),
    ),
    "step": Check(
        "Goes in steps",
        _in_steps,
        lambda settings: f"must go in steps of {settings['step']} from {settings.get('start', 0)}",
        (Setting("step", "step", "Step", needed=True), Setting("start", "number", "From")),
    ),
    "length": Check(
        "Has so many digits",
        _long_enough,
        _length_words,
        (Setting("least", "whole", "At least"), Setting("most", "whole", "At most")),
    ),
    "pattern": Check(
        "Follows a pattern (regular expression)",
        lambda value, settings: re.fullmatch(settings["pattern"], value.digits) is not None,
        lambda settings: settings.get("words") or f"must follow the pattern {settings['pattern']}",
        (Setting("pattern", "pattern", "Pattern", needed=True), Setting("words", "text", "In words: it must ...")),
    ),
    "date": Check(
        "Is a date",
        _is_date,
        _date_words,
        (
            Setting("order", "order", "Day, month, year in the order"),
            Setting("earliest", "day", "Not before"),
            Setting("latest", "day", "Not after"),
        ),
    ),
    "luhn": Check("Has a check digit: Luhn", _luhn, lambda settings: "must end in the right check digit (Luhn)"),
    "mod11": Check(
        "Has a check digit: modulo 11",
        _mod11,
        lambda settings: "must end in the right check digit (modulo 11)",
        (Setting("highest", "modulus", "Highest weight (7; ISBN-10: 10)"),),
    ),
    "ean": Check("Is an EAN or ISBN-13", _ean, lambda settings: "must end in the right check digit (EAN, ISBN-13)"),
    "weights": Check(
        "Has a check digit: weights of its own",
        _weights,
        lambda settings: "must have the right check digit (weights of its own)",
        (
            Setting("weights", "wholes", "Weight of each digit", needed=True),
            Setting("modulus", "modulus", "Modulus", needed=True),
            Setting("remainder", "whole", "Remainder"),
        ),
    ),
    "list": Check(
        "Is on a list",
        lambda value, settings: value.digits in listed(settings),
        _list_words,
        (
            Setting("values", "texts", "These values"),
            Setting("list", "file", "or a file (CSV, XLSX)"),
            Setting("column", "text", "and its column"),
        ),
    ),
}


def _terms(settings: Settings, names: tuple[str, ...]) -> tuple[str, ...]:
    return equations.parse(settings["text"], names).fields


def _adds_up(values: Mapping[str, Value], settings: Settings) -> bool:
    """An empty field counts as nothing, 0; nothing is said of fields that are all empty."""
    if not any(value.digits for value in values.values()):
        return True
    numbers = {name: value.number if value.digits else Decimal(0) for name, value in values.items()}
    known = {name: number for name, number in numbers.items() if number is not None}
    return len(known) == len(values) and equations.parse(settings["text"], tuple(values)).holds(known)


def _last_fields(settings: Settings, names: tuple[str, ...]) -> tuple[str, ...]:
    return settings["key"], settings["field"]


def _not_below(values: Mapping[str, Value], settings: Settings) -> bool:
    """What is not on the list was never read before: nothing to compare it with."""
    key, now = values[settings["key"]], values[settings["field"]]
    if not key.digits or not now.digits:
        return True
    last = read_pairs(settings["list"], settings["key_column"], settings["column"]).get(key.digits)
    return last is None or not _is_number(last) or (now.number is not None and now.number >= Decimal(last))


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


RELATIONS: dict[str, Relation] = {
    "equation": Relation(
        "Adds up (an equation)",
        _terms,
        _adds_up,
        lambda settings: f"{settings['text']} must hold",
        (Setting("text", "text", "Equation, as [Net] + [Tare] = [Gross]", needed=True),),
    ),
    "not_below": Relation(
        "Is not below last time",
        _last_fields,
        _not_below,
        lambda settings: f"[{settings['field']}] must not be below last time ({Path(settings['list']).name})",
        (
            Setting("field", "field", "The field", needed=True),
            Setting("key", "field", "is looked up by the field", needed=True),
            Setting("list", "file", "in the file (CSV, XLSX)", needed=True),
            Setting("key_column", "text", "by its column", needed=True),
            Setting("column", "text", "whose last values are in the column", needed=True),
        ),
    ),
}


def exact(number: int | float | str) -> Decimal:
    """A number of the settings without what floats add to it."""
    return Decimal(str(number))


def words(rule: Rule) -> str:
    """What the rule demands, in words that follow a field's name, or stand alone for a relation."""
    row = RELATIONS.get(rule.check) or CHECKS[rule.check]
    return row.words(rule.settings)
