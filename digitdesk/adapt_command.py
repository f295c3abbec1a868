"""`digitdesk adapt`: a model learns from a project's corrections, and says in words what came of it."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from digitdesk import settings
from digitdesk.adapting import Improvement, go_back, improve, keep, note, target_in
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import wilson_interval
from digitdesk.engine.forms.template import load
from digitdesk.engine.learning.adapt import NEEDED_DIGITS, NEEDED_PAGES, load_memory
from digitdesk.fieldcheck import Flags

KEPT, NOT_KEPT = 0, 1
LISTED = 10
"""So many likely mistakes are listed."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line's."""
    about = (
        f"learn from what people have corrected in a project, {NEEDED_DIGITS} digits on {NEEDED_PAGES} pages at least. "
        "The new model is tried on pages that it has not seen, and kept only if it reads them better beyond chance and "
        "has forgotten nothing; the project is read with it from then on. Exit code 1: nothing was kept."
    )
    short = "improve on your own forms, from a project's corrections"
    parser = commands.add_parser("adapt", help=short, description=about)
    parser.set_defaults(run=run)
    parser.add_argument("project", type=Path, metavar="PROJECT", help="a project (*.digitdesk)")
    parser.add_argument("--output", type=Path, metavar="MODEL", help="the file to write (default: among your models)")
    form = "a form that its pages are, if not among your own; may be given several times"
    parser.add_argument("--template", type=Path, action="append", default=[], metavar="FILE", help=form)
    parser.add_argument("--dry-run", action="store_true", help="only say what would come of it")
    parser.add_argument("--back", action="store_true", help="read the project with the model before this one again")


def run(options: argparse.Namespace) -> int:
    """Run the command; returns its exit code."""
    project: Path = options.project
    if options.back:
        print(f"{project.name} is read with {go_back(project) or 'the model that came with DigitDesk'} from now on.")
        return KEPT
    memory = load_memory(settings.prototypes_path(), settings.evaluation_path())
    model = Model(settings.model_path(), settings.numbers_path())
    found = improve(project, model, memory, _tell, tuple(map(load, options.template)))
    assert found  # nobody stops it
    print("\n".join(report(found)))
    if options.dry_run or not found.kept:
        print("Nothing was changed.")
        return KEPT if found.kept else NOT_KEPT
    note(project, found)
    target = options.output or target_in(settings.models_path(), project.stem)
    lesson = keep(project, found, model, target, project.stem)
    print(f"Kept as {lesson.path}; {project.name} is read with it from now on (back: digitdesk adapt --back).")
    return KEPT


def report(found: Improvement) -> Iterator[str]:
    """What came of it, in sentences."""
    trial, fields = found.trial, found.fields
    pages = len(np.unique(found.reviewed.pages))
    yield f"{len(found.reviewed):,} reviewed digits on {pages:,} pages; {NEEDED_DIGITS} on {NEEDED_PAGES} are needed."
    yield "Right, each page tested by a model that has not seen it:"
    yield _line("digits", trial.before.right, trial.after.right)
    if fields.pages:
        yield _line("whole fields", fields.before.right, fields.after.right)
        yield _line("accepted without review", fields.before.accepted, fields.after.accepted)
        sure = (read.right[read.accepted & read.filled] for read in (fields.before, fields.after))
        shares = (f"{_share(right)} {when}" for right, when in zip(sure, ("before", "after"), strict=True))
        yield f"  of these right: {', '.join(shares)}"
    if fields.gone:
        yield f"  {fields.gone} pages could not be read anew: their files, or the form that they are, are not there."
    yield f"  MNIST's test digits: {trial.mnist[0]:,} before, {trial.mnist[1]:,} after, of {trial.mnist_digits:,}"
    yield f"  Chance alone makes such a difference of digits with p = {trial.chance:.2g}."
    yield "Better: it is kept." if found.learned else f"Not kept. {' '.join(found.reasons)}"
    if found.trust:
        yield f"Confidence calibrated for these forms; fields below {found.trust.threshold:.1%} go to review."
    else:
        yield "The confidence of fields stays as it is."
    if found.learned and fields.weights:
        yield "How much a whole number counts against its single digits is fitted to these forms, too."
    yield from _advice(found)


def _advice(found: Improvement) -> Iterator[str]:
    if found.outlook.is_enough:
        yield "More corrections would hardly help any more."
    else:
        more, most = found.outlook.more, found.outlook.at_most
        yield f"Twice as many corrections: about {more:.1f} more of 100 digits right, {most:.1f} at the most."
    if found.suspects:
        yield f"{len(found.suspects)} corrections may be wrong themselves; please look at them again:"
    for suspect in found.suspects[:LISTED]:
        entry = suspect.entry
        field = f", field {entry.reading.field.name}" if entry.reading.field.name else ""
        where = f"  {entry.name}, page {entry.page}{field}"
        said = "it" if suspect.place is None else f"digit {suspect.place + 1}"
        yield f"{where}: {entry.value or 'nothing'}, {said} looks like {suspect.read}"


def _line(what: str, before: Flags, after: Flags) -> str:
    return f"  {what}: {_share(before)} before, {_share(after)} after, of {len(after):,}"


def _share(right: Flags) -> str:
    if not len(right):
        return "none"
    low, high = wilson_interval(int(right.sum()), len(right))
    return f"{right.mean():.1%} ({low:.1%} to {high:.1%})"


def _tell(done: float) -> bool:
    if sys.stderr.isatty():
        print(f"\r{done:.0%} ", end="" if done < 1 else "\n", file=sys.stderr, flush=True)
    return True
