"""Labelled folders become evaluations: truth.csv, folders for each digit, IDX files; and wrong truths are put right."""

import csv
import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import Evaluation, Origin, load_evaluation
from digitdesk.engine.idx import read_idx
from digitdesk.engine.labelled import align, evaluate_folder, read_folder
from digitdesk.engine.truth import correct_truth, read_truth


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


@pytest.fixture(scope="module")
def bundled() -> Evaluation:
    return load_evaluation(settings.evaluation_path())


def test_idx_files_give_what_the_trainer_measured(tmp_path: Path, model: Model, bundled: Evaluation) -> None:
    _write_idx(tmp_path, "t10k", bundled, 300)
    _write_idx(tmp_path, "train", bundled, 10)
    read = evaluate_folder(tmp_path, model)
    assert read is not None
    assert np.array_equal(read.images, bundled.images[:300])
    assert np.array_equal(read.labels, bundled.labels[:300])
    assert np.allclose(read.probabilities, bundled.probabilities[:300], atol=2e-3)
    assert "this is t10k-images" in read.note


@pytest.mark.parametrize("inverted", [False, True])
def test_images_of_the_models_size_are_taken_as_they_are(
    tmp_path: Path, model: Model, bundled: Evaluation, inverted: bool
) -> None:
    for number in range(20):
        folder = tmp_path / str(bundled.labels[number])
        folder.mkdir(exist_ok=True)
        image = bundled.images[number]
        Image.fromarray(255 - image if inverted else image).save(folder / f"{number}.png")
    read = evaluate_folder(tmp_path, model)
    assert read is not None
    for place, origin in enumerate(read.origins):
        number = int(Path(origin.source).stem)
        assert np.array_equal(read.images[place], bundled.images[number])
        assert read.labels[place] == bundled.labels[number]


def test_an_image_of_the_models_size_may_hold_two_digits(tmp_path: Path, model: Model, bundled: Evaluation) -> None:
    Image.fromarray(bundled.images[0]).save(tmp_path / "a.png")
    (tmp_path / "truth.csv").write_text("source,value\na.png,17\n", "utf-8")
    found = read_folder(tmp_path, model, layout="digit")
    assert found is not None
    assert set(found.evaluation.labels.tolist()) <= {1, 7}


def test_forms_with_boxes_are_read_field_by_field(samples: Path, model: Model) -> None:
    read = evaluate_folder(samples, model)
    assert read is not None
    assert read.right.mean() > 0.98
    assert len(read.labels) > 300
    assert {origin.source for origin in read.origins} == {path.name for path in samples.glob("*.png")}


def test_strangers_folders_are_read(shared: Path, model: Model) -> None:
    read = evaluate_folder(shared / "real" / "usps", model)
    assert read is not None
    assert len(read.labels) > 490
    assert read.right.mean() > 0.97


def test_what_could_not_be_read_is_told(tmp_path: Path, model: Model, bundled: Evaluation) -> None:
    (tmp_path / "3").mkdir()
    Image.fromarray(bundled.images[0]).save(tmp_path / "3" / "a.png")
    (tmp_path / "3" / "b.png").write_bytes(b"no image")
    Image.fromarray(np.full((100, 80), 255, np.uint8)).save(tmp_path / "3" / "blank.png")
    read = evaluate_folder(tmp_path, model)
    assert read is not None
    assert len(read.labels) == 1
    assert "2 digits are not counted" in read.note
    assert "1 files could not be read, 3/b.png: The file is not an image" in read.note


def test_it_stops_when_told_to(samples: Path, model: Model) -> None:
    told = []
    assert evaluate_folder(samples, model, lambda done, total: bool(told.append((done, total)))) is None
    assert told == [(1, 4)]


def test_a_folder_without_labels_says_what_is_looked_for(tmp_path: Path, model: Model) -> None:
    with pytest.raises(InputError, match=r"truth\.csv with the columns source, page, field, value"):
        evaluate_folder(tmp_path, model)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"file,value\na.png,3\n", "lacks the column source"),
        (b"source,value,page\na.png,3,first\n", "no number"),
        (b"source,value\n\xff\xfe,3\n", "save it as CSV"),
        (b"source,value,x,y,width,height\na.png,3,1,1,inf,9\n", "no number"),
    ],
)
def test_a_truth_that_cannot_be_read_says_why(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "truth.csv").write_bytes(content)
    with pytest.raises(InputError, match=told):
        read_truth(tmp_path)


def test_a_wrong_truth_is_put_right_in_the_table_and_the_rest_stays(tmp_path: Path) -> None:
    table = "source,page,field,value,writer\na.png,1,total,12.50,Ann\na.png,1,other,77,Bob\n"
    (tmp_path / "truth.csv").write_text(table, "utf-8")
    correct_truth(tmp_path, Origin("a.png", 1, "total", 2), 8)
    with (tmp_path / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))
    assert rows[1:] == [["a.png", "1", "total", "12.80", "Ann"], ["a.png", "1", "other", "77", "Bob"]]
    assert rows[0] == ["source", "page", "field", "value", "writer"]


def test_a_wrong_folder_is_overruled_by_a_table_and_the_image_stays(tmp_path: Path) -> None:
    (tmp_path / "3").mkdir()
    for name in ("a.png", "b größe.png"):
        Image.fromarray(np.zeros((28, 28), np.uint8)).save(tmp_path / "3" / name)
    correct_truth(tmp_path, Origin("3/b größe.png"), 5)
    assert {row.source: row.value for row in read_truth(tmp_path)} == {"3/a.png": "3", "3/b größe.png": "5"}
    correct_truth(tmp_path, Origin("3/b größe.png"), 3)
    assert {row.source: row.value for row in read_truth(tmp_path)} == {"3/a.png": "3", "3/b größe.png": "3"}


@given(st.text("0123", max_size=8), st.text("0123", max_size=8))
def test_digits_are_matched_in_order_and_equal_ones_to_each_other(truth: str, value: str) -> None:
    pairs = align(truth, value)
    assert pairs == sorted(pairs)
    assert len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)
    if truth == value:
        assert pairs == [(place, place) for place in range(len(truth))]
    if truth and value:
        assert pairs


@pytest.mark.parametrize("content", [b"", b"\x1f\x8bno", b"\0\0\x09\1\0\0\0\1a", b"\0\0\x08\1\0\0\0\\9a"])
def test_broken_idx_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "images"
    path.write_bytes(content)
    with pytest.raises(InputError, match="not a whole IDX file"):
        read_idx(path)


def _write_idx(folder: Path, part: str, evaluation: Evaluation, count: int) -> None:
    images, labels = evaluation.images[:count], evaluation.labels[:count].astype(np.uint8)
    head = struct.pack(">HBBIII", 0, 8, 3, count, 28, 28)
    (folder / f"{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(head + images.tobytes()))
    (folder / f"{part}-labels-idx1-ubyte").write_bytes(struct.pack(">HBBI", 0, 8, 1, count) + labels.tobytes())
