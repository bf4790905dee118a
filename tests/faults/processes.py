"""Real processes of `impact` in folders of their own, what a study or brief holds, and findings that are printed."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from kind import ROOT, XYZ

SECONDS = 120.0  # for a whole process
RUN = ("run", "xyz", "--data-dir", str(XYZ))
BRIEF = ("brief", "xyz", "--data-dir", str(XYZ))


class Findings:
    """What should not be, printed when it is found; `status` is the exit code of a script."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def __call__(self, where: str, what: str) -> None:
        """Note a finding."""
        self.all.append(f"{where}: {what}")
        print(f"  FINDING {where}: {ascii(what)[1:-1][:1500]}")

    def status(self) -> int:
        """Print how many there are; return 1 when there is one."""
        print(f"{len(self.all)} findings")
        return 1 if self.all else 0


def environment(home: Path, **changes: str | None) -> dict[str, str]:
    """Return the environment of a user whose settings are in `home`; None takes a variable away."""
    mine = {
        "PATH": os.environ.get("PATH", os.defpath), "HOME": str(home), "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8",
        "IMPACT_CONFIG": str(home / "config"),
    }  # fmt: skip
    changed: Mapping[str, str | None] = mine | changes
    return {name: value for name, value in changed.items() if value is not None}


def begin(
    args: Sequence[str], folder: Path, variables: Mapping[str, str], python: str = sys.executable
) -> subprocess.Popen[bytes]:
    """Begin `impact ARGS` in a folder, in a group of processes of its own."""
    return subprocess.Popen(
        [python, "-m", "impact", *args],
        cwd=folder,
        env=dict(variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )


def end(process: subprocess.Popen[bytes]) -> tuple[int, str]:
    """Return how a process ended and what it said; one that does not end in time is killed."""
    try:
        output, errors = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return -1, "no end in time"
    return process.returncode, (errors + output).decode(errors="replace")


def impact(
    args: Sequence[str], folder: Path, variables: Mapping[str, str], python: str = sys.executable
) -> tuple[int, str]:
    """Run `impact ARGS` in a folder; return its exit code and what it said."""
    return end(begin(args, folder, variables, python))


def is_clean(code: int, said: str) -> bool:
    """Return whether a process ended well, or with a message instead of a traceback."""
    return code == 0 or (code in (1, 2) and "Traceback" not in said and bool(said.strip()))


def digest(path: Path) -> str:
    """Return a short code of the content of a file, or of all files of a folder with their names."""
    whole = hashlib.sha256()
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file():
            whole.update(file.relative_to(path).as_posix().encode() + b"\0" + file.read_bytes())
    return whole.hexdigest()[:12]


def is_whole_pdf(data: bytes) -> bool:
    """Return whether a file begins and ends as a PDF does."""
    return data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF")


def strangers(folder: Path, *known: str) -> list[str]:
    """Return the names in a folder that are none of those known."""
    return sorted(path.name for path in folder.iterdir() if path.name not in known)


def children(process: int) -> list[int]:
    """Return the processes that a process has started and that are still there."""
    with contextlib.suppress(OSError):
        text = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
        return [int(word) for word in text.split()]
    return []


def waited(process: subprocess.Popen[bytes], seconds: float) -> Iterator[None]:
    """Yield now and then until the time is over or the process is."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and process.poll() is None:
        yield
        time.sleep(0.0003)  # files are written within some thousandths of a second
