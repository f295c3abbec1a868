"""Quick ways to work on masks give the very pixels that OpenCV gives."""

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from digitdesk.engine import ink
from digitdesk.engine.boxes.bars import Bars
from digitdesk.engine.boxes.runs import drawn, regions, runs
from digitdesk.engine.types import Gray

SIZES, LENGTHS = st.integers(1, 40), st.integers(1, 60)


@st.composite
def masks(draw: st.DrawFn) -> Gray:
    """Small masks with little ink, some, or much of it."""
    chance = np.random.default_rng(draw(st.integers(0, 10**6)))
    part = chance.random((draw(SIZES), draw(SIZES))) < draw(st.sampled_from((0.0, 0.1, 0.5, 0.9, 1.0)))
    return np.where(part, 255, 0).astype(np.uint8)


def bar(length: int, vertical: bool) -> Gray:
    return np.ones((length, 1) if vertical else (1, length), np.uint8)


@given(masks(), LENGTHS, st.booleans())
@settings(max_examples=200, deadline=None)
def test_bars_open_and_close_as_opencv(mask: Gray, length: int, vertical: bool) -> None:
    bars = Bars(mask, vertical)
    for found, how in ((bars, None), (bars.open(length), cv2.MORPH_OPEN), (bars.close(length), cv2.MORPH_CLOSE)):
        expected = mask if how is None else cv2.morphologyEx(mask, how, bar(length, vertical))
        assert np.array_equal(found.mask, expected)


@given(masks(), st.integers(0, 20), st.integers(0, 20), st.booleans())
@settings(max_examples=200, deadline=None)
def test_bars_grow_as_opencv(mask: Gray, before: int, after: int, vertical: bool) -> None:
    bars, length, anchor = Bars(mask, vertical), before + 1 + after, (0, before) if vertical else (before, 0)
    assert np.array_equal(bars.grow(before, after).mask, cv2.dilate(mask, bar(length, vertical), anchor=anchor))
    before, after = before % 8, after % 8
    length, anchor = before + 1 + after, (before, 0) if vertical else (0, before)
    assert np.array_equal(bars.beside(after, before).mask, cv2.dilate(mask, bar(length, not vertical), anchor=anchor))


@given(masks(), st.booleans())
@settings(deadline=None)
def test_thickness_is_that_of_the_runs(mask: Gray, vertical: bool) -> None:
    _, start, stop = runs(mask.T if vertical else mask)
    assert Bars(mask, vertical).thickness == round((stop - start).sum() / max(len(start), 1))


@given(masks())
@settings(deadline=None)
def test_runs_drawn_are_the_mask(mask: Gray) -> None:
    assert np.array_equal(drawn(*runs(mask), mask.shape), mask)


def test_runs_that_end_before_they_begin_are_not_drawn() -> None:
    y, start, stop = (np.array(values) for values in ((0, 0, 1), (1, 3, 2), (2, 1, 4)))
    assert drawn(y, start, stop, (2, 4)).tolist() == [[0, 255, 0, 0], [0, 0, 255, 255]]


@given(masks())
@settings(deadline=None)
def test_regions_are_those_of_opencv(mask: Gray) -> None:
    assert regions(mask) == list(map(tuple, cv2.connectedComponentsWithStats(mask, connectivity=4)[2][1:].tolist()))


@given(masks(), st.integers(0, 10**6))
@settings(deadline=None)
def test_what_is_no_writing_is_told_from_percentiles(mask: Gray, seed: int) -> None:
    gray = np.random.default_rng(seed).integers(0, 40, mask.shape, np.uint8)
    paper = gray[cv2.dilate(mask, np.ones((7, 7), np.uint8)) == 0]
    if not paper.size:
        assert ink.faintest(gray, mask) == ink.FAINTEST
        return
    usual, most = np.percentile(paper, (95, 99))
    least = np.clip(max(1.6 * usual, 1.1 * most), ink.FAINTEST, ink.STRONG)
    assert ink.faintest(gray, mask) == pytest.approx(least, abs=0.51)


@given(masks(), st.integers(24, 120), st.integers(2, 9))
@settings(deadline=None)
def test_ink_is_the_same_in_bands_as_on_the_whole_page(mask: Gray, level: int, band: int) -> None:
    gray = np.random.default_rng(level).integers(0, 2 * level, mask.shape).clip(0, 255).astype(np.uint8) & mask
    whole = ink.ink_mask(gray, level)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ink, "BAND", band)
        assert np.array_equal(ink.ink_mask(gray, level), whole)


def test_ink_goes_on_through_bands_as_far_as_it_hangs_together() -> None:
    gray = np.zeros((3 * ink.BAND, 60), np.uint8)
    for column in range(0, 60, 2):  # up and down through all bands, faint but for its last end
        gray[:, column] = 30
        gray[-1 if column % 4 == 0 else 0, column : column + 3] = 30
    gray[-1, 58] = 200
    assert np.array_equal(ink.ink_mask(gray, 40) > 0, gray > 0)
    gray[-1, 58] = 30
    assert not ink.ink_mask(gray, 40).any()
