"""A full disk, a folder that may not be written to, a folder that goes away: `python tests/faults/disk.py`.

A command ends with a message, what was there before is untouched, and of several files all are written or none. A full
disk is a file system of some kilobytes in memory where the user may mount one; elsewhere a limit on the size of files
stands in for it, and says so. Exits with 1 when that does not hold.
"""

from __future__ import annotations

import contextlib
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from processes import BRIEF, RUN, Findings, begin, digest, end, environment, impact, is_clean, strangers

_EXPORT = ("export", "{study}", "--to", "iamc", "-o")
NOBODY = 65534


def main() -> int:
    """Try each fault, print the figures."""
    found = Findings()
    with tempfile.TemporaryDirectory(prefix="impact-disk-") as name:
        home = Path(name).resolve()
        home.chmod(0o755)
        variables = environment(home)
        code, said = impact((*RUN, "-o", "kept.study"), home, variables)
        if code:
            found("disk", f"no study can be made at all: {said}")
            return found.status()
        study = str(home / "kept.study")
        commands = {
            "run": ((*RUN, "-o", "x.study"), ("x.study",)),
            "brief": (("brief", study, "-q", "-o", "x.pdf"), ("x.pdf",)),
            "brief --kind all": (("brief", study, "-q", "--kind", "all", "-o", "."), ()),
            "export": ((*(part.format(study=study) for part in _EXPORT), "x.csv"), ("x.csv",)),
        }
        for label, (args, targets) in commands.items():
            _full(label, args, targets, home, variables, found)
        _cache_full(home, variables, found)
        _read_only(study, home, found)
        _removed(home, variables, found)
    return found.status()


@contextlib.contextmanager
def _small(folder: Path, kilobytes: int) -> Iterator[bool]:
    """Make a folder a disk of that size; yield False where that may not be."""
    folder.mkdir(exist_ok=True)
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=755", "tmpfs", str(folder)],
            capture_output=True,
            check=False,
        ).returncode
    )
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder, ignore_errors=True)


def _limited(kilobytes: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (kilobytes * 1024, kilobytes * 1024))


def _full(
    label: str, args: tuple[str, ...], targets: tuple[str, ...], home: Path, variables: dict[str, str], found: Findings
) -> None:
    """Fill the disk at several places of the work; what was there before must be untouched."""
    clean = whole = tries = 0
    means = "a small disk"
    for kilobytes in (4, 16, 64, 150, 300, 600, 900, 1200, 1600, 2400, 4000):
        with _small(home / "small", kilobytes) as mounted:
            folder = home / "small"
            before = _something(folder, targets) if kilobytes >= 16 else {}
            if mounted:
                code, said = impact(args, folder, variables)
            else:
                means = "a limit on the size of files, as nothing may be mounted"
                code, said = _with_limit(args, folder, variables, kilobytes)
            tries += 1
            where = f"full disk ({kilobytes} kB), {label}"
            left = strangers(folder, *targets)
            if not is_clean(code, said):
                found(where, f"exit {code}: {said}")
            else:
                clean += 1
            if code and (left or any(_content(folder / name) != data for name, data in before.items())):
                found(where, f"exit {code}, but there are {strangers(folder)}, or what was there is changed")
            elif code and targets and not before and strangers(folder):
                found(where, f"exit {code}, but there are {strangers(folder)}")
            else:
                whole += 1
    print(f"full disk, {label}: {tries} sizes ({means}), {clean} clean, {whole} all or none")


def _something(folder: Path, targets: tuple[str, ...]) -> dict[str, bytes]:
    """Put files where results go, and return them; a study is no file, and has a test of its own (`kill.py`)."""
    files = {name: b"old\n" for name in targets if not name.endswith(".study")}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return files


def _content(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _with_limit(args: tuple[str, ...], folder: Path, variables: dict[str, str], kilobytes: int) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "impact", *args],
        cwd=folder, env=variables, capture_output=True, check=False, preexec_fn=_limited(kilobytes),
    )  # fmt: skip
    return done.returncode, (done.stderr + done.stdout).decode(errors="replace")


