"""Every format, depth and orientation gives the same page; every bad file gives a sentence."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitdesk.engine.errors import InputError, PageError
from digitdesk.engine.images import Source, count_pages, find_sources, left_out, load_page


def picture() -> np.ndarray:
    """A white page, 60 high and 40 wide, with a black mark in the upper left corner."""
    gray = np.full((60, 40), 255, np.uint8)
    gray[5:15, 5:10] = 0
    return gray


def load(path: Path, index: int = 1) -> np.ndarray:
    return load_page(Source(path, path.name), index).gray


@pytest.mark.parametrize("ending", ["png", "tif", "bmp", "webp", "jpg", "gif", "PNG"])
def test_formats_give_the_same_page(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"größe 数字.{ending}"
    options = {"lossless": True} if ending == "webp" else {"quality": 100} if ending == "jpg" else {}
    Image.fromarray(picture()).save(path, **options)
    assert count_pages(path) == 1
    assert np.abs(load(path).astype(int) - picture()).max() <= 8


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "I", "F", "LA"])
def test_any_depth_becomes_eight_bits(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "page.tif"
    gray = Image.fromarray(picture())
    deep = {"I;16": np.uint16, "I": np.int32, "F": np.float32}
    image = Image.fromarray(picture().astype(deep[mode]) * 257) if mode in deep else gray.convert(mode)
    image.save(path)
    assert load(path)[10, 7] <= 2
    assert load(path)[40, 20] >= 253


@pytest.mark.parametrize("kind", [np.int32, np.float32])
def test_what_lies_below_zero_is_the_darkest(tmp_path: Path, kind: type) -> None:
    values = np.full((40, 30), 100, kind)
    values[10:20, 5:10], values[20:30, 5:10] = -100, 0
    Image.fromarray(values).save(tmp_path / "page.tif")
    dark, middle, light = (int(load(tmp_path / "page.tif")[y, 7]) for y in (15, 25, 35))
    assert dark == 0 < middle < light
    assert abs(middle - (light - dark) / 2) <= 1


def test_an_endless_number_hides_no_other(tmp_path: Path) -> None:
    values = picture().astype(np.float32)
    values[0, 0], values[1, 1], values[2, 2] = np.inf, -np.inf, np.nan
    Image.fromarray(values).save(tmp_path / "page.tif")
    assert np.array_equal(load(tmp_path / "page.tif")[5:], picture()[5:])


def test_transparent_paper_is_white(tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    ink = np.zeros((60, 40, 4), np.uint8)
    ink[..., 3] = 255 - picture()
    Image.fromarray(ink, "RGBA").save(path)
    assert np.array_equal(load(path), picture())


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(tmp_path: Path, orientation: int) -> None:
    path = tmp_path / "page.png"
    image = Image.fromarray(picture())
    exif = image.getexif()
    exif[0x0112] = orientation
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    turned = image if orientation == 1 else image.transpose(Image.Transpose(back[orientation]))
    turned.save(path, exif=exif)
    assert np.array_equal(load(path), picture())


@pytest.mark.parametrize("ending", ["tif", "pdf"])
def test_pages_are_counted_and_told_apart(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"pages.{ending}"
    pages = [Image.new("L", (50, 50), shade) for shade in (0, 128, 255)]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert count_pages(path) == 3
    assert [round(float(load(path, index).mean()), -1) for index in (1, 2, 3)] == [0, 130, 260]


def empty(path: Path) -> None:
    path.touch()


def text(path: Path) -> None:
    path.write_text("I am no image, whatever my name says.\n" * 20)


def truncated(path: Path) -> None:
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (200, 200), np.uint8)).save(path, "JPEG")
    path.write_bytes(path.read_bytes()[:2000])


def unreadable(path: Path) -> None:
    Image.fromarray(picture()).save(path)
    path.chmod(0)


def without_pages(path: Path) -> None:
    path.write_bytes(
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        b"trailer<</Size 3/Root 1 0 R>>\n%%EOF\n"
    )


def huge(path: Path) -> None:
    Image.new("1", (30_000, 30_000)).save(path)


@pytest.mark.parametrize(
    ("name", "make", "told"),
    [
        ("empty.png", empty, "empty"),
        ("text.png", text, "not an image"),
        ("cut.jpg", truncated, "breaks off"),
        ("locked.png", unreadable, "permission"),
        ("huge.png", huge, "pixels"),
        ("text.pdf", text, "PDF is damaged"),
        ("none.pdf", without_pages, "no pages"),
        ("notes.docx", text, "files of this kind"),
        ("gone.png", lambda path: None, "not there"),
        ("folder.png", Path.mkdir, "not a file"),
    ],
)
def test_a_bad_file_is_explained(tmp_path: Path, name: str, make: Callable[[Path], None], told: str) -> None:
    path = tmp_path / name
    make(path)
    if make is unreadable and os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(PageError, match=told) as caught:
        [load(path, index) for index in range(1, count_pages(path) + 1)]
    assert str(caught.value).endswith(".")


def test_folders_are_walked_in_order(tmp_path: Path) -> None:
    for name in ("b/2.png", "b/10.png", "a.JPG", ".hidden.png", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [source.name for source in find_sources([tmp_path])] == ["a.JPG", "b/10.png", "b/2.png"]


@pytest.mark.parametrize(("name", "told"), [("missing", "no file or folder"), (".", "holds no images")])
def test_nothing_to_read_is_said(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        list(find_sources([tmp_path / name]))


def test_a_page_too_large_is_refused_behind_one_that_is_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "two.tif"
    Image.new("L", (30, 20), 255).save(path, save_all=True, append_images=[Image.new("L", (300, 200), 255)])
    monkeypatch.setattr("digitdesk.engine.images.MAX_PIXELS", 1000)
    assert load(path).shape == (20, 30)
    with pytest.raises(PageError, match="300 x 200 pixels, more than"):
        load(path, 2)


def test_what_looks_like_a_scan_and_cannot_be_read_is_told(tmp_path: Path) -> None:
    """A folder of a telephone's pictures was listed without them, and nobody was told."""
    (tmp_path / "sub").mkdir()
    for name in ("a.png", "b.HEIC", "sub/c.heic", "d.docx", "._b.HEIC", "truth.csv", "Thumbs.db"):
        (tmp_path / name).write_bytes(b"content")
    passed: list[str] = []
    assert [source.name for source in find_sources([tmp_path], passed.append)] == ["a.png"]
    assert passed == [".heic", ".docx", ".heic"]
    told = "3 files were left out, for DigitDesk cannot read .docx, .heic: save them as JPEG or PDF."
    assert left_out(passed) == told
    assert left_out([".avif"]) == "1 file was left out, for DigitDesk cannot read .avif: save it as JPEG or PDF."
    assert left_out([]) == ""
    (tmp_path / "a.png").unlink()
    with pytest.raises(InputError) as error:
        list(find_sources([tmp_path]))
    assert str(error.value).endswith(told)
