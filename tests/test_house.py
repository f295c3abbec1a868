"""The rules of the house: who may import whom, what the program loads, and how long a file may be."""

import ast
import importlib.metadata
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted(path for room in ("digitdesk", "trainer") for path in (ROOT / room).rglob("*.py"))
ENGINE = sorted(path for path in SOURCES if "engine" in path.parts)
UI = sorted(path for path in SOURCES if "ui" in path.parts)
THREADS = ("threading", "_thread", "concurrent", "multiprocessing", "asyncio", "queue")
QT_THREADS = ("QThread", "QThreadPool", "QRunnable", "QtConcurrent")

BELOW_THE_WINDOW = (
    "digitdesk.engine",
    "digitdesk.settings",
    "digitdesk.store",
    "digitdesk.listing",
    "digitdesk.batch",
    "digitdesk.drawings",
    "digitdesk.exports",
    "digitdesk.watch",
    "digitdesk.adapting",
    "digitdesk.kept_forms",
    "digitdesk.checkup",
)
OUR_IMPORTS = {
    "digitdesk.engine": ("digitdesk.engine",),
    "digitdesk.store": (
        "digitdesk.store",
        "digitdesk.engine.types",
        "digitdesk.engine.errors",
        "digitdesk.engine.places",
        "digitdesk.engine.evaluate",
        "digitdesk.engine.unfinished",
    ),
    "digitdesk.settings": (),
    "digitdesk.plurals": (),
    "digitdesk.kept_forms": ("digitdesk.engine", "digitdesk.store", "digitdesk.settings"),
    "digitdesk.listing": ("digitdesk.engine", "digitdesk.store"),
    "digitdesk.batch": ("digitdesk.engine", "digitdesk.store", "digitdesk.kept_forms", "digitdesk.listing"),
    "digitdesk.drawings": ("digitdesk.engine", "digitdesk.store", "digitdesk.batch", "digitdesk.listing"),
    "digitdesk.watch": ("digitdesk.engine", "digitdesk.store", "digitdesk.listing"),
    "digitdesk.exports": ("digitdesk.engine", "digitdesk.store", "digitdesk.kept_forms"),
    "digitdesk.fieldcheck": ("digitdesk.engine", "digitdesk.store"),
    "digitdesk.adapting": ("digitdesk.engine", "digitdesk.store", "digitdesk.fieldcheck", "digitdesk.kept_forms"),
    "digitdesk.adapt_command": ("digitdesk.engine", "digitdesk.settings", "digitdesk.adapting", "digitdesk.fieldcheck"),
    "digitdesk.form_command": ("digitdesk.engine", "digitdesk.plurals"),
    "digitdesk.page_pictures": ("digitdesk.engine",),
    "digitdesk.cluster": ("digitdesk.engine",),
    "digitdesk.table_options": ("digitdesk.engine", "digitdesk.plurals"),
    "digitdesk.export_command": (*BELOW_THE_WINDOW, "digitdesk.table_options", "digitdesk.plurals"),
    "digitdesk.batch_command": (
        *BELOW_THE_WINDOW,
        "digitdesk.form_command",
        "digitdesk.table_options",
        "digitdesk.plurals",
        "digitdesk.page_pictures",
        "digitdesk.cluster",
    ),
    "digitdesk.cli": (
        "digitdesk.engine.errors",
        "digitdesk.table_options",
        "digitdesk.batch_command",
        "digitdesk.export_command",
        "digitdesk.adapt_command",
        "digitdesk.form_command",
    ),
    "digitdesk.checkup": (
        "digitdesk.engine",
        "digitdesk.store",
        "digitdesk.settings",
        "digitdesk.exports",
        "digitdesk.watch",
    ),
    "digitdesk.ui": ("digitdesk.ui", *BELOW_THE_WINDOW),
    "trainer": ("trainer", "digitdesk.engine", "digitdesk.settings"),  # settings says where the model goes
}
"""Each room, and all of ours that it may import (the bare `digitdesk`, for its version, everybody may)."""


def module_name(path: Path) -> str:
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


def imports(path: Path, nodes: ast.AST | None = None) -> Iterator[str]:
    """Dotted names of all that a file (or a part of it) imports, the names taken from a module included."""
    tree = nodes or ast.parse(path.read_text("utf-8"))
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            module = ".".join([*parents, node.module] if node.module else parents)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def within(name: str, room: str) -> bool:
    return name == room or name.startswith(room + ".")


def importers(module: str, paths: list[Path]) -> set[str]:
    return {str(path.relative_to(ROOT)) for path in paths if any(within(name, module) for name in imports(path))}


def loaded_by(*modules: str) -> list[str]:
    """What a fresh process has loaded after importing these, in the order of loading."""
    code = f"import {', '.join(modules)}, json, sys; print(json.dumps(list(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("path", SOURCES, ids=module_name)
def test_a_file_imports_only_the_rooms_it_may(path: Path) -> None:
    room = next((room for room in OUR_IMPORTS if within(module_name(path), room)), None)
    if room is None:  # digitdesk/__init__.py and __main__.py have a rule of their own below
        return
    ours = {name for name in imports(path) if within(name, "digitdesk") or within(name, "trainer")}
    versions = {"digitdesk", "digitdesk.__version__"}
    assert not {name for name in ours - versions if not any(within(name, may) for may in OUR_IMPORTS[room])}


