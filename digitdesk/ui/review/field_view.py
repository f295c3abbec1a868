"""One reading, large: its crop, what Enter would keep, and the keys that decide."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from digitdesk.store import Project
from digitdesk.ui.review.desk import Desk

TALL = 160
"""Pixels of the crop's height."""


class FieldView(QWidget):
    """Shows the desk's reading and hands it the keys."""

    def __init__(self, project: Project, desk: Desk) -> None:
        super().__init__()
        self._project, self.desk = project, desk
        self.crop, self.text = QLabel(self), QLabel(self)
        self.crop.setAccessibleName(self.tr("The field as it was scanned"))
        self.text.setAccessibleName(self.tr("What Enter keeps"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.crop)
        layout.addWidget(self.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: desk.enter, Qt.Key.Key_Enter: desk.enter,
            Qt.Key.Key_Left: lambda: desk.move(-1), Qt.Key.Key_Right: lambda: desk.move(1),
            Qt.Key.Key_Backspace: desk.erase, Qt.Key.Key_Space: desk.runner_up,
            Qt.Key.Key_E: desk.blank, Qt.Key.Key_N: desk.unreadable,
        }  # fmt: skip
        self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits type over; the other keys are in the table."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.desk.undo()
        elif event.text() and event.text() in "0123456789":
            self.desk.write(event.text())
        elif event.key() in self._keys:
            self._keys[event.key()]()
        else:
            return super().keyPressEvent(event)
        self.refresh()
        return None

    def refresh(self) -> None:
        """Show what lies on the desk now."""
        entry, picture = self.desk.entry, QPixmap()
        crop = self._project.readings.crop(entry.id) if entry else None
        if crop and picture.loadFromData(crop.jpeg):
            picture = picture.scaledToHeight(TALL, Qt.TransformationMode.SmoothTransformation)
        self.crop.setPixmap(picture)
        self.text.setText(self.desk.text if entry else self.tr("Nothing more to check."))
