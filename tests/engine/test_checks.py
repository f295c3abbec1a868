"""Rules: what holds, what does not, what they say, and what no rule may be."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitdesk.engine.errors import InputError, TemplateError
from digitdesk.engine.forms.checks import CHECKS, RELATIONS, Rule, listed, words
from digitdesk.engine.forms.equations import parse
from digitdesk.engine.forms.lists import read_column
from digitdesk.engine.forms.vetting import KINDS, fault
from digitdesk.engine.values import Kind, Value, to_day, to_number, understand


def holds(check: str, digits: str, kind: Kind = Kind.DIGITS, text: str = "", **settings: object) -> bool:
    value = understand(kind, digits, text, order=str(settings.get("order", "dmy")))
    return CHECKS[check].holds(value, settings)


@pytest.mark.parametrize(
    ("check", "settings", "right", "wrong"),
    [
        ("range", {"least": 5, "most": 20.5}, ["5", "020"], ["4", "21", "200"]),
        ("range", {"most": 20}, ["0"], ["21"]),
        ("step", {"step": 0.25}, ["0", "7"], []),
        ("step", {"step": 5, "start": 2}, ["2", "12"], ["10"]),
        ("step", {"step": 1e-17}, ["1"], ["111111111111"]),  # more steps than a Decimal has digits
        ("length", {"least": 4, "most": 4}, ["0000"], ["000", "00000"]),
        ("length", {"most": 2}, ["1"], ["111"]),
        ("pattern", {"pattern": r"20\d\d"}, ["2025"], ["1925", "20255"]),
        ("date", {}, ["31122025", "290224", "01012000"], ["31112025", "290223", "1", "12345"]),
        ("date", {"order": "ymd", "earliest": "2025-06-01"}, ["20250601"], ["20250531"]),
        ("date", {"latest": "today"}, ["01012001"], ["01012998"]),
        ("luhn", {}, ["79927398713", "4539578763621486", "0"], ["79927398710", "4539578763621468"]),
        ("mod11", {"highest": 10}, ["0306406152", "0136091814"], ["0306406125"]),
        ("ean", {}, ["4006381333931", "9780306406157", "73513537"], ["4006381333913", "9780306406151", "0"]),
        ("weights", {"weights": [3, 1, 3, 1], "modulus": 10}, ["3100", "1601"], ["1111", "000"]),
        ("list", {"values": ["1", "07"]}, ["07"], ["7"]),
    ],
)
def test_a_check_holds_of_the_right_values_only(
    check: str, settings: dict[str, object], right: list[str], wrong: list[str]
) -> None:
    kind = Kind.DATE if check == "date" else Kind.DIGITS
    assert not fault(Rule(check, settings), ())
    assert [value for value in right if not holds(check, value, kind, **settings)] == []
    assert [value for value in wrong if holds(check, value, kind, **settings)] == []
    assert words(Rule(check, settings)).startswith("must ")


@given(st.text("0123456789", min_size=1, max_size=15))
def test_exactly_one_check_digit_is_right(number: str) -> None:
    assert sum(holds("luhn", number + last) for last in "0123456789") == 1


@given(st.text("0123456789", min_size=13, max_size=13), st.integers(0, 12), st.integers(1, 9))
def test_no_single_wrong_digit_passes_a_check_digit(number: str, place: int, more: int) -> None:
    other = number[:place] + str((int(number[place]) + more) % 10) + number[place + 1 :]
    for check in ("luhn", "ean", "mod11"):
        assert not (holds(check, number) and holds(check, other))


@pytest.mark.parametrize(
    ("text", "number"),
    [("12", "12"), ("-1.50", "-1.50"), ("1.234.567", "1234567"), ("12.-", "12"), ("12=", "12"), (".5", "0.5")],
)
def test_signs_make_numbers(text: str, number: str) -> None:
    assert to_number(text) == Decimal(number)


@pytest.mark.parametrize("text", ["", "-", "1-2", "1/2", "1.2.3", "."])
def test_what_is_no_number_is_none(text: str) -> None:
    assert to_number(text) is None


def test_a_printed_point_counts_places() -> None:
    assert understand(Kind.DECIMAL, "1250", places=2).number == Decimal("12.50")
    assert understand(Kind.DECIMAL, "1250", "12.50", places=2).number == Decimal("12.50")


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("3.4.2024", "dmy", date(2024, 4, 3)),
        ("3/4-24", "mdy", date(2024, 3, 4)),
        ("030424", "ymd", date(2003, 4, 24)),
        ("20240403", "ymd", date(2024, 4, 3)),
        ("31.12.99", "dmy", date(1999, 12, 31)),
    ],
)
def test_dates_are_understood(text: str, order: str, day: date) -> None:
    assert to_day(text, order) == day


def test_signs_count_only_while_the_digits_are_theirs() -> None:
    assert understand(Kind.DECIMAL, "125", "12.5").number == Decimal("12.5")
    assert understand(Kind.DECIMAL, "126", "12.5").number == Decimal(126)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("[Net 1] + b = c", True),
        ("c - b == [Net 1]", True),
        ("[Net 1] * b ≤ 6 < 7", True),
        ("c / 0 = 1", False),
        ("-c = -5 and 1", None),
        ("c ** 9 = 5", None),
        ("c", None),
        ("1 = 1", None),
        ("c = 'a'", None),
        ("c = (b", None),
        ("c.real = 5", None),
        ("c = d", None),
        ("(" * 300 + "c = 1", None),
    ],
)
def test_equations_compare_sums_and_nothing_else(text: str, right: bool | None) -> None:
    names = ("Net 1", "b", "c")
    if right is None:
        with pytest.raises(TemplateError):
            parse(text, names)
    else:
        equation = parse(text, names)
        values = dict(zip(names, map(Decimal, (2, 3, 5)), strict=True))
        assert equation.holds({name: values[name] for name in equation.fields}) is right


@given(st.text(max_size=60))
def test_no_text_breaks_the_equations(text: str) -> None:
    fault(Rule("equation", {"text": text}), ("a",))


def value(digits: str) -> Value:
    return Value(digits, Decimal(digits) if digits else None)


def test_empty_fields_count_as_nothing_in_equations() -> None:
    rule = RELATIONS["equation"]
    settings = {"text": "a + b = c"}
    assert rule.holds({"a": value("2"), "b": value(""), "c": value("2")}, settings)
    assert not rule.holds({"a": value("2"), "b": value(""), "c": value("")}, settings)
    assert rule.holds({"a": value(""), "b": value(""), "c": value("")}, settings)


def test_meters_do_not_run_backwards(tmp_path: Path) -> None:
    last = tmp_path / "last.csv"
    last.write_text("meter;reading\n0017;250\n0018;n/a\n", "utf-8-sig")
    settings = {"field": "now", "key": "no", "list": str(last), "key_column": "meter", "column": "reading"}
    assert not fault(Rule("not_below", settings), ("now", "no"))
    backwards = {
        (key, now): not RELATIONS["not_below"].holds({"no": value(key), "now": value(now)}, settings)
        for key in ("0017", "0018", "99", "")
        for now in ("249", "250", "")
    }
    assert [which for which, wrong in backwards.items() if wrong] == [("0017", "249")]


def test_lists_are_read_from_csv_and_xlsx(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("no,name\n0042,Ann\n0043,Bob\n", "utf-8")
    book = openpyxl.Workbook()
    for row in (["name", "no"], ["Ann", 42.0], ["Bob", "0043"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    assert read_column(str(tmp_path / "a.csv")) == ("0042", "0043")
    assert read_column(str(tmp_path / "a.xlsx"), "no") == ("42", "0043")
    assert listed({"list": str(tmp_path / "a.csv"), "column": "name"}) == ("Ann", "Bob")
    (tmp_path / "a.csv").write_text("no\n77\n", "utf-8")
    assert read_column(str(tmp_path / "a.csv")) == ("77",), "a list that has changed is read again"


def test_bad_lists_are_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "bad.xlsx").write_bytes(b"PK not a sheet")
    (tmp_path / "a.csv").write_text("no\n1\n", "utf-8")
    for name, column, why in (
        ("empty.csv", "", "is empty"),
        ("bad.xlsx", "", "cannot be read"),
        ("none.csv", "", "cannot be opened"),
        ("a.csv", "id", 'no column "id": it has no'),
    ):
        with pytest.raises(InputError, match=why):
            read_column(str(tmp_path / name), column)


@pytest.mark.parametrize(
    ("check", "settings", "why"),
    [
        ("range", {}, "says nothing"),
        ("range", {"least": "5"}, '"At least" must be a number'),
        ("range", {"least": float("nan")}, "must be a number"),
        ("range", {"from": 5}, 'no setting "from"'),
        ("step", {"step": 0}, "above 0"),
        ("mod11", {"highest": 1}, "a whole number from 2"),  # no weight would be left, and all be right
        ("pattern", {"pattern": "("}, "simple regular expression"),
        ("pattern", {"pattern": r"(\d+)+x"}, "simple regular expression"),
        ("pattern", {"pattern": r"((\d|\d))*x"}, "simple regular expression"),
        ("pattern", {"pattern": r"((?:\d*))*x"}, "simple regular expression"),
        ("weights", {"weights": [1, 2]}, 'lacks "Modulus"'),
        ("date", {"earliest": "1.1.2025"}, "must be a day"),
        ("list", {"list": "/etc/passwd"}, "must be a .csv or .xlsx file"),
        ("not_below", {"field": "x", "key": "a"}, 'names "x"'),
    ],
)
def test_wrong_rules_are_refused_in_words(check: str, settings: dict[str, object], why: str) -> None:
    assert why in fault(Rule(check, settings), ("a",))


def test_every_setting_is_of_a_known_kind() -> None:
    rows = [*CHECKS.values(), *RELATIONS.values()]
    assert {setting.kind for row in rows for setting in row.settings} <= set(KINDS)
    assert not set(CHECKS) & set(RELATIONS)
