"""A study without the inputs that its scenario marks as confidential: what may go to everybody.

No table and no text of it holds their values, or values that they could be read off; results stay as they are.
"""

import math
from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from impact.files.yaml import read_yaml, written
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Record, ResultTable, input_key

WITHHELD = "withheld"  # stands in the place of a value
PROJECT = "project."
NUMBERS = ("value", "low", "high")
# Tables with a row for an input and a value of it: whoever reads it off knows the input.
OF_INPUTS = {"tornado": "input", "switching_values": "input", "currency_conversions": "id"}


def confidential(scenario: str) -> tuple[str, ...]:
    """Return the addresses that the text of a scenario marks as confidential."""
    value, _ = read_yaml(scenario, "scenario.yaml")
    found = value.get("confidential") if isinstance(value, dict) else None
    return tuple(map(str, found)) if isinstance(found, list) else ()


def withheld(study: StudyData) -> StudyData:
    """Return a study in which no confidential input has its value; itself where the scenario marks none."""
    addresses = confidential(study.scenario)
    if not addresses:
        return study
    keys = {address.removeprefix(PROJECT) for address in addresses}
    tables = {name: _without(table, keys) for name, table in study.tables.items()}
    return replace(
        study,
        tables={name: table for name, table in tables.items() if table.rows or not study.tables[name].rows},
        scenario=without_values(study.scenario, addresses),
        beside={name: without_values(text, addresses) for name, text in study.beside.items()},
        texts={language: _texts(text, addresses) for language, text in study.texts.items()},
    )


def _without(table: ResultTable, keys: Collection[str]) -> ResultTable:
    if table.name == "assumptions":
        rows = tuple(_blank(row) if input_key(row) in keys else row for row in table.rows)
    elif table.name in OF_INPUTS:
        column = OF_INPUTS[table.name]
        rows = tuple(row for row in table.rows if str(row[column]) not in keys)
    else:
        return table
    return ResultTable(table.name, rows, table.layout)


def _blank(row: Record) -> Record:
    """Return the row of an input without what tells its value: numbers, reason, source, and the form of its range."""
    empty = dict.fromkeys(NUMBERS) | {"reason": WITHHELD, "source_id": DOES_NOT_APPLY, "distribution": DOES_NOT_APPLY}
    return row | {name: cell for name, cell in empty.items() if name in row}


def is_withheld(row: Record) -> bool:
    """Return whether a row of the assumptions is that of an input that is withheld."""
    return row["value"] is None and row["reason"] == WITHHELD


def find_disclosing_cells(study: StudyData) -> list[str]:
    """Return the cells of results that hold the very number of a confidential input, in its unit: they give it away."""
    keys = {address.removeprefix(PROJECT) for address in confidential(study.scenario)}
    known: dict[str, list[float]] = {}
    for row in study["assumptions"].rows:
        if input_key(row) in keys:
            numbers = [cell for cell in (row[name] for name in NUMBERS) if isinstance(cell, int | float)]
            telling = (float(number) for number in numbers if number not in (0, 1))  # which many cells hold
            known.setdefault(str(row["unit"]), []).extend(telling)
    found: list[str] = []
    for name, table in study.tables.items():
        if name in OF_INPUTS or name == "assumptions" or not {"unit", "value"} <= set(table.columns):
            continue
        for row in table.rows:
            held = known.get(str(row["unit"]), ()) if isinstance(row["value"], int | float) else ()
            if any(math.isclose(float(row["value"] or 0), each, rel_tol=1e-9) for each in held):
                found.append(f"{name}/{row[table.layout.identifier]}/value")
    return found


def hidden_at(text: str, addresses: Collection[str]) -> frozenset[str]:
    """Return at which addresses the text of a scenario holds the word in the place of a value."""
    value, _ = read_yaml(text, "scenario.yaml")
    return frozenset(address for address in addresses if _at(value, address.split(".")) == WITHHELD)


def _at(value: Any, way: list[str]) -> Any:
    for part in way:
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def stood_in(study: StudyData, number: float) -> str:
    """Return the text of a scenario with a number where a value is withheld, so that its words can be read.

    Whoever reads it asks for words alone: what moves with the number says something of it, and is not to be used.

    Args:
        study: whose scenario it is; the unit of an input stands in its table.
        number: any.
    """
    addresses = confidential(study.scenario)
    if not addresses:
        return study.scenario
    value, _ = read_yaml(study.scenario, "scenario.yaml")
    rows = {input_key(row): str(row["unit"]) for row in study["assumptions"].rows}
    for address in addresses:
        if isinstance(value, dict) and _at(value, address.split(".")) == WITHHELD:
            unit = rows.get(address.removeprefix(PROJECT), "1")
            value = _replaced(value, address.split("."), {"central": number, "unit": unit, "reason": WITHHELD})
    return written(value)


def without_values(text: str, addresses: Collection[str]) -> str:
    """Return the text of a scenario in which the word stands in the place of what is at these addresses."""
    value, _ = read_yaml(text, "scenario.yaml")
    if not isinstance(value, dict):
        return text
    for address in addresses:
        value = _replaced(value, address.split("."), WITHHELD)
    return written(value)


def _replaced(value: Mapping[str, Any], way: list[str], by: Any) -> dict[str, Any]:
    first, *rest = way
    if first not in value:
        return dict(value)
    if not rest:
        return {**value, first: by}
    inner = value[first]
    return {**value, first: _replaced(inner, rest, by) if isinstance(inner, Mapping) else inner}


def _texts(text: str, addresses: Collection[str]) -> str:
    """Return a file of texts in another language without those of these addresses, such as the reason of a value."""
    from impact.scenario.texts import read_sections, written_sections

    sections = read_sections(text, "texts.yaml").texts
    kept = {
        name: {address: said for address, said in held.items() if not address.startswith(tuple(addresses))}
        for name, held in sections.items()
    }
    return written_sections(kept)
