"""Readings to tables: one row a field, or one row a page or form with its fields as columns."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from digitdesk.engine.errors import ExportError
from digitdesk.engine.look_over import goes_on
from digitdesk.engine.types import RANKS, Leaf, PageResult, Reading, Status
from digitdesk.engine.values import Kind, understand

COLUMNS = ("source", "page", "field", "value", "confidence", "status", "x", "y", "width", "height", "message")
"""Of a table with one row a field; the command line promises them. Wanted columns come behind them."""
REVIEW = ("review", "reviewed_by", "reviewed_at")
PICTURE = "picture"
EXACT = 15
"""Numbers of more digits stay text: spreadsheets would round them."""
RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001  the wide ones are meant
"""Text that begins so is run as a formula by some spreadsheet. Source: OWASP, CSV Injection."""

Cell = str | int | float | Decimal | date | bytes | None
"""Text, a number (a Decimal has the zeros at its end that were written: 12.50), a day, a picture (JPEG) or nothing."""


class Unreviewed(StrEnum):
    """What becomes of doubtful values (status review) that nobody has checked."""

    KEEP = "keep"
    MARK = "mark"
    """A question mark is put behind them."""
    REFUSE = "refuse"
    """Nothing is exported while there are any."""


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A reading as it stands, with its page and what a person made of it (all empty: nothing yet).

    `review` is a word of the project's for it, `who` and `at` (UTC, ISO 8601) say who that was and when,
    `picture` is the field as JPEG, empty where it is not wanted.
    """

    source: str
    page: int
    reading: Reading
    review: str = ""
    who: str = ""
    at: str = ""
    picture: bytes = b""
    form: str = ""
    form_page: int = 0
    """Which page of which form it was read on; 0: of none."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a table holds. `rows` is a name of ROWS."""

    rows: str = "field"
    unreviewed: Unreviewed = Unreviewed.KEEP
    signs: bool = False
    """Values with the signs . - / = that were seen among the digits."""
    confidence: bool = False
    """Also where there is one row a page; one row a field always says it."""
    review: bool = False
    """Who has decided, and when."""
    pictures: bool = False
    numbers: Mapping[str, int] = field(default_factory=dict)
    """The fields, by their names, whose values are numbers, and how many of the digits stand behind a printed point
    (`places` of a template's decimal fields)."""
    dates: Mapping[str, str] = field(default_factory=dict)
    """The fields whose values are days, and in which order those are written (one of values' ORDERS).

    All other fields are text, as they were written."""

    @property
    def passes(self) -> int:
        """How often the records are gone through: columns and what is refused must be known before the first row."""
        return 1 if self.rows == "field" and self.unreviewed is not Unreviewed.REFUSE else 2


