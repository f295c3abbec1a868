"""DigitDesk beside Tesseract and RapidOCR: the same fields and the same page, in one run. On demand, not a test.

    python tests/benchmarks/peers.py FOLDER [--also PACKAGES] [--tessdata FOLDER]

FOLDER holds page images and a truth.csv (source, page, field, value, x, y, width, height). Peers that cannot be
imported are left out; PACKAGES is a folder with more packages, in which they may be (`pip install --target`), as
`tesserocr` and `rapidocr`. Each field is cut out and read alone, and then the first page is read whole. Printed are
the processor's time, all on one thread, the ratio to DigitDesk's, the values that are right, and the memory that each
has taken at most, in a process of its own.
"""

import argparse
import csv
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.update(OMP_THREAD_LIMIT="1", OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1", ORT_DISABLE_TELEMETRY="1")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import cv2
import numpy as np
from PIL import Image

RUNS = 3
MARGIN = 4
"""Pixels around a field: its box is cut along with it, as a box on paper is."""
Reads = tuple[Callable[[np.ndarray], str], Callable[[np.ndarray], str]]
"""How a field is read, and how a whole page is: both give digits."""


def digitdesk(options: argparse.Namespace) -> Reads:
    """This program."""
    from digitdesk import settings
    from digitdesk.engine.classify import Model
    from digitdesk.engine.page_reading import read_page
    from digitdesk.engine.types import Page

    model = Model(settings.model_path(), settings.numbers_path())

    def read(gray: np.ndarray, layout: str) -> str:
        return " ".join(reading.value for reading in read_page(Page("", 1, gray), model, layout).readings)

    return lambda gray: read(gray, "number"), lambda gray: read(gray, "auto")


def tesseract(options: argparse.Namespace) -> Reads:
    """With a list of the ten digits that alone are looked for."""
    import tesserocr

    def reader(mode: int) -> Callable[[np.ndarray], str]:
        made = tesserocr.PyTessBaseAPI(path=str(options.tessdata or ""), lang="eng", psm=mode)
        made.SetVariable("tessedit_char_whitelist", "0123456789")

        def read(gray: np.ndarray) -> str:
            made.SetImage(Image.fromarray(gray))
            return str(made.GetUTF8Text())

        return read

    return reader(tesserocr.PSM.SINGLE_LINE), reader(tesserocr.PSM.AUTO)


def rapidocr(options: argparse.Namespace) -> Reads:
    """Its own models; a field is recognised without being looked for."""
    from rapidocr import RapidOCR

    one = {f"EngineConfig.onnxruntime.{which}_op_num_threads": 1 for which in ("intra", "inter")}
    made = RapidOCR(params={**one, "Global.log_level": "critical"})

    def read(gray: np.ndarray, find: bool) -> str:
        found = made(cv2.cvtColor(gray, cv2.COLOR_GRAY2BGR), use_det=find, use_cls=False, use_rec=True)
        return " ".join(found.txts or ())

    return lambda gray: read(gray, False), lambda gray: read(gray, True)


READERS = {"digitdesk": digitdesk, "tesseract": tesseract, "rapidocr": rapidocr}


def fields(folder: Path) -> tuple[list[tuple[np.ndarray, str]], np.ndarray]:
    """Each field's pixels and true value, and the first page whole."""
    with (folder / "truth.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    pages = {row["source"]: np.asarray(Image.open(folder / row["source"]).convert("L")) for row in rows}
    cut = []
    for row in rows:
        x, y, width, height = (round(float(row[name])) for name in ("x", "y", "width", "height"))
        rest = slice(max(0, y - MARGIN), y + height + MARGIN), slice(max(0, x - MARGIN), x + width + MARGIN)
        cut.append((np.ascontiguousarray(pages[row["source"]][rest]), row["value"]))
    return cut, pages[rows[0]["source"]]


def cpu(work: Callable[[], object]) -> float:
    """The least that this process worked, in seconds."""
    times = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def measure(name: str, options: argparse.Namespace) -> None:
    """One reader, in this process: values right, CPU seconds a field and a page, and the most memory in MiB."""
    cut, page = fields(options.folder)
    cv2.setNumThreads(1)
    read_field, read_page = READERS[name](options)
    right = sum("".join(filter(str.isdigit, read_field(gray))) == value for gray, value in cut)
    field = cpu(lambda: [read_field(gray) for gray, _ in cut]) / len(cut)
    whole = cpu(lambda: read_page(page))
    print(right, len(cut), field, whole, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def main() -> None:
    """Each reader in a process of its own, one after the other."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--also", type=Path)
    parser.add_argument("--tessdata", type=Path)
    parser.add_argument("--only", choices=list(READERS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.also:
        sys.path.append(str(options.also))
    if options.only:
        return measure(options.only, options)
    print("reader       fields right  ms a field  times  page s  times  MiB")
    ours: list[float] = []
    for name in READERS:
        command = [sys.executable, *sys.argv, "--only", name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            print(f"{name:12} left out: {done.stderr.strip().splitlines()[-1]}")
            continue
        right, count, field, whole, memory = map(float, done.stdout.split()[-5:])
        ours = ours or [field, whole]
        told = f"{1000 * field:10.1f}  {field / ours[0]:5.1f}  {whole:6.2f}  {whole / ours[1]:5.1f}  {memory:4.0f}"
        print(f"{name:12} {right:5.0f} of {count:3.0f}  {told}", flush=True)
    return None


if __name__ == "__main__":
    main()
