"""The files in which defaults stand, and what each of them holds by itself.

`data/defaults.yaml` is for every kind of project, `data/kinds/KIND/defaults.yaml` for one. `data/world/defaults.yaml`
has values by name that hold for every country without its own. For a country, the folder
`data/countries/ISO3/defaults/` has `values.yaml`, values by name that kinds ask for, and `KIND.yaml`, for one kind.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath
from typing import Any

from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices
from impact.core.registry import package_of_kind
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import Path, Positions, read_yaml
from impact.scenario.defaults.entries import (
    ASK,
    ASSUMED,
    OF_NUMBER,
    PACK,
    PER,
    SETTING,
    TIMES,
    YEAR,
    Default,
    Layer,
    RequiredInput,
    is_number,
)

FILE, VALUES, WITHOUT_TABLE = "defaults.yaml", "values", "without_table"
KEYS = ("year", "must", "defaults", "by", VALUES, WITHOUT_TABLE)
OF_ASSUMPTION = {*OF_NUMBER, YEAR, PACK, TIMES, PER, ASK}
OF_SETTING = {SETTING, "reason", "sources", "grade", YEAR, PACK, ASK}
UNLESS, WITH_TABLE = "unless", "with_table"
ASKED = {"says", "example", UNLESS, WITH_TABLE}
OR = " or "


@dataclass(frozen=True)
class Slot:
    """A place that takes a value of the country by its name.

    Attributes:
        path: in a scenario.
        name: of the value.
        default: what holds where the country has none.
        when: as of a default.
        file, line, column: where it is written.
        ask: as of a default.
    """

    path: Path
    name: str
    default: Default | None
    when: str
    file: str
    line: int
    column: int
    ask: str = ""


@dataclass(frozen=True)
class DefaultsFile:
    """What one file holds.

    Attributes:
        file: as problems name it.
        layer: that it belongs to.
        entries: by the setting under which they hold, an address and a value, or None for all.
        values: by name, for `pack`.
        without_table: likewise, where no national table is named.
        asks: as entries, by setting.
        places: of the file.
    """

    file: str
    layer: Layer
    entries: Mapping[tuple[str, str] | None, tuple[Default | Slot, ...]]
    values: Mapping[str, Default]
    without_table: Mapping[str, Default]
    asks: Mapping[tuple[str, str] | None, tuple[RequiredInput, ...]]
    places: Positions = field(repr=False)


def contents(kind: str, country: str, extra: tuple[FilePath, ...]) -> list[DefaultsFile]:
    """Return the files with defaults of a kind and a country, what stands in later ones going before.

    Raises:
        ProblemsError: all that is wrong with the files by themselves, with line and column.
    """
    found: list[DefaultsFile] = []
    problems: list[Problem] = []
    for layer, file, name in _files(kind, country, extra):
        try:
            found.append(_read(read_text(file, name), name, layer))
        except ProblemsError as error:
            problems += error.problems
    if problems:
        raise ProblemsError(problems)
    return found


def has_defaults(kind: str, extra: tuple[FilePath, ...]) -> bool:
    """Return whether a kind of project has defaults."""
    return any(folder.joinpath(FILE).is_file() for folder, _ in _of_kind(kind, extra))


def countries(extra: tuple[FilePath, ...]) -> list[str]:
    """Return the countries that have defaults."""
    packs = [entry for folder in resources.folders("data", "countries", extra) for entry in folder.iterdir()]
    return sorted({pack.name for pack in packs if pack.joinpath("defaults").is_dir()})


def _of_kind(kind: str, extra: tuple[FilePath, ...]) -> list[tuple[Traversable, str]]:
    return resources.of_kind("data", kind, extra, package_of_kind(kind))


def _files(kind: str, country: str, extra: tuple[FilePath, ...]) -> Iterator[tuple[Layer, Traversable, str]]:
    roots = list(resources.roots("data", extra))[::-1]
    found: list[tuple[Layer, Traversable, str]] = [
        ("package", root.joinpath(FILE), f"{name}/{FILE}") for root, name in roots
    ]
    found += [("kind", folder.joinpath(FILE), f"{name}/{FILE}") for folder, name in _of_kind(kind, extra)]
    found += [("world", root.joinpath("world", FILE), f"{name}/world/{FILE}") for root, name in roots]
    for part in (VALUES, kind):
        where = ("countries", country, "defaults", f"{part}.yaml")
        found += [("country", root.joinpath(*where), "/".join((name, *where))) for root, name in roots]
    yield from (each for each in found if each[1].is_file())


@lru_cache(maxsize=64)
def _read(content: str, file: str, layer: Layer) -> DefaultsFile:
    value, places = read_yaml(content, file)
    reader = _Reader(file, layer, places, str(value.get(YEAR, "")) if isinstance(value, Mapping) else "")
    made = reader.content(value)
    if reader.problems:
        raise ProblemsError(reader.problems)
    return made


class _Reader:
    """Reads one file; what is wrong with it is collected."""

    def __init__(self, file: str, layer: Layer, places: Positions, year: str) -> None:
        self.file, self.layer, self.places, self.year = file, layer, places, year
        self.problems: list[Problem] = []

    def _wrong(self, path: Path, words: str) -> None:
        self.problems.append(self.places.problem(path, words))

    def content(self, value: Any) -> DefaultsFile:
        sections = value if isinstance(value, Mapping) else {}
        if not isinstance(value, Mapping):
            self._wrong((), f"keys with values belong here: {', '.join(KEYS)}.")
        for key in sections:
            if key not in KEYS:
                self._wrong((key,), f"no key is called '{key}' here.{did_you_mean(key, KEYS)} {list_choices(KEYS)}")
        entries: dict[tuple[str, str] | None, tuple[Default | Slot, ...]] = {
            None: tuple(self._entries(sections.get("defaults"), ("defaults",), (), ""))
        }
        asks: dict[tuple[str, str] | None, tuple[RequiredInput, ...]] = {
            None: tuple(self._asks(sections.get("must"), ("must",), ""))
        }
        for address, cases in self._mapping(sections.get("by"), ("by",)).items():
            for case, part in self._mapping(cases, ("by", address)).items():
                here, when = ("by", address, case), f"{address.removeprefix('project.')} = {case}"
                inner = self._mapping(part, here)
                for key in (key for key in inner if key not in ("must", "defaults")):
                    self._wrong((*here, key), f"'must' and 'defaults' belong here, not '{key}'.")
                defaults = inner.get("defaults")
                entries[address, case] = tuple(self._entries(defaults, (*here, "defaults"), (), when))
                asks[address, case] = tuple(self._asks(inner.get("must"), (*here, "must"), when))
        values, without = (self._values(sections.get(section), section) for section in (VALUES, WITHOUT_TABLE))
        return DefaultsFile(self.file, self.layer, entries, values, without, asks, self.places)

    def _values(self, value: Any, section: str) -> dict[str, Default]:
        found = {
            name: self._entry(part, (section, name), (name,), "")
            for name, part in self._mapping(value, (section,)).items()
        }
        return {name: entry for name, entry in found.items() if isinstance(entry, Default)}

    def _mapping(self, value: Any, path: Path) -> Mapping[str, Any]:
        if value is None:
            return {}
        if not isinstance(value, Mapping):
            self._wrong(path, "keys with values belong here.")
            return {}
        return value

    def _asks(self, value: Any, path: Path, when: str) -> Iterator[RequiredInput]:
        for address, part in self._mapping(value, path).items():
            here = (*path, address)
            inner = self._mapping(part, here)
            if not isinstance(inner.get("says"), str) or not inner.keys() <= ASKED:
                self._wrong(here, "say in 'says' what is asked for, and give an 'example'.")
                continue
            unless = self._mapping(inner.get(UNLESS), (*here, UNLESS))
            if unless and (not unless.get("key") or not all(isinstance(part, str) for part in unless.values())):
                self._wrong((*here, UNLESS), "name the 'key' of a figure, and dimensions that it has, as texts.")
                continue
            paths = tuple(tuple(each.strip().split(".")) for each in address.split(OR))
            says, example, with_table = inner["says"].rstrip("."), str(inner.get("example", "")), inner.get(WITH_TABLE)
            yield RequiredInput(paths, says, example, when, unless=dict(unless), with_table=with_table is True)

    def _entries(self, value: Any, path: Path, at: Path, when: str) -> Iterator[Default | Slot]:
        for key, part in self._mapping(value, path).items():
            here, place = (*path, key), (*at, key)
            if isinstance(part, Mapping) and part and not _is_entry(part):
                yield from self._entries(part, here, place, when)
            elif (entry := self._entry(part, here, place, when)) is not None:
                yield entry

    def _entry(self, part: Any, path: Path, at: Path, when: str) -> Default | Slot | None:
        if not isinstance(part, Mapping):
            self._wrong(
                path, f"a value without a reason. Write {{setting: {part}, reason: ...}}, or a number with its unit."
            )
            return None
        if PACK in part and part.keys() <= {PACK, "reason", ASK}:
            return self._slot(part, path, at, when, None)
        if SETTING not in part and not is_number(part):
            missing = " and ".join(f"'{name}'" for name in ("unit", "reason") if name not in part)
            self._wrong(path, f"a default needs {missing}: where the value comes from, and in which unit. Add them.")
            return None
        if SETTING in part and not part.get("reason"):
            self._wrong(path, "a default needs a 'reason': why this is taken. Add it.")
            return None
        allowed = OF_SETTING if SETTING in part else OF_ASSUMPTION
        for key in (key for key in part if key not in allowed):
            self._wrong((*path, key), f"no key is called '{key}' here.{did_you_mean(key, allowed)}")
        if not self._in_order(part, path):
            return None
        default = self._default(part, path, at, when)
        return self._slot(part, path, at, when, default) if PACK in part else default

    def _in_order(self, part: Mapping[str, Any], path: Path) -> bool:
        """Hold a number against its own range; what the schema asks of it is asked where it is used."""
        if SETTING in part:
            return True
        spans = part.get("years") if isinstance(part.get("years"), Mapping) else {"": part}
        for year, span in (spans or {}).items():
            ends = [span.get(name) for name in ("low", "central", "high")] if isinstance(span, Mapping) else []
            known = [end for end in ends if isinstance(end, int | float) and not isinstance(end, bool)]
            if known != sorted(known):
                when = f" in {year}" if year else ""
                self._wrong(path, f"low, central and high{when} are not in ascending order: {known}. Correct one.")
                return False
        return True

    def _slot(self, part: Mapping[str, Any], path: Path, at: Path, when: str, default: Default | None) -> Slot:
        line, column = self.places.spots.get(path, (0, 0))
        return Slot(at, str(part[PACK]), default, when, self.file, line, column, str(part.get(ASK, "")))

    def _default(self, part: Mapping[str, Any], path: Path, at: Path, when: str) -> Default:
        line, column = self.places.spots.get(path, (0, 0))
        setting = SETTING in part
        value = part[SETTING] if setting else {key: each for key, each in part.items() if key not in (YEAR, PACK, ASK)}
        sources = part.get("sources", ())
        return Default(
            at, value, str(part["reason"]), tuple(sources) if isinstance(sources, list) else (),
            str(part.get("grade", "D")), str(part.get(YEAR, self.year)), self.layer, self.file, line, column, when,
            setting, str(part.get(TIMES, "")), str(part.get(PER, "")), str(part.get(ASK, "")),
        )  # fmt: skip


def _is_entry(part: Mapping[str, Any]) -> bool:
    """Return whether a mapping is meant as a default; fields of the schema may be called as its keys are."""
    said = any(name in part and not isinstance(part[name], Mapping) for name in ASSUMED)
    return said or bool({SETTING, PACK, "central"} & part.keys())
