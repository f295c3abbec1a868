"""Gray pages to ink: the paper's shade and shadows are taken out, what remains is how dark the ink is."""

from collections import deque

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.boxes.line_ink import pieces
from digitdesk.engine.focus import in_focus
from digitdesk.engine.types import SMALL_PICTURE, Gray

TILE = 128
"""Side of the squares in which the paper's shade is measured, in pixels; larger than any digit's strokes."""
SHADOW = 6
"""On a page what is darker than its surroundings and as wide and high as this part of its shorter side is
paper in shadow or a printed panel; what is smaller, a bold stroke of a large digit too, is ink."""
TINT = 0.45
"""A highlighter, a printed ground and a shadow take at most this share of the paper's light: people write on them."""
PAGE_TINT, CUT_TINT = 60, 4
"""They are as wide as this part of the shorter side, and twice as long: of a page, and of a number cut out."""
EVEN, PLAIN = 10, 0.4
"""They are of one shade: so much of one is within so many levels of gray."""
WRITTEN, LARGE = 4, 20
"""And larger than so many squares of that width: if something darker is written on it, and if not."""
ON_IT = 0.02, 0.75
"""What is written takes at least this share of it, and has at most this share of its light."""
FINE = 200
"""The paper's shade is looked at in a picture whose shorter side is about so many pixels."""
PAPER = 75
"""The percentile of a square's gray values that is taken for paper: ink may cover most of a small image."""
FAINTEST = 24
"""Contrast (of 255) under which nothing counts as ink: the grain of paper and scanner lies below."""
PARTS, ENOUGH = 8, 30
"""A pattern is looked for in so many parts of a number, from left to right, that have so many pixels of paper."""
RIM = 0.06
"""A picture's edges are this share of its height wide."""
DUST = 0.15
"""Dust is lower than this share of a picture or a field."""
ABOVE = 1.8
"""Ink is so many times as dark as such a pattern: what hangs together with ink is darker than the pattern, too."""

BAND = 256
"""Rows of a page that are looked at together."""
STRONG = 64
"""Contrast of which everything is ink, whatever the paper."""


def extract_ink(gray: Gray) -> Gray:
    """The contrast of each pixel to the paper around it: uint8 [H, W], 0 = paper, 255 = black on white."""
    gray = in_focus(gray)
    paper = _paper(gray)
    contrast = cv2.subtract(paper, gray)
    return cv2.divide(contrast, np.maximum(paper, 1, out=paper), dst=contrast, scale=255.0)


def threshold(ink: Gray) -> int:
    """The contrast that parts ink from paper and its texture in this crop.

    Otsu's threshold of the pixels that are not plain paper (N. Otsu, 1979), halved towards the
    paper so that faint parts of strokes stay, but never within the paper's own grain.
    """
    marked = ink[ink >= FAINTEST]
    if marked.size < 8:
        return 255
    split = _otsu(marked)
    above = marked[marked >= split]
    dark, below = float(above.mean()), ink.size - above.size
    light = (cv2.sumElems(ink)[0] - float(above.sum())) / below if below else 0.0
    return int(max(FAINTEST, light + 0.4 * (dark - light)))


def faintest(ink: Gray, mask: Gray) -> int:
    """The contrast under which nothing on a page is writing: above its own texture, printed or grown.

    ink, mask: uint8 [H, W], contrast, and 255 where there is ink for sure.
    """
    paper = cv2.bitwise_not(cv2.dilate(mask, np.ones((7, 7), np.uint8)))
    counts = cv2.calcHist([ink], [0], paper, [256], [0, 256]).ravel()
    if not counts.any():
        return FAINTEST
    usual, most = percentiles(counts, (95, 99))
    return round(float(np.clip(max(1.6 * usual, 1.1 * most), FAINTEST, STRONG)))


