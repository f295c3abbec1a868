"""How surely pages are laid on their forms, how long that takes, and what rules save: on demand, not a test.

    python tests/benchmarks/forms.py MNIST [PAGES] [FORMS]

MNIST is the folder of its test digits, written into designed forms. Printed: of PAGES distorted pages (1000) those
laid right, set aside and laid wrong; of as many pages of other forms, blank paper and noise those that are read
nevertheless; the time for laying a page as a share of the time for reading it; and of FORMS forms (100) the fields
that are accepted, wrong among those, and to be reviewed, with their rules and without.
"""

import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from digitdesk import settings
from digitdesk.engine.classify import Model
from digitdesk.engine.forms.checks import CHECKS, Rule
from digitdesk.engine.forms.designer import Wanted, design, render
from digitdesk.engine.forms.form_reading import read_fitted
from digitdesk.engine.forms.register import Fit, choose
from digitdesk.engine.forms.template import Blank, Kind, Template
from digitdesk.engine.types import Gray, Page, Status
from digitdesk.engine.values import understand
from trainer.data import DigitSet, load_mnist

Matrix = np.ndarray
RIGHT = 0.15
"""A page is laid right when no field's corner is farther from its place than this share of the field's height."""
FIELDS = {
    "Meter reading": [Wanted("Meter", digits=8), Wanted("Reading", digits=6), Wanted("Remark", digits=9, comb=False)],
    "Stock": [Wanted(f"Item {number}", digits=4 + number % 3, comb=number % 2 == 0) for number in range(33)],
    "Survey": [Wanted(f"Question {number}", digits=3, comb=False) for number in range(20)],
}
ORDER = [
    Wanted("Customer", Kind.ID, 8),
    Wanted("Article", Kind.ID, 13),
    Wanted("Date", Kind.DATE, 8),
    Wanted("Net", digits=5, comb=False),
    Wanted("Tare", digits=5, comb=False),
    Wanted("Gross", digits=5, comb=False),
]
STAFF = [f"{number:08d}" for number in np.random.default_rng(1).integers(0, 10**8, 400)]
RULES = {"Customer": (Rule("list", {"values": STAFF}),), "Article": (Rule("ean"),)}
SUM = Rule("equation", {"text": "Net + Tare = Gross"})


def write(gray: Gray, blank: Blank, value: str, digits: DigitSet, rng: np.random.Generator) -> None:
    """Put a number into a field of a page, in digits of MNIST."""
    x = blank.box.x + 12.0
    for place, label in enumerate(value):
        image = digits.images[rng.choice(np.flatnonzero(digits.labels == int(label)))]
        left, top, w, h = cv2.boundingRect((image > 60).astype(np.uint8))
        factor = 0.6 * blank.box.height / max(h, 0.7 * w) * rng.uniform(0.85, 1.1)
        size = max(3, round(w * factor)), max(3, round(h * factor))
        large = cv2.resize(image[top : top + h, left : left + w], size, interpolation=cv2.INTER_CUBIC)
        glyph = np.clip((cv2.GaussianBlur(large.astype(float), (0, 0), 0.4 * factor) - 110) * 3 + 128, 0, 255)
        if blank.cells:
            x = blank.cells[place].x + (blank.cells[place].width - size[0]) / 2
        y = blank.box.y + (blank.box.height - size[1]) // 2 + int(rng.integers(-6, 7))
        part = gray[y : y + size[1], round(x) : round(x) + size[0]]
        np.minimum(part, 255 - glyph[: part.shape[0], : part.shape[1]].astype(np.uint8), out=part)
        x += size[0] + 8


