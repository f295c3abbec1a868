"""What fields hold, in words."""

from digitdesk.engine.template import Blank, Kind
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
KINDS = {
    Kind.DIGITS: T("kinds", "Digits, as written"),
    Kind.DECIMAL: T("kinds", "A number, with decimals"),
    Kind.DATE: T("kinds", "A date"),
    Kind.ID: T("kinds", "Digits with a check digit"),
    Kind.CHOICE: T("kinds", "One digit out of a few"),
}
SHORT = {
    Kind.DIGITS: T("kinds", "digits"),
    Kind.DECIMAL: T("kinds", "number"),
    Kind.DATE: T("kinds", "date"),
    Kind.ID: T("kinds", "digits with a check digit"),
    Kind.CHOICE: T("kinds", "choice"),
}


def kind_text(kind: Kind) -> str:
    """A kind in the user's language."""
    return translate("kinds", KINDS[kind])


def describe(blank: Blank) -> str:
    """What the field holds, in a few words: "7 digits", "date, required"."""
    kind = translate("kinds", SHORT[blank.kind])
    low, high = blank.shortest, blank.longest
    if blank.kind in (Kind.DIGITS, Kind.ID) and high:
        fixed = low == high or (low == 0 and len(blank.cells) == high)
        kind = f"{high} {kind}" if fixed else f"{low} to {high} {kind}"
    parts = [kind]
    if blank.required:
        parts.append(translate("kinds", "required"))
    if blank.rules:
        one, many = translate("kinds", "1 rule"), translate("kinds", "{count} rules")
        parts.append(one if len(blank.rules) == 1 else many.format(count=len(blank.rules)))
    return ", ".join(parts)