def above_pattern(ink: Gray) -> int:
    """The contrast under which nothing in a picture of one number is writing: above a pattern printed on its paper.

    A pattern is everywhere beside what is darkest, and goes on to the picture's edges; what is dark may be dust, beside
    what is written. ink: uint8 [H, W], without rules.
    """
    marked = ink[ink >= FAINTEST]
    if not marked.size:
        return FAINTEST
    dark = (ink >= _otsu(marked)).view(np.uint8)
    if is_dust(dark, len(ink)):
        return FAINTEST
    paper = cv2.dilate(dark, np.ones((7, 7), np.uint8)) == 0
    parts = zip(np.array_split(ink, PARTS, axis=1), np.array_split(paper, PARTS, axis=1), strict=True)
    most = [np.percentile(part[plain], 99) for part, plain in parts if np.count_nonzero(plain) >= ENOUGH]
    rim = max(3, round(RIM * len(ink)))
    paper[rim:-rim, rim:-rim] = False
    if len(most) < PARTS / 2 or not paper.any() or np.percentile(ink[paper], 95) < FAINTEST / 2:
        return FAINTEST
    return round(max(FAINTEST, min(ABOVE * float(np.median(most)), cv2.mean(ink, dark)[0])))


def is_dust(dark: Gray, height: int) -> bool:
    """Whether marks are too low for writing in a field so many pixels high. dark: uint8 [H, W], 0 = none."""
    return max((mark.height for mark in pieces(dark)), default=0) < DUST * height


def ink_mask(ink: Gray, level: int) -> Gray:
    """255 where there is ink: all that is darker than half the level and hangs together with darker than it.

    Looked for in bands, as numbers of all that hangs together take four times the room of the page; a band is looked
    at again where what was found in the next one goes on in it.
    """
    weak = ink >= max(FAINTEST, round(0.6 * level))
    mask = np.zeros_like(ink)
    tops = deque(range(0, len(ink), BAND))
    while tops:
        top = tops.popleft()
        last = min(top + BAND, len(ink)) - 1
        sides = [(edge, beyond) for edge, beyond in ((top, top - 1), (last, last + 1)) if 0 <= beyond < len(ink)]
        strong = ink[top : last + 1] >= level
        for edge, beyond in sides:
            strong[edge - top] |= _beside(mask[beyond])
        count, labels = cv2.connectedComponents(weak[top : last + 1].view(np.uint8), connectivity=8)
        keep = np.zeros(count, np.uint8)
        keep[labels[strong]] = 255
        keep[0] = 0
        mask[top : last + 1] = keep[labels]
        for edge, beyond in sides:
            again = beyond // BAND * BAND
            if again not in tops and (weak[beyond] & (mask[beyond] == 0) & _beside(mask[edge])).any():
                tops.append(again)
    return mask


def _beside(row: Gray) -> NDArray[np.bool_]:
    """What a row of a mask touches in the next."""
    return cv2.dilate(row[None], np.ones((1, 3), np.uint8))[0] > 0


def percentiles(counts: NDArray[np.float32], shares: tuple[float, ...]) -> NDArray[np.float64]:
    """As numpy's percentile of so many pixels of each value, float32 [256], without a copy of them."""
    below = np.cumsum(counts, dtype=float)
    places = np.array(shares) / 100 * (below[-1] - 1)
    low, high = (np.searchsorted(below, end, side="right") for end in (np.floor(places), np.ceil(places)))
    return low + (high - low) * (places % 1)


def _otsu(values: Gray) -> int:
    level, _ = cv2.threshold(values.reshape(1, -1), 0, 255, cv2.THRESH_OTSU)
    return int(level) + 1


