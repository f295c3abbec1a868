"""`digitdesk form`: a new form from a list of fields, to print, with the template that reads it."""

import argparse
import sys
from pathlib import Path

from digitdesk.engine.errors import InputError
from digitdesk.engine.export import write
from digitdesk.engine.forms.designer import Wanted, design
from digitdesk.engine.forms.template import ENDING, Kind, Template, load, save
from digitdesk.engine.forms.vetting import open_lists
from digitdesk.plurals import counted

DEFAULTS = ["6", "digits"]
"""Digits and kind of a field where only its name is given."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line's."""
    about = "design a form: a page to print, and the template that reads it"
    parser = commands.add_parser("form", help=about, description=about)
    parser.set_defaults(run=run)
    parser.add_argument("template", type=Path, metavar="FILE", help=f"the template to write (*{ENDING})")
    parser.add_argument("--print", type=Path, required=True, metavar="PDF", dest="pdf", help="the page to print")
    parser.add_argument("--title", default="", help="what stands on top of it (default: the template's name)")
    kinds = ", ".join(Kind)
    field = f"NAME, NAME:DIGITS or NAME:DIGITS:KIND (kinds: {kinds}); a KIND decimal.2 has two decimal places"
    parser.add_argument("--field", action="append", required=True, metavar="FIELD", help=f"a field: {field}")
    parser.add_argument("--boxes", action="store_true", help="whole boxes instead of a compartment for each digit")


def run(options: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    path: Path = options.template
    if path.suffix.lower() != ENDING:
        raise InputError(f"{path.name} must end in {ENDING}.")
    fields = [to_wanted(text, not options.boxes) for text in options.field]
    pdf, template = design(options.title or path.stem, fields)
    save(template, path)
    write(options.pdf, pdf)
    made = f"{counted(len(fields), 'field')} on {counted(len(template.pages), 'page')}"
    print(f"{made}: print {options.pdf} in its real size.", file=sys.stderr)
    return 0


def to_wanted(text: str, comb: bool) -> Wanted:
    """A field as the command line names it; InputError says what is wrong with it."""
    name, digits, kind, *more = text.split(":") + DEFAULTS[text.count(":") :]
    kind, _, places = kind.partition(".")
    if more or not name.strip() or not digits.isdecimal() or kind not in [*Kind] or (places and not places.isdecimal()):
        raise InputError(f'"{text}" is no field: write NAME, NAME:DIGITS or NAME:DIGITS:KIND, as in Date:8:date.')
    return Wanted(name.strip(), Kind(kind), int(digits), comb, int(places or 0))


def opened(path: Path) -> Template:
    """A template to read with; the lists that its rules name are looked into at once, not after hours of reading."""
    template = load(path)
    open_lists([*template.rules, *(rule for blank in template.blanks for rule in blank.rules)])
    return template
