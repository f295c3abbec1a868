"""How well whole pages are read when they are turned, photographed, faxed, shrunk: on demand, not a test.

    python tests/benchmarks/pages.py [FOLDER ...]

FOLDER holds pages and a truth.csv (source, page, value, x, y, width, height); without one the
program's sample forms are read. Printed per distortion, in per cent: fields found, fields with the
right value, empty fields reported blank, readings where there is no field.
"""

import csv
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Box, Page, Reading, Status

Matrix = np.ndarray
Distorted = tuple[np.ndarray, Matrix]
"""The page's new pixels, and where a point of the old page (homogeneous) lies on it."""


def turned(degrees: float) -> Callable[[np.ndarray], Distorted]:
    def distort(gray: np.ndarray) -> Distorted:
        height, width = gray.shape
        matrix = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1), [0, 0, 1]])
        return cv2.warpPerspective(gray, matrix, (width, height), borderValue=255, flags=cv2.INTER_AREA), matrix

    return distort


def quarter(turns: int) -> Callable[[np.ndarray], Distorted]:
    """Turned to the left by so many right angles."""

    def distort(gray: np.ndarray) -> Distorted:
        height, width = gray.shape
        matrix = {1: [[0, 1, 0], [-1, 0, width]], 2: [[-1, 0, width], [0, -1, height]], 3: [[0, -1, height], [1, 0, 0]]}
        return np.ascontiguousarray(np.rot90(gray, turns)), np.array([*matrix[turns], [0, 0, 1]], float)

    return distort


def scaled(factor: float) -> Callable[[np.ndarray], Distorted]:
    def distort(gray: np.ndarray) -> Distorted:
        size = round(gray.shape[1] * factor), round(gray.shape[0] * factor)
        return cv2.resize(gray, size, interpolation=cv2.INTER_AREA), np.diag([factor, factor, 1.0])

    return distort


def photographed(gray: np.ndarray) -> Distorted:
    """On a dark table, from the side, in uneven light, as a JPEG."""
    height, width = gray.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    shift = np.array([[0.10, 0.06], [0.93, 0.03], [0.97, 0.95], [0.04, 0.98]]) * (width, height)
    matrix = cv2.getPerspectiveTransform(corners, shift.astype(np.float32))
    photo = cv2.warpPerspective(gray, matrix, (width, height), borderValue=60, flags=cv2.INTER_AREA)
    light = np.linspace(0.65, 1.0, width)[None, :] * np.linspace(1.0, 0.8, height)[:, None]
    noise = np.random.default_rng(0).normal(0, 4, gray.shape)
    photo = np.clip(photo * light + noise, 0, 255).astype(np.uint8)
    return cv2.imdecode(cv2.imencode(".jpg", photo, [cv2.IMWRITE_JPEG_QUALITY, 70])[1], 0), matrix


def shadowed(gray: np.ndarray) -> Distorted:
    """The shadow of a hand over one half."""
    x = np.arange(gray.shape[1])[None, :] / gray.shape[1]
    shade = 1 - 0.55 / (1 + np.exp(-(x - 0.5) * 40))
    return (gray * shade).astype(np.uint8), np.eye(3)


def faxed(gray: np.ndarray) -> Distorted:
    """200 dots an inch (of about 300), black and white."""
    small, matrix = scaled(0.66)(gray)
    return np.where(small < 170, 0, 255).astype(np.uint8), matrix


def pencilled(gray: np.ndarray) -> Distorted:
    """Everything pale and grainy."""
    noise = np.random.default_rng(0).normal(0, 5, gray.shape)
    return np.clip(255 - (255 - gray) * 0.3 - 10 + noise, 0, 255).astype(np.uint8), np.eye(3)


def out_of_focus(gray: np.ndarray) -> Distorted:
    """Edges three pixels wide (a standard deviation), and a sensor's noise."""
    noise = np.random.default_rng(0).normal(0, 4, gray.shape)
    return np.clip(cv2.GaussianBlur(gray, (0, 0), 3) * 0.85 + 20 + noise, 0, 255).astype(np.uint8), np.eye(3)


def printed_pale(gray: np.ndarray) -> Distorted:
    """A form in a pale colour: what is printed is left a fifth of its contrast, what is written, darker, all."""
    contrast = 255.0 - gray
    return np.round(255 - contrast * np.interp(contrast, (110, 170), (0.2, 1))).astype(np.uint8), np.eye(3)


def shown_through(gray: np.ndarray) -> Distorted:
    """A form printed on both sides of thin paper: its back, mirrored, shows with a fifth of its contrast."""
    back = cv2.GaussianBlur(np.ascontiguousarray(gray[:, ::-1]), (0, 0), 1.5)
    return np.clip(gray - 0.2 * (255.0 - back), 0, 255).astype(np.uint8), np.eye(3)


