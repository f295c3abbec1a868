"""The digits that training sees: MNIST, and two small open sets with other writing styles."""

import gzip
import hashlib
import sys
import urllib.request
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import cv2
import numpy as np
import platformdirs
from numpy.typing import NDArray
from unlzw3 import unlzw

from digitdesk.engine.idx import read_idx
from digitdesk.engine.types import Gray

Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Remote:
    """A file to fetch and keep gzipped: where it may come from, packed or not, and the SHA-256 of what is in it."""

    name: str
    sha256: str
    urls: tuple[str, ...]


_MNIST_MIRRORS = (
    "https://ossci-datasets.s3.amazonaws.com/mnist/",
    "https://storage.googleapis.com/cvdf-datasets/mnist/",
)
MNIST = tuple(
    Remote(name, sha256, tuple(mirror + name for mirror in _MNIST_MIRRORS))
    for name, sha256 in (
        ("train-images-idx3-ubyte.gz", "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"),
        ("train-labels-idx1-ubyte.gz", "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"),
        ("t10k-images-idx3-ubyte.gz", "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"),
        ("t10k-labels-idx1-ubyte.gz", "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"),
    )
)
_UCI = "https://archive.ics.uci.edu/ml/machine-learning-databases/"
STYLES = tuple(
    Remote(name + ".gz", sha256, (_UCI + place,))
    for name, sha256, place in (
        (
            "optdigits-orig.tra",
            "42d920b9b43726c634532bb905af91ee252c29b0e38165b9986c0ab5c25d7861",
            "optdigits/optdigits-orig.tra.Z",
        ),
        (
            "optdigits-orig.cv",
            "c01e598d67151f30056f17d4da0696e32c8bd0e2019dd52393c4c3a74dc1cf7f",
            "optdigits/optdigits-orig.cv.Z",
        ),
        (
            "pendigits.tra",
            "13a29b9cc1b40503c51030840092d32e0e99efcbd5331146f832a2e815bb4c35",
            "pendigits/pendigits.tra",
        ),
        (
            "pendigits.tes",
            "70124fa8a06bc820d38591f297271c364b215174410d9711ffafcfc857ff945f",
            "pendigits/pendigits.tes",
        ),
    )
)
"""E. Alpaydin, C. Kaynak, "Optical Recognition of Handwritten Digits", 1998, and E. Alpaydin, F. Alimoglu, "Pen-Based
Recognition of Handwritten Digits", 1998, both from the UCI Machine Learning Repository, CC BY 4.0."""
VALIDATION = 5_000
"""So many of MNIST's 60,000 training images, the last ones, choose and calibrate; the rest train."""


@dataclass(frozen=True, slots=True)
class DigitSet:
    """Images uint8 [N, H, W] (255 = ink) with labels int64 [N]."""

    images: Gray
    labels: Labels


@dataclass(frozen=True, slots=True)
class Corpus:
    """All that training may use; traces are pen points float32 [N, 8, 2] in a unit box."""

    train: DigitSet
    validation: DigitSet
    scanned: DigitSet
    traces: NDArray[np.float32]
    trace_labels: Labels
    sha256: str


def cache_dir() -> Path:
    """Where downloads are kept for the next run."""
    return platformdirs.user_cache_path("digitdesk", appauthor=False) / "data"


def mnist_dir(data: Path | None) -> Path:
    """The folder that holds the four MNIST files: `data`, else the cache, filled by download if need be."""
    folder = data or cache_dir()
    for remote in MNIST:
        path = folder / remote.name
        if not path.exists():
            if data:
                raise FileNotFoundError(f"{path} is missing: --data must name the folder of the four MNIST files.")
            fetch(remote, folder)
        elif not data and sha256(path) != remote.sha256:
            raise ValueError(f"{path} is not the right file (its checksum differs): delete it and try again.")
    return folder


def styles_dir() -> Path:
    """The folder that holds the style sets: the cache, filled by download if need be."""
    for remote in STYLES:
        if not (cache_dir() / remote.name).exists():
            fetch(remote, cache_dir())
    return cache_dir()


def fetch(remote: Remote, folder: Path) -> Path:
    """Download one file, going on where an earlier try stopped; OSError when no mirror gives the right file."""
    folder.mkdir(parents=True, exist_ok=True)
    problems = []
    for url in remote.urls:
        packing = PurePosixPath(url).suffix
        part = folder / (remote.name + packing + ".part")
        try:
            _download(url, part)
        except OSError as error:
            problems.append(f"{url}: {error}")
            continue
        content = _unpacked(part.read_bytes(), packing)
        if hashlib.sha256(content).hexdigest() == remote.sha256:
            part.write_bytes(gzip.compress(content))
            return part.rename(folder / remote.name)
        problems.append(f"{url}: the checksum differs")
        part.unlink()
    way_out = f"put it into {folder} by hand, or name a folder that has it (--data, --styles)."
    raise OSError(f"{remote.name} could not be fetched; {way_out}\n" + "\n".join(problems))


