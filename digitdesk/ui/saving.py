"""Files written for the user: asked for once, of a kind that we can write."""

from collections.abc import Collection
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog, QWidget

from digitdesk.engine.export.files import check_ending
from digitdesk.ui.remembering import keep_folder, last_folder

Kind = TypeVar("Kind")


def ask_target(parent: QWidget, title: str, name: str, endings: Collection[str]) -> Path | None:
    """Let the user choose where to save, as one of these kinds; None when nothing was chosen."""
    filters = ";;".join(f"{ending[1:].upper()} (*{ending})" for ending in endings)
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(Path(last_folder(), name)), filters)
    if not chosen:
        return None
    path = Path(chosen)
    keep_folder(path.parent)
    known = path.suffix.lower() in endings
    return path if known else path.with_name(path.name + kind[kind.index("*") + 1 : -1])


def kind_of(path: Path, kinds: dict[str, Kind]) -> Kind:
    """The kind that the path's ending names; ExportError when there is none."""
    check_ending(path, kinds)
    return kinds[path.suffix.lower()]
