"""Studies with other tables, rows or cells than those that tests share."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from impact.study.study import Study
from impact.study.tables import Cell, Record, Table
from impact.study.tables.declared import house_layout

NUMBERS = ("value", "low", "high", "mean", "median")


def with_tables(study: Study, **tables: Table) -> Study:
    return replace(study, tables={**study.tables, **tables})


def without(study: Study, *names: str) -> Study:
    return replace(study, tables={name: table for name, table in study.tables.items() if name not in names})


def with_rows(study: Study, name: str, change: Callable[[Record], Record | None]) -> Study:
    """Return a study with each row of a table changed, or left out where the change returns None."""
    table = study[name]
    rows = tuple(row for each in table.rows if (row := change(each)) is not None)
    return with_tables(study, **{name: replace(table, rows=rows)})


def with_cells(study: Study, name: str, changes: Mapping[str, Mapping[str, Cell]]) -> Study:
    """Return a study with other cells in rows of a table, by id; each of the rows must be there."""
    assert set(changes) <= {str(row["id"]) for row in study[name].rows}
    return with_rows(study, name, lambda row: {**row, **changes.get(str(row["id"]), {})})


def with_house_table(study: Study, name: str, rows: Iterable[Mapping[str, Cell]]) -> Study:
    return with_tables(study, **{name: Table(name, tuple(map(dict, rows)), house_layout(name))})


def with_figure(study: Study, key: str, value: float, low: float | None, high: float | None) -> Study:
    kind = "none" if low is None else "p05_p95"
    return with_cells(study, "kpi", {key: {"value": value, "low": low, "high": high, "range": kind}})


def not_estimated(study: Study, *keys: str) -> Study:
    return with_cells(study, "kpi", {key: {**dict.fromkeys(NUMBERS), "range": "none"} for key in keys})