def _paper(gray: Gray) -> Gray:
    """The paper's shade at each pixel."""
    height, width = gray.shape
    if min(gray.shape) < SMALL_PICTURE:
        return _tinted(gray, _evenly(gray), min(gray.shape) // CUT_TINT)
    step = max(2, min(height, width) // FINE)
    small = cv2.resize(gray, (width // step, height // step), interpolation=cv2.INTER_AREA)
    side = min(small.shape) // SHADOW
    closed = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((side, side), np.uint8)), 5)
    paper = cv2.resize(closed, (width, height), interpolation=cv2.INTER_LINEAR)
    return _tinted(gray, paper, min(gray.shape) // PAGE_TINT)


def _tinted(gray: Gray, paper: Gray, side: int) -> Gray:
    """The same where the paper is tinted, in areas as wide as `side`: by a highlighter, in print, by a shadow."""
    side = max(3, side) | 1  # a kernel of even size would shift what it closes
    step = max(1, side // 4)
    lightest = cv2.dilate(gray, np.ones((step, step), np.uint8))[::step, ::step]
    if not _is_tint(_filled(lightest, side // step | 1), paper[::step, ::step]).any():
        return paper
    smooth = cv2.medianBlur(gray, 3)
    filled = _filled(smooth, side)
    tint = _areas(smooth, filled, _is_tint(filled, paper), side)
    near = cv2.dilate(tint.view(np.uint8), np.ones((2 * side + 1,) * 2, np.uint8)) > 0
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side // 2 | 1,) * 2)
    ends = cv2.morphologyEx(gray, cv2.MORPH_CLOSE, disc)
    shade = np.where(tint, filled, np.where(near & _is_tint(ends, paper), ends, 255))
    for _ in range(max(1, side // 14)):  # to its very edge; farther, it would go along the lines that leave it
        shade = np.maximum(cv2.erode(shade, np.ones((3, 3), np.uint8)), gray)
    return np.where(_is_tint(shade, paper), shade, paper)


def _filled(gray: Gray, side: int) -> Gray:
    """Without what is dark and narrower than `side`, or less than twice as long."""
    lying, standing = np.ones((side, 2 * side + 1), np.uint8), np.ones((2 * side + 1, side), np.uint8)
    return np.minimum(*(cv2.morphologyEx(gray, cv2.MORPH_CLOSE, shape) for shape in (lying, standing)))


def _is_tint(shade: Gray, paper: Gray) -> NDArray[np.bool_]:
    """Where the shade is a little darker than the paper around it."""
    darker = cv2.subtract(paper, shade)
    return (darker > FAINTEST // 2) & (darker < TINT * paper)


def _areas(gray: Gray, filled: Gray, tint: NDArray[np.bool_], side: int) -> NDArray[np.bool_]:
    """Those of the tinted areas that are of one shade, and large or written on: no loop of a bold digit is."""
    _, labels = cv2.connectedComponents(tint.view(np.uint8))
    core = np.ones((side // 2, side // 2), np.uint8)  # lines around an area are not on it
    inner = cv2.erode(tint.view(np.uint8), core) > 0
    area, even, dark = (
        np.bincount(labels.ravel(), some.ravel())
        for some in (tint, cv2.absdiff(gray, filled) < EVEN, inner & (gray < ON_IT[1] * filled))
    )
    written = (area > WRITTEN * side**2) & (dark > ON_IT[0] * area)
    return ((even > PLAIN * area) & (written | (area > LARGE * side**2)))[labels] & tint


def _evenly(gray: Gray) -> Gray:
    """The shade of a small picture, which ink may cover mostly: interpolated between squares."""
    height, width = gray.shape
    rows, columns = max(1, round(height / TILE)), max(1, round(width / TILE))
    step = max(1, min(height // rows, width // columns) // 32)  # 32 x 32 values tell a square's percentile
    small = gray[::step, ::step]
    squares = [
        [np.percentile(part, PAPER) for part in np.array_split(band, columns, axis=1)]
        for band in np.array_split(small, rows, axis=0)
    ]
    shade = np.array(squares, np.float32)
    if min(shade.shape) >= 3:
        shade = cv2.medianBlur(cv2.copyMakeBorder(shade, 1, 1, 1, 1, cv2.BORDER_REFLECT), 3)[1:-1, 1:-1]
    return _spread(shade, height, width)


def _spread(shade: NDArray[np.float32], height: int, width: int) -> Gray:
    """Interpolate the squares' shades to uint8 [height, width], going on straight at the edges."""
    wide = np.pad(shade, [(int(count > 1),) * 2 for count in shade.shape], mode="reflect", reflect_type="odd")
    back = np.array([_scale(width, shade.shape[1], 0), _scale(height, shade.shape[0], 1)])
    spread = cv2.warpAffine(
        wide, back, (width, height), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return cv2.convertScaleAbs(np.maximum(spread, 0, out=spread))


def _scale(length: int, squares: int, axis: int) -> list[float]:
    """How a pixel's place becomes one among the padded squares' middles: a row of an affine matrix."""
    row = [0.0, 0.0, 0.0]
    if squares > 1:
        row[axis], row[2] = squares / length, 0.5 * squares / length + 0.5
    return row
