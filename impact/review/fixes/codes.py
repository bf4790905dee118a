"""Codes of countries, money and languages in the wrong case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.spliced import Edit

UPPER = ("country", "currency")
LOWER = ("language", "prevailing_language")


@fixes.register("codes")
def codes(faulty: Faulty) -> Iterator[Change]:
    """Yield codes that are right but for capital and small letters."""
    for path, value, _ in faulty.refused():
        if not isinstance(value, str):
            continue
        if path[-1] in UPPER and re.fullmatch("[A-Za-z]{3}", value):
            new = value.upper()
        elif path[-1] in LOWER and re.match("[A-Za-z]{2,3}(-|$)", value):
            first, mark, rest = value.partition("-")
            new = first.lower() + mark + rest
        else:
            continue
        if new != value:
            yield Change(Edit(path, new), value, "a code is written in one case")
