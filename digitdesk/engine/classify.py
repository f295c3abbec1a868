"""The model: the only place that uses onnxruntime. Everything about the model is read from the model."""

from dataclasses import dataclass, fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from digitdesk.engine.confidence import Trust
from digitdesk.engine.decode import Weights
from digitdesk.engine.errors import ModelError
from digitdesk.engine.normalise import SIZE
from digitdesk.engine.sequence import ALPHABET, CLASSES
from digitdesk.engine.strip import HEIGHT, STRIDE
from digitdesk.engine.types import NOT_A_DIGIT, Gray, Guess

ort.disable_telemetry_events()  # on Windows, which has another way of its own; elsewhere see digitdesk/__init__.py

CONTRACT = "1"
"""The version of the contract (docs/model.md) that this program reads."""
LABELS = "0,1,2,3,4,5,6,7,8,9,not a digit"
TRUST = ("field_slope", "field_offset", "field_threshold")
"""Metadata of a model that has learned."""
WEIGHTS = tuple(f"weight_{part.name}" for part in fields(Weights))
"""Metadata of a number model, and of a model that has learned from numbers."""
NUMBERS_CONTRACT = "numbers-1"
NUMBERS_LABELS = ",".join([*ALPHABET, "nothing"])
ROUNDED, TOGETHER = 32, 16
"""Strips are filled up to multiples of this width, and so many are read at a time: their answers never
depend on what else is on the page."""
NOWHERE = str(Path(__file__) / "nowhere")
"""A folder that cannot be: a model that keeps its weights in other files would have the program read those."""
BATCH = 32
"""Images given to the network at a time: more are no quicker, and each takes half a megabyte meanwhile."""


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model says of itself in its metadata."""

    version: str
    data_hash: str
    accuracy: float
    temperature: float
    review_threshold: float
    trust: Trust | None = None
    """What to believe of fields on the forms that the model has learned from; None before it has."""
    weights: Weights | None = None
    """How numbers are weighed on those forms; None where the number model says it."""


class Model:
    """A model file that fits the contract: uint8 [N, 28, 28] in, probabilities [N, 11] and embedding [N, D] out."""

    def __init__(self, path: Path, numbers: Path | None = None, threads: int = 1) -> None:
        """Load and check; ModelError says why a file is refused.

        numbers: the number model that reads whole lines beside it. threads: per call of a network.
        """
        self._session = _load(path, threads)
        self.path = path
        self.card = _check(self._session, path.name)
        _try(self._session, path.name, "probabilities", np.zeros((1, SIZE, SIZE), np.uint8), (1, NOT_A_DIGIT + 1))
        self.numbers = NumberModel(numbers, threads) if numbers else None

    def classify(self, images: Gray) -> list[Guess]:
        """Guesses for uint8 [N, 28, 28]; N may be 0."""
        return [Guess(tuple(row)) for row in self.probabilities(images).tolist()]

    def probabilities(self, images: Gray) -> NDArray[np.float32]:
        """float32 [N, 11] for uint8 [N, 28, 28]; N may be 0."""
        return self.see(images)[0]

    def embed(self, images: Gray) -> NDArray[np.float32]:
        """float32 [N, D] for uint8 [N, 28, 28]; N may be 0."""
        return self.see(images)[1]

    def see(self, images: Gray) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Probabilities float32 [N, 11] and embedding float32 [N, D] for uint8 [N, 28, 28]; N may be 0."""
        parts = [images[start : start + BATCH] for start in range(0, max(len(images), 1), BATCH)]
        seen = [self._session.run(["probabilities", "embedding"], {"images": part}) for part in parts]
        return np.concatenate([part[0] for part in seen]), np.concatenate([part[1] for part in seen])


@dataclass(frozen=True, slots=True)
class NumberCard:
    """What a number model says of itself in its metadata."""

    version: str
    data_hash: str
    accuracy: float
    review_threshold: float
    weights: Weights


