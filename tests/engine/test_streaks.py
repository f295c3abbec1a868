"""Dust on the glass and folds: lines through a whole page are no lines of its form."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.streaks import without_streaks
from digitdesk.engine.types import Gray, Page, Reading


def dusty(gray: Gray) -> Gray:
    """Dust on the glass of a scanner that draws its pages in: upright lines, broken here and there."""
    rng, dusty = np.random.default_rng(0), gray.copy()
    for place, width, light in ((0.37, 1, 90), (0.41, 2, 150), (0.66, 3, 60), (0.9, 1, 190)):
        x, there = int(place * gray.shape[1]), rng.random(len(gray)) > 0.03
        dusty[there, x : x + width] = np.minimum(dusty[there, x : x + width], light)
    return dusty


def folded(gray: Gray) -> Gray:
    """Folded twice, as letters are: two level lines, soft and a little skew."""
    y, x = np.indices(gray.shape)
    shade = sum(np.exp(-(((y - place * len(gray) - 0.004 * x) / 2.5) ** 2)) for place in (0.34, 0.65))
    return np.round(gray * (1 - 0.35 * shade)).astype(np.uint8)


@pytest.fixture(scope="module")
def read() -> Callable[[Gray], tuple[Reading, ...]]:
    model = Model(settings.model_path(), settings.numbers_path())
    return lambda gray: read_page(Page("", 1, gray), model).readings


@pytest.mark.parametrize("spoil", [dusty, folded])
@pytest.mark.parametrize("name", ["exam-scores.png", "delivery-note.png"])
def test_a_page_with_lines_through_it_is_read_as_without(
    samples: Path, read: Callable[[Gray], tuple[Reading, ...]], name: str, spoil: Callable[[Gray], Gray]
) -> None:
    """They cut boxes and combs in two: a third of the fields were lost, and parts of numbers accepted."""
    gray = load_page(Source(samples / name, name), 1).gray
    values = [reading.value for reading in read(gray)]
    assert [reading.value for reading in read(spoil(gray))] == values


def test_light_is_given_back_to_the_paper_and_ink_stays_ink() -> None:
    gray = np.full((600, 500), 240, np.uint8)
    cv2.putText(gray, "3", (190, 330), cv2.FONT_HERSHEY_SIMPLEX, 3, 30, 8, cv2.LINE_AA)
    clear = without_streaks(dusty(gray))
    assert np.abs(clear[gray == 240].astype(int) - 240).max() <= 12 or (clear[gray == 240] >= 225).mean() > 0.99
    assert clear[gray < 60].max() < 120


@pytest.mark.parametrize("turn", [lambda gray: gray, lambda gray: np.ascontiguousarray(gray.T)])
def test_lines_of_a_form_stay(turn: Callable[[Gray], Gray]) -> None:
    frame = np.full((600, 500), 240, np.uint8)
    cv2.rectangle(frame, (60, 20), (440, 580), 40, 2)
    cut_out = np.full((600, 500), 240, np.uint8)
    cut_out[:, 100::150] = 40
    cut_out[40::90] = 40
    inner = np.full((600, 500), 240, np.uint8)
    inner[:, 60:441:95] = 40
    inner[40::90, 60:441] = 40
    for gray in map(turn, (frame, cut_out, inner)):
        assert without_streaks(gray) is gray


def test_lined_paper_and_small_pictures_stay() -> None:
    lined = np.full((600, 500), 240, np.uint8)
    lined[50::60] = 120
    small = np.full((200, 300), 240, np.uint8)
    small[:, 150] = 40
    for gray in (lined, small):
        assert without_streaks(gray) is gray
