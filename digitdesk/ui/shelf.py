"""Things of a project of which a list has only the ids: fetched when they are seen, and let go again."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, Protocol, TypeVar

BLOCK = 200
"""So many are fetched at a time."""
KEPT = 4000
"""So many are kept in memory; a million would hold up the window whenever Python looks for garbage."""


class Known(Protocol):
    """What has an id."""

    @property
    def id(self) -> int:
        """By which the project knows it."""


Item = TypeVar("Item", bound=Known)


class Shelf(Generic[Item]):
    """The things fetched last, by their ids."""

    def __init__(self, fetch: Callable[[Sequence[int]], Iterable[Item]]) -> None:
        """fetch: gives those of these ids that are still there."""
        self._fetch = fetch
        self._known: dict[int, Item] = {}

    def at(self, ids: "array[int]", row: int) -> Item | None:
        """What is listed in this row of the ids; None when it is gone."""
        id = ids[row]
        if id not in self._known:
            start = row // BLOCK * BLOCK
            self.keep(self._fetch(ids[start : start + BLOCK].tolist()))
        return self._known.get(id)

    def keep(self, items: Iterable[Item]) -> None:
        """These are seen now."""
        self._known.update((item.id, item) for item in items)
        while len(self._known) > KEPT:
            del self._known[next(iter(self._known))]

    def forget(self, ids: Iterable[int] | None = None) -> None:
        """They (None: all) have changed or are gone: fetch them again when they are seen."""
        if ids is None:
            self._known.clear()
        for id in ids or ():
            self._known.pop(id, None)
