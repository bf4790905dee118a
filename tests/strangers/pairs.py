"""Cases in which every pair of choices occurs, from covering arrays of `covertable`."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from covertable import make as covering_array
from covertable import sorters
from covertable.criteria import simple
from factors import factors_of
from make import Case

from impact.registry import kinds_installed


@cache
def rows(kind: str, salt: str) -> tuple[dict[str, str], ...]:
    """Return choices of cases of a kind: each pair of values of two factors is in one of them at least.

    Args:
        kind: Kind of project.
        salt: Another one gives another array of the same pairs.
    """
    values: dict[str, list[str]] = {each.name: list(each.values) for each in factors_of(kind)}
    found: Any = covering_array(values, sorter=sorters.hash, criterion=simple, salt=salt)
    made = [dict(row) for row in found]
    random.Random(salt).shuffle(made)  # the first rows of an array are alike
    return tuple(made)


def cases(count: int, seed: int, only: str = "") -> Iterator[Case]:
    """Yield cases of all kinds in turn: the array of each kind, then further arrays, so that pairs mix anew.

    Args:
        count: How many.
        seed: Others give other cases.
        only: Kind of project; all unless given.
    """
    kinds = [only] if only else sorted(kinds_installed())
    for number in range(count):
        kind, place = kinds[number % len(kinds)], number // len(kinds)
        turn, array = 0, rows(kind, f"{seed} 0")
        while place >= len(array):
            place, turn = place - len(array), turn + 1
            array = rows(kind, f"{kind} {seed} {turn}")
        yield Case(kind, number, array[place])
