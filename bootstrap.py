#!/usr/bin/env python3
"""From a fresh checkout to the running program in one command; needs Python 3.11 and nothing else.

python3 bootstrap.py run [FILE...]      set up, then open the window (on the sample forms)
python3 bootstrap.py test [ARGUMENT...] set up for development, then run the tests
python3 bootstrap.py setup              set up for development, and no more
"""

from __future__ import annotations  # so that an old Python gets as far as the sentence that says so

import csv
import ctypes.util
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "bootstrap-stamp"
SAMPLES = ROOT / "resources" / "samples"
RESULTS = ROOT / "results" / "samples"
OLDEST = (3, 11)

EXTRAS = {"run": "", "test": "[dev,train,cluster]"}
"""What is installed with the program for each purpose."""

LIBRARIES = {
    "EGL": "libegl1",
    "GL": "libgl1",
    "xkbcommon": "libxkbcommon0",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
    "glib-2.0": "libglib2.0-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
"""Shared libraries that Qt loads on Linux but does not bring, with their Debian packages."""

CPU_TORCH = "torch==2.13.0+cpu"
"""PyTorch's small CPU build, where pip has been told of a place that has it (PIP_FIND_LINKS,
PIP_EXTRA_INDEX_URL); the usual build for Linux brings gigabytes of CUDA."""


class SetupError(Exception):
    """Why it cannot go on, and what to do, in a sentence."""


def main(arguments: list[str]) -> int:
    """Do what the first argument says; returns the exit code of what was run."""
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("run", "test", "setup"):
        print(__doc__)
        return 0 if command in ("-h", "--help") else 2
    try:
        set_up("run" if command == "run" else "test")
        return run(rest) if command == "run" else test(rest) if command == "test" else 0
    except SetupError as problem:
        print(f"bootstrap: {problem}", file=sys.stderr)
    except OSError as problem:
        print(f"bootstrap: {problem}. May you write in {ROOT}, and is the disk not full?", file=sys.stderr)
    except KeyboardInterrupt:
        print("\nbootstrap: stopped; the same command goes on from here.", file=sys.stderr)
        return 130
    return 1


def set_up(purpose: str) -> None:
    """Make .venv and install what `purpose` (a key of EXTRAS) needs; nothing if that was done before."""
    if sys.version_info < OLDEST:
        raise SetupError(f"this is Python {platform.python_version()}; DigitDesk needs 3.11 or newer.")
    install_system_packages(missing_packages())
    if is_fresh(purpose):
        return
    print("Setting up; the first time this takes some minutes.", file=sys.stderr)
    STAMP.unlink(missing_ok=True)
    # --clear, since a half-made environment or one of another Python cannot be mended
    must([sys.executable, "-m", "venv", "--clear", str(VENV)], f"the environment {VENV} could not be made:")
    if purpose == "test" and sys.platform == "linux" and attempt(pip_install(CPU_TORCH)):
        print("PyTorch's usual build is installed, which is large: pip knows of no CPU build.", file=sys.stderr)
    problem = "the packages could not be installed. Is there a network? Then try again. The installer said:"
    must(pip_install("--editable", f"{ROOT}{EXTRAS[purpose]}"), problem)
    STAMP.write_text(stamp(purpose))


def is_fresh(purpose: str) -> bool:
    """Whether .venv holds what `purpose` needs; what the tests need includes all that a run needs."""
    done = STAMP.read_text() if STAMP.exists() else ""
    return done in {stamp(purpose), stamp("test")}


def stamp(purpose: str) -> str:
    """Tells one set-up from another: a hash of what it depends on."""
    parts = (sys.version, EXTRAS[purpose], str(ROOT), (ROOT / "pyproject.toml").read_text("utf-8"))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def missing_packages() -> list[str]:
    """Debian packages that the program needs and this system lacks; none elsewhere than on Linux."""
    if sys.platform != "linux":
        return []
    packages = [package for library, package in LIBRARIES.items() if not ctypes.util.find_library(library)]
    if importlib.util.find_spec("ensurepip") is None:  # Debian's Python comes without it
        packages.append("python3-venv")
    if not has_font():  # without one, all text is empty boxes
        packages.append("fonts-dejavu-core")
    return packages


def has_font() -> bool:
    """Whether any font is installed where fontconfig looks."""
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")
    return any(path.suffix.lower() in (".ttf", ".otf", ".ttc") for folder in folders for path in folder.rglob("*"))


def install_system_packages(packages: list[str]) -> None:
    """Install Debian packages if that is allowed; SetupError with the line to type if not."""
    if not packages:
        return
    if not shutil.which("apt-get"):
        print(f"bootstrap: the likes of these may be missing: {' '.join(packages)}.", file=sys.stderr)
        return
    prefix = root_prefix()
    if prefix is None:
        line = "sudo apt-get install " + " ".join(packages)
        raise SetupError(f"system packages are missing. Install them, then try again:\n\n    {line}\n")
    print(f"Installing system packages: {' '.join(packages)}", file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    problem = "the system packages could not be installed. Is there a network? The installer said:"
    must([*prefix, "apt-get", "-qq", "update"], problem, quiet)
    must([*prefix, "apt-get", "-qq", "install", "--no-install-recommends", "--yes", *packages], problem, quiet)


def root_prefix() -> list[str] | None:
    """What to put before a command to run it as root without a password; None if that cannot be."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def attempt(command: list[str], environment: dict[str, str] | None = None) -> str:
    """Run a command quietly; returns "" when it went well, else the errors it told of, or its last lines."""
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=environment, check=False)
    lines = f"{done.stdout}\n{done.stderr}".strip().splitlines()
    said = [line.strip() for line in lines if line.strip().lower().startswith(("error:", "e: "))] or lines
    return "\n".join(said[-5:] or ["(it did not say why)"]) if done.returncode else ""


def must(command: list[str], problem: str, environment: dict[str, str] | None = None) -> None:
    """Run a command quietly; SetupError with `problem` and what the command said when it fails."""
    if said := attempt(command, environment):
        raise SetupError(f"{problem}\n\n{said}")


def pip_install(*arguments: str) -> list[str]:
    """The command that installs into .venv."""
    return [venv_python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]


def venv_python() -> str:
    """The environment's own Python."""
    return str(VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))


def run(arguments: list[str]) -> int:
    """Open the window on the files given, or on the samples; without a display, read them all the same."""
    if has_display() or is_command(arguments):
        return digitdesk(*(arguments or [str(SAMPLES)]))
    print("There is no display to open a window on, so the pages are read without one.\n", file=sys.stderr)
    return read_without_window(arguments or [str(SAMPLES)])


def is_command(arguments: list[str]) -> bool:
    """Whether these are for the program's command line (`batch ...`, `--help`) and no files to open."""
    first = arguments[0] if arguments else ""
    return first.startswith("-") or (first.isidentifier() and not Path(first).exists())


def has_display() -> bool:
    """Whether a window can be shown."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def read_without_window(inputs: list[str]) -> int:
    """Read pages into a table and annotated images below RESULTS, and show the table."""
    table, pictures = RESULTS / "readings.csv", RESULTS / "pages"
    RESULTS.mkdir(parents=True, exist_ok=True)
    table.unlink(missing_ok=True)
    code = digitdesk("batch", *inputs, "--output", str(table), "--annotate", str(pictures))
    if table.exists():
        print_table(table)
        print(f"\nThe table: {table}\nThe pages, with what was read drawn on them: {pictures}")
    return code


def print_table(path: Path) -> None:
    """The columns of a CSV file that tell most, aligned."""
    shown = ("source", "page", "field", "value", "confidence", "status")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [shown, *(tuple(row[name] for name in shown) for row in csv.DictReader(file))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def digitdesk(*arguments: str) -> int:
    """Run the program; its exit code."""
    return subprocess.run([venv_python(), "-m", "digitdesk", *arguments], check=False).returncode


def test(arguments: list[str]) -> int:
    """Run the tests; pytest's exit code."""
    return subprocess.run([venv_python(), "-m", "pytest", *arguments], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
