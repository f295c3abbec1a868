"""What is being read for the page, how far it has come, and a button to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from digitdesk.ui.arranging import ThinBar, spaced
from digitdesk.ui.words import whole


class ReadingProgress(QWidget):
    """A line that is there while a folder is read."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text, self._bar = QLabel(), ThinBar(self.tr("How far reading has come"))
        stop = QPushButton(self.tr("Stop"))
        stop.clicked.connect(self.stopped)
        row = spaced(QHBoxLayout(self))
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(stop)
        self.hide()

    def tell(self, title: str, done: int, total: int) -> None:
        """How far it has come."""
        text = self.tr("Reading {title}: {done} of {total}")
        self._text.setText(text.format(title=title, done=whole(done), total=whole(total)))
        self._bar.tell(done, total)
        self.show()
