"""The confusion matrix: rows are the truth, columns the reading; counts, shares, or the difference to another one."""

from enum import Enum

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from digitdesk.engine.evaluate import Counts
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui.digits import digit_name, digit_sign
from digitdesk.ui.pictures import NOWHERE, Index
from digitdesk.ui.words import decimal, percents, whole

STRENGTH = Qt.ItemDataRole.UserRole + 1
"""How strongly a cell is coloured, 0 to 1."""
GOOD = Qt.ItemDataRole.UserRole + 2
"""Whether a cell speaks for the model."""
SHORT = Qt.ItemDataRole.UserRole + 3
"""A cell's text where there is little room: without decimals."""
NOTHING, MINUS = "·", "\N{MINUS SIGN}"


class Scale(Enum):
    """What the cells' numbers say."""

    COUNTS = "counts"
    ROWS = "rows"
    COLUMNS = "columns"


class MatrixModel(QAbstractTableModel):
    """Counts int64 [10, 11] as text, colour and speech; with a base, what they have more than it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: Counts = np.zeros((NOT_A_DIGIT, NOT_A_DIGIT + 1), np.int64)
        self._base: Counts | None = None
        self._scale = Scale.COUNTS
        self._order: tuple[int, ...] = tuple(range(NOT_A_DIGIT))
        self._values, self._strengths = self._shown()

    def show_counts(self, counts: Counts, base: Counts | None = None) -> None:
        """Show another matrix, or what it has more than `base` (shares where they are of other digits)."""
        self._counts, self._base = counts, base
        self._refresh()

    def set_scale(self, scale: Scale) -> None:
        """Counts, or shares of the row or the column."""
        self._scale = scale
        self._refresh()

    def set_order(self, order: tuple[int, ...]) -> None:
        """In which order the digits stand, in the rows and in the columns."""
        self._order = order
        self._refresh()

    def cell(self, index: Index) -> tuple[int, int]:
        """Truth and reading of a cell."""
        return self.truth(index.row()), self.reading(index.column())

    def truth(self, row: int) -> int:
        """The digit of a row."""
        return self._order[row]

    def reading(self, column: int) -> int:
        """The digit of a column; 10 for "not a digit"."""
        return NOT_A_DIGIT if column == NOT_A_DIGIT else self._order[column]

    def index_of(self, truth: int, reading: int) -> Index:
        """Where a cell stands."""
        column = NOT_A_DIGIT if reading == NOT_A_DIGIT else self._order.index(reading)
        return self.index(self._order.index(truth), column)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits."""
        return 0 if parent.isValid() else NOT_A_DIGIT

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Ten digits, and "not a digit"."""
        return 0 if parent.isValid() else NOT_A_DIGIT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The digits; what is not a digit."""
        vertical = orientation == Qt.Orientation.Vertical
        digit = self.truth(section) if vertical else self.reading(section)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return digit_sign(digit)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                written, read = self.tr("All that was written as {digit}"), self.tr("All that was read as {digit}")
                return (written if vertical else read).format(digit=digit_name(digit))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's number, colour and sentence."""
        truth, reading = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(float(self._values[truth, reading]))
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self.sentence(truth, reading)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return self._look(role, truth, reading)

    def _look(self, role: int, truth: int, reading: int) -> object:
        """What a painter asks of a cell."""
        if role == SHORT:
            return self._text(float(self._values[truth, reading]), places=0)
        if role == STRENGTH:
            return float(self._strengths[truth, reading])
        if role == GOOD:
            more = self._values[truth, reading] >= 0
            return bool((truth == reading) == more)
        return None

    def sentence(self, truth: int, reading: int) -> str:
        """For example "3 read as 5: 4 of 1,010 (0.4%)"."""
        name = digit_name(reading)
        if self._base is not None:
            text = self.tr("{truth} read as {reading}: {one} in the first, {other} in the second")
            one, other = int(self._base[truth, reading]), int(self._counts[truth, reading])
            return text.format(truth=truth, reading=name, one=whole(one), other=whole(other))
        count, total = int(self._counts[truth, reading]), int(self._counts[truth].sum())
        text = self.tr("{truth} read as {reading}: {count} of {total} ({share})")
        share = percents(count / max(total, 1), 1)
        return text.format(truth=truth, reading=name, count=whole(count), total=whole(total), share=share)

    def _refresh(self) -> None:
        self._values, self._strengths = self._shown()
        self.dataChanged.emit(self.index(0, 0), self.index(NOT_A_DIGIT - 1, NOT_A_DIGIT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, NOT_A_DIGIT)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, NOT_A_DIGIT - 1)

    def _shown(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The cells' numbers and how strongly they are coloured."""
        if self._base is None:
            return self._scaled(self._counts), _strengths(self._counts)
        values = self._scaled(self._counts) - self._scaled(self._base)
        return values, np.where(values, 0.3 + 0.7 * np.abs(values) / max(np.abs(values).max(), 1e-9), 0.0)

    def _scaled(self, counts: Counts) -> NDArray[np.float64]:
        """Counts, or percents of the row or column."""
        if self._in_counts():
            return counts.astype(np.float64)
        totals = counts.sum(axis=0 if self._scale is Scale.COLUMNS else 1, keepdims=True)
        return 100 * counts / np.maximum(totals, 1)

    def _in_counts(self) -> bool:
        """Counts of other digits cannot be compared: then the difference is one of shares."""
        alike = self._base is None or np.array_equal(self._base.sum(axis=1), self._counts.sum(axis=1))
        return self._scale is Scale.COUNTS and alike

    def _text(self, value: float, places: int = 1) -> str:
        if not value:
            return NOTHING
        if self._base is not None:
            sign = "+" if value > 0 else MINUS
            return f"{sign}{decimal(abs(value), 0)}" if self._in_counts() else f"{sign}{_percent(abs(value), places)}"
        return decimal(value, 0) if self._in_counts() else _percent(value, places)


def _percent(percent: float, places: int) -> str:
    """So many decimals, but never 0 for what there is, nor 100 for what is not all."""
    least = 10.0**-places
    shown = min(percent, 100 - least) if percent < 100 else percent
    return decimal(shown, places) if shown >= least / 2 else f"<{decimal(least, places)}"


def _strengths(counts: Counts) -> NDArray[np.float64]:
    """The diagonal by its share of the row, errors on a scale of their own where one already shows."""
    right = np.eye(*counts.shape, dtype=np.bool_)
    share = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    most = max(float(np.log(np.where(right, 0, counts).max() + 1) - np.log(2)), 1e-9)
    errors = 0.3 + 0.7 * (np.log1p(counts) - np.log(2)) / most
    return np.where(counts > 0, np.where(right, 0.25 + 0.6 * share**4, np.minimum(errors, 1.0)), 0.0)


def by_confusion(counts: Counts) -> tuple[int, ...]:
    """The digits in the order of how often they are taken for another or another for them, the worst first."""
    errors = np.where(np.eye(*counts.shape, dtype=np.bool_), 0, counts)
    total = errors.sum(axis=1) + errors.sum(axis=0)[:NOT_A_DIGIT]
    return tuple(np.argsort(-total, kind="stable").tolist())
