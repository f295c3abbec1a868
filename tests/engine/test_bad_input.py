"""Whatever a file holds, it becomes pages or one clear sentence: no crash, no hang, no traceback, and the rest is read.

Files are made by real encoders and then damaged. DIGITDESK_CASES=10000 damages so many a test.
"""

import io
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from digitdesk.engine import workers
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import PageError
from digitdesk.engine.images import ENDINGS, Source
from digitdesk.engine.layout import LAYOUTS
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page, Status

CASES = int(os.environ.get("DIGITDESK_CASES", "60"))
CHANCE = "DIGITDESK_CASES" in os.environ
"""The thorough run looks for new cases; the quick one tries the same ones each time."""
many = settings(max_examples=CASES, derandomize=not CHANCE, deadline=None, suppress_health_check=list(HealthCheck))
OURS = "please report"
"""What the program says of mistakes of its own."""


@pytest.fixture(scope="module", autouse=True)
def impatient() -> Iterator[None]:
    """No small file may take long, however it is damaged."""
    patch = pytest.MonkeyPatch()
    patch.setattr(workers, "SECONDS", 20.0)
    yield
    patch.undo()


def drawn() -> np.ndarray:
    """Noise with a dark bar: it compresses badly, so that damage hits data."""
    gray = np.random.default_rng(1).integers(180, 256, (90, 70), np.uint8)
    gray[20:60, 30:36] = 0
    return gray


def encoded(kind: str, mode: str = "L", **options: object) -> bytes:
    image = Image.fromarray(drawn())
    image = Image.fromarray(drawn().astype(np.uint16) * 257) if mode == "I;16" else image.convert(mode)
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def oriented() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a description " * 10
    return exif


def frames(kind: str) -> bytes:
    return encoded(kind, save_all=True, append_images=[Image.fromarray(drawn()[::-1]) for _ in range(2)])


def tiff(tags: dict[int, tuple[int, int, int]], data: bytes, following: int = 0) -> bytes:
    """A little-endian TIFF with one directory: {tag: (type, count, value)}; data lies from byte 8 on."""
    rows = b"".join(struct.pack("<HHII", tag, *tags[tag]) for tag in sorted(tags))
    return (
        struct.pack("<2sHI", b"II", 42, 8 + len(data))
        + data
        + struct.pack("<H", len(tags))
        + rows
        + struct.pack("<I", following)
    )


def gray_tags(width: int, height: int, size: int) -> dict[int, tuple[int, int, int]]:
    return {
        256: (4, 1, width), 257: (4, 1, height), 258: (3, 1, 8), 259: (3, 1, 1), 262: (3, 1, 1), 273: (4, 1, 8),
        277: (3, 1, 1), 278: (4, 1, height), 279: (4, 1, size),
    }  # fmt: skip


