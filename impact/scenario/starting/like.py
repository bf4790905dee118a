"""What a new scenario may copy from another one: what such a project is, never whose it is or where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path as FilePath
from typing import Any

from impact.errors import ImpactError
from impact.scenario.defaults import has_defaults, layers_of
from impact.scenario.defaults.layers import at
from impact.scenario.defaults.parts import ANY
from impact.scenario.load import load
from impact.scenario.schema import scenario_of
from impact.scenario.starting.answers import put
from impact.scenario.stated import Stated, stated
from impact.source_positions import Path, read_yaml

NEVER = ("name", "claimed", "region")  # parts of a project that name it, its place or what others say of it
OWN_NAMES = 4  # letters that a name has at least, to be looked for in reasons


def copied(
    like: str | FilePath, kind: str, country: str, extra: tuple[FilePath, ...] = ()
) -> tuple[dict[str, Any], dict[Path, str]]:
    """Return what may be copied from a scenario, as keys and values, and what is said behind each copied line.

    Settings and numbers of the project are copied, in another country only those that are marked as of the project
    wherever it stands. What only the client of the other scenario could say, what names people, places or sources of
    theirs, and all that stands outside the project is left out: roles, contact, changes, claims, own text.

    Args:
        like: the other scenario. kind, country: of the new one. extra: the user's data folders.

    Raises:
        ImpactError: there is no such scenario, it has problems, or it is of another kind.
    """
    loaded = load(str(like), extra)
    other = loaded.scenario
    if other.project.kind != kind:
        raise ImpactError(
            f"{like}: this is a scenario of the kind '{other.project.kind}', and the new one is of the kind '{kind}'. "
            "Name another one, or leave --like out."
        )
    value = read_yaml(loaded.content, str(like))[0]
    own = _names(value)
    same = other.country == country
    layers = layers_of(kind, country, extra, None) if has_defaults(kind, extra) else None
    asked = [path for ask in (layers.asks if layers else ()) for path in ask.addresses if not ask.lacking]
    given: dict[str, Any] = {}
    notes: dict[Path, str] = {}
    defaults = {("project", *each.key.split(".")) for each in loaded.defaults}
    found = [each for each in stated(scenario_of(kind), value) if each.path not in defaults]
    taken = [each for each in found if not _only_theirs(each, asked) and _may_be_copied(each, same, value, own)]
    gone = () if same else {each.part for each in found if each.part and each.kind == "number" and each not in taken}
    for each in taken:
        if any(each.path[: len(part)] == part for part in gone):
            continue  # of a part that may be left out, numbers of the other country stay behind, so all of it does
        put(given, each.path, _bare(each.value))
        notes[each.path] = f"as in {loaded.name}"
    return given, notes


def _only_theirs(each: Stated, asked: Sequence[Path]) -> bool:
    """Return whether only the client of the other scenario could say this: a number that is asked of every client."""
    path = tuple(map(str, each.path))
    for known in asked:
        here = path[: len(known)]
        same = len(here) == len(known) and all(part in (one, ANY) for one, part in zip(here, known, strict=True))
        if same and (each.kind == "number" or len(path) > len(known)):
            return True
    return False


def _may_be_copied(each: Stated, same: bool, value: Mapping[str, Any], own: frozenset[str]) -> bool:
    if each.path[0] != "project" or len(each.path) < 2 or each.path[1] in (*NEVER, "kind", "product"):
        return False
    if each.kind in ("text", "entry") or any(isinstance(part, int) for part in each.path):
        return False
    if isinstance(each.value, str) and " " in each.value:
        return False  # written about the other project, such as why a method was chosen there
    if each.kind == "setting":
        return each.of != "country" or same
    if not same and (each.of != "project" or each.money):
        return False
    sources = set(each.value.get("sources", [])) & set(value.get("sources", {}))
    return not sources and not any(name in _text(each.value) for name in own)


def _bare(value: Any) -> Any:
    return {str(key): part for key, part in value.items()} if isinstance(value, Mapping) else value


def _text(value: Any) -> str:
    return " ".join(str(part) for part in value.values()) if isinstance(value, Mapping) else str(value)


def _names(value: Mapping[str, Any]) -> frozenset[str]:
    """Return names of people, places and projects of the other scenario."""
    roles = value.get("roles", {})
    found = [value.get("place", ""), at(value, ("project", "name")) or ""]
    found += [holder.get("name", "") for holder in roles.values() if isinstance(holder, Mapping)]
    words = (word.strip(".,;:()\"'") for name in found for word in str(name).split())
    return frozenset(word for word in words if len(word) >= OWN_NAMES and word[:1].isupper())
