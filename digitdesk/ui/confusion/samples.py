"""Digits of an evaluation as pictures, made only when they are seen."""

from collections.abc import Iterator, Sequence
from typing import overload

from digitdesk.engine.evaluate import Evaluation, Origin, Places
from digitdesk.ui.digits import digit_name, digit_sign
from digitdesk.ui.pictures import Picture
from digitdesk.ui.theme import percent
from digitdesk.ui.words import translate


class Samples(Sequence[Picture]):
    """Some digits of an evaluation, in this order; with a second one, that one's readings, too."""

    def __init__(self, evaluation: Evaluation, places: Places, other: Evaluation | None = None) -> None:
        self._evaluation, self._other = evaluation, other
        self.places = places

    def __len__(self) -> int:
        return len(self.places)

    @overload
    def __getitem__(self, place: int) -> Picture: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Picture]: ...
    def __getitem__(self, place: int | slice) -> Picture | Sequence[Picture]:
        if isinstance(place, slice):
            return [self._picture(int(number)) for number in self.places[place]]
        return self._picture(int(self.places[place]))

    def __iter__(self) -> Iterator[Picture]:
        return (self._picture(int(number)) for number in self.places)

    def _picture(self, number: int) -> Picture:
        truth, shares = int(self._evaluation.labels[number]), self._evaluation.probabilities[number]
        reading = int(shares.argmax())
        sure = percent(float(shares[reading]))
        caption = f"{truth} → {digit_sign(reading)}\n{sure}"
        spoken = translate("samples", "Number {number}: a {truth}, read as {reading}, {sure} sure")
        text = spoken.format(number=number, truth=truth, reading=digit_name(reading), sure=sure)
        if self._other is not None:
            second = int(self._other.probabilities[number].argmax())
            caption = f"{truth} → {digit_sign(reading)} | {digit_sign(second)}\n{sure}"
            text += translate("samples", "; the second reads {reading}").format(reading=digit_name(second))
        if self._evaluation.origins:
            text += f" ({describe(self._evaluation.origins[number])})"
        return Picture(self._evaluation.images[number], caption, text)


def describe(origin: Origin) -> str:
    """Where in its project or folder a digit comes from, as far as it is known."""
    field = translate("samples", "field {field}").format(field=origin.field) if origin.field else ""
    page = translate("samples", "page {page}").format(page=origin.page) if origin.page > 1 else ""
    parts = (origin.form, origin.source, page, field, origin.date)
    return ", ".join(part for part in parts if part)
