"""The command line: what the window does, from a script; no Qt."""

import argparse
import sys

from digitdesk import __version__, adapt_command, batch_command, export_command, form_command
from digitdesk.engine.errors import DigitDeskError
from digitdesk.table_options import NOTHING_DONE


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code."""
    options = parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except DigitDeskError as error:
        print(f"digitdesk: {error}", file=sys.stderr)
        return NOTHING_DONE
    except KeyboardInterrupt:
        print("\ndigitdesk: stopped; nothing was written.", file=sys.stderr)
        return NOTHING_DONE


def parser() -> argparse.ArgumentParser:
    """All that can be typed behind `digitdesk`; the manual page is made of it, too."""
    about = "Read handwritten digits. Without a command the window opens (digitdesk [FILE...])."
    parser = argparse.ArgumentParser("digitdesk", description=about)
    parser.add_argument("--version", action="version", version=f"DigitDesk {__version__}")
    about = "try whether this copy is whole; PICTURE: keep a picture of the window"
    parser.add_argument("--self-test", nargs="?", metavar="PICTURE", help=about)  # __main__ does it: it needs Qt
    commands = parser.add_subparsers(dest="command", required=True)
    for command in (batch_command, export_command, adapt_command, form_command):
        command.add_to(commands)
    return parser
