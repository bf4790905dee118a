"""Keys that differ from one that there is in capital letters, spaces or hyphens alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.load import schema_of
from impact.scenario.spliced import Edit
from impact.validated import fields_at


@fixes.register("keys")
def keys(faulty: Faulty) -> Iterator[Change]:
    """Yield keys that are unknown here and are exactly one known key once written as keys are."""
    for path, _, problem in faulty.refused():
        name = str(path[-1])
        if not problem.message.startswith(f"no key is called '{name}' here"):
            continue
        known = [field for field in fields_at(schema_of(faulty.values), path[:-1]) if _plain(field) == _plain(name)]
        if len(known) == 1 and known[0] not in faulty.at(path[:-1]):
            yield Change(Edit(path, known[0], is_key=True), name, "keys are written in small letters, with _")


def _plain(name: str) -> str:
    return re.sub(r"[-_ .]+", "", name).casefold()
