"""Fields as small pictures, kept with their readings so that they can be checked when the page is gone."""

import io
from dataclasses import replace

import cv2
from PIL import ExifTags, Image

from digitdesk.engine.types import Box, Crop, Page, PageResult

MARGIN = 0.25
"""Shown around a field, as a share of its height: strokes that a box cuts off are seen."""
MAX_HEIGHT, MAX_WIDTH = 96, 1200
"""In pixels; larger crops are shrunk."""
QUALITY = 75
ORIENTATIONS = (1, 6, 3, 8)
"""What EXIF calls pictures that stand upright when they are turned to the right by no, one, two, three right angles."""


def with_crops(result: PageResult, page: Page) -> PageResult:
    """The same with one crop a reading, None for those without a place on the page."""
    boxes = [reading.field.box for reading in result.readings]
    return replace(result, crops=tuple(_cut(page, box, result.turn) if box.width else None for box in boxes))


def _cut(page: Page, field: Box, turn: int) -> Crop:
    box = field.inset(-round(field.turned(turn, page.box).height * MARGIN)).clipped(page.box)
    gray = page.gray[box.slices]
    upright = box.turned(turn, page.box)
    scale = min(1.0, MAX_HEIGHT / upright.height, MAX_WIDTH / upright.width)
    if scale < 1:
        size = max(1, round(box.width * scale)), max(1, round(box.height * scale))
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    lying = Image.Exif()
    if turn:
        lying[ExifTags.Base.Orientation] = ORIENTATIONS[turn]
    jpeg = io.BytesIO()
    Image.fromarray(gray).save(jpeg, "JPEG", quality=QUALITY, exif=lying)
    return Crop(box, jpeg.getvalue())
