"""The command line: what the window does, from a script; no Qt."""

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digitdesk import __version__, adapt_command, form_command, settings
from digitdesk.adapting import chosen_model
from digitdesk.batch import PageRead, read_project
from digitdesk.engine import workers
from digitdesk.engine.across import across_pages
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import DigitDeskError, ExportError, InputError
from digitdesk.engine.export import (
    EXPORTERS,
    ROWS,
    Options,
    Record,
    Unreviewed,
    check_target,
    export,
    records_of,
    to_table,
)
from digitdesk.engine.export.digits import DIGIT_EXPORTERS
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.look_over import Remark, look_over
from digitdesk.engine.pipeline import Job, pages_of, read_sources
from digitdesk.engine.places import place
from digitdesk.engine.types import PageResult, Status
from digitdesk.exports import Records, export_checked, export_project
from digitdesk.form_command import opened
from digitdesk.kept_forms import remarks
from digitdesk.page_pictures import drawing
from digitdesk.store import Project
from digitdesk.watch import POLL, SETTLED, Watch

if TYPE_CHECKING:
    from digitdesk.cluster import Cluster

T = TypeVar("T")
Read = Callable[[Project], Iterator[PageRead]]

ALL_READ, SOME_ERRORS, NOTHING_DONE = 0, 1, 2
LISTED_AT_ONCE = 1000
"""Files put into a project in one transaction."""


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
    _add_batch(commands)
    _add_export(commands)
    adapt_command.add_to(commands)
    form_command.add_to(commands)
    return parser


