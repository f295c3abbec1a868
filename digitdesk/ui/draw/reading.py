"""The drawing is read as any page is: the work that runs beside the window."""

from typing import TYPE_CHECKING

from digitdesk.engine.types import Page, Reading
from digitdesk.ui.draw.strokes import Point, Stroke, render

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


def read_strokes(strokes: tuple[Stroke, ...], sheet: Point, model: "Model") -> Reading | None:
    """The number that was drawn; None where the page has no field."""
    from digitdesk.engine.pipeline import read_page  # not at the top: it brings OpenCV

    result = read_page(Page("drawing", 1, render(strokes, sheet)), model, "number")
    return result.readings[0] if result.readings else None
