"""Templates of forms: where which field is on which page, and what it may hold; one JSON file, *.ddform."""

import base64
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Any

import numpy as np

from digitdesk.engine.errors import ExportError, TemplateError
from digitdesk.engine.export.files import write
from digitdesk.engine.forms.checks import Rule
from digitdesk.engine.forms.vetting import fault, with_lists
from digitdesk.engine.types import Box, Gray
from digitdesk.engine.unpacking import Part
from digitdesk.engine.values import ORDERS
from digitdesk.engine.values import Kind as Kind

ENDING = ".ddform"
FORMAT, VERSION = "digitdesk form", 1
LARGEST = 64_000_000
"""Bytes of a template file; a picture has about 300,000."""
MOST_SIDE = 40_000
"""Pixels of a page's side."""
PICTURE_SIDE = 1600
"""Pixels of the longer side of the picture that is kept of a page."""
QUALITY = 60


@dataclass(frozen=True, slots=True)
class Blank:
    """One named field of a form, in pixels of the template's page.

    `cells` are the compartments of a comb. `shortest` and `longest` bound the number of digits (0: any),
    `places` of the digits stand behind a printed decimal point.
    """

    name: str
    box: Box
    cells: tuple[Box, ...] = ()
    kind: Kind = Kind.DIGITS
    shortest: int = 0
    longest: int = 0
    required: bool = False
    rules: tuple[Rule, ...] = ()
    places: int = 0

    @property
    def order(self) -> str:
        """In which order a date has day, month and year: one of values' ORDERS."""
        return next((str(rule.settings["order"]) for rule in self.rules if rule.settings.get("order")), ORDERS[0])


@dataclass(frozen=True, slots=True)
class FormPage:
    """One page of a form: its size in pixels, its fields in reading order, and a smaller picture of it (JPEG, gray).

    `empty` says that nobody has written on the picture: all that it shows is print.
    """

    width: int
    height: int
    blanks: tuple[Blank, ...]
    picture: bytes
    empty: bool = False

    def gray(self) -> Gray:
        """The picture's pixels, uint8 [h, w]; its scale is w / `width`."""
        import cv2  # not at the top: the window shows its forms before OpenCV is loaded

        return cv2.imdecode(np.frombuffer(self.picture, np.uint8), cv2.IMREAD_GRAYSCALE)


@dataclass(frozen=True, slots=True)
class Template:
    """A form; `rules` are those that hold between its fields, on all of its pages."""

    name: str
    pages: tuple[FormPage, ...]
    rules: tuple[Rule, ...] = ()

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """The fields of all pages, in order."""
        return tuple(blank for page in self.pages for blank in page.blanks)

    @property
    def numbers(self) -> dict[str, int]:
        """The fields that hold numbers, and how many digits stand behind a printed point."""
        return {blank.name: blank.places for blank in self.blanks if blank.kind is Kind.DECIMAL}

    @property
    def dates(self) -> dict[str, str]:
        """The fields that hold days, and in which order those are written."""
        return {blank.name: blank.order for blank in self.blanks if blank.kind is Kind.DATE}

    @property
    def mark(self) -> str:
        """The name, and letters that change with anything in the template."""
        return f"{self.name} {blake2b(to_json(self, Path('/')).encode(), digest_size=4).hexdigest()}"


