"""One evaluation on the page: what is shown of it, its matrix, and how it is named."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitdesk.engine.evaluate import Counts, Evaluation, Places, confusion
from digitdesk.ui.arranging import spaced
from digitdesk.ui.confusion.matrix import MatrixModel
from digitdesk.ui.confusion.matrix_view import MatrixView
from digitdesk.ui.confusion.sources import Source
from digitdesk.ui.labels import NameLabel


class Side(QWidget):
    """A matrix under its title."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.source: Source | None = None
        self.whole: Evaluation | None = None
        """All digits of the source."""
        self.shown: Evaluation | None = None
        """Those that the filters leave."""
        self._places: Places | None = None
        self.matrix = MatrixModel(self)
        self.view = MatrixView(self.matrix, name)
        self.title = NameLabel()
        column = spaced(QVBoxLayout(self))
        column.addWidget(self.title)
        column.addWidget(self.view, 1)

    @property
    def counts(self) -> Counts:
        """The matrix of what is shown."""
        assert self.shown is not None
        return confusion(self.shown.labels, self.shown.predictions)

    def show_evaluation(self, source: Source, evaluation: Evaluation) -> None:
        """Take up another evaluation."""
        self.source, self.whole = source, evaluation
        self.filter(None)

    def filter(self, places: Places | None) -> None:
        """Show these digits only; None for all."""
        assert self.whole is not None
        self._places = places
        self.shown = self.whole if places is None else self.whole.only(places)
        self.matrix.show_counts(self.counts)

    def number(self, place: int) -> int:
        """Which of all digits one of those shown is."""
        return place if self._places is None else int(self._places[place])

    def forget(self) -> None:
        """Be empty again."""
        self.source = self.whole = self.shown = None
