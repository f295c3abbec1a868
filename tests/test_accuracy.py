"""What is read today must not be lost tomorrow: the sample forms, and real handwriting never trained on."""

import csv
from pathlib import Path

import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, find_sources, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Box, Reading, Status


def value_at(readings: tuple[Reading, ...], row: dict[str, str]) -> str:
    if not row.get("width"):
        return "".join(reading.value for reading in readings)
    box = Box(*(int(row[key]) for key in ("x", "y", "width", "height")))
    return max(readings, key=lambda reading: reading.field.box.common(box)).value


@pytest.mark.parametrize(
    ("name", "layout", "least"),
    [
        ("hsf", "boxes", 27 / 28),
        ("markus", "number", 1.0),
        ("hwd", "digit", 0.99),
        ("usps", "digit", 0.96),
        ("orand", "number", 0.86),
    ],
)
def test_strangers_are_read(shared: Path, name: str, layout: str, least: float) -> None:
    folder = shared / "real" / name
    with (folder / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        truth = list(csv.DictReader(file))
    model = Model(settings.model_path(), settings.numbers_path())
    read = {
        source: read_page(load_page(Source(folder / source, source), 1), model, layout).readings
        for source in {row["source"] for row in truth}
    }
    right = sum(value_at(read[row["source"]], row) == row["value"] for row in truth)
    assert right / len(truth) >= least


def test_the_sample_forms_are_read(samples: Path) -> None:
    with (samples / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        truth = list(csv.DictReader(file))
    model = Model(settings.model_path(), settings.numbers_path())
    read = {source.name: read_page(load_page(source, 1), model, "auto").readings for source in find_sources([samples])}
    right = [value_at(read[row["source"]], row) == row["value"] for row in truth]
    assert sum(right) >= 0.99 * len(truth)
    blank = [reading for readings in read.values() for reading in readings if reading.status is Status.BLANK]
    assert len(blank) == sum(not row["value"] for row in truth)