def picture_of(gray: Gray) -> bytes:
    """A page, uint8 [H, W], as the small picture that a template keeps."""
    import cv2

    from digitdesk.engine.geometry import resized

    gray = resized(gray, PICTURE_SIDE) if max(gray.shape) > PICTURE_SIDE else gray
    _, data = cv2.imencode(".jpg", gray, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    return data.tobytes()


def save(template: Template, path: Path) -> None:
    """Write a template whole or not at all; TemplateError says what is wrong with it, or why it cannot be written."""
    _check(template)
    try:
        write(path, to_json(template, path.absolute().parent).encode())
    except ExportError as error:
        raise TemplateError(str(error)) from error


def load(path: Path) -> Template:
    """Open a template; TemplateError says what is wrong with the file, and where."""
    try:
        if path.stat().st_size > LARGEST:
            raise TemplateError(f"{path.name} is too large for a form template: choose a file ending in {ENDING}.")
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise TemplateError(f"{path} cannot be opened ({error.strerror}): look where it has gone.") from error
    except UnicodeDecodeError as error:
        raise TemplateError(f"{path.name} is no form template: choose a file ending in {ENDING}.") from error
    try:
        return from_json(text, path.absolute().parent)
    except TemplateError as error:
        raise TemplateError(f"{path.name}: {error}") from error


def to_json(template: Template, folder: Path) -> str:
    """The template as text; lists in this folder or below are named from there on."""
    rules = [with_lists(rule, folder, absolute=False) for rule in template.rules]
    content = {
        "format": FORMAT,
        "version": VERSION,
        "name": template.name,
        "rules": [_rule_json(rule) for rule in rules],
        "pages": [_page_json(page, folder) for page in template.pages],
    }
    text = json.dumps(content, indent=1, ensure_ascii=False)
    rows = re.compile(
        r"\[\n\s*(-?\d+(?:,\n\s*-?\d+)*)\n\s*\]"
    )  # numbers of a list on one line; texts have no line ends
    return rows.sub(lambda row: f"[{' '.join(row[1].split())}]", text)


def from_json(text: str, folder: Path) -> Template:
    """The template that the text describes; TemplateError says what is wrong, and where."""
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TemplateError("It is no form template, or it is damaged: it is not JSON.") from error
    top = Part(content, "the template")
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise TemplateError("It is no form template: choose another file.")
    if top.whole("version", 1, 10**9) > VERSION:
        raise TemplateError("It was made by a newer DigitDesk: install that version to use it.")
    pages = tuple(_page(part, folder) for part in top.parts("pages", "page"))
    rules = tuple(_rule(part, folder) for part in top.parts("rules", "rule"))
    template = Template(top.text("name"), pages, rules)
    _check(template)
    return template


def _page_json(page: FormPage, folder: Path) -> dict[str, Any]:
    return {
        "width": page.width,
        "height": page.height,
        "empty": page.empty,
        "blanks": [_blank_json(blank, folder) for blank in page.blanks],
        "picture": base64.b64encode(page.picture).decode(),
    }


def _blank_json(blank: Blank, folder: Path) -> dict[str, Any]:
    """What is as it mostly is, is left out."""
    plain = Blank(blank.name, blank.box)
    content: dict[str, Any] = {"name": blank.name, "box": _numbers(blank.box)}
    if blank.cells:
        content["cells"] = [_numbers(cell) for cell in blank.cells]
    for key in ("kind", "shortest", "longest", "places", "required"):
        if getattr(blank, key) != getattr(plain, key):
            content[key] = getattr(blank, key)
    if blank.rules:
        content["rules"] = [_rule_json(with_lists(rule, folder, absolute=False)) for rule in blank.rules]
    return content


def _rule_json(rule: Rule) -> dict[str, Any]:
    return {"check": rule.check, **rule.settings}


def _numbers(box: Box) -> list[int]:
    return [box.x, box.y, box.width, box.height]


def _page(part: Part, folder: Path) -> FormPage:
    width, height = part.whole("width", 1, MOST_SIDE), part.whole("height", 1, MOST_SIDE)
    blanks = tuple(_blank(inner, folder) for inner in part.parts("blanks", "field"))
    page = FormPage(width, height, blanks, part.data("picture"), part.flag("empty"))
    if page.gray() is None:
        raise TemplateError(f"The picture of {part.where} cannot be decoded: the file is damaged.")
    return page


def _blank(part: Part, folder: Path) -> Blank:
    kind = part.text("kind", Kind.DIGITS)
    if kind not in [*Kind]:
        part.refuse("kind", f"one of {', '.join(Kind)}")
    return Blank(
        part.text("name"),
        part.box("box"),
        tuple(part.boxes("cells")),
        Kind(kind),
        part.whole("shortest", 0, 1000, 0),
        part.whole("longest", 0, 1000, 0),
        part.flag("required"),
        tuple(_rule(inner, folder) for inner in part.parts("rules", "rule")),
        part.whole("places", 0, 20, 0),
    )


def _rule(part: Part, folder: Path) -> Rule:
    check = part.text("check")
    settings = {key: value for key, value in part.content.items() if key != "check"}
    return with_lists(Rule(check, settings), folder, absolute=True)


def check_names(names: Sequence[str]) -> None:
    """TemplateError where two fields have one name."""
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        raise TemplateError(f'Two fields are named "{twice[0]}": give each a name of its own.')


def _check(template: Template) -> None:
    """TemplateError with the first thing that is wrong."""
    if not template.pages:
        raise TemplateError("The template has no pages: add one.")
    check_names([blank.name for blank in template.blanks])
    for page in template.pages:
        for blank in page.blanks:
            _check_blank(page, blank)
    for rule in (*template.rules, *(rule for blank in template.blanks for rule in blank.rules)):
        if why := fault(rule, tuple(blank.name for blank in template.blanks)):
            raise TemplateError(why)


def _check_blank(page: FormPage, blank: Blank) -> None:
    if not blank.name.strip():
        raise TemplateError(f"The field at {blank.box.x}, {blank.box.y} has no name: give it one.")
    frame = Box(0, 0, page.width, page.height)
    for box in (blank.box, *blank.cells):
        if not frame.holds(box) or min(box.width, box.height) < 1:
            raise TemplateError(f'The field "{blank.name}" lies outside the page: draw it again.')
    if blank.longest and blank.shortest > blank.longest:
        raise TemplateError(f'The field "{blank.name}" has more digits at least than at most: change one of them.')
