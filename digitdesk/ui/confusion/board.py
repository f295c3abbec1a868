"""What the page shows: everything that follows from one or two evaluations, the filters, and what was opened."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitdesk.engine.evaluate import Evaluation, Origin, mcnemar
from digitdesk.ui.confusion.choice import Choice, Errors, Suspects
from digitdesk.ui.confusion.fixes import Fixes
from digitdesk.ui.confusion.matrix import by_confusion
from digitdesk.ui.confusion.plots import reliability_plot, risk_plot
from digitdesk.ui.confusion.report import headline
from digitdesk.ui.confusion.side import Side
from digitdesk.ui.confusion.sources import Source
from digitdesk.ui.confusion.widgets import SCALES, ConfusionWidgets
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import chance, percents, whole


class Board(QObject):
    """Keeps matrices, scores, curves and digits in step."""

    changed = Signal()

    def __init__(self, parts: ConfusionWidgets, fixes: Fixes) -> None:
        super().__init__()
        self._parts, self._fixes = parts, fixes
        self._opened: tuple[Side, Choice] | None = None
        self._alike = False
        """Whether two evaluations of the same digits are shown."""
        for side in (*parts.sides, parts.difference):
            side.view.picked.connect(lambda truth, reading, side=side: self.open(side, Choice(truth, reading)))
        parts.scales.idClicked.connect(self._rescale)
        parts.sorted.toggled.connect(self.refresh)
        parts.errors.clicked.connect(lambda: self.open(parts.sides[0], Errors()))
        parts.suspects.clicked.connect(lambda: self.open(parts.sides[0], Suspects()))
        parts.filters.changed.connect(self._filter)
        parts.digits.truth_fixed.connect(self._fix)
        fixes.fixed.connect(self._put_truth)

    @property
    def shown(self) -> list[Evaluation]:
        """What is shown: nothing, one evaluation, or two."""
        return [side.shown for side in self._parts.sides if side.shown]

    def show(self, number: int, source: Source, evaluation: Evaluation) -> None:
        """Show an evaluation as the first (0) or the second (1)."""
        if number == 0:
            self._parts.filters.clear()
        self._parts.sides[number].show_evaluation(source, evaluation)
        self._opened = None
        self._parts.stack.setCurrentIndex(1)
        self._parts.filters.show_origins(self._first.whole.origins if self._first.whole else ())
        self._filter()

    def forget(self, number: int) -> None:
        """Show one less."""
        self._parts.sides[number].forget()
        self._opened = None
        self.refresh()

    def open(self, side: Side, what: Choice) -> None:
        """Show the digits behind a cell, a row, a column, or all errors."""
        self._opened = (side, what)
        if self._first.shown:
            self._parts.tabs.setCurrentIndex(0)
            self._show_digits()

    def refresh(self) -> None:
        """All that follows from what is shown."""
        parts, (first, second) = self._parts, self._parts.sides
        parts.compare(second.shown is not None)
        self.changed.emit()
        if first.shown is None:
            return
        order = by_confusion(first.counts) if parts.sorted.isChecked() else tuple(range(10))
        for side in (first, second, parts.difference):
            side.matrix.set_order(order)
        self._alike = second.shown is not None and _same_digits(first.shown, second.shown)
        other = second.counts if second.shown else None
        if other is not None:
            parts.difference.matrix.show_counts(other, first.counts)
        parts.scores.show_counts(first.counts, other)
        for view, plot in zip(parts.plots, (reliability_plot, risk_plot), strict=True):
            view.show_plot(plot(self.shown))
        self._tell()
        if self._opened is None:
            errors = np.where(np.eye(10, 11, dtype=bool), 0, first.counts)
            worst = divmod(int(errors.argmax()), errors.shape[1])
            self._opened = (first, Choice(*worst))
        self._show_digits()

    @property
    def _first(self) -> Side:
        return self._parts.sides[0]

    def _filter(self) -> None:
        for side in self._parts.sides:
            if side.whole:
                side.filter(self._parts.filters.matching(side.whole.origins))
        self.refresh()

    def _rescale(self, number: int) -> None:
        for side in (*self._parts.sides, self._parts.difference):
            side.matrix.set_scale(SCALES[number])

    def _tell(self) -> None:
        """Headline, details, and how many errors there are."""
        parts, shown = self._parts, self.shown
        shares = [percents(one.right.mean(), 2) if len(one.labels) else "\N{EN DASH}" for one in shown]
        text = self.tr("{share} read right") if any(len(one.labels) for one in shown) else self.tr("No such digits")
        parts.headline.setText(text.format(share=self.tr(" and ").join(shares)))
        lines = [" ".join(part for part in (f"{headline(one)}.", localised(one.note)) if part) for one in shown]
        if self._alike:
            p = mcnemar(shown[0].right, shown[1].right)
            text = self.tr("On the same digits: chance alone makes such a difference with p {p} (McNemar).")
            lines.append(text.format(p=chance(p)))
        parts.detail.setText("\n".join(lines))
        for side in parts.sides:
            side.title.tell(side.shown.title if side.shown else "")
        if len(shown) == 1:
            self._first.title.tell(self.tr("Rows: what was written. Columns: what was read."))
        parts.difference.title.tell(self.tr("The second less the first"))
        wrong, suspects = int((~shown[0].right).sum()), len(Suspects().places(shown[0]))
        parts.errors.setText(self.tr("All errors ({count})").format(count=whole(wrong)))
        parts.suspects.setText(self.tr("Likely wrong truths ({count})").format(count=whole(suspects)))

    def _show_digits(self) -> None:
        """The digits of what is open, the cell framed in its matrix."""
        assert self._opened is not None
        side, what = self._opened
        of = side if side.shown else self._first
        evaluation, other = of.shown, None
        assert evaluation is not None
        if self._alike:
            other = self.shown[1 - self.shown.index(evaluation)]
        places = what.places(evaluation)
        if side is self._parts.difference and other is not None:
            places = np.setxor1d(places, what.places(other))
        if what.truth is not None and what.reading is not None:
            side.view.frame(what.truth, what.reading)
        editable = bool(of.source and of.source.fix and evaluation.origins)
        self._parts.digits.show_digits(evaluation, places, what.caption(side.matrix, len(places)), other, editable)

    def _fix(self, place: int, label: int) -> None:
        """Another truth for one of the digits shown."""
        side = self._opened[0] if self._opened and self._opened[0].whole else self._first
        if side.whole and side.source and side.source.fix:
            number = side.number(place)
            before = int(side.whole.labels[number])
            self._fixes.fix(side.source.fix, side.whole.origins[number], before, label)

    def _put_truth(self, origin: Origin, label: int) -> None:
        """The digit from there has another truth now, wherever it is shown."""
        for side in self._parts.sides:
            if side.whole and origin in side.whole.origins:
                side.whole = side.whole.with_truth(side.whole.origins.index(origin), label)
        self._filter()


def _same_digits(one: Evaluation, other: Evaluation) -> bool:
    return np.array_equal(one.labels, other.labels) and np.array_equal(one.images, other.images)
