"""A project teaches a model, for the command line and the window: tried, kept if better, and taken back; no Qt.

A project remembers the models that it has learned: the last one reads it, and it can go back.
"""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from pathlib import Path

import numpy as np

from digitdesk.engine.adapt import Memory, Outlook, Reviewed, Trial, adapt, outlook
from digitdesk.engine.classify import Model
from digitdesk.engine.confidence import Trust
from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import likely_label_errors
from digitdesk.engine.learned import ENDING, Lesson, lesson_metadata, read_lesson, write_learned
from digitdesk.engine.teaching import teaching_order
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.fieldcheck import Fields, check_fields, fit_fields, with_trust
from digitdesk.store import Entry, Project

MODELS = "models"
"""The project's setting: the files of the models that it has learned, the one in use last."""
TRYING = 0.4
"""The share of the time that learning takes; reading pages takes the rest."""
MOST = 5000
"""So many of the digits that nobody has checked are looked at to find those that teach most."""
Progress = Callable[[float], bool]
"""Told the share that is done, 0 to 1; answers whether to go on."""


@dataclass(frozen=True, slots=True)
class Suspect:
    """A digit of which a person said one thing and the model is sure of another; worth a second look."""

    entry: Entry
    digit: int
    place: int
    said: int
    read: int
    confidence: float


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


def improve(path: Path, model: Model, memory: Memory, progress: Progress = lambda done: True) -> Improvement | None:
    """Try what the project at this path can teach the model; nothing is changed. None when `progress` said to stop.

    InputError when too little was reviewed.
    """

    def tell(done: float) -> None:
        if not progress(done):
            raise _Stopped

    with Project(path, verify=False) as project, suppress(_Stopped):
        reviewed = collect(project)
        trial = adapt(model, reviewed, memory, lambda done: tell(TRYING * done))
        fields = check_fields(project, model, trial, lambda done: tell(TRYING + (1 - TRYING) * done))
        reasons = trial.reasons or _worse(fields)
        read = fields.before if reasons else fields.after
        trust = fit_fields(read, fields.part)
        if trust:
            fields = replace(fields, after=with_trust(read, fields.part))
        suspects = _suspects(project, trial, reviewed)
        return Improvement(trial, reviewed, fields, trust, suspects, outlook(trial.curve), reasons)
    return None


def collect(project: Project) -> Reviewed:
    """All digits whose truth a person has said."""
    seen = list(project.learning.digits())
    pictures = np.stack([digit.image for digit in seen]) if seen else np.zeros((0, 28, 28), np.uint8)
    columns = ([getattr(digit, name) for digit in seen] for name in ("label", "page", "id"))
    return Reviewed(pictures, *(np.array(column, np.int64) for column in columns))


def what_teaches_most(project: Project, model: Model, count: int) -> list[Entry]:
    """The open readings from which a model learns most when a person checks them, the best first."""
    waiting = list(islice(project.learning.open(), MOST))
    if not waiting:
        return []
    shares, embedding = model.see(np.stack([digit.image for digit in waiting]))
    known = model.see(collect(project).images)[1]
    order = teaching_order(shares, embedding, known, 2 * count)
    readings = dict.fromkeys(waiting[place].reading for place in order.tolist())
    return [entry for id in list(readings)[:count] if (entry := project.readings.get(id))]


def keep(project: Path, improvement: Improvement, base: Model, target: Path, name: str) -> Lesson:
    """Write the model that was learned; the project is read with it from now on."""
    if not improvement.kept:
        raise InputError(f"There is nothing to keep: {' '.join(improvement.reasons)}")
    at = datetime.now().isoformat(timespec="minutes")
    told = lesson_metadata(base.card.version, name, at, improvement.trial, improvement.reviewed, improvement.learned)
    write_learned(base.path, target, improvement.trial.stage if improvement.learned else None, improvement.trust, told)
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
        path = str(model.absolute()) if model else None
        others = [other for other in opened.get(MODELS, []) if other != path]
        opened.set(MODELS, [*others, path] if path else [])


def go_back(project: Path) -> Path | None:
    """Read this project with the model before the present one again; returns it, None for the bundled one."""
    with Project(project, verify=False) as opened:
        opened.set(MODELS, opened.get(MODELS, [])[:-1])
    return chosen_model(project)


class _Stopped(Exception):
    """The user said to stop."""


def _worse(fields: Fields) -> tuple[str, ...]:
    """Why the fields speak against it, if they do."""
    before, after, count = int(fields.before.right.sum()), int(fields.after.right.sum()), len(fields.part)
    if after >= before:
        return ()
    return (f"Of {count} whole fields it read {after} right; {before} without learning.",)


def _suspects(project: Project, trial: Trial, reviewed: Reviewed) -> tuple[Suspect, ...]:
    """Digits on which the model, not having seen the page, disagrees with a person and is sure; the surest first."""
    read = trial.after if trial.kept else trial.before
    ids = reviewed.ids[reviewed.labels != NOT_A_DIGIT]
    found = []
    for place in likely_label_errors(read.labels, read.probabilities).tolist():
        for digit in project.queue.digits_at([int(ids[place])]):
            entry = project.readings.get(digit.reading)
            shares = read.probabilities[place, :NOT_A_DIGIT]
            if entry:
                said, other = int(read.labels[place]), int(shares.argmax())
                found.append(Suspect(entry, digit.id, digit.place, said, other, float(shares.max())))
    return tuple(found)
