"""Which rows of the tables of a study are sums of others, so that a workbook can add them up."""

from collections.abc import Mapping
from typing import TypeAlias

from impact.core.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record, Table
from impact.study.tables.lineage import Result, results
from impact.study.tables.variable import Declarations

RELATIVE = 1e-9  # of the largest part: the tables hold 12 digits
ASIDE = ("origin", "formality", "order", "is_default")  # keys in which a total may differ from its parts
Sums: TypeAlias = Mapping[str, Mapping[str, tuple[tuple[int, str], ...]]]  # table, row: sign and row of each part


def sums(study: Study) -> Sums:
    """Return the parts of each total by table and row: only where they come to it, to the last digits of the tables.

    Which rows are totals their variables declare. A study whose kind of project is not installed here has no sums, nor
    has one that was made without lineage.
    """
    try:
        declared, made = study.declared(), results(study)
    except ImpactError:
        return {}
    return {
        name: found
        for name, own in made.items()
        if name in study.tables and (found := _of_table(study[name], own, declared))
    }


def _of_table(table: Table, made: list[Result], declared: Declarations) -> dict[str, tuple[tuple[int, str], ...]]:
    marked = {
        each.variable: variable
        for each in made
        if (variable := declared.variables.get(each.variable)) is not None and variable.total
    }
    if not marked:
        return {}
    variables = _by_keys(made)
    groups: dict[tuple[object, ...], list[tuple[int, Record]]] = {}
    totals: list[tuple[tuple[object, ...], Record]] = []
    for row in table.rows:
        found = next((of[key] for names, of in variables if (key := tuple(str(row[n]) for n in names)) in of), "")
        if found not in marked or row["value"] is None:
            continue
        total, minus = marked[found].total, marked[found].minus
        names = [key for key in table.layout.keys if key not in (*total, *ASIDE)]
        group = (found, *(row[name] for name in ("year", "unit", "status", *names)))
        if all(row.get(name) == value for name, value in total.items()):
            totals.append((group, row))
        else:
            sign = -1 if minus and all(row.get(name) in value.split() for name, value in minus.items()) else 1
            groups.setdefault(group, []).append((sign, row))
    return {
        str(row["id"]): tuple((sign, str(part["id"])) for sign, part in groups[group])
        for group, row in totals
        if group in groups and _adds_up(row, groups[group])
    }


def _by_keys(made: list[Result]) -> list[tuple[tuple[str, ...], dict[tuple[str, ...], str]]]:
    """Return variables by the values of the keys that set their rows apart."""
    found: dict[tuple[str, ...], dict[tuple[str, ...], str]] = {}
    for each in made:
        names, values = tuple(name for name, _ in each.keys), tuple(value for _, value in each.keys)
        found.setdefault(names, {})[values] = each.variable
    return list(found.items())


def _adds_up(total: Record, parts: list[tuple[int, Record]]) -> bool:
    numbers = [sign * float(part["value"] or 0) for sign, part in parts]
    size = max(map(abs, (*numbers, float(total["value"] or 0))))
    return abs(sum(numbers) - float(total["value"] or 0)) <= RELATIVE * size
