"""What the tables of the command line hold: the options that say so, and the table itself, written or printed."""

import argparse
import sys
from collections.abc import Iterable
from dataclasses import replace

from digitdesk.engine.export import ROWS, Options, Record, Unreviewed, export, to_table
from digitdesk.engine.export.table import shown
from digitdesk.engine.types import Status
from digitdesk.plurals import counted

ALL_READ, SOME_ERRORS, NOTHING_DONE = 0, 1, 2
"""Exit codes."""


def table_options() -> argparse.ArgumentParser:
    """What a table holds, for all commands that write one."""
    parser = argparse.ArgumentParser(add_help=False)
    table = parser.add_argument_group("what the table holds")
    table.add_argument("--rows", choices=list(ROWS), default="field", help="what a row stands for (default: field)")
    doubt = "doubtful values that nobody has checked: keep, mark with a question mark, or refuse to export"
    table.add_argument("--unreviewed", choices=[*Unreviewed], default=Unreviewed.KEEP, type=Unreviewed, help=doubt)
    table.add_argument("--signs", action="store_true", help="values with the signs . - / = among the digits")
    numbers = (
        "this field's values are numbers, not text (may be repeated); leading zeros are lost. "
        "The decimal fields of a form are numbers by themselves"
    )
    parser.set_defaults(places={}, dates={})
    table.add_argument("--number", action="append", default=[], metavar="FIELD", help=numbers)
    table.add_argument("--confidence", action="store_true", help="how sure each value is, with --rows page, too")
    table.add_argument("--review", action="store_true", help="who has checked each value, and when")
    table.add_argument("--pictures", action="store_true", help="a small picture of each field (.xlsx, from a project)")
    return parser


def wanted(options: argparse.Namespace) -> Options:
    """What was asked for."""
    return Options(
        options.rows,
        options.unreviewed,
        options.signs,
        options.confidence,
        options.review,
        options.pictures,
        {**dict.fromkeys(options.number, 0), **options.places},
        options.dates,
    )


def give(options: argparse.Namespace, records: Iterable[Record], pages: int) -> int:
    """Write or print the table, and say how it went; returns the exit code."""
    if options.output:
        export(records, options.output, wanted(options))
    else:
        _print(records, wanted(options))
    bad = len({(record.source, record.page) for record in records if record.reading.status is Status.ERROR})
    print(f"{counted(pages, 'page')}, {bad:,} with errors.", file=sys.stderr)
    return NOTHING_DONE if bad and bad == pages else SOME_ERRORS if bad else ALL_READ


def _print(records: Iterable[Record], options: Options) -> None:
    """The table for people: the columns that tell, aligned."""
    made = to_table(records, replace(options, pictures=False))
    places = [place for place, column in enumerate(made.columns) if column not in ("x", "y", "width", "height")]
    rows = (["" if cell is None else shown(cell) for cell in row] for row in made.rows)
    table = [[row[place] for place in places] for row in (made.columns, *rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
