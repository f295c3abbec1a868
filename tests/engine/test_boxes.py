"""Many boxes at once: the same as one by one."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from digitdesk.engine import types
from digitdesk.engine.boxes.alike import with_alike
from digitdesk.engine.types import Box, apart, common_areas, shared

BOXES = st.lists(
    st.builds(Box, st.integers(-20, 60), st.integers(-20, 60), st.integers(1, 40), st.integers(1, 40)), max_size=9
)


@given(BOXES, BOXES, st.sampled_from([0.0, 0.1, 0.7]), st.sampled_from([1, 3, 500]))
def test_boxes_that_meet_are_found_together_as_one_by_one(
    boxes: list[Box], others: list[Box], part: float, at_once: int
) -> None:
    was, types.AT_ONCE = types.AT_ONCE, at_once
    try:
        assert common_areas(boxes, others).tolist() == [[box.common(other) for other in others] for box in boxes]
        assert shared(boxes, others, part).tolist() == [[box.shares(other, part) for other in others] for box in boxes]
        assert apart(boxes, others, part) == [b for b in boxes if not any(b.shares(other, part) for other in others)]
    finally:
        types.AT_ONCE = was


def test_no_boxes_meet_nothing() -> None:
    assert common_areas([], [Box(0, 0, 1, 1)]).shape == (0, 1)
    assert shared([Box(0, 0, 1, 1)], []).shape == (1, 0)
    assert apart([Box(0, 0, 1, 1)], []) == [Box(0, 0, 1, 1)]


def test_what_two_boxes_have_in_common() -> None:
    assert Box(0, 0, 10, 10).iou(Box(5, 0, 10, 10)) == 50 / 150
    assert Box(0, 0, 0, 0).iou(Box(0, 0, 0, 0)) == 0
    assert Box(0, 0, 10, 10).holds(Box(2, 2, 8, 8))
    assert not Box(0, 0, 10, 10).holds(Box(2, 2, 9, 8))
    assert Box(3, 5, 4, 1).scaled(0.5) == Box(2, 2, 2, 1)
    assert Box.around(np.zeros((3, 7))) == Box(0, 0, 7, 3)


def test_slim_boxes_come_to_an_end() -> None:
    """The search for others of their size went round and round at one place that it never cleared."""
    mask = np.zeros((1100, 400), np.uint8)
    mask[:, 100:340] = 255
    slim = [Box(100, 24, 58, 1004), Box(200, 24, 58, 1004)]
    assert set(slim) <= set(with_alike(slim, mask))
