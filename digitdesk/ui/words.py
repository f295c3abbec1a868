"""Text in the user's language that stands outside of any QObject; plurals, numbers and shares.

`translations/refresh.py` finds what is to be translated by the names of these functions.
"""

import re

from PySide6.QtCore import QCoreApplication, QLocale

LEAST_CHANCE = 0.0001
"""Less likely things are said to be less likely than this."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table; it is translated where it is shown. (Qt's own is annotated as giving an object.)"""
    return text


def translate(context: str, text: str) -> str:
    """A text in the user's language."""
    return QCoreApplication.translate(context, text)


class _Plural:
    """Texts that say how many: "%Ln" stands for the number; it is named like `QObject.tr`, so that lupdate finds it."""

    def tr(self, text: str, remark: str, count: int) -> str:
        """The text in the form for so many, with the number in it."""
        return QCoreApplication.translate("plural", text, remark, count)


plural = _Plural()


def plain(text: str) -> str:
    """A text without the mark of its underlined letter, which Chinese has behind it: "(&F)"."""
    return re.sub(r"\(&.\)", "", text).replace("&", "")


def whole(count: int) -> str:
    """A count: 1,234."""
    return QLocale().toString(int(count))


def decimal(number: float, places: int) -> str:
    """A number with so many places: 1,234.5."""
    return QLocale().toString(float(number), "f", places)


def percents(share: float, places: int) -> str:
    """A share from 0 to 1 in percent: 12.5%."""
    return translate("words", "{number}%").format(number=decimal(100 * share, places))


def chance(p: float) -> str:
    """How likely it is that chance alone does it: = 0.012."""
    return f"= {QLocale().toString(float(p), 'g', 2)}" if p >= LEAST_CHANCE else f"< {decimal(LEAST_CHANCE, 4)}"
