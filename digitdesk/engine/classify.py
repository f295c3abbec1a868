"""The model: the only place that uses onnxruntime. Everything about the model is read from the model."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from digitdesk.engine.errors import ModelError
from digitdesk.engine.normalise import SIZE
from digitdesk.engine.types import Gray, Guess

CONTRACT = "1"
"""The version of the contract (docs/model.md) that this program reads."""
LABELS = "0,1,2,3,4,5,6,7,8,9,not a digit"
BATCH = 256
"""Images given to the network at a time: memory stays bounded, speed does not grow beyond it."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model says of itself in its metadata."""

    version: str
    data_hash: str
    accuracy: float
    temperature: float
    review_threshold: float


class Model:
    """A model file that fits the contract: uint8 [N, 28, 28] in, probabilities [N, 11] and embedding [N, D] out."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        """Load and check; ModelError says why a file is refused. threads: per call of the network."""
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 4
        try:
            self._session = ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
        except OSError as error:
            raise ModelError(f"The model {path} cannot be read ({error.strerror}): install DigitDesk again.") from error
        except Exception as error:  # onnxruntime's own errors have no common base but this
            raise ModelError(f"{path.name} is not an ONNX model that this computer can run: choose another.") from error
        self.path = path
        self.card = _check(self._session, path.name)

    def classify(self, images: Gray) -> list[Guess]:
        """Guesses for uint8 [N, 28, 28]; N may be 0."""
        return [Guess(tuple(row)) for row in self.probabilities(images).tolist()]

    def probabilities(self, images: Gray) -> NDArray[np.float32]:
        """float32 [N, 11] for uint8 [N, 28, 28]; N may be 0."""
        return self._run("probabilities", images)

    def embed(self, images: Gray) -> NDArray[np.float32]:
        """float32 [N, D] for uint8 [N, 28, 28]; N may be 0."""
        return self._run("embedding", images)

    def _run(self, output: str, images: Gray) -> NDArray[np.float32]:
        parts = [images[start : start + BATCH] for start in range(0, max(len(images), 1), BATCH)]
        return np.concatenate([self._session.run([output], {"images": part})[0] for part in parts])


def _check(session: ort.InferenceSession, name: str) -> ModelCard:
    """Refuse what does not fit the contract, with the reason."""

    def refuse(why: str) -> ModelError:
        return ModelError(f"{name} does not fit DigitDesk's model contract: {why}. Choose a model made by its trainer.")

    inputs = {value.name: value for value in session.get_inputs()}
    outputs = {value.name: value for value in session.get_outputs()}
    images, probabilities = inputs.get("images"), outputs.get("probabilities")
    if len(inputs) != 1 or images is None or images.type != "tensor(uint8)" or images.shape[1:] != [SIZE, SIZE]:
        raise refuse("its input must be images: uint8 [N, 28, 28]")
    if isinstance(images.shape[0], int):
        raise refuse("its batch size must be free")
    if probabilities is None or probabilities.type != "tensor(float)" or probabilities.shape[1:] != [11]:
        raise refuse("it must give probabilities: float32 [N, 11]")
    if "embedding" not in outputs:
        raise refuse("it must give an embedding")
    meta = session.get_modelmeta().custom_metadata_map
    if meta.get("contract") != CONTRACT or meta.get("labels") != LABELS:
        raise refuse(f"its metadata must say contract={CONTRACT} and the eleven labels")
    try:
        return ModelCard(
            meta["version"],
            meta["data_hash"],
            float(meta["accuracy"]),
            float(meta["temperature"]),
            float(meta["review_threshold"]),
        )
    except (KeyError, ValueError) as error:
        raise refuse(f"its metadata lack a proper {error}") from error
