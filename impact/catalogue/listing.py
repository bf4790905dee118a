"""Factors and sources as rows: for reading, and for programs."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.sources import COLUMNS, Source
from impact.core.country_names import meant_country
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.files.rows import Row, picked

UNVERIFIED = "Not checked at its source: never part of a headline."


def found_factors(catalogue: Catalogue, words: Sequence[str], region: str | None = None) -> tuple[Factor, ...]:
    """Return the factors that contain every word, competing figures for one place and time side by side.

    Raises:
        ImpactError: when there are none; says which word or region may have been meant.
    """
    if region is not None and not catalogue.everything(region):
        regions = {factor.region for factor in catalogue.everything()}
        near = meant_country(region) or did_you_mean(region, regions)
        raise ImpactError(f"no figure is for the region '{region}'.{near} {list_choices(regions)}")
    found = catalogue.find(words, region)
    if not found:
        raise ImpactError(_nothing(catalogue, words, region))
    return tuple(sorted(found, key=lambda row: (row.key, row.region, row.period, *row.dimensions.values())))


def _nothing(catalogue: Catalogue, words: Sequence[str], region: str | None) -> str:
    known = {part for row in catalogue.everything() for part in (*row.key.split("_"), *row.dimensions.values())}
    wrong = [word for word in words if not catalogue.find([word])]
    near = "".join(did_you_mean(word.casefold(), known) for word in wrong)
    place = f" for {region}" if region else ""
    every = " Every word must occur: try fewer." if not wrong and len(words) > 1 else ""
    return f"no figure{place} matches '{' '.join(words)}'.{near}{every}"


def factor_lines(factors: Iterable[Factor]) -> list[Row]:
    """Return rows for reading: value, range, unit, period, region, source, grade."""
    return [
        {
            "factor": row.key,
            "which": ", ".join(f"{name}={value}" for name, value in row.dimensions.items()),
            **picked(row, "region", "period"),
            "value": f"{row.value:.7g}" + ("†" if row.basis == "unverified" else ""),
            "range": "" if row.low is None else f"{row.low:.7g} to {row.high:.7g}",
            **picked(row, "unit", "source", "grade"),
        }
        for row in factors
    ]


def factor_records(factors: Iterable[Factor], sources: Mapping[str, Source]) -> list[Row]:
    """Return rows for programs: every field of the factor, its dimensions as one cell, and who published it."""
    return [
        {
            **picked(row, "key", "region", "period"),
            "dimensions": ";".join(f"{name}={value}" for name, value in row.dimensions.items()),
            **picked(row, "value", "low", "high", "distribution", "unit", "source"),
            "producer": sources[row.source].producer,
            **picked(row, "locator", "basis", "grade", "note", "file", "line"),
        }
        for row in factors
    ]


def source_lines(catalogue: Catalogue, sources: Iterable[Source]) -> list[Row]:
    """Return rows for reading: who, what, when, on which terms, and how many figures."""
    figures = Counter(row.source for row in catalogue.everything())
    return [
        {"source": source.id}
        | picked(source, "producer", "title", "published", "licence")
        | {"figures": f"{figures[source.id]}"}
        for source in sources
    ]


def source_records(catalogue: Catalogue, sources: Iterable[Source]) -> list[Row]:
    """Return rows for programs: every field of the source, and how many figures come from it."""
    figures = Counter(row.source for row in catalogue.everything())
    return [
        picked(source, *COLUMNS) | {"figures": figures[source.id]}  # same order as the file
        for source in sources
    ]


def found_sources(catalogue: Catalogue, words: Sequence[str] = ()) -> list[Source]:
    """Return the sources whose id, producer, title or licence contain every word; all without words."""
    wanted = [word.casefold() for word in words]

    def text(source: Source) -> str:
        return f"{source.id} {source.producer} {source.title} {source.licence}".casefold()

    found = [source for source in catalogue.sources.values() if all(word in text(source) for word in wanted)]
    if not found:
        near = did_you_mean(" ".join(words), catalogue.sources)
        raise ImpactError(f"no source matches '{' '.join(words)}'.{near}")
    return sorted(found, key=lambda source: source.id)
