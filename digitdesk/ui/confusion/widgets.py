"""What the Confusion page is made of, and how it is arranged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import fill, scrolled, spaced, to_read
from digitdesk.ui.buttons import offer, tool_for
from digitdesk.ui.confusion.digits import DigitsPane
from digitdesk.ui.confusion.filters import FilterBar
from digitdesk.ui.confusion.matrix import Scale
from digitdesk.ui.confusion.plots import PlotView
from digitdesk.ui.confusion.progress import ReadingProgress
from digitdesk.ui.confusion.scores import ScoresModel
from digitdesk.ui.confusion.side import Side
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.theme import UNIT, enlarge
from digitdesk.ui.words import translate

SCALES = (Scale.COUNTS, Scale.ROWS, Scale.COLUMNS)


class ConfusionWidgets:
    """All parts of the page, built once."""

    def __init__(self, page: QWidget, actions: Actions) -> None:
        self._page, self._actions = page, actions
        self.notice, self.progress, self.filters = Notice(), ReadingProgress(), FilterBar()
        self.choosers = (QComboBox(), QComboBox())
        self.headline, self.detail = QLabel(), QuietLabel()
        self.scales = self._make_scales()
        self.sorted = self._toggle(translate("confusion", "Most confused first"))
        self.errors, self.suspects = (
            QPushButton(translate("confusion", "All errors")),
            QPushButton(translate("confusion", "Likely wrong truths")),
        )
        self.sides = (
            Side(translate("confusion", "Confusion matrix: rows are the truth, columns the reading")),
            Side(translate("confusion", "Confusion matrix of the second evaluation")),
        )
        self.difference = Side(translate("confusion", "What the second evaluation has more than the first"))
        self.digits = DigitsPane()
        self.scores = ScoresModel(page)
        self.plots = (PlotView(), PlotView())
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(translate("confusion", "Digits, scores and curves"))
        hint = translate("confusion", "Opening the evaluation of the model…")
        starts = [actions["open_evaluation"], actions["open_labelled"]]
        self.empty = EmptyState("confusion", translate("confusion", "One moment"), hint, starts)
        self.stack, self.panes = QStackedWidget(), QSplitter()
        for side in (*self.sides, self.difference):
            offer(side.view, actions, "copy", "save_report", "compare_model")
        self._arrange()

    def compare(self, on: bool) -> None:
        """Two matrices and their difference above the rest, or one matrix beside it."""
        for side in (self.sides[1], self.difference):
            side.setVisible(on)
        self._curves.setDirection(QBoxLayout.Direction.LeftToRight if on else QBoxLayout.Direction.TopToBottom)
        self.digits.stretch(wide=on)
        across = Qt.Orientation.Vertical if on else Qt.Orientation.Horizontal
        if self.panes.orientation() != across:
            self.panes.setOrientation(across)
            self.panes.setSizes([UNIT * 42, UNIT * 36] if on else [UNIT * 67, UNIT * 51])

    def _arrange(self) -> None:
        enlarge(self.headline, 1.8, bold=True)
        self.detail.setWordWrap(True)
        work = QWidget()
        column = spaced(QVBoxLayout(work), margin=UNIT * 2)
        column.addLayout(self._make_sources())
        column.addWidget(self.progress)
        column.addWidget(self.headline)
        column.addWidget(self.detail)
        column.addLayout(self._make_tools())
        column.addWidget(self.filters)
        column.addWidget(self._make_panes(), 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        fill(self._page, self.notice, self.stack)

    def _make_sources(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout())
        names = (translate("confusion", "Show"), translate("confusion", "Compare with"))
        for name, chooser in zip(names, self.choosers, strict=True):
            label = QuietLabel(name)
            label.setBuddy(chooser)
            chooser.setAccessibleName(name)
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(18)
            row.addWidget(label)
            row.addWidget(chooser, 1)
        row.addStretch(1)
        for name in ("open_evaluation", "open_labelled", "compare_model", "copy", "save_report"):
            row.addWidget(tool_for(self._actions[name], text=False))
        return row

    def _make_tools(self) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), 0)
        for button in self.scales.buttons():
            row.addWidget(button)
        row.addSpacing(UNIT)
        row.addWidget(self.sorted)
        row.addSpacing(UNIT)
        row.addStretch(1)
        row.addWidget(self.errors)
        row.addSpacing(UNIT)
        row.addWidget(self.suspects)
        return row

    def _make_panes(self) -> QSplitter:
        matrices = QWidget()
        row = spaced(QHBoxLayout(matrices), UNIT * 2)
        for side in (*self.sides, self.difference):
            row.addWidget(side, 1)
        curves = QWidget()
        self._curves = QBoxLayout(QBoxLayout.Direction.TopToBottom, curves)
        self._curves.setContentsMargins(0, UNIT, 0, 0)
        self._curves.setSpacing(UNIT * 2)
        for plot in self.plots:
            self._curves.addWidget(plot, 1)
        self.tabs.addTab(scrolled(self.digits), translate("confusion", "Digits"))
        self.tabs.addTab(self._make_scores(), translate("confusion", "Scores"))
        self.tabs.addTab(curves, translate("confusion", "Curves"))
        self.tabs.setDocumentMode(True)
        self.panes.addWidget(matrices)
        self.panes.addWidget(self.tabs)
        self.panes.setOrientation(Qt.Orientation.Vertical)
        self.panes.setStretchFactor(0, 3)
        self.panes.setStretchFactor(1, 2)
        self.panes.setChildrenCollapsible(False)
        self.panes.setHandleWidth(UNIT * 2)
        self.compare(False)
        return self.panes

    def _make_scales(self) -> QButtonGroup:
        group = QButtonGroup(self._page)
        for number, text in enumerate(
            (
                translate("confusion", "Counts"),
                translate("confusion", "% of row (recall)"),
                translate("confusion", "% of column (precision)"),
            )
        ):
            button = self._toggle(text)
            button.setChecked(number == 0)
            button.setAccessibleName(translate("confusion", "Show {what}").format(what=text))
            group.addButton(button, number)
        return group

    def _toggle(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setCheckable(True)
        return button

    def _make_scores(self) -> QTableView:
        table = QTableView()
        table.setModel(self.scores)
        to_read(table, translate("confusion", "Scores of each digit"))
        table.setCornerButtonEnabled(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for long in (0, 1):  # precision and recall have long names in some languages
            header.setSectionResizeMode(long, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        return table
