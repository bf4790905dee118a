"""Cells: the values of a study under the names by which statements speak of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property
from typing import Any

from impact.language.rounding import Case, case
from impact.scenario.kind_declaration import KindDeclaration
from impact.study.study import StudyData
from impact.study.tables import Record

KPI = "key_figures"
MAIN = "value"  # column of the main estimate; `low` and `high` are the ends of its range
PICKS: Mapping[str, tuple[Callable[..., StatementCell], Callable[[StatementCell], float]]] = {
    "lowest": (min, lambda cell: cell.value),
    "highest": (max, lambda cell: cell.value),
    "least": (min, lambda cell: abs(cell.value)),
    "most": (max, lambda cell: abs(cell.value)),
}
ENDS: Mapping[str, tuple[Callable[..., StatementCell], str]] = {"floor": (min, "low"), "ceiling": (max, "high")}
SETS = ("rivals", "answers", "every")
FORMS = (*PICKS, *ENDS, *SETS, "table", "series")
# Names of the best answers, and of which set each is.
BESTS = {
    "best": "additional",
    "best_after": "taxes_after",
    "best_revenue": "revenue",
    "best_value_added": "value_added",
}
DECLARED = ("unit", "scope", "means")  # of each name but one that is picked from a set, which is as the set is


@dataclass(frozen=True)
class StatementCell:
    """One value of a study with its range, or why there is none.

    Attributes:
        name: By which statements speak of it.
        table: That holds it.
        row: Of the table; None where the study holds none.
        reason: Why it is not estimated; empty where the study does not say.
        column: That holds it: the main estimate, or an end of its range.
    """

    name: str
    table: str = ""
    row: Record | None = None
    reason: str = ""
    column: str = MAIN

    @property
    def known(self) -> bool:
        """Whether it is estimated."""
        return self.row is not None and self.row["value"] is not None

    @property
    def value(self) -> float:
        """The main estimate, or the end of its range that it is, in the unit of its row."""
        assert self.row is not None
        return float(self.row[self.column])  # type: ignore[arg-type]

    @property
    def limits(self) -> tuple[float | None, float | None]:
        """The ends of its range; None where it has none."""
        ends = [None if self.row is None or self.column != MAIN else self.row[name] for name in ("low", "high")]
        low, high = (float(end) if isinstance(end, int | float) else None for end in ends)
        return (None, None) if low is None or high is None or low == high else (low, high)

    @property
    def ranged(self) -> bool:
        """Whether it has a range."""
        return self.known and self.limits[0] is not None

    @cached_property
    def sign(self) -> Case:
        """On which side of zero its whole range lies; `unchanged` where it prints as zero."""
        return case(self.value, *self.limits)

    @property
    def unit(self) -> str:
        """The unit of its row."""
        return "" if self.row is None else str(self.row["unit"])

    @property
    def years(self) -> tuple[str, str]:
        """The first and the last year of which it is; empty where its row does not say."""
        period = "" if self.row is None else str(self.row.get("period") or self.row.get("year") or "")
        first, _, last = period.partition("/")
        return first, last or first

    @property
    def address(self) -> str:
        """Where it is found: table, row and column."""
        return f"{self.table}/{self.row['id']}/{self.column}" if self.row is not None else ""

    def has(self, column: str, *values: str) -> bool:
        """Return whether it is known and a column of its row holds one of these."""
        return self.known and self.row is not None and str(self.row.get(column)) in values


class Cells:
    """The cells of one study.

    A name is that of a key figure, whose kind declares unit and scope, or is declared by one of these forms with the
    units that it may have, as patterns, its scope and what it means:

    - `{table: T, COLUMN: VALUE, ...}`: the first such row; `@fact` is the value of a fact of the study.
    - `{rivals: KEY}`: a key figure and all that answer the same question under another condition, a set.
    - `{answers: TILE}`: the figures with which a question of the first page is answered, a set.
    - `{every: [NAME, ...]}`: a set of cells.
    - `{lowest: SET}`, `{highest: SET}` by value, `{least: SET}`, `{most: SET}` by size: one of a set.
    - `{floor: SET}`, `{ceiling: SET}`: the lowest and the highest end of the ranges of a set, or of one cell.
    - `{series: {table: T, COLUMN: VALUE, ...}}`: values by year.

    Args:
        declared: What its kind declares.
        lines: The declared names.
        made: Cells that a document puts together, such as those of a choice, by their names.
    """

    def __init__(
        self,
        study: StudyData,
        declared: KindDeclaration,
        lines: Mapping[str, Mapping[str, Any]],
        made: Mapping[str, StatementCell] | None = None,
    ) -> None:
        self.study, self._kind, self._lines = study, declared, lines
        self._found, self._known = dict(made or {}), dict[str, list[StatementCell]]()

    def __getitem__(self, name: str) -> StatementCell:
        if name not in self._found:
            self._found[name] = self._find(name)
        return self._found[name]

    def members(self, name: str) -> list[StatementCell]:
        """Return the known cells of a set; a cell by itself is a set of one, known or not."""
        if not self.is_set(name):
            return [self[name]]
        if name not in self._known:
            self._known[name] = [cell for cell in self._all(name) if cell.known]
        return self._known[name]

    def _all(self, name: str) -> list[StatementCell]:
        line = self._lines.get(name, {})
        form = next((each for each in SETS if each in line), "")
        if form == "every":
            return [self[str(key)] for key in line[form]]
        if not form:
            return [self[name]]
        keys = figures_of(self._kind, line)
        return [self._first(key, {"table": KPI, "id": key}) for key in keys]  # one may have the name of the set

    def every(self, name: str) -> list[StatementCell]:
        """Return the cells of the set from which a name picks one, estimated or not."""
        return self._all(self.source_of(name))

    def is_set(self, name: str) -> bool:
        """Return whether a name is that of several cells."""
        return any(form in self._lines.get(name, {}) for form in SETS)

    def source_of(self, name: str) -> str:
        """Return the set from which a name picks one; the name itself where it picks none."""
        line = self._lines.get(name, {})
        return next((str(line[form]) for form in (*PICKS, *ENDS) if form in line), name)

    def doubts(self, name: str) -> Iterator[str]:
        """Yield where cells of a name have another unit or scope than it declares."""
        line = self._lines.get(self.source_of(name), {})
        units = [line["unit"]] if isinstance(line.get("unit"), str) else line.get("unit", ["*"])
        for cell in (each for each in self.members(name) if each.known):
            if not any(fnmatchcase(cell.unit, each) for each in units):
                yield f"{name} ({cell.address}) has the unit '{cell.unit}', declared is {' or '.join(units)}"
            if "scope" in line and not cell.has("scope", line["scope"], "na"):
                yield f"{name} ({cell.address}) is {cell.row['scope']}, declared is {line['scope']}"  # type: ignore[index]

    def series(self, name: str) -> list[StatementCell]:
        """Return the known cells of a series, by year."""
        line = dict(self._lines[name]["series"])
        table = str(line.pop("table"))
        cells = [StatementCell(name, table, row) for row in self._rows(table, line)]
        return sorted((cell for cell in cells if cell.known), key=lambda cell: cell.years)

    @cached_property
    def this_year(self) -> int:
        """The year in which the study was made."""
        return int(str(self.study.facts["as_of"])[:4])

    @cached_property
    def supply_chain(self) -> str:
        """How suppliers are followed: by a `table` of the country, by `proxy`, or by `none`."""
        if self.study.facts.get("proxy_donors"):
            return "proxy"
        return "none" if str(self.study.facts.get("table_year") or "0") == "0" else "table"

    def _find(self, name: str) -> StatementCell:
        declared = self._lines.get(name, {"table": KPI, "id": name})
        line = {key: each for key, each in declared.items() if key not in DECLARED}
        form = next((each for each in (*PICKS, *ENDS) if each in line), "")
        if not form:
            return self._first(name, line)
        known = [cell for cell in self.members(str(line[form])) if cell.known]
        alike = [cell for cell in known if cell.unit == known[0].unit]  # others cannot be compared
        if not alike:
            reasons = (cell.reason for cell in self._all(str(line[form])))
            return StatementCell(name, reason=next(filter(None, reasons), ""))
        if form in PICKS:
            pick, by = PICKS[form]
            return pick(alike, key=by)
        pick, column = ENDS[form]
        ends = (replace(cell, column=column) if cell.ranged else cell for cell in alike)
        return pick(ends, key=lambda cell: cell.value)

    def _first(self, name: str, line: dict[str, Any]) -> StatementCell:
        table = str(line.pop("table"))
        row = next(self._rows(table, line), None)
        return StatementCell(name, table, row, self._reason(name, table, row))

    def _rows(self, table: str, keys: Mapping[str, Any]) -> Iterator[Record]:
        if table not in self.study.tables:
            return
        facts = self.study.facts
        wanted = {key: facts[each[1:]] if str(each).startswith("@") else each for key, each in keys.items()}
        yield from self.study[table].where(**wanted)

    def _reason(self, name: str, table: str, row: Record | None) -> str:
        if row is not None and row["value"] is not None:
            return ""
        asked = (f"{table}/{row['id'] if row else name}/value", name)
        found = (note for each in asked for note in self.study["notes"].where(id=each))
        return next((str(note["reason"]) for note in found), "")


def figures_of(kind: KindDeclaration, line: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the key figures of a set that is declared by a question; none of another name."""
    if "rivals" in line:
        return kind.rivals_of(str(line["rivals"]))
    if "answers" not in line:
        return ()
    tile, page = str(line["answers"]), kind.first_page
    if tile not in page:
        return tuple(key for key in kind.headlines if kind.figures[key].question == tile)
    shown = (*page[tile].figures, *page[tile].also)
    return tuple(key for key in shown if kind.figures[key].signed) or page[tile].figures
