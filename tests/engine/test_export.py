"""What is written can be read back as it was, by the programs that people use."""

import csv
import json
import os
from pathlib import Path

import openpyxl
import pytest

from digitdesk.engine.errors import ExportError
from digitdesk.engine.export import COLUMNS, export, rows
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status

RESULTS = [
    PageResult("=evil()/größe 数字.png", 1, (Reading(Field("1", Box(5, 6, 70, 80)), "00420", 0.98765, Status.OK),)),
    PageResult("b.png", 2, (Reading(Field("-x", Box(0, 0, 1, 1)), "", 0.0, Status.ERROR, "Bad; try, again."),)),
]


def test_csv_keeps_zeros_names_and_order(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    export(RESULTS, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(newline="", encoding="utf-8-sig") as file:
        table = list(csv.DictReader(file))
    assert tuple(table[0]) == COLUMNS
    assert table[0]["value"] == "00420"
    assert table[0]["source"] == "'=evil()/größe 数字.png"
    assert table[1]["field"] == "'-x"
    assert table[1]["message"] == "Bad; try, again."


def test_xlsx_keeps_zeros_as_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    export(RESULTS, path)
    header, first, _ = openpyxl.load_workbook(path).active.iter_rows()
    cells = dict(zip((cell.value for cell in header), first, strict=True))
    assert cells["value"].value == "00420"
    assert cells["source"].data_type == "s"
    assert cells["confidence"].value == pytest.approx(0.9877)


def test_json_holds_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    export(RESULTS, path)
    assert json.loads(path.read_text("utf-8")) == list(rows(RESULTS))


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
