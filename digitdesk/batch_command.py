"""`digitdesk batch`: folders of scans are read into a table, or into a project, which goes on where it was ended."""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from digitdesk import settings
from digitdesk.adapting import chosen_model
from digitdesk.batch import PageRead, read_project
from digitdesk.engine import workers
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import ExportError, InputError
from digitdesk.engine.export import EXPORTERS, check_target, records_of
from digitdesk.engine.forms.across import across_pages
from digitdesk.engine.images import Source, find_sources, left_out
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.look_over import Remark, look_over
from digitdesk.engine.pipeline import Job, pages_of, read_sources
from digitdesk.engine.places import place
from digitdesk.engine.types import PageResult
from digitdesk.exports import Records, export_project
from digitdesk.form_command import opened
from digitdesk.kept_forms import remarks
from digitdesk.listing import Listing
from digitdesk.page_pictures import drawing
from digitdesk.plurals import counted
from digitdesk.store import Project
from digitdesk.table_options import give, table_options, wanted
from digitdesk.watch import POLL, SETTLED, Watch

if TYPE_CHECKING:
    from digitdesk.cluster import Cluster

T = TypeVar("T")
Read = Callable[[Project], Iterator[PageRead]]

LISTED_AT_ONCE = 1000
"""Files put into a project in one transaction."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line's."""
    batch = commands.add_parser("batch", help="read folders of images, without a window", parents=[table_options()])
    batch.set_defaults(run=run)
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
    jobs = settings.Settings().jobs
    batch.add_argument("--jobs", type=_positive, default=jobs, metavar="N", help="pages read at a time")
    elsewhere = 'read on the workers of this Dask scheduler, which see the same folders (needs "digitdesk[cluster]")'
    batch.add_argument("--scheduler", metavar="ADDRESS", help=elsewhere)
    model = "a model other than the bundled one, or the one that the project has learned"
    batch.add_argument("--model", type=Path, default=None, metavar="FILE", help=model)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} must be a whole number from 1 up")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    if options.output:
        check_target(options.output, wanted(options))
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
    passed: list[str] = []
    sources = list(find_sources(now, passed.append))
    if passed:
        print(left_out(passed), file=sys.stderr)
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
    return give(options, records_of(results), len(results))


def _cluster(address: str, job: Job) -> "Cluster":
    try:
        from digitdesk.cluster import Cluster  # not at the top: few have what it needs
    except ImportError as error:
        told = (
            "--scheduler needs packages that no installer brings: run `pip install "
            '"digitdesk[cluster]"` here and on the workers, and start the digitdesk that comes with it.'
        )
        raise InputError(told) from error
    return Cluster(address, job)


def _tell(remarks: Iterable[Remark]) -> None:
    """What only all pages together show."""
    for remark in remarks:
        print(remark.text, file=sys.stderr)


def _read(options: argparse.Namespace, sources: list[Source], job: Job, cluster: "Cluster | None") -> list[PageResult]:
    results: Iterator[PageResult] = read_sources(sources, job, options.jobs)
    if cluster:
        results = cluster.read(pages_of(sources))
    results = across_pages(results, job.templates)
    return list(_with_progress(results, [source.name for source in sources], lambda result: result.source))


def _through_project(options: argparse.Namespace, sources: list[Source], read: Read) -> int:
    """List the files in the project, read what it does not hold yet, and give back all of it."""
    path: Path = options.project
    if path.exists() and path.stat().st_size and not options.resume:
        raise InputError(f"The project {path} exists already: add --resume to go on with it, or choose another name.")
    with Project.open_or_create(path) as project:
        listing, moved = Listing(project), 0
        for start in range(0, len(sources), LISTED_AT_ONCE):
            moved += len(listing.add(sources[start : start + LISTED_AT_ONCE]).moved)
        if moved:
            print(f"{counted(moved, 'file')} found at another place: what was read before is kept.", file=sys.stderr)
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
            return give(options, Records(project, wanted(options)), pages)


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
                export_project(project, options.output, wanted(options))
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
