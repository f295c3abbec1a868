"""Checked digits to folders that programs learn from: PNG by class, MNIST's IDX, COCO."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export.files import check_folder, new_folder
from digitdesk.engine.export.table import Cell, escape
from digitdesk.engine.idx import to_idx
from digitdesk.engine.types import Box, Crop, Gray

ORIGINS = "origins.csv"
CLASSES = [str(label) for label in range(10)]


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """A digit that a person has checked; image: uint8 [28, 28], 255 = ink. `place` counts from 0 in its field."""

    label: int
    place: int
    box: Box
    image: Gray


@dataclass(frozen=True, slots=True, eq=False)
class LabelledField:
    """A field with its checked digits. `whole`: all of its digits are checked; `crop` may be missing."""

    source: str
    page: int
    field: str
    digits: tuple[Labelled, ...]
    whole: bool
    crop: Crop | None


@dataclass(frozen=True, slots=True)
class DigitExporter:
    """A kind of folder: its name for people, and the function that fills it and counts the digits put there."""

    name: str
    fill: Callable[[Iterable[LabelledField], Path], int]


def export_digits(fields: Iterable[LabelledField], folder: Path, kind: str) -> int:
    """Write a new folder of the kind that DIGIT_EXPORTERS names; returns how many digits are in it.

    ExportError when there are none, or the folder cannot be made; what is there already is not touched.
    """
    check_folder(folder)
    with new_folder(folder) as part:
        count = DIGIT_EXPORTERS[kind].fill(fields, part)
        if not count:
            raise ExportError("No digits have been checked yet that could be exported: review some first.")
    return count


def _fill_png(fields: Iterable[LabelledField], folder: Path) -> int:
    origins: list[tuple[Cell, ...]] = []
    for label in CLASSES:
        (folder / label).mkdir()
    for number, (field, digit) in enumerate(_each(fields), 1):
        name = f"{digit.label}/{number:06}.png"
        Image.fromarray(digit.image).save(folder / name)
        origins.append((name, *_origin(field, digit)))
    _write_origins(folder, "file", origins)
    return len(origins)


def _fill_idx(fields: Iterable[LabelledField], folder: Path) -> int:
    origins: list[tuple[Cell, ...]] = []
    images, labels = [], []
    for number, (field, digit) in enumerate(_each(fields)):
        images.append(digit.image)
        labels.append(digit.label)
        origins.append((number, *_origin(field, digit)))
    if images:
        (folder / "digits-images-idx3-ubyte.gz").write_bytes(to_idx(np.stack(images)))
        (folder / "digits-labels-idx1-ubyte.gz").write_bytes(to_idx(np.array(labels, np.uint8)))
    _write_origins(folder, "number", origins)
    return len(origins)


def _fill_coco(fields: Iterable[LabelledField], folder: Path) -> int:
    """Pictures of the fields with a box for each digit: only whole fields, for a digit left out would count as paper.

    Source of the format: T.-Y. Lin et al., Microsoft COCO, and the data format on cocodataset.org.
    """
    images: list[dict[str, object]] = []
    boxes: list[dict[str, object]] = []
    (folder / "images").mkdir()
    for field in fields:
        if field.whole and field.crop and field.digits:
            number, name = len(images) + 1, f"images/{len(images) + 1:06}.jpg"
            (folder / name).write_bytes(field.crop.jpeg)
            with Image.open(io.BytesIO(field.crop.jpeg)) as picture:
                size = picture.size
            place = {"source": field.source, "page": field.page, "field": field.field}
            image = {"id": number, "file_name": name, "width": size[0], "height": size[1], **place}
            images.append({**image, "page_box": _numbers(field.crop.box)})
            boxes += [_annotation(number, digit, _in_crop(digit.box, field.crop.box, size)) for digit in field.digits]
    numbered = [{"id": number, **box} for number, box in enumerate(boxes, 1)]
    classes = [{"id": place, "name": name, "supercategory": "digit"} for place, name in enumerate(CLASSES, 1)]
    about = {"description": "Checked digits, exported by DigitDesk"}
    content = {"info": about, "images": images, "annotations": numbered, "categories": classes}
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (folder / "annotations.json").write_bytes(text.encode("utf-8", "backslashreplace"))
    return len(boxes)


def _annotation(image: int, digit: Labelled, box: tuple[float, float, float, float]) -> dict[str, object]:
    category = digit.label + 1  # ids begin with 1: many readers take 0 for the background
    edges, area = [round(edge, 2) for edge in box], round(box[2] * box[3], 2)
    return {"image_id": image, "category_id": category, "bbox": edges, "area": area, "iscrowd": 0}


def _in_crop(box: Box, shown: Box, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """A box of the page as x, y, width, height in pixels of the picture (of this size) of the part shown."""
    part = box.clipped(shown)
    across, down = size[0] / shown.width, size[1] / shown.height
    return (part.x - shown.x) * across, (part.y - shown.y) * down, part.width * across, part.height * down


def _each(fields: Iterable[LabelledField]) -> Iterator[tuple[LabelledField, Labelled]]:
    return ((field, digit) for field in fields for digit in field.digits)


def _origin(field: LabelledField, digit: Labelled) -> tuple[Cell, ...]:
    return digit.label, field.source, field.page, field.field, digit.place + 1


def _write_origins(folder: Path, first: str, rows: list[tuple[Cell, ...]]) -> None:
    """Where each digit comes from."""
    with (folder / ORIGINS).open("w", newline="", encoding="utf-8-sig", errors="backslashreplace") as file:
        writer = csv.writer(file)
        writer.writerow((first, "label", "source", "page", "field", "digit"))
        writer.writerows([escape(cell) for cell in row] for row in rows)


def _numbers(box: Box) -> list[int]:
    return [box.x, box.y, box.width, box.height]


DIGIT_EXPORTERS = {
    "png": DigitExporter("folders of PNG", _fill_png),
    "idx": DigitExporter("IDX, as MNIST", _fill_idx),
    "coco": DigitExporter("COCO", _fill_coco),
}
"""The kinds of folders that checked digits are written to."""
