"""Mutate the modules of modules.toml one change at a time with Cosmic Ray, and count the changes that tests notice.

`python tests/mutants/run.py [MODULE ...]`, in an environment with the extra `mutants`. It works in a copy of the
checkout and writes the survivors as diffs, one file a module.
"""

import argparse
import difflib
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cosmic_ray import commands
from cosmic_ray.mutating import use_mutation
from cosmic_ray.plugins import get_operator
from cosmic_ray.testing import run_tests
from cosmic_ray.work_db import use_db
from cosmic_ray.work_item import TestOutcome

ROOT = Path(__file__).resolve().parents[2]
LIST = Path(__file__).with_name("modules.toml")
DIFFS = ROOT / ".pytest_cache" / "mutants"
# Other plugins take longer to import than most of these tests to run.
PYTEST = ("-m", "pytest", "-p", "xdist.plugin", "-n", "0", "-x", "-q", "-p", "no:cacheprovider")
LONGEST = 600  # for the tests of an unchanged module [s]
SLOWER = 5  # times the tests of the unchanged module: a mutant that takes longer counts as killed, it may never end
ROW = "{:<50}" + "{:>10}" * 5


@dataclass(frozen=True)
class Module:
    name: str
    killed: int
    survivors: tuple[str, ...]
    left: int


def row(module: Module) -> str:
    survived = len(module.survivors)
    tried = module.killed + survived
    cells = (tried, module.killed, survived, f"{module.killed / max(tried, 1):.0%}", module.left)
    return ROW.format(module.name, *cells)


def copy_checkout(to: Path) -> None:
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    for name in subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0"):
        if name and (ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, to / name)


def mutations(name: str, kept: re.Pattern[str], passed_over: re.Pattern[str]) -> list[Any]:
    """Return the mutations of a module, or of its one function that is named, by the operators that are kept.

    Lines that decide nothing are passed over.
    """
    path, _, function = name.partition("::")
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    with use_db("mutants.sqlite") as database:
        commands.init([Path(path)], database, {})
        every = [item.mutations[0] for item in database.pending_work_items]
    return [
        each
        for each in every
        if kept.fullmatch(each.operator_name)
        and not passed_over.search(lines[each.start_pos[0] - 1])
        and function in ("", each.definition_name)
    ]


def mutate(name: str, tests: Sequence[str], changes: Sequence[Any], until: float) -> Module:
    """Return what becomes of the mutants of a module of the current folder until a time of the monotonic clock [s]."""
    command, began = shlex.join((sys.executable, *PYTEST, *tests)), time.monotonic()
    if run_tests(command, LONGEST)[0] != TestOutcome.SURVIVED:
        sys.exit(f"{name}: its tests fail before anything is changed: {command}")
    longest = 10 + SLOWER * (time.monotonic() - began)
    killed, left, survivors = 0, 0, []
    for count, mutation in enumerate(changes):
        if time.monotonic() >= until:
            left += 1
            continue
        operator = get_operator(mutation.operator_name)(**mutation.operator_args)
        with use_mutation(mutation.module_path, operator, mutation.occurrence) as (before, after):
            os.utime(
                mutation.module_path, (count, count)
            )  # Python takes compiled code for that of the file by its time and size
            if run_tests(command, longest)[0] != TestOutcome.SURVIVED:
                killed += 1
            else:
                diff = difflib.unified_diff(before.splitlines(), after.splitlines(), name, name, lineterm="")
                survivors.append("\n".join(diff))
    return Module(name, killed, tuple(survivors), left)


def main() -> None:
    listed = tomllib.loads(LIST.read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help=f"path in {LIST.name}; all without")
    parser.add_argument("--minutes", type=float, default=120.0, help="stop after so many (120)")
    parser.add_argument("--survivors", type=Path, default=DIFFS, help="folder of the diffs (.pytest_cache/mutants)")
    asked = parser.parse_args()
    if unknown := set(asked.modules) - set(listed["modules"]):
        parser.error(f"not in {LIST.name}: {', '.join(sorted(unknown))}")
    until, folder = time.monotonic() + 60 * asked.minutes, asked.survivors.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    kept, passed_over = (re.compile("|".join(listed["operators"][each])) for each in ("kept", "passed_over"))
    found = []
    print(ROW.format("module", "mutants", "killed", "survived", "share", "left"))
    with TemporaryDirectory(prefix="impact-mutants-") as copy:
        copy_checkout(Path(copy))
        os.chdir(copy)
        os.environ |= {"PYTHONPATH": copy, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        for name in asked.modules or listed["modules"]:
            found.append(mutate(name, listed["modules"][name], mutations(name, kept, passed_over), until))
            print(row(found[-1]), flush=True)
            if found[-1].survivors:
                file = folder / f"{name.replace('/', '.').replace('::', '.')}.diff"
                file.write_text("\n\n".join(found[-1].survivors) + "\n", encoding="utf-8")
        os.chdir(ROOT)
    survivors = tuple(diff for each in found for diff in each.survivors)
    print(row(Module("all", sum(each.killed for each in found), survivors, sum(each.left for each in found))))


if __name__ == "__main__":
    main()
