"""Tables to Excel sheets, row by row: a million of them need little memory."""

import io
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from typing import Any, BinaryIO

import xlsxwriter
from PIL import Image
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export.table import RISKY, Cell, Table
from digitdesk.engine.unfinished import clear_away, mark

MOST_ROWS, MOST_COLUMNS, MOST_TEXT = 1_048_576, 16_384, 32_767
"""Of a sheet, and characters of a cell. Source: Excel specifications and limits, Microsoft."""
PICTURE_WIDTH, PICTURE_HEIGHT, MARGIN = 220, 36, 2
"""Of pictures at the most, and around them, in pixels."""
FIRST_YEAR, DAY_WIDTH = 1900, 12
"""Excel knows no earlier days: they stay text. A day takes so many characters."""
WIDEST = 40
"""Of columns, in characters: longer text is cut on the screen, not in the cell."""
ROOM = "digitdesk-sheet-"
"""What the folders for the rows of unfinished sheets are called."""


def write_sheet(table: Table, file: BinaryIO) -> None:
    """Write a table as an XLSX file; ExportError when a sheet cannot hold it."""
    clear_away(Path(gettempdir()), ROOM)
    with TemporaryDirectory(prefix=f"{ROOM}{mark()}-", ignore_cleanup_errors=True) as folder:
        book = xlsxwriter.Workbook(_UntilFull(file), {"constant_memory": True, "tmpdir": folder})
        sheet = _Sheet(book, table.columns)
        for number, row in enumerate(table.rows, 1):
            sheet.write(number, row)
        sheet.finish()
        try:
            book.close()
        except FileCreateError as error:
            raise error.args[0] from error  # the OSError behind it


class _UntilFull:
    """A file; once the disk is full it takes what follows and drops it, as ZipFile, thrown away, goes on writing."""

    name = ""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._full = file, False

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*arguments: Any) -> Any:
            if self._full:
                return 1 << 30  # far behind all that ZipFile believes to have written
            try:
                return getattr(self._file, name)(*arguments)
            except OSError:
                self._full = True
                raise

        return call


class _Sheet:
    """One sheet that grows downwards."""

    def __init__(self, book: xlsxwriter.Workbook, columns: tuple[str, ...]) -> None:
        self._sheet: Worksheet = book.add_worksheet("DigitDesk")
        self._text: Format = book.add_format({"num_format": "@", "valign": "vcenter"})
        self._risky: Format = book.add_format({"num_format": "@", "valign": "vcenter", "quote_prefix": True})
        self._number: Format = book.add_format({"valign": "vcenter"})
        self._day: Format = book.add_format({"num_format": "yyyy-mm-dd", "valign": "vcenter", "align": "left"})
        self._book, self._decimals = book, dict[str, Format]()
        self._columns = columns
        self._widths = [len(column) + 3 for column in columns]
        self._last = 0
        if len(columns) > MOST_COLUMNS:
            raise ExportError(f"An Excel sheet holds {MOST_COLUMNS:,} columns, not {len(columns):,}: choose CSV.")
        head = book.add_format({"bold": True, "bottom": 1})
        for place, column in enumerate(columns):
            self._sheet.write_string(0, place, _legible(column), head)
        self._sheet.freeze_panes(1, 0)

    def write(self, number: int, row: tuple[Cell, ...]) -> None:
        """Put a row in its place, from 1; rows come one after the other."""
        if number >= MOST_ROWS:
            raise ExportError(f"An Excel sheet holds {MOST_ROWS:,} rows, and there are more: choose CSV.")
        self._last = number
        if any(isinstance(cell, bytes) for cell in row):
            self._sheet.set_row_pixels(number, PICTURE_HEIGHT + 2 * MARGIN)
        for place, cell in enumerate(row):
            if isinstance(cell, date) and cell.year < FIRST_YEAR:
                cell = cell.isoformat()
            if isinstance(cell, bytes):
                self._put_picture(number, place, cell)
            elif isinstance(cell, str) and cell:
                style = self._risky if cell.startswith(RISKY) else self._text
                self._sheet.write_string(number, place, _legible(cell), style)
                self._widths[place] = max(self._widths[place], min(len(cell) + 2, WIDEST))
            elif isinstance(cell, int | float):
                self._sheet.write_number(number, place, cell, self._number)
            elif isinstance(cell, Decimal):
                self._sheet.write_number(number, place, float(cell), self._decimal(cell))
            elif isinstance(cell, date):
                self._sheet.write_datetime(number, place, cell, self._day)
                self._widths[place] = max(self._widths[place], DAY_WIDTH)

    def _decimal(self, number: Decimal) -> Format:
        """How a number is shown with as many places as were written."""
        shape = f"0.{'0' * len(f'{number:f}'.partition('.')[2])}"
        if shape not in self._decimals:
            self._decimals[shape] = self._book.add_format({"num_format": shape, "valign": "vcenter"})
        return self._decimals[shape]

    def finish(self) -> None:
        """Widths, filters, and no green triangles beside digits that are text on purpose."""
        last = len(self._columns) - 1
        for place, width in enumerate(self._widths):
            self._sheet.set_column(place, place, width)
        self._sheet.autofilter(0, 0, self._last, last)
        if self._last:
            self._sheet.ignore_errors({"number_stored_as_text": f"A2:{xl_rowcol_to_cell(self._last, last)}"})

    def _put_picture(self, number: int, place: int, jpeg: bytes) -> None:
        with Image.open(io.BytesIO(jpeg)) as image:
            scale = min(PICTURE_WIDTH / image.width, PICTURE_HEIGHT / image.height, 1.0)
            shown = round(image.width * scale)
        data = io.BytesIO(jpeg)
        look = {"image_data": data, "x_scale": scale, "y_scale": scale, "x_offset": MARGIN, "y_offset": MARGIN}
        self._sheet.insert_image(number, place, "field.jpg", {**look, "object_position": 1, "description": ""})
        self._widths[place] = max(self._widths[place], round((shown + 2 * MARGIN) / 7))


def _legible(text: str) -> str:
    """Text that a file can hold: bytes that are no text are written out, and what is too long is cut."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")[:MOST_TEXT]
