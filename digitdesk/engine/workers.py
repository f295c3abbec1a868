"""Files are decoded in processes of their own: one that brings its decoder down costs that page, and nothing else.

A worker is this program started once more. It is asked by a line of JSON on its standard input and answers on its
standard output by a line of JSON, with a page's pixels after it: nothing that it says is ever run or unpickled.
It may use so much memory and time, write no file, and is ended and replaced where it breaks off or takes too long.
Workers stay for the next page; they end by themselves when the program that asks them has ended, however it did.
"""

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BufferedReader, BufferedWriter
from pathlib import Path
from typing import IO, Any, TypeVar
from weakref import WeakSet

import numpy as np

from digitdesk.engine import images
from digitdesk.engine.errors import PageError
from digitdesk.engine.images import MAX_PIXELS, Source
from digitdesk.engine.places import Place, here
from digitdesk.engine.types import Gray, Page

DECODE = "--decode"
"""The program's argument that makes a worker of it."""
PROGRAM = [sys.executable] if hasattr(sys, "frozen") else [sys.executable, "-B", "-P", "-m", "digitdesk"]
COMMAND = [*PROGRAM, DECODE]
SECONDS = 60.0
"""For one page; the largest that are read took up to 12 on a busy computer."""
MEMORY = 4 << 30
"""Bytes of address space that a worker may have, where the system can limit it; the largest pages take up to 3.8e9."""
LONGEST = 1 << 14
"""Bytes of an answer's first line."""

Answer = dict[str, Any]
T = TypeVar("T")
Talk = Callable[[IO[bytes], IO[bytes]], T]
"""(what it hears, what it says) -> what came of it; OSError or ValueError where it says nothing that makes sense."""


def count_pages(path: Place) -> int:
    """How many pages the file has; PageError with a sentence for the user when it cannot be opened."""
    file = here(path)
    answer, _ = _decode({"path": os.path.abspath(file)})
    return int(answer["count"])


def load_page(source: Source, index: int) -> Page:
    """Decode page `index` (from 1); PageError with a sentence for the user when it cannot be read."""
    file = here(source.path)
    answer, gray = _decode({"path": os.path.abspath(file), "index": index})
    return Page(source.name, index, gray, answer["dpi"])


def _decode(question: Answer) -> tuple[Answer, Gray]:
    """The answer, and the pixels of a page; PageError with what it says is wrong."""
    answer, gray = _decoders.ask(partial(_asked, question), SECONDS)
    if "error" in answer:
        raise PageError(answer["error"])
    return answer, gray


def _asked(question: Answer, questions: IO[bytes], answers: IO[bytes]) -> tuple[Answer, Gray]:
    questions.write(json.dumps(question).encode() + b"\n")
    questions.flush()
    answer = json.loads(answers.readline(LONGEST))
    return answer, _pixels(answers, *answer.get("shape", (0, 0)))


def _pixels(answers: IO[bytes], height: int, width: int) -> Gray:
    if not 0 <= height * width <= MAX_PIXELS:
        raise ValueError("no page is so large")
    gray = np.empty((height, width), np.uint8)
    if answers.readinto(gray.data.cast("B") if gray.size else bytearray()) < gray.size:  # type: ignore[attr-defined]
        raise ValueError("the pixels break off")
    return gray


def start() -> None:
    """Begin to start a worker where none is free, so that the first page need not wait for it."""
    if not _decoders.idle:
        with suppress(PageError):
            _decoders.idle.append(_decoder())


def abort() -> None:
    """Break off what is being decoded or read now: nobody waits for it. Those who do are told by a PageError."""
    with _counting:
        pools = tuple(_pools)
    for pool in pools:
        pool.abort()


def serve() -> int:
    """Answer until there are no more questions: what a worker does."""
    questions, answers = be_worker()
    _give_up_rights()
    for question in questions:
        answer, pixels = _answer(json.loads(question))
        answers.write(json.dumps(answer).encode() + b"\n")
        if pixels is not None:
            answers.write(np.ascontiguousarray(pixels).data)
        answers.flush()
    return 0


