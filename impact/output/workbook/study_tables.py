"""The tables of a study on sheets: all digits, totals as formulas, and names for the formulas of others."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from impact.core.errors import ImpactError
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.table_text import column_title
from impact.output.data.parquet import Variables
from impact.output.workbook.content import Content, Sheet, SheetCell, SheetColumn, SheetGrid, SheetRow, head_of
from impact.output.workbook.formats import FIXED, YEAR, exact_format, formula_name, unlike
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Record, ResultTable
from impact.study.tables.lineage import LineageNode, results
from impact.study.tables.variable import Declarations

RELATIVE = 1e-9  # of the largest part: the tables hold 12 digits
ASIDE = ("origin", "formality", "order", "default")  # keys in which a total may differ from its parts
Sums: TypeAlias = Mapping[str, Mapping[str, tuple[tuple[int, str], ...]]]  # table, row: sign and row of each part


def sums(study: StudyData) -> Sums:
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


def _of_table(
    table: ResultTable, made: list[LineageNode], declared: Declarations
) -> dict[str, tuple[tuple[int, str], ...]]:
    marked = {
        each.variable: variable
        for each in made
        if (variable := declared.variables.get(each.variable)) is not None and variable.total
    }
    if not marked:
        return {}
    variables = Variables(table.name, made)
    groups: dict[tuple[object, ...], list[tuple[int, Record]]] = {}
    totals: list[tuple[tuple[object, ...], Record]] = []
    for row in table.rows:
        found = variables.find(row)
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


def _adds_up(total: Record, parts: list[tuple[int, Record]]) -> bool:
    numbers = [sign * float(part["value"] or 0) for sign, part in parts]
    size = max(map(abs, (*numbers, float(total["value"] or 0))))
    return abs(sum(numbers) - float(total["value"] or 0)) <= RELATIVE * size


ADDED = ("value", "low", "high")  # columns that formulas of exhibits read
PLAIN_ID = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)  # an id without signs that a search takes for others
LONGEST_FORMULA = 8000
LEFT = 3  # digits after the point to which a sum of nothing is rounded
NARROW, WIDE, LONG = 11.0, 34.0, 60.0
WIDTHS = {"id": WIDE, "unit": 20.0, "reason": LONG, "text": LONG, "citation": LONG, "note": 40.0, "title": LONG}
VENDOR = ("package_version",)  # columns that name the program by its version
NOTHING = (None, "", DOES_NOT_APPLY)
WIDTH_OF_NUMBERS = 13.0
YEARS = ("year", "line")  # whole numbers that are no amounts


@dataclass(frozen=True)
class StudyTables:
    """The tables of a study as sheets, and the way to their cells.

    Attributes:
        study, words: whose tables, in which language. sums: of which rows a total consists.
        sheet_names: by table. credit: whether the program that made them may be named.
    """

    study: StudyData
    words: Language
    sums: Sums
    sheet_names: Mapping[str, str]
    credit: bool = True

    @cached_property
    def _steps(self) -> Steps:
        return Steps.of(self.study)

    def held(self, address: str) -> float | None:
        table, _, rest = address.partition("/")
        row_id, _, column = rest.rpartition("/")
        if not row_id or table not in self.study.tables:
            return None
        row = next(self.study[table].where(id=row_id), None) if "id" in self.study[table].columns else None
        found = None if row is None else row.get(column)
        return float(found) if isinstance(found, int | float) else None

    def sum_of(self, address: str) -> str:
        """Return the formula of an exact result: its parts added up where it is a total; empty where none can be."""
        table, row_id, column = address.split("/")
        named = self._named.get(table, ())
        if column not in named or column not in ADDED or not PLAIN_ID.fullmatch(row_id):
            return ""
        if column == "value" and (parts := self.sums.get(table, {}).get(row_id)):
            return _added(formula_name(table), "value", parts, balanced=not self.held(address))
        name = formula_name(table)
        return f'SUMIF({name}_id,"{row_id}",{name}_{column})'

    def sheet(self, name: str, colour: str) -> Sheet:
        """Return a table as a sheet.

        Its totals are formulas that find their parts by name, so rows may be sorted. They add up a column of their own,
        which repeats the parts: a formula may not read the column that it stands in.
        """
        table, own = self.study[name], formula_name(name)
        from xlsxwriter.utility import xl_col_to_name

        contents = self._contents(table)
        columns, numeric = list(contents), table.layout.numeric
        keys = ", ".join(key for key in (*table.layout.keys, "year") if key in columns) or table.layout.identifier
        top = (self.words.say("workbook-rows", count=len(table.rows), keys=keys),)
        titles = [self._title(each) for each in columns]
        widths = [_width(name, cells, numbers=name in numeric) for name, cells in contents.items()]
        numbers = self._formats(table, contents)
        formulas: dict[int, dict[int, str]] = {}
        names = {f"{own}_{each}": columns.index(each) for each in self._named.get(name, ()) if each in contents}
        if sums := self._own_sums(name):
            value, part = columns.index("value"), len(contents)
            parts = {row for of in sums.values() for _, row in of}
            ids, repeated = contents["id"], contents["value"]
            first = head_of(self.says(name), top) + 2
            formulas[value] = {
                at: _added(own, "part", sums[str(row)], balanced=not repeated[at])
                for at, row in enumerate(ids) if row in sums
            }  # fmt: skip
            formulas[part] = {at: f"{xl_col_to_name(value)}{first + at}" for at, row in enumerate(ids) if row in parts}
            contents["part"] = [repeated[at] if at in formulas[part] else None for at in range(len(repeated))]
            titles.append(self.words.say("workbook-column-part"))
            widths.append(WIDTH_OF_NUMBERS)
            numbers.append(numbers[value])
            names[f"{own}_part"] = part
        if reasons := self._reasons(name):
            contents["why"] = [reasons.get(str(row)) for row in contents[table.layout.identifier]]
            titles.append(self.words.say("workbook-column-why"))
            widths.append(LONG)
            numbers.append(None)
        heads = tuple(map(SheetColumn, unlike(titles), widths, (each is not None for each in numbers)))
        linked = "url" in contents  # few rows: each cell by itself
        return Sheet(
            self.sheet_names[name], own, self.says(name), heads, _rows(contents) if linked else (), top, colour=colour,
            grid=None if linked else SheetGrid(tuple(contents.values()), tuple(numbers), formulas),
            sort=self.words.say("workbook-sort-data"), names=names,
        )  # fmt: skip

    @cached_property
    def _named(self) -> Mapping[str, tuple[str, ...]]:
        """The columns of each table that formulas call by a name; none where they could not tell its rows apart."""
        return {name: ("id", *ADDED) for name, table in self.study.tables.items() if _has_distinct_ids(table)}

    def _contents(self, table: ResultTable) -> dict[str, Sequence[Content]]:
        found: dict[str, Sequence[Content]] = {}
        for name in table.columns:
            if not self.credit and name in VENDOR:
                continue
            cells = [None if (cell := row[name]) in NOTHING else cell for row in table.rows]
            if name == table.layout.identifier or any(cell is not None for cell in cells):
                found[name] = cells
        return found

    def _formats(
        self, table: ResultTable, contents: Mapping[str, Sequence[Content]]
    ) -> list[str | Sequence[str] | None]:
        units = [str(unit) for unit in contents.get("unit", ())] or [""] * len(table.rows)
        by_row: list[str] = []
        if table.layout.results and "value" in contents:
            steps = {unit: self._steps[unit] for unit in set(units)}
            by_row = [
                exact_format(cell, unit, steps[unit]) if isinstance(cell, int | float) else FIXED[0]
                for cell, unit in zip(contents["value"], units, strict=True)
            ]
        found: list[str | Sequence[str] | None] = []
        for name, cells in contents.items():
            if name not in table.layout.numeric or any(isinstance(cell, str) for cell in cells):
                found.append(None)
            elif name in YEARS:
                found.append(YEAR)
            elif by_row:
                found.append(by_row)
            else:
                found.append([
                    exact_format(cell, unit) if isinstance(cell, int | float) else FIXED[0]
                    for cell, unit in zip(cells, units, strict=True)
                ])  # fmt: skip
        return found

    def _own_sums(self, name: str) -> dict[str, tuple[tuple[int, str], ...]]:
        """Return the totals of a table that are no parts of others, and for which there is a formula."""
        sums = self.sums.get(name, {})
        parts = {row for of in sums.values() for _, row in of}
        return {row: of for row, of in sums.items() if row not in parts and _added(name, "part", of, balanced=False)}

    def says(self, name: str) -> str:
        message = f"attachment-{name.replace('_', '-')}"
        return self.words.say(message) if self.words.has(message) else self.words.say("attachment-table", name=name)

    def _reasons(self, table: str) -> dict[str, str]:
        """Return why figures of a table have no value, or lie outside their range, by row."""
        if "notes" not in self.study.tables:
            return {}
        found: dict[str, str] = {}
        for note in self.study["notes"].rows:
            of, _, rest = str(note["id"]).partition("/")
            if of == table and rest:
                found[rest.rpartition("/")[0]] = str(note["reason"])
        return found

    def _title(self, column: str) -> str:
        said = column_title(self.words, column)
        if self.words.of_data_itself or said == column:
            return column
        return self.words.say("value-and-range", value=column, range=said)


def _has_distinct_ids(table: ResultTable) -> bool:
    """Return whether the rows of a table with values have ids that formulas, blind for capitals, can tell apart."""
    if table.layout.identifier != "id" or "value" not in table.layout.numeric:
        return False
    return len({str(row["id"]).lower() for row in table.rows}) == len(table.rows)


def _rows(contents: Mapping[str, Sequence[Content]]) -> list[SheetRow]:
    return [
        SheetRow(tuple(SheetCell(cell, link=str(cell) if name == "url" and cell else "")
                  for name, cell in zip(contents, cells, strict=True)))
        for cells in zip(*contents.values(), strict=True)
    ]  # fmt: skip


def _width(name: str, cells: Sequence[Content], *, numbers: bool) -> float:
    if name in WIDTHS:
        return WIDTHS[name]
    if numbers:
        return 8.0 if name in YEARS else WIDTH_OF_NUMBERS
    longest = max((len(str(cell)) for cell in set(cells)), default=0)
    return min(WIDE, max(NARROW, longest + 2.0, len(name) + 3.0))


def _added(name: str, column: str, parts: tuple[tuple[int, str], ...], *, balanced: bool) -> str:
    """Return the formula that adds up rows by their ids; empty where it would be too long, or an id is no plain one."""
    if not all(PLAIN_ID.fullmatch(row) for _, row in parts):
        return ""
    found = ""
    for sign, mark in ((1, "+"), (-1, "-")):
        if ids := ";".join(f'"{row}"' for of, row in parts if of == sign):
            found += f"{mark}SUMPRODUCT(SUMIF({name}_id,{{{ids}}},{name}_{column}))"
    formula = f"ROUND({found.removeprefix('+')},{LEFT})" if balanced else found.removeprefix("+")
    return formula if len(formula) <= LONGEST_FORMULA else ""
