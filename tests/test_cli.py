"""The command line as people use it: its table, its exit codes, its sentences."""

import csv
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.__main__ import DISPLAYS, main
from digitdesk.engine.explain import HEIGHT, LOOKS, WIDTH
from digitdesk.engine.export import COLUMNS
from digitdesk.plurals import counted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three readable pages in two folders."""
    made = tmp_path / "scans"
    for number, name in enumerate(("a.png", "b.png", "sub/ü.png")):
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        image = Image.new("L", (120, 90), 255)
        ImageDraw.Draw(image).text((30, 10), str(number + 2), 0, ImageFont.load_default(64))
        image.save(path)
    return made


def table(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_a_folder_becomes_a_table(folder: Path, tmp_path: Path, jobs: str) -> None:
    output = tmp_path / "out.csv"
    assert main(["batch", str(folder), "--layout", "digit", "--output", str(output), "--jobs", jobs]) == 0
    rows = table(output)
    assert tuple(rows[0]) == COLUMNS
    assert [row["source"] for row in rows] == ["a.png", "b.png", "sub/ü.png"]
    assert [row["value"] for row in rows] == ["2", "3", "4"]


def test_a_row_a_page_in_a_file_and_on_the_screen(folder: Path, tmp_path: Path, capsys) -> None:
    output, arguments = tmp_path / "out.csv", ["batch", str(folder), "--layout", "digit", "--rows", "page"]
    assert main([*arguments, "--output", str(output), "--confidence"]) == 0
    rows = table(output)
    assert list(rows[0]) == ["source", "page", "1", "1 confidence", "status", "message"]
    assert [row["1"] for row in rows] == ["2", "3", "4"]
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines()[1].split()[:3] == ["a.png", "1", "2"]


def test_errors_have_rows_and_exit_code_1(folder: Path, tmp_path: Path) -> None:
    (folder / "bad.png").write_text("no image")
    output = tmp_path / "out.csv"
    assert main(["batch", str(folder), "--layout", "digit", "--output", str(output)]) == 1
    rows = {row["source"]: row for row in table(output)}
    assert rows["bad.png"]["status"] == "error"
    assert "not an image" in rows["bad.png"]["message"]
    assert rows["sub/ü.png"]["status"] in ("ok", "review")


def test_annotated_pages_are_written(folder: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    assert main(["batch", str(folder), "--annotate", str(pictures)]) == 0
    assert sorted(path.name for path in pictures.iterdir()) == ["a.png-1.png", "b.png-1.png", "sub_ü.png-1.png"]
    colours = np.asarray(Image.open(pictures / "a.png-1.png")).astype(int)
    assert np.ptp(colours, axis=2).max() > 50


def test_how_each_field_was_read_is_drawn(samples: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    page = samples / "stock-count.png"
    assert main(["batch", str(page), "--explain", str(pictures), "--output", str(tmp_path / "a.csv")]) == 0
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8-sig") as file:
        filled = [row for row in csv.DictReader(file) if row["status"] != "blank"]
    (picture,) = pictures.iterdir()
    height, width, _ = np.asarray(Image.open(picture)).shape
    assert width == len(LOOKS) * WIDTH
    assert height == 22 + len(filled) * (HEIGHT + 22)


def test_without_output_the_table_is_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["batch", str(folder / "a.png"), "--layout", "digit"]) == 0
    printed = capsys.readouterr()
    assert "a.png" in printed.out
    assert "1 page, 0 with errors" in printed.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["missing"], "no file or folder"),
        (["empty"], "holds no images"),
        (["scans", "--output", "out.doc"], "must end in"),
        (["scans", "--output", "no/out.csv"], "no folder"),
        (["scans", "--model", "scans/a.png"], "not an ONNX model"),
        (["scans", "--annotate", "scans/a.png"], "cannot be made"),
        (["notes.png"], "with errors"),
        (["scans", "--pictures", "--output", "out.xlsx"], "--project"),
        (["scans", "--watch"], "--project"),
        (["scans/a.png", "--watch", "--project", "a.digitdesk"], "needs a folder"),
    ],
)
def test_what_cannot_be_done_is_said(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    told: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.png").write_text("no image")
    assert main(["batch", *arguments]) == 2
    printed = capsys.readouterr()
    assert told in printed.err
    assert "Traceback" not in printed.err


def test_the_command_works_without_qt(folder: Path) -> None:
    script = "import sys; from digitdesk.__main__ import main; main(sys.argv[1:]); assert 'PySide6' not in sys.modules"
    done = subprocess.run(
        [sys.executable, "-c", script, "batch", str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_a_new_form_is_printed_and_read_from_the_first_day(tmp_path: Path, folder: Path, capsys) -> None:
    form, pdf, output = tmp_path / "meter.ddform", folder / "meter.pdf", tmp_path / "out.csv"
    fields = ["--field", "Meter number:8:id", "--field", "Paid:6:decimal.2", "--field", "Reading"]
    assert main(["form", str(form), "--print", str(pdf), *fields]) == 0
    assert main(["batch", str(folder), "--template", str(form), "--output", str(output)]) == 1
    rows = {(row["source"], row["field"]): (row["status"], row["value"]) for row in table(output)}
    names = ("Meter number", "Paid", "Reading")
    assert {key: row for key, row in rows.items() if key[1]} == {("meter.pdf", name): ("blank", "") for name in names}
    assert rows["a.png", ""] == ("error", "")
    assert "a.png belongs to none of the forms." in capsys.readouterr().err


def test_wrong_forms_are_refused_in_words(tmp_path: Path, folder: Path, capsys) -> None:
    (tmp_path / "bad.ddform").write_text("{}")
    assert main(["batch", str(folder), "--template", str(tmp_path / "bad.ddform")]) == 2
    assert "bad.ddform: It is no form template" in capsys.readouterr().err
    assert main(["form", str(tmp_path / "a.ddform"), "--print", str(tmp_path / "a.pdf"), "--field", "A:x"]) == 2
    assert '"A:x" is no field' in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    """Qt would end the program, and speak of plugins."""
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    assert main(["scans"]) == 2
    assert "`digitdesk batch` reads without one" in capsys.readouterr().err


@pytest.mark.parametrize(("count", "told"), [(0, "0 pages"), (1, "1 page"), (2, "2 pages"), (12345, "12,345 pages")])
def test_one_and_many(count: int, told: str) -> None:
    assert counted(count, "page") == told