def planar() -> bytes:
    """Red, green and blue one after the other, not pixel by pixel."""
    gray = drawn()
    planes = gray.tobytes() * 3
    places = 8 + len(planes)
    extra = struct.pack("<3I3I3H", 8, 8 + gray.size, 8 + 2 * gray.size, *[gray.size] * 3, 8, 8, 8)
    tags = gray_tags(gray.shape[1], gray.shape[0], gray.size) | {
        258: (3, 3, places + 24), 262: (3, 1, 2), 273: (4, 3, places), 277: (3, 1, 3), 279: (4, 3, places + 12),
        284: (3, 1, 2),
    }  # fmt: skip
    return tiff(tags, planes + extra)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_header(width: int, height: int, data: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (png_chunk(b"IHDR", header), png_chunk(b"IDAT", zlib.compress(data)), png_chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


ENCODED: dict[str, Callable[[], bytes]] = {
    "gray.png": partial(encoded, "PNG"),
    "colour.png": partial(encoded, "PNG", "RGB", exif=oriented()),
    "alpha.png": partial(encoded, "PNG", "RGBA"),
    "palette.png": partial(encoded, "PNG", "P", transparency=3),
    "black-white.png": partial(encoded, "PNG", "1"),
    "deep.png": partial(encoded, "PNG", "I;16"),
    "gray.jpg": partial(encoded, "JPEG"),
    "exif.jpg": partial(encoded, "JPEG", "RGB", exif=oriented()),
    "progressive.jpg": partial(encoded, "JPEG", "RGB", progressive=True),
    "cmyk.jpeg": partial(encoded, "JPEG", "CMYK"),
    "plain.tif": partial(encoded, "TIFF"),
    "planar.tif": planar,
    "fax.tif": partial(encoded, "TIFF", "1", compression="group4"),
    "fax3.tif": partial(encoded, "TIFF", "1", compression="group3"),
    "lzw.tif": partial(encoded, "TIFF", "RGB", compression="tiff_lzw"),
    "deflate.tif": partial(encoded, "TIFF", "I;16", compression="tiff_adobe_deflate"),
    "jpeg.tiff": partial(encoded, "TIFF", "RGB", compression="jpeg"),
    "cmyk.tif": partial(encoded, "TIFF", "CMYK", compression="packbits"),
    "pages.tif": partial(frames, "TIFF"),
    "gray.bmp": partial(encoded, "BMP"),
    "palette.bmp": partial(encoded, "BMP", "P"),
    "lossy.webp": partial(encoded, "WEBP", "RGB"),
    "lossless.webp": partial(encoded, "WEBP", "RGBA", lossless=True),
    "frames.webp": partial(frames, "WEBP"),
    "frames.gif": partial(frames, "GIF"),
    "jpeg.pdf": partial(encoded, "PDF", "RGB"),
    "fax.pdf": partial(encoded, "PDF", "1"),
    "pages.pdf": partial(frames, "PDF"),
}


@cache
def whole(name: str) -> bytes:
    return ENCODED[name]()


def read(path: Path, pages: int = 3) -> list[Page]:
    """The first pages of a file, decoded as the program does; what is said must be a clear sentence."""
    try:
        count = workers.count_pages(path)
        return [workers.load_page(Source(path, path.name), index) for index in range(1, min(count, pages) + 1)]
    except PageError as error:
        told = str(error)
        assert told.endswith(".")
        assert ": " in told, "what is wrong, and what to do"
        assert OURS not in told
        assert "twice" not in told, "the decoder crashed or hung"
        return []


@pytest.mark.parametrize("name", ENCODED)
def test_every_kind_is_read_when_it_is_whole(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(whole(name))
    pages = read(tmp_path / name)
    assert len(pages) == {"pages.tif": 3, "pages.pdf": 3, "frames.gif": 2}.get(name, 1)  # GIF leaves doubles out
    if "exif" not in name and name != "colour.png" and not name.endswith(".pdf"):
        assert pages[0].gray.shape == (90, 70)
        assert pages[0].gray[25:55, 31:35].mean() < 60 < 150 < pages[0].gray[:15, :25].mean()


@pytest.mark.parametrize("name", ENCODED)
def test_every_kind_may_break_off_anywhere(tmp_path: Path, name: str) -> None:
    path, data = tmp_path / name, whole(name)
    for length in {0, 1, 7, 8, 20, *np.linspace(9, len(data) - 1, 12).astype(int).tolist()}:
        path.write_bytes(data[:length])
        read(path)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of some kind with some of its bytes changed, left out, doubled or mixed with another file's."""
    name = draw(st.sampled_from(sorted(ENCODED)))
    data = bytearray(whole(name))
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, max(len(data) - 1, 0)) | st.integers(0, min(200, max(len(data) - 1, 0))))
        length = draw(st.sampled_from((1, 2, 4, 64)))
        part = draw(
            st.sampled_from((b"\0", b"\xff", b"\x7f", b"\x01")).map(lambda byte, size=length: byte * size)
            | st.binary(min_size=length, max_size=length)
        )
        match draw(st.sampled_from(("over", "in", "out", "end", "mix"))):
            case "over":
                data[place : place + length] = part
            case "in":
                data[place:place] = part
            case "out":
                del data[place : place + length]
            case "end":
                del data[max(place, 16) :]
            case "mix":
                data[place:] = whole(draw(st.sampled_from(sorted(ENCODED))))[place:]
    ending = draw(st.sampled_from((Path(name).suffix,) * 5 + ENDINGS))
    return f"page{ending}", bytes(data)


@many
@given(damaged())
def test_damaged_files_are_pages_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, case: tuple[str, bytes]
) -> None:
    path = tmp_path_factory.getbasetemp() / case[0]
    path.write_bytes(case[1])
    for page in read(path):
        assert page.gray.dtype == np.uint8
        assert min(page.gray.shape) >= 1


