"""The first start: what this is, and three things to do."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QLabel,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from digitdesk.ui.actions import Actions
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
        column = QVBoxLayout()
        column.setSpacing(UNIT)
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


class Offer(QCommandLinkButton):
    """A large button for an action, with a line that says what will happen."""

    def __init__(self, action: QAction, text: str, hint: str) -> None:
        super().__init__(text, hint)
        self.setIcon(action.icon())
        self.setIconSize(QSize(UNIT * 4, UNIT * 4))
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(self.heightForWidth(WIDTH))  # long words need a line more
        self.setAccessibleDescription(hint)
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self.setIcon(action.icon()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a frame: many styles show none before the mouse is over it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features = QStyleOptionButton.ButtonFeature.None_
        QStylePainter(self).drawPrimitive(QStyle.PrimitiveElement.PE_PanelButtonCommand, option)
        super().paintEvent(event)
