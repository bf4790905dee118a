"""The list of evidence that a document carries, and whether every file inside is as it says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from impact.errors import ImpactError
from impact.printing.evidence import EVIDENCE, FORM, SEAL, Settings, seal_of
from impact.study.withheld import hidden_at
from impact.texts import shortened
from impact.trust.inside import Carried, Inside
from impact.trust.report import Check, Finding

MANIFEST = "manifest.json"  # of the study: serves where the list of evidence was taken out
SCENARIO = "scenario.yaml"
MOST_LIST = 1_000_000  # bytes
TEXTS = ("document", "language", "theme", "paper", "attach", "brand", "templates")
NAME, ABOUT = "attachments", "Files inside"


@dataclass(frozen=True)
class Listed:
    """What a list of evidence says.

    Attributes:
        files: SHA-256 by name. settings: of the edition; None where it does not say them.
        package, stage: version of the package, stage of the brief. libraries: versions by name.
        data: files of the data behind the study. withheld: addresses of inputs that are not inside.
        sealed: whether the list fits its own seal.
    """

    files: Mapping[str, str]
    settings: Settings | None = None
    package: str = ""
    stage: str = ""
    libraries: Mapping[str, str] = field(default_factory=dict)
    data: tuple[Mapping[str, str], ...] = ()
    withheld: tuple[str, ...] = ()
    sealed: bool = True


def read_list(files: Mapping[str, Inside]) -> Listed | str:
    """Return what the list of a document says, without one the manifest of its study; else what is wrong with it."""
    if EVIDENCE in files:
        found = _json(files[EVIDENCE].data)
        return _listed(found) if isinstance(found, dict) else f"{EVIDENCE} cannot be read: {found}."
    if MANIFEST in files:
        found = _json(files[MANIFEST].data)
        return Listed(_hashes(found)) if isinstance(found, dict) else f"{MANIFEST} cannot be read: {found}."
    return "it carries no list of its evidence."


def _json(data: bytes) -> dict[str, Any] | str:
    if len(data) > MOST_LIST:
        return f"it has {len(data):,} bytes"
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return "it is no JSON"
    return found if isinstance(found, dict) else "it is no list of names and values"


def _hashes(found: object) -> dict[str, str]:
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _listed(found: dict[str, Any]) -> Listed | str:
    if found.get("form") != FORM:
        said = shortened(str(found.get("form")), 20)
        return f"{EVIDENCE} has the form {said}; this version reads {FORM}. Take the version of impact that it names."
    edition = found.get("edition")
    held = edition if isinstance(edition, dict) else {}
    settings = None
    if all(isinstance(held.get(name), str) for name in TEXTS) and isinstance(held.get("bleed"), bool):
        settings = Settings(**{name: held[name] for name in (*TEXTS, "bleed")})
    data = found.get("data")
    return Listed(
        _hashes(found.get("files")), settings, str(found.get("package", "")), str(held.get("stage", "")),
        _hashes(found.get("libraries")), tuple(map(_hashes, data if isinstance(data, list) else ())),
        tuple(map(str, withheld if isinstance(withheld := found.get("withheld"), list) else ())),
        found.get(SEAL) == seal_of(found),
    )  # fmt: skip


def attachments_check(carried: Carried, listed: Listed, by: str) -> Check:
    """Return whether every file inside is as the list says, and none is missing or added.

    Args:
        carried: the files. listed: the list. by: its name.
    """
    found: list[Finding] = []
    if by == MANIFEST:
        found.append(Finding("file inside", place=EVIDENCE, before="there", now="missing"))
    if by == EVIDENCE and listed.settings is None:
        found.append(Finding("list of evidence", place=EVIDENCE, before="how it was printed", now="missing"))
    found += [
        Finding("list of evidence", place=EVIDENCE, before="withheld", now=f"{shortened(each)} stands in the scenario")
        for each in not_withheld(carried, listed)
    ]
    if not listed.sealed:
        found.append(Finding("list of evidence", place=EVIDENCE, before="its seal", now="does not fit the rest of it"))
    for name, sha256 in listed.files.items():
        if name not in carried.files:
            found.append(Finding("file inside", place=shortened(name), before="there", now="missing"))
        elif hashlib.sha256(carried.files[name].data).hexdigest() != sha256:
            found.append(Finding("file inside", place=name, before=f"SHA-256 {sha256[:12]}", now="another content"))
    others = [name for name in carried.files if name not in listed.files and name != by]
    found += [Finding("file inside", place=name, before="not there", now="added") for name in (*others, *carried.odd)]
    found += [Finding("file inside", place=name, before="one file", now=what) for name, what in carried.unclear]
    if found:
        says = f"{_count(len(found), 'file is', 'files are')} not as {by} says."
        return Check(NAME, ABOUT, "altered", says, tuple(found))
    return Check(NAME, ABOUT, "holds", f"All {len(listed.files)} files have the SHA-256 that {by} says.")


def not_withheld(carried: Carried, listed: Listed) -> tuple[str, ...]:
    """Return the addresses that are said to be withheld, and whose values stand in the scenario nevertheless."""
    if not listed.withheld or SCENARIO not in carried.files:
        return ()
    try:
        hidden = hidden_at(carried.files[SCENARIO].data.decode(), listed.withheld)
    except (UnicodeDecodeError, ImpactError):
        return ()
    return tuple(each for each in listed.withheld if each not in hidden)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
