"""The form on the desk: which page and fields are chosen, and every change undoable."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from digitdesk.engine.forms.template import Blank, FormPage, Template
from digitdesk.engine.types import Box
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.edits import Places, Shift
from digitdesk.ui.forms.rule_texts import with_name, without_lost


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """A form, the page in view (from 0) and the chosen fields' places on it."""

    template: Template
    at: int = 0
    chosen: Places = ()

    @property
    def page(self) -> FormPage:
        """The page in view."""
        return self.template.pages[self.at]


class Desk(QObject):
    """One form and its history. Without a form nothing can be done, and all of it does nothing."""

    changed = Signal()
    """The form, or the page in view."""
    chosen_changed = Signal()
    opened = Signal()
    """Another form, or none."""
    rules_lost = Signal(int)
    """So many rules between fields went with a field that they named."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.state: State | None = None
        self._copied: tuple[Places, Box] | None = None

    @property
    def page(self) -> FormPage | None:
        """The page in view."""
        return self.state.page if self.state else None

    @property
    def chosen(self) -> Places:
        """The places of the chosen fields, in reading order."""
        return self.state.chosen if self.state else ()

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """The chosen fields."""
        return tuple(self.state.page.blanks[place] for place in self.chosen) if self.state else ()

    def open(self, template: Template | None) -> None:
        """Work on this form from now on; None: on none."""
        self.history.clear()
        self._copied = None
        self.put(State(template) if template else None)
        self.opened.emit()

    def put(self, state: State | None) -> None:
        """Show this state; from outside use `choose`, `turn_to` and the edits."""
        self.state = state
        self.changed.emit()
        self.chosen_changed.emit()

    def choose(self, *places: int) -> None:
        """Choose these fields and no others; places that are not there are left out."""
        if self.state:
            chosen = tuple(sorted({place for place in places if 0 <= place < len(self.state.page.blanks)}))
            if chosen != self.state.chosen:
                self.state = replace(self.state, chosen=chosen)
                self.chosen_changed.emit()

    def toggle(self, place: int) -> None:
        """Choose this field too, or not any more."""
        self.choose(*set(self.chosen) ^ {place})

    def step(self, by: int) -> None:
        """Choose the next field, or the one before."""
        if self.state and (count := len(self.state.page.blanks)):
            start = self.chosen[-1 if by > 0 else 0] if self.chosen else (-1 if by > 0 else count)
            self.choose((start + by) % count)

    def turn_to(self, at: int) -> None:
        """Show another page of the form (from 0)."""
        if self.state and at != self.state.at and 0 <= at < len(self.state.template.pages):
            self.put(State(self.state.template, at))

    def edit(self, text: str, page: FormPage, chosen: Places | None = None, key: str = "") -> None:
        """Change the page in view; `text` names the change, changes with the same key in a row are undone as one."""
        if self.state and page != self.state.page:
            whole = edits.with_page(self.state.template, self.state.at, page)
            template = without_lost(whole)
            self._push(text, State(template, self.state.at, self.chosen if chosen is None else chosen), key)
            if lost := len(whole.rules) - len(template.rules):
                self.rules_lost.emit(lost)

    def edit_form(self, text: str, template: Template, at: int | None = None) -> None:
        """Change the form itself: its name, pages, rules."""
        if self.state and template != self.state.template:
            after = self.state.at if at is None else at
            same = at is None and len(template.pages) == len(self.state.template.pages)
            self._push(text, State(template, after, self.chosen if same else ()), "")

    def change(self, text: str, change: Callable[[Blank], Blank], key: str = "") -> None:
        """The same change to each chosen field."""
        if self.state:
            self.edit(text, edits.changed(self.state.page, self.chosen, change), key=key)

    def rename(self, name: str) -> None:
        """Another name for the chosen field, in the rules that name it, too."""
        if self.state and len(self.chosen) == 1:
            old = self.blanks[0].name
            page = edits.changed(self.state.page, self.chosen, lambda blank: replace(blank, name=name))
            whole = edits.with_page(self.state.template, self.state.at, page)
            rules = tuple(with_name(rule, old, name) for rule in whole.rules)
            self._push(self.tr("Name"), State(replace(whole, rules=rules), self.state.at, self.chosen), "")

    def add(self, box: Box) -> None:
        """A new field in this box of the page, read after the chosen one."""
        if self.state:
            name = self.free_name(str(len(self.state.page.blanks) + 1))
            after = self.chosen[-1] if self.chosen else None
            self.edit(self.tr("Add a field"), *edits.added(self.state.page, Blank(name, box), after))

    def move(self, shift: Shift, key: str = "") -> None:
        """Move the chosen fields."""
        if self.state and self.chosen:
            self.edit(self.tr("Move"), edits.moved(self.state.page, self.chosen, shift), key=key)

    def resize(self, place: int, box: Box, key: str = "") -> None:
        """Another box for this field."""
        if self.state:
            self.edit(self.tr("Resize"), edits.resized(self.state.page, place, box), key=key)

    def delete(self) -> None:
        """Take the chosen fields away."""
        if self.state and self.chosen:
            self.edit(self.tr("Delete"), edits.removed(self.state.page, self.chosen), ())

    def merge(self) -> None:
        """Make one field of the chosen ones."""
        if self.state and len(self.chosen) > 1:
            self.edit(self.tr("Merge"), *edits.merged(self.state.page, self.chosen))

    def split(self) -> None:
        """Part the chosen field."""
        if self.state and len(self.chosen) == 1:
            self.edit(self.tr("Split"), *edits.split(self.state.page, self.chosen[0], self._names()))

    def duplicate(self, across: bool) -> bool:
        """The chosen fields once more, below or to the right; repeated copies keep the distance of the last.

        Returns whether there was room on the page.
        """
        if not (self.state and self.chosen):
            return False
        around = edits.bounds(self.state.page, self.chosen)
        shift = (around.width + around.height // 4, 0) if across else (0, around.height + around.height // 4)
        if self._copied and self._copied[0] == self.chosen:
            apart = (around.x - self._copied[1].x, around.y - self._copied[1].y)
            shift = apart if (abs(apart[0]) > abs(apart[1])) == across else shift
        page, chosen = edits.copied(self.state.page, self.chosen, shift, self._names())
        if page is self.state.page:
            return False
        self.edit(self.tr("Duplicate"), page, chosen)
        self._copied = chosen, around
        return True

    def reorder(self, step: int) -> None:
        """Read the chosen fields earlier (-1) or later (1)."""
        if self.state and self.chosen:
            self.edit(self.tr("Reading order"), *edits.reordered(self.state.page, self.chosen, step))

    def arrange(self, order: list[int]) -> None:
        """Read the fields in this order of their present places."""
        if self.state:
            chosen = tuple(sorted(order.index(place) for place in self.chosen))
            self.edit(self.tr("Reading order"), edits.arranged(self.state.page, order), chosen)

    def free_name(self, wish: str) -> str:
        """A name that no field of the form has."""
        return edits.free_name(wish, edits.names_of(self.state.template)) if self.state else wish

    def _names(self) -> Callable[[str], str]:
        """Makes free names, each only once."""
        taken = edits.names_of(self.state.template) if self.state else set()

        def make(wish: str) -> str:
            name = edits.free_name(wish, taken)
            taken.add(name)
            return name

        return make

    def _push(self, text: str, after: State, key: str) -> None:
        self.history.push(_Change(self, text, after, key))


class _Change(QUndoCommand):
    """From one state of the desk to the next; states share their pages."""

    def __init__(self, desk: Desk, text: str, after: State, key: str) -> None:
        super().__init__(text)
        self._desk, self._before, self._after, self._key = desk, desk.state, after, key

    def id(self) -> int:
        """Changes with a key may be one with the next."""
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """A row of small steps of the same kind on the same fields is undone as one."""
        same = isinstance(other, _Change) and other._key == self._key and other._after.chosen == self._after.chosen
        if same:
            self._after = other._after  # type: ignore[attr-defined]
        return same

    def redo(self) -> None:
        """Do it, or do it again."""
        self._desk.put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._desk.put(self._before)
