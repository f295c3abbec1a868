"""What a folder of labelled digits says is written where: its truth.csv, and its folders named 0 to 9."""

import csv
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import Origin
from digitdesk.engine.export import write
from digitdesk.engine.images import ENDINGS
from digitdesk.engine.types import Box

TRUTH = "truth.csv"
COLUMNS = ("source", "page", "field", "value")
CLASSES = "0123456789"


@dataclass(frozen=True, slots=True)
class Truth:
    """What is written in one field; without a box the field is all of its page."""

    source: str
    page: int
    field: str
    value: str
    box: Box | None = None


def read_truth(folder: Path) -> list[Truth]:
    """What truth.csv and the folders named 0 to 9 say; where both name an image, truth.csv counts."""
    rows = [_truth(row) for row in _rows(folder / TRUTH)]
    known = {row.source for row in rows}
    rows += [row for row in _classes(folder) if row.source not in known]
    if not any(row.value for row in rows):
        raise InputError(
            f"The folder {folder} holds no labelled digits: DigitDesk looks for a {TRUTH} with the columns "
            f"{', '.join(COLUMNS)}, for folders named 0 to 9 with images, and for MNIST's IDX files."
        )
    return rows


def correct_truth(folder: Path, origin: Origin, label: int) -> None:
    """Write another truth for one digit into the folder's truth.csv, and make the file if there is none.

    The images are not touched. ExportError or InputError when the file cannot be written or read.
    """
    table = list(_rows(folder / TRUTH))
    mine = [row for row in table if _key(_truth(row)) == (origin.source, origin.page, origin.field)]
    if mine:
        value = list(mine[0]["value"])
        value[[place for place, digit in enumerate(value) if digit in CLASSES][origin.place]] = str(label)
        mine[0]["value"] = "".join(value)
    else:
        table.append(dict(zip(COLUMNS, (origin.source, str(origin.page), origin.field, str(label)), strict=True)))
    _write(folder, table)


def _write(folder: Path, table: list[dict[str, str]]) -> None:
    text = io.StringIO(newline="")
    columns = dict.fromkeys([*(table[0] if table else ()), *COLUMNS])
    writer = csv.DictWriter(text, list(columns), extrasaction="ignore")
    writer.writeheader()
    writer.writerows(table)
    write(folder / TRUTH, text.getvalue().encode("utf-8-sig"))


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.is_file():
        return
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            table = csv.DictReader(file)
            if missing := {"source", "value"} - set(table.fieldnames or ()):
                raise InputError(f"{path} lacks the column {', '.join(sorted(missing))}: add it and try again.")
            yield from table
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path} cannot be read as a table ({error}): save it as CSV (UTF-8) again.") from error


def _truth(row: dict[str, str]) -> Truth:
    edges = [row.get(key) or "" for key in ("x", "y", "width", "height")]
    try:
        box = Box(*(round(float(edge)) for edge in edges)) if all(edges) else None
        page = int(row.get("page") or 1)
    except (ValueError, OverflowError) as error:
        raise InputError(
            f"{TRUTH} has a page or a box that is no number ({error}): correct it and try again."
        ) from error
    digits = "".join(character for character in row["value"] or "" if character in CLASSES)
    return Truth((row["source"] or "").replace("\\", "/"), page, row.get("field") or "", digits, box)


def _classes(folder: Path) -> Iterator[Truth]:
    for digit in CLASSES:
        for root, _, names in os.walk(folder / digit):
            for name in sorted(names):
                if name.lower().endswith(ENDINGS) and not name.startswith("."):
                    yield Truth((Path(root) / name).relative_to(folder).as_posix(), 1, "", digit)


def _key(row: Truth) -> tuple[str, int, str]:
    return row.source, row.page, row.field
