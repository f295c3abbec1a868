"""What a project keeps of the forms that its pages were read as: their length, and what is no text in them; no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from digitdesk import settings
from digitdesk.engine.errors import TemplateError
from digitdesk.engine.export import Options
from digitdesk.engine.forms.template import ENDING, Template, load
from digitdesk.engine.look_over import Remark, look_over
from digitdesk.store import Project

KEPT = "forms"
"""The project's setting: of each form by its name `pages`, `fields`, `numbers` and `dates` (as in Options)."""


def keep_forms(project: Project, templates: Sequence[Template]) -> None:
    """The pages are read as these forms from now on: keep what is to be known of them without their files."""
    kept = {form.name: _facts(form) for form in templates}
    if kept != project.get(KEPT, {}):
        project.set(KEPT, kept)


def typed(project: Project, options: Options) -> Options:
    """The options with the numbers and dates of the project's forms: they know how many decimal places are printed."""
    numbers: dict[str, int] = {}
    days: dict[str, str] = {}
    for form in project.get(KEPT, {}).values():
        numbers |= form["numbers"]
        days |= form["dates"]
    return replace(options, numbers={**options.numbers, **numbers}, dates={**days, **options.dates})


def fields(project: Project) -> list[str]:
    """The names of the fields of all its forms, in their order; none where it is not read as forms."""
    return list(dict.fromkeys(name for form in project.get(KEPT, {}).values() for name in form["fields"]))


def forms_of(project: Project, more: Sequence[Template] = ()) -> tuple[Template, ...]:
    """The forms that its pages were read as, from `more` and among the user's own, as far as they are still there."""
    names = project.get(KEPT, {})
    there = {form.name: form for form in [*_own_forms(), *more]} if names else {}
    return tuple(there[name] for name in names if name in there)


def remarks(project: Project) -> list[Remark]:
    """What is missing, double or extra among the project's forms, as far as it was read."""
    lengths = {name: form["pages"] for name, form in project.get(KEPT, {}).items()}
    return look_over((leaf for _, leaf in project.readings.pages()), lengths)


def _own_forms() -> Iterator[Template]:
    """The user's forms; of damaged ones the Forms page tells."""
    for path in settings.forms_path().glob(f"*{ENDING}"):
        try:
            yield load(path)
        except TemplateError:
            continue


def _facts(form: Template) -> dict[str, Any]:
    names = [blank.name for blank in form.blanks]
    return {"pages": len(form.pages), "fields": names, "numbers": form.numbers, "dates": form.dates}
