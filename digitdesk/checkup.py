"""What a whole copy of DigitDesk does without the window, found out by doing it; the self-test's larger part; no Qt."""

import csv
import json
from collections import Counter
from collections.abc import Callable
from functools import cached_property
from itertools import groupby
from pathlib import Path

import numpy as np
from PIL import Image

from digitdesk import settings
from digitdesk.engine import images, workers
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.export import EXPORTERS, Options, export, records_of
from digitdesk.engine.forms import template
from digitdesk.engine.forms.designer import Wanted, design, render
from digitdesk.engine.forms.lists import read_column
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.learning.adapt import load_memory
from digitdesk.engine.pipeline import Job, read_sources
from digitdesk.engine.types import Box, Gray, PageResult
from digitdesk.exports import export_project
from digitdesk.store import Project, result_of
from digitdesk.watch import SETTLED, Watch

LEAST_RIGHT = 0.95
"""A whole copy reads nearly all of the sample forms' values; how well it reads is for others to measure."""


class Trouble(Exception):
    """What is wrong with this copy, in a sentence."""


class Checkup:
    """The checks in their order; later ones use what earlier ones made. Each tells what it found, or raises Trouble."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pages: list[PageResult] = []

    @cached_property
    def _model(self) -> Model:
        return Model(settings.model_path(), settings.numbers_path())

    def read(self) -> str:
        """Read the sample forms."""
        sources = find_sources([settings.samples_path()])
        self._pages = list(read_sources(sources, Job(self._model), jobs=2))
        return compare(self._pages)

    def export(self) -> str:
        """Write a table of each kind, and count its rows in the file."""
        expected = sum(len(page.readings) for page in self._pages)
        for ending in EXPORTERS:
            path = self._folder / f"values{ending}"
            export(records_of(self._pages), path)
            if (found := COUNTS[ending](path)) != expected:
                raise Trouble(f"{path.name} has {found} rows instead of {expected}")
        return f"{expected} rows as {', '.join(EXPORTERS)}"

    def decode(self) -> str:
        """Have files of all kinds decoded as always: by a process of its own, which must have what it needs."""
        form, _ = design("A page", [Wanted("number")])
        page = Image.fromarray(render(form)[0]).reduce(4)
        for ending in images.ENDINGS:
            path = self._folder / f"page{ending}"
            path.write_bytes(form) if ending == ".pdf" else page.save(path)
            gray = workers.load_page(Source(path, path.name), 1).gray
            if abs(gray.mean() - np.asarray(page).mean()) > 1:
                raise Trouble(f"{path.name} looks otherwise than it was written")
        return f"{', '.join(images.ENDINGS)}, in a process of its own"

    def use_form(self) -> str:
        """Design a form, fill it in with digits of the evaluation, and read it by its template."""
        wanted = {"first": "3141", "second": "592653"}
        pdf, designed = design("A form", [Wanted(name, digits=len(value)) for name, value in wanted.items()])
        path = self._folder / f"form{template.ENDING}"
        template.save(designed, path)
        sheet = render(pdf)[0].copy()
        for blank in designed.blanks:
            _fill_in(sheet, blank.cells, wanted[blank.name])
        filled = self._folder / "filled.png"
        Image.fromarray(sheet).save(filled)
        (page,) = read_sources([Source(filled, filled.name)], Job(self._model, templates=(template.load(path),)))
        found = {reading.field.name: reading.value for reading in page.readings}
        if found != wanted:
            raise Trouble(f"a form filled in with {wanted} was read as {found}")
        return ", ".join(f"{name} {value}" for name, value in found.items())

    def watch(self) -> str:
        """Notice that a file has arrived."""
        folder = self._folder / "arriving"
        folder.mkdir()
        Image.new("L", (60, 60), 255).save(folder / "new.png")
        with Project.open_or_create(self._folder / "watch.digitdesk") as project:
            watch = Watch(folder)
            if watch.look(project, 0.0) or len(watch.look(project, SETTLED)) != 1:
                raise Trouble("a file that arrived in a folder was not noticed")
        return "a file that arrived was noticed"

    def remember(self) -> str:
        """Load what a model that learns must not forget."""
        memory = load_memory(settings.prototypes_path(), settings.evaluation_path())
        right = np.mean(self._model.probabilities(memory.tested[:500]).argmax(axis=1) == memory.truth[:500])
        if right < LEAST_RIGHT:
            raise Trouble(f"only {right:.0%} of 500 digits that must not be forgotten were read right")
        return f"{len(memory.images):,} digits that it must not forget"

    def export_project(self, path: Path) -> str:
        """Write a project with pictures, and its report."""
        with Project(path) as project:
            pages = standing(project)
            export_project(project, self._folder / "project.xlsx", Options(pictures=True))
            export_project(project, self._folder / "report.html")
        sizes = [(self._folder / name).stat().st_size for name in ("project.xlsx", "report.html")]
        return f"{compare(pages)}; {sizes[0]:,} and {sizes[1]:,} bytes"


def standing(project: Project) -> list[PageResult]:
    """The pages of a project as they were read."""
    return [result_of(list(entries)) for _, entries in groupby(project.readings.each(), lambda entry: entry.key)]


def compare(pages: list[PageResult]) -> str:
    """How many of the true values were read on their pages; Trouble if too few."""
    with (settings.samples_path() / "truth.csv").open(encoding="utf-8", newline="") as file:
        truth = Counter((row["source"], row["value"]) for row in csv.DictReader(file) if row["value"])
    read = Counter((page.source, reading.value) for page in pages for reading in page.readings)
    right, total = (truth & read).total(), truth.total()
    told = f"{right} of {total} values right on {len(pages)} pages"
    if right < LEAST_RIGHT * total:
        raise Trouble(told)
    return told


def _fill_in(sheet: Gray, cells: tuple[Box, ...], value: str) -> None:
    """Write each digit of the value into its compartment, in another's hand."""
    known = load_evaluation(settings.evaluation_path())
    for cell, digit in zip(cells, value, strict=True):
        image = known.images[int(np.flatnonzero(known.labels == int(digit))[0])]
        side = min(cell.width, cell.height) * 4 // 5
        ink = np.asarray(Image.fromarray(image).resize((side, side)))
        x, y = cell.x + (cell.width - side) // 2, cell.y + (cell.height - side) // 2
        sheet[y : y + side, x : x + side] = np.minimum(sheet[y : y + side, x : x + side], 255 - ink)


def _csv_rows(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


COUNTS: dict[str, Callable[[Path], int]] = {
    ".csv": _csv_rows,
    ".xlsx": lambda path: len(read_column(str(path))),
    ".json": lambda path: len(json.loads(path.read_text("utf-8"))),
}
"""How the rows of an exported table are counted."""
