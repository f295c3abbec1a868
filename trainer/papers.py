"""What pages are made of and what becomes of them: inks, textures, light, the camera, the fax."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Box, Gray

Colour = tuple[int, int, int]
Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Paper:
    """What a page is made of and how it got into the computer.

    `height` of the digits in pixels; `turn` in degrees and `tilt` (share of the page's width) at most;
    `light` is how much of it the shadow takes, `texture` and `noise` are in gray values, `rule` is the
    rules' thickness and `blur` a deviation, in pixels at 40-pixel digits; `breaks` is the share of rules
    that is missing.
    """

    height: int = 40
    ink: Colour = (40, 40, 40)
    print: Colour = (90, 90, 90)
    sheet: Colour = (250, 250, 250)
    rule: float = 2.0
    breaks: float = 0.0
    blur: float = 0.6
    noise: float = 1.5
    light: float = 0.0
    texture: float = 0.0
    turn: float = 0.0
    tilt: float = 0.0
    bits: int = 8
    jpeg: int = 0


PAPERS = {
    "clean": Paper(),
    "scan": Paper(turn=0.9, noise=5, blur=0.9, light=0.1),
    "skew": Paper(turn=3.5),
    "fax": Paper(height=30, bits=1, noise=10, turn=0.6, breaks=0.1),
    "photo": Paper(tilt=0.05, light=0.5, noise=4, blur=1.1, turn=2.0, jpeg=60, sheet=(226, 220, 208)),
    "shadow": Paper(light=0.65, noise=3),
    "texture": Paper(texture=34, noise=3, sheet=(226, 236, 224)),
    "pencil": Paper(ink=(176, 176, 178), noise=3, print=(120, 120, 120)),
    "colour": Paper(ink=(45, 70, 190), noise=3, jpeg=80),
    "drop-out": Paper(print=(250, 130, 90), ink=(70, 70, 75), rule=4, noise=3),
    "small": Paper(height=12, rule=4, blur=1.2, noise=3),
    "fine": Paper(height=125, noise=4),
    "thick": Paper(rule=6),
    "broken": Paper(breaks=0.25, rule=1.6, noise=3),
}


def into_file(printing: Gray, writing: Gray, paper: Paper, rng: np.random.Generator) -> tuple[Gray, Matrix]:
    """The page as a file shows it, uint8 [H, W, 3], and where its points went, float64 [3, 3].

    printing, writing: how much ink is where, uint8 [H, W].
    """
    printed, written = ((255 - layer[..., None]).astype(np.float32) / 255 for layer in (printing, writing))
    page = np.array(paper.sheet, np.float32) * (1 - (1 - printed) * (1 - np.array(paper.print, np.float32) / 255))
    page *= 1 - (1 - written) * (1 - np.array(paper.ink, np.float32) / 255)
    if paper.texture:
        page -= (paper.texture * _guilloche(printed.shape[:2], paper.height, rng))[..., None] * np.array([1, 0.6, 0.9])
    height, width = printed.shape[:2]
    matrix = _camera(width, height, paper, rng)
    page = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=paper.sheet)
    if paper.light:
        page *= _shadow(height, width, paper.light, rng)[..., None]
    page = cv2.GaussianBlur(page, (0, 0), max(0.3, paper.blur * paper.height / 40))
    page += rng.normal(0, paper.noise, page.shape[:2])[..., None]
    if paper.bits == 1:
        page = np.where(page.mean(axis=2, keepdims=True) > 150, 255.0, 0.0).repeat(3, axis=2)
    image = np.clip(page, 0, 255).astype(np.uint8)
    if paper.jpeg:
        _, coded = cv2.imencode(".jpg", image[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, paper.jpeg])
        image = np.ascontiguousarray(cv2.imdecode(coded, cv2.IMREAD_COLOR)[..., ::-1])
    return image, matrix


def _camera(width: int, height: int, paper: Paper, rng: np.random.Generator) -> Matrix:
    """Turn and tilt of the page: where its points go."""
    turn = np.eye(3)
    turn[:2] = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-1, 1) * paper.turn, 1.0)
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    inwards = rng.uniform(0, paper.tilt, (4, 2)) * width * np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])
    tilt = cv2.getPerspectiveTransform(corners, (corners + inwards).astype(np.float32))
    return np.asarray(tilt @ turn, np.float64)


def _shadow(height: int, width: int, share: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Light that falls off to one side, and the rather sharp edge of something that stands in it: [H, W]."""
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    angle = rng.uniform(0, 2 * np.pi)
    along = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    slope = np.clip(along + 0.5, 0, 1)
    edge = 1 / (1 + np.exp(-(along - rng.uniform(0, 0.3)) * 40))
    return (1 - share * (0.6 * slope + 0.4 * edge)).astype(np.float32)


def _guilloche(shape: tuple[int, int], unit: int, rng: np.random.Generator) -> NDArray[np.float32]:
    """Two families of fine wavy lines that cross: [H, W], 0 to 1."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32) / unit
    pattern = np.zeros(shape, np.float32)
    for _ in range(2):
        lean, period, bend = rng.uniform(-0.6, 0.6), rng.uniform(0.16, 0.3), rng.uniform(0.3, 0.9)
        phase = (y + lean * x + 0.12 * np.sin(2 * np.pi * x * bend)) / period
        np.maximum(pattern, np.clip(1 - 3 * np.abs(phase - np.round(phase)), 0, 1), out=pattern)
    return pattern


def moved(box: Box, matrix: Matrix) -> Box:
    """The upright box around where a box's corners went."""
    corners = np.array([[[box.x, box.y], [box.right, box.y], [box.right, box.bottom], [box.x, box.bottom]]], np.float32)
    x, y, width, height = cv2.boundingRect(cv2.perspectiveTransform(corners, matrix)[0])
    return Box(x, y, width, height)


def texture(shape: tuple[int, int], rng: np.random.Generator) -> NDArray[np.float32]:
    """A pattern such as cheques and forms are printed on, for training too: float32 [H, W], 0 to 255."""
    rows, columns = shape
    pattern = np.zeros(shape, np.uint8)
    kind = rng.integers(4)
    if kind == 0:  # large arcs
        for _ in range(rng.integers(3, 14)):
            centre = (int(rng.integers(0, columns)), int(rng.integers(-60, rows + 60)))
            cv2.circle(pattern, centre, int(rng.integers(10, 120)), 255, 1, cv2.LINE_AA)
    elif kind == 1:  # guilloche: families of waves
        x = np.arange(0, columns + 4, 4)
        for _ in range(rng.integers(1, 4)):
            period, height, lean = rng.uniform(20, 120), rng.uniform(2, 14), rng.normal(0, 0.4)
            wave = height * np.sin(2 * np.pi * x / period + rng.uniform(0, 6)) + lean * x
            for level in np.arange(-columns, rows + columns, rng.uniform(4, 12)):
                points = np.stack([x, wave + level], 1).round().astype(np.int32)
                cv2.polylines(pattern, [points], False, 255, 1, cv2.LINE_AA)
    elif kind == 2:  # a screen of dots
        step = int(rng.integers(3, 8))
        pattern[::step, ::step] = 255
        pattern[step // 2 :: step, step // 2 :: step] = 255
    else:  # mottled
        small = rng.normal(
            100, 80, (max(2, rows // int(rng.integers(2, 8))), max(2, columns // int(rng.integers(2, 8))))
        )
        return cv2.resize(np.clip(small, 0, 255).astype(np.float32), (columns, rows))
    return pattern.astype(np.float32)
