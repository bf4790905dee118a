"""The words and settings of a scenario that a brief prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, asdict, dataclass, field, fields, replace
from typing import Any, TypeAlias

Fact: TypeAlias = str | int | float

OWN = "own"


@dataclass(frozen=True)
class Facts(Mapping[str, Fact]):
    """Facts of every study as fields, those of its kind of project beside them; all can be looked up by name.

    Attributes:
        title: of the scenario.
        subtitle: of the scenario.
        question: that the brief answers.
        place: where the project is.
        country: ISO 3166-1 alpha-3.
        country_name: as printed.
        kind: of project.
        project: its name, as printed.
        as_of: the day the scenario was written for, ISO 8601.
        currency: ISO 4217.
        price_year: of all money.
        base_year: last year with observed figures.
        first_year: of the horizon.
        last_year: of the horizon.
        headline_year: of the key figures.
        table_year: of the national table; 0 where there is none.
        table_sectors: number of its sectors.
        jobs_counted: Who is counted as a job there; "full_time_equivalents" or as table.yaml says, empty without.
        table_source: id of its source.
        language: in which the scenario's texts are written, BCP 47.
        proxy_donors: tables of other countries by which the supply chain is followed; empty where it is not.
        proxy_codes: the same, shorter.
        proxy_level: how they are fitted to the country, 0 to 3.
        proxy_jobs: whether jobs follow from them, "yes" or "no".
        proxy_gva_low, proxy_gva_high, proxy_jobs_low, proxy_jobs_high: true effect of suppliers over such an estimate,
            ends that held 80 of 100 cases of a test, as text; empty where there is none.
        proxy_spread_low, proxy_spread_high: value added of suppliers by each of the tables alone over that by all.
        latitude, longitude: of the place, in degrees as text; empty where they are not given.
        organisation: that issues documents; empty where none is named.
        place_source: id of their source.
        region_code: ISO 3166-2 of the part of the country it stands in
        region_name: as printed; all may be empty.
        variant_of: name of the scenario that this one varies; empty where it varies none.
        plan: What it stands for among what can be decided; may be empty.
        decide: Names of the scenarios that can be chosen in its place, one a line.
        compare: Of those that measure it against something else.
        assume: Of those with an assumption that is otherwise.
        favoured: Answer that the scenario favours, or none; empty where that of the kind is.
        favoured_because: Why.
        own: of the kind of project (`Project.facts`), by name.
    """

    title: str
    subtitle: str
    question: str
    place: str
    country: str
    country_name: str
    kind: str
    project: str
    as_of: str
    currency: str
    price_year: int
    base_year: int
    first_year: int
    last_year: int
    headline_year: int
    table_year: int
    table_sectors: int
    table_source: str
    language: str = "en"
    jobs_counted: str = ""
    proxy_donors: str = ""
    proxy_codes: str = ""
    proxy_level: int = 0
    proxy_jobs: str = "no"
    proxy_gva_low: str = ""
    proxy_gva_high: str = ""
    proxy_jobs_low: str = ""
    proxy_jobs_high: str = ""
    proxy_spread_low: str = ""
    proxy_spread_high: str = ""
    latitude: str = ""
    longitude: str = ""
    place_source: str = ""
    organisation: str = ""
    region_code: str = ""
    region_name: str = ""
    variant_of: str = ""
    plan: str = ""
    decide: str = ""
    compare: str = ""
    assume: str = ""
    favoured: str = ""
    favoured_because: str = ""
    own: Mapping[str, Fact] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Fact:
        """Return a fact by name.

        Raises:
            KeyError: there is none of that name.
        """
        found: Fact = getattr(self, name) if name in NAMES else self.own[name]
        return found

    def __iter__(self) -> Iterator[str]:
        yield from NAMES
        yield from self.own

    def __len__(self) -> int:
        return len(NAMES) + len(self.own)

    def changed(self, values: Mapping[str, Fact]) -> Facts:
        """Return the same with other values of some facts, or with more of the kind's own."""
        known: dict[str, Any] = {name: value for name, value in values.items() if name in NAMES}
        own = {name: value for name, value in values.items() if name not in NAMES}
        return replace(self, **known, own={**self.own, **own})

    def stored(self) -> dict[str, Any]:
        """Return plain values, as a study folder keeps them."""
        return {**asdict(replace(self, own={})), OWN: dict(self.own)}


TYPES: Mapping[str, type] = {each.name: {"str": str, "int": int}[str(each.type)] for each in fields(Facts)[:-1]}
NAMES = tuple(TYPES)
USUAL: Mapping[str, Fact] = {each.name: each.default for each in fields(Facts)[:-1] if each.default is not MISSING}


def facts_from(stored: object) -> Facts | str:
    """Return the facts that a study folder keeps, or what is wrong with them."""
    if not isinstance(stored, dict) or not isinstance(stored.get(OWN), dict):
        return "it holds no facts"
    own = stored[OWN]
    stored = {**USUAL, **stored}  # a study of before a fact was known says nothing of it
    if odd := [name for name in (*NAMES, *stored) if (name in NAMES) != (name in stored) and name != OWN]:
        return f"the fact '{odd[0]}' is missing, or none that this version of impact knows"
    if odd := [name for name, kind in TYPES.items() if type(stored[name]) is not kind]:
        return f"the fact '{odd[0]}' is no {'whole number' if TYPES[odd[0]] is int else 'text'}"
    if odd := [name for name, value in own.items() if type(value) not in (str, int, float) or name in NAMES]:
        return f"the fact '{odd[0]}' is neither text nor a number, or has the name of another"
    return Facts(**{name: stored[name] for name in NAMES}, own=own)
