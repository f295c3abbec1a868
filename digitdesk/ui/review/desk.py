"""The reading that lies on the desk: typed over, accepted, refused. What each key does, without its widgets."""

from digitdesk.engine.types import Digit, Status
from digitdesk.store import Entry, Project, Review

MOST = 40
"""No field is longer; a key that hangs must not write on for ever."""
SEEN = (Review.CONFIRMED, Review.BLANK, Review.UNREADABLE)


class Desk:
    """One reading at a time; what a reviewer decides is in the project when a method returns."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self.entry: Entry | None = None
        self.digits: tuple[Digit, ...] = ()
        """As the model saw them, whatever stands there now."""
        self.text = ""
        """What Enter would keep."""
        self.place = 0
        """The character that the next digit replaces; len(text) appends."""

    def lay(self, entry: Entry | None, hidden: bool = False) -> None:
        """Put another reading there; hidden: with nothing typed, whatever stands."""
        self.entry = entry
        self.digits = self._project.readings.digits(entry.id) if entry else ()
        self.restart()
        if hidden:
            self.text = ""

    def restart(self) -> None:
        """Forget what was typed."""
        self.text, self.place = self.entry.value if self.entry else "", 0

    def write(self, digit: str) -> None:
        """Type over the character under the cursor, or append."""
        if self.entry and self.place < MOST:
            self.text = self.text[: self.place] + digit + self.text[self.place + 1 :]
            self.place += 1

    def erase(self) -> None:
        """Take away the character before the cursor."""
        self.text = self.text[: max(0, self.place - 1)] + self.text[self.place :]
        self.move(-1)

    def delete(self) -> None:
        """Take away the character under the cursor."""
        self.text = self.text[: self.place] + self.text[self.place + 1 :]

    def move(self, step: int) -> None:
        """Move the cursor by characters."""
        self.place = min(max(0, self.place + step), len(self.text))

    def runner_up(self) -> None:
        """Put the next of the model's readings there: its first one, the others, and the first one again."""
        if values := self._values():
            here = values.index(self.text) if self.text in values else -1
            self.text, self.place = values[(here + 1) % len(values)], 0

    def sure(self, place: int) -> float | None:
        """How sure the model is of the character at this place; None where it has not said that."""
        if not self.entry or len(self.text) != len(self.digits):
            return None
        read = self.entry.reading.value
        if self.text in self._values() or (len(read) == len(self.text) and read[place] == self.text[place]):
            return self.digits[place].guess.probabilities[int(self.text[place])]
        return None

    def enter(self) -> bool:
        """Keep what stands there; whether that could be done: without a digit only what the model found blank."""
        if self.entry is None:
            return False
        same = self.text == self.entry.value
        if same and self.entry.review in SEEN:
            return True
        if not self.text:
            return self.entry.reading.status is Status.BLANK and self.blank()
        if same:
            self._project.review.accept([self.entry.id])
        else:
            self._project.review.type(self.entry.id, self.text)
        return True

    def blank(self) -> bool:
        """Nothing is written there; whether there was a reading to say that of."""
        if self.entry:
            self._project.review.blank([self.entry.id])
        return self.entry is not None

    def unreadable(self) -> bool:
        """Nobody can read it; whether there was a reading to say that of."""
        if self.entry:
            self._project.review.unreadable([self.entry.id])
        return self.entry is not None

    def _values(self) -> list[str]:
        reading = self.entry.reading if self.entry else None
        return [reading.value, *(other.value for other in reading.others)] if reading else []
