"""Checked digits in the forms that programs learn from, read back by other eyes than ours."""

import csv
import io
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export.digits import DIGIT_EXPORTERS, Labelled, LabelledField, export_digits
from digitdesk.engine.idx import read_idx
from digitdesk.engine.truth import read_truth
from digitdesk.engine.types import Box, Crop


def field(labels: str, whole: bool = True) -> LabelledField:
    """A field at (100, 50) on its page; its crop is half the size of the part shown, a dark mark for each digit."""
    shown = Box(90, 40, 40 * len(labels) + 20, 80)
    picture = np.full((40, shown.width // 2), 255, np.uint8)
    digits = []
    for place, label in enumerate(labels):
        box = Box(100 + 40 * place, 60, 20, 30)
        x, y = (box.x - shown.x) // 2, (box.y - shown.y) // 2
        picture[y : y + 15, x : x + 10] = 0
        digits.append(Labelled(int(label), place, box, np.full((28, 28), 10 + int(label), np.uint8)))
    data = io.BytesIO()
    Image.fromarray(picture).save(data, "JPEG", quality=95)
    return LabelledField("=a.png", 2, "sum", tuple(digits), whole, Crop(shown, data.getvalue()))


def test_png_folders_are_what_the_program_itself_takes_as_labelled_digits(tmp_path: Path) -> None:
    assert export_digits([field("70"), field("7", whole=False)], tmp_path / "digits", "png") == 3
    truth = read_truth(tmp_path / "digits")
    assert sorted((row.source, row.value) for row in truth) == [
        ("0/000002.png", "0"),
        ("7/000001.png", "7"),
        ("7/000003.png", "7"),
    ]
    assert (np.asarray(Image.open(tmp_path / "digits" / "7" / "000003.png")) == 17).all()
    with (tmp_path / "digits" / "origins.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[2] == ["0/000002.png", "0", "'=a.png", "2", "sum", "2"]


def test_idx_is_read_back_and_made_again_the_same(tmp_path: Path) -> None:
    fields = [field("70"), field("9")]
    for name in ("one", "two"):
        assert export_digits(fields, tmp_path / name, "idx") == 3
    images = read_idx(tmp_path / "one" / "digits-images-idx3-ubyte.gz")
    labels = read_idx(tmp_path / "one" / "digits-labels-idx1-ubyte.gz")
    assert images.shape == (3, 28, 28)
    assert labels.tolist() == [7, 0, 9]
    assert images[:, 5, 5].tolist() == [17, 10, 19]
    contents = [{path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two")]
    assert contents[0] == contents[1]


def test_coco_boxes_lie_on_the_ink_of_their_pictures(tmp_path: Path) -> None:
    assert export_digits([field("123"), field("7", whole=False), field("40")], tmp_path / "coco", "coco") == 5
    content = json.loads((tmp_path / "coco" / "annotations.json").read_text("utf-8"))
    names = {row["id"]: row["name"] for row in content["categories"]}
    images = {row["id"]: row for row in content["images"]}
    assert len(images) == 2
    assert [names[row["category_id"]] for row in content["annotations"]] == list("12340")
    for row in content["annotations"]:
        with Image.open(tmp_path / "coco" / images[row["image_id"]]["file_name"]) as picture:
            assert picture.size == (images[row["image_id"]]["width"], images[row["image_id"]]["height"])
            pixels = np.asarray(picture)
        x, y, width, height = (round(edge) for edge in row["bbox"])
        assert pixels[y : y + height, x : x + width].mean() < 40
        assert row["area"] == width * height == 150


@pytest.mark.parametrize("kind", DIGIT_EXPORTERS)
def test_nothing_checked_or_a_folder_in_use_is_said(tmp_path: Path, kind: str) -> None:
    with pytest.raises(ExportError, match="checked"):
        export_digits([], tmp_path / "none", kind)
    (tmp_path / "used").mkdir()
    (tmp_path / "used" / "precious.txt").touch()
    with pytest.raises(ExportError, match="exists already"):
        export_digits([field("7")], tmp_path / "used", kind)
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["precious.txt", "used"]
    (tmp_path / "empty").mkdir()
    assert export_digits([field("7")], tmp_path / "empty", kind) == 1
