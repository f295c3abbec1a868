"""The files of a project: asked for one by one and part by part, set aside, taken out."""

from pathlib import Path

import pytest

from digitdesk.store import Project, State


@pytest.fixture
def listed(project: Project) -> Project:
    """Five files that nobody has read."""
    project.sources.add([(Path(f"/scans/{name}.png"), f"{name}.png") for name in "abcde"])
    return project


def test_files_are_found_by_id_name_and_part_by_part(listed: Project) -> None:
    sources = listed.sources
    ids = sources.ids()
    assert [entry.name for entry in sources.each()] == [entry.name for entry in sources.at(ids)]
    assert [entry.name for entry in sources.at([ids[3], ids[1]])] == ["b.png", "d.png"]
    assert sources.get(ids[2]).name == "c.png"
    found = sources.find("e.png")
    assert found
    assert found.id == ids[4]
    assert sources.find("f.png") is None
    with pytest.raises(KeyError):
        sources.get(99)
    assert [entry.name for entry in sources.each()] == [f"{name}.png" for name in "abcde"]


def test_what_is_set_aside_is_counted_and_not_read(listed: Project) -> None:
    first, second = listed.sources.ids()[:2]
    listed.sources.mark([first], State.LEFT_OUT)
    listed.sources.mark([second], State.ASIDE, "It brought its decoder down.")
    assert listed.sources.counts() == {State.WAITING: 3, State.LEFT_OUT: 1, State.ASIDE: 1}
    assert listed.sources.get(second).message == "It brought its decoder down."
    generation = listed.readings.generation("model 1", "auto")
    assert [entry.name for entry in listed.sources.pending(generation)] == ["c.png", "d.png", "e.png"]


def test_a_missing_file_is_read_when_it_is_back(project: Project, tmp_path: Path) -> None:
    (entry,) = project.sources.add([(tmp_path / "a.png", "a.png")])
    generation = project.readings.generation("model 1", "auto")
    project.sources.mark([entry.id], State.MISSING)
    assert list(project.sources.pending(generation)) == []
    (tmp_path / "a.png").write_bytes(b"here again")
    assert [one.name for one in project.sources.pending(generation)] == ["a.png"]


def test_a_file_set_aside_is_read_once_it_was_scanned_anew(project: Project, tmp_path: Path) -> None:
    broken, other = tmp_path / "a.png", tmp_path / "b.png"
    broken.write_bytes(b"half a p")
    other.write_bytes(b"half a p")
    found = [(broken, "a.png"), (other, "b.png")]
    first, second = project.sources.add(found)
    assert project.sources.listed([broken, other, tmp_path / "c.png"]) == {broken, other}
    project.sources.mark([first.id, second.id], State.ASIDE, "It is no picture.")
    assert project.sources.rescanned() == []
    assert project.sources.add(found) == []
    broken.write_bytes(b"now a whole page")
    other.unlink()
    assert [entry.name for entry in project.sources.rescanned()] == ["a.png"]
    assert [(entry.id, entry.state) for entry in project.sources.add(found)] == [(first.id, State.WAITING)]


def test_a_file_taken_out_takes_its_readings_along(filled: Project) -> None:
    first, second = filled.sources.ids()
    assert filled.sources.pages_done() == 2
    filled.sources.note_pages(first, 3, b"hash")
    assert filled.sources.get(first).pages == 3
    filled.sources.remove(first)
    assert filled.sources.ids() == [second]
    assert [entry.value for entry in filled.readings.each()] == ["7"]
    assert filled.sources.pages_done() == 1
