"""What varies from case to case, taken from the schema: a new key, kind, language or document joins by itself."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path as FilePath
from typing import Any, Literal, get_args, get_origin

from answers import client
from parts import DEEPEST, Field, Path, arms, bare, fields_of, mapping_in

from impact import api
from impact.brief.templates import documents
from impact.output.editions import form_names
from impact.scenario.defaults.layers import layers_of
from impact.scenario.kind_declaration import declared
from impact.scenario.project import projects
from impact.scenario.quantities import get_assumption_schema

PLAIN, ALL = "plain", "all"
# A national table with a pack of data; a table alone; none, on four continents; money of hundreds and of ten thousands.
COUNTRIES = ("UZB", "KAZ", "BRA", "HUN", "DEU", "KEN", "SRB", "PER", "GHA", "IDN")
ALONE = FilePath(__file__).with_name("alone.csv")
PROXIES = ("proxy", "proxy 1")  # tables of other countries, at two levels
DRAWS = ("128", "100", "2048", "20000")
USUAL, WHOLE = 0, 1e-6
NEARLY_ALL = 0.9  # of a whole, which what defaults add makes complete


@dataclass(frozen=True)
class Factor:
    """One thing that varies: its values, the plain one first, and the field of the schema that it changes, if any."""

    name: str
    values: tuple[str, ...]
    address: str = ""

    @property
    def plain(self) -> str:
        return self.values[USUAL]


def of_every_kind(kind: str) -> Iterator[Factor]:
    yield Factor("country", COUNTRIES, "country")
    project = projects[kind]
    without = ["none"] if project.of_table or project.no_proxy else []
    yield Factor("table", (PLAIN, *without, *([] if project.no_proxy else PROXIES)), "table")
    yield Factor("size", ("1", "0.001", "0.03", "30", "1000"))
    signed = declared(kind).signed_headlines
    yield Factor("sign", (PLAIN, *signed, ALL))
    yield Factor("years", (PLAIN, "past", "now", "one", "two", "long"), "horizon")
    yield Factor("range", (PLAIN, "none", "narrow", "wide", "skewed", "uniform", "rivals"))
    yield Factor("draws", DRAWS)
    yield Factor("beside", (PLAIN, "one", "two"), "alternatives")
    yield Factor("name", ("short", "long", "cyrillic", "chinese", "apostrophe"), "title")
    yield Factor("text", ("en", *(each for each in api.parts("languages") if each != "en")), "language")
    yield Factor("language", tuple(sorted(api.parts("languages"), key=lambda code: code != "en")))
    yield Factor("document", tuple(sorted(documents(kind), key=lambda name: name != "brief")))
    yield Factor("format", tuple(form_names()))
    yield Factor("paper", ("a4", "letter"))


@dataclass(frozen=True)
class Group:
    """Shares that add up to one, such as what is displaced: addresses of all that may be stated, and of one that is."""

    members: tuple[Path, ...]
    stated: Path

    @property
    def address(self) -> str:
        common = [part for place, part in enumerate(self.stated) if all(each[place] == part for each in self.members)]
        return ".".join(common[: len(self.stated) - 1])


@cache
def plain_tree(kind: str) -> dict[str, Any]:
    """Return what the client of a kind states where nothing is varied; not to be changed."""
    return client(kind, COUNTRIES[USUAL], "UZS")


def numbers_in(kind: str, given: Mapping[str, Any]) -> Iterator[tuple[Field, Any]]:
    for field, value in fields_of(kind, given):
        if (
            isinstance(value, Mapping)
            and "unit" in value
            and (isinstance(value.get("central"), int | float) or isinstance(value.get("years"), Mapping))
        ):
            yield field, value


@cache
def groups(kind: str) -> tuple[Group, ...]:
    """Return the shares of the plain scenario of a kind that add up to one."""
    shares = {field.path: (field, value["central"]) for field, value in numbers_in(kind, plain_tree(kind))
              if value["unit"] == "1" and "central" in value}  # fmt: skip
    siblings: dict[tuple[Path, Path], list[Path]] = {}
    for path in shares:
        siblings.setdefault((path[:-1], ()), []).append(path)
        siblings.setdefault((path[:-2], path[-1:]), []).append(path)
    found: dict[tuple[Path, ...], Group] = {}
    for members in siblings.values():
        field = shares[members[0]][0]
        mapping = mapping_in(field.annotation)
        names = get_args(bare(mapping[0])) if mapping is not None and get_origin(bare(mapping[0])) is Literal else ()
        if abs(sum(shares[each][1] for each in members) - 1) < WHOLE and (len(members) > 1 or names):
            named = tuple((*members[0][:-1], str(name)) for name in names)
            together = tuple(dict.fromkeys((*members, *named)))
            found.setdefault(together, Group(together, members[0]))
    return tuple(found.values())


@cache
def wholes(kind: str) -> dict[Path, float]:
    """Return the parts of the plain scenario of a kind that shares at several depths make up, with their sum.

    It falls short of one by what defaults add.
    """
    shares = {field.path: value["central"] for field, value in numbers_in(kind, plain_tree(kind))
              if value["unit"] == "1" and "central" in value}  # fmt: skip
    parts = dict.fromkeys(path[:depth] for path in shares for depth in range(2, len(path)))
    members = {part: [path for path in shares if path[: len(part)] == part] for part in parts}
    several = {part: paths for part, paths in members.items() if len({len(path) for path in paths}) > 1}
    sums = {part: sum(shares[path] for path in paths) for part, paths in several.items()}
    return {part: total for part, total in sums.items() if NEARLY_ALL < total < 1 + WHOLE}


def _answers(group: Group) -> Iterator[str]:
    yield PLAIN
    names = [".".join(each) for each in group.members]
    yield from names
    yield " ".join(names[:2])
    if len(names) > 2:
        yield " ".join(names[:3])
        yield " ".join(names[-2:])


def of_fields(kind: str) -> Iterator[Factor]:
    in_groups = {path for group in groups(kind) for path in group.members}
    for group in groups(kind):
        yield Factor(f"answers {group.address}", tuple(_answers(group)), group.address)
    for field, value in fields_of(kind, plain_tree(kind)):
        address, first = ".".join(field.path), arms(field.annotation)[0]
        number = isinstance(value, Mapping) and "unit" in value and isinstance(value.get("central"), int | float)
        if value is not None and field.optional and len(field.path) <= DEEPEST:
            yield Factor(f"without {address}", (PLAIN, "out"), address)
        if value is None and field.optional and len(field.path) <= DEEPEST:
            several = ("several",) if mapping_in(field.annotation) is not None else ()
            yield Factor(f"part {address}", (PLAIN, "in", *several), address)
        elif get_origin(first) is Literal and len(get_args(first)) > 1:
            others = [str(each) for each in get_args(first) if each != value]
            yield Factor(f"choice {address}", (PLAIN, *others), address)
        elif number and value["unit"] == "1" and field.path not in in_groups:
            bounds = get_assumption_schema(field.owner, field.name)[1]
            ends = [name for name, end in (("low", bounds.low), ("high", bounds.high)) if end is not None]
            yield Factor(f"end {address}", (PLAIN, *ends), address)


@cache
def every_factor(kind: str) -> tuple[Factor, ...]:
    return (*of_every_kind(kind), *of_fields(kind))


@cache
def factors_of(kind: str) -> tuple[Factor, ...]:
    """Return all that varies in the cases of a kind; what `check` refuses, whatever goes with it, is no value."""
    found = []
    for each in every_factor(kind):
        values = tuple(value for value in each.values if of_alone().get((kind, each.name, value)) != "")
        if len(values) > 1:
            found.append(replace(each, values=values))
    return tuple(found)


@cache
def of_alone() -> dict[tuple[str, str, str], str]:
    """Return for choices that `check` refuses alone the factor that has to be chosen with them; empty where none helps.

    By kind, factor and value, as `alone.py` wrote it.
    """
    with ALONE.open(encoding="utf-8", newline="") as stream:
        return {(row["kind"], row["factor"], row["value"]): row["with"] for row in csv.DictReader(stream)}


@cache
def never_together(kind: str) -> tuple[tuple[tuple[str, str], tuple[str, str]], ...]:
    """Return pairs of choices that no scenario can have."""
    found: list[tuple[tuple[str, str], tuple[str, str]]] = []
    for country in COUNTRIES:
        layers = layers_of(kind, country, (), {"project": {"kind": kind}, "country": country})
        if ("table",) in layers.defaults:  # what others have cannot stand in for it
            found += [(("country", country), ("table", each)) for each in PROXIES]
    return tuple(found)
