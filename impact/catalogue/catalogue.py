"""The catalogue: all factors and sources of the shipped data and of the user's folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from impact import resources
from impact.catalogue.data_load import in_order, load_data
from impact.catalogue.factors import Factor, Identity, period_end
from impact.catalogue.sources import Source
from impact.errors import ImpactError, Problem, ProblemsError, did_you_mean, problem, there_are

if TYPE_CHECKING:
    from impact.catalogue.io_table import InputOutputTable

WORLD = "WLD"


class Catalogue:
    """Looks figures up; reads its files when first asked and keeps them.

    Figures of the world and of countries are for every kind of project; those in `kinds/KIND/` are for one.

    Args:
        extra: the user's data folders, first one first. A row with the same key, region, period and dimensions as a
            shipped one takes its place; other rows are added.
        kind: of project, whose figures are read beside those for all; None reads those of every kind.
    """

    def __init__(self, extra: tuple[Path, ...] = (), kind: str | None = None) -> None:
        self.extra, self.kind = extra, kind
        self._tables: dict[str, InputOutputTable] = {}
        self._asked: dict[tuple[object, ...], Factor] = {}

    def factor(
        self,
        key: str,
        regions: Sequence[str] = (WORLD,),
        period: str | None = None,
        unit: str | None = None,
        **dimensions: str,
    ) -> Factor:
        """Return one factor.

        Args:
            key: what is asked for.
            regions: in order of preference; the first that has the key with these dimensions answers.
            period: ISO 8601; the figure of exactly this period, else the latest not after it; None for the latest.
                An interval is found by its exact text only.
            unit: the unit the caller works in; another one is a problem, nothing is converted.
            dimensions: every dimension of the figure, no more and no less.

        Raises:
            ImpactError: when there is no such factor; says what there is.
            ProblemsError: when the unit is another one, or a data file has faults.
        """
        asked = (key, tuple(regions), period, unit, *dimensions.items())
        if asked not in self._asked:
            self._asked[asked] = self._factor(key, regions, period, unit, dimensions)
        return self._asked[asked]

    def _factor(
        self, key: str, regions: Sequence[str], period: str | None, unit: str | None, dimensions: Mapping[str, str]
    ) -> Factor:
        rows = self._by_key.get(key)
        if rows is None:
            near = did_you_mean(key, self._by_key)
            raise ImpactError(f"no factor is called '{key}'.{near} See: impact factors WORDS")
        candidates = self._in_first_region(key, rows, regions, dimensions)
        found = _at_period(candidates, period)
        if found is None:
            have = there_are({factor.period for factor in candidates})
            raise ImpactError(f"{candidates[0].name} of {candidates[0].region} has no figure up to {period}. {have}")
        if unit is not None and found.unit != unit:
            raise ProblemsError([_other_unit(found, unit)])
        return found

    def table(self, country: str, name: str) -> InputOutputTable:
        """Return the national table in the folder of that name of a country pack.

        Raises:
            ImpactError: there is no such table.
            ProblemsError: it has faults; all of them are named at once.
        """
        from impact.catalogue.io_table_read import load_io_table

        place = f"countries/{country}/{name}"
        if place not in self._tables:
            folder = resources.find("data", place, self.extra)
            if folder is None:
                raise ImpactError(
                    f"There is no input-output table data/{place}. Add the folder (data/README.md says how), or name "
                    "another in 'table'."
                )
            self._tables[place] = load_io_table(folder)
        return self._tables[place]

    def changed(self, figures: Mapping[Identity, Factor | None], other: Catalogue, tables: bool) -> Catalogue:
        """Return this catalogue with some figures of another.

        Args:
            figures: what takes the place of the figures, by identity; None takes one away.
            other: where they come from, for their sources. tables: whether its national tables are taken, too.
        """
        result = Catalogue(other.extra if tables else self.extra, self.kind)
        kept = {factor.identity: factor for factor in self.factors} | dict(figures)
        found = sorted((factor for factor in kept.values() if factor is not None), key=in_order)
        result._tables = dict((other if tables else self)._tables)
        result._read = tuple(found), MappingProxyType({**other.sources, **self.sources})
        return result

    @property
    def sources(self) -> Mapping[str, Source]:
        """All sources by id."""
        return self._read[1]

    def source(self, source_id: str) -> Source:
        """Return one source, or say which ids are near."""
        try:
            return self.sources[source_id]
        except KeyError:
            near = did_you_mean(source_id, self.sources)
            raise ImpactError(f"no source is called '{source_id}'.{near} See: impact sources") from None

    @property
    def factors(self) -> tuple[Factor, ...]:
        """All factors, by key, region, dimensions and period."""
        return self._read[0]

    def rows(self, key: str) -> Sequence[Factor]:
        """Return every figure of a key, of all regions and periods; none where no figure is called so."""
        return self._by_key.get(key, ())

    def find(self, words: Iterable[str], region: str | None = None) -> tuple[Factor, ...]:
        """Return the factors that contain every word, in their fields or their source; case does not matter."""
        wanted = [word.casefold() for word in words]
        return tuple(
            factor
            for factor in self.factors
            if region in (None, factor.region) and all(word in self._text(factor) for word in wanted)
        )

    def problems(self) -> tuple[Problem, ...]:
        """Return what is wrong in the files, without raising it."""
        return tuple(self._loaded[2])

    def _text(self, factor: Factor) -> str:
        source = self.sources[factor.source]
        words = (factor.name, factor.key.replace("_", " "), factor.region, factor.period, factor.unit, factor.note)
        return " ".join((*words, source.id, source.producer, source.title)).casefold()

    @cached_property
    def _loaded(self) -> tuple[tuple[Factor, ...], dict[str, Source], list[Problem]]:
        return load_data(self.extra, self.kind)

    @cached_property
    def _read(self) -> tuple[tuple[Factor, ...], Mapping[str, Source]]:
        factors, sources, problems = self._loaded
        if problems:
            raise ProblemsError(problems)
        return factors, MappingProxyType(sources)

    @cached_property
    def _by_key(self) -> dict[str, list[Factor]]:
        table: dict[str, list[Factor]] = {}
        for factor in self.factors:
            table.setdefault(factor.key, []).append(factor)
        return table

    @staticmethod
    def _in_first_region(
        key: str, rows: list[Factor], regions: Sequence[str], dimensions: Mapping[str, str]
    ) -> list[Factor]:
        for region in regions:
            candidates = [row for row in rows if row.region == region and row.dimensions == dimensions]
            if candidates:
                return candidates
        raise ImpactError(_not_found(key, rows, regions, dimensions))


def _at_period(candidates: list[Factor], period: str | None) -> Factor | None:
    """Return the figure of exactly that period, else the latest not after it."""
    for row in candidates:
        if row.period == period:
            return row
    limit = "9999-12-31" if period is None else period_end(period)
    ends = [(end, row) for row in candidates if (end := period_end(row.period)) and end <= limit]
    return max(ends, key=lambda pair: pair[0])[1] if ends else None


def _other_unit(factor: Factor, unit: str) -> Problem:
    words = f"the unit is '{factor.unit}', '{unit}' is wanted. Convert the figure, or ask in its own unit."
    return problem(words, file=factor.file, line=factor.line, where=factor.name)


def _not_found(key: str, rows: list[Factor], regions: Sequence[str], dimensions: Mapping[str, str]) -> str:
    """Say why no row fits: the region, the names of the dimensions, or their values."""
    asked = ", ".join(f"{name}={value}" for name, value in dimensions.items()) or "no dimensions"
    here = [row for row in rows if row.region in regions]
    if not here:
        return f"no '{key}' for {' or '.join(regions)}. Regions: {there_are({row.region for row in rows})}"
    have = there_are({row.name.removeprefix(key).strip() or "(no dimensions)" for row in here})
    return f"no '{key}' of {' or '.join(regions)} with {asked}. {have}"
