"""Studies with other tables, rows or cells than those that tests share."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from impact.study.study import StudyData
from impact.study.tables import Cell, Record, ResultTable
from impact.study.tables.declared import house_layout

NUMBERS = ("value", "low", "high", "mean", "median")


def with_tables(study: StudyData, **tables: ResultTable) -> StudyData:
    return replace(study, tables={**study.tables, **tables})


def without(study: StudyData, *names: str) -> StudyData:
    return replace(study, tables={name: table for name, table in study.tables.items() if name not in names})


def with_rows(study: StudyData, name: str, change: Callable[[Record], Record | None]) -> StudyData:
    """Return a study with each row of a table changed, or left out where the change returns None."""
    table = study[name]
    rows = tuple(row for each in table.rows if (row := change(each)) is not None)
    return with_tables(study, **{name: replace(table, rows=rows)})


def with_cells(study: StudyData, name: str, changes: Mapping[str, Mapping[str, Cell]]) -> StudyData:
    """Return a study with other cells in rows of a table, by id; each of the rows must be there."""
    assert set(changes) <= {str(row["id"]) for row in study[name].rows}
    return with_rows(study, name, lambda row: {**row, **changes.get(str(row["id"]), {})})


def with_house_table(study: StudyData, name: str, rows: Iterable[Mapping[str, Cell]]) -> StudyData:
    return with_tables(study, **{name: ResultTable(name, tuple(map(dict, rows)), house_layout(name))})


def with_figure(study: StudyData, key: str, value: float, low: float | None, high: float | None) -> StudyData:
    kind = "none" if low is None else "p05_p95"
    return with_cells(study, "key_figures", {key: {"value": value, "low": low, "high": high, "range": kind}})


def not_estimated(study: StudyData, *keys: str) -> StudyData:
    return with_cells(study, "key_figures", {key: {**dict.fromkeys(NUMBERS), "range": "none"} for key in keys})
