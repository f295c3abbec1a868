"""All keys in one list: those of the table of actions, and those of the Review page's own tables."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from digitdesk.ui.actions import MENUS, TABLE, Actions, translated_menu
from digitdesk.ui.help.windows import SideWindow
from digitdesk.ui.review.keys import AUDIT_KEYS, DIGIT_KEYS, FIELD_KEYS
from digitdesk.ui.theme import UNIT
from digitdesk.ui.words import QT_TRANSLATE_NOOP, plain, translate

START_SIZE = QSize(UNIT * 64, UNIT * 72)
REVIEW = (
    (QT_TRANSLATE_NOOP("keys", "Review, by field"), FIELD_KEYS),
    (QT_TRANSLATE_NOOP("keys", "Review, by digit"), DIGIT_KEYS),
    (QT_TRANSLATE_NOOP("keys", "Review, blind audit"), AUDIT_KEYS),
)
Group = tuple[str, list[tuple[str, str]]]


class ShortcutsWindow(SideWindow):
    """A list with a line to search in it."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search for an action or a key"))
        self.search.setAccessibleName(self.tr("Search for an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        for title, rows in [*_menus(actions), *_review()]:
            self._add(title, rows)
        self.search.textChanged.connect(self.search_for)
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self.resize(START_SIZE)

    def search_for(self, text: str) -> None:
        """Show only what holds this text."""
        for group, rows in self._groups:
            for row in rows:
                row.setHidden(text.casefold() not in f"{row.text(0)} {row.text(1)}".casefold())
            group.setHidden(all(row.isHidden() for row in rows))

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        group = QTreeWidgetItem(self.list, [title])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setExpanded(True)
        self._groups.append((group, [QTreeWidgetItem(group, list(row)) for row in rows]))


def _menus(actions: Actions) -> list[Group]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            plain(translated_menu(menu)),
            [
                (plain(actions[spec.id].text()).rstrip("…"), actions[spec.id].shortcut().toString(native))
                for spec in TABLE
                if spec.menu == menu and spec.shortcut
            ],
        )
        for menu in MENUS
    ]


def _review() -> list[Group]:
    return [
        (translate("keys", title), [(translate("keys", key.text), key.shown) for key in keys if key.cap])
        for title, keys in REVIEW
    ]
