"""Reads files that declare tables, variables and formulas; all that is wrong with them is named with file and line."""

from collections.abc import Callable, Iterator, Mapping
from importlib.resources.abc import Traversable
from typing import Any, TypeAlias, get_args

from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices
from impact.core.vocabulary import Measure
from impact.files.reading import read_text
from impact.files.yaml import Path, Positions, read_yaml
from impact.study.tables.variable import (
    ANY,
    COMMON,
    QUARTILES,
    ColumnType,
    Declarations,
    Formula,
    Formulas,
    TableLayout,
    Variable,
)

Entry: TypeAlias = dict[str, Any]

TEXT, NUMBER, LIST, MAPPING = "a text", "a number", "a list of names", "keys with values"
YES_NO, WORDS = "true or false", "a text, or formulas by the value of a key"
OF_TABLE = {"keys": LIST, "key_types": MAPPING, "columns": MAPPING, "results": YES_NO}
OF_VARIABLE = {
    "table": TEXT,
    "unit": TEXT,
    "low": NUMBER,
    "high": NUMBER,
    "measure": TEXT,
    "keys": MAPPING,
    "total": MAPPING,
    "minus": MAPPING,
    "formula": WORDS,
    "iamc": TEXT,
}
OF_FORMULA = {"says": TEXT, "code": TEXT}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


FITS: Mapping[str, Callable[[object], bool]] = {
    TEXT: lambda value: isinstance(value, str) and bool(value),
    NUMBER: _is_number,
    LIST: lambda values: isinstance(values, list) and all(isinstance(each, str) for each in values),
    MAPPING: lambda values: isinstance(values, dict) and all(isinstance(each, str) for each in values.values()),
    YES_NO: lambda value: isinstance(value, bool),
    WORDS: lambda value: isinstance(value, str | dict),
}


