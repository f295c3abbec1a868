"""The licences of everything in a bundle, in one text: gathered from what was installed when it was built."""

import importlib.metadata
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|thirdparty|third-party)", re.IGNORECASE)
RULE = "=" * 100

QT = """Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3 (below; it
refers to the GNU General Public License, below it). DigitDesk is not changed by that, and you may
replace these libraries by your own builds of the same version: they are the separate files named
libQt6*, Qt6*, libpyside6*, libshiboken6* and the folders PySide6 and shiboken6 beside the program.
You may reverse-engineer DigitDesk to debug such changes. Their unchanged source code is published by
The Qt Company under the version named here (qt-everywhere-src and pyside-setup). The same holds for
the other libraries inside that are under this license: each is a file of its own."""
BOOTLOADER = """The small program that starts Python was made by PyInstaller. Its licence, the GNU General Public
License version 2 or later, has an exception by which programs bundled with it may have any licence."""


class NoticeError(Exception):
    """A part of the bundle whose licence is not known: the bundle must not be published."""


@dataclass(frozen=True)
class Part:
    """Something in the bundle, and the texts that must go with it."""

    name: str
    licence: str
    texts: tuple[str, ...]

    @property
    def title(self) -> str:
        """One line for it."""
        return f"{self.name}: {self.licence}" if self.licence else self.name


def notice(modules: Iterable[str], binaries: Iterable[str]) -> str:
    """The whole text for a bundle with these Python modules, and shared libraries from these paths."""
    parts = [_digitdesk(), _python(), *_distributions(modules), *_debian_packages(binaries)]
    parts.append(Part("PyInstaller's bootloader", "GPL-2.0-or-later with an exception", (BOOTLOADER,)))
    if missing := [part.name for part in parts if not part.texts]:
        raise NoticeError(f"No licence text was found for {', '.join(missing)}: put one into {TEXTS}.")
    chapters = dict.fromkeys(part.texts for part in parts)  # many libraries come from one source, with one text
    named = {texts: "\n".join(part.title for part in parts if part.texts == texts) for texts in chapters}
    bodies = ["\n".join((RULE, named[texts], RULE, "", "\n\n".join(texts))) for texts in chapters]
    bodies += [f"{RULE}\n{name}\n{RULE}\n\n{text}" for name, text in _common_texts("\n".join(bodies))]
    head = "DigitDesk is made with the work of many others. Inside this copy:"
    return "\n\n".join((head, "\n".join(f"  {part.title}" for part in parts), *bodies)) + "\n"


def _digitdesk() -> Part:
    return Part("DigitDesk", "MIT", (_read(ROOT / "LICENSE"),))


def _python() -> Part:
    places = (Path(sysconfig.get_path("stdlib")) / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt")
    places += (Path("/usr/share/doc") / f"python3.{sys.version_info.minor}" / "copyright",)
    texts = tuple(_read(place) for place in places if place.is_file())[:1]
    return Part(f"Python {sys.version.split()[0]}", "PSF-2.0", texts)


def _distributions(modules: Iterable[str]) -> Iterator[Part]:
    """The installed distributions that these modules came with, in the order of names."""
    owners = importlib.metadata.packages_distributions()
    names = {name for module in modules for name in owners.get(module.partition(".")[0], ())}
    for name in sorted(names - {"digitdesk"}, key=str.lower):
        yield _part_of(importlib.metadata.distribution(name))


def _part_of(distribution: importlib.metadata.Distribution) -> Part:
    meta = distribution.metadata
    name = meta["Name"]
    licence = meta.get("License-Expression") or (meta.get("License") or "see below").splitlines()[0]
    if name.lower().startswith(("pyside6", "shiboken6")):
        return Part(f"{name} {meta['Version']}, Qt", "LGPL-3.0-only", (QT, *_texts("LGPL-3.0.txt", "GPL-3.0.txt")))
    files = [file for file in distribution.files or () if _holds_licence(str(file))]
    texts = tuple(dict.fromkeys(_read(Path(str(file.locate())).resolve()) for file in files))
    return Part(f"{name} {meta['Version']}", licence, texts or _texts(f"{name}.txt"))


def _holds_licence(path: str) -> bool:
    return bool(LICENCE_FILE.search(path)) and Path(path).suffix.lower() not in (".py", ".pyc", ".pyi", ".json")


def _texts(*names: str) -> tuple[str, ...]:
    return tuple(_read(TEXTS / name) for name in names if (TEXTS / name).is_file())


def _debian_packages(binaries: Iterable[str]) -> Iterator[Part]:
    """Libraries that were taken from the system that the bundle is built on, with Debian's record of their licences."""
    if not shutil.which("dpkg-query"):
        return
    paths = {str(Path(path).resolve()) for path in binaries if path.startswith(("/usr/lib/", "/lib/"))}
    names = sorted({path.removeprefix("/usr") for path in paths} | paths)
    if not names:
        return
    said = subprocess.run(["dpkg-query", "--search", *names], capture_output=True, text=True, check=False).stdout
    for package in sorted({line.split(":")[0] for line in said.splitlines()}):
        record = Path("/usr/share/doc") / package / "copyright"
        yield Part(f"{package} (from Debian)", "", (_read(record),) if record.is_file() else ())


def _common_texts(text: str) -> Iterator[tuple[str, str]]:
    """The licences that Debian's records only refer to, as they lie on every Debian system."""
    for name in sorted(set(re.findall(r"/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])", text))):
        path = Path("/usr/share/common-licenses") / name
        if path.is_file():
            yield f"/usr/share/common-licenses/{name}", _read(path)


def _read(path: Path) -> str:
    return path.read_text("utf-8", errors="replace").strip()
