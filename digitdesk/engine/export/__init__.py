"""Readings to files that others open, each written whole or not at all.

table.py      readings to rows and columns: one row a field, a page or a form
formats.py    tables to CSV, XLSX, JSON: a table of formats; sheet.py writes the second
digits.py     checked digits to folders of PNG, IDX, COCO: a table of formats
report.py     a batch as one HTML file
files.py      beside the target, then put in its place
"""

from digitdesk.engine.export.files import check_ending, check_folder, write
from digitdesk.engine.export.formats import EXPORTERS, check_target, export
from digitdesk.engine.export.table import (
    COLUMNS,
    PLAIN,
    ROWS,
    Options,
    Record,
    Table,
    Unreviewed,
    records_of,
    to_table,
)

__all__ = [
    "COLUMNS",
    "EXPORTERS",
    "PLAIN",
    "ROWS",
    "Options",
    "Record",
    "Table",
    "Unreviewed",
    "check_ending",
    "check_folder",
    "check_target",
    "export",
    "records_of",
    "to_table",
    "write",
]
