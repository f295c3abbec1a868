"""ONNX files changed with nothing but the standard library: nodes put behind a model's answer, metadata rewritten.

An ONNX file is a protobuf message. What is changed here needs five of its fields; all others are copied as they are.
Sources: the Protocol Buffers encoding guide; onnx.proto3 of the Open Neural Network Exchange.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
"""Wire types."""
MODEL_GRAPH, MODEL_METADATA = 7, 14
GRAPH_NODE, GRAPH_INITIALIZER = 1, 5
NODE_INPUT, NODE_OUTPUT, NODE_NAME, NODE_OPERATOR = 1, 2, 3, 4
TENSOR_SHAPE, TENSOR_TYPE, TENSOR_NAME, TENSOR_DATA = 1, 2, 8, 9
FLOAT = 1
"""TensorProto.FLOAT."""
KEY, VALUE = 1, 2


@dataclass(frozen=True, slots=True)
class Node:
    """One operation of a graph, without attributes."""

    operator: str
    inputs: tuple[str, ...]
    output: str


Part = tuple[int, int, bytes]
"""A field of a message: its number, its wire type, and its content (a number still as it is written)."""


def extended(
    model: bytes, output: str, renamed: str, nodes: Sequence[Node], tensors: dict[str, NDArray[np.float32]]
) -> bytes:
    """The model with `nodes` behind its output of this name, which is from then on called `renamed` inside.

    One of the nodes must give `output` again. tensors: the constants that they use, by name.
    """

    def change(graph: bytes) -> bytes:
        parts = [
            (number, kind, _renamed(content, output, renamed) if number == GRAPH_NODE else content)
            for number, kind, content in read_parts(graph)
        ]
        parts += [(GRAPH_NODE, BYTES, _node(node)) for node in nodes]
        parts += [(GRAPH_INITIALIZER, BYTES, _tensor(name, values)) for name, values in tensors.items()]
        return write_parts(parts)

    return write_parts(
        (number, kind, change(content) if number == MODEL_GRAPH else content)
        for number, kind, content in read_parts(model)
    )


def metadata_of(model: bytes) -> dict[str, str]:
    """All metadata; ValueError where this is no ONNX file."""
    entries = [dict(_texts(content)) for number, _, content in read_parts(model) if number == MODEL_METADATA]
    return {entry.get(KEY, ""): entry.get(VALUE, "") for entry in entries}


def with_metadata(model: bytes, metadata: dict[str, str]) -> bytes:
    """The model with these metadata; those of other keys stay."""
    parts = [
        part
        for part in read_parts(model)
        if part[0] != MODEL_METADATA or dict(_texts(part[2])).get(KEY) not in metadata
    ]
    for key, value in metadata.items():
        entry = write_parts([_text(KEY, key), _text(VALUE, value)])
        parts.append((MODEL_METADATA, BYTES, entry))
    return write_parts(parts)


def read_parts(message: bytes) -> Iterator[Part]:
    """The fields of a message in their order; ValueError where it is none."""
    place = 0
    while place < len(message):
        tag, place = _read_number(message, place)
        number, kind = tag >> 3, tag & 7
        start = place
        if kind == VARINT:
            _, place = _read_number(message, place)
        elif kind == BYTES:
            length, start = _read_number(message, place)
            place = start + length
        elif kind in (FIXED32, FIXED64):
            place += 4 if kind == FIXED32 else 8
        else:
            raise ValueError(f"wire type {kind}")
        if place > len(message):
            raise ValueError("the message ends too early")
        yield number, kind, message[start:place]


def write_parts(parts: Iterable[Part]) -> bytes:
    """The message that holds these fields."""
    written = []
    for number, kind, content in parts:
        written.append(_number(number << 3 | kind))
        if kind == BYTES:
            written.append(_number(len(content)))
        written.append(content)
    return b"".join(written)


def _renamed(node: bytes, old: str, new: str) -> bytes:
    """A node with another name for one of the values that it takes or gives."""
    return write_parts(
        (number, kind, new.encode() if number in (NODE_INPUT, NODE_OUTPUT) and content == old.encode() else content)
        for number, kind, content in read_parts(node)
    )


def _node(node: Node) -> bytes:
    inputs = [_text(NODE_INPUT, name) for name in node.inputs]
    name = [_text(NODE_OUTPUT, node.output), _text(NODE_NAME, f"make_{node.output}")]
    return write_parts([*inputs, *name, _text(NODE_OPERATOR, node.operator)])


def _tensor(name: str, values: NDArray[np.float32]) -> bytes:
    shape = [(TENSOR_SHAPE, VARINT, _number(length)) for length in values.shape]
    data = np.ascontiguousarray(values, "<f4").tobytes()
    kind = (TENSOR_TYPE, VARINT, _number(FLOAT))
    return write_parts([*shape, kind, _text(TENSOR_NAME, name), (TENSOR_DATA, BYTES, data)])


def _text(number: int, text: str) -> Part:
    return number, BYTES, text.encode()


def _texts(message: bytes) -> Iterator[tuple[int, str]]:
    return ((number, content.decode()) for number, kind, content in read_parts(message) if kind == BYTES)


def _number(value: int) -> bytes:
    """A number as a varint: seven bits a byte, the lowest first."""
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*written, value])


def _read_number(message: bytes, place: int) -> tuple[int, int]:
    """The varint that starts here, and the place behind it."""
    value = shift = 0
    while place < len(message):
        byte = message[place]
        value |= (byte & 0x7F) << shift
        place, shift = place + 1, shift + 7
        if byte < 0x80:
            return value, place
    raise ValueError("the message ends within a number")
