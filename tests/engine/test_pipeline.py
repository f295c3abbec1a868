"""Many pages: in order whatever the jobs, bad ones as rows, stopped when asked."""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source
from digitdesk.engine.page_reading import lay_flat, read_page
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import PageResult, Status
from digitdesk.engine.workers import load_page


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


def write_page(path: Path, text: str) -> None:
    gray = np.full((80, 60 + 50 * len(text)), 255, np.uint8)
    cv2.putText(gray, text, (20, 60), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 3)
    Image.fromarray(gray).save(path)


@pytest.fixture
def sources(tmp_path: Path) -> list[Source]:
    """Twenty pages, each with its number on it; number 7 is no image, number 8 a file of three pages."""
    made = []
    for number in range(20):
        path = tmp_path / f"{number:02}.tif"
        write_page(path, str(number))
        made.append(Source(path, path.name))
    made[7].path.write_text("no image")
    page = Image.open(made[9].path)
    page.save(made[8].path, save_all=True, append_images=[page, page])
    return made


def summary(results: Iterator[PageResult]) -> list[tuple[str, int, list[str]]]:
    return [(result.source, result.index, [reading.value for reading in result.readings]) for result in results]


def test_order_and_values_do_not_depend_on_the_jobs(sources: list[Source], model: Model) -> None:
    one = summary(read_sources(sources, Job(model, "number"), jobs=1))
    four = summary(read_sources(sources, Job(model, "number"), jobs=4))
    assert one == four
    assert [(name, index) for name, index, _ in one[7:12]] == [
        ("07.tif", 1),
        ("08.tif", 1),
        ("08.tif", 2),
        ("08.tif", 3),
        ("09.tif", 1),
    ]


def test_a_page_laid_flat_is_read_by_one_model_after_the_other(samples: Path) -> None:
    page = load_page(Source(samples / "stock-count.png", "stock-count.png"), 1)
    digits, both = Model(settings.model_path()), Model(settings.model_path(), settings.numbers_path())
    flat = lay_flat(page)
    for model in (digits, both, digits):
        values = [
            [(one.value, one.confidence) for one in read.readings]
            for read in (flat.read(model), read_page(page, model))
        ]
        assert values[0] == values[1]


def test_a_bad_page_is_a_row_and_the_batch_goes_on(sources: list[Source], model: Model) -> None:
    results = list(read_sources(sources, Job(model, "number")))
    assert len(results) == 22
    (reading,) = results[7].readings
    assert reading.status is Status.ERROR
    assert "not an image" in reading.message
    assert sum(reading.status is Status.ERROR for result in results for reading in result.readings) == 1


def test_an_unforeseen_failure_costs_one_page_only(sources: list[Source], model: Model) -> None:
    def fail(page: object, result: PageResult) -> None:
        if result.source == "03.tif":
            raise RuntimeError("disk on fire")

    results = list(read_sources(sources[:6], Job(model, "number", fail)))
    assert [result.readings[0].status is Status.ERROR for result in results] == [False] * 3 + [True] + [False] * 2
    assert "disk on fire" in results[3].readings[0].message


def test_a_stop_begins_no_further_page(sources: list[Source], model: Model) -> None:
    begun: list[str] = []
    stopped = False
    job = Job(model, "number", lambda page, result: begun.append(result.source))
    results = read_sources(sources, job, jobs=1, is_cancelled=lambda: stopped)
    assert len(list(islice(results, 2))) == 2
    stopped = True
    assert list(results) == []
    assert len(begun) <= 6


def test_pages_under_way_are_bounded(sources: list[Source], model: Model) -> None:
    listed: list[str] = []

    def list_slowly() -> Iterator[Source]:
        for source in sources:
            listed.append(source.name)
            yield source

    results = read_sources(list_slowly(), Job(model, "number"), jobs=2)
    next(results)
    assert len(listed) <= 6
    results.close()  # type: ignore[attr-defined]
