#!/usr/bin/env python3
"""How long until the window is seen, as a ratio to an empty PySide6 window of the same Python.

python tests/benchmarks/startup.py [--bundle dist/digitdesk/digitdesk] [--runs 7]

Each program is started in turn on a virtual screen (Xvfb, which is needed) whose pixels are watched from outside,
so a bundle is measured as it is shipped. Prints the medians of the time until then, and of the processor's time
spent until then, which says more on a machine that is busy otherwise; exits with 1 when a ratio exceeds LIMIT.
"""

import argparse
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
LIMIT = 1.6
DISPLAY = ":78"
EMPTY = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("DigitDesk"))
window.resize(1120, 720)
window.show()
app.exec()
"""
PATIENCE = 60.0


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    programs = {"empty window": [sys.executable, "-c", EMPTY], "source": [sys.executable, "-m", "digitdesk"]}
    if options.bundle:
        programs["bundle"] = [str(options.bundle.resolve())]
    medians = measure(programs, options.runs)
    empty = medians["empty window"]
    print(f"{'':14} {'seconds':>8} {'ratio':>6} {'processor':>10} {'ratio':>6}")
    for name, (seconds, work) in medians.items():
        ratios = seconds / empty[0], work / empty[1]
        print(f"{name:14} {seconds:8.3f} {ratios[0]:6.2f} {work:10.3f} {ratios[1]:6.2f}")
    return int(max(seconds for seconds, _ in medians.values()) > LIMIT * empty[0])


def measure(programs: dict[str, list[str]], runs: int) -> dict[str, tuple[float, float]]:
    """Medians over the runs; one run before them fills the disk's cache."""
    with tempfile.TemporaryDirectory() as folder:
        screen = ["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir", folder]
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
    return {
        name: (
            statistics.median(times[name][0] for times in rounds[1:]),
            statistics.median(times[name][1] for times in rounds[1:]),
        )
        for name in programs
    }


def time_to_paint(command: list[str], pixels: mmap.mmap, home: Path) -> tuple[float, float]:
    """Seconds, and seconds of the processor, from a process's start to its window on the screen; then it is ended."""
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    started = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)
    try:
        while not is_painted(pixels):
            if process.poll() is not None or time.perf_counter() - started > PATIENCE:
                raise SystemExit(f"{command[0]} showed no window")
            time.sleep(0.002)
        return time.perf_counter() - started, processor_seconds(process.pid)
    finally:
        process.terminate()
        process.wait()
        while is_painted(pixels):
            time.sleep(0.01)


def processor_seconds(pid: int) -> float:
    """What a process has used so far, in user and system mode. Source: proc(5), fields 14 and 15 of stat."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / os.sysconf("SC_CLK_TCK")


def is_painted(pixels: mmap.mmap) -> bool:
    """Whether the screen's middle holds anything; an empty screen is black."""
    middle = len(pixels) // 2
    return any(pixels[middle : middle + 1280 * 4])


if __name__ == "__main__":
    sys.exit(main())
