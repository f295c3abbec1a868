"""JSON from elsewhere to our own types: what does not fit is refused in a sentence that says where it is."""

import base64
import binascii
from collections.abc import Iterator
from typing import Any, NoReturn

from digitdesk.engine.errors import TemplateError
from digitdesk.engine.types import Box

FARTHEST = 1_000_000
"""No place on a page has a larger coordinate, in pixels."""
_MISSING = object()


class Part:
    """A JSON object and what to call it in a sentence; each method gives a value of the type it must have."""

    def __init__(self, content: Any, where: str) -> None:
        self.content, self.where = content, where

    def refuse(self, key: str, must: str) -> NoReturn:
        """TemplateError: the value must be something else."""
        raise TemplateError(f'In {self.where}, "{key}" must be {must}: the file was changed by hand or is damaged.')

    def text(self, key: str, default: Any = _MISSING) -> str:
        """A text."""
        return self._get(key, str, "a text", default)

    def flag(self, key: str) -> bool:
        """True or false; false where there is none."""
        return self._get(key, bool, "true or false", False)

    def whole(self, key: str, least: int, most: int, default: Any = _MISSING) -> int:
        """A whole number in these bounds."""
        must = f"a whole number from {least} to {most}"
        value = self._get(key, int, must, default)
        if isinstance(value, bool) or not least <= value <= most:
            self.refuse(key, must)
        return value

    def data(self, key: str) -> bytes:
        """Bytes in base64."""
        try:
            return base64.b64decode(self.text(key), validate=True)
        except (binascii.Error, ValueError):
            self.refuse(key, "a picture in base64")

    def parts(self, key: str, name: str) -> Iterator["Part"]:
        """A list of objects; there may be none. `name` is what each is called."""
        for number, value in enumerate(self._get(key, list, "a list", []), 1):
            if not isinstance(value, dict):
                self.refuse(key, "a list of objects")
            called = value.get("name")
            title = f'{name} {number} ("{called}")' if isinstance(called, str) else f"{name} {number}"
            yield Part(value, title if self.where == "the template" else f"{title} of {self.where}")

    def box(self, key: str) -> Box:
        """Four whole numbers: x, y, width and height."""
        return self._box(key, self._get(key, list, "four whole numbers"))

    def boxes(self, key: str) -> Iterator[Box]:
        """A list of such; there may be none."""
        return (self._box(key, value) for value in self._get(key, list, "a list", []))

    def _box(self, key: str, value: Any) -> Box:
        fits = isinstance(value, list) and len(value) == 4
        if not fits or not all(type(part) is int and -FARTHEST < part < FARTHEST for part in value):
            self.refuse(key, "four whole numbers each")
        return Box(*value)

    def _get(self, key: str, kind: type, must: str, default: Any = _MISSING) -> Any:
        value = self.content.get(key, default) if isinstance(self.content, dict) else _MISSING
        if value is _MISSING or not isinstance(value, kind):
            self.refuse(key, must)
        return value
