"""What all tests share. Qt draws into memory, so that tests need no display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later

from pathlib import Path

import cv2
import hypothesis
import numpy as np
import onnxruntime  # noqa: F401  before Qt, as in the program: its DLL fails on Windows when Qt loads first
import pytest

from digitdesk import settings
from digitdesk.batch import read_project
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.learning.adapt import Memory, load_memory
from digitdesk.engine.pipeline import Job
from digitdesk.store import Entry, Filter, Project

ROOT = Path(__file__).resolve().parent.parent
hypothesis.settings.register_profile("busy", deadline=None)  # a computer that has more to do is no mistake
hypothesis.settings.load_profile("busy")


@pytest.fixture(autouse=True)
def own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never the forms, models and projects of whoever runs the tests."""
    monkeypatch.setenv("DIGITDESK_DATA", str(tmp_path_factory.mktemp("data")))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout with MNIST and real handwriting; tests that need it are skipped without."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"needs MNIST and real handwriting in {folder}")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample forms, with their truth.csv."""
    return ROOT / "resources" / "samples"


@pytest.fixture(scope="session")
def model() -> Model:
    """The bundled models, of digits and of whole numbers."""
    return Model(settings.model_path(), settings.numbers_path())


@pytest.fixture(scope="session")
def small_memory() -> Memory:
    """A part of what a model must not forget: tests need not wait for all of it."""
    whole = load_memory(settings.prototypes_path(), settings.evaluation_path())
    return Memory(whole.images[::3], whole.tested[6000:], whole.truth[6000:], whole.others)


class StrangeForms:
    """A project of six forms of thirty boxes, filled in by someone who writes all digits the other way round."""

    PAGES, ROWS, COLUMNS, CELL = 6, 6, 5, 60

    def __init__(self, folder: Path) -> None:
        self.truth: dict[tuple[str, int, int], str] = {}
        self._path = folder / "forms.digitdesk"
        found = load_evaluation(settings.evaluation_path())
        digits = zip(found.images[:, :, ::-1], found.labels.tolist(), strict=True)
        names = [f"{number}.png" for number in range(self.PAGES)]
        for name in names:
            cv2.imwrite(str(folder / name), self._fill_in(name, digits))
        with Project.open_or_create(self._path) as project:
            project.sources.add([(folder / name, name) for name in names])
            for _ in read_project(project, Job(Model(settings.model_path(), settings.numbers_path()), "boxes")):
                pass

    def copy(self, path: Path) -> Path:
        """The project as the bundled model has read it, for one test."""
        with Project(self._path) as project:
            project.save_copy(path)
        return path

    def value(self, entry: Entry) -> str:
        """What is written there."""
        box, near = entry.reading.field.box, self.CELL // 2
        places = self.truth.items()
        return next(v for (name, x, y), v in places if name == entry.name and abs(box.x - x) + abs(box.y - y) < near)

    def review(self, project: Project, pages: int) -> None:
        """A person goes through the first pages and types what is there."""
        for entry in project.queue.fields(Filter(), limit=1000):
            if int(entry.name[0]) < pages:
                project.review.type(entry.id, self.value(entry))

    def wrong(self, project: Project, name: str) -> int:
        """How many values of a page are wrong."""
        return sum(entry.value != self.value(entry) for entry in project.readings.each() if entry.name == name)

    def _fill_in(self, name: str, digits) -> np.ndarray:
        page = np.full(((self.ROWS + 2) * self.CELL * 2, (self.COLUMNS + 2) * self.CELL * 2), 255, np.uint8)
        for place in range(self.ROWS * self.COLUMNS):
            image, label = next(digits)
            x, y = (place % self.COLUMNS + 1) * self.CELL * 2, (place // self.COLUMNS + 1) * self.CELL * 2
            cv2.rectangle(page, (x, y), (x + self.CELL, y + self.CELL), 0, 1)
            page[y + 9 : y + 51, x + 9 : x + 51] = 255 - cv2.resize(np.ascontiguousarray(image), (42, 42))
            self.truth[name, x, y] = str(label)
        return page


@pytest.fixture(scope="session")
def strange_forms(tmp_path_factory: pytest.TempPathFactory) -> StrangeForms:
    """Forms to learn from; each test takes a copy of the project."""
    return StrangeForms(tmp_path_factory.mktemp("strange"))
