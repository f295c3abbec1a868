"""The set-up's decisions; nothing here installs anything or needs a network."""

import csv
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import bootstrap  # noqa: E402  it lies beside the package, not in it


class Commands(list[list[str]]):
    """Stands in for subprocess.run: keeps the commands; those that contain a word of `failing` fail."""

    failing: tuple[str, ...] = ()

    def __call__(self, command: list[str], **_: object) -> SimpleNamespace:
        self.append(command)
        return SimpleNamespace(returncode=int(any(word in command for word in self.failing)), stdout="", stderr="")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    commands = Commands()
    monkeypatch.setattr(subprocess, "run", commands)
    return commands


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bare checkout on a Linux that has all system packages."""
    for name, value in (("ROOT", tmp_path), ("VENV", tmp_path / ".venv"), ("RESULTS", tmp_path / "results")):
        monkeypatch.setattr(bootstrap, name, value)
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / ".venv" / "stamp")
    monkeypatch.setattr(bootstrap, "missing_packages", list)
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "pyproject.toml").write_text("[project]")
    (tmp_path / ".venv").mkdir()
    return tmp_path


def as_user(monkeypatch: pytest.MonkeyPatch, uid: int, *programs: str) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: uid, raising=False)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/bin/{name}" if name in programs else None)


def test_a_bare_system_lacks_all_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.ctypes.util, "find_library", lambda name: None)
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(bootstrap, "has_font", lambda: False)
    expected = [*bootstrap.LIBRARIES.values(), "python3-venv", "fonts-dejavu-core"]
    assert bootstrap.missing_packages() == expected


def test_only_what_is_missing_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(bootstrap.ctypes.util, "find_library", lambda name: None if name == "EGL" else "found")
    monkeypatch.setattr(bootstrap, "has_font", lambda: True)
    assert bootstrap.missing_packages() == ["libegl1"]


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_need_no_packages(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert bootstrap.missing_packages() == []


def test_nothing_missing_runs_nothing(commands: Commands) -> None:
    bootstrap.install_system_packages([])
    assert commands == []


def test_root_installs_packages(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0, "apt-get")
    bootstrap.install_system_packages(["libegl1"])
    assert [command[:3] for command in commands] == [["apt-get", "-qq", "update"], ["apt-get", "-qq", "install"]]
    assert commands[-1][-1] == "libegl1"


def test_a_user_with_sudo_installs_packages(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 1000, "apt-get", "sudo")
    bootstrap.install_system_packages(["libegl1"])
    assert commands[-1][:3] == ["/bin/sudo", "-n", "apt-get"]


@pytest.mark.parametrize("programs", [("apt-get",), ("apt-get", "sudo")])
def test_others_are_told_the_line(
    programs: tuple[str, ...], commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    as_user(monkeypatch, 1000, *programs)
    commands.failing = ("/bin/sudo",)
    with pytest.raises(bootstrap.SetupError, match="sudo apt-get install libegl1 libgl1\n"):
        bootstrap.install_system_packages(["libegl1", "libgl1"])
    assert not any("apt-get" in command for command in commands)


def test_a_system_without_apt_is_only_warned(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user(monkeypatch, 0)
    bootstrap.install_system_packages(["libegl1"])
    assert "libegl1" in capsys.readouterr().err
    assert commands == []


def test_a_failing_command_is_quoted_and_others_are_quiet(capfd: pytest.CaptureFixture[str]) -> None:
    assert bootstrap.attempt([sys.executable, "-c", "print('fine')"]) == ""
    assert bootstrap.attempt([sys.executable, "-c", "import sys; sys.exit('the reason')"]) == "the reason"
    assert capfd.readouterr() == ("", "")


def test_apt_failing_is_a_sentence(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    as_user(monkeypatch, 0, "apt-get")
    commands.failing = ("update",)
    with pytest.raises(bootstrap.SetupError, match="network"):
        bootstrap.install_system_packages(["libegl1"])


@pytest.mark.parametrize(
    ("system", "variables", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_display(system: str, variables: dict[str, str], shown: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(bootstrap.os, "environ", variables)
    assert bootstrap.has_display() is shown


def test_a_second_run_installs_nothing(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("run")
    assert any("pip" in command for command in commands)
    commands.clear()
    bootstrap.set_up("run")
    assert commands == []


def test_the_tests_set_up_serves_a_run_but_not_the_reverse(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("test")
    assert bootstrap.is_fresh("run")
    bootstrap.STAMP.write_text(bootstrap.stamp("run"))
    assert not bootstrap.is_fresh("test")


def test_changed_requirements_are_installed(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("run")
    (checkout / "pyproject.toml").write_text("[project]\ndependencies = []")
    assert not bootstrap.is_fresh("run")


def test_a_failed_set_up_is_tried_again(checkout: Path, commands: Commands) -> None:
    commands.failing = ("--editable",)
    with pytest.raises(bootstrap.SetupError, match="network"):
        bootstrap.set_up("run")
    assert not bootstrap.is_fresh("run")


def test_a_run_asks_for_no_torch(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("run")
    assert not any(word.startswith("torch") for command in commands for word in command)


def test_the_small_torch_is_tried_first(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("test")
    assert commands[-2][-1] == bootstrap.CPU_TORCH
    assert commands[-1][-1].endswith("[dev,train,cluster]")


def test_without_it_the_usual_torch_is_installed(
    checkout: Path, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    commands.failing = (bootstrap.CPU_TORCH,)
    bootstrap.set_up("test")
    assert commands[-1][-1].endswith("[dev,train,cluster]")
    assert "large" in capsys.readouterr().err
    assert bootstrap.is_fresh("test")


def test_an_old_python_is_told_so(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9))
    assert bootstrap.main(["run"]) == 1
    assert "3.11 or newer" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_is_told(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "STAMP", checkout / "missing" / "stamp")
    assert bootstrap.main(["run"]) == 1
    assert "May you write" in capsys.readouterr().err


def test_the_window_opens_on_the_samples(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_display", lambda: True)
    assert bootstrap.run([]) == 0
    assert commands[0][1:] == ["-m", "digitdesk", str(bootstrap.SAMPLES)]


def test_without_a_display_the_samples_are_read(
    checkout: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "has_display", lambda: False)
    assert bootstrap.run([]) == 0
    assert commands[0][1:5] == ["-m", "digitdesk", "batch", str(bootstrap.SAMPLES)]
    assert "no display" in capsys.readouterr().err


def test_commands_reach_the_program_without_a_display(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "has_display", lambda: False)
    bootstrap.run(["batch", "--help"])
    assert commands[0][1:] == ["-m", "digitdesk", "batch", "--help"]


def test_exit_codes_are_passed_through(checkout: Path, commands: Commands) -> None:
    bootstrap.set_up("test")
    commands.failing = ("pytest",)
    assert bootstrap.main(["test", "-q"]) == 1
    assert commands[-1][1:] == ["-m", "pytest", "-q"]
    assert bootstrap.main([]) == 2


def test_the_table_is_aligned(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "readings.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("source", "page", "field", "value", "confidence", "status", "message"))
        writer.writerow(("form.png", 1, 1, "007", 0.99, "ok", ""))
    bootstrap.print_table(path)
    assert capsys.readouterr().out.splitlines() == [
        "source    page  field  value  confidence  status",
        "form.png  1     1      007    0.99        ok",
    ]