def pdf(*objects: str) -> bytes:
    """A PDF without a table of its objects; readers find them all the same."""
    body = "".join(f"{number} 0 obj{text}endobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.7\n{body}trailer<</Size {len(objects) + 1}/Root 1 0 R>>\n%%EOF\n".encode("latin-1")


def pdf_page(size: str, content: str = "") -> bytes:
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[{size}]/Contents 4 0 R>>"
    catalogue, pages = "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return pdf(catalogue, pages, page, f"<</Length {len(content)}>>stream\n{content}\nendstream ")


def bomb() -> bytes:
    """A stream of 140 megabytes in a kilobyte."""
    squeezed = zlib.compress(zlib.compress(b"0 0 m 9 9 l S " * 10_000_000, 1), 1)
    head = f"<</Filter[/FlateDecode/FlateDecode]/Length {len(squeezed)}>>stream\n"
    start = pdf_page("0 0 200 200").split(b"4 0 obj")[0]
    return start + b"4 0 obj" + head.encode() + squeezed + b"\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n"


def locked() -> bytes:
    """What a PDF with a password says of itself."""
    data = pdf_page("0 0 200 200")
    secret = f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'41' * 32}>/U<{'42' * 32}>/P -4>>/ID[<41><41>]"
    return data.replace(b"trailer<<", b"trailer<<" + secret.encode())


def chain(count: int) -> bytes:
    """A TIFF of so many directories without an image."""
    rows = [struct.pack("<HHHIII", 1, 256, 3, 1, 1, 8 + 18 * (number + 1)) for number in range(count - 1)]
    return struct.pack("<2sHI", b"II", 42, 8) + b"".join(rows) + struct.pack("<HHHIII", 1, 256, 3, 1, 1, 0)


