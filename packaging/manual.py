"""The manual page: what is written in linux/digitdesk.1, and the options as the program's own parser knows them."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from digitdesk.cli import parser

PAGE = Path(__file__).resolve().parent / "linux" / "digitdesk.1"
HERE = '.\\" what the program says of itself is put in here\n'


def manual() -> str:
    """The whole page, in the language of man(7)."""
    head, tail = PAGE.read_text("utf-8").split(HERE)
    whole = parser()
    (commands,) = (action for action in whole._actions if isinstance(action, argparse._SubParsersAction))
    lines = [".SH OPTIONS", *_entries(whole)]
    for about in commands._choices_actions:
        command = commands.choices[about.dest]
        lines += [f".SH {_plain(about.dest.upper())}", _plain(_sentence(command.description or about.help or ""))]
        lines += [".PP", f".B {_plain(_usage(command))}", *_entries(command)]
    return head + "\n".join(lines) + "\n" + tail


def _entries(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if action.dest == "help" or isinstance(action, argparse._SubParsersAction):
            continue
        value = "" if action.nargs == 0 else f" {_value(action)}"
        yield from (
            ".TP",
            f".B {_plain(action.option_strings[0] + value if action.option_strings else _value(action))}",
        )
        yield _plain(_sentence((action.help or "") % {"prog": parser.prog}))


def _value(action: argparse.Action) -> str:
    text = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    return {"?": f"[{text}]", "+": f"{text}..."}.get(str(action.nargs), str(text))


def _usage(parser: argparse.ArgumentParser) -> str:
    inputs = [_value(action) for action in parser._actions if not action.option_strings]
    return " ".join((parser.prog, "[OPTION...]", *inputs))


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}."


def _plain(text: str) -> str:
    """Text in which nothing is a command of man(7)."""
    return text.replace("\\", "\\e").replace("-", "\\-")
