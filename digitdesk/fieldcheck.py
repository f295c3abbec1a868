"""Reviewed fields read anew, by the model as it is and by what it has learned from other pages; no Qt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import images
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import NEEDED_FIELDS, Trust, believed, fit_trust, is_earned
from digitdesk.engine.decode import Weights
from digitdesk.engine.errors import PageError
from digitdesk.engine.evaluate import mcnemar
from digitdesk.engine.fields import Seen, read_field, see_sheet
from digitdesk.engine.forms.form_reading import lay, to_sheet
from digitdesk.engine.forms.register import choose
from digitdesk.engine.forms.template import Template
from digitdesk.engine.images import Source
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.learning.adapt import CHANCE, Fold, Trial
from digitdesk.engine.learning.learned import write_learned
from digitdesk.engine.page_reading import FlatPage, read_upright
from digitdesk.engine.pipeline import FORM
from digitdesk.engine.states import told
from digitdesk.engine.types import Page, PageResult, Reading, Status
from digitdesk.engine.weighing import NEEDED_NUMBERS, Views, fit_weights, views_of
from digitdesk.store import Entry, Project

PAGES = 40
"""So many of the reviewed pages are read anew at the most."""
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FieldsRead:
    """How N fields were read: right, accepted without review, and filled (not blank) are bool [N]."""

    values: tuple[str, ...]
    right: Flags
    accepted: Flags
    filled: Flags
    confidence: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """The same fields before and after.

    entries: as a person has settled them; part: int64 [N], which fold held each out;
    pages: how many were read; gone: how many could not be, because their files or their form are not there;
    weights: how numbers are weighed after, None where as before.
    """

    entries: tuple[Entry, ...]
    before: FieldsRead
    after: FieldsRead
    part: NDArray[np.int64]
    pages: int
    gone: int
    weights: Weights | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Tried:
    """A reviewed field as it was read before and after, and as it was seen then; None where it was not found."""

    entry: Entry
    part: int
    before: Reading | None
    after: Reading | None
    seen: Seen | None


def check_fields(
    project: Project, model: Model, trial: Trial, templates: Sequence[Template], tell: Callable[[float], None]
) -> Fields:
    """Read pages with reviewed fields twice: with the model, and with a stage that has not seen the page.

    templates: the forms that its pages are. Their rules are left aside: they weigh what a reading says of itself,
    which is tried here.
    """
    latest = project.readings.latest()
    layout = latest[1] if latest else "auto"
    pages = [list(entries) for _, entries in groupby(project.learning.fields(), lambda entry: entry.key)]
    drawn = [pages[place] for place in np.linspace(0, len(pages) - 1, min(len(pages), PAGES)).round().astype(int)]
    tried: list[_Tried] = []
    gone = 0
    with TemporaryDirectory() as folder:
        learned = [_learned(model, fold, Path(folder) / f"{n}.onnx") for n, fold in enumerate(trial.folds)]
        for done, entries in enumerate(drawn, 1):
            part = next((n for n, fold in enumerate(trial.folds) if entries[0].key in fold.pages), 0)
            page = _load(project, entries[0])
            read = _read_again(page, model, layout, templates) if page else None
            gone += read is None
            if read:
                tried += _try(*read, entries, part, learned[part])
            tell(done / len(drawn))
    before, after = _read(tried, [one.before for one in tried]), _read(tried, [one.after for one in tried])
    weights, weighed = _weigh(tried, model, after)
    part_of = np.array([one.part for one in tried], np.int64)
    entries_read = tuple(one.entry for one in tried)
    return Fields(entries_read, before, weighed, part_of, len(drawn) - gone, gone, weights)


def fit_fields(read: FieldsRead, part: NDArray[np.int64]) -> Trust | None:
    """What to believe of fields like these; None where they are too few, or say nothing new."""
    confidence, right, part = read.confidence[read.filled], read.right[read.filled], part[read.filled]
    if len(right) < NEEDED_FIELDS or len(np.unique(part)) < 2 or not is_earned(confidence, right, part):
        return None
    return fit_trust(confidence, right)


def with_trust(read: FieldsRead, part: NDArray[np.int64]) -> FieldsRead:
    """The fields as they would be accepted by a trust that was fitted to the other parts."""
    confidence, accepted = read.confidence.copy(), read.accepted.copy()
    for number in np.unique(part):
        there = (part == number) & read.filled
        others = (part != number) & read.filled
        trust = fit_trust(read.confidence[others], read.right[others])
        confidence[there] = believed(read.confidence[there], trust)
        accepted[there] = confidence[there] >= trust.threshold
    return replace(read, accepted=accepted, confidence=confidence)


def _learned(model: Model, fold: Fold, path: Path) -> Model:
    write_learned(model.path, path, fold.stage)
    return Model(path, model.numbers.path if model.numbers else None)


def _load(project: Project, entry: Entry) -> Page | None:
    try:
        return images.load_page(Source(project.sources.get(entry.source).path, entry.name), entry.page)
    except PageError:
        return None


def _read_again(
    page: Page, model: Model, layout: str, templates: Sequence[Template]
) -> tuple[FlatPage, PageResult] | None:
    """A page laid flat as it was when it was read, and what was; None where it is none of the forms that are there."""
    if not layout.startswith(FORM):
        return read_upright(page, model, layout if layout in LAYOUTS else "auto")
    fit = choose(page, templates) if templates else None
    if fit is None or fit.reason:
        return None
    level = lay(page.gray, fit.form, fit.matrix)
    flat = FlatPage(page, level.flat, to_sheet(level))
    return flat, flat.read(model)


def _try(flat: FlatPage, before: PageResult, entries: Sequence[Entry], part: int, after: Model) -> Iterator[_Tried]:
    """What both models make of these fields of a page."""
    old, seen = before.readings, see_sheet(flat.sheet, after)
    new = flat.decode(seen, after).readings
    for entry in entries:
        then, now = _at(entry, old), _at(entry, new)
        yield _Tried(
            entry,
            part,
            None if then is None else old[then],
            None if now is None else new[now],
            None if now is None else seen[now],
        )


def _weigh(tried: Sequence[_Tried], model: Model, read: FieldsRead) -> tuple[Weights | None, FieldsRead]:
    """Weights of numbers, and the fields as weights fitted to other parts read them; none where that is no better.

    What has learned of single digits may be worth more against the number as a whole, which has not learned.
    """
    views = {place: found for place, one in enumerate(tried) if (found := _views(one))}
    if model.numbers is None or len(views) < NEEDED_NUMBERS:
        return None, read
    start, readings = model.numbers.card.weights, [one.after for one in tried]
    for part in {one.part for one in tried}:
        weights = fit_weights([found for place, found in views.items() if tried[place].part != part], start)
        for place in views:
            if tried[place].part == part and (seen := tried[place].seen):
                readings[place] = told(read_field(seen, model, weights=weights), seen.marks, seen.rules)
    weighed = _read(tried, readings)
    if weighed.right.sum() <= read.right.sum() or mcnemar(read.right, weighed.right) >= CHANCE:
        return None, read
    return fit_weights(list(views.values()), start), weighed


def _views(one: _Tried) -> Views | None:
    """What speaks for each number that a field may hold; None where it was not seen as a whole."""
    seen, truth = one.seen, one.entry.value
    if seen is None or seen.line is None or not seen.cut.lattice.pieces or not truth.isdecimal():
        return None
    return views_of(seen.cut, seen.line, truth)


def _at(entry: Entry, readings: Sequence[Reading]) -> int | None:
    """Which of these was read in this entry's place; None where no field was found."""
    common = [reading.field.box.common(entry.reading.field.box) for reading in readings]
    return int(np.argmax(common)) if any(common) else None


def _read(tried: Sequence[_Tried], readings: Sequence[Reading | None]) -> FieldsRead:
    values = [reading.value if reading else "" for reading in readings]
    return FieldsRead(
        values=tuple(values),
        right=np.array([value == one.entry.value for value, one in zip(values, tried, strict=True)], np.bool_),
        accepted=np.array([bool(reading and reading.status is Status.OK) for reading in readings], np.bool_),
        filled=np.array([bool(value) for value in values], np.bool_),
        confidence=np.array([reading.confidence if reading else 1.0 for reading in readings], np.float64),
    )
