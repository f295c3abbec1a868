import gc
import platform
import random
import subprocess
import sys
import threading
import time
import weakref
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer

from digitdesk.engine.errors import PageError
from digitdesk.ui import garbage
from digitdesk.ui.jobs import ARENAS, TURN, Jobs, Latest


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.close()


def nothing(what):
    """Heard and forgotten."""


def test_results_and_parts_come_back_on_the_windows_thread(qtbot, jobs):
    heard = []

    def work(task):
        assert threading.current_thread() is not threading.main_thread()
        task.report("part")
        return "whole"

    def hear(what):
        heard.append((what, threading.current_thread() is threading.main_thread()))

    jobs.start("", work, hear, nothing, hear)
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("part", True), ("whole", True)]


def test_the_window_is_free_between_reports_that_take_long_to_hear(qtbot, jobs):
    heard, free = [], QTimer(interval=0)
    free.timeout.connect(lambda: heard.append("free"))
    free.start()

    def work(task):
        for _ in range(3):
            task.report("part")

    def hear(part):
        time.sleep(2 * TURN / 1000)
        heard.append(part)

    task = jobs.start("", work, heard.append, nothing, hear)
    task.ended.wait()  # all three wait for the window
    qtbot.waitUntil(lambda: None in heard)
    assert [what for what in heard if what != "free"] == ["part"] * 3 + [None]
    assert ("part", "part") not in pairwise(heard)


def test_a_dialog_that_a_report_opens_does_not_hold_up_the_others(qtbot, jobs):
    heard, dialog = [], QEventLoop()

    def hear(part):
        heard.append(part)
        if part == 0:
            dialog.exec()
        else:
            dialog.quit()

    task = jobs.start("", lambda task: [task.report(part) for part in range(3)], heard.append, nothing, hear)
    task.ended.wait()
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard[:3] == [0, 1, 2]


