"""Tables to the files that people open: CSV, XLSX, JSON."""

import csv
import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export.files import check_ending, check_folder, replacing
from digitdesk.engine.export.table import PLAIN, Options, Record, Table, escape, to_table


@dataclass(frozen=True, slots=True)
class Exporter:
    """A kind of file: its name for people, the function that writes it, and whether it can hold pictures."""

    name: str
    write: Callable[[Table, BinaryIO], None]
    pictures: bool = False


def check_target(path: Path, options: Options = PLAIN) -> None:
    """ExportError when kind or folder of the target are unknown, or it cannot hold what is wanted.

    Ask before the work, not after it.
    """
    check_ending(path, EXPORTERS)
    if options.pictures and not EXPORTERS[path.suffix.lower()].pictures:
        able = ", ".join(ending for ending, exporter in EXPORTERS.items() if exporter.pictures)
        raise ExportError(f"{path.name} cannot hold pictures: leave them out, or choose {able}.")
    check_folder(path)


def export(records: Iterable[Record], path: Path, options: Options = PLAIN) -> None:
    """Write a table in the format that the path's ending names; ExportError when that fails.

    The records are gone through more than once: a list, or anything that begins anew each time.
    """
    check_target(path, options)
    with replacing(path) as file:
        EXPORTERS[path.suffix.lower()].write(to_table(records, options), file)


def _csv(table: Table, file: BinaryIO) -> None:
    text = io.TextIOWrapper(file, "utf-8-sig", "backslashreplace", newline="")
    writer = csv.writer(text)
    writer.writerow([escape(cell) for cell in table.columns])
    writer.writerows([escape(cell) for cell in row] for row in table.rows)
    text.detach()


def _json(table: Table, file: BinaryIO) -> None:
    between = "[\n "
    for row in table.rows:
        cells = dict(zip(table.columns, row, strict=True))
        line = json.dumps(cells, ensure_ascii=False, default=_plain)
        file.write((between + line).encode("utf-8", "backslashreplace"))
        between = ",\n "
    file.write(b"\n]\n" if between != "[\n " else b"[]\n")


def _plain(cell: object) -> int | float | str:
    """What JSON has no kind for: days as ISO 8601; its numbers know no zeros at their end."""
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return str(cell)


def _xlsx(table: Table, file: BinaryIO) -> None:
    from digitdesk.engine.export.sheet import write_sheet  # not at the top: the window does not wait for XlsxWriter

    write_sheet(table, file)


EXPORTERS = {
    ".xlsx": Exporter("Excel", _xlsx, pictures=True),
    ".csv": Exporter("CSV", _csv),
    ".json": Exporter("JSON", _json),
}
"""The kinds of files that tables are written to, by their endings."""
