"""The file of a model that has learned: the model it came from, the stage behind it, and what it says of itself."""

import hashlib
import os
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path

import numpy as np

from digitdesk.engine.classify import TRUST, WEIGHTS
from digitdesk.engine.confidence import Trust
from digitdesk.engine.decode import Weights
from digitdesk.engine.errors import ExportError, ModelError
from digitdesk.engine.learning.adapt import Reviewed, Trial
from digitdesk.engine.learning.onnxfile import Node, extended, metadata_of, with_metadata
from digitdesk.engine.learning.stage import LEAST, Stage
from digitdesk.engine.unfinished import beside

ENDING = ".onnx"
NAME, BASE, TAUGHT, BEFORE, AFTER, AT = (
    f"learned_{key}" for key in ("name", "from", "digits", "before", "after", "at")
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a learned model says of how it came about.

    name: of the forms that it knows; at: local time, ISO 8601 to the minute; base: the version of the model it
    came from; digits: how many reviewed digits taught it; before, after: how many of them were read right when
    they were held out.
    """

    path: Path
    name: str
    at: str
    base: str
    digits: int
    before: int
    after: int


def write_learned(
    base: Path,
    target: Path,
    stage: Stage | None = None,
    trust: Trust | None = None,
    told: dict[str, str] | None = None,
    weights: Weights | None = None,
) -> None:
    """Write `base` with a stage behind it, another trust in fields, these metadata, and other weights of numbers.

    The file appears whole.

    ModelError when the base has learned already, ExportError when the target cannot be written.
    """
    model = base.read_bytes()
    if BASE in metadata_of(model):
        raise ModelError(f"{base.name} has learned already: start from the model it came from.")
    if stage:
        model = _with_stage(model, stage)
    metadata = _named(TRUST, trust.numbers if trust else ()) | _named(WEIGHTS, astuple(weights) if weights else ())
    model = with_metadata(model, metadata | (told or {}))
    part = beside(target)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(model)
        os.replace(part, target)
    except OSError as error:
        raise ExportError(f"{target} cannot be written ({error.strerror}): choose another place.") from error
    finally:
        part.unlink(missing_ok=True)


def lesson_metadata(base: str, name: str, at: str, trial: Trial, reviewed: Reviewed, learned: bool) -> dict[str, str]:
    """What a learned model says: all of the contract that differs from its base (version `base`), and its lesson.

    learned: whether it has the trial's stage; if not, it reads digits as its base does.
    """
    taught = hashlib.sha256(reviewed.images.tobytes() + reviewed.labels.tobytes()).hexdigest()
    return {
        "version": f"{base}, {name} {at.replace('T', ' ')}",
        "data_hash": taught,
        "accuracy": f"{trial.mnist[learned] / max(trial.mnist_digits, 1):.6f}",
        BASE: base,
        NAME: name,
        AT: at,
        TAUGHT: str(len(trial.before.labels)),
        BEFORE: str(int(trial.before.right.sum())),
        AFTER: str(int((trial.after if learned else trial.before).right.sum())),
    }


def read_lesson(path: Path) -> Lesson | None:
    """How this model came about; None for one that has not learned, or that cannot be read."""
    try:
        told = metadata_of(path.read_bytes())
        counts = (int(told[key]) for key in (TAUGHT, BEFORE, AFTER))
        return Lesson(path, told[NAME], told[AT], told[BASE], *counts)
    except (OSError, ValueError, KeyError):
        return None


def learned_models(folder: Path) -> list[Lesson]:
    """All models in this folder that have learned, the latest first."""
    found = (read_lesson(path) for path in folder.glob(f"*{ENDING}"))
    return sorted((lesson for lesson in found if lesson), key=lambda lesson: (lesson.at, lesson.path), reverse=True)


def _named(keys: Sequence[str], values: Sequence[float]) -> dict[str, str]:
    """Numbers as metadata; none without values."""
    return {key: f"{value:.6f}" for key, value in zip(keys, values, strict=False)}


def _with_stage(model: bytes, stage: Stage) -> bytes:
    """What `Stage.probabilities` computes, as nodes behind the model's own answer."""
    nodes = (
        Node("Max", ("learned_base", "learned_least"), "learned_floor"),
        Node("Log", ("learned_floor",), "learned_log"),
        Node("MatMul", ("embedding", "learned_weight"), "learned_change"),
        Node("Add", ("learned_log", "learned_change"), "learned_sum"),
        Node("Add", ("learned_sum", "learned_bias"), "learned_logits"),
        Node("Div", ("learned_logits", "learned_temperature"), "learned_scores"),
        Node("Softmax", ("learned_scores",), "probabilities"),
    )
    tensors = {
        "learned_least": np.array(LEAST, np.float32),
        "learned_weight": stage.weight.astype(np.float32),
        "learned_bias": stage.bias.astype(np.float32),
        "learned_temperature": np.array(stage.temperature, np.float32),
    }
    return extended(model, "probabilities", "learned_base", nodes, tensors)
