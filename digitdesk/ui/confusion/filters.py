"""Which of one's own digits are shown: by project, form, field, page and date, and by a word in the file's name."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from digitdesk.engine.evaluate import Origin, Places
from digitdesk.ui.arranging import offer_values, spaced
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
FILTERS = (
    ("project", T("filters", "All projects")),
    ("form", T("filters", "All forms")),
    ("field", T("filters", "All fields")),
    ("page", T("filters", "All pages")),
    ("date", T("filters", "All dates")),
)
"""What an origin is chosen by, and what it says while nothing is chosen."""


class FilterBar(QWidget):
    """Lists for what the digits differ in; hidden while there is nothing to choose."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._origins: Sequence[Origin] = ()
        self.word = QLineEdit()
        self.word.setPlaceholderText(self.tr("Part of a file name"))
        self.word.setAccessibleName(self.tr("Show only files whose name holds this"))
        self.word.setClearButtonEnabled(True)
        for button in self.word.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Show files of any name"))
        self.word.textChanged.connect(self.changed)
        self.lists = {key: self._make_list(translate("filters", text)) for key, text in FILTERS}
        row = spaced(QHBoxLayout(self))
        for chooser in self.lists.values():
            row.addWidget(chooser)
        row.addWidget(self.word, 1)
        self.hide()

    def show_origins(self, origins: Sequence[Origin]) -> None:
        """Offer what these digits differ in; what was chosen before stays where it is still there."""
        self._origins = origins
        offered = [offer_values(chooser, self._values(key)) for key, chooser in self.lists.items()]
        many = len({origin.source for origin in origins}) > 1
        self.word.setVisible(many)
        self.setVisible(many or any(offered))

    def clear(self) -> None:
        """Show all digits again."""
        with QSignalBlocker(self):
            self.word.clear()
            for chooser in self.lists.values():
                chooser.setCurrentIndex(0)

    def matching(self, origins: Sequence[Origin]) -> Places | None:
        """Which of these are chosen; None for all."""
        chosen = {key: box.currentText() for key, box in self.lists.items() if box.currentIndex() > 0}
        word = self.word.text().casefold()
        if not origins or not (chosen or word):
            return None
        fits = [
            word in origin.source.casefold() and all(str(getattr(origin, key)) == text for key, text in chosen.items())
            for origin in origins
        ]
        return np.flatnonzero(fits)

    def _values(self, key: str) -> list[str]:
        return [str(value) for value in sorted({getattr(origin, key) for origin in self._origins} - {""})]

    def _make_list(self, text: str) -> QComboBox:
        chooser = QComboBox()
        chooser.addItem(text)
        chooser.setAccessibleName(text)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        chooser.currentIndexChanged.connect(self.changed)
        return chooser
