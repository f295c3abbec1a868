"""A page with its readings drawn on it: what was found where, and how sure."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.types import Box, Page, PageResult, Status

COLOURS = {
    Status.OK: (40, 140, 40),
    Status.REVIEW: (214, 120, 0),
    Status.BLANK: (120, 120, 120),
    Status.ERROR: (200, 30, 30),
}
"""RGB of a field's frame; the value and the state's letter stand beside it, so colour is not the only sign."""


def annotate(page: Page, result: PageResult) -> NDArray[np.uint8]:
    """uint8 [H, W, 3], RGB: the page, upright, each field framed with its value, each digit boxed thinly."""
    image = cv2.cvtColor(np.rot90(page.gray, -result.turn), cv2.COLOR_GRAY2RGB)
    line = max(1, round(image.shape[0] / 1500))
    for reading in result.upright(page.box):
        colour, box = COLOURS[reading.status], reading.field.box
        for digit in reading.digits:
            _frame(image, digit.box, (90, 130, 220), 1)
        _frame(image, box, colour, line + 1)
        text = reading.value if reading.status is Status.OK else f"{reading.value} {reading.status}".strip()
        scale = max(0.35, min(box.height / 70, 1.4))
        (_, height), _ = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, scale, line)
        below = min(box.bottom + height + 4, image.shape[0] - 2)
        cv2.putText(image, text, (box.x, below), cv2.FONT_HERSHEY_SIMPLEX, scale, colour, line, cv2.LINE_AA)
    return image


def _frame(image: NDArray[np.uint8], box: Box, colour: tuple[int, int, int], width: int) -> None:
    cv2.rectangle(image, (box.x, box.y), (box.right - 1, box.bottom - 1), colour, width)
