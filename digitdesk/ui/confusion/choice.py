"""What of an evaluation was opened: a cell, a row, a column, all errors, or the truths that are doubted."""

from dataclasses import dataclass

from digitdesk.engine.evaluate import Evaluation, Places, find_digits, likely_label_errors
from digitdesk.ui.confusion.matrix import MatrixModel
from digitdesk.ui.digits import digit_name
from digitdesk.ui.words import plural


@dataclass(frozen=True, slots=True)
class Choice:
    """The digits of this truth and this reading; None stands for all of them."""

    truth: int | None = None
    reading: int | None = None

    def places(self, evaluation: Evaluation) -> Places:
        """Which digits these are, the most telling first."""
        return find_digits(evaluation, self.truth, self.reading)

    def caption(self, matrix: MatrixModel, count: int) -> str:
        """What these digits are, in words."""
        if self.truth is not None and self.reading is not None:
            return matrix.sentence(self.truth, self.reading)
        if self.truth is not None:
            return plural.tr("All %Ln digits written as {digit}", "", count).format(digit=self.truth)
        return plural.tr("All %Ln digits read as {digit}", "", count).format(digit=digit_name(self.reading or 0))


class Errors(Choice):
    """All digits that were misread."""

    def places(self, evaluation: Evaluation) -> Places:
        """The surest mistakes first."""
        places = find_digits(evaluation)
        return places[~evaluation.right[places]]

    def caption(self, matrix: MatrixModel, count: int) -> str:
        """How many there are."""
        return plural.tr("All %Ln misread digits", "", count)


class Suspects(Choice):
    """Digits whose truth is probably wrong."""

    def places(self, evaluation: Evaluation) -> Places:
        """The most doubtful truth first."""
        return likely_label_errors(evaluation.labels, evaluation.probabilities)

    def caption(self, matrix: MatrixModel, count: int) -> str:
        """How many there are."""
        return plural.tr("%Ln digits whose truth is probably wrong", "", count)
