"""A codebook of a study as CSV: its tables, the variables in them and the codes of their keys.

One row says one thing, in the fields that a codebook of survey data has too: what it is called, in which table it
stands, unit and bounds, how it is defined and computed, which codes it takes, which sources stand behind it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from impact.errors import ImpactError
from impact.export.data_form import data_forms
from impact.export.long_rows import Variables
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Table
from impact.study.tables.formula import ANY, Formulas
from impact.study.tables.lineage import Result, Steps, reached, results, steps_by_topic
from impact.study.tables.variable import Declarations, Variable

COLUMNS = (
    "sort", "name", "table", "holds", "unit", "measure", "lowest", "highest", "definition", "computed_by", "codes",
    "sources",
)  # fmt: skip
MOST_CODES = 60  # of a key; of more their number is told
Line = Mapping[str, str]


@data_forms.register("codebook", ending="codebook.csv")
def codebook(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return the codebook of a study."""
    (study,) = studies
    stream = io.StringIO(newline="")
    writer = csv.DictWriter(stream, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(_lines(study, data))
    return stream.getvalue().encode()


def _lines(study: Study, data: tuple[Path, ...]) -> Iterator[Line]:
    """Yield a table, its variables, its columns; then the next one.

    Raises:
        ImpactError: the kind of project is not installed, so nobody knows what its variables are.
    """
    from impact.brief.attached import description
    from impact.words.language import Words

    words, declared, made = Words("en").of_kind(str(study.facts["kind"])), study.declared(data), results(study)
    steps = steps_by_topic(study)
    for name, table in study.tables.items():
        said = description(f"{name}.csv", words)
        yield {"sort": "table", "name": name, "definition": said, "codes": f"{len(table.rows)} rows"}
        units = _units(table, made.get(name, ()))
        for each in _by_variable(made.get(name, ())):
            yield _variable(study, name, each, units.get(each.variable, ""), declared, steps)
        yield from (_column(table, column) for column in table.columns)


def _by_variable(made: Iterable[Result]) -> list[Result]:
    """Return one result a variable, with the topics of all its rows."""
    found: dict[str, Result] = {}
    for each in made:
        before = found.get(each.variable)
        topics = each.topics if before is None else tuple(dict.fromkeys((*before.topics, *each.topics)))
        found[each.variable] = Result(each.keys, each.variable, topics)
    return list(found.values())


def _units(table: Table, made: Sequence[Result]) -> dict[str, str]:
    """Return the units of each variable of a table."""
    variables = Variables(made)
    found: dict[str, dict[str, None]] = {}
    for row in table.rows if made else ():
        found.setdefault(variables.of(row), {})[str(row["unit"])] = None
    return {variable: " ".join(units) for variable, units in found.items()}


def _variable(study: Study, table: str, made: Result, unit: str, declared: Declarations, steps: Steps) -> Line:
    if made.variable not in declared.variables:
        raise ImpactError(
            f"'{made.variable}' is not declared here. The study is of a kind of project that is not installed, or was "
            "made with data folders: name them with --data."
        )
    variable: Variable = declared.variables[made.variable]
    own = declared.own_formulas.get(made.variable)
    formulas = own if own is not None and own.by_value else variable.formula
    codes = {each.code: None for each in formulas.by_value.values() if each.code}
    return {
        "sort": "variable", "name": made.variable, "table": table, "holds": "number", "unit": unit,
        "measure": variable.measure, "lowest": _bound(variable.low), "highest": _bound(variable.high),
        "definition": _said(formulas), "computed_by": "; ".join(codes),
        "sources": " ".join(_sources(study, made.topics, steps)),
    }  # fmt: skip


def _said(formulas: Formulas) -> str:
    """Return how a variable is made, by the value of a key where its parts differ."""
    return " ".join(
        each.says if value == ANY and len(formulas.by_value) == 1 else f"{formulas.column}={value}: {each.says}"
        for value, each in formulas.by_value.items()
    )


def _sources(study: Study, topics: Iterable[str], steps: Steps) -> list[str]:
    """Return the ids of all sources behind topics, those of inputs among them."""
    assumptions = {str(row["id"]): str(row["source_id"]) for row in study["assumptions"].rows}
    found: dict[str, None] = {}
    for read in reached(steps, topics).values():
        for kind, name in read:
            named = name if kind == "source" else assumptions.get(name, DOES_NOT_APPLY)
            found |= dict.fromkeys(each for each in named.split() if each != DOES_NOT_APPLY)
    known = {str(row["id"]) for row in study["sources"].rows}
    return sorted(known & found.keys())


def _column(table: Table, name: str) -> Line:
    """Return a column, with the codes that it takes where it tells rows apart."""
    line = {"sort": "column", "name": name, "table": table.name, "holds": table.layout.types[name]}
    if name in table.layout.keys or name in ("status", "scope", "measure", "range", "grade"):
        codes = sorted({str(row[name]) for row in table.rows})
        line["codes"] = " ".join(codes) if len(codes) <= MOST_CODES else f"{len(codes)} codes"
    return line


def _bound(number: float | None) -> str:
    return "" if number is None else f"{number:g}"
