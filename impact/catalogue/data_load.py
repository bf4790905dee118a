"""The figures and sources of all data folders, laid over each other; the shipped folder is kept for the process."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeAlias

from impact.catalogue.data_folders import DataFolder, data_folders, not_read
from impact.catalogue.factors import MOST_PROBLEMS, Factor, Identity, read_factors
from impact.catalogue.sources import Source, read_sources
from impact.core.errors import Problem, did_you_mean, problem
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import Stamp, stamp_of

_MOST_UNKNOWN = 50  # each is held against all names that there are

_Place: TypeAlias = tuple[str, Identity]  # kind of project, empty for all kinds, and what the figure is
_Files: TypeAlias = list[tuple[Traversable, str, str]]  # file, the name problems give it, the kind it is for


@dataclass(frozen=True, slots=True)
class _Held:
    sources: Mapping[str, Source]
    factors: Mapping[_Place, Factor]
    problems: tuple[Problem, ...]


_kept: dict[str | None, tuple[Stamp, _Held]] = {}  # the shipped folder, by the kind of project it was read for


def load_data(extra: tuple[Path, ...], kind: str | None) -> tuple[tuple[Factor, ...], dict[str, Source], list[Problem]]:
    """Return every factor in the order of `in_order`, every source, and every problem; folders named first win."""
    sources: dict[str, Source] = {}
    factors: dict[_Place, Factor] = {}
    problems = list(not_read(extra))
    packed: dict[_Place, Factor] = {}
    for folder in data_folders(extra, kind):
        held = _held(folder, kind)
        if folder.installed:
            problems.extend(_in_two_packs(row, packed[place]) for place, row in held.factors.items() if place in packed)
            packed |= held.factors
        sources.update(held.sources)
        problems.extend(held.problems)
        _lay_over(factors, held.factors, kind)
    problems.extend(unknown_sources(factors.values(), sources))
    return tuple(sorted(factors.values(), key=in_order)), sources, problems


def unknown_sources(factors: Iterable[Factor], sources: Mapping[str, Source]) -> list[Problem]:
    """Return a problem for each figure whose source there is not; of many only the first are named."""
    unknown = [row for row in factors if row.source not in sources]
    problems = []
    for row in unknown[:_MOST_UNKNOWN]:
        words = f"no source is called '{shortened(row.source)}'.{did_you_mean(row.source, sources)}"
        problems.append(row.problem(f"{words} Add it to sources.csv."))
    if len(unknown) > _MOST_UNKNOWN:
        rest = f"{len(unknown) - _MOST_UNKNOWN} more figures name sources that there are not."
        problems.append(problem(rest, file=unknown[_MOST_UNKNOWN].file, line=unknown[_MOST_UNKNOWN].line))
    return problems


def in_order(row: Factor) -> tuple[str, ...]:
    """Return what factors are sorted by: key, region, dimensions and period."""
    return (row.key, row.region, *row.dimensions.values(), row.period)


def _held(folder: DataFolder, kind: str | None) -> _Held:
    """Return what a folder holds; the shipped one is read again only after a file of it has changed."""
    sources = folder.root.joinpath("sources.csv")
    files = list(folder.files(kind))
    if folder.root != resources.shipped("data"):
        return _read(folder, sources, files)
    stamp = stamp_of([sources, *(file for file, _, _ in files)])
    if stamp is None:
        return _read(folder, sources, files)
    known = _kept.get(kind)
    if known is None or known[0] != stamp:
        known = _kept[kind] = stamp, _read(folder, sources, files)
    return known[1]


def _read(folder: DataFolder, sources: Traversable, files: _Files) -> _Held:
    known: dict[str, Source] = {}
    factors: dict[_Place, Factor] = {}
    problems: list[Problem] = []
    if sources.is_file():
        known, faults = read_sources(sources, f"{folder.label}/sources.csv")
        problems.extend(faults)
    for path, name, of_kind in files:
        rows, faults = read_factors(path, name)
        problems.extend(faults)
        for row in rows:
            identity = row.identity
            first = factors.get((of_kind, identity)) or factors.get(("", identity))
            if first is not None and len(problems) < MOST_PROBLEMS:
                words = f"the same key, region, period and dimensions stand in {first.file}, line {first.line}."
                problems.append(row.problem(f"{words} Set competing figures apart by a dimension."))
            factors[of_kind, identity] = row
    return _Held(known, factors, tuple(problems))


def _lay_over(factors: dict[_Place, Factor], here: Mapping[_Place, Factor], kind: str | None) -> None:
    """Put the figures of a folder in the place of the same ones before: one for all kinds in that of one for a kind."""
    kinds = {of_kind for of_kind, _ in factors}
    for (of_kind, identity), row in here.items():
        for other in kinds if of_kind == "" or kind is not None else ():
            factors.pop((other, identity), None)
        factors[of_kind, identity] = row


def _in_two_packs(row: Factor, first: Factor) -> Problem:
    words = (
        f"two installed packs hold this figure of {row.region}; the other stands in {first.file}, line {first.line}. "
        "Neither goes before the other: uninstall one of them."
    )
    return row.problem(words)
