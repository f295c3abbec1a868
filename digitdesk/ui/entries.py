"""The readings of a project in words: where they stand, what became of them, and why."""

from digitdesk.engine.types import page_name
from digitdesk.store import Entry, PageEntry, Review
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import LOOKS, percent, status_text
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

REVIEWS = {
    Review.OPEN: "",
    Review.ACCEPTED: QT_TRANSLATE_NOOP("results", "accepted"),
    Review.CONFIRMED: QT_TRANSLATE_NOOP("results", "confirmed"),
    Review.BLANK: QT_TRANSLATE_NOOP("results", "empty"),
    Review.UNREADABLE: QT_TRANSLATE_NOOP("results", "not readable"),
}


def page_of(entry: Entry | PageEntry) -> str:
    """The file, and the page where it is not the first."""
    return page_name(entry.name, entry.page)


def sure_of(entry: Entry) -> str:
    """How sure the model was of what it read."""
    return percent(entry.reading.confidence) if entry.reading.value else ""


def state_of(entry: Entry) -> str:
    """What became of a reading: symbol and word."""
    word = REVIEWS[entry.review]
    return f"{LOOKS[entry.status].symbol} {translate('results', word)}" if word else status_text(entry.status)


def message_of(entry: Entry) -> str:
    """The model's doubt, or who has decided."""
    if entry.review is Review.OPEN:
        return localised(entry.reading.message)
    return translate("results", "by {name}").format(name=entry.who) if entry.who else ""


def value_of(entry: Entry) -> str:
    """What stands there, or why nothing does."""
    return entry.value or translate("results", REVIEWS[entry.review] or "empty")


def place_of(entry: Entry) -> str:
    """Where it stands: the file, the page where it is not the first, the field."""
    name = entry.reading.field.name
    field = translate("review", "field {name}").format(name=name) if name else ""
    return " · ".join(part for part in (page_of(entry), field) if part)
