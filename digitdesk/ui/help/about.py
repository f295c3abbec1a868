"""What this copy is made of: versions, models, folders; and the licences."""

import platform
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from digitdesk import __version__, settings
from digitdesk.ui.help.log import show_log
from digitdesk.ui.help.windows import BY_KEYS_TOO, SideWindow, plain_text
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT, enlarge
from digitdesk.ui.words import percents

if TYPE_CHECKING:
    from digitdesk.engine.classify import Model

LICENCES_SIZE = QSize(UNIT * 96, UNIT * 72)
LIBRARIES = {"onnxruntime": "ONNX Runtime", "numpy": "NumPy", "cv2": "OpenCV", "PIL": "Pillow"}
Facts = list[tuple[str, str]]


class AboutWindow(SideWindow):
    """Versions, the model's card, and what the program promises; all of it can be copied into a question."""

    def __init__(self, parent: QWidget, model: "Model | None") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About DigitDesk"))
        title = QLabel(f"DigitDesk {__version__}")
        enlarge(title, 1.6, bold=True)
        promise = self.tr("Reads handwritten digits on this computer. Nothing is sent anywhere.")
        for label in (title, QLabel(promise)):
            self.column.addWidget(label)
        self._facts = self._made_of() + self._models(model)
        form = QFormLayout()
        form.setContentsMargins(0, UNIT, 0, 0)
        form.setHorizontalSpacing(UNIT * 3)
        for name, value in self._facts:
            form.addRow(QuietLabel(name), _selectable(value))
        self.column.addLayout(form)
        self.column.addStretch()
        self.add_button(self.tr("Copy"), self.copy)
        self.add_button(self.tr("Show the log"), show_log)

    def copy(self) -> None:
        """Put all of it on the clipboard, as text."""
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts))

    def _made_of(self) -> Facts:
        """Whatever is loaded says its own version."""
        loaded = {title: sys.modules[name] for name, title in LIBRARIES.items() if name in sys.modules}
        libraries = ", ".join(f"{title} {module.__version__}" for title, module in loaded.items())
        return [
            (self.tr("Program"), f"DigitDesk {__version__}, Python {platform.python_version()}, Qt {qVersion()}"),
            (self.tr("Libraries"), libraries),
            (self.tr("System"), platform.platform()),
            (self.tr("Your data"), str(settings.data_path())),
        ]

    def _models(self, model: "Model | None") -> Facts:
        if model is None:
            return [(self.tr("Model"), self.tr("No model is loaded"))]
        card = model.card
        digits = self.tr("version {version}; {accuracy} of the 10,000 MNIST test digits right; trained on data {hash}")
        facts = [
            (
                self.tr("Single digits"),
                digits.format(version=card.version, accuracy=percents(card.accuracy, 2), hash=card.data_hash[:12]),
            )
        ]
        if model.numbers:
            told = self.tr("version {version}; {accuracy} of composed numbers of moderate difficulty exactly right")
            numbers = model.numbers.card
            value = told.format(version=numbers.version, accuracy=percents(numbers.accuracy, 2))
            facts.append((self.tr("Whole numbers"), value))
        return facts


class LicencesWindow(SideWindow):
    """The licences of DigitDesk and, in a bundle, of everything that it brings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.column.addWidget(plain_text(settings.licences_path().read_text("utf-8"), self.windowTitle()))
        self.resize(LICENCES_SIZE)


def _selectable(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(UNIT * 56)
    label.setTextInteractionFlags(BY_KEYS_TOO)
    return label
