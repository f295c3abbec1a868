"""Work beside the window: the only file that knows threads.

A task runs on a pool's thread and speaks to the window only through queued signals, so its
callbacks always run on the window's own thread. Threads are asked to stop, never terminated.
They are Python's own: a Qt pool that is deleted with the window waits for its threads and keeps them from ending.
"""

import logging
import math
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

from digitdesk.engine import workers
from digitdesk.engine.errors import DigitDeskError
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import translate

Work = Callable[["Task"], Any]
"""What a task does: it asks `is_cancelled` now and then, may `report`, and returns its result."""

UNHEARD = 4
"""So many reports of a task may wait for the window; then the task waits, and the window stays free to move."""
TURN = 10
"""Milliseconds that the window hears reports without a break: then it draws, and sees to its user, first."""
THREADS = 8
"""Most tasks wait (for a disk, or for the engine's own workers), so more than there are cores."""
ARENAS = 2
"""So many heaps all threads share. By default glibc gives each its own, and each keeps what its largest page took."""
RESTED = 10_000
"""Milliseconds without a task after which memory that is free is given back to the system."""
_M_ARENA_MAX = -8
"""From malloc.h."""


def hear_threads(hear: Callable[..., None]) -> None:
    """Have `hear` told (type, error, traceback) of whatever a thread has not caught, on that thread."""
    threading.excepthook = lambda told: hear(told.exc_type, told.exc_value, told.exc_traceback)


class Task:
    """One piece of work under way."""

    def __init__(self, title: str, report: Callable[[object], None], done: Callable[..., None]) -> None:
        self.title = title
        self.done = done
        self.failed: Callable[[str], None] = lambda message: None
        self.reported: Callable[..., None] = lambda item: None
        self._report = report
        self._stop = threading.Event()
        self.ended = threading.Event()
        """Set once its end has been posted to the window."""
        self._room = threading.Semaphore(UNHEARD)

    def cancel(self) -> None:
        """Ask the work to stop; nothing that it still says is heard."""
        self._stop.set()

    def is_cancelled(self) -> bool:
        """Whether the work should stop."""
        return self._stop.is_set()

    def report(self, item: object) -> None:
        """Called by the work: hand a part of the result to the window, and wait while it has too many of them."""
        while not self.is_cancelled():
            if self._room.acquire(timeout=0.05):
                self._report(item)
                return

    def heard(self) -> None:
        """Called by the window: a report has been dealt with."""
        self._room.release()


class Jobs(QObject):
    """All tasks of one window."""

    activity_changed = Signal(str)
    """The titles of what is running, for the status bar; empty when idle."""
    _posted = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(THREADS, "task", _share_heaps)
        self._tasks: list[Task] = []
        self._closed = threading.Event()
        self.destroyed.connect(partial(_dismiss, self._pool, self._closed, self._tasks))  # if nobody closed it
        self.in_order = InOrder(self)
        """For all that writes to the user's collections."""
        self._posted.connect(self._receive)
        self._unheard: deque[tuple[Task, str, object]] = deque()
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._hear)
        self._rest = QTimer(self, interval=RESTED, singleShot=True)
        self._rest.timeout.connect(self._give_back)

    @property
    def running(self) -> int:
        """How many tasks are under way, counting those that were asked to stop."""
        return len(self._tasks)

    def start(
        self,
        title: str,
        work: Work,
        done: Callable[..., None],
        failed: Callable[[str], None],
        reported: Callable[..., None] | None = None,
    ) -> Task:
        """Run `work` on a thread; exactly one of `done` and `failed` follows unless the task is cancelled."""
        task = Task(title, lambda item: self._post(task, "reported", item), done)
        task.failed = failed
        task.reported = reported or task.reported
        if not self._closed.is_set():
            self._tasks.append(task)
            self._pool.submit(self._run, task, work)
            self._tell()
        return task

    def wait(self, task: Task, seconds: float) -> None:
        """Wait for a task to end, so long at most: what ends so soon is told of before this returns."""
        if task.ended.wait(seconds):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
            self._hear(math.inf)

    def close(self) -> None:
        """Cancel all and wait until every thread has come back; nothing starts afterwards."""
        _dismiss(self._pool, self._closed, [task for task in self._tasks if task is not self.in_order.task])
        self.in_order.finish()

    def _run(self, task: Task, work: Work) -> None:
        """On the pool's thread."""
        try:
            how, what = "done", None if task.is_cancelled() else work(task)
        except DigitDeskError as error:
            how, what = "failed", localised(str(error))
        except Exception as error:  # a mistake of ours must not take the program down with it
            logging.getLogger(__name__).exception("%s", task.title)
            told = translate("jobs", "DigitDesk made a mistake ({error}): please report it, with the log (Help menu).")
            how, what = "failed", told.format(error=repr(error))
        self._post(task, how, what)
        task.ended.set()

    def _post(self, task: Task, how: str, what: object) -> None:
        """On the pool's thread. Once all is closed nobody listens, and this may be gone."""
        if self._closed.is_set():
            return
        try:
            self._posted.emit(task, how, what)
        except (RuntimeError, TypeError):  # deleted at this very moment, by which it is closed as well
            if not self._closed.wait(1):
                raise

    def _receive(self, task: Task, how: str, what: object) -> None:
        """On the window's thread."""
        self._unheard.append((task, how, what))
        self._turn.start()

    def _hear(self, seconds: float = TURN / 1000) -> None:
        """Deal with what was posted, one after another, for so long at most."""
        self._turn.start()  # first: what is delivered may open a dialog
        end = monotonic() + seconds
        while self._unheard and monotonic() < end:
            self._deliver(*self._unheard.popleft())
        if not self._unheard:
            self._turn.stop()

    def _deliver(self, task: Task, how: str, what: object) -> None:
        if how == "reported":
            task.heard()
        else:
            self._tasks.remove(task)
            self._tell()
            self._rest.start()
        if self._closed.is_set() or task.is_cancelled():
            return
        getattr(task, how)(what)

    def _give_back(self) -> None:
        if not self._tasks and not self._closed.is_set():
            self._pool.submit(_of_glibc, "malloc_trim", 0)

    def _tell(self) -> None:
        self.activity_changed.emit(" · ".join(dict.fromkeys(task.title for task in self._tasks if task.title)))


