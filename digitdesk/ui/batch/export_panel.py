"""What is exported, and how: a panel in the Batch page, without dialogs in the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from digitdesk.engine.export import EXPORTERS, ROWS, Options, Unreviewed
from digitdesk.engine.export.digits import DIGIT_EXPORTERS
from digitdesk.exports import REPORT
from digitdesk.ui.arranging import ThinBar, in_row
from digitdesk.ui.buttons import icon_button
from digitdesk.ui.labels import NameLabel, QuietLabel
from digitdesk.ui.saving import ask_target
from digitdesk.ui.sentences import localised
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import QT_TRANSLATE_NOOP, percents, plain, translate

ROW_NAMES = {
    "field": QT_TRANSLATE_NOOP("export", "One a field"),
    "page": QT_TRANSLATE_NOOP("export", "One a page"),
    "form": QT_TRANSLATE_NOOP("export", "One a form"),
}
"""Ways that are not listed are shown under their own name."""
DOUBTS = {
    Unreviewed.MARK: QT_TRANSLATE_NOOP("export", "Mark with ?"),
    Unreviewed.KEEP: QT_TRANSLATE_NOOP("export", "As they are"),
    Unreviewed.REFUSE: QT_TRANSLATE_NOOP("export", "Do not export"),
}
CHECKS = {
    "signs": (
        QT_TRANSLATE_NOOP("export", "Si&gns"),
        QT_TRANSLATE_NOOP("export", "Values with the signs . - / = that were seen among the digits"),
    ),
    "confidence": (
        QT_TRANSLATE_NOOP("export", "How s&ure"),
        QT_TRANSLATE_NOOP("export", "How sure the model is of each value; one row a field always says it"),
    ),
    "review": (QT_TRANSLATE_NOOP("export", "Who &and when"), QT_TRANSLATE_NOOP("export", "Who has checked each value")),
    "pictures": (
        QT_TRANSLATE_NOOP("export", "P&ictures"),
        QT_TRANSLATE_NOOP("export", "A small picture of each field, in Excel files"),
    ),
}
"""The options that are on or off: by their names in Options, what they are called, and what they do.

The letters underlined here and below are no menu's, so that Alt still opens the menus while the panel is shown.
"""


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where; `kind` is a file's ending, or a name of DIGIT_EXPORTERS."""

    kind: str
    path: Path
    options: Options


