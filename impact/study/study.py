"""A study: the tables of one scenario, and what they were made from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.study.facts import Facts
from impact.study.tables import Cell, Record, ResultTable
from impact.study.tables.declared import declared
from impact.study.tables.variable import Declarations

if TYPE_CHECKING:
    import pandas as pd


SHOWN = ("value", "low", "high", "unit", "year", "period", "status", "scope", "measure")  # of key figures in a notebook


@dataclass(frozen=True, repr=False)
class StudyData:
    """Results of one run, complete enough that a brief can be made from it alone.

    Attributes:
        name: of the scenario.
        tables: by name, in alphabetical order.
        scenario: the file's text as it was read.
        facts: the scenario's words and settings that a brief prints (title, place, years).
        beside: texts of the scenarios shown beside it, by name, in the order of the table `scenarios`.
        texts: files of what it says in other languages (`impact/scenario/texts`), by language: of the scenario, and
            titles of those beside it. No result and no hash of the run rests on them.
    """

    name: str
    tables: dict[str, ResultTable]
    scenario: str
    facts: Facts
    beside: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def __repr__(self) -> str:
        """Return name, size and hash: a study is too large to be shown whole."""
        run = self.tables["run"].rows[0] if "run" in self.tables else {}
        words = [f"{len(self.tables)} tables"]
        words += [f"{run['draws']:,} draws"] if isinstance(run.get("draws"), int) else []
        words += [f"results {str(run['results_sha256'])[:12]}"] if "results_sha256" in run else []
        return f"<Study {self.name}: {', '.join(words)}>"

    def _repr_html_(self) -> str:
        from html import escape

        figures = self.frame("key_figures") if "key_figures" in self.tables else None
        table = "" if figures is None else figures[[name for name in SHOWN if name in figures]].to_html()
        return f"<p>{escape(repr(self))}</p>{table}"

    def __getitem__(self, table: str) -> ResultTable:
        """Return a table."""
        if table not in self.tables:
            raise ImpactError(
                f"the study has no table '{table}'.{did_you_mean(table, self.tables)} {list_choices(self.tables, 30)}"
            )
        return self.tables[table]

    def cell(self, address: str) -> Cell:
        """Return the value at `table/id/column`."""
        parts = address.split("/")
        if len(parts) != 3:
            raise ImpactError(f"'{address}' is no cell. Write table/id/column, such as key_figures/jobs_gross/value.")
        row = self[parts[0]][parts[1]]
        if parts[2] not in row:
            raise ImpactError(f"table '{parts[0]}' has no column '{parts[2]}'.{did_you_mean(parts[2], row)}")
        return row[parts[2]]

    def row(self, table: str, row_id: str) -> Record:
        """Return one row."""
        return self[table][row_id]

    def declared(self, extra: tuple[Path, ...] = ()) -> Declarations:
        """Return what is declared for its kind of project; the house alone where that is not installed.

        Raises:
            ProblemsError: declarations contradict each other or have faults.
        """
        return declared(self.facts.kind, extra)

    def frame(self, table: str) -> pd.DataFrame:
        """Return a table as a pandas frame indexed by id."""
        return self[table].frame()
