"""The Forms page: a form is made from one scan by clicking, kept as one works, and tried before it is used."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFile, QSettings
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QWidget

from digitdesk.engine.forms.template import ENDING, FormPage, Template, save
from digitdesk.engine.types import Box, Status
from digitdesk.settings import samples_path
from digitdesk.ui.actions import Actions
from digitdesk.ui.asking import ask_files, ask_form
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.abilities import SHARED, abilities
from digitdesk.ui.forms.designer import Designer
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.keeping import Keeper, forms
from digitdesk.ui.forms.scans import Scanned, scan
from digitdesk.ui.forms.telling import Telling
from digitdesk.ui.forms.trial import Trial
from digitdesk.ui.forms.widgets import FormsWidgets
from digitdesk.ui.jobs import Jobs
from digitdesk.ui.paper import PaperView
from digitdesk.ui.saving import ask_target
from digitdesk.ui.words import plural
from digitdesk.ui.zooming import follow_zoom

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model


LONGEST_NAME = 80
"""Letters of a form's name: its file, and the lists in which it stands, have room for no more."""


class FormsPage(QWidget):
    """Make and change the templates of one's own forms."""

    def __init__(self, jobs: Jobs, actions: Actions) -> None:
        super().__init__()
        self._jobs, self._actions = jobs, actions
        self._picture: bytes | None = None
        self._begun = False
        self.desk = Desk(self)
        self.keeper = Keeper(jobs, self.desk)
        self.parts = FormsWidgets(self, actions, self.desk)
        self.telling = Telling(self.desk, self.parts.notice, self)
        self.trial = Trial(jobs, self.desk, self.parts.trying)
        self.designer = Designer(jobs)
        for view in (self.trial.view, self.trial.corners):
            self.parts.middle.addWidget(view)
        self.parts.stack.addWidget(self.designer)
        self._designing = False
        self._connect_actions()
        self._connect()
        self._refresh()

    def set_model(self, model: "Model") -> None:
        """Read with this model from now on."""
        self.trial.set_model(model)
        self._refresh_actions()

    def make(self, path: Path) -> None:
        """Begin a form from the first page of this scan."""

        def done(scanned: list[Scanned]) -> None:
            self.keeper.begin(Template(path.stem, (scanned[0].page,)))
            if scanned[0].count > 1:
                self.telling.ask_pages(path, scanned[0], lambda rest: self.add_pages(rest, scanned))
            else:
                self.telling.tell_written(scanned)

        self._scan([(path, 1)], done)

    def add_pages(self, pages: Sequence[tuple[Path, int]], begun: Sequence[Scanned] = ()) -> None:
        """More pages of the form, each from a page (from 1) of a scan; `begun` are those that it was begun with."""
        form = self.keeper.path

        def done(scanned: list[Scanned]) -> None:
            if self.desk.state and self.keeper.path == form:
                template = self.desk.state.template
                for one in scanned:
                    template = replace(template, pages=(*template.pages, edits.named_apart(one.page, template)))
                self.desk.edit_form(self.tr("Add a page"), template, len(template.pages) - 1)
                self.telling.tell_written([*begun, *scanned])

        self._scan(pages, done)

    def open_form(self, path: Path) -> None:
        """Work on this form; one from elsewhere is taken among the user's own."""
        self.parts.notice.dismiss()
        opening = self.tr("Opening the form")
        self._jobs.start(
            opening, lambda task: self.keeper.take_in(path), lambda own: self.keeper.go_on(*own), self.parts.notice.tell
        )

    def share(self, path: Path) -> None:
        """Write a copy of the form to a file, to be sent to somebody."""
        if self.desk.state:
            template = self.desk.state.template
            told = self.tr("The copy is {path}. Whoever opens it here has the same form.").format(path=path)

            def done(result: object) -> None:
                self.parts.notice.tell(told, Status.OK)

            self._jobs.start(
                self.tr("Saving the form"), lambda task: save(template, path), done, self.parts.notice.tell
            )

    def close_form(self) -> None:
        """Back to the list of forms; the form is kept."""
        self.keeper.leave()
        self.parts.notice.dismiss()

    def design(self) -> None:
        """Make a new form from a list of its fields."""
        self.keeper.leave()
        self.parts.notice.dismiss()
        self._designing = True
        self._refresh()
        self.designer.begin()

    def flush(self) -> None:
        """The window closes: what was changed is written."""
        self.keeper.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """The form of last time is opened with the first sight of the page."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self._restore()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not changed."""
        super().hideEvent(event)
        self._refresh_actions()

    def _restore(self) -> None:
        """Open the form of last time, unless another is begun meanwhile."""
        last = Path(str(QSettings().value("form") or ""))

        def done(own: tuple[Path, Template]) -> None:
            if self.desk.state is None and not self._designing:
                self.keeper.go_on(*own)

        if last.is_file():
            self._jobs.start("", lambda task: self.keeper.take_in(last), done, self.parts.notice.tell)

    def _connect_actions(self) -> None:
        """What is done with the form that is open, and what begins another; the latter from any page."""
        desk, parts = self.desk, self.parts
        slots: dict[str, Callable[[], object]] = {
            "form_page": self._ask_page,
            "form_drop_page": self._drop_page,
            "form_share": self._ask_share,
            "form_close": self.close_form,
            "form_field": lambda: desk.add(parts.canvas.middle()),
            "form_name": lambda: parts.inspector.begin_name(""),
            "form_merge": desk.merge,
            "form_split": desk.split,
            "form_below": lambda: self._duplicate(across=False),
            "form_right": lambda: self._duplicate(across=True),
            "form_earlier": lambda: desk.reorder(-1),
            "form_later": lambda: desk.reorder(1),
            "form_delete": desk.delete,
            "undo": desk.history.undo,
            "redo": desk.history.redo,
            "form_try": self._ask_try,
        }
        for name, slot in slots.items():
            self._actions[name].triggered.connect(lambda _, slot=slot: slot() if self.isVisible() else None)
        follow_zoom(self, self._actions, lambda: self._paper)
        begin: dict[str, Callable[[], object]] = {
            "form_new": self._ask_new,
            "form_open": self._ask_open,
            "form_design": self.design,
            "form_sample": lambda: self.make(samples_path() / "delivery-note.png"),
        }
        for name, slot in begin.items():
            self._actions[name].triggered.connect(lambda _, slot=slot: slot())

    def _connect(self) -> None:
        desk, parts = self.desk, self.parts
        for signal in (desk.changed, desk.chosen_changed):
            signal.connect(self._refresh)
        desk.changed.connect(lambda: self.trial.again() if parts.is_trying else None)  # undo, redo
        for signal in (desk.history.canUndoChanged, desk.history.canRedoChanged):
            signal.connect(self._refresh_actions)
        parts.side.currentChanged.connect(self._turn_side)
        self.trial.shown.connect(self._show_middle)
        self.trial.failed.connect(self.parts.notice.tell)
        self.designer.made.connect(self._take_design)
        self.designer.left.connect(self._end_design)
        self.designer.failed.connect(self.parts.notice.tell)
        desk.opened.connect(self.trial.forget)
        desk.opened.connect(self._begin)
        desk.rules_lost.connect(self._tell_lost)
        self.keeper.failed.connect(self.parts.notice.tell)
        parts.start.opened.connect(self.open_form)
        parts.start.removed.connect(self._remove)
        parts.name.editingFinished.connect(self._rename)
        parts.sheets.currentIndexChanged.connect(desk.turn_to)
        parts.canvas.naming_asked.connect(parts.inspector.begin_name)
        parts.fields.naming_asked.connect(parts.inspector.begin_name)

    @property
    def _paper(self) -> PaperView:
        """What the middle shows."""
        return self.trial.present or self.parts.canvas if self.parts.is_trying else self.parts.canvas

    def _show_middle(self) -> None:
        self.parts.middle.setCurrentWidget(self._paper)
        self._refresh_actions()

    def _turn_side(self) -> None:
        if self.parts.is_trying:
            self.trial.again()
        self._show_middle()

    def _remove(self, path: Path) -> None:
        """Into the system's own trash, from where it can be brought back."""
        gone = QFile.moveToTrash(str(path))
        done = self.tr("{name} is in the trash.").format(name=path.stem)
        kept = self.tr("{path} could not be moved to the trash: remove the file yourself.").format(path=path)
        self.parts.notice.tell(done if gone else kept, Status.OK if gone else Status.ERROR)
        self._refresh()

    def _take_design(self, template: Template, path: Path) -> None:
        self._end_design()
        self.keeper.begin(template)
        told = self.tr("Print {path} at its full size (100 %). The form below reads it.").format(path=path)
        self.parts.notice.tell(told, Status.OK)

    def _end_design(self) -> None:
        self._designing = False
        self._refresh()

    def _scan(self, pages: Sequence[tuple[Path, int]], done: Callable[[list[Scanned]], None]) -> None:
        self.parts.notice.dismiss()
        looking = self.tr("Looking for fields")
        self._jobs.start(looking, lambda task: [scan(*page) for page in pages], done, self.parts.notice.tell)

    def _tell_lost(self, count: int) -> None:
        text = plural.tr("%Ln rules that named the field went with it. Undo brings all back.", "", count)
        self.parts.notice.tell(text, Status.REVIEW)

    def _duplicate(self, across: bool) -> None:
        if self.desk.chosen and not self.desk.duplicate(across):
            self.parts.notice.tell(self.tr("There is no room for another copy on this page."), Status.REVIEW)

    def _drop_page(self) -> None:
        state = self.desk.state
        if state and len(state.template.pages) > 1:
            pages = (*state.template.pages[: state.at], *state.template.pages[state.at + 1 :])
            self.desk.edit_form(self.tr("Take a page out"), replace(state.template, pages=pages), max(state.at - 1, 0))

    def _rename(self) -> None:
        wish, state = self.parts.name.text().strip(), self.desk.state
        if state is None or wish == state.template.name:
            return
        name = wish[:LONGEST_NAME].strip() or state.template.name
        if name != wish:
            self.parts.name.setText(name)
            short = self.tr("A name has at most {count} letters: the rest was left out.").format(count=LONGEST_NAME)
            none = self.tr("A form needs a name: it keeps the one it had.")
            self.parts.notice.tell(short if wish else none, Status.REVIEW)
        if name != state.template.name:
            self.desk.edit_form(self.tr("Name of the form"), replace(state.template, name=name))

    def _ask_new(self) -> None:
        for path in ask_files(self)[:1]:
            self.make(path)

    def _ask_page(self) -> None:
        if paths := ask_files(self):
            self.add_pages([(path, 1) for path in paths])

    def _ask_try(self) -> None:
        self.parts.side.setCurrentWidget(self.parts.trying)
        if paths := ask_files(self):
            self.trial.add(paths)

    def _ask_open(self) -> None:
        for path in ask_form(self):
            self.open_form(path)

    def _ask_share(self) -> None:
        state = self.desk.state
        if state and (path := ask_target(self, self.tr("Save a copy of the form"), state.template.name, [ENDING])):
            self.share(path)

    def _refresh(self) -> None:
        """Show the desk as it is."""
        state, parts = self.desk.state, self.parts
        self._designing = self._designing and state is None
        shown = 1 if state else 2 if self._designing else 0
        parts.stack.setCurrentIndex(shown)
        if state:
            self._show_picture(state.page)
            parts.show_sheets(len(state.template.pages), state.at)
            if not parts.name.hasFocus():
                self._show_name()
        else:
            self._picture = None
            parts.canvas.clear()
            parts.start.show_forms(forms())
        parts.show_rules()
        self._refresh_actions()

    def _begin(self) -> None:
        """Another form lies on the desk."""
        self.parts.side.setCurrentIndex(0)
        self._show_name()
        if self.desk.state:
            self.parts.canvas.setFocus()

    def _show_name(self) -> None:
        if self.desk.state:
            self.parts.name.setText(self.desk.state.template.name)
            self.parts.name.setCursorPosition(0)

    def _show_picture(self, page: FormPage) -> None:
        if page.picture is not self._picture:
            self._picture = page.picture
            self.parts.canvas.show_picture(QImage.fromData(page.picture), Box(0, 0, page.width, page.height))

    def _refresh_actions(self) -> None:
        seen, trying = self.isVisible(), self.parts.is_trying
        for name, able in abilities(self.desk, trying, self.trial.ready).items():
            if seen or name not in SHARED:
                self._actions[name].setEnabled(able and seen)
