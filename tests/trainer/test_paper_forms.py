"""Composed pages: their truth, and how readings are held against it."""

from dataclasses import replace

import numpy as np
import pytest

from digitdesk.engine.types import Box, Field, Reading, Status
from trainer.data import DigitSet
from trainer.page_bench import Score, score
from trainer.paper_forms import FORMS, Composed, compose
from trainer.papers import PAPERS
from trainer.sheets import HANDS, Entry


@pytest.fixture(scope="module")
def digits() -> DigitSet:
    """Upright bars stand for all digits."""
    images = np.zeros((10, 28, 28), np.uint8)
    images[:, 4:24, 11:17] = 255
    return DigitSet(images, np.arange(10))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("paper", ["clean", "photo", "fax"])
def test_pages_come_with_boxes_that_hold_the_ink(form: str, paper: str, digits: DigitSet) -> None:
    page = compose(form, "easy", paper, digits, 3)
    again = compose(form, "easy", paper, digits, 3)
    assert page.entries == again.entries
    assert (page.image == again.image).all()
    height, width, _ = page.image.shape
    paper = np.percentile(page.image, 90)
    for entry in page.entries:
        assert entry.box.right > 0
        assert entry.box.bottom > 0
        inside = page.image[entry.box.clipped(Box(0, 0, width, height)).slices].mean(axis=2)
        assert inside.min() < paper - 60 or not entry.value


def test_every_hand_and_paper_is_drawn(digits: DigitSet) -> None:
    for hand in HANDS:
        assert max(len(entry.value) for entry in compose("amount", hand, "clean", digits, 1).entries) >= 1
    for paper in PAPERS:
        assert compose("amount", "easy", paper, digits, 1).image.dtype == np.uint8


def test_readings_are_held_against_the_truth() -> None:
    boxes = [Box(0, 30 * row, 100, 20) for row in range(4)]
    page = Composed(
        np.zeros((9, 9, 3), np.uint8),
        (Entry("12", boxes[0]), Entry("34", boxes[1]), Entry("", boxes[2]), Entry("5", boxes[3], True)),
        "auto",
    )
    right = Reading(Field("1", boxes[0]), "12", 1.0, Status.OK)
    wrong = Reading(Field("2", boxes[1].moved(5, 2)), "35", 0.9, Status.OK)
    blank = Reading(Field("3", boxes[2]), "", 1.0, Status.BLANK)
    crossed = Reading(Field("4", boxes[3]), "5", 0.4, Status.REVIEW)
    perfect = Score(
        fields=4, found=4, numbers=2, exact=1, accepted=2, accepted_right=1, blanks=1, blanks_told=1, crossed=1
    )
    assert score(page, [right, wrong, blank, crossed]) == perfect
    elsewhere = Reading(Field("9", Box(500, 500, 10, 10)), "1", 1.0, Status.OK)
    assert score(page, [right, wrong, blank, crossed, elsewhere]) == replace(perfect, false=1)
    assert score(page, []) == Score(fields=4, numbers=2, blanks=1, crossed=1)
