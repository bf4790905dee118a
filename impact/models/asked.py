"""What models ask of a country: the figures that the shipped scenarios of each kind of project read of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.pack_sheets import NEEDED, WITHOUT
from impact.errors import ImpactError
from impact.models import models
from impact.models.inputs import Inputs
from impact.scenario.load import Loaded, load, names, text_of
from impact.scenario.national_tables import NO_TABLE
from impact.uncertainty.draws import Draws

CURRENCY, OF_TABLE = "CUR", "TABLE"  # in units: the country's own, and the price year of its table
FURTHER = "further"


@dataclass(frozen=True)
class Asked:
    """A figure of a country that a kind of project asks for.

    Attributes:
        key: what it is.
        unit: with the currency as `CUR`, and the price year of the national table as `TABLE`.
        period: the year or other period for which it is asked; empty for the latest.
        topic: of the file in which the shipped countries have it.
        dimensions: what sets it apart; `base` is empty where it is the year of the table, and so is what `own` holds.
        own: dimensions whose values a scenario states and only its country uses, such as a seller, with these values.
        needed: by kind of project, the scenarios that estimate nothing without it; others only go without something.
        topics: by kind, what it is read for.
    """

    key: str
    unit: str
    period: str
    topic: str
    dimensions: Mapping[str, str] = field(hash=False)
    own: Mapping[str, str] = field(hash=False)
    needed: Mapping[str, tuple[str, ...]] = field(hash=False)
    topics: Mapping[str, tuple[str, ...]] = field(hash=False)

    @property
    def name(self) -> str:
        """Key and dimensions as one line."""
        which = ", ".join(f"{name}={value}" for name, value in self.dimensions.items() if value)
        return f"{self.key} ({which})" if which else self.key

    @property
    def why(self) -> str:
        """Which kinds of project need it, and what is lost without it."""
        needing = [kind.replace("_", " ") for kind, scenarios in self.needed.items() if scenarios]
        lost: dict[str, list[str]] = {}
        for kind, scenarios in self.needed.items():
            if not scenarios:
                lost.setdefault(self.lost(kind), []).append(kind.replace("_", " "))
        parts = [f"{NEEDED}{', '.join(needing)}."] if needing else []
        parts += [f"{WITHOUT}{words} ({', '.join(kinds)})." for words, kinds in lost.items()]
        if self.own:
            parts.append(
                f"Told apart elsewhere by {', '.join(f'{name} ({value})' for name, value in self.own.items())}."
            )
        return " ".join(parts)

    def lost(self, kind: str) -> str:
        """Return what a kind of project does not estimate, or check, without it."""
        words = [topic.replace("_", " ") for topic in self.topics[kind]]
        checks = [each.removeprefix("check ") for each in words if each.startswith("check ")]
        rest = [each for each in words if not each.startswith("check ")]
        if self.needed[kind]:
            return f"no brief like {', '.join(self.needed[kind])}"
        said = [f"not estimated: {', '.join(rest)}"] if rest else []
        return "; ".join([*said, f"not checked: {', '.join(checks)}"] if checks else said)

    def fits(self, factor: Factor) -> bool:
        """Return whether a figure is one of this kind: its key, and the dimensions that are given."""
        told = {name: value for name, value in self.dimensions.items() if value}
        free = {name for name, value in self.dimensions.items() if not value} | set(self.own)
        rest = {name: value for name, value in factor.dimensions.items() if name not in free}
        return factor.key == self.key and rest == told


@dataclass(frozen=True)
class KindAsks:
    """What one kind of project asks for: its figures, and whether any of its scenarios does without a table."""

    kind: str
    scenarios: tuple[str, ...]
    without_table: bool


class _Noting(Inputs):
    """Inputs that note every figure read."""

    def __init__(self, loaded: Loaded, catalogue: Catalogue) -> None:
        super().__init__(loaded, catalogue, Draws(0, loaded.scenario.seed))
        self.read: list[tuple[Factor, str | None, bool, tuple[str, ...]]] = []
        self._optional = False

    def _looked_up(
        self, key: str, unit: str, regions: tuple[str, ...], period: str | None, dimensions: Mapping[str, str]
    ) -> tuple[str, Factor]:
        name, found = super()._looked_up(key, unit, regions, period, dimensions)
        self.read.append((found, period, not self._optional, self.reading_for))
        return name, found

    def known(self, key: str, unit: str, *regions: str, period: str | None = None, **dimensions: str) -> float | None:
        self._optional = True
        try:
            return super().known(key, unit, *regions, period=period, **dimensions)
        finally:
            self._optional = False


def asked_of_a_country(kinds: Iterable[str]) -> tuple[tuple[Asked, ...], tuple[KindAsks, ...]]:
    """Return the figures that kinds of project ask of their country, and what was looked at for it.

    The shipped scenarios that inherit nothing are run centrally; what they read of their own country is what another
    country must have for a like project. A kind of which none ships asks for nothing that is known.
    """
    catalogues = {kind: Catalogue((), kind) for kind in kinds}
    found: dict[tuple[object, ...], Asked] = {}
    looked: dict[str, KindAsks] = {kind: KindAsks(kind, (), False) for kind in catalogues}
    for name in names():
        if re.search(r"^inherits: (?!defaults\b)", text_of(name)[1], re.MULTILINE):
            continue
        loaded = load(name)
        kind = loaded.scenario.project.kind
        if kind not in catalogues:
            continue
        inputs = _Noting(loaded, catalogues[kind])
        try:
            tuple(models[kind](inputs))
        except ImpactError:  # what was read until then is still asked for
            if not inputs.read:
                continue
        before = looked[kind]
        without = before.without_table or loaded.scenario.table == NO_TABLE
        looked[kind] = replace(before, scenarios=(*before.scenarios, name), without_table=without)
        _merge(found, inputs, catalogues[kind], name)
    ordered = sorted(found.values(), key=lambda each: (each.topic, each.key, *each.dimensions.values()))
    return tuple(ordered), tuple(looked.values())


def _merge(found: dict[tuple[object, ...], Asked], inputs: _Noting, catalogue: Catalogue, name: str) -> None:
    scenario = inputs.scenario
    kind, country, base = scenario.project.kind, scenario.country, ""
    if scenario.table != NO_TABLE:
        base = str(inputs.table.year)
    stated = _words(scenario.model_dump()) - _used_elsewhere(catalogue, country)
    for factor, period, needed, topics in inputs.read:
        topic = factor.file.rpartition("/")[2].removesuffix(".csv")
        if factor.region != country or topic in factor.dimensions:  # such a file lists things, one of them the case
            continue
        topic = FURTHER if topic == country else topic  # a file that holds all of a country
        dimensions, own = {}, {}
        for dimension, value in factor.dimensions.items():
            if dimension == "base" and value == base:
                dimensions[dimension] = ""
            elif value in stated:
                dimensions[dimension], own[dimension] = "", value
            else:
                dimensions[dimension] = value
        unit = re.sub(rf"(?<![A-Za-z]){scenario.currency}(?![A-Za-z])", CURRENCY, factor.unit)
        if base and base != str(scenario.price_year):
            unit = unit.replace(f"{CURRENCY}_{base}", f"{CURRENCY}_{OF_TABLE}")
        key = (factor.key, unit, topic, *sorted(dimensions.items()))
        old = found.get(key)
        needs = dict(old.needed) if old else {}
        whys = {each: dict.fromkeys(words) for each, words in (old.topics if old else {}).items()}
        checked = any(topic.startswith("check_") for topic in topics)  # a check without its figure says so
        needs.setdefault(kind, ())
        if needed and not checked and name not in needs[kind]:
            needs[kind] = (*needs[kind], name)
        whys.setdefault(kind, {})[topics[-1]] = None
        told = {each: tuple(words) for each, words in whys.items()}
        when = min(period or "", old.period if old else period or "")
        found[key] = Asked(factor.key, unit, when, topic, dimensions, own, needs, told)


def _used_elsewhere(catalogue: Catalogue, country: str) -> set[str]:
    """Return the values of dimensions that figures of other places have too."""
    return {value for row in catalogue.factors if row.region != country for value in row.dimensions.values()}


def _words(value: object) -> set[str]:
    """Return every text in a scenario: what it states, another country states otherwise."""
    if isinstance(value, Mapping):
        return {word for each in value.values() for word in _words(each)}
    if isinstance(value, list | tuple):
        return {word for each in value for word in _words(each)}
    return {value} if isinstance(value, str) else set()