def broken_exif(orientation: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded("JPEG", exif=exif)


ABSURD: dict[str, Callable[[], bytes]] = {
    "fifty-billion.png": lambda: png_header(250_000, 200_000),
    "largest.png": lambda: png_header(0x7FFFFFFF, 0x7FFFFFFF),
    "nothing.png": lambda: png_header(0, 0),
    "all-there-but-the-rows.png": lambda: png_header(10_000, 10_000, b"\0" * 100),
    "much-too-much.png": lambda: png_header(10, 10, b"\0" * 50_000_000),
    "text-bomb.png": lambda: whole("gray.png").replace(
        b"IDAT", b"IDAT"
    )[:33] + png_chunk(b"zTXt", b"k\0\0" + zlib.compress(b"\0" * 50_000_000, 1)) + whole("gray.png")[33:],
    "65535.jpg": lambda: whole("gray.jpg").replace(struct.pack(">HH", 90, 70), b"\xff\xff\xff\xff", 1),
    "65535.gif": lambda: b"GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0\xff\xff\xff\xff\0\x08\x01\0\0;",
    "65535.tif": lambda: tiff(gray_tags(65535, 65535, 100), bytes(100)),
    "4-billion.tif": lambda: tiff(gray_tags(0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF), bytes(100)),
    "itself.tif": lambda: tiff(gray_tags(10, 10, 100), bytes(100), following=108),
    "nowhere.tif": lambda: tiff(gray_tags(10, 10, 100), bytes(100), following=0xFFFFFFF0),
    "chain.tif": lambda: chain(100_000),
    "endless-tag.tif": lambda: tiff(gray_tags(10, 10, 100) | {270: (2, 0xFFFFFFFF, 8)}, bytes(100)),
    "negative.bmp": lambda: b"BM" + struct.pack("<IHHIIiiHHIIiiII", 999, 0, 0, 54, 40, -9, -(2**31), 1, 24, *[0] * 6),
    "huge.bmp": lambda: b"BM" + struct.pack("<IHHIIiiHHIIiiII", 999, 0, 0, 54, 40, 2**30, 2**30, 1, 1, *[0] * 6),
    "huge.webp": lambda: b"RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff" + bytes(8),
    "locked.pdf": locked,
    "endless-page.pdf": lambda: pdf_page("0 0 1e30 1e30"),
    "no-size.pdf": lambda: pdf_page("0 0 0 0"),
    "strip.pdf": lambda: pdf_page("0 0 1 14400"),
    "its-own-child.pdf": lambda: pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99>>"),
    "many-pages.pdf": lambda: pdf("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 2000000000>>"),
    "exif-0.jpg": lambda: broken_exif(0),
    "exif-99.jpg": lambda: broken_exif(99),
    "exif-endless.jpg": lambda: whole("exif.jpg").replace(b"MM\0*\0\0\0\x08", b"MM\0*\x7f\xff\xff\xff"),
    "no-exif.jpg": lambda: whole("exif.jpg").replace(b"Exif\0\0MM", b"Exif\0\0XX"),
    "zeros.png": lambda: bytes(5000),
    "script.pdf": lambda: b"#!/bin/sh\necho no\n",
}  # fmt: skip

ENDLESS: dict[str, Callable[[], bytes]] = {
    "bomb.pdf": bomb,
    "its-own-picture.pdf": lambda: pdf(
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</XObject<</A 4 0 R>>>>>>",
        "<</Type/XObject/Subtype/Form/BBox[0 0 99 99]/Resources<</XObject<</A 4 0 R>>>>/Length 12>>stream\n"
        "/A Do /A Do \nendstream ",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ABSURD)
def test_absurd_files_are_pages_or_a_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(ABSURD[name]())
    for page in read(path):
        assert page.gray.size <= 150_000_000


@pytest.mark.parametrize("name", ENDLESS)
def test_pages_that_would_take_for_ever_are_set_aside(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "SECONDS", 1.0)
    (tmp_path / name).write_bytes(ENDLESS[name]())
    with pytest.raises(PageError, match="more than 1 seconds, twice"):
        workers.load_page(Source(tmp_path / name, name), 1)


def test_a_locked_pdf_is_told_from_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(locked())
    with pytest.raises(PageError, match="password"):
        workers.count_pages(path)


PAGES = {
    "one pixel": np.zeros((1, 1), np.uint8),
    "one row": np.arange(256, dtype=np.uint8)[None],
    "one column": np.arange(256, dtype=np.uint8)[:, None],
    "black": np.zeros((500, 600), np.uint8),
    "white": np.full((500, 600), 255, np.uint8),
    "noise": np.random.default_rng(2).integers(0, 256, (420, 500), np.uint8),
    "specks": np.where(np.random.default_rng(3).random((420, 500)) < 0.02, 0, 255).astype(np.uint8),
    "chessboard": (np.indices((420, 420)).sum(axis=0) % 2 * 255).astype(np.uint8),
    "lines": np.repeat(np.where(np.arange(450) % 9 < 2, 0, 255).astype(np.uint8)[:, None], 450, axis=1),
    "grid": np.where((np.indices((450, 450)) % 30 < 2).any(axis=0), 0, 255).astype(np.uint8),
    "wide": np.random.default_rng(4).integers(0, 256, (3, 1000), np.uint8),
    "slope": np.linspace(0, 255, 500 * 500).reshape(500, 500).astype(np.uint8),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", PAGES)
def test_any_page_is_read(model: Model, name: str, layout: str) -> None:
    result = read_page(Page("page", 1, PAGES[name]), model, layout)
    for reading in result.readings:
        assert reading.status in tuple(Status)
        assert 0 <= reading.confidence <= 1


@settings(many, max_examples=max(CASES // 4, 10))
@given(
    st.tuples(st.integers(1, 90), st.integers(1, 90))
    | st.tuples(st.integers(1, 3), st.integers(1000, 6000))
    | st.tuples(st.integers(1000, 6000), st.integers(1, 3)),
    st.integers(0, 2**32 - 1),
    st.floats(0, 1),
    st.sampled_from(sorted(LAYOUTS)),
)
def test_small_pages_of_any_shape_are_read(
    model: Model, shape: tuple[int, int], seed: int, share: float, layout: str
) -> None:
    chance = np.random.default_rng(seed)
    gray = np.where(chance.random(shape) < share, chance.integers(0, 256, shape), 255).astype(np.uint8)
    read_page(Page("page", 1, gray), model, layout)
