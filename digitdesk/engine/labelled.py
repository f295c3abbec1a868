"""Digits with their truth from a folder (truth.csv, a folder for each digit, or IDX files), read by a model."""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import numpy as np

from digitdesk.engine.classify import BATCH, Model
from digitdesk.engine.errors import InputError, PageError
from digitdesk.engine.evaluate import Evaluation, Origin, Progress
from digitdesk.engine.idx import read_idx
from digitdesk.engine.images import Source
from digitdesk.engine.normalise import SIZE
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.truth import Truth, read_truth
from digitdesk.engine.types import Gray, Page, Reading
from digitdesk.engine.workers import load_page


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One digit as the model sees it, with its truth; without probabilities it is still to be classified."""

    image: Gray
    label: int
    origin: Origin
    probabilities: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What one page gave: digits; how many of its truth had no counterpart; how many values are exact; its error."""

    samples: tuple[Sample, ...] = ()
    missed: int = 0
    exact: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class FolderResult:
    """What was read in a folder: its values, how many of them exactly, and their digits beside their truth."""

    values: int
    exact: int
    evaluation: Evaluation


def evaluate_folder(folder: Path, model: Model, progress: Progress = lambda done, total: True) -> Evaluation | None:
    """Read the labelled digits of a folder; None when `progress` said to stop, InputError when there are none."""
    found = read_folder(folder, model, progress)
    return found.evaluation if found else None


def read_folder(
    folder: Path, model: Model, progress: Progress = lambda done, total: True, layout: str = ""
) -> FolderResult | None:
    """The same, with the values counted. layout: how the pages are laid out; without it, what the truth suggests."""
    if not (pairs := _idx_pairs(folder)):
        return _read_images(folder, read_truth(folder), model, progress, layout)
    evaluation = classify_again(_from_idx(*pairs[0], alone=len(pairs) == 1), model, progress)
    return FolderResult(len(evaluation.labels), int(evaluation.right.sum()), evaluation) if evaluation else None


def classify_again(
    evaluation: Evaluation, model: Model, progress: Progress = lambda done, total: True
) -> Evaluation | None:
    """The same digits with this model's answers; None when `progress` said to stop."""
    parts, count = [], len(evaluation.labels)
    for start in range(0, max(count, 1), BATCH):
        parts.append(model.probabilities(evaluation.images[start : start + BATCH]))
        if not progress(min(start + BATCH, count), count):
            return None
    return replace(evaluation, probabilities=np.concatenate(parts))


