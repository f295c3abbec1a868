"""What fields hold, in words."""

from digitdesk.engine.forms.template import Blank, Kind
from digitdesk.ui.words import QT_TRANSLATE_NOOP, plural, translate

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
        kind = _so_many(blank.kind, high) if fixed else _from_to(blank.kind).format(low=low, high=high)
    parts = [kind]
    if blank.required:
        parts.append(translate("kinds", "required"))
    if blank.rules:
        parts.append(plural.tr("%Ln rules", "", len(blank.rules)))
    return ", ".join(parts)


def _so_many(kind: Kind, count: int) -> str:
    if kind is Kind.ID:
        return plural.tr("%Ln digits with a check digit", "", count)
    return plural.tr("%Ln digits", "", count)


def _from_to(kind: Kind) -> str:
    if kind is Kind.ID:
        return translate("kinds", "{low} to {high} digits with a check digit")
    return translate("kinds", "{low} to {high} digits")
