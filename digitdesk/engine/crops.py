"""Fields as small pictures, kept with their readings so that they can be checked when the page is gone."""

from dataclasses import replace

import cv2

from digitdesk.engine.types import Box, Crop, Page, PageResult

MARGIN = 0.25
"""Shown around a field, as a share of its height: strokes that a box cuts off are seen."""
MAX_HEIGHT, MAX_WIDTH = 96, 1200
"""In pixels; larger crops are shrunk."""
QUALITY = 75


def with_crops(result: PageResult, page: Page) -> PageResult:
    """The same with one crop a reading, None for those without a place on the page."""
    boxes = [reading.field.box for reading in result.readings]
    around = [box.inset(-round(box.height * MARGIN)).clipped(page.box) if box.width else None for box in boxes]
    return replace(result, crops=tuple(_cut(page, box) if box else None for box in around))


def _cut(page: Page, box: Box) -> Crop:
    gray = page.gray[box.slices]
    scale = min(1.0, MAX_HEIGHT / box.height, MAX_WIDTH / box.width)
    if scale < 1:
        size = max(1, round(box.width * scale)), max(1, round(box.height * scale))
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    _, data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return Crop(box, data.tobytes())
