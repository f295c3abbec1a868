"""How quick a large project is: python tests/benchmarks/project.py [READINGS]; each figure is the median of five."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

from digitdesk.engine.types import Box, Digit, Field, Guess, PageResult, Reading, Status
from digitdesk.store import Filter, Project

FIELDS = 50
"""Readings on a page."""


def fill(project: Project, readings: int) -> None:
    """Pages of 50 fields, one digit each, with confidences as they come: most are sure."""
    chance = np.random.default_rng(1)
    image = np.zeros((28, 28), np.uint8)
    pages = readings // FIELDS
    sources = project.sources.add([(Path(f"/scans/{page}.png"), f"{page}.png") for page in range(pages)])
    generation = project.readings.generation("model", "auto")
    for source in sources:
        found = []
        for place, doubt in enumerate(chance.exponential(0.02, FIELDS).clip(0, 1)):
            label, sure = place % 10, float(1 - doubt)
            guess = Guess(tuple(sure if digit == label else (1 - sure) / 10 for digit in range(11)))
            box = Box(0, place * 40, 100, 30)
            status = Status.OK if sure > 0.97 else Status.REVIEW
            found.append(Reading(Field(str(place), box), str(label), sure, status, "", (Digit(box, image, guess),)))
        project.readings.put(source.id, PageResult(source.name, 1, tuple(found)), generation)


def tell(title: str, work: Callable[[], object]) -> None:
    """Print the median time of five runs in milliseconds."""
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    print(f"{title:45} {1000 * median(times):10.1f} ms", flush=True)


def main() -> None:
    """Fill a project, then do what the window does."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.digitdesk"
        with Project.open_or_create(path) as project:
            begun = time.perf_counter()
            fill(project, count)
            print(f"{count:,} readings filled in {time.perf_counter() - begun:.0f} s, {path.stat().st_size >> 20} MiB")
            queue, review = project.queue, project.review
            middle = queue.fields(Filter(least=0.98), limit=1)[0]
            tell("open", lambda: Project(path).close())
            tell("first 200 of the queue", lambda: queue.fields(Filter()))
            tell("next 200 from the middle", lambda: queue.fields(Filter(), middle))
            tell("first 200 of one field", lambda: queue.fields(Filter(field="7")))
            tell("count the queue", lambda: queue.count(Filter()))
            tell("first 200 sevens", lambda: queue.digits(7))
            tell("ids of all sevens", lambda: queue.digit_ids(7))
            tell("accept one", lambda: review.accept([queue.fields(Filter(), limit=1)[0].id]))
            tell("undo and redo", lambda: (review.undo(), review.redo()))
            tell("outlook of all (beside the window)", project.trust.outlook)
            outlook = project.trust.outlook()
            tell("plan for the slider", lambda: outlook.plan(0.001))
            tell("all states", project.readings.counts)
            first = project.readings.after(limit=1)[0]
            tell("200 rows of the table", lambda: project.readings.after(first, 200))
            begun = time.perf_counter()
            act = review.accept_many(0.99)
            took = time.perf_counter() - begun
            print(f"accept {len(act.readings) if act else 0:,} at once: {took:.1f} s (beside the window)")


if __name__ == "__main__":
    main()
