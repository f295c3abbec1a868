"""The classes of a model: ten digits, and what is none."""

from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui.words import translate


def digit_name(digit: int) -> str:
    """A class in words."""
    return translate("digits", "not a digit") if digit == NOT_A_DIGIT else str(digit)


def digit_sign(digit: int) -> str:
    """A class as one character."""
    return "∅" if digit == NOT_A_DIGIT else str(digit)
