"""A project that is damaged anywhere opens or is refused with a sentence, and is left as it is when refused."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.store import Filter, Project

CASES = int(os.environ.get("DIGITDESK_CASES", "60"))
CHANCE = "DIGITDESK_CASES" in os.environ
"""The thorough run looks for new cases; the quick one tries the same ones each time."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The content of a project with three pages of forty readings, some of them corrected."""
    path = tmp_path_factory.mktemp("whole") / "whole.digitdesk"
    with Project.open_or_create(path, "Ada") as project:
        sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(3)])
        generation = project.readings.generation("model", "auto")
        for source in sources:
            readings = tuple(
                Reading(Field(str(place), Box(0, place, 9, 9)), "12", 0.8, Status.REVIEW) for place in range(40)
            )
            project.readings.put(source.id, PageResult(source.name, 1, readings), generation)
        project.review.type(1, "0042")
    return path.read_bytes()


def use(path: Path) -> None:
    """What the window does with a project: list, filter, correct."""
    with Project(path, "Ada") as project:
        entries = list(project.readings.each())
        list(project.sources.each())
        project.readings.counts()
        project.queue.fields(Filter())
        project.trust.outlook()
        if entries:
            project.review.type(entries[0].id, "7")
            project.review.undo()


@settings(max_examples=CASES, derandomize=not CHANCE, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        st.tuples(st.floats(0, 1) | st.floats(0, 0.01), st.binary(min_size=1, max_size=200)), min_size=1, max_size=6
    ),
    st.none() | st.floats(0, 1),
)
def test_damaged_at_random_it_opens_or_says_why(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, changes: list[tuple[float, bytes]], end: float | None
) -> None:
    data = bytearray(whole)
    for place, part in changes:
        start = round(place * (len(data) - 1))
        data[start : start + len(part)] = part[: len(data) - start]
    if end is not None:
        del data[round(end * len(data)) :]
    path = tmp_path_factory.mktemp("damaged") / "damaged.digitdesk"
    path.write_bytes(data)
    told = ""
    try:
        use(path)
    except ProjectError as error:
        told = str(error)
    assert not told or told.endswith(".")
    assert "please report" not in told, told[:300]


def test_a_column_of_another_name_is_told(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "renamed.digitdesk"
    path.write_bytes(whole.replace(b"    value TEXT NOT NULL", b"    vulue TEXT NOT NULL"))
    assert path.read_bytes() != whole
    with pytest.raises(ProjectError, match=r"damaged.*\.$"):
        use(path)
