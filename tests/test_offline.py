"""DigitDesk calls nobody: not by its own code, and not by that of the libraries inside it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CALL = """import socket
try: socket.create_connection(("192.0.2.1", 80), 1)
except OSError: pass"""
COUNT = '"$@" >&2; code=$?; cat /proc/net/snmp; exit $code'


def bare_environment(home: Path) -> dict[str, str]:
    """What a user has, and no variable by which libraries know that they are only being tested."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "OMP_NUM_THREADS") if name in os.environ}
    return {**kept, "HOME": str(home), "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def test_reading_leaves_nothing_behind_that_waits_to_be_sent(tmp_path: Path, samples: Path) -> None:
    """Onnxruntime keeps an identity and a database of events for Microsoft in the user's cache, unless told not to."""
    home, table = tmp_path / "home", tmp_path / "values.csv"
    home.mkdir()
    command = [sys.executable, "-m", "digitdesk", "batch", str(samples / "exam-scores.png"), "--output", str(table)]
    subprocess.run(command, env=bare_environment(home), check=True, capture_output=True)
    assert table.exists()
    assert [path for path in home.rglob("*") if path.is_file()] == []


def calls(command: list[str], home: Path) -> int:
    """How many packets a command wanted to send to others, from within a network that leads nowhere."""
    alone = ["unshare", "--map-root-user", "--net", "sh", "-c", COUNT, "sh", *command]
    done = subprocess.run(alone, env=bare_environment(home), check=False, capture_output=True, text=True)
    if done.returncode and "unshare" in done.stderr:
        pytest.skip("this system gives no network of their own to processes")
    assert done.returncode == 0, done.stderr
    names, values = (line.split() for line in done.stdout.splitlines() if line.startswith("Ip:"))
    counts = dict(zip(names[1:], map(int, values[1:]), strict=True))
    return counts["OutRequests"] + counts["OutNoRoutes"]


@pytest.mark.skipif(not shutil.which("unshare"), reason="needs Linux's unshare")
def test_the_self_test_passes_without_a_network_and_asks_for_none(tmp_path: Path) -> None:
    assert calls([sys.executable, "-c", CALL], tmp_path) > 0  # so that a zero below says something
    assert calls([sys.executable, "-m", "digitdesk", "--self-test"], tmp_path) == 0
    assert list(tmp_path.rglob("*igit*esk*")) == []  # nor has it touched what is the user's
