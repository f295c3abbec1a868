"""Which actions can be done with the form as it lies on the desk."""

from digitdesk.ui.forms.desk import Desk
from digitdesk.ui.zooming import ZOOMS

SHARED = ("undo", "redo", *ZOOMS)
"""Actions that other pages have, too: they are only theirs while those are seen."""
EDITS = ("form_field", "form_name", "form_merge", "form_split", "form_below", "form_right", "form_delete")
"""What changes fields waits while the form is tried, for they are not seen then."""


def abilities(desk: Desk, trying: bool, ready: bool) -> dict[str, bool]:
    """Each action's name, and whether it makes sense now. trying: pages are tried; ready: they can be."""
    some, chosen = desk.state is not None, len(desk.chosen)
    can = {
        "form_page": some,
        "form_drop_page": desk.state is not None and len(desk.state.template.pages) > 1,
        "form_share": some,
        "form_close": some,
        "form_try": ready,
        "form_field": some,
        "form_name": chosen == 1,
        "form_merge": chosen > 1,
        "form_split": chosen == 1,
        "undo": desk.history.canUndo(),
        "redo": desk.history.canRedo(),
    }
    can |= dict.fromkeys(("form_below", "form_right", "form_earlier", "form_later", "form_delete"), chosen > 0)
    can |= dict.fromkeys(ZOOMS, some)
    return can | {name: can[name] and not trying for name in EDITS}
