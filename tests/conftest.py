"""What all tests share. Qt draws into memory, so that tests need no display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # as digitdesk itself does, which is imported only later

from pathlib import Path

import onnxruntime  # noqa: F401  before Qt, as in the program: its DLL fails on Windows when Qt loads first
import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the checkout with MNIST and real handwriting; tests that need it are skipped without."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip(f"needs MNIST and real handwriting in {folder}")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample forms, with their truth.csv."""
    return ROOT / "resources" / "samples"
