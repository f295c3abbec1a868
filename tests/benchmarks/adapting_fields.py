"""What learning from corrections brings to whole fields: python tests/benchmarks/adapting_fields.py [FOLDER].

Pages of numbers are composed of digits in styles that training never saw: MNIST's test digits distorted, and, where
FOLDER holds them (sets with a truth.csv), strange hands and real amounts. They are read into a project, some pages
are reviewed, the program improves on them as it does for its users, and pages that nobody has reviewed are read with
what it has learned. Nothing of it is kept.
"""

import csv
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import cv2
import numpy as np
from adapting import STYLES, distorted, strangers
from numpy.typing import NDArray

from digitdesk import settings
from digitdesk.adapting import improve, keep
from digitdesk.batch import read_project
from digitdesk.engine import classify
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.learning import adapt
from digitdesk.engine.learning.adapt import Memory, load_memory, remember
from digitdesk.engine.page_reading import FlatPage, lay_flat
from digitdesk.engine.pipeline import Job
from digitdesk.engine.types import Box, Status
from digitdesk.store import Filter, Project

Gray = NDArray[np.uint8]
SIZES = (50, 100, 200, 500, 1000)
VALUES = (3, 3, 4)
"""Digits of the numbers on a page: ten together."""
HELD_OUT = 60
"""Pages that nobody reviews."""
CELL, GAP = 64, 40
SAME = 0.5
"""A field is found where it shares so much of its area with what is written."""


@dataclass(frozen=True)
class Sheet:
    """A page as a file, and what is written where."""

    path: Path
    truth: tuple[tuple[Box, str], ...]


@dataclass(frozen=True)
class Kind:
    """Pages of one kind: their layout, and how they are made from digits and their labels."""

    name: str
    layout: str
    sheets: Callable[[Path], list[Sheet]]


@dataclass(frozen=True)
class Score:
    """Of fields that nobody has reviewed: right, accepted without review, and wrong among those."""

    right: int
    accepted: int
    wrong: int
    count: int

    def __str__(self) -> str:
        sure = f"{100 * self.accepted / self.count:.0f}, {100 * self.wrong / max(self.accepted, 1):.1f} wrong"
        return f"{100 * self.right / self.count:.1f} ({sure})"


def composed(folder: Path, images: Gray, labels: NDArray[np.int64], layout: str, pages: int) -> Iterator[Sheet]:
    """Numbers of three and four digits: in combs, in boxes, or free in lines."""
    rng = np.random.default_rng(0)
    order = iter(rng.permutation(len(labels)).tolist())
    for number in range(pages):
        gray = np.full((len(VALUES) * 2 * CELL + 2 * CELL, max(VALUES) * CELL + 4 * CELL), 255, np.uint8)
        truth = []
        for row, count in enumerate(VALUES):
            x, y = 2 * CELL, (2 * row + 1) * CELL
            chosen = [next(order) for _ in range(count)]
            step = CELL if layout == "combs" else GAP
            for place, digit in enumerate(chosen):
                left = x + place * step + (step - 42) // 2 + int(rng.integers(-3, 4))
                part = gray[y + 11 : y + 53, left : left + 42]
                np.minimum(part, 255 - cv2.resize(images[digit], (42, 42)), out=part)
            box = Box(x, y, count * step, CELL)
            for edge in range(count + 1 if layout == "combs" else 2):
                at = x + edge * step if layout == "combs" else x + edge * box.width
                if layout != "lines":
                    cv2.line(gray, (at, y), (at, y + CELL), 0, 2)
            if layout != "lines":
                cv2.line(gray, (x, y), (x + box.width, y), 0, 2)
                cv2.line(gray, (x, y + CELL), (x + box.width, y + CELL), 0, 2)
            truth.append((box, "".join(str(labels[digit]) for digit in chosen)))
        path = folder / f"{number:04d}.png"
        cv2.imwrite(str(path), gray)
        yield Sheet(path, tuple(truth))


