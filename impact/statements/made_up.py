"""Studies that nobody made: each result of a kind of project in any state, and the way to one in which a guard holds.

A state is a sign with its range, or that a result is not estimated. A study is looked for by turning, one after
another, the results whose predicate fails.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import Any

from impact.scenario.kind_declaration import PREFIX, KindDeclaration
from impact.statements.catalogue import Statement, StatementCatalogue, StatementGroup
from impact.statements.cells import BESTS, DECLARED, KPI, Cells, StatementCell, figures_of
from impact.statements.guards import OF_NUMBER, OF_SERIES, OF_STUDY, failures, holds, names_in
from impact.study.facts import Facts
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable
from impact.study.tables.variable import Declarations, Variable

NUMBERS = ("value", "low", "high", "mean", "median")
ALIKE = 1234.5  # of any unit, where all answers are the same
SIZES = (1e-6, 1e-3, 0.1, 1.0, 1.0, 10.0, 1e3, 1e6)
REASON = "nobody has counted it"
SIGNS = ("higher", "lower", "leans higher", "leans lower", "open", "zero")
STATES = (*SIGNS, "unknown", "explained", "alike higher", "alike lower")
# The states of a result in which a predicate holds of it; any for one that compares several.
HOLDS_IN: Mapping[str, tuple[str, ...]] = {
    "unknown": ("unknown",),
    "explained": ("explained",),
    "known": SIGNS,
    "positive": ("higher", "alike higher"),
    "above_zero": ("higher", "leans higher"),
    "negative": ("lower", "alike lower"),
    "below_zero": ("lower", "leans lower"),
    "sign_open": ("open", "leans higher", "leans lower"),
    "unchanged": ("zero",),
    "same": ("alike higher", "alike lower", "zero"),
    "some_open": ("open", "leans higher", "leans lower"),
}
COLUMNS = {
    "announced": {"status": "announced"},
    "reported": {"status": "reported"},
    "published": {"grade": "A"},
    "judged": {"grade": "D"},
    "headcount": {"measure": "headcount"},
}
OVER_YEARS = {"rises": (1.0, 1.5, 2.0), "falls": (2.0, 1.5, 1.0), "steady": (1.0, 1.0, 1.0)}
# Cells that a document puts together of the scenarios beside the plan, and the set of which each is one.
BESIDE = {
    "plan": "additional",
    "choice": "additional",
    "difference": "additional",
    "turned": "additional",
    "doubted": "emissions",
    "plan_revenue": "revenue",
    "choice_revenue": "revenue",
    "revenue_difference": "revenue",
    "decided_least": "decided",
    "decided_most": "decided",
}
NAMED = ("plan_name", "choice_name", "turned_name", "doubted_name", "doubted_if", "best_if")
FIRST_YEAR, LAST_YEAR, THIS_YEAR = 2025, 2030, 2026
CURRENCY, PRICE_YEAR, PRODUCT = "XYZ", 2020, "items"
MOST_TURNS = 120
Key = tuple[str, str]  # table and id of a row


def in_state(row: Record, state: str, chance: random.Random) -> Record:
    """Return a row with another value and range."""
    if state in ("unknown", "explained"):
        return {**row, **dict.fromkeys(NUMBERS), "range": "none"}
    if state == "zero":
        return {**row, **dict.fromkeys(NUMBERS, 0.0), "range": "p05_p95"}
    if state.startswith("alike"):
        value = -ALIKE if state.endswith("lower") else ALIKE
        spread = 3 * ALIKE if state.endswith("open") else ALIKE / 2
        return {**row, "value": value, "low": value - spread, "high": value + spread, "range": "p05_p95"}
    sign = -1.0 if "lower" in state else 1.0 if "higher" in state else chance.choice((-1.0, 1.0))
    value = sign * abs(float(row["value"] or 1.0)) * chance.choice(SIZES)
    grade = chance.choice("ABCD")
    if chance.random() < 0.15 and state in ("higher", "lower"):
        return {**row, "value": value, "low": None, "high": None, "range": "none", "grade": grade}
    spread = abs(value) * (chance.choice((1.2, 3.0)) if state.startswith(("leans", "open")) else 0.7)
    return {**row, "value": value, "low": value - spread, "high": value + spread, "range": "p05_p95", "grade": grade}


@dataclass(frozen=True)
class Blank:
    """What studies of a kind of project are made of: its rows, each with a usual value.

    Attributes:
        declarations: Its tables and variables.
        rows: Of all cells that statements name, by table and id.
        facts: That studies begin with.
    """

    catalogue: StatementCatalogue
    kind: KindDeclaration
    declarations: Declarations
    rows: Mapping[Key, Record]
    facts: Facts

    def study(self, state: str, chance: random.Random) -> MadeUp:
        """Return a study in which all results are in one state; `any`: each in its own."""
        made = MadeUp(self, dict(self.rows), {}, self.facts)
        for key in self.rows:
            made.turn(key, chance.choice(STATES) if state == "any" else state, chance)
        return made

    def holding(self, group: StatementGroup, statement: Statement, state: str, chance: random.Random) -> MadeUp | None:
        """Return a study in which a group says a statement; None where none is found.

        Args:
            group: That holds the statement.
            statement: Whose guard is to hold, and that of none before it.
            state: Of all results that the guards do not name.
            chance: Of what is turned.
        """
        made = self.study(state, chance)
        for _ in range(MOST_TURNS):
            cells = made.cells()
            if failing := list(failures(statement.guard, cells)):
                made.bring_about(*chance.choice(failing), cells, chance)
            elif statement in group.chosen(cells):
                return made
            else:
                before = next(each for each in group.statements if holds(each.guard, cells))
                if not before.guard:
                    return None
                predicate, of = chance.choice(list(before.guard.items()))
                made.disturb(predicate, of, cells, chance)
        return None


@dataclass
class MadeUp:
    """A study that nobody made.

    Attributes:
        blank: What it is made of.
        rows: Its results.
        reasons: Why results are not estimated, by their address.
        facts: Of its scenario.
    """

    blank: Blank
    rows: dict[Key, Record]
    reasons: dict[str, str]
    facts: Facts
    states: dict[Key, str] = field(default_factory=dict)

    def turn(self, key: Key, state: str, chance: random.Random) -> None:
        """Bring a result into another state."""
        table, row = key
        self.rows[key], self.states[key] = in_state(self.blank.rows[key], state, chance), state
        self.reasons.pop(f"{table}/{row}/value", None)
        if state == "explained":
            self.reasons[f"{table}/{row}/value"] = REASON

    def bring_about(self, predicate: str, of: Any, cells: Cells, chance: random.Random) -> None:
        """Turn what a predicate is asked of, so that it may hold."""
        if predicate in OF_STUDY:
            self._turn_fact(predicate, of, chance)
            return
        names = [of[0]] if predicate in OF_NUMBER else names_in(of)
        keys = list(dict.fromkeys(key for name in names for key in self._behind(name, cells)))
        if not keys:
            return
        states = HOLDS_IN.get(predicate, SIGNS)
        if chance.random() < 0.5:
            state = chance.choice(states)
            for key in keys:
                self.turn(key, state, chance)
        else:
            self.turn(chance.choice(keys), chance.choice(states), chance)
        if predicate in OF_NUMBER:
            beyond = abs(float(of[1])) + 1
            value = float(of[1]) + (beyond if predicate == "at_least" else -beyond)
            self._set(keys, {"value": value, "low": None, "high": None, "range": "none"})
        elif predicate in OF_SERIES:
            for key, size in zip(keys, OVER_YEARS[predicate], strict=True):
                self._set([key], {"value": size * ALIKE, "low": None, "high": None, "range": "none"})
        elif predicate in COLUMNS:
            self._set(keys, COLUMNS[predicate])

    def disturb(self, predicate: str, of: Any, cells: Cells, chance: random.Random) -> None:
        """Turn what a predicate is asked of, so that it may fail."""
        if predicate in OF_STUDY:
            self._turn_fact(predicate, of, chance)
        elif keys := [key for name in names_in(of) for key in self._behind(name, cells)]:
            self.turn(chance.choice(keys), chance.choice(STATES), chance)

    def cells(self) -> Cells:
        """Return the cells of the study, those among them that a document puts together."""
        made = {name: self._cell(name, key) for name, key in self._document()}
        known = {name: cell for name, cell in made.items() if cell.known}
        return Cells(self.as_study(), self.blank.kind, self.blank.catalogue.cells, known)

    def as_study(self) -> StudyData:
        """Return the tables of the study."""
        layout, rows = self.blank.declarations.layout, dict[str, list[Record]]()
        for (table, _), row in self.rows.items():
            rows.setdefault(table, []).append(row)
        tables = {name: ResultTable(name, tuple(each), layout(name)) for name, each in rows.items()}
        notes: list[Record] = [{"id": address, "reason": reason} for address, reason in self.reasons.items()]
        tables["notes"] = ResultTable("notes", tuple(notes))
        return StudyData("made_up", tables, "", self.facts)

    def _set(self, keys: list[Key], numbers: Mapping[str, Any]) -> None:
        for key in keys:
            self.rows[key] = {**self.rows[key], **numbers}

    def _turn_fact(self, predicate: str, of: str, chance: random.Random) -> None:
        if predicate == "fact":
            said = "" if self.facts.get(of) else "made_up"
            self.facts = self.facts.changed({of: said})
        elif predicate == "supply_chain":
            how = chance.choice(("table", "proxy", "none"))
            donors, year = ("AAA 2019" if how == "proxy" else ""), (PRICE_YEAR if how == "table" else 0)
            self.facts = self.facts.changed({"proxy_donors": donors, "table_year": year})
        else:
            self.facts = self.facts.changed({of: THIS_YEAR + chance.choice((-2, 2))})

    def _document(self) -> Iterator[tuple[str, Key]]:
        yield from ((name, (KPI, key)) for name, key in best_figures(self.blank.kind, self.blank.catalogue))
        yield from ((key[1], key) for key in self.rows if key[0] == "scenarios" and key[1] in BESIDE)

    def _cell(self, name: str, key: Key) -> StatementCell:
        return StatementCell(name, key[0], self.rows[key], self.reasons.get(f"{key[0]}/{key[1]}/value", ""))

    def _behind(self, name: str, cells: Cells) -> list[Key]:
        """Return the results that a name stands for: all of the set from which it is picked."""
        if key := dict(self._document()).get(name):
            return [key]
        line = self.blank.catalogue.cells.get(name, {})
        if "series" in line:
            return [key for key in self.rows if key[1].startswith(f"{name}.")]
        found = [(each.table, str(each.row["id"])) for each in cells.every(name) if each.row is not None]
        return [key for key in found if key in self.rows]


def best_figures(kind: KindDeclaration, own: StatementCatalogue) -> Iterator[tuple[str, str]]:
    """Yield what a best answer is called, with the key figure that it is by the answer that the kind favours."""
    for name, of in BESTS.items() if kind.answers is not None else ():
        for key in kind.rivals_of(str(own.cells.get(of, {}).get("rivals", ""))):
            figure = kind.figures.get(key)
            if figure is not None and (figure.of or {}).get("closure") == kind.answers.favoured.answer:  # type: ignore[union-attr]
                yield name, key


def blank(kind: str, own: StatementCatalogue, kind_declared: KindDeclaration, declarations: Declarations) -> Blank:
    """Return what studies of a kind of project are made of.

    Args:
        own: All that it may say.
        kind_declared: Its key figures.
        declarations: Its tables and variables.
    """
    made = Blank(own, kind_declared, declarations, {}, _facts(kind, own))
    rows: dict[Key, Record] = {}
    for key in kind_declared.figures:
        unit = unit_of(declarations.variables.get(f"{PREFIX}{key}"))
        rows[KPI, key] = _row(made, KPI, key, unit, kind_declared.figures[key].scope or _scope(own, kind_declared, key))
    for name, line in own.cells.items():
        table = str(line.get("series", line).get("table", ""))
        if table == KPI and (KPI, key := str(line.get("id", ""))) not in rows:  # of which a note gives the reason
            rows[KPI, key] = _row(made, KPI, key, str(line["unit"][0]).replace("*", ""), str(line["scope"]))
        elif table in declarations.tables and table != KPI:
            keys = {key: each for key, each in line.get("series", line).items() if key not in (*DECLARED, "table")}
            unit = next(iter(fitting_units(declarations, table, line["unit"])), str(line["unit"][0]).replace("*", ""))
            for index in range(len(OVER_YEARS["rises"])) if "series" in line else (None,):
                of_id = name if index is None else f"{name}.{index}"
                row = _row(made, table, of_id, unit, str(line["scope"]))
                year = {} if index is None or "year" not in row else {"year": FIRST_YEAR + index}
                rows[table, of_id] = {**row, **{key: _value(made, each) for key, each in keys.items()}, **year}
    if kind_declared.answers is not None and "scenarios" in declarations.tables:
        for name, of in BESIDE.items():
            line = own.cells.get(of, {})
            known = [key for key in figures_of(kind_declared, line) if (KPI, key) in rows]
            if known:
                row = rows[KPI, known[0]]
                rows["scenarios", name] = _row(made, "scenarios", name, str(row["unit"]), str(line.get("scope", "net")))
    return replace(made, rows=rows)


def unit_of(variable: Variable | None) -> str:
    """Return the unit of a variable in a study that nobody made; empty where it is not declared."""
    return "" if variable is None else variable.unit_in(CURRENCY, PRICE_YEAR, PRODUCT)


def fitting_units(declarations: Declarations, table: str, patterns: list[str] | str) -> list[str]:
    """Return the units that rows of a table may have and a cell declares."""
    wanted = [patterns] if isinstance(patterns, str) else patterns
    found = (unit_of(each) for each in declarations.variables.values() if each.table == table)
    return [unit for unit in dict.fromkeys(found) if any(fnmatchcase(unit, each) for each in wanted)]


def _scope(own: StatementCatalogue, kind: KindDeclaration, key: str) -> str:
    """Return the scope that statements expect of a key figure whose rows say it."""
    for line in own.cells.values():
        if (line.get("table") == KPI and line.get("id") == key) or key in figures_of(kind, line):
            return str(line.get("scope", "na"))
    return "net" if kind.figures[key].signed else "gross"


def _row(made: Blank, table: str, of_id: str, unit: str, scope: str) -> Record:
    layout = made.declarations.layout(table)
    usual: Record = {
        "id": of_id,
        "value": ALIKE,
        "low": None,
        "high": None,
        "mean": ALIKE,
        "median": ALIKE,
        "unit": unit,
        "status": "modelled",
        "scope": scope,
        "measure": "headcount",
        "range": "none",
        "grade": "B",
        "year": FIRST_YEAR,
        "period": f"{FIRST_YEAR}/{LAST_YEAR}",
    }
    return {column: usual.get(column, layout.absent(column)) for column in layout.columns}


def _value(made: Blank, written: Any) -> Any:
    """Return the value of a key column; of one that is a fact of the study, that."""
    return made.facts[written[1:]] if str(written).startswith("@") else written


def _facts(kind: str, own: StatementCatalogue) -> Facts:
    """Return facts of a scenario, those of the kind among them by which its cells pick a row."""
    keys = (each for line in own.cells.values() for each in line.get("series", line).values())
    made = Facts(
        title="A made-up study",
        subtitle="",
        question="",
        place="Northfield",
        country="XYZ",
        country_name="Xyzland",
        kind=kind,
        project="The project",
        as_of=f"{THIS_YEAR}-01-01",
        currency=CURRENCY,
        price_year=PRICE_YEAR,
        base_year=FIRST_YEAR - 1,
        first_year=FIRST_YEAR,
        last_year=LAST_YEAR,
        headline_year=FIRST_YEAR + 3,
        table_year=PRICE_YEAR,
        table_sectors=2,
        table_source="made_up",
    )
    picked = (str(each)[1:] for each in keys if str(each).startswith("@"))
    return made.changed({name: "made_up" for name in picked if name not in made})
