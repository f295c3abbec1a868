"""The Improve page in a real window, with the real model: import, review, improve, read again, fewer errors."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from digitdesk import settings
from digitdesk.adapting import what_teaches_most
from digitdesk.engine.classify import Model
from digitdesk.store import Filter, Project, Review
from digitdesk.ui.improve.widgets import WHAT
from digitdesk.ui.loading import Loaded
from digitdesk.ui.main_window import MainWindow

LONG = 600_000


@pytest.fixture(scope="module")
def real() -> Model:
    return Model(settings.model_path(), settings.numbers_path())


@pytest.fixture
def desk(qtbot, real, small_memory, monkeypatch):
    monkeypatch.setattr("digitdesk.engine.learning.adapt.load_memory", lambda *paths: small_memory)
    monkeypatch.setattr("digitdesk.fieldcheck.PAGES", 2)
    shown = MainWindow(lambda path: Loaded(real, ("auto", "boxes")))
    qtbot.addWidget(shown)
    shown.resize(1100, 800)
    shown.show()
    qtbot.waitUntil(lambda: real.card.version in shown.model_label.text(), timeout=LONG)
    yield shown
    shown.close()


def open_project(qtbot, window: MainWindow, path: Path) -> None:
    window.open([path])
    qtbot.waitUntil(lambda: window.batch.projects.path == path and not window.jobs.running, timeout=LONG)
    window.show_page("page_improve")
    qtbot.waitUntil(lambda: window.improve._known is not None, timeout=LONG)


def test_reviewed_forms_are_learned_read_again_and_taken_back(qtbot, desk, real, strange_forms, tmp_path):
    path = strange_forms.copy(tmp_path / "deliveries.digitdesk")
    with Project(path) as project:
        strange_forms.review(project, 5)
        before = strange_forms.wrong(project, "5.png")
    open_project(qtbot, desk, path)
    page = desk.improve
    assert "on 5 pages" in page.parts.count.text()
    desk.actions_table["improve"].trigger()
    assert not desk.actions_table["improve"].isEnabled()
    qtbot.waitUntil(lambda: page._task is None, timeout=LONG)
    assert "Better: kept as “deliveries" in page.parts.notice.text
    qtbot.waitUntil(lambda: page.parts.models.count() == 2, timeout=LONG)
    assert "in use" in page.parts.models.item(0).text()
    right = [sum(view.model().data(view.model().index(n, n)) != "·" for n in range(10)) for view in page.parts.views]
    assert right[1] >= right[0]
    qtbot.waitUntil(lambda: "deliveries" in desk.model_label.text(), timeout=LONG)
    qtbot.waitUntil(lambda: desk.actions_table["read"].isEnabled(), timeout=LONG)
    desk.actions_table["read"].trigger()
    qtbot.waitUntil(lambda: not desk.batch.run.running, timeout=LONG)
    assert strange_forms.wrong(desk.batch.projects.current, "5.png") < before
    assert strange_forms.wrong(desk.batch.projects.current, "0.png") == 0
    page.parts.back.click()
    qtbot.waitUntil(lambda: desk.model_label.text().startswith(f"Model {real.card.version}, 99"), timeout=LONG)
    assert desk.actions_table["read"].isEnabled()


def test_a_learned_model_is_back_when_its_project_is_opened(qtbot, desk, real, strange_forms, tmp_path):
    from digitdesk.adapting import use_model
    from digitdesk.engine.learning.learned import write_learned

    path, model = strange_forms.copy(tmp_path / "a.digitdesk"), settings.models_path() / "a.onnx"
    write_learned(real.path, model, told={"version": "learned from a"})
    use_model(path, model)
    open_project(qtbot, desk, path)
    qtbot.waitUntil(lambda: "learned from a" in desk.model_label.text(), timeout=LONG)
    desk.batch.projects.start_new()
    assert real.card.version in desk.model_label.text()


def test_a_choice_that_cannot_be_kept_says_why(qtbot, desk, strange_forms, tmp_path, monkeypatch):
    """The window waited for two minutes, or the error was nobody's."""
    path = strange_forms.copy(tmp_path / "a.digitdesk")
    open_project(qtbot, desk, path)
    page = desk.improve
    with sqlite3.connect(path) as other:
        other.execute("BEGIN IMMEDIATE")
        page.go_back()
        other.rollback()
    assert page.parts.notice.text != ""
    assert desk.batch.projects.current.get("models") is None


