"""Would the tests notice? Small mistakes are put into the decisive functions, one at a time, and their tests are run.

    python tests/benchmarks/mutants.py                       # all rooms below, 25 mistakes in each
    python tests/benchmarks/mutants.py evaluate --count 999  # every mistake in one of them

A mistake that no test notices has survived: it is printed with its line. Each run is a fork of this process, which has
loaded the large libraries already; so this is for Linux and macOS. Source of the method: R. DeMillo, R. Lipton and
F. Sayward, "Hints on Test Data Selection", Computer 11 (1978).
"""

import argparse
import ast
import copy
import math
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = {
    "decode": ("engine/decode.py", ("engine/test_decode.py",)),
    "paths": ("engine/paths.py", ("engine/test_decode.py",)),
    "evaluate": ("engine/evaluate.py", ("engine/test_evaluate.py",)),
    "checks": ("engine/forms/checks.py", ("engine/test_checks.py", "engine/test_judging.py")),
    "equations": ("engine/forms/equations.py", ("engine/test_checks.py", "engine/test_judging.py")),
    "judging": ("engine/forms/judging.py", ("engine/test_judging.py",)),
    "table": ("engine/export/table.py", ("engine/test_export.py",)),
    "sheet": ("engine/export/sheet.py", ("engine/test_export.py",)),
    "files": ("engine/export/files.py", ("engine/test_export.py", "engine/test_export_digits.py")),
    "digits": ("engine/export/digits.py", ("engine/test_export_digits.py",)),
    "review": ("store/review.py", ("store/test_review.py",)),
    "trust": ("store/trust.py", ("store/test_review.py",)),
    "queue": ("store/queue.py", ("store/test_review.py", "store/test_readings.py")),
    "packing": ("store/packing.py", ("store/test_standing.py", "store/test_project.py", "store/test_readings.py")),
    "readings": ("store/readings.py", ("store/test_readings.py", "store/test_project.py", "store/test_review.py")),
    "sources": ("store/sources.py", ("store/test_sources.py", "store/test_project.py")),
}
"""What is tried: a file of the program, and those of its tests that read no page, so that a mistake costs a second."""
PATIENCE = 10
"""A run that takes so many times as long as one without a mistake counts as one that noticed: it never ends."""
SWAPS: dict[type, type] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
}  # fmt: skip


def mistakes(source: str) -> Iterator[tuple[int, str, str]]:
    """All small mistakes in a file: the line, what was changed, and the file with it."""
    tree = ast.parse(source)
    for number, node in enumerate(_code(tree)):
        for field, wrong in _wrong(node):
            changed = copy.deepcopy(tree)
            twin = list(_code(changed))[number]
            before = ast.unparse(twin)
            setattr(twin, field, wrong)
            yield getattr(node, "lineno", 0), f"{before}  ->  {ast.unparse(twin)}", ast.unparse(changed)


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes in the bodies of functions; what is thrown is not counted, nor how a sentence is worded."""
    for part in ast.walk(tree):
        if isinstance(part, ast.FunctionDef):
            for statement in part.body:
                yield from _below(statement)


def _below(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Raise | ast.JoinedStr | ast.FunctionDef | ast.AnnAssign):
        return
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _below(child)


def _wrong(node: ast.AST) -> Iterator[tuple[str, object]]:
    """What could be wrong with a node: one of its fields, and another value for it."""
    match node:
        case ast.Compare(ops=[sign]) if type(sign) in SWAPS:
            yield "ops", [SWAPS[type(sign)]()]
        case ast.BoolOp(op=sign) | ast.BinOp(op=sign) | ast.AugAssign(op=sign) if type(sign) in SWAPS:
            yield "op", SWAPS[type(sign)]()
        case ast.UnaryOp(op=ast.USub()):
            yield "op", ast.UAdd()
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield "operand", ast.UnaryOp(ast.Not(), inner)
        case ast.Constant(value=bool(value)):
            yield "value", not value
        case ast.Constant(value=int(value)):
            yield "value", value + 1
        case ast.Constant(value=float(value)):
            yield "value", value * 2 + 0.1
        case ast.If(test=test) | ast.IfExp(test=test):
            yield "test", ast.UnaryOp(ast.Not(), test)


def survives(copied: Path, file: Path, text: str, tests: tuple[str, ...], patience: float) -> bool:
    """Whether no test notices this text of a file; patience: seconds."""
    target = copied / file
    right = target.read_text("utf-8")
    target.write_text(text, "utf-8")
    try:
        return _run(copied, tests, patience) == 0
    finally:
        target.write_text(right, "utf-8")


def _run(copied: Path, tests: tuple[str, ...], patience: float) -> int:
    """The exit code of these tests, in a process of their own; 1 where they take too long."""
    child = os.fork()
    if child == 0:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        os.chdir(copied)
        sys.path.insert(0, str(copied))
        import pytest

        chosen = [str(copied / "tests" / name) for name in tests]
        os._exit(int(pytest.main(["-x", "-q", "-p", "no:cacheprovider", *chosen])))
    end = time.monotonic() + patience
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.05)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rooms", nargs="*", choices=[[], *ROOMS], help="which files (default: all)")
    parser.add_argument("--count", type=int, default=25, help="so many mistakes of each, drawn at random (default: 25)")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    import cv2  # noqa: F401  loaded once, for all that are forked from here
    import hypothesis  # noqa: F401
    import numpy  # noqa: F401
    import onnxruntime  # noqa: F401
    import pytest  # noqa: F401
    import sklearn.metrics  # noqa: F401

    with tempfile.TemporaryDirectory() as folder:
        copied = Path(folder)
        for name in ("digitdesk", "tests", "trainer", "resources"):
            shutil.copytree(ROOT / name, copied / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "pyproject.toml", copied)
        for room in options.rooms or ROOMS:
            file, tests = ROOMS[room]
            path, started = Path("digitdesk") / file, time.monotonic()
            if _run(copied, tests, math.inf):
                sys.exit(f"The tests of {room} fail without any mistake: mend them first.")
            patience = PATIENCE * (time.monotonic() - started)
            found = list(mistakes((copied / path).read_text("utf-8")))
            drawn = sorted(random.Random(options.seed).sample(found, min(options.count, len(found))))
            left = 0
            for line, what, text in drawn:
                if survives(copied, path, text, tests, patience):
                    left += 1
                    print(f"  {file} {line}: {what}", flush=True)
            print(f"{room}: {len(drawn) - left} of {len(drawn)} noticed ({len(found)} in all)", flush=True)


if __name__ == "__main__":
    main()
