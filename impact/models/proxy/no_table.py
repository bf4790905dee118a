"""A country without a national table, and without tables of others in its place: what a project buys is known alone.

Money keeps its way: what is bought at home stands with the industry that the scenario names, else with goods or with
services as a whole. Whatever would need a coefficient of the table is not a number, from which rows get their reason.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from impact.catalogue.industries import industries
from impact.catalogue.io_table.money import money_unit
from impact.core.arrays import Array
from impact.models.proxy.stand_in import IndustryTable, StandIn
from impact.models.rows import Row

NO_TABLE_GAP = "no national table of the country is at hand, and no other country stands in for it"
GOODS, SERVICES = "goods", "services"  # what is bought where no industry is named
OF_GOODS, OF_SERVICES = "C", "N"  # sections that they stand in


class _AnyColumn(Mapping[str, Array]):
    """Columns of final use: whichever is named, its values are not known."""

    def __init__(self, size: int) -> None:
        self._size = size

    def __getitem__(self, name: str) -> Array:
        return np.full(self._size, np.nan)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


@dataclass(frozen=True, eq=False)
class NoTable(StandIn):
    """The place of a table that is not there."""

    def gap(self, row: Row) -> str:
        """Return why a row of a model is not known."""
        return NO_TABLE_GAP


def no_table(scenario: Any) -> NoTable:
    """Return what stands in the place of a table that a scenario does without, in the money of the scenario."""
    known = industries()
    names = tuple(each.name for each in known.all)
    n = len(known) + 2
    table = IndustryTable(
        name=f"No national table of {scenario.country_name}",
        country=scenario.country,
        year=scenario.price_year,
        kind="industry_by_industry",
        unit=money_unit(f"million {scenario.currency}_{scenario.price_year}"),
        flows="total",
        codes=(*known.codes, GOODS, SERVICES),
        names=(*names, GOODS, SERVICES),
        sections=(*(each.section for each in known.all), OF_GOODS, OF_SERVICES),
        transactions=np.full((n, n), np.nan),
        output=np.full(n, np.nan),
        inputs={},
        imports=None,
        exports=None,
        final_use=_AnyColumn(n),
        jobs={},
        extensions={},
        treatment=None,
        closure=None,
        source="",
        notes=(),
    )
    return NoTable(table, scenario.country_name)