def be_worker() -> tuple[BufferedReader, BufferedWriter]:
    """Make a worker of this process: where its questions come from, and its answers go."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asks
    with suppress(OSError):  # on Linux: where memory runs out, it is the worker that ends
        Path("/proc/self/oom_score_adj").write_text("1000")
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints something must not break into the answers
    return os.fdopen(0, "rb"), answers


def _answer(question: Answer) -> tuple[Answer, Gray | None]:
    path = Path(question["path"])
    try:
        if "index" not in question:
            return {"count": images.count_pages(path)}, None
        page = images.load_page(Source(path, path.name), question["index"])
        return {"shape": page.gray.shape, "dpi": page.dpi}, page.gray
    except PageError as error:
        return {"error": str(error)}, None


def _give_up_rights() -> None:
    with suppress(ImportError):
        import resource

        for what, most in (("RLIMIT_AS", MEMORY), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
            with suppress(ValueError, OSError):  # macOS knows some and refuses to set them
                resource.setrlimit(getattr(resource, what), (most, most))


class _LostError(Exception):
    """A worker ended, or was ended, in the middle of an answer; its text is for the user."""


class Worker:
    """One process, asked by one thread at a time."""

    def __init__(self, command: list[str], broken: str, first: bytes = b"") -> None:
        """Start it; PageError where there is no room for one.

        broken: what a user is told that a page has done where it breaks off; first: what it hears before all questions.
        """
        found = os.pathsep.join(path for path in sys.path if path)  # what we can import, it can
        self._broken, self._first = broken, first
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": found},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            told = f"The computer has no room for a further process ({error.strerror}): close programs and try again."
            raise PageError(told) from error

    def ask(self, talk: Talk[T], seconds: float) -> T:
        """What it says within so many seconds; otherwise it is lost."""
        begun, patience = time.monotonic(), threading.Timer(seconds, self._process.kill)
        patience.start()
        try:
            assert self._process.stdin
            assert self._process.stdout
            self._process.stdin.write(self._first)
            self._first = b""
            return talk(self._process.stdin, self._process.stdout)
        except (OSError, ValueError) as error:
            late = time.monotonic() - begun >= seconds
            told = f"took more than {seconds:.0f} seconds" if late else self._broken
            raise _LostError(told) from error
        finally:
            patience.cancel()

    def kill(self) -> None:
        """End it, whatever it does; any thread may."""
        self._process.kill()

    def end(self) -> None:
        """Kill it and let go of it."""
        self._process.kill()
        self._process.communicate()


class Pool:
    """As many workers as there are threads that ask."""

    def __init__(self, new: Callable[[], Worker]) -> None:
        self._new = new
        self.idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._aborts = 0
        with _counting:
            _pools.add(self)

    def ask(self, talk: Talk[T], seconds: float) -> T:
        """Ask a worker that is free, and once more a fresh one; PageError where both are lost, or were ended."""
        aborts = self._aborts
        try:
            return self._ask(self._free(), talk, seconds)
        except _LostError:
            if aborts != self._aborts:
                raise PageError("Reading was stopped: read this page again.") from None
            try:
                return self._ask(self._new(), talk, seconds)
            except _LostError as lost:
                raise PageError(f"The page {lost}, twice, and was set aside: export or scan it again.") from lost

    def _free(self) -> Worker:
        try:
            return self.idle.pop()
        except IndexError:
            return self._new()

    def _ask(self, worker: Worker, talk: Talk[T], seconds: float) -> T:
        self._busy.add(worker)
        try:
            answer = worker.ask(talk, seconds)
        except BaseException:
            worker.end()
            raise
        finally:
            self._busy.discard(worker)
        self.idle.append(worker)
        return answer

    def abort(self) -> None:
        """End those that are busy; what they were asked is not asked again."""
        self._aborts += 1
        for worker in tuple(self._busy):
            worker.kill()

    def close(self) -> None:
        """End those that are free."""
        while self.idle:
            self.idle.pop().end()


def _decoder() -> Worker:
    return Worker(COMMAND, "made its decoder break off")


_pools: "WeakSet[Pool]" = WeakSet()
_counting = threading.Lock()
_decoders = Pool(_decoder)
atexit.register(_decoders.close)
