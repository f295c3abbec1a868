"""The digits of projects that a person has looked at, as an evaluation of what the model read there."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np

from digitdesk.engine.errors import InputError
from digitdesk.engine.evaluate import Evaluation, Origin, Progress
from digitdesk.engine.types import NOT_A_DIGIT, Digit
from digitdesk.store import DigitEntry, Entry, Project
from digitdesk.ui.words import translate, whole

BEAT = 500
"""After so many digits it is told how far it has come."""


def reviewed_digits(projects: Mapping[str, Path], progress: Progress) -> Evaluation | None:
    """What the model read in the digits that were checked, with what they are in truth, by the projects' names.

    None when `progress` said to stop; InputError where nothing was checked yet, ProjectError for a bad file.
    """
    found: list[tuple[DigitEntry, Digit, Origin]] = []
    unchecked, empty = 0, []
    for name, path in projects.items():
        with Project(path, verify=False) as project:
            counts = project.queue.digit_counts().values()
            left, checked = (sum(pair[which] for pair in counts) for which in (0, 1))
            if not checked:
                empty.append(name)
                continue
            unchecked += left
            total = len(found) + checked
            for entry, digit, reading in _checked(project):
                found.append((entry, digit, _origin(name, entry, reading)))
                if len(found) % BEAT == 0 and not progress(len(found), total):
                    return None
    if not found:
        text = translate("reviewed", "No digit of {project} was reviewed yet: check some on the Review page first.")
        raise InputError(text.format(project=", ".join(empty)))
    images = np.stack([digit.image for digit, _, _ in found])
    labels = np.array([digit.label for digit, _, _ in found], np.int64)
    shares = np.array([digit.guess.probabilities for _, digit, _ in found], np.float32)
    origins = tuple(origin for _, _, origin in found)
    return Evaluation(", ".join(projects), images, labels, shares, origins, _note(unchecked, len(found), empty))


def relabel(path: Path, origin: Origin, label: int) -> None:
    """Put the truth of a digit right in its project, as an act that the project can take back."""
    with Project(path, verify=False) as project:
        project.review.relabel([origin.key], label)


def _checked(project: Project) -> Iterator[tuple[DigitEntry, Digit, Entry]]:
    """Each checked digit with what the model said of it and the reading that it belongs to."""

    @lru_cache(maxsize=1000)
    def reading(id: int) -> tuple[Entry | None, tuple[Digit, ...]]:
        return project.readings.get(id), project.readings.digits(id)

    for label in range(NOT_A_DIGIT):
        part = project.queue.digits(label, checked=True)
        while part:
            for digit in part:
                entry, digits = reading(digit.reading)
                if entry:
                    yield digit, digits[digit.place], entry
            part = project.queue.digits(label, checked=True, after=part[-1])


def _origin(project: str, digit: DigitEntry, entry: Entry) -> Origin:
    field, day = entry.reading.field.name, entry.at[:10]
    return Origin(entry.name, entry.page, field, digit.place, project, entry.form, day, digit.id)


def _note(unchecked: int, checked: int, empty: list[str]) -> str:
    """How far the figures can be trusted."""
    told = []
    if unchecked:
        text = translate(
            "reviewed",
            "Only the {checked} of {all} digits that a person looked at count: these are mostly the doubtful ones, "
            "so all digits together are read better than this.",
        )
        told.append(text.format(checked=whole(checked), all=whole(checked + unchecked)))
    if empty:
        text = translate("reviewed", "Nothing was reviewed yet in: {projects}.")
        told.append(text.format(projects=", ".join(empty)))
    return " ".join(told)
