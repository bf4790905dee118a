"""The units of a study: as its tables write them, and in words."""

from __future__ import annotations

from impact.export.workbook.content import Cell, Column, Row, Sheet
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY
from impact.words.inputs import lowered, unit_words, unmarked
from impact.words.language import Words
from impact.words.table_words import PER
from impact.words.unit_names import unit_message


def in_words(words: Words, unit: str) -> str:
    """Return a unit of a table in words."""
    if unit == "1":
        return words.say("workbook-share")
    said, (name, values) = unit_words(words, unit), unit_message(unit)
    if said == unit.replace("_", " ") and name and PER not in unit.removesuffix("/yr"):
        said = words.say(f"unit-{name}", number="", **values)
        said = words.say("scale-million", unit=said) if name.startswith("money") else said
    return lowered(unmarked(said))


def units_sheet(name: str, study: Study, words: Words, colour: str) -> Sheet:
    """Return the units of all tables as a sheet, each with the tables that use it."""
    used: dict[str, list[str]] = {}
    for table in study.tables.values():
        if "unit" in table.columns:
            for unit in dict.fromkeys(str(row["unit"]) for row in table.rows):
                used.setdefault(unit, []).append(table.name)
    rows = [
        Row((Cell(unit), Cell(in_words(words, unit)), Cell(", ".join(tables))))
        for unit, tables in sorted(used.items())
        if unit not in (DOES_NOT_APPLY, "")
    ]
    columns = (
        Column(words.say("workbook-column-unit"), 34.0), Column(words.say("workbook-column-in-words"), 48.0),
        Column(words.say("workbook-column-tables"), 60.0),
    )  # fmt: skip
    title = words.say("workbook-units-title")
    return Sheet(name, "units", title, columns, rows, colour=colour, sort=words.say("workbook-sort-key"))
