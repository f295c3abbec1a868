"""The drawings that the user keeps: a project of its own, in which each is a page that a person has read; no Qt."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from PIL import Image

from digitdesk.batch import identity
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import with_crops
from digitdesk.engine.errors import ExportError
from digitdesk.engine.export import write
from digitdesk.engine.types import RANKS, Box, Field, Page, PageResult, Reading, Status
from digitdesk.listing import digest
from digitdesk.store import Project

LAYOUT = "lines"
"""How the project says that its pages were read: drawings are numbers in lines."""


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """A page as it is kept; its source is the name of its file beside the project, each reading has its right value."""

    page: Page
    readings: tuple[Reading, ...]
    values: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether each value has one digit for each that was found: only such digits can be compared."""
        return all(len(value) == len(reading.digits) for reading, value in zip(self.readings, self.values, strict=True))


def as_one(page: Page, readings: tuple[Reading, ...]) -> Reading:
    """What was read as one number, though it may have been found as several, or not at all."""
    if not readings:
        return Reading(Field("1", page.box), "", 0.0, Status.BLANK)
    value, digits = "".join(one.value for one in readings), tuple(digit for one in readings for digit in one.digits)
    box = reduce(Box.union, [digit.box for digit in digits] or [reading.field.box for reading in readings])
    worst = max(readings, key=lambda reading: RANKS.index(reading.status))
    sure = min(reading.confidence for reading in readings)
    return replace(worst, field=Field("1", box), value=value, confidence=sure, digits=digits, others=(), text=value)


def keep(path: Path, drawing: Drawing, model: Model) -> None:
    """Put a drawing into the project at this path, which is made if there is none; ExportError, ProjectError."""
    name = drawing.page.source
    image, content = path.with_name(name), io.BytesIO()
    Image.fromarray(drawing.page.gray).save(content, "PNG")
    with _opened(path) as project:
        write(image, content.getvalue())
        _forget(project, name)
        (source,) = project.sources.add([(image, name)])
        project.sources.note_pages(source.id, 1, digest(image))
        result = with_crops(PageResult(name, 1, drawing.readings), drawing.page)
        generation = project.readings.generation(identity(model), LAYOUT)
        entries = project.readings.put(source.id, result, generation)
        for entry, value in zip(entries, drawing.values, strict=True):
            project.review.type(entry.id, value)


def take_out(path: Path, name: str) -> None:
    """Take the drawing of this name out of the project again, and its file away."""
    with _opened(path) as project:
        _forget(project, name)
    path.with_name(name).unlink(missing_ok=True)


@contextmanager
def _opened(path: Path) -> Iterator[Project]:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"The folder {path.parent} cannot be made ({error.strerror}): make it yourself.") from error
    with Project.open_or_create(path) as project:
        yield project


def _forget(project: Project, name: str) -> None:
    if source := project.sources.find(name):
        project.sources.remove(source.id)
