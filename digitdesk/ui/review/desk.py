"""The reading that lies on the desk: typed over, accepted, taken back. What each key does, without its widgets."""

from digitdesk.store import Act, Entry, Filter, Project


class Desk:
    """Steps through the queue, least sure first; what a reviewer decides is in the project when a method returns."""

    def __init__(self, project: Project, which: Filter | None = None) -> None:
        self._project = project
        self.which = which or Filter()
        self.entry: Entry | None = None
        """The reading to be looked at; None when the filter lets nothing more through."""
        self.text = ""
        """What Enter would keep."""
        self.place = 0
        """The character that the next digit replaces; len(text) appends."""
        self._show(self._next(None))

    def write(self, digit: str) -> None:
        """Type over the character under the cursor, or append."""
        self.text = self.text[: self.place] + digit + self.text[self.place + 1 :]
        self.place += 1

    def erase(self) -> None:
        """Take away the character before the cursor."""
        self.text = self.text[: max(0, self.place - 1)] + self.text[self.place :]
        self.place = max(0, self.place - 1)

    def move(self, step: int) -> None:
        """Move the cursor by characters."""
        self.place = min(max(0, self.place + step), len(self.text))

    def runner_up(self) -> None:
        """Put the next of the model's readings there: its first one, the others, and the first one again."""
        if self.entry:
            values = [self.entry.reading.value, *(other.value for other in self.entry.reading.others)]
            here = values.index(self.text) if self.text in values else -1
            self.text, self.place = values[(here + 1) % len(values)], 0

    def enter(self) -> None:
        """Keep what stands there and go on; a reading whose text was rubbed out stays: empty has its own key."""
        if self.entry is None or (not self.text and self.entry.value):
            return
        if self.text == self.entry.value:
            self._project.review.accept([self.entry.id])
        else:
            self._project.review.type(self.entry.id, self.text)
        self._go_on()

    def blank(self) -> None:
        """Nothing is written there; go on."""
        if self.entry:
            self._project.review.blank([self.entry.id])
            self._go_on()

    def unreadable(self) -> None:
        """Nobody can read it; go on."""
        if self.entry:
            self._project.review.unreadable([self.entry.id])
            self._go_on()

    def undo(self) -> Act | None:
        """Take the last act back, and lay what it changed on the desk."""
        act = self._project.review.undo()
        self._show(self._project.readings.get(act.readings[0]) if act and act.readings else self.entry)
        return act

    def _go_on(self) -> None:
        self._show(self._next(self.entry) or self._next(None))

    def _next(self, after: Entry | None) -> Entry | None:
        return next(iter(self._project.queue.fields(self.which, after, 1)), None)

    def _show(self, entry: Entry | None) -> None:
        self.entry, self.text, self.place = entry, entry.value if entry else "", 0
