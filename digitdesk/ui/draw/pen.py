"""The hand that draws: where the pen went, and how hard it was pressed, becomes a stroke."""

from digitdesk.ui.draw.marks import Nib, Point, Stroke

NEAR = 0.002
"""Points closer than this to the last one say nothing new."""
LIGHT, HEAVY = 0.5, 1.5
"""How wide a pen draws that hardly touches, and one that is pressed hard, in widths of the pen."""
PLAIN = 0.5
"""The pressure of mouse and finger: it draws as wide as the pen is."""
CALM = 0.4
"""How much of a new point's pressure counts at once: the rest follows, so that lines do not flicker."""


class Hand:
    """The stroke under way."""

    def __init__(self) -> None:
        self._points: list[Nib] = []
        self._stroke: Stroke | None = None
        self._width = 0.0
        self.erases = False

    @property
    def stroke(self) -> Stroke | None:
        """What was drawn since the pen was put down, one and the same until more is; None while the pen is up."""
        if self._points and self._stroke is None:
            self._stroke = Stroke(tuple(self._points), self.erases)
        return self._stroke

    def put_down(self, place: Point, width: float, erases: bool, pressure: float = PLAIN) -> None:
        """Begin a stroke. width: the pen's, in the points' unit; pressure: 0 to 1."""
        self._width, self.erases = width, erases
        self._points, self._stroke = [(*place, self._pressed(pressure))], None

    def move(self, place: Point, pressure: float = PLAIN) -> bool:
        """Go on; whether that added anything."""
        if not self._points:
            return False
        x, y, last = self._points[-1]
        if abs(place[0] - x) + abs(place[1] - y) <= NEAR:
            return False
        self._points.append((*place, last + CALM * (self._pressed(pressure) - last)))
        self._stroke = None
        return True

    def lift(self) -> Stroke | None:
        """End the stroke and hand it over."""
        stroke = self.stroke
        self._points, self._stroke = [], None
        return stroke

    def _pressed(self, pressure: float) -> float:
        return self._width * (1.0 if self.erases else LIGHT + (HEAVY - LIGHT) * pressure)
