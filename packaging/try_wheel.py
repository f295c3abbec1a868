#!/usr/bin/env python3
"""Builds the wheel and the source archive, and tries the wheel in an empty environment, far from the checkout.

python packaging/try_wheel.py [--dist FOLDER]      needs `pip install build`
"""

import argparse
import os
import subprocess
import sys
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED = (
    *("digits.onnx", "numbers.onnx", "prototypes.npz", "mnist-test.npz", "samples/truth.csv"),
    *("icons/digitdesk.svg", "translations/digitdesk_de.qm", "LICENSE"),
)


def main() -> int:
    """Build, look inside, install, run the self-test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist")
    dist = parser.parse_args().dist.resolve()
    subprocess.run([sys.executable, "-m", "build", "--outdir", str(dist), str(ROOT)], check=True)
    wheel = max(dist.glob("digitdesk-*.whl"), key=lambda path: path.stat().st_mtime)
    inside = set(zipfile.ZipFile(wheel).namelist())
    if missing := [name for name in NEEDED if f"digitdesk/resources/{name}" not in inside]:
        sys.exit(f"{wheel.name} lacks {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        programs = Path(folder) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([programs / "python", "-m", "pip", "install", "--quiet", wheel], check=True)
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return subprocess.run(
            [programs / "digitdesk", "--self-test"], cwd=folder, env=environment, check=False
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
