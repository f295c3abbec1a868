"""Files are listed once, wherever they lie by now."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk.__main__ import main
from digitdesk.engine.images import find_sources
from digitdesk.engine.types import Box, Field, PageResult, Reading, Status
from digitdesk.listing import Listed, Listing, digest
from digitdesk.store import Project, State


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open_or_create(tmp_path / "a.digitdesk") as opened:
        yield opened


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Three files, two of them of one size."""
    folder = tmp_path / "scans"
    folder.mkdir()
    for name, content in {"a.png": b"one", "b.png": b"two", "c.png": b"three"}.items():
        (folder / name).write_bytes(content)
    return folder


def add(project: Project, folder: Path) -> Listed:
    return Listing(project).add(list(find_sources([folder])))


def put(project: Project, id: int, status: Status = Status.OK, missing: bool = False) -> int:
    """A page is read; returns the id of what was read on it."""
    source = project.sources.get(id)
    if not missing:
        project.sources.note_pages(id, 1, digest(source.path))
    generation = project.readings.generation("model", "auto")
    value = "" if status is Status.ERROR else "7"
    reading = Reading(Field("1", Box(0, 0, 9 * bool(value), 9)), value, 0.5, status)
    page = PageResult(source.name, 1, (reading,))
    return project.readings.put(id, page, generation, missing)[0].id


def shown(project: Project) -> dict[str, State]:
    return {entry.name: entry.state for entry in project.sources.each()}


def test_what_was_read_and_decided_goes_along(project: Project, scans: Path) -> None:
    new = add(project, scans).new
    ids = [put(project, entry.id) for entry in new]
    project.review.type(ids[0], "8")
    moved = scans.rename(scans.with_name("moved"))
    listed = add(project, moved)
    assert (listed.new, listed.dropped, listed.pages) == ((), (), ())
    assert [(entry.id, entry.path) for entry in listed.moved] == [
        (entry.id, moved / name) for entry, name in zip(new, ("a.png", "b.png", "c.png"), strict=True)
    ]
    assert [entry.value for entry in project.readings.each()] == ["8", "7", "7"]
    assert list(project.sources.pending(project.readings.generation("model", "auto"))) == []
    assert add(project, moved) == Listed()


def test_a_file_renamed_alone_is_known_by_its_content_and_takes_its_new_name(project: Project, scans: Path) -> None:
    for entry in add(project, scans).new:
        put(project, entry.id)
    (scans / "a.png").rename(scans / "d.png")
    (scans / "sub").mkdir()
    (scans / "c.png").rename(scans / "sub" / "b.png")
    moved = {entry.id: (entry.path.relative_to(scans).as_posix(), entry.name) for entry in add(project, scans).moved}
    assert moved == {1: ("d.png", "d.png"), 3: ("sub/b.png", "sub/b.png")}
    again = scans.rename(scans.with_name("again"))
    (again / "b.png").unlink()
    (again / "sub" / "b.png").rename(again / "b.png")
    assert {entry.id: entry.name for entry in add(project, again).moved} == {
        1: "d.png",
        3: (again / "b.png").as_posix(),  # its name is still another's
    }


def test_files_that_are_there_are_never_taken_for_others(project: Project, scans: Path) -> None:
    for entry in add(project, scans).new:
        put(project, entry.id)
    copy = shutil.copytree(scans, scans.with_name("copy"))
    assert len(add(project, copy).new) == 3
    (scans / "b.png").unlink()
    (copy / "x.png").write_bytes(b"tow")  # of the same size, but something else
    assert [entry.name for entry in add(project, copy).new] == ["x.png"]
    assert project.sources.get(2).path == scans / "b.png"


def test_a_folder_never_read_is_known_by_names_and_sizes(project: Project, scans: Path) -> None:
    add(project, scans)
    moved = scans.rename(scans.with_name("moved"))
    (moved / "c.png").write_bytes(b"another size")
    listed = add(project, moved)
    assert [entry.name for entry in listed.moved] == ["a.png", "b.png"]
    assert [entry.path for entry in listed.new] == [moved / "c.png"]
    assert project.sources.get(3).path == scans / "c.png"


def test_a_file_never_read_whose_folder_is_still_there_is_none_of_another_folder(project: Project, scans: Path) -> None:
    """A scanner names its pages alike each day, and those without compression are of one size."""
    add(project, scans)
    (scans / "a.png").unlink()
    today = scans.with_name("today")
    today.mkdir()
    (today / "a.png").write_bytes(b"new")
    assert [entry.path for entry in add(project, today).new] == [today / "a.png"]


def test_a_missing_file_waits_to_be_read_and_its_row_that_said_so_goes(project: Project, scans: Path) -> None:
    first, second, third = (entry.id for entry in add(project, scans).new)
    for id in (first, second):
        put(project, id)
    decided = project.readings.of_page(first, 1)[0].id
    project.review.type(decided, "9")
    moved = scans.rename(scans.with_name("moved"))
    generation = project.readings.generation("another model", "auto")
    for id in (first, second):
        page = PageResult("", 1, (Reading(Field("", Box(0, 0, 0, 0)), "", 0, Status.ERROR, "It is gone."),))
        project.readings.put(id, page, generation, missing=True)
    assert set(shown(project).values()) == {State.MISSING, State.WAITING}
    listed = add(project, moved)
    assert [(key % (1 << 20), [entry.value for entry in left]) for key, left in listed.pages] == [(1, ["9"]), (1, [])]
    assert set(shown(project).values()) == {State.WAITING}
    assert [entry.value for entry in project.readings.each()] == ["9"]
    assert [entry.id for entry in project.sources.pending(generation)] == [first, second, third]
    assert project.readings.done(first, generation) == set()  # its other fields are still to be read


def test_of_two_that_are_gone_each_keeps_its_own(project: Project, scans: Path) -> None:
    (scans / "b.png").write_bytes(b"one")
    for entry in add(project, scans).new:
        put(project, entry.id)
    moved = scans.rename(scans.with_name("moved"))
    (moved / "a.png").unlink()
    assert [entry.id for entry in add(project, moved).moved] == [2, 3]


def test_the_command_line_goes_on_with_a_folder_that_was_moved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scans, kept = tmp_path / "scans", tmp_path / "kept.digitdesk"
    scans.mkdir()
    page = np.full((120, 240), 255, np.uint8)
    cv2.putText(page, "25", (40, 90), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 5, cv2.LINE_AA)
    cv2.imwrite(str(scans / "a.png"), page)
    command = ["--layout", "number", "--project", str(kept)]
    assert main(["batch", str(scans), *command]) == 0
    moved = scans.rename(tmp_path / "moved")
    (moved / "b.heic").write_bytes(b"a picture")
    capsys.readouterr()
    assert main(["batch", str(moved), *command, "--resume"]) == 0
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 2
    assert "1 file found at another place: what was read before is kept." in err
    assert "1 file was left out, for DigitDesk cannot read .heic: save it as JPEG or PDF." in err
