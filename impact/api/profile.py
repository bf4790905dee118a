"""The user's profile: what stands in it, and a new one to fill in."""

import os
from collections.abc import Sequence
from pathlib import Path


def profile() -> list[str]:
    """Return the user's profile in lines: where it lies, then what it says."""
    from impact.scenario import profile as of_user
    from impact.scenario.profile_file import profile_file

    held, place = of_user.profile(), profile_file()
    if held.file is None:
        where = (
            f"It would lie in {place}. Make one: impact config profile --new" if place else "The environment says so."
        )
        return [f"No profile. {where}"]
    lines = [f"{held.file}"]
    if held.profile.organisation:
        lines.append(f"organisation: {held.profile.organisation}")
    lines += [f"roles.{role}: {holder.name}" for role, holder in held.profile.roles.items()]
    for name in ("contact", "language", "paper", "theme", "brand"):
        if said := getattr(held.profile, name):
            lines.append(f"{name}: {said}")
    return lines if len(lines) > 1 else [*lines, "It says nothing yet."]


def new_profile() -> Path:
    """Write a profile with remarks, to be filled in; return its file.

    Raises:
        ImpactError: there is one already, the environment says that there is none, or it cannot be written.
    """
    from impact.core.errors import ImpactError
    from impact.files import write_file
    from impact.files.resources import shipped
    from impact.scenario.profile_file import VARIABLE, profile_file

    file = profile_file()
    if file is None:
        raise ImpactError(f"{VARIABLE} is 'none', or you have no home folder. Name a file with {VARIABLE}.")
    if os.path.lexists(file):
        raise ImpactError(f"{file}: there is a profile already. Change it, or move it away.")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise ImpactError(f"{file.parent}: the folder cannot be made: {error.strerror}.") from None
    write_file(file, shipped("templates").joinpath("starting", "profile.yaml").read_bytes())
    return file


def usual_language(templates: Sequence[Path] = ()) -> str:
    """Return the language that the user's profile names, else the environment, else English.

    Args:
        templates: the user's folders with words, which may hold languages.

    Raises:
        ImpactError: the profile has faults, or `IMPACT_LANGUAGE` names no language.
    """
    from impact.language.names import usual_language as of_environment

    return usual("language", "") or of_environment(tuple(templates)) or "en"


def usual(name: str, otherwise: str) -> str:
    """Return the language, paper, theme or brand file that the user's profile names, else another."""
    from impact.scenario.profile_file import there_is_one

    if not there_is_one():
        return otherwise
    from impact.scenario import profile as of_user

    held = of_user.profile()
    said = str(getattr(held.profile, name))
    if said and name == "brand" and held.file is not None:
        said = str(held.file.parent / said)
    return said or otherwise
