"""Rules between fields on different pages of a form: weighed when all pages are there, and said where one is not."""

import pytest

from digitdesk.engine.forms.across import across_pages, judge_across, rules_across, rules_within
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.template import Blank, FormPage, Kind, Template
from digitdesk.engine.types import Box, Field, Other, PageResult, Reading, Status

SUM = Rule("equation", {"text": "[Net] + [Tare] = [Gross]"})
WITHIN = Rule("equation", {"text": "[Net] > [Tare]"})
BOX = Box(0, 0, 9, 9)
FRONT = FormPage(40, 60, (Blank("Net", BOX, kind=Kind.DECIMAL), Blank("Tare", BOX, kind=Kind.DECIMAL)), b"")
BACK = FormPage(40, 60, (Blank("Gross", BOX, kind=Kind.DECIMAL),), b"")
FORM = Template("Note", (FRONT, BACK), (WITHIN, SUM))


def page(source: str, number: int, *values: str, others: tuple[Other, ...] = (), text: str = "") -> PageResult:
    names = ("Net", "Tare") if number == 1 else ("Gross",)
    readings = tuple(
        Reading(Field(name, BOX), value, 0.9, Status.OK if value else Status.BLANK, others=others, text=text)
        for name, value in zip(names, values, strict=False)
    )
    return PageResult(source, 1, readings, "Note" if number else "", number)


def told(pages: list[PageResult]) -> dict[str, tuple[str, Status, str]]:
    return {one.field.name: (one.value, one.status, one.message) for page in pages for one in page.readings}


def test_each_rule_is_weighed_where_its_fields_are() -> None:
    assert rules_within(FORM, 1) == [WITHIN]
    assert rules_within(FORM, 2) == []
    assert rules_across(FORM) == [SUM]


def test_what_adds_up_across_pages_stays_as_it_was() -> None:
    pages = [page("a", 1, "40", "2"), page("b", 2, "42")]
    assert told(judge_across(pages, FORM)) == told(pages)


def test_what_does_not_add_up_is_asked_for_in_words() -> None:
    found = told(judge_across([page("a", 1, "40", "2"), page("b", 2, "77")], FORM))
    said = "[Net] + [Tare] = [Gross] must hold."
    assert found == {
        "Net": ("40", Status.REVIEW, said),
        "Tare": ("2", Status.REVIEW, said),
        "Gross": ("77", Status.REVIEW, said),
    }


def test_a_runner_up_that_adds_up_is_read_and_asked_for() -> None:
    back = page("b", 2, "4700", others=(Other("4200", 0.08),), text="47.00")
    readings = judge_across([page("a", 1, "40", "2"), back], FORM)[1].readings
    assert told([PageResult("b", 1, readings)])["Gross"] == (
        "4200",
        Status.REVIEW,
        "Read as 4700 first; the rules speak for 4200.",
    )
    assert readings[0].text == "42.00"
    assert readings[0].others[0].value == "4700"


def test_where_a_page_is_missing_the_rule_is_not_passed_over() -> None:
    found = told(judge_across([page("a", 1, "40", "")], FORM))
    assert found["Net"][1] is Status.REVIEW
    assert "could not be checked" in found["Net"][2]
    assert found["Tare"] == ("", Status.BLANK, "")


@pytest.mark.parametrize("stray", [False, True])
def test_pages_come_in_their_order(stray: bool) -> None:
    pages = [page("a", 1, "40", "2"), page("b", 2, "42"), page("x", 0), page("c", 1, "40", "2")]
    pages += [page("y", 0)] * stray + [page("d", 2, "42")]
    found = list(across_pages(pages, [FORM]))
    assert [one.source for one in found] == [one.source for one in pages]
    assert ("could not be checked" in found[3].readings[0].message) is stray


def test_pages_of_a_form_that_was_stopped_are_read_again() -> None:
    pages = [page("a", 1, "40", "2"), page("b", 2, "42"), page("c", 1, "40", "2")]
    found = across_pages(pages, [FORM], is_cancelled=lambda: True)
    assert [one.source for one in found] == ["a", "b"]


def test_forms_without_such_rules_wait_for_nothing() -> None:
    plain = Template("Note", (FRONT, BACK), (WITHIN,))
    assert next(across_pages([page("a", 1, "40", "2")], [plain])).source == "a"
