"""Files to pages: every format, orientation and bit depth becomes gray uint8, black ink on white paper."""

import io
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, ImageStat, UnidentifiedImageError

from digitdesk.engine.errors import InputError, PageError
from digitdesk.engine.places import Place, Url, files_in, here
from digitdesk.engine.types import SMALL_PICTURE, Gray, Page

MAX_PIXELS = 150_000_000
"""Larger pages are refused: A3 at 600 dpi has 70 million pixels."""
PDF_DPI = 300
PDF_MAX_SIDE = 12_000
"""A PDF page is rendered at 300 dpi, or less where a side would be longer than this many pixels."""
LIT = 40
"""Writing that is lighter than its ground is so much lighter at least."""
PARTS = 5
"""A light sheet on a dark table fills at least one square of so many by so many that a picture is divided into."""
INK = 0.002
"""Where more of a page is darker than its dark ground, that is the ink: what is light are the form's fields."""

Image.MAX_IMAGE_PIXELS = None  # our own limit is checked before decoding, with a message of our own


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read; `name` is its path relative to the folder given, with forward slashes."""

    path: Place
    name: str


@dataclass(frozen=True, slots=True)
class Format:
    """How files with these endings are counted and decoded; both raise anything on bad files."""

    endings: tuple[str, ...]
    count: Callable[[Path], int]
    load: Callable[[Path, int], tuple[Gray, float | None]]


def _open_raster(path: Path) -> Image.Image:
    image = Image.open(io.BytesIO(path.read_bytes()), formats=("PNG", "JPEG", "TIFF", "BMP", "WEBP", "GIF"))
    _check_size(image)
    return image


def _check_size(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise PageError(
            f"The image has {image.width} x {image.height} pixels, more than DigitDesk reads: scan it at 300 dpi."
        )


def _count_raster(path: Path) -> int:
    with _open_raster(path) as image:
        return int(getattr(image, "n_frames", 1)) if image.format in ("TIFF", "GIF") else 1


def _load_raster(path: Path, index: int) -> tuple[Gray, float | None]:
    with _open_raster(path) as image:
        if index > 1:
            image.seek(index - 1)
            _check_size(image)  # each page has its own
        dpi = image.info.get("dpi")
        return to_gray(image), float(dpi[0]) if dpi and float(dpi[0]) > 1 else None


def to_gray(image: Image.Image) -> Gray:
    """Any Pillow image to uint8 [H, W]: turned as EXIF says, any depth to 8 bits, transparency on white.

    Light writing on nothing is shown on black.
    """
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("I", "F") or upright.mode.startswith("I;16"):
        return _deep_to_gray(np.asarray(upright))
    if upright.has_transparency_data:
        upright = upright.convert("RGBA")
        opaque = upright.getchannel("A")
        is_light = ImageStat.Stat(opaque).mean[0] < 128 < ImageStat.Stat(upright.convert("L"), opaque).mean[0]
        ground = Image.new("RGBA", upright.size, "black" if is_light else "white")
        upright = Image.alpha_composite(ground, upright)
    return np.array(upright.convert("L"))


def dark_on_light(gray: Gray) -> Gray:
    """The picture, turned over where its writing is lighter than its ground: a negative, a blackboard, a dark window.

    gray: uint8 [H, W]. A light sheet on a dark table, and light fields on a darker form, stay as they are.
    """
    few = gray[:: max(1, gray.shape[0] // 200), :: max(1, gray.shape[1] // 200)]
    light = few > np.percentile(few, (2, 98)).mean()
    edge = np.concatenate([light[0], light[-1], light[:, 0], light[:, -1]])
    if not light.any() or max(light.mean(), edge.mean()) >= 0.5:
        return gray
    ground, writing = float(np.median(few[~light])), float(np.median(few[light]))
    if writing - ground < LIT:
        return gray
    if min(gray.shape) >= SMALL_PICTURE:
        squares = [square for band in np.array_split(light, PARTS) for square in np.array_split(band, PARTS, axis=1)]
        black = few < ground - 0.35 * (writing - ground)
        if black.mean() >= INK or any(square.all() for square in squares):
            return gray
    from digitdesk.engine.geometry import is_photographed  # few pictures come here: decoders do without OpenCV

    return gray if is_photographed(gray) else 255 - gray


def _deep_to_gray(values: np.ndarray) -> Gray:
    """16 or 32 bits or floats: scaled by the narrowest usual range that holds them, or by their largest."""
    numbers = values.astype(np.float32)
    known = np.isfinite(numbers)
    low, high = (float(edge(numbers, where=known, initial=0.0)) for edge in (np.min, np.max))
    usual = (1.0, 255.0, 65535.0) if values.dtype.kind == "f" else (255.0, 65535.0)
    top = next((most for most in usual if high - low <= most), high - low)
    np.nan_to_num(numbers, copy=False, posinf=high, neginf=low)
    return np.clip((numbers - low) * (255 / top), 0, 255).astype(np.uint8)


def _count_pdf(path: Path) -> int:
    import pypdfium2 as pdfium  # not at the top: it is slow to load, and the window would wait for it

    with pdfium.PdfDocument(path) as document:
        return len(document)


def _load_pdf(path: Path, index: int) -> tuple[Gray, float | None]:
    import pypdfium2 as pdfium

    with pdfium.PdfDocument(path) as document:
        page = document[index - 1]
        scale = min(PDF_DPI / 72, PDF_MAX_SIDE / max(*page.get_size(), 1.0))
        image = page.render(scale=scale, grayscale=True).to_pil()
        return np.array(image.convert("L")), scale * 72


FORMATS = (
    Format((".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp", ".gif"), _count_raster, _load_raster),
    Format((".pdf",), _count_pdf, _load_pdf),
)
ENDINGS = tuple(ending for row in FORMATS for ending in row.endings)


UNREAD = (
    *(".heic", ".heif", ".avif", ".jxl", ".jp2", ".j2k", ".psd", ".svg", ".eps", ".djvu", ".xps"),
    *(".cr2", ".cr3", ".nef", ".arw", ".dng", ".orf", ".rw2", ".raf"),
    *(".doc", ".docx", ".odt", ".rtf", ".ppt", ".pptx", ".odp", ".pages"),
)
"""Endings of pictures and documents that may be scans and cannot be read: that they are passed over is told."""


def find_sources(inputs: Sequence[Place], pass_over: Callable[[str], object] = lambda _: None) -> Iterator[Source]:
    """The readable files in folders (with their subfolders) and files given, in the order of their names.

    Raises InputError where an input is missing or holds no image; a file given by name is always listed.
    pass_over: told the ending of each file in a folder that looks like a scan and cannot be read.
    """
    for given in inputs:
        if isinstance(given, Url):
            yield from _find_elsewhere(given, pass_over)
        elif os.path.isdir(given):
            yield from _find_in_folder(given, pass_over)
        elif os.path.exists(given):
            yield Source(given, given.name)
        else:
            raise InputError(f"There is no file or folder {given}: check the name.")


def left_out(endings: Sequence[str]) -> str:
    """What is said of files with these endings that were passed over; empty where there are none."""
    kinds, count = ", ".join(sorted(set(endings))), len(endings)
    if count == 1:
        return f"1 file was left out, for DigitDesk cannot read {kinds}: save it as JPEG or PDF."
    return (
        f"{count:,} files were left out, for DigitDesk cannot read {kinds}: save them as JPEG or PDF." if count else ""
    )


def _find_elsewhere(folder: Url, pass_over: Callable[[str], object]) -> Iterator[Source]:
    found, passed = False, list[str]()
    for url, name in files_in(folder):
        if url == folder or _is_listed(url.name):
            found = True
            yield Source(url, name)
        else:
            passed += _ending_passed_over(url.name, pass_over)
    if not found:
        raise _nothing_in(f"{folder} holds no images: DigitDesk reads {', '.join(ENDINGS)}.", passed)


def _is_listed(name: str) -> bool:
    return name.lower().endswith(ENDINGS) and not name.startswith(".")


def _ending_passed_over(name: str, pass_over: Callable[[str], object]) -> list[str]:
    """The ending of a file that is not listed, and is told of; nothing for what is no scan anyway."""
    ending = os.path.splitext(name)[1].lower()
    if ending not in UNREAD or name.startswith("."):
        return []
    pass_over(ending)
    return [ending]


def _nothing_in(told: str, passed: Sequence[str]) -> InputError:
    return InputError(" ".join(filter(None, (told, left_out(passed)))))


def _find_in_folder(folder: Path, pass_over: Callable[[str], object]) -> Iterator[Source]:
    """Its images; a folder in it that may not be read is listed, too: reading it says so."""
    closed: list[Path] = []
    found, passed = False, list[str]()
    for root, folders, names in os.walk(folder, onerror=lambda error: closed.append(Path(error.filename))):
        folders.sort()
        for name in sorted(names):
            if _is_listed(name):
                found = True
                path = Path(root) / name
                yield Source(path, path.relative_to(folder).as_posix())
            else:
                passed += _ending_passed_over(name, pass_over)
    if folder in closed:
        raise InputError(f"The folder {folder} may not be read: change its permissions, or copy it elsewhere.")
    for path in closed:
        yield Source(path, path.relative_to(folder).as_posix())
    if not found and not closed:
        raise _nothing_in(f"The folder {folder} holds no images: DigitDesk reads {', '.join(ENDINGS)}.", passed)


def count_pages(path: Path) -> int:
    """How many pages the file has; PageError with a sentence for the user when it cannot be opened."""
    with _explained(path):
        count = _format_of(path).count(path)
    if count < 1:
        raise PageError("The file has no pages: export or scan it again.")
    return count


def load_page(source: Source, index: int) -> Page:
    """Decode page `index` (from 1); PageError with a sentence for the user when it cannot be read."""
    path = Path(here(source.path))
    with _explained(path):
        gray, dpi = _format_of(path).load(path, index)
    return Page(source.name, index, dark_on_light(gray), dpi)


def _format_of(path: Path) -> Format:
    for row in FORMATS:
        if path.name.lower().endswith(row.endings):
            return row
    raise PageError(f"DigitDesk does not read files of this kind: use one of {', '.join(ENDINGS)}.")


class _explained:
    """Turns whatever a decoder raises into a PageError that a clerk understands."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._warnings = warnings.catch_warnings()

    def __enter__(self) -> None:
        if os.path.isdir(self._path):
            raise PageError("This is not a file but a folder that cannot be read: look at its permissions.")
        if not os.path.isfile(self._path):
            raise PageError("The file is not there any more, or is not a file: look where it has gone.")
        if os.path.getsize(self._path) == 0:
            raise PageError("The file is empty (0 bytes): copy or scan it again.")
        self._warnings.__enter__()
        warnings.simplefilter("ignore")

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self._warnings.__exit__(None, None, None)
        if isinstance(error, Exception) and not isinstance(error, PageError):
            raise PageError(_sentence(error)) from error


def _reasons() -> tuple[tuple[type[Exception], str, str], ...]:
    """What a decoder raises, a word in its message, and what the user is told; the first that fits counts."""
    import pypdfium2 as pdfium

    return (
        (PermissionError, "", "The file may not be read: change its permissions, or copy it elsewhere."),
        (UnidentifiedImageError, "", "The file is not an image, whatever its name says: export or scan it again."),
        (MemoryError, "", "The page is too large for this computer's memory: scan it at 300 dpi."),
        (pdfium.PdfiumError, "password", "The PDF is locked with a password: save it without one and try again."),
        (pdfium.PdfiumError, "", "The PDF is damaged or has no pages: export or scan it again."),
        (EOFError, "", "The image breaks off in the middle: copy or scan it again."),
        (OSError, "truncated", "The image breaks off in the middle: copy or scan it again."),
    )


def _sentence(error: Exception) -> str:
    for kind, word, sentence in _reasons():
        if isinstance(error, kind) and word in str(error).lower():
            return sentence
    return f"The file is damaged and cannot be decoded ({error}): copy or scan it again."
