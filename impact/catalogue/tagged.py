"""The data of another version: taken from a checkout that has the tag or commit, of the package or of one's own data.

They are unpacked for as long as the process lives. Nothing is kept for the next one: figures are believed where they
stand in data folders, and a cache is none.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from impact import resources
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor, Identity
from impact.errors import ImpactError

TODAY = "today"

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,99}").fullmatch
_COMMIT = re.compile(r"[0-9a-f]{40}([0-9a-f]{24})?").fullmatch
_HELD = (".csv", ".yaml", ".txt")
_SECONDS = 120
_QUIETLY = ("-c", "protocol.allow=never", "-c", "core.fsmonitor=false")  # nothing is fetched, nothing else is started


def catalogue_of(version: str, data: tuple[Path, ...], kind: str | None, countries: Iterable[str]) -> Catalogue:
    """Return the catalogue of a version of the data.

    A folder of the user that lies in a checkout with that version is taken from there, and so is that of the package;
    other folders are as they are.

    Args:
        version: `today`, or a tag or commit. data: the user's folders, which go before. kind: see `Catalogue`.
        countries: whose world defaults may be asked for.

    Raises:
        ImpactError: no checkout has that version; says what to do.
    """
    if version == TODAY:
        return Catalogue(data, kind)
    if not _NAME(version) or ".." in version:
        raise ImpactError(f"'{version[:100]}' is the name of no version. Write a tag such as v0.2.0, or a commit.")
    labels: dict[Path, str] = {}
    folders: list[Path] = []
    for folder in data:
        found = _tagged(folder, version)
        folders.append(found or folder)
        labels |= {found: str(folder)} if found else {}
    shipped = resources.shipped("data")
    own = _tagged(shipped, version) if isinstance(shipped, Path) else None
    if own is not None:
        folders.append(own)
        labels[own] = "data"
    if not labels:
        raise ImpactError(
            f"No checkout here has the version '{version}' of the data. Clone the repository of the package and name "
            "the folder 'data' of the clone with --data, or install the package of that version in an environment of "
            "its own and name its folder impact/_data with --data in place of this option."
        )
    return _labelled(Catalogue(tuple(folders), kind), labels, countries, in_place=own is not None)


def _labelled(
    catalogue: Catalogue, labels: Mapping[Path, str], countries: Iterable[str], *, in_place: bool
) -> Catalogue:
    """Return a catalogue whose figures name the files that they come from, and not those they were unpacked to.

    Args:
        catalogue: with unpacked folders. labels: what these are called. countries: whose world defaults are wanted.
        in_place: whether the shipped figures are left out: an unpacked folder takes their place, and does not only
            lie over them.
    """
    figures: dict[Identity, Factor | None] = {}
    for row in (*catalogue.factors, *(row for country in countries for row in catalogue.defaults(country))):
        if in_place and row.file.startswith("data/"):
            figures[row.identity] = None
        for folder, label in labels.items():
            if row.file.startswith(f"{folder}/"):
                figures[row.identity] = replace(row, file=f"{label}{row.file.removeprefix(str(folder))}")
    return catalogue.changed(figures, catalogue, tables=True)


def _tagged(folder: Path, version: str) -> Path | None:
    """Return a folder as it was in a version; None where it lies in no checkout that has it."""
    said = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{version}^{{commit}}")
    commit = (said or b"").decode("ascii", "replace").strip()
    return _unpacked(folder, commit).joinpath("data") if _COMMIT(commit) else None


def _git(folder: Path, *args: str, given: bytes = b"") -> bytes | None:
    """Return what git says about the checkout that a folder lies in; None where there is none, or no git."""
    git = shutil.which("git")
    if git is None:
        return None
    command = [git, "-C", str(folder), *_QUIETLY, *args]
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=False, timeout=_SECONDS)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


_folders: list[TemporaryDirectory[str]] = []  # which end with the process


@cache
def _unpacked(folder: Path, commit: str) -> Path:
    """Return a new folder that holds `data`, as a folder of a checkout was in a commit.

    Bytes are read as git holds them: to check files out, or to pack them, would run what the settings of a checkout
    name as filters, and it may come from others.
    """
    listed = _git(folder, "ls-tree", "-r", "-z", commit)
    names: list[tuple[str, bytes]] = []
    for entry in (listed or b"").split(b"\0"):
        held, _, name = entry.partition(b"\t")
        path = PurePosixPath(name.decode("utf-8", "replace"))
        if held.startswith(b"100") and path.suffix in _HELD and ".." not in path.parts and not path.is_absolute():
            names.append((str(path), held.split()[2]))
    asked = b"".join(each + b"\n" for _, each in names)
    found = _git(folder, "cat-file", "--batch", given=asked) if names else None
    if found is None:
        raise ImpactError(f"{folder}: the commit {commit[:12]} holds no data there.")
    _folders.append(TemporaryDirectory(prefix="impact-data-"))
    place = Path(_folders[-1].name)
    at = 0
    for path_in, _ in names:
        end = found.index(b"\n", at) + 1
        size = int(found[at:end].split()[2])
        file = place / "data" / path_in
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(found[end : end + size])
        at = end + size + 1
    return place
