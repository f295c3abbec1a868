"""The window: the only room that imports Qt."""

import sys

if sys.platform == "win32":  # there onnxruntime's DLL fails to load once Qt's are in the process: it must come first
    import onnxruntime  # noqa: F401
