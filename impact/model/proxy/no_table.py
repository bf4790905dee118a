"""A country without a national table: what takes its place, and what stays unknown."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from impact.catalogue.industries import industries
from impact.catalogue.io_table.money import money_unit
from impact.core.arrays import NOTHING, Array
from impact.core.io_table import InputOutputTable
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.model.rows import ResultRow

BY_INDUSTRY = "jobs_division"  # variable of jobs by industry
STEPS = "_step"  # ending of variables whose rows lead from one figure to another


@dataclass(frozen=True, eq=False)
class IndustryTable(InputOutputTable):
    """A table by the common industries, in which a sector goes by any code of ISIC that one of them holds."""

    def position(self, code: str) -> int:
        """Return the place of the industry that holds a code."""
        return industries().place(code, self.name)


@dataclass(frozen=True, eq=False)
class SubstituteTable(ABC):
    """What stands in the place of a table of the country.

    Attributes:
        table: it.
        country: its name, as printed.
    """

    table: IndustryTable
    country: str

    @property
    def too_rough(self) -> str:
        """Why what it says of suppliers is no key figure, and no order of industries is sure; empty where it is."""
        return ""

    @abstractmethod
    def gap(self, row: ResultRow) -> str:
        """Return why a row of a model is not known."""

    def told(self, rows: Iterable[ResultRow]) -> Iterator[ResultRow]:
        """Yield rows of a model; those that need what is not known have their reason in place of values.

        Steps from one figure to another are left out as a whole where one of them is not known. Which industries have
        most jobs is left out where no order of industries is sure, and else what of it is not known.
        """
        every = list(rows)
        broken = {row.variable for row in every if row.variable.endswith(STEPS) and not _is_known(row)}
        for row in every:
            if row.variable in broken:
                continue
            if row.variable == BY_INDUSTRY and (self.too_rough or not _is_known(row)):
                continue
            yield row if _is_known(row) else _without(row, self.gap(row))

    def leading(self, figures: Iterable[ResultRow], declared: Mapping[str, Any]) -> Iterator[ResultRow]:
        """Yield key figures; those of the supply chain have the reason in place of values where they are too rough.

        Net figures that are not known are left out, with the steps that lead to them: nobody may ask for their sign.
        """
        for row in figures:
            key = row.keys.get("key", "")
            figure = declared.get(key)
            of = {} if figure is None or figure.of is None else figure.of
            channel = of.get("channel") or next((name for name in CHANNELS if key.endswith(f"_{name}")), TOTAL)
            if figure is not None and figure.signed and (not _is_known(row) or np.isnan(row.values).all()):
                continue  # also where a relief without a number is another reason why nothing is known
            if not _is_known(row):
                yield _without(row, self.gap(replace(row, keys={**row.keys, "channel": channel})))
            elif self.too_rough and channel == "indirect":
                yield _without(row, self.too_rough)
            else:
                yield row


def _is_known(row: ResultRow) -> bool:
    if row.gap and row.undefined is None:
        return True
    unknown = np.isnan(row.values)
    return not (unknown if row.undefined is None else unknown & ~row.undefined).any()


def _without(row: ResultRow, gap: str) -> ResultRow:
    """Return a row without values, and why; a check of such values does not apply."""
    if row.limits is not None:
        return replace(row, values=NOTHING, limits=replace(row.limits, reason=gap))
    return replace(row, values=NOTHING, undefined=None, never=None, gap=gap)


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
class NoTable(SubstituteTable):
    """The place of a table that is not there."""

    def gap(self, row: ResultRow) -> str:
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
