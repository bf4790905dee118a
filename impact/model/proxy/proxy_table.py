"""A table from donor countries, fitted to figures of the country, and how wrong such tables are."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from typing import Any, Final, Protocol

import numpy as np

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.industries import industries
from impact.catalogue.io_table.money import money_unit
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.io_table import EmploymentVector, ImportUse, InputOutputTable, TableMoney
from impact.core.vocabulary import TOTAL
from impact.formulas.economy.leontief import BalanceError
from impact.formulas.economy.proxy_table import (
    Coefficients,
    KnownTotals,
    Proxy,
    fitted,
    match_import_openness,
    mean_of_donors,
    spread,
)
from impact.model.proxy.donors import Donor, load_donor
from impact.model.proxy.no_table import IndustryTable, SubstituteTable
from impact.model.rows import ResultRow

OPEN: Final = "imports_to_gdp"
RATIOS: Final = {"gva": "proxy_ratio_gva", "jobs": "proxy_ratio_jobs"}  # true effect of suppliers over that of a proxy
STEP: Final = 0.05  # to which ranges are rounded, outward
NORMAL_80, NORMAL_95 = 1.2816, 1.96  # ends of 80 and of 95 of 100, in standard deviations


def narrow_ratio_range(low: float, high: float) -> tuple[float, float]:
    """Return the ends that hold 80 of 100 of a ratio whose given ends hold 95 of 100 [1]."""
    a, b = (round(end ** (NORMAL_80 / NORMAL_95) / STEP) * STEP for end in (low, high))
    return a, b


GVA, OUTPUT, IMPORTS, EXPORTS, WORKERS = "gva", "output", "imports", "exports", "employed"
OF_JOBS = ("jobs", "building")  # words in the names of variables that count people
LEADS_FROM = 2  # level from which what follows from a proxy may be a key figure, and industries be told apart


class Reads(Protocol):
    """What of the inputs of a run is needed here."""

    catalogue: Catalogue

    @property
    def scenario(self) -> Any:
        """The scenario as validated."""

    def number(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float:
        """Return a figure of the catalogue."""

    def known(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float | None:
        """Return the same; None where there is none."""

    def about(self, topic: str, *rests_on: str) -> AbstractContextManager[None]:
        """Note what is read inside as read for a topic."""

    def cite(self, *sources: str) -> None:
        """Note that a source stands behind the topic."""


@dataclass(frozen=True, eq=False)
class ProxyTable(SubstituteTable):
    """The proxy of a scenario: a table by industries with domestic flows.

    Attributes:
        level: of the proxy.
        donors: their tables.
        workers: of the country, by industry; None where they are not known.
        spreads: between what the donors one by one lie, over their mean, for gva and jobs.
    """

    proxy: Proxy
    level: int
    donors: tuple[InputOutputTable, ...]
    workers: Array | None
    spreads: Mapping[str, tuple[float, float]]

    def held(self, name: str, ratio: Factor) -> tuple[float, float]:
        """Return the ends that hold 80 of 100 of true effects over those of a proxy, the wider of tests and donors.

        Args:
            name: gva or jobs.
            ratio: its figure in the catalogue.
        """
        low, high = narrow_ratio_range(ratio.low or ratio.value, ratio.high or ratio.value)
        return min(low, self.spreads[name][0]), max(high, self.spreads[name][1])

    @property
    def donors_in_words(self) -> str:
        """The names of the donors' tables."""
        return "; ".join(each.name for each in self.donors)

    @property
    def codes(self) -> str:
        """Country and year of each donor, such as UZB 2022."""
        return ", ".join(f"{each.country} {each.year}" for each in self.donors)

    @property
    def too_rough(self) -> str:
        """Why what they say of suppliers is no key figure; empty from the level on from which it may be one."""
        if self.level >= LEADS_FROM:
            return ""
        return (
            "little data of the country stands behind its suppliers, which is too rough for the pages; "
            "the tables by year have it"
        )

    def gap(self, row: ResultRow) -> str:
        """Return why a row of a model is not known by these tables."""
        channel = row.keys.get("channel")
        if channel == "induced":
            return "what wages buy in the country is not known, and tables of other countries do not show it"
        if channel == TOTAL:
            return "the total would include what wages buy, which tables of other countries do not show"
        if channel == "direct" and row.variable == "gva":
            return "neither what is sold nor the value added of the project is stated"
        if not self.level and any(word in row.variable for word in OF_JOBS):
            return "tables of other countries were not fitted to the country, and their workers do not fit it"
        if self.workers is None and any(word in row.variable for word in OF_JOBS):
            return "workers by industry are not known in the country, and those of other countries do not fit"
        return "tables of other countries show no wages, taxes or imports of suppliers"


def proxied(inputs: Reads, level: int | None = None) -> ProxyTable:
    """Return the proxy that a scenario names.

    Args:
        inputs: of the run.
        level: in place of the one that is stated.

    Raises:
        ImpactError: a donor is not there or cannot be one; figures that the level needs are lacking or contradict.
    """
    scenario = inputs.scenario
    stated, country = scenario.supply_chain.proxy, scenario.country
    if level is not None:
        stated = stated.model_copy(update={"level": level})
    with inputs.about("national_table"), inputs.about("proxy"):
        found = [load_donor(inputs.catalogue, name) for name in stated.donors]
        inputs.cite(*dict.fromkeys(each.table.source for each in found))
        unit, own = _own(inputs, stated, country)
        workers = None
        if stated.level:
            workers = _by_industry(inputs, WORKERS, "persons", country, str(stated.year), needed=False)
        donors = [_opened(inputs, each, stated) for each in found]
    every = [each.coefficients for each in donors]
    try:
        proxy = fitted(mean_of_donors(every), own, stated.level)
    except ImpactError as error:
        codes = industries().codes
        raise ImpactError(f"The proxy of {country} cannot be made. {_named(str(error), codes)}") from None
    return ProxyTable(
        _table(scenario, stated, found, proxy, unit, workers),
        scenario.country_name,
        proxy,
        stated.level,
        tuple(each.table for each in found),
        workers,
        _spreads(every, own, stated.level, proxy, workers),
    )


