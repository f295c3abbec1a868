"""IDX, the file format of MNIST."""

import gzip
import struct
import zlib
from pathlib import Path

import numpy as np

from digitdesk.engine.errors import InputError
from digitdesk.engine.types import Gray


def read_idx(path: Path) -> Gray:
    """An IDX file (gzipped or not) of unsigned bytes; InputError for anything else.

    Source: the MNIST page of Y. LeCun et al.
    """
    try:
        raw = path.read_bytes()
        raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
        zero, kind, dimensions = struct.unpack_from(">HBB", raw)
        shape = struct.unpack_from(f">{dimensions}I", raw, 4)
        if zero or kind != 8:
            raise ValueError("not unsigned bytes")
        return np.frombuffer(raw, np.uint8, offset=4 + 4 * dimensions).reshape(shape)
    except (OSError, EOFError, ValueError, struct.error, zlib.error) as error:
        raise InputError(f"{path.name} is not a whole IDX file of unsigned bytes: fetch it again.") from error


def to_idx(values: Gray) -> bytes:
    """The content of a gzipped IDX file of unsigned bytes; uint8, any shape. The same values give the same bytes."""
    head = struct.pack(f">HBB{values.ndim}I", 0, 8, values.ndim, *values.shape)
    return gzip.compress(head + np.ascontiguousarray(values).tobytes(), mtime=0)
