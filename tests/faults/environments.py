"""The same study and the same brief wherever they are made: `python tests/faults/environments.py`.

Languages, time zones, hash seeds, no home, no path, closed and full streams, a nonsense backend, little memory, a
strict umask; a wheel beside the checkout, and other versions of Python where they are present with the libraries. Each
line says how the process ended and whether study and PDF have the bytes of the first one. Exits with 1 on a traceback,
on other bytes, or where a broken stream makes a command fail.
"""

from __future__ import annotations

import os
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kind import ROOT
from processes import BRIEF, RUN, Findings, digest, environment

COMMANDS = {"x.study": (*RUN, "-o", "x.study"), "x.pdf": (*BRIEF, "-o", "x.pdf")}


@dataclass(frozen=True)
class Surroundings:
    """What a process finds around it.

    Attributes:
        variables: changes of the environment; None takes one away. shell: redirections, as a shell writes them.
        before: called in the process before it becomes `impact`. codes: it may end with; other than 0 with a message.
        python: interpreter. options: of the interpreter.
    """

    variables: Mapping[str, str | None] = field(default_factory=dict)
    shell: str = ""
    before: Callable[[], None] | None = None
    codes: tuple[int, ...] = (0,)
    python: str = sys.executable
    options: tuple[str, ...] = ()


def _memory(megabytes: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_AS, (megabytes * 1_000_000, megabytes * 1_000_000))


def _umask() -> None:
    os.umask(0o077)


ALL: dict[str, Surroundings] = {
    "as usual": Surroundings(),
    "locale C": Surroundings({"LC_ALL": "C"}),
    "locale POSIX, no UTF-8 mode": Surroundings({"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "locale that is not installed": Surroundings({"LC_ALL": "xx_XX.KOI8-R", "LANG": "tr_TR.UTF-8"}),
    "no locale": Surroundings({"LC_ALL": None}),
    "PYTHONIOENCODING ascii": Surroundings({"PYTHONIOENCODING": "ascii"}),
    "time zone Asia/Tashkent": Surroundings({"TZ": "Asia/Tashkent"}),
    "time zone Pacific/Kiritimati": Surroundings({"TZ": "Pacific/Kiritimati"}),
    "time zone nonsense": Surroundings({"TZ": ":::/x"}),
    "hash seed 0": Surroundings({"PYTHONHASHSEED": "0"}),
    "hash seed 12345": Surroundings({"PYTHONHASHSEED": "12345"}),
    "no HOME": Surroundings({"HOME": None}),
    "no HOME, no settings named": Surroundings({"HOME": "/proc/nowhere", "IMPACT_CONFIG": None}),
    "no PATH": Surroundings({"PATH": None}),
    "standard input closed": Surroundings(shell="<&-"),
    "standard output closed": Surroundings(shell=">&-", codes=(0, 1)),
    "standard error closed": Surroundings(shell="2>&-"),
    "all three closed": Surroundings(shell="<&- >&- 2>&-", codes=(0, 1)),
    "standard output full": Surroundings(shell=">/dev/full", codes=(0, 1)),
    "standard error full": Surroundings(shell="2>/dev/full"),
    "both full": Surroundings(shell=">/dev/full 2>/dev/full", codes=(0, 1)),
    "MPLBACKEND nonsense": Surroundings({"MPLBACKEND": "nonsense"}),
    "MPLCONFIGDIR nowhere": Surroundings({"MPLCONFIGDIR": "/proc/nowhere"}),
    "python -O": Surroundings({"PYTHONOPTIMIZE": "1"}),
    "python -OO": Surroundings({"PYTHONOPTIMIZE": "2"}),
    "warnings are errors": Surroundings({"PYTHONWARNINGS": "error"}),
    "development mode": Surroundings({"PYTHONDEVMODE": "1"}),
    "umask 077": Surroundings(before=_umask),
    "one processor": Surroundings(before=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})),
    "4 GB of address space": Surroundings(before=_memory(4000)),
    "600 MB of address space": Surroundings(before=_memory(600), codes=(0, 1)),
    "250 MB of address space": Surroundings(before=_memory(250), codes=(0, 1)),
    "no more processes": Surroundings(before=lambda: resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))),
    "few open files": Surroundings(before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (24, 24)), codes=(0, 1)),
}


