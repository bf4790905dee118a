"""Numbers, and true and false, written as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from impact.review.fix import Change, Faulty
from impact.review.fixes import fixes
from impact.scenario.spliced import Edit

PLAIN = re.compile(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?")
IN_GROUPS = re.compile(r"[-+]?\d{1,3}([ \u00a0\u202f']\d{3})+(\.\d+)?")  # a comma may be a decimal one
SAID = {"yes": True, "no": False, "on": True, "off": False, "true": True, "false": False}


@fixes.register("numbers")
def numbers(faulty: Faulty) -> Iterator[Change]:
    """Yield texts that stand where a number, or true or false, belongs and that are one."""
    for path, value, problem in faulty.refused():
        if not isinstance(value, str):
            continue
        said = value.strip()
        if problem.message.endswith("number. Write digits, with a point for decimals."):
            if PLAIN.fullmatch(said) or IN_GROUPS.fullmatch(said):
                digits = re.sub(r"[ \u00a0\u202f']", "", said)
                new = float(digits) if re.search("[.eE]", digits) else int(digits)
                yield Change(Edit(path, new), value, "a number is written without quotes and without spaces")
        elif "valid boolean" in problem.message and said.lower() in SAID:
            yield Change(Edit(path, SAID[said.lower()]), value, "yes and no are written true and false")
