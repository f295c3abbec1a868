"""What the mouse takes hold of on a form: a grip of the chosen field, a field, or bare paper; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from digitdesk.engine.types import Box

Point = tuple[float, float]

GRIPS = ((0, 0), (1, 0), (2, 0), (0, 1), (2, 1), (0, 2), (1, 2), (2, 2))
"""Corners and middles of a box's sides: 0 is left or top, 1 the middle, 2 right or bottom."""


@dataclass(frozen=True, slots=True)
class Hold:
    """What was taken hold of, and where. `place`: the field, -1 for bare paper; `grip`: one of GRIPS, if it was one."""

    start: Point
    place: int = -1
    grip: tuple[int, int] | None = None

    def shift(self, to: Point) -> tuple[int, int]:
        """How far the mouse has come, in whole pixels of the page."""
        return round(to[0] - self.start[0]), round(to[1] - self.start[1])

    def pulled(self, box: Box, to: Point) -> Box:
        """The box when its grip is pulled there; a side that is pulled past its opposite changes place with it."""
        x, y = self.shift(to)
        across, down = self.grip or (1, 1)
        xs = sorted((box.x + x * (across == 0), box.right + x * (across == 2)))
        ys = sorted((box.y + y * (down == 0), box.bottom + y * (down == 2)))
        return Box(xs[0], ys[0], xs[1] - xs[0], ys[1] - ys[0])

    def drawn(self, to: Point) -> Box:
        """The box between the start and here."""
        xs, ys = sorted((self.start[0], to[0])), sorted((self.start[1], to[1]))
        return Box(round(xs[0]), round(ys[0]), round(xs[1] - xs[0]), round(ys[1] - ys[0]))


def take(boxes: Sequence[Box], chosen: Sequence[int], at: Point, reach: float) -> Hold:
    """What lies under the mouse; reach: how near a grip it must be, in pixels of the page.

    Of fields that lie in one another the smallest is taken.
    """
    if len(chosen) == 1:
        for grip in GRIPS:
            x, y = grip_at(boxes[chosen[0]], grip)
            if abs(at[0] - x) <= reach and abs(at[1] - y) <= reach:
                return Hold(at, chosen[0], grip)
    under = [place for place, box in enumerate(boxes) if box.x <= at[0] < box.right and box.y <= at[1] < box.bottom]
    return Hold(at, min(under, key=lambda place: boxes[place].width * boxes[place].height, default=-1))


def grip_at(box: Box, grip: tuple[int, int]) -> Point:
    """Where a grip is."""
    return box.x + box.width * grip[0] / 2, box.y + box.height * grip[1] / 2