MODULES = {module_name(path) for path in SOURCES}


def needed_at_once(path: Path) -> set[str]:
    """The modules of ours that must be loaded before this one is; not those that functions or annotations import."""
    top = [node for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.Import | ast.ImportFrom)]
    found = {name for node in top for name in imports(path, node)}
    ours = {max((other for other in MODULES if within(name, other)), key=len, default="") for name in found}
    return ours - {"", module_name(path)}


def test_no_imports_go_in_circles() -> None:
    waiting = {module_name(path): needed_at_once(path) for path in SOURCES}
    while free := [name for name, needs in waiting.items() if not needs & set(waiting)]:
        for name in free:
            del waiting[name]
    assert not waiting


def test_nobody_imports_the_trainer() -> None:
    assert not importers("trainer", [path for path in SOURCES if module_name(path).startswith("digitdesk")])


def test_only_main_imports_the_window_and_only_when_it_opens_it() -> None:
    outside = [path for path in SOURCES if path not in UI]
    assert importers("digitdesk.ui", outside) == {"digitdesk/__main__.py"}
    main = ROOT / "digitdesk" / "__main__.py"
    on_top = [node for node in ast.parse(main.read_text("utf-8")).body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not any("ui" in name for node in on_top for name in imports(main, node))


def test_only_the_window_imports_qt() -> None:
    assert not importers("PySide6", [path for path in SOURCES if path not in UI])


def test_only_classify_runs_models() -> None:
    program = [path for path in SOURCES if module_name(path).startswith("digitdesk")]
    allowed = {"digitdesk/engine/classify.py", "digitdesk/ui/__init__.py"}  # ui only for the order of loading
    assert importers("onnxruntime", program) <= allowed


def test_only_jobs_knows_threads() -> None:
    def knows(path: Path) -> bool:
        names = set(imports(path))
        return any(within(name, module) for name in names for module in THREADS) or any(
            name.rpartition(".")[2] in QT_THREADS for name in names
        )

    assert {path.name for path in UI if knows(path)} <= {"jobs.py"}


def test_the_engine_loads_no_window_and_no_training_library() -> None:
    loaded = set(loaded_by(*map(module_name, ENGINE)))
    assert not loaded & {"PySide6", "torch", "sklearn", "scipy", "trainer", "digitdesk.ui"}


@pytest.mark.parametrize("module", ["digitdesk.cli", "digitdesk.__main__"])
def test_the_command_line_loads_no_qt(module: str) -> None:
    assert not set(loaded_by(module)) & {"PySide6", "torch", "sklearn", "trainer", "digitdesk.ui"}


def test_on_windows_the_window_loads_onnxruntime_before_qt() -> None:
    """Python runs a package's own file before any of its modules; commands and the engine load no Qt, see above."""
    assert list(imports(ROOT / "digitdesk" / "ui" / "__init__.py")) == ["sys", "onnxruntime"]


def test_the_window_is_seen_before_the_slow_libraries_are_loaded() -> None:
    loaded = set(loaded_by("digitdesk.__main__", "digitdesk.ui.app"))
    assert not loaded & {"numpy", "onnxruntime", "PIL", "sqlite3", "cv2", "xlsxwriter", "pypdfium2", "digitdesk.cli"}
    assert not loaded & {"torch", "sklearn", "trainer"}


def test_opencv_is_the_headless_build() -> None:
    installed = {(item.metadata["Name"] or "").lower().replace("_", "-") for item in importlib.metadata.distributions()}
    assert "opencv-python-headless" in installed
    assert not installed & {"opencv-python", "opencv-contrib-python"}
    gui = re.search(r"^\s*GUI:\s*(\S*)", cv2.getBuildInformation(), re.MULTILINE)
    assert gui is None or not gui[1].startswith(("QT", "GTK"))


DANGEROUS_MODULES = ("pickle", "marshal", "shelve", "dill", "joblib", "code", "pty")
DANGEROUS_CALLS = {"eval", "exec", "compile", "__import__", "os.system", "os.popen"}


@pytest.mark.parametrize("path", [path for path in SOURCES if "trainer" not in path.parts], ids=module_name)
def test_what_comes_from_outside_is_never_run(path: Path) -> None:
    """No pickle, no eval, no shell; the trainer's pickles are its own."""
    assert not {name for name in imports(path) if any(within(name, module) for module in DANGEROUS_MODULES)}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            assert ast.unparse(node.func) not in DANGEROUS_CALLS
            given = {word.arg: ast.unparse(word.value) for word in node.keywords}
            assert given.get("shell", "False") == given.get("allow_pickle", "False") == "False"


def test_only_workers_starts_processes() -> None:
    program = [path for path in SOURCES if module_name(path).startswith("digitdesk")]
    assert importers("subprocess", program) | importers("multiprocessing", program) == {"digitdesk/engine/workers.py"}


@pytest.mark.parametrize("path", [*SOURCES, ROOT / "bootstrap.py"], ids=lambda path: path.name)
def test_no_file_is_long(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 350
