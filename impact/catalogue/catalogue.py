"""The catalogue: all factors and sources of the shipped data and of the user's folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from impact.catalogue import world_defaults
from impact.catalogue.data_load import in_order, load_data, unknown_sources
from impact.catalogue.factors import Factor, Identity, period_end
from impact.catalogue.sources import Source
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files import resources
from impact.files.targets import is_plain

if TYPE_CHECKING:
    from impact.core.io_table import InputOutputTable

WORLD = "WLD"

# The last day of the earliest period of each series, by key, region and dimensions.
FirstEnds: TypeAlias = dict[tuple[str, str, frozenset[tuple[str, str]]], str]


class Catalogue:
    """Looks figures up; reads its files when first asked and keeps them.

    Figures of the world and of countries are for every kind of project; those in `kinds/KIND/` are for one. Where they
    have no figure of a country, its world defaults answer, whose file is opened then.

    Args:
        extra: the user's data folders, first one first. A row with the same key, region, period and dimensions as a
            shipped one takes its place; other rows are added.
        kind: of project, whose figures are read beside those for all; None reads those of every kind.
    """

    def __init__(self, extra: tuple[Path, ...] = (), kind: str | None = None) -> None:
        self.extra, self.kind = extra, kind
        self._tables: dict[str, InputOutputTable] = {}
        self._asked: dict[tuple[object, ...], Factor] = {}
        self._defaults: dict[str, tuple[Factor, ...]] = {}
        self._defaults_of = self  # whose files of world defaults are read
        self._in_place: dict[Identity, Factor | None] = {}  # of world defaults
        self._everything: tuple[Factor, ...] | None = None

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
        rows = self._by_key.get(key, [])
        for region in regions:
            own = [row for row in rows if row.region == region and row.dimensions == dimensions]
            others = self._beside(own, key, region, dimensions, period)
            found = _at_period(own, period) or _at_period(others, period)
            if found is None and (candidates := own or others):
                have = list_choices({factor.period for factor in (*own, *others)})
                raise ImpactError(f"{candidates[0].name} of {region} has no figure up to {period}. {have}")
            if found is not None:
                if unit is not None and found.unit != unit:
                    words = (
                        f"the unit is '{found.unit}', '{unit}' is wanted. Convert the figure, or ask in its own unit."
                    )
                    raise ProblemsError([found.problem(words)])
                return found
        rows = [*rows, *(row for region in regions for row in self.defaults(region) if row.key == key)]
        if not rows:
            near = did_you_mean(key, self._by_key)
            raise ImpactError(f"no factor is called '{key}'.{near} See: impact data factors WORDS")
        raise ImpactError(_not_found(key, rows, regions, dimensions))

    def _beside(
        self, own: Sequence[Factor], key: str, region: str, dimensions: Mapping[str, str], period: str | None
    ) -> list[Factor]:
        """Return the world defaults of a series, if they are needed.

        A pack's figure goes before. Indices and shares are of one series alone: two have two bases, so that a default
        joins them in no year.
        """
        if own and (own[0].unit == "1" or _at_period(list(own), period) is not None):
            return []
        return [row for row in self.defaults(region) if row.key == key and row.dimensions == dimensions]

    def defaults(self, country: str) -> tuple[Factor, ...]:
        """Return the world defaults of a country, also those that a pack replaces; none for what is no country."""
        if country not in self._defaults:
            found, problems = world_defaults.read_country(country, self._defaults_of.extra)
            found |= {key: row for key, row in self._in_place.items() if row is not None and row.region == country}
            rows = [row for row in found.values() if self._in_place.get(row.identity, row) is row]
            problems += unknown_sources(rows, self.sources) if rows else []
            if problems:
                raise ProblemsError(problems)
            self._defaults[country] = tuple(rows)
        return self._defaults[country]

    def _answers(self, default: Factor) -> bool:
        """Return whether a world default may be found: no pack has its series, or only from a later year on."""
        first = self._first_ends.get((default.key, default.region, frozenset(default.dimensions.items())))
        return first is None or (default.unit != "1" and period_end(default.period) < first)

    def figure(self, identity: Identity) -> Factor | None:
        """Return the figure of that identity, of a pack or else of the world defaults; None where there is none."""
        own = self._by_identity.get(identity)
        return own or next((row for row in self.defaults(identity[1]) if row.identity == identity), None)

    def holds(self, figure: Mapping[str, str], country: str) -> bool:
        """Return whether there is a figure of a country, whatever is wrong in rows of others.

        Args:
            figure: its key, and dimensions that it has.
            country: ISO 3166.
        """
        wanted = {name: value for name, value in figure.items() if name != "key"}
        defaults, _ = world_defaults.read_country(country, self.extra)
        return any(
            row.key == figure["key"] and row.region == country and wanted.items() <= row.dimensions.items()
            for row in (*self.readable, *defaults.values())
        )

    def is_default(self, factor: Factor) -> bool:
        """Return whether a figure is a world default, which is a figure for every country and no country's own."""
        return factor.file.rpartition("/")[0].endswith(f"/{world_defaults.FOLDER}")

    def everything(self, region: str | None = None) -> tuple[Factor, ...]:
        """Return all factors with the world defaults that may answer, those of one region if it is given."""
        own = [row for row in self.factors if region in (None, row.region)]
        if region is None and self._everything is not None:
            return self._everything
        places = world_defaults.countries(self._defaults_of.extra) if region is None else (region,)
        added = [row for place in places for row in self.defaults(place) if self._answers(row)]
        found = tuple(sorted([*own, *added], key=in_order))
        if region is None:
            self._everything = found
        return found

    def table(self, country: str, name: str, under: str = "") -> InputOutputTable:
        """Return the table in the folder of that name of a country pack: a national one, or one of a region `under` it.

        Raises:
            ImpactError: there is no such table.
            ProblemsError: it has faults; all of them are named at once.
        """
        from impact.catalogue.io_table.build import shared_io_table

        place = f"countries/{country}/{under}{name}"
        if place not in self._tables:
            folder = resources.find("data", place, self.extra) if is_plain(name) else None
            if folder is None:
                raise ImpactError(
                    f"There is no input-output table data/{shortened(place)}. Add the folder (data/README.md says how) "
                    "or name another in 'table'."
                )
            self._tables[place] = shared_io_table(folder)
        return self._tables[place]

    @property
    def tables_read(self) -> tuple[str, ...]:
        """The folders of the national tables that were asked for, under `data`."""
        return tuple(self._tables)

    def changed(self, figures: Mapping[Identity, Factor | None], other: Catalogue, tables: bool) -> Catalogue:
        """Return this catalogue with some figures of another.

        Args:
            figures: what takes the place of the figures, by identity; None takes one away.
            other: where they come from, for their sources.
            tables: whether its national tables are taken, too.
        """
        result = Catalogue(other.extra if tables else self.extra, self.kind)
        packs = {key for each in (self, other) for key in figures if key in each._by_identity}
        # A figure of a pack that is not here any more stays one of a pack.
        packs |= {key for key, row in figures.items() if row is not None and not self.is_default(row)}
        result._defaults_of = self._defaults_of
        result._in_place = self._in_place | {key: row for key, row in figures.items() if key not in packs}
        kept = self._by_identity | {key: row for key, row in figures.items() if key in packs}
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
            raise ImpactError(f"no source is called '{source_id}'.{near} See: impact data sources") from None

    @property
    def factors(self) -> tuple[Factor, ...]:
        """All factors of packs, kinds and topics of the world, by key, region, dimensions and period.

        Those that are read for every run: `everything` adds the world defaults of all countries.
        """
        return self._read[0]

    @property
    def readable(self) -> tuple[Factor, ...]:
        """The factors that could be read, whatever is wrong in other rows."""
        return self._loaded[0]

    def rows(self, key: str, *regions: str) -> Sequence[Factor]:
        """Return every figure of a key, of all regions and periods; none where no figure is called so.

        Args:
            key: what is asked for.
            regions: whose world defaults are among them, where no pack has the same figure.
        """
        own = self._by_key.get(key, [])
        held = {row.identity for row in own}
        added = [row for region in regions for row in self.defaults(region) if row.key == key]
        return [*own, *(row for row in dict.fromkeys(added) if row.identity not in held)]

    def find(self, words: Iterable[str], region: str | None = None) -> tuple[Factor, ...]:
        """Return the factors that contain every word, in their fields or their source; case does not matter."""
        wanted = [word.casefold() for word in words]
        texts = {each.id: f"{each.id} {each.producer} {each.title}".casefold() for each in self.sources.values()}
        rows = self.everything(region)
        return tuple(row for row in rows if all(word in f"{_text(row)} {texts[row.source]}" for word in wanted))

    def problems(self, *, every_country: bool = False) -> tuple[Problem, ...]:
        """Return what is wrong in the files, without raising it.

        Args:
            every_country: whether the world defaults of all countries are looked at; else those of the user's folders.
        """
        found = [*self._loaded[2], *world_defaults.misnamed(self.extra)]
        sources = self._loaded[1]
        for country in world_defaults.countries(self.extra, shipped=every_country):
            rows, faults = world_defaults.read_country(country, self.extra)
            found += [*faults, *unknown_sources(rows.values(), sources)]
        return tuple(found)

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

    @cached_property
    def _first_ends(self) -> FirstEnds:
        """The last day of the earliest period of each series of packs; intervals answer no year."""
        found: FirstEnds = {}
        for key, region, period, dimensions in (row.identity for row in self.factors):
            end = period_end(period) or "9999-12-31"
            found[key, region, dimensions] = min(end, found.get((key, region, dimensions), end))
        return found

    @cached_property
    def _by_identity(self) -> dict[Identity, Factor]:
        return {factor.identity: factor for factor in self.factors}


