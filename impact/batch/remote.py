"""Results at an address that fsspec knows, such as a bucket: files there are always whole."""

from __future__ import annotations

import datetime as dt
import errno
import os
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from typing import Any
from uuid import uuid4

from impact.errors import ImpactError

WHOLE_AT_ONCE = ("s3", "s3a", "gs", "gcs", "abfs", "az", "memory")  # what is put there appears whole or not at all
LISTED = 20  # files, from which on one listing of all takes less than asking for each
# What stores of objects say when they are full: they have no number for it.
FULL = ("QuotaExceeded", "StorageFull", "InsufficientStorage", "InsufficientCapacity", "507")
DENIED, GONE, SILENT = "access is denied", "there is no such bucket or container", "it cannot be reached"


class Remote:
    """An address that fsspec knows."""

    def __init__(self, address: str) -> None:
        if find_spec("fsspec") is None:
            raise ImpactError(
                f"{address}: results go to such an address with fsspec, which is not installed. "
                "Install it: pip install 'impact-brief[cluster]'"
            )
        import fsspec

        self._address = address
        try:
            found: tuple[Any, str] = fsspec.core.url_to_fs(address)
        except (ValueError, ImportError) as error:
            raise ImpactError(f"{address}: no results can go there: {error}") from None
        self._system, self._root = found[0], found[1].rstrip("/")
        protocol = self._system.protocol
        names = (protocol,) if isinstance(protocol, str) else tuple(protocol)
        self._whole = bool(set(names) & set(WHOLE_AT_ONCE))

    @property
    def said(self) -> str:
        """Where it is, as the user named it."""
        return self._address

    def write(self, files: Mapping[str, bytes], *, lasting: bool = True) -> None:
        """Write files, each whole; where a file could be seen half-written it gets its name last.

        Raises:
            ImpactError: one cannot be written.
        """
        for name, data in files.items():
            target = f"{self._root}/{name}"
            try:
                if self._whole:  # without folders, and no bucket is made of a name that was mistyped
                    self._system.pipe_file(target, data)
                else:
                    self._put_in_place(target, data)
            except Exception as error:  # each store has its own, and those of its library
                raise self._refused(name, "cannot be written", error) from None

    def _put_in_place(self, target: str, data: bytes) -> None:
        folder, _, last = target.rpartition("/")
        self._system.makedirs(folder, exist_ok=True)
        part = f"{folder}/.{last}.{uuid4().hex[:8]}.part"
        try:
            self._system.pipe_file(part, data)
            self._system.mv(part, target)
        except BaseException:
            if self._system.exists(part):
                self._system.rm(part)
            raise

    def create(self, name: str, data: bytes) -> bool:
        """Write a file unless there is one of that name, and return whether it was written.

        Raises:
            ImpactError: it cannot be written.
        """
        target = f"{self._root}/{name}"
        try:
            if not self._whole:
                self._system.makedirs(target.rpartition("/")[0], exist_ok=True)
            self._system.invalidate_cache()
            if self._system.exists(target):
                return False
            self._system.pipe_file(target, data, mode="create")
        except FileExistsError:
            return False
        except Exception as error:
            if "PreconditionFailed" in str(error) or "pre-conditions" in str(error):  # another was faster
                return False
            raise self._refused(name, "cannot be written", error) from None
        return True

    def age(self, name: str) -> float:
        """Return how long ago a file was written [s]; 0 where the store does not tell."""
        try:
            self._system.invalidate_cache()
            written = self._system.modified(f"{self._root}/{name}")
        except Exception:
            return 0.0
        written = written if written.tzinfo is not None else written.replace(tzinfo=dt.UTC)
        return float((dt.datetime.now(dt.UTC) - written).total_seconds())

    def remove(self, name: str) -> None:
        """Remove a file, where there is one and it may be removed."""
        try:
            self._system.rm_file(f"{self._root}/{name}")
        except Exception:  # what holds nobody up
            return

    def _refused(self, name: str, what: str, error: Exception) -> ImpactError:
        """Return what a store says, in words that tell whether it would say the same of any other file."""
        said = " ".join(str(error).split()) or type(error).__name__
        if any(word in said for word in FULL) or getattr(error, "errno", None) == errno.ENOSPC:
            why = f"{os.strerror(errno.ENOSPC)} ({said}). Free space or name another place."
        elif isinstance(error, PermissionError) or type(error).__name__ == "NoCredentialsError":
            why = f"{DENIED} ({said}). Give this user the right to write there, or name another place."
        elif isinstance(error, FileNotFoundError) and "written" in what:
            why = f"{GONE} ({said}). Make it, or correct the address."
        elif "connect" in said.lower() or isinstance(error, ConnectionError | TimeoutError):
            why = f"{SILENT} ({said}). Go on with --resume once it answers."
        else:
            why = f"{said}."
        return ImpactError(f"{self._address}/{name}: {what}: {why}")

    def read(self, name: str) -> bytes | None:
        """Return a file; None where there is none.

        Raises:
            ImpactError: it cannot be read.
        """
        try:
            data: bytes = self._system.cat_file(f"{self._root}/{name}")
        except FileNotFoundError:
            return None
        except Exception as error:
            raise self._refused(name, "cannot be read", error) from None
        return data

    def in_folder(self, folder: str) -> dict[str, bytes]:
        """Return the files of a folder by their own names.

        Raises:
            ImpactError: they cannot be read.
        """
        try:
            names = self._system.ls(f"{self._root}/{folder}", detail=False, refresh=True)
            wanted = [name for name in map(str, names) if not name.rpartition("/")[2].startswith(".")]
            found: dict[str, bytes] = self._system.cat(wanted) if wanted else {}
        except FileNotFoundError:
            return {}
        except Exception as error:
            raise self._refused(folder, "cannot be read", error) from None
        if isinstance(found, bytes):  # of one file alone some systems return no list
            found = {wanted[0]: found}
        return {name.rpartition("/")[2]: data for name, data in found.items()}

    def sizes(self, names: Iterable[str]) -> dict[str, int]:
        """Return the sizes of the files that are there [bytes]."""
        wanted = list(names)
        self._system.invalidate_cache()
        if len(wanted) > LISTED:
            listed = self._listed()
            return {name: listed[name] for name in wanted if name in listed}
        found: dict[str, int] = {}
        for name in wanted:
            try:
                found[name] = int(self._system.info(f"{self._root}/{name}")["size"])
            except OSError:
                continue
        return found

    def _listed(self) -> dict[str, int]:
        """Return the sizes of all files [bytes]."""
        before = len(self._system._strip_protocol(self._address).rstrip("/")) + 1
        try:
            found = self._system.find(self._root, detail=True)
        except Exception as error:
            raise self._refused("", "cannot be read", error) from None
        return {str(path)[before:]: int(each["size"]) for path, each in found.items()}
