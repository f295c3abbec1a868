"""How sure: how many mistakes may remain, what must be checked for that, and an audit that measures it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitdesk.engine.evaluate import wilson_interval
from digitdesk.store import Act, Outlook, Plan, Project
from digitdesk.ui.arranging import heading, in_row, spaced
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.review.audit_result import AuditResult
from digitdesk.ui.review.audit_view import AuditView
from digitdesk.ui.theme import UNIT, enlarge, percent
from digitdesk.ui.words import decimal, plural, whole

STEPS = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 0)
"""One wrong field in so many; 0: none, every field is checked."""
START = STEPS.index(1000)
SIZES = (50, 100, 200, 500, 1000)
"""Fields in an audit."""


class TrustView(QWidget):
    """The slider above, the audit below."""

    accepted = Signal(float)
    """All open fields that are at least so sure are to be accepted."""
    opened = Signal(object)
    """A reading that is to be seen as a field."""
    checked = Signal()
    """What is left is to be gone through."""
    decided = Signal(object)
    """The ids of readings that were put right; nothing where only the audit has changed."""
    failed = Signal(str)

    def __init__(self, jobs: Jobs, project: Project) -> None:
        super().__init__()
        self._jobs, self._project = jobs, project
        self._outlook: Outlook | None = None
        self._looking = Latest(jobs, "", self._take, self.failed.emit)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.sentence, self.meaning, self.precision = QLabel(), QuietLabel(), QuietLabel()
        self.accept, self.check = QPushButton(self.tr("Accept unseen")), QPushButton(self.tr("Check the rest"))
        self.many, self.begin = QComboBox(), QPushButton(self.tr("Begin a blind audit"))
        self.audit, self.result = AuditView(project), AuditResult()
        self.stack = QStackedWidget()
        self._arrange()
        self._connect()

    @property
    def plan(self) -> Plan | None:
        """What the slider stands for; None until all readings were counted."""
        wrong = STEPS[self.slider.value()]
        return self._outlook.plan(1 / wrong if wrong else 0.0) if self._outlook else None

    def open(self, project: Project) -> None:
        """Show what is in this project now."""
        if project is not self._project:
            self._project, self._outlook = project, None
            self.stack.setCurrentIndex(0)
        path = project.path

        def look(task: Task) -> tuple[Path, Outlook]:
            with Project(path, verify=False) as opened:
                return path, opened.trust.outlook()

        self._looking.request(look)
        self._tell_audit()

    def follow(self, act: Act) -> None:
        """Undo or redo has changed the audit: go on with it, or show what is known now."""
        audit = self._unfinished()
        if audit is None or act.of == "concede":
            self._end_audit()
        else:
            self._ask(audit)

    def begin_audit(self) -> None:
        """Draw a sample and ask for it, or go on with one that was left."""
        if (audit := self._unfinished()) is not None:
            self._ask(audit)
            return
        path, who, size = self._project.path, self._project.review.who, SIZES[self.many.currentIndex()]

        def draw(task: Task) -> tuple[Path, int]:
            with Project(path, who, verify=False) as opened:
                return path, opened.review.begin_audit(size)

        def ask(drawn: tuple[Path, int]) -> None:
            if drawn[0] == self._project.path:
                self._ask(drawn[1])
                self.decided.emit(())

        self._jobs.start(self.tr("Drawing a sample"), draw, ask, self.failed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        """The arrows are for the slider."""
        super().showEvent(event)
        if self.stack.currentIndex() == 0:
            self.slider.setFocus()

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._tell)
        self.accept.clicked.connect(lambda: self.accepted.emit(self.plan.threshold) if self.plan else None)
        self.check.clicked.connect(self.checked)
        self.begin.clicked.connect(self.begin_audit)
        self.many.currentIndexChanged.connect(self._tell_audit)
        self.audit.ended.connect(self._end_audit)
        self.audit.answered.connect(lambda: self.decided.emit(()))
        self.audit.failed.connect(self.failed)
        self.result.opened.connect(self.opened)
        self.result.settled.connect(self._settle)
        self.result.failed.connect(self.failed)

    def _take(self, found: tuple[Path, Outlook]) -> None:
        if found[0] == self._project.path:
            self._outlook = found[1]
            self._tell()

    def _tell(self) -> None:
        """The slider in plain words."""
        plan, wrong = self.plan, STEPS[self.slider.value()]
        if plan is None:
            self.sentence.setText(self.tr("Counting…"))
            return
        unseen = plan.fields - plan.check
        most = self.tr("At most 1 wrong field in {count}: you will check {check} of {fields}.")
        none = self.tr("Nothing is left to the program: you will check {check} of {fields}.")
        text = (most if wrong else none) if plan.fields else self.tr("Every field is decided.")
        self.sentence.setText(text.format(count=whole(wrong), check=whole(plan.check), fields=whole(plan.fields)))
        self.slider.setAccessibleDescription(self.sentence.text())
        self.meaning.setText(self._explain(plan, unseen) if plan.fields else "")
        self.accept.setText(self.tr("Accept {count} unseen").format(count=whole(unseen)))
        self.accept.setEnabled(unseen > 0)
        self.check.setEnabled(plan.check > 0)

    def _explain(self, plan: Plan, unseen: int) -> str:
        if not unseen:
            return self.tr("No field is sure enough to be accepted without being seen.")
        expected = plan.expected * unseen
        some = self.tr("about {count}").format(count=decimal(expected, 1))
        wrong = some if expected >= 0.05 else self.tr("not even 0.1")
        text = plural.tr(
            "The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; "
            "the audit below measures it.",
            "",
            unseen,
        )
        return text.format(sure=percent(plan.threshold), wrong=wrong)

    def _unfinished(self) -> int | None:
        audit = self._project.trust.latest_audit()
        return audit if audit is not None and self._project.trust.next_sample(audit) else None

    def _ask(self, audit: int) -> None:
        if self._project.trust.next_sample(audit) is None:
            self.failed.emit(self.tr("No field was accepted unseen yet, so there is nothing to audit."))
            return
        self.stack.setCurrentIndex(1)
        self.audit.begin(self._project, audit)
        self.audit.take_focus()

    def _end_audit(self) -> None:
        self.stack.setCurrentIndex(0)
        self._tell_audit()
        self.begin.setFocus()

    def _settle(self, ids: object) -> None:
        self._tell_audit()
        self.decided.emit(ids)

    def _tell_audit(self) -> None:
        """What an audit of this size would tell, and what the last one told."""
        size = SIZES[self.many.currentIndex()]
        text = self.tr("If not one of {size} is wrong, at most {share} of all are (in 95 of 100 such audits).")
        self.precision.setText(text.format(size=whole(size), share=percent(wilson_interval(0, size)[1])))
        left = self._unfinished()
        self.begin.setText(self.tr("Begin a blind audit") if left is None else self.tr("Go on with the audit"))
        self.many.setEnabled(left is None)
        self.result.show_audit(self._project, self._project.trust.latest_audit())

    def _arrange(self) -> None:
        self.slider.setRange(0, len(STEPS) - 1)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setAccessibleName(self.tr("How many wrong fields may remain"))
        self.slider.setValue(START)
        enlarge(self.sentence, 1.6)
        self.many.addItems([plural.tr("%Ln fields", "", size) for size in SIZES])
        self.many.setCurrentIndex(SIZES.index(100))
        self.many.setAccessibleName(self.tr("Fields in the audit"))
        for label in (self.sentence, self.meaning, self.precision):
            label.setWordWrap(True)
        overview = QWidget()
        column = QVBoxLayout(overview)
        column.setContentsMargins(0, UNIT * 2, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(heading(self.tr("How many mistakes may remain?")))
        column.addWidget(_with_ends(self.slider, self.tr("More, check little"), self.tr("None, check all")))
        column.addSpacing(UNIT)
        column.addWidget(self.sentence)
        column.addWidget(self.meaning)
        column.addLayout(in_row(self.accept, self.check, None))
        column.addWidget(_line())
        column.addWidget(heading(self.tr("How many are there really?")))
        hint = self.tr(
            "A blind audit finds out: you read a random sample of the fields that were accepted unseen, "
            "without being shown what the program read."
        )
        told = QuietLabel(hint)
        told.setWordWrap(True)
        column.addWidget(told)
        column.addLayout(in_row(self.many, self.begin, None))
        column.addWidget(self.precision)
        column.addWidget(self.result, 20)
        column.addStretch(1)
        self.stack.addWidget(overview)
        self.stack.addWidget(self.audit)
        outer = spaced(QVBoxLayout(self))
        outer.addWidget(self.stack)


def _with_ends(slider: QSlider, left: str, right: str) -> QWidget:
    """A slider, and below it what its ends mean."""
    box = QWidget()
    box.setMaximumWidth(UNIT * 80)
    ends = QHBoxLayout()
    ends.addWidget(QuietLabel(left))
    ends.addStretch()
    ends.addWidget(QuietLabel(right))
    column = spaced(QVBoxLayout(box), UNIT // 2)
    column.addWidget(slider)
    column.addLayout(ends)
    return box


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line
