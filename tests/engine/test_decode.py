"""How single answers become a reading: the weighing of ways, confidence, runners-up, and what is left out."""

import math

import numpy as np
import pytest

from digitdesk.engine.confidence import Trust
from digitdesk.engine.decode import Cut, Line, Weights, both_views, decode, log_odds, rank, spelled, trusted
from digitdesk.engine.paths import GAP, HIGH, NO_WAY, SKIP, TOO_LOW, Paths
from digitdesk.engine.segment import Candidate, Lattice
from digitdesk.engine.sequence import ALPHABET, CLASSES, NOTHING
from digitdesk.engine.strip import STRIDE, Strip
from digitdesk.engine.types import NOT_A_DIGIT, Box, Field, Guess, Other, Reading, Status

SURE = 0.97


def guess(digit: int, sure: float = SURE, no_digit: float = 0.0) -> Guess:
    rest = (1 - sure - no_digit) / 9
    return Guess((*(sure if label == digit else rest for label in range(10)), no_digit))


def lattice(*heights: int, gap: int = 0, fixed: bool = False, cells: tuple[Box, ...] = ()) -> Lattice:
    """A piece of each height, 20 pixels wide, each a candidate by itself; digits are 40 high."""
    boxes = tuple(Box((20 + gap) * place, 0, 20, high) for place, high in enumerate(heights))
    made = tuple(
        Candidate(place, place + 1, box, np.zeros((box.height, 20), np.uint8)) for place, box in enumerate(boxes)
    )
    return Lattice(Field("1", Box(0, 0, 200, 40), cells), boxes, made, 40.0, fixed)


def cut(ways: Lattice, *guesses: Guess) -> Cut:
    return Cut(ways, np.zeros((len(guesses), 28, 28), np.uint8), list(guesses))


