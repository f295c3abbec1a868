"""Precision, recall and F1 of each digit, and of all of them; with a second evaluation, how far that one differs."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QFont

from digitdesk.engine.evaluate import Counts, average_scores, precision_recall_f1
from digitdesk.ui.confusion.matrix import MINUS
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.theme import AT_RIGHT
from digitdesk.ui.words import QT_TRANSLATE_NOOP, decimal, percents, translate, whole

T = QT_TRANSLATE_NOOP
COLUMNS = (
    (T("scores", "Precision"), T("scores", "Of all readings of this digit, how many were right")),
    (T("scores", "Recall"), T("scores", "Of all digits written, how many were read right")),
    (T("scores", "F1"), T("scores", "Precision and recall in one number")),
    (T("scores", "Digits"), T("scores", "How many of them were written")),
)
AVERAGES = (
    (T("scores", "Mean"), T("scores", "The mean over the ten digits (macro average)")),
    (
        T("scores", "Weighted"),
        T("scores", "The mean, each digit counted as often as it was written (weighted average)"),
    ),
)
ROWS = 10 + len(AVERAGES)


class ScoresModel(QAbstractTableModel):
    """One row a digit, then the averages."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scores, self._more = np.zeros((ROWS, 3)), np.zeros((ROWS, 3))
        self._totals = np.zeros(ROWS, np.int64)
        self._compared = False

    def show_counts(self, counts: Counts, other: Counts | None = None) -> None:
        """Show the scores of a matrix, and how many points more another one has."""
        self.beginResetModel()
        self._scores, self._compared = _all_scores(counts), other is not None
        self._more = 100 * (_all_scores(other) - self._scores) if other is not None else np.zeros((ROWS, 3))
        written = counts.sum(axis=1)
        self._totals = np.append(written, [written.sum()] * len(AVERAGES))
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits and the averages."""
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as COLUMNS has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The measures, with what they mean; the digits."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return AT_RIGHT  # as the numbers
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        which = 0 if role == Qt.ItemDataRole.DisplayRole else 1
        if orientation == Qt.Orientation.Horizontal:
            text = translate("scores", COLUMNS[section][which])
            both = self._compared and which == 0 and section < 3
            return translate("scores", "{measure}, difference").format(measure=text) if both else text
        if section >= 10:
            return translate("scores", AVERAGES[section - 10][which])
        return str(section) if which == 0 else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A share in percent, or a count."""
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() < 3:
                return self._share(index.row(), index.column())
            case Qt.ItemDataRole.DisplayRole:
                return whole(self._totals[index.row()])
            case Qt.ItemDataRole.TextAlignmentRole:
                return AT_RIGHT
            case Qt.ItemDataRole.FontRole if index.row() >= 10:
                font = QFont()
                font.setBold(True)
                return font
        return None

    def _share(self, row: int, column: int) -> str:
        share, more = percents(self._scores[row, column], 2), self._more[row, column]
        sign = "±" if abs(more) < 0.005 else "+" if more > 0 else MINUS
        return f"{share}  {sign}{decimal(abs(more), 2)}" if self._compared else share


def _all_scores(counts: Counts) -> NDArray[np.float64]:
    return np.vstack([precision_recall_f1(counts), average_scores(counts)])
