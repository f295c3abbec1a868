"""Stand-ins for shared libraries that are linked with but never used, made of what is asked of them by name.

OpenCV's wheel links with FFmpeg, that with OpenSSL and codecs for videos, and with libaom for AVIF images: 46 MB, and
the only code in a bundle that could open connections. Nothing here reads videos or AVIF, so that libraries of the same
names do whose functions all do nothing and return 0: what asks for a frame gets none. Linux alone; needs binutils.
"""

import platform
import subprocess
from pathlib import Path

NOTHING = {"x86_64": "xor %eax, %eax; ret", "aarch64": "mov x0, #0; ret"}
"""A function that returns 0, or no pointer."""


class HollowError(Exception):
    """Something that no stand-in can be made for."""


def hollow(library: Path, user: Path, folder: Path) -> Path:
    """Write a stand-in of the same file name into a folder, with the functions that `user` takes from the library."""
    wanted = _functions(library) & {name for name, _ in _symbols(user, "--undefined-only")}
    versions = {name.partition("@")[2] for name in wanted}
    if len(versions) != 1:
        raise HollowError(f"{user.name} takes functions of {len(versions)} versions from {library.name}, not of one")
    names = sorted(name.partition("@")[0] for name in wanted)
    folder.mkdir(parents=True, exist_ok=True)
    code, script, target = folder / f"{library.name}.s", folder / f"{library.name}.map", folder / library.name
    nothing = NOTHING[platform.machine()]
    code.write_text("".join(f".globl {name}\n.type {name}, %function\n{name}: {nothing}\n" for name in names))
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
