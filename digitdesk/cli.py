"""The command line: what the window does, from a script; no Qt."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from PIL import Image

from digitdesk import __version__, settings
from digitdesk.batch import read_project
from digitdesk.batch import results as stored_results
from digitdesk.engine.annotate import annotate
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import DigitDeskError, ExportError, InputError
from digitdesk.engine.export import EXPORTERS, check_target, export, rows
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import Page, PageResult, Status
from digitdesk.store import Project

T = TypeVar("T")

ALL_READ, SOME_ERRORS, NOTHING_DONE = 0, 1, 2
LISTED_AT_ONCE = 1000
"""Files put into a project in one transaction."""


def run(arguments: list[str]) -> int:
    """Run one command; returns its exit code."""
    options = _parser().parse_args(arguments)
    try:
        return _batch(options)
    except DigitDeskError as error:
        print(f"digitdesk: {error}", file=sys.stderr)
        return NOTHING_DONE
    except KeyboardInterrupt:
        print("\ndigitdesk: stopped; nothing was written.", file=sys.stderr)
        return NOTHING_DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "digitdesk", description="Read handwritten digits. Without a command the window opens (digitdesk [FILE...])."
    )
    parser.add_argument("--version", action="version", version=f"DigitDesk {__version__}")
    about = "try whether this copy is whole; PICTURE: keep a picture of the window"
    parser.add_argument("--self-test", nargs="?", metavar="PICTURE", help=about)  # __main__ does it: it needs Qt
    commands = parser.add_subparsers(dest="command", required=True)
    batch = commands.add_parser("batch", help="read folders of images, without a window")
    batch.add_argument("inputs", nargs="+", type=Path, metavar="INPUT", help="a folder, an image or a PDF")
    batch.add_argument("--layout", choices=list(LAYOUTS), default="auto", help="what is on a page (default: auto)")
    endings = ", ".join(EXPORTERS)
    batch.add_argument("--output", type=Path, metavar="FILE", help=f"write the table here: {endings} (default: print)")
    batch.add_argument("--annotate", type=Path, metavar="DIR", help="write the pages with what was read drawn on them")
    project = "keep everything in this project (*.digitdesk) as it is read; the window opens it, too"
    batch.add_argument("--project", type=Path, metavar="FILE", help=project)
    batch.add_argument("--resume", action="store_true", help="go on with the project; what was read is not read again")
    batch.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, metavar="N", help="pages read at a time")
    batch.add_argument("--model", type=Path, default=None, metavar="FILE", help="a model other than the bundled one")
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from 1 up")
    return int(text)


def _batch(options: argparse.Namespace) -> int:
    if options.output:
        check_target(options.output)
    if options.resume and not options.project:
        raise InputError("--resume goes on with a project: name it with --project FILE.")
    model = Model(options.model or settings.model_path(), settings.numbers_path())
    sources = list(find_sources(options.inputs))
    drawer = _Drawer(options.annotate) if options.annotate else None
    job = Job(model, options.layout, drawer)
    results = _through_project(options, sources, job) if options.project else _read(options, sources, job)
    if options.output:
        export(results, options.output)
    else:
        _print(results)
    bad = sum(any(reading.status is Status.ERROR for reading in result.readings) for result in results)
    good = len(results) - bad
    print(f"{len(results)} pages, {bad} with errors.", file=sys.stderr)
    return NOTHING_DONE if bad and not good else SOME_ERRORS if bad else ALL_READ


def _read(options: argparse.Namespace, sources: list[Source], job: Job) -> list[PageResult]:
    results = read_sources(sources, job, options.jobs)
    return list(_with_progress(results, [source.name for source in sources], lambda result: result.source))


def _through_project(options: argparse.Namespace, sources: list[Source], job: Job) -> list[PageResult]:
    """List the files in the project, read what it does not hold yet, and give back all of it."""
    path: Path = options.project
    if path.exists() and path.stat().st_size and not options.resume:
        raise InputError(f"The project {path} exists already: add --resume to go on with it, or choose another name.")
    with Project.open_or_create(path) as project:
        for start in range(0, len(sources), LISTED_AT_ONCE):
            project.sources.add([(source.path, source.name) for source in sources[start : start + LISTED_AT_ONCE]])
        names = [entry.name for entry in project.sources.each()]
        try:
            for _ in _with_progress(read_project(project, job, options.jobs), names, lambda page: page.source.name):
                pass
        except KeyboardInterrupt:
            told = f"Stopped; what was read is kept in {path}: the same command with --resume goes on."
            raise InputError(told) from None
        return list(stored_results(project))


def _with_progress(results: Iterator[T], names: Sequence[str], name_of: Callable[[T], str]) -> Iterator[T]:
    """Pass the results on, telling standard error of files done and time left."""
    started, shown, done = time.monotonic(), 0.0, 0
    number = {name: place for place, name in enumerate(names, 1)}
    for pages, result in enumerate(results, 1):
        yield result
        done = max(done, number.get(name_of(result), 0))
        now = time.monotonic()
        if sys.stderr.isatty() and now - shown > 0.2:
            left = (now - started) / max(done, 1) * (len(names) - done)
            print(f"\r{done} of {len(names)} files, {pages} pages, {left:.0f} s left ", end="", file=sys.stderr)
            shown = now
    if shown:
        print(file=sys.stderr)


def _print(results: list[PageResult]) -> None:
    """The table for people: the columns that tell, aligned."""
    shown = ("source", "page", "field", "value", "confidence", "status", "message")
    table = [shown, *(tuple(str(row[key]) for key in shown) for row in rows(results))]
    widths = [max(len(row[column]) for row in table) for column in range(len(shown))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


class _Drawer:
    """Writes each page with its readings as PNG into a folder, under the page's name and number."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ExportError(f"The folder {folder} cannot be made ({error.strerror}): choose another.") from error

    def __call__(self, page: Page, result: PageResult) -> None:
        name = f"{page.source.replace('/', '_')}-{page.index}.png"
        Image.fromarray(annotate(page, result)).save(self._folder / name)
