"""What stands on the pad, as it was drawn or pasted, and as a page that the engine reads.

Places are in heights of the empty pad: down from 0 to 1, across from 0 to the pad's width over
its height. So a mark keeps its shape whatever becomes of the window.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Gray

Point = tuple[float, float]
Nib = tuple[float, float, float]
"""Where the pen was, and how wide it drew there."""
Curve = NDArray[np.float32]

PAGE_SCALE = 300
"""Pixels of the page that is read, to one height of the pad: a finer one takes twice the time and reads no better."""
FINEST_SCALE = 1600
"""The same where an image on the pad is finer: more than this tells the model nothing new."""
STEPS = 6
"""Straight pieces that stand for the curve between two points, at the most."""
FINE = 0.003
"""Pieces shorter than this are joined: nobody sees them, and wide lines of many pieces are slow to paint."""


@dataclass(frozen=True, eq=False)
class Stroke:
    """One line without lifting the pen, or, where it erases, the rubber."""

    points: tuple[Nib, ...]
    erases: bool = False

    @cached_property
    def curve(self) -> Curve:
        """The points smoothed: float32 [N, 3], x, y and width."""
        return smooth(self.points)

    @property
    def even(self) -> bool:
        """Whether it is of one width."""
        return len({width for _, _, width in self.points}) == 1

    @property
    def corner(self) -> Point:
        """How far it reaches to the right and down."""
        return max(point[0] for point in self.points), max(point[1] for point in self.points)


@dataclass(frozen=True, eq=False)
class Pasted:
    """An image on the pad. ink: uint8 [H, W], 255 = ink; x, y: its upper left corner."""

    ink: Gray
    x: float
    y: float
    height: float

    @property
    def width(self) -> float:
        """As the image's pixels are square."""
        return self.height * self.ink.shape[1] / self.ink.shape[0]

    @property
    def corner(self) -> Point:
        """How far it reaches to the right and down."""
        return self.x + self.width, self.y + self.height


Mark = Stroke | Pasted


def smooth(points: tuple[Nib, ...]) -> Curve:
    """The curve through the middles of neighbouring points, float32 [N, 3]: what is painted and what is read.

    Each point between the ends is the control point of a quadratic Bezier curve.
    """
    raw = np.array(points, np.float32)
    if len(raw) < 3:
        return raw
    middles = (raw[:-1] + raw[1:]) / 2
    t = (np.arange(1, STEPS + 1, dtype=np.float32) / STEPS)[None, :, None]
    start, control, end = middles[:-1, None], raw[1:-1, None], middles[1:, None]
    curves = (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t**2 * end
    return _thinned(np.concatenate([raw[:1], middles[:1], curves.reshape(-1, 3), raw[-1:]]).astype(np.float32))


def _thinned(curve: Curve) -> Curve:
    """The first point on each `FINE` of a curve's length, and its last."""
    lengths = np.hypot(*np.diff(curve[:, :2], axis=0).T)
    stretch = np.floor(np.cumsum(lengths) / FINE)
    kept = np.concatenate([[True], np.diff(stretch, prepend=-1) > 0])
    kept[-1] = True
    return curve[kept]


def page_scale(marks: tuple[Mark, ...]) -> float:
    """Pixels of the page to one unit: fine enough for the images among the marks, within reason."""
    pasted = [mark.ink.shape[0] / mark.height for mark in marks if isinstance(mark, Pasted)]
    return min(max([PAGE_SCALE, *pasted]), FINEST_SCALE)


def render(marks: tuple[Mark, ...], sheet: Point) -> Gray:
    """Marks as a page: uint8 [H, W], black on white, `page_scale` pixels to a unit of the sheet's width and height.

    Drawn by OpenCV, so that neither theme nor screen can change what is read.
    """
    scale = page_scale(marks)
    page = np.full((max(1, round(sheet[1] * scale)), max(1, round(sheet[0] * scale))), 255, np.uint8)
    for mark in marks:
        if isinstance(mark, Pasted):
            _lay(page, mark, scale)
        else:
            _draw(page, mark, scale)
    return page


def _draw(page: Gray, stroke: Stroke, scale: float) -> None:
    import cv2  # not at the top: the window's first paint does not wait for OpenCV

    shade = 255 if stroke.erases else 0
    middles = stroke.curve[:, :2] * scale - 0.5  # OpenCV counts from the middle of the first pixel, Qt from its edge
    fine = np.round(middles * 16).astype(np.int32)  # 4 bits below the pixel
    widths = np.maximum(np.round(stroke.curve[:, 2] * scale), 1).astype(int).tolist()
    if len(fine) == 1:
        cv2.circle(page, fine[0].tolist(), widths[0] * 8, shade, -1, cv2.LINE_AA, shift=4)
    elif stroke.even:
        cv2.polylines(page, [fine.reshape(-1, 1, 2)], False, shade, widths[0], cv2.LINE_AA, shift=4)
    else:
        for start, end, width in zip(fine[:-1].tolist(), fine[1:].tolist(), widths[1:], strict=True):
            cv2.line(page, start, end, shade, width, cv2.LINE_AA, shift=4)


def _lay(page: Gray, pasted: Pasted, scale: float) -> None:
    import cv2

    size = max(1, round(pasted.width * scale)), max(1, round(pasted.height * scale))
    smaller = size[1] < pasted.ink.shape[0]
    ink = cv2.resize(pasted.ink, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC)
    x, y = round(pasted.x * scale), round(pasted.y * scale)
    under = page[y : y + size[1], x : x + size[0]]
    np.minimum(under, 255 - ink[: under.shape[0], : under.shape[1]], out=under)
