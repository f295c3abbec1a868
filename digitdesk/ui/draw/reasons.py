"""Why a drawing is not read well, in words that say what to do about it."""

from collections.abc import Callable

from digitdesk.engine.types import NOT_A_DIGIT, Digit, Reading, Status
from digitdesk.ui.draw.reading import Drawn
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
SMALL = 0.05
"""Digits less high than this share of the pad are drawn too coarsely to tell apart."""
PALE = 245
"""A page with nothing darker than this has no ink at all."""
WIDE = 1.25
"""A digit is rarely so much wider than high, two digits that touch mostly are."""
FULL = 0.75
"""So much ink in its box leaves no shape to recognise, unless it is slim as a 1."""
SLIM = 0.5


def _too_small(digit: Digit, scale: float) -> bool:
    return digit.box.height < SMALL * scale


def _too_wide(digit: Digit, scale: float) -> bool:
    return digit.box.width > WIDE * digit.box.height


def _filled(digit: Digit, scale: float) -> bool:
    dark = digit.image > 127
    inked = dark[dark.any(axis=1)][:, dark.any(axis=0)]
    return bool(inked.size and inked.shape[1] > SLIM * inked.shape[0] and inked.mean() > FULL)


def _strange(digit: Digit, scale: float) -> bool:
    return digit.guess.probabilities[NOT_A_DIGIT] > digit.guess.confidence


REASONS: tuple[tuple[Callable[[Digit, float], bool], str], ...] = (
    (_too_small, T("reasons", "It is very small: draw it larger.")),
    (_filled, T("reasons", "It looks filled in: use a thinner pen.")),
    (_too_wide, T("reasons", "It looks like two digits that touch: leave a gap between them.")),
    (_strange, T("reasons", "It does not look like a digit.")),
)
"""What may be wrong with a digit (its pixels to one unit of the pad given, too), the likeliest reason first."""


def reason(drawn: Drawn) -> str:
    """The likeliest reason why the drawing is doubtful or was not read; empty where it was read well."""
    readings = drawn.readings
    if drawn.page.gray.min() > PALE:
        return translate("reasons", "The pad is empty again: draw something.")
    if all(reading.status is Status.BLANK for reading in readings):
        return translate("reasons", "What is on the pad is too faint or too small to be read.")
    doubtful = [reading for reading in readings if reading.status is not Status.OK]
    if not doubtful:
        return ""
    worst = min(doubtful, key=lambda reading: reading.confidence)
    if not worst.value:
        return translate("reasons", "There is ink, but nothing like a digit.")
    return _doubt_of(worst, drawn.scale) or localised(worst.message)


def _doubt_of(reading: Reading, scale: float) -> str:
    digit = min(reading.digits, key=lambda digit: digit.guess.confidence)
    return next((translate("reasons", text) for holds, text in REASONS if holds(digit, scale)), "")
