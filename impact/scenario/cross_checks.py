"""What has to hold between the values of a scenario, and in every text of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from impact.core.errors import Problem, did_you_mean, list_choices
from impact.core.text import shortened
from impact.files.reading import text_fault
from impact.files.yaml import Positions
from impact.scenario.claims import Claim
from impact.scenario.kind_declaration import KindDeclaration
from impact.scenario.mistakes import undivided
from impact.scenario.quantities import Quantity, ranged
from impact.scenario.schema import ScenarioSchema
from impact.scenario.setting import place_problems, supply_chain_problems
from impact.scenario.stage import stage_problems

MOST_FIGURES = 60  # names that a message lists: more than any kind has


def cross_problems(
    scenario: ScenarioSchema,
    found: Sequence[Quantity],
    places: Positions,
    needless: Collection[int],
    kind: KindDeclaration,
) -> Iterator[Problem]:
    """Yield what does not fit together.

    Args:
        scenario: each of its values is right alone.
        found: its quantities.
        places: where its keys stand.
        needless: indexes of correlations that are left out.
        kind: what its kind declares.
    """
    yield from _fit_problems(scenario, found, places, needless)
    yield from figure_problems(scenario, kind.figures, places)
    if (stated := scenario.favoured) is not None:
        problems = stated.problems(kind.closures, kind.favourable)
        yield from (places.problem(("favoured", "answer"), words) for words in problems)
    yield from _confidential_problems(scenario, found, places)


def text_problems(value: Any, places: Positions) -> list[Problem]:
    """Return a problem for every text that acts in a spreadsheet, where officials open the tables, or that hides."""
    found: list[Problem] = []
    path: list[str | int] = []

    def look(part: Any) -> None:
        if isinstance(part, str):
            if fault := text_fault(part):
                found.append(places.problem(tuple(path), fault))
        elif isinstance(part, Mapping):
            for key, inner in part.items():
                path.append(key)
                look(key)
                look(inner)
                path.pop()
        elif isinstance(part, list):
            for index, inner in enumerate(part):
                path.append(index)
                look(inner)
                path.pop()

    look(value)
    return found


def _fit_problems(
    scenario: ScenarioSchema, found: Iterable[Quantity], places: Positions, needless: Collection[int]
) -> Iterator[Problem]:
    if scenario.headline_year not in scenario.years:
        yield places.problem(
            ("headline_year",),
            f"{scenario.headline_year} lies outside the horizon {scenario.horizon[0]} to {scenario.horizon[1]}.",
        )
    if ("coordinates", "latitude") not in places.elsewhere:
        for inner, message in place_problems(scenario.coordinates, scenario.country):
            yield places.problem(("coordinates", *inner), message)
    elif scenario.coordinates is not None and ("place",) not in places.elsewhere and ("country",) in places.elsewhere:
        words = f"the coordinates are inherited, and the place is another. Give those of {scenario.place}, or null."
        yield places.problem(("coordinates",), words)
    seen: set[str] = set()
    for index, claim in enumerate(scenario.claims):
        if claim.id in seen:
            yield places.problem(("claims", index, "id"), f"the id '{claim.id}' stands twice. Give each claim its own.")
        seen.add(claim.id)
        yield from _beside_problems(scenario, index, claim, places)
    tested = scenario.project.tested()
    said = (("", "") if claim.id in tested else (claim.says, claim.unit) for claim in scenario.claims)
    yield from (places.problem(("claims", index, "says"), words) for index, words in undivided(said))
    targets = [target.id for target in scenario.targets]
    for index, name in enumerate(targets):
        if name in targets[:index] or name == "zero":
            words = f"the id '{name}' stands twice or means the sign. Give each target its own."
            yield places.problem(("targets", index, "id"), words)
    yield from stage_problems(scenario, places)
    for path, message in supply_chain_problems(scenario, scenario.project.no_proxy):
        yield places.problem(path, message)
    varying = ranged(scenario, found)
    for index, correlation in enumerate(scenario.correlations):
        for name in () if index in needless else correlation.between:
            if name not in varying:
                hint = did_you_mean(name, varying)
                words = f"no uncertain input is called '{name}'.{hint} Give it a range, or name another."
                yield places.problem(("correlations", index, "between"), words)
        if correlation.between[0] == correlation.between[1]:
            yield places.problem(("correlations", index, "between"), "an input is correlated with itself. Name two.")
    check = getattr(scenario.project, "problems", None)
    if check is not None:
        for path, message in check(scenario):
            yield places.problem(("project", *path), message)


def _beside_problems(scenario: ScenarioSchema, index: int, claim: Claim, places: Positions) -> Iterator[Problem]:
    if claim.beside is None:
        return
    here = ("claims", index, "beside")
    valued = {each.id for each in scenario.claims if each.value is not None}
    if claim.beside.capacity and claim.beside.capacity not in valued:
        words = (
            f"no claim with a value is called '{claim.beside.capacity}'.{did_you_mean(claim.beside.capacity, valued)}"
        )
        yield places.problem((*here, "capacity"), f"{words} {list_choices(valued)}")


def figure_problems(scenario: ScenarioSchema, known: Collection[str], places: Positions) -> Iterator[Problem]:
    """Yield a problem for every claim and target that names no key figure.

    Args:
        known: Names of the key figures of the kind of project, or of those that its study holds.
    """
    named = [(("claims", index, "result"), claim.result) for index, claim in enumerate(scenario.claims)]
    named += [(("targets", index, "metric"), target.metric) for index, target in enumerate(scenario.targets)]
    for path, name in named:
        if name and name not in known:
            words = f"no key figure is called '{name}'.{did_you_mean(name, known)} {list_choices(known, MOST_FIGURES)}"
            yield places.problem(path, words)


def _confidential_problems(scenario: ScenarioSchema, found: Iterable[Quantity], places: Positions) -> Iterator[Problem]:
    known = [f"project.{each.key}" for each in found]
    for index, address in enumerate(scenario.confidential):
        if address not in known:
            words = f"'{shortened(address)}' is the address of no assumption.{did_you_mean(address, known)}"
            yield places.problem(("confidential", index), f"{words} Write one such as {known[0] if known else 'none'}.")
