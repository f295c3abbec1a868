"""What learning from corrections brings: python tests/benchmarks/adapting.py [FOLDER].

Digits of styles that training never saw: MNIST's test digits distorted, and, where FOLDER holds them (sets with a
truth.csv, one digit an image), strange hands. A part teaches, another part measures; nothing of it is kept.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.learning import adapt
from digitdesk.engine.learning.adapt import Remembered, Reviewed, learn, load_memory, remember
from digitdesk.engine.learning.stage import Known
from digitdesk.engine.normalise import normalise
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page

Gray = NDArray[np.uint8]
SIZES = (50, 100, 200, 500, 1000)
REPEATS = 2
PER_PAGE = 5
MEASURED = 2000


def turned(image: Gray) -> Gray:
    matrix = cv2.getRotationMatrix2D((14, 14), -35, 1)
    return cv2.warpAffine(image, matrix, (28, 28))


def wavy(image: Gray) -> Gray:
    y, x = np.mgrid[:28, :28].astype(np.float32)
    return cv2.remap(image, x + 2 * np.sin(y / 2).astype(np.float32), y, cv2.INTER_LINEAR)


def hollow(image: Gray) -> Gray:
    large = cv2.resize(image, (112, 112), interpolation=cv2.INTER_CUBIC)
    edges = cv2.morphologyEx(large, cv2.MORPH_GRADIENT, np.ones((5, 5)))
    return cv2.resize(edges, (28, 28), interpolation=cv2.INTER_AREA)


def striped(image: Gray) -> Gray:
    gaps = image.copy()
    gaps[::4] = gaps[1::4] = 0
    return gaps


def coarse(image: Gray) -> Gray:
    small = cv2.resize(image, (9, 9), interpolation=cv2.INTER_AREA)
    return cv2.resize((small > 70).astype(np.uint8) * 255, (28, 28), interpolation=cv2.INTER_NEAREST)


def squeezed(image: Gray) -> Gray:
    return cv2.resize(image, (9, 28), interpolation=cv2.INTER_AREA)


def bold(image: Gray) -> Gray:
    return cv2.dilate(image, np.ones((5, 5), np.uint8))


def mirrored(image: Gray) -> Gray:
    return np.ascontiguousarray(image[:, ::-1])


STYLES: dict[str, Callable[[Gray], Gray]] = {
    style.__name__: style for style in (turned, wavy, hollow, striped, coarse, squeezed, bold, mirrored)
}


@dataclass(frozen=True)
class Case:
    """One time of learning: accuracy of digits that nobody has reviewed, before and after; kept or not."""

    before: float
    after: float
    kept: bool


def distorted(style: Callable[[Gray], Gray]) -> tuple[Gray, NDArray[np.int64]]:
    found = load_evaluation(settings.evaluation_path())
    return np.stack([normalise(style(image)) for image in found.images]), found.labels


def everyone(real: Path | None, model: Model) -> Iterator[tuple[str, Gray, NDArray[np.int64]]]:
    """All styles and hands: their names, digits and labels."""
    if real:
        yield "orand", *cheques(real / "orand", model)
        for name in ("usps", "hwd"):
            images, labels = strangers(real / name, model)
            yield name, images, labels
            for way in ("wavy", "hollow"):
                yield f"{name}, {way}", np.stack([normalise(STYLES[way](image)) for image in images]), labels
    for style in STYLES.values():
        yield style.__name__, *distorted(style)


def cheques(folder: Path, model: Model) -> tuple[Gray, NDArray[np.int64]]:
    """The digits of amounts on cheques, where a person has found them."""
    with (folder / "digits.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        x, y, width, height = (int(row[key]) for key in ("x", "y", "width", "height"))
        gray = load_page(Source(folder / row["source"], row["source"]), 1).gray[y : y + height, x : x + width]
        framed = np.pad(gray, max(gray.shape) // 4, constant_values=int(np.percentile(gray, 90)))
        digits = [
            digit for reading in read_page(Page("", 1, framed), model, "digit").readings for digit in reading.digits
        ]
        if len(digits) == 1:
            found.append((digits[0].image, int(row["digit"])))
    return np.stack([image for image, _ in found]), np.array([label for _, label in found])


def strangers(folder: Path, model: Model) -> tuple[Gray, NDArray[np.int64]]:
    """The digits of a set as the program cuts them out."""
    with (folder / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    found = []
    for row in rows:
        page = load_page(Source(folder / row["source"], row["source"]), 1)
        digits = [digit for reading in read_page(page, model, "digit").readings for digit in reading.digits]
        if len(digits) == 1:
            found.append((digits[0].image, int(row["value"])))
    return np.stack([image for image, _ in found]), np.array([label for _, label in found])


def cases(images: Gray, known: Known, remembered: Remembered, size: int) -> Iterator[Case]:
    """Learn several times from so many digits, each time others, and measure on the rest."""
    for seed in range(REPEATS):
        order = np.random.default_rng(seed).permutation(len(known.labels))
        taught, rest = order[:size], order[size : size + MEASURED]
        reviewed = Reviewed(images[taught], known.labels[taught], np.arange(size) // PER_PAGE, taught)
        trial = learn(reviewed, known.only(taught), remembered)
        test = known.only(rest)
        after = trial.stage.probabilities(test.shares, test.embedding)
        right = [float((shares.argmax(axis=1) == test.labels).mean()) for shares in (test.shares, after)]
        yield Case(right[0], right[1], trial.kept)


def report(name: str, images: Gray, labels: NDArray[np.int64], model: Model, remembered: Remembered) -> list[Case]:
    """One row of the table: with refusals counted as no change."""
    known, all_cases = Known(*model.see(images), labels), []
    base = float((known.shares.argmax(axis=1) == labels).mean())
    cells = [f"{100 * base:.1f}"]
    for size in SIZES:
        if size + 250 > len(labels):
            cells.append("")
            continue
        found = list(cases(images, known, remembered, size))
        all_cases += found
        gain = float(np.mean([case.kept * (case.after - case.before) for case in found]))
        kept = sum(case.kept for case in found)
        cells.append(f"{100 * min(base + gain, 1):.1f} ({kept} of {REPEATS})")
    print(f"| {name} | " + " | ".join(cells) + " |", flush=True)
    return all_cases


def main() -> None:
    """Print the table, and what became of all cases."""
    adapt.SHARES = (1.0,)  # type: ignore[assignment]  # how it learns from fewer is what the table's columns show
    model = Model(settings.model_path(), settings.numbers_path())
    remembered = remember(model, load_memory(settings.prototypes_path(), settings.evaluation_path()))
    print(f"| style | 0 | {' | '.join(map(str, SIZES))} |\n|---{'|---' * (len(SIZES) + 1)}|", flush=True)
    everything = []
    for name, images, labels in everyone(Path(sys.argv[1]) if len(sys.argv) > 1 else None, model):
        everything += report(name, images, labels, model, remembered)
    kept = [case for case in everything if case.kept]
    refused = [case for case in everything if not case.kept]
    worse = [case for case in kept if case.after < case.before]
    missed = [case for case in refused if case.after > case.before]
    print(f"{len(everything)} times: {len(refused)} refused ({len(missed)} of them would have helped), ", end="")
    print(f"{len(worse)} of the {len(kept)} kept read held-out digits worse.")


if __name__ == "__main__":
    main()
