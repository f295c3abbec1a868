"""The guide: pages in Markdown, with pictures of the program, beside the window while one works in it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QKeySequence, QPaintEvent, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from digitdesk import settings
from digitdesk.ui.arranging import parted
from digitdesk.ui.help.windows import SideWindow
from digitdesk.ui.language import spoken
from digitdesk.ui.theme import UNIT, frame_focus
from digitdesk.ui.words import QT_TRANSLATE_NOOP, translate

T = QT_TRANSLATE_NOOP
START_SIZE = QSize(UNIT * 128, UNIT * 84)
TOPICS = {
    "start": T("guide", "Getting started"),
    "draw": T("guide", "Draw"),
    "batch": T("guide", "Read a folder"),
    "forms": T("guide", "Make a form"),
    "review": T("guide", "Review"),
    "sure": T("guide", "How sure"),
    "export": T("guide", "Export"),
    "improve": T("guide", "Improve on your forms"),
    "confusion": T("guide", "How far to trust it"),
    "reading": T("guide", "How reading works"),
    "figures": T("guide", "The figures"),
    "scripts": T("guide", "From a script"),
}
"""The pages in their order: the name of the file, and what it is called in the list."""
NAME = Qt.ItemDataRole.UserRole


class GuideWindow(SideWindow):
    """The list of pages at the left, the page at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        for name, title in TOPICS.items():
            item = QListWidgetItem(translate("guide", title), self.list)
            item.setData(NAME, name)
        self.text = PagesView()
        self.text.setAccessibleName(self.windowTitle())
        titles = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth() + UNIT
        self.list.setMinimumWidth(titles)
        sizes = (titles, START_SIZE.width() - titles)
        self.column.addWidget(parted(Qt.Orientation.Horizontal, sizes, self.list, self.text), 1)
        self.list.currentItemChanged.connect(lambda item: self.text.open(item.data(NAME)))
        self.text.sourceChanged.connect(self._follow)
        self._add_back()
        self.resize(START_SIZE)

    def show_topic(self, name: str) -> None:
        """Open this page."""
        self.list.setCurrentRow(list(TOPICS).index(name))

    def _follow(self, source: QUrl) -> None:
        """The list shows where a link has led."""
        name = source.fileName().removesuffix(".md")
        if name in TOPICS:
            self.show_topic(name)

    def _add_back(self) -> None:
        back = QAction(self.tr("Back"), self)
        back.setShortcut(QKeySequence(QKeySequence.StandardKey.Back))
        back.triggered.connect(self.text.backward)
        self.addAction(back)
        self.add_button(back.text(), back.trigger)


def page_path(name: str) -> Path:
    """The file of a page: in the window's language where it is translated, else in English."""
    english = settings.help_path() / f"{name}.md"
    translated = english.parent / spoken() / english.name
    return translated if translated.is_file() else english


class PagesView(QTextBrowser):
    """Shows pages; pictures are no wider than there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(UNIT * 2)
        self.setMinimumWidth(UNIT * 50)

    def open(self, name: str) -> None:
        """Show the page of this name, from its beginning."""
        source = QUrl.fromLocalFile(str(page_path(name)))
        if source.path() != self.source().path():  # a link may have led to the middle of it
            self.setSource(source, QTextDocument.ResourceType.MarkdownResource)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and whether the keys are heard here."""
        super().paintEvent(event)
        frame_focus(self)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures are made to fit."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        room = self.viewport().width() - UNIT * 6
        if image.width() > room:
            sharpest = min(image.width(), round(room * self.devicePixelRatio()))
            image = image.scaledToWidth(sharpest, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(sharpest / room)
        return image
