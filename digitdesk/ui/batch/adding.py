"""What adding files has come to, in words."""

from digitdesk.engine.images import left_out
from digitdesk.engine.types import Status
from digitdesk.listing import Listed
from digitdesk.ui.notice import Notice
from digitdesk.ui.sentences import localised
from digitdesk.ui.words import plural, translate


class Added:
    """Counts what became of the files that were added, part by part, until it is told."""

    def __init__(self) -> None:
        self._new = self._moved = 0
        self._passed: list[str] = []

    def take(self, part: Listed) -> None:
        """Another part was listed."""
        self._new += len(part.new)
        self._moved += len(part.moved)
        self._passed += part.passed

    def tell(self, notice: Notice) -> str:
        """Say what nobody sees in the list; returns what was said."""
        parts = []
        if self._moved:
            moved = plural.tr("%Ln files lie elsewhere now: what was read and decided there is kept.", "", self._moved)
            parts.append(moved)
        elif not self._new:
            parts.append(translate("adding", "All of these files are in the list already."))
        if self._passed:
            parts.append(localised(left_out(self._passed)))
        if text := " ".join(parts):
            status = Status.REVIEW if self._passed else Status.OK if self._moved else Status.BLANK
            notice.tell(text, status)
        return text
