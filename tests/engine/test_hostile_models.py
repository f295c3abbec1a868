"""A model that is damaged, hungry, false or looks into other files is refused before anything is read."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as sized
from hypothesis import strategies as st

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import ModelError

onnx = pytest.importorskip("onnx", reason="hostile models are built with onnx, which comes with the extra `train`")

CASES = int(os.environ.get("DIGITDESK_CASES", "60"))
CHANCE = "DIGITDESK_CASES" in os.environ
FLOAT = onnx.TensorProto.FLOAT


def bundled() -> "onnx.ModelProto":
    return onnx.load(settings.model_path())


def weights(model: "onnx.ModelProto") -> "onnx.TensorProto":
    return next(part for part in model.graph.initializer if part.data_type == FLOAT and part.dims)


def elsewhere(place: Callable[[Path], str]) -> Callable[[Path], "onnx.ModelProto"]:
    """The bundled model with some weights in another file."""

    def build(folder: Path) -> "onnx.ModelProto":
        model = bundled()
        tensor = weights(model)
        size = 4 * int(np.prod(tensor.dims))
        (folder / "secret.bin").write_bytes(bytes(size))
        tensor.ClearField("raw_data")
        tensor.ClearField("float_data")
        tensor.data_location = onnx.TensorProto.EXTERNAL
        for key, value in (("location", place(folder)), ("offset", "0"), ("length", str(size))):
            tensor.external_data.add(key=key, value=value)
        return model

    return build


def unknown_code(folder: Path) -> "onnx.ModelProto":
    model = bundled()
    model.graph.node[0].domain, model.graph.node[0].op_type = "evil", "Run"
    model.opset_import.append(onnx.helper.make_opsetid("evil", 1))
    return model


def endless_weights(folder: Path) -> "onnx.ModelProto":
    model = bundled()
    weights(model).dims[0] = 2**40
    return model


def answering(rows: int, value: float) -> Callable[[Path], "onnx.ModelProto"]:
    """A model with all the bundled one's papers that gives the same number always."""

    def build(folder: Path) -> "onnx.ModelProto":
        helper, real = onnx.helper, bundled()
        outputs = {"probabilities": [rows, 11], "embedding": [1, 4]}
        nodes = [
            helper.make_node(
                "ConstantOfShape", [f"{name} shape"], [name], value=helper.make_tensor("", FLOAT, [1], [value])
            )
            for name in outputs
        ]
        shapes = [
            onnx.numpy_helper.from_array(np.array(shape, np.int64), f"{name} shape") for name, shape in outputs.items()
        ]
        given = [helper.make_tensor_value_info("images", onnx.TensorProto.UINT8, ["N", 28, 28])]
        made = [helper.make_tensor_value_info(name, FLOAT, ["N", shape[1]]) for name, shape in outputs.items()]
        graph = helper.make_graph(nodes, "graph", given, made, shapes)
        model = helper.make_model(graph, opset_imports=real.opset_import, ir_version=real.ir_version)
        model.metadata_props.extend(real.metadata_props)
        return model

    return build


HOSTILE: dict[str, Callable[[Path], "onnx.ModelProto"]] = {
    "weights in a file beside it": elsewhere(lambda folder: "secret.bin"),
    "weights in a file named outright": elsewhere(lambda folder: str(folder / "secret.bin")),
    "weights in a file above it": elsewhere(lambda folder: f"../{folder.name}/secret.bin"),
    "code of its own": unknown_code,
    "weights of 4 terabytes": endless_weights,
    "answers of 700 gigabytes": answering(2**34, 0.1),
    "answers of a false shape": answering(5, 1 / 11),
    "answers that are no numbers": answering(1, float("nan")),
    "answers that are no probabilities": answering(1, 7.0),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_model_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    path = tmp_path / "model.onnx"
    path.write_bytes(HOSTILE[what](tmp_path).SerializeToString())
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelError, match=r"model\.onnx") as caught:
        Model(path)
    assert str(caught.value).endswith(".")


def test_metadata_that_are_no_text_are_refused(tmp_path: Path) -> None:
    data = settings.model_path().read_bytes()
    path = tmp_path / "model.onnx"
    path.write_bytes(data.replace(b"temperature", b"temperatur\x80"))
    with pytest.raises(ModelError, match=r"model\.onnx"):
        Model(path)


@sized(max_examples=CASES, derandomize=not CHANCE, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(st.floats(0, 0.02) | st.floats(0, 1), st.binary(min_size=1, max_size=20)), max_size=4),
    st.none() | st.floats(0, 1),
)
def test_a_damaged_model_answers_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[float, bytes]], end: float | None
) -> None:
    data = bytearray(settings.model_path().read_bytes())
    for place, part in changes:
        start = round(place * (len(data) - 1))
        data[start : start + len(part)] = part[: len(data) - start]
    path = tmp_path_factory.getbasetemp() / "damaged.onnx"
    path.write_bytes(data if end is None else data[: round(end * len(data))])
    told = ""
    try:
        assert Model(path).probabilities(np.zeros((3, 28, 28), np.uint8)).shape == (3, 11)
    except ModelError as error:
        told = str(error)
    assert not told or told.endswith(".")
