"""What stands behind one cell of a study: formula, inputs, sources, drivers and notes. Reads the study alone."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError
from impact.core.registry import package_of_kind
from impact.study.study import StudyData
from impact.study.tables import BASIS_OF_DEFAULT, DOES_NOT_APPLY, Cell, Record, input_key, number_in
from impact.study.tables.lineage import inputs_behind, results, results_on
from impact.study.tables.variable import Formula

HOUSE = "impact"


@dataclass(frozen=True)
class CarriedStep:
    """One step of money from another currency, year or scale; the first is the number as it is stated.

    Attributes:
        value, unit: after the step; no value where it is by year.
        times: what the number before is multiplied by; None for the first.
        figures: rows of the table of assumptions.
        index: name of the price index; empty for a rate or a scale.
        sources: citations.
    """

    value: float | None
    unit: str
    times: float | None
    figures: tuple[str, ...]
    index: str
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Input:
    """An assumption, a figure or a source that a result rests on.

    Attributes:
        kind: assumption, factor or source.
        id: its row in the table of assumptions or of sources.
        topic: what it was read for.
        value, low, high, unit, grade: of the figure; None and empty for a source without one.
        reason: why this value, or where it stands in its source.
        sources: citations.
        rank: its place among the inputs that move the key figures; None where it has no range.
        layer: of defaults that the scenario took it from: package, kind or country; empty where it took none.
        carried: how it came to the money of the model, where it is stated in other money.
    """

    kind: str
    id: str
    topic: str
    value: float | None
    low: float | None
    high: float | None
    unit: str
    grade: str
    reason: str
    sources: tuple[str, ...]
    rank: int | None
    layer: str = ""
    carried: tuple[CarriedStep, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """What stands behind a cell.

    Attributes:
        address, value: the cell.
        row: the whole row.
        variable: what a model returned there; empty where no model did.
        formulas: how, nearest first: that of the variable, then that of the variable it is picked from.
        functions: what computes it.
        of_results: whether the table holds results.
        inputs: what it rests on.
        drivers: rank correlation of the inputs that move it most.
        results: what rests on it, where it is an input.
        notes: what the study says about it.
        sources: citations of the sources that the row names.
        verdict: what a check found, as a sentence.
        carried: how an input came to the money of the model, where it is stated in other money.
        printed: the numbers of a result as the brief prints them, by column; empty for what is no result.
    """

    address: str
    value: Cell
    row: Record
    variable: str
    formulas: tuple[Formula, ...]
    functions: tuple[Function, ...]
    of_results: bool
    inputs: tuple[Input, ...]
    drivers: tuple[tuple[str, float], ...]
    results: tuple[str, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...]
    verdict: str = ""
    carried: tuple[CarriedStep, ...] = ()
    printed: Mapping[str, str] = field(default_factory=dict, compare=False)

    @property
    def formula(self) -> str:
        """How the row is made, in words; empty where nothing is known of it."""
        return " ".join(formula.says for formula in self.formulas)


def explain(study: StudyData, address: str, extra: tuple[Path, ...] = ()) -> Explanation:
    """Return what stands behind the cell at `table/id/column`.

    Args:
        extra: data folders that may declare variables, too.

    Raises:
        ImpactError: there is no such cell, or the study is older than its lineage.
    """
    value = study.cell(address)
    table, row_id, _ = address.split("/")
    row = study.row(table, row_id)
    declared, named = study.declared(extra), input_key(row) if table == "assumptions" else row_id
    made = next((result for result in results(study).get(table, ()) if result.holds(row)), None)
    formulas = declared.formulas(made.variable, row) if made else ()
    return Explanation(
        address=address,
        value=value,
        row=row,
        variable=made.variable if made else "",
        formulas=formulas,
        functions=tuple(function(formula.code, declared.kind) for formula in formulas if formula.code),
        of_results=study[table].layout.results,
        inputs=tuple(_inputs(study, made.topics if made else ())),
        drivers=_drivers(study, table, row_id),
        results=results_on(study, named) if table in ("assumptions", "sources") else (),
        notes=_notes(study, table, row),
        sources=_citations(study, str(row.get("source_id", DOES_NOT_APPLY))),
        carried=tuple(_carried(study, named)) if table == "assumptions" else (),
    )


def _inputs(study: StudyData, topics: tuple[str, ...]) -> Iterator[Input]:
    rows: dict[str, list[Record]] = {}
    for row in study["assumptions"].rows:
        rows.setdefault(input_key(row), []).append(row)
    seen: set[str] = set()
    for topic, read in inputs_behind(study, topics).items():
        for kind, name in read:
            if name in seen:
                continue
            seen.add(name)
            if kind == "source":
                yield Input(kind, name, topic, None, None, None, "", "", "", _citations(study, name), None)
            for row in rows.get(name, ()) if kind != "source" else ():
                yield _input(study, kind, topic, row)


def _input(study: StudyData, kind: str, topic: str, row: Record) -> Input:
    value, low, high = (number_in(row[name]) for name in ("value", "low", "high"))
    rank = row["effect_rank"]
    return Input(
        kind, str(row["id"]), topic, value, low, high, str(row["unit"]), str(row["grade"]), str(row["reason"]),
        _citations(study, str(row["source_id"])), rank if isinstance(rank, int) else None,
        next((layer for layer, basis in BASIS_OF_DEFAULT.items() if basis == row.get("basis")), ""),
        tuple(_carried(study, input_key(row))),
    )  # fmt: skip


def _carried(study: StudyData, name: str) -> Iterator[CarriedStep]:
    rows = study["currency_conversions"].where(of=name) if "currency_conversions" in study.tables else ()
    for row in rows:
        figures, index = str(row["figures"]), str(row["index"])
        yield CarriedStep(
            number_in(row["value"]), str(row["unit"]), number_in(row["multiplier"]),
            () if figures == DOES_NOT_APPLY else tuple(figures.split()), "" if index == DOES_NOT_APPLY else index,
            _citations(study, str(row["source_id"])),
        )  # fmt: skip


def _citations(study: StudyData, ids: str) -> tuple[str, ...]:
    known = {str(row["id"]): f"{row['citation']} [{row['id']}]" for row in study["sources"].rows}
    return tuple(known.get(source, source) for source in ids.split() if source != DOES_NOT_APPLY)


def _drivers(study: StudyData, table: str, row_id: str) -> tuple[tuple[str, float], ...]:
    if table != "key_figures" or "rank_correlations" not in study.tables:
        return ()
    return tuple(
        (str(row["input"]), float(row["correlation"] or 0))
        for row in study["rank_correlations"].where(key_figure=row_id)
    )


def _notes(study: StudyData, table: str, row: Record) -> tuple[str, ...]:
    about = {f"{table}/{row['id']}/value", f"{table}.{row['id']}", str(row["id"]), str(row.get("key"))}
    return tuple(str(note["reason"]) for note in study["notes"].rows if str(note["id"]) in about)


@dataclass(frozen=True)
class Function:
    """A function, method or property of the package or of a kind's.

    Attributes:
        code: its dotted path.
        file: where it stands, from the folder that holds its package; empty where it was not looked up.
        line: its first line there.
        says: its docstring up to the arguments, with equation and references where it has them.
    """

    code: str
    file: str = ""
    line: int = 0
    says: str = ""


def function(code: str, kind: str) -> Function:
    """Return the function at a dotted path.

    A data folder may name any path, and to look one up is to import it: only those in this package and in that of the
    kind of project are.

    Args:
        kind: of project, whose package may hold the function.
    """
    package = code.partition(".")[0]
    if package not in (HOUSE, package_of_kind(kind).partition(".")[0]):
        return Function(code)
    try:
        found = inspect.unwrap(resolved(code))
    except (ImportError, AttributeError) as error:
        raise ImpactError(f"a formula names '{code}', where no function is: {error}. Correct its 'code'.") from None
    lines, first = inspect.getsourcelines(found)
    file = Path(inspect.getfile(found)).resolve()
    root = Path(inspect.getfile(import_module(package))).resolve().parent.parent
    says = (inspect.getdoc(found) or "").split("\n\nArgs:")[0].split("\n\nReturns:")[0].split("\n\nRaises:")[0]
    return Function(code, file.relative_to(root).as_posix(), first if lines else 0, says)


def resolved(code: str) -> Any:
    """Return what stands at a dotted path: a function, a method, or the function behind a property.

    Raises:
        ImportError: there is no such module.
        AttributeError: it holds no such name.
    """
    parts = code.split(".")
    found: Any = import_module(parts[0])
    for place, part in enumerate(parts[1:], start=2):
        if not hasattr(found, part):
            if not inspect.ismodule(found):
                raise AttributeError(f"'{'.'.join(parts[: place - 1])}' has no '{part}'")
            found = import_module(".".join(parts[:place]))
        else:
            found = getattr(found, part)
    return found.fget if isinstance(found, property) else found
