"""Readings before their rules: what the rules make of the runners-up, and what is to be asked.

A value that breaks a rule is taken for so much less likely; nothing is ever forbidden, for people write
wrong things, too. So a rule makes sure of some readings, changes others, and puts the rest into review.
"""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, product

from digitdesk.engine import states
from digitdesk.engine.classify import Model
from digitdesk.engine.decode import spelled
from digitdesk.engine.fields import Seen, read_field
from digitdesk.engine.forms.checks import CHECKS, RELATIONS, Rule, listed, words
from digitdesk.engine.forms.template import Blank, Kind
from digitdesk.engine.sequence import with_signs
from digitdesk.engine.types import Other, Reading, Status
from digitdesk.engine.values import Value, understand

BROKEN = 0.02
"""How much less likely a value is that breaks a rule: one of so many is really written so."""
FAINTEST = 1e-5
"""Less likely values are not looked at."""
MOST_TOGETHER = 20_000
"""So many combinations of values are weighed for one relation."""
CLOSEST = 30
"""So many values of a list are weighed, those most like what was read."""
SWAPS = 2
"""Each digit's runners-up that are tried where a value breaks a rule."""


class Weighed:
    """One field: `shares` are its values (of a blank one the empty one) with their probabilities."""

    def __init__(self, blank: Blank, reading: Reading) -> None:
        self.blank, self.reading = blank, reading
        self.shares = _shares(reading)

    @property
    def best(self) -> str:
        """The likeliest value."""
        return max(self.shares, key=self.shares.__getitem__)

    def value(self, digits: str) -> Value:
        """What these digits mean in this field."""
        text = self.reading.text if digits == self.reading.value else self.text(digits)
        return understand(self.blank.kind, digits, text, self.blank.places, self.blank.order)

    def text(self, digits: str) -> str:
        """Other digits than were read, with the signs among them; empty where none are known."""
        return ""


class Judge(Weighed):
    """One field under judgement, as the models see it."""

    def __init__(self, blank: Blank, seen: Seen, reading: Reading, model: Model) -> None:
        super().__init__(blank, reading)
        self.seen, self.model = seen, model
        self.rules = (*implied(blank), *blank.rules)
        self.threshold = _threshold(seen, model)

    def text(self, digits: str) -> str:
        """Other digits than were read, with the signs that the model of whole numbers sees among them."""
        line = self.seen.line
        return with_signs(line.answers, digits) if line and digits else ""

    def broken(self, digits: str) -> list[Rule]:
        """The rules that this value breaks; an empty field breaks none."""
        if not digits:
            return []
        value = self.value(digits)
        return [rule for rule in self.rules if not CHECKS[rule.check].holds(value, rule.settings)]

    def weigh(self) -> None:
        """Weigh the values by the field's own rules; where the likeliest breaks one, others are looked for first."""
        if not self.rules or not self.reading.value:
            return
        if self.broken(self.best):
            more = [value for value in _further(self) if value not in self.shares]
            self.shares = _shares(read_field(self.seen, self.model, more))
        self.shares = _scaled({v: share * BROKEN ** len(self.broken(v)) for v, share in self.shares.items()})


def judge(fields: Sequence[Judge], relations: Sequence[Rule] = ()) -> list[Reading]:
    """The readings of a page's fields by their rules and by those between them: `relations`, whose fields are here."""
    for field in fields:
        field.weigh()
    told = weigh_together(relations, {field.blank.name: field for field in fields})
    judged = [_judged(field, told.get(field.blank.name, [])) for field in fields]
    seen = [field.seen for field in fields]
    return [states.told(reading, field.marks, field.rules) for reading, field in zip(judged, seen, strict=True)]


def implied(blank: Blank) -> Iterator[Rule]:
    """The rules that a field's kind and number of digits make."""
    if blank.shortest or blank.longest:
        yield Rule("length", {"least": blank.shortest, "most": blank.longest})
    if blank.kind is Kind.DATE and all(rule.check != "date" for rule in blank.rules):
        yield Rule("date")


def _judged(field: Judge, told: list[str]) -> Reading:
    """The reading that the rules have left, with what is to be said of it."""
    reading, best = field.reading, field.best
    if not reading.value and reading.status is Status.BLANK:
        told = told + ["This field must be filled in."] * field.blank.required
        return replace(reading, status=Status.REVIEW, message=" ".join(told)) if told else reading
    told = [f"It {words(rule)}." for rule in field.broken(best)] + told
    sure = field.shares[best]
    others = tuple(Other(v, share) for v, share in _sorted(field.shares) if v and v != best)
    changed = replace(reading, confidence=sure, others=others)
    said = [] if sure >= field.threshold or told else [reading.message or "Not sure."]
    if best != reading.value:
        digits, line = spelled(field.seen.cut, field.seen.line, best), field.seen.line
        text = with_signs(line.answers, best) if line and best else ""
        changed = replace(changed, value=best, digits=digits, text=text)
        said = [f"Read as {reading.value or 'nothing'} first; the rules speak for {best or 'nothing'}."]
    status = Status.OK if sure >= field.threshold and not told and best else Status.REVIEW
    return replace(changed, status=status, message=" ".join(told + said))


