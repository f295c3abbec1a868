"""The project file (*.digitdesk, SQLite): files, readings, corrections. No Qt.

    with Project.open_or_create(path) as project:
        project.sources       the files: listed, counted, set aside        (sources.py)
        project.readings      what was read, page by page                  (readings.py)
        project.queue         what to look at next, least sure first       (queue.py)
        project.review        accept, type, blank, ...; undo, redo; history  (review.py)
        project.trust         "you will check N of M"; the blind audit     (trust.py)
        project.learning      the digits that a model can learn from       (learning.py)

docs/project.md describes the file.
"""

from digitdesk.store.learning import Seen
from digitdesk.store.packing import DigitEntry, Entry, Review, result_of
from digitdesk.store.project import ENDING, Project
from digitdesk.store.queue import Filter, PageEntry
from digitdesk.store.review import AUDIT_KINDS, Act, Correction
from digitdesk.store.schema import PAGES_A_SOURCE
from digitdesk.store.sources import SourceEntry, State
from digitdesk.store.trust import Measured, Outlook, Plan

__all__ = [
    "AUDIT_KINDS",
    "ENDING",
    "PAGES_A_SOURCE",
    "Act",
    "Correction",
    "DigitEntry",
    "Entry",
    "Filter",
    "Measured",
    "Outlook",
    "PageEntry",
    "Plan",
    "Project",
    "Review",
    "Seen",
    "SourceEntry",
    "State",
    "result_of",
]