def highlighted(gray: np.ndarray) -> Distorted:
    """Thirty strokes of a broad pen that takes a third of the light, anywhere."""
    rng, (height, width) = np.random.default_rng(0), gray.shape
    pen = np.zeros(gray.shape, np.uint8)
    for x, y, length, rise in rng.integers((0, 0, 50, -5), (width, height, 300, 6), (30, 4)).tolist():
        cv2.line(pen, (x, y), (x + length, y + rise), 255, width // 34, cv2.LINE_AA)
    return np.round(gray * (1 - pen / 765)).astype(np.uint8), np.eye(3)


def dusty(gray: np.ndarray) -> Distorted:
    """Four dark lines down the page, of dust on the glass of a scanner that draws its pages in."""
    dusty = gray.copy()
    for place in (0.37, 0.41, 0.66, 0.9):
        column = dusty[:, int(place * gray.shape[1])]
        np.minimum(column, 90, out=column)
    return dusty, np.eye(3)


def folded(gray: np.ndarray) -> Distorted:
    """Folded twice, as a letter is."""
    y = np.arange(len(gray))[:, None] / len(gray) * 500
    shade = sum(0.35 * np.exp(-((y - fold) ** 2)) for fold in (500 / 3, 1000 / 3))
    return np.round(gray * (1 - shade)).astype(np.uint8), np.eye(3)


def scanned_small(gray: np.ndarray) -> Distorted:
    """In half its size, in a corner of a scan three times as wide and high."""
    half, matrix = scaled(0.5)(gray)
    height, width = half.shape
    scan = np.full((3 * height, 3 * width), np.median(half), np.uint8)
    scan[height // 5 : height // 5 + height, -width - width // 4 : -(width // 4)] = half
    shift = np.array([[1, 0, 2 * width - width // 4], [0, 1, height // 5], [0, 0, 1]], float)
    return scan, shift @ matrix


DISTORTIONS: dict[str, Callable[[np.ndarray], Distorted]] = {
    "as it is": lambda gray: (gray, np.eye(3)),
    "turned 1 degree": turned(1),
    "turned 3 degrees": turned(-3),
    "turned 6 degrees": turned(6),
    "upside down": quarter(2),
    "on its left side": quarter(1),
    "on its right side": quarter(3),
    "half the size": scaled(0.5),
    "twice the size": scaled(2.0),
    "small on a scan": scanned_small,
    "fax": faxed,
    "shadow": shadowed,
    "pencil": pencilled,
    "out of focus": out_of_focus,
    "pale print": printed_pale,
    "back shows": shown_through,
    "highlighted": highlighted,
    "dust": dusty,
    "folded": folded,
    "photo": photographed,
}


@dataclass
class Score:
    """Counts over all fields of all pages."""

    fields: int = 0
    found: int = 0
    right: int = 0
    empty: int = 0
    blank: int = 0
    extra: int = 0


def moved(row: dict[str, str], matrix: Matrix) -> Box:
    """The field's box on the distorted page."""
    x, y, w, h = (float(row[key]) for key in ("x", "y", "width", "height"))
    points = np.array([[x, y, 1], [x + w, y, 1], [x + w, y + h, 1], [x, y + h, 1]]) @ matrix.T
    points = points[:, :2] / points[:, 2:]
    low, high = points.min(axis=0), points.max(axis=0)
    return Box(*np.round([*low, *(high - low)]).astype(int).tolist())


def overlap(one: Box, other: Box) -> float:
    """Area in common, as a share of the smaller box."""
    return one.common(other) / max(1, min(one.width * one.height, other.width * other.height))


def add(score: Score, truth: list[tuple[str, Box]], readings: tuple[Reading, ...]) -> None:
    """Compare one page's readings with its truth."""
    free = list(readings)
    for value, box in truth:
        best = max(free, key=lambda reading: overlap(box, reading.field.box), default=None)
        seen = best if best and overlap(box, best.field.box) > 0.5 else None
        if seen:
            free.remove(seen)
        score.fields += 1
        score.found += seen is not None
        score.right += seen is not None and seen.value == value
        score.empty += not value
        score.blank += not value and seen is not None and seen.status is Status.BLANK
    score.extra += sum(bool(reading.value) for reading in free)


def measure(folders: list[Path], model: Model) -> None:
    """Print a line for each distortion."""
    for name, distort in DISTORTIONS.items():
        score = Score()
        for folder in folders:
            with (folder / "truth.csv").open(newline="", encoding="utf-8-sig") as file:
                rows = list(csv.DictReader(file))
            for source in sorted({row["source"] for row in rows}):
                gray, matrix = distort(load_page(Source(folder / source, source), 1).gray)
                truth = [(row["value"], moved(row, matrix)) for row in rows if row["source"] == source]
                add(score, truth, read_page(Page(source, 1, gray), model, "auto").readings)
        blank = f"{100 * score.blank / score.empty:5.1f}" if score.empty else "    -"
        print(
            f"{name:18} {score.fields} fields: found {100 * score.found / score.fields:5.1f}, "
            f"right {100 * score.right / score.fields:5.1f}, blank {blank}, extra {score.extra}",
            flush=True,
        )


if __name__ == "__main__":
    measure(
        [Path(a) for a in sys.argv[1:]] or [settings.samples_path()],
        Model(settings.model_path(), settings.numbers_path()),
    )
