"""What the user should know about the scans that a form is made of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from digitdesk.engine.types import Status
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.scans import Scanned
from digitdesk.ui.notice import Notice
from digitdesk.ui.words import whole

MOST_PAGES = 20
"""A file with more pages holds filled forms, not one form."""


class Telling(QObject):
    """Says it in place, with the choices that there are."""

    def __init__(self, desk: Desk, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._notice = desk, notice

    def ask_pages(self, path: Path, first: Scanned, add: Callable[[Sequence[tuple[Path, int]]], None]) -> None:
        """The form was made of the first page of a file that has more: are they pages of it, too?"""
        told = self.tr("{name} has {count} pages; the form was made of the first. Are the others pages of it, too?")
        rest = [(path, number) for number in range(2, min(first.count, MOST_PAGES) + 1)]
        choices = (
            (self.tr("Add them"), lambda: add(rest)),
            (self.tr("Leave them"), lambda: self.tell_written([first])),
        )
        self._notice.tell(told.format(name=path.name, count=whole(first.count)), Status.REVIEW, choices)

    def tell_written(self, scanned: Sequence[Scanned]) -> None:
        """Whether somebody has written on these pages already."""
        filled = sum(len(one.written) for one in scanned)
        if not filled:
            return
        text = self.tr(
            "There is writing in {filled} of the {fields} fields found on this sheet. It serves well for naming them; "
            "a blank sheet lets other pages be laid onto the form still more surely."
        )
        told = text.format(filled=whole(filled), fields=whole(sum(len(one.page.blanks) for one in scanned)))
        self._notice.tell(told, Status.REVIEW, [(self.tr("It is only print"), lambda: self._call_empty(scanned))])

    def _call_empty(self, scanned: Sequence[Scanned]) -> None:
        """Nobody has written there: what these pages show within fields is not read from now on."""
        pictures = {one.page.picture for one in scanned}
        if state := self._desk.state:
            pages = tuple(replace(page, empty=page.empty or page.picture in pictures) for page in state.template.pages)
            self._desk.edit_form(self.tr("Print within fields"), replace(state.template, pages=pages))