class NumberModel:
    """A file that fits the number model's contract: uint8 [N, 32, W] in, log-probabilities [N, W / 4, 15] out."""

    def __init__(self, path: Path, threads: int = 1) -> None:
        """Load and check; ModelError says why a file is refused."""
        self._session = _load(path, threads)
        self.path = path
        self.card = _check_numbers(self._session, path.name)
        blank = np.zeros((1, HEIGHT, ROUNDED), np.uint8)
        _try(self._session, path.name, "log_probabilities", blank, (1, ROUNDED // STRIDE, CLASSES))

    def read(self, strips: list[Gray]) -> list[NDArray[np.float32]]:
        """For each strip, uint8 [32, W], float32 [T, 15]; strips of like width are read together."""
        answers: dict[int, NDArray[np.float32]] = {}
        widths = [-(-strip.shape[1] // ROUNDED) * ROUNDED for strip in strips]
        for width in sorted(set(widths)):
            alike = [number for number, other in enumerate(widths) if other == width]
            for some in (alike[start : start + TOGETHER] for start in range(0, len(alike), TOGETHER)):
                batch = np.zeros((len(some), HEIGHT, width), np.uint8)
                for row, number in zip(batch, some, strict=True):
                    row[:, : strips[number].shape[1]] = strips[number]
                found = self._session.run(["log_probabilities"], {"strips": batch})[0]
                answers.update(zip(some, found, strict=True))
        return [answers[number][: strip.shape[1] // STRIDE] for number, strip in enumerate(strips)]


def _load(path: Path, threads: int) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", NOWHERE)
    try:
        session = ort.InferenceSession(path.read_bytes(), options, providers=["CPUExecutionProvider"])
        _said(session)  # names and metadata that are no text are found out here
        return session
    except OSError as error:
        raise ModelError(f"The model {path} cannot be read ({error.strerror}): install DigitDesk again.") from error
    except Exception as error:  # onnxruntime's own errors have no common base but this
        raise ModelError(f"{path.name} is not an ONNX model that this computer can run: choose another.") from error


def _said(session: ort.InferenceSession) -> tuple[dict[str, Any], dict[str, Any], dict[str, str]]:
    """The model's inputs and outputs by their names, and its metadata."""
    inputs = {value.name: value for value in session.get_inputs()}
    outputs = {value.name: value for value in session.get_outputs()}
    return inputs, outputs, session.get_modelmeta().custom_metadata_map


def _try(session: ort.InferenceSession, name: str, output: str, blank: Gray, shape: tuple[int, ...]) -> None:
    """Refuse what fits by its own word alone: it must answer a blank image, and with probabilities."""
    try:
        answer = session.run([output], {session.get_inputs()[0].name: blank})[0]
    except Exception as error:  # onnxruntime's own errors have no common base but this
        raise _refusal(name, "it cannot be run") from error
    shares = np.exp(answer) if output.startswith("log") else answer
    if answer.shape != shape or not np.allclose(shares.sum(axis=-1), 1, atol=0.01):
        raise _refusal(name, f"it must give probabilities in the shape {shape}")


def _refusal(name: str, why: str) -> ModelError:
    return ModelError(f"{name} does not fit DigitDesk's model contract: {why}. Choose a model made by its trainer.")


def _check(session: ort.InferenceSession, name: str) -> ModelCard:
    """Refuse what does not fit the contract, with the reason."""
    refuse = partial(_refusal, name)

    inputs, outputs, meta = _said(session)
    images, probabilities = inputs.get("images"), outputs.get("probabilities")
    if len(inputs) != 1 or images is None or images.type != "tensor(uint8)" or images.shape[1:] != [SIZE, SIZE]:
        raise refuse("its input must be images: uint8 [N, 28, 28]")
    if isinstance(images.shape[0], int):
        raise refuse("its batch size must be free")
    if probabilities is None or probabilities.type != "tensor(float)" or probabilities.shape[1:] != [11]:
        raise refuse("it must give probabilities: float32 [N, 11]")
    if "embedding" not in outputs:
        raise refuse("it must give an embedding")
    if meta.get("contract") != CONTRACT or meta.get("labels") != LABELS:
        raise refuse(f"its metadata must say contract={CONTRACT} and the eleven labels")
    try:
        return ModelCard(
            meta["version"],
            meta["data_hash"],
            float(meta["accuracy"]),
            float(meta["temperature"]),
            float(meta["review_threshold"]),
            Trust(*(float(meta[key]) for key in TRUST)) if TRUST[0] in meta else None,
            _weights(meta) if WEIGHTS[0] in meta else None,
        )
    except (KeyError, ValueError) as error:
        raise refuse(f"its metadata lack a proper {error}") from error


def _weights(meta: dict[str, str]) -> Weights:
    return Weights(*(float(meta[key]) for key in WEIGHTS))


def _check_numbers(session: ort.InferenceSession, name: str) -> NumberCard:
    refuse = partial(_refusal, name)
    inputs, outputs, meta = _said(session)
    strips, answers = inputs.get("strips"), outputs.get("log_probabilities")
    if len(inputs) != 1 or strips is None or strips.type != "tensor(uint8)" or strips.shape[1] != HEIGHT:
        raise refuse(f"its input must be strips: uint8 [N, {HEIGHT}, W]")
    if isinstance(strips.shape[0], int) or isinstance(strips.shape[2], int):
        raise refuse("its batch size and width must be free")
    if answers is None or answers.type != "tensor(float)" or answers.shape[2] != CLASSES:
        raise refuse(f"it must give log_probabilities: float32 [N, W / {STRIDE}, {CLASSES}]")
    if meta.get("contract") != NUMBERS_CONTRACT or meta.get("labels") != NUMBERS_LABELS:
        raise refuse(f"its metadata must say contract={NUMBERS_CONTRACT} and labels={NUMBERS_LABELS}")
    try:
        return NumberCard(
            meta["version"],
            meta["data_hash"],
            float(meta["accuracy"]),
            float(meta["review_threshold"]),
            _weights(meta),
        )
    except (KeyError, ValueError) as error:
        raise refuse(f"its metadata lack a proper {error}") from error