def _spreads(
    donors: Sequence[Coefficients], own: KnownTotals, level: int, proxy: Proxy, workers: Array | None
) -> dict[str, tuple[float, float]]:
    """Return the spread of the donors for each effect; one that cannot be fitted by itself tells nothing of it."""
    alone = []
    for each in donors:
        with suppress(BalanceError):
            alone.append(fitted(mean_of_donors([each]), own, level))
    of = {"gva": None} if workers is None else {"gva": None, "jobs": workers}
    return {name: spread(alone, proxy, counted) for name, counted in of.items()}


def _named(message: str, codes: tuple[str, ...]) -> str:
    for number in range(len(codes), 0, -1):
        message = message.replace(f"sector {number}", f"'{codes[number - 1]}'")
    return message


def _own(inputs: Reads, stated: Any, country: str) -> tuple[TableMoney, KnownTotals]:
    """Return the money unit of the country's own figures, and those that the level needs, in million."""
    scenario = inputs.scenario
    if not stated.level:
        return money_unit(f"million {scenario.currency}_{scenario.price_year}"), KnownTotals()
    year = str(stated.year)
    rows = [each for each in inputs.catalogue.factors if each.key == GVA and each.region == country]
    units = sorted({each.unit for each in rows if each.period == year and "industry" in each.dimensions})
    units = units or [f"million {scenario.currency}_{year}/yr"]
    if len(units) > 1:
        raise ImpactError(f"Value added of {country} in {year} is in {' and '.join(units)}. Bring it to one unit.")
    unit = money_unit(units[0].removesuffix("/yr"))

    def read(key: str, least: int) -> Array | None:
        if stated.level < least:
            return None
        values = _by_industry(inputs, key, units[0], country, year, needed=True)
        return None if values is None else values * unit.per_million

    own = KnownTotals(gva=read(GVA, 1), output=read(OUTPUT, 2), imports=read(IMPORTS, 3), exports=read(EXPORTS, 3))
    return money_unit(f"million {unit.currency}_{unit.price_year}"), own


def _by_industry(inputs: Reads, key: str, unit: str, country: str, year: str, *, needed: bool) -> Array | None:
    """Return own figures by industry, those of parts of one added up; None where they are not needed and lack."""
    known = industries()
    held: list[dict[str, frozenset[int]]] = [{} for _ in known.all]
    for row in inputs.catalogue.factors:
        if (row.key, row.region, row.period) != (key, country, year) or set(row.dimensions) != {"industry"}:
            continue
        code = row.dimensions["industry"]
        divisions = known.divisions(code)
        for at, each in enumerate(known.all):
            if divisions & each.divisions:
                if not divisions <= each.divisions:
                    raise ImpactError(
                        f"{row.file}, line {row.line}: '{code}' lies in more than one industry of a proxy. Divide it: "
                        f"{', '.join(known.codes)}."
                    )
                held[at][code] = divisions
    values: list[float | None] = []
    for each, parts in zip(known.all, held, strict=True):
        counted = [division for part in parts.values() for division in part]
        if len(counted) > len(set(counted)):
            raise ImpactError(
                f"'{key}' of {country} in {year}: {', '.join(sorted(parts))} overlap in {each.code}. Take some out."
            )
        codes = sorted(parts) if set(counted) == each.divisions else [each.code]
        read = inputs.number if needed else inputs.known
        found = [read(key, unit, country, period=year, industry=code) for code in codes]
        some = [one for one in found if one is not None]
        values.append(sum(some) if len(some) == len(found) else None)
    return np.array(values, dtype=float) if None not in values else None


def _opened(inputs: Reads, one: Donor, stated: Any) -> Donor:
    """Return a donor that is as open as the country, where both are known and the level is above zero."""
    if not stated.level:
        return one
    own = inputs.known(OPEN, "1", inputs.scenario.country, period=str(stated.year))
    its = inputs.known(OPEN, "1", one.table.country, period=str(one.table.year))
    if own is None or its is None:
        return one
    return replace(one, coefficients=match_import_openness(one.coefficients, own / its))


def _table(
    scenario: Any, stated: Any, found: list[Donor], proxy: Proxy, unit: TableMoney, workers: Array | None
) -> IndustryTable:
    known, x = industries(), proxy.output
    names = ", ".join(each.table.country for each in found)
    said = (f"Proxy of level {stated.level}, grade D, from {', '.join(stated.donors)}: no table of the country",)
    jobs = (
        {}
        if workers is None
        else {"workers": EmploymentVector("workers", workers, "persons", "headcount", with_informal=True)}
    )
    return IndustryTable(
        name=f"Proxy for {scenario.country_name} from {names}",
        country=scenario.country,
        year=stated.year or max(each.table.year for each in found),
        kind="industry_by_industry",
        unit=unit,
        flows="total",
        codes=known.codes,
        names=tuple(each.name for each in known.all),
        sections=tuple(each.section for each in known.all),
        transactions=proxy.inputs * x,
        output=x,
        inputs={"gva": proxy.gva * x, "taxes": x * (1 - proxy.gva - proxy.inputs.sum(axis=0))},
        imports=None,
        exports=None,
        final_use={},
        jobs=jobs,
        extensions={},
        treatment=ImportUse("matrix", True, (proxy.inputs - proxy.domestic) * x),
        closure=None,
        source=found[0].table.source,
        notes=said,
        own_notes=said,
    )
