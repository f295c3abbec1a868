"""From a scan to a page of a form. Runs beside the window."""

from dataclasses import dataclass
from pathlib import Path

from digitdesk.engine.forms.template import FormPage
from digitdesk.engine.images import Source
from digitdesk.engine.workers import count_pages, load_page


@dataclass(frozen=True, slots=True, eq=False)
class Scanned:
    """A page with the fields found on it; its file has so many pages. `written` names the fields that are not empty."""

    page: FormPage
    count: int
    written: tuple[str, ...] = ()


def scan(path: Path, number: int) -> Scanned:
    """Page `number` (from 1) of a file as a page of a form; PageError says why that cannot be."""
    from digitdesk.engine.forms.propose import propose, written  # not at the top: it brings OpenCV

    count = count_pages(path)
    page = propose(load_page(Source(path, path.name), number))
    return Scanned(page, count, () if page.empty else tuple(written(page)))
