"""How near the limit reading is. Run by hand, from the checkout:

    python tests/benchmarks/speed.py [FORM...]     # else the sample forms

Prints ratios of the same work in one run, by what the processors worked (on a busy computer the time that passes
tells of the others): a page against decoding its file alone, a decoder in a process of its own against one in ours,
digits a second against what the model's multiply-adds would take at the speed of this computer's matrices, and a
batch two pages at a time against one. docs/speed.md keeps what was measured.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import cycle, islice
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import cv2
import numpy as np
from PIL import Image

from digitdesk import settings
from digitdesk.engine import images, workers
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, find_sources
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.pipeline import Job, read_pages

RUNS = 7
MATRIX = 1024
BATCH = 500
"""Pages of a batch."""
SIZES = (1, 8, 32, 64, 128, 256, 512)
"""Digits at a time."""


def least(clock: Callable[[], float], work: Callable[[], object], runs: int = RUNS) -> float:
    """The least that the work took by a clock, in seconds."""
    times = []
    for _ in range(runs):
        begun = clock()
        work()
        times.append(clock() - begun)
    return min(times)


cpu, wall = partial(least, time.process_time), partial(least, time.perf_counter)


def pillow(path: Path) -> object:
    """Decoding and nothing else."""
    with Image.open(path) as image:
        return image.load()


def pages(files: list[Path], model: Model) -> None:
    """Reading against decoding."""
    print("page                     pixels  fields  Pillow ms  reading ms  ratio")
    for path in files:
        page = images.load_page(Source(path, path.name), 1)
        result = read_page(page, model)
        decoding, reading = cpu(partial(pillow, path)), cpu(partial(read_page, page, model))
        told = f"{1000 * decoding:9.1f}  {1000 * reading:10.1f}  {(decoding + reading) / decoding:5.1f}"
        print(f"{path.name:20} {page.gray.size:10,}  {len(result.readings):6}  {told}", flush=True)


def decoders(files: list[Path]) -> None:
    """A decoder in a process of its own against one in ours."""
    print("\npage                  here ms  in a worker ms  more ms")
    for path in files:
        source = Source(path, path.name)
        here = wall(partial(images.load_page, source, 1))
        there = wall(partial(workers.load_page, source, 1))
        print(f"{path.name:20} {1000 * here:8.1f}  {1000 * there:14.1f}  {1000 * (there - here):7.1f}", flush=True)


def multiply_adds(path: Path) -> int:
    """Of one digit, counted over the model's convolutions and matrix products; needs the package onnx."""
    import onnx

    model = onnx.shape_inference.infer_shapes(onnx.load(path))
    weights = {part.name: list(part.dims) for part in model.graph.initializer}
    shapes = {
        value.name: [place.dim_value for place in value.type.tensor_type.shape.dim] for value in model.graph.value_info
    }
    total = 0
    for node in model.graph.node:
        if node.op_type == "Conv" and node.input[1] in weights:
            total += int(np.prod(weights[node.input[1]])) * int(np.prod(shapes[node.output[0]][2:]))
        elif node.op_type in ("Gemm", "MatMul") and node.input[1] in weights:
            total += int(np.prod(weights[node.input[1]]))
    return total


def digits(model: Model) -> None:
    """Digits a second, and their share of what the matrices of this computer would allow."""
    matrix = np.random.default_rng(1).random((MATRIX, MATRIX), np.float32)
    limit = MATRIX**3 / cpu(lambda: matrix @ matrix, 50)
    work = multiply_adds(model.path)
    print(f"\n{work / 1e6:.2f} million multiply-adds a digit; matrices: {limit / 1e9:.1f} thousand million a second")
    print("digits at a time  digits/s  share of the limit")
    for size in SIZES:
        some = np.random.default_rng(1).integers(0, 256, (size, 28, 28), np.uint8)
        rate = size / cpu(partial(model.probabilities, some), 20)
        print(f"{size:16}  {rate:8.0f}  {100 * rate * work / limit:17.1f} %", flush=True)


def read_all(files: list[Path], count: int, model: Model, jobs: int) -> None:
    """So many pages, the files again and again."""
    pages = ((Source(path, path.name), 1) for path in islice(cycle(files), count))
    for _ in read_pages(pages, Job(model), jobs):
        pass


def programs(files: list[Path]) -> None:
    """Two programs that share the pages, at the same time."""
    command = [sys.executable, __file__, "--read", str(BATCH // 2), *map(str, files)]
    for process in [subprocess.Popen(command) for _ in range(2)]:
        process.wait()


def scaling(files: list[Path], model: Model) -> None:
    """A batch one page at a time and two, by the clock; and by two programs, which is what the computer has to give."""
    ways = {
        "one at a time": lambda: read_all(files, BATCH, model, 1),
        "two at a time": lambda: read_all(files, BATCH, model, 2),
        "two programs": lambda: programs(files),
    }
    took = {name: wall(way, 1) for name, way in ways.items()}
    print(f"\n{BATCH} pages")
    for name, seconds in took.items():
        print(f"{name:13} {seconds:6.1f} s, {took['one at a time'] / seconds:.2f} times as fast", flush=True)


def main() -> None:
    """All of it."""
    cv2.setNumThreads(1)
    arguments = sys.argv[1:]
    count = int(arguments[1]) if arguments[:1] == ["--read"] else 0
    names = arguments[2:] if count else arguments
    files = [Path(name) for name in names] or [Path(source.path) for source in find_sources([settings.samples_path()])]
    model = Model(settings.model_path(), settings.numbers_path())
    if count:
        return read_all(files, count, model, 1)
    pages(files, model)
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"the most memory till now: {most:.0f} MiB")
    decoders(files)
    digits(model)
    return scaling(files, model)


if __name__ == "__main__":
    main()
