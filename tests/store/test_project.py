"""Project files: what is kept, what is refused, what survives."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from digitdesk.engine.errors import ProjectError
from digitdesk.engine.types import Box, Field, Leaf, PageResult, Reading, Status
from digitdesk.store import Filter, Project, Review, State


def test_what_was_read_comes_back_as_it_was(filled: Project, reading) -> None:
    entry = filled.readings.of_page(1, 1)[1]
    expected = reading("123", 0.5, "2", 200)
    assert (entry.name, entry.page, entry.value, entry.review) == ("a.png", 1, "123", Review.OPEN)
    assert entry.reading.field == expected.field
    assert (entry.reading.others, entry.reading.text) == (expected.others, "123")
    digits = filled.readings.digits(entry.id)
    assert [digit.box for digit in digits] == [digit.box for digit in expected.digits]
    assert digits[2].guess.probabilities == pytest.approx(expected.digits[2].guess.probabilities)
    assert (digits[2].image == expected.digits[2].image).all()
    crop = filled.readings.crop(filled.readings.of_page(1, 1)[0].id)
    assert crop
    assert (crop.box, crop.jpeg) == (Box(0, 0, 120, 40), b"jpeg")
    assert filled.readings.crop(entry.id) is None


def test_readings_come_in_the_order_of_the_pages(filled: Project) -> None:
    assert [entry.value for entry in filled.readings.each()] == ["77", "123", "40", "7"]
    assert filled.readings.fields() == ["1", "2", "3"]


def test_a_file_is_listed_once_and_names_stay_apart(project: Project) -> None:
    weird = os.fsdecode(b"/x/\xff.png")
    found = [
        (Path("/a/1.png"), "1.png"),
        (Path("/b/1.png"), "1.png"),
        (Path("/a/1.png"), "1.png"),
        (Path(weird), weird),
    ]
    new = project.sources.add(found)
    assert [str(entry.path) for entry in new] == ["/a/1.png", "/b/1.png", weird]
    assert len({entry.name for entry in new}) == 3
    assert project.sources.add(found) == []
    assert len(project.sources) == 3


def test_only_what_is_not_read_is_pending(filled: Project, reading, tmp_path: Path) -> None:
    later = tmp_path / "c.tif"
    later.touch()
    (third,) = filled.sources.add([(later, "c.tif")])
    generation = filled.readings.generation("model 1", "auto")
    filled.sources.note_pages(third.id, 2)
    filled.readings.put(third.id, PageResult("c.tif", 2, (reading("5"),)), generation)
    assert [entry.name for entry in filled.sources.pending(generation)] == ["c.tif"]
    assert filled.readings.done(third.id, generation) == {2}
    filled.readings.put(third.id, PageResult("c.tif", 1, (reading("5"),)), generation)
    assert list(filled.sources.pending(generation)) == []
    other = filled.readings.generation("model 1", "lines")
    assert other != generation
    assert len(list(filled.sources.pending(other))) == 3


def test_a_missing_file_waits_until_it_is_back(project: Project, reading, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    (source,) = project.sources.add([(path, "a.png")])
    generation = project.readings.generation("model", "auto")
    lost = PageResult("a.png", 1, (Reading(Field("", Box(0, 0, 0, 0)), "", 0.0, Status.ERROR, "Gone."),))
    project.readings.put(source.id, lost, generation, missing=True)
    assert project.sources.get(source.id).state is State.MISSING
    assert list(project.sources.pending(generation)) == []
    path.touch()
    assert [entry.id for entry in project.sources.pending(generation)] == [source.id]
    project.readings.put(source.id, PageResult("a.png", 1, (reading("7"),)), generation)
    assert project.sources.get(source.id).state is State.READ
    assert [entry.value for entry in project.readings.each()] == ["7"]


def test_a_bad_file_is_set_aside_with_the_reason(project: Project) -> None:
    (source,) = project.sources.add([(Path("/a.png"), "a.png")])
    bad = PageResult("a.png", 1, (Reading(Field("", Box(0, 0, 0, 0)), "", 0.0, Status.ERROR, "No image."),))
    project.readings.put(source.id, bad, project.readings.generation("model", "auto"))
    entry = project.sources.get(source.id)
    assert (entry.state, entry.message, entry.worst) == (State.ASIDE, "No image.", Status.ERROR)


def test_files_with_the_same_content_are_twins_until_somebody_decides(project: Project, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.png" for name in "abc"]
    for path in paths:
        path.write_bytes(b"same" if path.stem != "c" else b"other one")
    one, two, three = project.sources.add([(path, path.name) for path in paths])
    assert {entry.id for entry in project.sources.same_size()} == {one.id, two.id}
    assert project.sources.note_content(one.id, b"1") is None
    twin = project.sources.note_content(two.id, b"1")
    assert twin
    assert twin.id == one.id
    assert [entry.id for entry in project.sources.pending(1)] == [one.id, three.id]
    assert project.sources.decide_twins(read=True) == 1
    assert [entry.id for entry in project.sources.pending(1)] == [one.id, two.id, three.id]


def test_reading_anew_keeps_what_a_person_decided(filled: Project, reading) -> None:
    one, two, _ = filled.readings.of_page(1, 1)
    filled.review.type(two.id, "124")
    filled.readings.put(
        1,
        PageResult("a.png", 1, (reading("78"), reading("999", 0.99, "2", 205), reading("41", 0.9, "3", 400))),
        filled.readings.generation("model 2", "auto"),
    )
    assert [entry.value for entry in filled.readings.of_page(1, 1)] == ["78", "124", "41"]
    assert filled.readings.get(two.id).value == "124"
    assert filled.readings.get(one.id) is None
    filled.review.undo()
    assert filled.readings.get(two.id).value == "123"


def test_settings_are_kept(project: Project) -> None:
    assert project.get("layout", "auto") == "auto"
    project.set("layout", "lines")
    project.set("layout", {"of": ["boxes"]})
    project.close()
    with Project(project.path) as again:
        assert again.get("layout") == {"of": ["boxes"]}


def test_a_copy_is_whole_and_nothing_lies_beside_it(filled: Project, tmp_path: Path) -> None:
    target = tmp_path / "copy.digitdesk"
    filled.review.accept([1])
    filled.save_copy(target)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(("copy", ".copy"))] == [target.name]
    with Project(target) as copy:
        assert [entry.review for entry in copy.readings.each()] == [entry.review for entry in filled.readings.each()]
        with pytest.raises(ProjectError, match="in use"):
            filled.save_copy(target)


def test_the_form_of_a_page_is_kept_with_its_readings(project: Project, reading) -> None:
    (source,) = project.sources.add([(Path("/scans/a.png"), "a.png")])
    for index, form in ((1, "Delivery note"), (2, "")):
        result = PageResult("a.png", index, (reading("7"),), form, index)
        project.readings.put(source.id, result, project.readings.generation("model 1", "form"))
    assert [(entry.form, entry.form_page) for entry in project.readings.each()] == [("Delivery note", 1), ("", 2)]
    assert [leaf for _, leaf in project.readings.pages()] == [
        Leaf("a.png", 1, "Delivery note", 1, "7"),
        Leaf("a.png", 2, "", 2, "7"),
    ]


def test_a_file_of_the_first_version_is_brought_up_to_date(filled: Project) -> None:
    before = [(entry.id, entry.value, "") for entry in filled.readings.each()]
    filled.close()
    base = sqlite3.connect(filled.path)
    base.executescript("""
        ALTER TABLE page DROP COLUMN form; ALTER TABLE page DROP COLUMN form_page; ALTER TABLE page DROP COLUMN turn;
        ALTER TABLE audit DROP COLUMN action; DROP TABLE answer; PRAGMA user_version=1;""")
    base.close()
    for _ in range(2):
        with Project(filled.path) as again:
            assert [(entry.id, entry.value, entry.form) for entry in again.readings.each()] == before
            assert again.review.accept([before[0][0]])
            assert again.review.undo()
            assert again.review.answer(again.review.begin_audit(9), 1, "7") is None


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:8192] = b"\xa5" * 4096
    path.write_bytes(content)


def newer(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version=99")
    base.close()


def of_no_version(path: Path) -> None:
    base = sqlite3.connect(path)
    base.execute("PRAGMA user_version=0")
    base.close()


def other_program(path: Path) -> None:
    path.unlink()
    base = sqlite3.connect(path)
    base.execute("CREATE TABLE bird (name)")
    base.close()


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda path: path.write_text("a letter"), "not a DigitDesk project"),
        (lambda path: path.write_bytes(path.read_bytes()[:50_000]), "damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:50]), "damaged"),
        (damage, "damaged"),
        (newer, "newer DigitDesk"),
        (of_no_version, "damaged"),
        (other_program, "not a DigitDesk project"),
    ],
)
def test_what_cannot_be_opened_is_refused_and_left_as_it_is(filled: Project, spoil, told: str) -> None:
    filled.close()
    spoil(filled.path)
    content = filled.path.read_bytes()
    for open_it in (Project, Project.open_or_create):
        with pytest.raises(ProjectError, match=told):
            open_it(filled.path)
    assert filled.path.read_bytes() == content


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="no project"):
        Project(tmp_path / "none.digitdesk")
    with pytest.raises(ProjectError, match="another place"):
        Project.open_or_create(tmp_path / "no folder" / "none.digitdesk")


WRITER = """
import sys, os
from pathlib import Path
from digitdesk.store import Project
with Project.open_or_create(Path(sys.argv[1]), "Ada") as project:
    for number in range(10**6):
        project.sources.add([(Path(f"/scans/{number}.png"), f"{number}.png")])
        print(number, flush=True)
"""


@pytest.mark.parametrize("lines", [0, 1, 40])
def test_what_was_done_before_a_kill_is_there_after_it(tmp_path: Path, lines: int) -> None:
    path = tmp_path / "forms.digitdesk"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    said = [process.stdout.readline() for _ in range(lines)]
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    with Project.open_or_create(path) as project:
        done = len([line for line in said if line.endswith("\n")])
        assert done <= len(project.sources) <= done + 1


def test_two_connections_see_each_other(filled: Project) -> None:
    with Project(filled.path, "Bob") as other:
        other.review.accept([1])
        assert filled.readings.get(1).review is Review.CONFIRMED
        assert filled.readings.get(1).who == "Bob"
        assert filled.queue.count(Filter()) == 3
