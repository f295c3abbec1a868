"""What goes into the packages beside the program: versions that agree, licences, icons, entries for the menu."""

import configparser
import ctypes
import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PIL import Image

from digitdesk import __version__

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"


@pytest.fixture(autouse=True)
def packaging_modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The scripts in packaging/ import each other by their bare names."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield
    for name in set(sys.modules) - before:
        if str(ROOT / "packaging") in (getattr(sys.modules[name], "__file__", None) or ""):
            del sys.modules[name]


def test_every_place_names_the_same_version() -> None:
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    release = ElementTree.parse(LINUX / "digitdesk.metainfo.xml").find("releases/release")
    assert newest is not None
    assert release is not None
    assert newest[1] == release.get("version") == __version__
    assert f'"DigitDesk {__version__}"' in (LINUX / "digitdesk.1").read_text("utf-8").splitlines()[0]


def test_bundles_are_made_of_versions_that_are_allowed_and_all_of_them_are_named() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pinned = {
        canonicalize_name(part.name): part for part in map(Requirement, [line for line in lines if line[0] != "#"])
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = [*project["dependencies"], *project["optional-dependencies"]["package"]]
    while waiting:
        needed = Requirement(waiting.pop())
        if needed.marker and not needed.marker.evaluate({"extra": ""}):
            continue
        version = next(iter(pinned[canonicalize_name(needed.name)].specifier)).version
        assert needed.specifier.contains(version), needed
        with suppress(importlib.metadata.PackageNotFoundError):  # PyInstaller is not installed for the tests
            waiting += importlib.metadata.requires(needed.name) or []


def test_the_menu_entry_opens_projects_and_everything_that_is_read() -> None:
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "digitdesk.desktop", "utf-8")
    kinds = set(entry["Desktop Entry"]["MimeType"].rstrip(";").split(";"))
    mime = ElementTree.parse(LINUX / "digitdesk-mime.xml").getroot()
    endings = {own.get("type"): own.find("{*}glob").get("pattern") for own in mime.findall("{*}mime-type")}  # type: ignore[union-attr]
    assert set(endings) < kinds
    assert set(endings.values()) == {"*.digitdesk", "*.ddform"}
    assert {f"image/{name}" for name in ("png", "jpeg", "tiff", "bmp", "webp", "gif")} | {"application/pdf"} < kinds


def test_the_notice_holds_the_licences_of_what_is_inside_and_of_nothing_else() -> None:
    from notices import notice

    text = notice(["numpy", "numpy.linalg", "PIL.Image", "PySide6.QtCore", "json"], [])
    listing = text.split("=" * 20)[0]
    assert re.search(r"^  numpy [\d.]+", listing, re.MULTILINE)
    assert re.search(r"^  pillow [\d.]+", listing, re.MULTILINE | re.IGNORECASE)
    assert "xlsxwriter" not in listing.lower()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Copyright (c) 2026 The DigitDesk authors" in text


def test_a_part_without_a_licence_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    import notices

    monkeypatch.setattr(notices, "_holds_licence", lambda path: False)
    with pytest.raises(notices.NoticeError, match=r"numpy .*put one into"):
        notices.notice(["numpy"], [])


def test_the_icon_is_drawn_in_all_sizes_with_transparent_corners(qapp, tmp_path: Path) -> None:
    from pictures import LINUX as SIZES
    from pictures import WINDOWS, write_icons

    write_icons(tmp_path)
    assert {int(path.stem) for path in (tmp_path / "icons").iterdir()} == set(SIZES)
    with Image.open(tmp_path / "icons" / "48.png") as image:
        assert image.getpixel((0, 0))[3] == 0  # type: ignore[index]
        assert image.getpixel((24, 4))[:3] == (0x1F, 0x4E, 0x8C)  # type: ignore[index]
    with Image.open(tmp_path / "digitdesk.ico") as image:
        assert {width for width, _ in image.info["sizes"]} == set(WINDOWS)
    with Image.open(tmp_path / "digitdesk.icns") as image:
        assert (512, 512, 2) in image.info["sizes"]


def test_the_manual_page_names_all_commands_and_options() -> None:
    from manual import HERE, manual

    page = manual()
    assert HERE not in page
    for command, option in (("BATCH", "template"), ("EXPORT", "digits"), ("ADAPT", "dry-run"), ("FORM", "boxes")):
        part = page.split(f".SH {command}\n")[1].split(".SH ")[0]
        assert f".B \\-\\-{option.replace('-', chr(92) + '-')}" in part


def test_a_library_and_its_stand_in_have_the_same_functions_for_the_one_that_asks(tmp_path: Path) -> None:
    tools = [shutil.which(name) for name in ("as", "ld", "nm", "cc")]
    if sys.platform != "linux" or None in tools:
        pytest.skip("needs Linux, binutils and a C compiler")
    from hollow import hollow

    (tmp_path / "map").write_text("TALK_1 { global: *; };")
    (tmp_path / "talk.c").write_text("int talk(void) { return 7; } int unasked(void) { return 8; }")
    (tmp_path / "user.c").write_text("int talk(void); int ask(void) { return talk(); }")
    library, user = tmp_path / "libtalk.so", tmp_path / "libuser.so"
    versions = f"-Wl,--version-script={tmp_path / 'map'}"
    subprocess.run(
        ["cc", "-shared", versions, "-Wl,-soname,libtalk.so", "-o", library, tmp_path / "talk.c"], check=True
    )
    subprocess.run(["cc", "-shared", "-Wl,-rpath,$ORIGIN", "-o", user, tmp_path / "user.c", library], check=True)
    ask = [sys.executable, "-c", "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).ask())", user]
    assert subprocess.run(ask, capture_output=True, text=True, check=True).stdout == "7\n"
    shutil.copy(hollow(library, user, tmp_path / "made"), library)
    assert subprocess.run(ask, capture_output=True, text=True, check=True).stdout == "0\n"
    assert not hasattr(ctypes.CDLL(library), "unasked")
