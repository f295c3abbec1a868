"""Whether whole numbers of 8 bits would do for the digit model: python tests/benchmarks/int8.py MNIST_FOLDER.

Quantises the bundled model by onnxruntime's own tool (weights a channel, activations by 256 training digits) and prints
how many of MNIST's test digits each misreads, and digits a second of processor time, both models in turn.
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import numpy as np
import onnxruntime as ort
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static

from digitdesk import settings
from digitdesk.engine.idx import read_idx

BATCH, ROUNDS = 256, 6
SIZES = (1, 8, 32, 128, 256)
"""Digits at a time."""


class Digits(CalibrationDataReader):  # type: ignore[misc]
    """Some training digits, as the tool asks for them."""

    def __init__(self, images: np.ndarray) -> None:
        self._left = iter(np.array_split(images, 4))

    def get_next(self) -> dict[str, np.ndarray] | None:
        part = next(self._left, None)
        return None if part is None else {"images": part}


def load(path: Path) -> ort.InferenceSession:
    """On one thread."""
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 4
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def digits_read(session: ort.InferenceSession, images: np.ndarray) -> np.ndarray:
    """The likeliest class of each."""
    starts = range(0, len(images), BATCH)
    found = [session.run(["probabilities"], {"images": images[start : start + BATCH]})[0] for start in starts]
    return np.concatenate(found).argmax(axis=1)


def main() -> None:
    """Quantise, compare, time."""
    folder, small = Path(sys.argv[1]), Path(tempfile.mkdtemp()) / "int8.onnx"
    training, tests, labels = (
        read_idx(folder / f"{name}-ubyte.gz") for name in ("train-images-idx3", "t10k-images-idx3", "t10k-labels-idx1")
    )
    kinds = {"activation_type": QuantType.QUInt8, "weight_type": QuantType.QInt8}
    ops = ["Conv", "Gemm", "MatMul"]
    quantize_static(
        str(settings.model_path()),
        str(small),
        Digits(training[:256]),
        QuantFormat.QDQ,
        op_types_to_quantize=ops,
        per_channel=True,
        **kinds,
    )
    sessions = {"float32": load(settings.model_path()), "int8": load(small)}
    read = {name: digits_read(session, tests) for name, session in sessions.items()}
    for name, found in read.items():
        print(f"{name:8} misreads {(found != labels).sum()} of {len(labels)}")
    print(f"they differ in {(read['float32'] != read['int8']).sum()}\ndigits at a time, digits a second of each:")
    for size in SIZES:
        least = dict.fromkeys(sessions, float("inf"))
        for _ in range(ROUNDS):
            for name, session in sessions.items():
                begun, times = time.process_time(), max(1, 128 // size)
                for _ in range(times):
                    session.run(["probabilities"], {"images": tests[:size]})
                least[name] = min(least[name], (time.process_time() - begun) / (times * size))
        print(f"{size:4}", *(f"{name} {1 / took:7.0f}" for name, took in least.items()), flush=True)


if __name__ == "__main__":
    main()
