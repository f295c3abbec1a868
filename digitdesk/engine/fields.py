"""The fields of a sheet, seen in pieces and as lines by the models, and read."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from digitdesk.engine import sequence
from digitdesk.engine.classify import Model, NumberModel
from digitdesk.engine.decode import Cut, Line, Weights, decode, trusted
from digitdesk.engine.layout import Sheet
from digitdesk.engine.normalise import normalise_all
from digitdesk.engine.numbered_boxes import without_printed
from digitdesk.engine.segment import Marks, find_marks, segment
from digitdesk.engine.strip import VIEWS, cut_strip, view
from digitdesk.engine.types import Gray, Reading, Status


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """A field's marks, what the models say of it, and the lines that were taken away from its page."""

    marks: Marks
    cut: Cut
    line: Line | None
    rules: Gray | None = None


def see_sheet(sheet: Sheet, model: Model) -> list[Seen]:
    """All fields of a sheet, in pieces and as lines."""
    marks = see_marks(sheet)
    if sheet.boxed:
        sheet, marks = without_printed(sheet, marks, model)
    return see_lines(sheet, _pieces(sheet, marks, model), model.numbers)


def see_pieces(sheet: Sheet, model: Model) -> list[Seen]:
    """All fields of a sheet in pieces only, their digits classified together."""
    return _pieces(sheet, see_marks(sheet), model)


def see_marks(sheet: Sheet) -> list[Marks]:
    """The ink of all fields of a sheet, before it is cut."""
    return [find_marks(sheet.ink, field, sheet.faintest) for field in sheet.fields]


def _pieces(sheet: Sheet, marks: list[Marks], model: Model) -> list[Seen]:
    cuts = cut_fields(sheet, marks, model)
    return [Seen(field, cut, None, sheet.rules) for field, cut in zip(marks, cuts, strict=True)]


def see_lines(sheet: Sheet, seen: list[Seen], numbers: NumberModel | None) -> list[Seen]:
    """The same fields seen as lines, too, where there is more than one digit to see."""
    lines = see_fields(sheet, [field.marks for field in seen], numbers)
    return [replace(field, line=line) for field, line in zip(seen, lines, strict=True)]


def read_field(seen: Seen, model: Model, more: Collection[str] = (), weights: Weights | None = None) -> Reading:
    """The best reading of a field; `more` are values to be weighed besides those that the models find.

    weights: how both views of a number are weighed, where not as the models say themselves.
    """
    if seen.line is None or model.numbers is None:
        reading = decode(seen.cut, model.card.review_threshold, more=more)
    else:
        card = model.numbers.card
        weights = weights or model.card.weights or card.weights
        reading = decode(seen.cut, card.review_threshold, seen.line, weights, more)
    return trusted(reading, model.card.trust) if model.card.trust else reading


def with_comb_signs(reading: Reading, sheet: Sheet, seen: Seen, model: Model) -> Reading:
    """A comb's reading with the signs in its compartments or between them: to be looked at, if there are any.

    Compartments are read one by one, as digits: a minus or a decimal point is passed over there.
    """
    strip = cut_strip(sheet.ink, seen.marks) if model.numbers and reading.value else None
    if model.numbers is None or strip is None:
        return reading
    text = sequence.with_signs(model.numbers.read([strip.image])[0], reading.value)
    if text == reading.value:
        return reading
    return replace(reading, text=text, status=Status.REVIEW, message=reading.message or "Not sure.")


def cut_fields(sheet: Sheet, marks: list[Marks], model: Model) -> list[Cut]:
    """The fields in pieces, the candidates of all of them classified together."""
    lattices = [segment(sheet.ink, field, sheet.single) for field in marks]
    pictures = normalise_all(candidate.ink for lattice in lattices for candidate in lattice.candidates)
    guesses = model.classify(pictures)
    ends = list(accumulate(len(lattice.candidates) for lattice in lattices))
    return [
        Cut(lattice, pictures[end - len(lattice.candidates) : end], guesses[end - len(lattice.candidates) : end])
        for lattice, end in zip(lattices, ends, strict=True)
    ]


def see_fields(sheet: Sheet, marks: list[Marks], numbers: NumberModel | None) -> list[Line | None]:
    """The fields as lines; None for those whose digits lie apart already, or without a number model."""
    if numbers is None or sheet.single:
        return [None] * len(marks)
    strips = [None if field.field.cells else cut_strip(sheet.ink, field) for field in marks]
    looks = iter(_look(numbers, [strip.image for strip in strips if strip]))
    return [Line(strip, next(looks)) if strip else None for strip in strips]


def _look(numbers: NumberModel, images: list[Gray]) -> list[NDArray[np.float32]]:
    """What the number model says of each strip, [L, T, 15]: one look, at doubtful ones several."""
    looks = [[answer] for answer in numbers.read(images)]
    unsure = [number for number, (answer,) in enumerate(looks) if not sequence.is_sure(answer)]
    for how in VIEWS:
        for number, answer in zip(unsure, numbers.read([view(images[number], *how) for number in unsure]), strict=True):
            looks[number].append(answer)
    return [np.stack(answers) for answers in looks]