def filled(gray: Gray, template: Template, digits: DigitSet, rng: np.random.Generator) -> Gray:
    """The form with numbers in most of its fields."""
    page = gray.copy()
    for blank in template.blanks:
        if rng.random() < 0.9:
            count = len(blank.cells) or int(rng.integers(1, max(2, blank.box.width // 75)))
            write(page, blank, "".join(map(str, rng.integers(0, 10, count))), digits, rng)
    return page


def distorted(gray: Gray, rng: np.random.Generator) -> tuple[Gray, Matrix]:
    """Any way up, turned, scaled, shifted, photographed or faxed, with noise: the page and where its points went."""
    matrix = np.eye(3)
    height, width = gray.shape
    for _ in range(int(rng.integers(4)) if rng.random() < 0.4 else 0):
        matrix = np.array([[0, -1, height], [1, 0, 0], [0, 0, 1.0]]) @ matrix
        height, width = width, height
    scale, how = float(np.exp(rng.uniform(np.log(0.5), np.log(1.2)))), rng.choice(["scan", "photo", "fax", "shift"])
    width, height = round(width * scale), round(height * scale)
    turn = np.vstack([cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-5, 5), 1), [0, 0, 1]])
    matrix, ground = turn @ np.diag([scale, scale, 1.0]) @ matrix, 255
    if how == "photo":
        corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        inwards = rng.uniform(0.02, 0.1, (4, 2)) * width * [[1, 1], [-1, 1], [-1, -1], [1, -1]]
        matrix = cv2.getPerspectiveTransform(corners, (corners + inwards).astype(np.float32)) @ matrix
        ground = int(rng.integers(30, 110))
    if how == "shift":
        matrix = np.array([[1, 0, rng.uniform(-0.04, 0.04) * width], [0, 1, 0], [0, 0, 1]]) @ matrix
    page = cv2.warpPerspective(gray, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=ground).astype(float)
    if how == "photo":
        page = cv2.GaussianBlur(page * (1 - rng.uniform(0.1, 0.5) * np.linspace(0, 1, width)), (0, 0), 0.8)
    page += rng.normal(0, rng.uniform(1, 7), page.shape)
    if how == "fax":
        page = np.where(page < rng.uniform(120, 190), 0, 255)
    return np.clip(page, 0, 255).astype(np.uint8), matrix


def farthest(fit: Fit, true: Matrix) -> float:
    """How far a field's corner is from its place at most, as a share of the field's height."""
    worst = 0.0
    for blank in fit.form.blanks:
        box = blank.box
        edges = np.array([[[box.x, box.y], [box.right, box.y], [box.right, box.bottom], [box.x, box.bottom]]], float)
        there, here = (cv2.perspectiveTransform(edges, matrix)[0] for matrix in (true, fit.matrix))
        worst = max(worst, float(np.linalg.norm(here - there, axis=1).max() / np.linalg.norm(there[2] - there[1])))
    return worst


def lay(digits: DigitSet, pages: int) -> None:
    """Lay pages on their own form, and on others."""
    rng, told, wrongly = np.random.default_rng(0), Counter[str](), Counter[str]()
    forms = []
    for name, fields in FIELDS.items():
        pdf, template = design(name, fields)
        forms.append((render(pdf)[0], template))
    for number in range(pages):
        gray, template = forms[number % len(forms)]
        image, matrix = distorted(filled(gray, template, digits, rng), rng)
        fit = choose(Page("a", 1, image), [template])
        told["set aside" if fit.reason else "right" if farthest(fit, matrix) < RIGHT else "WRONG"] += 1
        others = [other for _, other in forms if other is not template]
        alien = (image, np.full((1200, 900), 245, np.uint8), rng.integers(0, 256, (900, 700)).astype(np.uint8))
        which = 0 if number % 10 else 1 + number // 10 % 2
        wrongly["set aside" if choose(Page("a", 1, alien[which]), others).reason else "READ"] += 1
    print(f"{pages} distorted pages: {dict(told)}; {pages} wrong pages: {dict(wrongly)}", flush=True)


def order(rng: np.random.Generator) -> dict[str, str]:
    """What someone writes on an order: the rules hold of it."""
    article = "".join(map(str, rng.integers(0, 10, 12)))
    check = next(last for last in "0123456789" if CHECKS["ean"].holds(understand(Kind.ID, article + last), {}))
    day = np.datetime64("2020-01-01") + int(rng.integers(2000))
    net, tare = (int(number) for number in rng.integers(100, 40000, 2))
    year, month, date = str(day).split("-")
    customer = STAFF[int(rng.integers(len(STAFF)))]
    values = (customer, article + check, date + month + year, str(net), str(tare), str(net + tare))
    return dict(zip([wanted.name for wanted in ORDER], values, strict=True))


def without_rules(template: Template) -> Template:
    """The same form, whose fields hold any digits."""
    page = template.pages[0]
    plain = tuple(replace(blank, kind=Kind.DIGITS, rules=()) for blank in page.blanks)
    return replace(template, pages=(replace(page, blanks=plain),), rules=())


def judge(digits: DigitSet, count: int, model: Model) -> None:
    """Read forms with their rules and without, and tell how long laying takes beside reading."""
    rng, laying, reading = np.random.default_rng(7), 0.0, 0.0
    pdf, bare = design("Order", ORDER)
    gray, page = render(pdf)[0], bare.pages[0]
    blanks = tuple(replace(blank, rules=RULES.get(blank.name, ())) for blank in page.blanks)
    ruled = replace(bare, pages=(replace(page, blanks=blanks),), rules=(SUM,))
    scores: dict[str, Counter[str]] = {"with rules": Counter(), "without": Counter()}
    for _ in range(count):
        truth, image = order(rng), gray.copy()
        for blank in bare.blanks:
            write(image, blank, truth[blank.name], digits, rng)
        photo = Page("a", 1, distorted(image, rng)[0])
        for score, template in zip(scores.values(), (ruled, without_rules(ruled)), strict=True):
            start = time.process_time()
            fit = choose(photo, [template])
            middle = time.process_time()
            if fit.reason:
                score["set aside"] += len(truth)
                continue
            result = read_fitted(photo, model, fit)
            laying, reading = laying + middle - start, reading + time.process_time() - middle
            for field in result.readings:
                score["fields"] += 1
                score["review"] += field.status is Status.REVIEW
                score["wrong accepted"] += field.status is not Status.REVIEW and field.value != truth[field.field.name]
    for name, score in scores.items():
        print(f"{count} forms {name}: {dict(score)}")
    if count:
        print(f"laying a page takes {laying / reading:.2f} of the time for reading it", flush=True)


if __name__ == "__main__":
    mnist = load_mnist(Path(sys.argv[1]), "t10k")
    judge(mnist, int(sys.argv[3]) if len(sys.argv) > 3 else 100, Model(settings.model_path(), settings.numbers_path()))
    lay(mnist, int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