def line(value: str, sure: float = 0.9) -> Line:
    """A strip in which these digits are seen, with nothing before, between and behind them."""
    steps = np.full((2 * len(value) + 1, CLASSES), (1 - sure) / (CLASSES - 1), np.float32)
    for number in range(len(steps)):
        steps[number, int(value[number // 2]) if number % 2 else NOTHING] = sure
    image = np.zeros((32, STRIDE * len(steps)), np.uint8)
    return Line(Strip(image, Box(0, 0, image.shape[1], 32)), np.log(steps)[None])


def test_a_digits_score_is_its_log_probability() -> None:
    best = Paths(lattice(40, 40), [guess(4), guess(2, 0.5)]).best()
    assert best[0].value == "42"
    assert best[0].score == pytest.approx(math.log(SURE) + math.log(0.5))
    assert [path.score for path in best] == sorted((path.score for path in best), reverse=True)


def test_several_pieces_count_for_several() -> None:
    """One sure digit of two pieces weighs as much as two digits of one piece each."""
    one = lattice(40, 40)
    both = Candidate(0, 2, Box(0, 0, 40, 40), np.zeros((40, 40), np.uint8))
    ways = Lattice(one.field, one.pieces, (*one.candidates, both), 40.0)
    path = Paths(ways, [guess(1, 0.6), guess(1, 0.6), guess(0)]).best()[0]
    assert (path.value, path.chosen) == ("0", (2,))
    assert path.score == pytest.approx(2 * math.log(SURE))


def test_paper_between_the_pieces_of_a_digit_speaks_against_it() -> None:
    def score(gap: int) -> float:
        ways = lattice(40, 40, gap=gap)
        both = Candidate(0, 2, Box(0, 0, 40 + gap, 40), np.zeros((40, 40), np.uint8))
        return Paths(Lattice(ways.field, ways.pieces, (both,), 40.0), [guess(0)]).spell("0").score

    assert score(0) - score(10) == pytest.approx(GAP * 10 / 40)


def test_low_marks_are_seldom_digits() -> None:
    (low,) = (path for path in Paths(lattice(20), [guess(1)]).best() if path.value == "1")
    assert low.score == pytest.approx(math.log(SURE) - 14.0 * (TOO_LOW - 0.5))
    fixed = Paths(lattice(20, fixed=True), [guess(1)]).best()[0]
    assert fixed.score == pytest.approx(math.log(SURE))  # there each piece is a digit, whatever its height


def test_what_is_high_is_hardly_left_out_and_what_is_low_easily() -> None:
    def cost(height: int, no_digit: float = 0.0) -> float:
        ways = Paths(lattice(height, 40), [guess(1, 0.2, no_digit), guess(7)])
        return ways.spell("7").score - math.log(SURE)

    assert cost(40) == pytest.approx(-0.5 - SKIP)
    assert cost(8) == pytest.approx(-0.5)
    assert cost(18) == pytest.approx(-0.5 - SKIP * 0.5)
    assert cost(40, 0.5) == pytest.approx(-0.5 - SKIP * 0.7)


@pytest.mark.parametrize("cells", [(), (Box(0, 0, 20, 40),)])
def test_a_box_for_each_digit_asks_the_model_alone_whether_it_is_one(cells: tuple[Box, ...]) -> None:
    ways = Paths(lattice(40, fixed=True, cells=cells), [guess(1, 0.3, 0.5)])
    assert ways.spell("").score == pytest.approx(-0.5 - SKIP * 0.7 if cells else math.log(0.5))


def test_high_pieces_that_a_path_passes_over_are_told() -> None:
    ways = Paths(lattice(40, round(40 * HIGH), 20), [guess(4), guess(2, 0.5, 0.3), guess(1)])
    assert ways.left_out(ways.spell("4")) == pytest.approx([0.7])
    assert ways.left_out(ways.spell("42")) == []
    assert ways.left_out(ways.spell("2")) == pytest.approx([1.0])
    assert ways.left_out(ways.spell("999999")) == []


def test_what_cannot_be_spelled_has_no_digits() -> None:
    path = Paths(lattice(40), [guess(4)]).spell("44")
    assert (path.score, path.value, path.chosen) == (NO_WAY, "44", ())


def test_the_best_its_others_and_what_is_no_digit_share_the_confidence() -> None:
    reading = decode(cut(lattice(40), Guess((0, 0.3, 0, 0, 0, 0, 0, 0.6, 0, 0, 0.1))), 0.5)
    assert reading.value == "7"
    assert [other.value for other in reading.others[:1]] == ["1"]
    assert reading.confidence == pytest.approx(0.6 / 0.9 * 0.9, abs=1e-3)
    assert reading.others[0].confidence == pytest.approx(0.3 / 0.9 * 0.9, abs=1e-3)
    assert reading.confidence + sum(other.confidence for other in reading.others) + 0.1 == pytest.approx(1, abs=1e-3)
    assert (reading.status, reading.message) == (Status.OK, "")


def test_doubt_whether_it_is_a_digit_makes_no_other_digit_likelier() -> None:
    """Beside a letter that was taken for a 7 a runner-up was told with more than the 7 itself had."""
    found = cut(lattice(40), guess(7, 0.02, no_digit=0.97))
    reading = decode(found, 0.5, line("7"))
    assert reading.value == "7"
    assert reading.confidence < 0.1
    assert all(other.confidence < reading.confidence for other in reading.others)


def test_the_threshold_itself_is_enough() -> None:
    found = cut(lattice(40), guess(4, 0.8))
    sure = decode(found, 0).confidence
    assert decode(found, sure).status is Status.OK
    assert decode(found, math.nextafter(sure, 1)).status is Status.REVIEW


def test_of_two_likely_values_both_are_named_and_of_a_sure_one_none() -> None:
    doubt = Guess((0, 0.3, 0.2, 0, 0, 0, 0, 0.5, 0, 0, 0))
    assert decode(cut(lattice(40), doubt), 0.9).message == "Not sure; perhaps 1, 2."
    slight = Guess((0, 0.05, 0, 0, 0, 0, 0, 0.95, 0, 0, 0))
    assert decode(cut(lattice(40), slight), 0.99).message == "Not sure; perhaps 1."
    faint = Guess((0, 0.005, 0.005, 0, 0, 0, 0, 0.99, 0, 0, 0))
    assert decode(cut(lattice(40), faint), 0.999).message == "Not sure."


def test_ink_that_is_no_digit_is_reviewed_without_a_value() -> None:
    reading = decode(cut(lattice(6), guess(1, 0.05, 0.9)), 0.5)
    assert (reading.status, reading.value, reading.confidence) == (Status.REVIEW, "", 0.0)
    assert reading.message == "There is ink here, but no digit was found."


def test_a_value_that_is_asked_for_is_weighed_too() -> None:
    found = cut(lattice(40, 40), guess(4), guess(2))
    assert all(other.value != "49" or other.confidence < 0.1 for other in decode(found, 0.5).others)
    more = decode(found, 0.5, more=("49", "123"))
    assert more.value == "42"
    assert "49" in [other.value for other in more.others]
    assert "123" not in [other.value for other in more.others]


def test_both_views_speak_for_a_number() -> None:
    found = cut(lattice(40, 40), guess(4, 0.5), guess(2, 0.5))
    views = {path.value: (path.score, seen, left) for path, seen, left in both_views(_paths(found), line("42", 0.6))}
    across, along, left = views["42"]
    assert across == pytest.approx(2 * math.log(0.5))
    assert NO_WAY < along < 0
    assert left == 0
    weights = Weights(pieces=2.0, line=3.0)
    best = rank(_paths(found), line("42", 0.6), weights)[0]
    assert (best.value, best.score) == ("42", pytest.approx(2 * across + 3 * along))


def test_what_is_passed_over_speaks_against_a_number() -> None:
    """Three high marks, of which the line sees two: the third is a digit, or it is not."""
    found = cut(lattice(40, 40, 40), guess(4), guess(2, 0.5, 0.4), guess(7))
    seen = line("47", 0.6)
    views = {path.value: (path.score, along, left) for path, along, left in both_views(_paths(found), seen, ("47",))}
    across, along, left = views["47"]
    assert left == pytest.approx(math.log(0.4))
    (scored,) = (path.score for path in rank(_paths(found), seen, Weights(), ("47",)) if path.value == "47")
    assert scored == pytest.approx(across + along + left)


def test_a_slash_looks_like_a_digit_and_is_none() -> None:
    found, seen = cut(lattice(40, 40, 40), guess(4), guess(1, 0.5, 0.4), guess(7)), line("47", 0.6)
    seen.looks[0, 2, ALPHABET.index("/")] = math.log(0.9)
    (left,) = (left for path, _, left in both_views(_paths(found), seen, ("47",)) if path.value == "47")
    assert left == 0


def test_what_is_surely_no_digit_sends_a_number_to_review() -> None:
    """A "$" before a number was accepted as a 5."""
    sure = line("42", 0.9999)
    assert decode(cut(lattice(40, 40), guess(4), guess(2)), 0.9, sure).status is Status.OK
    reading = decode(cut(lattice(40, 40), guess(4, 0.02, 0.97), guess(2)), 0.9, sure)
    assert (reading.value, reading.status) == ("42", Status.REVIEW)


def test_a_sure_line_needs_no_second_look() -> None:
    found = cut(lattice(40), guess(9))
    values = [path.value for path, _, _ in both_views(_paths(found), line("4", 0.99999))]
    assert "9" not in values
    assert "9" in [path.value for path, _, _ in both_views(_paths(found), line("4", 0.6))]


def test_digits_that_the_pieces_do_not_give_are_seen_along_the_line() -> None:
    digits = spelled(cut(lattice(40), guess(4)), line("42"), "42")
    assert [digit.guess.digit for digit in digits] == [4, 2]
    assert digits[0].box.x < digits[1].box.x
    assert all(digit.box.right <= 5 * STRIDE and digit.box.height == 32 for digit in digits)
    assert all(sum(digit.guess.probabilities) == pytest.approx(1) for digit in digits)
    (alone,) = spelled(cut(lattice(40), guess(4)), line("4"), "4")
    assert alone.box == Box(0, 0, 20, 40)  # that of the piece, which gives it


def test_a_digit_along_the_line_is_cut_out_around_its_steps() -> None:
    """Half a strip's height to both sides, no farther than the strip, and as large as that is on the page."""
    steps = np.full((12, CLASSES), math.log(0.01), np.float32)
    steps[:, NOTHING] = math.log(0.8)
    steps[4:11, NOTHING] = math.log(0.05)
    steps[0, 4], steps[4:11, 2], steps[7, 2] = math.log(0.9), math.log(0.9), math.log(0.5)
    image = np.zeros((30, 12 * STRIDE), np.uint8)
    seen = Line(Strip(image, Box(100, 50, 24 * STRIDE, 60)), steps[None])  # twice as large on the page
    first, second = spelled(cut(lattice(40), guess(9)), seen, "42")
    assert first.box == Box(100, 50, 2 * (STRIDE // 2 + 10), 60)
    middle, reach = 15 * STRIDE // 2, 7 * STRIDE // 2
    assert second.box == Box(100 + 2 * (middle - reach), 50, 4 * reach, 60)
    assert all(sum(digit.guess.probabilities) == pytest.approx(1) for digit in (first, second))
    assert second.guess.digit == 2


def test_log_odds_are_those_against_all_others_together() -> None:
    assert log_odds([1.0, 1.0]) == pytest.approx(0)
    assert log_odds([2.0, 0.0, 0.0]) == pytest.approx(2 - math.log(2))
    assert log_odds([0.0]) == pytest.approx(-math.log(1e-9))


def test_slope_and_offset_make_the_certainty_of_both_views() -> None:
    found, seen = cut(lattice(40), guess(4, 0.6)), line("4", 0.6)
    usual = decode(found, 0.5, seen)
    odds = math.log(usual.confidence / (1 - usual.confidence))
    moved = decode(found, 0.5, seen, Weights(slope=0.5, offset=-1.0))
    assert math.log(moved.confidence / (1 - moved.confidence)) == pytest.approx(odds / 2 - 1)
    assert usual.value == moved.value == usual.text == "4"


@pytest.mark.parametrize(("value", "threshold", "status"), [("7", 0.4, Status.OK), ("7", 0.9, Status.REVIEW)])
def test_trust_moves_all_that_a_reading_says(value: str, threshold: float, status: Status) -> None:
    reading = Reading(Field("1", Box(0, 0, 9, 9)), value, 0.8, Status.OK, "", (), (Other("1", 0.1), Other("2", 0.06)))
    found = trusted(reading, Trust(1.0, -1.0, threshold))
    sure = 1 / (1 + math.exp(-(math.log(4) - 1)))
    assert found.confidence == pytest.approx(sure)
    assert found.others[0].confidence == pytest.approx(0.1 * (1 - sure) / 0.2)
    assert (found.status, found.message) == (status, "" if status is Status.OK else "Not sure; perhaps 1, 2.")
    exact = trusted(reading, Trust(1.0, -1.0, found.confidence))
    assert exact.status is Status.OK


def test_a_blank_field_is_trusted_as_it_is() -> None:
    blank = Reading(Field("1", Box(0, 0, 9, 9)), "", 1.0, Status.BLANK)
    assert trusted(blank, Trust(1.0, -5.0, 0.9)) is blank


def _paths(found: Cut) -> Paths:
    assert len(found.guesses) == len(found.lattice.candidates)
    assert all(len(one.probabilities) == NOT_A_DIGIT + 1 for one in found.guesses)
    return Paths(found.lattice, found.guesses)
