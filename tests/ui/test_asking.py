"""Dialogs for files."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from digitdesk.ui.asking import ask_files, ask_folder
from digitdesk.ui.saving import ask_target


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Where each dialog began; in the first a folder is chosen, then files in another, a name in a third, nothing."""
    seen: list[str] = []
    (tmp_path / "scans").mkdir()
    (tmp_path / "more").mkdir()

    def choose(answer: object):
        return lambda parent, title, begin, *more: seen.append(begin) or answer

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose(str(tmp_path / "scans")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose(([str(tmp_path / "more" / "a.png")], "")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose((str(tmp_path / "b.csv"), "")))
    return seen


def test_each_dialog_begins_where_the_last_one_ended(qtbot, begun: list[str], tmp_path: Path):
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_folder(parent) == [tmp_path / "scans"]
    assert ask_files(parent) == [tmp_path / "more" / "a.png"]
    assert ask_target(parent, "", "table.csv", [".csv"]) == tmp_path / "b.csv"
    assert ask_target(parent, "", str(tmp_path / "more" / "c.csv"), [".csv"]) == tmp_path / "b.csv"
    ask_folder(parent)
    begins = [Path.home(), tmp_path / "scans", tmp_path / "more" / "table.csv", tmp_path / "more" / "c.csv", tmp_path]
    assert begun == list(map(str, begins))


def test_a_folder_that_is_gone_is_not_begun_in(qtbot, begun: list[str], tmp_path: Path):
    parent = QWidget()
    qtbot.addWidget(parent)
    ask_folder(parent)
    (tmp_path / "scans").rmdir()
    ask_folder(parent)
    assert begun == [str(Path.home())] * 2