PLAIN = Options()
"""The table that the command line promises."""


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns, and rows that are made as they are asked for, once."""

    columns: tuple[str, ...]
    rows: Iterator[tuple[Cell, ...]]


def records_of(results: Iterable[PageResult]) -> list[Record]:
    """The readings of pages that no person has looked at, in their order."""
    return [
        Record(page.source, page.index, reading, form=page.form, form_page=page.form_page)
        for page in results
        for reading in page.readings
    ]


def to_table(records: Iterable[Record], options: Options = PLAIN) -> Table:
    """The table that the options ask for, from records in the order of their pages.

    They are gone through as often as the options' `passes` says. ExportError where unreviewed values are refused.
    """
    return ROWS[options.rows](records, options)


def _by_field(records: Iterable[Record], options: Options) -> Table:
    if options.unreviewed is Unreviewed.REFUSE:
        _survey(records, options)
    columns = COLUMNS + REVIEW * options.review + (PICTURE,) * options.pictures
    return Table(columns, (_field_row(record, options) for record in records))


def _field_row(record: Record, options: Options) -> tuple[Cell, ...]:
    reading, box = record.reading, record.reading.field.box
    sure = round(reading.confidence, 4)
    place = (box.x, box.y, box.width, box.height)
    named = (record.source, record.page, reading.field.name, value_of(reading, options))
    return (*named, sure, str(reading.status), *place, reading.message, *_extras(record, options, confidence=False))


def _by_sheet(records: Iterable[Record], options: Options) -> Table:
    fields = _survey(records, options)
    named = ("source", "page") + ("form",) * (options.rows == "form")
    titles = _titles(fields, _suffixes(options), named)
    columns = (*named, *(title for name in fields for title in titles[name]), "status", "message")
    return Table(columns, _sheet_rows(records, fields, options))


def _sheet_rows(records: Iterable[Record], fields: list[str], options: Options) -> Iterator[tuple[Cell, ...]]:
    nothing = (None,) * (1 + len(_suffixes(options)))
    for group in _sheets(records, options):
        found, worst, told = {}, Status.BLANK, []
        first = (group[0].source, group[0].page) + (group[0].form,) * (options.rows == "form")
        for name, record in _named(group):
            reading = record.reading
            worst = max(worst, reading.status, key=RANKS.index)
            told += [f"{name}: {reading.message}" if name else reading.message] * bool(reading.message)
            found[name] = (value_of(reading, options), *_extras(record, options, options.confidence))
        cells = (cell for name in fields for cell in found.get(name, nothing))
        yield *first, *cells, str(worst), "; ".join(told)


def _sheets(records: Iterable[Record], options: Options) -> Iterator[list[Record]]:
    """The records of each row: those of a page, or of all pages of a form that follow one another."""
    sheet: list[Record] = []
    for record in records:
        if sheet and not _together(sheet[-1], record, options):
            yield sheet
            sheet = []
        sheet.append(record)
    if sheet:
        yield sheet


def _together(before: Record, record: Record, options: Options) -> bool:
    same = (before.source, before.page) == (record.source, record.page)
    return same or (options.rows == "form" and goes_on(_leaf(before), _leaf(record)))


def _leaf(record: Record) -> Leaf:
    return Leaf(record.source, record.page, record.form, record.form_page)


def _survey(records: Iterable[Record], options: Options) -> list[str]:
    """The names of all fields in the order of the pages; a field that one lacks stands where others have it."""
    fields: list[str] = []
    known, doubtful = set(), 0
    for group in _sheets(records, options):
        before = ""
        for name, record in _named(group):
            doubtful += record.reading.status is Status.REVIEW
            if name and name not in known:
                known.add(name)
                fields.insert(fields.index(before) + 1 if before else 0, name)
            before = name or before
    if doubtful and options.unreviewed is Unreviewed.REFUSE:
        one = "1 value is doubtful and not checked yet: review what is left, or export it marked."
        many = f"{doubtful:,} values are doubtful and not checked yet: review what is left, or export it marked."
        raise ExportError(many if doubtful > 1 else one)
    return fields


def _named(group: Iterable[Record]) -> Iterator[tuple[str, Record]]:
    """The records of one row, a second field of the same name as "name (2)"."""
    seen: dict[str, int] = {}
    for record in group:
        name = record.reading.field.name
        seen[name] = count = seen.get(name, 0) + 1
        yield f"{name} ({count})" if name and count > 1 else name, record


def _titles(fields: list[str], suffixes: list[str], named: tuple[str, ...]) -> dict[str, list[str]]:
    """The columns of each field; no two columns share a title, those that stand beside the fields included."""
    taken = {*named, "status", "message"}

    def free(title: str) -> str:
        while title in taken:
            title += "_"
        taken.add(title)
        return title

    return {name: [free(" ".join((name, suffix)).strip()) for suffix in ("", *suffixes)] for name in fields}


def _suffixes(options: Options) -> list[str]:
    return ["confidence"] * options.confidence + [*REVIEW] * options.review + [PICTURE] * options.pictures


def _extras(record: Record, options: Options, confidence: bool) -> list[Cell]:
    """The cells that are wanted beside a value, in the order of `_suffixes`."""
    cells: list[Cell] = [round(record.reading.confidence, 4)] * confidence
    cells += [record.review, record.who, record.at] * options.review
    return cells + [record.picture or None] * options.pictures


def value_of(reading: Reading, options: Options) -> Cell:
    """A value as the options want it: with signs, marked, as a number, as a day; the text where it stands for none."""
    value = (options.signs and reading.text) or reading.value
    if options.unreviewed is Unreviewed.MARK and reading.status is Status.REVIEW:
        return f"{value}?"
    name = reading.field.name
    if name in options.dates:
        day = understand(Kind.DATE, reading.value, reading.text, order=options.dates[name]).day
        return value if day is None else day
    return _number(reading, options.numbers[name], value) if name in options.numbers else value


def _number(reading: Reading, places: int, otherwise: str) -> Cell:
    """The number that the reading stands for; the text where there is none, or a spreadsheet would round it."""
    number = understand(Kind.DECIMAL, reading.value, reading.text, places).number
    if number is None or len(number.as_tuple().digits) > EXACT:
        return otherwise
    exponent = number.as_tuple().exponent
    return number + 0 if isinstance(exponent, int) and exponent < 0 else int(number)  # no -0.00


def shown(cell: Cell) -> str:
    """A cell as text: a number as it was written, never with an exponent."""
    return f"{cell:f}" if isinstance(cell, Decimal) else str(cell)


def escape(cell: Cell) -> Cell:
    """A cell for CSV: text that a spreadsheet would run as a formula gets an apostrophe in front."""
    if isinstance(cell, Decimal):
        return shown(cell)
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(RISKY) else cell


ROWS: dict[str, Callable[[Iterable[Record], Options], Table]] = {
    "field": _by_field,
    "page": _by_sheet,
    "form": _by_sheet,
}
"""What a row of a table may stand for."""
