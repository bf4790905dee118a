"""One country cut out of a table of many, as a national table: domestic flows, with imports from all others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Final

import numpy as np

from impact.arrays import Array
from impact.catalogue.io_table_codes import plain_code
from impact.catalogue.io_table_grid import MOST, Cell, Grid, missing_or_wrong
from impact.catalogue.io_table_numbers import PLAIN, Judged, Style
from impact.catalogue.io_table_places import ManyCountries
from impact.catalogue.io_table_sheets import FINAL, PRIMARY, Z
from impact.catalogue.workbook import cell_name
from impact.errors import Problem, did_you_mean, problem, there_are
from impact.texts import shortened

EXPORTS: Final = "exports"
JUDGED: Final = Judged(PLAIN)
Label = tuple[str, str, str]  # place, code, and both as written


@dataclass
class CutOut:
    """Adds up what a table of many countries says of one of them, row by row.

    With D for the country and r for each other one, sectors i and j, uses u:
    Z[i,j] = Z[Di,Dj]; final use F[i,u] = Y[Di,Du]; exports e[i] = sum over r of Z[Di,r.] + Y[Di,r.];
    imported inputs of the buyer m[j] = sum over r and i of Z[ri,Dj]; of product i, M[i,j] and G[i,u] in the same way;
    imported shares of a use: G[i,u] / (F[i,u] + G[i,u]). All in the money of the table.

    Attributes:
        said: what is said of the table. header: place and code of each column of numbers, with its place in a row.
        label, title: file and sheet, for messages. style, marks: how numbers are written, and what stands for 0.
    """

    said: ManyCountries
    header: Mapping[int, Label]
    label: str
    title: str = ""
    style: Style | None = None
    marks: frozenset[str] = frozenset()
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Sort the columns: own sectors, own uses, all that others buy."""
        codes = {code: name for name, codes in self.said.uses.items() for code in codes}
        own = set(self.said.place)
        at_home = {code for place, code, _ in self.header.values() if place in own and code not in codes}
        self.places = {place for place, code, _ in self.header.values() if place and (place in own or code in at_home)}
        self.sectors: dict[str, list[int]] = {}
        self.uses: dict[str, list[int]] = {name: [] for name in self.said.uses}
        self.abroad: list[int] = []
        left = []
        for at, (place, code, written) in self.header.items():
            if place not in self.places:  # a sum over all countries
                left.append(written)
            elif place not in own:
                self.abroad.append(at)
            elif code in codes:
                self.uses[codes[code]].append(at)
            else:
                self.sectors.setdefault(plain_code(code), []).append(at)
        self._say_left("columns", left)
        count = len(self.sectors)
        self.order = {code: at for at, code in enumerate(self.sectors)}
        self.flows, self.imported = np.zeros((count, count)), np.zeros((count, count))
        self.final = {name: np.zeros(count) for name in (*self.uses, EXPORTS)}
        self.final_imported = {name: np.zeros(count) for name in self.uses}
        self.inputs = {name: np.zeros(count) for name in self.said.rows}
        self.imports = np.zeros(count)
        self.taxes_of_use = dict.fromkeys(self.uses, 0.0)
        self.names: dict[str, str] = {}
        self.lines: dict[str, int] = {}
        self._found: set[tuple[str, str]] = set()
        self._faults = 0

    def columns(self) -> list[int]:
        """Return the places of the columns that the country buys in."""
        return [at for group in (*self.sectors.values(), *self.uses.values()) for at in group]

    def read(self, rows: Iterable[tuple[int, Label, str, Sequence[Cell]]]) -> None:
        """Add up rows: line, label, name and cells, of which place 0 is the first column of the sheet."""
        own, wanted, left = set(self.said.place), self.columns(), []
        bought = [at for places in self.sectors.values() for at in places]
        for line, (place, code, written), name, cells in rows:
            keys = [key for key, codes in self.said.rows.items() if _is_one(code, written, codes)]
            if keys:
                values = self._values(line, cells, wanted if "taxes" in keys else bought)
                for key in keys:
                    self._found.update((key, each) for each in self.said.rows[key] if _is_one(code, written, [each]))
                    self.inputs[key] += self._by_sector(values)
                    if key == "taxes":
                        for use, places in self.uses.items():
                            self.taxes_of_use[use] += sum(values[at] for at in places)
            elif place in own and plain_code(code) in self.order:
                self._own(line, plain_code(code), name, self._values(line, cells, [*wanted, *self.abroad]))
            elif place in self.places and place not in own:
                self._foreign(plain_code(code), self._values(line, cells, wanted))
            else:
                left.append(written)
        self._say_left("rows", left)
        self._check()

    def grids(self) -> dict[str, Grid]:
        """Return what was cut out as the files of a table folder."""
        codes = tuple(self.sectors)
        lines = [self.lines.get(code, 1) for code in codes]
        sales = self.flows.sum(axis=1) + sum(self.final.values())
        imports = self.imports + self.inputs.get("imports", 0.0)
        columns = {"output": sales} | self.inputs | {"imports": imports}
        supply = self.flows.sum(axis=1), self.imported.sum(axis=1)
        columns["imported_inputs"] = _share(*supply)
        for use in {"households", "investment"} & self.uses.keys():
            columns[f"imported_{use}"] = _share(self.final[use], self.final_imported[use])
        if "households" in self.uses:
            bought = self.final["households"] + self.final_imported["households"]
            taxed = 1 + self.taxes_of_use["households"] / bought.sum() if bought.sum() else 1.0
            columns["households_total"] = bought * taxed
        names = [self.names.get(code) or code for code in codes]
        rows: list[list[Cell]] = [
            [name, *values] for name, values in zip(names, np.array([*columns.values()]).T.tolist(), strict=True)
        ]

        def grid(header: Sequence[str], cells: Sequence[Sequence[Cell]]) -> Grid:
            return Grid(self.label, self.title, tuple(header), codes, cells, lines)

        return {
            Z: grid(codes, self.flows.tolist()),
            PRIMARY: grid(("name", *columns), rows),
            FINAL: grid(tuple(self.final), np.array([*self.final.values()]).T.tolist()),
        }

    def _own(self, line: int, code: str, name: str, values: Mapping[int, float]) -> None:
        at = self.order[code]
        self.names[code], self.lines[code] = name, line
        self.flows[at] += self._by_sector(values)
        for use, places in self.uses.items():
            self.final[use][at] += sum(values[place] for place in places)
        self.final[EXPORTS][at] += sum(values[place] for place in self.abroad)

    def _foreign(self, code: str, values: Mapping[int, float]) -> None:
        bought = self._by_sector(values)
        self.imports += bought
        if (at := self.order.get(code)) is not None:
            self.imported[at] += bought
            for use, places in self.uses.items():
                self.final_imported[use][at] += sum(values[place] for place in places)

    def _by_sector(self, values: Mapping[int, float]) -> Array:
        return np.array([sum(values[at] for at in places) for places in self.sectors.values()])

    def _values(self, line: int, cells: Sequence[Cell], columns: Sequence[int]) -> dict[int, float]:
        found = {}
        width = len(cells)
        for at in columns:
            cell = cells[at] if at < width else None
            try:
                found[at] = float(cell) if self.style in (None, PLAIN) else self._written(cell)  # type: ignore[arg-type]
            except (TypeError, ValueError):
                found[at] = self._odd(line, at, cell)
        return found

    def _written(self, cell: Cell) -> float:
        value = cell if isinstance(cell, float) else (self.style or PLAIN).read(str(cell or ""))
        if value is None:
            raise ValueError
        return value

    def _odd(self, line: int, at: int, cell: Cell) -> float:
        text = "" if cell is None else str(cell).strip()
        if text in self.marks:
            return 0.0
        if (value := (self.style or PLAIN).read(text)) is not None:
            return value
        self._faults += 1
        if self._faults <= MOST:
            where = f"sheet '{shortened(self.title)}', cell {cell_name(line, at + 1)}" if self.title else ""
            text = missing_or_wrong(
                text, "Write 0 if there is no flow, or 'not_produced: [\"\"]' in table.yaml.", JUDGED
            )
            self.problems.append(problem(text, file=self.label, line=line, column=at + 1, where=where))
        return 0.0

    def _say_left(self, word: str, labels: list[str]) -> None:
        named = [label for label in dict.fromkeys(labels) if label]
        if named:
            some = ", ".join(f"'{shortened(label, 40)}'" for label in named[:MOST])
            more = f" and {len(named) - MOST} more" if len(named) > MOST else ""
            self.notes.append(f"{self.label}: {word} of no country of the table left out: {some}{more}")

    def _check(self) -> None:
        """Collect what the description names and the table does not have."""

        def say(text: str) -> None:
            self.problems.append(problem(text, file=self.label))

        if self._faults > MOST:
            say(f"{self._faults - MOST} more cells are missing or no numbers.")
        every = {place for place, _, _ in self.header.values() if place}
        for place in self.said.place:
            if place not in every:
                say(f"No column is of the place '{place}'.{did_you_mean(place, every)} {there_are(every, 20)}")
        for use, codes in self.said.uses.items():
            if not self.uses[use] and self.sectors:
                say(f"No column of '{self.said.place[0]}' has the code {_either(codes)}, which 'uses.{use}' asks for.")
        for key, codes in self.said.rows.items() if self.sectors else ():
            if lost := [code for code in codes if (key, code) not in self._found]:
                say(f"No row has the code {_either(lost)}, which 'rows.{key}' asks for.")
        lost = [code for code in self.sectors if code not in self.lines]
        if lost and self.places >= set(self.said.place):
            some = ", ".join(lost[:8]) + (f" and {len(lost) - 8} more" if len(lost) > 8 else "")
            say(
                f"No row of '{self.said.place[0]}' for {some}, which are among its columns. "
                "Name codes of final use in 'uses'."
            )


def _is_one(code: str, written: str, codes: Sequence[str]) -> bool:
    return any(fnmatchcase(each, wanted) for wanted in codes for each in (code, written))


def _either(codes: Sequence[str]) -> str:
    return " or ".join(f"'{code}'" for code in codes)


def _share(home: Array, abroad: Array) -> Array:
    """Return abroad / (home + abroad), (n,) [1]; 0 where nothing is bought, between 0 and 1 where stocks are drawn."""
    whole = home + abroad
    return np.clip(np.divide(abroad, whole, out=np.zeros_like(whole), where=np.abs(whole) > 0), 0.0, 1.0)
