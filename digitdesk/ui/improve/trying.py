"""The slow parts of improving, done beside the window."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from digitdesk import settings
from digitdesk.store import Project
from digitdesk.ui.jobs import Task

if TYPE_CHECKING:
    from digitdesk.adapting import Improvement
    from digitdesk.engine.classify import Model
    from digitdesk.engine.learning.learned import Lesson

STEPS = 100


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """What came of improving: the model that was learned with its lesson, where there was something to keep."""

    found: "Improvement"
    lesson: "Lesson | None"


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to learn from in a project, the models learned so far, and the file of the one in use."""

    digits: int
    pages: int
    lessons: "tuple[Lesson, ...]"
    chosen: Path | None


def look(project: Path) -> Known:
    """Count the reviewed digits, and list the models."""
    from digitdesk.adapting import chosen_model  # not at the top, here and below: it brings OpenCV
    from digitdesk.engine.learning.learned import learned_models

    with Project(project, verify=False) as opened:
        digits, pages = opened.learning.count()
    return Known(digits, pages, tuple(learned_models(settings.models_path())), chosen_model(project))


def try_out(project: Path, model: "Model", name: str, task: Task) -> Tried | None:
    """Learn, and keep what is better; None when it was stopped. Reports the share that is done."""
    from digitdesk.adapting import improve, keep, note, target_in
    from digitdesk.engine.learning.adapt import load_memory

    told = -1

    def progress(done: float) -> bool:
        nonlocal told
        if round(done * STEPS) > told:
            told = round(done * STEPS)
            task.report(done)
        return not task.is_cancelled()

    memory = load_memory(settings.prototypes_path(), settings.evaluation_path())
    found = improve(project, model, memory, progress)
    if found is None or task.is_cancelled():
        return None
    note(project, found)
    if not found.kept:
        return Tried(found, None)
    return Tried(found, keep(project, found, model, target_in(settings.models_path(), name), name))


def load_learned(project: Path, base: "Model") -> "Model":
    """The model that reads this project: the one that it has learned, or `base`."""
    from digitdesk.adapting import chosen_model
    from digitdesk.engine.classify import Model

    path = chosen_model(project)
    return Model(path, settings.numbers_path()) if path else base
