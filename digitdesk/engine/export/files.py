"""Files and folders for the user, whole or not at all: written beside the target, then put in its place."""

import os
import shutil
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from digitdesk.engine.errors import ExportError
from digitdesk.engine.unfinished import beside


def check_ending(path: Path, endings: Collection[str]) -> None:
    """ExportError when the file's name does not end in one of these."""
    if path.suffix.lower() not in endings:
        raise ExportError(f"{path.name} must end in one of {', '.join(endings)}.")


def check_folder(path: Path) -> None:
    """ExportError when the folder that is to hold this path is not there: ask before the work, not after it."""
    if not path.absolute().parent.is_dir():
        raise ExportError(f"There is no folder {path.absolute().parent}: make it, or choose another.")


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; ExportError says why that failed."""
    with replacing(path) as file:
        file.write(content)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A new file to write; it takes the path's place once all went well. ExportError says why that failed."""
    part = beside(path)
    with _explained(path):
        try:
            with part.open("wb") as file:  # not mkstemp: its files are the owner's alone, whatever the umask
                yield file
                file.flush()
                os.fsync(file.fileno())
            if path.is_file():
                shutil.copymode(path, part)
            os.replace(part, path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """An empty folder to fill; it takes the path's place once all went well. What is there already is never touched."""
    if path.is_file() or (path.is_dir() and any(path.iterdir())):
        raise ExportError(f"{path} exists already: choose another name, or an empty folder.")
    part = beside(path)
    with _explained(path):
        try:
            part.mkdir()
            yield part
            if path.is_dir():
                path.rmdir()  # Windows does not replace folders, not even empty ones
            os.replace(part, path)
        except BaseException:
            shutil.rmtree(part, ignore_errors=True)
            raise


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise ExportError(f"{path} cannot be written: if it is open in Excel, close it there and try again.") from error
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror}): choose another place.") from error