@pytest.mark.parametrize(
    ("error", "text"), [(PageError("Scan it again."), "Scan it again."), (ValueError("x"), "please report it")]
)
def test_an_error_becomes_a_sentence(qtbot, jobs, error, text):
    heard = []

    def work(task):
        raise error

    jobs.start("", work, nothing, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert text in heard[0]


def test_a_cancelled_task_is_not_heard(qtbot, jobs):
    gate, heard = threading.Event(), []

    def work(task):
        gate.wait(5)
        task.report(1)
        return 2

    task = jobs.start("", work, heard.append, heard.append, heard.append)
    task.cancel()
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert heard == []


def test_only_the_newest_request_waits(qtbot, jobs):
    gate, ran, heard = threading.Event(), [], []
    latest = Latest(jobs, "", heard.append, nothing)

    def work(number):
        def run(task):
            ran.append(number)
            gate.wait(5)
            return number

        return run

    for number in range(10):
        latest.request(work(number))
    gate.set()
    qtbot.waitUntil(lambda: heard == [0, 9])
    assert ran == [0, 9]


def test_what_was_forgotten_is_dropped_and_later_requests_are_heard(qtbot, jobs):
    gate, heard = threading.Event(), []
    latest = Latest(jobs, "", heard.append, nothing)
    latest.request(lambda task: gate.wait(5) and "old")
    latest.request(lambda task: "waiting")
    latest.forget()
    latest.request(lambda task: "new")
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["new"]


def test_running_work_is_named(qtbot, jobs):
    gate, told = threading.Event(), []
    jobs.activity_changed.connect(told.append)
    jobs.start("Saving", lambda task: gate.wait(5), nothing, nothing)
    jobs.start("", lambda task: gate.wait(5), nothing, nothing)
    gate.set()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert told[0] == "Saving"
    assert told[-1] == ""


def test_closing_waits_and_nothing_starts_afterwards(qtbot):
    jobs, heard = Jobs(), []
    started = threading.Event()

    def work(task):
        started.set()
        while not task.is_cancelled():
            threading.Event().wait(0.01)
        return 1

    jobs.start("", work, heard.append, heard.append)
    assert started.wait(5)
    jobs.close()
    jobs.start("", lambda task: 2, heard.append, heard.append)
    qtbot.wait(30)
    assert heard == []


def test_what_is_asked_in_order_is_done_in_order_and_none_is_left_out(qtbot, jobs):
    done = []
    for number in range(20):
        jobs.in_order.start(
            lambda task, number=number: time.sleep(0.002 * (number % 3)) or number, done.append, nothing
        )
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_what_fails_does_not_hold_up_what_follows(qtbot, jobs):
    done = []

    def break_off(task):
        raise PageError("No.")

    jobs.in_order.start(break_off, nothing, done.append)
    jobs.in_order.start(lambda task: "yes", done.append, nothing)
    qtbot.waitUntil(lambda: done == ["No.", "yes"])


def test_closing_does_first_what_was_asked_in_order(qtbot, jobs):
    written = []
    for number in range(5):
        jobs.in_order.start(lambda task, number=number: time.sleep(0.01) or written.append(number), nothing, nothing)
    jobs.close()
    assert written == list(range(5))


def test_a_window_that_is_deleted_unclosed_waits_for_its_threads_and_hears_nothing(qtbot, caplog):
    window, heard, begun, ended = QObject(), [], [], []
    jobs = Jobs(window)

    def work(task):
        begun.append(threading.get_ident())
        while not task.is_cancelled():
            task.report(1)
        time.sleep(0.05)
        ended.append(threading.get_ident())

    for _ in range(4):
        jobs.start("", work, heard.append, heard.append, nothing)
    qtbot.waitUntil(lambda: len(begun) == 4)
    shiboken6.delete(window)
    assert len(ended) == 4
    qtbot.wait(20)
    assert heard == []
    assert not caplog.records


@pytest.mark.parametrize("seed", range(20))
def test_closed_at_any_moment_it_is_quiet(qtbot, caplog, seed):
    chance, heard = random.Random(seed), []
    jobs = Jobs()

    def work(task):
        for part in range(50):
            task.report(part)
            time.sleep(0)

    for _ in range(12):
        task = jobs.start("", work, heard.append, heard.append, heard.append)
        if chance.random() < 0.3:
            task.cancel()
    qtbot.wait(chance.randrange(8))
    jobs.close()
    known = len(heard)
    shiboken6.delete(jobs)
    qtbot.wait(5)
    assert len(heard) == known
    assert not caplog.records
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task")]


def test_qt_objects_left_as_garbage_die_on_the_windows_thread(qtbot, jobs, monkeypatch):
    monkeypatch.setattr(garbage, "SWEEP", 10)
    gc.collect()
    parent, died = QObject(), []
    garbage.sweep_here(parent)

    class Left:
        def __init__(self):
            self.itself = self
            self.timer = QTimer()

    weakref.finalize(Left(), lambda: died.append(threading.current_thread()))

    def work(task):
        for _ in range(20_000):  # would be enough to have it collected here
            again = []
            again.append(again)

    done = []
    jobs.start("", work, done.append, nothing)
    qtbot.waitUntil(lambda: bool(done and died))
    assert died == [threading.main_thread()]


HEAPS = """
import ctypes, threading
from PySide6.QtCore import QCoreApplication
from digitdesk.ui.jobs import THREADS, Jobs
app = QCoreApplication([])
jobs, meeting = Jobs(), threading.Barrier(THREADS + 1)
for _ in range(THREADS):
    jobs.start("", lambda task: (bytes(100_000), meeting.wait(60)), print, print)
meeting.wait(60)
jobs.close()
libc = ctypes.CDLL(None)
libc.malloc_info.argtypes, libc.fdopen.restype = (ctypes.c_int, ctypes.c_void_p), ctypes.c_void_p
libc.malloc_info(0, libc.fdopen(1, b"w"))
libc.fflush(None)
"""


@pytest.mark.skipif(sys.platform != "linux" or platform.libc_ver()[0] != "glibc", reason="what is limited is glibc's")
def test_all_threads_share_two_heaps():
    """With one for each, the window's memory grew by hundreds of megabytes that nothing used."""
    told = subprocess.run([sys.executable, "-c", HEAPS], capture_output=True, text=True, check=True).stdout
    assert 1 <= told.count("<heap nr=") <= ARENAS
