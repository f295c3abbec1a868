"""`digitdesk` opens the window; its commands (`digitdesk batch ...`, `form ...`) work without one."""

import os
import sys
from pathlib import Path

COMMANDS = ("batch", "export", "adapt", "form")
SELF_TEST, DECODE, READ = "--self-test", "--decode", "--read"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""One of them says where windows are shown, on Linux; without any, Qt would end the program."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command, or open the window on the files and folders given.

    What a way does not need is not loaded: commands work without Qt, and the window is seen before OpenCV comes.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's and OpenCV's; unused here, and slow to start
    first = arguments[0] if arguments else ""
    if first == SELF_TEST:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from digitdesk.ui.selftest import self_test

        return self_test(*map(Path, arguments[1:2]))
    if first == DECODE:
        from digitdesk.engine.workers import serve

        return serve()
    if first == READ:
        from digitdesk.engine.pipeline import serve

        return serve()
    if first in COMMANDS or first.startswith("-"):
        from digitdesk import cli

        return cli.run(arguments)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        told = "there is no display to open a window on. `digitdesk batch` reads without one; see `digitdesk --help`."
        print(f"digitdesk: {told}", file=sys.stderr)
        return 2
    from digitdesk.ui.app import run

    return run([Path(argument) for argument in arguments])


if __name__ == "__main__":
    sys.exit(main())
