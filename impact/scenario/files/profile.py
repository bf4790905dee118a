"""The user's profile: who prepares briefs and whom to ask, stated once, and the look and language that are usual there.

A scenario goes before it, and shipped scenarios know nothing of it: they are nobody's. What a scenario takes from it
becomes part of the scenario as resolved, so a study and its brief hold it and can be made again anywhere.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, ValidationError

from impact.core.errors import ImpactError, ProblemsError
from impact.files.reading import read_text, text_fault
from impact.files.validation import explained
from impact.files.yaml import Positions, read_yaml
from impact.scenario.files.profile_file import VARIABLE, profile_file
from impact.scenario.quantity import Prose, Strict
from impact.scenario.schema import LANGUAGE, NONE

OF_THE_USER = Literal["analyst", "assurer", "approver"]


class ProfileRole(Strict):
    """Who holds a role in all briefs of the user, unless a scenario names somebody else."""

    name: str = Field(min_length=1, max_length=200)
    reason: Prose = ""


class Profile(Strict):
    """A user's profile.

    Attributes:
        organisation: that issues the user's briefs.
        roles: held in them.
        contact: whom to ask.
        language, paper, theme, brand: of documents, where a command names no other. A brand file is named relative to
            the profile.
    """

    organisation: str = Field(default="", max_length=120)
    roles: dict[OF_THE_USER, ProfileRole] = {}
    contact: Prose = Field(default="", max_length=300)
    language: str = Field(default="", pattern=rf"^$|{LANGUAGE}")
    paper: Literal["", "a4", "letter"] = ""
    theme: str = Field(default="", pattern=r"^[A-Za-z0-9_-]*$", max_length=60)
    brand: str = Field(default="", max_length=300)


@dataclass(frozen=True)
class ProfileValues:
    """A profile and its file; none where the user has none."""

    profile: Profile
    file: Path | None


def profile() -> ProfileValues:
    """Return the user's profile; an empty one where there is none.

    Raises:
        ImpactError: the environment names a file that is not there, or the file has faults; all are named.
    """
    file = profile_file()
    if file is None or not os.path.lexists(file):
        if os.environ.get(VARIABLE) not in (None, "", NONE):
            raise ImpactError(
                f"{file}: {VARIABLE} names this file, and it is not there. Make it: impact config profile --new"
            )
        return ProfileValues(Profile(), None)
    values, places = read_yaml(read_text(file, str(file)), str(file))
    return ProfileValues(_checked({} if values is None else values, places), file)


def _checked(values: Any, places: Positions) -> Profile:
    try:
        found = Profile.model_validate(values)
    except ValidationError as error:
        raise ProblemsError(explained(error, Profile, places)) from None
    said: dict[tuple[str, ...], str] = {("organisation",): found.organisation, ("contact",): found.contact}
    for role, holder in found.roles.items():
        said |= {("roles", role, "name"): holder.name, ("roles", role, "reason"): holder.reason}
    problems = [places.problem(way, fault) for way, text in said.items() if text and (fault := text_fault(text))]
    problems += [
        places.problem(("roles", role), "a role held by none needs a reason. Add 'reason'.")
        for role, holder in found.roles.items()
        if holder.name == NONE and not holder.reason
    ]
    if problems:
        raise ProblemsError(problems)
    return found


def apply_profile(value: Mapping[str, Any], held: Profile) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the values of a scenario with what it does not say itself, and the addresses of what was added."""
    result, added = dict(value), []
    roles, panel = result.get("roles", {}), result.get("panel", {})
    if not isinstance(roles, Mapping) or not isinstance(panel, Mapping):
        return result, ()  # which the schema refuses
    new = {role: holder.model_dump(exclude_defaults=True) for role, holder in held.roles.items() if role not in roles}
    if held.organisation and "organisation" not in result:
        result["organisation"] = held.organisation
        added.append("organisation")
    if new:
        result["roles"] = {**roles, **new}
        added += [f"roles.{role}" for role in new]
    if held.contact and "contact" not in panel:
        result["panel"] = {**panel, "contact": {"says": held.contact}}
        added.append("panel.contact")
    return result, tuple(added)
