"""The Review page: by field, by digit, or how sure the whole is; all that is decided is in the project at once."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from digitdesk.engine.errors import DigitDeskError
from digitdesk.engine.types import Status
from digitdesk.store import AUDIT_KINDS, Act, Entry, Filter, Project, Review
from digitdesk.ui.actions import REVIEWS, Actions
from digitdesk.ui.arranging import fill, spaced
from digitdesk.ui.batch.projects import Projects
from digitdesk.ui.buttons import tool_for
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.review.acts import Acts
from digitdesk.ui.review.digit_view import DigitView
from digitdesk.ui.review.field_view import FieldView
from digitdesk.ui.review.filters import PAGE, STATES, Filters
from digitdesk.ui.review.page_picker import PagePicker
from digitdesk.ui.review.teaching import Teaching
from digitdesk.ui.review.trust_view import TrustView
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import UNIT, percent
from digitdesk.ui.words import plural, whole
from digitdesk.ui.zooming import allow_zoom, follow_zoom

FIELDS, DIGITS, TRUST = range(3)
FEW = 200
"""Readings whose change is told one by one."""
FOLLOWING = 500
"""Milliseconds from a page that was read to what is said of it here."""


class ReviewPage(QWidget):
    """Check what was read."""

    decided = Signal(object)
    """The ids of the readings that have changed; None for very many."""

    def __init__(self, jobs: Jobs, actions: Actions, projects: Projects) -> None:
        super().__init__()
        self._jobs, self._actions, self._projects = jobs, actions, projects
        self.acts = Acts(jobs, projects, self)
        self.notice, self.count = Notice(), QuietLabel()
        self.filters = Filters(PagePicker(jobs, lambda: projects.path))
        self.fields = FieldView(jobs, actions, projects.current)
        self.digits = DigitView(jobs, projects.current)
        self.trust = TrustView(jobs, projects.current)
        self.teaching = Teaching(jobs, self)
        self.modes = QStackedWidget()
        self.stack = QStackedWidget()
        self._offered: tuple[str, Filter] | None = None
        self._counting = Latest(jobs, "", self._tell_count, self.notice.tell)
        self._following = QTimer(self, singleShot=True, interval=FOLLOWING)
        self._arrange()
        self._connect()

    def review_field(self, entry: Entry) -> None:
        """Show this reading with the others of its page."""
        self._actions["review_fields"].trigger()
        self.filters.choose(len(STATES) - 1, PAGE, entry)
        self.fields.renew(entry.id)

    def teach(self) -> None:
        """Put first what teaches the model most."""
        self.teaching.ask(self._projects.path)

    def refresh(self) -> None:
        """Show what is in the project now; what cannot be shown is said."""
        project = self._projects.current
        try:
            some = project.readings.any()
            self.stack.setCurrentIndex(1 if some else 0)
            if some:
                self.filters.offer_fields(project.readings.fields())
                self._show_mode()
            self._settle()
        except DigitDeskError as error:
            self.notice.tell(localised(str(error)))

    def follow(self) -> None:
        """Pages are being read: soon what is new is counted, and shown where nothing was left to check."""
        if not self._following.isActive():
            self._following.start()

    def close_project(self) -> None:
        """The window closes."""
        self.fields.close_project()
        self.digits.close_project()

    def showEvent(self, event: QShowEvent) -> None:
        """Something may have been read since it was last seen."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was said is said."""
        super().hideEvent(event)
        self.notice.dismiss()

    def _connect(self) -> None:
        act, acts = self._actions, self.acts
        group = QActionGroup(self)
        for place, name in enumerate(REVIEWS):
            group.addAction(act[name])
            act[name].triggered.connect(lambda _, place=place: self._choose_mode(place))
        act[REVIEWS[0]].setChecked(True)
        for name, slot in {"undo": acts.undo, "redo": acts.redo}.items():
            act[name].triggered.connect(lambda _, slot=slot: slot() if self.isVisible() else None)
        follow_zoom(self, act, lambda: self.fields.page if self.modes.currentIndex() == FIELDS else self.digits.grid)
        self._following.timeout.connect(self._catch_up)
        acts.done.connect(self._take)
        acts.failed.connect(self.notice.tell)
        acts.busy_changed.connect(self._wait)
        self._projects.opened.connect(self._open)
        self.filters.changed.connect(self._filter)
        self.filters.left.connect(self.fields.take_focus)
        self.filters.taught.connect(self.teach)
        act["teach"].triggered.connect(self.teach)
        self.teaching.found.connect(self._take_teaching)
        self.teaching.failed.connect(lambda text: self.notice.tell(text, Status.REVIEW))
        self.filters.picker.failed.connect(lambda text: self.notice.tell(text, Status.REVIEW))
        self.fields.decided.connect(self._settle)
        self.fields.moved.connect(self.filters.stand_at)
        self.fields.offered.connect(self._offer)
        self.digits.decided.connect(self._settle)
        self.trust.decided.connect(self._settle)
        self.trust.accepted.connect(lambda threshold: acts.accept_many(threshold, Filter()))
        self.trust.checked.connect(self._check_rest)
        self.trust.stack.currentChanged.connect(self.notice.dismiss)
        for opened in (self.digits.opened, self.trust.opened):
            opened.connect(self.review_field)
        for failed in (self.fields.failed, self.digits.failed, self.trust.failed):
            failed.connect(lambda text: self.notice.tell(text, Status.REVIEW))

    def _catch_up(self) -> None:
        if not self.isVisible():
            return
        at_end = self.modes.currentIndex() == FIELDS and self.fields.desk.entry is None
        if at_end or self.stack.currentIndex() == 0:
            self.refresh()
        else:
            self._settle()

    def _choose_mode(self, place: int) -> None:
        self.notice.dismiss()
        self.modes.setCurrentIndex(place)
        self._show_mode()

    def _show_mode(self) -> None:
        """Show what is in the project now."""
        project, place = self._projects.current, self.modes.currentIndex()
        if place == FIELDS:
            self.fields.open(project, self.filters.which, anew=False)
        elif place == DIGITS:
            self.digits.open(project)
        else:
            self.trust.open(project)

    def _check_rest(self) -> None:
        self._actions["review_fields"].trigger()
        self.filters.choose()

    def _take_teaching(self, ids: tuple[int, ...], said: str) -> None:
        self._actions["review_fields"].trigger()
        self.filters.teach(ids)
        self.notice.tell(said, Status.OK)
        self.fields.take_focus()

    def _open(self) -> None:
        """Another project is open now."""
        self.acts.forget()
        self.teaching.forget()
        self.notice.dismiss()
        self.fields.open(self._projects.current, Filter())
        self.digits.open(self._projects.current)
        self.trust.open(self._projects.current)
        self.filters.choose()
        if self.isVisible():
            self.refresh()

    def _filter(self) -> None:
        self.notice.dismiss()
        self.fields.open(self._projects.current, self.filters.which)
        self._settle()

    def _take(self, act: Act | None) -> None:
        """Undo, redo or an act on many was done."""
        if act is None:
            return
        if act.of in AUDIT_KINDS:
            self._actions["review_trust"].trigger()
            self.trust.follow(act)
        many = len(act.readings) > FEW
        self._settle(None if many else act.readings)
        if self.modes.currentIndex() == DIGITS:
            self.digits.renew(act)
        elif self.modes.currentIndex() == FIELDS and len(act.readings) == 1:
            self.fields.renew(act.readings[0])
        elif self.modes.currentIndex() == FIELDS:
            self.fields.open(self._projects.current, self.filters.which)
        elif act.readings:
            self._show_mode()
        if many or "accept many" in (act.kind, act.of):
            self._tell_many(act)

    def _tell_many(self, act: Act) -> None:
        many = len(act.readings)
        accepted = plural.tr("Accepted %Ln fields; Undo opens them again.", "", many)
        changed = plural.tr("%Ln fields have changed.", "", many)
        self.notice.tell(accepted if act.kind == "accept many" else changed, Status.OK)

    def _offer(self, threshold: float) -> None:
        """Ask, in place, whether all that are so sure are to be accepted; asked for again, do it."""
        path, which = self._projects.path, replace(self.filters.which, review=Review.OPEN, least=threshold)
        if self.notice.text and self._offered == (self.notice.text, which):
            self.notice.dismiss()
            self.acts.accept_many(threshold, which)
            return

        def count(task: Task) -> int:
            with Project(path, verify=False) as project:
                return project.queue.count(which)

        def ask(found: int) -> None:
            text = plural.tr(
                "Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.", "", found
            )
            choices = (
                (self.tr("Accept them"), lambda: self.acts.accept_many(threshold, which)),
                (self.tr("No"), self.fields.take_focus),
            )
            self.notice.tell(text.format(sure=percent(threshold)), Status.REVIEW, choices)
            self._offered = (self.notice.text, which)

        self._jobs.start("", count, ask, self.notice.tell)

    def _settle(self, ids: object = ()) -> None:
        """Bring counts and actions up to date after a change."""
        review, path, which = self._projects.current.review, self._projects.path, self.filters.which
        if self.isVisible():
            self._actions["undo"].setEnabled(review.can_undo() and not self.acts.busy)
            self._actions["redo"].setEnabled(review.can_redo() and not self.acts.busy)
        allow_zoom(self, self._actions, self.stack.currentIndex() == 1)
        if ids != ():
            self.decided.emit(ids)

        def count(task: Task) -> tuple[Filter, int]:
            with Project(path, verify=False) as project:
                return which, project.queue.count(which)

        self._counting.request(count)

    def _tell_count(self, counted: tuple[Filter, int]) -> None:
        which, found = counted
        if which == self.filters.which:
            to_check = self.tr("{count} to check").format(count=whole(found))
            self.count.setText(to_check if which.review is Review.OPEN else plural.tr("%Ln fields", "", found))

    def _wait(self, busy: bool) -> None:
        """While a large act is under way nothing else is decided."""
        self.modes.setEnabled(not busy)
        self.filters.setEnabled(not busy)
        if busy:
            self.count.setText(self.tr("Working…"))
        elif self.isVisible() and self.modes.currentIndex() == FIELDS:
            self.fields.take_focus()
        self._settle()

    def _arrange(self) -> None:
        by_field = QWidget()
        column = spaced(QVBoxLayout(by_field))
        column.addWidget(self.filters)
        column.addWidget(self.fields, 1)
        for widget in (by_field, self.digits, self.trust):
            self.modes.addWidget(widget)
        hint = self.tr(
            "Open a folder of scans on the Batch page and read it. What is doubtful then comes here, the least sure "
            "first; each answer is kept at once."
        )
        begin = [self._actions[name] for name in ("open_folder", "open_samples")]
        self.stack.addWidget(EmptyState("review", self.tr("Nothing to review yet"), hint, begin))
        work = QWidget()
        column = spaced(QVBoxLayout(work), margin=UNIT * 2)
        column.addLayout(self._tools())
        column.addWidget(self.modes, 1)
        self.stack.addWidget(work)
        fill(self, self.notice, self.stack)

    def _tools(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), UNIT // 2)
        for name in REVIEWS:
            row.addWidget(tool_for(self._actions[name]))
        row.addSpacing(UNIT)
        for name in ("undo", "redo"):
            row.addWidget(tool_for(self._actions[name], text=False))
        row.addStretch(1)
        row.addWidget(self.count)
        return row
