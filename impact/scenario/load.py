"""Find, read and check scenario files."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml
from impact.scenario.cross_checks import cross_problems, text_problems
from impact.scenario.defaults.complete import completed
from impact.scenario.defaults.entries import Used
from impact.scenario.defaults.layers import DEFAULTS, Layers, layers_under
from impact.scenario.defaults.read import has_defaults
from impact.scenario.defaults.recorded import RECORDED, DefaultsUsed, recorded, still_used
from impact.scenario.draw_limits import LEAST_DRAWS, MOST_DRAWS, draws_fault
from impact.scenario.files.find import ScenarioOrigin, find_file, holds_of_path
from impact.scenario.files.folder import with_sectors
from impact.scenario.files.inherit import INHERITS, is_shipped, resolved, strip_owner_texts
from impact.scenario.files.profile import Profile, apply_profile, profile
from impact.scenario.kind_declaration import KindDeclaration, declared
from impact.scenario.money import MoneyConversion
from impact.scenario.project import projects
from impact.scenario.quantities import Quantity, quantities, quantity_problems, ranged
from impact.scenario.quantity import Assumption, Bounds
from impact.scenario.schema import ScenarioSchema, any_scenario, scenario_of

COUNTRY = "country"
MISSING = "is missing. Add it."  # how a message of a missing key ends
MANY = 5  # keys missing, from which on defaults may be what is wanted


@dataclass(frozen=True)
class LoadedScenario:
    """A scenario, its name, its text and where its keys stand.

    Attributes:
        written: the text as it was read, or what writes a variant out as resolved.
        data: folders of the user with which it was read.
        homes: of its own file and of those that it inherits, by the file as problems name it; those of a text in no
            file are left out.
        defaults: that it uses, where it says `inherits: defaults`.
        carried: assumptions that were carried from other money to that of the model, by dotted key; see `other_money`.
        from_profile: addresses of what the user's profile says for it.
    """

    name: str
    scenario: ScenarioSchema
    written: str | Callable[[], str]
    places: Positions
    data: tuple[FilePath, ...] = ()
    homes: Mapping[str, ScenarioOrigin] = field(default_factory=dict)
    defaults: tuple[Used, ...] = ()
    carried: Mapping[str, MoneyConversion] = field(default_factory=dict)
    from_profile: tuple[str, ...] = ()

    @cached_property
    def content(self) -> str:
        """The scenario's text; of a variant, all that it is after its bases are laid under it."""
        return self.written if isinstance(self.written, str) else self.written()

    @property
    def alternatives(self) -> tuple[str, ...]:
        """The scenarios shown beside it; one that lies with it, or with what it inherits, is named as a file."""
        return tuple(map(self._beside, self.scenario.alternatives))

    def _beside(self, name: str) -> str:
        files = (home.folder.joinpath(name) for home in self.homes.values())
        return next((str(file) for file in files if holds_of_path(file.is_file)), name)

    @property
    def declared(self) -> KindDeclaration:
        """What its kind of project declares: key figures, groups of inputs."""
        return declared(self.scenario.project.kind, self.data)

    @cached_property
    def bounds(self) -> dict[str, Bounds]:
        """The values each assumption may take, by dotted key."""
        return {each.key: each.bounds for each in self._quantities}

    @cached_property
    def assumptions(self) -> dict[str, tuple[Assumption, str]]:
        """Every assumption of the project and the unit it must have, by dotted key, in the order of the schema."""
        return {each.key: (each.value, each.unit) for each in self._quantities}

    @cached_property
    def default_of(self) -> dict[str, DefaultsUsed]:
        """Where the defaults that it uses come from, by dotted key in the project."""
        return {key: each for each in self.scenario.defaults_used for key in each.keys}

    @cached_property
    def in_other_money(self) -> list[Quantity]:
        """The assumptions in money that is not that of the model."""
        return [each for each in self._quantities if each.in_other_money]

    @cached_property
    def _quantities(self) -> list[Quantity]:
        return list(quantities(self.scenario))


def load(name: str, extra: tuple[FilePath, ...] = ()) -> LoadedScenario:
    """Return the scenario of a shipped name or a file.

    Raises:
        ImpactError: there is no such scenario, or the file cannot be read.
        ProblemsError: all problems of the file, with line and column.
    """
    found = find_file(name, extra)
    own = None if is_shipped(found.home.folder) else profile().profile  # shipped cases are nobody's
    return parse(found.text, found.home.name, found.file, extra, found.home, own)


