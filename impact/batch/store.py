"""Where results go: a folder of this machine. Files there are always whole."""

import errno
import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from impact.core.errors import ImpactError
from impact.files import write_files
from impact.files.targets import failure, shown

# What no further item would survive either. Files say it in the words of the system.
NO_ROOM = tuple(getattr(errno, name) for name in ("ENOSPC", "EDQUOT", "EROFS", "EFBIG") if hasattr(errno, name))


class Folder:
    """Files of a folder by name, such as `plant/plant.en.pdf`."""

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

    def write(self, files: Mapping[str, bytes]) -> None:
        """Write files, each whole or not at all; see `impact.files`."""
        targets = {self.path / name: data for name, data in files.items()}
        for parent in {target.parent for target in targets}:
            try:
                parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise failure(parent, error) from None
        write_files(targets)

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

    def hashes(self, names: Iterable[str]) -> dict[str, str]:
        """Return SHA-256 of the files that are there: a size alone shows no damage within a file."""
        found: dict[str, str] = {}
        for name in names:
            try:
                with (self.path / name).open("rb") as stream:
                    found[name] = hashlib.file_digest(stream, "sha256").hexdigest()
            except OSError:
                continue
        return found


def no_room(message: str) -> bool:
    """Return whether an error says that nothing more can be written, whichever item comes next."""
    return "cannot be written: " in message and any(os.strerror(number) in message for number in NO_ROOM)
