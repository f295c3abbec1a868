"""Rules and readings: what is made sure of, what is changed, what is asked, and that it is always said."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from digitdesk.engine.decode import Cut
from digitdesk.engine.fields import Seen, read_field
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.judging import Judge, edit_distance, judge
from digitdesk.engine.forms.template import Blank, Kind
from digitdesk.engine.segment import Candidate, Lattice, Marks
from digitdesk.engine.types import Box, Field, Guess, Other, Reading, Status
from digitdesk.engine.values import understand

MODEL: Any = SimpleNamespace(card=SimpleNamespace(review_threshold=0.95, trust=None), numbers=None)
INK = np.full((9, 9), 255, np.uint8)


def seen(*digits: str) -> Seen:
    """A comb; each digit as "3" (sure), "37" (3, perhaps 7), "3?7" (one as likely as the other), "3?7+8" (hardly 8)."""
    boxes = tuple(Box(10 * place, 0, 9, 9) for place in range(len(digits)))
    guesses = []
    for spelled in digits:
        digit, _, hardly = spelled.partition("+")
        shares = np.full(11, 0.0005)
        if hardly:
            shares[int(hardly)] = 0.05
        if len(digit) > 1:
            shares[int(digit[-1])] = 0.45 if "?" in digit else 0.1
        shares[int(digit[0])] += 1 - shares.sum()
        guesses.append(Guess(tuple(shares.tolist())))
    candidates = tuple(Candidate(place, place + 1, box, INK) for place, box in enumerate(boxes))
    field = Field("a", Box(0, 0, 99, 9), boxes)
    lattice = Lattice(field, boxes, candidates, 9.0, fixed=True)
    marks = Marks(field, field.box, np.zeros((9, 99), np.int32), (), 9.0)
    return Seen(marks, Cut(lattice, np.zeros((len(digits), 28, 28), np.uint8), guesses), None)


def judged(blank: Blank, *digits: str) -> Reading:
    field = seen(*digits)
    return judge([Judge(blank, field, read_field(field, MODEL), MODEL)])[0]


def judged_as(reading: Reading, **more: Any) -> Reading:
    """What becomes of a reading in a field of this kind."""
    rules = more.pop("rules", ())
    return judge([Judge(blank(*rules, **more), seen(*reading.value), reading, MODEL)])[0]


def read(value: str, confidence: float, **more: Any) -> Reading:
    return Reading(Field("a", Box(0, 0, 99, 9)), value, confidence, Status.REVIEW, **more)


def blank(*rules: Rule, kind: Kind = Kind.DIGITS, name: str = "a", **more: Any) -> Blank:
    return Blank(name, Box(0, 0, 99, 9), kind=kind, rules=rules, **more)


def test_what_is_on_the_list_is_read_and_said() -> None:
    staff = Rule("list", {"values": ["2341", "7000", "2949"]})
    assert judged(blank(), "2", "9?3", "4", "1").status is Status.REVIEW
    reading = judged(blank(staff), "2", "9?3", "4", "1")
    assert (reading.value, reading.status) == ("2341", Status.OK)
    assert reading.message == "Read as 2941 first; the rules speak for 2341."
    assert [digit.guess.digit for digit in reading.digits] == [2, 9, 4, 1]


def test_a_sure_reading_that_is_not_on_the_list_is_asked_for() -> None:
    reading = judged(blank(Rule("list", {"values": ["2341", "7000"]})), "2", "9", "4", "1")
    assert (reading.value, reading.status) == ("2941", Status.REVIEW)
    assert "must be one of 2341, 7000" in reading.message


def test_a_rule_makes_sure() -> None:
    doubtful = judged(blank(), "1", "8", "37")
    assert (doubtful.value, doubtful.status, doubtful.message) == ("183", Status.REVIEW, "Not sure; perhaps 187.")
    sure = judged(blank(Rule("range", {"most": 185})), "1", "8", "37")
    assert (sure.value, sure.status, sure.message) == ("183", Status.OK, "")


def test_a_field_without_rules_is_as_sure_as_it_was_read() -> None:
    reading = judged_as(read("7", 0.6, others=(Other("1", 0.2),)))
    assert (reading.confidence, reading.status, reading.message) == (0.6, Status.REVIEW, "Not sure.")
    assert reading.others == (Other("1", 0.2),)


def test_from_the_threshold_on_a_reading_is_sure() -> None:
    reading = judged_as(read("7", MODEL.card.review_threshold))
    assert (reading.status, reading.message) == (Status.OK, "")


def test_what_no_list_of_likely_values_holds_is_looked_for() -> None:
    """Of 128 ways to read seven doubtful digits only the likeliest are listed; the rule knows which to ask for."""
    reading = judged(blank(Rule("list", {"values": ["7777777", "1234567"]})), *["3?7"] * 7)
    assert reading.value == "7777777"
    others = [other.value for other in reading.others]
    assert "3333333" in others
    assert "7777777" not in others
    shares = [other.confidence for other in reading.others]
    assert shares == sorted(shares, reverse=True)


def test_one_misread_digit_is_looked_for_among_its_runners_up() -> None:
    digits = ["3?7", "3?7", "3?7+8", *["3?7"] * 4]
    assert "3383333" not in [other.value for other in judged(blank(), *digits).others]
    reading = judged(blank(Rule("pattern", {"pattern": "3383333"})), *digits)
    assert reading.value == "3383333"
    assert reading.message == "Read as 3333333 first; the rules speak for 3383333."


def test_only_what_can_be_written_in_digits_is_taken_from_a_list() -> None:
    staff = Rule("list", {"values": ["29A1", "٢٩٤١", "2341"]})
    assert judged(blank(staff), "2", "9?3", "4", "1").value == "2341"


def test_a_broken_rule_makes_a_value_fifty_times_less_likely() -> None:
    one, other = judged(blank(), "37").confidence, 0.1 / (0.1 + 0.8955)
    assert one == pytest.approx(1 - other, abs=0.02)
    ruled = judged(blank(Rule("range", {"most": 3})), "37")
    assert ruled.confidence == pytest.approx(one / (one + 0.02 * (1 - one)), abs=0.002)
    both = together(Rule("equation", {"text": "a = b"}), a=("3",), b=("37",))
    assert both["b"].confidence == pytest.approx(ruled.confidence, abs=0.0008)


def test_how_sure_is_sure_enough_depends_on_what_has_read() -> None:
    numbers = SimpleNamespace(card=SimpleNamespace(review_threshold=0.8))
    both: Any = SimpleNamespace(card=MODEL.card, numbers=numbers)
    learned: Any = SimpleNamespace(card=SimpleNamespace(trust=SimpleNamespace(threshold=0.7)), numbers=numbers)
    pieces = seen("3")
    line: Any = replace(pieces, line=SimpleNamespace())
    sure = [
        Judge(blank(), field, read("3", 0.9), model).threshold for model in (both, learned) for field in (pieces, line)
    ]
    assert sure == [0.95, 0.8, 0.7, 0.7]
    assert Judge(blank(), line, read("3", 0.9), MODEL).threshold == 0.95


def test_signs_count_in_what_a_rule_sees() -> None:
    below_two = {"rules": (Rule("range", {"most": 2}),), "kind": Kind.DECIMAL}
    assert judged_as(read("125", 0.99, text="1.25"), **below_two).status is Status.OK
    assert judged_as(read("125", 0.99, text="125"), **below_two).message == "It must be 2 or less."


def test_ink_without_a_digit_is_not_an_empty_field() -> None:
    told = "There is ink here, but no digit was found."
    assert judged_as(read("", 0.0, message=told), required=True).message == told


def test_a_check_digit_finds_the_digit_that_was_misread() -> None:
    reading = judged(blank(Rule("luhn"), kind=Kind.ID), *"7992739871", "3")
    assert (reading.value, reading.status, reading.message) == ("79927398713", Status.OK, "")
    misread = judged(blank(Rule("luhn"), kind=Kind.ID), "7", "9", "7?9", *"27398713")
    assert (misread.value, misread.status) == ("79927398713", Status.OK)
    assert "Read as 79727398713 first" in misread.message


def test_the_number_of_digits_is_a_rule() -> None:
    assert judged(blank(longest=2), "1", "2", "3").message == "It must have 2 digits or less."
    assert judged(blank(shortest=4, longest=4), "1", "2", "3").status is Status.REVIEW


def test_an_empty_field_is_asked_for_only_if_it_is_required() -> None:
    assert judged(blank(Rule("luhn"))).status is Status.BLANK
    assert judged(blank(required=True)).status is Status.REVIEW
    assert judged(blank(required=True)).message == "This field must be filled in."


def test_dates_are_checked_by_their_kind_and_order() -> None:
    assert judged(blank(kind=Kind.DATE), *"31122025").status is Status.OK
    assert "day, month, year" in judged(blank(kind=Kind.DATE), *"12312025").message
    american = blank(Rule("date", {"order": "mdy"}), kind=Kind.DATE)
    assert judged(american, *"12312025").status is Status.OK
    assert str(understand(Kind.DATE, "12312025", order=american.order).day) == "2025-12-31"
    assert judged(american, *"99992025").message == "It must be a date (month, day, year)."
    assert judged(blank(Rule("range", {"least": 1}), kind=Kind.DATE), *"99992025").status is Status.REVIEW


def together(rule: Rule, **fields: tuple[str, ...]) -> dict[str, Reading]:
    judges = []
    for name, digits in fields.items():
        field = seen(*digits)
        judges.append(Judge(blank(name=name), field, read_field(field, MODEL), MODEL))
    return dict(zip(fields, judge(judges, [rule]), strict=True))


def test_a_sum_makes_sure_of_its_parts() -> None:
    read = together(Rule("equation", {"text": "a + b = c"}), a=("1", "2"), b=("3?5", "0"), c=("4", "2"))
    assert {name: reading.value for name, reading in read.items()} == {"a": "12", "b": "30", "c": "42"}
    assert {reading.status for reading in read.values()} == {Status.OK}


def test_a_sum_that_does_not_add_up_is_asked_for_in_all_its_fields() -> None:
    read = together(Rule("equation", {"text": "a + b = c"}), a=("1", "2"), b=("3", "0"), c=("9", "9"))
    assert {reading.status for reading in read.values()} == {Status.REVIEW}
    assert all("a + b = c must hold." in reading.message for reading in read.values())
    assert {name: reading.value for name, reading in read.items()} == {"a": "12", "b": "30", "c": "99"}


def test_a_rule_about_fields_of_another_page_waits() -> None:
    read = together(Rule("equation", {"text": "a = b"}), a=("1",), b=("1",))
    assert {reading.status for reading in read.values()} == {Status.OK}


@pytest.mark.parametrize("parts", [3, 9])
def test_long_sums_are_weighed_in_time(parts: int) -> None:
    names = "abcdefghij"[:parts]
    rule = Rule("equation", {"text": f"{' + '.join(names)} = z"})
    read = together(rule, **dict.fromkeys(names, ("3?5", "3?5", "3?5")), z=("9", "9"))
    assert all(reading.status is Status.REVIEW for reading in read.values())


@pytest.mark.parametrize(
    ("one", "other", "steps"),
    [
        ("", "", 0), ("", "12", 2), ("123", "123", 0), ("123", "13", 1), ("123", "1234", 1),
        ("123", "173", 1), ("231", "123", 2), ("1111", "2222", 4), ("12345", "45", 3),
    ],
)  # fmt: skip
def test_the_distance_counts_what_must_be_changed(one: str, other: str, steps: int) -> None:
    assert edit_distance(one, other) == edit_distance(other, one) == steps
