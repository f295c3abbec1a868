"""How each field of a page was read, as one picture: for people who tune the program."""

import cv2
import numpy as np
from numpy.typing import NDArray

from digitdesk.engine.classify import Model
from digitdesk.engine.fields import Seen, read_field, see_sheet
from digitdesk.engine.page_reading import lay_flat
from digitdesk.engine.states import told
from digitdesk.engine.types import Box, Gray, Page, Reading

Picture = NDArray[np.uint8]
"""RGB, uint8 [H, W, 3]."""

HEIGHT, WIDTH = 72, 420
"""Of each look at a field, in pixels."""
LOOKS = ("page", "ink and pieces", "digits chosen", "as a line")
TINTS = np.array([(230, 159, 0), (0, 114, 178), (0, 158, 115), (204, 121, 167), (120, 110, 30)], np.uint8)
"""Of neighbouring pieces; told apart by the colour-blind, too (M. Okabe, K. Ito, 2008)."""


def explain(page: Page, model: Model, layout: str = "auto", turn: int = 0) -> Picture:
    """A row for each field that is not blank: the page, its ink in pieces, the digits chosen, the line, the words.

    turn: by so many right angles to the right it was read.
    """
    laid = lay_flat(page, layout, turn)
    gray, sheet = laid.flat.gray, laid.sheet
    rows = [_heading()]
    for seen in see_sheet(sheet, model):
        if seen.marks.boxes:
            rows.append(_row(gray, sheet.ink, seen, told(read_field(seen, model), seen.marks, seen.rules)))
    return np.vstack(rows)


def _row(gray: Gray, ink: Gray, seen: Seen, reading: Reading) -> Picture:
    area = seen.marks.area
    looks = [
        cv2.cvtColor(gray[area.slices], cv2.COLOR_GRAY2RGB),
        _tinted(seen, area),
        _chosen(255 - ink[area.slices], reading, area),
    ]
    if seen.line:
        looks.append(cv2.cvtColor(255 - seen.line.strip.image, cv2.COLOR_GRAY2RGB))
    cells = [_fitted(look) for look in looks]
    cells += [_paper()] * (len(LOOKS) - len(cells))
    others = ", ".join(f"{other.value} {other.confidence:.3f}" for other in reading.others[:4])
    words = f"{reading.field.name}: {reading.value or '-'} {reading.confidence:.3f} {reading.status}  {reading.message}"
    return np.vstack([np.hstack(cells), _line(f"{words}   others: {others or 'none'}", len(LOOKS) * WIDTH)])


def _tinted(seen: Seen, area: Box) -> Picture:
    """Each piece in a colour, neighbours in different ones."""
    picture = np.full((area.height, area.width, 3), 255, np.uint8)
    for candidate in seen.cut.lattice.candidates:
        if candidate.last == candidate.first + 1:
            place = candidate.box.moved(-area.x, -area.y).slices
            picture[place][candidate.ink > 0] = TINTS[candidate.first % len(TINTS)]
    return picture


def _chosen(paper: Gray, reading: Reading, area: Box) -> Picture:
    """The digits of the best reading, framed, each with what the model says of it."""
    picture = cv2.cvtColor(paper, cv2.COLOR_GRAY2RGB)
    for place, digit in enumerate(reading.digits):
        box = digit.box.moved(-area.x, -area.y)
        cv2.rectangle(picture, (box.x, box.y), (box.right, box.bottom), TINTS[1].tolist(), 1)
        cv2.putText(picture, reading.value[place : place + 1], (box.x, box.y + 9), 0, 0.35, (190, 0, 0), 1, cv2.LINE_AA)
    return picture


def _fitted(picture: Picture) -> Picture:
    """The picture as large as fits into a cell, on white."""
    cell = _paper()
    scale = min((HEIGHT - 4) / picture.shape[0], (WIDTH - 8) / picture.shape[1])
    size = max(1, round(picture.shape[1] * scale)), max(1, round(picture.shape[0] * scale))
    small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    cell[2 : 2 + size[1], 4 : 4 + size[0]] = small
    return cell


def _paper() -> Picture:
    return np.full((HEIGHT, WIDTH, 3), 255, np.uint8)


def _heading() -> Picture:
    return np.hstack([_line(look, WIDTH) for look in LOOKS])


def _line(text: str, width: int) -> Picture:
    paper = np.full((22, width, 3), 240, np.uint8)
    cv2.putText(paper, text, (6, 15), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (0, 0, 0), 1, cv2.LINE_AA)
    return paper
