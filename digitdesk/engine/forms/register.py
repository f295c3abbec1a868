"""Pages onto templates: which page of which form it is and how it lies, or why it is none of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from digitdesk.engine.forms.likeness import Matrix, Print, Small, likeness, print_of, shrink
from digitdesk.engine.forms.matching import Features, by_features, exact
from digitdesk.engine.forms.overlap import by_overlap
from digitdesk.engine.forms.surplus import is_of_larger_form
from digitdesk.engine.forms.template import FormPage, Template
from digitdesk.engine.types import Page

SURE = 0.55
"""The least likeness of a page that is read."""
VERY_SURE = 0.8
"""With this likeness no other way to lay the page is tried."""
TRIES, PROMISING = 2, 0.1
"""A way to lay a page is made exact so often, again if it has this likeness."""
APART = 0.1
"""A page that fits two templates belongs to the one that it is so much more like."""
NOTHING_FITS = "The page does not fit the form: drag its corners into place, or take it out."
LARGER = "The page has boxes that the form lacks: read it with the form that has them, or drag its corners into place."


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """How a page lies: `matrix` (float64 [3, 3]) leads from the template page's pixels to those of the file's page.

    `number` counts the template's pages from 1; `confidence` is the share of the print that lies where it
    should, 0 to 1. With a `reason` the page does not fit, and what else is said is the best guess.
    """

    template: Template
    number: int
    matrix: Matrix
    confidence: float
    reason: str = ""

    @property
    def form(self) -> FormPage:
        """The template's page."""
        return self.template.pages[self.number - 1]


def register(page: Page, template: Template) -> Fit:
    """Lay a page on one of the template's pages, however it is turned, scaled, shifted or photographed."""
    return choose(page, [template])


def choose(page: Page, templates: Sequence[Template]) -> Fit:
    """Lay a page on the template that it belongs to; the fit has a reason where none fits, or two do.

    templates: one at least.
    """
    small = shrink(page.gray)
    forms = [(template, number) for template in templates for number in range(1, len(template.pages) + 1)]
    features = Features(small)
    fits = [_fit(small, form, by_features(features, print_of(_page(form)))) for form in forms]
    if max(fit.confidence for fit in fits) < VERY_SURE:
        slower = (_fit(small, form, by_overlap(small, print_of(_page(form)))) for form in forms)
        fits = [max(pair, key=lambda fit: fit.confidence) for pair in zip(fits, slower, strict=True)]
    fits.sort(key=lambda fit: -fit.confidence)
    if fits[0].confidence < SURE:
        return replace(fits[0], reason=NOTHING_FITS)
    whole = [fit for fit in fits if fit.confidence >= SURE and not is_of_larger_form(small, *_in_small(small, fit))]
    if not whole:
        return replace(fits[0], reason=LARGER)
    best, *others = whole
    if others and others[0].confidence > best.confidence - APART:
        told = f"The page fits both {_name(best)} and {_name(others[0])}: read it with the right one alone."
        return replace(best, reason=told)
    return _way_up(small, best)


def fit_corners(page: Page, template: Template, number: int, corners: Sequence[tuple[float, float]]) -> Fit:
    """Lay a page whose sheet has its corners here, in the file's pixels, clockwise from the form's upper left.

    The fit is made exact where the print allows it; it has no reason, for a person has made it.
    """
    form = template.pages[number - 1]
    edges = np.array([[0, 0], [form.width, 0], [form.width, form.height], [0, form.height]], np.float32)
    given = cv2.getPerspectiveTransform(edges, np.array(corners, np.float32))
    small, known = shrink(page.gray), print_of(form)
    start = small.to_small @ given @ np.linalg.inv(known.to_small)
    ways = [start, exact(small, known, start)]
    best = max(ways, key=lambda way: likeness(small, known, way) if _sensible(way, known) else -1.0)
    return Fit(template, number, _to_pages(small, known, best), likeness(small, known, best))


def _fit(small: Small, form: tuple[Template, int], ways: Iterable[Matrix]) -> Fit:
    """The best of the ways to lay a page."""
    known = print_of(_page(form))
    best, sure = np.eye(3), 0.0
    for start in ways:
        way, like = _tried(small, known, start)
        if like > sure:
            best, sure = way, like
        if sure >= VERY_SURE:
            break
    return Fit(*form, _to_pages(small, known, best), sure)


def _tried(small: Small, known: Print, start: Matrix) -> tuple[Matrix, float]:
    """A way to lay a page made exact, twice if that promises something, and how well it lies then.

    Where little is printed a start may be no way to lie at all, and near to one; and what is exact may be worse.
    """
    best, way = (start, _like(small, known, start)), start
    for _ in range(TRIES):
        way = exact(small, known, way)
        best = max((way, _like(small, known, way)), best, key=lambda pair: pair[1])  # of two as like, the more exact
        if not PROMISING < best[1] < VERY_SURE:
            break
    return best


def _like(small: Small, known: Print, way: Matrix) -> float:
    return likeness(small, known, way) if _sensible(way, known) else 0.0


def _way_up(small: Small, fit: Fit) -> Fit:
    """The fit, or the upright of two on a form that looks the same upside down; sideways nothing tells them apart."""
    known, matrix = _in_small(small, fit)
    if _upright(matrix):
        return fit
    height, width = known.ink.shape
    way, like = _tried(small, known, matrix @ np.array([[-1, 0, width], [0, -1, height], [0, 0, 1.0]]))
    if like < fit.confidence - APART:
        return fit
    if _upright(way):
        return replace(fit, matrix=_to_pages(small, known, way), confidence=like)
    return replace(fit, reason="The form looks the same upside down: turn the page upright.")


def _page(form: tuple[Template, int]) -> FormPage:
    return form[0].pages[form[1] - 1]


def _upright(matrix: Matrix) -> bool:
    """Whether the page is turned by less than half a right angle."""
    return bool(abs(np.arctan2(matrix[1, 0], matrix[0, 0])) < np.pi / 4)


def _sensible(matrix: Matrix, known: Print) -> bool:
    """Whether a camera could have seen the sheet so: whole, not mirrored, not from far aside."""
    height, width = known.ink.shape
    corners = np.array([[[0, 0], [width, 0], [width, height], [0, height]]], float)
    depths = (np.append(corners[0], np.ones((4, 1)), axis=1) @ matrix.T)[:, 2]
    if depths.min() <= 0:
        return False
    around = cv2.perspectiveTransform(corners, matrix)[0]
    sides = np.linalg.norm(around - np.roll(around, -1, axis=0), axis=1)
    convex = all(cv2.contourArea(np.delete(around, place, 0).astype(np.float32), True) > 0 for place in range(4))
    even = max(sides[0] / sides[2], sides[2] / sides[0], sides[1] / sides[3], sides[3] / sides[1])
    stretched = (sides[0] + sides[2]) / (sides[1] + sides[3]) * height / width
    return bool(convex and even < 1.7 and 0.6 < stretched < 1.67)


def _to_pages(small: Small, known: Print, matrix: Matrix) -> Matrix:
    """From small to small, to page to page."""
    whole = np.linalg.inv(small.to_small) @ matrix @ known.to_small
    return whole / whole[2, 2]


def _in_small(small: Small, fit: Fit) -> tuple[Print, Matrix]:
    """The template's page in small, and where it lies on the small page."""
    known = print_of(fit.form)
    return known, small.to_small @ fit.matrix @ np.linalg.inv(known.to_small)


def _name(fit: Fit) -> str:
    name = f'"{fit.template.name}"'
    return f"{name}, page {fit.number}" if len(fit.template.pages) > 1 else name
