"""How the command line counts: the window has the plurals of each language in its translations."""


def counted(count: int, word: str) -> str:
    """A number and what it counts: 1 page, 1,234 pages."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
