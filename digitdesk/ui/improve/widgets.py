"""What the Improve page is made of, and how it is arranged."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitdesk.store import Entry
from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import ThinBar, fill, heading, in_row, scrolled, spaced
from digitdesk.ui.buttons import button_for
from digitdesk.ui.confusion.matrix import MatrixModel
from digitdesk.ui.confusion.matrix_view import MatrixView
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.entries import place_of
from digitdesk.ui.improve.words import Row, about
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT, enlarge
from digitdesk.ui.words import plural, translate, whole

if TYPE_CHECKING:
    from digitdesk.engine.learning.learned import Lesson

WHAT = Qt.ItemDataRole.UserRole


class ImproveWidgets:
    """The widgets of the Improve page; the page itself decides what they do."""

    def __init__(self, page: QWidget, actions: Actions) -> None:
        self._host = page
        self.notice = Notice()
        self.count, self.needed = QLabel(), QuietLabel()
        self.enough = ThinBar(translate("improve", "Reviewed digits, of those that are needed"))
        self.bar = ThinBar(translate("improve", "Progress of learning"))
        self.stop = QPushButton(translate("improve", "Sto&p"))
        self.notes = QuietLabel()
        self.matrices = (MatrixModel(page), MatrixModel(page))
        self.views = (
            MatrixView(self.matrices[0], translate("improve", "What was read before learning")),
            MatrixView(self.matrices[1], translate("improve", "What was read after learning")),
        )
        self.models = _list(translate("improve", "Models that this computer has learned"))
        self.use, self.back = (
            QPushButton(translate("improve", "&Use it here")),
            QPushButton(translate("improve", "&Go back")),
        )
        self.back.setToolTip(translate("improve", "Read this project with the model before this one again"))
        self.again = _list(translate("improve", "Readings worth a look"))
        self.again_title = QLabel()
        self.look = QPushButton(translate("improve", "&Look at it"))
        hint = translate(
            "improve",
            "DigitDesk learns from what you correct. Read some forms, check what was read on the Review page, "
            "then come back here.",
        )
        first = [actions[name] for name in ("open_folder", "page_review")]
        self.empty = EmptyState("improve", translate("improve", "Nothing to learn from yet"), hint, first)
        self.stack = QStackedWidget()
        self._table = QGridLayout()
        self._result = QWidget()
        self._arrange(actions)

    def tell_count(self, digits: int, pages: int, needed: tuple[int, int]) -> None:
        """How much was reviewed, and how much is needed: digits and pages."""
        text = translate("improve", "{digits} on {pages}")
        reviewed = plural.tr("%Ln reviewed digits", "", digits)
        self.count.setText(text.format(digits=reviewed, pages=plural.tr("%Ln pages", "", pages)))
        more = translate("improve", "At least {digits} on {pages} pages are needed; {enough} teach well.")
        self.needed.setText(more.format(digits=whole(needed[0]), pages=whole(needed[1]), enough=whole(4 * needed[0])))
        self.enough.tell(min(digits, 4 * needed[0]), 4 * needed[0])

    def tell_progress(self, done: float | None) -> None:
        """The share that is done; None when nothing is under way."""
        for widget in (self.bar, self.stop):
            widget.setVisible(done is not None)
        self.bar.tell(round(100 * (done or 0)), 100)

    def tell_rows(self, rows: Sequence[Row] | None) -> None:
        """The figures before and after; None hides all that was tried."""
        self._result.setVisible(rows is not None)
        while item := self._table.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if rows is None:
            return
        heads = ("", translate("improve", "Before"), translate("improve", "After"))
        for place, row in enumerate([heads, *rows]):
            for column, text in enumerate(row):
                label = QuietLabel(text) if not place or not column else QLabel(text)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._table.addWidget(label, place, column)

    def list_models(self, lessons: "Iterable[Lesson]", chosen: Path | None) -> None:
        """All models, the bundled one last; the one in use carries a mark and a word."""
        self.models.clear()
        known = [(lesson.path, about(lesson)) for lesson in lessons]
        for path, text in [*known, (None, translate("improve", "The model that came with DigitDesk"))]:
            used = path == chosen
            item = QListWidgetItem(translate("improve", "✓ in use: {model}").format(model=text) if used else text)
            item.setData(WHAT, path)
            self.models.addItem(item)
            if used:
                self.models.setCurrentItem(item)
        self.back.setEnabled(chosen is not None)

    def list_entries(self, title: str, entries: Iterable[tuple[Entry, str]]) -> None:
        """Readings worth a look, each with a remark."""
        self.again.clear()
        for entry, remark in entries:
            parts = (place_of(entry), entry.value or "\N{EN DASH}", remark)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(WHAT, entry)
            self.again.addItem(item)
        self.again_title.setText(title)
        for widget in (self.again_title, self.again, self.look):
            widget.setVisible(self.again.count() > 0)

    def _arrange(self, actions: Actions) -> None:
        body = QWidget()
        column = spaced(QVBoxLayout(body), margin=UNIT * 3)
        enlarge(self.count, 1.5)
        column.addWidget(self.count)
        column.addWidget(self.enough)
        column.addWidget(self.needed)
        column.addSpacing(UNIT)
        column.addLayout(self._buttons(actions))
        column.addSpacing(UNIT)
        column.addWidget(self._outcome())
        column.addWidget(self.again_title)
        column.addWidget(self.again)
        column.addLayout(in_row(self.look, None))
        column.addSpacing(UNIT)
        column.addWidget(heading(translate("improve", "Models")))
        column.addWidget(self.models)
        column.addLayout(in_row(self.use, self.back, None))
        column.addStretch()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(scrolled(body))
        fill(self._host, self.notice, self.stack)

    def _buttons(self, actions: Actions) -> QHBoxLayout:
        row = spaced(QHBoxLayout())
        for name in ("improve", "read", "teach"):
            row.addWidget(button_for(actions[name]))
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        row.addStretch()
        return row

    def _outcome(self) -> QWidget:
        column = spaced(QVBoxLayout(self._result))
        self._table.setHorizontalSpacing(UNIT * 3)
        self._table.setVerticalSpacing(UNIT // 2)
        column.addWidget(heading(translate("improve", "Before and after")))
        beside = in_row(None)
        beside.insertLayout(0, self._table)
        column.addLayout(beside)
        self.notes.setWordWrap(True)
        column.addWidget(self.notes)
        both = QGridLayout()
        both.setHorizontalSpacing(UNIT * 2)
        for place, (view, title) in enumerate(
            zip(self.views, (translate("improve", "Before"), translate("improve", "After")), strict=True)
        ):
            both.addWidget(QuietLabel(title), 0, place)
            view.setFixedHeight(UNIT * 36)
            both.addWidget(view, 1, place)
        column.addLayout(both)
        self._result.hide()
        return self._result


def _list(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    made.setMinimumHeight(UNIT * 8)
    made.setMaximumHeight(UNIT * 24)
    return made
