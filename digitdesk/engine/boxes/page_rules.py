"""The long rules of a page, and those that one may write on, told by how high its digits are."""

import cv2
import numpy as np

from digitdesk.engine.boxes.line_ink import find_wall, pieces
from digitdesk.engine.boxes.rules import REACH, SOLID, find_lines, solid, thin_part, unbroken
from digitdesk.engine.types import SMALL_PICTURE, Box, Gray

UNDERLINE = 2.5
"""A rule is at least so many times as long as the digits are high; their own strokes are shorter."""
LONG = 6.0
"""One that is worn is longer: the bars of digits side by side may seem a shorter one."""
WALL = 1.3
"""A wall goes up from a rule for so many heights of the digits."""
WIDEST = 0.75
"""A rule that takes more than this of the page's width parts the page."""
SMALL = 0.2
"""On a page what is written is lower than this share of it; what is higher fills a picture."""
THIN = 0.1
"""What takes less of its place than this consists of lines."""


def rules_to_write_on(mask: Gray, digits: float | None) -> list[Box]:
    """The rules that one may write on: long for the digits, and not as long as those that part a page.

    mask: uint8 [H, W], 255 = ink; digits: about how high they are, in pixels.
    """
    if not digits:
        return []
    high = round(WALL * digits)
    rules = [rule for rule in pieces(level_rules(mask, True, digits)) if rule.width <= WIDEST * mask.shape[1]]
    return [rule for rule in rules if rule.y >= high and not _has_wall(rule, mask, high)]


def _has_wall(rule: Box, mask: Gray, high: int) -> bool:
    """Whether an upright line stands at an end of a rule: it is the lower line of a box that was not found."""
    ends = (find_wall(mask, x, REACH, rule.y - high, rule.y) for x in (rule.x, rule.right))
    return any(wall is not None and wall[1] >= SOLID for wall in ends)


def level_rules(mask: Gray, worn: bool, digits: float | None) -> Gray:
    """Long horizontal rules: uint8 [H, W], 255 = line."""
    height, width = mask.shape
    length = round(max(1.2 * min(height, 80), min(0.35 * width, 200), LONG * (digits or 0)))
    thin = thin_part(mask, max(3, min(height, width, 80) // 8))
    level = find_lines(thin, length, False, worn) if length <= width else np.zeros_like(mask)
    if digits:
        short = round(max(UNDERLINE * digits, 40))
        inked = thin | unbroken(mask, short) if worn else thin  # digits may stand on it
        level |= solid(find_lines(thin, short, False, worn), inked) if short <= width else np.zeros_like(mask)
    return level


def upright_rules(mask: Gray, digits: float | None) -> Gray:
    """Long upright lines, as those of squared paper: uint8 [H, W], 255 = line. Digits below each other have gaps."""
    across = cv2.transpose(mask)
    length = round(max(200, LONG * (digits or 0)))
    if length > across.shape[1]:
        return np.zeros_like(mask)
    thin = thin_part(across, max(3, min(*mask.shape, 80) // 8))
    return cv2.transpose(solid(find_lines(thin, length, False, worn=True), across))


def digit_height(mask: Gray) -> float | None:
    """About how high the digits of a page are: as most marks that are rather high than long, if there are any such."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    highest = SMALL * len(mask) if min(mask.shape) >= SMALL_PICTURE else len(mask)
    fitting = [(w, h) for _, _, w, h, area in stats[1:].tolist() if 10 <= h <= highest and area >= THIN * w * h]
    marks = [(h, w <= 1.5 * h) for w, h in fitting]
    heights = [h for h, is_high in marks if is_high] or [h for h, _ in marks]
    return float(np.percentile(heights, 70)) if heights else None
