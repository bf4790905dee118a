"""The files of the data folders: the release that each belongs to, and the hash of what it holds."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import data_folders
from impact.catalogue.world_defaults import FOLDER
from impact.core.errors import ProblemsError
from impact.files import resources
from impact.files.reading import read_bytes, read_text
from impact.files.yaml import read_yaml

RELEASE = "release.yaml"  # of a data folder
NO_RELEASE = "none"


@dataclass(frozen=True)
class DataFile:
    """A file with data.

    Attributes:
        path: inside its data folder, with `/`.
        folder: as messages call it.
        file: itself.
        release: of its folder.
    """

    path: str
    folder: str
    file: Traversable
    release: str

    @property
    def sha256(self) -> str:
        """SHA-256 of its bytes."""
        return hashlib.sha256(read_bytes(self.file, f"{self.folder}/{self.path}")).hexdigest()


def files_by_name(catalogue: Catalogue) -> dict[str, DataFile]:
    """Return the files that hold figures, by the name that figures give them."""
    return {f"{each.folder}/{each.path}": each for each in _files(catalogue.extra, catalogue.kind)}


def _files(extra: tuple[Path, ...], kind: str | None) -> Iterator[DataFile]:
    for folder in data_folders(extra, kind):
        release = release_of(folder.root)
        for file, name, _ in folder.files(kind):
            yield DataFile(name.removeprefix(f"{folder.label}/"), folder.label, file, release)
        place = folder.root.joinpath(*FOLDER.split("/"))
        for file in place.iterdir() if place.is_dir() else ():
            yield DataFile(f"{FOLDER}/{file.name}", folder.label, file, release)


def table_files(catalogue: Catalogue, place: str) -> list[DataFile]:
    """Return the files of a national table, which all lie in the first data folder that has it; none where none has."""
    for root, label in resources.roots("data", catalogue.extra):
        folder = root.joinpath(*place.split("/"))
        if folder.is_dir():
            found = sorted((file for file in folder.iterdir() if file.is_file()), key=lambda file: file.name)
            return [DataFile(f"{place}/{file.name}", label, file, release_of(root)) for file in found]
    return []


def release_of(root: Traversable) -> str:
    """Return the name of the release of a data folder; `none` where it has none."""
    file = root.joinpath(RELEASE)
    return _named(read_text(file, RELEASE)) if file.is_file() else NO_RELEASE


@lru_cache(maxsize=8)
def _named(content: str) -> str:
    values, places = read_yaml(content, RELEASE)
    found = values.get("release") if isinstance(values, dict) else None
    if not isinstance(found, str) or not 0 < len(found) <= 60 or "\n" in found:
        words = "'release' is the name of the release, a text in quotes of at most 60 characters."
        raise ProblemsError([places.problem(("release",), words)])
    return found
