"""Guards: the closed list of predicates on which a statement may rest, and whether they hold of a study.

Each predicate of `OF_EACH` holds of a name where it holds of the cell, or of all known cells of a set that has one.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from impact.core.errors import Problem
from impact.files.yaml import Path, Positions
from impact.statements.cells import Cells, StatementCell

APART = 0.05  # of the first value: a smaller change over the years is none, and a smaller lead is near a tie
Guard = Mapping[str, Any]

OF_EACH: Mapping[str, Callable[[StatementCell], bool]] = {
    "known": lambda cell: cell.known,
    "explained": lambda cell: not cell.known and bool(cell.reason),
    "positive": lambda cell: cell.known and cell.sign == "higher",
    "negative": lambda cell: cell.known and cell.sign == "lower",
    "sign_open": lambda cell: cell.known and cell.sign == "unsettled",
    "above_zero": lambda cell: cell.known and cell.value > 0,
    "below_zero": lambda cell: cell.known and cell.value < 0,
    "unchanged": lambda cell: cell.known and cell.sign == "unchanged",
    "ranged": lambda cell: cell.ranged,
    "announced": lambda cell: cell.has("status", "announced"),
    "reported": lambda cell: cell.has("status", "reported"),
    "published": lambda cell: cell.has("grade", "A", "B"),
    "judged": lambda cell: cell.has("grade", "D"),
    "headcount": lambda cell: cell.has("measure", "headcount"),
}
OF_ALL: Mapping[str, Callable[[list[StatementCell]], bool]] = {
    "same": lambda cells: _alike(cells),
    "apart": lambda cells: len(cells) > 1 and not _alike(cells),
    "unsettled": lambda cells: len(signs := {cell.sign for cell in cells}) > 1 or "unsettled" in signs,
    "largest": lambda cells: len({cell.unit for cell in cells}) == 1 and _leads(cells),
    "some_open": lambda cells: any(cell.sign == "unsettled" for cell in cells),
    "above": lambda cells: _ordered(cells) and min(_ends(cells[0])) > max(_ends(cells[1])),
    "below": lambda cells: _ordered(cells) and max(_ends(cells[0])) < min(_ends(cells[1])),
    "near": lambda cells: (
        _ordered(cells)
        and min(_ends(cells[0])) <= max(_ends(cells[1]))
        and max(_ends(cells[0])) >= min(_ends(cells[1]))
    ),
}
OF_NUMBER: Mapping[str, Callable[[StatementCell, float], bool]] = {
    "at_least": lambda cell, number: cell.known and cell.value >= number,
    "at_most": lambda cell, number: cell.known and cell.value <= number,
}
OF_SERIES: Mapping[str, Callable[[float, float], bool]] = {
    "rises": lambda first, last: last > first * (1 + APART),
    "falls": lambda first, last: last < first * (1 - APART),
    "steady": lambda first, last: abs(last - first) <= first * APART,
}
OF_STUDY: Mapping[str, Callable[[Cells, str], bool]] = {
    "supply_chain": lambda cells, how: cells.supply_chain in how.split("|"),
    "past": lambda cells, fact: 0 < _year(cells, fact) < cells.this_year,
    "future": lambda cells, fact: _year(cells, fact) > cells.this_year,
    "fact": lambda cells, name: bool(cells.study.facts.get(name)),
}
PREDICATES = frozenset((*OF_EACH, "unknown", *OF_ALL, *OF_NUMBER, *OF_SERIES, *OF_STUDY))


def guard_problems(guard: Any, where: Path, places: Positions) -> Iterator[Problem]:
    """Yield what is wrong with a guard of a file: other predicates, and predicates that are asked of nothing."""
    if not isinstance(guard, Mapping):
        yield places.problem(where, "a guard says what holds of which cells, such as {positive: jobs_net}")
        return
    yield from places.others(guard, sorted(PREDICATES), where)
    for predicate, of in guard.items():
        if predicate in OF_NUMBER:
            if not (isinstance(of, list) and len(of) == 2 and isinstance(of[0], str) and _number(of[1])):
                yield places.problem((*where, predicate), f"'{predicate}' is asked of a cell and a number")
        elif not isinstance(of, str) and (predicate in (*OF_STUDY, *OF_SERIES) or not _names(of)):
            yield places.problem((*where, predicate), f"'{predicate}' is asked of names of cells")


def _number(given: Any) -> bool:
    return isinstance(given, int | float) and not isinstance(given, bool)


def _names(given: Any) -> bool:
    return isinstance(given, list) and bool(given) and all(isinstance(each, str) for each in given)


def failing(guard: Guard, cells: Cells) -> Iterator[str]:
    """Yield the predicates of a guard that do not hold of a study, with what they are asked of.

    Raises:
        KeyError: A predicate is none of the closed list.
    """
    yield from (f"{predicate}: {asked}" for predicate, asked in failures(guard, cells))


def failures(guard: Guard, cells: Cells) -> Iterator[tuple[str, Any]]:
    """Yield the same, what a predicate is asked of by itself."""
    for predicate, of in guard.items():
        for asked in names_in(of) if predicate in OF_EACH or predicate == "unknown" else [of]:
            if not _holds(predicate, asked, cells):
                yield predicate, asked


def holds(guard: Guard, cells: Cells) -> bool:
    """Return whether all predicates of a guard hold of a study."""
    return next(failures(guard, cells), None) is None


def names_in(of: Any) -> list[str]:
    """Return the names of cells that a predicate is asked of."""
    return [of] if isinstance(of, str) else [each for each in of if isinstance(each, str)]


def _holds(predicate: str, of: Any, cells: Cells) -> bool:
    if predicate == "unknown":
        return not any(cell.known for cell in cells.members(of))
    if predicate in OF_EACH:
        found = cells.members(of)
        return bool(found) and all(map(OF_EACH[predicate], found))
    if predicate in OF_ALL:
        together = [cell for name in names_in(of) for cell in cells.members(name)]
        return bool(together) and all(cell.known for cell in together) and OF_ALL[predicate](together)
    if predicate in OF_NUMBER:
        return OF_NUMBER[predicate](cells[of[0]], float(of[1]))
    if predicate in OF_SERIES:
        known = [cell.value for cell in cells.series(of)]
        return len(known) > 1 and min(known) > 0 and OF_SERIES[predicate](known[0], known[-1])
    return OF_STUDY[predicate](cells, of)


def _alike(cells: list[StatementCell]) -> bool:
    """Return whether values print alike: their first two digits and their sign are the same."""
    return len({f"{cell.value:.2g} {cell.unit}" for cell in cells}) == 1


def _leads(cells: list[StatementCell]) -> bool:
    """Return whether the first is the largest by more than a near tie, and prints as more than any other."""
    first, *others = cells
    most = first.value - APART * abs(first.value)
    return all(each.row is first.row or (each.value < most and not _alike([each, first])) for each in others)


def _ends(cell: StatementCell) -> list[float]:
    return [cell.value, *(end for end in cell.limits if end is not None)]


def _ordered(cells: list[StatementCell]) -> bool:
    """Return whether there are two cells in one unit, so that they can be compared."""
    return len(cells) == 2 and cells[0].unit == cells[1].unit


def _year(cells: Cells, fact: str) -> int:
    return int(cells.study.facts.get(fact) or 0)
