"""What goes out of a project, by the command line."""

import csv
import json
import re
from pathlib import Path

import openpyxl
import pytest

from digitdesk.__main__ import main
from digitdesk.engine.export import COLUMNS
from digitdesk.engine.idx import read_idx
from digitdesk.engine.types import Box, Crop, Digit, Field, Guess, Other, PageResult, Reading, Status
from digitdesk.kept_forms import KEPT
from digitdesk.store import Project


@pytest.fixture
def project(tmp_path: Path, samples: Path) -> Path:
    """Two pages of two fields, one of them confirmed, one doubtful; a file that cannot be read."""
    import numpy as np
    from PIL import Image

    path = tmp_path / "forms.digitdesk"
    jpeg = tmp_path / "crop.jpg"
    Image.fromarray(np.full((40, 120), 255, np.uint8)).save(jpeg)
    guess = Guess((0.05,) * 10 + (0.5,))
    with Project.open_or_create(path, "Ada <b>") as opened:
        names = ("a.png", "<script>.png", "bad.png")
        sources = opened.sources.add([(Path("/scans") / name, name) for name in names])
        generation = opened.readings.generation("model", "auto")
        for source, values in zip(sources, (("007", "12"), ("008", "13")), strict=False):
            readings = []
            for place, value in enumerate(values):
                box = Box(10, 50 * place, 120, 40)
                digits = tuple(
                    Digit(Box(20 + 30 * n, 50 * place + 5, 20, 30), np.full((28, 28), int(digit), np.uint8), guess)
                    for n, digit in enumerate(value)
                )
                status = Status.REVIEW if value == "13" else Status.OK
                named = Field(("id", "sum")[place], box)
                others = (Other("<b>18", 0.1),)
                text = f"{value[:-1]}.{value[-1]}"
                readings.append(Reading(named, value, 0.9 - place / 10, status, "", digits, others, text))
            crops = tuple(Crop(reading.field.box, jpeg.read_bytes()) for reading in readings)
            opened.readings.put(source.id, PageResult(source.name, 1, tuple(readings), crops=crops), generation)
        nowhere = Reading(Field("", Box(0, 0, 0, 0)), "", 0.0, Status.ERROR, "Not an image.")
        opened.readings.put(sources[2].id, PageResult("bad.png", 1, (nowhere,)), generation)
        opened.review.type(1, "0079")
        opened.review.accept([2])
    return path


def export(project: Path, *more: str | Path) -> int:
    return main(["export", str(project), *map(str, more)])


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def test_the_table_is_what_stands_now(project: Path, tmp_path: Path) -> None:
    assert export(project, "--output", tmp_path / "out.csv", "--review") == 0
    rows = table(tmp_path / "out.csv")
    assert tuple(rows[0]) == (*COLUMNS, "review", "reviewed_by", "reviewed_at")
    assert [row["value"] for row in rows] == ["0079", "12", "008", "13", ""]
    assert [row["status"] for row in rows] == ["ok", "ok", "ok", "review", "error"]
    assert [row["reviewed_by"] for row in rows] == ["Ada <b>", "Ada <b>", "", "", ""]
    assert re.match(r"20\d\d-\d\d-\d\dT", rows[0]["reviewed_at"])


def test_a_row_a_page_with_all_that_can_be_wanted(project: Path, tmp_path: Path) -> None:
    wanted = ("--rows", "page", "--unreviewed", "mark", "--signs", "--number", "sum", "--confidence", "--pictures")
    assert export(project, "--output", tmp_path / "out.xlsx", *wanted) == 0
    sheet = openpyxl.load_workbook(tmp_path / "out.xlsx").active
    head, *rows = sheet.iter_rows(values_only=True)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert [(row["id"], row["sum"]) for row in found] == [("0079", 1.2), ("00.8", "1.3?"), (None, None)]
    assert found[2]["message"] == "Not an image."
    assert found[0]["sum confidence"] == pytest.approx(0.8)
    assert len(sheet._images) == 4


def test_a_field_named_as_number_keeps_the_places_that_its_form_prints(project: Path, tmp_path: Path) -> None:
    with Project(project) as opened:
        opened.set(KEPT, {"invoice": {"pages": 1, "numbers": {"sum": 1}, "dates": {}}})
    assert export(project, "--output", tmp_path / "out.json", "--number", "sum", "--number", "id") == 0
    rows = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [row["value"] for row in rows[:4]] == [79, 1.2, 0.8, 1.3]


def test_unreviewed_values_can_be_refused(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(project, "--output", tmp_path / "out.csv", "--unreviewed", "refuse") == 2
    assert "1 value is doubtful and not checked yet" in capsys.readouterr().err
    assert not (tmp_path / "out.csv").exists()
    with Project(project) as opened:
        opened.review.accept([4])
    assert export(project, "--output", tmp_path / "out.csv", "--unreviewed", "refuse") == 0


@pytest.mark.parametrize("kind", ["png", "idx", "coco"])
def test_only_checked_digits_that_have_a_label_go_out(project: Path, tmp_path: Path, kind: str) -> None:
    assert export(project, "--output", tmp_path / "digits", "--digits", kind) == 0
    if kind == "idx":  # 0079 has not one digit for each that was found
        assert read_idx(tmp_path / "digits" / "digits-labels-idx1-ubyte.gz").tolist() == [1, 2]
    if kind == "coco":
        content = json.loads((tmp_path / "digits" / "annotations.json").read_text("utf-8"))
        assert [row["bbox"] for row in content["annotations"]] == [[10, 5, 20, 30], [40, 5, 20, 30]]


def test_the_report_counts_shows_and_escapes(project: Path, tmp_path: Path) -> None:
    with Project(project, "Bob") as opened:
        opened.review.accept_many(0.85)
        audit = opened.review.begin_audit(10)
        sample = opened.trust.next_sample(audit)
        opened.review.answer(audit, sample.id, "9")
    assert export(project, "--output", tmp_path / "report.html") == 0
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "<script>" not in page
    assert "&lt;script&gt;.png" in page
    assert "or &lt;b&gt;18" in page
    assert page.count("data:image/jpeg;base64") == 1
    assert "1 of a random sample of 1 were typed blind, 1 of them read differently: 100.00%" in page
    for name, count in (("doubtful, not checked", 1), ("accepted unseen", 1), ("values changed", 1)):
        assert f"<th scope=row>{name}</th><td>{count}</td>" in page


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--output", "out.doc"], "must end in one of"),
        (["--output", "no/out.csv"], "no folder"),
        (["--output", "no/digits", "--digits", "png"], "no folder"),
        (["--output", "out.json", "--pictures"], "cannot hold pictures"),
    ],
)
def test_what_cannot_be_done_is_said(
    project: Path, tmp_path: Path, monkeypatch, capsys, arguments: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert export(project, *arguments) == 2
    assert told in capsys.readouterr().err
    assert main(["export", "none.digitdesk", "--output", "out.csv"]) == 2
    assert "no project" in capsys.readouterr().err
