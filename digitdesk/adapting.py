"""A project teaches a model, for the command line and the window: tried, kept if better, and taken back; no Qt.

A project remembers the models that it has learned: the last one reads it, and it can go back.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

import numpy as np

from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import Trust
from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import likely_label_errors
from digitdesk.engine.forms.template import Template
from digitdesk.engine.learning.adapt import Memory, Outlook, Reviewed, Trial, adapt, outlook
from digitdesk.engine.learning.learned import ENDING, Lesson, lesson_metadata, read_lesson, write_learned
from digitdesk.engine.learning.teaching import teaching_order
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.fieldcheck import Fields, FieldsRead, check_fields, fit_fields, with_trust
from digitdesk.kept_forms import forms_of
from digitdesk.store import Entry, Project

MODELS, PROMISED = "models", "promised"
"""The project's settings: the files of the models that it has learned, the one in use last; and see `Promise`."""
TRYING = 0.4
"""The share of the time that learning takes; reading pages takes the rest."""
MOST = 5000
"""So many of the digits that nobody has checked are looked at to find those that teach most."""
SURE = 0.9
"""From this confidence on in another value a person's is doubted."""
Progress = Callable[[float], bool]
"""Told the share that is done, 0 to 1; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A field of which a person said one thing and the model is sure of another; worth a second look.

    place: of the one digit that is meant, from 0; None where it is the whole value.
    """

    entry: Entry
    place: int | None
    said: str
    read: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Promise:
    """What more corrections promise, as a project was told when it last learned; digits: how many it learned from."""

    digits: int
    outlook: Outlook


@dataclass(frozen=True, slots=True, eq=False)
class Improvement:
    """What a project can teach a model: what came of trying, the reasons against keeping it, and what else was seen."""

    trial: Trial
    reviewed: Reviewed
    fields: Fields
    trust: Trust | None
    suspects: tuple[Suspect, ...]
    outlook: Outlook
    reasons: tuple[str, ...]

    @property
    def learned(self) -> bool:
        """Whether digits are read better."""
        return not self.reasons

    @property
    def kept(self) -> bool:
        """Whether anything is worth a model of its own: better digits, or a confidence that can be believed."""
        return self.learned or self.trust is not None


def improve(
    path: Path,
    model: Model,
    memory: Memory,
    progress: Progress = lambda done: True,
    templates: Sequence[Template] = (),
) -> Improvement | None:
    """Try what the project at this path can teach the model; nothing is changed. None when `progress` said to stop.

    templates: forms that its pages may be, besides the user's own. InputError when too little was reviewed.
    """

    def tell(done: float) -> None:
        if not progress(done):
            raise _Stopped

    with Project(path, verify=False) as project, suppress(_Stopped):
        reviewed = collect(project)
        trial = adapt(model, reviewed, memory, lambda done: tell(TRYING * done))
        forms = forms_of(project, templates)
        fields = check_fields(project, model, trial, forms, lambda done: tell(TRYING + (1 - TRYING) * done))
        reasons = trial.reasons or _worse(fields)
        read = fields.before if reasons else fields.after
        trust = fit_fields(read, fields.part)
        if trust:
            fields = replace(fields, after=with_trust(read, fields.part))
        found = [*_doubted_digits(project, trial, reviewed), *_doubted_fields(fields, fields.after if trust else read)]
        suspects = {suspect.entry.id: suspect for suspect in reversed(found)}  # one a field, the digit before the whole
        return Improvement(
            trial, reviewed, fields, trust, tuple(reversed(suspects.values())), outlook(trial.curve), reasons
        )
    return None


def collect(project: Project) -> Reviewed:
    """All digits whose truth a person has said."""
    seen = list(project.learning.digits())
    pictures = np.stack([digit.image for digit in seen]) if seen else np.zeros((0, 28, 28), np.uint8)
    columns = ([getattr(digit, name) for digit in seen] for name in ("label", "page", "id"))
    return Reviewed(pictures, *(np.array(column, np.int64) for column in columns))


def what_teaches_most(project: Project, model: Model, count: int) -> list[int]:
    """The open readings (their ids) from which a model learns most when a person checks them, the best first."""
    waiting = list(islice(project.learning.open(), MOST))
    if not waiting:
        return []
    shares, embedding = model.see(np.stack([digit.image for digit in waiting]))
    known = model.see(collect(project).images)[1]
    order = teaching_order(shares, embedding, known, 2 * count)
    return list(dict.fromkeys(waiting[place].reading for place in order.tolist()))[:count]