def _text(factor: Factor) -> str:
    words = (factor.name, factor.key.replace("_", " "), factor.region, factor.period, factor.unit, factor.note)
    return " ".join(words).casefold()


def _at_period(candidates: list[Factor], period: str | None) -> Factor | None:
    """Return the figure of exactly that period, else the latest not after it."""
    for row in candidates:
        if row.period == period:
            return row
    limit = "9999-12-31" if period is None else period_end(period)
    ends = [(end, row) for row in candidates if (end := period_end(row.period)) and end <= limit]
    return max(ends, key=lambda pair: pair[0])[1] if ends else None


def _not_found(key: str, rows: list[Factor], regions: Sequence[str], dimensions: Mapping[str, str]) -> str:
    """Say why no row fits: the region, the names of the dimensions, or their values."""
    asked = ", ".join(f"{name}={value}" for name, value in dimensions.items()) or "no dimensions"
    here = [row for row in rows if row.region in regions]
    if not here:
        have = list_choices({row.region for row in rows})
        return f"no '{key}' for {' or '.join(regions)}. Regions of packs: {have} World defaults: impact data countries"
    have = list_choices({row.name.removeprefix(key).strip() or "(no dimensions)" for row in here})
    return f"no '{key}' of {' or '.join(regions)} with {asked}. {have}"
