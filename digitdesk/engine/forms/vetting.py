"""Rules as they come from people and files: what their settings may be, and what is wrong with them, in words."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from digitdesk.engine.errors import TemplateError
from digitdesk.engine.forms import equations
from digitdesk.engine.forms.checks import CHECKS, RELATIONS, Check, Relation, Rule, day_of
from digitdesk.engine.forms.lists import ENDINGS, read_column
from digitdesk.engine.values import ORDERS

LONGEST_PATTERN = 200


def _safe_pattern(text: str) -> bool:
    """A pattern that compiles, and whose repeated groups hold no choice or repetition: those may take for ever."""
    try:
        re.compile(text)
    except (re.error, RecursionError, OverflowError):
        return False
    plain = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]", "x", text)
    inner = r"\((?:[^()])*\)"
    while group := re.search(inner, plain):
        after = plain[group.end() : group.end() + 1]
        if after in tuple("*+{") and re.search(r"[*+{|?]", group[0].removeprefix("(?:")):
            return False
        kept = "x*" if re.search(r"[*+{|?]", group[0].removeprefix("(?:")) else "x"
        plain = plain[: group.start()] + kept + plain[group.end() :]
    return len(text) <= LONGEST_PATTERN


def _finite(value: Any) -> bool:
    return type(value) in (int, float) and abs(value) < 1e15


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(day_of(value))
    except ValueError:
        return False


KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "number": (_finite, "a number"),
    "step": (lambda value: _finite(value) and value > 0, "a number above 0"),
    "whole": (lambda value: type(value) is int and 0 <= value <= 1000, "a whole number from 0 to 1000"),
    "modulus": (lambda value: type(value) is int and 1 < value <= 1000, "a whole number from 2 to 1000"),
    "wholes": (lambda value: bool(value) and _all(value, int), "whole numbers"),
    "text": (lambda value: isinstance(value, str), "a text"),
    "texts": (lambda value: bool(value) and _all(value, str), "texts"),
    "pattern": (lambda value: isinstance(value, str) and _safe_pattern(value), "a simple regular expression"),
    "order": (lambda value: value in ORDERS, f"one of {', '.join(ORDERS)}"),
    "day": (_is_day, "a day as 2025-12-31, or today"),
    "file": (lambda value: isinstance(value, str) and value.lower().endswith(ENDINGS), "a .csv or .xlsx file"),
    "field": (lambda value: isinstance(value, str), "the name of a field"),
}
"""What a setting may be: whether a value is one, and what it is called."""


def _all(values: Any, kind: type) -> bool:
    return isinstance(values, list | tuple) and all(type(value) is kind for value in values)


def fault(rule: Rule, names: tuple[str, ...]) -> str:
    """What is wrong with a rule, in a sentence; empty if nothing is. names: those of all fields."""
    row = RELATIONS.get(rule.check) or CHECKS.get(rule.check)
    if row is None:
        return f'There is no rule "{rule.check}": it may come from a newer DigitDesk.'
    known = {setting.name: setting for setting in row.settings}
    for name in rule.settings:
        if name not in known:
            return f'The rule "{row.title}" has no setting "{name}": take it out.'
        fits, must = KINDS[known[name].kind]
        if not fits(rule.settings[name]):
            return f'In the rule "{row.title}", "{known[name].about}" must be {must}.'
        if known[name].kind == "field" and rule.settings[name] not in names:
            return f'The rule "{row.title}" names "{rule.settings[name]}", and there is no such field: correct it.'
    return _missing(rule, row, names)


def _missing(rule: Rule, row: Check | Relation, names: tuple[str, ...]) -> str:
    lacking = [setting.about for setting in row.settings if setting.needed and setting.name not in rule.settings]
    if lacking:
        return f'The rule "{row.title}" lacks "{lacking[0]}": fill it in.'
    if rule.check in ("range", "length", "list") and not {*rule.settings} - {"column"}:
        return f'The rule "{row.title}" says nothing: fill it in.'
    if rule.check == "equation":
        try:
            equations.parse(rule.settings["text"], names)
        except TemplateError as error:
            return str(error)
    return ""


def with_lists(rule: Rule, folder: Path, absolute: bool) -> Rule:
    """The rule with its file's place: from the root, or (as it is saved) from this folder on, if it lies there."""
    given = rule.settings.get("list")
    if not isinstance(given, str):
        return rule
    path = Path(folder / given) if absolute else Path(given)
    if not absolute and path.is_relative_to(folder):
        path = path.relative_to(folder)
    return Rule(rule.check, {**rule.settings, "list": str(path) if absolute else path.as_posix()})


def open_lists(rules: Iterable[Rule]) -> None:
    """Look once into the lists that rules name; InputError says what is wrong with one."""
    for rule in rules:
        if "list" in rule.settings:
            for setting in ("column", "key_column"):
                read_column(rule.settings["list"], rule.settings.get(setting, ""))
