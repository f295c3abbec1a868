#!/usr/bin/env python3
"""Names every part of the published bundles to its version: what was tried is what people get.

python packaging/lock.py            writes packaging/constraints.txt anew, with the newest versions allowed
python packaging/lock.py --check    says what this environment has in other versions, and exits with 1 where it has

Then the tests, and `pip-audit --requirement packaging/constraints.txt --no-deps --disable-pip`, before a release.
"""

import argparse
import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "constraints.txt"
OURS = "digitdesk"
HEAD = """\
# What the published bundles are made of, to the version: what was tried is what people get.
#     pip install ".[package]" --constraint packaging/constraints.txt
# Written by packaging/lock.py.
"""


def main() -> int:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args().check:
        wrong = differences()
        print("\n".join(wrong) or "All is in its locked version.")
        return int(bool(wrong))
    LOCK.write_text(HEAD + "".join(f"{name}=={version}\n" for name, version in sorted(newest().items())))
    return 0


def newest() -> dict[str, str]:
    """The versions that pip would install into an empty environment of this Python."""
    asked = ("--dry-run", "--ignore-installed", "--quiet", "--report", "-", f"{ROOT}[package]")
    done = subprocess.run([sys.executable, "-m", "pip", "install", *asked], capture_output=True, text=True, check=True)
    found = [part["metadata"] for part in json.loads(done.stdout)["install"]]
    return {plain(part["name"]): part["version"] for part in found if plain(part["name"]) != OURS}


def differences() -> list[str]:
    """What is installed here in another version than the locked one."""
    lines = (line.partition("==") for line in LOCK.read_text().splitlines() if not line.startswith("#"))
    pairs = [(name, version, installed(name)) for name, _, version in lines]
    return [f"{name} is locked to {version}; here is {here}" for name, version, here in pairs if here != version]


def installed(name: str) -> str:
    """The version of a part in this environment."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "nothing"


def plain(name: str) -> str:
    """A name as all its spellings are compared. Source: PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
