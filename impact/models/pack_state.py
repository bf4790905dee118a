"""What a country pack holds and lacks, and what each gap costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.checks import data_problems
from impact.catalogue.country import country_codes, country_pack
from impact.catalogue.factors import Factor
from impact.catalogue.io_table import InputOutputTable
from impact.country_names import Country
from impact.errors import ImpactError, Problem, problem
from impact.models.asked import CURRENCY, OF_TABLE, Asked, KindAsks
from impact.models.nation import table_gaps


@dataclass(frozen=True)
class TableState:
    """A national table: its name, its sectors, and what it does not tell, each with what that costs."""

    name: str
    sectors: int
    lacks: tuple[str, ...]


@dataclass(frozen=True)
class KindState:
    """What one kind of project finds in a pack.

    Attributes:
        kind: of project. known: whether what it asks for is known, from a shipped scenario.
        there, asked: figures that it finds, and that it asks for.
        stops: figures without which no brief of it is possible; those of one key and unit together.
        lost: what is left out, and the figures for want of which.
    """

    kind: str
    known: bool
    there: int
    asked: int
    stops: tuple[str, ...]
    lost: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PackState:
    """What a pack holds and lacks.

    Attributes:
        land: whose. figures, sources: how many figures of the country there are, and publications behind them.
        grades: how many figures have each grade.
        tables: national tables. kinds: what each kind of project finds.
    """

    land: Country
    figures: int
    sources: int
    grades: tuple[tuple[str, int], ...]
    tables: tuple[TableState, ...]
    kinds: tuple[KindState, ...]


def pack_problems(catalogue: Catalogue, land: Country) -> list[Problem]:
    """Return what is wrong with a pack: in its files, places that are none of its country, prices of other years."""
    problems = list(data_problems(catalogue))
    if catalogue.problems():
        return problems
    own = (f"/countries/{land.code}/",)
    for factor in catalogue.factors:
        if any(part in factor.file for part in own) and not _of(land, factor.region):
            allowed = f"'{land.code}' or a part of it, such as '{land.short or land.code}-XX'"
            words = f"the region '{factor.region}' is not in {land.name}. Write {allowed}, or move the row."
            problems.append(problem(words, file=factor.file, line=factor.line, where=factor.name))
    problems += _price_years(catalogue, land)
    return problems


def _of(land: Country, region: str) -> bool:
    return region == land.code or region.startswith(f"{land.short or land.code}-")


def _price_years(catalogue: Catalogue, land: Country) -> list[Problem]:
    """Return a problem for each table newer than every price index there is: its money cannot be brought to a year."""
    rows = [row for row in catalogue.factors if row.key == "price_index" and row.region == land.code]
    newest = max((row.period for row in rows), default="")
    problems = []
    for name, table in _tables(catalogue, land):
        if rows and str(table.year) > newest:
            words = (
                f"the table is of {table.year}, and the newest price index of {land.name} is of {newest}. Add indices "
                f"with base {table.year}, or take an older table."
            )
            problems.append(problem(words, file=f"countries/{land.code}/{name}/table.yaml"))
    return problems


def _tables(catalogue: Catalogue, land: Country) -> list[tuple[str, InputOutputTable]]:
    if land.code not in country_codes(catalogue.extra):
        return []
    found = []
    for name in country_pack(land.code, catalogue.extra).tables:
        try:
            found.append((name, catalogue.table(land.code, name)))
        except ImpactError:  # named among the problems of the data
            continue
    return found


def state_of(catalogue: Catalogue, land: Country, asked: Iterable[Asked], looked: Iterable[KindAsks]) -> PackState:
    """Return what a pack holds and lacks; figures of the world stand in where the country has none."""
    rows = [row for row in catalogue.factors if _of(land, row.region)]
    tables = _tables(catalogue, land)
    bases = {str(table.year) for _, table in tables}
    world = [row for row in catalogue.factors if row.region == WORLD] + list(catalogue.defaults(land.code))
    asked = list(asked)
    held = {id(each): _is_there(each, rows, bases) or _is_there(each, world, bases) for each in asked}
    kinds = []
    for kind in looked:
        wanted = [each for each in asked if kind.kind in each.needed]
        gaps = [each for each in wanted if not held[id(each)]]
        needed = [each for each in gaps if kind.scenarios and set(kind.scenarios) <= set(each.needed[kind.kind])]
        stops, lost = _together(needed, land), dict[str, list[Asked]]()
        for each in gaps:
            if each not in needed:
                lost.setdefault(each.lost(kind.kind), []).append(each)
        if not tables and not kind.without_table:
            stops.insert(0, "a national table")
        said = tuple((words, which) for words, group in lost.items() for which in _together(group, land))
        there = len(wanted) - len(gaps)
        kinds.append(KindState(kind.kind, bool(kind.scenarios), there, len(wanted), tuple(stops), said))
    grades: dict[str, int] = {}
    for row in rows:
        grades[row.grade] = grades.get(row.grade, 0) + 1
    return PackState(
        land, len(rows), len({row.source for row in rows}), tuple(sorted(grades.items())),
        tuple(TableState(name, len(table), table_gaps(table)) for name, table in tables), tuple(kinds),
    )  # fmt: skip


def _is_there(asked: Asked, rows: Iterable[Factor], bases: set[str]) -> bool:
    for row in rows:
        if asked.fits(row) and ("base" not in asked.dimensions or row.dimensions.get("base") in bases):
            return True
    return False


def _together(gaps: Sequence[Asked], land: Country) -> list[str]:
    """Return figures in words, with what sets those of one key and unit apart."""
    groups: dict[tuple[str, str], list[Asked]] = {}
    for each in gaps:
        unit = each.unit.replace(CURRENCY, land.currency or CURRENCY).replace(f"_{OF_TABLE}", " of the table's year")
        groups.setdefault((each.key, unit), []).append(each)
    said = []
    for (key, unit), group in groups.items():
        told = [{name: value for name, value in each.dimensions.items() if value} for each in group]
        names = {tuple(each) for each in told}
        if len(names) == 1 and len(told[0]) == 1:
            name = next(iter(told[0]))
            which = f"{name} {', '.join(dict.fromkeys(each[name] for each in told))}"
        else:
            which = "; ".join(
                dict.fromkeys(" ".join(f"{name}={value}" for name, value in each.items()) for each in told)
            )
        said.append(f"{key} [{unit}]" + (f": {which}" if which else ""))
    return said
