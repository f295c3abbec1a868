"""The sample forms: the same every time, with a truth that fits what is on the page."""

import csv
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.data import DigitSet
from trainer.samples import FORMS, TRUTH, make_samples

LIMIT = 250_000
"""Bytes of one page, since the samples travel with the program."""


@pytest.fixture(scope="module")
def digits() -> DigitSet:
    """Upright bars in place of digits: their number of pixels in width tells which."""
    images = np.zeros((50, 28, 28), np.uint8)
    labels = np.arange(50) % 10
    for image, label in zip(images, labels, strict=True):
        image[4:24, 10 : 12 + label] = 255
    return DigitSet(images, labels.astype(np.int64))


@pytest.fixture(scope="module")
def folder(digits: DigitSet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    make_samples(folder, digits, 3)
    return folder


def truth(folder: Path) -> list[dict[str, str]]:
    with (folder / "truth.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def crop(folder: Path, row: dict[str, str], inset: int = 6) -> np.ndarray:
    """The inside of a field, without its border."""
    x, y, width, height = (int(row[name]) for name in ("x", "y", "width", "height"))
    page = np.asarray(Image.open(folder / row["source"]))
    return page[y + inset : y + height - inset, x + inset : x + width - inset]


def test_the_same_seed_draws_the_same_pages(folder: Path, digits: DigitSet, tmp_path: Path) -> None:
    make_samples(tmp_path, digits, 3)
    assert sorted(path.name for path in folder.iterdir()) == sorted([*(f"{name}.png" for name in FORMS), "truth.csv"])
    for path in folder.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes()


def test_another_seed_draws_other_numbers(folder: Path, digits: DigitSet, tmp_path: Path) -> None:
    make_samples(tmp_path, digits, 4)
    assert [row["value"] for row in truth(folder)] != [row["value"] for row in truth(tmp_path)]


def test_ink_lies_where_the_truth_says(folder: Path) -> None:
    for row in truth(folder):
        if row["source"] == "meter-readings.png":
            continue  # its combs' walls are ink, too
        darkest = int(crop(folder, row).min())
        assert (darkest < 110) == bool(row["value"]), row


def test_nothing_but_digits_and_blanks_is_the_truth(folder: Path) -> None:
    values = [row["value"] for row in truth(folder)]
    assert all(value == "" or value.isdecimal() for value in values)
    assert "" in values


class TestShipped:
    """The samples that travel with the program."""

    def test_truth_has_its_columns_and_numbers_fields_in_order(self, samples: Path) -> None:
        rows = truth(samples)
        assert tuple(rows[0]) == TRUTH
        for name in {row["source"] for row in rows}:
            fields = [int(row["field"]) for row in rows if row["source"] == name]
            assert fields == list(range(1, len(fields) + 1))

    def test_pages_are_gray_small_and_hold_their_fields(self, samples: Path) -> None:
        rows = truth(samples)
        assert {row["source"] for row in rows} == {path.name for path in samples.glob("*.png")}
        for path in samples.glob("*.png"):
            assert path.stat().st_size < LIMIT
            with Image.open(path) as image:
                assert image.mode == "L"
                boxes = np.array(
                    [[int(row[key]) for key in TRUTH[4:]] for row in rows if row["source"] == path.name], int
                )
                assert (boxes[:, :2] >= 0).all()
                assert (boxes[:, :2] + boxes[:, 2:] <= image.size).all()
