"""Forms of two pages in a batch: their values typed, in one row, and what is missing or double said."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import openpyxl
import pytest

from digitdesk import settings
from digitdesk.__main__ import main
from digitdesk.engine.classify import Model
from digitdesk.engine.evaluate import load_evaluation
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.designer import Wanted, design, render
from digitdesk.engine.forms.template import Blank, Kind, load, save
from digitdesk.engine.learning.adapt import Fold
from digitdesk.engine.learning.stage import Stage
from digitdesk.engine.types import Box, Gray
from digitdesk.fieldcheck import check_fields
from digitdesk.kept_forms import forms_of
from digitdesk.store import Project

FRONT = [Wanted("Meter", Kind.ID, 6), Wanted("Day", Kind.DATE, 8), Wanted("Paid", Kind.DECIMAL, 5, places=2)]
BACK = [Wanted("Readings", digits=4), Wanted("Rooms", digits=3)]
FIRST = {"Meter": "483920", "Day": "03112025", "Paid": "01250", "Readings": "4711", "Rooms": "007"}
SECOND = {"Meter": "571046", "Day": "99992025", "Paid": "99999"}
"""The second was filled in on a day that there is not, and its back is lost."""


@pytest.fixture(scope="module")
def batch(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder of scans, one of them scanned twice, and the template that reads them."""
    folder = tmp_path_factory.mktemp("forms") / "scans"
    folder.mkdir()
    images = load_evaluation(settings.evaluation_path())
    (front, one), (back, two) = (design(name, fields) for name, fields in (("Front", FRONT), ("Back", BACK)))
    across = Rule("equation", {"text": "[Paid] < [Readings]"})
    template = replace(one, name="Meter", pages=(*one.pages, *two.pages), rules=(across,))
    for name, pdf, page, values in (
        ("1 front.png", front, 0, FIRST),
        ("2 back.png", back, 1, FIRST),
        ("3 front.png", front, 0, SECOND),
        ("4 front.png", front, 0, FIRST),
    ):
        sheet = write(render(pdf)[0], template.pages[page].blanks, values, images.images, images.labels)
        cv2.imwrite(str(folder / name), sheet)
    save(template, folder.parent / "meter.ddform")
    return folder, folder.parent / "meter.ddform"


def write(gray: Gray, blanks: tuple[Blank, ...], values: dict[str, str], images: Gray, labels: Gray) -> Gray:
    """Put a digit of the model's own test into each compartment."""
    for blank in blanks:
        for number, (cell, label) in enumerate(zip(blank.cells, values[blank.name], strict=True)):
            image = images[np.flatnonzero(labels == int(label))[number]]
            side = cell.height - 16
            large = 255 - cv2.resize(image, (side, side), interpolation=cv2.INTER_CUBIC)
            left = cell.x + (cell.width - side) // 2
            part = gray[cell.y + 8 : cell.y + 8 + side, left : left + side]
            np.minimum(part, large, out=part)
    return gray


SIGNS = {
    "Balance": (Kind.DECIMAL, "-1402"),
    "Paid": (Kind.DECIMAL, "1630,50"),
    "Fee": (Kind.DECIMAL, "-71.25"),
    "Round": (Kind.DECIMAL, "460.-"),
    "Begun": (Kind.DATE, "3.4.2024"),
    "Ended": (Kind.DATE, "28-11-24"),
    "Deposit": (Kind.DECIMAL, "845="),
}
MEANT = {
    "Balance": "-1402",
    "Paid": "1630.50",
    "Fee": "-71.25",
    "Round": "460",
    "Begun": "2024-04-03",
    "Ended": "2024-11-28",
    "Deposit": "845",
}


def sign(gray: Gray, letter: str, x: int, foot: int) -> int:
    """A sign drawn with a pen among digits 64 pixels high that stand on `foot`; gives its width."""
    level = ((4, -32), (34, -34))
    strokes = {".": [((6, -4), (6, -2))], ",": [((9, -6), (2, 12))], "-": [level], "=": [level, ((5, -12), (36, -14))]}
    for stroke in strokes[letter]:
        start, end = ((x + right, foot + down) for right, down in stroke)
        cv2.line(gray, start, end, 30, 8 if letter == "." else 6, cv2.LINE_AA)
    return 48 if letter in "-=" else 24


def by_hand(gray: Gray, box: Box, value: str, images: Gray, labels: Gray, number: int) -> None:
    """Write a value with its signs into a box without compartments, in the images of its digits with this number."""
    x, foot = box.x + 30, box.bottom - 24
    for letter in value:
        if not letter.isdecimal():
            x += sign(gray, letter, x, foot)
            continue
        image = images[np.flatnonzero(labels == int(letter))[number]]
        left, top, width, height = cv2.boundingRect((image > 60).astype(np.uint8))
        wide = max(8, round(64 * width / height))
        digit = 255 - cv2.resize(
            image[top : top + height, left : left + width], (wide, 64), interpolation=cv2.INTER_CUBIC
        )
        part = gray[foot - 64 : foot, x : x + wide]
        np.minimum(part, digit, out=part)
        x += wide + 10


