"""Readings to files that others open: CSV, XLSX, JSON; written beside the target, then put in its place."""

import csv
import io
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import openpyxl

from digitdesk.engine.errors import ExportError
from digitdesk.engine.types import PageResult

COLUMNS = ("source", "page", "field", "value", "confidence", "status", "x", "y", "width", "height", "message")

Row = dict[str, str | int | float]


def rows(results: Iterable[PageResult]) -> Iterator[Row]:
    """One row a reading, in the order of the results; the keys are COLUMNS."""
    for result in results:
        for reading in result.readings:
            box = reading.field.box
            values = (
                result.source,
                result.index,
                reading.field.name,
                reading.value,
                round(reading.confidence, 4),
                str(reading.status),
                box.x,
                box.y,
                box.width,
                box.height,
                reading.message,
            )
            yield dict(zip(COLUMNS, values, strict=True))


def _csv(table: list[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows({key: _safe(value) for key, value in row.items()} for row in table)
    return text.getvalue().encode("utf-8-sig", "backslashreplace")


def _xlsx(table: list[Row]) -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("DigitDesk")
    sheet.append(list(COLUMNS))
    for row in table:
        sheet.append([_safe(value) for value in row.values()])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _json(table: list[Row]) -> bytes:
    return (json.dumps(table, indent=1, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")


def _safe(value: str | int | float) -> str | int | float:
    """Text that a spreadsheet would run as a formula gets an apostrophe in front."""
    return "'" + value if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


EXPORTERS: dict[str, Callable[[list[Row]], bytes]] = {".csv": _csv, ".xlsx": _xlsx, ".json": _json}


def check_target(path: Path) -> None:
    """ExportError when the target's kind or folder is unknown: ask before the work, not after it."""
    if path.suffix.lower() not in EXPORTERS:
        raise ExportError(f"{path.name} must end in one of {', '.join(EXPORTERS)}.")
    if not path.absolute().parent.is_dir():
        raise ExportError(f"There is no folder {path.absolute().parent}: make it, or choose another.")


def export(results: Iterable[PageResult], path: Path) -> None:
    """Write the readings in the format that the path's ending names; ExportError when that fails."""
    check_target(path)
    write(path, EXPORTERS[path.suffix.lower()](list(rows(results))))


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; ExportError says why that failed."""
    try:
        _replace(path, content)
    except PermissionError as error:
        raise ExportError(f"{path} cannot be written: if it is open in Excel, close it there and try again.") from error
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror}): choose another place.") from error


def _replace(path: Path, content: bytes) -> None:
    """Never leave half a file: write a temporary one beside the target, then rename it."""
    part = path.absolute().with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with part.open("wb") as file:  # not mkstemp: its files are the owner's alone, whatever the umask
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.is_file():
            shutil.copymode(path, part)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
