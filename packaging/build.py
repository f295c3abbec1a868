#!/usr/bin/env python3
"""Makes what people download; needs `pip install ".[package]"`. Everything lies in dist/ afterwards.

python packaging/build.py           the bundle dist/digitdesk: a folder that runs without Python
python packaging/build.py --deb     ... and from it a Debian package
python packaging/build.py --tar     ... and an archive for other kinds of Linux
python packaging/build.py --setup   ... and an installer for Windows (needs makensis)
python packaging/build.py --dmg     ... and a disk image with the .app for macOS (only there)

`--quick` packs faster and larger, for tries. Checksums of all that was packed are in dist/SHA256SUMS.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from debian import build_deb  # noqa: E402
from lock import differences  # noqa: E402
from pictures import write_icons  # noqa: E402

from digitdesk import __version__  # noqa: E402


def main() -> int:
    """Build what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for kind in PACKERS:
        parser.add_argument(f"--{kind}", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--keep", action="store_true", help="pack the bundle that is there")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="where to (default: dist)")
    options = parser.parse_args()
    made, dist = ROOT / "build" / "packaging", options.dist.resolve()
    bundle = dist / "digitdesk"
    if not options.keep:
        write_icons(made)
        build_bundle(made, dist)
    packed = [pack(bundle, made, options.quick) for kind, pack in PACKERS.items() if vars(options)[kind]]
    tell(bundle, packed)
    return 0


def build_bundle(made: Path, dist: Path) -> None:
    """Run PyInstaller, and take the debugging symbols out of Python (never out of numpy: that breaks it)."""
    for told in differences():
        print(f"not as released: {told}", file=sys.stderr)
    spec = str(HERE / "digitdesk.spec")
    folders = ("--workpath", str(made / "work"), "--distpath", str(dist))
    subprocess.run([sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN", *folders, spec], check=True)
    if sys.platform == "linux":
        inside = dist / "digitdesk" / "_internal"
        libraries = [*inside.glob("libpython*"), *inside.glob("python3*/lib-dynload/*.so")]
        subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True)


def build_tar(bundle: Path, made: Path, quick: bool) -> Path:
    """An archive with the bundle, a launcher for the menu and a script that puts it there."""
    name = f"digitdesk-{__version__}-linux-{os.uname().machine}"
    target = bundle.parent / f"{name}.tar.{'zst' if quick else 'xz'}"
    root = made / name
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root, symlinks=True)
    for file in ("digitdesk.desktop", "digitdesk-mime.xml", "install.sh"):
        shutil.copy(HERE / "linux" / file, root)
    shutil.copytree(made / "icons", root / "icons")
    shutil.copy(ROOT / "resources" / "icons" / "digitdesk.svg", root / "icons")
    owner = ("--owner=0", "--group=0", "--numeric-owner", "--sort=name")
    how = "zstd -T0 -3" if quick else "xz -T2 -9"
    subprocess.run(["tar", *owner, "-I", how, "-C", str(made), "-cf", str(target), name], check=True)
    shutil.rmtree(root)
    return target


def build_setup(bundle: Path, made: Path, quick: bool) -> Path:
    """An installer for Windows; made from whatever bundle there is, so that its script can be tried elsewhere."""
    target = bundle.parent / f"digitdesk-{__version__}-setup.exe"
    values = {
        "VERSION": __version__,
        "BUNDLE": bundle,
        "ICON": made / "digitdesk.ico",
        "TARGET": target,
        "LICENCE": ROOT / "LICENSE",
    }
    defined = [f"-D{name}={value}" for name, value in values.items()] + (["-DQUICK"] if quick else [])
    subprocess.run(["makensis", "-V2", "-WX", *defined, str(HERE / "windows" / "setup.nsi")], check=True)
    return target


def build_dmg(bundle: Path, made: Path, quick: bool) -> Path:
    """A disk image with the program and a link to drag it to."""
    target = bundle.parent / f"digitdesk-{__version__}-{os.uname().machine}.dmg"
    folder = made / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["cp", "-R", bundle.parent / "DigitDesk.app", folder], check=True)  # keeps links and signatures
    (folder / "Applications").symlink_to("/Applications")
    how = "UDZO" if quick else "ULMO"
    made_of = ("-volname", "DigitDesk", "-srcfolder", str(folder), "-format", how)
    subprocess.run(["hdiutil", "create", "-ov", *made_of, str(target)], check=True)
    return target


PACKERS = {"deb": build_deb, "tar": build_tar, "setup": build_setup, "dmg": build_dmg}


def tell(bundle: Path, packed: list[Path]) -> None:
    """Write the checksums and say how large all is."""
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packed]
    if sums:
        (bundle.parent / "SHA256SUMS").write_text("".join(sums))
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    print(f"{bundle}: {sum(path.stat().st_size for path in files) / 1e6:.0f} MB in {len(files)} files")
    for path in packed:
        print(f"{path}: {path.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
