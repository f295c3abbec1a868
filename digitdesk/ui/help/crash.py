"""What the user is told of a mistake in the program: in words, with the details at hand."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from digitdesk import settings
from digitdesk.ui.help.log import show_log
from digitdesk.ui.help.windows import SideWindow, plain_text
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT, enlarge


class CrashWindow(SideWindow):
    """Says that something failed, what became of the work, and where the details are."""

    def __init__(self, parent: QWidget, details: str, unsaved: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        title = QLabel(self.tr("DigitDesk made a mistake"))
        enlarge(title, 1.4, bold=True)
        kept = self.tr(
            "Your work is kept: what was read and checked is in the project, and forms are saved. "
            "You can go on. If something looks odd, close DigitDesk and start it again."
        )
        lost = self.tr("The latest change could not be saved: {reason}").format(reason=unsaved)
        told = QLabel(lost if unsaved else kept)
        ask = self.tr("Please report it, with these details. They are also in the log: {path}")
        where = QuietLabel(ask.format(path=settings.log_path()))
        for label in (told, where):
            label.setWordWrap(True)
            label.setMinimumWidth(UNIT * 72)
        self.details = plain_text(details, self.tr("Details"))
        for widget in (title, told, where, self.details):
            self.column.addWidget(widget)
        self.add_button(self.tr("Copy the details"), self.copy)
        self.add_button(self.tr("Show the log"), show_log)
        self.add_button(self.tr("Close DigitDesk"), parent.close)

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self.details.toPlainText())

    def add(self, details: str) -> None:
        """Something else has failed while this was shown."""
        self.details.appendPlainText(f"\n{details}")
