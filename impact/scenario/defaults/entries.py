"""What the layers of defaults are made of: defaults with their reasons, and what only the client can say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from impact.files.yaml import Path, dotted

Layer = Literal["package", "kind", "world", "country"]

SETTING, PACK, TIMES, PER, YEAR, ASK = "setting", "pack", "times", "per", "year", "ask"
GIVEN = "given"  # totals of the client that defaults are shares of: not part of the scenario itself
ASSUMED = {"unit", "reason"}  # what every number has
OF_NUMBER = {  # what it may have: the fields of an `Assumption`, by name, since a list of defaults loads no schema
    *ASSUMED, "central", "low", "high", "years", "distribution", "alternatives", "cut", "grade", "sources", "index",
}  # fmt: skip
SIZED = " times "  # between a rate and the size that it was multiplied by, in the reason of the product
ANY, OPTIONAL = "*", "?"  # `*` stands for each name that the scenario gives, `NAME?` for that name where it gives it


@dataclass(frozen=True)
class Default:
    """One default.

    Attributes:
        path: where it stands in a scenario.
        value: an assumption as keys and values, or a setting.
        reason, sources, grade, year: why, from where, how good, of which time.
        layer: package, kind, world or country.
        file, line, column: where it is written.
        when: the setting of the scenario under which it holds, such as `technology = wind`; empty for all.
        is_setting: whether it is a setting and no number with a range.
        times: address of what its value is multiplied by.
        per: the unit of that.
        ask: what the client normally knows in its place; empty where a default is as good as any.
    """

    path: Path
    value: Any
    reason: str
    sources: tuple[str, ...]
    grade: str
    year: str
    layer: Layer
    file: str
    line: int
    column: int
    when: str = ""
    is_setting: bool = False
    times: str = ""
    per: str = ""
    ask: str = ""

    @property
    def address(self) -> str:
        """Where it stands in a scenario, dotted."""
        return dotted(self.path)

    def at(self, path: Path) -> Default:
        """Return the same default for another place."""
        return replace(self, path=path)


@dataclass(frozen=True)
class RequiredInput:
    """What only the client can say.

    Attributes:
        addresses: of which one is enough; `*` stands for each name that the scenario gives.
        says: what it is.
        example: a line as it could stand in the scenario.
        when: as of a default.
        lacking: whether the kind has a place for it and the country no value.
        unless: key and dimensions of a figure, with which the country answers itself; empty where none does.
        wanted: of a value that the country lacks, what the client normally knows in its place.
        with_table: whether it is asked only where a national table is followed.
    """

    addresses: tuple[Path, ...]
    says: str
    example: str
    when: str = ""
    lacking: bool = False
    unless: Mapping[str, str] = field(default_factory=dict, hash=False)
    wanted: str = ""
    with_table: bool = False

    @property
    def address(self) -> str:
        """Where it may stand, dotted."""
        return " or ".join(dotted(each) for each in self.addresses)

    @property
    def message(self) -> str:
        """What to do, with an example."""
        if self.lacking:
            wanted = f": {self.wanted}" if self.wanted else ""
            return f"{self.says}{wanted}. Add it here, with its unit and its reason."
        others = "".join(f" (or {dotted(each)})" for each in self.addresses[1:])
        shown = f" Example: {self.example}" if self.example else ""
        why = "only the client knows it" if not self.unless else f"no data of the country have '{self.unless['key']}'"
        return f"{why}, so it must be given{others}: {self.says}.{shown}"


@dataclass(frozen=True)
class Used:
    """A default that a scenario rests on.

    Attributes:
        key: as in the table of assumptions, without `project`.
        default: what stands there.
        value: as the scenario takes it, which for a rate times a size is the product.
    """

    key: str
    default: Default
    value: Any


def bare(path: Path) -> tuple[str, ...]:
    """Return an address without the marks of optional parts."""
    return tuple(str(part).removesuffix(OPTIONAL) for part in path)


def is_number(value: Any) -> bool:
    """Return whether a value is an assumption: a number with its unit and its reason."""
    return isinstance(value, Mapping) and value.keys() >= ASSUMED and SETTING not in value


def rate_in(reason: str) -> re.Match[str] | None:
    """Return the parts of the reason of a product: reason of the rate, then rate, size and its unit (`per`)."""
    return re.fullmatch(rf"(?P<reason>.*) (?P<rate>\S+){SIZED}(?P<size>[\d,.e+-]+) (?P<per>\S.*)\.", reason, re.DOTALL)
