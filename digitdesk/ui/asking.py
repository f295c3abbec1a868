"""Which files? The system's own dialogs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from digitdesk.engine.images import ENDINGS
from digitdesk.engine.template import ENDING as FORM_ENDING
from digitdesk.store import ENDING
from digitdesk.ui.saving import ask_target
from digitdesk.ui.words import translate


def ask_folder(parent: QWidget) -> list[Path]:
    """A folder of scans, or nothing."""
    name = QFileDialog.getExistingDirectory(parent, translate("asking", "Open a folder of scans"))
    return [Path(name)] if name else []


def ask_files(parent: QWidget) -> list[Path]:
    """Scans, one by one."""
    kinds = translate("asking", "Scans") + " (" + " ".join(f"*{ending}" for ending in ENDINGS) + ")"
    names, _ = QFileDialog.getOpenFileNames(parent, translate("asking", "Open scans"), "", kinds)
    return [Path(name) for name in names]


def ask_project(parent: QWidget) -> list[Path]:
    """A project, or nothing."""
    kinds = translate("asking", "DigitDesk projects") + f" (*{ENDING})"
    name, _ = QFileDialog.getOpenFileName(parent, translate("asking", "Open a project"), "", kinds)
    return [Path(name)] if name else []


def ask_name(parent: QWidget, name: Callable[[Path], None]) -> None:
    """A name and place for the project."""
    if path := ask_target(parent, translate("asking", "Name the project"), f"forms{ENDING}", [ENDING]):
        name(path)


def ask_copy(parent: QWidget, copy: Callable[[Path], None]) -> None:
    """Where a copy of the project goes."""
    if path := ask_target(parent, translate("asking", "Save a copy of the project"), f"copy{ENDING}", [ENDING]):
        copy(path)


def ask_form(parent: QWidget) -> list[Path]:
    """A form, or nothing."""
    kinds = translate("asking", "Forms") + f" (*{FORM_ENDING})"
    name, _ = QFileDialog.getOpenFileName(parent, translate("asking", "Open a form"), "", kinds)
    return [Path(name)] if name else []
