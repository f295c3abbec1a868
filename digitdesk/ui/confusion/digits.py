"""The digits behind a cell, a row or a column: a grid, and the chosen one in full, where a wrong truth is put right."""

import numpy as np
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from digitdesk.engine.evaluate import Evaluation, Places
from digitdesk.engine.types import Guess
from digitdesk.ui.arranging import spaced
from digitdesk.ui.bars import Bars
from digitdesk.ui.confusion.samples import Samples, describe
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.pictures import PicturesModel, PicturesView
from digitdesk.ui.seen import SeenView
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate, whole

T = QT_TRANSLATE_NOOP
ORDERS = (T("digits", "Most telling first"), T("digits", "Surest first"), T("digits", "Least sure first"))


class DigitsPane(QWidget):
    """Some digits of an evaluation, one of them chosen."""

    truth_fixed = Signal(int, int)
    """A digit's number in the evaluation, and what it really is."""

    def __init__(self) -> None:
        super().__init__()
        self._evaluation: Evaluation | None = None
        self._other: Evaluation | None = None
        self._places: Places = np.zeros(0, np.int64)
        self.samples = PicturesModel(self)
        self.caption, self.origin = QLabel(), QuietLabel()
        self.grid = PicturesView(self.tr("Digits of the chosen cell"), self.samples, QSize(UNIT * 2, UNIT * 5))
        self.grid.setMinimumHeight(UNIT * 14)  # a row: on a small screen the rest matters more
        self.order = self._make_order()
        self.seen = SeenView()
        self.bars = Bars(self.tr("Click the right digit to put a wrong truth right"))
        self.grid.selectionModel().currentChanged.connect(self._show_digit)
        self.bars.picked.connect(self._fix)
        self._arrange()

    @property
    def chosen(self) -> int:
        """The chosen digit's number in the evaluation; -1 for none."""
        row = self.grid.currentIndex().row()
        return int(self._shown().places[row]) if row >= 0 else -1

    def show_digits(
        self, evaluation: Evaluation, places: Places, caption: str, other: Evaluation | None, editable: bool
    ) -> None:
        """Show these digits; `other` holds a second reading of the same ones."""
        again = self.chosen if evaluation is self._evaluation else -1
        self._evaluation, self._other, self._places = evaluation, other, places
        self.caption.setText(caption)
        self.bars.allow_picking(editable)
        self._fill(again)

    def stretch(self, wide: bool) -> None:
        """The chosen digit beside the grid where there is width, below it where there is height."""
        self._body.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self._body.setStretch(1, 2 if wide else 0)

    def _shown(self) -> Samples:
        assert self._evaluation is not None
        return Samples(self._evaluation, self._ordered(), self._other)

    def _ordered(self) -> Places:
        """The places as they were given, or by confidence."""
        if self._evaluation is None or self.order.currentIndex() == 0:
            return self._places
        sure = self._evaluation.confidence[self._places]
        return self._places[np.argsort(-sure if self.order.currentIndex() == 1 else sure, kind="stable")]

    def _fill(self, again: int = -1) -> None:
        samples = self._shown()
        self.samples.show_all(samples)
        row = int(np.flatnonzero(samples.places == again)[0]) if again in samples.places else 0
        index = self.samples.index(row)
        self.grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_digit(index)

    def _show_digit(self, index: QModelIndex | QPersistentModelIndex) -> None:
        place = self.chosen if index.isValid() and self._evaluation else -1
        if place < 0 or self._evaluation is None:
            self.seen.show_image(None)
            self.bars.show_guess(None)
            self.origin.setText("")
            return
        self.seen.show_image(self._evaluation.images[place])
        guess = Guess(tuple(self._evaluation.probabilities[place].tolist()))
        self.bars.show_guess(guess, int(self._evaluation.labels[place]))
        where = describe(self._evaluation.origins[place]) if self._evaluation.origins else ""
        number = self.tr("Digit {number}").format(number=whole(place))
        self.origin.setText(where or number)
        self.origin.setToolTip(where)

    def _fix(self, digit: int) -> None:
        if self._evaluation is not None and self.chosen >= 0 and digit != self._evaluation.labels[self.chosen]:
            self.truth_fixed.emit(self.chosen, digit)

    def _make_order(self) -> QComboBox:
        order = QComboBox()
        order.addItems([translate("digits", text) for text in ORDERS])
        order.setAccessibleName(self.tr("Order of the digits"))
        order.currentIndexChanged.connect(lambda: self._fill(self.chosen))
        return order

    def _arrange(self) -> None:
        self.caption.setWordWrap(True)
        self.caption.setMinimumHeight(2 * self.caption.fontMetrics().lineSpacing())  # else a low window cuts it off
        self.origin.setWordWrap(True)
        self.origin.setFixedWidth(self.seen.sizeHint().width())
        top = spaced(QHBoxLayout())
        top.addWidget(self.caption, 1)
        top.addWidget(self.order)
        left = spaced(QVBoxLayout())
        left.addWidget(self.seen)
        left.addWidget(self.origin)
        left.addStretch()
        full = spaced(QHBoxLayout(), UNIT * 2)
        full.addLayout(left)
        full.addWidget(self.bars, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(top)
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._body.setSpacing(UNIT)
        self._body.addWidget(self.grid, 3)
        self._body.addLayout(full, 0)
        column.addLayout(self._body, 1)
