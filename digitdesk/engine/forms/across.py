"""Rules between fields on different pages of a form: weighed once its pages are read, for they are read one by one.

Nothing is accepted here that was not before: what such a rule speaks against goes to review, with the rule in words.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from digitdesk.engine.forms.checks import Rule, words
from digitdesk.engine.forms.judging import Weighed, about, weigh_together
from digitdesk.engine.forms.template import Template
from digitdesk.engine.look_over import goes_on
from digitdesk.engine.types import Other, PageResult, Reading, Status


class Kept(Weighed):
    """A field of a page that was read before."""

    def text(self, digits: str) -> str:
        """The signs stay where they are if there are as many digits as were read."""
        return self.reading.with_signs(digits)


def across_pages(
    read: Iterable[PageResult],
    templates: Sequence[Template],
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[PageResult]:
    """Pages as they were read, in their order; those of a form wait for its last page.

    Once cancelled, pages of a form that is not complete are dropped: they are read again with the others.
    """
    reaching = {form.name: form for form in templates if rules_across(form)}
    held: list[PageResult] = []
    for page in read:
        if held and not goes_on(held[-1].leaf, page.leaf):
            yield from judge_across(held, reaching[held[0].form])
            held = []
        if page.form not in reaching:
            yield page
            continue
        held.append(page)
        if page.form_page == len(reaching[page.form].pages):
            yield from judge_across(held, reaching[held[0].form])
            held = []
    if held and not is_cancelled():
        yield from judge_across(held, reaching[held[0].form])


def rules_within(template: Template, number: int) -> list[Rule]:
    """The rules between fields that are all on this page of the form, from 1."""
    here = {blank.name for blank in template.pages[number - 1].blanks}
    return [rule for rule in template.rules if here.issuperset(_about(rule, template))]


def rules_across(template: Template) -> list[Rule]:
    """The rules between fields on different pages."""
    within = [rule for number in range(1, len(template.pages) + 1) for rule in rules_within(template, number)]
    return [rule for rule in template.rules if rule not in within]


def judge_across(pages: Sequence[PageResult], template: Template) -> list[PageResult]:
    """The pages of one filled form, of which some may be missing, by the rules between fields on different pages."""
    blanks = {blank.name: blank for blank in template.blanks}
    fields = {one.field.name: Kept(blanks[one.field.name], one) for page in pages for one in page.readings}
    rules = rules_across(template)
    whole = [rule for rule in rules if fields.keys() >= set(_about(rule, template))]
    told = weigh_together(whole, fields)
    for rule in rules:
        if rule not in whole:
            said = f"{words(rule)}; this could not be checked, for not all pages of the form were read together."
            for name in _about(rule, template):
                if name in fields and fields[name].reading.value:
                    told.setdefault(name, []).append(said)
    return [
        replace(page, readings=tuple(_asked(fields[one.field.name], told) for one in page.readings)) for page in pages
    ]


def _asked(field: Kept, told: dict[str, list[str]]) -> Reading:
    """The reading, to be looked at if a rule speaks against it, or for another value of as many digits."""
    reading, best = field.reading, field.best
    said = told.get(field.blank.name, [])
    if best != reading.value and len(best) == len(reading.value):
        others = (Other(reading.value, reading.confidence), *(one for one in reading.others if one.value != best))
        reading = replace(reading, value=best, text=field.text(best), confidence=field.shares[best], others=others)
        said = [*said, f"Read as {field.reading.value} first; the rules speak for {best}."]
    if not said:
        return reading
    return replace(reading, status=Status.REVIEW, message=" ".join([*[reading.message] * bool(reading.message), *said]))


def _about(rule: Rule, template: Template) -> tuple[str, ...]:
    return about(rule, tuple(blank.name for blank in template.blanks))
