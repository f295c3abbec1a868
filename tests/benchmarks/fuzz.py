"""Files made up by a fuzzer that sees which code they reach: python tests/benchmarks/fuzz.py WHAT [SECONDS].

WHAT is one of TARGETS; what is found for each is a file with a name that says so, in the present folder. Needs
`pip install atheris` (Linux). The program's own code is watched, decoders in C are not; it begins with real files.
An input is a find when anything but the errors that are told to users comes of it.
"""

import io
import os
import resource
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import atheris
import numpy as np

with atheris.instrument_imports(include=["digitdesk", "PIL"]):
    from PIL import Image

    from digitdesk import settings
    from digitdesk.engine import images
    from digitdesk.engine.classify import Model
    from digitdesk.engine.errors import DigitDeskError
    from digitdesk.engine.forms import template
    from digitdesk.engine.images import Source
    from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
    from digitdesk.engine.workers import MEMORY
    from digitdesk.store import Filter, Project

SECONDS = 120
LONGEST = 1 << 16
"""Bytes of a file that is made up."""
PATIENCE = 300
"""Seconds after which a file is a find: on a busy computer, where the program's own limit would tell of the others."""


@dataclass(frozen=True)
class Target:
    """A kind of file: its ending, real ones to begin with, and what the program does with one."""

    ending: str
    seeds: Callable[[Path], list[bytes]]
    use: Callable[[Path], object]


def pictures(folder: Path) -> list[bytes]:
    """A small picture in each format that is read."""
    gray = np.random.default_rng(1).integers(180, 256, (24, 20), np.uint8)
    made = []
    for kind in ("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF", "PDF"):
        data = io.BytesIO()
        Image.fromarray(gray).save(data, kind)
        made.append(data.getvalue())
    return made


def decode(path: Path) -> None:
    """Count and load, as a worker does; PDFs and images by their first bytes."""
    if path.read_bytes()[:4] == b"%PDF":
        path = path.rename(path.with_suffix(".pdf"))
    for index in range(1, min(images.count_pages(path), 3) + 1):
        images.load_page(Source(path, path.name), index)


def forms(folder: Path) -> list[bytes]:
    """A form with a page of two fields."""
    path = folder / f"seed{template.ENDING}"
    blanks = (template.Blank("a", Box(5, 5, 30, 20)), template.Blank("b", Box(5, 40, 30, 20)))
    page = template.FormPage(100, 80, blanks, template.picture_of(np.full((80, 100), 255, np.uint8)))
    template.save(template.Template("seed", (page,)), path)
    return [path.read_bytes()]


def projects(folder: Path) -> list[bytes]:
    """A project with a page of two readings, one of them corrected."""
    path = folder / "seed.digitdesk"
    with Project.open_or_create(path, "Ada") as project:
        source = project.sources.add([(Path("/scans/1.png"), "1.png")])[0]
        readings = tuple(Reading(Field(str(n), Box(0, n, 9, 9)), "12", 0.8, Status.REVIEW) for n in range(2))
        generation = project.readings.generation("model", "auto")
        project.readings.put(source.id, PageResult(source.name, 1, readings), generation)
        project.review.type(1, "0042")
    return [path.read_bytes()]


def open_project(path: Path) -> None:
    """What the window does with it: list, filter, correct."""
    with Project(path, "Ada") as project:
        entries = list(project.readings.each())
        list(project.sources.each())
        project.queue.fields(Filter())
        project.trust.outlook()
        if entries:
            project.review.type(entries[0].id, "7")
            project.review.undo()


TARGETS = {
    "decoders": Target(".png", pictures, decode),
    "templates": Target(template.ENDING, forms, template.load),
    "projects": Target(".digitdesk", projects, open_project),
    "models": Target(".onnx", lambda folder: [settings.model_path().read_bytes()], Model),
}


def main() -> None:
    """Make files up until the time is over; libFuzzer prints how many."""
    target = TARGETS[sys.argv[1]]
    seconds = int(sys.argv[2]) if sys.argv[2:] else SECONDS
    folder, seeds = Path(tempfile.mkdtemp()), Path(tempfile.mkdtemp())
    for number, seed in enumerate(target.seeds(folder)):
        (seeds / str(number)).write_bytes(seed)
        print(number, len(seed), "bytes")

    def one(data: bytes) -> None:
        for left in folder.iterdir():
            left.unlink()
        path = folder / f"made{target.ending}"
        path.write_bytes(data)
        try:
            target.use(path)
        except DigitDeskError as error:
            if not str(error).endswith("."):
                raise RuntimeError(f"no sentence: {error}") from error

    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    longest = max(LONGEST, *(len(seed.read_bytes()) for seed in seeds.iterdir()))
    arguments = [f"-max_total_time={seconds}", f"-max_len={longest}", f"-timeout={PATIENCE}", "-rss_limit_mb=0"]
    atheris.Setup([sys.argv[0], *arguments, f"-artifact_prefix={sys.argv[1]}-", str(seeds)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
