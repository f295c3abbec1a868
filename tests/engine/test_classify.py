"""The bundled model fits its contract; anything else is refused with the reason."""

from pathlib import Path

import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import CONTRACT, LABELS, Model
from digitdesk.engine.errors import ModelError

onnx = pytest.importorskip("onnx", reason="the train extra is not installed")


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(settings.model_path())


@pytest.mark.parametrize("size", [0, 1, 2, 17, 300])
def test_any_batch_size_gives_the_same_probabilities(model: Model, size: int) -> None:
    images = np.random.default_rng(0).integers(0, 256, (300, 28, 28), np.uint8)
    probabilities = model.probabilities(images[:size])
    assert probabilities.shape == (size, 11)
    assert np.allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    assert np.allclose(probabilities, model.probabilities(images)[:size], atol=1e-5)
    assert len(model.classify(images[:size])) == size
    assert model.embed(images[:size]).shape[0] == size


def test_blank_paper_is_not_a_digit(model: Model) -> None:
    (guess,) = model.classify(np.zeros((1, 28, 28), np.uint8))
    assert guess.probabilities[10] > 0.9


def test_the_card_tells_of_the_model(model: Model) -> None:
    assert model.card.accuracy > 0.9
    assert 0 < model.card.review_threshold <= 1
    assert len(model.card.data_hash) == 64


METADATA = {
    "contract": CONTRACT,
    "labels": LABELS,
    "version": "test",
    "data_hash": "0" * 64,
    "accuracy": "0.5",
    "temperature": "1",
    "review_threshold": "0.9",
}


def write_model(path: Path, shape: list[int | str], kind: int, classes: int, metadata: dict[str, str]) -> Path:
    """A model that always answers the same, of the given input and metadata."""
    helper, float32 = onnx.helper, onnx.TensorProto.FLOAT
    even = helper.make_tensor("even", float32, [1, classes], [1 / classes] * classes)
    nodes = [
        helper.make_node("Constant", [], ["probabilities"], value=even),
        helper.make_node("Constant", [], ["embedding"], value=even),
        helper.make_node("Identity", ["images"], ["unused"]),
    ]
    outputs = [helper.make_tensor_value_info(name, float32, ["N", classes]) for name in ("probabilities", "embedding")]
    outputs.append(helper.make_tensor_value_info("unused", kind, shape))
    graph = helper.make_graph(nodes, "test", [helper.make_tensor_value_info("images", kind, shape)], outputs)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=8)
    helper.set_model_props(model, metadata)
    path.write_bytes(model.SerializeToString())
    return path


UINT8 = 2
FLOAT = 1


def test_a_model_that_fits_is_taken(tmp_path: Path) -> None:
    assert Model(write_model(tmp_path / "m.onnx", ["N", 28, 28], UINT8, 11, METADATA)).card.version == "test"


@pytest.mark.parametrize(
    ("shape", "kind", "classes", "metadata", "told"),
    [
        (["N", 32, 32], UINT8, 11, METADATA, "input must be images"),
        (["N", 28, 28], FLOAT, 11, METADATA, "input must be images"),
        ([1, 28, 28], UINT8, 11, METADATA, "batch size must be free"),
        (["N", 28, 28], UINT8, 10, METADATA, "probabilities"),
        (["N", 28, 28], UINT8, 11, METADATA | {"labels": "0,1"}, "metadata"),
        (["N", 28, 28], UINT8, 11, METADATA | {"contract": "2"}, "metadata"),
        (["N", 28, 28], UINT8, 11, METADATA | {"accuracy": "good"}, "metadata"),
        (["N", 28, 28], UINT8, 11, {}, "metadata"),
    ],
)
def test_a_model_that_does_not_fit_is_refused(
    tmp_path: Path, shape: list[int | str], kind: int, classes: int, metadata: dict[str, str], told: str
) -> None:
    with pytest.raises(ModelError, match=told):
        Model(write_model(tmp_path / "m.onnx", shape, kind, classes, metadata))


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.onnx"
    with pytest.raises(ModelError, match="cannot be read"):
        Model(path)
    path.write_text("no model")
    with pytest.raises(ModelError, match="not an ONNX model"):
        Model(path)