def align(truth: str, value: str) -> list[tuple[int, int]]:
    """Which digit read belongs to which digit written: pairs of places, by the least edit distance.

    Source: R. Wagner and M. Fischer, JACM 21 (1974).
    """
    rows, columns = len(truth) + 1, len(value) + 1
    cost = np.add.outer(np.arange(rows), np.arange(columns))
    for i, j in np.ndindex(rows - 1, columns - 1):
        change = cost[i, j] + (truth[i] != value[j])
        cost[i + 1, j + 1] = min(change, cost[i, j + 1] + 1, cost[i + 1, j] + 1)
    pairs, i, j = [], rows - 1, columns - 1
    while i and j:
        if cost[i, j] == cost[i - 1, j - 1] + (truth[i - 1] != value[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((i, j))
        elif cost[i, j] == cost[i - 1, j] + 1:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]


def _from_idx(images: Path, labels: Path, alone: bool) -> Evaluation:
    digits, truths = read_idx(images), read_idx(labels).astype(np.int64)
    if digits.shape != (len(truths), SIZE, SIZE) or truths.max(initial=0) > 9:
        raise InputError(f"{images.name} does not hold 28 x 28 digits with labels 0 to 9: choose another folder.")
    origins = tuple(Origin(images.name, place=place) for place in range(len(truths)))
    note = "" if alone else f"The folder holds several sets; this is {images.name}."
    return Evaluation(images.parent.name, digits, truths, np.zeros((len(truths), 11), np.float32), origins, note)


def _idx_pairs(folder: Path) -> list[tuple[Path, Path]]:
    """Images and the labels that belong to them, either packed or not; test images come first."""
    pairs = []
    for images in sorted(folder.glob("*images*idx3*")):
        stem = images.name.removesuffix(".gz").replace("images", "labels").replace("idx3", "idx1")
        pairs += [(images, folder / name) for name in (stem, f"{stem}.gz") if (folder / name).is_file()]
    return sorted(pairs, key=lambda pair: not pair[0].name.startswith(("t10k", "test")))


def _read_images(folder: Path, rows: list[Truth], model: Model, progress: Progress, layout: str) -> FolderResult | None:
    layout = layout or _layout(rows)
    ordered = sorted((row for row in rows if row.value), key=lambda row: (row.source, row.page))
    pages = [list(group) for _, group in groupby(ordered, key=lambda row: (row.source, row.page))]
    found = []
    with ThreadPoolExecutor(os.cpu_count() or 1, "read") as executor:
        for part in executor.map(lambda truths: _read(folder, truths, model, layout), pages):
            found.append(part)
            if not progress(len(found), len(pages)):
                executor.shutdown(wait=False, cancel_futures=True)
                return None
    evaluation, fresh = _to_evaluation(folder.name, found, model)
    exact = sum(part.exact for part in found) + int(evaluation.right[fresh].sum())
    return FolderResult(len(ordered), exact, evaluation)


def _layout(rows: list[Truth]) -> str:
    """How to look for the fields: by the boxes that the truth gives, or one digit or number an image."""
    if any(row.box for row in rows):
        return "auto"
    return "digit" if all(len(row.value) <= 1 for row in rows) else "number"


def _read(folder: Path, truths: list[Truth], model: Model, layout: str) -> Found:
    """Read one page; its digits go with those of its truths."""
    first = truths[0]
    try:
        page = load_page(Source(folder / first.source, first.source), first.page)
    except PageError as error:
        return Found(missed=sum(len(truth.value) for truth in truths), error=f"{first.source}: {error}")
    alone = len(truths) == len(first.value) == 1
    if page.gray.shape == (SIZE, SIZE) and layout == "digit" and alone:  # the model's own size is taken as it is
        origin = Origin(first.source, first.page, first.field)
        return Found((Sample(255 - page.gray, int(first.value), origin),))
    readings = read_page(page, model, layout).readings
    parts = [_match(page, truth, readings) for truth in truths]
    samples = tuple(sample for part in parts for sample in part.samples)
    return Found(samples, sum(part.missed for part in parts), sum(part.exact for part in parts))


def _match(page: Page, truth: Truth, readings: tuple[Reading, ...]) -> Found:
    box = truth.box or page.box
    here = [reading for reading in readings if reading.field.box.common(box)]
    if truth.box and here:
        here = [max(here, key=lambda reading: reading.field.box.common(box))]
    digits = [digit for reading in here for digit in reading.digits]
    value = "".join(reading.value for reading in here)
    pairs = align(truth.value, value)
    samples = [
        Sample(
            digits[read].image,
            int(truth.value[place]),
            Origin(truth.source, truth.page, truth.field, place),
            digits[read].guess.probabilities,
        )
        for place, read in pairs
    ]
    return Found(tuple(samples), len(truth.value) - len(pairs), int(value == truth.value))


def _to_evaluation(title: str, found: list[Found], model: Model) -> tuple[Evaluation, list[int]]:
    """All digits, and the places of those that were images of the model's own size: no value was read for them."""
    samples = [sample for part in found for sample in part.samples]
    errors = [part.error for part in found if part.error]
    if not samples:
        raise InputError(f"No digit in {title} could be read ({errors[0] if errors else 'nothing is written there'}).")
    images = np.stack([sample.image for sample in samples])
    fresh = [place for place, sample in enumerate(samples) if not sample.probabilities]
    shares = np.zeros((len(samples), 11), np.float32)
    shares[fresh] = model.probabilities(images[fresh])
    for place, sample in enumerate(samples):
        if sample.probabilities:
            shares[place] = sample.probabilities
    labels = np.array([sample.label for sample in samples], np.int64)
    origins = tuple(sample.origin for sample in samples)
    return Evaluation(title, images, labels, shares, origins, _note(found, errors)), fresh


def _note(found: list[Found], errors: list[str]) -> str:
    """What does not show in the matrix."""
    missed = sum(part.missed for part in found)
    told = []
    if missed:
        told.append(f"{missed:,} digits are not counted: they were not found, or not told from their neighbours.")
    if errors:
        told.append(f"{len(errors):,} files could not be read, {errors[0]}")
    return " ".join(told)
