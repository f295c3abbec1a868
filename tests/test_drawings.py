"""The drawings that the user keeps: a project like any other, which is looked over, exported and learned from."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from digitdesk import settings
from digitdesk.drawings import Drawing, as_one, keep, take_out
from digitdesk.engine.classify import Model
from digitdesk.engine.export.digits import DIGIT_EXPORTERS
from digitdesk.engine.idx import read_idx
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page, Status
from digitdesk.exports import export_checked
from digitdesk.store import Project


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


@pytest.fixture(scope="module")
def page() -> Page:
    gray = np.full((300, 500), 255, np.uint8)
    cv2.putText(gray, "2 7", (60, 220), cv2.FONT_HERSHEY_SIMPLEX, 5, 0, 18, cv2.LINE_AA)
    return Page("2026-11-21 12-00.png", 1, gray)


@pytest.fixture
def drawing(page: Page, model: Model) -> Drawing:
    return Drawing(page, (as_one(page, read_page(page, model, "number").readings),), ("27",))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "Kept drawings.digitdesk"


def test_kept_drawings_are_exported_like_reviewed_digits(path: Path, drawing: Drawing, model: Model) -> None:
    keep(path, drawing, model)
    folder = path.parent.parent
    with Project(path) as project:
        counts = {kind: export_checked(project, folder / kind, kind) for kind in DIGIT_EXPORTERS}
    assert counts == {"png": 2, "idx": 2, "coco": 2}
    assert [len(list((folder / "png" / label).iterdir())) for label in "0123456789"] == [0, 0, 1, 0, 0, 0, 0, 1, 0, 0]
    assert read_idx(folder / "idx" / "digits-labels-idx1-ubyte.gz").tolist() == [2, 7]


def test_the_page_lies_beside_the_project_and_is_not_read_again(path: Path, drawing: Drawing, model: Model) -> None:
    keep(path, drawing, model)
    with Project(path) as project:
        (source,) = project.sources.each()
        assert np.array_equal(np.array(Image.open(source.path)), drawing.page.gray)
        generation = project.readings.generation(*project.readings.latest() or ("", ""))
        assert list(project.sources.pending(generation)) == []
        (entry,) = project.readings.each()
        frame = entry.reading.field.box
        assert frame.width < drawing.page.box.width
        assert all(digit.box.clipped(frame) == digit.box for digit in project.readings.digits(entry.id))
        assert project.readings.crop(entry.id)


def test_it_is_taken_out_and_put_back(path: Path, drawing: Drawing, model: Model) -> None:
    keep(path, drawing, model)
    take_out(path, drawing.page.source)
    with Project(path) as project:
        assert len(project.sources) == len(project.readings) == project.readings.count_checked() == 0
        assert project.review.undo() is None
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    for _ in range(2):  # also where it is there already
        keep(path, drawing, model)
    with Project(path) as project:
        assert [entry.value for entry in project.readings.each()] == ["27"]


def test_digits_count_only_where_there_is_one_for_each(path: Path, drawing: Drawing, model: Model) -> None:
    longer = Drawing(drawing.page, drawing.readings, ("270",))
    assert drawing.counts
    assert not longer.counts
    keep(path, longer, model)
    with Project(path) as project:
        assert sum(checked for _, checked in project.queue.digit_counts().values()) == 0


def test_a_drawing_in_which_nothing_was_found_is_kept_too(path: Path, page: Page, model: Model) -> None:
    nothing = as_one(page, ())
    assert (nothing.status, nothing.field.box) == (Status.BLANK, page.box)
    keep(path, Drawing(page, (nothing,), ("4",)), model)
    with Project(path) as project:
        assert [entry.value for entry in project.readings.each()] == ["4"]
