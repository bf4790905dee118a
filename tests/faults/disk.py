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
from collections.abc import Iterator
from pathlib import Path

from processes import BRIEF, RUN, Findings, begin, digest, end, environment, impact, is_clean, strangers

PARTS = (0.01, 0.1, 0.3, 0.5, 0.7, 0.85, 0.95, 1.05, 2.2)  # of what the results take


def main() -> int:
    """Try each fault, print the figures."""
    found = Findings()
    with tempfile.TemporaryDirectory(prefix="impact-disk-") as name:
        home = Path(name).resolve()
        variables = environment(home)
        code, said = impact((*RUN, "-o", "kept.study"), home, variables)
        if code:
            found("disk", f"no study can be made at all: {said}")
            return found.status()
        study = str(home / "kept.study")
        commands = {
            "run": (*RUN, "-o", "x.study"),
            "brief": ("brief", study, "-o", "x.pdf"),
            "brief --document all": ("brief", study, "--document", "all", "-o", "."),
            "export": ("export", study, "--to", "iamc", "-o", "x.csv"),
        }
        for label, args in commands.items():
            _full(label, args, home, variables, found)
        _read_only(commands, home, variables, found)
        _removed(home, variables, found)
    return found.status()


def _mounted(folder: Path, kilobytes: int) -> bool:
    """Make a folder a disk of that size; return whether that may be."""
    folder.mkdir(exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k,mode=755", "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, capture_output=True, check=False).returncode == 0


@contextlib.contextmanager
def _small(folder: Path, kilobytes: int) -> Iterator[bool]:
    """Make a folder a disk of that size meanwhile; yield False where that may not be."""
    mounted = _mounted(folder, kilobytes)
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)
        shutil.rmtree(folder, ignore_errors=True)


def _state(folder: Path) -> dict[str, str]:
    """Return what is in a folder: each name with a code of its content."""
    return {path.name: digest(path) for path in sorted(folder.iterdir())}


def _kilobytes(folder: Path) -> int:
    """Return how much of a disk the files of a folder take."""
    return sum(-(-file.stat().st_size // 4096) * 4 for file in folder.rglob("*") if file.is_file())


def _full(label: str, args: tuple[str, ...], home: Path, variables: dict[str, str], found: Findings) -> None:
    """Let the disk be full at several places of the work, with and without older results there."""
    model = home / "model"
    model.mkdir()
    code, said = impact(args, model, variables)
    if code:
        found(f"full disk, {label}", f"it cannot be made at all: {said}")
        return
    whole, size = _state(model), _kilobytes(model)
    clean = kept = made = tries = 0
    means = "a small disk"
    for part in PARTS:
        for older in (False, True):
            folder = home / "small"
            with _small(folder, max(4, int(size * (part + older)))) as mounted:
                if older:
                    _older(model, folder)
                before = _state(folder)
                if mounted:
                    code, said = impact(args, folder, variables)
                else:
                    means = "a limit on the size of files, as nothing may be mounted"
                    largest = max(file.stat().st_size for file in model.rglob("*") if file.is_file())
                    code, said = _with_limit(args, folder, variables, int(largest * part))
                after = _state(folder)
            tries += 1
            where = f"full disk ({part:.0%} of what is needed{', older files there' if older else ''}), {label}"
            if is_clean(code, said):
                clean += 1
            else:
                found(where, f"exit {code}: {said}")
            if code == 0 and after != whole:
                found(where, f"it ended well, but there are {sorted(after)} instead of {sorted(whole)}")
            elif code and after != before:
                changed = [name for name in before if after.get(name) != before[name]]
                found(
                    where, f"it ended with {code}, and left {sorted(after.keys() - before.keys())}, changed {changed}"
                )
            made += code == 0
            kept += bool(code) and after == before
    print(f"full disk, {label}: {tries} times ({means}), {clean} clean, {made} made, {kept} as before")
    shutil.rmtree(model)


def _older(model: Path, folder: Path) -> None:
    """Put older results where new ones go: as large, and other ones where they are mere files."""
    shutil.copytree(model, folder, dirs_exist_ok=True)
    for file in folder.iterdir():
        if file.is_file():
            file.write_bytes(b"old" + file.read_bytes()[3:])


def _with_limit(args: tuple[str, ...], folder: Path, variables: dict[str, str], largest: int) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "impact", *args],
        cwd=folder,
        env=variables,
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest)),
    )
    return done.returncode, (done.stderr + done.stdout).decode(errors="replace")


def _read_only(commands: dict[str, tuple[str, ...]], home: Path, variables: dict[str, str], found: Findings) -> None:
    """Nothing may be written into the folder: a disk for reading only stops root, the mode of the folder others."""
    folder = home / "small"
    for label, args in commands.items():
        with _small(folder, 16) as mounted:
            if mounted:
                subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
            elif os.geteuid() == 0:
                print(f"read-only folder, {label}: skipped, as nothing may be mounted")
                continue
            else:
                folder.chmod(0o555)
            code, said = impact(args, folder, variables)
            there = strangers(folder)
        if code == 0 or not is_clean(code, said) or there:
            found(f"read-only folder, {label}", f"exit {code}, there are {there}: {said}")
        print(f"read-only folder, {label}: exit {code}, {said.strip().splitlines()[-1:]}")


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
