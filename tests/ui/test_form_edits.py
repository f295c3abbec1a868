"""The fields of a form as they are edited; nothing is shown here."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.template import Blank, FormPage, Template
from digitdesk.engine.types import Box
from digitdesk.ui.forms import edits
from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.forms.grips import take
from digitdesk.ui.forms.rule_texts import from_text, made, to_text, with_name

WIDTH, HEIGHT = 400, 300


def page_of(*blanks: Blank) -> FormPage:
    return FormPage(WIDTH, HEIGHT, blanks, b"")


def field(name: str, x: int, y: int = 50, width: int = 40) -> Blank:
    return Blank(name, Box(x, y, width, 30))


THREE = page_of(field("a", 10), field("b", 60), field("c", 110))


@pytest.fixture
def desk(qapp) -> Desk:
    made = Desk()
    made.open(Template("Form", (THREE,)))
    return made


def names(desk: Desk) -> list[str]:
    assert desk.page
    return [blank.name for blank in desk.page.blanks]


def test_boxes_side_by_side_become_a_comb_and_part_again(desk):
    desk.choose(0, 1, 2)
    desk.merge()
    (comb,) = desk.page.blanks
    assert (comb.name, comb.box, comb.longest) == ("a", Box(10, 50, 140, 30), 3)
    assert comb.cells == tuple(blank.box for blank in THREE.blanks)
    desk.split()
    assert [blank.box for blank in desk.page.blanks] == [blank.box for blank in THREE.blanks]
    assert len(set(names(desk))) == 3
    desk.history.undo()
    desk.history.undo()
    assert desk.page == THREE


def test_boxes_below_each_other_become_a_field_without_compartments(desk):
    desk.open(Template("Form", (page_of(field("a", 10, 20), field("b", 10, 80)),)))
    desk.choose(0, 1)
    desk.merge()
    assert desk.page.blanks == (Blank("a", Box(10, 20, 40, 90)),)


def test_a_row_is_copied_again_and_again_at_the_distance_that_it_was_moved_to(desk):
    desk.open(Template("Form", (page_of(field("Boxes 1", 10, 20), field("Weight 1", 60, 20)),)))
    desk.choose(0, 1)
    assert desk.duplicate(across=False)
    desk.move((0, 60 - desk.blanks[0].box.y))
    assert desk.duplicate(across=False)
    assert names(desk) == ["Boxes 1", "Weight 1", "Boxes 2", "Weight 2", "Boxes 3", "Weight 3"]
    assert [blank.box.y for blank in desk.page.blanks] == [20, 20, 60, 60, 100, 100]
    while desk.duplicate(across=False):
        pass
    assert max(blank.box.bottom for blank in desk.page.blanks) <= HEIGHT


def test_the_reading_order_follows_keys_and_dragged_rows(desk):
    desk.choose(2)
    desk.reorder(-1)
    assert (names(desk), desk.chosen) == (["a", "c", "b"], (1,))
    desk.reorder(-1)
    desk.reorder(-1)
    assert (names(desk), desk.chosen) == (["c", "a", "b"], (0,))
    desk.arrange([2, 0, 1])
    assert (names(desk), desk.chosen) == (["b", "c", "a"], (1,))
    desk.choose(0, 1)
    desk.reorder(1)
    assert (names(desk), desk.chosen) == (["a", "b", "c"], (1, 2))


def test_a_row_of_small_steps_is_undone_as_one(desk):
    desk.choose(0)
    for _ in range(5):
        desk.move((1, 0), key="nudge")
    assert desk.blanks[0].box.x == 15
    desk.choose(1)
    desk.move((1, 0), key="nudge")
    desk.history.undo()
    desk.history.undo()
    assert desk.page == THREE
    assert not desk.history.canUndo()


def test_rules_between_fields_follow_a_new_name_and_go_with_the_field(desk, qtbot):
    rules = (Rule("equation", {"text": "[a] + [b] = [c]"}),)
    desk.open(Template("Form", (THREE,), rules))
    desk.choose(1)
    desk.rename("Net weight")
    assert desk.state.template.rules == (Rule("equation", {"text": "[a] + [Net weight] = [c]"}),)
    with qtbot.waitSignal(desk.rules_lost):
        desk.delete()
    assert desk.state.template.rules == ()
    desk.history.undo()
    desk.history.undo()
    assert desk.state.template == Template("Form", (THREE,), rules)


boxes = st.builds(Box, *(st.integers(-500, 900),) * 2, *(st.integers(0, 900),) * 2)


@given(boxes, st.tuples(st.integers(-999, 999), st.integers(-999, 999)))
def test_no_field_leaves_its_page(box, shift):
    page, (place,) = edits.added(THREE, Blank("new", box, edits.compartments(box, 3)), after=0)
    page = edits.moved(edits.resized(page, place, box), (0, place), shift)
    for blank in page.blanks:
        for part in (blank.box, *blank.cells):
            assert part.clipped(Box(0, 0, WIDTH, HEIGHT)) == part
            assert blank.box.common(part) == part.width * part.height


@given(st.text(max_size=12), st.sets(st.sampled_from(["Row 1", "Row 2", "7", "Row", "", "Row 01"])))
def test_a_free_name_is_free_and_begins_alike(wish, taken):
    name = edits.free_name(wish, taken)
    assert name not in taken
    assert name == wish or name.startswith(wish.rstrip("0123456789")[:12])


def test_a_comb_gets_as_many_compartments_as_one_says():
    blank = edits.combed(field("a", 0, width=100), 4)
    assert [cell.width for cell in blank.cells] == [25, 25, 25, 25]
    assert blank.longest == 4
    assert edits.combed(blank, 0).cells == ()


def test_the_mouse_takes_the_smallest_field_and_the_grips_of_the_chosen_one():
    boxes = [Box(0, 0, 200, 200), Box(50, 50, 40, 40)]
    assert take(boxes, (), (60.0, 60.0), 5).place == 1
    assert take(boxes, (), (10.0, 10.0), 5).place == 0
    assert take(boxes, (), (300.0, 10.0), 5).place == -1
    hold = take(boxes, (1,), (91.0, 91.0), 5)
    assert (hold.place, hold.grip) == (1, (2, 2))
    assert hold.pulled(boxes[1], (101.0, 41.0)) == Box(50, 40, 50, 10)


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", " 2.5 ", 2.5),
        ("number", "2,5", 2.5),
        ("whole", "12", 12),
        ("whole", "twelve", "twelve"),
        ("wholes", "3 1, 3;1", [3, 1, 3, 1]),
        ("texts", "007, 12 a", ["007", "12 a"]),
        ("text", "", None),
    ],
)
def test_settings_of_rules_are_understood_as_typed(kind, text, value):
    assert from_text(kind, text) == value
    if value is not None:
        assert from_text(kind, to_text(value)) == value


def test_a_rule_is_made_of_what_was_typed_and_renamed():
    assert made("range", {"least": "1", "most": ""}) == Rule("range", {"least": 1})
    rule = made("not_below", {"field": "a", "key": "b", "list": "l.csv", "key_column": "a", "column": "c"})
    assert with_name(rule, "a", "z").settings == {**rule.settings, "field": "z"}
    assert replace(rule, settings=rule.settings) == with_name(rule, "c", "z")
