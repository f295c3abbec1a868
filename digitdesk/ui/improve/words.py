"""What came of improving, in sentences and rows."""

from typing import TYPE_CHECKING

from digitdesk.engine.evaluate import wilson_interval
from digitdesk.engine.types import Status
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import QT_TRANSLATE_NOOP, chance, decimal, percents, plural, translate, whole

if TYPE_CHECKING:
    from digitdesk.adapting import Improvement, Suspect
    from digitdesk.engine.learning.adapt import Outlook
    from digitdesk.engine.learning.learned import Lesson

T = QT_TRANSLATE_NOOP
Row = tuple[str, str, str]
"""What was measured, before, and after."""
KEPT = T("improve", "Better: kept as “{name}”, and used for this project from now on. Read the forms again to see it.")
CALIBRATED = T(
    "improve",
    "Digits are read as before, but how sure a reading is can be said better now: kept as “{name}”. {reasons}",
)
REFUSED = T("improve", "Not kept, nothing was changed. {reasons}")
TRUSTED = T("improve", "What is sure is calibrated for these forms: below {threshold} a field goes to review.")
WEIGHED = T("improve", "How much a whole number counts against its single digits is fitted to these forms, too.")
ENOUGH = T("improve", "More corrections would hardly help any more.")
MORE = T(
    "improve",
    "With twice as many corrections, about {more} more of 100 digits would be read right, {most} at the most.",
)
HELD_OUT = T(
    "improve",
    "Each page was tested by a model that had not seen it. In brackets the 95 % interval; chance alone makes such a "
    "difference of digits with p {chance}.",
)


def verdict(found: "Improvement", lesson: "Lesson | None") -> tuple[str, Status]:
    """Kept or not, and why."""
    reasons = " ".join(map(localised, found.reasons))
    if lesson is None:
        return translate("improve", REFUSED).format(reasons=reasons), Status.REVIEW
    text = translate("improve", KEPT if found.learned else CALIBRATED)
    return text.format(name=f"{lesson.name}, {day(lesson)}", reasons=reasons), Status.OK


def rows(found: "Improvement") -> list[Row]:
    """The figures before and after."""
    trial, fields = found.trial, found.fields
    made = [_row(translate("improve", "Digits"), *(_counts(part.right) for part in (trial.before, trial.after)))]
    if fields.pages:
        both = (fields.before, fields.after)
        made.append(_row(translate("improve", "Whole fields"), *(_counts(part.right) for part in both)))
        made.append(_row(translate("improve", "Accepted without review"), *(_counts(part.accepted) for part in both)))
        sure = ((part.right[part.accepted & part.filled]) for part in both)
        made.append(_row(translate("improve", "Of them right"), *map(_counts, sure)))
    mnist = ((right, trial.mnist_digits) for right in trial.mnist)
    return [*made, _row(translate("improve", "Digits of the MNIST test"), *mnist)]


def notes(found: "Improvement") -> str:
    """What must be known to trust the figures, and what more corrections would bring."""
    parts = [translate("improve", HELD_OUT).format(chance=chance(found.trial.chance))]
    if found.trust:
        parts.append(translate("improve", TRUSTED).format(threshold=percents(found.trust.threshold, 1)))
    if found.learned and found.fields.weights:
        parts.append(translate("improve", WEIGHED))
    if found.fields.gone:
        parts.append(
            plural.tr("%Ln pages could not be read anew: their files or their form are gone.", "", found.fields.gone)
        )
    return " ".join([*parts, promise(found.outlook)])


def promise(outlook: "Outlook") -> str:
    """Whether more corrections still help."""
    if outlook.is_enough:
        return translate("improve", ENOUGH)
    more, most = (decimal(value, 1) for value in (outlook.more, outlook.at_most))
    return translate("improve", MORE).format(more=more, most=most)


def doubt(suspect: "Suspect") -> str:
    """What speaks against a correction."""
    if suspect.place is None or len(suspect.entry.value) == 1:
        return translate("improve", "looks like {value}").format(value=suspect.read)
    text = translate("improve", "digit {place} looks like {digit}")
    return text.format(place=whole(suspect.place + 1), digit=suspect.read)


def day(lesson: "Lesson") -> str:
    """When a model learned."""
    return lesson.at.replace("T", " ")


def about(lesson: "Lesson") -> str:
    """A model in one line."""
    text = translate("improve", "{name}, {day}: {digits} reviewed digits, {before} of them right before, {after} after")
    before, after = (percents(right / max(lesson.digits, 1), 1) for right in (lesson.before, lesson.after))
    return text.format(name=lesson.name, day=day(lesson), digits=whole(lesson.digits), before=before, after=after)


def _row(name: str, before: tuple[int, int], after: tuple[int, int]) -> Row:
    return name, _share(*before), _share(*after)


def _counts(flags: object) -> tuple[int, int]:
    return int(flags.sum()), len(flags)  # type: ignore[attr-defined,arg-type]


def _share(right: int, count: int) -> str:
    if not count:
        return "\N{EN DASH}"
    low, high = wilson_interval(right, count)
    return translate("improve", "{share} ({low} to {high})").format(
        share=percents(right / count, 1), low=percents(low, 1), high=percents(high, 1)
    )
