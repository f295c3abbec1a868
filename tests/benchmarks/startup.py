#!/usr/bin/env python3
"""How long until the window is seen, as a ratio to an empty PySide6 window of the same Python.

python tests/benchmarks/startup.py [--bundle dist/digitdesk/digitdesk] [--runs 7]

Each program is started in turn on a virtual screen (Xvfb, which is needed) whose pixels are watched from outside,
so a bundle is measured as it is shipped. Prints the medians of the time until then, and of the processor's time
spent until then, which says more on a machine that is busy otherwise; then both again until the window's page is
there and can be used, whose parts may come after the frame. On a busy machine `chrt --rr 5` before it, as root,
puts it before all others, so that it measures as on a quiet one. Exits with 1 when a ratio of seconds exceeds LIMIT.
"""

import argparse
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT = 1.6
DISPLAY, WIDTH, HEIGHT = ":78", 1280, 800
EMPTY = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("DigitDesk"))
window.resize(1120, 720)
window.show()
app.exec()
"""
STARTER = "import sys; from digitdesk.__main__ import main; sys.exit(main([]))"
"""What pip puts into the file `digitdesk`."""
PATIENCE = 60.0
Spent = tuple[float, float]
"""Seconds that passed, and seconds that a processor worked."""


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    programs = {"empty window": [sys.executable, "-c", EMPTY], "source": [sys.executable, "-c", STARTER]}
    if options.bundle:
        programs["bundle"] = [str(options.bundle.resolve())]
    medians = measure(programs, options.runs)
    print(f"{'':14} {'seconds':>8} {'ratio':>6} {'processor':>10} {'ratio':>6}")
    empty = medians["empty window"]["seen"]
    for name, stages in medians.items():
        for stage, found in stages.items():
            shares = [f"{mine:8.3f} {mine / other:6.2f}" for mine, other in zip(found, empty, strict=True)]
            print(f"{name:14} {stage:7} {'   '.join(shares)}")
    return int(max(seconds for stages in medians.values() for seconds, _ in stages.values()) > LIMIT * empty[0])


def measure(programs: dict[str, list[str]], runs: int) -> dict[str, dict[str, Spent]]:
    """Medians over the runs for each program and stage; one run before them fills the disk's cache."""
    with tempfile.TemporaryDirectory() as folder:
        screen = ["Xvfb", DISPLAY, "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-fbdir", folder]
        with subprocess.Popen(screen, stderr=subprocess.DEVNULL) as server:
            try:
                time.sleep(2)
                with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                    pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                    rounds = [  # in turn, so that a slow minute strikes all alike
                        {name: time_to_paint(command, pixels, Path(folder)) for name, command in programs.items()}
                        for _ in range(runs + 1)
                    ]
            finally:
                server.terminate()
    stages = {name: rounds[0][name].keys() for name in programs}
    return {
        name: {stage: middle([one[name][stage] for one in rounds[1:]]) for stage in stages[name]} for name in programs
    }


def middle(runs: list[Spent]) -> Spent:
    """The median of the seconds, and that of the processor's."""
    return statistics.median(seconds for seconds, _ in runs), statistics.median(work for _, work in runs)


def time_to_paint(command: list[str], pixels: mmap.mmap, home: Path) -> dict[str, Spent]:
    """What passes from a process's start to each of STAGES of its window on the screen; then it is ended."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody who installs it compiles all modules at each start
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    found = {}
    try:
        for stage, is_reached in STAGES.items():
            if stage == "usable" and EMPTY in command:
                continue
            while not is_reached(pixels):
                if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                    raise SystemExit(f"{command[0]} showed no window")
                time.sleep(0.002)
            found[stage] = time.perf_counter() - started, processor_seconds(process.pid)
        return found
    finally:
        process.terminate()
        process.wait()
        while is_painted(pixels):
            time.sleep(0.01)


def processor_seconds(pid: int) -> float:
    """What all threads of a process have used so far. Source: Linux's sched-stats.rst, /proc/<pid>/schedstat."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads) / 1e9


def is_painted(pixels: mmap.mmap) -> bool:
    """Whether the screen holds anything, above the mouse's pointer in its middle; an empty screen is black."""
    row = len(pixels) - WIDTH * (HEIGHT - 200) * 4
    return any(pixels[row : row + WIDTH * 4])


def is_furnished(pixels: mmap.mmap) -> bool:
    """Whether a page is there: of the frame alone, the middle is of one colour but for the mouse's pointer."""
    header = len(pixels) - WIDTH * HEIGHT * 4
    places = [header + (y * WIDTH + x) * 4 for y in range(200, 600, 10) for x in range(200, 1000, 10)]
    colours = Counter(pixels[place : place + 3] for place in places)
    return colours[bytes(3)] < 0.5 * len(places) and max(colours.values()) < 0.99 * len(places)  # black: not painted


STAGES = {"seen": is_painted, "usable": is_furnished}


if __name__ == "__main__":
    sys.exit(main())