def main() -> int:
    """Try each of the surroundings, print the figures."""
    found = Findings()
    first: dict[str, str] = {}
    print(f"{'':34}{'study':>16}{'brief':>16}")
    with tempfile.TemporaryDirectory(prefix="impact-environments-") as name:
        home = Path(name).resolve()
        for label, each in {**ALL, **_installations(home)}.items():
            _try(label, each, Path(tempfile.mkdtemp(dir=home)), first, found)
    return found.status()


def _try(label: str, each: Surroundings, folder: Path, first: dict[str, str], found: Findings) -> None:
    cells = []
    for target, args in COMMANDS.items():
        variables = environment(folder.with_name(f"{folder.name}-home"), **each.variables)
        command = [each.python, *each.options, "-m", "impact", *args]
        shell = ["/bin/sh", "-c", f'exec "$@" {each.shell}', "sh", *command] if each.shell else command
        done = subprocess.run(
            shell, cwd=folder, env=variables, capture_output=True, check=False, preexec_fn=each.before, timeout=300
        )  # fmt: skip
        said = (done.stderr + done.stdout).decode(errors="replace")
        made = digest(folder / target) if (folder / target).exists() else ""
        first.setdefault(target, made)
        same = "same" if made == first[target] else "other" if made else "none"
        cells.append(f"exit {done.returncode} {same}")
        where = f"{label}, {args[0]}"
        if "Traceback" in said or "Exception ignored" in said:
            found(where, f"exit {done.returncode}: {said[-1200:]}")
        elif done.returncode not in each.codes or same == "other" or (done.returncode == 0 and same != "same"):
            found(where, f"exit {done.returncode}, {same}: {said[-1200:]}")
        elif same == "none" and not said.strip():
            found(where, f"exit {done.returncode} without a word")
        if label == "umask 077" and made and _open_to_others(folder / target):
            found(where, "others may read what was written")
    print(f"{label:34}" + "".join(f"{cell:>16}" for cell in cells), flush=True)
    shutil.rmtree(folder, ignore_errors=True)


def _open_to_others(path: Path) -> bool:
    files = [path, *path.rglob("*")] if path.is_dir() else [path]
    return any(stat.S_IMODE(file.stat().st_mode) & 0o077 for file in files)


def _installations(home: Path) -> dict[str, Surroundings]:
    """Return the wheel, unpacked, and other Pythons that have what the package needs."""
    result: dict[str, Surroundings] = {}
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(home / "wheel")],
        cwd=ROOT, capture_output=True, check=False,
    )  # fmt: skip
    wheels = list((home / "wheel").glob("*.whl")) if built.returncode == 0 else []
    if wheels:
        with zipfile.ZipFile(wheels[0]) as wheel:
            wheel.extractall(home / "unpacked")
        result["the wheel"] = Surroundings({"PYTHONPATH": str(home / "unpacked")})
    else:
        print("the wheel: skipped, as hatchling cannot build it here")
    for minor in (11, 12, 13):
        if sys.version_info[1] == minor:
            continue
        python = _python(minor)
        if python is None:
            print(f"Python 3.{minor}: skipped, as it is not here with the libraries")
        else:
            result[f"Python 3.{minor}"] = Surroundings(python=python)
    return result


def _python(minor: int) -> str | None:
    """Return an interpreter of that version that can import the package."""
    for program in (os.environ.get(f"IMPACT_PYTHON_3_{minor}"), shutil.which(f"python3.{minor}")):
        if program and _can(program, minor):
            return program
    return None


def _can(program: str, minor: int) -> bool:
    libraries = "click, fluent.runtime, matplotlib, pandas, pint, pydantic, reportlab, uharfbuzz"
    words = f"import sys; assert sys.version_info[1] == {minor}; import {libraries}"
    return subprocess.run([program, "-c", words], capture_output=True, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
