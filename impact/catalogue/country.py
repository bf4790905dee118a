"""Country packs: all data of one country, in one folder `countries/<ISO3>/`."""

from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.files import resources


@dataclass(frozen=True)
class CountryPack:
    """A country's folder, or folders where the user adds one of the same name.

    Attributes:
        iso3: ISO 3166 alpha-3 code, the name of the folder.
        topics: factor files by name without `.csv`, such as `electricity`.
        tables: folders with an input-output table, such as `io_2022`.
    """

    iso3: str
    topics: dict[str, Traversable]
    tables: dict[str, Traversable]


def country_codes(extra: tuple[Path, ...] = ()) -> tuple[str, ...]:
    """Return the codes of all countries that have a folder, in alphabetical order."""
    places = resources.folders("data", "countries", extra)
    return tuple(sorted({entry.name for place in places for entry in place.iterdir() if entry.is_dir()}))


def country_pack(iso3: str, extra: tuple[Path, ...] = ()) -> CountryPack:
    """Return the pack of a country; in files of the same name the user's come first."""
    codes = country_codes(extra)
    if iso3 not in codes:
        raise ImpactError(f"no country pack is called '{iso3}'.{did_you_mean(iso3, codes)} {list_choices(codes)}")
    tables: dict[str, Traversable] = {}
    for place in resources.folders("data", f"countries/{iso3}", extra):
        for entry in place.iterdir():
            if entry.is_dir() and entry.joinpath("table.yaml").is_file():
                tables.setdefault(entry.name, entry)
    topics = resources.listing("data", f"countries/{iso3}", ".csv", extra)
    return CountryPack(iso3, topics, dict(sorted(tables.items())))
