"""Templates: what is saved is what is opened, wrong files are refused in words, and boxes and lines are proposed."""

import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from digitdesk.engine.errors import TemplateError
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.propose import propose
from digitdesk.engine.forms.template import Blank, FormPage, Kind, Template, from_json, load, picture_of, save, to_json
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.types import Box, Page

PICTURE = picture_of(np.full((60, 80), 250, np.uint8))
TOTAL = Blank("Total, net", Box(10, 20, 90, 30), (Box(10, 20, 45, 30), Box(55, 20, 45, 30)), Kind.DECIMAL, 1, 2, True)
ID = Blank("größe [1\n]", Box(0, 0, 50, 10), kind=Kind.ID, rules=(Rule("luhn"), Rule("list", {"list": "/a/b.csv"})))
FORM = Template(
    "Delivery", (FormPage(800, 600, (TOTAL, ID), PICTURE),), (Rule("equation", {"text": "[Total, net] <= 5"}),)
)


def test_a_saved_template_is_opened_as_it_was(tmp_path: Path) -> None:
    save(FORM, tmp_path / "a.ddform")
    assert load(tmp_path / "a.ddform") == FORM


def test_the_file_can_be_read_by_people() -> None:
    text = to_json(FORM, Path("/"))
    assert '"box": [10, 20, 90, 30]' in text
    assert "größe" in text


@given(st.text(min_size=1).filter(str.strip), st.integers(0, 700), st.integers(1, 100), st.booleans())
def test_any_name_and_place_is_kept(name: str, x: int, width: int, required: bool) -> None:
    blank = Blank(name, Box(x, 3, width, 9), required=required, rules=(Rule("range", {"least": 0.5}),))
    form = Template(name, (FormPage(800, 600, (blank,), PICTURE),))
    try:
        text = to_json(form, Path("/"))
        text.encode()
    except UnicodeEncodeError:
        return
    assert from_json(text, Path("/")) == form


def test_a_list_beside_the_template_is_found_where_both_have_gone(tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    rule = Rule("list", {"list": str(old / "staff.csv"), "column": "no"})
    save(replace(FORM, pages=(replace(FORM.pages[0], blanks=(replace(TOTAL, rules=(rule,)),)),)), old / "a.ddform")
    old.rename(new)
    assert load(new / "a.ddform").blanks[0].rules[0].settings["list"] == str(new / "staff.csv")


def changed(**more: object) -> str:
    content = json.loads(to_json(FORM, Path("/")))
    blank = content["pages"][0]["blanks"][0]
    for key, value in more.items():
        (content if key in content else content["pages"][0] if key in content["pages"][0] else blank)[key] = value
    return json.dumps(content)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no form template"),
        ('{"format": "other"}', "no form template"),
        (changed(version=99), "newer DigitDesk"),
        (changed(version="1"), '"version" must be a whole number'),
        (changed(pages=[]), "no pages"),
        (changed(pages="x"), '"pages" must be a list'),
        (changed(width=-1), 'In page 1, "width" must be'),
        (changed(picture="?"), '"picture" must be'),
        (changed(picture="aGVsbG8="), "picture of page 1 cannot be decoded"),
        (changed(box=[1, 2, 3]), 'field 1 \\("Total, net"\\) of page 1, "box" must be four whole numbers'),
        (changed(box=[790, 2, 30, 30]), '"Total, net" lies outside the page'),
        (changed(box=[1, 2, 0, 30]), "lies outside the page"),
        (changed(cells=[[1, 2, True, 3]]), "four whole numbers"),
        (changed(kind="word"), '"kind" must be one of digits, decimal'),
        (changed(shortest=5), "more digits at least than at most"),
        (changed(blanks=[{"name": "a", "box": [1, 1, 9, 9]}] * 2), 'Two fields are named "a"'),
        (changed(blanks=[{"name": " ", "box": [1, 1, 9, 9]}]), "has no name"),
        (changed(rules=[{"check": "magic"}]), 'no rule "magic"'),
        (changed(rules=[{"check": "equation", "text": "[Sum] = 3"}]), 'names "Sum"'),
        (changed(rules=[{"check": "equation", "text": "__import__('os').system('true') = 3"}]), "no such field"),
    ],
)
def test_wrong_files_are_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(TemplateError, match=why):
        from_json(text, Path("/"))


def test_other_files_are_refused_in_words(tmp_path: Path, samples: Path) -> None:
    for path in (tmp_path, tmp_path / "none.ddform", samples / "exam-scores.png"):
        with pytest.raises(TemplateError, match=r"none|cannot be opened|no form template"):
            load(path)


def test_what_cannot_be_opened_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(TemplateError, match="Two fields"):
        save(Template("a", (FormPage(800, 600, (ID, ID), PICTURE),)), tmp_path / "a.ddform")
    with pytest.raises(TemplateError, match="cannot be written"):
        save(FORM, tmp_path / "none" / "a.ddform")
    assert not list(tmp_path.iterdir())


def test_boxes_combs_and_lines_are_proposed_in_reading_order() -> None:
    gray = np.full((1400, 1000), 245, np.uint8)
    for place in range(4):
        cv2.rectangle(gray, (100, 150 + 110 * place), (400, 210 + 110 * place), 40, 2)
    for cell in range(6):
        cv2.rectangle(gray, (500 + 50 * cell, 150), (550 + 50 * cell, 210), 40, 2)
    for line in range(3):
        cv2.line(gray, (500, 320 + 110 * line), (850, 320 + 110 * line), 40, 2)
    cv2.putText(gray, "Please write legibly", (100, 100), cv2.FONT_HERSHEY_SIMPLEX, 1.5, 30, 2)
    page = propose(Page("a.png", 1, gray))
    assert [blank.name for blank in page.blanks] == [str(number) for number in range(1, 9)]
    assert [len(blank.cells) for blank in page.blanks] == [0, 6, 0, 0, 0, 0, 0, 0]
    assert page.blanks[1].longest == 6
    assert [blank.box.x > 450 for blank in page.blanks] == [False, True] * 4
    assert all(50 < blank.box.height < 70 for blank in page.blanks)


def test_the_fields_of_a_real_form_are_proposed(shared: Path) -> None:
    page = propose(load_page(Source(shared / "real" / "hsf" / "hsf_page.png", "a"), 1))
    assert 33 <= len(page.blanks) <= 36
