"""Draft, checked or final: who has to hold a role, and who has to have signed, for which stage of a brief."""

from collections.abc import Iterator

from impact.core.errors import Problem
from impact.files.yaml import Path, Positions, dotted
from impact.scenario.schema import MAY_LACK, NONE, OVER, RequiredStatement, Role, ScenarioSchema, Stage

SIGNED_BY: dict[Stage, tuple[Role, ...]] = {
    "draft": (),
    "checked": ("analyst", "assurer"),
    "final": ("analyst", "assurer", "approver"),
    "superseded": (),
    "withdrawn": (),
}
ROLES: tuple[Role, ...] = ("commissioner", "funder", "client_inputs", "analyst", "assurer", "approver")


def stage_problems(scenario: ScenarioSchema, places: Positions) -> Iterator[Problem]:
    """Yield what is wrong with roles, statements, versions, and with a stage beyond draft."""
    yield from _vacancies_without_reason(scenario, places)
    yield from _versions(scenario, places)
    if scenario.stage not in MAY_LACK:
        yield from _vacant_beyond_draft(scenario, places)
        yield from _signatures(scenario, places)


def _statements(scenario: ScenarioSchema) -> Iterator[tuple[str, RequiredStatement]]:
    for name in type(scenario.panel).model_fields:
        value = getattr(scenario.panel, name)
        if isinstance(value, RequiredStatement):
            yield name, value


def _vacancies_without_reason(scenario: ScenarioSchema, places: Positions) -> Iterator[Problem]:
    for role, holder in scenario.roles.items():
        if holder.name == NONE and not holder.reason:
            yield places.problem(("roles", role), "a role held by none needs a reason. Add 'reason'.")
        if holder.name == NONE and holder.signed_on is not None:
            yield places.problem(
                ("roles", role, "signed_on"), "nobody holds this role, so nobody signed. Name who did, or take it out."
            )
    for name, statement in _statements(scenario):
        if statement.says == NONE and not statement.reason:
            yield places.problem(("panel", name), "a statement of none needs a reason. Add 'reason'.")


def _versions(scenario: ScenarioSchema, places: Positions) -> Iterator[Problem]:
    logged = [each.version for each in scenario.changes]
    for index, version in enumerate(logged):
        if version in logged[:index]:
            yield places.problem(
                ("changes", index, "version"), f"version '{version}' stands twice. Say all it changed in one entry."
            )
    if scenario.stage in OVER and not logged:
        yield places.problem(
            ("stage",),
            f"the stage is '{scenario.stage}', and nothing says why. Add an entry under 'changes' with version, day "
            "and reason.",
        )
    if logged and scenario.version not in logged:
        yield places.problem(
            ("changes",),
            f"nothing is said of version '{scenario.version}'. Add what it changed, or correct 'version'.",
        )


def _vacant_beyond_draft(scenario: ScenarioSchema, places: Positions) -> Iterator[Problem]:
    vacant: list[Path] = [("roles", role) for role, holder in scenario.roles.items() if holder.name == NONE]
    vacant += [("roles", role) for role in ROLES if role not in scenario.roles]
    vacant += [("panel", name) for name, statement in _statements(scenario) if statement.says == NONE]
    vacant += [("panel", name) for name in type(scenario.panel).model_fields if _left_out(scenario, name)]
    if vacant:
        yield places.problem(
            ("stage",),
            f"the stage is '{scenario.stage}', but these are none or not given: {', '.join(map(dotted, vacant))}. "
            "Such a brief stays a draft: fill them, or write 'stage: draft'.",
        )


def _left_out(scenario: ScenarioSchema, name: str) -> bool:
    return name != "address" and not getattr(scenario.panel, name)


def _signatures(scenario: ScenarioSchema, places: Positions) -> Iterator[Problem]:
    roles = scenario.roles
    for role in SIGNED_BY[scenario.stage]:
        holder = roles.get(role)
        if holder is not None and holder.name != NONE and holder.signed_on is None:
            yield places.problem(
                ("roles", role),
                f"the stage is '{scenario.stage}', but the {role} has not signed. Add 'signed_on' with the date, or "
                "write an earlier stage.",
            )
    analyst, assurer = roles.get("analyst"), roles.get("assurer")
    if analyst and assurer and analyst.name != NONE and _same(analyst.name, assurer.name):
        yield places.problem(
            ("roles", "assurer", "name"),
            f"'{assurer.name}' is the analyst too, and nobody can assure their own work. Name somebody else, or write "
            "'stage: draft'.",
        )


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
