"""Figures and national tables past the age that `data/ages.yaml` allows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import country_codes, country_pack
from impact.catalogue.factors import Factor, period_end
from impact.core.errors import ProblemsError, problem
from impact.files import resources
from impact.files.reading import read_text
from impact.files.rows import Row, picked
from impact.files.yaml import read_yaml

FILE = "ages.yaml"
TABLE = "input-output table"


@dataclass(frozen=True)
class Age:
    """How old the latest figure may be.

    Attributes:
        years: after the end of its period.
        look_for: where there may be a newer one.
    """

    years: float
    look_for: str


@dataclass(frozen=True)
class Outdated:
    """What is past its age.

    Attributes:
        what, which, region, period, source: of the figure or table.
        age: that it may have.
    """

    what: str
    which: str
    region: str
    period: str
    source: str
    age: Age


@dataclass(frozen=True)
class Ages:
    """The ages that `data/ages.yaml` allows.

    Attributes:
        of_keys: of the latest figure of a series, by key.
        of_table: of a national table.
        of_source: of a source that a scenario brings along; None where no file says.
    """

    of_keys: Mapping[str, Age]
    of_table: Age
    of_source: Age | None = None


def ages(extra: tuple[Path, ...] = ()) -> Ages:
    """Return the ages; those of the user's folders before the shipped ones."""
    of_keys: dict[str, Age] = {}
    of_table, of_source = Age(0, ""), None
    for root, label in ((resources.shipped("data"), "data"), *((path, str(path)) for path in reversed(extra))):
        file, name = root.joinpath(FILE), f"{label}/{FILE}"
        if not file.is_file():
            continue
        value, _ = read_yaml(read_text(file, name), name)
        try:
            of_keys |= {key: _age_of(each) for key, each in value["figures"].items()}
            of_table = _age_of(value["table"])
            of_source = _age_of(value["sources"]) if "sources" in value else of_source
        except (KeyError, TypeError, ValueError, AttributeError):
            words = "it holds 'table' and 'figures', each with 'years', 'reason' and 'look_for'."
            raise ProblemsError([problem(words, file=name)]) from None
    return Ages(of_keys, of_table, of_source)


def _age_of(stated: Mapping[str, Any]) -> Age:
    return Age(float(stated["years"]), stated["look_for"])


def outdated(
    catalogue: Catalogue, on: date, words: Sequence[str] = (), region: str | None = None
) -> tuple[Outdated, ...]:
    """Return the latest figure of each series that is past its age on a day, then tables; by what and region.

    Args:
        catalogue: of the figures.
        on: the day.
        words: all of which a figure contains.
        region: the only one.
    """
    allowed = ages(catalogue.extra)
    of_keys, of_table = allowed.of_keys, allowed.of_table
    latest: dict[tuple[object, ...], Factor] = {}
    for row in catalogue.find(words, region):
        if row.key in of_keys and (end := period_end(row.period)):
            series = row.key, row.region, *sorted(row.dimensions.items())
            if series not in latest or period_end(latest[series].period) < end:
                latest[series] = row
    found = [
        Outdated(
            row.key, ", ".join(f"{name}={value}" for name, value in row.dimensions.items()), row.region, row.period,
            row.source, of_keys[row.key],
        )
        for row in latest.values()
        if age_of_period(row.period, on) > of_keys[row.key].years
    ]  # fmt: skip
    places = country_codes(catalogue.extra) if not words else ()
    for country in (each for each in places if region in (None, each)):
        for name in country_pack(country, catalogue.extra).tables:
            table = catalogue.table(country, name)
            if age_of_period(str(table.year), on) > of_table.years:
                found.append(Outdated(TABLE, name, country, str(table.year), table.source, of_table))
    return tuple(sorted(found, key=lambda each: (each.what, each.region, each.which)))


def age_of_period(period: str, on: date) -> float:
    """Return the years from the end of a period to a day, whole years counted by the calendar [yr]."""
    return on.year - int(period_end(period)[:4])


def outdated_rows(found: Sequence[Outdated]) -> list[Row]:
    """Return rows to print."""
    return [
        {
            "factor": each.what,
            **picked(each, "which", "region", "period"),
            "at most": f"{each.age.years:g} yr",
            "source": each.source,
            "look for": each.age.look_for,
        }
        for each in found
    ]