def parse(
    content: str,
    name: str,
    file: str,
    extra: tuple[FilePath, ...] = (),
    home: ScenarioOrigin | None = None,
    own: Profile | None = None,
) -> LoadedScenario:
    """Return the scenario a text holds, laid over the one it inherits from.

    Args:
        content: the text.
        name: of the scenario.
        file: is named in problems.
        extra: folders with data of the user.
        home: where the file lies.
        own: profile of the user, which says what the scenario leaves out.
    """
    homes = {} if home is None else {file: home}
    layers: list[Layers] = []
    levels: list[Mapping[str, Any]] = []
    shipped_below: list[str] = []
    shipped_files: list[str] = []

    def base(named: str, stated: Any, variant: Positions) -> tuple[Any, Positions]:
        levels.append(stated)
        if named == DEFAULTS:
            country = next((level[COUNTRY] for level in levels if COUNTRY in level), None)
            layers.append(layers_under({**stated, COUNTRY: country}, variant, extra))
            return layers[0].value, layers[0].places
        beside = FilePath(variant.file).parent / named
        try:
            found = find_file(str(beside) if holds_of_path(beside.is_file) else named, extra)
        except ImpactError as error:
            raise ProblemsError([variant.problem((INHERITS,), str(error))]) from None
        homes[found.file] = found.home
        below, places_below = read_yaml(found.text, found.file)
        if isinstance(below, dict) and INHERITS not in below:
            levels.append(below)
        if is_shipped(found.home.folder) and (home is None or not is_shipped(home.folder)):
            shipped_below.append(named)
            shipped_files.append(found.file)
            below = strip_owner_texts(below, name)
        return below, places_below

    value, places = read_yaml(content, file)
    written: str | None = content
    if isinstance(value, dict) and INHERITS in value:
        own_words = value
        value, places = resolved(value, places, base, (name,))
        places.of_package = frozenset(_of_package(layers, shipped_files, extra))
        value = {**value, **_varied(own_words, value, of_others=own_words[INHERITS] in shipped_below)}
        written = None
    if not isinstance(value, dict):
        raise ProblemsError([problem("A scenario is a list of keys and values; this file holds none.", file=file)])
    used: tuple[Used, ...] = ()
    missing: list[Problem] = []
    if layers:
        value, places, used, missing = completed(value, places, layers[0])
        value[RECORDED] = recorded(used, extra)
    elif RECORDED in value:
        value = {**value, RECORDED: still_used(value, places)}
    added: tuple[str, ...] = ()
    if own is not None:
        value, added = apply_profile(value, own)
        written = None if added else written
    missing += _in_one_country(levels, places)
    try:
        loaded = checked(value, places, name, written, extra)
    except ProblemsError as error:
        error = ProblemsError([with_sectors(each, value) for each in error.problems])
        if not layers and not missing:
            raise _or_defaults(error, value, places, extra) from None
        further = [each for each in error.problems if not _is_covered(each, missing)]
        raise ProblemsError([*missing, *further]) from None
    if missing:
        raise ProblemsError(missing)
    return replace(loaded, homes=homes, defaults=used, from_profile=added)


def _in_one_country(levels: Iterable[Mapping[str, Any]], places: Positions) -> Iterator[Problem]:
    """Yield that a variant is in another country than what it inherits: little of one country holds in another."""
    own, *others = dict.fromkeys(str(level[COUNTRY]) for level in levels if level.get(COUNTRY)) or ("",)
    if others:
        yield places.problem(
            (COUNTRY,),
            f"is {own}, and what it inherits is of {others[0]}. A variant stays in one country, for prices, taxes and "
            f"texts of another do not hold there. Begin with 'impact new scenario NAME --kind KIND --country {own}'.",
        )


def _of_package(layers: Iterable[Layers], scenarios: Iterable[str], extra: tuple[FilePath, ...]) -> Iterator[str]:
    """Yield the files under a scenario of a user that ship: scenarios, and defaults that lie in no folder of theirs."""
    yield from scenarios
    own = tuple(f"{folder}/" for folder in extra)
    for default in (each for layer in layers for each in layer.defaults.values()):
        if not default.file.startswith(own):
            yield default.file


def _varied(own: Mapping[str, Any], whole: Mapping[str, Any], *, of_others: bool) -> dict[str, str]:
    """Return of which scenario one is a variant, where it says in its subtitle what differs."""
    if of_others or own[INHERITS] == DEFAULTS or not own.get("subtitle") or whole.get("variant_of"):
        return {}
    return {"variant_of": FilePath(own[INHERITS]).stem}


def _is_covered(found: Problem, missing: Iterable[Problem]) -> bool:
    """Return whether a key that is missing holds one that is asked for, with better words."""
    return found.message.endswith(MISSING) and any(f"{each.where}.".startswith(f"{found.where}.") for each in missing)


