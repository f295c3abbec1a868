"""What adding files has come to, in words."""

from digitdesk.engine.types import Status
from digitdesk.listing import Listed
from digitdesk.ui.notice import Notice
from digitdesk.ui.words import plural, translate


class Added:
    """Counts what became of the files that were added, part by part, until it is told."""

    def __init__(self) -> None:
        self._new = self._moved = 0

    def take(self, part: Listed) -> None:
        """Another part was listed."""
        self._new += len(part.new)
        self._moved += len(part.moved)

    def tell(self, notice: Notice) -> None:
        """Say what nobody sees in the list."""
        moved = plural.tr("%Ln files lie elsewhere now: what was read and decided there is kept.", "", self._moved)
        if self._moved:
            notice.tell(moved, Status.OK)
        elif not self._new:
            notice.tell(translate("adding", "All of these files are in the list already."), Status.BLANK)
