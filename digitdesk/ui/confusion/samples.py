"""The digits behind one cell of the matrix, made into pictures only when they are seen."""

from collections.abc import Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.evaluate import Evaluation
from digitdesk.engine.types import NOT_A_DIGIT
from digitdesk.ui.pictures import Picture
from digitdesk.ui.theme import percent
from digitdesk.ui.words import translate


class Samples(Sequence[Picture]):
    """The digits of one truth and one reading: wrong ones surest first, right ones least sure first."""

    def __init__(self, evaluation: Evaluation, truth: int, reading: int) -> None:
        self._evaluation, self._truth, self._reading = evaluation, truth, reading
        self.places = self._find()

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

    def _find(self) -> NDArray[np.int64]:
        evaluation = self._evaluation
        there = (evaluation.labels == self._truth) & (evaluation.predictions == self._reading)
        places = np.flatnonzero(there)
        order = np.argsort(evaluation.probabilities[places, self._reading], kind="stable")
        return places[order if self._truth == self._reading else order[::-1]]

    def _picture(self, number: int) -> Picture:
        sure = percent(float(self._evaluation.probabilities[number, self._reading]))
        name = translate("samples", "not a digit") if self._reading == NOT_A_DIGIT else str(self._reading)
        spoken = translate("samples", "Number {number}: a {truth}, read as {reading}, {sure} sure")
        caption = f"{self._truth} → {'∅' if self._reading == NOT_A_DIGIT else name}\n{sure}"
        text = spoken.format(number=number, truth=self._truth, reading=name, sure=sure)
        return Picture(self._evaluation.images[number], caption, text)
