"""Where a file lies: on this computer, or anywhere else that fsspec reaches by a URL (s3://, https://, memory://)."""

import os
import re
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import mkstemp
from typing import Any

from digitdesk.engine.errors import InputError, PageError

KEPT = 8
"""So many files from elsewhere are kept here for a while: pages of one file are asked for one after the other."""
EXTRA = '`pip install "digitdesk[cluster]"`, and the package that fsspec names for this kind of URL'
_URL = re.compile(r"[a-z][a-z0-9+.-]+(::|://)")


@dataclass(frozen=True, slots=True)
class Url:
    """A file or folder elsewhere; answers what is asked of a Path."""

    text: str

    def __str__(self) -> str:
        return self.text

    def __fspath__(self) -> str:
        """What a project keeps."""
        return self.text

    def as_posix(self) -> str:
        """The same text."""
        return self.text

    def absolute(self) -> "Url":
        """Itself."""
        return self

    @property
    def name(self) -> str:
        """What stands behind the last slash."""
        return self.text.rstrip("/").rpartition("/")[2]

    def is_file(self) -> bool:
        """Whether it can be fetched now."""
        try:
            system, path = _system(self)
            return bool(system.isfile(path))
        except Exception:  # each kind of URL has errors of its own
            return False


Place = Path | Url


def place(text: str) -> Place:
    """A path, or a URL where it looks like one."""
    return Url(text) if _URL.match(text) else Path(text)


def files_in(folder: Url) -> Iterator[tuple[Url, str]]:
    """All files there with their names in it, in the order of the names; the file itself if it is one.

    InputError says why it cannot be looked at.
    """
    try:
        system, path = _system(folder)
        if system.isfile(path):
            found = {folder.name: folder}
        else:
            start = f"{path.rstrip('/')}/"
            found = {name.removeprefix(start): Url(system.unstrip_protocol(name)) for name in system.find(path)}
    except ImportError as error:
        raise InputError(f"{folder} needs more packages ({error}): {EXTRA}.") from error
    except Exception as error:  # each kind of URL has errors of its own
        raise InputError(f"{folder} cannot be looked at ({error or type(error).__name__}): check it.") from error
    for name in sorted(found):
        yield found[name], name


class Copy:
    """A file from elsewhere, here as a temporary file that is gone when nobody holds it."""

    def __init__(self, url: Url) -> None:
        handle, self._path = mkstemp(prefix="digitdesk-", suffix=Path(url.name).suffix)
        os.close(handle)
        weakref.finalize(self, Path(self._path).unlink, missing_ok=True)
        system, path = _system(url)
        system.get_file(path, self._path)

    def __fspath__(self) -> str:
        return self._path


_copy = lru_cache(KEPT)(Copy)


def here(place: Place) -> "Path | Copy":
    """The file on this computer, fetched where it lies elsewhere: hold it while you use it.

    PageError says why it cannot be fetched.
    """
    if isinstance(place, Path):
        return place
    try:
        return _copy(place)
    except ImportError as error:
        raise PageError(f"Fetching this file needs more packages ({error}): {EXTRA}.") from error
    except FileNotFoundError as error:
        raise PageError("The file is not there any more, or is not a file: look where it has gone.") from error
    except Exception as error:  # each kind of URL has errors of its own
        raise PageError(f"The file could not be fetched ({error or type(error).__name__}): try again.") from error


def _system(url: Url) -> tuple[Any, str]:
    import fsspec  # not at the top: few have it

    system, path = fsspec.url_to_fs(url.text)
    return system, path
