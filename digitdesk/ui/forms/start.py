"""What the Forms page says while no form is open: how to begin, and the forms that there are."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from digitdesk.ui.actions import Actions
from digitdesk.ui.arranging import spaced
from digitdesk.ui.buttons import icon_button
from digitdesk.ui.empty import EmptyState
from digitdesk.ui.labels import QuietLabel
from digitdesk.ui.theme import UNIT

PATH = Qt.ItemDataRole.UserRole


class StartView(QWidget):
    """Buttons to make a form, and the user's own forms to open."""

    opened = Signal(object)
    """The Path of a form."""
    removed = Signal(object)
    """The Path of a form that is wanted no more."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        hint = self.tr(
            "Show DigitDesk one sheet of a form, name its fields by clicking, and from then on "
            "every filled one is read under these names."
        )
        begin = [actions[name] for name in ("form_new", "form_design", "form_open", "form_sample")]
        self._head, self._own = QWidget(), QWidget()
        self.drop = icon_button("clear", self.tr("Move the chosen form to the trash"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Your forms"))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setFixedWidth(UNIT * 56)
        self.list.itemActivated.connect(self._open)
        self.drop.clicked.connect(lambda: self._drop(self.list.currentItem()))
        self.list.currentItemChanged.connect(lambda item: self.drop.setEnabled(item is not None))
        top = spaced(QHBoxLayout(self._head))
        top.addWidget(QuietLabel(self.tr("Your forms: double-click one, or press Enter, to open it")), 1)
        top.addWidget(self.drop)
        column = spaced(QVBoxLayout(self))
        column.addWidget(EmptyState("forms", self.tr("Forms of your own"), hint, begin), 2)
        column.addWidget(self._own, 3)
        own = QVBoxLayout(self._own)
        own.setContentsMargins(UNIT * 2, 0, UNIT * 2, UNIT * 6)
        own.setSpacing(UNIT)
        for widget in (self._head, self.list):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(widget)
            row.addStretch()
            own.addLayout(row, 1 if widget is self.list else 0)
        self._head.setFixedWidth(UNIT * 56)

    def show_forms(self, paths: Sequence[Path]) -> None:
        """Offer these."""
        self.list.clear()
        for path in paths:
            item = QListWidgetItem(path.stem)
            item.setData(PATH, path)
            item.setToolTip(str(path))
            self.list.addItem(item)
        self.drop.setEnabled(False)
        self._own.setVisible(bool(paths))

    def _drop(self, item: QListWidgetItem | None) -> None:
        if item:
            self.removed.emit(item.data(PATH))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(PATH))
