"""Where data lie: shipped, in packages of kinds of project, in packs of countries, in folders of the user."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.core.errors import ImpactError, Problem, did_you_mean, list_choices, problem
from impact.core.plugins import pack_folders
from impact.core.registry import kinds_installed, package_of_kind
from impact.files import resources


@dataclass(frozen=True)
class DataFolder:
    """A folder with data.

    Attributes:
        root: the folder.
        label: how problems call it.
        inside: the kind of project whose package holds it; empty for a folder that may hold data of all kinds.
        installed: whether it is a country pack of an installed distribution, of which none goes before another.
    """

    root: Traversable
    label: str
    inside: str = ""
    installed: bool = False

    def files(self, kind: str | None) -> Iterator[tuple[Traversable, str, str]]:
        """Yield each factor file, the name problems give it, and the kind of project it is for, empty for all.

        Args:
            kind: the only one whose files are wanted beside those for all; None for every kind.
        """
        if self.inside:
            yield from ((file, name, self.inside) for file, name in _csv(self.root, self.label))
            return
        yield from ((file, name, "") for file, name in _csv(self.root.joinpath("world"), f"{self.label}/world"))
        for pack in _folders(self.root.joinpath("countries")):
            yield from ((file, name, "") for file, name in _csv(pack, f"{self.label}/countries/{pack.name}"))
        for own in _folders(self.root.joinpath("kinds")):
            if kind in (None, own.name):
                yield from ((file, name, own.name) for file, name in _csv(own, f"{self.label}/kinds/{own.name}"))


def data_folders(extra: tuple[Path, ...], kind: str | None) -> Iterator[DataFolder]:
    """Yield all folders with data; what stands in later ones goes before.

    Args:
        extra: the user's data folders, first one first.
        kind: the only one of project that is wanted; None for every kind.
    """
    yield DataFolder(resources.shipped("data"), "data")
    for name in kinds_installed() if kind is None else [kind]:
        yield from (
            DataFolder(folder, label, name) for folder, label in resources.of_package("data", package_of_kind(name))
        )
    yield from (DataFolder(root, label, installed=True) for root, label in pack_folders())
    yield from (DataFolder(path, str(path)) for path in reversed(extra))


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


def is_data_folder(folder: Path) -> bool:
    """Return whether a folder holds anything that is read as data: entries called as those of the shipped data are."""
    return folder.is_dir() and any(entry.name in _names() for entry in folder.iterdir())


def not_read(extra: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield a problem for each of the user's folders without data, and for lists of figures in a place not read."""
    for folder in extra:
        lists = [file for file in sorted(folder.glob("*.csv")) if file.name not in _names() and _has_figures(file)]
        for place in lists or ([] if is_data_folder(folder) else [folder]):
            what = "figures are not read here" if lists else "nothing in this folder is read as data"
            words = (
                f"{what}. Those of a country belong into countries/ISO3/, such as countries/KEN/taxes.csv, and their "
                "sources into sources.csv. 'impact data missing --country ISO3 --kind KIND -o FOLDER' writes a folder "
                "to fill."
            )
            yield problem(words, file=str(place))


@cache
def _names() -> frozenset[str]:
    return frozenset(each.name for each in resources.shipped("data").iterdir() if not each.name.endswith(".md"))


def _has_figures(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(100).removeprefix(b"\xef\xbb\xbf").startswith(b"key,region,period,")


def stored_name(name: str, extra: tuple[Path, ...]) -> str:
    """Return what a study calls a file or folder: a folder of the user by its last name.

    Where the folder lies is the user's own affair: no result changes with it, and no document tells it.
    """
    for path in sorted(extra, key=lambda each: -len(str(each))):
        if name == str(path) or name.startswith(f"{path}/"):
            return f"{path.resolve().name}{name.removeprefix(str(path))}"
    return name


def _folders(place: Traversable) -> list[Traversable]:
    inner = place.iterdir() if place.is_dir() else ()
    return sorted((entry for entry in inner if entry.is_dir()), key=lambda entry: entry.name)


def _csv(place: Traversable, label: str) -> Iterator[tuple[Traversable, str]]:
    for file in sorted(place.iterdir(), key=lambda file: file.name) if place.is_dir() else ():
        if file.name.endswith(".csv") and file.name != "sources.csv":
            yield file, f"{label}/{file.name}"
