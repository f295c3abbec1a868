"""Review by digit: all that was read as 7 on one screen, where a 1 among them leaps to the eye."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from digitdesk.store import Act, DigitEntry, Project
from digitdesk.ui.arranging import spaced
from digitdesk.ui.entries import place_of
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.labels import NameLabel, QuietLabel
from digitdesk.ui.pictures import crop_picture
from digitdesk.ui.review.digit_grid import DigitGrid, DigitsModel, describe
from digitdesk.ui.review.keys import DIGIT_KEYS, KeyedView, KeyList
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import whole

Found = tuple[Path, int, list[int], dict[int, tuple[int, int]]]
"""Project, label, the ids of its digits, and for each label how many are open and checked."""
MOST = 20_000
"""Digits in the grid at a time; when they are checked the next ones come."""
LOOK_FOR = 2000
"""So many rows are searched for what an undo brought back."""


class DigitView(KeyedView):
    """A digit is chosen above, its grid is gone through below."""

    decided = Signal(object)
    """The ids of the readings that were just changed."""
    opened = Signal(object)
    """A reading that is to be seen as a field."""

    def __init__(self, jobs: Jobs, project: Project) -> None:
        super().__init__(DIGIT_KEYS)
        self._project = project
        self._sought: frozenset[int] = frozenset()
        self.model = DigitsModel(self)
        self.grid = DigitGrid(self.model)
        self.hint, self.detail, self.crop = QuietLabel(), NameLabel(), QLabel()
        self.labels = QButtonGroup(self)
        self._loading = Latest(jobs, "", self._show, self.failed.emit)
        self.grid.selectionModel().currentChanged.connect(self._tell_digit)
        self._arrange()
        self.labels.idClicked.connect(self.choose)

    def open(self, project: Project) -> None:
        """Show what is in this project now."""
        if project is not self._project:
            self._project = project
            self.model.show(project, self.model.label, ())
        self._load()

    def close_project(self) -> None:
        """The project goes: the grid must not ask it for more."""
        self._loading.forget()
        self.model.show(None, self.model.label, ())

    def renew(self, act: Act) -> None:
        """Undo or redo has changed some: show them."""
        self._sought = frozenset(act.readings)
        self.model.renew(self.grid.on_screen())
        self._load()

    def choose(self, label: int) -> None:
        """Go through all that was read as this digit."""
        self.labels.button(label).setChecked(True)
        self.model.show(self._project, label, ())
        self._load()
        self.grid.setFocus()

    def write(self, digit: str) -> None:
        """What is chosen is this digit in truth; on to the next one."""
        rows = self.grid.chosen()
        ids = [found.id for found in self.model.entries(rows)]
        act = self._project.review.relabel(ids, int(digit)) if ids else None
        if act:
            self._changed(act)
        if rows and rows[-1] + 1 < self.model.rowCount():
            self.grid.go(rows[-1] + 1)

    def confirm(self) -> None:
        """All others on the screen are what they were read as; on to the next screen."""
        rows = self.grid.on_screen()
        ids = [digit.id for digit in self.model.entries(rows) if self.model.waits(digit)]
        act = self._project.review.check_digits(ids) if ids else None
        if act:
            self._changed(act)
        if not rows:
            return
        if rows.stop < self.model.rowCount():
            self.grid.go(rows.stop, top=True)
        else:
            self._load()

    def show_field(self) -> None:
        """See the digit in its field."""
        if digit := self._current():
            self.opened.emit(self._project.readings.get(digit.reading))

    def next_label(self) -> None:
        """On to the next digit."""
        self.choose((self.model.label + 1) % 10)

    def previous_label(self) -> None:
        """Back to the digit before."""
        self.choose((self.model.label - 1) % 10)

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are for the grid."""
        super().showEvent(event)
        self.grid.setFocus()

    def _current(self) -> DigitEntry | None:
        row = self.grid.currentIndex().row()
        return self.model.entry(row) if row >= 0 else None

    def _changed(self, act: Act) -> None:
        self.model.renew(self.grid.on_screen())
        self.decided.emit(act.readings)

    def _load(self) -> None:
        """Ask for the digits and their numbers, beside the window."""
        path, label = self._project.path, self.model.label

        def load(task: Task) -> Found:
            with Project(path, verify=False) as project:
                return path, label, project.queue.digit_ids(label, limit=MOST), project.queue.digit_counts()

        self._loading.request(load)

    def _show(self, found: Found) -> None:
        path, label, ids, counts = found
        if path != self._project.path or label != self.model.label:
            return
        for digit, (waiting, checked) in counts.items():
            button = self.labels.button(digit)
            button.setText(f"{digit}\n{'✓' if checked and not waiting else whole(waiting)}")
            button.setAccessibleName(self.tr("{digit}: {count} to check").format(digit=digit, count=whole(waiting)))
        self.model.show(self._project, label, ids)
        if ids:
            rows = range(min(len(ids), LOOK_FOR)) if self._sought else ()
            self.grid.go(next((n for n in rows if self._is_sought(n)), 0))
        else:
            self._tell_digit(QModelIndex())
        self._sought = frozenset()
        self._tell_count(len(ids), counts[label][1])

    def _is_sought(self, row: int) -> bool:
        digit = self.model.entry(row)
        return digit is not None and digit.reading in self._sought

    def _tell_count(self, waiting: int, checked: int) -> None:
        label = self.model.label
        if waiting:
            text = self.tr("Which of these are not {digit}? Go to each and type what it is; Enter confirms the others.")
        elif checked:
            text = self.tr("All that was read as {digit} is checked. Press + for the next digit.")
        else:
            text = self.tr("Nothing was read as {digit}. Press + for the next digit.")
        self.hint.setText(text.format(digit=label))

    def _tell_digit(self, index: QModelIndex | QPersistentModelIndex) -> None:
        """The current digit in its field."""
        digit = self.model.entry(index.row()) if index.isValid() else None
        entry = self._project.readings.get(digit.reading) if digit else None
        picture = QPixmap()
        if digit and entry:
            picture, _ = crop_picture(self._project.readings.crop(entry.id))
            parts = (
                describe(digit, self.model.label),
                self.tr("in {value}").format(value=entry.value),
                place_of(entry),
            )
            self.detail.tell(" · ".join(parts))
        else:
            self.detail.tell("")
        if not picture.isNull():
            sharp = self.devicePixelRatioF()
            picture = picture.scaledToHeight(
                round(self.crop.height() * sharp), Qt.TransformationMode.SmoothTransformation
            )
            picture.setDevicePixelRatio(sharp)
        self.crop.setPixmap(picture)

    def _arrange(self) -> None:
        row = spaced(QHBoxLayout(), UNIT // 2)
        for digit in range(10):
            button = QToolButton()
            button.setText(str(digit))
            button.setCheckable(True)
            button.setAccessibleName(str(digit))
            button.setMinimumSize(QSize(UNIT * 6, UNIT * 5))
            self.labels.addButton(button, digit)
            row.addWidget(button)
        self.labels.button(0).setChecked(True)
        row.addStretch()
        below = spaced(QHBoxLayout())
        self.crop.setFixedHeight(UNIT * 6)
        self.crop.setAccessibleName(self.tr("The field of this digit"))
        below.addWidget(self.crop)
        below.addWidget(self.detail, 1)
        column = spaced(QVBoxLayout(self))
        column.addLayout(row)
        column.addWidget(self.hint)
        column.addWidget(self.grid, 1)
        column.addLayout(below)
        column.addWidget(KeyList(self))
