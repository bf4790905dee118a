"""All results of a study as rows of one long table, each with the variable that it is of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Cell, Record
from impact.study.tables.lineage import BETWEEN, Result, results


@dataclass(frozen=True)
class LongRow:
    """A result.

    Attributes:
        study: its name. table, variable: of the result. keys: that tell it apart. row: its cells.
    """

    study: str
    table: str
    variable: str
    keys: Mapping[str, Cell]
    row: Record

    @property
    def keys_said(self) -> str:
        """The keys as one text: `channel=direct|region=UZ-JI`."""
        return BETWEEN.join(f"{name}={value}" for name, value in self.keys.items())


def long_rows(study: Study) -> Iterator[LongRow]:
    """Yield all results of a study, table by table.

    Raises:
        ImpactError: it was made without lineage.
    """
    for table, made in results(study).items():
        found, variables = study[table], Variables(made)
        for row in found.rows:
            keys = {key: row[key] for key in found.layout.keys if row[key] not in (None, DOES_NOT_APPLY)}
            yield LongRow(study.name, table, variables.of(row), keys, row)


class Variables:
    """Tells which variable a row of a table is of."""

    def __init__(self, made: Sequence[Result]) -> None:
        self._by_keys: dict[tuple[str, ...], dict[tuple[str, ...], str]] = {}
        for each in made:
            names, values = tuple(name for name, _ in each.keys), tuple(value for _, value in each.keys)
            self._by_keys.setdefault(names, {})[values] = each.variable

    def of(self, row: Record) -> str:
        """Return the variable of a row.

        Raises:
            ImpactError: no result of the lineage holds the row.
        """
        for names, variables in self._by_keys.items():
            key = tuple(str(row.get(name)) for name in names)
            if key in variables:
                return variables[key]
        raise ImpactError(f"The lineage of this study has no result for the row '{row['id']}'. Run the scenario again.")
