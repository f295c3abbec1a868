"""The resources are found wherever the program lies."""

import sys
from pathlib import Path

import pytest

from digitdesk import settings


def test_a_checkout_has_all_that_the_program_needs() -> None:
    assert settings.model_path().is_file()
    assert settings.evaluation_path().is_file()
    assert (settings.samples_path() / "truth.csv").is_file()


@pytest.mark.parametrize("place", ["checkout", "wheel", "bundle"])
def test_resources_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    package = tmp_path / "site" / "digitdesk"
    package.mkdir(parents=True)
    expected = {"checkout": tmp_path / "site", "wheel": package, "bundle": tmp_path / "bundle"}[place] / "resources"
    expected.mkdir(parents=True)
    monkeypatch.setattr(settings, "__file__", str(package / "settings.py"))
    if place == "bundle":
        monkeypatch.setattr(sys, "_MEIPASS", str(expected.parent), raising=False)
    assert settings.resources() == expected
