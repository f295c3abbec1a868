"""A project with pages that were read."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from digitdesk.engine.types import Box, Crop, Digit, Field, Guess, Other, PageResult, Reading, Status
from digitdesk.store import Project

Maker = Callable[..., Reading]


@pytest.fixture
def reading() -> Maker:
    """Makes readings as the engine does: one digit for each character of the value."""

    def make(value: str, confidence: float = 0.9, name: str = "1", x: int = 0) -> Reading:
        digits = tuple(_digit(int(label), confidence, x + 20 * place) for place, label in enumerate(value))
        status = Status.OK if confidence >= 0.8 else Status.REVIEW
        field = Field(name, Box(x, 0, 100, 30), (Box(x, 0, 50, 30), Box(x + 50, 0, 50, 30)))
        return Reading(field, value, confidence, status, "", digits, (Other("1", 0.05),), value)

    return make


def _digit(label: int, confidence: float, x: int) -> Digit:
    shares = tuple(confidence if place == label else (1 - confidence) / 10 for place in range(11))
    image = np.full((28, 28), label * 20, np.uint8)
    return Digit(Box(x, 2, 18, 25), image, Guess(shares))


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open_or_create(tmp_path / "forms.digitdesk", "Ada") as opened:
        yield opened


@pytest.fixture
def filled(project: Project, reading: Maker) -> Project:
    """Two files: three readings on the first page of one, one on that of the other."""
    first, second = project.sources.add([(Path("/scans/a.png"), "a.png"), (Path("/scans/b.png"), "b.png")])
    generation = project.readings.generation("model 1", "auto")
    readings = reading("77", 0.95), reading("123", 0.5, "2", 200), reading("40", 0.7, "3", 400)
    page = PageResult("a.png", 1, readings, crops=(Crop(Box(0, 0, 120, 40), b"jpeg"), None, None))
    project.readings.put(first.id, page, generation)
    project.readings.put(second.id, PageResult("b.png", 1, (reading("7", 0.6),)), generation)
    return project
