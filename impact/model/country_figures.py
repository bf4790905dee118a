"""Figures of its own country that a kind of project reads, from runs of the shipped scenarios of that kind."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.core.country_names import Country
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.draws import Draws
from impact.model import models
from impact.model.inputs import Inputs
from impact.model.missing import MissingFigures
from impact.scenario.files.find import names, text_of
from impact.scenario.files.folder import NO_TABLE
from impact.scenario.load import LoadedScenario, load

TABLE_YEAR = "YEAR"  # in units: the price year of a national table that is not known yet


@dataclass(frozen=True)
class CountryFigure(MissingFigures):
    """A figure that a kind of project reads of its own country, as another country would have it.

    Attributes:
        file: Name of the file in which a shipped country has it.
        named: Dimensions that a scenario names, such as a seller, with their values in the shipped one.
    """

    file: str
    named: Mapping[str, str] = field(hash=False)

    @property
    def why(self) -> str:
        """What it is for, and what the scenario names with it."""
        named = ", ".join(f"{name} (elsewhere {value})" for name, value in self.named.items())
        return super().why + (f" Named as in your scenario: {named}." if named else "")

    def fits(self, factor: Factor) -> bool:
        """Return whether a figure is this one, with any value of the dimensions that a scenario or the table names."""
        rest = {name: value for name, value in factor.dimensions.items() if self.dimensions.get(name) != ""}
        return factor.key == self.key and rest == {name: value for name, value in self.dimensions.items() if value}


def figures_read(kind: str, land: Country, year: int, table_year: int | None) -> list[CountryFigure]:
    """Return the figures that the shipped scenarios of a kind read of their own country.

    Args:
        land: Country that would have them instead.
        table_year: Of its national table; None where it has none yet.
    """
    catalogue, found = Catalogue((), kind), dict[tuple[object, ...], CountryFigure]()
    for name in names():
        run = _run(name, kind, catalogue)
        for each in () if run is None else _of_country(run, land, str(year), table_year):
            same = each.key, each.unit, *sorted({**each.dimensions, **each.named}.items())
            before = found.setdefault(same, each)
            needed, topics = before.needed or each.needed, dict.fromkeys((*before.topics, *each.topics))
            file = each.file if before.file == land.code else before.file
            found[same] = replace(before, needed=needed, topics=tuple(topics), file=file)
    if not found:
        raise ImpactError(
            f"no scenario of the kind '{kind}' is shipped, so the figures that it reads are not known. Name a scenario "
            "of yours: impact data missing my-plant.yaml"
        )
    return sorted(found.values(), key=lambda each: (each.file, each.key, *each.dimensions.values()))


class _Noting(Inputs):
    """Inputs that note every figure read, with whether a result needs it and the topic."""

    def __init__(self, loaded: LoadedScenario, catalogue: Catalogue) -> None:
        super().__init__(loaded, catalogue, Draws(0, loaded.scenario.seed))
        self.noted: list[tuple[Factor, bool, str]] = []
        self._needed = True

    def _looked_up(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str]
    ) -> tuple[str, Factor]:
        name, found = super()._looked_up(key, unit, regions, period, dimensions)
        check = any(topic.startswith("check_") for topic in self.reading_for)
        self.noted.append((found, self._needed and not check, self.reading_for[-1]))
        return name, found

    def known(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float | None:
        self._needed = False
        try:
            return super().known(key, unit, *regions, period=period, **dimensions)
        finally:
            self._needed = True


def _run(name: str, kind: str, catalogue: Catalogue) -> _Noting | None:
    """Return the inputs of the central run of a shipped scenario; None for a variant and for another kind."""
    if re.search(r"^inherits: (?!defaults\b)", text_of(name)[1], re.MULTILINE):
        return None
    loaded = load(name)
    if loaded.scenario.project.kind != kind:
        return None
    inputs = _Noting(loaded, catalogue)
    tuple(models[kind](inputs))
    return inputs


def _of_country(run: _Noting, land: Country, year: str, table_year: int | None) -> Iterator[CountryFigure]:
    scenario, factors = run.scenario, run.catalogue.factors
    base = "" if scenario.table == NO_TABLE else str(run.table.year)
    others = {value for row in factors if row.region != scenario.country for value in row.dimensions.values()}
    stated = scenario.model_dump_json()

    def money(found: re.Match[str]) -> str:
        currency, of_year = found.groups()
        if currency != scenario.currency and of_year != str(scenario.price_year):
            return found[0]
        currency = land.currency or "CUR" if currency == scenario.currency else currency
        return f"{currency}_{table_year or TABLE_YEAR if of_year == base else year}"

    for factor, needed, topic in run.noted:
        file = factor.file.rpartition("/")[2].removesuffix(".csv")
        if factor.region != scenario.country or file in factor.dimensions:  # such a file lists cases, one of them this
            continue
        given = {name: value for name, value in factor.dimensions.items() if name != "base"}
        named = {name: value for name, value in given.items() if f'"{value}"' in stated and value not in others}
        of_table = {"base": str(table_year or "")} if base and factor.dimensions.get("base") == base else {}
        yield CountryFigure(
            factor.key, re.sub(r"\b([A-Z]{3})_(\d{4})", money, factor.unit), (land.code,), year,
            {**factor.dimensions, **dict.fromkeys(named, ""), **of_table}, (), needed,
            (re.sub(r"_[A-Z]{3}$", "", topic),), land.code if file == scenario.country else file, named,
        )  # fmt: skip
