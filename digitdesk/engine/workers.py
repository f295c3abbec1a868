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
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import numpy as np

from digitdesk.engine import images
from digitdesk.engine.errors import PageError
from digitdesk.engine.images import MAX_PIXELS, Source
from digitdesk.engine.places import Place, here
from digitdesk.engine.types import Gray, Page

DECODE = "--decode"
"""The program's argument that makes a worker of it."""
COMMAND = (
    [sys.executable, DECODE] if hasattr(sys, "frozen") else [sys.executable, "-B", "-P", "-m", "digitdesk", DECODE]
)
SECONDS = 60.0
"""For one page; the largest that are read took up to 12 on a busy computer."""
MEMORY = 4 << 30
"""Bytes of address space that a worker may have, where the system can limit it; the largest pages take up to 3.8e9."""
LONGEST = 1 << 14
"""Bytes of an answer's first line."""

Answer = dict[str, Any]


def count_pages(path: Place) -> int:
    """How many pages the file has; PageError with a sentence for the user when it cannot be opened."""
    file = here(path)
    answer, _ = _pool.ask({"path": os.path.abspath(file)})
    return int(answer["count"])


def load_page(source: Source, index: int) -> Page:
    """Decode page `index` (from 1); PageError with a sentence for the user when it cannot be read."""
    file = here(source.path)
    answer, gray = _pool.ask({"path": os.path.abspath(file), "index": index})
    return Page(source.name, index, gray, answer["dpi"])


def start() -> None:
    """Begin to start a worker where none is free, so that the first page need not wait for it."""
    if not _pool.idle:
        with suppress(PageError):
            _pool.idle.append(_Worker())


def abort() -> None:
    """Break off what is being decoded now: nobody waits for it any more. Those who do are told by a PageError."""
    _pool.abort()


def serve() -> int:
    """Answer until there are no more questions: what a worker does."""
    questions, answers = os.fdopen(0, "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints something must not break into the answers
    _give_up_rights()
    for question in questions:
        answer, pixels = _answer(json.loads(question))
        answers.write(json.dumps(answer).encode() + b"\n")
        if pixels is not None:
            answers.write(np.ascontiguousarray(pixels).data)
        answers.flush()
    return 0


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
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program that asks
    with suppress(OSError):  # on Linux: where memory runs out, it is the worker that ends
        Path("/proc/self/oom_score_adj").write_text("1000")
    with suppress(ImportError):
        import resource

        for what, most in (("RLIMIT_AS", MEMORY), ("RLIMIT_FSIZE", 0), ("RLIMIT_CORE", 0)):
            with suppress(ValueError, OSError):  # macOS knows some and refuses to set them
                resource.setrlimit(getattr(resource, what), (most, most))


class _LostError(Exception):
    """A worker ended, or was ended, in the middle of an answer; its text is for the user."""


class _Worker:
    """One process, asked by one thread at a time."""

    def __init__(self) -> None:
        found = os.pathsep.join(path for path in sys.path if path)  # what we can import, it can
        try:
            self._process = subprocess.Popen(
                COMMAND,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "PYTHONPATH": found},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            told = f"The computer has no room for a further process ({error.strerror}): close programs and try again."
            raise PageError(told) from error

    def ask(self, question: Answer) -> tuple[Answer, Gray]:
        """The answer, and the pixels of a page."""
        begun, patience = time.monotonic(), threading.Timer(SECONDS, self._process.kill)
        patience.start()
        try:
            questions, answers = self._process.stdin, self._process.stdout
            assert questions
            assert answers
            questions.write(json.dumps(question).encode() + b"\n")
            questions.flush()
            answer = json.loads(answers.readline(LONGEST))
            return answer, _pixels(answers, *answer.get("shape", (0, 0)))
        except (OSError, ValueError) as error:
            late = time.monotonic() - begun >= SECONDS
            told = f"took more than {SECONDS:.0f} seconds" if late else "made its decoder break off"
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


def _pixels(answers: IO[bytes], height: int, width: int) -> Gray:
    if not 0 <= height * width <= MAX_PIXELS:
        raise ValueError("no page is so large")
    gray = np.empty((height, width), np.uint8)
    if answers.readinto(gray.data.cast("B") if gray.size else bytearray()) < gray.size:  # type: ignore[attr-defined]
        raise ValueError("the pixels break off")
    return gray


class _Pool:
    """As many workers as there are threads that ask."""

    def __init__(self) -> None:
        self.idle: list[_Worker] = []
        self._busy: set[_Worker] = set()
        self._aborts = 0

    def ask(self, question: Answer) -> tuple[Answer, Gray]:
        """Ask a worker that is free, and once more a fresh one; PageError where both are lost, or say what is wrong."""
        aborts = self._aborts
        try:
            return self._ask(self._free(), question)
        except _LostError:
            if aborts != self._aborts:
                raise PageError("Reading was stopped: read this page again.") from None
            try:
                return self._ask(_Worker(), question)
            except _LostError as lost:
                raise PageError(f"The page {lost}, twice, and was set aside: export or scan it again.") from lost

    def _free(self) -> _Worker:
        try:
            return self.idle.pop()
        except IndexError:
            return _Worker()

    def _ask(self, worker: _Worker, question: Answer) -> tuple[Answer, Gray]:
        self._busy.add(worker)
        try:
            answer, gray = worker.ask(question)
        except BaseException:
            worker.end()
            raise
        finally:
            self._busy.discard(worker)
        self.idle.append(worker)
        if "error" in answer:
            raise PageError(answer["error"])
        return answer, gray

    def abort(self) -> None:
        """End those that are busy; what they were asked is not asked again."""
        self._aborts += 1
        for worker in tuple(self._busy):
            worker.kill()

    def close(self) -> None:
        """End those that are free."""
        while self.idle:
            self.idle.pop().end()


_pool = _Pool()
atexit.register(_pool.close)
