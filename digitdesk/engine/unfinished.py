"""Files that are being written: beside their targets, and taken away when whoever wrote them was killed."""

import glob
import os
import shutil
import sys
import threading
from contextlib import suppress
from pathlib import Path


def beside(path: Path) -> Path:
    """Where to write what is to take this path's place; what others that were killed have left there goes."""
    path = path.absolute()
    clear_away(path.parent, f".{path.name}.", ".new")
    return path.with_name(f".{path.name}.{mark()}.new")


def mark() -> str:
    """Part of a name that no other thread of any program on this computer gives to a file."""
    return f"{os.getpid()}-{threading.get_ident()}"


def clear_away(folder: Path, begin: str, end: str = "") -> None:
    """Remove files and folders named begin + `mark` + more + end whose program does not run any more."""
    for left in folder.glob(f"{glob.escape(begin)}*-*{glob.escape(end)}"):
        process = left.name.removeprefix(begin).partition("-")[0]
        if process.isdecimal() and not _is_running(int(process)):
            if left.is_dir():
                shutil.rmtree(left, ignore_errors=True)
            else:
                with suppress(OSError):
                    left.unlink()


def _is_running(process: int) -> bool:
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # to ask no more than this of it
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)  # asks, and ends nothing
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # somebody else's
        return True
    return True
