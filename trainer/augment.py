"""One digit written by another hand, with another pen, on another paper: random, but still that digit."""

import cv2
import numpy as np

from digitdesk.engine.normalise import normalise
from digitdesk.engine.types import Gray

SIZE = 72
"""Side of the paper on which a digit is rewritten, in pixels; a digit is about 50 high there."""

_GRID = np.stack(np.meshgrid(np.arange(SIZE), np.arange(SIZE)), -1).astype(np.float32) - SIZE / 2
DISCS = [cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)) for size in range(1, 8)]


def rewrite(image: Gray, rng: np.random.Generator) -> Gray:
    """Bend, slant, turn, thicken or thin, fade and soil one digit, then normalise it as the program does.

    image: uint8 [H, W], 255 = ink. Returns uint8 [28, 28].
    """
    paper = warp(image, rng)
    paper = change_stroke(paper, rng)
    if rng.random() < 0.15:
        add_remains(paper, rng)
    return normalise(soil(paper, rng))


def warp(image: Gray, rng: np.random.Generator, shear: float | None = None, amount: float = 1.0) -> Gray:
    """Affine and elastic deformation in one step: uint8 [72, 72]; the slant is random unless given."""
    height, width = image.shape
    angle, shear = rng.normal(0, 0.12 * amount), rng.normal(0, 0.18) if shear is None else shear
    stretch = np.exp(rng.normal(0, 0.13 * amount))
    scale = max(height, width) / SIZE * rng.uniform(0.95, 1.25)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    matrix = turn @ np.array([[stretch, shear], [0, 1 / stretch]]) * scale
    bend = rng.normal(0, rng.uniform(0.0, 2.0 * amount), (5, 5, 2)).astype(np.float32) * scale
    elastic = cv2.resize(bend, (SIZE, SIZE), interpolation=cv2.INTER_CUBIC)
    where = _GRID @ matrix.T.astype(np.float32) + elastic + np.array([(width - 1) / 2, (height - 1) / 2])
    where = where.astype(np.float32)
    return cv2.remap(image, where[..., 0], where[..., 1], cv2.INTER_LINEAR)


def add_stroke(paper: Gray, digit: int, rng: np.random.Generator) -> Gray:
    """A stroke that other hands add: an upstroke to the 1, a bar to the 7, a slash to the 0; else as it was."""
    mask = (paper > 100).astype(np.uint8)
    left, top, wide, high = cv2.boundingRect(mask)
    if not wide or digit not in (0, 1, 7) or (digit == 0 and rng.random() < 0.8):  # slashes are rare
        return paper
    ys, xs = np.nonzero(mask)
    pen = max(1, round(1.6 * float(cv2.distanceTransform(mask, cv2.DIST_L2, 3).max())))
    if digit == 1:
        if wide > 0.6 * high:
            return paper
        peak = int(xs[ys <= top + pen].mean())
        start = (peak, top + pen // 2)
        end = (peak - int(rng.uniform(0.15, 0.6) * high), top + int(rng.uniform(0.2, 0.8) * high))
    elif digit == 7:
        level = top + int(rng.uniform(0.4, 0.65) * high)
        row = xs[np.abs(ys - level) <= 1]
        middle = int(row.mean()) if len(row) else left + wide // 2
        reach = rng.uniform(0.15, 0.35, 2) * high
        rise = int(rng.normal(0, 0.06) * high)
        start, end = (middle - int(reach[0]), level + rise), (middle + int(reach[1]), level - rise)
    else:
        start, end = (left + wide, top + int(0.1 * high)), (left, top + int(0.9 * high))
    changed = paper.copy()
    cv2.line(changed, start, end, 255, pen, cv2.LINE_AA)
    return changed


def change_stroke(paper: Gray, rng: np.random.Generator) -> Gray:
    """From hair-thin to bold; a stroke that would vanish stays as it was."""
    choice = rng.random()
    if choice < 0.35:
        thin = cv2.erode(paper, DISCS[rng.integers(1, 6)])
        return thin if thin.sum(dtype=np.int64) > 0.22 * paper.sum(dtype=np.int64) else paper
    if choice < 0.65:
        return cv2.dilate(paper, DISCS[rng.integers(1, 6)])
    return paper


def add_remains(paper: Gray, rng: np.random.Generator) -> None:
    """Draw what extraction may leave beside a digit: bits of a rule, specks, the end of a neighbour."""
    x, y, width, height = cv2.boundingRect(paper)
    ink = int(rng.integers(100, 255))
    kind = rng.integers(3)
    if kind == 0:  # a bit of a rule below or above
        level = y + height + rng.integers(-3, 3) if rng.random() < 0.8 else y + rng.integers(-3, 3)
        start = x + int(rng.integers(-4, max(width, 1)))
        cv2.line(paper, (start, level), (start + int(rng.integers(4, 28)), level), ink, 1)
    elif kind == 1:
        for _ in range(rng.integers(1, 3)):
            at = (int(x + rng.integers(-3, width + 4)), int(y + rng.integers(-3, height + 4)))
            cv2.circle(paper, at, int(rng.integers(1, 3)), ink, -1)
    else:
        side = x + (width + int(rng.integers(0, 4)) if rng.random() < 0.5 else -int(rng.integers(0, 4)))
        level = y + int(rng.integers(0, height + 1))
        end = (side + int(rng.integers(-3, 4)), level + int(rng.integers(-9, 10)))
        cv2.line(paper, (side, level), end, ink, int(rng.integers(1, 4)))


def soil(paper: Gray, rng: np.random.Generator) -> Gray:
    """Scanner and paper: resolution, blur, uneven ink, noise, and what the threshold makes of them."""
    if rng.random() < 0.45:
        size = int(rng.integers(18, 48))
        paper = cv2.resize(cv2.resize(paper, (size, size), interpolation=cv2.INTER_AREA), (SIZE, SIZE))
    if rng.random() < 0.4:
        paper = cv2.GaussianBlur(paper, (0, 0), rng.uniform(0.5, 2.2))
    if rng.random() < 0.5:
        grain = rng.normal(1.0, rng.uniform(0.05, 0.45), (rng.integers(6, 37),) * 2).astype(np.float32)
        ink = paper * cv2.resize(grain, (SIZE, SIZE))
        paper = np.clip(ink, 0, 255).astype(np.uint8)
    level = rng.uniform(0.08, 0.4) * paper.max()
    kept = np.where(paper > level, paper, 0).astype(np.uint8)
    if rng.random() < 0.3:  # a fax
        kept = np.where(kept > 0, 255, 0).astype(np.uint8)
    return kept if kept.any() else paper
