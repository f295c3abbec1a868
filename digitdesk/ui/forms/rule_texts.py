"""Settings of rules as a person types them; no Qt."""

import re
from dataclasses import replace
from typing import Any

from digitdesk.engine.forms.checks import CHECKS, RELATIONS, Check, Relation, Rule
from digitdesk.engine.forms.template import Template
from digitdesk.engine.forms.vetting import fault

SEVERAL = {"wholes": int, "texts": str}
"""Kinds of settings that are rows of values, with the type of one."""


def row_of(rule: Rule) -> Check | Relation:
    """The rule's row in its table."""
    return RELATIONS.get(rule.check) or CHECKS[rule.check]


def to_text(value: Any) -> str:
    """A setting as it is shown."""
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def from_text(kind: str, text: str) -> Any:
    """A setting as it was typed: what cannot be one is given back as text, and refused by `fault`; None: left out."""
    text = text.strip()
    if not text:
        return None
    if kind in SEVERAL:
        parts = [part.strip() for part in re.split(r"[,;\n]" if kind == "texts" else r"[,;\s]+", text) if part.strip()]
        return [_number(part) if SEVERAL[kind] is int else part for part in parts]
    return _number(text) if kind in ("number", "step", "whole", "modulus") else text


def made(check: str, texts: dict[str, str]) -> Rule:
    """The rule of this name with these settings, as typed."""
    row = RELATIONS.get(check) or CHECKS[check]
    values = {one.name: from_text(one.kind, texts.get(one.name, "")) for one in row.settings}
    return Rule(check, {name: value for name, value in values.items() if value is not None})


def with_name(rule: Rule, old: str, new: str) -> Rule:
    """The rule after a field was given another name."""
    fields = {one.name for one in row_of(rule).settings if one.kind == "field"}
    settings = {name: new if name in fields and value == old else value for name, value in rule.settings.items()}
    if rule.check == "equation":
        settings["text"] = str(settings["text"]).replace(f"[{old}]", f"[{new}]")
    return replace(rule, settings=settings)


def without_lost(template: Template) -> Template:
    """The form without the rules between fields that name one which is gone."""
    names = tuple(blank.name for blank in template.blanks)
    kept = tuple(rule for rule in template.rules if not fault(rule, names))
    return template if kept == template.rules else replace(template, rules=kept)


def _number(text: str) -> int | float | str:
    for kind in (int, float):
        try:
            return kind(text.replace(",", ".") if kind is float else text)
        except ValueError:
            continue
    return text