def amounts(folder: Path) -> list[Sheet]:
    """A set of pictures that hold one number each."""
    with (folder / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    whole = Box(0, 0, 1 << 20, 1 << 20)
    return [Sheet(folder / row["source"], ((whole, row["value"]),)) for row in rows]


def kinds(real: Path | None, model: Model) -> Iterator[Kind]:
    """All kinds of pages."""

    def made(name: str, layout: str, images: Gray, labels: NDArray[np.int64]) -> Kind:
        pages = min(max(SIZES) // sum(VALUES) + HELD_OUT, len(labels) // sum(VALUES))
        way = {"combs": "boxes", "boxes": "boxes", "lines": "lines"}[layout]
        return Kind(f"{name}, {layout}", way, lambda folder: list(composed(folder, images, labels, layout, pages)))

    for style, layout in (("wavy", "combs"), ("wavy", "boxes"), ("turned", "lines"), ("hollow", "combs"),
                          ("squeezed", "boxes"), ("coarse", "lines")):  # fmt: skip
        yield made(style, layout, *distorted(STYLES[style]))
    if real:
        for name, layout in (("usps", "combs"), ("hwd", "combs"), ("hwd", "boxes")):
            yield made(name, layout, *strangers(real / name, model))
        yield Kind("orand", "number", lambda _: amounts(real / "orand"))


def value_at(sheet: Sheet, box: Box) -> str | None:
    """What is written where this was read; None where nothing is."""
    place, value = max(sheet.truth, key=lambda one: one[0].common(box))
    area = min(box.width * box.height, place.width * place.height)
    return value if place.common(box) >= SAME * area else None


def review(project: Project, sheets: dict[str, Sheet]) -> None:
    """A person types what is written on these pages."""
    for entry in project.queue.fields(Filter(), limit=1_000_000):
        if entry.name in sheets and (value := value_at(sheets[entry.name], entry.reading.field.box)):
            project.review.type(entry.id, value)


def score(flat: list[tuple[Sheet, FlatPage]], model: Model) -> tuple[Score, list[bool]]:
    """How this model reads these pages."""
    right, accepted, wrong = [], 0, 0
    for sheet, page in flat:
        read = page.read(model)
        for box, value in sheet.truth:
            best = max(read.readings, key=lambda reading: reading.field.box.common(box), default=None)
            found = best if best and best.field.box.common(box) else None
            right.append(bool(found and found.value == value))
            sure = bool(found and found.status is Status.OK)
            accepted += sure
            wrong += sure and not right[-1]
    return Score(sum(right), accepted, wrong, len(right)), right


def report(kind: Kind, model: Model, memory: Memory, folder: Path) -> Iterator[tuple[bool, bool]]:
    """One row of the table; of each time whether it was kept, and whether fields are read worse."""
    sheets = kind.sheets(folder)
    order = np.random.default_rng(1).permutation(len(sheets)).tolist()
    held = [sheets[place] for place in order[: min(HELD_OUT, len(order) // 2)]]
    rest = [sheets[place] for place in order[len(held) :]]
    digits = sum(len(value) for sheet in rest for _, value in sheet.truth) / len(rest)
    flat = [(sheet, lay_flat(load_page(Source(sheet.path, sheet.path.name), 1), kind.layout)) for sheet in held]
    before, _ = score(flat, model)
    cells = [str(before)]
    path = folder / "all.digitdesk"
    with Project.open_or_create(path) as project:
        project.sources.add([(sheet.path, sheet.path.name) for sheet in rest])
        for _ in read_project(project, Job(model, kind.layout)):
            pass
    for size in SIZES:
        pages = round(size / digits)
        if pages > len(rest):
            cells.append("")
            continue
        taught = folder / f"{size}.digitdesk"
        with Project(path) as project:
            project.save_copy(taught)
        with Project(taught) as project:
            review(project, {sheet.path.name: sheet for sheet in rest[:pages]})
        try:
            found = improve(taught, model, memory)
        except InputError:
            cells.append("too few")
            continue
        if not found or not found.kept:
            cells.append("refused")
            yield False, False
            continue
        target = folder / f"{size}.onnx"
        keep(taught, found, model, target, kind.name)
        after, _ = score(flat, Model(target, settings.numbers_path()))
        cells.append(f"{after}{'' if found.learned else ' trust alone'}")
        yield True, after.right < before.right
    print(f"| {kind.name} | " + " | ".join(cells) + " |", flush=True)


def cached(model: Model, memory: Memory) -> None:
    """What never changes is worked out once: what the model says of the memory, and the number model of a strip."""
    known = remember(model, memory)
    adapt.remember = lambda *_: known
    read = classify.NumberModel.read
    answers: dict[tuple[tuple[int, ...], bytes], NDArray[np.float32]] = {}

    def once(self: classify.NumberModel, strips: list[Gray]) -> list[NDArray[np.float32]]:
        keys = [(strip.shape, strip.tobytes()) for strip in strips]
        new = {key: strip for key, strip in zip(keys, strips, strict=True) if key not in answers}
        answers.update(zip(new, read(self, list(new.values())), strict=True))
        return [answers[key] for key in keys]

    classify.NumberModel.read = once  # type: ignore[method-assign]


def main() -> None:
    """Print the table, and what became of all times."""
    model = Model(settings.model_path(), settings.numbers_path())
    memory = load_memory(settings.prototypes_path(), settings.evaluation_path())
    cached(model, memory)
    print(f"| pages | 0 | {' | '.join(map(str, SIZES))} |\n|---{'|---' * (len(SIZES) + 1)}|", flush=True)
    everything: list[tuple[bool, bool]] = []
    for kind in kinds(Path(sys.argv[1]) if len(sys.argv) > 1 else None, model):
        with TemporaryDirectory() as folder:
            everything += report(kind, model, memory, Path(folder))
    refused, worse = (sum(flags) for flags in ([not kept for kept, _ in everything], [bad for _, bad in everything]))
    print(f"{len(everything)} times: {refused} refused, {worse} read whole fields worse.")


if __name__ == "__main__":
    main()
