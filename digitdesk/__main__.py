"""`digitdesk` opens the window; `digitdesk batch ...` works without one."""

import os
import sys
from pathlib import Path

from digitdesk import cli


def main(arguments: list[str] | None = None) -> int:
    """Run a command, or open the window on the files and folders given."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments and arguments[0] == cli.SELF_TEST:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from digitdesk.ui.selftest import self_test

        return self_test(*map(Path, arguments[1:2]))
    if arguments and (arguments[0] in cli.COMMANDS or arguments[0].startswith("-")):
        return cli.run(arguments)
    from digitdesk.ui.app import run  # only here, so that commands never load Qt

    return run([Path(argument) for argument in arguments])


if __name__ == "__main__":
    sys.exit(main())