def _cache_full(home: Path, variables: dict[str, str], found: Findings) -> None:
    """A brief needs no cache: with none left on the disk it has the same bytes."""
    folder = home / "paper"
    folder.mkdir()
    impact((*BRIEF, "-o", "x.pdf"), folder, variables)
    with _small(home / "small", 8) as mounted:
        if not mounted:
            print("full cache: skipped, as nothing may be mounted")
            return
        code, said = impact((*BRIEF, "-o", "y.pdf"), folder, variables | {"IMPACT_CACHE": str(home / "small" / "c")})
        same = code == 0 and digest(folder / "x.pdf") == digest(folder / "y.pdf")
        warnings = said.count("warning:")
        if not same or warnings > 1 or "Traceback" in said:
            found("full cache", f"exit {code}, {warnings} warnings, same bytes {same}: {said}")
        print(f"full cache: exit {code}, {warnings} warning, same bytes: {same}")


def _read_only(study: str, home: Path, found: Findings) -> None:
    """Nobody may write into the folder; root may write anywhere, so another user tries where that can be."""
    folder = home / "closed"
    folder.mkdir()
    folder.chmod(0o555)
    other = home / "other"
    other.mkdir(mode=0o777)
    other.chmod(0o777)
    variables = environment(other)
    for label, args in {
        "run": (*RUN, "-o", "x.study"), "brief": ("brief", study, "-q", "-o", "x.pdf"),
        "brief into a folder": ("brief", study, "-q", "-o", "."),
        "export": ("export", study, "--to", "iamc", "-o", "x.csv"),
    }.items():  # fmt: skip
        done = _as_other(args, folder, variables)
        if done is None:
            print(f"read-only folder, {label}: skipped, as no other user can read the package here")
            continue
        code, said = done
        if code == 0 or not is_clean(code, said) or strangers(folder):
            found(f"read-only folder, {label}", f"exit {code}, there are {strangers(folder)}: {said}")
        print(f"read-only folder, {label}: exit {code}, {said.strip()[:100]}")


def _as_other(args: tuple[str, ...], folder: Path, variables: dict[str, str]) -> tuple[int, str] | None:
    """Run as a user who may not write there; None where such a user cannot even begin."""
    user = NOBODY if os.geteuid() == 0 else None
    try:
        begun = subprocess.run(
            [sys.executable, "-c", "import click, pandas, impact"],
            user=user,
            env=variables,
            cwd=folder,
            capture_output=True,
            check=False,
        )
    except PermissionError:
        return None
    if begun.returncode:
        return None
    done = subprocess.run(
        [sys.executable, "-m", "impact", *args], user=user, env=variables, cwd=folder, capture_output=True, check=False
    )
    return done.returncode, (done.stderr + done.stdout).decode(errors="replace")


def _removed(home: Path, variables: dict[str, str], found: Findings) -> None:
    """The folder goes away while the command is at work, or is gone before."""
    clean = 0
    moments = (0.0, 0.1, 0.3, 0.5, 0.8, 1.2)
    for label, args in {"run": (*RUN, "-o", "x.study", "--draws", "2000"), "brief": (*BRIEF, "-o", "x.pdf")}.items():
        for moment in moments:
            folder = home / "gone"
            folder.mkdir()
            process = begin(args, folder, variables)
            time.sleep(moment)
            shutil.rmtree(folder, ignore_errors=True)
            code, said = end(process)
            if not is_clean(code, said):
                found(f"folder removed after {moment} s, {label}", f"exit {code}: {said}")
            else:
                clean += 1
            shutil.rmtree(folder, ignore_errors=True)
    print(f"folder removed while at work: {2 * len(moments)} times, {clean} clean")


if __name__ == "__main__":
    sys.exit(main())