def _unpacked(packed: bytes, packing: str) -> bytes:
    """What is in a file of this ending; nothing for a broken one."""
    try:
        if packing == ".Z":
            return unlzw(packed)
        return gzip.decompress(packed) if packing == ".gz" else packed
    except (EOFError, OSError, ValueError, zlib.error):
        return b""


def _download(url: str, part: Path) -> None:
    have = part.stat().st_size if part.exists() else 0
    request = urllib.request.Request(url, headers={"Range": f"bytes={have}-"} if have else {})
    with urllib.request.urlopen(request, timeout=30) as answer:
        resumed = answer.status == 206
        total = int(answer.headers.get("Content-Length", 0)) + (have if resumed else 0)
        with part.open("ab" if resumed else "wb") as file:
            while block := answer.read(1 << 16):
                file.write(block)
                print(f"\r{part.stem}: {file.tell() / 1e6:.1f} of {total / 1e6:.1f} MB", end="", file=sys.stderr)
    print(file=sys.stderr)


def sha256(path: Path) -> str:
    """SHA-256, in hexadecimal, of a gzipped file's content (packing may differ)."""
    return hashlib.sha256(_unpacked(path.read_bytes(), ".gz")).hexdigest()


def load_mnist(folder: Path, part: str) -> DigitSet:
    """part: "train" (60,000) or "t10k" (the 10,000 test images)."""
    images = read_idx(folder / f"{part}-images-idx3-ubyte.gz")
    labels = read_idx(folder / f"{part}-labels-idx1-ubyte.gz").astype(np.int64)
    return DigitSet(images, labels)


def load_corpus(data: Path | None, styles: Path | None) -> Corpus:
    """Everything that training uses: from these folders, without both from the cache, else downloaded.

    With `data` and without `styles` the two small sets are empty.
    """
    folder = mnist_dir(data)
    if not data and not styles:
        styles = styles_dir()
    mnist = load_mnist(folder, "train")
    digests = [sha256(folder / remote.name) for remote in MNIST[:2]]
    scanned, traces = [], []
    for path in sorted(styles.glob("*.gz")) if styles else []:
        digests.append(sha256(path))
        if path.name.startswith("optdigits-orig"):
            scanned += list(_read_optdigits(path))
        elif path.name.startswith("pendigits"):
            traces += list(_read_pendigits(path))
    return Corpus(
        DigitSet(mnist.images[:-VALIDATION], mnist.labels[:-VALIDATION]),
        DigitSet(mnist.images[-VALIDATION:], mnist.labels[-VALIDATION:]),
        DigitSet(
            np.array([image for image, _ in scanned], np.uint8).reshape(-1, 32, 32),
            np.array([label for _, label in scanned], np.int64),
        ),
        np.array([trace for trace, _ in traces], np.float32).reshape(-1, 8, 2),
        np.array([label for _, label in traces], np.int64),
        hashlib.sha256("".join(digests).encode()).hexdigest(),
    )


def _read_optdigits(path: Path) -> Iterator[tuple[Gray, int]]:
    """The unnormalised bitmaps of Alpaydin and Kaynak (1995): 32 lines of 32 characters, then the digit."""
    lines = [line.strip() for line in gzip.decompress(path.read_bytes()).decode().splitlines()]
    bitmap: list[str] = []
    for line in lines:
        if len(line) == 32:
            bitmap.append(line)
        elif len(line) == 1 and len(bitmap) == 32:
            rows = np.array([[character == "1" for character in row] for row in bitmap], np.uint8) * 255
            yield cv2.GaussianBlur(rows, (3, 3), 0), int(line)
            bitmap = []


def _read_pendigits(path: Path) -> Iterator[tuple[NDArray[np.float32], int]]:
    """The pen traces of Alpaydin and Alimoglu (1998): x1,y1 ... x8,y8 from 0 to 100, y upwards, then the digit."""
    for line in gzip.decompress(path.read_bytes()).decode().splitlines():
        *numbers, label = (int(number) for number in line.split(","))
        x, y = np.array(numbers, np.float32).reshape(8, 2).T / 100
        yield np.stack([x, 1 - y], axis=1), label
