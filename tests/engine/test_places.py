"""Pages that lie elsewhere, behind a URL that fsspec knows: listed, read, kept, and told of when they are gone."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from digitdesk.__main__ import main
from digitdesk.engine import places, workers
from digitdesk.engine.errors import InputError, PageError
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.places import Url, place
from digitdesk.store import Project

fsspec = pytest.importorskip("fsspec", reason='needs the extra "cluster"')


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three pages in two images, and a file of another kind; copies are made in a folder of their own."""
    made = tmp_path / "scans"
    (made / "sub").mkdir(parents=True)
    pages = [Image.new("L", (120, 90), 255) for _ in range(3)]
    for number, page in enumerate(pages):
        ImageDraw.Draw(page).text((30, 10), str(number + 2), 0, ImageFont.load_default(64))
    pages[0].save(made / "a b.png")
    pages[1].save(made / "sub" / "c.tif", save_all=True, append_images=pages[2:])
    (made / "letter.txt").write_text("Dear")
    copies = tmp_path / "copies"
    copies.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(copies))
    return made


@pytest.fixture
def memory(folder: Path) -> Iterator[str]:
    """The same in fsspec's memory."""
    system = fsspec.filesystem("memory")
    system.put(str(folder), "/scans", recursive=True)
    places._copy.cache_clear()
    yield "memory://scans"
    system.rm("/scans", recursive=True)


@pytest.mark.parametrize("text", ["/a/b.png", "b.png", "C:/a.png", "./a://b", "", "-"])
def test_what_is_no_url_is_a_path(text: str) -> None:
    assert place(text) == Path(text)


@pytest.mark.parametrize("text", ["s3://bucket/a.png", "memory://a", "file:///a.png", "zip://a.png::s3://b/c.zip"])
def test_a_url_is_kept_as_it_is(text: str) -> None:
    url = place(text)
    assert isinstance(url, Url)
    assert (str(url), os.fspath(url), url.absolute()) == (text, text, url)
    assert place(os.fsdecode(os.fsencode(url))) == url


def test_urls_are_listed_by_their_names(memory: str) -> None:
    found = list(find_sources([place(memory)]))
    assert [source.name for source in found] == ["a b.png", "sub/c.tif"]
    assert list(find_sources([found[1].path])) == [Source(found[1].path, "c.tif")]
    assert workers.count_pages(found[1].path) == 2


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("memory://nowhere", "holds no images"),
        ("nonsense://a", "cannot be looked at"),
        ("https://127.0.0.1:1/a.png", "127.0.0.1"),
    ],
)
def test_what_cannot_be_listed_is_said(url: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        list(find_sources([place(url)]))


def test_a_package_that_is_missing_is_named(memory: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fsspec", None)
    with pytest.raises(InputError, match="digitdesk\\[cluster\\]"):
        list(find_sources([place(memory)]))
    with pytest.raises(PageError, match="digitdesk\\[cluster\\]"):
        workers.load_page(Source(place(f"{memory}/a b.png"), "a b.png"), 1)


def test_a_batch_reads_urls_as_it_reads_folders_and_leaves_no_copies(memory: str, folder: Path, tmp_path: Path) -> None:
    plain, output, project = tmp_path / "plain.csv", tmp_path / "out.csv", tmp_path / "a.digitdesk"
    assert main(["batch", str(folder), "--layout", "digit", "--output", str(plain)]) == 0
    there = ["batch", memory, "--layout", "digit", "--output", str(output)]
    assert main(there) == 0
    assert output.read_bytes() == plain.read_bytes()
    assert main([*there, "--project", str(project)]) == 0
    assert output.read_bytes() == plain.read_bytes()
    assert main([*there, "--project", str(project), "--resume"]) == 0
    with Project(project) as opened:
        assert [str(entry.path) for entry in opened.sources.each()] == [
            "memory:///scans/a b.png",
            "memory:///scans/sub/c.tif",
        ]
        assert len(opened.readings) == 3
    places._copy.cache_clear()
    gc.collect()
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_page_that_went_missing_there_is_read_when_it_is_back(memory: str, folder: Path, tmp_path: Path) -> None:
    output, project = tmp_path / "out.csv", tmp_path / "a.digitdesk"
    url = f"{memory}/a b.png"
    with Project.open_or_create(project) as opened:
        opened.sources.add([(place(url), "a b.png")])
    fsspec.filesystem("memory").rm("/scans/a b.png")
    there = ["batch", memory, "--layout", "digit", "--project", str(project), "--resume", "--output", str(output)]
    assert main(there) == 1
    assert "not there any more" in output.read_text("utf-8-sig")
    fsspec.filesystem("memory").put(str(folder / "a b.png"), "/scans/a b.png")
    assert main(there) == 0
    assert "not there any more" not in output.read_text("utf-8-sig")