def _share_heaps() -> None:
    """On the pool's thread, before its first task."""
    _of_glibc("mallopt", _M_ARENA_MAX, ARENAS)


def _of_glibc(name: str, *numbers: int) -> None:
    """Call this function of the C library where it is glibc; others need nothing of the kind."""
    if sys.platform == "linux":
        import ctypes  # the window need not wait for it

        function = getattr(ctypes.CDLL(None), name, None)
        if function:
            function(*numbers)


def _dismiss(pool: ThreadPoolExecutor, closed: threading.Event, tasks: Iterable[Task], *_: object) -> None:
    """Cancel these tasks and wait until every thread has come back. Knows no Qt object: they may be half gone."""
    closed.set()
    for task in tuple(tasks):
        task.cancel()
    workers.abort()  # a page that takes long is not waited for
    pool.shutdown()


class InOrder:
    """One task at a time, in the order asked for, none left out: for what changes the same files.

    What still waits when the window closes is done then: a user's work is never lost.
    """

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._waiting: list[tuple[Work, Callable[..., None], Callable[[str], None]]] = []
        self.task: Task | None = None
        """What runs now; it is not cancelled."""

    def start(self, work: Work, done: Callable[..., None], failed: Callable[[str], None]) -> None:
        """Run this once all that was asked for before it has come to its end."""
        self._waiting.append((work, done, failed))
        self._next()

    def finish(self) -> None:
        """Do all that waits, here and now."""
        while self._waiting:
            work = self._waiting.pop(0)[0]
            try:
                work(Task("", lambda item: None, lambda result: None))
            except Exception:
                logging.getLogger(__name__).exception("finishing")

    def _next(self) -> None:
        if self.task is None and self._waiting:
            work, done, failed = self._waiting.pop(0)
            self.task = self._jobs.start(
                "", work, lambda result: self._end(done, result), lambda told: self._end(failed, told)
            )

    def _end(self, tell: Callable[..., None], what: object) -> None:
        self.task = None
        tell(what)
        self._next()


class Latest:
    """One task at a time; while it runs only the newest request is remembered.

    Every request carries the generation it was made in. `forget` begins a new one: what was asked
    for before it, and is still under way, comes to nothing.
    """

    def __init__(self, jobs: Jobs, title: str, done: Callable[..., None], failed: Callable[[str], None]) -> None:
        self._jobs, self._title = jobs, title
        self._done, self._failed = done, failed
        self._generation = 0
        self._waiting: Work | None = None
        self._busy = False

    @property
    def waits(self) -> bool:
        """Whether the newest request has not begun yet."""
        return self._waiting is not None

    def request(self, work: Work) -> None:
        """Run this now, or as soon as the present work has come back; replaces an earlier waiting request."""
        self._waiting = work
        self._next()

    def forget(self) -> None:
        """Drop what waits, and the result of what runs."""
        self._generation += 1
        self._waiting = None

    def _next(self) -> None:
        if self._busy or self._waiting is None:
            return
        work, self._waiting, self._busy = self._waiting, None, True
        born = self._generation
        self._jobs.start(
            self._title,
            work,
            lambda result: self._finish(born, self._done, result),
            lambda message: self._finish(born, self._failed, message),
        )

    def _finish(self, born: int, tell: Callable[..., None], what: object) -> None:
        self._busy = False
        if born == self._generation:
            tell(what)
        self._next()