class ExportPanel(QFrame):
    """The choices, the target, and how far it has come."""

    wanted = Signal(object)
    """An Order."""
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self._agreed: Path | None = None
        self.kinds, self.rows, self.doubts = QComboBox(), QComboBox(), QComboBox()
        self.checks = {name: QCheckBox(translate("export", text)) for name, (text, _) in CHECKS.items()}
        self.numbers, self.target = QLineEdit(), QLineEdit()
        self.go = QPushButton(self.tr("Ex&port"))
        self.hint = NameLabel()
        self.bar, self.progress = ThinBar(self.tr("Progress of the export")), QuietLabel()
        self._fill()
        self._arrange()
        self.kinds.currentIndexChanged.connect(self._choose_kind)
        self.rows.currentIndexChanged.connect(self._choose_kind)
        self.go.clicked.connect(lambda: self.wanted.emit(self.order()))
        self.target.textChanged.connect(self._allow)
        self.target.editingFinished.connect(self._follow_target)
        self.target.returnPressed.connect(self.go.click)
        self.tell_progress(None)
        self.hide()

    @property
    def kind(self) -> str:
        """The kind of file or folder that is chosen."""
        return str(self.kinds.currentData())

    def open(self) -> None:
        """Show the panel, ready to be used from the keyboard."""
        self.show()
        self.kinds.setFocus()

    def load(self, title: str, kept: Mapping[str, Any]) -> None:
        """Begin with a project of this title, as it was exported last (what `to_keep` has said)."""
        self._agreed = None
        _choose(self.kinds, kept.get("kind", ".xlsx"))
        _choose(self.rows, kept.get("rows", "field"))
        _choose(self.doubts, kept.get("unreviewed", Unreviewed.MARK))
        for name, check in self.checks.items():
            check.setChecked(bool(kept.get(name)))
        self.numbers.setText(", ".join(kept.get("numbers", ())))
        self.target.setText(kept.get("target") or str(_documents() / title))
        self._choose_kind()

    def order(self) -> Order:
        """What the panel shows."""
        numbers = [name.strip() for name in self.numbers.text().split(",") if name.strip()]
        checks = {name: check.isChecked() and check.isEnabled() for name, check in self.checks.items()}
        doubt = Unreviewed(self.doubts.currentData())  # Qt gives back a plain text
        options = Options(str(self.rows.currentData()), doubt, numbers=dict.fromkeys(numbers, 0), dates={}, **checks)
        return Order(self.kind, Path(self.target.text().strip()).expanduser(), options)

    def to_keep(self) -> dict[str, Any]:
        """What the panel shows, to be kept in the project."""
        order, checks = self.order(), {name: check.isChecked() for name, check in self.checks.items()}
        chosen = {"kind": order.kind, "rows": order.options.rows, "unreviewed": str(order.options.unreviewed)}
        return {**chosen, **checks, "numbers": list(order.options.numbers), "target": str(order.path)}

    def may_write(self, path: Path) -> bool:
        """Whether the user knows that this file is replaced, or there is none."""
        return path == self._agreed or not path.is_file()

    def agree(self, path: Path) -> None:
        """The user wants this file replaced, now and later."""
        self._agreed = path

    def tell_progress(self, done: tuple[int, int] | None) -> None:
        """How much of how much is done; None when nothing is under way."""
        for widget in (self.bar, self.progress, self._stop):
            widget.setVisible(done is not None)
        self._busy = done is not None
        self._allow()
        if done:
            self.bar.tell(*done)
            share = done[0] / max(done[1], 1)
            self.progress.setText(self.tr("Exporting, {share} done").format(share=percents(share, 0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        for ending, exporter in EXPORTERS.items():
            self.kinds.addItem(f"{exporter.name} ({ending})", ending)
        self.kinds.addItem(self.tr("Report ({ending})").format(ending=REPORT), REPORT)
        for name, kind in DIGIT_EXPORTERS.items():
            self.kinds.addItem(self.tr("Checked digits: {kind}").format(kind=localised(kind.name)), name)
        for name in ROWS:
            self.rows.addItem(translate("export", ROW_NAMES.get(name, name.title())), name)
        for doubt, text in DOUBTS.items():
            self.doubts.addItem(translate("export", text), doubt)
        for name, check in self.checks.items():
            check.setToolTip(translate("export", CHECKS[name][1]))
        self.numbers.setPlaceholderText(self.tr("none"))
        self.numbers.setToolTip(
            self.tr(
                "Fields whose values are numbers, separated by commas, besides the decimal fields of a form; "
                "all others are text and keep leading zeros"
            )
        )
        self.doubts.setToolTip(self.tr("What becomes of doubtful values that nobody has checked"))

    def _arrange(self) -> None:
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._stop = QPushButton(self.tr("Sto&p"))
        self._stop.clicked.connect(self.stopped)
        self._labels = [
            _named(self.tr("For&mat:"), self.kinds),
            _named(self.tr("Ta&ble rows:"), self.rows),
            _named(self.tr("&Doubtful, not checked:"), self.doubts),
            _named(self.tr("&Number fields:"), self.numbers),
            _named(self.tr("Save &to:"), self.target),
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(UNIT * 2, UNIT, UNIT, UNIT)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        lines = (self._firstin_row(), self._secondin_row(), self._thirdin_row(), self._lastin_row())
        for row, (label, line) in enumerate(lines):
            if label:
                grid.addWidget(label, row, 0)
            grid.addLayout(line, row, 1)
        close = icon_button("close", self.tr("Close the export panel"))
        close.clicked.connect(self.hide)
        grid.addWidget(close, 0, 2)

    def _firstin_row(self) -> tuple[QLabel, QHBoxLayout]:
        format_, rows, doubts, _, _ = self._labels
        line = in_row(self.kinds, UNIT, rows, self.rows, UNIT, doubts, self.doubts, UNIT, self.hint)
        line.setStretchFactor(self.hint, 1)
        return format_, line

    def _secondin_row(self) -> tuple[QLabel, QHBoxLayout]:
        self._with = QLabel(self.tr("With:"))
        return self._with, in_row(*self.checks.values(), UNIT, self._labels[3], self.numbers)

    def _thirdin_row(self) -> tuple[QLabel, QHBoxLayout]:
        choose = QPushButton(self.tr("&Choose…"))
        choose.clicked.connect(self._ask_target)
        return self._labels[4], in_row(self.target, choose, self.go)

    def _lastin_row(self) -> tuple[None, QHBoxLayout]:
        line = in_row(self.bar, self.progress, self._stop)
        line.setStretch(0, 1)
        return None, line

    def _choose_kind(self) -> None:
        """Offer what this kind of file can hold, and name the target after it."""
        table = self.kind in EXPORTERS
        beside = (self._labels[1], self.rows, self._labels[2], self.doubts, self._labels[3], self.numbers, self._with)
        for widget in (*beside, *self.checks.values()):
            widget.setVisible(table)
        self.checks["pictures"].setEnabled(table and EXPORTERS[self.kind].pictures)
        self.checks["confidence"].setEnabled(self.rows.currentData() != "field")
        report = self.tr("Counts, the doubtful fields with their pictures, and the audit on one page")
        digits = self.tr("Only digits that a person has checked, in a new folder")
        self.hint.tell("" if table else report if self.kind == REPORT else digits)
        self._rename_target()

    def _allow(self) -> None:
        self.go.setEnabled(not self._busy and bool(self.target.text().strip()))

    def _follow_target(self) -> None:
        """A name with another known ending is another kind."""
        if (place := self.kinds.findData(Path(self.target.text()).suffix.lower())) >= 0:
            self.kinds.setCurrentIndex(place)

    def _rename_target(self) -> None:
        endings = (*EXPORTERS, REPORT)
        path, is_file = Path(self.target.text()), self.kind in endings
        if not path.name:
            return
        was_file = path.suffix.lower() in endings
        stem = path.with_suffix("") if was_file else path
        self.target.setText(str(stem.with_name(f"{stem.name}{self.kind}") if is_file else stem))

    def _ask_target(self) -> None:
        shown = str(self.order().path)
        if self.kind in DIGIT_EXPORTERS:
            name = QFileDialog.getExistingDirectory(self, self.tr("An empty folder for the digits"), _folder_of(shown))
            path = Path(name) if name else None
        else:
            path = ask_target(self, self.tr("Export to"), shown, [self.kind])
        if path:
            self._agreed = path
            self.target.setText(str(path))


def _named(text: str, widget: QWidget) -> QLabel:
    """A label that leads to its widget; screen readers say its text."""
    label = QLabel(text)
    label.setBuddy(widget)
    widget.setAccessibleName(plain(text).rstrip(":"))
    return label


def _choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(max(0, box.findData(data)))


def _documents() -> Path:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _folder_of(path: str) -> str:
    return str(Path(path).parent)
