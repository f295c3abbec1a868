"""Which files? The system's own dialogs."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from digitdesk.engine.forms.template import ENDING as FORM_ENDING
from digitdesk.engine.images import ENDINGS
from digitdesk.store import ENDING
from digitdesk.ui.remembering import keep_folder, last_folder
from digitdesk.ui.saving import ask_target
from digitdesk.ui.words import translate


def ask_file(parent: QWidget, title: str, kind: str, endings: Iterable[str]) -> list[Path]:
    """A file of a kind, which is called so and has one of these endings; or nothing."""
    name, _ = QFileDialog.getOpenFileName(parent, title, last_folder(), _filter(kind, endings))
    return _chosen([name] if name else [])


def ask_several(parent: QWidget, title: str, kind: str, endings: Iterable[str]) -> list[Path]:
    """Files of a kind, as many as one likes."""
    return _chosen(QFileDialog.getOpenFileNames(parent, title, last_folder(), _filter(kind, endings))[0])


def ask_folder(parent: QWidget, title: str = "") -> list[Path]:
    """A folder, of scans unless the title says otherwise; or nothing."""
    said = title or translate("asking", "Open a folder of scans")
    name = QFileDialog.getExistingDirectory(parent, said, last_folder())
    return _chosen([name] if name else [])


def ask_files(parent: QWidget) -> list[Path]:
    """Scans, one by one."""
    return ask_several(parent, translate("asking", "Open scans"), translate("asking", "Scans"), ENDINGS)


def ask_project(parent: QWidget) -> list[Path]:
    """A project, or nothing."""
    return ask_file(parent, translate("asking", "Open a project"), translate("asking", "DigitDesk projects"), [ENDING])


def ask_form(parent: QWidget) -> list[Path]:
    """A form, or nothing."""
    return ask_file(parent, translate("asking", "Open a form"), translate("asking", "Forms"), [FORM_ENDING])


def ask_name(parent: QWidget, name: Callable[[Path], None]) -> None:
    """A name and place for the project."""
    if path := ask_target(parent, translate("asking", "Name the project"), f"forms{ENDING}", [ENDING]):
        name(path)


def ask_copy(parent: QWidget, copy: Callable[[Path], None]) -> None:
    """Where a copy of the project goes."""
    if path := ask_target(parent, translate("asking", "Save a copy of the project"), f"copy{ENDING}", [ENDING]):
        copy(path)


def _chosen(names: Iterable[str]) -> list[Path]:
    """What was chosen; the next dialog begins there."""
    paths = [Path(name) for name in names]
    for path in paths[:1]:
        keep_folder(path if path.is_dir() else path.parent)
    return paths


def _filter(kind: str, endings: Iterable[str]) -> str:
    return f"{kind} ({' '.join(f'*{ending}' for ending in endings)})"
