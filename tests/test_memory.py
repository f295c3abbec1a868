"""How much memory reading takes, in a program of its own that reads a page as large as A4 at 300 dpi."""

import subprocess
import sys

import pytest

MOST = 250
"""MiB, the program and its models included."""
# what getrusage tells begins with the memory of the program that started this one
READER = """
from pathlib import Path
import cv2
from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page
cv2.setNumThreads(1)
small = cv2.imread(str(settings.samples_path() / "exam-scores.png"), cv2.IMREAD_GRAYSCALE)
page = Page("", 1, cv2.resize(small, None, fx=2.8, fy=2.8, interpolation=cv2.INTER_CUBIC))
model = Model(settings.model_path(), settings.numbers_path())
fields = [len(read_page(page, model).readings) for _ in range(2)]
(most,) = [line.split()[1] for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM")]
print(page.gray.size, *fields, int(most) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory otherwise")
def test_a_large_page_is_read_in_little_memory() -> None:
    done = subprocess.run([sys.executable, "-c", READER], capture_output=True, text=True, check=True)
    pixels, first, second, most = map(int, done.stdout.split())
    assert pixels > 8_000_000
    assert first == second > 40
    assert most < MOST
