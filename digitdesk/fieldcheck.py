"""Reviewed fields read anew, by the model as it is and by what it has learned from other pages; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import images
from digitdesk.engine.adapt import Fold, Trial
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import NEEDED_FIELDS, Trust, believed, fit_trust, is_earned
from digitdesk.engine.errors import PageError
from digitdesk.engine.evaluate import mcnemar
from digitdesk.engine.images import Source
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.learned import write_learned
from digitdesk.engine.pipeline import read_page
from digitdesk.engine.types import Page, PageResult, Reading, Status
from digitdesk.store import Entry, Project

PAGES = 40
"""So many of the reviewed pages are read anew at the most."""
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class FieldsRead:
    """How fields were read: right, accepted without review, and filled (not blank), bool [N]; confidence [N]."""

    right: Flags
    accepted: Flags
    filled: Flags
    confidence: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """The same fields before and after; part: int64 [N], which fold held each out.

    pages: how many were read; gone: how many could not be, because their files are not there.
    """

    before: FieldsRead
    after: FieldsRead
    part: NDArray[np.int64]
    pages: int
    gone: int

    @property
    def chance(self) -> float:
        """How likely chance alone makes such a difference (McNemar)."""
        return mcnemar(self.before.right, self.after.right)


def check_fields(project: Project, model: Model, trial: Trial, tell: Callable[[float], None]) -> Fields:
    """Read pages with reviewed fields twice: with the model, and with a stage that has not seen the page."""
    latest = project.readings.latest()
    layout = latest[1] if latest and latest[1] in LAYOUTS else "auto"
    pages = [list(entries) for _, entries in groupby(project.learning.fields(), lambda entry: entry.key)]
    drawn = [pages[place] for place in np.linspace(0, len(pages) - 1, min(len(pages), PAGES)).round().astype(int)]
    entries_read: list[Entry] = []
    parts: list[int] = []
    before: list[Reading | None] = []
    after: list[Reading | None] = []
    gone = 0
    with TemporaryDirectory() as folder:
        learned = [_learned(model, fold, Path(folder) / f"{n}.onnx") for n, fold in enumerate(trial.folds)]
        for done, entries in enumerate(drawn, 1):
            first = entries[0]
            fold_of = next((n for n, fold in enumerate(trial.folds) if first.key in fold.pages), 0)
            page = _load(project, first)
            gone += page is None
            if page:
                old, new = (read_page(page, which, layout) for which in (model, learned[fold_of]))
                before += [_at(entry, old) for entry in entries]
                after += [_at(entry, new) for entry in entries]
                entries_read += entries
                parts += [fold_of] * len(entries)
            tell(done / len(drawn))
    truth = [entry.value for entry in entries_read]
    part = np.array(parts, np.int64)
    return Fields(_read(truth, before), _read(truth, after), part, len(drawn) - gone, gone)


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
    return FieldsRead(read.right, accepted, read.filled, confidence)


def _learned(model: Model, fold: Fold, path: Path) -> Model:
    write_learned(model.path, path, fold.stage)
    return Model(path, model.numbers.path if model.numbers else None)


def _load(project: Project, entry: Entry) -> Page | None:
    try:
        return images.load_page(Source(project.sources.get(entry.source).path, entry.name), entry.page)
    except PageError:
        return None


def _at(entry: Entry, result: PageResult) -> Reading | None:
    """What was read in this entry's place; None where no field was found."""
    box = entry.reading.field.box
    best = max(result.readings, key=lambda reading: reading.field.box.common(box), default=None)
    return best if best and best.field.box.common(box) else None


def _read(truth: list[str], readings: list[Reading | None]) -> FieldsRead:
    values = [reading.value if reading else "" for reading in readings]
    return FieldsRead(
        right=np.array([value == true for value, true in zip(values, truth, strict=True)], np.bool_),
        accepted=np.array([bool(reading and reading.status is Status.OK) for reading in readings], np.bool_),
        filled=np.array([bool(value) for value in values], np.bool_),
        confidence=np.array([reading.confidence if reading else 1.0 for reading in readings], np.float64),
    )