def test_signs_written_by_hand_become_numbers_and_days(tmp_path: Path) -> None:
    images = load_evaluation(settings.evaluation_path())
    pdf, template = design("Account", [Wanted(name, kind, 11, comb=False) for name, (kind, _) in SIGNS.items()])
    (sheet,) = render(pdf)
    for number, blank in enumerate(template.blanks):
        by_hand(sheet, blank.box, SIGNS[blank.name][1], images.images, images.labels, number % 3)
    cv2.imwrite(str(tmp_path / "a.png"), sheet)
    save(template, tmp_path / "account.ddform")
    read = ["batch", str(tmp_path / "a.png"), "--template", str(tmp_path / "account.ddform"), "--rows", "form"]
    for ending in ("csv", "xlsx", "json"):
        assert main([*read, "--output", str(tmp_path / f"a.{ending}")]) == 0
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8-sig") as file:
        (row,) = csv.DictReader(file)
    assert {name: row[name] for name in MEANT} == MEANT
    (row,) = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert {name: str(row[name]) for name in MEANT} == {**MEANT, "Paid": "1630.5"}  # numbers know no zeros there
    assert isinstance(row["Balance"], int)
    head, cells = openpyxl.load_workbook(tmp_path / "a.xlsx").active.iter_rows()
    found = {title.value: cell for title, cell in zip(head, cells, strict=True)}
    assert (found["Fee"].value, found["Fee"].data_type, found["Begun"].is_date) == (-71.25, "n", True)


def test_a_minus_in_a_comb_is_not_passed_over(tmp_path: Path) -> None:
    images = load_evaluation(settings.evaluation_path())
    pdf, template = design("Account", [Wanted(name, Kind.DECIMAL, 6) for name in ("Credit", "Debit")])
    (sheet,) = render(pdf)
    credit, debit = template.blanks
    write(sheet, (replace(credit, cells=credit.cells[1:5]),), {"Credit": "1402"}, images.images, images.labels)
    write(sheet, (replace(debit, cells=debit.cells[1:5]),), {"Debit": "1402"}, images.images, images.labels)
    sign(sheet, "-", debit.cells[0].x + 20, debit.cells[0].bottom - 24)
    cv2.imwrite(str(tmp_path / "a.png"), sheet)
    save(template, tmp_path / "account.ddform")
    arguments = ["--template", str(tmp_path / "account.ddform"), "--output", str(tmp_path / "a.json")]
    assert main(["batch", str(tmp_path / "a.png"), *arguments]) == 0
    rows = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [(row["value"], row["status"]) for row in rows] == [(1402, "ok"), (-1402, "review")]


@pytest.fixture(scope="module")
def project(batch: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as a project has it."""
    folder, template = batch
    path = tmp_path_factory.mktemp("project") / "meters.digitdesk"
    assert main(["batch", str(folder), "--template", str(template), "--project", str(path), "--jobs", "1"]) == 0
    return path


@pytest.mark.parametrize("through_project", [False, True])
def test_a_form_is_a_row_and_its_pages_are_watched(
    batch: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], through_project: bool
) -> None:
    folder, template = batch
    output = tmp_path / "out.csv"
    kept = ["--project", str(tmp_path / "a.digitdesk")] if through_project else []
    arguments = ["batch", str(folder), "--template", str(template), "--rows", "form", "--output", str(output)]
    assert main([*arguments, *kept]) == 0
    told = capsys.readouterr().err
    assert 'The form "Meter" that begins with 3 front.png lacks page 2.' in told
    assert "4 front.png holds the same as 1 front.png: one of them may be double." in told
    with output.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["source", "page", "form", *FIRST, "status", "message"]
    typed = {**FIRST, "Day": "2025-11-03", "Paid": "12.50"}
    assert {name: rows[0][name] for name in FIRST} == typed
    assert [row["source"] for row in rows] == ["1 front.png", "3 front.png", "4 front.png"]
    assert rows[1]["Day"] == "99992025"  # there is no such day: as it was written, and to be looked at
    assert "Day: It must be a date" in rows[1]["message"]
    assert rows[0]["status"] == "ok"
    assert "Paid: [Paid] < [Readings] must hold; this could not be checked" in rows[1]["message"]


def test_a_project_knows_numbers_and_days_by_itself(project: Path, tmp_path: Path) -> None:
    assert main(["export", str(project), "--output", str(tmp_path / "out.xlsx"), "--rows", "form"]) == 0
    head, first, *_ = openpyxl.load_workbook(tmp_path / "out.xlsx").active.iter_rows()
    cells = {title.value: cell for title, cell in zip(head, first, strict=True)}
    assert (cells["Day"].is_date, str(cells["Day"].value.date())) == (True, "2025-11-03")
    assert cells["Paid"].value == 12.5
    assert cells["Rooms"].value == "007"
    assert main(["export", str(project), "--output", str(tmp_path / "out.json")]) == 0
    rows = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert next(row["value"] for row in rows if row["field"] == "Day") == "2025-11-03"


def test_what_was_read_as_a_form_is_tried_as_that_form(
    batch: tuple[Path, Path], project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "forms_path", lambda: tmp_path)
    _, template = batch
    model = Model(settings.model_path(), settings.numbers_path())
    width = model.embed(np.zeros((1, 28, 28), np.uint8)).shape[1]
    unchanged = SimpleNamespace(folds=(Fold(frozenset(), Stage(np.zeros((width, 11)), np.zeros(11))),))
    with Project(project) as opened:
        opened.review.accept([entry.id for entry in opened.readings.each()])
        assert forms_of(opened) == ()  # it is not among the user's own
        tried = check_fields(opened, model, unchanged, forms_of(opened), lambda done: None)
        assert (tried.pages, tried.gone) == (0, 4)
        forms = forms_of(opened, [load(template)])
        tried = check_fields(opened, model, unchanged, forms, lambda done: None)
        assert (tried.pages, tried.gone) == (4, 0)
        assert [entry.value for entry in tried.entries] == [entry.value for entry in opened.readings.each()]
        assert tried.before.right.mean() > 0.9
        assert tried.before.values == tried.after.values
        save(load(template), settings.forms_path() / "own.ddform")
        assert [form.name for form in forms_of(opened)] == ["Meter"]
