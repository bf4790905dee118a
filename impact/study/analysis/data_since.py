"""Which data differ since a study was made, and the catalogue as it was then."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_files import table_files
from impact.catalogue.factors import Factor, Identity
from impact.study.analysis.changes import ABSENT, label, numbers
from impact.study.store.old_study import OldStudy


@dataclass(frozen=True)
class Since:
    """One thing that differs.

    Attributes:
        what: id of a figure, or path of a file of a national table.
        before, after: what it was and what it is.
        file, line: where it stands today; where it stood then, if it is gone.
    """

    what: str
    before: str
    after: str
    file: str
    line: int = 0


def since(old: OldStudy, catalogue: Catalogue) -> list[Since]:
    """Return what differs between the data of a study and those of a catalogue, of what a run rests on."""
    return sorted([*_figures(old.figures, catalogue), *_tables(old, catalogue)], key=lambda each: each.what)


def _figures(then: Mapping[Identity, Factor], catalogue: Catalogue) -> Iterator[Since]:
    for identity, old in then.items():
        now = catalogue.figure(identity)
        if now is None:
            yield Since(label(identity), in_words(old), ABSENT, old.file, old.line)
        elif numbers(now) != numbers(old):
            yield Since(label(identity), in_words(old), in_words(now), now.file, now.line)


def _tables(old: OldStudy, catalogue: Catalogue) -> Iterator[Since]:
    for place in tables_of(old):
        now = {each.path: each for each in table_files(catalogue, place)}
        then = {path: str(row["sha256"]) for path, row in old.files.items() if path.startswith(f"{place}/")}
        for path in sorted(now.keys() | then.keys()):
            is_now = now[path].sha256 if path in now else ""
            if is_now != then.get(path, ""):
                file = f"{now[path].folder}/{path}" if path in now else path
                yield Since(path, _hash_in_words(then.get(path, "")), _hash_in_words(is_now), file)


def _hash_in_words(sha256: str) -> str:
    return f"SHA-256 {sha256[:12]}" if sha256 else ABSENT


def tables_of(old: OldStudy) -> list[str]:
    """Return the folders of the tables that a study read, under `data`."""
    parts = [path.split("/") for path in old.files]
    return list(dict.fromkeys("/".join(each[:-1]) for each in parts if each[0] == "countries" and len(each) > 3))


def in_words(figure: Factor) -> str:
    """Return a figure with its range and unit."""
    ends = "" if figure.low is None else f" ({figure.low:.12g} to {figure.high:.12g})"
    return f"{figure.value:.12g}{ends} {figure.unit}"


def as_then(old: OldStudy, catalogue: Catalogue, country: str) -> Catalogue:
    """Return a catalogue with the figures that a study was made with, and no other of the same series.

    What a series has gained since, such as a later year, or a figure of the country where that of the world was read,
    would answer in the place of what was read then. National tables and what was not read stay those of today.
    """
    series = {(each.key, frozenset(each.dimensions.items())) for each in old.figures.values()}
    regions = {country, *(each.region for each in old.figures.values())}
    there = [*catalogue.factors, *(row for region in sorted(regions) for row in catalogue.defaults(region))]
    others = (row.identity for row in there if (row.key, row.identity[3]) in series)
    figures: dict[Identity, Factor | None] = {identity: None for identity in others if identity not in old.figures}
    return catalogue.changed({**figures, **old.figures}, catalogue, tables=False)
