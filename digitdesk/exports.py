"""What goes out of a project, for the command line and the window: tables, checked digits, a report; no Qt."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from digitdesk.engine.export import EXPORTERS, PLAIN, Options, Record, check_ending, check_folder, export
from digitdesk.engine.export.digits import Labelled, LabelledField, export_digits
from digitdesk.engine.export.report import Lines, Report, write_report
from digitdesk.engine.types import Status
from digitdesk.kept_forms import typed
from digitdesk.store import Entry, Filter, Project, Review, State

REPORT = ".html"
ENDINGS = (*EXPORTERS, REPORT)
"""The kinds of files that a project can be written to."""
BEAT = 500
"""After so many readings it is told how far it has come."""
MOST_DOUBTFUL = 300
"""So many doubtful fields are pictured in a report."""

Tell = Callable[[int, int], None]
"""Told how much is done, and how much there is to do; what it raises ends the export."""


def _nobody(done: int, total: int) -> None:
    """Hears nothing."""


class Records:
    """The readings of a project as they stand, from the beginning each time they are gone through."""

    def __init__(self, project: Project, options: Options = PLAIN, tell: Tell = _nobody) -> None:
        self._project, self._pictures, self._tell = project, options.pictures, tell
        self._done, self._total = 0, len(project.readings) * options.passes

    def __iter__(self) -> Iterator[Record]:
        for entry in self._project.readings.each():
            if self._done % BEAT == 0:
                self._tell(self._done, self._total)
            self._done += 1
            yield to_record(self._project, entry, self._pictures)


def to_record(project: Project, entry: Entry, picture: bool = False) -> Record:
    """A reading as it stands, with its picture if it is wanted and there is one."""
    crop = project.readings.crop(entry.id) if picture else None
    review = "" if entry.review is Review.OPEN else str(entry.review)
    shown = crop.jpeg if crop else b""
    form = (entry.form, entry.form_page)
    return Record(entry.name, entry.page, entry.standing, review, entry.who, entry.at, shown, *form)


def export_project(project: Project, path: Path, options: Options = PLAIN, tell: Tell = _nobody) -> None:
    """Write the project as the kind of file that the path's ending names; ExportError says why that failed."""
    check_ending(path, ENDINGS)
    check_folder(path)
    with project.snapshot():
        if path.suffix.lower() == REPORT:
            write_report(to_report(project), path)
        else:
            wanted = typed(project, options)
            export(Records(project, wanted, tell), path, wanted)


def export_checked(project: Project, folder: Path, kind: str, tell: Tell = _nobody) -> int:
    """Write the digits that a person has checked to a new folder of this kind; returns how many there are."""
    with project.snapshot():
        return export_digits(_labelled(project, tell), folder, kind)


def to_report(project: Project) -> Report:
    """The project at a glance."""
    files, states = project.sources.counts(), project.readings.counts()
    which = Filter(statuses=(Status.REVIEW,))
    doubtful = project.queue.fields(which, limit=MOST_DOUBTFUL)
    return Report(
        project.path.stem,
        _note(project),
        (("Files", _files(files)), ("Fields", _fields(states)), ("Checked by people", _reviewed(project, states))),
        _audit(project),
        tuple(to_record(project, entry, picture=True) for entry in doubtful),
        max(0, project.queue.count(which) - len(doubtful)),
    )


def _labelled(project: Project, tell: Tell) -> Iterator[LabelledField]:
    total = project.readings.count_checked()
    for number, (entry, digits, seen) in enumerate(project.readings.checked()):
        if number % BEAT == 0:
            tell(number, total)
        known = tuple(
            Labelled(digit.label, digit.place, as_read.box, digit.image)
            for digit, as_read in zip(digits, seen, strict=True)
            if digit.checked and digit.label is not None
        )
        crop = project.readings.crop(entry.id)
        yield LabelledField(entry.name, entry.page, entry.reading.field.name, known, len(known) == len(digits), crop)


def _note(project: Project) -> str:
    made = f"Made by DigitDesk on {datetime.now():%Y-%m-%d %H:%M}"
    latest = project.readings.latest()
    return f"{made}; read with model {latest[0]}, layout {latest[1]}." if latest else f"{made}; nothing was read yet."


def _files(counts: dict[State, int]) -> Lines:
    names = {
        State.READ: "read",
        State.WAITING: "not read yet",
        State.ASIDE: "cannot be read",
        State.MISSING: "not there any more",
        State.TWIN: "same content as another, not decided",
        State.LEFT_OUT: "left out",
    }
    lines = [(name, counts[state]) for state, name in names.items() if counts.get(state)]
    return _numbers(("all", sum(counts.values())), *lines)


def _fields(states: dict[tuple[Review, Status], int]) -> Lines:
    def open_ones(status: Status) -> int:
        return states.get((Review.OPEN, status), 0)

    checked = sum(count for (review, _), count in states.items() if review is not Review.OPEN)
    return _numbers(
        ("all", sum(states.values())),
        ("checked or accepted", checked),
        ("sure, not checked", open_ones(Status.OK)),
        ("doubtful, not checked", open_ones(Status.REVIEW)),
        ("blank, not checked", open_ones(Status.BLANK)),
        ("pages that cannot be read", open_ones(Status.ERROR)),
    )


def _reviewed(project: Project, states: dict[tuple[Review, Status], int]) -> Lines:
    counts = dict.fromkeys(Review, 0)
    for (review, _), count in states.items():
        counts[review] += count
    return _numbers(
        ("seen and confirmed", counts[Review.CONFIRMED]),
        ("accepted unseen", counts[Review.ACCEPTED]),
        ("blank", counts[Review.BLANK]),
        ("not readable", counts[Review.UNREADABLE]),
        ("values changed", project.readings.changed()),
    )


def _numbers(*lines: tuple[str, int]) -> Lines:
    return tuple((name, f"{count:,}") for name, count in lines)


def _audit(project: Project) -> str:
    audit = project.trust.latest_audit()
    if audit is None:
        return "No audit was made: nobody has measured yet how many of the accepted values are wrong."
    found = project.trust.measured(audit)
    if not found.answered:
        return "An audit was begun, and no field of it was answered yet."
    low, high = found.interval
    return (
        f"Of {found.population:,} fields accepted unseen, {found.answered:,} of a random sample of {found.size:,} were "
        f"typed blind, {found.wrong:,} of them read differently: {found.wrong / found.answered:.2%} "
        f"(95 % interval {low:.2%} to {high:.2%})."
    )
