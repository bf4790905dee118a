"""The layers of defaults put over each other: package, kind of project, country; each address once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.core.country_names import country as country_of
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.registry import kinds_installed
from impact.files.yaml import Path, Positions
from impact.scenario.defaults.entries import ANY, OPTIONAL, Default, RequiredInput
from impact.scenario.defaults.read import DefaultsFile, Slot, contents, countries, has_defaults
from impact.scenario.files.folder import NO_TABLE, TABLE, tables_of

DEFAULTS = "defaults"  # what `inherits` says to take them
Case = tuple[str, str] | None


@dataclass(frozen=True)
class Layers:
    """The defaults of one kind of project in one country.

    Attributes:
        defaults: by where they stand in a scenario.
        asks: what only the client can say.
    """

    kind: str
    country: str
    defaults: Mapping[Path, Default]
    asks: tuple[RequiredInput, ...]
    value: Mapping[str, Any] = field(repr=False)
    places: Positions = field(repr=False)


def layers_under(value: Mapping[str, Any], places: Positions, extra: tuple[FilePath, ...] = ()) -> Layers:
    """Return the layers under a scenario that says `inherits: defaults`.

    Args:
        value, places: the scenario as its file states it.
        extra: the user's data folders, looked up first.

    Raises:
        ProblemsError: the scenario does not say kind and country, or a file of defaults has faults.
    """
    project = value.get("project")
    kind = project.get("kind") if isinstance(project, Mapping) else None
    country = value.get("country")
    problems: list[Problem] = []
    if not isinstance(kind, str) or kind not in kinds_installed():
        words = f"'inherits: defaults' needs the kind of project. {list_choices(kinds_installed())} Add 'kind' here."
        problems.append(places.problem(("project", "kind"), words))
    elif not has_defaults(kind, extra):
        words = f"the kind '{kind}' has no defaults. Add data/kinds/{kind}/defaults.yaml, or take out 'inherits'."
        problems.append(places.problem(("inherits",), words))
    if not isinstance(country, str):
        words = "'inherits: defaults' needs the country, by its ISO code such as UZB. Add 'country' here."
        problems.append(places.problem(("country",), words))
    elif country not in (known := countries(extra)) and (words := _no_country(country, known)):
        problems.append(places.problem(("country",), words))
    if problems:
        raise ProblemsError(problems)
    return layers_of(str(kind), str(country), extra, value)


def _no_country(code: str, known: list[str]) -> str:
    """Return what is wrong with a code; nothing where it is a country, whose values a client then gives."""
    try:
        made_up = not country_of(code).short
    except ImpactError as error:
        return str(error)
    if not made_up:
        return ""
    words = f"there are no defaults of the country '{code}'.{did_you_mean(code, known)} {list_choices(known)}"
    return f"{words} Add countries/{code}/defaults/values.yaml to --data-dir."


def layers_of(
    kind: str, country: str, extra: tuple[FilePath, ...], value: Mapping[str, Any] | None, *, checked: bool = True
) -> Layers:
    """Return the layers of a kind in a country.

    Args:
        value: a scenario, which decides the cases; None for all cases, each default with its case in its path.
        checked: whether they are held against the schema of the kind, which takes longer than to read them.
    """
    defaults: dict[Path, Default] = {}
    asks: dict[tuple[str, str], RequiredInput] = {}
    lacking: dict[Path, RequiredInput] = {}  # what the country has no value for
    found = contents(kind, country, extra)
    table = _table(found, country, extra, value)
    named, catalogue = _named(found, table), Catalogue(extra, kind)
    for content in found:
        for case in _cases(content, value):
            for entry in content.entries.get(case, ()):
                _lay(defaults, lacking, entry, named, country, () if value is not None else (entry.when,))
            for ask in content.asks.get(case, ()):
                needed = table or not ask.with_table
                if needed and not (ask.unless and catalogue.holds(ask.unless, country)):
                    asks[ask.address, ask.when] = ask
    own = [each for each in defaults if ANY not in each and not any(str(part).endswith(OPTIONAL) for part in each)]
    asks = {key: ask for key, ask in asks.items() if not _answered(ask, own)}
    if checked:
        from impact.scenario.defaults.checks import default_problems

        if problems := list(default_problems(defaults.values(), asks.values(), kind)):
            raise ProblemsError(problems)
    tree, places = _tree(defaults if value is not None else {}, found, kind)
    return Layers(kind, country, defaults, (*asks.values(), *lacking.values()), tree, places)


def _answered(ask: RequiredInput, own: Sequence[Path]) -> bool:
    """Return whether a default gives what is asked of any name, under a name of its own."""
    alike = [each for each in ask.addresses if ANY in each]
    return any(
        len(each) == len(path) and all(part in (ANY, known) for part, known in zip(each, path, strict=True))
        for each in alike
        for path in own
    )


def _table(
    found: list[DefaultsFile], country: str, extra: tuple[FilePath, ...], value: Mapping[str, Any] | None
) -> str:
    """Return the national table that is followed, or a word for it where there is one; empty for none."""
    table = None if value is None else value.get("table")
    if table is None:
        stated = any(entry.path == ("table",) for content in found for entry in content.entries.get(None, ()))
        none = value is not None and "supply_chain" in value
        table = "" if none or not (stated or tables_of(country, extra)) else TABLE
    return "" if table == NO_TABLE else str(table)


def _named(found: list[DefaultsFile], table: str) -> dict[str, Default]:
    """Return the values by name, those of later files before; some hold only where no national table is named."""
    named = {name: each for content in found for name, each in content.values.items()}
    if not table:
        named = {name: each for content in found for name, each in content.without_table.items()} | named
    return named


def _cases(content: DefaultsFile, value: Mapping[str, Any] | None) -> list[Case]:
    cases = list(dict.fromkeys((*content.entries, *content.asks)))
    return [case for case in cases if value is None or case is None or at(value, tuple(case[0].split("."))) == case[1]]


def at(value: Any, path: Path) -> Any:
    """Return what stands at a path; None where nothing does."""
    for part in path:
        if not isinstance(value, Mapping) or part not in value:
            return None
        value = value[part]
    return value


def _lay(
    defaults: dict[Path, Default],
    lacking: dict[Path, RequiredInput],
    entry: Default | Slot,
    named: Mapping[str, Default],
    country: str,
    case: Path,
) -> None:
    """Put a default over those that are there; a value that the country lacks is asked of the client."""
    path = (*case, *entry.path)
    for known in [each for each in defaults if each[: len(path)] == path or path[: len(each)] == each]:
        del defaults[known]
    lacking.pop(path, None)
    if isinstance(entry, Slot):
        from_pack = named.get(entry.name)
        chosen = from_pack or entry.default
        if chosen is None:
            words = f"the defaults of {country} have no '{entry.name}'"
            lacking[path] = RequiredInput((entry.path,), words, "", entry.when, lacking=True, wanted=entry.ask)
            return
        defaults[path] = Default(**{**chosen.__dict__, "path": entry.path, "when": entry.when, "ask": entry.ask})
    else:
        defaults[path] = entry


def _tree(defaults: Mapping[Path, Default], found: list[DefaultsFile], kind: str) -> tuple[dict[str, Any], Positions]:
    """Return defaults as a scenario, and where each part of it is written."""
    places = Positions(f"data/kinds/{kind}/defaults.yaml")
    tree: dict[str, Any] = {}
    for path, default in defaults.items():
        node = tree
        for part in path[:-1]:
            node = node.setdefault(str(part), {})
        node[str(path[-1])] = default.value
        for inner in _paths(default.value, path):
            places.spots[inner] = (default.line, default.column)
            places.elsewhere[inner] = default.file
    return tree, places


def _paths(value: Any, path: Path) -> list[Path]:
    found = [path]
    if isinstance(value, Mapping):
        for key, part in value.items():
            found += _paths(part, (*path, key))
    return found


def source_name_problems(catalogue: Catalogue) -> list[Problem]:
    """Return what is wrong with the defaults of every kind of project in every country that has some."""
    problems: list[Problem] = []
    extra = catalogue.extra
    for kind in (each for each in kinds_installed() if has_defaults(each, extra)):
        for country in countries(extra):
            try:
                layers = layers_of(kind, country, extra, None)
            except ProblemsError as error:
                problems += error.problems
                continue
            for each in layers.defaults.values():
                problems += [
                    problem(
                        f"no source is called '{source}'.{did_you_mean(source, catalogue.sources)} "
                        "Add it to sources.csv, or name one of: impact data sources",
                        file=each.file, line=each.line, column=each.column, where=each.address,
                    )
                    for source in each.sources if source not in catalogue.sources
                ]  # fmt: skip
    return list(dict.fromkeys(problems))
