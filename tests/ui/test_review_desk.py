"""The review desk on a real project file."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.crops import with_crops
from digitdesk.engine.images import Source, load_page
from digitdesk.engine.page_reading import read_page
from digitdesk.engine.types import Page
from digitdesk.store import Filter, Project, Review
from digitdesk.ui.review.desk import MOST, Desk
from digitdesk.ui.review.reading_view import ReadingView


@pytest.fixture
def desk(tmp_path: Path, fill) -> Iterator[Desk]:
    with Project.open_or_create(tmp_path / "p.digitdesk", "Ada") as project:
        fill(project, [("123", 0.5), ("", 1.0), ("77", 0.95)])
        at = Desk(project)
        at.project = project
        at.lay(project.queue.fields(Filter())[0])
        yield at


def standing(desk: Desk) -> tuple[str, Review]:
    entry = desk.project.readings.get(desk.entry.id)
    return entry.value, entry.review


def test_accepts_what_stands_there(desk):
    assert desk.enter()
    assert standing(desk) == ("123", Review.CONFIRMED)


def test_digits_type_over_and_append(desk):
    desk.move(1)
    for digit in "945":
        desk.write(digit)
    assert desk.text == "1945"
    assert desk.enter()
    assert standing(desk) == ("1945", Review.CONFIRMED)


def test_a_key_that_hangs_writes_no_novel(desk):
    for _ in range(200):
        desk.write("1")
    assert len(desk.text) == MOST


def test_rubbing_out(desk):
    desk.move(2)
    desk.erase()
    assert (desk.text, desk.place) == ("13", 1)
    desk.delete()
    assert (desk.text, desk.place) == ("1", 1)
    desk.restart()
    assert (desk.text, desk.place) == ("123", 0)


def test_the_runner_up_is_one_step_away_and_the_first_comes_again(desk):
    desk.runner_up()
    assert desk.text == "129"
    desk.runner_up()
    assert desk.text == "123"


def test_says_how_sure_each_digit_is_but_not_of_what_was_typed(desk):
    assert [desk.sure(place) for place in range(3)] == pytest.approx([0.5, 0.5, 0.5])
    desk.write("8")
    assert desk.sure(0) is None
    assert desk.sure(1) == pytest.approx(0.5)
    desk.move(9)
    desk.write("8")
    assert desk.sure(1) is None  # four characters, three digits: nobody knows which is which


def test_a_reading_that_was_rubbed_out_is_not_kept_as_it_is(desk):
    desk.move(3)
    for _ in range(3):
        desk.erase()
    assert not desk.enter()
    assert standing(desk) == ("123", Review.OPEN)
    assert not desk.project.review.can_undo()


def test_a_blank_field_is_accepted_as_blank(desk):
    blank = next(entry for entry in desk.project.readings.each() if not entry.value)
    desk.lay(blank)
    assert desk.enter()
    assert standing(desk) == ("", Review.BLANK)


def test_going_over_a_decided_one_again_leaves_no_second_act(desk):
    desk.unreadable()
    desk.lay(desk.project.readings.get(desk.entry.id))
    assert desk.enter()
    assert standing(desk) == ("", Review.UNREADABLE)
    assert len(desk.project.review.history(desk.entry.id)) == 1


def test_without_a_reading_no_key_does_anything(desk):
    desk.lay(None)
    for key in (desk.runner_up, desk.erase, desk.delete, desk.restart, lambda: desk.write("1"), lambda: desk.move(1)):
        key()
    assert desk.text == ""
    assert not any((desk.enter(), desk.blank(), desk.unreadable()))


@pytest.mark.parametrize("turn", [1, 2, 3])
def test_a_field_of_a_page_that_lies_wrong_stands_upright(qtbot, tmp_path: Path, samples: Path, turn: int) -> None:
    """Its picture, and the frame around the digit that is typed next, are those of the page as it should lie."""
    model = Model(settings.model_path(), settings.numbers_path())
    upright = load_page(Source(samples / "meter-readings.png", "meter-readings.png"), 1)
    shown = []
    for page in (upright, Page("lying.png", 1, np.ascontiguousarray(np.rot90(upright.gray, turn)))):
        result = with_crops(read_page(page, model), page)
        with Project.open_or_create(tmp_path / f"{page.source}.digitdesk", "Ada") as project:
            generation = project.readings.generation("m", "auto")
            (source,) = project.sources.add([(tmp_path / page.source, page.source)])
            project.readings.put(source.id, result, generation)
            entry = project.queue.fields(Filter())[0]
            desk = Desk(project)
            desk.lay(entry)
            view = ReadingView()
            qtbot.addWidget(view)
            view.resize(700, 320)
            view.show_desk(desk, project.readings.crop(entry.id))
            image = view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
            lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
            shown.append(lines[:, : image.width()].astype(int))
    assert shown[0].shape == shown[1].shape
    assert np.abs(shown[0] - shown[1]).mean() < 6
