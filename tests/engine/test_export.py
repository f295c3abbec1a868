"""What is written can be read back as it was, by the programs that people use."""

import csv
import io
import json
import os
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export import COLUMNS, Options, Record, Unreviewed, export, records_of, to_table, write
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status

RESULTS = records_of(
    [
        PageResult("=evil()/größe 数字.png", 1, (Reading(Field("1", Box(5, 6, 70, 80)), "00420", 0.98765, Status.OK),)),
        PageResult("b.png", 2, (Reading(Field("-x", Box(0, 0, 1, 1)), "", 0.0, Status.ERROR, "Bad; try, again."),)),
    ]
)


def record(
    value: str, name: str = "1", source: str = "a.png", status: Status = Status.OK, text: str = "", **more: object
) -> Record:
    return Record(source, 1, Reading(Field(name, Box(1, 2, 3, 4)), value, 0.9, status, text=text), **more)


def read_csv(path: Path) -> list[list[str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file))


def jpeg(width: int, height: int) -> bytes:
    data = io.BytesIO()
    Image.new("L", (width, height), 200).save(data, "JPEG")
    return data.getvalue()


def test_csv_keeps_zeros_names_and_order(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    export(RESULTS, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    head, first, second = read_csv(path)
    assert tuple(head) == COLUMNS
    assert first == ["'=evil()/größe 数字.png", "1", "1", "00420", "0.9877", "ok", "5", "6", "70", "80", ""]
    assert second[2] == "'-x"
    assert second[-1] == "Bad; try, again."


@pytest.mark.parametrize(("limit", "what"), [("MOST_ROWS", "rows"), ("MOST_COLUMNS", "columns")])
def test_a_sheet_that_is_full_says_so_and_one_that_just_fits_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, what: str
) -> None:
    path = tmp_path / "out.xlsx"
    fits = len(RESULTS) + 1 if what == "rows" else len(COLUMNS)
    monkeypatch.setattr(f"digitdesk.engine.export.sheet.{limit}", fits)
    export(RESULTS, path)
    monkeypatch.setattr(f"digitdesk.engine.export.sheet.{limit}", fits - 1)
    with pytest.raises(ExportError, match=f"{what}.*choose CSV"):
        export(RESULTS, path)


def test_xlsx_keeps_zeros_as_text_and_runs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export(RESULTS, path)
    header, first, _ = openpyxl.load_workbook(path).active.iter_rows()
    cells = dict(zip((cell.value for cell in header), first, strict=True))
    assert cells["value"].value == "00420"
    assert cells["value"].number_format == "@"
    assert (cells["source"].data_type, cells["source"].value) == ("s", "=evil()/größe 数字.png")
    assert cells["source"].quotePrefix
    assert cells["confidence"].value == pytest.approx(0.9877)
    assert cells["x"].value == 5


def test_a_sheet_can_be_filtered_by_all_its_columns_and_shows_text_whole(tmp_path: Path) -> None:
    name = "a name of twenty-eight signs"
    export([record("7", name), record("8")], tmp_path / "out.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    assert sheet.auto_filter.ref == f"A1:{chr(ord('A') + len(COLUMNS) - 1)}3"
    assert sheet.freeze_panes == "A2"
    widths = [sheet.column_dimensions[chr(ord("A") + place)].width for place in range(len(COLUMNS))]
    assert widths[COLUMNS.index("field")] > len(name)
    with zipfile.ZipFile(tmp_path / "out.xlsx") as book:  # digits that are text on purpose are not warned of
        assert 'sqref="A2:K3" numberStoredAsText="1"' in book.read("xl/worksheets/sheet1.xml").decode()
    assert all(width > len(column) for width, column in zip(widths, COLUMNS, strict=True))


def test_json_holds_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export(RESULTS, path)
    table = to_table(RESULTS)
    assert json.loads(path.read_text("utf-8")) == [dict(zip(COLUMNS, row, strict=True)) for row in table.rows]
    export([], path)
    assert json.loads(path.read_text("utf-8")) == []


@pytest.mark.parametrize("rows", ["field", "page"])
@given(texts=st.dictionaries(st.text(min_size=1), st.text(), min_size=1, max_size=4))
def test_any_text_comes_back_from_csv_and_no_cell_is_a_formula(
    tmp_path_factory, rows: str, texts: dict[str, str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.csv"
    export([record(value, name, "=x") for name, value in texts.items()], path, Options(rows))
    table = read_csv(path)
    cells = [cell for row in table for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
    found = {cell.removeprefix("'") for cell in cells} | set(cells)
    assert set(texts.values()) <= found
    if rows == "field":
        assert len(table) == 1 + len(texts)


@given(st.text(alphabet="0123456789", max_size=40))
def test_digits_stay_as_they_are_and_numbers_lose_nothing_but_zeros(value: str) -> None:
    (row,) = to_table([record(value)]).rows
    assert row[3] == value
    (row,) = to_table([record(value)], Options(numbers={"1": 0})).rows
    assert row[3] == value if isinstance(row[3], str) else row[3] == int(value)


@pytest.mark.parametrize(
    ("value", "text", "places", "cell"),
    [
        ("1250", "-12.50", 0, Decimal("-12.50")),  # signs count for numbers, whether they are shown in texts or not
        ("007", "", 0, 7),
        ("1250", "1250", 2, Decimal("12.50")),
        ("1200", "1200", 2, Decimal("12.00")),
        ("000", "-0.00", 0, Decimal("0.00")),
        ("12", "12.-", 0, 12),
        ("12", "1/2", 0, "12"),
        ("123456789012345", "", 0, 123456789012345),
        ("1234567890123456", "", 0, "1234567890123456"),
        ("", "", 0, ""),
    ],
)
def test_a_number_field_becomes_a_number_where_the_reading_is_one(
    value: str, text: str, places: int, cell: object
) -> None:
    (row,) = to_table([record(value, text=text)], Options(numbers={"1": places})).rows
    assert row[3] == cell
    assert (type(row[3]), str(row[3])) == (type(cell), str(cell))


@pytest.mark.parametrize(
    ("value", "places", "written"), [("1250", 2, "12.50"), ("1200", 2, "12.00"), ("0", 8, "0.00000000")]
)
def test_a_number_keeps_the_zeros_at_its_end(tmp_path: Path, value: str, places: int, written: str) -> None:
    """12.50 was shown, and written, as 12.5."""
    options = Options(numbers={"1": places})
    for ending in (".csv", ".json", ".xlsx"):
        export([record(value)], tmp_path / f"out{ending}", options)
    assert read_csv(tmp_path / "out.csv")[1][3] == written
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))[0]["value"] == float(written)
    cell = openpyxl.load_workbook(tmp_path / "out.xlsx").active["D2"]
    assert cell.value == float(written)
    assert cell.number_format == f"0.{'0' * places}"


def test_one_row_a_page_has_the_fields_as_columns_in_the_order_of_the_pages(tmp_path: Path) -> None:
    pages = [
        *(record(value, name) for name, value in (("id", "007"), ("sum", "12"), ("sum", "13"))),
        *(record(value, name, "b.png") for name, value in (("id", "008"), ("day", "3"), ("sum", "14"))),
        record("", "", "c.png", Status.ERROR),
        record("9", "page", "d.png", Status.REVIEW),
    ]
    export(pages, tmp_path / "out.csv", Options("page", Unreviewed.MARK, numbers={"sum": 0}))
    assert read_csv(tmp_path / "out.csv") == [
        ["source", "page", "page_", "id", "day", "sum", "sum (2)", "status", "message"],
        ["a.png", "1", "", "007", "", "12", "13", "ok", ""],
        ["b.png", "1", "", "008", "3", "14", "", "ok", ""],
        ["c.png", "1", "", "", "", "", "", "error", ""],
        ["d.png", "1", "9?", "", "", "", "", "review", ""],
    ]


@pytest.mark.parametrize(
    ("value", "text", "order", "cell"),
    [
        ("31122025", "", "dmy", date(2025, 12, 31)),
        ("122025", "1.2.2025", "dmy", date(2025, 2, 1)),
        ("123125", "12/31/25", "mdy", date(2025, 12, 31)),
        ("31022025", "", "dmy", "31022025"),
        ("", "", "dmy", ""),
    ],
)
def test_a_date_field_becomes_a_day_where_the_reading_is_one(value: str, text: str, order: str, cell: object) -> None:
    (row,) = to_table([record(value, text=text)], Options(dates={"1": order})).rows
    assert row[3] == cell


def test_days_are_days_in_every_kind_of_file(tmp_path: Path) -> None:
    records = [record("31122025"), record("01011899", "2"), record("01031900", "3")]
    options = Options("page", dates={"1": "dmy", "2": "dmy", "3": "dmy"})
    for ending in (".csv", ".json", ".xlsx"):
        export(records, tmp_path / f"out{ending}", options)
    assert read_csv(tmp_path / "out.csv")[1][2:4] == ["2025-12-31", "1899-01-01"]
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))[0]["1"] == "2025-12-31"
    _, row = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows()
    assert (row[2].is_date, row[2].value.date(), row[2].number_format) == (True, date(2025, 12, 31), "yyyy-mm-dd")
    assert (row[3].value, row[4].is_date) == ("1899-01-01", True)  # before Excel's first year, and within it
    assert to_table([record("31122025", status=Status.REVIEW)], replace(options, unreviewed=Unreviewed.MARK))


def test_one_row_a_form_has_the_fields_of_all_its_pages() -> None:
    pages = [
        record("7", "id", "a.png", form="Order", form_page=1),
        record("1", "net", "b.png", form="Order", form_page=2),
        record("2", "sum", "b.png", Status.REVIEW, form="Order", form_page=2),
        record("8", "id", "c.png", form="Order", form_page=1),
        record("", "", "d.png", Status.ERROR),
        record("3", "net", "e.png", form="Order", form_page=2),
    ]
    table = to_table(pages, Options("form"))
    assert table.columns == ("source", "page", "form", "id", "net", "sum", "status", "message")
    assert [(row[0], *row[2:7]) for row in table.rows] == [
        ("a.png", "Order", "7", "1", "2", "review"),
        ("c.png", "Order", "8", None, None, "ok"),
        ("d.png", "", None, None, None, "error"),
        ("e.png", "Order", None, "3", None, "ok"),
    ]


def test_wanted_columns_stand_beside_their_field() -> None:
    who = {"review": "confirmed", "who": "Ada", "at": "2026-01-02T03:04:05.678+00:00"}
    options = Options("page", confidence=True, review=True)
    table = to_table([record("7", "id", **who), record("8", "sum")], options)
    assert table.columns[3:7] == ("id confidence", "id review", "id reviewed_by", "id reviewed_at")
    assert next(table.rows)[2:12] == ("7", 0.9, *who.values(), "8", 0.9, "", "", "")
    table = to_table([record("7", **who)], Options(review=True))
    assert table.columns == (*COLUMNS, "review", "reviewed_by", "reviewed_at")
    assert next(table.rows)[-3:] == tuple(who.values())


@pytest.mark.parametrize("rows", ["field", "page"])
def test_unreviewed_values_are_kept_marked_or_refused(rows: str) -> None:
    records = [record("12", "1", status=Status.REVIEW), record("34", "2")]
    options = [Options(rows, choice) for choice in Unreviewed]
    kept, marked = ([cell for row in to_table(records, option).rows for cell in row] for option in options[:2])
    assert {"12", "34"} <= set(kept)
    assert {"12?", "34"} <= set(marked)
    with pytest.raises(ExportError, match=r"1 value is doubtful .* export it marked"):
        to_table(records, options[2])
    assert list(to_table(records[1:], options[2]).rows)


def test_pictures_stand_in_the_sheet_and_nowhere_else(tmp_path: Path) -> None:
    records = [record("12", picture=jpeg(300, 96)), record("34", "2", picture=jpeg(20, 400))]
    export(records, tmp_path / "out.xlsx", Options(pictures=True))
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    wide, tall = sheet._images
    column = [cell.value for cell in sheet[1]].index("picture")
    assert [(at._from.row, at._from.col) for at in (wide.anchor, tall.anchor)] == [(1, column), (2, column)]
    assert sheet.row_dimensions[2].height > 20
    assert 112 / 7 < sheet.column_dimensions["ABCDEFGHIJKLMNOP"[column]].width < 126 / 7  # 112 pixels and a margin
    for picture in (wide, tall):  # within its row
        at = picture.anchor
        assert (at.to.row, at.to.col) == (at._from.row, at._from.col)
    with pytest.raises(ExportError, match=r"cannot hold pictures.*\.xlsx"):
        export(records, tmp_path / "out.csv", Options(pictures=True))


def test_what_no_sheet_can_hold_is_said(tmp_path: Path) -> None:
    many = [record("1", str(name)) for name in range(17_000)]
    with pytest.raises(ExportError, match="holds 16,384 columns"):
        export(many, tmp_path / "out.xlsx", Options("page"))
    export([record("1" * 40_000, "\udcff=\x00")], tmp_path / "out.xlsx")
    _, row = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows(values_only=True)
    assert len(row[3]) == 32_767
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


@pytest.mark.parametrize(("name", "told"), [("out.doc", "must end in"), ("no/out.csv", "no folder")])
def test_a_wrong_target_is_explained(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(ExportError, match=told):
        export(RESULTS, tmp_path / name)


def test_a_target_that_cannot_be_replaced_keeps_what_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.mkdir()
    (path / "precious.txt").touch()
    with pytest.raises(ExportError, match="cannot be written"):
        export(RESULTS, path)
    assert [entry.name for entry in tmp_path.rglob("*")] == ["out.csv", "precious.txt"]


def test_a_target_open_in_excel_is_explained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Windows answers when another program holds the file."""

    def locked(*_: object) -> None:
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(ExportError, match="open in Excel, close it there and try again"):
        write(tmp_path / "out.csv", b"new")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".csv", ".xlsx", ".json"])
def test_an_export_that_is_stopped_leaves_the_old_file(tmp_path: Path, ending: str) -> None:
    class Stopped:
        def __iter__(self) -> Iterator[Record]:
            yield record("1")
            raise InterruptedError

    path = tmp_path / f"out{ending}"
    path.write_text("old")
    with pytest.raises(ExportError):
        export(Stopped(), path)
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no umask")
def test_others_may_read_what_the_umask_lets_them_read(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        export(RESULTS, tmp_path / "new.csv")
        (tmp_path / "old.csv").touch(0o600)
        export(RESULTS, tmp_path / "old.csv")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert modes == {"new.csv": 0o644, "old.csv": 0o600}


@pytest.mark.parametrize("rows", ["field", "page", "form"])
@pytest.mark.parametrize("unreviewed", [Unreviewed.KEEP, Unreviewed.REFUSE])
def test_records_are_gone_through_as_often_as_is_said(rows: str, unreviewed: Unreviewed) -> None:
    class Counted:
        times = 0

        def __iter__(self) -> Iterator[Record]:
            self.times += 1
            return iter(RESULTS)

    records, options = Counted(), Options(rows, unreviewed)
    list(to_table(records, options).rows)
    assert records.times == options.passes


def test_a_field_that_a_page_lacks_leaves_all_its_columns_empty() -> None:
    records = [record("1", "first"), record("2", "second", source="b.png")]
    table = to_table(records, Options("page", confidence=True, review=True, pictures=True))
    first, second = table.rows
    assert len(first) == len(second) == len(table.columns)
    assert first[table.columns.index("second") :][:6] == (None,) * 6
    assert second[table.columns.index("second")] == "2"
