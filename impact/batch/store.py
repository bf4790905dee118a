"""Where results go: a folder of this machine, locked by one run at a time."""

import errno
import hashlib
import json
import os
import socket
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
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
        targets = {self.path / name: data for name, data in files.items()}
        for parent in {target.parent for target in targets}:
            try:
                parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise failure(parent, error) from None
        write_files(targets)

    def read(self, name: str) -> bytes | None:
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise ImpactError(f"{shown(self.path / name)}: cannot be read: {error.strerror}.") from None

    def in_folder(self, folder: str) -> dict[str, bytes]:
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
    return "cannot be written: " in message and any(os.strerror(number) in message for number in NO_ROOM)


FILE = ".batch/lock"


@contextmanager
def alone(store: Folder) -> Iterator[None]:
    """Hold a folder for this process as long as what is inside runs.

    The system gives the lock up when the process ends, also when it is killed, so no old lock has to be removed.

    Raises:
        ImpactError: another run holds it; names its process.
    """
    store.make()
    file = store.path / FILE
    try:
        handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise failure(file, error) from None
    try:
        if not _taken(handle):
            raise ImpactError(
                f"{store.said}: another run is at work here ({_who(file)}). Wait for it, end it, or name another "
                "folder with -o."
            )
        os.ftruncate(handle, 0)
        os.write(handle, json.dumps({"pid": os.getpid(), "host": socket.gethostname()}).encode())
        yield
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        try:
            os.lseek(handle, 1_000, os.SEEK_SET)  # beyond what stands in the file, so that others may read it
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _who(file: Path) -> str:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        return f"process {found['pid']} on {found['host']}"
    except (OSError, ValueError, KeyError, TypeError):
        return "its process is not known"
