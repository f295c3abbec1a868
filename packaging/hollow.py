"""Stand-ins for shared libraries that are linked with but never used, made of what is asked of them by name.

OpenCV's wheel links with FFmpeg, and that with OpenSSL and codecs for videos: 38 MB, and the only code in a bundle that
could open connections. Nothing here reads videos, so that a library with the same names, and nothing behind them, does.
Linux alone; needs binutils.
"""

import platform
import subprocess
from pathlib import Path

STOP = {"x86_64": "ud2", "aarch64": "udf #0"}
"""The instruction that ends a program: what a stand-in does when it is called after all."""


class HollowError(Exception):
    """Something that no stand-in can be made for."""


def hollow(library: Path, user: Path, folder: Path) -> Path:
    """Write a stand-in of the same file name into a folder, with the functions that `user` takes from the library."""
    wanted = _functions(library) & {name for name, _ in _symbols(user, "--undefined-only")}
    versions = {name.partition("@")[2] for name in wanted}
    if len(versions) != 1:
        raise HollowError(f"{user.name} takes {len(versions)} versions of functions from {library.name}, not one")
    names = sorted(name.partition("@")[0] for name in wanted)
    folder.mkdir(parents=True, exist_ok=True)
    code, script, target = folder / f"{library.name}.s", folder / f"{library.name}.map", folder / library.name
    stop = STOP[platform.machine()]
    code.write_text("".join(f".globl {name}\n.type {name}, %function\n{name}: {stop}\n" for name in names))
    script.write_text(f"{versions.pop()} {{ global: *; }};\n")
    made = code.with_suffix(".o")
    subprocess.run(["as", "-o", made, code], check=True)
    how = ("-z", "noexecstack", "--version-script", script, "-soname", library.name)
    subprocess.run(["ld", "-shared", *how, "-o", target, made], check=True)
    return target


def _functions(library: Path) -> set[str]:
    """All functions that a library has for others, as NAME@VERSION."""
    return {name for name, kind in _symbols(library, "--defined-only") if kind in "TW"}


def _symbols(path: Path, which: str) -> set[tuple[str, str]]:
    """NAME@VERSION and kind of each symbol, as `nm` tells them."""
    command = ["nm", "--dynamic", "--with-symbol-versions", "--portability", which, str(path)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return {(name.replace("@@", "@"), kind) for name, kind, *_ in map(str.split, lines)}