def test_too_few_corrections_are_told_and_stopping_changes_nothing(qtbot, desk, strange_forms, tmp_path):
    path = strange_forms.copy(tmp_path / "few.digitdesk")
    with Project(path) as project:
        strange_forms.review(project, 1)
    open_project(qtbot, desk, path)
    desk.actions_table["improve"].trigger()
    qtbot.waitUntil(lambda: desk.improve._task is None, timeout=LONG)
    assert "more reviewed digits are needed" in desk.improve.parts.notice.text
    desk.actions_table["improve"].trigger()
    desk.improve.parts.stop.click()
    assert desk.actions_table["improve"].isEnabled()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=LONG)
    assert not settings.models_path().exists()


def test_what_teaches_most_comes_first_in_review(qtbot, desk, real, strange_forms, tmp_path, monkeypatch):
    path = strange_forms.copy(tmp_path / "teach.digitdesk")
    with Project(path) as project:
        strange_forms.review(project, 5)
        best = what_teaches_most(project, real, 3)
        by_doubt = [entry.id for entry in project.queue.fields(Filter(), limit=3)]
    assert best != by_doubt
    monkeypatch.setattr("digitdesk.ui.review.teaching.TEACHING", 3)
    open_project(qtbot, desk, path)
    review = desk.review
    desk.actions_table["teach"].trigger()
    qtbot.waitUntil(lambda: review.filters.which.only == tuple(best), timeout=LONG)
    assert review.isVisible()
    assert "Checking these 3 readings teaches most" in review.notice.text
    assert "last learned" not in review.notice.text
    seen = []
    for _ in best:
        seen.append(review.fields.desk.entry.id)
        qtbot.keyClick(review.fields.reading, Qt.Key.Key_Return)
    assert seen == best
    assert review.fields.stack.currentWidget() is review.fields.taught
    with Project(path) as project:
        assert {project.readings.get(id).review for id in best} == {Review.CONFIRMED}


def test_what_teaches_most_is_a_choice_among_the_states_and_says_what_it_promises(qtbot, desk, strange_forms, tmp_path):
    path = strange_forms.copy(tmp_path / "promise.digitdesk")
    with Project(path) as project:
        project.set("promised", [1200, 0.1, 0.2])
    open_project(qtbot, desk, path)
    desk.show_page("page_review")
    states = desk.review.filters.states
    states.setCurrentIndex(states.findText("To check: what teaches most"))
    states.activated.emit(states.currentIndex())  # as a mouse or a key does
    qtbot.waitUntil(lambda: len(desk.review.filters.which.only) > 3, timeout=LONG)
    assert "It has last learned from 1,200 digits. More corrections would hardly help" in desk.review.notice.text
    desk.review.filters.everything.click()
    assert desk.review.filters.which == Filter()


def test_a_correction_that_looks_wrong_is_listed_and_opens_in_review(qtbot, desk, strange_forms, tmp_path):
    path = strange_forms.copy(tmp_path / "wrong.digitdesk")
    with Project(path) as project:
        strange_forms.review(project, 5)
        zero = next(entry for entry in project.readings.each() if strange_forms.value(entry) == "0")
        project.review.type(zero.id, "1")
    open_project(qtbot, desk, path)
    desk.actions_table["improve"].trigger()
    qtbot.waitUntil(lambda: desk.improve._task is None, timeout=LONG)
    again = desk.improve.parts.again
    row = next(n for n in range(again.count()) if again.item(n).data(WHAT).id == zero.id)
    assert "looks like 0" in again.item(row).text()
    again.setCurrentRow(row)
    desk.improve.parts.look.click()
    assert desk.review.isVisible()
    assert desk.review.fields.desk.entry.id == zero.id


def test_an_empty_project_says_what_to_do_first(window):
    window.show_page("page_improve")
    assert window.improve.parts.empty.isVisible()
    assert not window.actions_table["improve"].isEnabled()
