"""Known forms: their templates, which of them a page is, and what their rules say of what was read."""