def _add_batch(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    batch = commands.add_parser("batch", help="read folders of images, without a window", parents=[_table_options()])
    batch.set_defaults(run=_batch)
    batch.add_argument("inputs", nargs="+", type=place, metavar="INPUT", help="a folder, an image or a PDF, or its URL")
    batch.add_argument("--layout", choices=list(LAYOUTS), default="auto", help="what is on a page (default: auto)")
    endings = ", ".join(EXPORTERS)
    batch.add_argument("--output", type=Path, metavar="FILE", help=f"write the table here: {endings} (default: print)")
    batch.add_argument("--annotate", type=Path, metavar="DIR", help="write the pages with what was read drawn on them")
    how = "write for each page how its fields were read: ink, pieces, digits chosen (for people who tune)"
    batch.add_argument("--explain", type=Path, metavar="DIR", help=how)
    form = "read the pages as this form (*.ddform); may be repeated: pages are told apart"
    batch.add_argument("--template", type=Path, action="append", default=[], metavar="FILE", help=form)
    project = "keep everything in this project (*.digitdesk) as it is read; the window opens it, too"
    batch.add_argument("--project", type=Path, metavar="FILE", help=project)
    batch.add_argument("--resume", action="store_true", help="go on with the project; what was read is not read again")
    watch = "go on with scans that arrive in the folders, until Ctrl+C ends it; needs --project"
    batch.add_argument("--watch", action="store_true", help=watch)
    batch.add_argument("--jobs", type=_positive, default=os.cpu_count() or 1, metavar="N", help="pages read at a time")
    elsewhere = 'read on the workers of this Dask scheduler, which see the same folders (needs "digitdesk[cluster]")'
    batch.add_argument("--scheduler", metavar="ADDRESS", help=elsewhere)
    model = "a model other than the bundled one, or the one that the project has learned"
    batch.add_argument("--model", type=Path, default=None, metavar="FILE", help=model)


def _add_export(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    about = "write what a project holds: a table, a report, or its checked digits"
    parser = commands.add_parser("export", help=about, description=about, parents=[_table_options()])
    parser.set_defaults(run=_export)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project (*.digitdesk)")
    endings = f"the file to write: a table as {', '.join(EXPORTERS)}, a report as .html; with --digits a new folder"
    parser.add_argument("--output", type=Path, metavar="FILE", required=True, help=endings)
    kinds = ", ".join(f"{name} ({kind.name})" for name, kind in DIGIT_EXPORTERS.items())
    digits = f"write the digits that a person has checked, to learn from: {kinds}"
    parser.add_argument("--digits", choices=list(DIGIT_EXPORTERS), help=digits)


def _table_options() -> argparse.ArgumentParser:
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


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from 1 up")
    return int(text)


def _batch(options: argparse.Namespace) -> int:
    if options.output:
        check_target(options.output, _wanted(options))
    if options.resume and not options.project:
        raise InputError("--resume goes on with a project: name it with --project FILE.")
    for name in ("pictures", "watch"):
        if vars(options)[name] and not options.project:
            raise InputError(f"--{name} works on a project: name it with --project FILE.")
    for name in ("annotate", "explain"):
        if vars(options)[name] and options.scheduler:
            raise InputError(f"--{name} draws on this computer: leave out --scheduler.")
    workers.start()
    learned = chosen_model(options.project) if options.resume else None
    model = Model(options.model or learned or settings.model_path(), settings.numbers_path())
    now = [path for path in options.inputs if not (options.watch and path in _folders(options))]
    sources = list(find_sources(now))
    templates = tuple(opened(path) for path in options.template)
    for template in templates:
        options.places |= template.numbers
        options.dates |= template.dates
    job = Job(model, options.layout, drawing(options.annotate, options.explain, model, options.layout), templates)
    with _cluster(options.scheduler, job) if options.scheduler is not None else nullcontext() as cluster:
        if options.project:
            read = partial(read_project, job=job, jobs=options.jobs, crew=cluster)
            return _through_project(options, sources, read)
        results = _read(options, sources, job, cluster)
    _tell(look_over((page.leaf for page in results), {form.name: len(form.pages) for form in templates}))
    return _give(options, records_of(results), len(results))


def _cluster(address: str, job: Job) -> "Cluster":
    try:
        from digitdesk.cluster import Cluster  # not at the top: few have what it needs
    except ImportError as error:
        raise InputError('--scheduler needs more packages: `pip install "digitdesk[cluster]"` brings them.') from error
    return Cluster(address, job)


def _export(options: argparse.Namespace) -> int:
    """Write what a project holds."""
    with Project(options.project) as project:
        if options.digits:
            count = export_checked(project, options.output, options.digits)
            print(f"{count:,} digits in {options.output}.", file=sys.stderr)
        else:
            export_project(project, options.output, _wanted(options))
            print(f"{len(project.readings):,} readings in {options.output}.", file=sys.stderr)
    return ALL_READ


def _wanted(options: argparse.Namespace) -> Options:
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


def _tell(remarks: Iterable[Remark]) -> None:
    """What only all pages together show."""
    for remark in remarks:
        print(remark.text, file=sys.stderr)


def _give(options: argparse.Namespace, records: Iterable[Record], pages: int) -> int:
    """Write or print the table, and say how it went; returns the exit code."""
    if options.output:
        export(records, options.output, _wanted(options))
    else:
        _print(records, _wanted(options))
    bad = len({(record.source, record.page) for record in records if record.reading.status is Status.ERROR})
    print(f"{pages} pages, {bad} with errors.", file=sys.stderr)
    return NOTHING_DONE if bad and bad == pages else SOME_ERRORS if bad else ALL_READ


def _read(options: argparse.Namespace, sources: list[Source], job: Job, cluster: "Cluster | None") -> list[PageResult]:
    results: Iterator[PageResult] = read_sources(sources, job, options.jobs)
    if cluster:
        results = (result for result, _ in cluster.read(pages_of(sources)))
    results = (result for result, _ in across_pages(((result, None) for result in results), job.templates))
    return list(_with_progress(results, [source.name for source in sources], lambda result: result.source))


def _through_project(options: argparse.Namespace, sources: list[Source], read: Read) -> int:
    """List the files in the project, read what it does not hold yet, and give back all of it."""
    path: Path = options.project
    if path.exists() and path.stat().st_size and not options.resume:
        raise InputError(f"The project {path} exists already: add --resume to go on with it, or choose another name.")
    with Project.open_or_create(path) as project:
        for start in range(0, len(sources), LISTED_AT_ONCE):
            project.sources.add([(source.path, source.name) for source in sources[start : start + LISTED_AT_ONCE]])
        try:
            _read_into(project, read)
        except KeyboardInterrupt:
            told = f"Stopped; what was read is kept in {path}: the same command with --resume goes on."
            raise InputError(told) from None
        if options.watch:
            with suppress(KeyboardInterrupt):
                _watch(project, options, read)
        with project.snapshot():
            pages = sum(entry.done for entry in project.sources.each())
            _tell(remarks(project))
            return _give(options, Records(project, _wanted(options)), pages)


def _read_into(project: Project, read: Read) -> None:
    names = [entry.name for entry in project.sources.each()]
    for _ in _with_progress(read(project), names, lambda page: page.source.name):
        pass


def _watch(project: Project, options: argparse.Namespace, read: Read) -> None:
    """Read what arrives in the folders, and keep the table up to date, until somebody ends it."""
    watches = [Watch(folder) for folder in _folders(options)]
    if not watches:
        raise InputError("--watch needs a folder in which scans arrive: name one.")
    print(f"Watching {', '.join(str(watch.folder) for watch in watches)}; Ctrl+C ends it.", file=sys.stderr)
    told: set[str] = set()
    changed = False
    while True:
        new, trouble = _look(watches, project)
        if new:
            _read_into(project, read)
        changed |= new > 0
        if changed and options.output:
            try:
                export_project(project, options.output, _wanted(options))
                changed = False
            except ExportError as error:  # open in Excel, perhaps: tried again at the next look
                trouble.add(str(error))
        for message in sorted(trouble - told):
            print(f"digitdesk: {message}", file=sys.stderr)
        told = trouble
        time.sleep(SETTLED if any(watch.waiting for watch in watches) else POLL)


def _folders(options: argparse.Namespace) -> list[Path]:
    return [path for path in options.inputs if isinstance(path, Path) and path.is_dir()]


def _look(watches: list[Watch], project: Project) -> tuple[int, set[str]]:
    """How many scans have arrived, and which folders cannot be seen."""
    new, trouble = 0, set()
    for watch in watches:
        try:
            new += len(watch.look(project, time.monotonic()))
        except InputError as error:
            trouble.add(str(error))
    return new, trouble


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


def _print(records: Iterable[Record], options: Options) -> None:
    """The table for people: the columns that tell, aligned."""
    made = to_table(records, replace(options, pictures=False))
    places = [place for place, column in enumerate(made.columns) if column not in ("x", "y", "width", "height")]
    rows = (["" if cell is None else str(cell) for cell in row] for row in made.rows)
    table = [[row[place] for place in places] for row in (made.columns, *rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
