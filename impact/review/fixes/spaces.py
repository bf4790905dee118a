"""White space before or behind a value."""

from __future__ import annotations

from collections.abc import Iterator

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.spliced import Edit


@fixes.register("spaces")
def spaces(faulty: Faulty) -> Iterator[Change]:
    """Yield texts in quotes that begin or end with white space."""
    for path, value in faulty.texts():
        if value != value.strip() and value.strip() and "\n" not in value:
            yield Change(Edit(path, value.strip()), value, "white space around a value")
