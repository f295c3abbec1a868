"""A trained network to the one file that ships: ONNX, everything inside, the same answers as PyTorch."""

import logging
import warnings
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, quant_pre_process, quantize_static
from torch import Tensor, nn

from digitdesk.engine.classify import BATCH, CONTRACT, LABELS, Model, ModelCard
from trainer.cnn import Shipped

PARITY_BATCHES = (1, 2, 17)
PARITY_TOLERANCE = 1e-4
logging.getLogger("torch.onnx").setLevel(logging.ERROR)  # it warns of every library that is not there


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says of itself, beside the contract's version and the labels."""

    version: str
    data_hash: str
    accuracy: float
    temperature: float
    review_threshold: float
    shift: float


def export(network: nn.Module, facts: Facts, path: Path) -> None:
    """Write the model and check that it fits the contract and answers as PyTorch does."""
    shipped = Shipped(network, facts.temperature, facts.shift).cpu().eval()
    example = torch.zeros((2, 28, 28), dtype=torch.uint8)
    shapes = {"images": {0: torch.export.Dim("batch", min=1)}}
    metadata = {"contract": CONTRACT, "labels": LABELS, **_strings(facts)}
    write_onnx(shipped, example, shapes, ["probabilities", "embedding"], metadata, path)
    check_parity(shipped, path)


def write_onnx(
    network: nn.Module,
    example: Tensor,
    shapes: dict[str, dict[int, Any]],
    outputs: list[str],
    metadata: dict[str, str],
    path: Path,
) -> None:
    """A network of one input as an ONNX file. shapes: the input's name, and its dimensions that are free."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # the exporter's own use of PyTorch
        warnings.filterwarnings(
            "ignore", "The tensor attributes", UserWarning
        )  # a GRU's flat weights: parity is checked
        program = torch.onnx.export(
            network,
            (example,),
            input_names=list(shapes),
            output_names=outputs,
            dynamic_shapes=shapes,
            opset_version=18,
            dynamo=True,
            verbose=False,
        )
    assert program is not None
    model = program.model_proto
    onnx.helper.set_model_props(model, metadata)
    for stale in (model.graph, *model.graph.node):  # paths of the machine that exported
        del stale.metadata_props[:]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())


def check_parity(shipped: nn.Module, path: Path) -> None:
    """ValueError unless the file answers as the network does at several batch sizes."""
    model = Model(path)
    rng = np.random.default_rng(0)
    for size in PARITY_BATCHES:
        images: NDArray[np.uint8] = rng.integers(0, 256, (size, 28, 28), np.uint8)
        with torch.inference_mode():
            expected, embedding = (part.numpy() for part in shipped(torch.from_numpy(images)))
        worst = max(
            float(np.abs(model.probabilities(images) - expected).max()),
            float(np.abs(model.embed(images) - embedding).max()) / max(1.0, float(np.abs(embedding).max())),
        )
        if worst > PARITY_TOLERANCE:
            raise ValueError(f"{path} differs from PyTorch by {worst:.2g} at batch {size}.")


def _strings(facts: Facts) -> dict[str, str]:
    return {
        "version": facts.version,
        "data_hash": facts.data_hash,
        "accuracy": f"{facts.accuracy:.6f}",
        "temperature": f"{facts.temperature:.6f}",
        "review_threshold": f"{facts.review_threshold:.6f}",
        "not_a_digit_shift": f"{facts.shift:.6f}",
    }


def fields_of(card: ModelCard) -> list[list[str]]:
    """What a model says of itself, as text."""
    return [[field.name.replace("_", " "), str(getattr(card, field.name))] for field in fields(card)]


def quantise(path: Path, output: Path, images: NDArray[np.uint8]) -> Path:
    """The same model with weights and activations of 8 bits; images, uint8 [N, 28, 28], show their ranges."""
    prepared = output.with_suffix(".prepared.onnx")
    quant_pre_process(str(path), str(prepared), skip_symbolic_shape=True)
    quantize_static(
        str(prepared),
        str(output),
        _Images(images),
        per_channel=True,
        op_types_to_quantize=["Conv", "MatMul", "Gemm", "MaxPool"],
    )
    prepared.unlink()
    small = onnx.load_from_string(output.read_bytes())
    del small.metadata_props[:]
    onnx.helper.set_model_props(small, {entry.key: entry.value for entry in onnx.load(path).metadata_props})
    output.write_bytes(small.SerializeToString())
    Model(output)  # refuses what does not fit the contract
    return output


class _Images(CalibrationDataReader):  # type: ignore[misc]
    """Gives the images in batches, as the quantiser wants them."""

    def __init__(self, images: NDArray[np.uint8]) -> None:
        self._batches = iter(np.split(images, range(BATCH, len(images), BATCH)))

    def get_next(self) -> dict[str, NDArray[np.uint8]] | None:
        """The next batch, or None."""
        batch = next(self._batches, None)
        return None if batch is None else {"images": batch}
