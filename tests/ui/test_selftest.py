"""`--self-test` tells a whole copy from a broken one."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from digitdesk import settings
from digitdesk.__main__ import main


@pytest.fixture(autouse=True)
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The self-test names a folder of its own; the tests after this one have theirs again."""
    monkeypatch.setenv("DIGITDESK_DATA", str(tmp_path))


def test_a_whole_copy_passes_and_shows_itself(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "window.png"
    assert main(["--self-test", str(picture)]) == 0
    told = capsys.readouterr().out
    assert told.count("\nok ") == 10
    assert "FAILED" not in told
    assert QImage(str(picture)).width() > 600


@pytest.mark.parametrize("gone", ["digits.onnx", "samples", "prototypes.npz"])
def test_what_is_missing_is_told_and_the_rest_is_still_tried(
    qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], gone: str
) -> None:
    broken = tmp_path / "resources"
    shutil.copytree(settings.resources(), broken, ignore=shutil.ignore_patterns(gone))
    monkeypatch.setattr(settings, "resources", lambda: broken)
    monkeypatch.setattr("digitdesk.ui.selftest.PATIENCE", 2.0)
    assert main(["--self-test"]) == 1
    told = capsys.readouterr().out
    assert "FAILED  " in told
    assert "ok      has fonts" in told
    assert "install DigitDesk again" in told
