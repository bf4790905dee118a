"""Results on disk: a private folder with one of each caller, in which nobody else's studies are looked for."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import stat
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from impact.batch.lock import alone
from impact.batch.store import Folder
from impact.errors import ImpactError
from impact.files.targets import failure, shown
from impact.serve.desk import ASKED, MADE
from impact.serve.limits import MB, Limits

OWNERS, DESK = "callers", "desk"
ID = 32  # characters of the id of a study
OURS = 0o700


@dataclass(frozen=True)
class Made:
    """A file that was made of a study: what it is called, its media type, its content."""

    name: str
    media: str
    content: bytes


@dataclass(frozen=True)
class Kept:
    """The folder of all results.

    Attributes:
        root: the folder. limits: how much of one caller is kept, and for how long.
        surroundings: hash of what all studies hang on: version, data, templates.
    """

    root: Path
    limits: Limits
    surroundings: str

    @property
    def desk(self) -> Path:
        """The folder in which workers run; nothing is in it but links to folders of whoever runs the service."""
        return self.root / DESK

    def linked(self, folders: Iterable[Path]) -> tuple[Path, ...]:
        """Return folders by names in the folder of the workers: tables and messages say these, and no path.

        Args:
            folders: of whoever runs the service.
        """
        found: list[Path] = []
        for folder in folders:
            taken = {entry.name for entry in os.scandir(self.desk)}
            stem = folder.resolve().name
            names = chain([stem], (f"{stem}-{number}" for number in count(2)))
            name = next(each for each in names if each not in taken)
            try:
                (self.desk / name).symlink_to(folder.resolve(), target_is_directory=True)
                found.append(Path(name))
            except OSError:  # Windows lets few users make links
                found.append(folder.resolve())
        return tuple(found)

    def id_of(self, owner: str, text: bytes, *settings: object) -> str:
        """Return the id of a study: the same scenario of the same caller with the same settings has the same.

        Args:
            owner: name of the caller. text: of the scenario, as it was sent. settings: all else that was asked for.
        """
        said = json.dumps([owner, self.surroundings, *settings])
        return hashlib.sha256(said.encode() + b"\0" + text).hexdigest()[:ID]

    def folder(self, owner: str, study: str) -> str:
        """Return the folder of a study, below the root; both names are plain, for others never reach this."""
        return f"{OWNERS}/{owner}/{study}"

    def has(self, owner: str, study: str) -> bool:
        """Return whether a caller has a study; one that is asked for is kept longer."""
        place = self.root / self.folder(owner, study)
        if not (place / ASKED).is_file():
            return False
        with suppress(OSError):
            os.utime(place)
        return True

    def studies(self, owner: str) -> list[str]:
        """Return the ids of the studies of a caller, the latest first."""
        return [path.name for path in reversed(self._by_age(owner)) if (path / ASKED).is_file()]

    def made(self, owner: str, study: str, name: str) -> Made | None:
        """Return a file that was made; None where there is none of that name."""
        place = self.root / self.folder(owner, study) / MADE
        try:
            said = json.loads((place / f"{name}.json").read_bytes())
            return Made(str(said["name"]), str(said["media"]), (place / name).read_bytes())
        except (OSError, ValueError, KeyError):
            return None

    def remove(self, owner: str, study: str) -> None:
        """Remove a study with all that was made of it."""
        place = self.root / self.folder(owner, study)
        with suppress(OSError):
            (place / ASKED).unlink(missing_ok=True)  # from here on it is none
        shutil.rmtree(place, ignore_errors=True)

    def sweep(self, busy: Collection[tuple[str, str]]) -> int:
        """Remove what is too old, and of each caller the oldest studies beyond what is kept; return how many.

        Args:
            busy: callers and folders of theirs in which something is being done, which stay.
        """
        removed = 0
        for owner in self._names(self.root / OWNERS):
            room, now = self.limits.kept * MB, time.time()
            for place in reversed(self._by_age(owner)):
                with suppress(OSError):
                    room -= _size(place)
                    old = now - place.stat().st_mtime > self.limits.hours * 3_600
                    if (old or room < 0) and (owner, self.folder(owner, place.name)) not in busy:
                        self.remove(owner, place.name)
                        removed += 1
        return removed

    def _by_age(self, owner: str) -> list[Path]:
        found: list[tuple[float, Path]] = []
        for name in self._names(self.root / OWNERS / owner):
            place = self.root / OWNERS / owner / name
            with suppress(OSError):
                found.append((place.stat().st_mtime, place))
        return [place for _, place in sorted(found)]

    @staticmethod
    def _names(folder: Path) -> list[str]:
        try:
            return sorted(entry.name for entry in os.scandir(folder) if entry.is_dir(follow_symlinks=False))
        except OSError:
            return []


@contextmanager
def kept_in(folder: Path | None, limits: Limits, surroundings: str) -> Iterator[Kept]:
    """Hold a folder of results for this service alone: one that stays, or a temporary one that goes at the end.

    Args:
        folder: where results stay; None for a temporary one. limits, surroundings: see `Kept`.

    Raises:
        ImpactError: another service holds it, others may read or write to it, or it cannot be made.
    """
    import tempfile

    if folder is None:
        with tempfile.TemporaryDirectory(prefix="impact-serve-", ignore_cleanup_errors=True) as made:
            yield _ready(Path(made), limits, surroundings)
        return
    try:
        folder.mkdir(mode=OURS, parents=True, exist_ok=True)
        held = folder.stat()
    except OSError as error:
        raise failure(folder, error) from None
    if hasattr(os, "getuid") and (held.st_uid != os.getuid() or held.st_mode & (stat.S_IRWXG | stat.S_IRWXO)):
        raise ImpactError(f"{shown(folder)}: others may read this folder. Make it yours alone (chmod 700).")
    with alone(Folder(folder), "--keep"):
        yield _ready(folder, limits, surroundings)


def _ready(root: Path, limits: Limits, surroundings: str) -> Kept:
    for name in (OWNERS, DESK):
        (root / name).mkdir(mode=OURS, exist_ok=True)
    for link in (root / DESK).iterdir():
        link.unlink()
    return Kept(root.resolve(), limits, surroundings)


def _size(place: Path) -> int:
    return sum(
        (Path(folder) / name).stat(follow_symlinks=False).st_size
        for folder, _, files in os.walk(place)
        for name in files
    )