class TableReader:
    """Takes the files of the house and of a kind one after another."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._problems: list[Problem] = []
        self._tables: dict[str, TableLayout] = {}
        self._variables: dict[str, Variable] = {}
        self._formulas: dict[str, Formulas] = {}
        self._places: dict[tuple[str, str], tuple[Positions, Path]] = {}  # of what was taken, by sort and name

    def add(self, file: Traversable, name: str) -> None:
        """Take a file.

        Args:
            name: of the file in problems; its last part says what it declares.
        """
        try:
            entries, places = read_yaml(read_text(file, name), name)
        except ProblemsError as error:
            self._problems += error.problems
            return
        if not isinstance(entries, dict):
            self._tell(places, (), "names belong here, each with what it declares.")
            return
        sort = name.rsplit("/", 1)[-1].removesuffix(".yaml")
        take = {"tables": self._table, "variables": self._variable, "formulas": self._own_formula}[sort]
        for entry_name, entry in entries.items():
            take(entry_name, entry, places)

    def found(self) -> tuple[Declarations, list[Problem]]:
        """Return what was declared, and every problem."""
        for name, variable in self._variables.items():
            self._check_columns(name, variable)
            self._check_formulas(("variables", name), variable, variable.formula)
        for name, formulas in self._formulas.items():
            if name in self._variables:
                self._check_formulas(("formulas", name), self._variables[name], formulas)
            else:
                near = did_you_mean(name, self._variables)
                self._tell_of(("formulas", name), (), f"no variable '{name}' is declared.{near}")
        return Declarations(self._kind, self._tables, self._variables, self._formulas), self._problems

    def _table(self, name: str, entry: Any, places: Positions) -> None:
        if not self._fits(places, (name,), entry, OF_TABLE):
            return
        keys: list[str] = entry.get("keys", [])
        key_types: dict[str, Any] = entry.get("key_types", {})
        further: dict[str, Any] = entry.get("columns", {})
        self._check_types(places, (name, "key_types"), key_types)
        self._check_types(places, (name, "columns"), further)
        results = entry.get("results", True)
        taken = {*COMMON, *QUARTILES} if results else {"id"}
        for column in (*keys, *further):
            if column in taken:
                self._tell(places, (name,), f"the column '{column}' stands in this table twice. Keep one of the two.")
            taken.add(column)
        for column in key_types:
            if column not in keys:
                self._tell(places, (name, "key_types", column), f"'{column}' is no key of this table.")
        line, _ = places.spots[(name,)]
        found = TableLayout(tuple(keys), further, results, key_types, file=places.file, line=line)
        self._take("tables", name, found, self._tables, places)

    def _check_types(self, places: Positions, path: Path, columns: Mapping[str, str]) -> None:
        allowed = get_args(ColumnType)
        for column, holds in columns.items():
            if holds not in allowed:
                wrong = f"'{holds}' is nothing that a column holds. Write one of: {', '.join(allowed)}."
                self._tell(places, (*path, column), wrong)

    def _variable(self, name: str, entry: Any, places: Positions) -> None:
        if not self._fits(places, (name,), entry, OF_VARIABLE, needed=("table", "unit")):
            return
        measure = entry.get("measure", "na")
        if measure not in get_args(Measure):
            allowed = ", ".join(get_args(Measure))
            self._tell(places, (name, "measure"), f"'{measure}' is no measure. Write one of: {allowed}.")
        formula = self._formulas_of(places, (name, "formula"), entry.pop("formula", {}))
        line, _ = places.spots[(name,)]
        found = Variable(**entry, formula=formula, file=places.file, line=line)
        self._take("variables", name, found, self._variables, places)

    def _own_formula(self, name: str, entry: Any, places: Positions) -> None:
        if not FITS[WORDS](entry):
            self._tell(places, (name,), f"{WORDS} belongs here.")
            return
        self._take("formulas", name, self._formulas_of(places, (name,), entry), self._formulas, places)

    def _take(self, sort: str, name: str, found: Any, into: dict[str, Any], places: Positions) -> None:
        """File what was declared; the same declaration may stand in a copy of the data."""
        if name in into and into[name] != found:
            first, path = self._places[sort, name]
            line, _ = first.spots[path]
            self._tell(places, (name,), f"this is declared in {first.file}, line {line}, too. Keep one, or rename it.")
            return
        into[name] = found
        self._places.setdefault((sort, name), (places, (name,)))

    def _formulas_of(self, places: Positions, path: Path, entry: Any) -> Formulas:
        if isinstance(entry, str) or "says" in entry:
            return Formulas(by_value=dict(self._cases(places, path, {ANY: entry}, inner=False)))
        if len(entry) > 1 or not all(isinstance(cases, dict) for cases in entry.values()):
            self._tell(places, path, f"{WORDS} belongs here: one column, and a formula for each of its values.")
            return Formulas()
        for column, cases in entry.items():
            return Formulas(column, dict(self._cases(places, (*path, column), cases, inner=True)))
        return Formulas()

    def _cases(self, places: Positions, path: Path, cases: Entry, *, inner: bool) -> Iterator[tuple[str, Formula]]:
        for value, entry in cases.items():
            at = (*path, value) if inner else path
            said: Any = {"says": entry} if isinstance(entry, str) else entry
            if self._fits(places, at, said, OF_FORMULA, needed=("says",)):
                yield value, Formula(said["says"], said.get("code", ""))

    def _fits(
        self, places: Positions, path: Path, entry: Any, allowed: Mapping[str, str], needed: tuple[str, ...] = ()
    ) -> bool:
        if not isinstance(entry, dict):
            self._tell(places, path, f"keys with values belong here. {list_choices(allowed, 20)}")
            return False
        before = len(self._problems)
        for key in needed:
            if key not in entry:
                self._tell(places, path, f"the key '{key}' is missing. Add it.")
        for key, value in entry.items():
            if key not in allowed:
                near = did_you_mean(key, allowed)
                self._tell(places, (*path, key), f"no key is called '{key}' here.{near} {list_choices(allowed, 20)}")
            elif not FITS[allowed[key]](value):
                self._tell(places, (*path, key), f"{allowed[key]} belongs here.")
        return len(self._problems) == before

    def _check_columns(self, name: str, variable: Variable) -> None:
        where = ("variables", name)
        layout = self._tables.get(variable.table)
        if layout is None:
            near = did_you_mean(variable.table, self._tables)
            wrong = f"no table '{variable.table}' is declared.{near} Declare it in tables.yaml."
            self._tell_of(where, ("table",), wrong)
        elif not layout.results:
            wrong = f"the table '{variable.table}' holds no results of models. Name another."
            self._tell_of(where, ("table",), wrong)
        else:
            for part in ("keys", "total", "minus"):
                for column in getattr(variable, part):
                    if column not in layout.columns:
                        self._tell_column(where, (part, column), column, variable.table, layout)

    def _check_formulas(self, where: tuple[str, str], variable: Variable, formulas: Formulas) -> None:
        inside = ("formula",) if where[0] == "variables" else ()
        layout = self._tables.get(variable.table)
        if formulas.column and layout is not None and formulas.column not in layout.columns:
            self._tell_column(where, (*inside, formulas.column), formulas.column, variable.table, layout)

    def _tell_column(self, where: tuple[str, str], path: Path, column: str, table: str, layout: TableLayout) -> None:
        near = did_you_mean(column, layout.columns)
        self._tell_of(where, path, f"the table '{table}' has no column '{column}'.{near}")

    def _tell_of(self, where: tuple[str, str], path: Path, message: str) -> None:
        places, start = self._places[where]
        self._tell(places, (*start, *path), message)

    def _tell(self, places: Positions, path: Path, message: str) -> None:
        self._problems.append(places.problem(path, message))
