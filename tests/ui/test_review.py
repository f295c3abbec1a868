"""The review of a field in a real window."""

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from digitdesk.engine.types import Box, Crop, Field, PageResult, Reading, Status
from digitdesk.store import Project, Review
from digitdesk.ui.review.desk import Desk
from digitdesk.ui.review.field_view import FieldView


def test_a_field_is_reviewed_by_keys_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with Project.open_or_create(tmp_path / "p.digitdesk", "Ada") as project:
        (file,) = project.sources.add([(Path("/scans/a.png"), "a.png")])
        reading = Reading(Field("1", Box(0, 0, 9, 9), ()), "12", 0.5, Status.REVIEW, "", (), (), "12")
        crop = Crop(Box(0, 0, 60, 40), cv2.imencode(".jpg", np.full((40, 60), 200, np.uint8))[1].tobytes())
        generation = project.readings.generation("m", "auto")
        project.readings.put(file.id, PageResult("a.png", 1, (reading,)), generation, [crop])
        view = FieldView(project, Desk(project))
        qtbot.addWidget(view)
        view.show()
        assert view.crop.pixmap().height() == 160
        for key in (Qt.Key.Key_Right, Qt.Key.Key_7, Qt.Key.Key_Return):
            qtbot.keyClick(view, key)
        (kept,) = project.readings.each()
        assert (kept.value, kept.review) == ("17", Review.CONFIRMED)
        assert view.text.text() == "Nothing more to check."
        qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert view.text.text() == "12"
