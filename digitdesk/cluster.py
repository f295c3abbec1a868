"""Reading beyond this computer: pages are handed to the workers of a Dask scheduler. Needs the extra `cluster`.

A worker needs this package and nothing else: models, layout and forms are brought to it, once a process, and
again to those that join later. Pages are opened by the workers themselves, at the same path or URL. What they read
comes back in the order of the pages, to this program alone, which keeps it. Dask hands a page to another worker when
one is lost; a page with which several are lost is set aside.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import TracebackType

from distributed import Client, Future, KilledWorker, Worker, WorkerPlugin, get_worker

from digitdesk import __version__
from digitdesk.engine.classify import Model
from digitdesk.engine.errors import InputError
from digitdesk.engine.images import Source
from digitdesk.engine.pipeline import Job, failed, in_order
from digitdesk.engine.types import PageResult

PATIENCE = 10.0
"""Seconds until the scheduler answers and has a worker."""
POLL = 1.0
"""Seconds after which a page that is waited for is asked about anew."""
UNDER_WAY = 500
"""Pages handed out at a time: what is read but waits for its turn is kept in memory, about 100 kB a page."""


class Kit(WorkerPlugin):
    """What a worker needs to read; `name` tells one from another, so that it is brought once and then kept."""

    idempotent = True

    def __init__(self, job: Job) -> None:
        numbers = job.model.numbers
        self._models = tuple(part.path.read_bytes() for part in (job.model, numbers) if part)
        self._layout, self._templates, self._version = job.layout, job.templates, __version__
        told = "\n".join((__version__, job.way)).encode()
        self.name = f"digitdesk-{blake2b(told + b''.join(self._models), digest_size=8).hexdigest()}"

    def setup(self, worker: Worker) -> None:
        """Called by Dask in the worker, before its first page."""
        if self._version != __version__:
            raise InputError(f"The workers have DigitDesk {__version__} and not {self._version}: install the same.")
        paths = [Path(worker.local_directory) / f"{self.name}-{part}.onnx" for part in range(len(self._models))]
        for path, content in zip(paths, self._models, strict=True):
            path.write_bytes(content)
        self.job = Job(Model(paths[0], *paths[1:]), self._layout, templates=self._templates, crops=True)  # type: ignore[arg-type]


def _read(kit: str, source: Source, index: int) -> PageResult:
    """Read one page; runs in a worker."""
    plugin = get_worker().plugins[kit]
    assert isinstance(plugin, Kit)
    return plugin.job.read(source, index)


@dataclass(frozen=True, slots=True)
class Sent:
    """A page that was handed out."""

    source: Source
    index: int
    future: "Future[PageResult]"

    def done(self) -> bool:
        """Whether it was read."""
        return self.future.done()

    def result(self) -> PageResult:
        """What was read; InputError when the scheduler is lost."""
        while True:
            try:
                return self.future.result(timeout=POLL)
            except KilledWorker:
                told = "Reading this page ended several workers, and it was set aside: export or scan it again."
                return failed(self.source.name, self.index, told)
            except CancelledError:
                raise _lost() from None
            except OSError:  # nothing yet, or the connection broke
                if self.future.client.status != "running":
                    raise _lost() from None

    def cancel(self) -> bool:
        """Give it up; after the connection was closed Dask has done so itself."""
        if self.future.client.status == "running":
            self.future.cancel()
        return True


def _lost() -> InputError:
    return InputError("The scheduler was lost: start it again. With --project, --resume goes on where this ended.")


class Cluster:
    """The workers of a scheduler; used in a `with`, so that it is let go."""

    def __init__(self, address: str, job: Job) -> None:
        """Connect and bring what the workers need; InputError says why that cannot be."""
        for name in ("distributed", "distributed.client", "tornado"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # what it says of lost connections, we say
        try:
            if not address:
                raise ValueError("none is named")  # Dask would start workers here
            self._client = Client(address, timeout=PATIENCE)
        except (OSError, ValueError, TypeError, AssertionError) as error:  # it asserts that its thread starts in time
            told = f"No scheduler answers at {address} ({error}): start one with `dask scheduler`, or mend the address."
            raise InputError(told) from error
        try:
            self._client.wait_for_workers(1, timeout=PATIENCE)
            self._kit = Kit(job)
            self._client.register_plugin(self._kit)
        except TimeoutError as error:
            self._client.close()
            told = f"The scheduler at {address} has no workers: start some with `dask worker {address}`."
            raise InputError(told) from error
        except Exception as error:  # whatever a worker raises, it comes back here
            self._client.close()
            told = f"The workers are not ready for DigitDesk ({error}): install the same version on all of them."
            raise InputError(told) from error

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def read(
        self, pages: Iterable[tuple[Source, int]], is_cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[PageResult]:
        """What these pages hold, in their order."""
        yield from in_order(pages, self._send, UNDER_WAY, is_cancelled)

    def _send(self, source: Source, index: int) -> Sent:
        there = Source(source.path.absolute(), source.name)
        try:
            return Sent(source, index, self._client.submit(_read, self._kit.name, there, index, pure=False))
        except Exception as error:
            if self._client.status == "running":
                raise
            raise _lost() from error
