"""`digitdesk export`: what a project holds, as a table, a report, or its checked digits."""

import argparse
import sys
from pathlib import Path

from digitdesk.engine.export import EXPORTERS
from digitdesk.engine.export.digits import DIGIT_EXPORTERS
from digitdesk.exports import export_checked, export_project
from digitdesk.plurals import counted
from digitdesk.store import Project
from digitdesk.table_options import ALL_READ, table_options, wanted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line's."""
    about = "write what a project holds: a table, a report, or its checked digits"
    parser = commands.add_parser("export", help=about, description=about, parents=[table_options()])
    parser.set_defaults(run=run)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project (*.digitdesk)")
    endings = f"the file to write: a table as {', '.join(EXPORTERS)}, a report as .html; with --digits a new folder"
    parser.add_argument("--output", type=Path, metavar="FILE", required=True, help=endings)
    kinds = ", ".join(f"{name} ({kind.name})" for name, kind in DIGIT_EXPORTERS.items())
    digits = f"write the digits that a person has checked, to learn from: {kinds}"
    parser.add_argument("--digits", choices=list(DIGIT_EXPORTERS), help=digits)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    with Project(options.project) as project:
        if options.digits:
            count = export_checked(project, options.output, options.digits)
            print(f"{counted(count, 'digit')} in {options.output}.", file=sys.stderr)
        else:
            export_project(project, options.output, wanted(options))
            print(f"{counted(len(project.readings), 'reading')} in {options.output}.", file=sys.stderr)
    return ALL_READ
