"""A batch as one HTML file that needs no other: counts, an audit, and what is doubtful, with pictures."""

import base64
import html
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from digitdesk.engine.export.files import check_folder, write
from digitdesk.engine.export.table import Record
from digitdesk.engine.types import page_name

Lines = tuple[tuple[str, str], ...]
"""What is counted, and how many there are."""


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of a batch. `doubtful` begins with the least sure, `more` such fields are left out."""

    title: str
    note: str
    counts: tuple[tuple[str, Lines], ...]
    """Tables, each with a heading."""
    audit: str
    doubtful: tuple[Record, ...]
    more: int


def write_report(report: Report, path: Path) -> None:
    """Write the report; ExportError says why that failed."""
    check_folder(path)
    write(path, to_html(report).encode("utf-8", "backslashreplace"))


def to_html(report: Report) -> str:
    """The report as a page; whatever comes from files, fields and people is escaped."""
    parts = [f"<h1>{_safe(report.title)}</h1><p>{_safe(report.note)}</p>"]
    parts += [f"<section><h2>{_safe(heading)}</h2>{_counts(lines)}</section>" for heading, lines in report.counts]
    parts.append(f"<h2>Audit</h2><p>{_safe(report.audit)}</p><h2>Doubtful fields nobody has checked</h2>")
    if report.doubtful:
        parts.append(_doubtful(report.doubtful))
        parts.append(f"<p>and {report.more:,} more that are surer</p>" if report.more else "")
    else:
        parts.append("<p>There are none.</p>")
    return _PAGE.format(title=_safe(report.title), body="\n".join(parts))


def _counts(lines: Lines) -> str:
    rows = (f"<tr><th scope=row>{_safe(name)}</th><td>{_safe(count)}</td></tr>" for name, count in lines)
    return f"<table>{''.join(rows)}</table>"


def _doubtful(records: Iterable[Record]) -> str:
    head = "".join(f"<th scope=col>{name}</th>" for name in ("Page", "Field", "Picture", "Read", "Sure", "Why"))
    return f"<table class=wide><tr>{head}</tr>{''.join(map(_row, records))}</table>"


def _row(record: Record) -> str:
    reading = record.reading
    data = base64.b64encode(record.picture).decode()
    picture = f'<img src="data:image/jpeg;base64,{data}" alt="">' if data else ""
    page = page_name(record.source, record.page)
    others = ", ".join(other.value for other in reading.others if other.value)
    read = f"{_safe(reading.value)}<small>{_safe(f'or {others}') if others else ''}</small>"
    cells = (_safe(page), _safe(reading.field.name), picture, read, f"{reading.confidence:.1%}", _safe(reading.message))
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"


def _safe(text: str) -> str:
    return html.escape(text)


_PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 system-ui, sans-serif; max-width: 1080px; margin: 32px auto; padding: 0 16px; }}
h1 {{ font-size: 28px; margin-bottom: 0; overflow-wrap: anywhere; }}
h2 {{ font-size: 19px; margin: 32px 0 8px; }}
section {{ display: inline-block; vertical-align: top; margin-right: 64px; }}
table {{ border-collapse: collapse; font-variant-numeric: tabular-nums; }}
th, td {{ padding: 4px 16px 4px 0; text-align: left; border-bottom: 1px solid #8884; font-weight: normal; }}
th[scope=col] {{ font-weight: 600; }}
section td {{ text-align: right; padding-right: 0; }}
.wide {{ width: 100%; }}
.wide td {{ overflow-wrap: anywhere; }}
.wide td:nth-child(4) {{ font-size: 19px; }}
small {{ display: block; font-size: 13px; opacity: .75; }}
img {{ display: block; max-height: 56px; max-width: 360px; background: #fff; border: 1px solid #8884; }}
</style></head><body>
{body}
</body></html>
"""
