"""A page to be chosen by its name, among however many there are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from digitdesk.store import PageEntry, Project
from digitdesk.ui.entries import page_of
from digitdesk.ui.jobs import Jobs, Latest, Task
from digitdesk.ui.theme import UNIT

Found = tuple[bool, list[PageEntry]]
"""Whether the first of them is meant, and the pages."""


class PagePicker(QLineEdit):
    """A line for a name or a part of it; the pages that have it in theirs are listed below."""

    picked = Signal(object)
    """A PageEntry."""
    left = Signal()
    failed = Signal(str)

    def __init__(self, jobs: Jobs, project: Callable[[], Path]) -> None:
        """project: says which project's pages they are."""
        super().__init__()
        self._project = project
        self._found: list[PageEntry] = []
        self._names = QStringListModel(self)
        self._looking = Latest(jobs, "", self._take, self.failed.emit)
        self.list = QListView()
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setPopup(self.list)
        self.list.setAccessibleName(self.tr("Pages"))
        taken = self._completer.activated[QModelIndex]  # type: ignore[index]  # the stubs know no overloads
        taken.connect(lambda index: self._pick(self._found[index.row()]))
        self.setCompleter(self._completer)
        self.list.installEventFilter(self)
        self.setMinimumWidth(UNIT * 12)
        self.setAccessibleName(self.tr("Name of the page"))
        self.setPlaceholderText(self.tr("Name of a page"))
        self.setToolTip(self.tr("Type a part of the name, or take a page from the list"))
        self.textEdited.connect(self._look)
        self.returnPressed.connect(self._enter)

    def begin(self) -> None:
        """Offer all pages."""
        self.selectAll()
        self.setFocus()
        self._look("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list, Enter takes a page, Escape leads back."""
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self._look(self.text() if self.isModified() else "")
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            event.accept()  # nobody else does anything with it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list takes a page, also where none was gone to; Qt would only close the list then."""
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered:
                self._enter()
            return entered
        return super().eventFilter(watched, event)

    def _enter(self) -> None:
        """Take the page that was gone to in the list, or the first that fits."""
        chosen = self.list.currentIndex()
        if self.list.isVisible() and chosen.isValid():
            self._pick(self._found[chosen.row()])
        elif self.isModified():
            self._look(self.text(), enter=True)
        else:
            self.list.hide()
            self.left.emit()

    def _look(self, text: str, enter: bool = False) -> None:
        path = self._project()

        def find(task: Task) -> Found:
            with Project(path, verify=False) as project:
                return enter, project.queue.pages(text)

        self._looking.request(find)

    def _take(self, found: Found) -> None:
        enter, self._found = found
        self._names.setStringList([page_of(page) for page in self._found])
        if enter and self._found:
            self._pick(self._found[0])
        elif enter:
            self.failed.emit(self.tr("No page with fields has this in its name: type another part of it."))
        elif self.hasFocus() and self.isVisible():
            self._completer.complete()

    def _pick(self, page: PageEntry) -> None:
        self._looking.forget()
        self.list.hide()
        self.setText(page_of(page))
        self.picked.emit(page)