def _or_defaults(
    error: ProblemsError, value: Mapping[str, Any], places: Positions, extra: tuple[FilePath, ...]
) -> ProblemsError:
    """Return the problems of a scenario, with a word on defaults where much of it is missing."""
    missing = sum(each.message.endswith(MISSING) for each in error.problems)
    project = value.get("project")
    kind = project.get("kind") if isinstance(project, Mapping) else None
    if missing < MANY or INHERITS in value or not isinstance(kind, str) or kind not in projects:
        return error
    if not has_defaults(kind, extra):
        return error
    words = (
        f"{missing} keys are missing. 'inherits: defaults' takes most from: impact data defaults {kind} --country ISO3"
    )
    return ProblemsError([*error.problems, places.problem((INHERITS,), words)])


def checked(
    value: Mapping[str, Any],
    places: Positions,
    name: str,
    written: str | None = "",
    extra: tuple[FilePath, ...] = (),
    *,
    texts: bool = True,
) -> LoadedScenario:
    """Return the scenario that values hold.

    Inherited correlations of inputs that a variant has made certain are left out: they would move nothing.

    Args:
        value: of the keys.
        places: where they stand, for problems.
        name: of the scenario.
        written: the text; None to write the values out when it is asked for.
        extra: folders with data of the user.
        texts: whether texts are looked at, letter by letter; not where all of them stood in a scenario that was
            checked.
    """
    schema = schema_of(value)
    try:
        scenario = schema.model_validate(value)
    except ValidationError as error:
        raise ProblemsError(explained(error, schema, places)) from None
    found = list(quantities(scenario))
    needless = _needless(scenario, found, places)
    kind = declared(scenario.project.kind, extra)
    problems = [*quantity_problems(found, places), *cross_problems(scenario, found, places, needless, kind)]
    problems += text_problems(value, places) if texts else ()
    if problems:
        raise ProblemsError(problems)
    if needless:
        kept = [index for index in range(len(scenario.correlations)) if index not in needless]
        scenario = scenario.model_copy(update={"correlations": tuple(scenario.correlations[index] for index in kept)})
        value = {**value, "correlations": [value["correlations"][index] for index in kept]}
    return LoadedScenario(name, scenario, partial(_as_yaml, value) if written is None else written, places, extra)


def scenario_in(content: str, file: str) -> ScenarioSchema:
    """Return the scenario of a text that was checked when its study was made.

    Raises:
        ProblemsError: the schema, or that of its kind of project, has changed since.
    """
    value, places = read_yaml(content, file)
    schema = schema_of(value)
    try:
        return schema.model_validate(value)
    except ValidationError as error:
        raise ProblemsError(explained(error, schema, places)) from None


def schema_of(value: Mapping[str, Any]) -> type[ScenarioSchema]:
    """Return the schema of the kind of project that values name; that of all kinds where they name none there is."""
    project = value.get("project")
    kind = project.get("kind") if isinstance(project, Mapping) else None
    return scenario_of(kind) if isinstance(kind, str) and kind in projects else any_scenario()


def _needless(scenario: ScenarioSchema, found: Iterable[Quantity], places: Positions) -> set[int]:
    """Return which correlations are inherited and name an input that the variant has made certain."""
    certain = {each.key for each in found} - ranged(scenario, found)
    return {
        index
        for index, each in enumerate(scenario.correlations)
        if ("correlations", index) in places.elsewhere and certain & set(each.between)
    }


def _as_yaml(value: Any) -> str:
    from impact.files.yaml import written

    return written(value)  # cars and reasons stand in tables in this order


def with_draws(loaded: LoadedScenario, draws: int | None, seed: int | None = None) -> LoadedScenario:
    """Return the scenario with another number of draws or another seed, in its text too."""
    if draws is not None and draws > MOST_DRAWS:
        raise ImpactError(draws_fault(draws))
    changes = {name: value for name, value in (("draws", draws), ("seed", seed)) if value is not None}
    changes = {name: value for name, value in changes.items() if value != getattr(loaded.scenario, name)}
    if not changes:
        return loaded
    scenario = loaded.scenario.model_copy(update=changes)
    return replace(loaded, scenario=scenario, written=partial(_with_settings, loaded.written, changes))


def _with_settings(written: str | Callable[[], str], changes: Mapping[str, int]) -> str:
    """Return the text of a scenario with other settings, in their lines or in new ones at the end."""
    text = written if isinstance(written, str) else written()
    stated = {name: value for name, value in changes.items() if name != "draws" or value >= LEAST_DRAWS}
    for name, value in stated.items():  # the central run alone (no draws) is asked for, never stated
        text, found = re.subn(rf"^{name}:[ \t]*[^#\s]+", f"{name}: {value}", text, count=1, flags=re.MULTILINE)
        if not found:
            text = f"{text.rstrip()}\n{name}: {value}\n"
    try:
        values = read_yaml(text, "")[0]
    except ProblemsError:
        values = None
    if isinstance(values, dict) and stated.items() <= values.items():
        return text
    values = read_yaml(written if isinstance(written, str) else written(), "")[0]
    return _as_yaml(values | stated)  # written in another style: out as it was resolved
