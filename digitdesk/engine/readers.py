"""A long batch is read by processes of their own: Python lets only one thread at a time run in each.

A process is this program started once more (`workers.Worker`). It is told how to read, and then asked for one page
after another; files are decoded in yet other processes. One that is lost is replaced, and its page read once more. What
is said is data alone (lines of JSON, of the types named here), never run.
"""

import json
import os
import time
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from types import TracebackType
from typing import IO, Any, TypeVar

import cv2
import msgspec
import numpy as np

from digitdesk.engine.errors import PageError
from digitdesk.engine.forms.template import Template
from digitdesk.engine.images import Source
from digitdesk.engine.places import place
from digitdesk.engine.types import Gray, PageResult
from digitdesk.engine.workers import PROGRAM, Pool, Worker, be_worker

READ = "--read"
"""The program's argument that makes a reader of it."""
SOON = 2.0
"""Seconds until it is clear that a batch is long; until then it is read here, for a process takes a second to begin."""
SECONDS = 600.0
"""For one page, however slow the computer; a large page full of digits takes 2 to 10."""
T = TypeVar("T")
Read = Callable[[Source, int], PageResult]


@dataclass(frozen=True, slots=True)
class Order:
    """How pages are read, as another process is told it."""

    model: str
    numbers: str | None
    layout: str
    templates: tuple[Template, ...]
    crops: bool


class Readers:
    """So many threads that read pages, each by a process of its own once a batch is long; used in a `with`."""

    def __init__(self, read: Read, order: Order, lost: Callable[[Source, int, str], PageResult], jobs: int) -> None:
        """read: what reads here as `order` says; lost: (file, page, why) -> what is told of a page that ends readers.

        One at a time are read here, however many they are.
        """
        self._read, self._order, self._lost = read, order, lost
        self._threads = ThreadPoolExecutor(jobs, "read")
        self._until = time.monotonic() + SOON if jobs > 1 else float("inf")
        self._pool = Pool(self._new)

    def begin(self, source: Source, index: int) -> "Future[PageResult]":
        """Read page `index` of this file as soon as a thread is free."""
        return self._threads.submit(self._one, source, index)

    def __enter__(self) -> "Readers":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown()
        self._pool.close()

    def _one(self, source: Source, index: int) -> PageResult:
        if time.monotonic() < self._until:
            return self._read(source, index)
        try:
            found = self._pool.ask(partial(_asked, (os.fsencode(source.path), index)), SECONDS)
            return replace(found, source=source.name)
        except PageError as error:
            return self._lost(source, index, str(error))

    def _new(self) -> Worker:
        return Worker([*PROGRAM, READ], "made its reader break off", _message(self._order))


def serve(reader: Callable[[Order], Read]) -> int:
    """Answer until there are no more questions: what a reader does. reader: what reads as an order says."""
    cv2.setNumThreads(1)  # the other cores have readers of their own
    questions, answers = be_worker()
    read = reader(_heard(questions, Order))
    while questions.peek(1):
        path, index = _heard(questions, tuple[bytes, int])
        answers.write(_message(read(Source(place(os.fsdecode(path)), ""), index)))
        answers.flush()
    return 0


def _asked(page: tuple[bytes, int], questions: IO[bytes], answers: IO[bytes]) -> PageResult:
    questions.write(_message(page))
    questions.flush()
    return _heard(answers, PageResult)


def _message(what: object) -> bytes:
    return json.dumps(msgspec.to_builtins(what, enc_hook=_plain)).encode() + b"\n"


def _heard(stream: IO[bytes], kind: type[T]) -> T:
    line = stream.readline()
    if not line.endswith(b"\n"):
        raise OSError("the other side has ended")
    return msgspec.convert(json.loads(line), kind, dec_hook=_image)


def _plain(what: Any) -> object:
    """Numbers as Python has them; an image as its shape and its pixels."""
    return what.item() if isinstance(what, np.generic) else (what.shape, what.tobytes())


def _image(kind: type, said: Any) -> Gray:
    shape, pixels = said
    return np.frombuffer(b64decode(pixels), np.uint8).reshape(shape)