def note(project: Path, improvement: Improvement) -> None:
    """Remember what more corrections promise, for those who check them."""
    said = improvement.outlook
    with Project(project, verify=False) as opened:
        opened.set(PROMISED, [len(improvement.reviewed), said.more, said.at_most])


def promised(project: Project) -> Promise | None:
    """What more corrections promise; None before anything was learned."""
    said = project.get(PROMISED)
    return Promise(said[0], Outlook(*said[1:])) if said else None


def keep(project: Path, improvement: Improvement, base: Model, target: Path, name: str) -> Lesson:
    """Write the model that was learned; the project is read with it from now on."""
    if not improvement.kept:
        raise InputError(f"There is nothing to keep: {' '.join(improvement.reasons)}")
    at = datetime.now().isoformat(timespec="minutes")
    told = lesson_metadata(base.card.version, name, at, improvement.trial, improvement.reviewed, improvement.learned)
    stage, weights = (improvement.trial.stage, improvement.fields.weights) if improvement.learned else (None, None)
    write_learned(base.path, target, stage, improvement.trust, told, weights)
    lesson = read_lesson(target)
    assert lesson
    use_model(project, target)
    return lesson


def target_in(folder: Path, name: str) -> Path:
    """A name for a new model in this folder, with the date; none that is there is replaced."""
    plain = re.sub(r"[^\w.-]+", " ", name).strip() or "forms"
    stem = f"{plain} {datetime.now():%Y-%m-%d}"
    paths = (folder / f"{stem}{f' {number}' if number > 1 else ''}{ENDING}" for number in range(1, 10_000))
    return next(path for path in paths if not path.exists())


def chosen_model(project: Path) -> Path | None:
    """The learned model that reads this project; None for the bundled one, also where the learned one is gone."""
    if not project.is_file():
        return None
    with Project(project, verify=False) as opened:
        models = [Path(path) for path in opened.get(MODELS, [])]
    return models[-1] if models and models[-1].is_file() else None


def use_model(project: Path, model: Path | None) -> None:
    """Read this project with this model from now on; None for the bundled one."""
    with Project(project, verify=False) as opened:
        opened.set(MODELS, models_with(opened, model))


def models_with(project: Project, model: Path | None) -> list[str]:
    """The project's setting MODELS, in which this model is the one to be used; None for the bundled one."""
    path = str(model.absolute()) if model else None
    others = [other for other in project.get(MODELS, []) if other != path]
    return [*others, path] if path else []


def go_back(project: Path) -> Path | None:
    """Read this project with the model before the present one again; returns it, None for the bundled one."""
    with Project(project, verify=False) as opened:
        opened.set(MODELS, models_before(opened))
    return chosen_model(project)


def models_before(project: Project) -> list[str]:
    """The project's setting MODELS without the model that is used now."""
    return list(project.get(MODELS, [])[:-1])


class _Stopped(Exception):
    """The user said to stop."""


def _worse(fields: Fields) -> tuple[str, ...]:
    """Why the fields speak against it, if they do."""
    before, after, count = int(fields.before.right.sum()), int(fields.after.right.sum()), len(fields.part)
    if after >= before:
        return ()
    return (f"Of {count} whole fields it read {after} right; {before} without learning.",)


def _doubted_digits(project: Project, trial: Trial, reviewed: Reviewed) -> Iterator[Suspect]:
    """Digits on which the model, not having seen the page, disagrees with a person and is sure; the surest first."""
    read = trial.after if trial.kept else trial.before
    ids = reviewed.ids[reviewed.labels != NOT_A_DIGIT]
    for place in likely_label_errors(read.labels, read.probabilities).tolist():
        for digit in project.queue.digits_at([int(ids[place])]):
            entry = project.readings.get(digit.reading)
            shares = read.probabilities[place, :NOT_A_DIGIT]
            if entry:
                said, other = str(read.labels[place]), str(shares.argmax())
                yield Suspect(entry, digit.place, said, other, float(shares.max()))


def _doubted_fields(fields: Fields, read: FieldsRead) -> Iterator[Suspect]:
    """Fields of which the model is sure that they hold another value than a person has typed; the surest first."""
    for place in np.argsort(-read.confidence, kind="stable").tolist():
        if read.confidence[place] >= SURE and read.filled[place] and not read.right[place]:
            entry = fields.entries[place]
            yield Suspect(entry, None, entry.value, read.values[place], float(read.confidence[place]))
