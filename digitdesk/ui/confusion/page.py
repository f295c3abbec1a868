"""The Confusion page: the headline, the matrix, and at its right the digits of a cell and the scores."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from digitdesk import settings
from digitdesk.engine.evaluate import Evaluation, accuracy, accuracy_interval, confusion, load_evaluation
from digitdesk.ui.actions import Actions
from digitdesk.ui.buttons import tool_for
from digitdesk.ui.confusion.matrix import MatrixModel, MatrixView, Scale
from digitdesk.ui.confusion.samples import Samples
from digitdesk.ui.confusion.scores import ScoresModel
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.jobs import Jobs, Latest
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.notice import Notice
from digitdesk.ui.pictures import PicturesModel, PicturesView
from digitdesk.ui.theme import UNIT, enlarge

TILE = 56


class ConfusionPage(QWidget):
    """See how far to trust the model."""

    def __init__(self, jobs: Jobs, actions: Actions) -> None:
        super().__init__()
        self._asked = False
        self._evaluation: Evaluation | None = None
        self._loading = Latest(jobs, self.tr("Opening the evaluation"), self.show_evaluation, self._fail)
        self.notice = Notice()
        self.matrix = MatrixModel(self)
        self.view = MatrixView(self.matrix)
        self.scores = ScoresModel(self)
        self.samples = PicturesModel(self)
        self.grid = PicturesView(self.tr("Digits of the chosen cell"), TILE, QSize(TILE + UNIT * 2, TILE + UNIT * 5))
        self.grid.setModel(self.samples)
        self.headline, self.detail, self.caption = QLabel(), QuietLabel(), QLabel()
        self.scales = self._make_scales()
        hint = self.tr("Opening the evaluation of the model…")
        self.empty = EmptyState("confusion", self.tr("One moment"), hint, [actions["open_evaluation"]])
        self.stack = QStackedWidget()
        self.view.selectionModel().currentChanged.connect(lambda index: self._open_cell(index))
        actions["open_evaluation"].triggered.connect(self.ask)
        self._arrange(actions)

    def open(self, path: Path) -> None:
        """Load an evaluation and show it."""
        self._asked = True
        self.notice.dismiss()
        self._loading.forget()
        self._loading.request(lambda task: load_evaluation(path))

    def ask(self) -> None:
        """Let the user choose an evaluation."""
        title, kinds = self.tr("Open an evaluation"), self.tr("Evaluations") + " (*.npz)"
        if name := QFileDialog.getOpenFileName(self, title, "", kinds)[0]:
            self.open(Path(name))

    def show_evaluation(self, evaluation: Evaluation) -> None:
        """Fill matrix, scores and headline."""
        self._evaluation = evaluation
        counts = confusion(evaluation.labels, evaluation.predictions)
        self.matrix.show_counts(counts)
        self.scores.show_counts(counts)
        low, high = accuracy_interval(counts)
        total, wrong = int(counts.sum()), int(counts.sum() - counts.trace())
        self.headline.setText(self.tr("{share} read right").format(share=f"{accuracy(counts):.2%}"))
        text = self.tr("{title}: {wrong} of {total} digits wrong; 95% interval {low} to {high}")
        numbers = {"wrong": f"{wrong:,}", "total": f"{total:,}", "low": f"{low:.2%}", "high": f"{high:.2%}"}
        self.detail.setText(text.format(title=evaluation.title, **numbers))
        self.stack.setCurrentIndex(1)
        errors = counts.copy()
        errors[range(10), range(10)] = 0
        worst = divmod(int(errors.argmax()), errors.shape[1])
        self.view.setCurrentIndex(self.matrix.index(*worst))

    def showEvent(self, event: QShowEvent) -> None:
        """The bundled evaluation is opened when the page is first seen."""
        super().showEvent(event)
        path = settings.evaluation_path()
        if not self._asked and path.exists():
            self.open(path)
        elif not self._asked:
            hint = self.tr("Train a model with digitdesk-trainer, which writes one, or open one of your own.")
            self.empty.tell(self.tr("No evaluation yet"), hint)

    def _fail(self, message: str) -> None:
        if self._evaluation:
            self.notice.tell(message)
        else:
            self.empty.tell(self.tr("No evaluation to show"), message)

    def _open_cell(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if not index.isValid() or self._evaluation is None:
            return
        truth, reading = index.row(), index.column()
        samples = Samples(self._evaluation, truth, reading)
        self.samples.show_all(samples)
        order = self.tr("least sure first") if truth == reading else self.tr("surest first")
        text = self.matrix.sentence(truth, reading)
        self.caption.setText(f"{text}, {order}" if len(samples) > 1 else text)

    def _make_scales(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for scale, text in (
            (Scale.COUNTS, self.tr("Counts")),
            (Scale.ROWS, self.tr("% of row")),
            (Scale.COLUMNS, self.tr("% of column")),
        ):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(scale is Scale.COUNTS)
            button.setAccessibleName(self.tr("Show {what}").format(what=text))
            button.clicked.connect(lambda _, scale=scale: self.matrix.set_scale(scale))
            group.addButton(button)
        return group

    def _arrange(self, actions: Actions) -> None:
        enlarge(self.headline, 1.8, bold=True)
        self.detail.setWordWrap(True)
        self.caption.setWordWrap(True)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(UNIT * 2, UNIT * 2, UNIT * 2, UNIT * 2)
        column.setSpacing(UNIT)
        column.addLayout(self._make_head(actions))
        column.addWidget(self.detail)
        column.addSpacing(UNIT)
        column.addWidget(self._make_panes(), 1)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.notice)
        outer.addWidget(self.stack, 1)

    def _make_head(self, actions: Actions) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.headline, 1)
        for button in self.scales.buttons():
            row.addWidget(button)
        row.addSpacing(UNIT * 2)
        row.addWidget(tool_for(actions["open_evaluation"], text=False))
        return row

    def _make_panes(self) -> QSplitter:
        left, right = QWidget(), QWidget()
        matrix = QVBoxLayout(left)
        matrix.setContentsMargins(0, 0, 0, 0)
        matrix.addWidget(QuietLabel(self.tr("Rows: what was written. Columns: what was read.")))
        matrix.addWidget(self.view, 1)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.caption)
        beside.addWidget(self.grid, 1)
        beside.addWidget(self._make_scores())
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.addWidget(left)
        panes.addWidget(right)
        panes.setStretchFactor(0, 3)
        panes.setStretchFactor(1, 2)
        panes.setSizes([UNIT * 72, UNIT * 38])
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(UNIT * 2)
        return panes

    def _make_scores(self) -> QTableView:
        table = QTableView()
        table.setModel(self.scores)
        table.setAccessibleName(self.tr("Scores of each digit"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setCornerButtonEnabled(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(round(UNIT * 2.75))
        table.setFixedHeight(round(UNIT * 2.75) * 10 + table.horizontalHeader().sizeHint().height() + 4)
        return table
