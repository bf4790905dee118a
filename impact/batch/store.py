"""Where results go: a folder of this machine, or an address that fsspec knows. Files there are always whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Protocol

from impact.errors import ImpactError
from impact.files import write_files
from impact.files.targets import failure, shown

# What no further item would survive either. Files say it in the words of the system.
NO_ROOM = tuple(getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EROFS", "EFBIG") if hasattr(errno, name))


class Store(Protocol):
    """Files by name, such as `plant/plant.en.pdf`."""

    @property
    def said(self) -> str:
        """Where it is, as the user named it."""

    def write(self, files: Mapping[str, bytes], *, lasting: bool = True) -> None:
        """Write files; each is there whole or not at all.

        Raises:
            ImpactError: one cannot be written.
        """

    def read(self, name: str) -> bytes | None:
        """Return a file; None where there is none."""

    def in_folder(self, folder: str) -> dict[str, bytes]:
        """Return the files of a folder by their own names; those being written are no files yet."""

    def sizes(self, names: Iterable[str]) -> dict[str, int]:
        """Return the sizes of the files that are there [bytes]."""


def store_at(place: str) -> Store:
    """Return what lies at a place: a folder, or an address such as `s3://bucket/briefs`.

    Raises:
        ImpactError: fsspec is needed and not installed, or does not know addresses like this.
    """
    if "://" not in place:
        return Folder(Path(place))
    from impact.batch.remote import Remote

    return Remote(place)


class Folder:
    """A folder of this machine."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def said(self) -> str:
        """Where it is, as the user named it."""
        return str(self.path)

    def make(self) -> None:
        """Make the folder where there is none.

        Raises:
            ImpactError: it cannot be made, or may not be written to.
        """
        try:
            (self.path / ".batch").mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise failure(self.path, error) from None
        for each in (self.path, self.path / ".batch"):
            if not os.access(each, os.W_OK):
                raise ImpactError(f"{shown(each)}: the folder may not be written to. Name another with -o.")

    def write(self, files: Mapping[str, bytes], *, lasting: bool = True) -> None:
        """Write files, all or none; see `impact.files`."""
        targets = {self.path / name: data for name, data in files.items()}
        for parent in {target.parent for target in targets}:
            try:
                parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise failure(parent, error) from None
        write_files(targets, lasting=lasting)

    def read(self, name: str) -> bytes | None:
        """Return a file; None where there is none."""
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ImpactError(f"{shown(self.path / name)}: cannot be read: {error.strerror}.") from None

    def in_folder(self, folder: str) -> dict[str, bytes]:
        """Return the files of a folder by their own names."""
        found: dict[str, bytes] = {}
        try:
            with os.scandir(self.path / folder) as entries:
                for entry in entries:
                    if not entry.name.startswith("."):
                        found[entry.name] = Path(entry.path).read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise ImpactError(f"{shown(self.path / folder)}: cannot be read: {error.strerror}.") from None
        return found

    def sizes(self, names: Iterable[str]) -> dict[str, int]:
        """Return the sizes of the files that are there [bytes]."""
        found: dict[str, int] = {}
        root = str(self.path)
        for name in names:
            try:
                found[name] = os.stat(f"{root}/{name}").st_size  # noqa: PTH116 - a Path takes ten times as long
            except OSError:
                continue
        return found


def no_room(message: str) -> bool:
    """Return whether an error says that nothing more can be written, whichever item comes next."""
    from impact.batch.remote import DENIED, GONE, SILENT

    words = (*map(os.strerror, NO_ROOM), DENIED, GONE, SILENT)
    return "cannot be written: " in message and any(each in message for each in words)
