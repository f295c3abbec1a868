"""Precision, recall and F1 of each digit."""

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from digitdesk.engine.evaluate import Counts, precision_recall_f1
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
COLUMNS = (
    (T("scores", "Precision"), T("scores", "Of all readings of this digit, how many were right")),
    (T("scores", "Recall"), T("scores", "Of all digits written, how many were read right")),
    (T("scores", "F1"), T("scores", "Precision and recall in one number")),
    (T("scores", "Digits"), T("scores", "How many of them were written")),
)


class ScoresModel(QAbstractTableModel):
    """One row a digit."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scores = np.zeros((10, 3))
        self._totals = np.zeros(10, np.int64)

    def show_counts(self, counts: Counts) -> None:
        """Show the scores of another matrix."""
        self.beginResetModel()
        self._scores, self._totals = precision_recall_f1(counts), counts.sum(axis=1)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits."""
        return 0 if parent.isValid() else len(self._scores)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As many as COLUMNS has."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The measures, with what they mean; the digits."""
        if orientation == Qt.Orientation.Vertical:
            return str(section) if role == Qt.ItemDataRole.DisplayRole else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translate("scores", COLUMNS[section][0])
            case Qt.ItemDataRole.ToolTipRole:
                return translate("scores", COLUMNS[section][1])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A share in percent, or a count."""
        match role:
            case Qt.ItemDataRole.DisplayRole if index.column() < 3:
                return f"{self._scores[index.row(), index.column()]:.2%}"
            case Qt.ItemDataRole.DisplayRole:
                return f"{self._totals[index.row()]:,}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
