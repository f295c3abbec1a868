"""The first start: what this is, and three things to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import spaced
from digitdesk.ui.icons import app_icon
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT, enlarge

WIDTH = UNIT * 64


class Welcome(QWidget):
    """A page of its own, shown until one of the others is chosen; the Help menu brings it back."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(QSize(UNIT * 8, UNIT * 8)))
        title = QLabel(self.tr("Welcome to DigitDesk"))
        enlarge(title, 1.8, bold=True)
        promise = QuietLabel(self.tr("It reads handwritten digits on this computer. Nothing is sent anywhere."))
        column = spaced(QVBoxLayout())
        for label in (picture, title, promise):
            label.setFixedWidth(WIDTH)
            label.setWordWrap(label is not picture)
            column.addWidget(label)
        column.addSpacing(UNIT * 2)
        self.begin = [Offer(actions[name], *texts) for name, *texts in self._offers()]
        for button in self.begin:
            column.addWidget(button)
        column.addSpacing(UNIT * 2)
        column.addWidget(QuietLabel(self.tr("F1 explains whatever page is shown, at any time.")))
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(column)
        outer.addStretch(3)
        outer.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)

    def _offers(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("page_draw", self.tr("Draw a number"), self.tr("With mouse, finger or pen, and watch it being read")),
            (
                "open_samples",
                self.tr("Try the sample forms"),
                self.tr("Four filled sheets that come with DigitDesk: open them, then press Read"),
            ),
            (
                "open_folder",
                self.tr("Open your own scans"),
                self.tr("A folder of images or PDFs; the files stay as they are"),
            ),
        )


class Offer(QPushButton):
    """A large button for an action, with a line that says what will happen.

    Qt has such a button, QCommandLinkButton; but each looks through all icons of the system for one that we replace.
    """

    def __init__(self, action: QAction, text: str, hint: str) -> None:
        super().__init__()
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        picture, title, line = QLabel(), QLabel(text), QuietLabel(hint)
        enlarge(title, 1.2)
        line.setForegroundRole(QPalette.ColorRole.WindowText)  # in a button a label would take the button's own
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(UNIT * 2, UNIT, UNIT * 2, UNIT)
        row.setSpacing(UNIT * 2)
        row.addWidget(picture)
        row.addLayout(column, 1)
        column.setSpacing(UNIT // 2)
        for label in (title, line):
            label.setWordWrap(True)
            column.addWidget(label)
        for label in (picture, title, line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

        def follow() -> None:
            picture.setPixmap(action.icon().pixmap(QSize(UNIT * 4, UNIT * 4)))

        follow()
        action.changed.connect(follow)
        self.clicked.connect(action.trigger)
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(row.heightForWidth(WIDTH))  # a button asks for its own text's alone
