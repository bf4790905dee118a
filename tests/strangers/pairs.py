"""Cases in which every pair of choices occurs, from covering arrays of `covertable`."""

import random
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import Any

from covertable import make as covering_array
from covertable import sorters
from covertable.criteria import simple
from factors import factors_of, never_together
from made_once import made_once
from make import Case

from impact.core.registry import kinds_installed


@made_once
def rows(kind: str, salt: str) -> tuple[dict[str, str], ...]:
    """Return choices of cases of a kind: each pair of values of two factors is in one of them at least."""
    factors = factors_of(kind)
    values = {each.name: list(each.values) for each in factors}
    found: Any = covering_array(values, sorter=sorters.hash, criterion=simple, salt=salt)
    never = frozenset(map(frozenset, never_together(kind)))
    made = [row for each in found for row in _possible(dict(each), values, never)]
    random.Random(salt).shuffle(made)  # the first rows of an array are alike
    return tuple(made)


def _possible(
    row: dict[str, str], values: Mapping[str, Sequence[str]], never: Set[Set[tuple[str, str]]]
) -> Iterator[dict[str, str]]:
    """Yield a row; where it holds two choices that no scenario has together, a row without each of them instead.

    So every other pair of the row still occurs. A constraint of the array itself takes ten times as long.
    """
    pair = next((each for each in never if each <= row.items()), None)
    if pair is None:
        yield row
        return
    for name, value in sorted(pair):
        rest = pair - {(name, value)}
        other = next(each for each in values[name] if {(name, each), *rest} not in never)
        yield from _possible(row | {name: other}, values, never)


def cases(count: int, seed: int, only: str = "") -> Iterator[Case]:
    """Yield cases of all kinds in turn: the array of each kind, then further arrays, so that pairs mix anew."""
    for number in range(count):
        kind, place = (only, number) if only else kind_in_turn(number)
        turn, array = 0, rows(kind, f"{seed} 0")
        while place >= len(array):
            place, turn = place - len(array), turn + 1
            array = rows(kind, f"{kind} {seed} {turn}")
        yield Case(kind, number, array[place])


def kind_in_turn(number: int) -> tuple[str, int]:
    """Return the kind of a case, and how many cases of that kind come before it."""
    kinds = sorted(kinds_installed())
    return kinds[number % len(kinds)], number // len(kinds)


def id_of(number: int) -> str:
    return f"{kind_in_turn(number)[0]}-{number}"
