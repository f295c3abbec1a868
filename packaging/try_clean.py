#!/usr/bin/env python3
"""Tries a Debian package where it must work: on a fresh Debian without Python, and without this checkout.

sudo python packaging/try_clean.py dist/digitdesk_*.deb [--out FOLDER] [--root FOLDER]

Installs the package with apt, runs the self-test there without a network, opens the window on a virtual screen
(Xvfb), takes pictures, removes the package and looks for what it left. Needs root, debootstrap, Xvfb and PySide6.
`--root` names a fresh debootstrap root to copy, which saves its download; nothing may be mounted in it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

INSIDE = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/home/clerk", "LANG": "C.UTF-8", "DISPLAY": ":77"}
AS_CLERK = ("setpriv", "--reuid=1000", "--regid=1000", "--clear-groups", "--no-new-privs")
SAMPLES = "/usr/lib/digitdesk/_internal/resources/samples"
CHANGING = ("/proc", "/dev", "/tmp", "/home", "/var/cache", "/var/lib/apt", "/var/lib/dpkg", "/var/log")
"""Where apt and the system write whatever is installed."""


class TrialError(Exception):
    """What went wrong in the clean root."""


def main() -> int:
    """Run the trial in a mount namespace of its own, so that no mount outlives it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--out", type=Path, default=Path("results/clean"), help="where pictures and the log go")
    parser.add_argument("--root", type=Path, help="a fresh root to copy")
    options = parser.parse_args()
    if os.environ.get("DIGITDESK_TRIAL") != "alone":
        os.environ["DIGITDESK_TRIAL"] = "alone"
        os.execvp("unshare", ["unshare", "--mount", "--propagation=private", sys.executable, *sys.argv])
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="clean-root-") as folder:
        root = Path(folder) / "root"
        make_root(root, options.root)
        try:
            trial(Root(root), options.package, options.out)
        except TrialError as error:
            print(f"FAILED  {error}", file=sys.stderr)
            return 1
        finally:
            for place in ("tmp/.X11-unix", "dev", "proc"):
                subprocess.run(["umount", "--lazy", root / place], check=False, stderr=subprocess.DEVNULL)
    return 0


def make_root(root: Path, original: Path | None) -> None:
    """A fresh Debian, with /proc, /dev and a home for a clerk who is not root."""
    if original:
        subprocess.run(["cp", "--archive", "--one-file-system", original, root], check=True)
    else:
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", root], check=True, stdout=subprocess.DEVNULL)
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    (root / "home/clerk").mkdir(parents=True, exist_ok=True)
    os.chown(root / "home/clerk", 1000, 1000)
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    subprocess.run(["mount", "--rbind", "/dev", root / "dev"], check=True)
    screens = root / "tmp/.X11-unix"
    screens.mkdir(exist_ok=True)
    subprocess.run(["mount", "--bind", "/tmp/.X11-unix", screens], check=True)


class Root:
    """A system to run commands in."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def command(self, *words: str) -> list[str]:
        """The command line that runs these words in there."""
        return ["chroot", str(self.path), *words]

    def run(self, *words: str, **environment: str) -> str:
        """Run to the end and give the output; TrialError if it failed."""
        done = subprocess.run(
            self.command(*words),
            env={**INSIDE, **environment},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
        if done.returncode:
            raise TrialError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def files(self) -> set[str]:
        """All that is installed."""
        pruned = [word for place in CHANGING for word in ("-path", place, "-prune", "-o")]
        return set(self.run("find", "/", "-xdev", *pruned, "-print").splitlines())


def trial(root: Root, package: Path, out: Path) -> None:
    """Install, use and remove the package."""
    apt = ("apt-get", "-qq", "--yes", "-o", "Dpkg::Use-Pty=0")
    root.run("apt-get", "-qq", "update")
    before = root.files()
    shutil.copy(package, root.path / "tmp/digitdesk.deb")
    root.run(*apt, "--no-install-recommends", "install", "/tmp/digitdesk.deb", DEBIAN_FRONTEND="noninteractive")
    if any(name.startswith("/usr/bin/python") for name in root.files()):
        raise TrialError("there is a Python in the root, so that this trial would show nothing")
    size = root.run("dpkg-query", "--show", "--showformat=${Installed-Size}", "digitdesk")
    print(f"ok      installed with apt: {int(size) / 1024:.0f} MiB, no Python around")
    log = root.run("unshare", "--net", *AS_CLERK, "digitdesk", "--self-test")
    (out / "self-test.log").write_text(log)
    print(log.rstrip())
    on_screen(root, out)
    root.run(*apt, "purge", "digitdesk")
    root.run(*apt, "autoremove", "--purge")
    if left := sorted(name for name in root.files() - before if "digitdesk" in name.lower()):
        raise TrialError(f"removing it left {', '.join(left)}")
    print("ok      removed: nothing of it is left")


def on_screen(root: Root, out: Path) -> None:
    """Open the window on the sample forms on a virtual screen, and take pictures of screen and self-test."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(["Xvfb", ":77", "-screen", "0", "1280x800x24", "-nolisten", "tcp"], **quiet) as screen:
        try:
            time.sleep(2)
            window = subprocess.Popen(root.command(*AS_CLERK, "digitdesk", SAMPLES), env=INSIDE, **quiet)
            time.sleep(8)
            if window.poll() is not None:
                raise TrialError(f"the window closed by itself with {window.returncode}")
            photograph(out / "window.png")
            window.terminate()
            window.wait(20)
            log = root.run(*AS_CLERK, "digitdesk", "--self-test", "/tmp/read.png", QT_QPA_PLATFORM="xcb")
            shutil.copy(root.path / "tmp/read.png", out / "read.png")
            print("ok      on a screen:", next(line for line in log.splitlines() if "on xcb" in line))
        finally:
            screen.terminate()


def photograph(path: Path) -> None:
    """What the virtual screen shows, as PNG."""
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication as App; app = App([]);"
        "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
    )
    environment = {**os.environ, "DISPLAY": ":77", "QT_QPA_PLATFORM": "xcb"}
    subprocess.run([sys.executable, "-c", code, str(path)], env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main())