def weigh_together(relations: Sequence[Rule], named: Mapping[str, Weighed]) -> dict[str, list[str]]:
    """Weigh fields, by their names, by the rules between them; returns what is to be said of each that breaks one."""
    groups = [(rule, [named[name] for name in about(rule, tuple(named))]) for rule in relations]
    for rule, group in groups:
        _weigh_together(rule, group)
    told: dict[str, list[str]] = {}
    for rule, group in groups:
        if not _holds(rule, group, [field.best for field in group]):
            for field in group:
                told.setdefault(field.blank.name, []).append(f"{words(rule)}.")
    return told


def about(rule: Rule, names: tuple[str, ...]) -> tuple[str, ...]:
    """The fields that a rule between fields is about. names: those of all fields that there are."""
    fields: Callable[..., tuple[str, ...]] = RELATIONS[rule.check].fields
    return fields(rule.settings, names)


def _weigh_together(rule: Rule, group: Sequence[Weighed]) -> None:
    """Weigh the values of fields by a rule between them: each gets the share of the combinations that it is in."""
    kept = max(1, math.floor(MOST_TOGETHER ** (1 / len(group))))
    choices = [list(islice(_sorted(field.shares), kept)) for field in group]
    totals: list[dict[str, float]] = [dict.fromkeys(field.shares, 0.0) for field in group]
    for combination in product(*choices):
        values = [value for value, _ in combination]
        worth = math.prod(share for _, share in combination)
        worth *= 1.0 if _holds(rule, group, values) else BROKEN
        for total, value in zip(totals, values, strict=True):
            total[value] += worth
    for field, total in zip(group, totals, strict=True):
        field.shares = _scaled(total)


def _holds(rule: Rule, group: Sequence[Weighed], values: list[str]) -> bool:
    known = {field.blank.name: field.value(value) for field, value in zip(group, values, strict=True)}
    return RELATIONS[rule.check].holds(known, rule.settings)


def _further(field: Judge) -> list[str]:
    """Values near what was read: of its lists the closest ones, else with one digit or two replaced by runners-up."""
    lists = [listed(rule.settings) for rule in field.rules if rule.check == "list"]
    seen = list(field.shares)
    if lists:
        allowed = [value for value in lists[0] if value.isdecimal() and value.isascii()]
        nearest = sorted(dict.fromkeys(allowed), key=lambda value: min(edit_distance(value, other) for other in seen))
        return nearest[:CLOSEST]
    found: dict[str, None] = {}
    for number, digit in enumerate(field.reading.digits):
        likely = sorted(range(10), key=lambda label: -digit.guess.probabilities[label])[: SWAPS + 1]
        for value in [field.reading.value, *seen[:4]]:
            if number < len(value):
                found.update({value[:number] + str(label) + value[number + 1 :]: None for label in likely})
    return list(found)


def edit_distance(one: str, other: str) -> int:
    """How many digits must be replaced, added or left out to make one of the other. Source: V. Levenshtein, 1965."""
    row = list(range(len(other) + 1))
    for number, left in enumerate(one, 1):
        corner, row[0] = row[0], number
        for place, right in enumerate(other, 1):
            corner, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, corner + (left != right))
    return row[-1]


def _shares(reading: Reading) -> dict[str, float]:
    """The values that a field may have."""
    shares = {other.value: other.confidence for other in reading.others if other.confidence > FAINTEST}
    return {reading.value: max(reading.confidence, FAINTEST), **shares}


def _scaled(shares: dict[str, float]) -> dict[str, float]:
    whole = sum(shares.values())
    return {value: share / whole for value, share in shares.items()} if whole else shares


def _sorted(shares: dict[str, float]) -> list[tuple[str, float]]:
    return sorted(shares.items(), key=lambda item: -item[1])


def _threshold(seen: Seen, model: Model) -> float:
    """The confidence from which a reading of this field is sure."""
    if model.card.trust:
        return model.card.trust.threshold
    by_line = seen.line is not None and model.numbers is not None
    return model.numbers.card.review_threshold if by_line and model.numbers else model.card.review_threshold
