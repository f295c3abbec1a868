"""Lists that values are looked up in: CSV and XLSX files with a heading in each column."""

import csv
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from digitdesk.engine.errors import InputError

Columns = dict[str, tuple[str, ...]]
ENDINGS = (".csv", ".xlsx")


def read_column(path: str, column: str = "") -> tuple[str, ...]:
    """A column of a list, from the top, as text; the first one if none is named.

    InputError says why that failed.
    """
    with _told(path):
        return _column(path, column, Path(path).stat().st_mtime_ns)


def read_pairs(path: str, key: str, column: str) -> Mapping[str, str]:
    """What stands in a column of a list, by what stands in another; InputError says why that failed."""
    with _told(path):
        return _pairs(path, key, column, Path(path).stat().st_mtime_ns)


@contextmanager
def _told(path: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise InputError(f"The list {path} cannot be opened ({error.strerror}): look where it has gone.") from error


@lru_cache(maxsize=16)
def _pairs(path: str, key: str, column: str, changed: int) -> Mapping[str, str]:
    return dict(zip(_column(path, key, changed), _column(path, column, changed), strict=True))


def _column(path: str, column: str, changed: int) -> tuple[str, ...]:
    columns = _read(path, changed)
    if not column:
        return next(iter(columns.values()))
    if column not in columns:
        known = ", ".join(columns)
        raise InputError(f'{path} has no column "{column}": it has {known}.')
    return columns[column]


@lru_cache(maxsize=16)
def _read(path: str, changed: int) -> Columns:
    """All columns; `changed` is the file's time, so that a list which has changed is read again."""
    try:
        rows = _sheet(path) if path.lower().endswith(".xlsx") else _table(path)
    except OSError:
        raise
    except Exception as error:  # whatever a damaged file makes its library raise
        raise InputError(f"{path} cannot be read as a list ({error}): save it as CSV (UTF-8) again.") from error
    heads = [head.strip() for head in rows[0]] if rows else []
    if not any(heads):
        raise InputError(f"The list {path} is empty: it needs a heading in each column, and values below.")
    return {
        head: tuple(row[place].strip() if place < len(row) else "" for row in rows[1:])
        for place, head in enumerate(heads)
        if head
    }


def _table(path: str) -> list[list[str]]:
    text = Path(path).read_text("utf-8-sig")
    try:
        dialect: type[csv.Dialect] = csv.Sniffer().sniff(text[:4096], ",;\t")
    except csv.Error:
        dialect = csv.excel  # one column has no delimiter to be found
    return [row for row in csv.reader(io.StringIO(text, newline=""), dialect) if any(row)]


def _sheet(path: str) -> list[list[str]]:
    import openpyxl  # not at the top: it is slow to load, and few forms need it

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        rows = [[_text(cell) for cell in row] for row in book.worksheets[0].iter_rows(values_only=True)]
    finally:
        book.close()
    return [row for row in rows if any(row)]


def _text(cell: object) -> str:
    """A cell as it is seen: whole numbers without .0."""
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
