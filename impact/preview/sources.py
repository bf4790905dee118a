"""Files that problems name, for reading: those alone, by a number that the server gave them."""

from __future__ import annotations

import html
from pathlib import Path

from impact.errors import ImpactError
from impact.reading import read_text

MOST_LINES = 50_000


class Sources:
    """Files that may be read, by number."""

    def __init__(self) -> None:
        self._files: list[Path] = []

    def number(self, file: Path) -> int:
        """Return the number of a file, which from now on may be read."""
        if file not in self._files:
            self._files.append(file)
        return self._files.index(file)

    def page(self, number: int) -> str:
        """Return the text of a file as a page, a line each, so that an address can point at one of them.

        Raises:
            ImpactError: no problem named such a file, or it cannot be read.
        """
        if not 0 <= number < len(self._files):
            raise ImpactError("No problem names such a file.")
        file = self._files[number]
        lines = read_text(file).split("\n")[:MOST_LINES]
        body = "\n".join(
            f'<li id="L{at}"><code>{html.escape(line) or "&nbsp;"}</code></li>'
            for at, line in enumerate(lines, start=1)
        )
        name = html.escape(str(file))
        return (
            f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{name}</title>'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            '<link rel="stylesheet" href="../preview.css"></head>'
            f'<body class="source"><main><h1>{name}</h1><ol class="lines">{body}</ol></main></body></html>'
        )
