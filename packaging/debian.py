"""The Debian package: the bundle below /usr/lib, and what a desktop wants to know of a program."""

import email.utils
import gzip
import os
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from manual import manual

from digitdesk import __version__

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
VERSION = f"{__version__}-1"
MAINTAINER = "The DigitDesk authors <digitdesk@users.noreply.invalid>"
DEPENDS = (
    "libc6 (>= {glibc}), libegl1, libgl1, libxcb1, fontconfig-config, "
    "fonts-dejavu-core | fonts-freefont-ttf | fonts-noto-core, xkb-data"
)
"""What a bundle takes from the system: drivers, fonts, keyboards, and the C library it was built on."""

CONTROL = """\
Package: digitdesk
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libwayland-cursor0, libwayland-egl1
Section: graphics
Priority: optional
Description: reads handwritten digits, drawn, scanned or in folders of forms
 DigitDesk reads handwritten digits and numbers: draw a digit and see it
 read, point it at a folder of scanned forms and get a checked table back,
 and see in a confusion matrix how far to trust it. What is doubtful is
 marked for review; nothing is passed over.
 .
 Everything runs on this computer; no network is used. This package brings
 its own Python and libraries.
"""

INSIDE = """\
The licences of the libraries inside this package: /usr/lib/digitdesk/_internal/resources/LICENCES.txt
"""
CHANGES = """\
digitdesk ({version}) unstable; urgency=medium

  * New upstream version, see changelog.gz.

 -- {maintainer}  {date}
"""


def build_deb(bundle: Path, made: Path, quick: bool) -> Path:
    """Lay out the package's files below `made` and pack them."""
    root = made / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "usr/lib/digitdesk", symlinks=True)
    _add_links_and_documents(root)
    _add_desktop(root, made)
    _add_control(root)
    _set_modes(root)
    target = bundle.parent / f"digitdesk_{VERSION}_{_ask('dpkg', '--print-architecture')}.deb"
    how = ("-Zzstd", "-z3") if quick else ("-Zxz", "-z9")
    subprocess.run(["dpkg-deb", "--root-owner-group", "--threads-max=2", *how, "--build", root, target], check=True)
    shutil.rmtree(root)
    return target


def _add_links_and_documents(root: Path) -> None:
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/digitdesk").symlink_to("../lib/digitdesk/digitdesk")
    documents = root / "usr/share/doc/digitdesk"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(f"{(ROOT / 'LICENSE').read_text()}\n{INSIDE}")
    _zip((ROOT / "CHANGELOG.md").read_bytes(), documents / "changelog.gz")
    date = email.utils.format_datetime(_changed())
    _zip(CHANGES.format(version=VERSION, maintainer=MAINTAINER, date=date).encode(), documents / "changelog.Debian.gz")
    _copy(ROOT / "docs/install.md", documents / "install.md")
    _zip(manual().encode(), root / "usr/share/man/man1/digitdesk.1.gz")
    _copy(HERE / "linux/lintian-overrides", root / "usr/share/lintian/overrides/digitdesk")


def _add_desktop(root: Path, made: Path) -> None:
    share = root / "usr/share"
    _copy(HERE / "linux/digitdesk.desktop", share / "applications/digitdesk.desktop")
    _copy(HERE / "linux/digitdesk.metainfo.xml", share / "metainfo/digitdesk.metainfo.xml")
    _copy(HERE / "linux/digitdesk-mime.xml", share / "mime/packages/digitdesk.xml")
    svg = ROOT / "resources/icons/digitdesk.svg"
    _copy(svg, share / "icons/hicolor/scalable/apps/digitdesk.svg")
    _copy(svg, share / "icons/hicolor/scalable/mimetypes/application-x-digitdesk.svg")
    for picture in (made / "icons").glob("*.png"):
        _copy(picture, share / f"icons/hicolor/{picture.stem}x{picture.stem}/apps/digitdesk.png")


def _add_control(root: Path) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    glibc = os.confstr("CS_GNU_LIBC_VERSION").split()[1]  # type: ignore[union-attr]
    values = {
        "version": VERSION,
        "maintainer": MAINTAINER,
        "architecture": _ask("dpkg", "--print-architecture"),
        "kilobytes": size // 1024,
        "depends": DEPENDS.format(glibc=glibc),
    }
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(CONTROL.format(**values))


def _set_modes(root: Path) -> None:
    """Everybody may read all; only programs may run."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            program = path.is_dir() or (path.parent == root / "usr/lib/digitdesk" and path.suffix == "")
            path.chmod(0o755 if program else 0o644)
    root.chmod(0o755)


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _zip(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _changed() -> datetime:
    """When this version was made. Source of the variable: reproducible-builds.org."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH") or (ROOT / "CHANGELOG.md").stat().st_mtime
    return datetime.fromtimestamp(int(seconds), UTC)


def _ask(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
